/* SPDX-License-Identifier: Apache-2.0 */
#include "base/digest.h"

#include "base/mem.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <string.h>

void sha256(unsigned char out[SHA256_BYTES], struct slice message)
{
    unsigned size = SHA256_BYTES;

    if (EVP_Digest(message.len ? message.ptr : "", message.len, out, &size,
            EVP_sha256(), NULL) != 1)
        die("SHA-256 is not to be had from OpenSSL");
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

void hmac_sha256(
    unsigned char out[SHA256_BYTES], struct slice key, struct slice message)
{
    unsigned size = SHA256_BYTES;

    ASSERT(key.len <= INT32_MAX);
    if (!HMAC(EVP_sha256(), key.len ? key.ptr : "", (int)key.len,
            (const unsigned char *)(message.len ? message.ptr : ""),
            message.len, out, &size))
        die("HMAC-SHA256 is not to be had from OpenSSL");
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
