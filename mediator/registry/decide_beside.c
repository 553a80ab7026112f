/* SPDX-License-Identifier: Apache-2.0
 * Those who share a golden record: when one of them changes, moves or goes, do
 * the others still belong together? */
#include "matching/score.h"
#include "mediator/registry/decide.h"

size_t decide_members(
    struct decide *d, const struct record *golden, struct slice **ids)
{
    const struct image *image = golden ? decide_image(d, golden) : NULL;
    size_t n = image ? image->nmembers : 0;

    *ids = n ? arena_zalloc(d->scratch, n, sizeof(**ids)) : NULL;
    for (size_t i = 0; i < n; i++)
        (*ids)[i] = arena_copy(d->scratch, image->members[i]);
    return n;
}

static bool rows_match(struct decide *d, uint32_t row, uint32_t other)
{
    const struct ruleset *rules = rulefile_rules(d->r->records.rules);
    struct person a, b;
    struct pair_score score;

    if (row == NO_ROW || other == NO_ROW)
        return false;
    if (row == other)
        return true;
    match_index_person(&a, d->r->records.index, row);
    match_index_person(&b, d->r->records.index, other);
    for (size_t i = 0; i < rules->nrules; i++) {
        score_pair(&score, rules, i, &a, &b, d->scratch);
        if (score.passes_filters && score.score >= rules->rules[i].potential)
            return true;
    }
    return false;
}

static bool is_linked_to(
    struct decide *d, const struct record *record, const struct record *golden)
{
    return records_golden_of(&d->r->records, record_latest(record)) == golden;
}

/* Does a member still match anyone of its golden record? In taken-over data
 * one may be listed there and linked elsewhere. */
static bool still_belongs(struct decide *d, const struct record *member,
    const struct record *golden, bool linked_only)
{
    const struct image *image = record_latest(golden);
    const struct image *own = record_latest(member);

    for (size_t i = 0; i < image->nmembers; i++) {
        const struct record *other =
            records_get(&d->r->records, image->members[i]);

        if (other && other != member && record_latest(other) &&
            !decide_is_unplaced(d, other) &&
            (!linked_only || is_linked_to(d, other, golden)) &&
            rows_match(d, own->row, decide_image(d, other)->row))
            return true;
    }
    return false;
}

static bool is_member(
    struct decide *d, const struct record *member, struct record *golden)
{
    const struct image *image = member ? decide_image(d, member) : NULL;

    if (!image || !image_is_source(image) || image->row == NO_ROW ||
        decide_is_unplaced(d, member))
        return false;
    return records_golden_of(&d->r->records, image) == golden;
}

/* Is any member known not to be some other record? Asked once per question. */
static bool has_broken_members(
    struct decide *d, struct record *golden, uint64_t question)
{
    const struct image *image = record_latest(golden);

    if (golden->mark == question)
        return golden->is_barred;
    golden->mark = question;
    golden->is_barred = false;
    for (size_t i = 0; i < image->nmembers; i++) {
        const struct record *member =
            records_get(&d->r->records, image->members[i]);
        const struct image *other = member ? decide_image(d, member) : NULL;

        golden->is_barred |= other && other->nbroken;
    }
    return golden->is_barred;
}

bool decide_has_witness(
    struct decide *d, const struct work *source, uint64_t question)
{
    struct record *present = decide_golden_of(d, source);

    if (present &&
        (source->draft.broken.len || has_broken_members(d, present, question)))
        return false; /* not as easily told */
    return present && record_latest(source->record)->row != NO_ROW &&
           still_belongs(d, source->record, present, true);
}

static int match_again(struct decide *d, struct record *record)
{
    const struct image *image = decide_image(d, record);
    struct work *source = decide_open(d, record);
    struct person person;

    if (image->row == NO_ROW)
        return err_set(
            d->err, ERR_INVALID, "the record's fields cannot be evaluated");
    decide_note_flagged(d, record);
    match_index_person(&person, d->r->records.index, image->row);
    decide_place(d, source, &person, NULL);
    return decide_seal(d);
}

/* Those that no longer match anyone there are matched again. */
static int reconsider(
    struct decide *d, const struct beside *beside, const struct record *changed)
{
    bool was_asked = false;
    int rc = 0;

    for (size_t i = 0; i < beside->n && rc == 0; i++) {
        struct record *member = records_get(&d->r->records, beside->ids[i]);

        if (member == changed || !is_member(d, member, beside->golden))
            continue;
        decide_look(d, beside->golden);
        /* Matching again settles nothing: it is asked once for all. */
        if (!was_asked && decide_is_settled(d, NULL, beside->golden))
            return 0;
        was_asked = true;
        if (!still_belongs(d, member, beside->golden, false))
            rc = match_again(d, member);
    }
    return rc;
}

struct beside decide_beside(struct decide *d, struct record *golden)
{
    struct beside beside = {.golden = golden};

    beside.n = decide_members(d, golden, &beside.ids);
    return beside;
}

int decide_settle(
    struct decide *d, const struct beside *beside, const struct record *changed)
{
    int rc = decide_seal(d);

    if (rc == 0 && beside)
        rc = reconsider(d, beside, changed);
    return rc == 0 ? decide_refresh_flags(d) : rc;
}

int decide_rematch(struct decide *d, struct record *record)
{
    const struct image *image = decide_image(d, record);
    struct beside beside =
        decide_beside(d, records_golden_of(&d->r->records, image));
    int rc = match_again(d, record);

    return rc == 0 ? decide_settle(d, &beside, record) : rc;
}
