/* SPDX-License-Identifier: Apache-2.0 */
#include "mediator/openhim/remote_config.h"

#include "base/mem.h"
#include "fhirclient/json/jwrite.h"
#include "mediator/openhim/registration.h"

#include <string.h>

/* What the core shows for a password, and stores when it was sent back for one
 * that had been dropped. */
#define MASK "**********"

struct reading {
    struct arena *arena;
    struct buf *problems;
    int rc;
};

static const char *const type_words[] = {
    [JSON_NONE] = "nothing",
    [JSON_NULL] = "null",
    [JSON_FALSE] = "true or false",
    [JSON_TRUE] = "true or false",
    [JSON_NUMBER] = "a number",
    [JSON_STRING] = "text",
    [JSON_ARRAY] = "a list",
    [JSON_OBJECT] = "an object",
};

static void tell(struct reading *r, const char *path, const char *what)
{
    buf_addf(r->problems, "OpenHIM: %s: %s\n", path, what);
    r->rc = ERR_INVALID;
}

static enum jtype expected_type(enum conf_type type)
{
    static const enum jtype types[] = {
        [CONF_STRING] = JSON_STRING,
        [CONF_PATH] = JSON_STRING,
        [CONF_BOOL] = JSON_TRUE,
        [CONF_INT] = JSON_NUMBER,
        [CONF_REAL] = JSON_NUMBER,
        [CONF_BYTES] = JSON_STRING,
        [CONF_DURATION] = JSON_STRING,
        [CONF_CHOICE] = JSON_STRING,
        [CONF_STRINGS] = JSON_ARRAY,
        [CONF_MAP] = JSON_OBJECT,
        [CONF_TABLE] = JSON_ARRAY,
    };

    return types[type];
}

static bool is_mask(struct jval v)
{
    return jval_type(v) == JSON_STRING && slice_eq(jval_str(v), SLICE(MASK));
}

static bool check_type(
    struct reading *r, const char *path, struct jval v, enum jtype expected)
{
    enum jtype type = jval_type(v) == JSON_FALSE ? JSON_TRUE : jval_type(v);

    if (type != expected)
        tell(r, path,
            arena_printf(r->arena, "expected %s, got %s", type_words[expected],
                type_words[type]));
    else if (is_mask(v))
        tell(r, path,
            "is but the mask of a password, which OpenHIM has lost: set it "
            "anew in the console");
    return type == expected;
}

/* --- values as YAML --------------------------------------------------------*/

static void read_value(struct reading *r, struct jwrite *w,
    const struct conf_row *row, const char *path, struct jval v);

static void read_strings(
    struct reading *r, struct jwrite *w, const char *path, struct jval list)
{
    size_t n = 0;

    jwrite_array(w);
    for (struct jval e = jval_first(list); jval_is_some(e); e = jval_next(e)) {
        const char *at = arena_printf(r->arena, "%s[%zu]", path, n++);

        if (check_type(r, at, e, JSON_STRING))
            jwrite_string(w, jval_str(e));
    }
    jwrite_end(w);
}

static void read_map(
    struct reading *r, struct jwrite *w, const char *path, struct jval map)
{
    jwrite_object(w);
    for (struct jval m = jval_first(map); jval_is_some(m); m = jval_next(m)) {
        const char *at =
            arena_printf(r->arena, "%s.%.*s", path, SLICE_ARG(jval_key(m)));

        if (!check_type(r, at, m, JSON_STRING))
            continue;
        jwrite_key_slice(w, jval_key(m));
        jwrite_string(w, jval_str(m));
    }
    jwrite_end(w);
}

static const struct conf_row *row_named(
    const struct conf_row *rows, struct slice name)
{
    while (rows->path && !slice_eq(slice_of(rows->path), name))
        rows++;
    return rows->path ? rows : NULL;
}

static void read_item(struct reading *r, struct jwrite *w,
    const struct conf_row *rows, const char *path, struct jval item)
{
    jwrite_object(w);
    for (struct jval m = jval_first(item); jval_is_some(m); m = jval_next(m)) {
        const struct conf_row *row = row_named(rows, jval_key(m));
        const char *at =
            arena_printf(r->arena, "%s.%.*s", path, SLICE_ARG(jval_key(m)));

        if (!row) {
            tell(r, at, "unknown setting");
            continue;
        }
        jwrite_key(w, row->path);
        read_value(r, w, row, at, m);
    }
    jwrite_end(w);
}

static void read_items(struct reading *r, struct jwrite *w,
    const struct conf_row *rows, const char *path, struct jval list)
{
    size_t n = 0;

    jwrite_array(w);
    for (struct jval e = jval_first(list); jval_is_some(e); e = jval_next(e)) {
        const char *at = arena_printf(r->arena, "%s[%zu]", path, n++);

        if (check_type(r, at, e, JSON_OBJECT))
            read_item(r, w, rows, at, e);
    }
    jwrite_end(w);
}

