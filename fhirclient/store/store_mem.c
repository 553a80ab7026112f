/* SPDX-License-Identifier: Apache-2.0
 * A store that forgets: the embedded store's rules on a private database in
 * memory, with one thread and one handle, as two handles cannot share it. */
#include "fhirclient/store/store_sqlite_int.h"

static const struct store_ops memory_ops = {
    .traits = {.name = "memory",
        .takes_numeric_ids = true,
        .has_foreign_writers = false,
        .bundles_under_way = 1,
        .decisions_per_bundle = 64},
    .verb = SQ_VERBS(sq_submit_write),
    .close = sq_close,
};

int store_mem_open(struct store **out, struct loop *loop, struct err *err)
{
    struct sq_place place = {.path = ":memory:", .is_memory = true};

    return sq_open_any(out, loop, &memory_ops, &place, 64, err);
}
