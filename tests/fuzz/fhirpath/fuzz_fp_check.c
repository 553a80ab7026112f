/* SPDX-License-Identifier: Apache-2.0
 * The checker and tolerant mode take any text. What they tell has a place in
 * it; what parses can be checked; what was repaired is checked without an
 * error in its structure, and the same text is always understood alike. The
 * first byte picks what the expression is about. */
#include "base/mem.h"
#include "fhirclient/fhirpath/repair.h"

#include <stdint.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char *const types[] = {"Patient", "Observation", "Resource",
    "Patient.contact", "Questionnaire", "Extension", "Observation.value[x]",
    "Patient|Person", "Bundle", "string", ""};

static void check_places(const struct fp_problems *problems, struct slice text)
{
    size_t nerrors = 0;

    for (size_t i = 0; i < problems->n; i++) {
        const struct fp_problem *p = &problems->items[i];
        struct buf out = BUF_INIT;

        ASSERT(p->at <= text.len && p->length <= text.len - p->at);
        ASSERT(p->text.len > 0);
        ASSERT(i == 0 || problems->items[i - 1].at <= p->at);
        nerrors += p->grade == FP_ERROR;
        fp_problem_write(&out, text, p);
        buf_free(&out);
    }
    ASSERT(nerrors == problems->nerrors);
}

static void check(
    struct slice text, struct slice type, bool is_strict, struct arena *arena)
{
    struct fp_check_options options = {.is_strict = is_strict,
        .checks_order = is_strict,
        .takes_any_variable = !is_strict};
    struct fp_checked out;
    struct err err = ERR_INIT, again = ERR_INIT;
    struct fp_expr *expr;
    int rc = fp_check(&out, text, type, &options, arena, &err);

    ASSERT(rc == err.code && (rc == 0 || err.text[0]));
    if (rc == 0) {
        check_places(&out.problems, text);
        ASSERT(out.type.is_known || out.type.nnames == 0);
    }
    /* what compiles is an expression, and one without errors compiles but
     * for what is no matter of types: numbers that are too large */
    if (fp_compile(&expr, text, &again) == 0)
        ASSERT(rc == 0 || rc == ERR_LIMIT);
    fp_free(&expr);
}

static void repair(struct slice text, struct arena *arena)
{
    struct fp_repaired one, two;
    struct err err = ERR_INIT;
    struct fp_expr *expr;
    int rc = fp_compile_tolerant(&expr, &one, text, NULL, arena, &err);

    ASSERT(rc == err.code && (rc == 0) == (expr != NULL));
    fp_free(&expr);
    ASSERT(one.problems.nerrors == 0);
    check_places(&one.problems, text);
    rc = fp_repair(&two, text, NULL, arena, NULL);
    ASSERT(slice_eq(one.expression, two.expression));
    ASSERT(one.problems.n == two.problems.n);
    for (size_t i = 0; i < one.problems.n; i++)
        ASSERT(
            slice_eq(one.problems.items[i].text, two.problems.items[i].text));
    (void)rc;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct slice text = {(const char *)data, size};
    struct arena *arena;
    const char *type;
    bool is_strict;

    if (size == 0)
        return 0;
    arena = arena_new();
    type = types[data[0] / 2 % COUNT_OF(types)];
    is_strict = data[0] & 1;
    text = slice_from(text, 1);
    check(text, slice_of(type), is_strict, arena);
    repair(text, arena);
    arena_free(&arena);
    return 0;
}
