/* SPDX-License-Identifier: Apache-2.0
 * Any text may come as an expression, and any JSON as its input: what
 * compiles can be evaluated within its budget, twice with the same result,
 * and a failure names its place; what parses can be printed, and reads back as
 * what it was. Behind a NUL in the input stands the JSON; without one, a small
 * patient is taken. */
#include "base/mem.h"
#include "fhirclient/fhirpath/fhirpath.h"
#include "fhirclient/fhirpath/print.h"

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
    "{\"url\":\"u\",\"valueQuantity\":{\"value\":1.50,\"code\":\"kg\"}}],"
    "\"contained\":[{\"resourceType\":\"Organization\",\"id\":\"o\","
    "\"partOf\":{\"reference\":\"#o\"}}],\"managingOrganization\":"
    "{\"reference\":\"#o\"},\"link\":[{\"other\":{\"reference\":"
    "\"Patient/q\"},\"type\":\"seealso\"}]}";

/* ---- a host that knows a little ---- */

static int resolve(
    struct jval *out, struct slice reference, void *user, struct err *err)
{
    (void)err;
    if (slice_eq(reference, SLICE("Patient/q")))
        *out = *(const struct jval *)user;
    return 0;
}

static int member_of(enum fp_answer *out, const struct fp_item *coded,
    struct slice value_set, void *user, struct err *err)
{
    (void)user;
    if (value_set.len == 1)
        return err_set(err, ERR_UNAVAILABLE, "no terminology");
    *out = coded->type == FP_NODE ? FP_UNKNOWN
                                  : (enum fp_answer)(coded->text.len % 2);
    return 0;
}

static int conforms_to(enum fp_answer *out, struct jval resource,
    struct slice profile, void *user, struct err *err)
{
    (void)user;
    (void)err;
    *out = jval_is_some(resource) && profile.len % 2 ? FP_YES : FP_NO;
    return 0;
}

static void trace(struct slice name, const struct fp_result *items, void *user)
{
    (void)name;
    (void)user;
    for (size_t i = 0; i < items->nitems; i++)
        ASSERT(items->items[i].type <= FP_NODE);
}

static int evaluate(struct buf *out, const struct fp_expr *expr,
    struct jval input, struct err *err)
{
    static const struct fp_item number = {
        .type = FP_INTEGER, .text = {"42", 2}};
    const struct fp_item items[] = {number, {.type = FP_NODE, .node = input},
        {.type = FP_STRING, .text = {"a\"b", 3}}};
    const struct fp_variable variables[] = {
        {SLICE("x"), items, jval_is_some(input) ? 2 : 1},
        {SLICE("none"), NULL, 0}, {SLICE("s"), &items[2], 1}};
    const struct fp_host host = {.resolve = resolve,
        .member_of = member_of,
        .conforms_to = conforms_to,
        .trace = trace,
        .user = &input};
    struct fp_env env = {.now_ms = 1600000000000,
        .max_steps = 3000,
        .max_items = 20000,
        .variables = variables,
        .nvariables = COUNT_OF(variables),
        .host = &host};
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

/* A tree, printed and read again, prints the same. */
static void print_and_read(struct slice expression)
{
    struct arena *arena = arena_new();
    struct buf one = BUF_INIT, two = BUF_INIT;
    struct syntax syntax, again;
    int rc;

    ASSERT(parse_expression(&syntax, expression, arena, NULL) == 0);
    ast_print(&one, syntax.root);
    rc = parse_expression(&again, buf_slice(&one), arena, NULL);
    ASSERT(rc == 0 || rc == ERR_LIMIT);
    if (rc == 0) {
        ast_print(&two, again.root);
        ASSERT(slice_eq(buf_slice(&one), buf_slice(&two)));
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
    if (rc == 0) {
        print_and_read(expression);
        evaluate_twice(expr, input);
    }
    fp_free(&expr);
    arena_free(&arena);
    return 0;
}
