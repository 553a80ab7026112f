/* SPDX-License-Identifier: Apache-2.0
 * Lanes: how the outcome of a Bundle can be known whatever became of its
 * answer.
 *
 * A lane is a small Basic resource with a counter. Every Bundle under way
 * raises the counter of its own lane with ifMatch, so it can be committed only
 * once, and only before anybody else raises that lane. When an answer is lost
 * we raise the lane ourselves, alone, with the version the Bundle had used:
 * success means that the Bundle can never be committed any more; a conflict
 * means that somebody was first, and the lane says who: the Bundle, an earlier
 * try of ours, or another process, before which we stop (fenced). */
#include "base/log.h"
#include "fhirclient/json/jwrite.h"
#include "mediator/registry/snapshot.h"

#include <stdio.h>

enum { DEFAULT_LANES = 4 };

void lanes_init(struct registry *r)
{
    unsigned n = r->options.bundles_under_way;

    r->nlanes = n == 0 ? DEFAULT_LANES : n < MAX_LANES ? n : MAX_LANES;
    for (unsigned i = 0; i < MAX_LANES; i++) {
        struct lane *lane = &r->lanes[i];

        lane->registry = r;
        lane->number = i;
        lane->retry_at_ms = UINT64_MAX;
        snprintf(lane->id, sizeof(lane->id), "selfsame-lane-%.40s-%u",
            r->options.instance ? r->options.instance : "default", i);
    }
}

struct lane *lanes_take(struct registry *r, struct flight *f)
{
    for (unsigned i = 0; i < r->nlanes; i++) {
        struct lane *lane = &r->lanes[i];

        if (lane->state != LANE_FREE)
            continue;
        lane->state = LANE_BUSY;
        lane->flight = f;
        lane->cursor_ms = follow_cursor(r);
        return lane;
    }
    return NULL;
}

void lane_release(struct lane *lane, struct slice vid)
{
    if (vid.len) {
        snprintf(lane->vid, sizeof(lane->vid), "%.*s", SLICE_ARG(vid));
        lane->counter++;
        snapshot_note_lane(lane);
    }
    lane->state = LANE_FREE;
    lane->flight = NULL;
    lane->is_raising = false;
    lane->retry_at_ms = UINT64_MAX;
    lane->tries = 0;
}

/* --- its resource --------------------------------------------------------- */

static void write_value(struct jwrite *w, const char *url, const char *value)
{
    jwrite_object(w);
    jwrite_member(w, "url", slice_of(url));
    jwrite_member(w, "valueString", slice_of(value));
    jwrite_end(w);
}

void lane_write(struct buf *out, const struct lane *lane, const char *bundle)
{
    const struct vocabulary *v = &lane->registry->vocabulary;
    struct jwrite w = jwrite_to(out);
    char counter[24], cursor[INSTANT_TEXT_SIZE];

    snprintf(counter, sizeof(counter), "%llu",
        (unsigned long long)lane->counter + 1);
    jwrite_object(&w);
    jwrite_member(&w, "resourceType", SLICE("Basic"));
    jwrite_member(&w, "id", slice_of(lane->id));
    jwrite_key(&w, "extension");
    jwrite_array(&w);
    jwrite_object(&w);
    jwrite_member(&w, "url", slice_of(v->lane_url));
    jwrite_key(&w, "extension");
    jwrite_array(&w);
    write_value(&w, "owner", lane->registry->owner);
    write_value(&w, "counter", counter);
    write_value(&w, "bundle", bundle);
    write_value(&w, "store", lane->registry->store_id);
    if (lane->cursor_ms) {
        instant_print(cursor, lane->cursor_ms);
        write_value(&w, "cursor", cursor);
    }
    jwrite_end(&w);
    jwrite_end(&w);
    jwrite_end(&w);
    jwrite_key(&w, "code");
    jwrite_object(&w);
    jwrite_key(&w, "coding");
    jwrite_array(&w);
    jwrite_object(&w);
    jwrite_member(&w, "system", slice_of(v->systems[TAG_REGISTRY]));
    jwrite_member(&w, "code", SLICE("lane"));
    jwrite_end(&w);
    jwrite_end(&w);
    jwrite_end(&w);
    jwrite_end(&w);
}

static void read_value(struct lane_content *out, struct jval extension)
{
    struct slice url = jval_get_str(extension, "url");
    struct slice value = jval_get_str(extension, "valueString");

    if (slice_eq(url, SLICE("owner")))
        out->owner = value;
    else if (slice_eq(url, SLICE("bundle")))
        out->bundle = value;
    else if (slice_eq(url, SLICE("store")))
        out->store = value;
    else if (slice_eq(url, SLICE("cursor")) &&
             !instant_parse(&out->cursor_ms, value))
        out->cursor_ms = 0;
    else if (slice_eq(url, SLICE("counter")) &&
             !slice_to_u64(&out->counter, value))
        out->counter = 0;
}

bool lane_read(struct lane_content *out, const struct registry *r,
    struct slice text, struct arena *arena)
{
    struct jval basic, list;

    *out = (struct lane_content){0};
    if (jdoc_parse(&basic, text, NULL, arena, NULL) < 0)
        return false;
    out->vid = jval_str(jval_path(basic, "meta", "versionId", NULL));
    out->last_updated = jval_str(jval_path(basic, "meta", "lastUpdated", NULL));
    list = jval_get(basic, "extension");
    for (struct jval e = jval_first(list); jval_is_some(e); e = jval_next(e)) {
        if (!slice_eq(jval_get_str(e, "url"), slice_of(r->vocabulary.lane_url)))
            continue;
        list = jval_get(e, "extension");
        for (e = jval_first(list); jval_is_some(e); e = jval_next(e))
            read_value(out, e);
        return out->owner.len && out->vid.len;
    }
    return false;
}

