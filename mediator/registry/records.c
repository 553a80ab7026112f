/* SPDX-License-Identifier: Apache-2.0 */
#include "mediator/registry/records.h"

#include "base/mem.h"
#include "fhirclient/extract/extract.h"
#include "matching/index.h"

#include <string.h>

enum { MAX_REPLACEMENTS = 32 }; /* in a chain of golden records */

/** How many images carry an identifier of a system. */
struct system_count {
    size_t nimages;
    struct slice system;
    char text[];
};

void records_init(struct records *r, const struct vocabulary *vocabulary,
    const struct rulefile *rules)
{
    *r = (struct records){.vocabulary = vocabulary, .rules = rules};
    r->index = match_index_new(rulefile_rules(rules));
}

static void record_free(struct record *record)
{
    image_free(&record->committed);
    for (struct write *w = record->first; w; w = w->next)
        image_free(&w->image);
    mem_free(record);
}

void records_free(struct records *r)
{
    size_t pos = 0;
    struct hmap_slot *e;

    while ((e = hmap_next(&r->by_id, &pos)))
        record_free(e->value);
    pos = 0;
    while ((e = hmap_next(&r->systems, &pos)))
        mem_free(e->value);
    hmap_free(&r->by_id);
    hmap_free(&r->systems);
    keymap_free(&r->by_identifier);
    keymap_free(&r->by_alias);
    keymap_free(&r->by_key);
    VEC_FREE(r->by_row);
    match_index_free(&r->index);
}

struct record *records_get(const struct records *r, struct slice id)
{
    return hmap_get(&r->by_id, id);
}

struct record *records_make(struct records *r, struct slice id)
{
    struct record *record = records_get(r, id);

    if (record)
        return record;
    record = mem_zalloc(1, sizeof(*record) + id.len + 1);
    memcpy(record->id_text, id.ptr, id.len);
    record->id = slice_make(record->id_text, id.len);
    hmap_put(&r->by_id, record->id, record);
    return record;
}

void records_drop_empty(struct records *r, struct record *record)
{
    if (record->committed || record->first)
        return;
    if (record->claimed)
        LIST_REMOVE(record, claim);
    hmap_remove(&r->by_id, record->id);
    record_free(record);
}

/* --- systems -------------------------------------------------------------- */

static void count_system(struct records *r, struct slice system)
{
    struct system_count *c = hmap_get(&r->systems, system);

    if (!c) {
        c = mem_zalloc(1, sizeof(*c) + system.len + 1);
        if (system.len)
            memcpy(c->text, system.ptr, system.len);
        c->system = slice_make(c->text, system.len);
        hmap_put(&r->systems, c->system, c);
    }
    c->nimages++;
}

static void uncount_system(struct records *r, struct slice system)
{
    struct system_count *c = hmap_get(&r->systems, system);

    if (c && --c->nimages == 0) {
        hmap_remove(&r->systems, system);
        mem_free(c);
    }
}

bool records_know_system(const struct records *r, struct slice system)
{
    return hmap_get(&r->systems, system) != NULL;
}

/* --- the lookups of one image --------------------------------------------- */

struct key {
    struct keymap *map;
    uint64_t hash;
};

/* The k-th key under which it is to be found; false when there are no more. */
static bool image_key(
    struct key *out, struct records *r, const struct image *i, size_t k)
{
    const struct slice none = {0};

    if (k < i->nidentifiers) {
        const struct identifier *id = &i->identifiers[k];

        *out =
            (struct key){&r->by_identifier, keymap_hash(id->system, id->value)};
        return true;
    }
    k -= i->nidentifiers;
    if (k < i->naliases) {
        *out = (struct key){&r->by_alias, keymap_hash(i->aliases[k], none)};
        return true;
    }
    if (k > i->naliases || i->key.len == 0)
        return false;
    *out = (struct key){&r->by_key, keymap_hash(i->key, none)};
    return true;
}

static void list_image(struct records *r, struct image *i)
{
    struct key key;

    for (size_t k = 0; image_key(&key, r, i, k); k++)
        keymap_add(key.map, key.hash, i);
    for (size_t k = 0; k < i->nidentifiers; k++)
        count_system(r, i->identifiers[k].system);
}

static void unlist_image(struct records *r, struct image *i)
{
    struct key key;

    for (size_t k = 0; image_key(&key, r, i, k); k++)
        keymap_remove(key.map, key.hash, i);
    for (size_t k = 0; k < i->nidentifiers; k++)
        uncount_system(r, i->identifiers[k].system);
}

/* `by` has the same keys. */
static void relist_image(struct records *r, struct image *i, struct image *by)
{
    struct key key;

    for (size_t k = 0; image_key(&key, r, i, k); k++)
        keymap_replace(key.map, key.hash, i, by);
}

/* --- rows ----------------------------------------------------------------- */

static uint32_t add_row(
    struct records *r, struct record *record, const struct person *person)
{
    uint32_t row = match_index_add(r->index, person);

    while (r->by_row.len <= row)
        VEC_PUSH(r->by_row, NULL);
    r->by_row.at[row] = record;
    return row;
}

static bool row_is_used(const struct record *record, uint32_t row)
{
    if (record->committed && record->committed->row == row)
        return true;
    for (const struct write *w = record->first; w; w = w->next)
        if (w->image->row == row)
            return true;
    return false;
}

