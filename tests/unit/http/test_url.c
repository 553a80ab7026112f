/* SPDX-License-Identifier: Apache-2.0 */
#include "fhirclient/http/url.h"
#include "tests/unit/cmocka_with.h"

#include <string.h>

static void bases_that_are_taken(void **state)
{
    (void)state;
    static const struct {
        const char *url, *scheme, *authority, *path;
    } good[] = {
        {"http://localhost:8080/fhir", "http", "localhost:8080", "/fhir"},
        {"https://fhir.example.org", "https", "fhir.example.org", ""},
        {"HTTPS://h/a/b/c", "HTTPS", "h", "/a/b/c"},
        {"http://[::1]:1/fhir", "http", "[::1]:1", "/fhir"},
        {"http://[fe80::1]/x", "http", "[fe80::1]", "/x"},
        {"http://h/...", "http", "h", "/..."},
    };
    for (size_t i = 0; i < COUNT_OF(good); i++) {
        struct url_base b;
        struct err err = ERR_INIT;
        if (url_base_parse(&b, slice_of(good[i].url), &err) < 0)
            fail_msg("%s: %s", good[i].url, err.text);
        assert_true(slice_eq(b.scheme, slice_of(good[i].scheme)));
        assert_true(slice_eq(b.authority, slice_of(good[i].authority)));
        assert_true(slice_eq(b.path, slice_of(good[i].path)));
    }
}

static void bases_that_are_refused(void **state)
{
    (void)state;
    static const char *const bad[] = {
        "",
        "http",
        "http:",
        "http:/h/fhir",
        "ftp://h/fhir",
        "file:///etc/passwd",
        "gopher://h:70/x",
        "javascript://h",
        "localhost:8080/fhir",
        "//h/fhir",
        "http://",
        "http:///fhir",
        "http://:80/fhir",
        "http://u:p@h/fhir",
        "http://u@h/fhir",
        "http://h/fhir/",
        "http://h/",
        "http://h/fhir?x=1",
        "http://h/fhir#x",
        "http://h/a b",
        "http://h/\r\nX: y",
        "http://h\\@evil/",
        "http://h/../x",
        "http://h/a/./b",
        "http://h/%2e%2E/x",
        "http://h/.%2e",
        "http://h:0/fhir",
        "http://h:65536/fhir",
        "http://h:80a/fhir",
        "http://h:/fhir",
        "http://[::1/fhir",
        "http://[::1]x/fhir",
        "http://h/\xc3\xa4",
    };
    for (size_t i = 0; i < COUNT_OF(bad); i++) {
        struct url_base b;
        struct err err = ERR_INIT;
        if (url_base_parse(&b, slice_of(bad[i]), &err) != ERR_INVALID)
            fail_msg("%s was taken", bad[i]);
        assert_true(err.text[0]);
    }
}

static void paths(void **state)
{
    (void)state;
    static const char *const good[] = {"", "/Patient", "/Patient/1",
        "?_getpages=1&_getpagesoffset=2", "/Patient?name=a/../b",
        "/Patient?x=%0d%0a", "/Patient/...", "/$match",
        "/Patient?identifier=a|b"};
    static const char *const bad[] = {"Patient", "@evil", ".evil.org/", ":80/x",
        "/../admin", "/Patient/..", "/Patient/./1", "/Patient/%2e%2e/x",
        "/Patient/%2E./x", "/a b", "/a\r\nHost: b", "/a#b", "/a\\b", "/a\x7f",
        "/\xff"};
    for (size_t i = 0; i < COUNT_OF(good); i++)
        if (url_path_check(slice_of(good[i]), NULL) < 0)
            fail_msg("%s was refused", good[i]);
    for (size_t i = 0; i < COUNT_OF(bad); i++)
        if (url_path_check(slice_of(bad[i]), NULL) != ERR_INVALID)
            fail_msg("%s was taken", bad[i]);
}

