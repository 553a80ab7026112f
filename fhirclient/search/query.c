/* SPDX-License-Identifier: Apache-2.0 */
#include "fhirclient/search/query.h"

#include "base/buf.h"
#include "fhirclient/search/query_int.h"

#include <string.h>

static size_t count_values(const struct query_criterion *c)
{
    size_t count = c->nvalues;

    for (size_t i = 0; i < c->nhops; i++)
        count += c->hops[i].criterion->nvalues;
    return count;
}

/* "family=" asks for nothing, and FHIR has it ignored. */
static bool asks_for_nothing(const struct query_criterion *c)
{
    if (c->way != QUERY_ITSELF)
        return asks_for_nothing(c->hops[0].criterion);
    return !c->nvalues && c->modifier != QUERY_MISSING;
}

static int take_criterion(struct query *q, const struct query_pair *pair,
    struct arena *arena, struct err *err)
{
    struct query_criterion c = {0};
    int rc = query_read_criterion(&c, q->type, pair, arena, err);

    if (rc < 0)
        return rc;
    if (asks_for_nothing(&c))
        return 0;
    q->nvalues += count_values(&c);
    if (q->ncriteria == QUERY_MAX_CRITERIA || q->nvalues > QUERY_MAX_ALL_VALUES)
        return err_set(err, ERR_LIMIT, "too many search parameters");
    q->criteria[q->ncriteria++] = c;
    return 0;
}

static int take_pair(struct query *q, const struct query_pair *pair,
    struct arena *arena, struct err *err)
{
    int rc = query_read_control(q, pair, arena, err);

    return rc == 0 ? take_criterion(q, pair, arena, err) : rc;
}

int query_parse(struct query *out, struct slice type, struct slice text,
    struct arena *arena, struct err *err)
{
    struct query_pair pair;
    int rc;

    memset(out, 0, sizeof(*out));
    out->type = type;
    out->count = -1;
    out->criteria =
        arena_zalloc(arena, QUERY_MAX_CRITERIA, sizeof(*out->criteria));
    while ((rc = query_next_pair(&pair, &text, arena, err)) > 0) {
        rc = take_pair(out, &pair, arena, err);
        if (rc < 0)
            return rc;
    }
    return rc < 0 ? rc : query_check_controls(out, err);
}

static bool is_known(struct slice type, struct slice piece, struct arena *arena)
{
    struct query_pair pair;

    /* What cannot be read is kept, to be refused. */
    if (query_next_pair(&pair, &piece, arena, NULL) <= 0)
        return true;
    return query_is_control(type, &pair) || query_is_criterion(type, pair.name);
}

struct slice query_known(
    struct slice type, struct slice text, struct arena *arena)
{
    struct buf kept = BUF_INIT;
    struct slice piece, result;

    while (slice_split(&piece, &text, '&')) {
        if (!piece.len || !is_known(type, piece, arena))
            continue;
        if (kept.len)
            buf_adds(&kept, "&");
        buf_add(&kept, piece);
    }
    result = arena_copy(arena, buf_slice(&kept));
    buf_free(&kept);
    return result;
}
