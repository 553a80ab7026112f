/* SPDX-License-Identifier: Apache-2.0
 * The client registry: who is who, and how that came about.
 *
 * Three parts. `records` hold every Patient as images (committed and pending)
 * with identifiers, aliases and links. `decide` is the pure function from a
 * submission and the records to a write set. `pipeline` orders decisions,
 * reserves their images, commits them in Bundles and copes with every answer a
 * store can give or fail to give. The whole is a state machine: it waits for
 * nothing and does no I/O; it asks through `registry_port` and is told through
 * registry_answered() and registry_tick(). (design: docs/registry.md) */
#ifndef REGISTRY_REGISTRY_H
#define REGISTRY_REGISTRY_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/clock.h"
#include "base/err.h"
#include "fhirclient/extract/rulefile.h"
#include "fhirclient/json/jdoc.h"
#include "fhirclient/store/store.h"
#include "matching/index.h"

struct registry;

enum { REGISTRY_LANE_LINE = 64 };

/** What the state machine asks of the world. */
struct registry_port {
    void *context;
    const struct clock *clock;
    /** Start a store request; the texts in `c` live until it is answered with
     *  registry_answered(registry, c). Never answers on this stack. */
    void (*send)(void *context, struct store_call *c);
    /** Call registry_tick() at this monotonic time (ms); a later call replaces
     *  an earlier one. */
    void (*wake_at)(void *context, uint64_t monotonic_ms);
    /** A random UUID. */
    void (*uuid)(void *context, char text[37]);
    /** One line on the progress of a rebuild, or on a state change. */
    void (*progress)(
        void *context, const char *event, size_t done, size_t total);
    /** A lane was raised: `line`, of REGISTRY_LANE_LINE bytes, stands for what
     *  was told of this lane before. To be kept where it outlives the process,
     *  but not written through: it comes with every Bundle. NULL: nobody does.
     */
    void (*lane_raised)(void *context, unsigned lane, struct slice line);
};

struct registry_client {
    struct slice id, display_name;
    /** Systems this client owns; empty list: all internal systems. */
    const struct slice *systems;
    size_t nsystems;
};

struct registry_options {
    const struct rulefile *rules;
    const char *instance;                 /* names the lanes */
    struct slice id_key;                  /* HMAC key for derived ids */
    const struct slice *internal_systems; /* of internal identifiers */
    size_t ninternal_systems;
    struct slice tag_base;         /* "http://openclientregistry.org/fhir" */
    struct slice broken_match_url; /* "http://clientregistry.org/brokenMatch" */
    bool auto_match_adjudicated;   /* autoMatchPatientWithHumanAdjudTag */
    bool allow_foreign_overwrite;  /* any client may update any record */
    bool follows_foreign_writers;
    bool takes_numeric_ids;   /* as the store's traits say */
    struct slice snapshot;    /* an earlier process's registry_snapshot() */
    struct slice lane_lines;  /* what its lane_raised left: it tells of what
                                 came behind that snapshot */
    bool accepts_older_store; /* although it tells that there was more */
    bool only_reads; /* nothing is written, no lane is raised; decisions end
                        with ERR_UNSUPPORTED */
    unsigned bundles_under_way, decisions_per_bundle, attempts; /* 4, 8, 5 */
    uint64_t follow_interval_ms, follow_overlap_ms; /* 30 s, 5 min */
};

/** A registry that knows nothing yet and asks for nothing; texts of the options
 *  are borrowed, but for the snapshot. */
struct registry *registry_new(
    const struct registry_options *options, const struct registry_port *port);
/** Free it at any time; answers still to come must not be told to it. */
void registry_free(struct registry **registry);

/** Raise the lanes (unless it only reads), read the whole store, then become
 *  ready. */
void registry_start(struct registry *registry);

enum registry_state {
    REGISTRY_STARTING,
    REGISTRY_READY,
    REGISTRY_FENCED, /* a foreign instance raised our lanes */
    REGISTRY_DRAINING
};
enum registry_state registry_state(const struct registry *registry);
/** Why it is not ready, for /readyz; "" when it is. A registry that decides,
 *  but whose store has refused several Bundles in a row, is not. */
const char *registry_why_not_ready(const struct registry *registry);

