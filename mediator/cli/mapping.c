/* SPDX-License-Identifier: Apache-2.0 */
#include "mediator/cli/mapping.h"

#include "base/conf.h"
#include "base/mem.h"
#include "fhirclient/json/jwrite.h"

#include <ctype.h>
#include <string.h>

struct mapped {
    const char *system, *column;
    size_t at; /* position of the column, once bound */
};

struct mapped_value {
    const char *from, *to;
};

struct fields {
    struct conf_table identifiers, telecoms; /* of struct mapped */
    struct conf_table genders;               /* of struct mapped_value */
    const char *family, *given, *gender, *birth_date;
};

struct mapping {
    struct fields fields;
    size_t family_at, given_at, gender_at, birth_date_at;
    size_t ncolumns; /* of the header */
    struct arena *arena;
};

static const struct conf_row mapped_rows[] = {
    {.path = "system",
        .type = CONF_STRING,
        .offset = offsetof(struct mapped, system),
        .flags = CONF_REQUIRED,
        .help = "Identifier system, or telecom system (phone, email)."},
    {.path = "column",
        .type = CONF_STRING,
        .offset = offsetof(struct mapped, column),
        .flags = CONF_REQUIRED,
        .help = "Column of the CSV file."},
    {.path = NULL},
};

static const struct conf_row value_rows[] = {
    {.path = "from",
        .type = CONF_STRING,
        .offset = offsetof(struct mapped_value, from),
        .flags = CONF_REQUIRED,
        .help = "Value in the file."},
    {.path = "to",
        .type = CONF_STRING,
        .offset = offsetof(struct mapped_value, to),
        .flags = CONF_REQUIRED,
        .help = "Code in FHIR; empty leaves the element out."},
    {.path = NULL},
};

static const struct conf_row rows[] = {
    {.path = "identifiers",
        .type = CONF_TABLE,
        .offset = offsetof(struct fields, identifiers),
        .rows = mapped_rows,
        .row_size = sizeof(struct mapped),
        .fallback = "[]",
        .flags = CONF_REQUIRED,
        .help = "Patient.identifier"},
    {.path = "telecoms",
        .type = CONF_TABLE,
        .offset = offsetof(struct fields, telecoms),
        .rows = mapped_rows,
        .row_size = sizeof(struct mapped),
        .fallback = "[]",
        .help = "Patient.telecom"},
    {.path = "family",
        .type = CONF_STRING,
        .offset = offsetof(struct fields, family),
        .fallback = "",
        .help = "Patient.name.family"},
    {.path = "given",
        .type = CONF_STRING,
        .offset = offsetof(struct fields, given),
        .fallback = "",
        .help = "Patient.name.given"},
    {.path = "gender",
        .type = CONF_STRING,
        .offset = offsetof(struct fields, gender),
        .fallback = "",
        .help = "Patient.gender"},
    {.path = "genders",
        .type = CONF_TABLE,
        .offset = offsetof(struct fields, genders),
        .rows = value_rows,
        .row_size = sizeof(struct mapped_value),
        .fallback = "[]",
        .help = "Values of the gender column; others leave the gender out."},
    {.path = "birth-date",
        .type = CONF_STRING,
        .offset = offsetof(struct fields, birth_date),
        .fallback = "",
        .help = "Patient.birthDate; YYYY-MM-DD or YYYYMMDD"},
    {.path = NULL},
};

int mapping_load(struct mapping **out, const char *path, struct buf *problems)
{
    struct mapping *m = mem_zalloc(1, sizeof(*m));
    struct conf_source source = {.file = path};
    int rc;

    m->arena = arena_new();
    rc = conf_load(&m->fields, rows, &source, m->arena, problems);
    if (rc == 0 && m->fields.identifiers.count == 0) {
        buf_addf(problems, "%s: identifiers: at least one is needed\n", path);
        rc = ERR_INVALID;
    }
    if (rc < 0)
        mapping_free(&m);
    *out = m;
    return rc;
}

void mapping_free(struct mapping **mapping)
{
    if (!*mapping)
        return;
    arena_free(&(*mapping)->arena);
    mem_free(*mapping);
    *mapping = NULL;
}

/* --- binding ---------------------------------------------------------------*/

/* The names in the header are not shown: without a header row they would be
 * somebody's data. */
static int tell_missing(
    const char *column, const struct csv_row *header, struct err *err)
{
    return err_set(err, ERR_INVALID, "the file has no column named %s%s",
        column,
        header->ncells == 1
            ? "; its header is a single cell, and commas separate columns"
            : "");
}

