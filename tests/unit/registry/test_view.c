/* SPDX-License-Identifier: Apache-2.0
 * Reading: committed images alone, aliases and replaced golden records
 * followed; data taken over from others, and what is wrong with it. */
#include "base/log.h"
#include "tests/unit/registry/world.h"

static void test_pending_is_not_shown(void **state)
{
    struct submit_part *p = submit("1", "Okello", NULL);
    struct ask *a = asked("one"), *b = asked("one");
    struct registry_match *matches;
    struct registry_counts counts;
    struct slice *ids;
    size_t n;

    (void)state;
    world->faults.delay_ms = 1000;
    ask_add(a, ask_patient(a, "urn:a", "2", "Okello", NULL));
    ask_add(b, ask_patient(b, "urn:a", "1", "Auma", NULL));
    ask_put(a, DECISION_SUBMIT);
    ask_put(b, DECISION_SUBMIT);
    while (world->registry->nflights == 0)
        assert_true(sim_step(world));
    assert_int_equal(registry_find_identifier(&ids, world->registry,
                         SLICE("urn:a"), SLICE("2"), notes),
        0);
    assert_non_null(strstr(body_of(p->id), "Okello"));
    assert_int_equal(registry_match(&matches, &n, world->registry,
                         a->parts[0].patient, notes, NULL),
        0);
    assert_int_equal(n, 1);
    assert_true(slice_eq(matches[0].id, p->id));
    assert_true(matches[0].is_automatic);
    registry_count(&counts, world->registry);
    assert_int_equal(counts.sources, 1);
    assert_true(counts.pending > 0);
}

static void test_find_and_systems(void **state)
{
    struct submit_part *p = submit("1", "Okello", NULL);
    struct slice *ids;

    (void)state;
    assert_int_equal(registry_find_identifier(&ids, world->registry,
                         SLICE("urn:a"), SLICE("1"), notes),
        1);
    assert_true(slice_eq(ids[0], p->id));
    assert_int_equal(registry_find_identifier(&ids, world->registry,
                         SLICE("urn:b"), SLICE("1"), notes),
        0);
    assert_true(registry_knows_system(world->registry, SLICE("urn:a")));
    assert_true(registry_knows_system(world->registry, SLICE("urn:b")));
    assert_false(registry_knows_system(world->registry, SLICE("urn:nin")));
    assert_int_equal(decide_on(DECISION_DELETE, text_of_slice(p->id), NULL), 0);
    assert_int_equal(registry_find_identifier(&ids, world->registry,
                         SLICE("urn:a"), SLICE("1"), notes),
        0);
}

static bool is_tombstone(const char *json)
{
    struct jval v;

    assert_int_equal(jdoc_parse(&v, slice_of(json), NULL, notes, NULL), 0);
    return registry_is_tombstone(world->registry, v);
}

static void test_tombstones_are_known_by_their_tag(void **state)
{
    struct submit_part *p = submit("1", "Okello", NULL);
    const char *tag =
        text_of_slice(registry_tombstone_tag(world->registry, notes));

    (void)state;
    assert_non_null(strstr(tag, "/registry|deleted"));
    assert_false(is_tombstone(body_of(p->id)));
    assert_false(is_tombstone(body_of(p->golden_id)));
    assert_int_equal(decide_on(DECISION_DELETE, text_of_slice(p->id), NULL), 0);
    assert_true(is_tombstone(body_of(p->id)));
    /* emptied, but nobody deleted it */
    assert_false(is_tombstone(body_of(p->golden_id)));
    assert_false(is_tombstone("{\"resourceType\":\"Patient\",\"active\":false,"
                              "\"meta\":{\"tag\":[{\"system\":\"urn:x\","
                              "\"code\":\"deleted\"}]}}"));
}

static void test_explain(void **state)
{
    struct submit_part *a = submit("1", "Okello", "1990-01-01");
    struct submit_part *b = submit("2", "Okello", "1991-01-01");
    struct pair_score *scores;
    struct err err = ERR_INIT;
    size_t n;

    (void)state;
    assert_int_equal(registry_explain(&scores, &n, world->registry, a->id,
                         b->id, notes, &err),
        0);
    assert_int_equal(n, 1);
    assert_true(scores[0].score > 1.9 && scores[0].score < 2.1);
    assert_int_equal(scores[0].fields[0].verdict, FIELD_AGREES);
    assert_int_equal(scores[0].fields[1].verdict, FIELD_DISAGREES);
    assert_int_equal(registry_explain(&scores, &n, world->registry, a->id,
                         SLICE("x"), notes, &err),
        ERR_NOT_FOUND);
    err = ERR_INIT;
    assert_int_equal(registry_explain(&scores, &n, world->registry, a->id,
                         a->golden_id, notes, &err),
        ERR_UNPROCESSABLE);
}

