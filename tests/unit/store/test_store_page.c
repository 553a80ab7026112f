/* SPDX-License-Identifier: Apache-2.0
 * Paging of searches and histories. */
#include "base/buf.h"
#include "tests/unit/cmocka_with.h"
#include "tests/unit/store/store_fixture.h"

#include <string.h>

enum { NPATIENTS = 57 };

static int fill(void **state)
{
    struct store_fixture *f;

    fixture_setup(state);
    f = *state;
    for (int i = 0; i < NPATIENTS; i++)
        ask(f, "PUT", arena_printf(f->arena, "Patient/p%02d", i),
            arena_printf(f->arena,
                "{\"resourceType\":\"Patient\",\"id\":\"p%02d\",\"name\":[{"
                "\"family\":\"A & B\"}]}",
                i));
    return 0;
}

static const char *next_of(struct store_fixture *f, struct jval bundle)
{
    struct jval links = jval_get(bundle, "link");

    for (struct jval l = jval_first(links); jval_is_some(l); l = jval_next(l))
        if (slice_eq(jval_get_str(l, "relation"), SLICE("next")))
            return text_of(l, "url", NULL);
    return NULL;
}

/* Follow the links; every Patient must come once. */
static void walk(struct store_fixture *f, const char *target, size_t expected)
{
    bool seen[NPATIENTS] = {false};
    size_t total = 0;

    for (int page = 0; target; page++) {
        struct jval v = ask(f, "GET", target, NULL);
        struct jval entries = jval_get(v, "entry");
        int64_t said = -1;

        assert_int_equal(f->last.status, 200);
        assert_true(jval_to_i64(&said, jval_get(v, "total")));
        assert_int_equal(said, expected);
        for (size_t i = 0; i < jval_count(entries); i++) {
            struct jval id =
                jval_path(jval_at(entries, i), "resource", "id", NULL);
            struct slice text = jval_str(id);
            size_t n =
                (size_t)(text.ptr[1] - '0') * 10 + (size_t)(text.ptr[2] - '0');

            assert_false(seen[n]);
            seen[n] = true;
            total++;
        }
        target = next_of(f, v);
        if (target)
            assert_ptr_equal(strstr(target, "?_getpages="), target);
        assert_true(page < NPATIENTS);
    }
    assert_int_equal(total, expected);
}

static void pages_hold_everything_once(void **state)
{
    struct store_fixture *f = *state;

    walk(f, "Patient?_count=10", NPATIENTS);
    walk(f, "Patient", NPATIENTS);
    walk(f, "Patient?_count=57", NPATIENTS);
    walk(f, "Patient?_count=10&_sort=-_lastUpdated", NPATIENTS);
    walk(f, "Patient?_sort=_id&_count=7", NPATIENTS);
    walk(f, "Patient?_sort=-_id&_count=1", NPATIENTS);
    walk(f, "Patient?family=a%20%26%20b&_count=20", NPATIENTS);
    walk(f, "?_tag:missing=true&_count=20", NPATIENTS);
    walk(f, "Patient?_sort=family&_count=10", NPATIENTS);
    walk(f, "Patient?_sort=-family,_id&_count=9", NPATIENTS);
    walk(f, "Patient?_sort=birthdate,-_lastUpdated&_count=8", NPATIENTS);
    walk(f, "Patient/_history?_count=11", NPATIENTS);
    walk(f, "_history?_count=11&_since=2001-01-01", NPATIENTS);
}

static void pages_do_not_shift_when_others_write(void **state)
{
    struct store_fixture *f = *state;
    struct jval v = ask(f, "GET", "Patient?_count=20", NULL);
    const char *next = next_of(f, v);

    ask(f, "DELETE", "Patient/p00", NULL);
    ask(f, "PUT", "Patient/p99",
        "{\"resourceType\":\"Patient\",\"id\":\"p99\"}");
    v = ask(f, "GET", next, NULL);
    struct jval first = jval_at(jval_get(v, "entry"), 0);
    assert_string_equal(text_of(first, "resource", "id", NULL), "p20");
}

static void name_patient(struct store_fixture *f, int i, const char *family)
{
    ask(f, "PUT", arena_printf(f->arena, "Patient/p%02d", i),
        arena_printf(f->arena,
            "{\"resourceType\":\"Patient\",\"id\":\"p%02d\",\"name\":[{"
            "\"family\":\"%s\"}]}",
            i, family));
    assert_true(f->last.status == 200 || f->last.status == 201);
}

