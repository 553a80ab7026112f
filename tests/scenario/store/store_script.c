/* SPDX-License-Identifier: Apache-2.0 */
#include "tests/scenario/store/store_script.h"

#include "base/file.h"
#include "base/random.h"
#include "base/vec.h"
#include "tests/scenario/store/store_sync.h"

#include <string.h>

enum { MAX_FILE_BYTES = 1 << 20 };

struct variable {
    struct slice name, value;
};

struct difference {
    struct slice store, title, what, expected;
    size_t line;
    bool was_used;
};

struct script {
    struct store *store;
    struct arena *arena;
    struct script_result *result;
    struct buf *report;
    VEC(struct variable) variables;
    VEC(struct difference) differences;
    struct slice rest;
    size_t line;
    /* The step at work */
    struct slice title;
    struct store_call call;
    struct jval answer;
    bool is_skipped;
};

/* --- text ----------------------------------------------------------------- */

static const struct slice *lookup(struct script *s, struct slice name)
{
    for (size_t i = s->variables.len; i-- > 0;)
        if (slice_eq(s->variables.at[i].name, name))
            return &s->variables.at[i].value;
    return NULL;
}

/* With the values of all ${name}. */
static struct slice expand(struct script *s, struct slice text)
{
    struct buf out = BUF_INIT;
    size_t at;

    while ((at = slice_find_slice(text, SLICE("${"))) != SIZE_MAX) {
        struct slice name = slice_from(text, at + 2);
        size_t end = slice_find(name, '}');
        const struct slice *value;

        if (end == SIZE_MAX)
            break;
        name.len = end;
        value = lookup(s, name);
        buf_add(&out, slice_make(text.ptr, at));
        buf_add(&out, value ? *value : SLICE("(unset)"));
        text = slice_from(text, at + 2 + end + 1);
    }
    buf_add(&out, text);
    struct slice copy = arena_copy(s->arena, buf_slice(&out));
    buf_free(&out);
    return copy;
}

static bool next_line(struct script *s, struct slice *line)
{
    if (!slice_split(line, &s->rest, '\n'))
        return false;
    s->line++;
    return true;
}

static bool is_blank(struct slice line)
{
    line = slice_trim(line);
    return !line.len || line.ptr[0] == '#';
}

static int bad_line(struct script *s, const char *what, struct err *err)
{
    return err_set(err, ERR_INVALID, "line %zu: %s", s->line, what);
}

/* --- the answer ----------------------------------------------------------- */

/* "[0]" or "[name=text]"; false when it is neither. */
static bool follow_index(struct jval *v, struct slice inner)
{
    size_t equals = slice_find(inner, '=');
    uint64_t index;

    if (equals == SIZE_MAX) {
        if (!slice_to_u64(&index, inner))
            return false;
        *v = jval_at(*v, (size_t)index);
        return true;
    }
    struct slice name = slice_make(inner.ptr, equals);
    struct jval e = jval_first(*v);
    while (jval_is_some(e) && !slice_eq(jval_str(jval_get_slice(e, name)),
                                  slice_from(inner, equals + 1)))
        e = jval_next(e);
    *v = e;
    return true;
}

static bool follow_step(struct jval *v, struct slice *path)
{
    struct slice name = slice_from(*path, 1);
    size_t n = 0;

    if (path->ptr[0] == '[') {
        size_t end = slice_find(name, ']');

        if (end == SIZE_MAX)
            return false;
        *path = slice_from(name, end + 1);
        return follow_index(v, slice_make(name.ptr, end));
    }
    if (path->ptr[0] != '.')
        return false;
    while (n < name.len && name.ptr[n] != '.' && name.ptr[n] != '[')
        n++;
    *path = slice_from(name, n);
    *v = jval_get_slice(*v, slice_make(name.ptr, n));
    return true;
}

/* Text of what a path of the answer leads to; false: it leads nowhere. */
static bool text_at(struct script *s, struct slice path, struct slice *out)
{
    struct jval v = s->answer;

    path = slice_from(path, 1);
    while (path.len) {
        if (slice_eq(path, SLICE(".length"))) {
            *out = slice_of(arena_printf(s->arena, "%zu", jval_count(v)));
            return true;
        }
        if (!follow_step(&v, &path))
            return false;
    }
    *out = jval_type(v) == JSON_STRING ? jval_str(v)
           : jval_is_some(v)           ? jval_raw(v)
                                       : SLICE("");
    return jval_is_some(v);
}

/* Ids of a Bundle's resources in order, without the "-${run}" behind them. */
static struct slice ids_of(struct script *s)
{
    struct jval entries = jval_get(s->answer, "entry");
    struct slice ending = expand(s, SLICE("-${run}")), result;
    struct buf text = BUF_INIT;

