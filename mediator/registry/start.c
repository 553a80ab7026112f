/* SPDX-License-Identifier: Apache-2.0
 * Starting: take the lanes, read everything, then become ready.
 *
 * The lanes come first: once they are raised, no Bundle of an earlier process
 * can be committed any more. The store's time of that answer is where the
 * history is read from after the scan (less the overlap), again and again until
 * it brings nothing new. */
#include "base/log.h"
#include "mediator/registry/snapshot.h"

#include <stdio.h>

enum {
    PAGE = 500,
    MAX_HISTORY_ROUNDS = 20,
    CONFLICTS_AT_ONCE = 3 /* over one lane; then with pauses */
};

static void next_lane(struct registry *r);
static void read_lane(struct registry *r);
static void scan(struct registry *r, struct slice next);

static void say(struct registry *r, const char *why)
{
    snprintf(r->why, sizeof(r->why), "%s", why);
}

/* Go on with the same step later; the store is not there, or says no. */
void start_later(struct registry *r, const struct upcall *x)
{
    char why[sizeof(r->why)];

    if (x->call.outcome == STORE_ANSWERED)
        snprintf(why, sizeof(why), "the store answers %d to the first %s",
            x->call.status, r->start.is_scanning ? "scan" : "request");
    else
        snprintf(why, sizeof(why), "the store cannot be reached");
    if (r->start.tries == 0)
        log_warn("registry.start", "why=\"%s\" error=\"%s\"", why,
            x->call.call.err.text);
    say(r, why);
    r->start.retry_at_ms =
        registry_now_ms(r) + registry_backoff_ms(r, r->start.tries++);
}

/* --- lanes ---------------------------------------------------------------- */

static struct lane *this_lane(struct registry *r)
{
    return &r->lanes[r->start.lane];
}

static void note_time(struct registry *r, const struct upcall *x)
{
    int64_t ms;

    if (r->follow.since_ms)
        return;
    if (!instant_parse(&ms, x->call.last_modified) &&
        !instant_parse(&ms, x->call.server_time))
        ms = clock_wall_ms(r->port.clock);
    r->follow.since_ms = r->start.began_ms = ms;
}

static void lane_raised(struct upcall *x)
{
    struct registry *r = x->registry;
    struct lane *lane = this_lane(r);

    if (x->call.outcome == STORE_ANSWERED &&
        (x->call.status == 409 || x->call.status == 412)) {
        /* Someone else was at it; or ifMatch on nothing is refused here. */
        r->start.was_refused = lane->vid[0] == '0';
        if (r->start.conflicts++ < CONFLICTS_AT_ONCE)
            read_lane(r);
        else
            start_later(r, x);
        return;
    }
    if (!upcall_is_done(x) || x->call.etag.len == 0) {
        start_later(r, x);
        return;
    }
    note_time(r, x);
    lane_release(lane, x->call.etag);
    if (r->start.nlanes <= r->start.lane)
        r->start.nlanes = r->start.lane + 1;
    r->start.tries = 0;
    r->start.was_refused = false;
    r->start.conflicts = 0;
    r->start.lane++;
    next_lane(r);
}

static void raise_lane(struct registry *r, struct slice vid)
{
    struct upcall *x = upcall_new(r, STORE_UPDATE, lane_raised, NULL);
    struct lane *lane = this_lane(r);

    snprintf(lane->vid, sizeof(lane->vid), "%.*s", SLICE_ARG(vid));
    lane->cursor_ms = follow_cursor(r);
    if (!r->store_id[0])
        r->port.uuid(r->port.context, r->store_id);
    r->port.uuid(r->port.context, lane->raise_id);
    lane_write(&x->body, lane, lane->raise_id);
    x->call.type = SLICE("Basic");
    x->call.id = slice_of(lane->id);
    x->call.if_match = slice_of(lane->vid);
    x->call.body = buf_slice(&x->body);
    upcall_send(x);
}

/* Everything we write raises a lane in the same transaction: what is newer than
 * the newest lane was written by someone else. */
