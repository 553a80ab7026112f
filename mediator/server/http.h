/* SPDX-License-Identifier: Apache-2.0
 * Our HTTP/1.1 server: strict framing, limits, total deadlines, clear or TLS.
 *
 * The server knows no routes. It hands an exchange to its handler twice: when
 * the header is complete (who is it, how large may the body be) and when the
 * body is. The handler answers once, at any later time. Answers of one
 * connection leave in the order of their requests.
 * source  RFC 9110, RFC 9112; limits: docs/operations.md */
#ifndef SERVER_HTTP_H
#define SERVER_HTTP_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/err.h"
#include "base/loop/loop.h"

#include <netinet/in.h>
#include <stdbool.h>

enum http_method {
    HTTP_GET,
    HTTP_HEAD,
    HTTP_POST,
    HTTP_PUT,
    HTTP_PATCH,
    HTTP_DELETE,
    HTTP_OPTIONS,
    HTTP_OTHER
};

struct http_header {
    struct slice name; /* as sent; compare without case */
    struct slice value;
};

/** Who is at the other end, as the connection proves it. */
struct http_peer {
    char address[INET6_ADDRSTRLEN];
    bool is_tls;
    bool has_certificate;     /* verified against the client CA */
    char certificate_cn[128]; /* empty when more than one, NUL or none */
    char certificate_sha256[65];
};

/** One request and its answer. */
struct http_exchange {
    struct arena *arena; /* lives until the answer has been sent */
    enum http_method method;
    struct slice method_name;
    struct slice target; /* as sent: "/fhir/Patient?x=y" */
    struct slice path;   /* percent-decoded, no dot segments */
    struct slice query;  /* behind '?', not decoded */
    const struct http_header *headers;
    size_t nheaders;
    struct slice body;
    const struct http_peer *peer;
    uint64_t received_us; /* monotonic, first byte of the request */
    uint64_t number;      /* unique in this process */
    size_t body_limit;    /* set in `headers_read`; default resource limit */
    void *handler_data;   /* the handler's own */
    /** Called when the client has gone or the server gives up before the
     *  answer: no http_answer() may follow, and the exchange goes at the end
     *  of the turn. NULL: not interested; then the exchange lives on without
     *  a client until http_answer(), which sends nothing. A handler that
     *  starts work in `headers_read` already must set it there. */
    void (*aborted)(struct http_exchange *);
};

/** Value of a header that may come once; empty when absent. */
struct slice http_header(const struct http_exchange *x, const char *name);
/** How many headers of that name came. */
size_t http_header_count(const struct http_exchange *x, const char *name);

struct http_handler {
    void *context;
    /** Header complete: set x->body_limit, or answer at once and return false
     *  (the body is then not read and the connection closed if it had one). */
    bool (*headers_read)(void *context, struct http_exchange *x);
    /** Body complete: answer now or later. */
    void (*request_read)(void *context, struct http_exchange *x);
};

struct http_answer {
    int status;
    const char *content_type; /* NULL: no body */
    const struct http_header *headers;
    size_t nheaders;
    struct slice body; /* copied */
    bool closes;       /* close the connection behind it */
};

/** Answer; `x` must not be touched afterwards. Compressed when it is worth it
 *  and the client takes gzip. */
void http_answer(struct http_exchange *x, const struct http_answer *answer);

struct http_limits {
    size_t header_bytes, headers, target_bytes; /* 16 KiB, 100, 8 KiB */
    size_t resource_bytes;                      /* 1 MiB: default body_limit */
    unsigned connections;                       /* 10,000 */
    uint64_t header_ms;      /* from the first byte to the end of the header */
    uint64_t handshake_ms;   /* TLS */
    uint64_t idle_ms;        /* between requests */
    uint64_t linger_ms;      /* reading on, after an answer that closes */
    uint64_t slow_window_ms; /* body and answer: at least slow_bytes ... */
    size_t slow_bytes;       /* ... in each window */
    unsigned pipelined;      /* requests read ahead of their answers */
    size_t bodies_bytes;     /* bodies held at once, of all connections */
};
extern const struct http_limits http_limits_default;

struct http_tls_options {
    const char *cert_file, *key_file;
    const char *client_ca_file; /* NULL: no client certificates asked for */
    bool requires_client_cert;
};

struct http_server_options {
    const char *address; /* "127.0.0.1", "::", "0.0.0.0" */
    unsigned port;       /* 0: any free one, see http_server_port() */
    const struct http_tls_options *tls; /* NULL: clear */
    struct http_limits limits;
};

struct http_server;

/** Listen; connections are served as soon as the loop runs. SIGPIPE is
 *  ignored from here on in the whole process. */
int http_server_new(struct http_server **out, struct loop *loop,
    const struct http_server_options *options,
    const struct http_handler *handler, struct err *err) MUST_CHECK;
/** Stop at once: handlers that owe answers are told by `aborted`. */
void http_server_free(struct http_server **server);
/** The port it listens on, also when 0 was asked for. */
unsigned http_server_port(const struct http_server *server);

/** Take new certificates for new connections; on failure the old ones stay. */
int http_server_reload_tls(struct http_server *server,
    const struct http_tls_options *options, struct err *err) MUST_CHECK;

/** Go on as before, but keep no connection: each answer says that it is the
 *  last on its own, so that nobody sends another request when it closes. */
void http_server_wind_down(struct http_server *server);

/** Stop accepting, let requests under way finish, close idle connections;
 *  `drained` is called when none is left or after `limit_ms`. */
void http_server_drain(struct http_server *server, uint64_t limit_ms,
    void (*drained)(void *context), void *context);

/** Standard reason phrase of a status. */
const char *http_reason(int status);

#endif
