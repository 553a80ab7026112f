/* SPDX-License-Identifier: Apache-2.0
 * The certificate in every OpenHIM core's package, with its private key: valid
 * until 2037, an authority by its own account. With it anybody is OpenHIM, and
 * signs certificates for whomever he likes. */
#include "base/mem.h"
#include "mediator/auth/auth_int.h"

#include <openssl/pem.h>
#include <openssl/x509.h>
#include <stdio.h>
#include <string.h>

static const char public_certificate[] =
    "61bfef1f88da55197fcdf0d4d4e8811829d8fe126e93c24c7f9ada1d793e5862";

/* SHA-256 of its SubjectPublicKeyInfo. */
static const unsigned char public_key[SHA256_BYTES] = {0xe2, 0xb7, 0xdc, 0xbc,
    0x5b, 0x67, 0x03, 0x1e, 0x00, 0x77, 0xc2, 0x73, 0x6e, 0x7a, 0x51, 0x0a,
    0xc1, 0x46, 0x11, 0x53, 0xf3, 0x71, 0x7a, 0x5c, 0x92, 0x13, 0x8e, 0x2a,
    0x66, 0xd2, 0x3f, 0xc5};

bool auth_is_public_certificate(const char *sha256)
{
    return sha256 && strcmp(sha256, public_certificate) == 0;
}

static bool has_public_key(X509 *certificate)
{
    unsigned char digest[SHA256_BYTES], *der = NULL;
    int len = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate), &der);

    if (len <= 0)
        return false;
    sha256(digest, slice_make((const char *)der, (size_t)len));
    OPENSSL_free(der);
    return memcmp(digest, public_key, sizeof(digest)) == 0;
}

bool auth_file_has_public_key(const char *path)
{
    FILE *file = fopen(path, "r");
    bool is_found = false;
    X509 *certificate;

    while (file && !is_found &&
           (certificate = PEM_read_X509(file, NULL, NULL, NULL))) {
        is_found = has_public_key(certificate);
        X509_free(certificate);
    }
    if (file)
        fclose(file);
    return is_found;
}
