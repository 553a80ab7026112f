/* SPDX-License-Identifier: Apache-2.0
 * Submissions one by one, on a store that does nothing wrong: ids, links,
 * flags, and what an update does. */
#include "tests/prop/registry/ask.h"

#include <cmocka.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static struct sim *world;

static int setup(void **state)
{
    (void)state;
    world = sim_new(1, ask_rules);
    sim_boot(world);
    while (registry_state(world->registry) != REGISTRY_READY)
        assert_true(sim_step(world));
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    sim_free(&world);
    return 0;
}

static const char *text(struct ask *a, struct slice s)
{
    return arena_cstr(a->arena, s);
}

static struct ask *submit(
    const char *value, const char *family, const char *birth)
{
    struct ask *a = ask_submit(world, "one", "urn:a", value, family, birth);

    assert_int_equal(a->nended, 1);
    if (a->d.rc)
        print_message("%d %s\n", a->d.rc, a->d.err.text);
    assert_int_equal(a->d.rc, 0);
    return a;
}

static void test_create(void **state)
{
    struct ask *a = submit("1", "Okello", "1990-01-01");
    struct submit_part *p = &a->parts[0];
    struct record_view view;

    (void)state;
    assert_int_equal(p->result, SUBMIT_CREATED);
    assert_int_equal(p->id.len, 40);
    assert_string_equal(text(a, p->vid), "1");
    assert_true(registry_read(&view, world->registry, p->id));
    assert_true(slice_eq(view.golden_id, p->golden_id));
    assert_true(slice_eq(view.body, p->body));
    assert_non_null(strstr(text(a, p->body), "\"type\":\"refer\""));
    assert_non_null(strstr(text(a, p->body), "\"code\":\"one\""));
    assert_non_null(strstr(text(a, p->body), "\"versionId\":\"1\""));
    assert_true(registry_read(&view, world->registry, p->golden_id));
    assert_true(view.is_golden);
    ask_free(&a);
}

static void test_same_person_twice(void **state)
{
    struct ask *a = submit("1", "Okello", NULL);
    struct ask *b = submit("2", "Okello", NULL);
    struct slice *members;

    (void)state;
    assert_true(slice_eq(a->parts[0].golden_id, b->parts[0].golden_id));
    assert_false(slice_eq(a->parts[0].id, b->parts[0].id));
    assert_int_equal(b->parts[0].nautomatic, 1);
    assert_int_equal(registry_members(&members, world->registry,
                         a->parts[0].golden_id, a->arena),
        2);
    assert_non_null(
        strstr(text(b, b->parts[0].body), "\"code\":\"autoMatches\""));
    ask_free(&a);
    ask_free(&b);
}

static void test_equal_content_writes_nothing(void **state)
{
    struct ask *a = submit("1", "Okello", NULL);
    size_t ntransactions = world->ntransactions;
    struct ask *b = submit("1", "Okello", NULL);

    (void)state;
    assert_int_equal(b->parts[0].result, SUBMIT_UNCHANGED);
    assert_int_equal(world->ntransactions, ntransactions);
    assert_true(slice_eq(a->parts[0].id, b->parts[0].id));
    assert_true(slice_eq(a->parts[0].vid, b->parts[0].vid));
    assert_true(slice_eq(a->parts[0].golden_id, b->parts[0].golden_id));
    ask_free(&a);
    ask_free(&b);
}

static void test_potential_is_a_flag_alone(void **state)
{
    struct ask *a = submit("1", "Okello", "1990-01-01");
    struct ask *b = submit("2", "Auma", "1990-01-01");

    (void)state;
    assert_false(slice_eq(a->parts[0].golden_id, b->parts[0].golden_id));
    assert_int_equal(b->parts[0].npotential, 1);
    assert_non_null(
        strstr(text(b, b->parts[0].body), "\"code\":\"potentialMatches\""));
    ask_free(&a);
    ask_free(&b);
}

