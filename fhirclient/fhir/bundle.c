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

enum group { OF_ENTRY, OF_REQUEST, OF_SEARCH, OF_RESPONSE, NGROUPS };

/* Where in an entry; the entry's own members have no name of their own. */
static const struct slice groups[NGROUPS] = {
    {"", 0}, {"request", 7}, {"search", 6}, {"response", 8}};

/* Texts of an entry. */
static const struct {
    enum group group;
    struct slice name;
    size_t offset;
} texts[] = {
#define TEXT(group, name, field)                                               \
    {                                                                          \
        group, {name, sizeof(name) - 1}, offsetof(struct bundle_entry, field)  \
    }
    TEXT(OF_ENTRY, "fullUrl", full_url),
    TEXT(OF_REQUEST, "method", method),
    TEXT(OF_REQUEST, "url", url),
    TEXT(OF_REQUEST, "ifMatch", if_match),
    TEXT(OF_REQUEST, "ifNoneMatch", if_none_match),
    TEXT(OF_REQUEST, "ifNoneExist", if_none_exist),
    TEXT(OF_REQUEST, "ifModifiedSince", if_modified_since),
    TEXT(OF_SEARCH, "mode", search_mode),
    TEXT(OF_RESPONSE, "status", status),
    TEXT(OF_RESPONSE, "location", location),
    TEXT(OF_RESPONSE, "etag", etag),
    TEXT(OF_RESPONSE, "lastModified", last_modified),
#undef TEXT
};

static int entry_error(
    struct err *err, size_t index, const char *element, const char *sentence)
{
    char where[96];

    snprintf(where, sizeof(where), "Bundle.entry[%zu]%s", index, element);
    return err_set_at(err, ERR_INVALID, where, "%s", sentence);
}

static int not_a_string(
    struct err *err, size_t index, enum group group, struct slice name)
{
    char element[64];

    snprintf(element, sizeof(element), "%s%.*s.%.*s",
        groups[group].len ? "." : "", SLICE_ARG(groups[group]),
        SLICE_ARG(name));
    return entry_error(err, index, element, "must be a string");
}

static int read_text(struct bundle_entry *out, struct jval member,
    enum group group, size_t index, struct err *err)
{
    struct slice key = jval_key(member);

    for (size_t row = 0; row < COUNT_OF(texts); row++) {
        if (texts[row].group != group || !slice_eq(texts[row].name, key))
            continue;
        if (jval_type(member) != JSON_STRING)
            return not_a_string(err, index, group, key);
        *(struct slice *)(void *)((char *)out + texts[row].offset) =
            jval_str(member);
    }
    return 0;
}

/* One member of an entry; of a group, all that is in it. */
static int read_member(
    struct bundle_entry *out, struct jval member, size_t index, struct err *err)
{
    struct slice key = jval_key(member);
    enum group group = OF_REQUEST;
    int rc = 0;

    if (slice_eq(key, SLICE("resource"))) {
        out->resource = member;
        return jval_type(member) == JSON_OBJECT
                   ? 0
                   : entry_error(err, index, ".resource", "must be an object");
    }
    while (group < NGROUPS && !slice_eq(key, groups[group]))
        group++;
    if (group == NGROUPS)
        return read_text(out, member, OF_ENTRY, index, err);
    if (jval_type(member) != JSON_OBJECT)
        return 0;
    for (struct jval m = jval_first(member); jval_is_some(m) && rc >= 0;
         m = jval_next(m))
        rc = read_text(out, m, group, index, err);
    if (group == OF_RESPONSE)
        out->outcome = jval_get(member, "outcome");
    return rc;
}

static int read_entry(
    struct bundle_entry *out, struct jval entry, size_t index, struct err *err)
{
    if (jval_type(entry) != JSON_OBJECT)
        return entry_error(err, index, "", "an entry must be an object");
    for (struct jval m = jval_first(entry); jval_is_some(m); m = jval_next(m)) {
        int rc = read_member(out, m, index, err);

        if (rc < 0)
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

int bundle_parse_resource(
    struct jval *out, struct slice text, struct arena *arena, struct err *err)
{
    struct jlimits limits = jlimits_default;

    limits.depth -= BUNDLE_ENTRY_DEPTH;
    return jdoc_parse(out, text, &limits, arena, err);
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
