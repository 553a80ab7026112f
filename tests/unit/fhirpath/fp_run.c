/* SPDX-License-Identifier: Apache-2.0 */
#include "tests/unit/fhirpath/fp_run.h"

#include <string.h>

const char fp_patient[] =
    "{\"resourceType\":\"Patient\",\"id\":\"p1\",\"active\":true,"
    "\"name\":["
    "{\"use\":\"official\",\"family\":\"Chalmers\","
    "\"given\":[\"Peter\",\"James\"]},"
    "{\"use\":\"usual\",\"given\":[\"Jim\"]},"
    "{\"use\":\"maiden\",\"family\":\"Windsor\",\"given\":[null,\"James\"],"
    "\"_given\":[{\"extension\":[{\"url\":\"http://x/absent\","
    "\"valueCode\":\"unknown\"}]},null],\"period\":{\"end\":\"2002\"}}],"
    "\"telecom\":[{\"system\":\"phone\",\"value\":\"0712 300633\",\"rank\":1},"
    "{\"system\":\"email\",\"value\":\"a@b.example\"},"
    "{\"system\":\"phone\",\"value\":\"0772 614595\",\"rank\":2}],"
    "\"gender\":\"male\",\"birthDate\":\"1974-12-25\","
    "\"_birthDate\":{\"extension\":[{\"url\":\"http://x/time\","
    "\"valueDateTime\":\"1974-12-25T14:35:45-05:00\"}]},"
    "\"deceasedBoolean\":false,"
    "\"_language\":{\"extension\":[{\"url\":\"http://x/why\","
    "\"valueString\":\"not asked\"}]},"
    "\"multipleBirthInteger\":2,"
    "\"extension\":[{\"url\":\"http://x/weight\",\"valueQuantity\":"
    "{\"value\":70.50,\"unit\":\"kg\",\"system\":"
    "\"http://unitsofmeasure.org\",\"code\":\"kg\"}},"
    "{\"url\":\"http://x/score\",\"valueDecimal\":0.10}],"
    "\"contained\":[{\"resourceType\":\"Organization\",\"id\":\"o1\","
    "\"name\":\"Acme\"}],"
    "\"managingOrganization\":{\"reference\":\"#o1\"}}";

static int evaluate(struct fp_result *out, const char *expression,
    struct jval input, const struct fp_env *env, struct arena *arena,
    struct err *err)
{
    struct fp_expr *expr;
    int rc = fp_compile(&expr, slice_of(expression), err);

    if (rc == 0)
        rc = fp_eval(out, expr, input, env, arena, err);
    fp_free(&expr);
    return rc;
}

static void join(struct buf *out, const struct fp_result *result)
{
    for (size_t i = 0; i < result->nitems; i++) {
        const struct fp_item *item = &result->items[i];

        if (i)
            buf_addc(out, '|');
        buf_add(out, item->type == FP_NODE ? jval_raw(item->node) : item->text);
    }
}

static bool run_one(
    const struct fp_case *c, struct jval input, struct arena *arena)
{
    struct err err = ERR_INIT;
    struct fp_env env = {.now_ms = INT64_C(1795264200123)};
    struct fp_result result = {0};
    struct buf got = BUF_INIT;
    int rc = evaluate(&result, c->expression, input, &env, arena, &err);

    buf_adds(&got, "");
    if (rc < 0)
        buf_adds(&got, "ERROR");
    else
        join(&got, &result);
    bool is_right = strcmp(got.ptr ? got.ptr : "", c->wanted) == 0;

    if (!is_right)
        print_error("%s\n  got    '%s' %s\n  wanted '%s'\n", c->expression,
            got.ptr ? got.ptr : "", err.text, c->wanted);
    buf_free(&got);
    return is_right;
}

void fp_run(const struct fp_case *cases, size_t n, const char *json)
{
    struct arena *document = arena_new(), *arena = arena_new();
    struct jval input;
    size_t nwrong = 0;

    assert_int_equal(jdoc_parse(&input, slice_of(json ? json : fp_patient),
                         NULL, document, NULL),
        0);
    for (size_t i = 0; i < n; i++) {
        nwrong += !run_one(&cases[i], input, arena);
        arena_reset(arena);
    }
    arena_free(&arena);
    arena_free(&document);
    assert_int_equal(nwrong, 0);
}

int fp_fails(const char *expression, const struct fp_env *env, struct err *err)
{
    struct arena *arena = arena_new();
    struct fp_result result;
    struct jval input;
    int rc;

    assert_int_equal(
        jdoc_parse(&input, slice_of(fp_patient), NULL, arena, NULL), 0);
    *err = ERR_INIT;
    rc = evaluate(&result, expression, input, env, arena, err);
    arena_free(&arena);
    return rc;
}
