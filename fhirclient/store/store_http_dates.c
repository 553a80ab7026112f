/* SPDX-License-Identifier: Apache-2.0
 * Partial dates in a search, written out to the day.
 *
 * HAPI reads "ge1990" as 1990-12-31 and later, and "le1990" as 1990-01-01 and
 * earlier: the year itself is lost, and with a dateTime everything is. FHIR
 * means the whole year. The other prefixes, and _lastUpdated, it reads well. */
#include "base/buf.h"
#include "fhirclient/search/query.h"
#include "fhirclient/store/store_http_int.h"

enum { PREFIX = 2, YEAR = 4, MONTH = 7, MS_OF_DAY = 86400 * 1000 };

/* Of types that we have no table of, and behind a chain: in all of R4, what is
 * called so is a date. */
static bool is_date(struct slice type, struct slice name)
{
    const struct search_param *known = search_param_find(type, name);

    return known ? known->kind == SEARCH_DATE : slice_ends(name, SLICE("date"));
}

/* "ge1990-02" as "ge1990-02-01", "le1990-02" as "le1990-02-28". */
static bool add_whole_date(struct buf *out, struct slice value)
{
    bool is_first = slice_starts(value, SLICE("ge"));
    struct date_range range;

    if ((!is_first && !slice_starts(value, SLICE("le"))) ||
        (value.len != PREFIX + YEAR && value.len != PREFIX + MONTH) ||
        !date_range_parse(&range, slice_from(value, PREFIX)))
        return false;
    buf_add(out, value);
    if (value.len == PREFIX + YEAR)
        buf_adds(out, is_first ? "-01-01" : "-12-31");
    else
        buf_addf(out, "-%02d",
            is_first ? 1 : (int)((range.last - range.first + 1) / MS_OF_DAY));
    return true;
}

static bool add_whole_dates(struct buf *out, struct slice values)
{
    struct slice value;
    bool is_changed = false;

    for (size_t i = 0; slice_split(&value, &values, ','); i++) {
        if (i)
            buf_addc(out, ',');
        if (add_whole_date(out, value))
            is_changed = true;
        else
            url_add_encoded(out, value);
    }
    return is_changed;
}

/* One "name=value"; as it came, unless it holds such a date. */
static bool add_pair(
    struct buf *out, struct slice type, struct slice part, struct arena *arena)
{
    struct query_pair pair;
    struct slice rest = part;
    struct buf dates = BUF_INIT;
    struct err ignored = ERR_INIT;
    bool is_changed = query_next_pair(&pair, &rest, arena, &ignored) == 1 &&
                      is_date(type, pair.name) &&
                      add_whole_dates(&dates, pair.value);

    if (is_changed) {
        buf_add(out, slice_make(part.ptr, slice_find(part, '=') + 1));
        buf_add(out, buf_slice(&dates));
    } else {
        buf_add(out, part);
    }
    buf_free(&dates);
    return is_changed;
}

struct slice store_http_whole_dates(
    struct slice query, struct slice type, struct arena *arena)
{
    struct buf text = BUF_INIT;
    struct slice rest = query, part, whole = query;
    bool is_changed = false;

    for (size_t i = 0; slice_split(&part, &rest, '&'); i++) {
        if (i)
            buf_addc(&text, '&');
        is_changed |= add_pair(&text, type, part, arena);
    }
    if (is_changed)
        whole = arena_copy(arena, buf_slice(&text));
    buf_free(&text);
    return whole;
}
