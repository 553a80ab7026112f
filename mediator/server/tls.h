/* SPDX-License-Identifier: Apache-2.0
 * TLS for the server: contexts from files, and who is at the other end. */
#ifndef SERVER_TLS_H
#define SERVER_TLS_H

#include "mediator/server/http.h"

struct tls;
struct bufferevent;
struct event_base;

/** A context from certificate and key files; freed with tls_free(). */
int tls_new(struct tls **out, const struct http_tls_options *options,
    struct err *err) MUST_CHECK;
void tls_free(struct tls **tls);

/** A bufferevent over an accepted socket; the handshake begins by itself. */
struct bufferevent *tls_accept(
    struct tls *tls, struct event_base *base, int fd);

/** After the handshake: what the client's certificate proves. */
void tls_peer(struct bufferevent *bev, struct http_peer *peer);

/** Say that nothing more will be sent. */
void tls_shutdown(struct bufferevent *bev);

#endif
