/* SPDX-License-Identifier: Apache-2.0
 * scrypt$<log2 N>$<r>$<p>$<salt>$<hash>, both in Base64.
 * source: RFC 7914 (scrypt) */
#include "base/mem.h"
#include "base/random.h"
#include "mediator/auth/auth_int.h"

#include <openssl/evp.h>
#include <string.h>

enum {
    OUR_LOG2_N = 15,
    OUR_R = 8,
    OUR_P = 1,
    OUR_SALT_BYTES = 16,
    OUR_HASH_BYTES = 32,
    /* What a configuration may ask for: 256 MiB and some seconds. */
    MIN_LOG2_N = 10,
    MAX_LOG2_N = 18,
    MAX_R = 16,
    MAX_P = 4,
    MAX_MEMORY_BYTES = 256 << 20,
    MIN_SALT_BYTES = 8,
    MIN_HASH_BYTES = 16
};

static uint64_t memory_of(const struct scrypt_hash *h)
{
    return UINT64_C(128) * h->r * ((UINT64_C(1) << h->log2_n) + h->p + 2);
}

static bool next_number(unsigned *out, struct slice *rest, unsigned max)
{
    struct slice part;
    uint64_t value;

    if (!slice_split(&part, rest, '$') || !slice_to_u64(&value, part) ||
        value == 0 || value > max)
        return false;
    *out = (unsigned)value;
    return true;
}

static bool next_bytes(
    unsigned char *out, size_t *size, struct slice *rest, size_t max)
{
    unsigned char bytes[3 * (HASH_BYTES_MAX / 3 + 2)];
    struct slice part;

    if (!slice_split(&part, rest, '$') || part.len / 4 * 3 > max + 2)
        return false;
    *size = base64_decode(bytes, part);
    if (*size == SIZE_MAX || *size > max)
        return false;
    memcpy(out, bytes, *size);
    return true;
}

bool scrypt_parse(struct scrypt_hash *h, struct slice text)
{
    struct slice name, rest = text;

    return slice_split(&name, &rest, '$') && slice_eq(name, SLICE("scrypt")) &&
           next_number(&h->log2_n, &rest, MAX_LOG2_N) &&
           h->log2_n >= MIN_LOG2_N && next_number(&h->r, &rest, MAX_R) &&
           next_number(&h->p, &rest, MAX_P) &&
           next_bytes(h->salt, &h->nsalt, &rest, SALT_BYTES_MAX) &&
           next_bytes(h->hash, &h->nhash, &rest, HASH_BYTES_MAX) && !rest.ptr &&
           h->nsalt >= MIN_SALT_BYTES && h->nhash >= MIN_HASH_BYTES &&
           memory_of(h) <= MAX_MEMORY_BYTES;
}

static int derive(unsigned char *out, const struct scrypt_hash *h,
    struct slice secret, struct err *err)
{
    if (EVP_PBE_scrypt(secret.len ? secret.ptr : "", secret.len, h->salt,
            h->nsalt, UINT64_C(1) << h->log2_n, h->r, h->p,
            MAX_MEMORY_BYTES + (1 << 20), out, h->nhash) != 1)
        return err_set(err, ERR_INTERNAL, "the password cannot be hashed");
    return 0;
}

int scrypt_verify(bool *matches, const struct scrypt_hash *h,
    struct slice secret, struct err *err)
{
    unsigned char out[HASH_BYTES_MAX];
    int rc = derive(out, h, secret, err);

    *matches = rc == 0 && bytes_equal_secret(out, h->hash, h->nhash);
    mem_wipe(out, sizeof(out));
    return rc;
}

static void fill_ours(struct scrypt_hash *h)
{
    *h = (struct scrypt_hash){.log2_n = OUR_LOG2_N,
        .r = OUR_R,
        .p = OUR_P,
        .nsalt = OUR_SALT_BYTES,
        .nhash = OUR_HASH_BYTES};
    random_bytes(h->salt, h->nsalt);
}

/* 256 random bits: nobody finds what they are the hash of. */
void scrypt_dummy(struct scrypt_hash *h)
{
    fill_ours(h);
    random_bytes(h->hash, h->nhash);
}

int auth_hash(struct buf *out, struct slice secret, struct err *err)
{
    struct scrypt_hash h;
    char salt[4 * (SALT_BYTES_MAX / 3 + 1) + 1];
    char hash[4 * (HASH_BYTES_MAX / 3 + 1) + 1];

    fill_ours(&h);

    int rc = derive(h.hash, &h, secret, err);

    if (rc < 0)
        return rc;
    base64_encode(salt, slice_make((const char *)h.salt, h.nsalt));
    base64_encode(hash, slice_make((const char *)h.hash, h.nhash));
    buf_addf(out, "scrypt$%u$%u$%u$%s$%s", h.log2_n, h.r, h.p, salt, hash);
    return 0;
}

bool auth_hash_is_valid(const char *text)
{
    struct scrypt_hash h;

    return scrypt_parse(&h, slice_of(text));
}