/* --- taken over ----------------------------------------------------------- */

static void stored(const char *key, const char *text)
{
    sim_put(world, key, text);
}

#define OPENCR_SOURCE(id, value, family, rest, golden)                         \
    "{\"resourceType\":\"Patient\",\"id\":\"" id "\",\"meta\":{\"tag\":[{"     \
    "\"system\":\"http://openclientregistry.org/fhir/clientid\",\"code\":"     \
    "\"one\",\"display\":\"One\"}]}," rest "\"identifier\":[{\"system\":"      \
    "\"urn:a\",\"value\":\"" value "\"}],\"name\":[{\"family\":\"" family      \
    "\"}],\"link\":[{\"other\":{\"reference\":\"Patient/" golden               \
    "\"},\"type\":\"refer\"}]}"

#define OPENCR_GOLDEN(id, links)                                               \
    "{\"resourceType\":\"Patient\",\"id\":\"" id "\",\"meta\":{\"tag\":[{"     \
    "\"code\":\"" GOLDEN_CODE                                                  \
    "\",\"display\":\"Golden Record\"}]},\"link\":[" links "]}"

#define OPENCR_LINK(id, type)                                                  \
    "{\"other\":{\"reference\":\"Patient/" id "\"},\"type\":\"" type "\"}"

#define OPENCR_BROKEN(id)                                                      \
    "\"extension\":[{\"url\":\"http://clientregistry.org/brokenMatch\","       \
    "\"valueReference\":{\"reference\":\"Patient/" id "\"}}],"

/* Every link and broken pair is kept, the same rows again write nothing. */
static void test_takes_over_opencr(void **state)
{
    struct submit_part *p;
    size_t ntransactions;

    (void)state;
    stored("Patient/a", OPENCR_SOURCE("a", "1", "Okello", "", "g"));
    stored("Patient/b", OPENCR_SOURCE("b", "2", "Okello", "", "g"));
    stored(
        "Patient/c", OPENCR_SOURCE("c", "3", "Auma", OPENCR_BROKEN("d"), "h"));
    stored(
        "Patient/d", OPENCR_SOURCE("d", "4", "Auma", OPENCR_BROKEN("c"), "i"));
    stored("Patient/g",
        OPENCR_GOLDEN(
            "g", OPENCR_LINK("a", "seealso") "," OPENCR_LINK("b", "seealso")));
    stored("Patient/h", OPENCR_GOLDEN("h", OPENCR_LINK("c", "seealso")));
    stored("Patient/i", OPENCR_GOLDEN("i", OPENCR_LINK("d", "seealso")));
    stored("Patient/j", OPENCR_GOLDEN("j", OPENCR_LINK("i", "replaced-by")));
    world_reboot();
    assert_sound();
    ntransactions = world->ntransactions;
    p = submit("1", "Okello", NULL);
    assert_int_equal(p->result, SUBMIT_UNCHANGED);
    assert_string_equal(text_of_slice(p->golden_id), "g");
    p = submit("4", "Auma", NULL);
    assert_int_equal(p->result, SUBMIT_UNCHANGED);
    assert_int_equal(world->ntransactions, ntransactions);
    assert_string_equal(golden_of(SLICE("j")), "i");
    /* and broken pairs stay broken when something changes */
    p = submit("4", "Auma", "1990-01-01");
    assert_string_equal(text_of_slice(p->golden_id), "i");
    p = submit("5", "Okello", NULL);
    assert_string_equal(text_of_slice(p->golden_id), "g");
    assert_sound();
}

static bool is_found(const char *kind, const char *id)
{
    struct registry_defect *d;

    registry_verify(&d, world->registry, notes);
    for (; d; d = d->next)
        if (strcmp(d->kind, kind) == 0 && slice_eq(d->id, slice_of(id)))
            return true;
    return false;
}