static void note_lane(struct registry *r, const struct lane_content *content)
{
    int64_t ms;

    r->start.nlanes = r->start.lane + 1;
    if (!r->store_id[0])
        snprintf(r->store_id, sizeof(r->store_id), "%.*s",
            SLICE_ARG(content->store));
    if (content->cursor_ms > r->follow.settled_ms)
        r->follow.settled_ms = content->cursor_ms;
    if (!instant_parse(&ms, content->last_updated))
        return;
    if (!slice_eq(content->owner, slice_of(r->owner))) {
        if (ms > r->start.last_write_ms)
            r->start.last_write_ms = ms;
    } else if (!r->follow.since_ms) {
        /* Raised by us a moment ago, and the answer was lost. */
        r->follow.since_ms = r->start.began_ms = ms;
    }
}

/* What an earlier process knew of it is compared before anything is changed. */
static bool is_store_we_knew(
    struct registry *r, const struct lane_content *lane)
{
    static const char *const texts[] = {
        [SNAPSHOT_FITS] = "",
        [SNAPSHOT_OTHER] = "it is about another store or instance: not used",
        [SNAPSHOT_OLDER] = "the store is older than this instance left it",
        [SNAPSHOT_EMPTY] = "the store has nothing of what this instance wrote",
    };
    const struct snapshot *s = r->start.snapshot;
    enum snapshot_verdict verdict =
        s ? snapshot_compare(s, r, r->start.lane, lane) : SNAPSHOT_FITS;
    char why[sizeof(r->why)];

    if (verdict == SNAPSHOT_FITS)
        return true;
    log_warn("registry.snapshot",
        "text=\"%s\" lane=%u sources=%zu golden=%zu accepted=%d",
        texts[verdict], r->start.lane, s->nsources, s->ngolden,
        r->options.accepts_older_store);
    if (verdict == SNAPSHOT_OTHER || r->options.accepts_older_store) {
        r->start.snapshot = NULL;
        snapshot_forget_lanes(r);
        return true;
    }
    snprintf(why, sizeof(why),
        "%s: restore it, or confirm with registry.accept-older-store",
        texts[verdict]);
    lanes_fence(r, why);
    return false;
}

static void lane_was_read(struct upcall *x)
{
    struct registry *r = x->registry;
    struct lane_content content;
    int status = x->call.status;

    if (x->call.outcome == STORE_ANSWERED && (status == 404 || status == 410)) {
        if (!is_store_we_knew(r, NULL))
            return;
        this_lane(r)->counter = 0;
        /* HAPI overlooks ifMatch when there is nothing to match, and refuses
         * it otherwise: version 0 makes a PUT that only creates. A plain one
         * that comes late would overwrite the lane. */
        if (r->start.lane < r->nlanes)
            raise_lane(
                r, r->start.was_refused ? (struct slice){0} : SLICE("0"));
        else
            scan(r, (struct slice){0});
        return;
    }
    if (!upcall_is_done(x) ||
        !lane_read(&content, r, x->call.answer, x->call.arena)) {
        start_later(r, x);
        return;
    }
    if (!is_store_we_knew(r, &content))
        return;
    this_lane(r)->counter = content.counter;
    note_lane(r, &content);
    raise_lane(r, content.vid);
}

static void read_lane(struct registry *r)
{
    struct upcall *x = upcall_new(r, STORE_READ, lane_was_read, NULL);

    x->call.type = SLICE("Basic");
    x->call.id = slice_of(this_lane(r)->id);
    upcall_send(x);
}

/* Lanes beyond ours may be left from a process that used more. */
static void next_lane(struct registry *r)
{
    if (r->start.lane < MAX_LANES)
        read_lane(r);
    else
        scan(r, (struct slice){0});
}

/* --- the scan ------------------------------------------------------------- */

static void take_patient(struct registry *r, struct jval resource)
{
    struct image *image = NULL;

    if (!slice_eq(jval_get_str(resource, "resourceType"), SLICE("Patient")))
        return;
    arena_reset(r->scratch);
    if (image_read(
            &image, &r->vocabulary, jval_raw(resource), r->scratch, NULL) < 0)
        return;
    follow_apply(r, image->id, image, false);
    r->start.nread++;
}

