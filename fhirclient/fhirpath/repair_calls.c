/* SPDX-License-Identifier: Apache-2.0
 * Calls that other languages have: resolve(x) of mapping notes, position() of
 * XPath, overlaps() of CQL. */
#include "fhirclient/fhirpath/repair_int.h"

static bool is_at(const struct repair *r, size_t i, enum token_type type)
{
    return i < r->ntokens && r->tokens[i].type == type;
}

static bool is_call(const struct repair *r, size_t i, const char *name)
{
    return i < r->ntokens && repair_is_word(&r->tokens[i], name) &&
           is_at(r, i + 1, TOKEN_OPEN);
}

static uint32_t end_of(const struct repair *r, size_t i)
{
    return r->tokens[i].end;
}

/* CDA expressions count as XPath does, from 1. */
static bool counts_from_one(const struct repair *r)
{
    return r->ntokens && repair_is_word(&r->tokens[0], "ClinicalDocument");
}

static void read_resolve(struct repair *r, size_t i)
{
    bool is_method = i > 0 && r->tokens[i - 1].type == TOKEN_DOT;
    size_t close = repair_close(r, i + 1);

    if (is_method || close == r->ntokens || close == i + 2)
        return;
    if (repair_note(r, r->tokens[i].at, r->tokens[i].text.len, SLICE(""),
            "resolve(x) is x.resolve()"))
        repair_also(r, end_of(r, close), 0, SLICE(".resolve()"));
}

/* [position()>0]: those behind the first, counted as indexers are. */
static void read_position(struct repair *r, size_t i)
{
    bool is_or_equal = is_at(r, i + 4, TOKEN_GE);
    uint64_t n;

    if (!is_call(r, i + 1, "position") || !is_at(r, i + 3, TOKEN_CLOSE) ||
        !(is_or_equal || is_at(r, i + 4, TOKEN_GT)) ||
        !is_at(r, i + 5, TOKEN_INTEGER) || !is_at(r, i + 6, TOKEN_CLOSE_INDEX))
        return;
    if (!slice_to_u64(&n, r->tokens[i + 5].text) || n > INT32_MAX - 1)
        return;
    n += !is_or_equal;
    if (counts_from_one(r) && n > 0)
        n--;
    repair_note(r, r->tokens[i].at, end_of(r, i + 6) - r->tokens[i].at,
        slice_of(arena_printf(r->arena, ".skip(%u)", (unsigned)n)),
        "position() is of XPath: skip() leaves the first ones out");
}

static void read_index(struct repair *r, size_t i)
{
    uint64_t n;

    if (!counts_from_one(r) || !is_at(r, i + 1, TOKEN_INTEGER) ||
        !is_at(r, i + 2, TOKEN_CLOSE_INDEX) ||
        !slice_to_u64(&n, r->tokens[i + 1].text) || n == 0 || n > INT32_MAX)
        return;
    repair_note(r, r->tokens[i + 1].at, r->tokens[i + 1].text.len,
        slice_of(arena_printf(r->arena, "%u", (unsigned)n - 1)),
        "CDA paths count from 1, FHIRPath from 0");
}

/* The token that opens what `close` closes. */
static size_t open_before(const struct repair *r, size_t close)
{
    size_t depth = 0, i = close + 1;

    while (i-- > 0) {
        enum token_type t = r->tokens[i].type;

        depth += t == TOKEN_CLOSE || t == TOKEN_CLOSE_INDEX;
        if ((t == TOKEN_OPEN || t == TOKEN_OPEN_INDEX) && --depth == 0)
            return i;
    }
    return r->ntokens;
}

/* Where the path begins whose last token is `last`: ntokens if it cannot be
 * told. */
static size_t path_start(const struct repair *r, size_t last)
{
    size_t i = last;

    for (;;) {
        if (r->tokens[i].type == TOKEN_CLOSE ||
            r->tokens[i].type == TOKEN_CLOSE_INDEX) {
            i = open_before(r, i);
            if (i == r->ntokens || i == 0)
                return i;
            if (r->tokens[i - 1].type != TOKEN_NAME &&
                r->tokens[i].type == TOKEN_OPEN)
                return i; /* (...) of its own */
            i--;
            continue;
        }
        if (i < 2 || r->tokens[i - 1].type != TOKEN_DOT)
            return i;
        i -= 2;
    }
}

/* x.overlaps(y): two periods that meet; an open end reaches everywhere. */
static void read_overlaps(struct repair *r, size_t i)
{
    size_t close = repair_close(r, i + 1), start;
    struct slice x, y;

    if (i < 2 || r->tokens[i - 1].type != TOKEN_DOT || close == r->ntokens)
        return;
    start = path_start(r, i - 2);
    if (start == r->ntokens)
        return;
    x = repair_slice(r, r->tokens[start].at, r->tokens[i - 1].at);
    y = repair_slice(r, end_of(r, i + 1), r->tokens[close].at);
    repair_note(r, r->tokens[start].at, end_of(r, close) - r->tokens[start].at,
        slice_of(arena_printf(r->arena,
            "((%.*s).exists() and (%.*s).exists() and "
            "((%.*s).start <= (%.*s).end).allTrue() and "
            "((%.*s).end >= (%.*s).start).allTrue())",
            SLICE_ARG(x), SLICE_ARG(y), SLICE_ARG(x), SLICE_ARG(y),
            SLICE_ARG(x), SLICE_ARG(y))),
        "overlaps() is no function: read as a comparison of both ends");
}

void repair_calls(struct repair *r)
{
    if (!repair_words(r))
        return;
    for (size_t i = 0; i < r->ntokens; i++) {
        if (is_at(r, i, TOKEN_OPEN_INDEX)) {
            read_position(r, i);
            read_index(r, i);
        } else if (is_call(r, i, "resolve")) {
            read_resolve(r, i);
        } else if (is_call(r, i, "overlaps")) {
            read_overlaps(r, i);
        }
    }
}
