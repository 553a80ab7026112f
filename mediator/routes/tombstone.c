/* SPDX-License-Identifier: Apache-2.0 */
#include "mediator/routes/tombstone.h"

#include "mediator/routes/query.h"

/* What a tombstone does not have. */
static const char *const lost[] = {"address", "address-city", "address-country",
    "address-postalcode", "address-state", "address-use", "birthdate",
    "death-date", "email", "family", "gender", "general-practitioner", "given",
    "identifier", "language", "link", "name", "organization", "phone",
    "phonetic", "telecom"};

/* Modifiers that find what does not have it. */
static const char *const negations[] = {"missing", "not", "not-in"};

static bool is_among(
    struct slice word, const char *const words[], size_t nwords)
{
    for (size_t i = 0; i < nwords; i++) {
        if (slice_eq(word, slice_of(words[i])))
            return true;
    }
    return false;
}

#define OTHERS_THAN "_tag:not"

/* Up to a modifier or the rest of a chain. */
static size_t end_of_name(struct slice name)
{
    for (size_t i = 0; i < name.len; i++) {
        if (name.ptr[i] == ':' || name.ptr[i] == '.')
            return i;
    }
    return name.len;
}

/* No tombstone fulfils this, or it is about their tag. */
static bool tells_apart(const struct query_pair *pair, struct slice tag)
{
    size_t end = end_of_name(pair->name);
    struct slice word = slice_make(pair->name.ptr, end);
    struct slice modifier = slice_from(pair->name, end);

    if (slice_eq(word, SLICE("_tag")) && slice_eq(pair->value, tag))
        return true;
    if (slice_starts(modifier, SLICE(":")))
        modifier = slice_from(modifier, 1);
    return is_among(word, lost, COUNT_OF(lost)) &&
           !is_among(modifier, negations, COUNT_OF(negations));
}

bool tombstone_may_be_met(
    struct slice query, struct slice tag, struct arena *arena)
{
    struct query_pair pair;

    while (query_next(&pair, &query, arena)) {
        if (tells_apart(&pair, tag))
            return false;
    }
    return true;
}

struct slice tombstone_leave_out(
    const struct request *r, struct slice type, struct slice query)
{
    struct arena *arena = r->task.arena;
    struct slice tag = registry_tombstone_tag(r->gateway->registry, arena);
    struct buf out = BUF_INIT;
    struct slice longer;

    if (type.len ? !slice_eq(type, SLICE("Patient")) : query.len == 0)
        return query;
    if (!tombstone_may_be_met(query, tag, arena))
        return query;
    buf_add(&out, query);
    buf_adds(&out, query.len ? "&" OTHERS_THAN "=" : OTHERS_THAN "=");
    query_encode(&out, tag);
    longer = arena_copy(arena, buf_slice(&out));
    buf_free(&out);
    return longer;
}

static bool is_our_condition(const struct request *r, struct slice piece)
{
    struct arena *arena = r->task.arena;
    struct query_pair pair;

    return query_next(&pair, &piece, arena) &&
           slice_eq(pair.name, SLICE(OTHERS_THAN)) &&
           slice_eq(
               pair.value, registry_tombstone_tag(r->gateway->registry, arena));
}

/* A client's own condition of that kind goes too: without it the link finds
 * the same. */
struct slice tombstone_self_link(const struct request *r, struct slice url)
{
    size_t mark = slice_find(url, '?');
    struct slice rest, piece;
    struct buf out = BUF_INIT;
    char separator = '?';

    if (mark == SIZE_MAX)
        return url;
    buf_add(&out, slice_make(url.ptr, mark));
    rest = slice_from(url, mark + 1);
    while (slice_split(&piece, &rest, '&')) {
        if (is_our_condition(r, piece))
            continue;
        buf_addc(&out, separator);
        buf_add(&out, piece);
        separator = '&';
    }
    url = arena_copy(r->task.arena, buf_slice(&out));
    buf_free(&out);
    return url;
}

int tombstone_refuse(struct jval patient, struct err *err)
{
    return err_set(err, ERR_GONE, "Patient/%.*s was deleted",
        SLICE_ARG(jval_get_str(patient, "id")));
}

int tombstone_check(const struct request *r, struct slice text, struct err *err)
{
    struct jval resource;
    struct err ignored = ERR_INIT;

    if (jdoc_parse(&resource, text, &jlimits_stored, r->task.arena, &ignored) <
            0 ||
        !registry_is_tombstone(r->gateway->registry, resource))
        return 0;
    return tombstone_refuse(resource, err);
}
