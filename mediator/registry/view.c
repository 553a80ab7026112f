/* SPDX-License-Identifier: Apache-2.0
 * Reading: committed images only. What a decision has reserved is nobody's
 * business before the store has it. */
#include "fhirclient/extract/extract.h"
#include "mediator/registry/counts.h"
#include "mediator/registry/registry_int.h"

#include <stdlib.h>

static const struct image *find_image(const struct registry *r, struct slice id)
{
    const struct record *record = records_get(&r->records, id);
    size_t at = 0;
    const struct image *i;

    if (record && record->committed)
        return record->committed;
    while ((i = records_next_alias(&r->records, id, &at)))
        if (i == i->record->committed)
            return i;
    return NULL;
}

static const struct record *golden_of(
    const struct registry *r, const struct image *image)
{
    if (image->is_golden)
        return records_follow(&r->records, image->record, true);
    for (size_t i = 0; i < image->ngoldens; i++) {
        const struct record *golden = records_follow(
            &r->records, records_get(&r->records, image->goldens[i]), true);

        if (golden)
            return golden;
    }
    return NULL;
}

static void fill_view(
    struct record_view *out, const struct registry *r, const struct image *i)
{
    const struct record *golden = i->is_golden ? NULL : golden_of(r, i);

    *out = (struct record_view){.id = i->id,
        .vid = i->vid,
        .last_updated = i->last_updated,
        .body = i->text,
        .is_golden = i->is_golden,
        .is_tombstone = i->is_tombstone,
        .golden_id = golden ? golden->id : (struct slice){0}};
}

bool registry_read(
    struct record_view *out, const struct registry *r, struct slice id)
{
    const struct image *i = find_image(r, id);

    *out = (struct record_view){0};
    if (i)
        fill_view(out, r, i);
    return i != NULL;
}

bool registry_next(
    struct record_view *out, const struct registry *r, size_t *pos)
{
    const struct hmap_slot *slot;

    while ((slot = hmap_next(&r->records.by_id, pos))) {
        const struct record *record = slot->value;

        if (!record->committed)
            continue;
        fill_view(out, r, record->committed);
        return true;
    }
    return false;
}

bool registry_is_tombstone(const struct registry *r, struct jval resource)
{
    struct jval tags = jval_path(resource, "meta", "tag", NULL);

    if (!slice_eq(jval_get_str(resource, "resourceType"), SLICE("Patient")))
        return false;
    for (struct jval t = jval_first(tags); jval_is_some(t); t = jval_next(t))
        if (vocabulary_is_deleted(&r->vocabulary, t))
            return true;
    return false;
}

struct slice registry_tombstone_tag(
    const struct registry *r, struct arena *arena)
{
    return slice_of(arena_printf(
        arena, "%s|" DELETED_CODE, r->vocabulary.systems[TAG_REGISTRY]));
}

static int by_id(const void *a, const void *b)
{
    return slice_cmp(*(const struct slice *)a, *(const struct slice *)b);
}

size_t registry_find_identifier(struct slice **ids, const struct registry *r,
    struct slice system, struct slice value, struct arena *arena)
{
    VEC(struct slice) found = {0};
    size_t at = 0, n;
    const struct image *i;

    while ((i = records_next_identified(&r->records, system, value, &at)))
        if (i == i->record->committed && !i->is_tombstone &&
            !ids_contain(found.at, found.len, i->id))
            VEC_PUSH(found, i->id);
    n = found.len;
    if (n)
        qsort(found.at, n, sizeof(*found.at), by_id);
    *ids = n ? arena_zalloc(arena, n, sizeof(**ids)) : NULL;
    for (size_t k = 0; k < n; k++)
        (*ids)[k] = arena_copy(arena, found.at[k]);
    VEC_FREE(found);
    return n;
}

bool registry_knows_system(const struct registry *r, struct slice system)
{
    return vocabulary_is_internal(&r->vocabulary, system) ||
           records_know_system(&r->records, system);
}

