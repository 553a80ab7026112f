/* SPDX-License-Identifier: Apache-2.0
 * People's decisions: delete, break, unbreak, rematch. What a person said
 * about a pair outlives whatever is submitted later. */
#include "tests/unit/registry/world.h"

static const char *id_of(const struct submit_part *p)
{
    return text_of_slice(p->id);
}

/* --- delete --------------------------------------------------------------- */

static void test_delete_leaves_a_tombstone(void **state)
{
    struct submit_part *a = submit("1", "Okello", NULL);
    struct submit_part *b = submit("2", "Okello", NULL);
    struct record_view view;

    (void)state;
    assert_int_equal(decide_on(DECISION_DELETE, id_of(b), NULL), 0);
    assert_true(registry_read(&view, world->registry, b->id));
    assert_true(view.is_tombstone);
    assert_null(strstr(body_of(b->id), "Okello"));
    assert_null(strstr(body_of(b->id), "\"2\"}")); /* its identifier */
    assert_string_equal(golden_of(b->id), "");
    assert_string_equal(golden_of(a->id), text_of_slice(a->golden_id));
    assert_sound();
    /* again: nothing more to do */
    assert_int_equal(decide_on(DECISION_DELETE, id_of(b), NULL), 0);
}

static void test_golden_without_members_stays_inactive(void **state)
{
    struct submit_part *a = submit("1", "Okello", NULL);

    (void)state;
    assert_int_equal(decide_on(DECISION_DELETE, id_of(a), NULL), 0);
    assert_non_null(strstr(body_of(a->golden_id), "\"active\":false"));
    assert_null(strstr(body_of(a->golden_id), "replaced-by"));
    assert_sound();
}

static void test_submitting_again_revives(void **state)
{
    struct submit_part *a = submit("1", "Okello", NULL), *b;

    (void)state;
    assert_int_equal(decide_on(DECISION_DELETE, id_of(a), NULL), 0);
    world_reboot();
    b = submit("1", "Okello", NULL);
    assert_true(slice_eq(a->id, b->id));
    assert_int_equal(b->result, SUBMIT_CREATED);
    assert_false(slice_eq(a->golden_id, b->golden_id));
    assert_sound();
}

/* Under a URL's id the tombstone knows whose it was, by a keyed hash. */
static void test_tombstone_is_only_for_its_identity(void **state)
{
    struct submit_part *a, *b;

    (void)state;
    a = submit_json(
        ask_patient(asked("one"), "urn:a", "1", "Okello", NULL), "mine");
    assert_int_equal(decide_on(DECISION_DELETE, "mine", NULL), 0);
    submit_refused("one",
        ask_patient(asked("one"), "urn:a", "2", "Okello", NULL), "mine",
        ERR_CONFLICT);
    b = submit("1", "Okello", NULL); /* POST finds it too */
    assert_true(slice_eq(a->id, b->id));
}

static void test_what_cannot_be_deleted(void **state)
{
    struct submit_part *a = submit("1", "Okello", NULL);
    struct ask *other = asked("two");

    (void)state;
    assert_int_equal(decide_on(DECISION_DELETE, "nobody", NULL), ERR_NOT_FOUND);
    assert_int_equal(
        decide_on(DECISION_DELETE, text_of_slice(a->golden_id), NULL),
        ERR_CONFLICT);
    ask_add_id(other, id_of(a));
    ask_wait(other, DECISION_DELETE);
    assert_int_equal(other->d.rc, ERR_DENIED);
    assert_sound();
}

/* --- break ---------------------------------------------------------------- */

static void test_break_one_out(void **state)
{
    struct submit_part *a = submit("1", "Okello", NULL);
    struct submit_part *b = submit("2", "Okello", NULL);
    struct submit_part *c = submit("3", "Okello", NULL);

    (void)state;
    assert_int_equal(decide_on(DECISION_BREAK, id_of(c), NULL), 0);
    assert_string_equal(golden_of(a->id), golden_of(b->id));
    assert_string_not_equal(golden_of(a->id), golden_of(c->id));
    assert_non_null(strstr(body_of(a->id), "brokenMatch"));
    assert_non_null(strstr(body_of(c->id), "brokenMatch"));
    assert_sound();
    /* A new name that is the same as theirs does not bring it back. */
    submit("3", "Okello", "1990-01-01");
    assert_string_not_equal(golden_of(a->id), golden_of(c->id));
    /* Neither does deleting and sending it again. */
    assert_int_equal(decide_on(DECISION_DELETE, id_of(c), NULL), 0);
    submit("3", "Okello", "1991-01-01");
    assert_string_not_equal(golden_of(a->id), golden_of(c->id));
    world_reboot();
    submit("3", "Okello", "1992-01-01");
    assert_string_not_equal(golden_of(a->id), golden_of(c->id));
    assert_sound();
}

static void test_break_two_out_together(void **state)
{
    struct submit_part *a = submit("1", "Okello", NULL);
    struct submit_part *b = submit("2", "Okello", NULL);
    struct submit_part *c = submit("3", "Okello", NULL);

    (void)state;
    assert_int_equal(decide_on(DECISION_BREAK, id_of(b), id_of(c), NULL), 0);
    assert_string_equal(golden_of(b->id), golden_of(c->id));
    assert_string_not_equal(golden_of(a->id), golden_of(c->id));
    assert_sound();
}