/* `image` was taken out of its record: its row goes unless another has it. */
static void drop_row(struct records *r, struct image *image)
{
    uint32_t row = image->row;

    if (row == NO_ROW || row_is_used(image->record, row))
        return;
    match_index_remove(r->index, row);
    r->by_row.at[row] = NULL;
}

/* A row for an image that was read, not decided on: extracted here. */
static uint32_t row_of_content(
    struct records *r, struct record *record, const struct image *image)
{
    struct arena *arena = arena_new();
    struct person person;
    struct jval patient;
    struct err err = ERR_INIT;
    int rc = jdoc_parse(&patient, image->text, &image_limits, arena, &err);

    if (rc == 0)
        rc = extract_person(&person, r->rules, patient, arena, &err);

    uint32_t row = rc == 0 ? add_row(r, record, &person) : NO_ROW;

    arena_free(&arena);
    return row;
}

/* --- changes -------------------------------------------------------------- */

static void count_image(struct records *r, const struct image *i, bool is_more)
{
    size_t *n = i->is_golden      ? &r->ngolden
                : i->is_tombstone ? &r->ntombstones
                                  : &r->nsources;

    *n += is_more ? 1 : SIZE_MAX;
}

static void put_committed(
    struct records *r, struct record *record, struct image *image)
{
    struct image *old = record->committed;

    if (image && image_is_source(image) && image->row == NO_ROW)
        image->row = row_of_content(r, record, image);
    if (image)
        count_image(r, image, true);
    record->committed = image;
    record->is_deleted = false;
    if (!old)
        return;
    unlist_image(r, old);
    count_image(r, old, false);
    drop_row(r, old);
    image_free(&old);
}

void records_commit(
    struct records *r, struct record *record, struct image *image)
{
    if (image) {
        image->record = record;
        list_image(r, image);
    }
    put_committed(r, record, image);
}

void records_reserve(struct records *r, struct write *write,
    struct image *image, const struct person *person)
{
    struct record *record = write->record;
    const struct image *before = record_latest(record);

    image->record = record;
    if (!image_is_source(image))
        image->row = NO_ROW;
    else if (person)
        image->row = add_row(r, record, person);
    else
        image->row = before ? before->row : NO_ROW;
    list_image(r, image);
    write->image = image;
    write->next = NULL;
    write->prev = record->last;
    if (record->last)
        record->last->next = write;
    else
        record->first = write;
    record->last = write;
    r->nwrites++;
}

/* Out of its record's queue; the image stays listed. */
static struct image *take_out(struct records *r, struct write *write)
{
    struct record *record = write->record;
    struct image *image = write->image;

    if (write->prev)
        write->prev->next = write->next;
    else
        record->first = write->next;
    if (write->next)
        write->next->prev = write->prev;
    else
        record->last = write->prev;
    write->next = write->prev = NULL;
    write->image = NULL;
    r->nwrites--;
    return image;
}

void records_land(struct records *r, struct write *write, struct image *image)
{
    struct record *record = write->record;

    ASSERT(write == record->first);

    struct image *sent = take_out(r, write);

    image->record = record;
    image->row = sent->row;
    relist_image(r, sent, image);
    image_free(&sent);
    put_committed(r, record, image);
}

void records_release(struct records *r, struct write *write)
{
    struct image *image = take_out(r, write);

    unlist_image(r, image);
    drop_row(r, image);
    image_free(&image);
}

/* --- lookups -------------------------------------------------------------- */

struct image *records_next_identified(const struct records *r,
    struct slice system, struct slice value, size_t *at)
{
    uint64_t hash = keymap_hash(system, value);
    struct image *i;

    while ((i = keymap_next(&r->by_identifier, hash, at)))
        if (image_carries(i, system, value))
            return i;
    return NULL;
}

struct image *records_next_alias(
    const struct records *r, struct slice alias, size_t *at)
{
    uint64_t hash = keymap_hash(alias, (struct slice){0});
    struct image *i;

    while ((i = keymap_next(&r->by_alias, hash, at)))
        if (ids_contain(i->aliases, i->naliases, alias))
            return i;
    return NULL;
}

struct image *records_next_key(
    const struct records *r, struct slice key, size_t *at)
{
    uint64_t hash = keymap_hash(key, (struct slice){0});
    struct image *i;

    while ((i = keymap_next(&r->by_key, hash, at)))
        if (slice_eq(i->key, key))
            return i;
    return NULL;
}

struct record *records_resolve(const struct records *r, struct slice id)
{
    struct record *record = records_get(r, id);
    size_t at = 0;
    const struct image *i;

    if (record && record_latest(record))
        return record;
    while ((i = records_next_alias(r, id, &at)))
        if (i == record_latest(i->record))
            return i->record;
    return NULL;
}

struct record *records_follow(
    const struct records *r, struct record *golden, bool committed_only)
{
    for (int n = 0; golden && n < MAX_REPLACEMENTS; n++) {
        const struct image *i =
            committed_only ? golden->committed : record_latest(golden);

        if (!i || !i->is_golden)
            return NULL;
        if (i->replaced_by.len == 0)
            return golden;
        golden = records_get(r, i->replaced_by);
    }
    return NULL;
}

struct record *records_golden_of(
    const struct records *r, const struct image *source)
{
    for (size_t i = 0; i < source->ngoldens; i++) {
        struct record *golden =
            records_follow(r, records_get(r, source->goldens[i]), false);

        if (golden)
            return golden;
    }
    return NULL;
}