    for (struct jval e = jval_first(entries); jval_is_some(e);
         e = jval_next(e)) {
        struct slice id = jval_get_str(jval_get(e, "resource"), "id");

        if (slice_ends(id, ending))
            id.len -= ending.len;
        buf_addf(&text, "%s%.*s", text.len ? " " : "", SLICE_ARG(id));
    }
    result = arena_copy(s->arena, buf_slice(&text));
    buf_free(&text);
    return result;
}

/* What a check's first word names. */
static bool value_of(struct script *s, struct slice what, struct slice *out)
{
    static const char *const outcomes[] = {"answered", "not-done", "unknown"};

    if (what.len && what.ptr[0] == '$')
        return text_at(s, what, out);
    if (slice_eq(what, SLICE("status")))
        *out = slice_of(arena_printf(s->arena, "%d", s->call.status));
    else if (slice_eq(what, SLICE("etag")))
        *out = s->call.etag;
    else if (slice_eq(what, SLICE("location")))
        *out = s->call.location;
    else if (slice_eq(what, SLICE("outcome")))
        *out = slice_of(outcomes[s->call.outcome]);
    else if (slice_eq(what, SLICE("ids")))
        *out = ids_of(s);
    else
        return false;
    return out->len > 0;
}

/* --- checks ----------------------------------------------------------------
 */

static struct difference *find_difference(struct script *s, struct slice what)
{
    struct slice store = slice_of(store_traits(s->store)->name);

    for (size_t i = 0; i < s->differences.len; i++) {
        struct difference *d = &s->differences.at[i];

        if (slice_eq(d->store, store) && slice_eq(d->title, s->title) &&
            slice_eq(d->what, what))
            return d;
    }
    return NULL;
}

static bool holds(struct script *s, struct slice what, struct slice condition)
{
    struct slice value = SLICE(""), text = slice_trim(slice_from(condition, 1));
    bool is_there = value_of(s, what, &value);

    if (slice_eq(condition, SLICE("absent")))
        return !is_there;
    if (slice_eq(condition, SLICE("present")))
        return is_there;
    if (!is_there || !condition.len)
        return false;
    if (condition.ptr[0] == '~')
        return slice_find_slice(value, text) != SIZE_MAX;
    return condition.ptr[0] == '=' && slice_eq(value, text);
}

static void report(struct script *s, struct slice what, struct slice condition)
{
    struct slice value = SLICE("");

    value_of(s, what, &value);
    if (value.len > 200)
        value.len = 200;
    s->result->nfailed++;
    buf_addf(s->report, "line %zu, %.*s: %.*s %.*s, but it is \"%.*s\"\n",
        s->line, SLICE_ARG(s->title), SLICE_ARG(what), SLICE_ARG(condition),
        SLICE_ARG(value));
}

static void check(struct script *s, struct slice what, struct slice condition)
{
    struct difference *d = find_difference(s, what);

    s->result->nchecks++;
    if (d) {
        d->was_used = true;
        s->result->ndifferences++;
        if (holds(s, what, condition)) {
            s->result->nfailed++;
            buf_addf(s->report,
                "differences line %zu: the stores agree, drop it\n", d->line);
        }
        condition = expand(s, d->expected);
    }
    if (!holds(s, what, condition))
        report(s, what, condition);
}

static int save(struct script *s, struct slice line, struct err *err)
{
    struct slice rest = slice_trim(slice_from(line, 5)), name, value;

    if (!slice_split(&name, &rest, ' ') || !rest.len)
        return bad_line(s, "expected: save NAME PATH", err);
    if (!value_of(s, slice_trim(rest), &value)) {
        report(s, slice_trim(rest), SLICE("(to be saved)"));
        value = SLICE("");
    }
    VEC_PUSH(s->variables, ((struct variable){name, value}));
    return 0;
}

static int check_line(struct script *s, struct slice line, struct err *err)
{
    size_t blank;

    line = slice_trim(line);
    if (s->is_skipped)
        return 0;
    if (slice_starts(line, SLICE("save ")))
        return save(s, line, err);
    line = expand(s, line);
    blank = slice_find(line, ' ');
    if (blank == SIZE_MAX)
        return bad_line(s, "expected: WHAT CONDITION", err);
    check(s, slice_make(line.ptr, blank), slice_trim(slice_from(line, blank)));
    return 0;
}

/* --- steps ------------------------------------------------------------------
 */

/* "Name: value" before the body. */
static bool take_header(struct script *s, struct slice line)
{
    size_t colon = slice_find(line, ':');
    struct slice name, value;

    if (colon == SIZE_MAX)
        return false;
    name = slice_make(line.ptr, colon);
    value = expand(s, slice_trim(slice_from(line, colon + 1)));
    if (slice_eq(name, SLICE("If-Match")))
        s->call.if_match = value;
    else if (slice_eq(name, SLICE("If-None-Exist")))
        s->call.if_none_exist = value;
    else if (slice_eq(name, SLICE("Tags")))
        s->call.replace_tags = slice_eq(value, SLICE("replace"));
    else
        return false;
    return true;
}

