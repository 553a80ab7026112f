/* SPDX-License-Identifier: Apache-2.0
 * Next links. A page knows all it needs, so that nothing is kept between two:
 * "?_getpages=s:Patient::4711:98&family=x" goes on behind rid 4711, of 98 in
 * all. */
#include "fhirclient/fhir/gate.h"
#include "fhirclient/store/store_sqlite_int.h"

#include <stdlib.h>

void sq_cursor_write(struct buf *out, const struct sq_cursor *cursor)
{
    buf_addf(out, "?_getpages=%c:%.*s:%.*s:%.*s:%lld",
        cursor->is_history ? 'h' : 's', SLICE_ARG(cursor->type),
        SLICE_ARG(cursor->id), SLICE_ARG(cursor->after),
        (long long)cursor->total);
    if (cursor->query.len) {
        buf_addc(out, '&');
        buf_add(out, cursor->query);
    }
}

static bool read_total(int64_t *out, struct slice text)
{
    uint64_t value;

    *out = -1;
    if (slice_eq(text, SLICE("-1")))
        return true;
    if (!slice_to_u64(&value, text) || value > INT64_MAX)
        return false;
    *out = (int64_t)value;
    return true;
}

static bool read_token(struct sq_cursor *out, struct slice token)
{
    struct slice kind, total;

    return slice_split(&kind, &token, ':') &&
           slice_split(&out->type, &token, ':') &&
           slice_split(&out->id, &token, ':') &&
           slice_split(&out->after, &token, ':') &&
           slice_split(&total, &token, ':') && !token.ptr &&
           (slice_eq(kind, SLICE("s")) || slice_eq(kind, SLICE("h"))) &&
           (!out->type.len || gate_type(out->type)) &&
           (!out->id.len || gate_id(out->id)) &&
           (!out->after.len || gate_id(out->after)) &&
           read_total(&out->total, total);
}

int sq_cursor_read(struct sq_cursor *out, struct slice query,
    struct arena *arena, struct err *err)
{
    struct slice prefix = SLICE("_getpages=");
    struct query_pair pair;
    struct slice rest;
    int rc;

    *out = (struct sq_cursor){0};
    if (query.len && query.ptr[0] == '?')
        query = slice_from(query, 1);
    rest = query;
    rc = query_next_pair(&pair, &rest, arena, err);
    if (rc < 0)
        return rc;
    if (rc == 0 || !slice_starts(query, prefix) || !read_token(out, pair.value))
        return err_set_at(
            err, ERR_GONE, "_getpages", "this is not a page of this store");
    out->is_history = pair.value.ptr[0] == 'h';
    out->query = rest.ptr ? rest : SLICE("");
    return 0;
}
