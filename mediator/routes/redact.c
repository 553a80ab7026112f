/* SPDX-License-Identifier: Apache-2.0
 * What may stay is listed; everything else goes. */
#include "mediator/routes/redact.h"

#include "base/mem.h"
#include "fhirclient/json/jwrite.h"

#define STARS "***"

/* Parameters that say how to answer, not what to look for. */
static const char *const plain_parameters[] = {"_bundletype", "_count",
    "_elements", "_format", "_getpages", "_getpagesoffset", "_include",
    "_lastUpdated", "_pretty", "_revinclude", "_since", "_sort", "_summary",
    "_total"};

/* Elements of Bundles and resources whose values name kinds of things. */
static const char *const plain_elements[] = {"etag", "lastModified",
    "lastUpdated", "location", "method", "resourceType", "status", "system",
    "type", "use", "versionId"};

static bool is_listed(
    struct slice text, const char *const list[], size_t length)
{
    for (size_t i = 0; i < length; i++) {
        if (slice_eq(text, slice_of(list[i])))
            return true;
    }
    return false;
}

/* --- queries ---------------------------------------------------------------*/

static void add_pair(struct buf *out, struct slice pair)
{
    struct slice value = pair, name = SLICE("");

    slice_split(&name, &value, '=');
    if (is_listed(name, plain_parameters, COUNT_OF(plain_parameters))) {
        buf_add(out, pair);
        return;
    }
    buf_add(out, name);
    buf_adds(out, "=" STARS);
}

struct slice redact_query(struct slice query, struct arena *arena)
{
    struct buf out = BUF_INIT;
    struct slice pair, copy;

    while (query.len && slice_split(&pair, &query, '&')) {
        if (!pair.len)
            continue;
        if (out.len)
            buf_addc(&out, '&');
        /* Without a name, all of it may be a value. */
        if (slice_find(pair, '=') == SIZE_MAX)
            buf_adds(&out, STARS);
        else
            add_pair(&out, pair);
    }
    copy = arena_copy(arena, buf_slice(&out));
    buf_free(&out);
    return copy;
}

/* --- bodies ----------------------------------------------------------------*/

static void write_value(struct jwrite *w, struct jval v, bool is_plain);

static void write_members(struct jwrite *w, struct jval object)
{
    jwrite_object(w);
    for (struct jval v = jval_first(object); jval_is_some(v);
         v = jval_next(v)) {
        struct slice key = jval_key(v);

        jwrite_key_slice(w, key);
        write_value(
            w, v, is_listed(key, plain_elements, COUNT_OF(plain_elements)));
    }
    jwrite_end(w);
}

static void write_items(struct jwrite *w, struct jval array, bool is_plain)
{
    jwrite_array(w);
    for (struct jval v = jval_first(array); jval_is_some(v); v = jval_next(v))
        write_value(w, v, is_plain);
    jwrite_end(w);
}

/* A conditional url, in `location` or anywhere, quotes what it looks for. */
static void write_text(struct jwrite *w, struct jval v, bool is_plain)
{
    if (is_plain && slice_find(jval_str(v), '?') == SIZE_MAX)
        jwrite_value(w, v);
    else
        jwrite_string(w, SLICE(STARS));
}

static void write_value(struct jwrite *w, struct jval v, bool is_plain)
{
    switch (jval_type(v)) {
    case JSON_OBJECT: write_members(w, v); return;
    case JSON_ARRAY: write_items(w, v, is_plain); return;
    case JSON_STRING: write_text(w, v, is_plain); return;
    case JSON_NULL: jwrite_null(w); return;
    case JSON_NUMBER:
    case JSON_TRUE:
    case JSON_FALSE:
    case JSON_NONE: jwrite_string(w, SLICE(STARS)); return;
    }
}

struct slice redact_body(struct slice body, struct arena *arena)
{
    struct buf out = BUF_INIT;
    struct jwrite w = jwrite_to(&out);
    struct slice copy;
    struct jval root;

    if (jdoc_parse(&root, body, NULL, arena, NULL) < 0)
        return SLICE("");
    write_value(&w, root, false);
    copy = arena_copy(arena, buf_slice(&out));
    buf_free(&out);
    return copy;
}
