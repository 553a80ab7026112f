/* SPDX-License-Identifier: Apache-2.0 */
#include "base/digest.h"

#include "base/mem.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <stdatomic.h>
#include <string.h>

enum { SHA256_BLOCK = 64 };

/* Looked up once: OpenSSL's search for an algorithm by its name costs more than
 * hashing a short text. */
static const EVP_MD *sha256_algorithm(void)
{
    static _Atomic(EVP_MD *) found;
    EVP_MD *md = atomic_load(&found), *none = NULL;

    if (md)
        return md;
    md = EVP_MD_fetch(NULL, "SHA256", NULL);
    if (!md)
        die("SHA-256 is not to be had from OpenSSL");
    if (!atomic_compare_exchange_strong(&found, &none, md)) {
        EVP_MD_free(md); /* another thread was first */
        md = none;
    }
    return md;
}

void sha256(unsigned char out[SHA256_BYTES], struct slice message)
{
    unsigned size = SHA256_BYTES;

    if (EVP_Digest(message.len ? message.ptr : "", message.len, out, &size,
            sha256_algorithm(), NULL) != 1)
        die("SHA-256 failed");
}

static void write_hex(char *out, const unsigned char *bytes, size_t size)
{
    static const char digits[] = "0123456789abcdef";

    for (size_t i = 0; i < size; i++) {
        out[2 * i] = digits[bytes[i] >> 4];
        out[2 * i + 1] = digits[bytes[i] & 15];
    }
    out[2 * size] = '\0';
}

void sha256_hex(char out[SHA256_HEX_SIZE], struct slice message)
{
    unsigned char bytes[SHA256_BYTES];

    sha256(bytes, message);
    write_hex(out, bytes, sizeof(bytes));
}

void sha512_hex(char out[SHA512_HEX_SIZE], struct slice message)
{
    unsigned char bytes[(SHA512_HEX_SIZE - 1) / 2];
    unsigned size = sizeof(bytes);

    if (EVP_Digest(message.len ? message.ptr : "", message.len, bytes, &size,
            EVP_sha512(), NULL) != 1)
        die("SHA-512 is not to be had from OpenSSL");
    write_hex(out, bytes, size);
}

/* --- HMAC: RFC 2104, over the hash alone ---------------------------------- */

/* OpenSSL's HMAC() looks three algorithms up by name at each call. */
struct hmac_key {
    EVP_MD_CTX *inner, *outer; /* they have hashed their block of the key */
    EVP_MD_CTX *work;
};

static EVP_MD_CTX *hash_of_block(const unsigned char block[SHA256_BLOCK])
{
    EVP_MD_CTX *ctx = EVP_MD_CTX_new();

    if (!ctx || EVP_DigestInit_ex2(ctx, sha256_algorithm(), NULL) != 1 ||
        EVP_DigestUpdate(ctx, block, SHA256_BLOCK) != 1)
        die("SHA-256 failed");
    return ctx;
}

struct hmac_key *hmac_key_new(struct slice key)
{
    unsigned char block[SHA256_BLOCK] = {0};
    struct hmac_key *made = mem_alloc(sizeof(*made));

    if (key.len > SHA256_BLOCK)
        sha256(block, key);
    else if (key.len)
        memcpy(block, key.ptr, key.len);
    for (size_t i = 0; i < SHA256_BLOCK; i++)
        block[i] ^= 0x36;
    made->inner = hash_of_block(block);
    for (size_t i = 0; i < SHA256_BLOCK; i++)
        block[i] ^= 0x36 ^ 0x5c;
    made->outer = hash_of_block(block);
    made->work = EVP_MD_CTX_new();
    if (!made->work)
        die("SHA-256 failed");
    OPENSSL_cleanse(block, sizeof(block));
    return made;
}

void hmac_key_free(struct hmac_key **key)
{
    if (!*key)
        return;
    EVP_MD_CTX_free((*key)->inner);
    EVP_MD_CTX_free((*key)->outer);
    EVP_MD_CTX_free((*key)->work);
    mem_free(*key);
    *key = NULL;
}

/* SHA-256 of what `begun` has hashed and what follows it. */
static void hash_behind(unsigned char out[SHA256_BYTES], EVP_MD_CTX *work,
    const EVP_MD_CTX *begun, const void *rest, size_t size)
{
    if (EVP_MD_CTX_copy_ex(work, begun) != 1 ||
        EVP_DigestUpdate(work, rest, size) != 1 ||
        EVP_DigestFinal_ex(work, out, NULL) != 1)
        die("SHA-256 failed");
}

void hmac_sha256_with(unsigned char out[SHA256_BYTES],
    const struct hmac_key *key, struct slice message)
{
    unsigned char inner[SHA256_BYTES];

    hash_behind(inner, key->work, key->inner, message.len ? message.ptr : "",
        message.len);
    hash_behind(out, key->work, key->outer, inner, sizeof(inner));
}

void hmac_sha256(
    unsigned char out[SHA256_BYTES], struct slice key, struct slice message)
{
    struct hmac_key *made = hmac_key_new(key);

    hmac_sha256_with(out, made, message);
    hmac_key_free(&made);
}

bool bytes_equal_secret(const void *a, const void *b, size_t size)
{
    return CRYPTO_memcmp(a, b, size) == 0;
}

static const char base64_digits[] =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

size_t base64_encode(char *out, struct slice bytes)
{
    char *at = out;

    for (size_t i = 0; i < bytes.len; i += 3) {
        size_t left = bytes.len - i;
        unsigned b0 = (unsigned char)bytes.ptr[i];
        unsigned b1 = left > 1 ? (unsigned char)bytes.ptr[i + 1] : 0;
        unsigned b2 = left > 2 ? (unsigned char)bytes.ptr[i + 2] : 0;

        *at++ = base64_digits[b0 >> 2];
        *at++ = base64_digits[(b0 & 3) << 4 | b1 >> 4];
        *at++ = left > 1 ? base64_digits[(b1 & 15) << 2 | b2 >> 6] : '=';
        *at++ = left > 2 ? base64_digits[b2 & 63] : '=';
    }
    *at = '\0';
    return (size_t)(at - out);
}

/* 0..63, or -1. */
static int base64_value(char c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 26;
    if (c >= '0' && c <= '9')
        return c - '0' + 52;
    if (c == '+')
        return 62;
    return c == '/' ? 63 : -1;
}

size_t base64_decode(unsigned char *out, struct slice text)
{
    size_t n = 0, padding = 0;

    if (text.len % 4)
        return SIZE_MAX;
    while (padding < 2 && padding < text.len &&
           text.ptr[text.len - 1 - padding] == '=')
        padding++;
    for (size_t i = 0; i < text.len; i += 4) {
        bool is_last = i + 4 == text.len;
        size_t digits = is_last ? 4 - padding : 4;
        unsigned bits = 0;

        for (size_t k = 0; k < 4; k++) {
            int value = k < digits ? base64_value(text.ptr[i + k]) : 0;

            if (value < 0)
                return SIZE_MAX;
            bits = bits << 6 | (unsigned)value;
        }
        for (size_t k = 0; k + 1 < digits; k++)
            out[n++] = (unsigned char)(bits >> (16 - 8 * k));
        /* Bits beyond the last byte would be a second spelling of it. */
        if (digits < 4 && (bits & (digits == 2 ? 0xffff : 0xff)))
            return SIZE_MAX;
    }
    return n;
}
