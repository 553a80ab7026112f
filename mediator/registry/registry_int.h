/* SPDX-License-Identifier: Apache-2.0
 * The parts of the pipeline, for the eyes of this folder and its tests.
 *
 *   job       one decision on its way: queued, decided (its images reserved),
 *             sent, ended
 *   flight    one Bundle under way, with the jobs that ride in it
 *   lane      the counter a flight raises, so that its outcome can be known
 *   upcall    one request to the store
 *
 * A job holds its writes and its dependences, a flight holds jobs and a lane.
 * Everything moves in pipeline_pump(): decide what is queued, fill what is
 * free, tell who is done. */
#ifndef REGISTRY_REGISTRY_INT_H
#define REGISTRY_REGISTRY_INT_H

#include "base/buf.h"
#include "base/random.h"
#include "mediator/registry/records.h"

#include <sys/queue.h>

enum {
    MAX_JOBS_PER_BUNDLE = 64,
    MAX_LANES = 16,
    MAX_EXPLAINED = 100, /* matches whose field scores are kept */
    LANE_ID_SIZE = 64
};

/* --- upcalls: one request to the store ------------------------------------ */

struct upcall {
    struct store_call call;
    struct registry *registry;
    void (*answered)(struct upcall *);
    void *owner;
    size_t index; /* the owner's own */
    struct buf body;
    LIST_ENTRY(upcall) link;
};

/** A request with an arena for its answer; fill x->call, then send it. */
struct upcall *upcall_new(struct registry *r, enum store_verb verb,
    void (*answered)(struct upcall *), void *owner);
void upcall_send(struct upcall *x);
/** Done with it: freed in a later turn. */
void upcall_end(struct upcall *x);

/** The store decided and did what it was asked. */
static inline bool upcall_is_done(const struct upcall *x)
{
    return x->call.outcome == STORE_ANSWERED && x->call.status >= 200 &&
           x->call.status < 300;
}

/** No answer that says anything: unreachable, overloaded, lost, nonsense. */
bool upcall_is_lost(const struct upcall *x);

/* --- jobs ----------------------------------------------------------------- */

enum job_state { JOB_QUEUED, JOB_DECIDED, JOB_SENT };

/** An entry of the Bundle that is not a Patient of ours: Provenance,
 *  AuditEvent, or a rider. */
struct extra {
    struct extra *next;
    struct slice entry; /* the Bundle entry's JSON, in the job's arena */
    size_t rider;       /* index; SIZE_MAX: ours */
};

/** What became of a part, known when it is decided. */
struct part_outcome {
    struct record *record;
    enum submit_result result;
    struct submit_part
        found; /* unchanged: what is stored, in the job's arena */
    size_t nautomatic, npotential, nconflict;
    double best_score;
    const char *best_rule;
};

/** What is told about a committed image, copied to `arena`. */
void part_describe(
    struct submit_part *part, const struct image *image, struct arena *arena);

/** What a foreign writer changed in a record. */
struct foreign_change {
    struct slice id;
    bool has_content, has_links;
    const struct slice *goldens; /* it was linked to these before */
    size_t ngoldens;
};

struct flight;
struct snapshot;

struct job {
    TAILQ_ENTRY(job) link; /* queued or decided */
    struct registry *registry;
    enum job_state state;
    uint64_t seq;                  /* order of arrival */
    uint64_t stamp;                /* order of deciding: the serial order */
    struct decision *d;            /* NULL: nobody waits for it any more */
    void *context;                 /* d->context, for observers */
    struct foreign_change *change; /* a decision of our own: because of it */
    struct arena *origin;          /* holds `change` */
    struct arena *arena;           /* what was decided */
    struct write *writes, *last_write;
    VEC(struct job *) needs, needed_by;
    uint64_t mark; /* to add a dependence once */
    struct job *blocked_on;
    bool has_blocked; /* others wait for it */
    /* No later job may have these before it, nor, if so, write them by the
     * way. */
    LIST_HEAD(, record) claims;
    bool claims_all;
    bool is_alone; /* travels in a Bundle of its own */
    unsigned most; /* jobs in its Bundle; 0: as many as fit */
    unsigned attempts;
    unsigned conflicts; /* nobody knows with what */
    unsigned refusals;
    unsigned undone; /* Bundles with it that were lost */
    unsigned made;   /* how often it was decided */
    uint64_t not_before_ms, deadline_ms;
    struct flight *flight;
    struct extra *extras, *last_extra;
    struct part_outcome *parts;
    struct refs *refs;        /* of a submission with several parts or riders */
    struct slice *rider_urls; /* ids chosen for riders */
    struct err err;
    size_t failed_part;
};