static void test_defects_are_listed(void **state)
{
    (void)state;
    stored("Patient/a", OPENCR_SOURCE("a", "1", "A", "", "g"));
    stored("Patient/b", OPENCR_SOURCE("b", "1", "B", OPENCR_BROKEN("a"), "h"));
    stored("Patient/c", OPENCR_SOURCE("c", "3", "C", "", "x"));
    stored("Patient/d",
        OPENCR_SOURCE("d", "4", "D", "",
            "g\"},\"type\":\"refer\"},{\"other\":{\"reference\":\"Patient/h"));
    stored("Patient/g", OPENCR_GOLDEN("g", OPENCR_LINK("a", "seealso")));
    stored("Patient/h",
        OPENCR_GOLDEN(
            "h", OPENCR_LINK("e", "seealso") "," OPENCR_LINK("a", "seealso")));
    stored("Patient/i", OPENCR_GOLDEN("i", ""));
    stored("Patient/j", OPENCR_GOLDEN("j", OPENCR_LINK("x", "replaced-by")));
    world_reboot();
    assert_true(is_found("double-identifier", "a"));
    assert_true(is_found("one-sided-break", "b"));
    assert_true(is_found("one-sided-link", "b"));
    assert_true(is_found("no-golden", "b"));
    assert_true(is_found("dangling-link", "c"));
    assert_true(is_found("two-golden", "d"));
    assert_true(is_found("dangling-member", "h"));
    assert_true(is_found("one-sided-member", "h"));
    assert_true(is_found("empty-golden", "i"));
    assert_true(is_found("dangling-replacement", "j"));
    assert_false(is_found("no-golden", "a"));
}

static void test_one_golden_named_twice_is_one(void **state)
{
    size_t ntransactions;

    (void)state;
    stored("Patient/a",
        OPENCR_SOURCE("a", "1", "Okello", "",
            "g\"},\"type\":\"refer\"},{\"other\":{\"reference\":\"Patient/g"));
    stored("Patient/g", OPENCR_GOLDEN("g", OPENCR_LINK("a", "seealso")));
    world_reboot();
    assert_sound();
    assert_false(is_found("two-golden", "a"));
    ntransactions = world->ntransactions;
    assert_int_equal(submit("1", "Okello", NULL)->result, SUBMIT_UNCHANGED);
    assert_int_equal(world->ntransactions, ntransactions);
}

/* Whatever writes a record that two golden records list leaves it in one. */
static void test_twice_linked_and_written_by_the_way(void **state)
{
    (void)state;
    world->checks_references = false;
    stored("Patient/a", OPENCR_SOURCE("a", "1", "A", "", "g"));
    stored("Patient/b",
        OPENCR_SOURCE("b", "2", "A", "",
            "g\"},\"type\":\"refer\"},{\"other\":{\"reference\":\"Patient/h"));
    stored("Patient/c",
        OPENCR_SOURCE("c", "3", "A", "",
            "x\"},\"type\":\"refer\"},{\"other\":{\"reference\":\"Patient/g"));
    stored("Patient/g",
        OPENCR_GOLDEN("g", OPENCR_LINK("a", "seealso") "," OPENCR_LINK("b",
                               "seealso") "," OPENCR_LINK("c", "seealso")));
    stored("Patient/h", OPENCR_GOLDEN("h", OPENCR_LINK("b", "seealso")));
    world_reboot();
    assert_true(is_found("two-golden", "b"));
    assert_int_equal(decide_on(DECISION_BREAK, "a", NULL), 0);
    assert_sound();
    assert_string_equal(golden_of(SLICE("b")), "g");
    assert_string_equal(golden_of(SLICE("c")), "g");
    assert_non_null(strstr(body_of(SLICE("h")), "\"active\":false"));
}

/* Matching a damaged record again gives it one golden record, both ways. */
static void test_rematch_mends(void **state)
{
    (void)state;
    world->checks_references = false;
    stored("Patient/c", OPENCR_SOURCE("c", "3", "C", "", "x"));
    stored("Patient/d",
        OPENCR_SOURCE("d", "4", "D", "",
            "g\"},\"type\":\"refer\"},{\"other\":{\"reference\":\"Patient/h"));
    stored("Patient/g", OPENCR_GOLDEN("g", OPENCR_LINK("d", "seealso")));
    stored("Patient/h", OPENCR_GOLDEN("h", OPENCR_LINK("d", "seealso")));
    world_reboot();
    assert_int_equal(decide_on(DECISION_REMATCH, "c", "d", NULL), 0);
    assert_sound();
    assert_string_not_equal(golden_of(SLICE("c")), "");
    assert_string_equal(golden_of(SLICE("d")), "g");
    assert_string_equal(golden_of(SLICE("h")), "g");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        WORLD_TEST(test_pending_is_not_shown),
        WORLD_TEST(test_find_and_systems),
        WORLD_TEST(test_tombstones_are_known_by_their_tag),
        WORLD_TEST(test_explain),
        WORLD_TEST(test_takes_over_opencr),
        WORLD_TEST(test_defects_are_listed),
        WORLD_TEST(test_one_golden_named_twice_is_one),
        WORLD_TEST(test_twice_linked_and_written_by_the_way),
        WORLD_TEST(test_rematch_mends),
    };

    log_setup(LOG_ERROR, false);
    return cmocka_run_group_tests_name("registry_view", tests, NULL, NULL);
}
