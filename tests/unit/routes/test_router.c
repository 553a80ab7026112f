/* SPDX-License-Identifier: Apache-2.0
 * Every row of the route table is found, and nothing that is not in it. */
#include "base/mem.h"
#include "mediator/routes/router.h"
#include "tests/unit/cmocka_with.h"

#include <string.h>

static int find(struct route_match *m, const char *method, const char *path,
    struct err *err)
{
    *err = ERR_INIT;
    return route_find(m, slice_of(method), slice_of(path), err);
}

/* An example of a pattern: each placeholder replaced. */
static void example(struct buf *out, const char *pattern)
{
    static const char *const values[][2] = {
        {"{type}", "Observation"},
        {"{id}", "a-1.B"},
        {"{vid}", "7"},
        {"{operation}", "$validate"},
    };

    while (*pattern) {
        size_t len = 1;

        for (size_t i = 0; i < COUNT_OF(values); i++) {
            if (strncmp(pattern, values[i][0], strlen(values[i][0])) == 0) {
                buf_adds(out, values[i][1]);
                len = strlen(values[i][0]);
            }
        }
        if (len == 1)
            buf_addc(out, *pattern);
        pattern += len;
    }
}

static bool has_placeholder(const struct route *r, const char *name)
{
    return strstr(r->pattern, name) != NULL;
}

static void check_slots(const struct route *r, const struct route_match *m)
{
    assert_int_equal(m->type.len, has_placeholder(r, "{type}") ? 11 : 0);
    assert_int_equal(m->id.len, has_placeholder(r, "{id}") ? 5 : 0);
    assert_int_equal(m->vid.len, has_placeholder(r, "{vid}") ? 1 : 0);
    assert_int_equal(
        m->operation.len, has_placeholder(r, "{operation}") ? 9 : 0);
}

static void test_every_row_is_found(void **state)
{
    struct err err;
    struct route_match m;
    size_t nrows = 0;

    (void)state;
    for (const struct route *r = routes; r->pattern; r++, nrows++) {
        struct slice rest = slice_of(r->methods), method;
        struct buf path = BUF_INIT;

        example(&path, r->pattern);
        for (int slash = 0; slash < 2; slash++) {
            rest = slice_of(r->methods);
            while (slice_split(&method, &rest, ' ')) {
                err = ERR_INIT;
                assert_int_equal(
                    route_find(&m, method, buf_slice(&path), &err), 0);
                assert_ptr_equal(m.route, r);
                assert_int_equal(
                    m.is_fhir, strncmp(r->pattern, "/fhir", 5) == 0);
                check_slots(r, &m);
            }
            buf_adds(&path, "/"); /* changes nothing */
        }
        buf_free(&path);
    }
    assert_true(nrows > 20);
}

static void test_what_is_special_comes_first(void **state)
{
    static const struct {
        const char *method, *path;
        const struct task_def *def;
    } rows[] = {
        {"GET", "/fhir/metadata", &metadata_def},
        {"GET", "/fhir/Patient", &search_def},
        {"GET", "/fhir/Patient/x", &read_def},
        {"GET", "/fhir/Patient/metadata", &read_def},
        {"POST", "/fhir/Patient", &submit_def},
        {"POST", "/fhir/Basic", &create_def},
        {"PUT", "/fhir/Patient/x", &submit_def},
        {"PUT", "/fhir/Basic/x", &update_def},
        {"DELETE", "/fhir/Patient/x", &delete_def},
        {"DELETE", "/fhir/Basic/x", &remove_def},
        {"POST", "/fhir/Patient/$match", &match_def},
        {"POST", "/fhir/Basic/$match", &operation_def},
        {"GET", "/fhir/Patient/$ihe-pix", &pix_def},
        {"POST", "/fhir/Patient/_search", &search_def},
        {"GET", "/fhir/Patient/x/_history/1", &vread_def},
    };
    struct err err;
    struct route_match m;

    (void)state;
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        assert_int_equal(find(&m, rows[i].method, rows[i].path, &err), 0);
        assert_ptr_equal(m.route->def, rows[i].def);
    }
}

static void test_nothing_there(void **state)
{
    static const char too_long[] =
        "/fhir/Patient/"
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
    static const char *const paths[] = {"", "*", "/", "//", "/fhi", "/fhirs",
        "/Patient", "/fhir//Patient", "/fhir/Patient//", "/fhir/Nonsense/1",
        "/fhir/patient/1", "/fhir/Patient/a b", "/fhir/Patient/a_b",
        "/fhir/Patient/$", "/fhir/$", "/fhir/Patient/1/_history/2/3",
        "/fhir/Patient/1/history", "/fhir/Patient/1/2",
        "/fhir/a/b/c/d/e/f/g/h/i/j", too_long, "/livez/x", "/FHIR/Patient"};
    struct err err;
    struct route_match m;

    (void)state;
    for (size_t i = 0; i < COUNT_OF(paths); i++) {
        assert_int_equal(find(&m, "GET", paths[i], &err), ERR_NOT_FOUND);
        assert_int_equal(err_status(&err), 404);
        assert_int_equal(m.allowed[0], '\0');
        assert_null(m.route);
    }
}

static void test_other_methods_name_what_is_allowed(void **state)
{
    static const struct {
        const char *method, *path, *allowed;
    } rows[] = {
        {"POST", "/livez", "GET, HEAD"},
        {"DELETE", "/fhir/metadata", "GET, HEAD"},
        {"PUT", "/fhir", "GET, HEAD, POST"},
        {"PATCH", "/fhir/Patient/1", "PUT, DELETE, GET, HEAD"},
        {"OPTIONS", "/fhir/Patient", "POST, PUT, DELETE, GET, HEAD"},
        {"get", "/livez", "GET, HEAD"},
        {"", "/livez", "GET, HEAD"},
        {"GE", "/livez", "GET, HEAD"},
        {"POST", "/fhir/Patient/1/_history/1", "GET, HEAD"},
        {"GET", "/fhir/Patient/_search", "POST"},
        {"GET", "/fhir/Patient/$match", "POST"},
        {"HEAD", "/fhir/Patient/$match/", "POST"},
        {"PUT", "/fhir/Patient/$match", "POST"},
        {"DELETE", "/fhir/Patient/$ihe-pix", "GET, HEAD, POST"},
        {"PUT", "/fhir/Patient/1/$everything", "GET, POST"},
        {"DELETE", "/fhir/$validate", "GET, POST"},
    };
    struct err err;
    struct route_match m;

    (void)state;
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        assert_int_equal(
            find(&m, rows[i].method, rows[i].path, &err), ERR_UNSUPPORTED);
        assert_int_equal(err_status(&err), 405);
        assert_string_equal(m.allowed, rows[i].allowed);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_row_is_found),
        cmocka_unit_test(test_what_is_special_comes_first),
        cmocka_unit_test(test_nothing_there),
        cmocka_unit_test(test_other_methods_name_what_is_allowed),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
