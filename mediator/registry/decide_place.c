/* SPDX-License-Identifier: Apache-2.0
 * Where does a source record belong? Its hits say; people's decisions (broken
 * pairs, adjudication) overrule them. */
#include "base/random.h"
#include "mediator/registry/counts.h"
#include "mediator/registry/decide.h"

struct record *decide_golden_of(struct decide *d, const struct work *source)
{
    const struct records *records = &d->r->records;
    struct slice id = source->draft.golden;
    struct record *golden = id.len ? records_get(records, id) : NULL;

    if (golden)
        decide_look(d, golden);
    golden = records_follow(records, golden, false);
    if (golden)
        decide_look(d, golden);
    return golden;
}

/* --- hits ----------------------------------------------------------------- */

static bool is_broken_pair(const struct work *source, const struct image *other)
{
    return ids_contain(
               source->draft.broken.at, source->draft.broken.len, other->id) ||
           ids_contain(other->broken, other->nbroken, source->draft.id);
}

/* Is any member of this golden record known to be someone else? */
static bool is_barred(
    struct decide *d, const struct work *source, const struct record *golden)
{
    const struct image *image = record_latest(golden);

    for (size_t i = 0; i < image->nmembers; i++) {
        const struct record *member =
            records_get(&d->r->records, image->members[i]);
        const struct image *other = member ? decide_image(d, member) : NULL;

        if (other && other->record != source->record &&
            is_broken_pair(source, other))
            return true;
    }
    return false;
}

/* Looked at once, however many of its members are hit. */
static bool is_barred_once(struct decide *d, const struct work *source,
    struct record *golden, uint64_t mark)
{
    if (golden->mark != mark) {
        golden->mark = mark;
        golden->is_barred = is_barred(d, source, golden);
    }
    return golden->is_barred;
}

static void add_hit(struct decide *d, const struct work *source,
    const struct match_hit *hit, uint64_t mark, struct hits *out)
{
    struct record *record = records_of_row(&d->r->records, hit->row);
    const struct image *image;

    if (record == source->record)
        return;
    /* Looked at even when only an image hits that is on its way out: should
     * that change fail, this decision was made on a wrong picture. */
    image = decide_image(d, record);
    if (image->row != hit->row || is_broken_pair(source, image) ||
        decide_is_unplaced(d, record))
        return;

    struct candidate *c = &out->list[out->n++];

    *c = (struct candidate){.record = record,
        .score = hit->score,
        .rule = hit->rule,
        .is_automatic = hit->is_automatic,
        .golden = records_golden_of(&d->r->records, image)};
    if (c->golden) {
        decide_look(d, c->golden);
        c->is_barred = is_barred_once(d, source, c->golden, mark);
    }
}

struct hits decide_hits(
    struct decide *d, const struct work *source, const struct person *person)
{
    struct match_hits found;
    struct hits out = {0};
    uint64_t mark = ++d->r->next_question;

    counts_query(&found, d->r->records.index, person, d->scratch);
    if (found.nhits)
        out.list = arena_zalloc(d->scratch, found.nhits, sizeof(*out.list));
    for (size_t i = 0; i < found.nhits; i++)
        add_hit(d, source, &found.hits[i], mark, &out);
    return out;
}

/* --- links ---------------------------------------------------------------- */

struct work *decide_new_golden(struct decide *d)
{
    char id[UUID_TEXT_SIZE];

    d->r->port.uuid(d->r->port.context, id);
    uuid_stamp(id, clock_wall_ms(d->r->port.clock)); /* as those of audit.c */

    struct work *golden = decide_open_new(d, slice_of(id));

    golden->draft.kind = DRAFT_GOLDEN;
    return golden;
}

void decide_link(struct work *source, struct work *golden)
{
    source->draft.golden = golden->record->id;
    DRAFT_ADD(golden->draft.members, source->record->id);
    golden->draft.is_inactive = false;
}

