/* SPDX-License-Identifier: Apache-2.0
 * What others wrote while no process of this instance looked.
 *
 * Every lane says until when others' changes were seen to (its cursor), and
 * everything we write raises a lane in the same transaction. So a version since
 * the cursor is another's unless a lane was raised at the very millisecond it
 * was written in; one that is linked to no golden record always is. */
#include "mediator/registry/registry_int.h"

#include <stdlib.h>

enum { PAGE = 500 };

/* --- when we wrote -------------------------------------------------------- */

static int by_time(const void *a, const void *b)
{
    const int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;

    return (x > y) - (x < y);
}

static bool is_own(const struct registry *r, int64_t ms)
{
    return r->start.own.len &&
           bsearch(&ms, r->start.own.at, r->start.own.len, sizeof(ms), by_time);
}

/* --- whose is it ---------------------------------------------------------- */

static int64_t written_ms(const struct image *image)
{
    int64_t ms;

    return instant_parse(&ms, image->last_updated) ? ms : INT64_MIN;
}

/* Lanes of an earlier release have no cursor: then what is newer than the
 * newest lane counts, and what was left without a golden record shortly before.
 * At the very first start everything that was there is taken over as it is. */
static bool is_foreign(const struct registry *r, const struct image *image)
{
    bool is_first = r->start.last_write_ms == 0;
    int64_t since = is_first ? r->start.began_ms : r->start.last_write_ms;
    int64_t overlap = (int64_t)follow_overlap(r);

    if (!image_is_source(image))
        return false;
    if (!is_first && r->follow.settled_ms)
        return written_ms(image) > r->follow.settled_ms - overlap &&
               (image->ngoldens == 0 || !is_own(r, written_ms(image)));
    if (image->ngoldens == 0 && !is_first)
        since -= overlap + (int64_t)r->options.follow_interval_ms;
    return written_ms(image) > since;
}

/* Sources that are linked to nothing, and the golden record that lists each. */
static void list_unlinked(struct hmap *out, const struct registry *r)
{
    const struct hmap_slot *e;
    size_t pos = 0;

    while ((e = hmap_next(&r->records.by_id, &pos))) {
        struct record *golden = e->value;
        const struct image *image = golden->committed;

        for (size_t i = 0; image && i < image->nmembers; i++) {
            const struct record *member =
                records_get(&r->records, image->members[i]);

            if (member && member->committed &&
                image_is_source(member->committed) &&
                member->committed->ngoldens == 0)
                hmap_put(out, member->id, golden);
        }
    }
}

static void decide_foreign_ones(struct registry *r)
{
    struct hmap unlinked = HMAP_INIT;
    const struct hmap_slot *e;
    size_t pos = 0;

    if (r->start.own.len)
        qsort(r->start.own.at, r->start.own.len, sizeof(int64_t), by_time);
    list_unlinked(&unlinked, r);
    while ((e = hmap_next(&r->records.by_id, &pos))) {
        const struct record *record = e->value;
        const struct record *golden = hmap_get(&unlinked, record->id);

        if (record->committed && is_foreign(r, record->committed))
            pipeline_foreign(r, &(struct foreign_change){.id = record->id,
                                    .has_content = true,
                                    .goldens = golden ? &golden->id : NULL,
                                    .ngoldens = golden != NULL});
    }
    hmap_free(&unlinked);
    VEC_FREE(r->start.own);
}

/* --- the lanes' history --------------------------------------------------- */

static void read_page(struct registry *r, struct slice next);

static void take_entries(struct registry *r, struct jval list)
{
    int64_t ms;

    for (struct jval e = jval_first(list); jval_is_some(e); e = jval_next(e))
        if (instant_parse(&ms, jval_str(jval_path(e, "resource", "meta",
                                   "lastUpdated", NULL))))
            VEC_PUSH(r->start.own, ms);
}

static void page_answered(struct upcall *x)
{
    struct registry *r = x->registry;
    struct slice next;
    struct jval bundle;
    bool is_gone = x->call.outcome == STORE_ANSWERED && x->call.status == 404;

    if (!is_gone &&
        (!upcall_is_done(x) || jdoc_parse(&bundle, x->call.answer, &page_limits,
                                   x->call.arena, NULL))) {
        start_later(r, x);
        return;
    }
    r->start.tries = 0;
    next = (struct slice){0};
    if (!is_gone) {
        take_entries(r, jval_get(bundle, "entry"));
        next = follow_next_link(bundle);
    }
    if (!next.len)
        r->start.own_lane++;
    read_page(r, next);
}

static void read_page(struct registry *r, struct slice next)
{
    char since[INSTANT_TEXT_SIZE];
    struct upcall *x;

    if (r->start.own_lane >= r->start.nlanes) {
        r->start.is_reading_own = false;
        decide_foreign_ones(r);
        start_ended(r);
        return;
    }
    x = upcall_new(
        r, next.len ? STORE_PAGE : STORE_HISTORY, page_answered, NULL);
    x->call.type = SLICE("Basic");
    if (next.len) {
        buf_add(&x->body, next);
    } else {
        x->call.id = slice_of(r->lanes[r->start.own_lane].id);
        instant_print(since, r->follow.settled_ms - (int64_t)follow_overlap(r));
        buf_addf(&x->body, "_since=%s&_count=%d", since, PAGE);
    }
    x->call.query = buf_slice(&x->body);
    upcall_send(x);
}

void start_foreign(struct registry *r)
{
    if (!r->options.follows_foreign_writers || r->start.last_write_ms == 0 ||
        r->follow.settled_ms == 0) {
        if (r->options.follows_foreign_writers)
            decide_foreign_ones(r);
        start_ended(r);
        return;
    }
    r->start.is_reading_own = true;
    read_page(r, (struct slice){0});
}
