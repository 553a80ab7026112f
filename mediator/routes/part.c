/* SPDX-License-Identifier: Apache-2.0 */
#include "mediator/routes/part.h"

#include "fhirclient/search/subset.h"

static bool names_part(struct slice name)
{
    return slice_eq(name, SLICE("_summary")) ||
           slice_eq(name, SLICE("_elements"));
}

/* These alone: a read has no other parameters that a search knows. */
static void keep_parts(struct buf *out, const struct request *r)
{
    struct slice query = r->query, piece;

    while (slice_split(&piece, &query, '&')) {
        struct slice rest = piece;
        struct query_pair pair;

        if (query_next_pair(&pair, &rest, r->task.arena, NULL) <= 0 ||
            !names_part(pair.name))
            continue;
        if (out->len)
            buf_addc(out, '&');
        buf_add(out, piece);
    }
}

static int read_part(
    struct query_subset *out, const struct request *r, struct err *err)
{
    struct buf text = BUF_INIT;
    struct query query;
    int rc;

    keep_parts(&text, r);
    rc = query_parse(&query, r->type,
        arena_copy(r->task.arena, buf_slice(&text)), r->task.arena, err);
    buf_free(&text);
    if (rc >= 0 && query.counts_only)
        rc = err_set_at(err, ERR_INVALID, "_summary",
            "what is read cannot be counted, only what is searched for");
    *out = query.subset;
    return rc;
}

int part_answer(struct request *r, struct slice resource)
{
    struct err *err = &r->task.err;
    struct query_subset subset;
    struct jwrite w;
    struct jval v;

    r->answer.body = resource;
    if (!r->query.len)
        return 0;
    if (read_part(&subset, r, err) < 0)
        return err->code;
    if (subset.part == QUERY_WHOLE)
        return 0;
    if (jdoc_parse(&v, resource, &jlimits_stored, r->task.arena, err) < 0) {
        err->code = ERR_UPSTREAM;
        return err->code;
    }
    w = jwrite_to(&r->body);
    subset_write(&w, &subset, v);
    r->answer.body = buf_slice(&r->body);
    return 0;
}
