/* SPDX-License-Identifier: Apache-2.0
 * The index entries of one resource. */
#ifndef SEARCH_INDEX_H
#define SEARCH_INDEX_H

#include "base/arena.h"
#include "fhirclient/json/jdoc.h"
#include "fhirclient/search/params.h"
#include "fhirclient/search/references.h"

struct index_entry {
    enum index_kind kind;
    uint16_t id;
    struct slice key;    /* string: folded; token: code; reference: id */
    struct slice extra;  /* string: as it is; token: system; reference: type */
    int64_t first, last; /* date */
};

struct index_entries {
    struct index_entry *items; /* in the arena, sorted, no two alike */
    size_t count;
};

/**
 * Collect a resource's entries.
 *
 * type  its resource type
 * refs  its references, as references_collect() found them in `resource`
 */
void index_collect(struct index_entries *out, struct slice type,
    struct jval resource, const struct found_references *refs,
    struct arena *arena);

/** The order entries are sorted in. */
int index_entry_cmp(const struct index_entry *a, const struct index_entry *b);

/** Folded for a string search and cut to what an entry keeps. */
struct slice index_string_key(struct arena *arena, struct slice text);

/** Cut to what an entry keeps of the text as it is. */
struct slice index_string_exact(struct slice text);

#endif
