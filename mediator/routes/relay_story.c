/* SPDX-License-Identifier: Apache-2.0
 * Decisions as orchestrations and properties. */
#include "base/mem.h"
#include "mediator/routes/relay_int.h"
#include "mediator/routes/request.h"
#include "mediator/routes/submission.h"

enum { MAX_PROPERTIES = 8, MAX_NAMED_GOLDEN = 10 };

/* Not what the store certainly did not do: that is kept, and sent again. */
static bool may_be_done(const struct decision *d)
{
    const struct decision_trip *last = d->trips;

    while (last && last->next)
        last = last->next;
    if (!last || (last->answered_us && last->outcome == STORE_NOT_DONE))
        return false;
    return !last->answered_us || last->outcome == STORE_UNKNOWN ||
           last->status < 300 || last->status >= 500;
}

bool relay_is_on_its_way(const struct relay *relay)
{
    for (const struct relay_decision *d = relay->first; d; d = d->next) {
        if (may_be_done(&d->submission->decision))
            return true;
    }
    return false;
}

void relay_extend(const struct relay *relay, uint64_t deadline_ms)
{
    for (const struct relay_decision *d = relay->first; d; d = d->next)
        registry_extend(&d->submission->decision, deadline_ms);
}

/* --- orchestrations --------------------------------------------------------*/

/* A call that was given up has told nobody. */
static bool is_untold(const struct store_call *c)
{
    return c->store && c->observe && c->status == 0 && c->elapsed_us == 0;
}

void relay_tell_decisions(struct request *r)
{
    struct relay *relay = r->relay;

    if (is_untold(&r->store))
        trail_add_call(relay->trail, &r->store);
    for (const struct relay_decision *d = relay->first; d; d = d->next) {
        if (d->submission->has_started)
            trail_add_decision(relay->trail, &d->submission->decision);
    }
}

/* --- properties ------------------------------------------------------------*/

struct story {
    struct arena *arena;
    struct envelope_property list[MAX_PROPERTIES];
    size_t count;
};

static void tell(struct story *s, const char *name, struct slice value)
{
    ASSERT(s->count < MAX_PROPERTIES);
    if (value.len)
        s->list[s->count++] = (struct envelope_property){name, value};
}

static const char *const results[] = {
    [SUBMIT_CREATED] = "created",
    [SUBMIT_UPDATED] = "updated",
    [SUBMIT_UNCHANGED] = "unchanged",
    [SUBMIT_DELETED] = "deleted",
};

static void tell_part(struct story *s, const struct submit_part *part)
{
    tell(s, "source", part->id);
    tell(s, "golden", part->golden_id);
    tell(s, "decision", slice_of(results[part->result]));
    tell(s, "matches",
        slice_of(arena_printf(s->arena,
            "%zu automatic, %zu potential, %zu in conflict", part->nautomatic,
            part->npotential, part->nconflict)));
    if (!part->best_rule)
        return;
    tell(
        s, "score", slice_of(arena_printf(s->arena, "%.9g", part->best_score)));
    tell(s, "rule", slice_of(part->best_rule));
}

struct tally {
    size_t done[COUNT_OF(results)], failed, ngolden;
    struct slice golden[MAX_NAMED_GOLDEN];
    const struct submit_part *only; /* when there is but one part */
};

static void add_golden(struct tally *t, struct slice id)
{
    for (size_t i = 0; i < t->ngolden; i++) {
        if (slice_eq(t->golden[i], id))
            return;
    }
    if (id.len && t->ngolden < MAX_NAMED_GOLDEN)
        t->golden[t->ngolden++] = id;
}

static void count_decision(struct tally *t, const struct submission *s)
{
    const struct decision *d = &s->decision;

    if (s->is_under_way || d->rc < 0) {
        t->failed += d->nparts ? d->nparts : d->nids;
        return;
    }
    if (d->kind == DECISION_DELETE)
        t->done[SUBMIT_DELETED] += d->nids;
    for (size_t i = 0; i < d->nparts; i++) {
        if (!d->parts[i].is_deletion)
            t->only = &d->parts[i];
        t->done[d->parts[i].result]++;
        add_golden(t, d->parts[i].golden_id);
    }
}

static size_t all_of(const struct tally *t)
{
    size_t sum = t->failed;

    for (size_t i = 0; i < COUNT_OF(t->done); i++)
        sum += t->done[i];
    return sum;
}

static void add_count(struct buf *out, size_t n, const char *word)
{
    if (n)
        buf_addf(out, "%s%zu %s", out->len ? ", " : "", n, word);
}

static void tell_tally(struct story *s, const struct tally *t)
{
    struct buf text = BUF_INIT;

    for (size_t i = 0; i < COUNT_OF(results); i++)
        add_count(&text, t->done[i], results[i]);
    add_count(&text, t->failed, "failed");
    tell(s, "decision", arena_copy(s->arena, buf_slice(&text)));
    buf_clear(&text);
    for (size_t i = 0; i < t->ngolden; i++)
        buf_addf(&text, "%s%.*s", i ? " " : "", SLICE_ARG(t->golden[i]));
    tell(s, "golden", arena_copy(s->arena, buf_slice(&text)));
    buf_free(&text);
}

const struct envelope_property *relay_properties(
    struct request *r, size_t left_out, size_t *count)
{
    struct story *s = arena_zalloc(r->task.arena, 1, sizeof(*s));
    struct tally t = {.only = NULL};

    s->arena = r->task.arena;
    tell(s, "route", slice_of(r->route->def->name));
    for (const struct relay_decision *d = r->relay->first; d; d = d->next) {
        if (d->submission->has_started)
            count_decision(&t, d->submission);
    }
    if (all_of(&t) == 1 && t.only)
        tell_part(s, t.only);
    else
        tell_tally(s, &t);
    if (left_out)
        tell(s, "orchestrations-left-out",
            slice_of(arena_printf(s->arena, "%zu", left_out)));
    *count = s->count;
    return s->list;
}