/** Append what the next process must know to notice a store that came back
 *  older, empty or as another one: a few hundred bytes without a person's
 *  data. False: nothing to be kept now. */
bool registry_snapshot(struct buf *out, const struct registry *registry);

/** A request of registry_port.send has its answer. */
void registry_answered(struct registry *registry, struct store_call *c);
/** The time that registry_port.wake_at named has come. */
void registry_tick(struct registry *registry);
/** No new decisions; is_drained when none is under way. */
void registry_drain(struct registry *registry);
/** No time is left: every decision ends with `err`, unless it was sent; then
 *  with ERR_UNKNOWN. `ended` is called before this returns. */
void registry_abandon(struct registry *registry, const struct err *err);
/** Is no decision waiting or under way? */
bool registry_is_drained(const struct registry *registry);

/* --- decisions ------------------------------------------------------------ */

enum decision_kind {
    DECISION_SUBMIT,  /* Patients (and what rides with them); some of them may
                         become tombstones, before the others are decided */
    DECISION_DELETE,  /* a source record becomes a tombstone */
    DECISION_BREAK,   /* those of `ids` that share a golden record leave it
                         together: they are not the person of the others. If
                         nobody would stay, each is a person of its own */
    DECISION_UNBREAK, /* `ids` are pairs; they may be one person again */
    DECISION_REMATCH  /* match these records again */
};

enum submit_result {
    SUBMIT_CREATED,
    SUBMIT_UPDATED,
    SUBMIT_UNCHANGED,
    SUBMIT_DELETED
};

/** One Patient of a submission, and what became of it. */
struct submit_part {
    bool is_deletion;    /* of the record that url_id or the condition names */
    struct jval patient; /* passed the gate */
    struct slice url_id; /* of PUT Patient/{id}; empty for POST */
    struct slice conditional_system, conditional_value; /* of PUT ?identifier */
    struct slice if_match; /* version id the client expects, or "*": there must
                              be one; empty: any */
    struct slice unless_system, unless_value; /* of POST with If-None-Exist:
        the record that carries it stands for this one, whosever it is */
    struct slice full_url; /* in a Bundle: references to it follow */

    enum submit_result result;
    struct slice id, vid, golden_id, last_updated; /* deleted: id alone */
    struct slice body;                             /* the committed image */
    size_t nautomatic, npotential, nconflict;
    double best_score;
    const char *best_rule;
};

/** An entry of a transaction that is not a Patient write. */
struct submit_rider {
    struct slice full_url, method, url, if_match, if_none_match, if_none_exist;
    struct jval resource;

    int status;
    struct slice location, etag, last_modified, answer;
};

/** One Bundle that carried a decision to the store. */
struct decision_trip {
    struct decision_trip *next;    /* the one after it */
    uint64_t sent_us, answered_us; /* monotonic; 0: not answered */
    enum store_outcome outcome;
    int status;           /* 0: no answer */
    size_t ndecisions;    /* that shared it */
    struct slice entries; /* this decision's own, a JSON array; only when
                             keeps_entries */
};

/** A question to the store by which it was found out what became of a Bundle
 *  whose answer was lost or refused it: a lane raised or read, a resource read
 *  again. */
struct decision_errand {
    struct decision_errand *next;
    enum store_verb verb;
    struct slice type, id;
    enum store_outcome outcome;
    int status;                      /* 0: no answer */
    uint64_t started_us, elapsed_us; /* monotonic */
};

/**
 * One decision. The caller owns it and keeps it and its texts until `ended`,
 * which never runs on the stack of registry_decide(). A SUBMIT with several
 * parts and riders is one store transaction: all of it or nothing.
 */
struct decision {
    enum decision_kind kind;
    const struct registry_client *client;
    struct slice agent_address, request_id; /* for the audit */
    uint64_t deadline_ms; /* monotonic; unsent by then: ERR_TIMEOUT */
    struct submit_part *parts;
    size_t nparts;
    struct submit_rider *riders;
    size_t nriders;
    struct slice *ids; /* DELETE, BREAK, UNBREAK, REMATCH */
    size_t nids;
    struct slice if_match; /* DELETE: as a part's, of each of them */
    struct slice reason;   /* given by a person */
    /* The id for its (first) Provenance, by which the store tells later
     * whether it was committed: at most 47 bytes; empty: a random one. */
    struct slice receipt;
    struct arena *arena;             /* results are put here */
    bool keeps_trips, keeps_entries; /* note each Bundle in `trips`,
                                        and what was asked about it */
    void (*ended)(struct decision *);
    void *context;

