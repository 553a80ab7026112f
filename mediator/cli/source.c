/* SPDX-License-Identifier: Apache-2.0 */
#include "mediator/cli/source.h"

#include "base/file.h"
#include "base/mem.h"
#include "fhirclient/fhir/gate.h"
#include "mediator/cli/csv.h"
#include "mediator/cli/mapping.h"

#include <stdio.h>
#include <string.h>

struct source {
    struct buf text;
    struct slice rest; /* NDJSON */
    struct csv csv;
    size_t line, count;
    bool takes_any_type;
    struct mapping *mapping;
    struct arena *arena; /* of a Bundle's document */
    struct jval entry;   /* the next one */
    int (*next)(struct source *, struct jval *, struct arena *, struct err *);
};

static const size_t max_file_bytes = (size_t)4 << 30;

/* --- CSV -------------------------------------------------------------------*/

static int next_csv(struct source *s, struct jval *patient, struct arena *arena,
    struct err *err)
{
    struct csv_row row;
    struct buf json = BUF_INIT;
    int rc = csv_next(&row, &s->csv, arena, err);

    s->line = row.line;
    if (rc <= 0)
        return rc;
    rc = mapping_check(s->mapping, &row, err);
    if (rc < 0)
        return rc;
    mapping_patient(&json, s->mapping, &row);
    rc = jdoc_parse(
        patient, arena_copy(arena, buf_slice(&json)), NULL, arena, err);
    buf_free(&json);
    return rc < 0 ? rc : 1;
}

static int load_mapping(struct source *s, const char *mapping, struct err *err)
{
    struct buf problems = BUF_INIT;
    int rc = mapping_load(&s->mapping, mapping, &problems);

    if (rc < 0)
        rc = err_set(err, ERR_INVALID, "%.*s",
            SLICE_ARG(slice_trim(buf_slice(&problems))));
    buf_free(&problems);
    return rc;
}

static int open_csv(struct source *s, const char *mapping, struct err *err)
{
    struct csv_row header;
    int rc;

    s->next = next_csv;
    if (!mapping)
        return err_set(err, ERR_INVALID,
            "a CSV file needs --mapping FILE, which says what its columns are");
    rc = load_mapping(s, mapping, err);
    if (rc < 0)
        return rc;
    s->csv = csv_begin(buf_slice(&s->text));
    rc = csv_next(&header, &s->csv, s->arena, err);
    if (rc == 0)
        rc = err_set(err, ERR_INVALID, "the file has no header row");
    if (rc > 0)
        rc = mapping_bind(s->mapping, &header, err);
    return rc;
}

/* --- NDJSON ----------------------------------------------------------------*/

/* Each line was read as a text of its own; its number is told by others. */
static void drop_line_number(struct err *err)
{
    static const char first_line[] = "line 1, ";

    if (strncmp(err->where, first_line, sizeof(first_line) - 1) == 0)
        memmove(err->where, err->where + sizeof(first_line) - 1,
            sizeof(err->where) - (sizeof(first_line) - 1));
}

static int next_ndjson(struct source *s, struct jval *patient,
    struct arena *arena, struct err *err)
{
    struct slice line;

    while (s->rest.len && slice_split(&line, &s->rest, '\n')) {
        s->line++;
        line = slice_trim(line);
        if (line.len == 0)
            continue;

        int rc = jdoc_parse(patient, line, NULL, arena, err);

        if (rc < 0)
            drop_line_number(err);
        return rc < 0 ? rc : 1;
    }
    return 0;
}

static int open_ndjson(struct source *s, const char *mapping, struct err *err)
{
    (void)mapping;
    (void)err;
    s->next = next_ndjson;
    return 0;
}

/* --- Bundles and single resources ------------------------------------------*/

static int next_entry(struct source *s, struct jval *patient,
    struct arena *arena, struct err *err)
{
    (void)arena;
    (void)err;
    while (jval_is_some(s->entry)) {
        struct jval r = jval_get(s->entry, "resource");

        s->entry = jval_next(s->entry);
        if (!s->takes_any_type &&
            !slice_eq(jval_get_str(r, "resourceType"), SLICE("Patient")))
            continue;
        *patient = r;
        return 1;
    }
    return 0;
}

