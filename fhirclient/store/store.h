/* SPDX-License-Identifier: Apache-2.0
 * A FHIR R4 store behind one table of functions.
 *
 * The front (store.c) checks, times, counts and traces once for all back ends:
 * http (HAPI), sqlite (embedded), memory (tests). A back end answers as a FHIR
 * server does: status, ETag, Location, body; the same request gives the same
 * answer from each of them (tests/scenario). */
#ifndef STORE_STORE_H
#define STORE_STORE_H

#include "base/arena.h"
#include "base/loop/call.h"

struct store;

enum store_verb {
    STORE_READ,         /* type, id */
    STORE_VREAD,        /* type, id, vid */
    STORE_SEARCH,       /* type ("" for the whole system), query */
    STORE_HISTORY,      /* type or "", id or "", query (_since, _count) */
    STORE_PAGE,         /* query: a next link's, as this store gave it */
    STORE_CREATE,       /* type, body, if_none_exist */
    STORE_UPDATE,       /* type, id (or query: conditional), body, if_match */
    STORE_DELETE,       /* type, id (or query: conditional), if_match */
    STORE_TRANSACTION,  /* body: a transaction Bundle */
    STORE_BATCH,        /* body: a batch Bundle */
    STORE_CAPABILITIES, /* the store's own CapabilityStatement */
    STORE_OPERATION,    /* method, path: anything else, passed as it is */
    STORE_NVERBS
};

enum store_outcome {
    STORE_ANSWERED, /* the store decided: see status, also when it refused */
    STORE_NOT_DONE, /* not reached, or overloaded: nothing was changed */
    STORE_UNKNOWN   /* sent, but it is not known whether it took effect */
};

/**
 * One request and its answer. Fill the first part (texts borrowed until the
 * call has ended), call_init(&c.call, ...), store_start().
 *
 * call.rc is 0 when outcome is STORE_ANSWERED, whatever the status. Otherwise
 * it is ERR_UNAVAILABLE, ERR_TIMEOUT, ERR_UPSTREAM (an answer that is not what
 * a FHIR server may say), ERR_IO, ERR_UNKNOWN, or ERR_LOST (from then on to
 * every write, until the store is opened anew): never an empty result.
 */
struct store_call {
    struct call call;
    enum store_verb verb;
    struct slice type, id, vid;
    struct slice query;         /* "family=x&_count=10", percent-encoded */
    struct slice if_match;      /* a version id, without W/ and quotes */
    struct slice if_none_exist; /* a query */
    struct slice body;
    struct slice method, path; /* STORE_OPERATION */
    bool replace_tags; /* what is sent are the tags, old ones do not stay */
    bool is_lenient;   /* STORE_SEARCH: parameters that the store does not know
                          are left out, as its self link shows */
    /** STORE_TRANSACTION: every resource has passed gate_resource(), and the
     *  Bundle keeps the rules; a store of ours need not look again. */
    bool is_checked;
    struct arena *arena; /* the answer is put here; may be touched by another
                            thread until the call has ended */

    enum store_outcome outcome;
    int status;
    struct slice etag;          /* the version id alone */
    struct slice location;      /* "Patient/1/_history/2", never absolute */
    struct slice last_modified; /* as a FHIR instant */
    struct slice server_time;   /* HTTP Date as a FHIR instant, may be empty */
    struct slice answer; /* a FHIR resource in JSON; links in it are ours:
                            relative to the base ("?_getpages=...") */
    uint64_t elapsed_us;

    /** Told when the call has ended, before `call.ended` is; not when it was
     *  cancelled. NULL: nobody. */
    void (*observe)(void *observer, const struct store_call *);
    void *observer;

    /* The front's own: where the caller's `ended` waits, and since when. */
    struct store *store;
    void (*front_ended)(struct call *);
    uint64_t started_us;
};

/** What differs between back ends and callers may need to know. */
struct store_traits {
    const char *name;              /* "http", "sqlite", "memory" */
    bool takes_numeric_ids;        /* client ids of digits only */
    bool has_foreign_writers;      /* others may write to it behind our back */
    unsigned bundles_under_way;    /* at once, best: 4 for HAPI, 1 embedded */
    unsigned decisions_per_bundle; /* best: 12 for HAPI, 64 embedded */
};

struct store_ops {
    struct store_traits traits;
    /* One function a verb; NULL: the front answers 501. */
    void (*verb[STORE_NVERBS])(struct store *, struct store_call *);
    /** See store_trouble(); NULL: none that it could tell by itself. */
    const char *(*trouble)(struct store *);
    void (*close)(struct store *);
};

/** A back end's object begins with this. */
struct store {
    const struct store_ops *ops;
    struct loop *loop;
};

static inline const struct store_traits *store_traits(const struct store *s)
{
    return &s->ops->traits;
}

/**
 * Begin a request.
 *
 * A request that no store could take (an unknown type, an id that is none, a
 * body where there must be one) is answered 4xx here; one for which the store
 * has no function is answered 501.
 */
void store_start(struct store *store, struct store_call *c);

/** A request in the terms of FHIR's REST interface, whatever the back end. */
struct store_line {
    struct slice method; /* "GET" */
    struct slice path;   /* "/Patient/1"; "" is the base itself */
    struct slice query;  /* "_count=10"; may hold a person's data */
};

/** What a call asks for, for people to read; in `arena` or borrowed. */
struct store_line store_call_line(
    const struct store_call *c, struct arena *arena);

/** "read", "transaction", ...: for logs and metrics. */
const char *store_verb_str(enum store_verb verb);

/** Answer a call on the loop without asking the store further: `err` as status
 *  and OperationOutcome. For back ends and the front. */
void store_refuse(struct store_call *c, const struct err *err);

/** What keeps the store from taking anything until somebody mends it, as a
 *  sentence; "" as far as the store knows by itself. Looks anew, quickly. */
const char *store_trouble(struct store *store);

/** Close and free; pending calls must have ended or been cancelled. */
void store_close(struct store **store);

/* --- back ends, one file each ------------------------------------------- */

struct store_sqlite_options {
    const char *path;      /* a file; ":memory:" is refused, use store_mem */
    const char *vfs;       /* NULL: the default; tests pass a faulty one */
    bool is_durable;       /* synchronous=FULL; false only for benchmarks */
    unsigned group_commit; /* transactions merged into one commit, at most */
    bool only_reads;       /* beside whoever writes; every write is refused */
    /** For taking over what another server holds: references need not lead
     *  anywhere (yet), and required elements may be missing. */
    bool takes_as_stored;
};

/** Open or make an embedded store; ERR_CONFLICT when another process has it.
 *  One that only reads needs no lock, changes nothing, and makes nothing:
 *  ERR_NOT_FOUND when there is no store. */
int store_sqlite_open(struct store **out, struct loop *loop,
    const struct store_sqlite_options *options, struct err *err) MUST_CHECK;

struct upstream_options;
/** A FHIR R4 server; nothing is sent yet. */
int store_http_open(struct store **out, struct loop *loop,
    const struct upstream_options *options, struct err *err) MUST_CHECK;

/** Requests that leave from now on have this Basic login; NULL user: none.
 *  Nothing happens to a store that is no server. */
void store_http_set_login(
    struct store *store, const char *user, const char *password);

/** A store that forgets: for tests. */
int store_mem_open(
    struct store **out, struct loop *loop, struct err *err) MUST_CHECK;

#endif