static void expect_ids(
    struct store_fixture *f, struct jval bundle, const char *expected)
{
    struct buf ids = BUF_INIT;
    struct jval entries = jval_get(bundle, "entry");

    for (struct jval e = jval_first(entries); jval_is_some(e); e = jval_next(e))
        buf_addf(&ids, " %s", text_of(e, "resource", "id", NULL));
    assert_string_equal(ids.ptr ? ids.ptr : "", expected);
    buf_free(&ids);
}

/* The last one shown is renamed or gone by the time of the next page, which
 * goes on where it stood. */
static void sorted_pages_go_on_where_they_were(void **state)
{
    static const char *const queries[] = {"Patient?_sort=family&_count=2",
        "Patient?_sort=family&_count=2&_total=none"};
    struct store_fixture *f = *state;

    for (size_t i = 0; i < COUNT_OF(queries); i++) {
        const char *next;

        name_patient(f, 8, "0");
        name_patient(f, 5, "1");
        name_patient(f, 3, "2");
        name_patient(f, 7, "3");
        next = next_of(f, ask(f, "GET", queries[i], NULL));
        name_patient(f, 5, "zz");
        ask(f, "DELETE", "Patient/p08", NULL);
        next = next_of(f, ask(f, "GET", next, NULL));
        expect_ids(f, ask(f, "GET", next, NULL), " p00 p01");
        name_patient(f, 1, "9");
        expect_ids(f, ask(f, "GET", next, NULL), " p01 p00");
        name_patient(f, 1, "A & B");
    }
}

/* What is sorted by is told by a version, not by the link. */
static void links_tell_nothing_of_anybody(void **state)
{
    struct store_fixture *f = *state;
    const char *next;

    name_patient(f, 0, "0Nakato");
    next = next_of(f, ask(f, "GET", "Patient?_sort=family&_count=1", NULL));
    assert_non_null(next);
    assert_null(strcasestr(next, "nakato"));
}

static void made_up_pages_are_refused(void **state)
{
    static const char *const pages[] = {"?_getpages=", "?_getpages=x",
        "?_getpages=s:Patient::1", "?_getpages=s:Nonsense::1:2",
        "?_getpages=s:Patient::%20:2", "?_getpages=s:Patient::1:2:3",
        "?_getpages=q:Patient::1:2", "?_getpages=s:Patient::1:x"};
    static const char *const behind[] = {
        "?_getpages=s:Patient::999999:2&_sort=family",
        "?_getpages=s:Patient::p01:2&_sort=family",
        "?_getpages=s:Patient::18446744073709551615:2&_sort=family"};
    struct store_fixture *f = *state;

    for (size_t i = 0; i < COUNT_OF(pages); i++) {
        ask(f, "GET", pages[i], NULL);
        assert_int_equal(f->last.status, 410);
    }
    ask(f, "GET", "?_getpages=s:Patient::1:2&nonsense=1", NULL);
    assert_int_equal(f->last.status, 400);
    for (size_t i = 0; i < COUNT_OF(behind); i++) {
        ask(f, "GET", behind[i], NULL);
        assert_int_equal(f->last.status, 410);
    }
    ask(f, "GET", "?_getpages=h:Patient:nobody::-1", NULL);
    assert_int_equal(f->last.status, 404);
}

static void large_pages_end_by_bytes(void **state)
{
    enum { BIG = 1 << 20 };
    struct store_fixture *f = *state;
    char *text = arena_alloc(f->arena, BIG + 1);
    size_t total = 0;

    memset(text, 'x', BIG);
    text[BIG] = '\0';
    for (int i = 0; i < 20; i++)
        ask(f, "PUT", arena_printf(f->arena, "Basic/b%02d", i),
            arena_printf(f->arena,
                "{\"resourceType\":\"Basic\",\"id\":\"b%02d\",\"code\":{"
                "\"text\":\"%s\"}}",
                i, text));
    struct jval v = ask(f, "GET", "Basic?_count=100", NULL);
    assert_int_equal(f->last.status, 200);
    total += jval_count(jval_get(v, "entry"));
    assert_true(total < 20);
    v = ask(f, "GET", next_of(f, v), NULL);
    total += jval_count(jval_get(v, "entry"));
    assert_int_equal(total, 20);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
#define T(name) cmocka_unit_test_setup_teardown(name, fill, fixture_teardown)
        T(pages_hold_everything_once),
        T(pages_do_not_shift_when_others_write),
        T(sorted_pages_go_on_where_they_were),
        T(links_tell_nothing_of_anybody),
        T(made_up_pages_are_refused),
        T(large_pages_end_by_bytes),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
