/* SPDX-License-Identifier: Apache-2.0
 * SHA-256, HMAC-SHA256 and SHA-512 (OpenSSL behind it). */
#ifndef BASE_DIGEST_H
#define BASE_DIGEST_H

#include "base/slice.h"

#include <stdbool.h>

enum { SHA256_BYTES = 32, SHA256_HEX_SIZE = 65, SHA512_HEX_SIZE = 129 };

/** source: FIPS 180-4 */
void sha256(unsigned char out[SHA256_BYTES], struct slice message);
void sha256_hex(char out[SHA256_HEX_SIZE], struct slice message);

/** source: FIPS 180-4 */
void sha512_hex(char out[SHA512_HEX_SIZE], struct slice message);

/** source: RFC 2104 */
void hmac_sha256(
    unsigned char out[SHA256_BYTES], struct slice key, struct slice message);

/** A key for many messages: what hashing makes of it is kept. For one thread at
 *  a time. */
struct hmac_key;

/** The key itself is not kept; free with hmac_key_free(). */
struct hmac_key *hmac_key_new(struct slice key);
/** Free it and set the pointer to NULL; NULL is fine. */
void hmac_key_free(struct hmac_key **key);

/** As hmac_sha256(), in half the time. */
void hmac_sha256_with(unsigned char out[SHA256_BYTES],
    const struct hmac_key *key, struct slice message);

/** Equal, in a time that does not depend on where they differ. */
bool bytes_equal_secret(const void *a, const void *b, size_t size);

/** Base64 (RFC 4648) of `bytes`; `out` has room for 4*((len+2)/3)+1. */
size_t base64_encode(char *out, struct slice bytes);
/** Decoded bytes into `out` (room for len/4*3+3); SIZE_MAX when not Base64. */
size_t base64_decode(unsigned char *out, struct slice text);

#endif
