/* SPDX-License-Identifier: Apache-2.0 */
#include "fhirclient/search/index.h"

#include "base/utf8.h"
#include "fhirclient/search/daterange.h"

#include <stdlib.h>
#include <string.h>

/* Enough for any name; a hostile one must not fill the index. */
enum { MAX_STRING_BYTES = 256 };

struct collector {
    struct index_entries *out;
    size_t cap;
    struct arena *arena;
    const struct index_path *path;
    const struct found_references *refs;
};

static void add_entry(struct collector *c, struct index_entry entry)
{
    struct index_entries *out = c->out;

    if (out->count == c->cap) {
        struct index_entry *old = out->items;

        c->cap = c->cap ? c->cap * 2 : 32;
        out->items = arena_alloc(c->arena, c->cap * sizeof(*old));
        if (out->count)
            memcpy(out->items, old, out->count * sizeof(*old));
    }
    out->items[out->count++] = entry;
}

static void add_token(
    struct collector *c, struct slice code, struct slice system)
{
    if (code.len || system.len)
        add_entry(c, (struct index_entry){.kind = INDEX_TOKEN,
                         .id = c->path->id,
                         .key = index_string_exact(code),
                         .extra = index_string_exact(system)});
}

static void add_reference(struct collector *c, uint16_t id,
    const struct reference *parts, struct slice text)
{
    struct index_entry entry = {.kind = INDEX_REFERENCE, .id = id};

    if (reference_is_local(parts)) {
        entry.key = parts->id;
        entry.extra = parts->type;
    } else {
        entry.key = index_string_exact(text);
    }
    add_entry(c, entry);
}

static void add_date(struct collector *c, struct date_range range)
{
    add_entry(c, (struct index_entry){.kind = INDEX_DATE,
                     .id = c->path->id,
                     .first = range.first,
                     .last = range.last});
}

static void add_dates(
    struct collector *c, struct slice first_text, struct slice last_text)
{
    struct date_range whole = {DATE_RANGE_EARLIEST, DATE_RANGE_LATEST}, part;
    bool has_any = false;

    if (date_range_parse(&part, first_text)) {
        whole.first = part.first;
        has_any = true;
    }
    if (date_range_parse(&part, last_text)) {
        whole.last = part.last;
        has_any = true;
    }
    if (has_any)
        add_date(c, whole);
}

static void take_string(struct collector *c, struct jval v)
{
    struct slice text = jval_str(v);

    if (text.len)
        add_entry(c, (struct index_entry){.kind = INDEX_STRING,
                         .id = c->path->id,
                         .key = index_string_key(c->arena, text),
                         .extra = index_string_exact(text)});
}

static void take_boolean(struct collector *c, struct jval v)
{
    if (jval_type(v) == JSON_TRUE)
        add_token(c, SLICE("true"), SLICE(""));
    else if (jval_type(v) == JSON_FALSE)
        add_token(c, SLICE("false"), SLICE(""));
}

static void take_code(struct collector *c, struct jval v)
{
    if (jval_str(v).len)
        add_token(c, jval_str(v), slice_of(c->path->system));
}

static void take_uri(struct collector *c, struct jval v)
{
    add_token(c, jval_str(v), SLICE(""));
}

static void take_coding(struct collector *c, struct jval v)
{
    add_token(c, jval_get_str(v, "code"), jval_get_str(v, "system"));
}

static void take_concept(struct collector *c, struct jval v)
{
    struct jval codings = jval_get(v, "coding");

    for (struct jval e = jval_first(codings); jval_is_some(e); e = jval_next(e))
        take_coding(c, e);
}

static void take_identifier(struct collector *c, struct jval v)
{
    if (jval_get_str(v, "value").len)
        add_token(c, jval_get_str(v, "value"), jval_get_str(v, "system"));
}

static void take_date(struct collector *c, struct jval v)
{
    struct date_range range;

    if (date_range_parse(&range, jval_str(v)))
        add_date(c, range);
}

static void take_period(struct collector *c, struct jval v)
{
    add_dates(c, jval_get_str(v, "start"), jval_get_str(v, "end"));
}

/* It is among those that were collected, unless it is a fragment or none. */
static void take_reference(struct collector *c, struct jval v)
{
    struct jval text = jval_get(v, "reference");

    for (size_t i = 0; i < c->refs->count; i++) {
        const struct found_reference *found = &c->refs->items[i];

        if (found->value.at == text.at && jval_is_some(text)) {
            add_reference(c, c->path->id, &found->parts, jval_str(text));
            return;
        }
    }
}

static void take_true(struct collector *c, struct jval v)
{
    if (jval_type(v) == JSON_TRUE || jval_type(v) == JSON_STRING)
        add_token(c, SLICE("true"), SLICE(""));
}

static void (*const take[SHAPE_COUNT])(struct collector *, struct jval) = {
    [SHAPE_STRING] = take_string,
    [SHAPE_BOOLEAN] = take_boolean,
    [SHAPE_CODE] = take_code,
    [SHAPE_URI] = take_uri,
    [SHAPE_CODING] = take_coding,
    [SHAPE_CONCEPT] = take_concept,
    [SHAPE_IDENTIFIER] = take_identifier,
    [SHAPE_CONTACT] = take_identifier,
    [SHAPE_DATE] = take_date,
    [SHAPE_PERIOD] = take_period,
    [SHAPE_REFERENCE] = take_reference,
    [SHAPE_TRUE] = take_true,
};