static int next_single(struct source *s, struct jval *patient,
    struct arena *arena, struct err *err)
{
    (void)arena;
    (void)err;
    *patient = s->entry;
    s->entry = (struct jval){0};
    return jval_is_some(*patient);
}

static int open_json(struct source *s, const char *mapping, struct err *err)
{
    struct jlimits limits = {64, UINT32_MAX, UINT32_MAX};
    struct jval root;
    int rc = jdoc_parse(&root, s->rest, &limits, s->arena, err);

    (void)mapping;
    if (rc < 0)
        return rc;

    bool is_bundle =
        slice_eq(jval_get_str(root, "resourceType"), SLICE("Bundle"));

    s->next = is_bundle ? next_entry : next_single;
    s->entry = is_bundle ? jval_first(jval_get(root, "entry")) : root;
    return 0;
}

/* --- the front -------------------------------------------------------------*/

static const struct {
    const char *ending;
    int (*open)(struct source *, const char *mapping, struct err *);
} formats[] = {
    {".csv", open_csv},
    {".ndjson", open_ndjson},
    {".json", open_json},
};

static int open_by_ending(
    struct source *s, const char *path, const char *mapping, struct err *err)
{
    for (size_t i = 0; i < COUNT_OF(formats); i++) {
        if (slice_ends(slice_of(path), slice_of(formats[i].ending)))
            return formats[i].open(s, mapping, err);
    }
    return err_set(
        err, ERR_INVALID, "the name must end in .csv, .ndjson or .json");
}

/* Some programs begin a text with a byte order mark. */
static struct slice skip_mark(struct slice text)
{
    const struct slice mark = SLICE("\xef\xbb\xbf");

    return slice_from(text, slice_starts(text, mark) ? mark.len : 0);
}

/* Which file, where several may be given. */
static void name_file(struct err *err, const char *path)
{
    struct err inner = *err;

    if (strncmp(inner.where, path, strlen(path)) == 0)
        return;
    *err = ERR_INIT;
    err_set_at(err, inner.code, path, "%s%s%s", inner.where,
        inner.where[0] ? ": " : "", inner.text);
}

int source_open(
    struct source **out, const char *path, const char *mapping, struct err *err)
{
    struct source *s = mem_zalloc(1, sizeof(*s));
    int rc = file_read(&s->text, path, max_file_bytes, err);

    s->arena = arena_new();
    s->rest = skip_mark(buf_slice(&s->text));
    if (rc == 0)
        rc = open_by_ending(s, path, mapping, err);
    if (rc < 0) {
        name_file(err, path);
        source_close(&s);
    }
    *out = s;
    return rc;
}

void source_close(struct source **source)
{
    if (!*source)
        return;
    mapping_free(&(*source)->mapping);
    arena_free(&(*source)->arena);
    buf_free(&(*source)->text);
    mem_free(*source);
    *source = NULL;
}

void source_take_any_type(struct source *s)
{
    s->takes_any_type = true;
}

/* The store's own gate looks at the rest. */
static int check_stored(struct jval resource, struct err *err)
{
    if (!gate_type(jval_get_str(resource, "resourceType")))
        return err_set(err, ERR_INVALID, "not a resource of a known type");
    if (!gate_id(jval_get_str(resource, "id")))
        return err_set(err, ERR_INVALID, "a resource without a usable id");
    return 0;
}

int source_next(struct source *s, struct jval *patient, struct arena *arena,
    struct err *err)
{
    int rc = s->next(s, patient, arena, err);

    if (rc == 0)
        return 0;
    s->count++;
    if (rc > 0 && (s->takes_any_type
                          ? check_stored(*patient, err)
                          : gate_resource(*patient, SLICE("Patient"), err)) < 0)
        rc = ERR_INVALID;
    return rc;
}

size_t source_line(const struct source *s)
{
    return s->line;
}

struct slice source_text(const struct source *s)
{
    return buf_slice(&s->text);
}

size_t source_count(const struct source *s)
{
    return s->count;
}

double source_share(const struct source *s)
{
    if (s->next == next_entry)
        return jval_is_some(s->entry)
                   ? (double)(jval_raw(s->entry).ptr - s->text.ptr) /
                         (double)s->text.len
                   : 1;

    size_t left = s->next == next_csv ? s->csv.rest.len : s->rest.len;

    return s->text.len ? 1 - (double)left / (double)s->text.len : 1;
}