bool registry_golden(
    struct slice *golden_id, const struct registry *r, struct slice id)
{
    const struct image *i = find_image(r, id);
    const struct record *golden = i ? golden_of(r, i) : NULL;

    if (!golden)
        return false;
    *golden_id = golden->id;
    return true;
}

size_t registry_members(struct slice **ids, const struct registry *r,
    struct slice golden_id, struct arena *arena)
{
    const struct image *i = find_image(r, golden_id);
    size_t n = i && i->is_golden ? i->nmembers : 0;

    *ids = n ? arena_zalloc(arena, n, sizeof(**ids)) : NULL;
    for (size_t k = 0; k < n; k++)
        (*ids)[k] = arena_copy(arena, i->members[k]);
    return n;
}

/* --- matching ------------------------------------------------------------- */

int registry_match(struct registry_match **matches, size_t *nmatches,
    struct registry *r, struct jval patient, struct arena *arena,
    struct err *err)
{
    const struct ruleset *rules = rulefile_rules(r->options.rules);
    struct person person;
    struct match_hits hits;
    int rc = extract_person(&person, r->options.rules, patient, arena, err);

    *matches = NULL;
    *nmatches = 0;
    if (rc < 0)
        return rc;
    counts_query(&hits, r->records.index, &person, arena);
    *matches = arena_zalloc(arena, hits.nhits + 1, sizeof(**matches));
    for (size_t i = 0; i < hits.nhits; i++) {
        const struct match_hit *hit = &hits.hits[i];
        const struct image *image =
            records_of_row(&r->records, hit->row)->committed;
        const struct record *golden;

        if (!image || image->row != hit->row)
            continue;
        golden = golden_of(r, image);
        (*matches)[(*nmatches)++] = (struct registry_match){
            .id = arena_copy(arena, image->id),
            .golden_id =
                golden ? arena_copy(arena, golden->id) : (struct slice){0},
            .score = hit->score,
            .is_automatic = hit->is_automatic,
            .rule = rules->rules[hit->rule].name,
            .rule_index = hit->rule,
        };
    }
    return 0;
}

static int find_row(
    uint32_t *row, const struct registry *r, struct slice id, struct err *err)
{
    const struct image *i = find_image(r, id);

    if (!i)
        return err_set(
            err, ERR_NOT_FOUND, "Patient/%.*s is not known", SLICE_ARG(id));
    if (i->row == NO_ROW)
        return err_set(err, ERR_UNPROCESSABLE,
            "Patient/%.*s is not a source record", SLICE_ARG(id));
    *row = i->row;
    return 0;
}

int registry_explain(struct pair_score **scores, size_t *nscores,
    struct registry *r, struct slice a, struct slice b, struct arena *arena,
    struct err *err)
{
    const struct ruleset *rules = rulefile_rules(r->options.rules);
    struct person x, y;
    uint32_t row_a = 0, row_b = 0;
    int rc = find_row(&row_a, r, a, err);

    if (rc == 0)
        rc = find_row(&row_b, r, b, err);
    if (rc < 0)
        return rc;
    match_index_person(&x, r->records.index, row_a);
    match_index_person(&y, r->records.index, row_b);
    *nscores = rules->nrules;
    *scores = arena_zalloc(arena, rules->nrules + 1, sizeof(**scores));
    for (size_t i = 0; i < rules->nrules; i++)
        score_pair(&(*scores)[i], rules, i, &x, &y, arena);
    return 0;
}

void registry_count(struct registry_counts *out, const struct registry *r)
{
    const struct job *job;

    *out = (struct registry_counts){
        .sources = r->records.nsources,
        .golden = r->records.ngolden,
        .tombstones = r->records.ntombstones,
        .pending = r->records.nwrites,
        .bundles_under_way = r->nflights,
    };
    for (job = TAILQ_FIRST(&r->queued); job; job = TAILQ_NEXT(job, link))
        out->waiting++;
    for (job = TAILQ_FIRST(&r->decided); job; job = TAILQ_NEXT(job, link))
        out->waiting++;
}