/* What one path finds in the value of its member, or in one item of it. */
static void follow_item(struct collector *c, struct jval v)
{
    const struct index_path *path = c->path;
    struct jval inner;

    if (path->url && !slice_eq(jval_get_str(v, "url"), slice_of(path->url)))
        return;
    if (!path->inner.len) {
        take[path->shape](c, v);
        return;
    }
    inner = jval_get_slice(v, path->inner);
    if (jval_type(inner) != JSON_ARRAY) {
        if (jval_is_some(inner))
            take[path->shape](c, inner);
        return;
    }
    for (struct jval e = jval_first(inner); jval_is_some(e); e = jval_next(e))
        take[path->shape](c, e);
}

static void follow(struct collector *c, struct jval member)
{
    if (jval_type(member) != JSON_ARRAY) {
        follow_item(c, member);
        return;
    }
    for (struct jval e = jval_first(member); jval_is_some(e); e = jval_next(e))
        follow_item(c, e);
}

static void follow_member(
    struct collector *c, struct jval member, const struct index_path *paths)
{
    struct slice key = jval_key(member);

    if (!key.len)
        return;
    for (; paths && paths->shape != SHAPE_COUNT; paths++)
        if (paths->member.len == key.len && *paths->member.ptr == *key.ptr &&
            memcmp(paths->member.ptr, key.ptr, key.len) == 0) {
            c->path = paths;
            follow(c, member);
        }
}

/* Member by member: a resource has fewer of them than its type has paths. */
static void follow_all(
    struct collector *c, struct jval resource, const struct index_path *paths)
{
    for (struct jval m = jval_first(resource); jval_is_some(m);
         m = jval_next(m)) {
        follow_member(c, m, paths);
        follow_member(c, m, index_paths_of_all());
    }
}

static int compare_numbers(int64_t a, int64_t b)
{
    return a < b ? -1 : a > b;
}

int index_entry_cmp(const struct index_entry *a, const struct index_entry *b)
{
    int order = (int)a->kind - (int)b->kind;

    if (!order)
        order = slice_cmp(a->key, b->key);
    if (!order)
        order = slice_cmp(a->extra, b->extra);
    if (!order)
        order = compare_numbers(a->first, b->first);
    if (!order)
        order = compare_numbers(a->last, b->last);
    if (!order)
        order = (int)a->id - (int)b->id;
    return order;
}

static int compare_for_sort(const void *a, const void *b)
{
    return index_entry_cmp(a, b);
}

/* Most resources have a handful. */
static void sort(struct index_entry *items, size_t count)
{
    enum { HANDFUL = 12 };

    if (count > HANDFUL) {
        qsort(items, count, sizeof(*items), compare_for_sort);
        return;
    }
    for (size_t i = 1; i < count; i++) {
        struct index_entry moved = items[i];
        size_t to = i;

        for (; to && index_entry_cmp(&items[to - 1], &moved) > 0; to--)
            items[to] = items[to - 1];
        items[to] = moved;
    }
}

/* A reference under a parameter makes the one under no parameter needless;
 * that one, with the smallest id, stands just before it. */
static bool is_needless(
    const struct index_entry *entry, const struct index_entry *next)
{
    if (index_entry_cmp(entry, next) == 0)
        return true;
    return entry->kind == INDEX_REFERENCE && next->kind == INDEX_REFERENCE &&
           entry->id == INDEX_ID_REFERENCES &&
           slice_eq(entry->key, next->key) &&
           slice_eq(entry->extra, next->extra);
}

static void sort_entries(struct index_entries *out)
{
    size_t kept = 0;

    sort(out->items, out->count);
    for (size_t i = 0; i < out->count; i++)
        if (i + 1 == out->count ||
            !is_needless(&out->items[i], &out->items[i + 1]))
            out->items[kept++] = out->items[i];
    out->count = kept;
}

void index_collect(struct index_entries *out, struct slice type,
    struct jval resource, const struct found_references *refs,
    struct arena *arena)
{
    struct collector c = {.out = out, .arena = arena, .refs = refs};

    *out = (struct index_entries){0};
    follow_all(&c, resource, index_paths_of(type));
    for (size_t i = 0; i < refs->count; i++)
        if (refs->items[i].is_checked &&
            reference_is_local(&refs->items[i].parts))
            add_reference(
                &c, INDEX_ID_REFERENCES, &refs->items[i].parts, SLICE(""));
    sort_entries(out);
}

struct slice index_string_exact(struct slice text)
{
    if (text.len <= MAX_STRING_BYTES)
        return text;
    text.len = MAX_STRING_BYTES;
    while (text.len && ((unsigned char)text.ptr[text.len] & 0xc0) == 0x80)
        text.len--;
    return text;
}

struct slice index_string_key(struct arena *arena, struct slice text)
{
    return index_string_exact(utf8_search_key(arena, index_string_exact(text)));
}
