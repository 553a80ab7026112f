/* SPDX-License-Identifier: Apache-2.0
 * What the tables hold beside the texts: entries that come and go, the numbers
 * of a type's versions, and all that in files of earlier builds. */
#include "base/buf.h"
#include "fhirclient/store/store_sqlite_int.h"
#include "tests/unit/cmocka_with.h"
#include "tests/unit/store/behind_front.h"
#include "tests/unit/store/store_fixture.h"

#include <sqlite3.h>
#include <stdio.h>

static void change_file(struct store_fixture *f, const char *sql)
{
    sqlite3 *db;

    assert_int_equal(sqlite3_open(f->path, &db), SQLITE_OK);
    assert_int_equal(sqlite3_exec(db, sql, NULL, NULL, NULL), SQLITE_OK);
    sqlite3_close(db);
}

/* What schema 3 had and schema 4 has not. */
#define AS_SCHEMA_3                                                            \
    "DROP TABLE type_version; DELETE FROM meta WHERE name = 'typed_seq';"      \
    "CREATE INDEX version_type ON version(type);"                              \
    "DROP INDEX resource_id;"                                                  \
    "CREATE UNIQUE INDEX resource_id ON resource(type, id);"

/* Files of an earlier build serve searches and histories, then and later. */
static void check_taken_over(struct store_fixture *f, const char *as_it_was)
{
    struct err err = ERR_INIT;

    put_patient(f, "a", "Nabwire");
    put_patient(f, "a", "Okello");
    fixture_shut(f);
    change_file(f, as_it_was);
    assert_int_equal(fixture_reopen(f, NULL, &err), 0);
    assert_int_equal(total_of(f, "Patient?family=okello"), 1);
    assert_int_equal(total_of(f, "Patient/_history"), 2);
    put_patient(f, "b", "Okello");
    assert_int_equal(total_of(f, "Patient?family=okello"), 2);
    assert_int_equal(total_of(f, "Patient/_history"), 3);
    fixture_shut(f);
    assert_int_equal(fixture_reopen(f, NULL, &err), 0);
    assert_int_equal(total_of(f, "Patient/_history"), 3);
}

static void files_of_schema_2_are_taken_over(void **state)
{
    check_taken_over(*state, AS_SCHEMA_3
        "DELETE FROM meta WHERE name = 'indexed_seq'; PRAGMA user_version = 2");
}

static void files_of_schema_3_are_taken_over(void **state)
{
    check_taken_over(*state, AS_SCHEMA_3 "PRAGMA user_version = 3");
}

/* As far as the tables had come: the last version's entries are missing. */
static void files_of_schema_3_that_lag_are_taken_over(void **state)
{
    check_taken_over(*state, AS_SCHEMA_3
        "DELETE FROM ix_string WHERE key = 'okello';"
        "INSERT INTO ix_string VALUES(1, 'nabwire', 'Nabwire', 1);"
        "UPDATE meta SET value = value - 1 WHERE name = 'indexed_seq';"
        "PRAGMA user_version = 3");
}

static void a_type_s_history_sees_what_was_written_just_before(void **state)
{
    struct store_fixture *f = *state;

    for (int i = 0; i < 5; i++) {
        put_patient(f, "a", i % 2 ? "Nabwire" : "Okello");
        ask(f, "PUT", "Basic/b",
            arena_printf(f->arena,
                "{\"resourceType\":\"Basic\",\"id\":\"b\",\"code\":{"
                "\"text\":\"%d\"}}",
                i));
        assert_int_equal(total_of(f, "Patient/_history"), i + 1);
        assert_int_equal(total_of(f, "Basic/_history"), i + 1);
        assert_int_equal(total_of(f, "_history"), 2 * i + 2);
    }
    ask(f, "DELETE", "Patient/a", NULL);
    assert_int_equal(total_of(f, "Patient/_history"), 6);
}

/* More of them than stand in a row of the table, and as pages: each once, the
 * newest first. */