static int bind(size_t *at, const char *column, const struct csv_row *header,
    struct err *err)
{
    *at = SIZE_MAX;
    if (!column[0])
        return 0;
    for (size_t i = 0; i < header->ncells; i++) {
        if (!slice_eq(slice_trim(header->cells[i]), slice_of(column)))
            continue;
        if (*at != SIZE_MAX)
            return err_set(err, ERR_INVALID,
                "the file has several columns named %s", column);
        *at = i;
    }
    return *at == SIZE_MAX ? tell_missing(column, header, err) : 0;
}

static int bind_table(
    struct conf_table *table, const struct csv_row *header, struct err *err)
{
    struct mapped *items = table->items;
    int rc = 0;

    for (size_t i = 0; rc == 0 && i < table->count; i++)
        rc = bind(&items[i].at, items[i].column, header, err);
    return rc;
}

int mapping_bind(
    struct mapping *m, const struct csv_row *header, struct err *err)
{
    struct fields *f = &m->fields;
    struct {
        size_t *at;
        const char *column;
    } singles[] = {
        {&m->family_at, f->family},
        {&m->given_at, f->given},
        {&m->gender_at, f->gender},
        {&m->birth_date_at, f->birth_date},
    };
    int rc = bind_table(&f->identifiers, header, err);

    m->ncolumns = header->ncells;
    if (rc == 0)
        rc = bind_table(&f->telecoms, header, err);
    for (size_t i = 0; rc == 0 && i < COUNT_OF(singles); i++)
        rc = bind(singles[i].at, singles[i].column, header, err);
    return rc;
}

/* --- writing ---------------------------------------------------------------*/

static struct slice cell(const struct csv_row *row, size_t at)
{
    return at < row->ncells ? slice_trim(row->cells[at]) : SLICE("");
}

/* An array of {system, value}; nothing when every cell is empty. */
static void write_mapped(struct jwrite *w, const char *key,
    const struct conf_table *table, const struct csv_row *row)
{
    const struct mapped *items = table->items;
    bool has_any = false;

    for (size_t i = 0; i < table->count; i++) {
        struct slice value = cell(row, items[i].at);

        if (value.len == 0)
            continue;
        if (!has_any) {
            jwrite_key(w, key);
            jwrite_array(w);
            has_any = true;
        }
        jwrite_object(w);
        jwrite_member(w, "system", slice_of(items[i].system));
        jwrite_member(w, "value", value);
        jwrite_end(w);
    }
    if (has_any)
        jwrite_end(w);
}

static void write_name(
    struct jwrite *w, struct slice family, struct slice given)
{
    if (family.len == 0 && given.len == 0)
        return;
    jwrite_key(w, "name");
    jwrite_array(w);
    jwrite_object(w);
    jwrite_member(w, "use", SLICE("official"));
    jwrite_member(w, "family", family);
    if (given.len) {
        jwrite_key(w, "given");
        jwrite_array(w);
        jwrite_string(w, given);
        jwrite_end(w);
    }
    jwrite_end(w);
    jwrite_end(w);
}

static struct slice gender_code(const struct mapping *m, struct slice value)
{
    const struct mapped_value *v = m->fields.genders.items;

    for (size_t i = 0; i < m->fields.genders.count; i++) {
        if (slice_eq(value, slice_of(v[i].from)))
            return slice_of(v[i].to);
    }
    return m->fields.genders.count ? SLICE("") : value;
}

/* "19671207" to "1967-12-07"; everything else stays as it is. */
static struct slice iso_date(char out[10], struct slice s)
{
    if (s.len != 8)
        return s;
    for (size_t i = 0; i < 8; i++) {
        if (!isdigit((unsigned char)s.ptr[i]))
            return s;
    }
    memcpy(out, s.ptr, 4);
    out[4] = '-';
    memcpy(out + 5, s.ptr + 4, 2);
    out[7] = '-';
    memcpy(out + 8, s.ptr + 6, 2);
    return slice_make(out, 10);
}

int mapping_check(
    const struct mapping *m, const struct csv_row *row, struct err *err)
{
    size_t n = row->ncells;

    while (n > m->ncolumns && !row->cells[n - 1].len)
        n--; /* spreadsheets write them */
    if (n == m->ncolumns)
        return 0;
    return err_set(err, ERR_INVALID, "%zu columns, where the header has %zu",
        row->ncells, m->ncolumns);
}

void mapping_patient(
    struct buf *out, const struct mapping *m, const struct csv_row *row)
{
    struct jwrite w = jwrite_to(out);
    char date[10];

    jwrite_object(&w);
    jwrite_member(&w, "resourceType", SLICE("Patient"));
    write_mapped(&w, "identifier", &m->fields.identifiers, row);
    write_name(&w, cell(row, m->family_at), cell(row, m->given_at));
    write_mapped(&w, "telecom", &m->fields.telecoms, row);
    jwrite_member(&w, "gender", gender_code(m, cell(row, m->gender_at)));
    jwrite_member(&w, "birthDate", iso_date(date, cell(row, m->birth_date_at)));
    jwrite_end(&w);
}
