/* SPDX-License-Identifier: Apache-2.0
 * The order of a search's answer: _sort=family,-birthdate.
 *
 * Of several values of a parameter the one that comes first in the wanted
 * direction counts; what has none comes last in either. What is equal keeps
 * the order in which it was created. */
#ifndef SEARCH_ORDER_H
#define SEARCH_ORDER_H

#include "fhirclient/search/index.h"
#include "fhirclient/search/query.h"

/** What a resource is sorted by, in one of the wanted ways. */
struct order_key {
    bool is_missing;
    bool lacks_major;          /* a code without a system: behind the others */
    int64_t number;            /* dates */
    struct slice major, minor; /* text; system and code; type and id */
};

/** A resource with all its keys. */
struct order_row {
    int64_t rid, seq;
    struct order_key *keys; /* as many as there are orders */
};

/** What of a resource is not in its index entries. */
struct order_resource {
    struct slice id;
    int64_t updated_ms;
    const struct index_entries *entries; /* NULL: no order needs them */
};

/** Does any order need a resource's index entries? */
bool order_needs_entries(const struct query *q);

/** Its keys; their texts are borrowed from the entries. */
void order_keys(struct order_key *out, const struct query *q,
    const struct order_resource *resource);

/** The same keys, in the arena with all their texts. */
struct order_key *order_keys_copy(
    const struct order_key *keys, size_t count, struct arena *arena);

/** Below, at or above 0; the first key alone, without regard to rids. */
int order_cmp_first(const struct query *q, const struct order_key *a,
    const struct order_key *b);

/** The order of the answer; 0 for the same resource alone. */
int order_cmp(const struct query *q, const struct order_row *a,
    const struct order_row *b);

#endif