TAILQ_HEAD(job_list, job);

/* --- lanes ---------------------------------------------------------------- */

enum lane_state { LANE_UNKNOWN, LANE_FREE, LANE_BUSY };

struct lane {
    struct registry *registry;
    unsigned number;
    enum lane_state state;
    char id[LANE_ID_SIZE];
    char vid[64];
    uint64_t counter;
    char raise_id[UUID_TEXT_SIZE]; /* of a raise alone */
    bool is_raising;
    int64_t cursor_ms; /* written with the Bundle or raise under way */
    uint64_t retry_at_ms;
    unsigned tries;
    struct flight *flight;
};

/** What a lane's resource says. */
struct lane_content {
    struct slice owner, bundle, vid, last_updated;
    struct slice store; /* the store's identity, the same in all lanes */
    int64_t cursor_ms;  /* others' changes before it were seen to; 0: unknown */
    uint64_t counter;
};

/* --- flights -------------------------------------------------------------- */

/** A Patient in a Bundle under way. */
struct passenger {
    struct record *record;
    struct write *last; /* of this flight: the image that is sent */
    struct image *read; /* what was read afterwards; NULL: is not there */
    bool is_deleted;    /* but was */
    struct slice vid, last_updated; /* of the store's answer */
};

enum flight_state {
    FLIGHT_SENT,
    FLIGHT_SETTLING, /* its outcome is being found out through the lane */
    FLIGHT_READING   /* its resources are read again */
};

struct flight {
    struct registry *registry;
    enum flight_state state;
    struct lane *lane;
    char id[UUID_TEXT_SIZE];
    VEC(struct job *) jobs;
    unsigned most; /* jobs that those on board put up with */
    VEC(struct passenger) passengers;
    struct arena *arena; /* texts of answers that outlive their upcall */
    bool is_committed;   /* known from the lane */
    bool was_read;       /* passengers have what was read, not versions */
    int refused_status;  /* refused, but not yet sure that undone; 0: no */
    struct err refusal;
    size_t next_read, open_reads, failed_reads; /* FLIGHT_READING */
    bool lane_was_read;
    struct lane_content lane_content; /* in the arena */
    uint64_t retry_at_ms;
    unsigned tries;
    LIST_ENTRY(flight) link;
};

/* --- the registry --------------------------------------------------------- */

struct follow {
    bool is_polling;
    uint64_t next_at_ms;
    int64_t since_ms;   /* by the store's clock; history before it is read */
    int64_t started_ms; /* of the poll under way */
    int64_t settled_ms; /* since_ms before the changes that wait were read */
    size_t nnew;        /* versions this poll brought */
    size_t nskipped;    /* under way here; to be read again */
    bool decides;
    struct hmap seen; /* ids this poll has met */
    struct arena *arena;
    void (*ended)(struct registry *, size_t);
    unsigned tries;
};

struct start {
    bool has_begun, is_scanning;
    unsigned lane;         /* being taken */
    bool was_refused;      /* making it with ifMatch 0 */
    unsigned conflicts;    /* over it */
    int64_t last_write_ms; /* of an earlier process, by the store's clock */
    int64_t began_ms;      /* this start, by the same */
    size_t nread, total;
    uint64_t retry_at_ms, history_retry_ms;
    unsigned tries;
    unsigned history_rounds;
    const struct snapshot *snapshot; /* of an earlier process; NULL: none */
    struct arena *arena;             /* holds it */
    unsigned nlanes;                 /* that were there */
    bool is_reading_own;
    unsigned own_lane; /* whose history is being read */
    VEC(int64_t) own;  /* when this instance wrote, rising */
};

/** The store takes no Bundles: failures in a row, and until when none is sent.
 */
struct trouble {
    unsigned failures;
    uint64_t paused_until_ms;
    bool was_told; /* in the log, at */
    uint64_t told_ms;
    char why[160];
};

struct auditor;
struct hmac_key;

struct registry {
    struct registry_options options;
    struct registry_port port;
    struct vocabulary vocabulary;
    struct auditor *auditor;
    struct hmac_key *id_key; /* of derived ids */
    struct records records;
    enum registry_state state;
    char why[160];
    char owner[UUID_TEXT_SIZE];    /* of this process, in the lanes */
    char store_id[UUID_TEXT_SIZE]; /* of the store, in the lanes */
    bool is_store_lost; /* when all of it was known: worth a snapshot */
    struct prng rng;    /* jitter only */

