/* SPDX-License-Identifier: Apache-2.0 */
#include "tests/unit/cmocka_with.h"
#include "walk.h"

enum { DEEPEST = 5 };

static void compose_on_one(struct composed *c,
    void (*compare)(struct composed *, void *context), void *context)
{
    struct arena *document = arena_new();

    buf_clear(&c->patient);
    compose_patient(&c->patient, &c->random);
    assert_int_equal(
        jdoc_parse(&c->resource, buf_slice(&c->patient), NULL, document, NULL),
        0);
    for (int i = 0; i < EXPRESSIONS_PER_PATIENT; i++) {
        arena_reset(c->arena);
        buf_clear(&c->expression);
        compose_expression(&c->expression, &c->random, i % (DEEPEST + 1));
        compare(c, context);
    }
    arena_free(&document);
}

void compose_pairs(uint64_t seed, int npatients,
    void (*compare)(struct composed *, void *context), void *context)
{
    struct composed c = {.random = {seed}, .arena = arena_new()};

    for (int i = 0; i < npatients; i++)
        compose_on_one(&c, compare, context);
    buf_free(&c.patient);
    buf_free(&c.expression);
    arena_free(&c.arena);
}