static void history_ended(struct registry *r, size_t nnew)
{
    if (nnew == SIZE_MAX) {
        say(r, "the store's history cannot be read");
        r->start.history_retry_ms = r->follow.next_at_ms;
        return;
    }
    r->port.progress(r->port.context, "history", r->start.nread, nnew);
    if (nnew && ++r->start.history_rounds < MAX_HISTORY_ROUNDS) {
        follow_read(r, false, history_ended);
        return;
    }
    start_foreign(r);
}

void start_ended(struct registry *r)
{
    registry_enter(r, REGISTRY_READY, "");
}

static void page_answered(struct upcall *x)
{
    struct registry *r = x->registry;
    struct jval bundle, list;
    struct slice next;
    int64_t total = 0;

    if (!upcall_is_done(x) || jdoc_parse(&bundle, x->call.answer, &page_limits,
                                  x->call.arena, NULL) < 0) {
        start_later(r, x);
        return;
    }
    note_time(r, x);
    r->start.tries = 0;
    list = jval_get(bundle, "entry");
    for (struct jval e = jval_first(list); jval_is_some(e); e = jval_next(e))
        take_patient(r, jval_get(e, "resource"));
    if (jval_to_i64(&total, jval_get(bundle, "total")) && total > 0)
        r->start.total = (size_t)total;
    r->port.progress(r->port.context, "scan", r->start.nread, r->start.total);
    next = follow_next_link(bundle);
    if (next.len) {
        scan(r, next);
        return;
    }
    say(r, "reading the store's history");
    follow_read(r, false, history_ended);
}

static void scan(struct registry *r, struct slice next)
{
    struct upcall *x = upcall_new(
        r, next.len ? STORE_PAGE : STORE_SEARCH, page_answered, NULL);

    if (!next.len) {
        r->start.nread = 0;
        say(r, "reading the store");
    }
    r->start.is_scanning = true;
    x->call.type = SLICE("Patient");
    if (next.len)
        buf_add(&x->body, next);
    else
        buf_addf(&x->body, "_count=%d", PAGE);
    x->call.query = buf_slice(&x->body);
    upcall_send(x);
}

/* --- the whole ------------------------------------------------------------ */

void registry_start(struct registry *r)
{
    ASSERT(r->state == REGISTRY_STARTING && !r->start.has_begun);
    r->start.has_begun = true;
    r->start.retry_at_ms = r->start.history_retry_ms = UINT64_MAX;
    if (r->options.only_reads) {
        scan(r, (struct slice){0});
        return;
    }
    say(r, "taking the lanes");
    next_lane(r);
}

void start_init(
    struct registry *r, struct slice snapshot, struct slice lane_lines)
{
    struct snapshot *s;
    struct err err = ERR_INIT;

    r->start.arena = arena_new();
    s = arena_zalloc(r->start.arena, 1, sizeof(*s));
    if (snapshot.len == 0)
        return;
    if (snapshot_read(s, snapshot, &err) == 0) {
        snapshot_take_lines(s, lane_lines);
        r->start.snapshot = s;
    } else {
        log_warn("registry.snapshot", "text=\"%s: not used\"", err.text);
    }
}

void start_free(struct registry *r)
{
    arena_free(&r->start.arena);
    VEC_FREE(r->start.own);
}

void start_tick(struct registry *r)
{
    uint64_t now = registry_now_ms(r);

    if (r->state != REGISTRY_STARTING || !r->start.has_begun)
        return;
    if (r->start.history_retry_ms <= now) {
        r->start.history_retry_ms = UINT64_MAX;
        follow_read(r, false, history_ended);
    }
    if (r->start.retry_at_ms > now)
        return;
    r->start.retry_at_ms = UINT64_MAX;
    /* Page links may have expired: a scan begins anew. */
    if (r->start.is_reading_own)
        start_foreign(r);
    else if (r->start.is_scanning)
        scan(r, (struct slice){0});
    else
        next_lane(r);
}

uint64_t start_due(const struct registry *r)
{
    const struct start *s = &r->start;

    if (r->state != REGISTRY_STARTING || !s->has_begun)
        return UINT64_MAX;
    return s->retry_at_ms < s->history_retry_ms ? s->retry_at_ms
                                                : s->history_retry_ms;
}