    struct job_list queued, decided;
    struct keymap unplaced; /* id of a record -> queued jobs of our own, because
                               others changed its content */
    size_t njobs, nforeign; /* of which: because others changed something */
    uint64_t next_seq, next_stamp, next_mark, next_question;
    struct trouble trouble;
    bool is_pumping, wants_turn;
    uint64_t recheck_ms; /* a job that was put off may go on then */
    VEC(struct decision *) endings;
    struct arena *scratch;
    struct buf draft;           /* empty, but it keeps its memory */
    uint64_t first_deadline_ms; /* none is earlier */

    struct lane lanes[MAX_LANES];
    unsigned nlanes;
    LIST_HEAD(, flight) flights;
    size_t nflights;
    LIST_HEAD(, upcall) upcalls, dead;
    struct follow follow;
    struct start start;

    /* For tests: told about each job that was committed. */
    void (*observe)(void *context, const struct job *job);
    void *observer;
};

static inline uint64_t registry_now_ms(const struct registry *r)
{
    return clock_monotonic_ms(r->port.clock);
}

/** Why it is not ready, and in which state; told by the port's progress. */
void registry_enter(
    struct registry *r, enum registry_state state, const char *why);

/** Milliseconds until try number `tries` (from 0): doubling, with jitter. */
uint64_t registry_backoff_ms(struct registry *r, unsigned tries);

/** Have registry_tick() called by then. */
void registry_wake(struct registry *r, uint64_t at_ms);

/* --- jobs.c, pipeline.c --------------------------------------------------- */

/** Decide, fill Bundles, tell who is done; safe to call at any time. */
void pipeline_pump(struct registry *r);

struct job *job_new(struct registry *r, struct decision *d);
void job_free(struct job *job);
/** Into the queue, by order of arrival; decisions of our own go first. */
void job_enqueue(struct job *job);
/** Out of the queue: it was decided, or is taken back. */
void job_leave_queue(struct job *job);
/** Forget everything that was decided for this job alone. */
void job_undo(struct job *job);
/** Its decision, if anybody waits for it, ends with `err` (NULL: well). */
void job_tell(struct job *job, const struct err *err);
/** The job is about this record, and is to have it before any later one, should
 *  it have to wait now. False when an earlier job has claimed it. */
bool job_claim(struct job *job, struct record *record);
/** It need not wait any more. */
void job_drop_claims(struct job *job);
/** Take back what a job reserved, and what depends on it: all but the job
 *  itself are queued again in their old order. */
void job_withdraw(struct job *job);
/** The same, and queue the job again too (dropped when nobody waits). */
void job_requeue(struct job *job);
/** Log that a foreign change fails; without the text, which the store may have
 *  taken from a person's data. */
void job_log_foreign(const struct job *job, const struct err *err);
/** It failed: withdrawn, its decision ends with job->err. */
void job_fail(struct job *job, const struct err *err);
/** It is committed: results are filled in, its decision ends. */
void job_done(struct job *job);
/** All jobs that no Bundle carries fail (fenced). */
void pipeline_fail_all(struct registry *r, const struct err *err);
/** Queue a decision of our own about a record that someone else changed;
 *  `change` is copied. */
void pipeline_foreign(struct registry *r, const struct foreign_change *change);
void pipeline_free(struct registry *r);

/* --- trouble.c ------------------------------------------------------------ */

/** The store did not take a Bundle, or nobody knows: x tells why. Nothing is
 *  sent for a while, longer with every failure in a row. */
void trouble_note(struct registry *r, const struct upcall *x);
/** Nothing is sent for as long as after the last failure. */
void trouble_pause(struct registry *r);
/** A Bundle that was to try the store alone was refused. */
void trouble_refused(struct registry *r);
/** The store took a Bundle. */
void trouble_ended(struct registry *r);
/** Is nothing to be sent now? */
bool trouble_is_pausing(const struct registry *r);
/** Did several fail in a row? Then one at a time is tried. */
bool trouble_is_lasting(const struct registry *r);

/* --- decide*.c ------------------------------------------------------------ */

enum { DECIDE_BLOCKED = 1 };

/**
 * Decide a job on the latest images: reserves its writes, notes what it needs.
 *
 * returns  0, DECIDE_BLOCKED (job->blocked_on is set), or an error in job->err;
 *          nothing is reserved then
 */
int decide_job(struct registry *r, struct job *job) MUST_CHECK;

/* --- audit.c -------------------------------------------------------------- */

/** What writes Provenances and AuditEvents; the rules are borrowed. */
struct auditor *auditor_new(const struct ruleset *rules);
/** Free it and set the pointer to NULL. */
void auditor_free(struct auditor **auditor);