    int rc;
    struct err err;
    size_t failed_part; /* of parts, then riders; SIZE_MAX: not one of them */
    /* Monotonic; of the last time. */
    uint64_t asked_us, deciding_us, decided_us, sent_us, committed_us;
    struct decision_trip *trips;     /* first to last */
    struct decision_errand *errands; /* likewise, the first 32 of them */
    size_t nerrands;
    uint64_t order; /* place in the serial order the results are equal to */
    void *pipeline; /* the registry's own */
};

/** Queue a decision; its end is told by d->ended. */
void registry_decide(struct registry *registry, struct decision *d);

/** The client is not interested any more. Unsent: nothing is changed and
 *  `ended` comes with ERR_CANCELLED; sent: it runs on and `ended` comes. */
void registry_withdraw(struct registry *registry, struct decision *d);

/** Give a decision more time, until `deadline_ms` (monotonic). False when it
 * has ended. */
bool registry_extend(const struct decision *d, uint64_t deadline_ms);

/* --- reading committed images --------------------------------------------- */

struct record_view {
    struct slice id, vid, last_updated;
    struct slice body; /* JSON, borrowed until the next change */
    bool is_golden, is_tombstone;
    struct slice golden_id; /* of a source */
};

/** By id or alias (an old URL id, an emptied golden record is not followed). */
bool registry_read(
    struct record_view *out, const struct registry *registry, struct slice id);

/**
 * Walk over all committed images, in no order; nothing may change meanwhile.
 *
 * pos      0 at first
 * returns  false at the end
 */
bool registry_next(
    struct record_view *out, const struct registry *registry, size_t *pos);

/** Is this Patient the tombstone of one that was deleted? */
bool registry_is_tombstone(
    const struct registry *registry, struct jval resource);

/** The tag of tombstones, "system|code", in `arena`. */
struct slice registry_tombstone_tag(
    const struct registry *registry, struct arena *arena);

/** By business identifier, whichever record carries it. All that do, in
 *  `arena`; returns how many. */
size_t registry_find_identifier(struct slice **ids,
    const struct registry *registry, struct slice system, struct slice value,
    struct arena *arena);

/** Is any record known that carries an identifier of this system, or is the
 *  system configured? */
bool registry_knows_system(
    const struct registry *registry, struct slice system);

/** Golden record of a source, or the golden record itself (replaced-by is
 *  followed); none: false. */
bool registry_golden(
    struct slice *golden_id, const struct registry *registry, struct slice id);

/** Ids of the sources linked to a golden record, in `arena`. */
size_t registry_members(struct slice **ids, const struct registry *registry,
    struct slice golden_id, struct arena *arena);

struct registry_match {
    struct slice id, golden_id;
    double score;
    bool is_automatic;
    const char *rule;
    size_t rule_index;
};

/** Match a Patient against all committed images; nothing is stored.
 *  matches  best first, in `arena` */
int registry_match(struct registry_match **matches, size_t *nmatches,
    struct registry *registry, struct jval patient, struct arena *arena,
    struct err *err) MUST_CHECK;

/** Score two stored records under every rule, for `explain`. */
int registry_explain(struct pair_score **scores, size_t *nscores,
    struct registry *registry, struct slice a, struct slice b,
    struct arena *arena, struct err *err) MUST_CHECK;

struct registry_counts {
    size_t sources, golden, tombstones, pending, waiting, bundles_under_way;
};
/** How many there are of everything, for metrics. */
void registry_count(
    struct registry_counts *out, const struct registry *registry);

/** A defect found in stored data (verify). */
struct registry_defect {
    const char *kind; /* "no-golden", "two-golden", "one-sided-link", ... */
    struct slice id, other;
    struct registry_defect *next;
};
/** All defects of the committed images, in `arena`. */
size_t registry_verify(struct registry_defect **first,
    const struct registry *registry, struct arena *arena);

#endif