static void send(struct script *s, struct slice request, struct slice body)
{
    struct slice method, target = SLICE("");
    struct err err = ERR_INIT;

    slice_split(&method, &request, ' ');
    if (request.ptr)
        target = slice_trim(request);
    store_sync_http(s->store, &s->call, s->arena, method, target, body);
    s->answer = (struct jval){0};
    if (s->call.answer.len &&
        jdoc_parse(&s->answer, s->call.answer, NULL, s->arena, &err) < 0) {
        s->result->nfailed++;
        buf_addf(s->report, "%.*s: the answer is no JSON: %s\n",
            SLICE_ARG(s->title), err.text);
    }
}

/* From the request line to ">>> status". */
static int run_request(struct script *s, struct slice request, struct err *err)
{
    struct buf body = BUF_INIT;
    struct slice line;

    s->call = (struct store_call){0};
    while (next_line(s, &line)) {
        if (slice_starts(line, SLICE(">>> "))) {
            if (!s->is_skipped) {
                send(s, expand(s, request), expand(s, buf_slice(&body)));
                check(s, SLICE("status"),
                    slice_of(arena_printf(s->arena, "= %.*s",
                        SLICE_ARG(slice_trim(slice_from(line, 4))))));
            }
            buf_free(&body);
            return 0;
        }
        if (body.len || !take_header(s, slice_trim(line)))
            buf_add(&body, slice_trim(line));
    }
    buf_free(&body);
    return bad_line(s, "a request without >>> STATUS", err);
}

static void begin_step(struct script *s, struct slice title)
{
    struct difference *d;

    s->title = slice_trim(title);
    s->result->nsteps++;
    d = find_difference(s, SLICE("skip"));
    s->is_skipped = d != NULL;
    if (d) {
        d->was_used = true;
        s->result->ndifferences++;
    }
}

static int run_steps(struct script *s, struct err *err)
{
    bool has_request = true;
    struct slice line;

    while (next_line(s, &line)) {
        int rc = 0;

        if (is_blank(line))
            continue;
        if (slice_starts(line, SLICE("== "))) {
            begin_step(s, slice_from(line, 3));
            has_request = false;
        } else if (!has_request) {
            rc = run_request(s, slice_trim(line), err);
            has_request = true;
        } else {
            rc = check_line(s, line, err);
        }
        if (rc < 0)
            return rc;
    }
    return 0;
}

/* --- differences
 * -------------------------------------------------------------- */

static int read_differences(
    struct script *s, struct slice text, struct err *err)
{
    struct slice line;

    s->rest = text;
    s->line = 0;
    while (next_line(s, &line)) {
        struct difference d = {.line = s->line};
        struct slice *columns[] = {&d.store, &d.title, &d.what, &d.expected};

        if (is_blank(line))
            continue;
        for (size_t i = 0; i < COUNT_OF(columns); i++) {
            if (!slice_split(columns[i], &line, '|'))
                return bad_line(s, "expected five columns", err);
            *columns[i] = slice_trim(*columns[i]);
        }
        if (!line.ptr || !slice_trim(line).len)
            return bad_line(s, "a difference without its reason", err);
        VEC_PUSH(s->differences, d);
    }
    return 0;
}

static void report_unused(struct script *s)
{
    struct slice store = slice_of(store_traits(s->store)->name);

    for (size_t i = 0; i < s->differences.len; i++) {
        const struct difference *d = &s->differences.at[i];

        if (d->was_used || !slice_eq(d->store, store))
            continue;
        s->result->nfailed++;
        buf_addf(s->report,
            "differences line %zu names nothing in the script\n", d->line);
    }
}

int store_script_run(struct script_result *out, struct store *store,
    const char *script_file, const char *differences_file,
    struct buf *report_text, struct err *err)
{
    struct script s = {.store = store,
        .arena = arena_new(),
        .result = out,
        .report = report_text};
    struct buf script = BUF_INIT, differences = BUF_INIT;
    char run[UUID_TEXT_SIZE];
    int rc;

    *out = (struct script_result){0};
    uuid_random(run);
    VEC_PUSH(
        s.variables, ((struct variable){SLICE("run"), slice_make(run, 8)}));
    rc = file_read(&script, script_file, MAX_FILE_BYTES, err);
    if (rc >= 0)
        rc = file_read(&differences, differences_file, MAX_FILE_BYTES, err);
    if (rc >= 0)
        rc = read_differences(&s, buf_slice(&differences), err);
    s.rest = buf_slice(&script);
    s.line = 0;
    if (rc >= 0)
        rc = run_steps(&s, err);
    if (rc >= 0)
        report_unused(&s);
    VEC_FREE(s.variables);
    VEC_FREE(s.differences);
    buf_free(&script);
    buf_free(&differences);
    arena_free(&s.arena);
    return rc < 0 ? rc : 0;
}
