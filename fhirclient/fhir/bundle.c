/* SPDX-License-Identifier: Apache-2.0
 * Reading Bundles: which text stands where is a table. */
#include "fhirclient/fhir/bundle.h"

#include <stddef.h>
#include <stdio.h>

static const struct {
    struct slice word;
    enum bundle_type type;
} types[] = {
    {{"transaction", 11}, BUNDLE_TRANSACTION},
    {{"batch", 5}, BUNDLE_BATCH},
    {{"searchset", 9}, BUNDLE_SEARCHSET},
    {{"history", 7}, BUNDLE_HISTORY},
    {{"collection", 10}, BUNDLE_COLLECTION},
};

/* Texts of an entry; `group` is NULL for its own members. */
static const struct {
    const char *group, *name;
    size_t offset;
} texts[] = {
    {NULL, "fullUrl", offsetof(struct bundle_entry, full_url)},
    {"request", "method", offsetof(struct bundle_entry, method)},
    {"request", "url", offsetof(struct bundle_entry, url)},
    {"request", "ifMatch", offsetof(struct bundle_entry, if_match)},
    {"request", "ifNoneMatch", offsetof(struct bundle_entry, if_none_match)},
    {"request", "ifNoneExist", offsetof(struct bundle_entry, if_none_exist)},
    {"request", "ifModifiedSince",
        offsetof(struct bundle_entry, if_modified_since)},
    {"search", "mode", offsetof(struct bundle_entry, search_mode)},
    {"response", "status", offsetof(struct bundle_entry, status)},
    {"response", "location", offsetof(struct bundle_entry, location)},
    {"response", "etag", offsetof(struct bundle_entry, etag)},
    {"response", "lastModified", offsetof(struct bundle_entry, last_modified)},
};

static int entry_error(
    struct err *err, size_t index, const char *element, const char *sentence)
{
    char where[96];

    snprintf(where, sizeof(where), "Bundle.entry[%zu]%s", index, element);
    return err_set_at(err, ERR_INVALID, where, "%s", sentence);
}

static int read_text(struct bundle_entry *out, struct jval entry, size_t index,
    size_t row, struct err *err)
{
    const char *group = texts[row].group;
    struct jval holder = group ? jval_get(entry, group) : entry;
    struct jval v = jval_get(holder, texts[row].name);
    char element[64];

    if (!jval_is_some(v))
        return 0;
    if (jval_type(v) != JSON_STRING) {
        snprintf(element, sizeof(element), "%s%s.%s", group ? "." : "",
            group ? group : "", texts[row].name);
        return entry_error(err, index, element, "must be a string");
    }
    *(struct slice *)(void *)((char *)out + texts[row].offset) = jval_str(v);
    return 0;
}

static int read_entry(
    struct bundle_entry *out, struct jval entry, size_t index, struct err *err)
{
    if (jval_type(entry) != JSON_OBJECT)
        return entry_error(err, index, "", "an entry must be an object");
    out->resource = jval_get(entry, "resource");
    if (jval_is_some(out->resource) && jval_type(out->resource) != JSON_OBJECT)
        return entry_error(err, index, ".resource", "must be an object");
    out->outcome = jval_path(entry, "response", "outcome", NULL);
    for (size_t row = 0; row < COUNT_OF(texts); row++) {
        int rc = read_text(out, entry, index, row, err);

        if (rc)
            return rc;
    }
    if (slice_starts(out->url, SLICE("/")))
        out->url = slice_from(out->url, 1); /* relative to the base anyway */
    return 0;
}

static int read_entries(struct bundle *out, struct jval entries,
    struct arena *arena, struct err *err)
{
    size_t i = 0;

    if (jval_is_some(entries) && jval_type(entries) != JSON_ARRAY)
        return err_set_at(err, ERR_INVALID, "Bundle.entry", "must be an array");
    out->nentries = jval_count(entries);
    out->entries =
        arena_zalloc(arena, out->nentries, sizeof(struct bundle_entry));
    for (struct jval e = jval_first(entries); jval_is_some(e);
         e = jval_next(e), i++) {
        int rc = read_entry(&out->entries[i], e, i, err);

        if (rc)
            return rc;
    }
    return 0;
}

static int read_type(struct bundle *out, struct jval resource, struct err *err)
{
    out->type_word = jval_get_str(resource, "type");
    out->type = BUNDLE_OTHER;
    if (!slice_eq(jval_get_str(resource, "resourceType"), SLICE("Bundle")))
        return err_set_at(
            err, ERR_INVALID, "Bundle", "expected a resource of type Bundle");
    if (!out->type_word.len)
        return err_set_at(
            err, ERR_INVALID, "Bundle.type", "a Bundle must have a type");
    for (size_t i = 0; i < COUNT_OF(types); i++)
        if (slice_eq(out->type_word, types[i].word))
            out->type = types[i].type;
    return 0;
}

static struct slice next_link(struct jval links)
{
    for (struct jval l = jval_first(links); jval_is_some(l); l = jval_next(l))
        if (slice_eq(jval_get_str(l, "relation"), SLICE("next")))
            return jval_get_str(l, "url");
    return SLICE("");
}

int bundle_read(struct bundle *out, struct jval resource, struct arena *arena,
    struct err *err)
{
    int rc;

    *out = (struct bundle){.total = -1};
    rc = read_type(out, resource, err);
    if (rc)
        return rc;
    if (!jval_to_i64(&out->total, jval_get(resource, "total")))
        out->total = -1;
    out->next_url = next_link(jval_get(resource, "link"));
    return read_entries(out, jval_get(resource, "entry"), arena, err);
}
