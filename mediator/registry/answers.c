/* SPDX-License-Identifier: Apache-2.0
 * What the store said to a Bundle, and what follows from it.
 *
 *   done                     the jobs are committed
 *   409, 412                 the lane and the resources are read again: jobs
 *                            whose resources moved are decided again, the
 *                            others sent again unchanged (refusals.c)
 *   other 4xx, 500           several jobs: each is sent alone (of sixteen or
 *                            more: in eighths first); one: refused, after the
 *                            same look at lane and resources
 *   not done (429, no        kept until the deadline, sent again later
 *   connection, breaker)
 *   no answer, or nonsense   the lane tells; then as done or not done
 *
 * Whatever was not done is sent again after a pause (trouble.c). */
#include "fhirclient/fhir/outcome.h"
#include "mediator/registry/registry_int.h"
#include "mediator/registry/riders.h"

/* --- committed ------------------------------------------------------------ */

static struct slice bare_etag(struct slice etag)
{
    if (slice_starts(etag, SLICE("W/")))
        etag = slice_from(etag, 2);
    if (etag.len >= 2 && etag.ptr[0] == '"')
        etag = slice_make(etag.ptr + 1, etag.len - 2);
    return etag;
}

static struct slice entry_vid(struct jval entry)
{
    struct jval response = jval_get(entry, "response");
    struct slice etag = bare_etag(jval_get_str(response, "etag"));
    struct slice location = jval_get_str(response, "location");
    const struct slice mark = SLICE("/_history/");
    size_t at = slice_find_slice(location, mark);

    if (etag.len == 0 && at != SIZE_MAX)
        etag = slice_from(location, at + mark.len);
    return etag;
}

static void read_riders(struct job *job, struct jval *entries, size_t *at)
{
    for (const struct extra *e = job->extras; e; e = e->next) {
        struct jval entry = entries[(*at)++];

        if (e->rider == SIZE_MAX || !job->d)
            continue;

        struct submit_rider *rider = &job->d->riders[e->rider];

        rider_answered(rider, entry, job->d->arena);
        rider_resolve(job, rider);
    }
}

static size_t count_entries(const struct flight *f)
{
    size_t n = 1 + f->passengers.len;

    for (size_t i = 0; i < f->jobs.len; i++)
        for (const struct extra *e = f->jobs.at[i]->extras; e; e = e->next)
            n++;
    return n;
}

static struct jval *list_entries(struct flight *f, struct jval bundle)
{
    struct jval list = jval_get(bundle, "entry");
    size_t n = count_entries(f), at = 0;

    if (jval_count(list) != n)
        return NULL;

    struct jval *entries = arena_zalloc(f->arena, n, sizeof(*entries));

    for (struct jval e = jval_first(list); jval_is_some(e); e = jval_next(e))
        entries[at++] = e;
    return entries;
}

/* A lane that had to be created was gone: whoever settles it will tell. */
static bool is_made_anew(struct jval entry)
{
    return slice_starts(
        jval_str(jval_path(entry, "response", "status", NULL)), SLICE("201"));
}

/* The versions the store gave. Half an answer is no answer. */
static bool read_versions(
    struct flight *f, const struct upcall *x, struct slice *lane_vid)
{
    struct jval bundle, *entries = NULL;
    size_t at = 0;

    if (jdoc_parse(&bundle, arena_copy(f->arena, x->call.answer), NULL,
            f->arena, NULL) == 0)
        entries = list_entries(f, bundle);
    if (!entries)
        return false;
    *lane_vid = entry_vid(entries[at]);
    if (lane_vid->len == 0 || is_made_anew(entries[at++]))
        return false;
    for (size_t i = 0; i < f->passengers.len; i++) {
        struct passenger *p = &f->passengers.at[i];
        struct jval response = jval_get(entries[at], "response");

        p->vid = entry_vid(entries[at++]);
        p->last_updated = jval_get_str(response, "lastModified");
        if (p->last_updated.len == 0)
            p->last_updated = arena_copy(f->arena, x->call.server_time);
        if (p->vid.len == 0)
            return false;
    }
    for (size_t i = 0; i < f->jobs.len; i++)
        read_riders(f->jobs.at[i], entries, &at);
    return true;
}

/* --- refused ----------------------------------------------------------------
 */

static int code_of_status(int status)
{
    static const struct {
        int status, code;
    } codes[] = {{400, ERR_INVALID}, {404, ERR_NOT_FOUND}, {409, ERR_CONFLICT},
        {410, ERR_GONE}, {412, ERR_PRECONDITION}, {413, ERR_LIMIT},
        {422, ERR_UNPROCESSABLE}};

    for (size_t i = 0; i < COUNT_OF(codes); i++)
        if (codes[i].status == status)
            return codes[i].code;
    return ERR_UPSTREAM;
}

/* The store's OperationOutcome as our error. That it does not know us (401,
 * 403) is not the client's doing. */
static void read_refusal(struct flight *f, const struct upcall *x)
{
    int status = x->call.status;
    int code = code_of_status(status);
    bool passes = status != 401 && status != 403;
    struct jval v;

    f->refusal = ERR_INIT;
    if (passes && jdoc_parse(&v, x->call.answer, NULL, f->arena, NULL) == 0 &&
        outcome_read(&f->refusal, code, status, v))
        return;
    err_set(&f->refusal, code, "the store refused with status %d", status);
    if (passes)
        err_refine(&f->refusal, status, NULL);
}

/* --- answers -------------------------------------------------------------- */

static void settle(struct flight *f)
{
    f->state = FLIGHT_SETTLING;
    lane_settle(f->lane);
}

static void postpone(struct flight *f, const struct upcall *x)
{
    lane_release(f->lane, (struct slice){0});
    trouble_note(f->registry, x);
    flight_dissolve(f);
}

static void lose(struct flight *f, const struct upcall *x)
{
    trouble_note(f->registry, x);
    settle(f);
}

static void take_answer(struct flight *f, const struct upcall *x)
{
    struct slice lane_vid;

    if (!read_versions(f, x, &lane_vid)) {
        settle(f);
        return;
    }
    lane_release(f->lane, lane_vid);
    flight_commit(f);
}

static void take_refusal(struct flight *f, const struct upcall *x)
{
    int status = x->call.status;

    read_refusal(f, x);
    if (status >= 500) {
        /* It should be undone; the lane knows. */
        f->refused_status = status;
        settle(f);
    } else if (status == 409 || status == 412 || f->jobs.len == 1) {
        /* Before it is refused for good: is this the store we know, and are
         * its resources? */
        flight_read_again(f);
    } else {
        lane_release(f->lane, (struct slice){0});
        flight_refuse(f);
    }
}

void flight_answered(struct upcall *x)
{
    struct flight *f = x->owner;
    int status = x->call.status;

    trips_answered(f, &x->call);
    if (x->call.outcome == STORE_NOT_DONE ||
        (x->call.outcome == STORE_ANSWERED && status == 429))
        postpone(f, x);
    else if (x->call.outcome == STORE_UNKNOWN || status < 200 ||
             status == 408 || (status >= 502 && status <= 504))
        lose(f, x);
    else if (status < 300)
        take_answer(f, x);
    else
        take_refusal(f, x);
}