/* --- bundles.c ------------------------------------------------------------ */

/** Send Bundles while there are free lanes and jobs that may travel. */
void bundles_fill(struct registry *r);
/** A Bundle was committed: the passengers' versions are known. */
void flight_commit(struct flight *f);
/** It is over without a commit: its jobs are decided, not sent, again. */
void flight_dissolve(struct flight *f);
void flight_free(struct flight *f);

/* --- trips.c -------------------------------------------------------------- */

/** A Bundle leaves: its decisions note that, if they are asked to. */
void trips_depart(const struct flight *f);
/** Its answer came, or did not. */
void trips_answered(const struct flight *f, const struct store_call *c);
/** A question about a Bundle whose outcome was not known was answered. */
void trips_asked(const struct flight *f, const struct store_call *c);
/** It is over: where its decisions waited is counted. */
void trips_landed(const struct flight *f, bool is_committed);

/* --- answers.c ------------------------------------------------------------ */

/** The answer to a Bundle. */
void flight_answered(struct upcall *x);

/* --- refusals.c ----------------------------------------------------------- */

/** Its lane and its resources are read again, and tell what became of it. */
void flight_read_again(struct flight *f);
/** Refused, and certainly undone; f->refusal says why. */
void flight_refuse(struct flight *f);
/** The lane has told whether it was committed. */
void flight_settled(struct flight *f, bool is_committed);
/** Timers of flights that read again. */
void flights_tick(struct registry *r);

/* --- lanes.c -------------------------------------------------------------- */

void lanes_init(struct registry *r);
struct lane *lanes_take(struct registry *r, struct flight *f);
void lane_release(struct lane *lane, struct slice vid);
/** Append the lane's resource as it is to be with this Bundle. */
void lane_write(struct buf *out, const struct lane *lane, const char *bundle);
/** Raise it alone: the flight is told by flight_settled(). */
void lane_settle(struct lane *lane);
void lanes_tick(struct registry *r);

bool lane_read(struct lane_content *out, const struct registry *r,
    struct slice text, struct arena *arena);
/** Stop deciding for good: not ready, and why. */
void lanes_fence(struct registry *r, const char *why);
/** The same, since the store's files are lost (ERR_LOST): what it held is still
 *  told to the next process, which finds older or empty ones in their place. */
void lanes_lose(struct registry *r, const struct err *why);
/** Is this what our lane may say? Otherwise fences the registry. */
bool lane_check(struct lane *lane, const struct lane_content *content);

/* --- follow.c, start.c ---------------------------------------------------- */

/** What a page of a search or history may hold. */
extern const struct jlimits page_limits;

void follow_tick(struct registry *r);
void follow_free(struct registry *r);
/** A version of a Patient by someone else; takes `image` (NULL: deleted).
 *  decides  queue what follows from it
 *  returns  false when the record is under way here: to be read again later */
bool follow_apply(
    struct registry *r, struct slice id, struct image *image, bool decides);
/** `after` takes the place of `before` and we did not write it (NULL: it is
 *  gone): queue the decision that this calls for, if any. */
void follow_compare(struct registry *r, const struct record *record,
    const struct image *before, const struct image *after);
/** Read the history since `since_ms` once; `ended` tells how many versions
 *  were new, or SIZE_MAX when the store was not there. */
void follow_read(
    struct registry *r, bool decides, void (*ended)(struct registry *, size_t));
/** Every change of others before this time (by the store's clock) is seen to
 *  and committed; 0: not known. */
int64_t follow_cursor(const struct registry *r);
/** How far before a time a transaction of that time may have begun. */
uint64_t follow_overlap(const struct registry *r);
/** The address of a searchset's or history's next page; empty: the last. */
struct slice follow_next_link(struct jval bundle);
/** Read what an earlier process left, if it can be read. */
void start_init(
    struct registry *r, struct slice snapshot, struct slice lane_lines);
void start_free(struct registry *r);
void start_tick(struct registry *r);
/** Go on with this step of the start later; `x` was not answered well. */
void start_later(struct registry *r, const struct upcall *x);

/* --- start_foreign.c ------------------------------------------------------ */

/** Queue decisions on what others wrote since an earlier process looked, then
 *  call `ended`. */
void start_foreign(struct registry *r);
/** All is read and queued. */
void start_ended(struct registry *r);

/** When the earliest of the timers is due; UINT64_MAX: never. */
uint64_t lanes_due(const struct registry *r);
uint64_t flights_due(const struct registry *r);
uint64_t start_due(const struct registry *r);
uint64_t follow_due(const struct registry *r);
uint64_t trouble_due(const struct registry *r);

#endif
