/* SPDX-License-Identifier: Apache-2.0
 * Any query string is read or refused; what is read keeps its promises. */
#include "base/mem.h"
#include "base/utf8.h"
#include "fhirclient/search/query.h"

#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_criterion(const struct query_criterion *c)
{
    ASSERT(c->param);
    for (size_t i = 0; i < c->nhops; i++) {
        ASSERT(c->hops[i].criterion->way == QUERY_ITSELF);
        check_criterion(c->hops[i].criterion);
    }
    if (c->way != QUERY_ITSELF) {
        ASSERT(c->nhops && c->param->kind == SEARCH_REFERENCE);
        return;
    }
    ASSERT(c->nvalues || c->modifier == QUERY_MISSING);
    for (size_t i = 0; i < c->nvalues; i++) {
        const struct query_value *v = &c->values[i];

        ASSERT(utf8_is_valid(v->text) && utf8_is_valid(v->key));
        if (c->param->kind == SEARCH_DATE || c->param->kind == SEARCH_UPDATED)
            ASSERT(v->range.first <= v->range.last);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const struct slice types[] = {
        {"Patient", 7}, {"", 0}, {"AuditEvent", 10}, {"Nonsense", 8}};
    struct arena *arena = arena_new();
    struct err err = ERR_INIT;
    struct query q;

    if (size) {
        struct slice text = slice_make((const char *)data + 1, size - 1);

        if (query_parse(
                &q, types[data[0] % COUNT_OF(types)], text, arena, &err) == 0)
            for (size_t i = 0; i < q.ncriteria; i++)
                check_criterion(&q.criteria[i]);
        else
            ASSERT(err.code < 0 && err.text[0]);
    }
    arena_free(&arena);
    return 0;
}
