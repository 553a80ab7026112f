/* SPDX-License-Identifier: Apache-2.0
 * OpenSSL contexts: TLS 1.2 and 1.3, AEAD ciphers with forward secrecy only.
 *
 * Sessions are resumed by tickets, whose keys die with the context, so that a
 * reload of the client CA also ends what the old one vouched for. A common
 * name counts only when it is the single one and says the same to everybody:
 * no NUL, no control character. */
#include "mediator/server/tls.h"

#include "base/mem.h"

#include <event2/bufferevent_ssl.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <string.h>

static const char ciphers_tls12[] =
    "ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:"
    "ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384:"
    "ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305";

struct tls {
    SSL_CTX *ctx;
};

static int tls_fail(struct err *err, const char *what, const char *file)
{
    char reason[160];

    ERR_error_string_n(ERR_peek_last_error(), reason, sizeof(reason));
    ERR_clear_error();
    return err_set_at(err, ERR_INVALID, file, "%s: %s", what, reason);
}

/* Without this, OpenSSL would ask for a pass phrase at the terminal. */
static int no_passphrase(char *buffer, int size, int rwflag, void *context)
{
    (void)buffer;
    (void)size;
    (void)rwflag;
    (void)context;
    return 0;
}

static int choose_alpn(SSL *ssl, const unsigned char **out,
    unsigned char *out_len, const unsigned char *in, unsigned in_len,
    void *context)
{
    static const unsigned char ours[] = "\x08http/1.1";
    unsigned char *chosen;

    (void)ssl;
    (void)context;
    if (SSL_select_next_proto(&chosen, out_len, ours, sizeof(ours) - 1, in,
            in_len) != OPENSSL_NPN_NEGOTIATED)
        return SSL_TLSEXT_ERR_NOACK;
    *out = chosen;
    return SSL_TLSEXT_ERR_OK;
}

static int load_key(
    SSL_CTX *ctx, const struct http_tls_options *options, struct err *err)
{
    if (SSL_CTX_use_certificate_chain_file(ctx, options->cert_file) != 1)
        return tls_fail(
            err, "the certificate cannot be read", options->cert_file);
    if (SSL_CTX_use_PrivateKey_file(ctx, options->key_file, SSL_FILETYPE_PEM) !=
        1)
        return tls_fail(err, "the key cannot be read", options->key_file);
    if (SSL_CTX_check_private_key(ctx) != 1)
        return tls_fail(
            err, "the key does not fit the certificate", options->key_file);
    return 0;
}

static int load_client_ca(
    SSL_CTX *ctx, const struct http_tls_options *options, struct err *err)
{
    const char *file = options->client_ca_file;
    STACK_OF(X509_NAME) * names;
    int mode = SSL_VERIFY_PEER;

    if (!file && options->requires_client_cert)
        return err_set(err, ERR_INVALID,
            "client certificates are required, but no client CA is named");
    if (!file)
        return 0;
    if (SSL_CTX_load_verify_locations(ctx, file, NULL) != 1)
        return tls_fail(err, "the client CA cannot be read", file);
    names = SSL_load_client_CA_file(file);
    if (!names)
        return tls_fail(err, "the client CA cannot be read", file);
    SSL_CTX_set_client_CA_list(ctx, names);
    if (options->requires_client_cert)
        mode |= SSL_VERIFY_FAIL_IF_NO_PEER_CERT;
    SSL_CTX_set_verify(ctx, mode, NULL);
    return 0;
}

static SSL_CTX *ctx_new(void)
{
    SSL_CTX *ctx = SSL_CTX_new(TLS_server_method());

    if (!ctx || SSL_CTX_set_min_proto_version(ctx, TLS1_2_VERSION) != 1 ||
        SSL_CTX_set_cipher_list(ctx, ciphers_tls12) != 1 ||
        SSL_CTX_set_session_id_context(
            ctx, (const unsigned char *)"selfsame", 8) != 1)
        die("OpenSSL cannot be set up");
    SSL_CTX_set_options(ctx, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION |
                                 SSL_OP_CIPHER_SERVER_PREFERENCE);
    SSL_CTX_set_mode(ctx, SSL_MODE_RELEASE_BUFFERS);
    SSL_CTX_set_session_cache_mode(ctx, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_num_tickets(ctx, 1);
    SSL_CTX_set_default_passwd_cb(ctx, no_passphrase);
    SSL_CTX_set_alpn_select_cb(ctx, choose_alpn, NULL);
    return ctx;
}

int tls_new(
    struct tls **out, const struct http_tls_options *options, struct err *err)
{
    struct tls *tls = mem_zalloc(1, sizeof(*tls));
    int rc;

    tls->ctx = ctx_new();
    rc = load_key(tls->ctx, options, err);
    if (rc == 0)
        rc = load_client_ca(tls->ctx, options, err);
    if (rc < 0)
        tls_free(&tls);
    *out = tls;
    return rc;
}

void tls_free(struct tls **tls)
{
    if (!*tls)
        return;
    SSL_CTX_free((*tls)->ctx);
    mem_free(*tls);
    *tls = NULL;
}

struct bufferevent *tls_accept(struct tls *tls, struct event_base *base, int fd)
{
    SSL *ssl = SSL_new(tls->ctx);

    if (!ssl)
        die("no memory for a TLS connection");
    return bufferevent_openssl_socket_new(
        base, fd, ssl, BUFFEREVENT_SSL_ACCEPTING, BEV_OPT_CLOSE_ON_FREE);
}

/* The only common name as UTF-8, or nothing. */
static void read_common_name(struct http_peer *peer, X509 *certificate)
{
    X509_NAME *subject = X509_get_subject_name(certificate);
    int at = X509_NAME_get_index_by_NID(subject, NID_commonName, -1);
    unsigned char *text = NULL;
    int len;

    if (at < 0 || X509_NAME_get_index_by_NID(subject, NID_commonName, at) >= 0)
        return;
    len = ASN1_STRING_to_UTF8(
        &text, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(subject, at)));
    if (len <= 0)
        return;
    bool is_plain = (size_t)len < sizeof(peer->certificate_cn);

    for (int i = 0; i < len && is_plain; i++)
        is_plain = text[i] >= 0x20 && text[i] != 0x7f;
    if (is_plain)
        memcpy(peer->certificate_cn, text, (size_t)len);
    OPENSSL_free(text);
}

static void read_fingerprint(struct http_peer *peer, X509 *certificate)
{
    static const char digits[] = "0123456789abcdef";
    unsigned char digest[32];
    unsigned len = 0;

    if (X509_digest(certificate, EVP_sha256(), digest, &len) != 1)
        return;
    for (unsigned i = 0; i < len; i++) {
        peer->certificate_sha256[2 * i] = digits[digest[i] >> 4];
        peer->certificate_sha256[2 * i + 1] = digits[digest[i] & 15];
    }
}

void tls_peer(struct bufferevent *bev, struct http_peer *peer)
{
    SSL *ssl = bufferevent_openssl_get_ssl(bev);
    X509 *certificate = SSL_get1_peer_certificate(ssl);

    if (certificate && SSL_get_verify_result(ssl) == X509_V_OK) {
        peer->has_certificate = true;
        read_common_name(peer, certificate);
        read_fingerprint(peer, certificate);
    }
    X509_free(certificate);
}

void tls_shutdown(struct bufferevent *bev)
{
    SSL *ssl = bufferevent_openssl_get_ssl(bev);

    if (SSL_is_init_finished(ssl))
        SSL_shutdown(ssl);
    ERR_clear_error();
}