static void unlink_from(struct decide *d, const struct work *source,
    struct record *golden, struct slice successor)
{
    const struct image *image = golden ? decide_image(d, golden) : NULL;

    if (!image || !image->is_golden ||
        !ids_contain(image->members, image->nmembers, source->record->id))
        return;

    struct work *w = decide_open(d, golden);

    if (!DRAFT_REMOVE(w->draft.members, source->record->id))
        return; /* in this step already */
    if (w->draft.members.len == 0) {
        w->draft.is_inactive = true;
        w->draft.replaced_by = successor;
    }
}

void decide_unlink(struct decide *d, const struct work *source,
    const struct record *keep, struct slice successor)
{
    const struct image *image = record_latest(source->record);

    /* Taken-over data may link a source to several golden records. */
    for (size_t i = 0; image && i < image->ngoldens; i++) {
        struct record *golden = records_get(&d->r->records, image->goldens[i]);

        if (golden != keep)
            unlink_from(d, source, golden, successor);
    }
}

static bool has_only(const struct record *golden, const struct record *source)
{
    const struct image *image = record_latest(golden);

    return image->nmembers == 0 ||
           (image->nmembers == 1 && slice_eq(image->members[0], source->id));
}

static bool has_member(const struct record *golden, struct slice id)
{
    const struct image *image = record_latest(golden);

    return ids_contain(image->members, image->nmembers, id);
}

static void link_to(
    struct decide *d, struct work *source, struct record *target)
{
    struct work *golden = NULL;

    if (!target)
        golden = decide_new_golden(d);
    else if (!has_member(target, source->record->id))
        golden = decide_open(d, target);
    if (golden)
        decide_link(source, golden);
    else
        source->draft.golden = target->id;
    decide_unlink(
        d, source, golden ? golden->record : target, source->draft.golden);
}

static void set_flags(struct draft *draft, const struct hits *hits)
{
    draft->has_potential = draft->has_conflict = draft->has_automatic = false;
    for (size_t i = 0; i < hits->n; i++) {
        enum verdict verdict = hits->list[i].verdict;

        draft->has_potential |= verdict == VERDICT_POTENTIAL;
        draft->has_conflict |= verdict == VERDICT_CONFLICT;
        draft->has_automatic |= verdict == VERDICT_AUTOMATIC;
    }
}

static struct explanation *explain(struct decide *d, const struct work *source,
    const struct record *before, const struct person *person,
    const struct hits *hits)
{
    struct explanation *e = arena_zalloc(d->scratch, 1, sizeof(*e));

    e->record = source->record;
    e->golden_before = before ? before->id : (struct slice){0};
    e->golden_after = source->draft.golden;
    e->person = *person;
    e->candidates = hits->list;
    e->ncandidates = hits->n;
    *d->last_explanation = e;
    d->last_explanation = &e->next;
    return e;
}

bool decide_is_settled(
    struct decide *d, const struct work *source, const struct record *golden)
{
    const struct image *image = record_latest(golden);

    if (d->r->options.auto_match_adjudicated)
        return false;
    if (source && source->draft.is_adjudicated)
        return true;
    for (size_t i = 0; i < image->nmembers; i++) {
        const struct record *member =
            records_get(&d->r->records, image->members[i]);
        const struct image *other = member ? decide_image(d, member) : NULL;

        if (other && other->is_adjudicated)
            return true;
    }
    return false;
}

void decide_place(struct decide *d, struct work *source,
    const struct person *person, struct explanation **why)
{
    struct hits hits = decide_hits(d, source, person);
    struct record *present = decide_golden_of(d, source);
    bool stays = present && decide_is_settled(d, source, present);
    struct record *target = partition(hits.list, hits.n, present, stays);

    if (!target && present && has_only(present, source->record))
        target = present;
    link_to(d, source, target);
    set_flags(&source->draft, &hits);

    struct explanation *e = explain(d, source, present, person, &hits);

    if (why)
        *why = e;
}