static void read_value(struct reading *r, struct jwrite *w,
    const struct conf_row *row, const char *path, struct jval v)
{
    enum jtype expected = expected_type(row->type);

    if (!check_type(r, path, v, expected))
        jwrite_null(w); /* keeps the form; the whole is refused anyway */
    else if (row->type == CONF_STRINGS)
        read_strings(r, w, path, v);
    else if (row->type == CONF_MAP)
        read_map(r, w, path, v);
    else if (row->type == CONF_TABLE)
        read_items(r, w, row->rows, path, v);
    else
        jwrite_value(w, v);
}

/* conf_load() takes a scalar as it stands, and a list as YAML. */
static struct slice given_text(
    struct reading *r, const struct conf_row *row, struct jval v)
{
    struct buf text = BUF_INIT;
    struct jwrite w = jwrite_to(&text);
    struct slice copy;

    read_value(r, &w, row, row->path, v);
    if (jval_type(v) == JSON_STRING)
        copy = jval_str(v);
    else
        copy = arena_copy(r->arena, buf_slice(&text));
    buf_free(&text);
    return copy;
}

static const struct conf_row *row_of_param(
    const struct conf_row *rows, struct arena *arena, struct slice name)
{
    for (; rows->path; rows++) {
        if ((rows->flags & CONF_REMOTE) &&
            slice_eq(name, slice_of(registration_param(arena, rows->path))))
            return rows;
    }
    return NULL;
}

/* The console sends an empty text for a password that nobody has set. */
static bool is_unset(const struct conf_row *row, struct jval v)
{
    return (row->flags & CONF_SECRET) && jval_type(v) == JSON_STRING &&
           jval_str(v).len == 0;
}

/* --- for people ------------------------------------------------------------*/

static void write_masked(
    struct jwrite *w, const struct conf_row *row, struct jval v);

static void write_masked_item(
    struct jwrite *w, const struct conf_row *rows, struct jval item)
{
    jwrite_object(w);
    for (struct jval m = jval_first(item); jval_is_some(m); m = jval_next(m)) {
        jwrite_key_slice(w, jval_key(m));
        write_masked(w, row_named(rows, jval_key(m)), m);
    }
    jwrite_end(w);
}

/* What is no setting of ours may have been the password of another version. */
static void write_masked(
    struct jwrite *w, const struct conf_row *row, struct jval v)
{
    if (!row || (row->flags & CONF_SECRET)) {
        jwrite_string(w, SLICE(MASK));
        return;
    }
    if (row->type != CONF_TABLE || jval_type(v) != JSON_ARRAY) {
        jwrite_value(w, v);
        return;
    }
    jwrite_array(w);
    for (struct jval e = jval_first(v); jval_is_some(e); e = jval_next(e)) {
        if (jval_type(e) == JSON_OBJECT)
            write_masked_item(w, row->rows, e);
        else
            jwrite_string(w, SLICE(MASK));
    }
    jwrite_end(w);
}

void remote_config_write_masked(
    struct buf *out, const struct conf_row *rows, struct jval config)
{
    struct arena *arena = arena_new();
    struct jwrite w = jwrite_to(out);

    jwrite_object(&w);
    for (struct jval m = jval_first(config); jval_is_some(m);
         m = jval_next(m)) {
        jwrite_key_slice(&w, jval_key(m));
        write_masked(&w, row_of_param(rows, arena, jval_key(m)), m);
    }
    jwrite_end(&w);
    arena_free(&arena);
}

/* --- the whole -------------------------------------------------------------*/

int remote_config_read(struct conf_given **out, const struct conf_row *rows,
    struct jval config, struct arena *arena, struct buf *problems,
    struct buf *unknown)
{
    struct reading r = {.arena = arena, .problems = problems};
    struct conf_given *given =
        arena_zalloc(arena, jval_count(config) + 1, sizeof(*given));
    size_t n = 0;

    *out = given;
    if (!check_type(&r, "settings", config, JSON_OBJECT))
        return r.rc;
    for (struct jval m = jval_first(config); jval_is_some(m);
         m = jval_next(m)) {
        const struct conf_row *row = row_of_param(rows, arena, jval_key(m));

        if (row && is_unset(row, m))
            continue;
        if (row)
            given[n++] = (struct conf_given){row->path, given_text(&r, row, m)};
        else
            buf_addf(unknown, "%s%.*s", unknown->len ? " " : "",
                SLICE_ARG(jval_key(m)));
    }
    return r.rc;
}
