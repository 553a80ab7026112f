/* SPDX-License-Identifier: Apache-2.0
 * The server's cast: server, connections, exchanges.
 *
 * A connection reads one request at a time (`reading`) into an exchange, and
 * keeps the exchanges that are not answered yet in their order. An idle one
 * holds nothing but itself and its bufferevent. Connections live in one list
 * of the server; those that wait for a request also stand in the idle list,
 * the longest waiting first.
 *
 * An exchange lives in its own arena. It is freed when it is answered, or at
 * the end of the turn in which its connection died; one that a handler still
 * owes an answer, and that has no `aborted`, waits for that answer. */
#ifndef SERVER_INT_H
#define SERVER_INT_H

#include "base/mem.h"
#include "mediator/server/gzip.h"
#include "mediator/server/http.h"
#include "mediator/server/parse.h"

#include <event2/buffer.h>
#include <event2/bufferevent.h>
#include <event2/listener.h>

struct tls;

enum exchange_state {
    EXCHANGE_READING, /* header or body are still to come */
    EXCHANGE_PENDING, /* complete, the handler owes the answer */
    EXCHANGE_ANSWERED /* its answer waits for its turn */
};

struct exchange {
    struct http_exchange pub; /* first: handlers hand it back */
    struct conn *conn;
    enum exchange_state state;
    bool is_known;     /* the handler has seen it */
    bool is_abandoned; /* nobody is there to be answered */
    bool closes;       /* the connection ends behind its answer */
    bool owes_continue;
    struct http_parser parser;
    struct buf body;
    struct buf answer; /* complete, with its header */
    TAILQ_ENTRY(exchange) link;
};

enum conn_state {
    CONN_HANDSHAKE,
    CONN_OPEN,
    CONN_LINGER, /* all is said: what still comes is thrown away */
    CONN_DEAD
};

struct conn {
    struct http_server *server;
    struct bufferevent *bev;
    struct event *readable; /* in clear: see conn_input.c; NULL with TLS */
    struct slice fresh;     /* just read, in the server's buffer */
    int fd;
    enum conn_state state;
    bool is_reading_over; /* no further request is read; then it closes */
    bool must_linger;     /* it sent, or may send, what nobody reads */
    bool is_half_closed;  /* the client has shut its side */
    bool is_parsing;      /* on the stack; the flush comes behind it */
    bool is_paused;       /* too much is waiting to be sent */
    bool is_idle, writes_by_event;
    bool was_used; /* a request has come on it */
    unsigned nexchanges, nrefs;
    struct exchange *reading;
    TAILQ_HEAD(exchange_queue, exchange) exchanges;
    uint64_t read_deadline_ms;  /* 0: none */
    uint64_t write_deadline_ms; /* 0: nothing to send */
    size_t read_in_window;
    size_t put_in_window, unsent_at_window;
    size_t discarded;
    struct loop_ready resume;
    TAILQ_ENTRY(conn) link, idle_link;
    struct http_peer peer;
};

TAILQ_HEAD(conn_list, conn);

enum {
    INPUT_BYTES = 32 << 10, /* read at once */
    LAST_REQUEST_MS = 500   /* for it to come, when we drain */
};

struct http_server {
    struct loop *loop;
    struct http_limits limits;
    struct http_handler handler;
    struct evconnlistener *listener;
    unsigned port;
    struct tls *tls; /* NULL: clear */
    struct conn_list conns, idle;
    unsigned nconns;     /* open ones */
    unsigned nconn_refs; /* with dead ones that an exchange still names */
    bool is_closed;
    size_t bodies_bytes;
    struct buf scratch;
    char input[INPUT_BYTES]; /* of whichever connection is read */
    struct gzip gzip;
    int64_t date_second;
    char date[INSTANT_TEXT_SIZE];
    struct loop_timer sweep, accept_again;
    uint64_t sweep_ms;
    bool is_sweeping, is_accepting;
    uint64_t pause_logged_ms;
    bool is_winding_down; /* and then: */
    bool is_draining;
    uint64_t drain_deadline_ms;
    void (*drained)(void *);
    void *drained_context;
};

/* exchange.c */

/** A new exchange at the end of the connection's queue, reading. */
struct exchange *exchange_new(struct conn *c);
/** No more of it is read: nothing of it can be late any more. */
void exchange_end_reading(struct exchange *x);
/** Take it off its connection and give its memory back. */
void exchange_free(struct exchange *x);
/** The server refuses it by itself; the handler is told if it knows it. */
void exchange_refuse(struct exchange *x, enum http_fault fault);
/** Its connection is dead: tell the handler, free what nobody needs. */
void exchange_abandon(struct exchange *x);

/* answer.c */

/** The complete answer, ready to be sent, into x->answer. */
void answer_write(struct exchange *x, const struct http_answer *answer);
/** The same for a refusal. */
void answer_write_fault(struct exchange *x, enum http_fault fault);

/* conn.c */

/** Take over an accepted socket. */
void conn_new(struct http_server *s, int fd, const struct sockaddr *address);
/** End it now, whatever is under way. */
void conn_kill(struct conn *c);
/** Read on if it may. */
void conn_read(struct conn *c);
/** The client has shut its side. */
void conn_half_close(struct conn *c);
/** Judge its deadlines. */
void conn_sweep(struct conn *c, uint64_t now_ms);
/** Into or out of the idle list, as it is. */
void conn_update_idle(struct conn *c);
void conn_unref(struct conn *c);

/* conn_input.c */

/** Before the first, and after the last of the others. */
void conn_input_open(struct conn *c);
void conn_input_close(struct conn *c);
/** Read from the socket from now on, or no more. Where that cannot be, the
 *  connection is killed. */
void conn_input_enable(struct conn *c, bool is_wanted);
/** The next bytes to be parsed; there may be more behind them. */
struct slice conn_input(const struct conn *c);
/** The first `n` of them have been parsed. */
void conn_input_used(struct conn *c, size_t n);
/** How many there are in all. */
size_t conn_input_size(const struct conn *c);

/* conn_write.c */

/** Queue what is answered, in order, and send. */
void conn_send(struct conn *c);
/** All that was queued has been sent. */
void conn_sent(struct conn *c);
/** Append to what is to be sent. */
void conn_put(struct conn *c, struct slice bytes);
/** Bytes that are still to be sent. */
size_t conn_unsent(const struct conn *c);
/** Nothing is left to say: close, reading on a little if that is needed. */
void conn_finish(struct conn *c);

/* server.c */

/** A connection has ended. */
void server_conn_gone(struct http_server *s);
/** The memory of a connection has been freed. */
void server_conn_freed(struct http_server *s);
/** The sweep runs as long as there are connections. */
void server_wake_sweep(struct http_server *s);

/* metrics.c */

void metric_connection(int change);
void metric_refused(enum http_fault fault);
void metric_accept_paused(void);
void metric_handshake_failed(void);

#endif