static void authorities(void **state)
{
    (void)state;
    struct slice host = SLICE("?"), port = SLICE("?");
    assert_true(url_split_authority(&host, &port, SLICE("h:80")));
    assert_true(slice_eq(host, SLICE("h")) && slice_eq(port, SLICE("80")));
    assert_true(url_split_authority(&host, &port, SLICE("h")));
    assert_true(slice_eq(host, SLICE("h")) && port.len == 0);
    assert_true(url_split_authority(&host, &port, SLICE("[::1]:80")));
    assert_true(slice_eq(host, SLICE("[::1]")) && slice_eq(port, SLICE("80")));
    assert_false(url_split_authority(&host, &port, SLICE("[::1")));
    assert_false(url_split_authority(&host, &port, SLICE("[::1]x80")));
}

static void encoding(void **state)
{
    (void)state;
    struct buf b = BUF_INIT;
    url_add_encoded(&b, SLICE("aZ0-._~ /?#%&=|\xc3\xa4\r\n"));
    assert_string_equal(b.ptr, "aZ0-._~%20%2F%3F%23%25%26%3D%7C%C3%A4%0D%0A");
    buf_free(&b);
}

static void links(void **state)
{
    (void)state;
    static const struct {
        const char *base, *link, *want; /* NULL: leads elsewhere */
    } cases[] = {
        {"http://h:1/fhir", "http://h:1/fhir/Patient/1", "Patient/1"},
        {"http://h:1/fhir", "http://h:1/fhir?_getpages=1", "?_getpages=1"},
        {"http://h:1/fhir", "http://h:1/fhir/?_getpages=1", "?_getpages=1"},
        {"http://h:1/fhir", "http://h:1/fhir", ""},
        {"http://h:1/fhir", "http://h:1/fhir/", ""},
        {"http://h:1/fhir", "https://outside/fhir/Patient/1", "Patient/1"},
        {"http://h:1/fhir", "http://h:1/fhirx/Patient/1", NULL},
        {"http://h:1/fhir", "http://h:1/other/Patient/1", NULL},
        {"http://h:1/fhir", "http://h:1", NULL},
        {"http://h:1/fhir", "http://h:1?x", NULL},
        {"http://h:1/fhir", "ftp://h:1/fhir/Patient/1", NULL},
        {"http://h:1/fhir", "urn:uuid:12345678", NULL},
        {"http://h:1/fhir", "Patient/1", "Patient/1"},
        {"http://h:1/fhir", "Patient?x=a:b", "Patient?x=a:b"},
        {"http://h:1/fhir", "?_getpages=1", "?_getpages=1"},
        {"http://h:1/fhir", "?_getpages=1&a=http://s",
            "?_getpages=1&a=http://s"},
        {"http://h:1/fhir", "Patient?a=http://s|1", "Patient?a=http://s|1"},
        {"http://h:1/fhir", "/fhir?a=http://s/b", "?a=http://s/b"},
        {"http://h:1/fhir", "http://h:1?a=http://s/fhir", NULL},
        {"http://h:1/fhir", "a/http://h:1/fhir/Patient/1", NULL},
        {"http://h:1/fhir", "/fhir/Patient/1", "Patient/1"},
        {"http://h:1/fhir", "/Patient/1", NULL},
        {"http://h", "http://h/Patient/1", "Patient/1"},
        {"http://h", "http://h?x=1", "?x=1"},
    };
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        struct url_base base;
        struct slice got;
        assert_int_equal(
            url_base_parse(&base, slice_of(cases[i].base), NULL), 0);
        bool is_ours = url_make_relative(&got, &base, slice_of(cases[i].link));
        if (is_ours != (cases[i].want != NULL) ||
            (is_ours && !slice_eq(got, slice_of(cases[i].want))))
            fail_msg("%s at %s", cases[i].link, cases[i].base);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(bases_that_are_taken),
        cmocka_unit_test(bases_that_are_refused),
        cmocka_unit_test(paths),
        cmocka_unit_test(authorities),
        cmocka_unit_test(encoding),
        cmocka_unit_test(links),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