static void test_update_moves_and_replaces(void **state)
{
    struct ask *a = submit("1", "Okello", NULL);
    struct ask *b = submit("2", "Auma", NULL);
    struct ask *c = submit("2", "Okello", NULL);
    struct record_view view;
    struct slice golden;

    (void)state;
    assert_int_equal(c->parts[0].result, SUBMIT_UPDATED);
    assert_true(slice_eq(c->parts[0].id, b->parts[0].id));
    assert_true(slice_eq(c->parts[0].golden_id, a->parts[0].golden_id));
    /* The emptied golden record points to the one that took its place. */
    assert_true(registry_read(&view, world->registry, b->parts[0].golden_id));
    assert_non_null(strstr(text(a, view.body), "\"replaced-by\""));
    assert_non_null(strstr(text(a, view.body), "\"active\":false"));
    assert_true(
        registry_golden(&golden, world->registry, b->parts[0].golden_id));
    assert_true(slice_eq(golden, a->parts[0].golden_id));
    ask_free(&a);
    ask_free(&b);
    ask_free(&c);
}

static void test_update_keeps_lonely_golden(void **state)
{
    struct ask *a = submit("1", "Okello", NULL);
    struct ask *b = submit("1", "Auma", NULL);

    (void)state;
    assert_true(slice_eq(a->parts[0].golden_id, b->parts[0].golden_id));
    assert_int_equal(b->parts[0].result, SUBMIT_UPDATED);
    ask_free(&a);
    ask_free(&b);
}

/* 1 and 3 only hung together through 2. */
static void test_update_reconsiders_members(void **state)
{
    struct ask *a = submit("1", "Okello", "1990-01-01");
    struct ask *b = submit("2", "Okello", "1980-01-01");
    struct ask *c = submit("2", "Auma", NULL);
    struct slice g1, g2;

    (void)state;
    assert_true(registry_golden(&g1, world->registry, a->parts[0].id));
    assert_true(registry_golden(&g2, world->registry, b->parts[0].id));
    assert_false(slice_eq(g1, g2));
    assert_true(slice_eq(g1, a->parts[0].golden_id));
    ask_free(&a);
    ask_free(&b);
    ask_free(&c);
}

static void test_restart_reads_everything(void **state)
{
    struct ask *a = submit("1", "Okello", NULL);
    struct ask *b = submit("2", "Okello", NULL);
    struct record_view view;
    struct registry_counts counts;

    (void)state;
    for (int i = 10; i < 40; i++) {
        char value[8];
        struct ask *x;

        snprintf(value, sizeof(value), "%d", i);
        x = submit(value, value, NULL);
        ask_free(&x);
    }
    sim_crash(world);
    sim_boot(world);
    while (registry_state(world->registry) != REGISTRY_READY)
        assert_true(sim_step(world));
    registry_count(&counts, world->registry);
    assert_int_equal(counts.sources, 32);
    assert_int_equal(counts.golden, 31);
    assert_true(registry_read(&view, world->registry, a->parts[0].id));
    assert_true(slice_eq(view.golden_id, b->parts[0].golden_id));

    struct ask *c = submit("3", "Okello", NULL);

    assert_true(slice_eq(c->parts[0].golden_id, a->parts[0].golden_id));
    ask_free(&a);
    ask_free(&b);
    ask_free(&c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_create, setup, teardown),
        cmocka_unit_test_setup_teardown(
            test_same_person_twice, setup, teardown),
        cmocka_unit_test_setup_teardown(
            test_equal_content_writes_nothing, setup, teardown),
        cmocka_unit_test_setup_teardown(
            test_potential_is_a_flag_alone, setup, teardown),
        cmocka_unit_test_setup_teardown(
            test_update_moves_and_replaces, setup, teardown),
        cmocka_unit_test_setup_teardown(
            test_update_keeps_lonely_golden, setup, teardown),
        cmocka_unit_test_setup_teardown(
            test_update_reconsiders_members, setup, teardown),
        cmocka_unit_test_setup_teardown(
            test_restart_reads_everything, setup, teardown),
    };

    return cmocka_run_group_tests_name("registry_submit", tests, NULL, NULL);
}
