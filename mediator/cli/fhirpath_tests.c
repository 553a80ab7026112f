/* SPDX-License-Identifier: Apache-2.0
 * --tests FILE: expressions with what they must give, in the form that
 * docs/fhirpath.md describes. */
#include "base/file.h"
#include "fhirclient/fhirpath/check.h"
#include "mediator/cli/fhirpath_compare.h"
#include "mediator/cli/fhirpath_int.h"

#include <string.h>

enum { MAX_INPUTS = 1024, MAX_SHOWN = 300 };

struct input {
    struct slice path;
    struct jval root;
};

struct suite {
    struct fhirpath_run run;
    struct arena *arena; /* of the file and its inputs */
    struct slice folder; /* where it stands, with the slash */
    struct input *inputs;
    size_t ninputs;
};

/* ---- reading ---- */

static int read_json(
    struct jval *out, struct suite *s, const char *path, struct err *err)
{
    struct buf bytes = BUF_INIT;
    int rc = file_read(&bytes, path, FHIRPATH_MAX_BYTES, err);

    if (rc == 0)
        rc = jdoc_parse(out, arena_copy(s->arena, buf_slice(&bytes)),
            &fhirpath_limits, s->arena, err);
    buf_free(&bytes);
    return rc;
}

static int input_of(
    struct jval *out, struct suite *s, struct jval test, struct err *err)
{
    struct slice path = jval_get_str(test, "input");
    struct input *in = s->inputs + s->ninputs;
    bool is_absolute = slice_starts(path, SLICE("/"));
    int rc;

    *out = (struct jval){0};
    if (!path.len)
        return 0;
    for (size_t i = 0; i < s->ninputs; i++)
        if (slice_eq(s->inputs[i].path, path)) {
            *out = s->inputs[i].root;
            return 0;
        }
    if (s->ninputs == MAX_INPUTS)
        return err_set(err, ERR_LIMIT, "more than %d inputs", MAX_INPUTS);
    rc = read_json(&in->root, s,
        arena_printf(s->arena, "%.*s%.*s", is_absolute ? 0 : (int)s->folder.len,
            s->folder.ptr, SLICE_ARG(path)),
        err);
    if (rc < 0)
        return rc;
    in->path = path;
    s->ninputs++;
    *out = in->root;
    return 0;
}

/* ---- running ---- */

struct outcome {
    struct fp_result result;
    struct err err; /* code 0: there is a result */
    bool has_input, is_compiled;
};

/* The checker is asked where a test says that only it can tell. */
static int check_statically(struct slice source, struct jval test,
    struct jval input, struct arena *arena, struct err *err)
{
    bool checks_order = jval_is_true(jval_get(test, "checkOrderedFunctions"));
    bool is_strict = slice_eq(jval_get_str(test, "mode"), SLICE("strict"));
    struct fp_check_options options = {.is_strict = is_strict,
        .checks_order = checks_order,
        .takes_any_variable = true};
    struct fp_checked checked;
    int rc;

    if (!is_strict && !checks_order &&
        !slice_eq(jval_get_str(test, "invalid"), SLICE("semantic")))
        return 0;
    rc = fp_check(&checked, source, jval_get_str(input, "resourceType"),
        &options, arena, err);
    if (rc == 0 && checked.problems.nerrors > 0)
        rc = err_set(err, ERR_INVALID, "%.*s",
            SLICE_ARG(checked.problems.items[0].text));
    return rc;
}

static void perform(
    struct outcome *o, struct suite *s, struct jval test, struct arena *arena)
{
    struct slice source = jval_get_str(test, "expression");
    struct fp_expr *expr = NULL;
    struct jval input;

    *o = (struct outcome){0};
    o->has_input = input_of(&input, s, test, &o->err) == 0;
    if (!o->has_input)
        return;
    o->is_compiled = fp_compile(&expr, source, &o->err) == 0;
    if (o->is_compiled &&
        check_statically(source, test, input, arena, &o->err) == 0 &&
        fhirpath_items(&o->result, &s->run, expr, input, arena, &o->err) == 0)
        fhirpath_apply_predicate(&o->result, test, arena);
    fp_free(&expr);
}

static bool is_as_expected(
    const struct outcome *o, struct jval test, struct arena *arena)
{
    struct slice invalid = jval_get_str(test, "invalid");

    if (slice_eq(invalid, SLICE("syntax")))
        return o->has_input && !o->is_compiled;
    if (invalid.len || o->err.code < 0)
        return invalid.len && o->has_input && o->err.code < 0;
    return fhirpath_fits(test, &o->result, arena);
}

static void print_short(const char *label, struct slice text)
{
    printf("     %s %.*s%s\n", label,
        (int)(text.len < MAX_SHOWN ? text.len : MAX_SHOWN), text.ptr,
        text.len > MAX_SHOWN ? "..." : "");
}

static void report(struct jval test, const struct outcome *o)
{
    struct slice invalid = jval_get_str(test, "invalid");
    struct buf text = BUF_INIT;

    printf("FAILED %.*s/%.*s: %.*s\n", SLICE_ARG(jval_get_str(test, "group")),
        SLICE_ARG(jval_get_str(test, "name")),
        SLICE_ARG(jval_get_str(test, "expression")));
    if (invalid.len)
        buf_addf(&text, "an error: %.*s", SLICE_ARG(invalid));
    else
        buf_add(&text, jval_raw(jval_get(test, "outputs")));
    print_short("expected", buf_slice(&text));
    buf_clear(&text);
    if (o->err.code < 0)
        buf_addf(&text, "%s: %s", o->err.where, o->err.text);
    else
        fp_result_write(&text, &o->result);
    print_short("got", buf_slice(&text));
    buf_free(&text);
}

static bool run_test(struct suite *s, struct jval test)
{
    struct arena *arena = arena_new();
    struct outcome o;
    bool is_passed;

    perform(&o, s, test, arena);
    is_passed = is_as_expected(&o, test, arena);
    if (!is_passed)
        report(test, &o);
    arena_free(&arena);
    return is_passed;
}

static int run_all(struct suite *s, struct jval root)
{
    size_t npassed = 0, nfailed = 0;
    struct jval tests = jval_get(root, "tests");

    for (struct jval t = jval_first(tests); jval_is_some(t); t = jval_next(t)) {
        if (run_test(s, t))
            npassed++;
        else
            nfailed++;
    }
    printf("%zu passed, %zu failed\n", npassed, nfailed);
    return nfailed ? EXIT_FAILED : EXIT_OK;
}

int fhirpath_run_tests(const struct fhirpath_run *run, const char *path)
{
    const char *slash = strrchr(path, '/');
    struct suite s = {.run = *run, .arena = arena_new()};
    struct err err = ERR_INIT;
    struct jval root;
    int code = EXIT_REJECTED;

    s.run.is_silent = true;
    s.folder = slice_make(path, slash ? (size_t)(slash - path) + 1 : 0);
    s.inputs = arena_zalloc(s.arena, MAX_INPUTS, sizeof(*s.inputs));
    if (read_json(&root, &s, path, &err) == 0 &&
        jval_type(jval_get(root, "tests")) != JSON_ARRAY)
        err_set(&err, ERR_INVALID, "no list named tests in it");
    if (err.code < 0)
        fhirpath_tell(path, 0, &err);
    else
        code = run_all(&s, root);
    arena_free(&s.arena);
    return code;
}
