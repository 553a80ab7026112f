/* SPDX-License-Identifier: Apache-2.0
 * Any text may come as an expression, and any JSON as its input: what
 * compiles can be evaluated within its budget, twice with the same result,
 * and a failure names its place. Behind a NUL in the input stands the JSON;
 * without one, a small patient is taken. */
#include "base/mem.h"
#include "fhirclient/fhirpath/fhirpath.h"

#include <stdint.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char patient[] =
    "{\"resourceType\":\"Patient\",\"id\":\"p\",\"active\":true,\"name\":["
    "{\"use\":\"official\",\"family\":\"A\",\"given\":[\"B\",null,\"C\"],"
    "\"_given\":[null,{\"extension\":[{\"url\":\"u\",\"valueCode\":\"x\"}]}]},"
    "{\"given\":[\"D\"]}],\"telecom\":[{\"system\":\"phone\",\"value\":\"1\","
    "\"rank\":1}],\"birthDate\":\"1974-12-25\",\"_birthDate\":{\"extension\":["
    "{\"url\":\"u\",\"valueDateTime\":\"1974-12-25T14:35:45-05:00\"}]},"
    "\"deceasedBoolean\":false,\"multipleBirthInteger\":2,\"extension\":["
    "{\"url\":\"u\",\"valueQuantity\":{\"value\":1.50,\"code\":\"kg\"}}]}";

static int evaluate(struct buf *out, const struct fp_expr *expr,
    struct jval input, struct err *err)
{
    struct fp_env env = {.now_ms = 1600000000000, .max_steps = 3000};
    struct arena *arena = arena_new();
    struct fp_result result;
    int rc = fp_eval(&result, expr, input, &env, arena, err);

    ASSERT(rc == err->code);
    if (rc == 0)
        fp_result_write(out, &result);
    arena_free(&arena);
    return rc;
}

static void evaluate_twice(const struct fp_expr *expr, struct jval input)
{
    struct buf one = BUF_INIT, two = BUF_INIT;
    struct err err = ERR_INIT, again = ERR_INIT;
    struct arena *arena = arena_new();
    struct jval v;

    evaluate(&one, expr, input, &err);
    evaluate(&two, expr, input, &again);
    ASSERT(err.code == again.code && strcmp(err.text, again.text) == 0);
    ASSERT(slice_eq(buf_slice(&one), buf_slice(&two)));
    if (err.code == 0) {
        static const struct jlimits limits = {80, 2000000, 10000};

        ASSERT(jdoc_parse(&v, buf_slice(&one), &limits, arena, NULL) == 0);
    }
    buf_free(&one);
    buf_free(&two);
    arena_free(&arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct slice text = {(const char *)data, size}, expression, json;
    struct arena *arena = arena_new();
    struct err err = ERR_INIT;
    struct fp_expr *expr;
    struct jval input;
    int rc;

    json = slice_of(patient);
    expression = text;
    if (slice_find(text, '\0') != SIZE_MAX) {
        expression.len = slice_find(text, '\0');
        json = slice_from(text, expression.len + 1);
    }
    if (jdoc_parse(&input, json, NULL, arena, NULL) < 0)
        input = (struct jval){0};
    rc = fp_compile(&expr, expression, &err);
    ASSERT(rc == err.code && (rc == 0) == (expr != NULL));
    if (rc < 0)
        ASSERT(err.text[0]);
    else
        evaluate_twice(expr, input);
    fp_free(&expr);
    arena_free(&arena);
    return 0;
}
