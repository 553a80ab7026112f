/* SPDX-License-Identifier: Apache-2.0
 * The official FHIRPath suite for R4: how many of its cases pass, against a
 * floor that is checked in and may only go up.
 *
 *     conf_fhirpath FLOOR_FILE KNOWN_FILE [-v]
 *
 * A case that fails must have a heading of its own in KNOWN_FILE, which says
 * why it contradicts the specification. -v names every case that fails.
 * Cases whose error is semantic are given to the static checker. */
#include "base/clock.h"
#include "base/file.h"
#include "base/mem.h"
#include "fhirclient/fhirpath/check.h"
#include "mediator/cli/fhirpath_compare.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { SKIPPED = 77, MAX_FILE_BYTES = 8 << 20, MAX_INPUTS = 32 };

struct input {
    struct slice path;
    struct jval root;
};

struct suite {
    struct arena *arena; /* of the suite and its inputs */
    char folder[1024];
    struct jval tests;
    struct input inputs[MAX_INPUTS];
    size_t ninputs;
    struct slice known; /* headings "## name" */
    bool is_verbose;
};

static void read_json(struct jval *out, struct suite *s, const char *name)
{
    static const struct jlimits limits = {64, 2000000, 100000};
    struct buf bytes = BUF_INIT;
    struct err err = ERR_INIT;
    char path[2048];

    snprintf(path, sizeof(path), "%s/%s", s->folder, name);
    if (file_read(&bytes, path, MAX_FILE_BYTES, &err) < 0 ||
        jdoc_parse(out, arena_copy(s->arena, buf_slice(&bytes)), &limits,
            s->arena, &err) < 0)
        die("%s: %s %s", path, err.where, err.text);
    buf_free(&bytes);
}

static struct jval input_of(struct suite *s, struct jval test)
{
    struct slice path = jval_get_str(test, "input");
    struct input *in;

    if (!path.len)
        return (struct jval){0};
    for (size_t i = 0; i < s->ninputs; i++)
        if (slice_eq(s->inputs[i].path, path))
            return s->inputs[i].root;
    ASSERT(s->ninputs < MAX_INPUTS);
    in = &s->inputs[s->ninputs++];
    in->path = path;
    read_json(&in->root, s, arena_cstr(s->arena, path));
    return in->root;
}

/* ---- running ---- */

/* What can be seen without data: asked where the suite asks it. */
static int check(
    struct suite *s, struct jval test, struct arena *arena, struct err *err)
{
    struct slice mode = jval_get_str(test, "mode");
    struct fp_check_options options = {
        .is_strict = slice_eq(mode, SLICE("strict")),
        .checks_order = jval_is_true(jval_get(test, "checkOrderedFunctions"))};
    struct fp_checked checked;
    int rc;

    if (!slice_eq(jval_get_str(test, "invalid"), SLICE("semantic")))
        return 0;
    rc = fp_check(&checked, jval_get_str(test, "expression"),
        jval_get_str(input_of(s, test), "resourceType"), &options, arena, err);
    if (rc == 0 && checked.problems.nerrors > 0)
        rc = err_set(err, ERR_INVALID, "refused by the checker");
    return rc;
}

static int evaluate(struct fp_result *out, struct suite *s, struct jval test,
    struct arena *arena, struct err *err)
{
    struct fp_env env = {.now_ms = clock_wall_ms(&clock_system)};
    struct fp_expr *expr;
    int rc = fp_compile(&expr, jval_get_str(test, "expression"), err);

    if (rc == 0)
        rc = check(s, test, arena, err);
    if (rc == 0)
        rc = fp_eval(out, expr, input_of(s, test), &env, arena, err);
    if (rc == 0)
        fhirpath_apply_predicate(out, test, arena);
    fp_free(&expr);
    return rc;
}

