/* SPDX-License-Identifier: Apache-2.0
 * What the url of a Bundle's entry asks for. */
#include "base/mem.h"
#include "mediator/routes/entry.h"
#include "tests/unit/cmocka_with.h"

#include <string.h>

static void assert_text(struct slice s, const char *expected)
{
    assert_int_equal(s.len, strlen(expected));
    assert_memory_equal(s.ptr, expected, s.len);
}

static void test_good_urls(void **state)
{
    static const struct {
        const char *url, *type, *id, *vid, *query;
        bool is_history, is_operation;
    } rows[] = {
        {"Patient", "Patient", "", "", "", false, false},
        {"/Patient", "Patient", "", "", "", false, false},
        {"Patient/1", "Patient", "1", "", "", false, false},
        {"Patient?identifier=http://a/b|1", "Patient", "", "",
            "identifier=http://a/b|1", false, false},
        {"Patient?", "Patient", "", "", "", false, false},
        {"Patient/1?_format=json", "Patient", "1", "", "_format=json", false,
            false},
        {"Basic/1/_history", "Basic", "1", "", "", true, false},
        {"Basic/1/_history/2", "Basic", "1", "2", "", true, false},
        {"Patient/$match", "Patient", "", "", "", false, true},
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        struct entry_target t;

        assert_true(entry_target(&t, slice_of(rows[i].url)));
        assert_text(t.type, rows[i].type);
        assert_text(t.id, rows[i].id);
        assert_text(t.vid, rows[i].vid);
        assert_text(t.query, rows[i].query);
        assert_int_equal(t.is_history, rows[i].is_history);
        assert_int_equal(t.is_operation, rows[i].is_operation);
    }
}

static void test_bad_urls_leave_nothing(void **state)
{
    static const char *const urls[] = {"", "/", "?a=b", "metadata", "patient",
        "Nonsense/1", "Patient/_history", "Patient/_search", "Patient/a_b",
        "Patient/1/2", "Patient/1/_history/2/3", "Patient/1/_history/a_b",
        "http://example.org/fhir/Patient/1", "../Patient", "//Patient"};

    (void)state;
    for (size_t i = 0; i < COUNT_OF(urls); i++) {
        struct entry_target t = {.id = SLICE("left"), .is_history = true};

        assert_false(entry_target(&t, slice_of(urls[i])));
        assert_int_equal(t.type.len + t.id.len + t.vid.len + t.query.len, 0);
        assert_false(t.is_history || t.is_operation);
    }
}

static void test_writes_of_patients(void **state)
{
    static const struct {
        const char *method, *url;
        bool is_write;
    } rows[] = {
        {"POST", "Patient", true},
        {"PUT", "Patient/1", true},
        {"PUT", "Patient?identifier=s|v", true},
        {"DELETE", "Patient/1", true},
        {"PATCH", "Patient/1", true},
        {"GET", "Patient/1", false},
        {"HEAD", "Patient/1", false},
        {"POST", "Patient/$match", false},
        {"POST", "Basic", false},
        {"DELETE", "Basic/Patient", false},
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        struct bundle_entry e = {.method = slice_of(rows[i].method)};
        struct entry_target t;

        assert_true(entry_target(&t, slice_of(rows[i].url)));
        assert_int_equal(entry_is_patient_write(&e, &t), rows[i].is_write);
    }
}

static int part_of(struct submit_part *part, const char *method,
    const char *url, struct arena *arena, struct err *err)
{
    struct bundle_entry e = {.method = slice_of(method),
        .if_match = SLICE("W/\"3\""),
        .full_url = SLICE("urn:x")};
    struct entry_target t;

    *err = ERR_INIT;
    assert_true(entry_target(&t, slice_of(url)));
    return entry_part(part, &e, &t, 4, arena, err);
}