static void a_type_s_long_history_comes_in_pages(void **state)
{
    enum { N = 1100, PAGE = 300 };
    struct store_fixture *f = *state;
    struct buf bundle = BUF_INIT;
    const char *next = "Basic/_history?_count=300";
    int seen = 0;

    put_patient(f, "a", "Nabwire");
    buf_adds(&bundle, "{\"resourceType\":\"Bundle\",\"type\":\"transaction\","
                      "\"entry\":[");
    for (int i = 0; i < N; i++)
        buf_addf(&bundle,
            "%s{\"resource\":{\"resourceType\":\"Basic\",\"id\":\"b%d\","
            "\"code\":{\"text\":\"t\"}},\"request\":{\"method\":\"PUT\","
            "\"url\":\"Basic/b%d\"}}",
            i ? "," : "", i, i);
    buf_adds(&bundle, "]}");
    ask(f, "POST", "", bundle.ptr);
    assert_int_equal(f->last.status, 200);
    put_patient(f, "b", "Nabwire");
    while (next) {
        struct jval page = ask(f, "GET", next, NULL);
        struct jval entries = jval_get(page, "entry"), link;
        int64_t total = 0;

        jval_to_i64(&total, jval_get(page, "total"));
        assert_int_equal(total, N);
        assert_int_equal(
            jval_count(entries), seen + PAGE > N ? N - seen : PAGE);
        for (struct jval e = jval_first(entries); jval_is_some(e);
             e = jval_next(e)) {
            struct slice id = jval_str(jval_path(e, "resource", "id", NULL));
            char expected[16];

            snprintf(expected, sizeof(expected), "b%d", N - 1 - seen++);
            assert_true(slice_eq(id, slice_of(expected)));
        }
        next = NULL;
        link = jval_get(page, "link");
        for (struct jval l = jval_first(link); jval_is_some(l);
             l = jval_next(l))
            if (slice_eq(jval_get_str(l, "relation"), SLICE("next")))
                next = arena_cstr(f->arena, jval_get_str(l, "url"));
    }
    assert_int_equal(seen, N);
    assert_int_equal(entries_in(f, "type_version"), 3);
    buf_free(&bundle);
}

/* What a batch's refused entry brought is undone, in the tables and on the way
 * there: no search by what it would have had, also of a later process. */
static void a_refused_entry_of_a_batch_leaves_nothing(void **state)
{
    struct store_fixture *f = *state;
    struct err err = ERR_INIT;

    put_patient(f, "a", "Nabwire");
    ask(f, "POST", "",
        "{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":["
        "{\"resource\":{\"resourceType\":\"Patient\",\"id\":\"x\","
        "\"name\":[{\"family\":\"Okello\"}],\"link\":[{\"type\":\"refer\","
        "\"other\":{\"reference\":\"Patient/nobody\"}}]},"
        "\"request\":{\"method\":\"PUT\",\"url\":\"Patient/x\"}}]}");
    assert_int_equal(f->last.status, 200);
    assert_int_equal(total_of(f, "Patient?family=okello"), 0);
    assert_int_equal(entries_in(f, "ix_string"), 1);
    fixture_shut(f);
    assert_int_equal(fixture_reopen(f, NULL, &err), 0);
    put_patient(f, "b", "Mukasa");
    assert_int_equal(total_of(f, "Patient?family=okello"), 0);
    assert_int_equal(total_of(f, "Patient?family=mukasa"), 1);
}

/* Many in one go, so that they share statements: each table has in the end
 * what belongs to the last versions, and nothing else. */
static void entries_that_come_and_go_by_turns(void **state)
{
    struct store_fixture *f = *state;
    int64_t nleft = 0;

    for (int i = 0; i < 120; i++) {
        const char *id = arena_printf(f->arena, "p%d", i);

        for (int turn = 0; turn <= i % 4; turn++)
            put_patient(f, id, turn % 2 ? "Okello" : "Nabwire");
        if (i % 5 == 0)
            ask(f, "DELETE", arena_printf(f->arena, "Patient/%s", id), NULL);
        nleft += i % 5 != 0;
    }
    for (int i = 0; i < 120; i += 7) {
        put_patient(f, arena_printf(f->arena, "p%d", i), "Mukasa");
        nleft += i % 5 == 0;
    }
    assert_int_equal(total_of(f, "Patient?family=nabwire") +
                         total_of(f, "Patient?family=okello") +
                         total_of(f, "Patient?family=mukasa"),
        nleft);
    assert_int_equal(total_of(f, "Patient?family=mukasa"), 18);
    assert_int_equal(entries_in(f, "ix_string"), nleft);
    assert_int_equal(entries_in(f, "ix_date"), nleft);
    assert_int_equal(entries_in(f, "ix_token"), nleft);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
#define T(name)                                                                \
    cmocka_unit_test_setup_teardown(name, fixture_setup, fixture_teardown)
        T(files_of_schema_2_are_taken_over),
        T(files_of_schema_3_are_taken_over),
        T(files_of_schema_3_that_lag_are_taken_over),
        T(a_type_s_history_sees_what_was_written_just_before),
        T(entries_that_come_and_go_by_turns),
        T(a_type_s_long_history_comes_in_pages),
        T(a_refused_entry_of_a_batch_leaves_nothing),
#undef T
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