static void test_break_all_apart(void **state)
{
    struct submit_part *a = submit("1", "Okello", NULL);
    struct submit_part *b = submit("2", "Okello", NULL);

    (void)state;
    assert_int_equal(decide_on(DECISION_BREAK, id_of(a), id_of(b), NULL), 0);
    assert_string_not_equal(golden_of(a->id), golden_of(b->id));
    assert_sound();
    assert_int_equal(
        decide_on(DECISION_BREAK, id_of(a), NULL), ERR_UNPROCESSABLE);
}

/* A third record matches both sides of a broken pair: it joins one golden
 * record, the other is a conflict; the two never meet through it. */
static void test_broken_pair_and_a_third(void **state)
{
    struct submit_part *a = submit("1", "Okello", NULL);
    struct submit_part *b = submit("2", "Okello", NULL);
    struct submit_part *c;

    (void)state;
    assert_int_equal(decide_on(DECISION_BREAK, id_of(b), NULL), 0);
    c = submit("3", "Okello", NULL);
    assert_int_equal(c->nconflict, 1);
    assert_non_null(strstr(body_of(c->id), "conflictMatches"));
    assert_string_not_equal(golden_of(a->id), golden_of(b->id));
    /* The other side is matched again: a and c are not its person's. */
    assert_int_equal(decide_on(DECISION_REMATCH, id_of(a), NULL), 0);
    assert_int_equal(decide_on(DECISION_REMATCH, id_of(b), NULL), 0);
    assert_string_not_equal(golden_of(a->id), golden_of(b->id));
    assert_sound();
}

static void test_unbreak(void **state)
{
    struct submit_part *a = submit("1", "Okello", NULL);
    struct submit_part *b = submit("2", "Okello", NULL);

    (void)state;
    assert_int_equal(decide_on(DECISION_UNBREAK, id_of(a), id_of(b), NULL),
        ERR_UNPROCESSABLE);
    assert_int_equal(decide_on(DECISION_BREAK, id_of(b), NULL), 0);
    assert_int_equal(decide_on(DECISION_UNBREAK, id_of(a), NULL), ERR_INVALID);
    assert_int_equal(decide_on(DECISION_UNBREAK, id_of(a), id_of(b), NULL), 0);
    assert_string_equal(golden_of(a->id), golden_of(b->id));
    assert_null(strstr(body_of(a->id), "brokenMatch"));
    assert_null(strstr(body_of(b->id), "brokenMatch"));
    assert_sound();
}

/* OpenCR brought b back together with c through a. */
static void test_unbreak_respects_other_broken_pairs(void **state)
{
    struct submit_part *a = submit("1", "Okello", NULL);
    struct submit_part *b = submit("2", "Okello", NULL);
    struct submit_part *c = submit("3", "Okello", NULL);

    (void)state;
    assert_int_equal(decide_on(DECISION_BREAK, id_of(b), NULL), 0);
    assert_int_equal(decide_on(DECISION_UNBREAK, id_of(a), id_of(b), NULL), 0);
    assert_string_equal(golden_of(a->id), golden_of(c->id));
    assert_string_not_equal(golden_of(b->id), golden_of(c->id));
    assert_sound();
}

static void test_unknown_records(void **state)
{
    struct submit_part *a = submit("1", "Okello", NULL);

    (void)state;
    assert_int_equal(decide_on(DECISION_BREAK, "x", NULL), ERR_NOT_FOUND);
    assert_int_equal(
        decide_on(DECISION_UNBREAK, id_of(a), "x", NULL), ERR_NOT_FOUND);
    assert_int_equal(decide_on(DECISION_REMATCH, "x", NULL), ERR_NOT_FOUND);
    assert_int_equal(decide_on(DECISION_DELETE, id_of(a), NULL), 0);
    assert_int_equal(decide_on(DECISION_REMATCH, id_of(a), NULL), ERR_GONE);
}

static void test_rematch_of_what_is_right_writes_nothing(void **state)
{
    struct submit_part *a = submit("1", "Okello", NULL);
    size_t ntransactions = world->ntransactions;

    (void)state;
    assert_int_equal(decide_on(DECISION_REMATCH, id_of(a), NULL), 0);
    assert_int_equal(world->ntransactions, ntransactions);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        WORLD_TEST(test_delete_leaves_a_tombstone),
        WORLD_TEST(test_golden_without_members_stays_inactive),
        WORLD_TEST(test_submitting_again_revives),
        WORLD_TEST(test_tombstone_is_only_for_its_identity),
        WORLD_TEST(test_what_cannot_be_deleted),
        WORLD_TEST(test_break_one_out),
        WORLD_TEST(test_break_two_out_together),
        WORLD_TEST(test_break_all_apart),
        WORLD_TEST(test_broken_pair_and_a_third),
        WORLD_TEST(test_unbreak),
        WORLD_TEST(test_unbreak_respects_other_broken_pairs),
        WORLD_TEST(test_unknown_records),
        WORLD_TEST(test_rematch_of_what_is_right_writes_nothing),
    };

    return cmocka_run_group_tests_name("registry_people", tests, NULL, NULL);
}