static void test_parts(void **state)
{
    struct arena *arena = arena_new();
    struct submit_part part;
    struct err err;

    (void)state;
    assert_int_equal(part_of(&part, "POST", "Patient", arena, &err), 0);
    assert_int_equal(part.url_id.len, 0);
    assert_text(part.if_match, "3");
    assert_text(part.full_url, "urn:x");
    assert_int_equal(part_of(&part, "PUT", "Patient/a", arena, &err), 0);
    assert_text(part.url_id, "a");
    assert_int_equal(
        part_of(&part, "PUT", "Patient?identifier=s|v", arena, &err), 0);
    assert_text(part.conditional_system, "s");
    assert_text(part.conditional_value, "v");
    assert_int_equal(
        part_of(&part, "PUT", "Patient", arena, &err), ERR_INVALID);
    assert_string_equal(err.where, "Bundle.entry[4].request.url");
    assert_false(part.is_deletion);
    assert_int_equal(part_of(&part, "DELETE", "Patient/a", arena, &err), 0);
    assert_true(part.is_deletion);
    assert_text(part.url_id, "a");
    assert_text(part.if_match, "3");
    assert_int_equal(
        part_of(&part, "DELETE", "Patient?identifier=s|v", arena, &err), 0);
    assert_text(part.conditional_value, "v");
    assert_int_equal(
        part_of(&part, "PATCH", "Patient/a", arena, &err), ERR_UNSUPPORTED);
    assert_int_equal(err_status(&err), 422);
    assert_string_equal(err.where, "Bundle.entry[4].request.method");
    arena_free(&arena);
}

static void test_places(void **state)
{
    static const struct {
        const char *before, *after;
    } rows[] = {
        {"Bundle.entry[0].request.url", "Bundle.entry[17].request.url"},
        {"Bundle.entry[0]", "Bundle.entry[17]"},
        {"Bundle.type", "Bundle.type"},
        {"Patient.gender", "Patient.gender"},
        {"", ""},
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        struct err err = ERR_INIT;

        err_set_at(&err, ERR_INVALID, rows[i].before, "x");
        entry_place(&err, 17);
        assert_string_equal(err.where, rows[i].after);
    }
}

static void test_refused_entries_are_located(void **state)
{
    static const struct {
        const char *before;
        int code;
        bool has_resource, has_if_match;
        const char *after;
    } rows[] = {
        {"Patient.gender", ERR_INVALID, true, false,
            "Bundle.entry[7].resource.gender"},
        {"Resource", ERR_INVALID, true, false, "Bundle.entry[7].resource"},
        {"", ERR_INVALID, true, false, "Bundle.entry[7]"},
        {"line 3, column 1", ERR_INVALID, true, false, "Bundle.entry[7]"},
        {"Bundle.entry[2].fullUrl", ERR_INVALID, true, false,
            "Bundle.entry[2].fullUrl"},
        {"", ERR_NOT_FOUND, false, false, "Bundle.entry[7].request.url"},
        {"_since", ERR_INVALID, false, false, "Bundle.entry[7].request.url"},
        {"Patient.identifier", ERR_PRECONDITION, false, true,
            "Bundle.entry[7].request.url"},
        {"", ERR_PRECONDITION, true, true, "Bundle.entry[7].request.ifMatch"},
        {"", ERR_PRECONDITION, false, true, "Bundle.entry[7].request.ifMatch"},
        {"", ERR_DENIED, true, true, "Bundle.entry[7]"},
    };
    struct arena *arena = arena_new();

    (void)state;
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        struct bundle_entry e = {0};
        struct err err = ERR_INIT;

        if (rows[i].has_if_match)
            e.if_match = SLICE("*");
        if (rows[i].has_resource)
            assert_int_equal(
                jdoc_parse(&e.resource, SLICE("{}"), NULL, arena, NULL), 0);
        err_set_at(&err, rows[i].code, rows[i].before, "x");
        entry_locate(&err, 7, &e);
        assert_string_equal(err.where, rows[i].after);
    }
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_good_urls),
        cmocka_unit_test(test_places),
        cmocka_unit_test(test_refused_entries_are_located),
        cmocka_unit_test(test_bad_urls_leave_nothing),
        cmocka_unit_test(test_writes_of_patients),
        cmocka_unit_test(test_parts),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