static void report(struct jval test, int rc, const struct err *err,
    const struct fp_result *result)
{
    struct buf text = BUF_INIT;

    if (rc == 0)
        fp_result_write(&text, result);
    printf("FAIL %.*s: %.*s\n     expected %.*s %.*s\n     got %s%s\n",
        SLICE_ARG(jval_get_str(test, "name")),
        SLICE_ARG(jval_get_str(test, "expression")),
        SLICE_ARG(jval_raw(jval_get(test, "outputs"))),
        SLICE_ARG(jval_get_str(test, "invalid")),
        rc < 0 ? err->where : (text.ptr ? text.ptr : ""),
        rc < 0 ? err->text : "");
    buf_free(&text);
}

static bool is_known(const struct suite *s, struct jval test)
{
    struct buf heading = BUF_INIT;
    bool is_there;

    buf_addf(&heading, "## %.*s\n", SLICE_ARG(jval_get_str(test, "name")));
    is_there = slice_find_slice(s->known, buf_slice(&heading)) != SIZE_MAX;
    buf_free(&heading);
    return is_there;
}

static bool run(struct suite *s, struct jval test)
{
    struct arena *arena = arena_new();
    struct err err = ERR_INIT;
    struct fp_result result = {0};
    bool wants_error = jval_get_str(test, "invalid").len > 0, is_passed;
    int rc = evaluate(&result, s, test, arena, &err);

    if (wants_error || rc < 0)
        is_passed = wants_error && rc < 0;
    else
        is_passed = fhirpath_fits(test, &result, arena);
    if (!is_passed && (s->is_verbose || !is_known(s, test)))
        report(test, rc, &err, &result);
    arena_free(&arena);
    return is_passed;
}

static long read_floor(const char *path)
{
    struct buf bytes = BUF_INIT;
    struct err err = ERR_INIT;
    uint64_t floor;

    if (file_read(&bytes, path, 100, &err) < 0 ||
        !slice_to_u64(&floor, slice_trim(buf_slice(&bytes))))
        die("%s: expected a number, the floor. %s", path, err.text);
    buf_free(&bytes);
    return (long)floor;
}

static bool is_there(const char *path)
{
    FILE *file = fopen(path, "r");

    if (file)
        fclose(file);
    return file != NULL;
}

static void open_suite(struct suite *s, const char *known)
{
    struct buf bytes = BUF_INIT;
    struct err err = ERR_INIT;
    struct jval root;

    s->arena = arena_new();
    read_json(&root, s, "tests.json");
    s->tests = jval_get(root, "tests");
    if (file_read(&bytes, known, MAX_FILE_BYTES, &err) < 0)
        die("%s: %s", known, err.text);
    s->known = arena_copy(s->arena, buf_slice(&bytes));
    buf_free(&bytes);
}

int main(int argc, char **argv)
{
    const char *shared = getenv("SELFSAME_SHARED");
    struct suite suite = {.is_verbose = argc > 3};
    long npassed = 0, ntests = 0, nsurprises = 0, floor;
    char probe[1100];

    if (argc < 3)
        die("usage: %s FLOOR_FILE KNOWN_FILE [-v]", argv[0]);
    snprintf(suite.folder, sizeof(suite.folder), "%s/data/fhirpath",
        shared ? shared : "../shared");
    snprintf(probe, sizeof(probe), "%s/tests.json", suite.folder);
    if (!is_there(probe)) {
        printf("SKIPPED: no suite at %s\n", probe);
        return SKIPPED;
    }
    open_suite(&suite, argv[2]);
    floor = read_floor(argv[1]);
    for (struct jval t = jval_first(suite.tests); jval_is_some(t);
         t = jval_next(t), ntests++) {
        bool is_passed = run(&suite, t);

        npassed += is_passed;
        nsurprises += !is_passed && !is_known(&suite, t);
    }
    arena_free(&suite.arena);
    printf("FHIRPath suite: %ld of %ld passed, floor %ld\n", npassed, ntests,
        floor);
    if (npassed < floor)
        printf("FEWER THAN BEFORE: the floor is %ld\n", floor);
    else if (npassed > floor)
        printf("MORE THAN BEFORE: raise the floor to %ld\n", npassed);
    return npassed < floor || nsurprises > 0;
}
