/* SPDX-License-Identifier: Apache-2.0
 * Flags that are never stale. A potential or conflicting match is a pair, but
 * the flag stands on that record alone that came last. When the other one
 * changes, moves or goes, whoever it matched before is looked at again, and a
 * flag without a pair is taken back. None is set here. */
#include "mediator/registry/counts.h"
#include "mediator/registry/decide.h"

enum { MAX_FLAGGED = 256 }; /* looked at again in one decision */

static bool has_flags(const struct image *image)
{
    return image->has_potential || image->has_conflict || image->has_automatic;
}

void decide_note_one(struct decide *d, struct record *record)
{
    const struct image *image = decide_image(d, record);

    if (!image || !image_is_source(image) || !has_flags(image) ||
        image->row == NO_ROW || d->nflagged == MAX_FLAGGED)
        return;
    for (const struct flagged *f = d->flagged; f; f = f->next)
        if (f->record == record)
            return;

    struct flagged *f = arena_zalloc(d->scratch, 1, sizeof(*f));

    f->record = record;
    f->next = d->flagged;
    d->flagged = f;
    d->nflagged++;
}

void decide_note_flagged(struct decide *d, const struct record *record)
{
    const struct image *image = record_latest(record);
    struct person person;
    struct match_hits found;

    if (image->row == NO_ROW)
        return;
    match_index_person(&person, d->r->records.index, image->row);
    counts_query(&found, d->r->records.index, &person, d->scratch);
    for (size_t i = 0; i < found.nhits; i++) {
        struct record *other =
            records_of_row(&d->r->records, found.hits[i].row);

        if (other != record)
            decide_note_one(d, other);
    }
}

/* As it would be judged where it stands. */
static void refresh(struct decide *d, struct record *record, uint64_t question)
{
    const struct image *image = decide_image(d, record);
    struct work *w;
    struct person person;
    struct hits hits;
    struct record *present;
    bool is_still[VERDICT_CONFLICT + 1] = {false};

    if (!image || !image_is_source(image) || !has_flags(image) ||
        image->row == NO_ROW)
        return;
    w = decide_open(d, record);
    /* Of a crowd of equal people all carry this flag and nothing else. */
    if (!image->has_potential && !image->has_conflict &&
        decide_has_witness(d, w, question))
        return;
    match_index_person(&person, d->r->records.index, image->row);
    hits = decide_hits(d, w, &person);
    present = decide_golden_of(d, w);
    partition(hits.list, hits.n, present, true);
    for (size_t i = 0; i < hits.n; i++)
        is_still[hits.list[i].verdict] = true;
    w->draft.has_potential &= is_still[VERDICT_POTENTIAL];
    w->draft.has_conflict &= is_still[VERDICT_CONFLICT];
    w->draft.has_automatic &= is_still[VERDICT_AUTOMATIC];
}

int decide_refresh_flags(struct decide *d)
{
    uint64_t question = ++d->r->next_question;

    for (const struct flagged *f = d->flagged; f; f = f->next)
        refresh(d, f->record, question);
    d->flagged = NULL;
    d->nflagged = 0;
    return decide_seal(d);
}