void lanes_fence(struct registry *r, const char *why)
{
    struct err err = ERR_INIT;

    if (r->state == REGISTRY_FENCED)
        return;
    log_error("registry.fenced", "why=\"%s\"", why);
    registry_enter(r, REGISTRY_FENCED, why);
    err_set(&err, ERR_UNAVAILABLE, "not deciding any more: %s", why);
    pipeline_fail_all(r, &err);
}

void lanes_lose(struct registry *r, const struct err *why)
{
    if (r->state == REGISTRY_READY || r->state == REGISTRY_DRAINING)
        r->is_store_lost = true;
    lanes_fence(r, why->text);
}

/* Versions are numbers in every store we know; where not, the counter tells. */
static bool is_older(struct slice vid, const struct lane *lane)
{
    uint64_t now, before;

    return slice_to_u64(&now, vid) &&
           slice_to_u64(&before, slice_of(lane->vid)) && now < before;
}

bool lane_check(struct lane *lane, const struct lane_content *content)
{
    struct registry *r = lane->registry;

    if (!content) {
        lanes_fence(r,
            "the store came back without our lanes: it is not the store "
            "we knew");
        return false;
    }
    if (!slice_eq(content->owner, slice_of(r->owner))) {
        lanes_fence(r, "another process decides under this instance's name");
        return false;
    }
    if (content->counter < lane->counter || is_older(content->vid, lane)) {
        lanes_fence(r, "the store came back older than it was");
        return false;
    }
    return true;
}

/* --- raising it alone ----------------------------------------------------- */

static void read_lane(struct lane *lane);

/* x: what did not work, if it was the store that failed. */
static void retry_later(struct lane *lane, const struct upcall *x)
{
    if (x)
        trouble_note(lane->registry, x);
    lane->retry_at_ms = registry_now_ms(lane->registry) +
                        registry_backoff_ms(lane->registry, lane->tries++);
}

static void settled(struct lane *lane, struct slice vid, bool is_committed)
{
    struct flight *f = lane->flight;

    lane_release(lane, vid);
    flight_settled(f, is_committed);
}

static void lane_was_read(struct upcall *x)
{
    struct lane *lane = x->owner;
    struct lane_content content;
    bool is_gone = x->call.status == 404 || x->call.status == 410;

    trips_asked(lane->flight, &x->call);
    if (x->call.outcome == STORE_ANSWERED && is_gone) {
        lane_check(lane, NULL);
        return;
    }
    if (!upcall_is_done(x) ||
        !lane_read(&content, x->registry, x->call.answer, x->call.arena)) {
        retry_later(lane, x);
        return;
    }
    if (!lane_check(lane, &content))
        return;
    if (slice_eq(content.bundle, slice_of(lane->flight->id)))
        settled(lane, content.vid, true);
    else if (slice_eq(content.bundle, slice_of(lane->raise_id)))
        settled(lane, content.vid, false);
    else if (slice_eq(content.vid, slice_of(lane->vid)))
        retry_later(
            lane, NULL); /* a conflict, yet nobody raised it: try again */
    else
        lanes_fence(x->registry, "a lane was moved by nobody we know");
}

static void read_lane(struct lane *lane)
{
    struct upcall *x =
        upcall_new(lane->registry, STORE_READ, lane_was_read, lane);

    x->call.type = SLICE("Basic");
    x->call.id = slice_of(lane->id);
    upcall_send(x);
}

static void raise_answered(struct upcall *x)
{
    struct lane *lane = x->owner;

    trips_asked(lane->flight, &x->call);
    if (x->call.outcome != STORE_ANSWERED)
        retry_later(lane, x);
    else if (x->call.status == 201)
        lane_check(lane, NULL); /* made anew: ours was gone */
    else if (upcall_is_done(x) && x->call.etag.len)
        settled(lane, x->call.etag, false);
    else if (x->call.status == 409 || x->call.status == 412)
        read_lane(lane);
    else
        retry_later(lane, x);
}

/* The same resource at every try, so that it does not matter which of them the
 * store took. */
static void raise_lane(struct lane *lane)
{
    struct upcall *x =
        upcall_new(lane->registry, STORE_UPDATE, raise_answered, lane);

    lane_write(&x->body, lane, lane->raise_id);
    x->call.type = SLICE("Basic");
    x->call.id = slice_of(lane->id);
    x->call.if_match = slice_of(lane->vid);
    x->call.body = buf_slice(&x->body);
    upcall_send(x);
}

void lane_settle(struct lane *lane)
{
    struct registry *r = lane->registry;

    r->port.uuid(r->port.context, lane->raise_id);
    lane->cursor_ms = follow_cursor(r);
    lane->is_raising = true;
    raise_lane(lane);
}

void lanes_tick(struct registry *r)
{
    uint64_t now = registry_now_ms(r);

    for (unsigned i = 0; i < r->nlanes; i++) {
        struct lane *lane = &r->lanes[i];

        if (lane->retry_at_ms > now || r->state == REGISTRY_FENCED)
            continue;
        lane->retry_at_ms = UINT64_MAX;
        if (lane->is_raising)
            raise_lane(lane);
    }
}

uint64_t lanes_due(const struct registry *r)
{
    uint64_t first = UINT64_MAX;

    for (unsigned i = 0; i < r->nlanes && r->state != REGISTRY_FENCED; i++)
        if (r->lanes[i].retry_at_ms < first)
            first = r->lanes[i].retry_at_ms;
    return first;
}
