/* SPDX-License-Identifier: Apache-2.0 */
#include "fhirclient/search/query.h"
#include "tests/unit/cmocka_with.h"

#include <string.h>

static struct arena *arena;

static int setup(void **state)
{
    (void)state;
    arena = arena_new();
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    arena_free(&arena);
    return 0;
}

static struct query parse(const char *text)
{
    struct err err = ERR_INIT;
    struct query q;

    if (query_parse(&q, SLICE("Patient"), slice_of(text), arena, &err) < 0)
        fail_msg("%s: %s", text, err.text);
    return q;
}

static const char *text_of(struct slice s)
{
    return arena_cstr(arena, s);
}

static void pairs_are_decoded(void **state)
{
    struct slice rest = SLICE("&a=b%20c+d&&%66=%c3%a9&g&h==&");
    static const char *const expected[][2] = {
        {"a", "b c d"}, {"f", "\xc3\xa9"}, {"g", ""}, {"h", "="}};
    struct err err = ERR_INIT;
    struct query_pair pair;

    (void)state;
    for (size_t i = 0; i < COUNT_OF(expected); i++) {
        assert_int_equal(query_next_pair(&pair, &rest, arena, &err), 1);
        assert_string_equal(text_of(pair.name), expected[i][0]);
        assert_string_equal(text_of(pair.value), expected[i][1]);
    }
    assert_int_equal(query_next_pair(&pair, &rest, arena, &err), 0);
}

static void broken_escapes_are_refused(void **state)
{
    static const char *const texts[] = {
        "a=%", "a=%4", "a=%zz", "a=%ff", "a=%00", "%=1", "a=%c3"};
    struct query_pair pair;

    (void)state;
    for (size_t i = 0; i < COUNT_OF(texts); i++) {
        struct slice rest = slice_of(texts[i]);
        struct err err = ERR_INIT;

        assert_int_equal(
            query_next_pair(&pair, &rest, arena, &err), ERR_INVALID);
    }
}

static void commas_and_escapes(void **state)
{
    struct query q = parse("family=a,b%5C,c,,d%5C%5C,e%5Cx");
    const struct query_criterion *c = &q.criteria[0];
    static const char *const expected[] = {"a", "b,c", "d\\", "e\\x"};

    (void)state;
    assert_int_equal(c->nvalues, 4);
    for (size_t i = 0; i < COUNT_OF(expected); i++)
        assert_string_equal(text_of(c->values[i].text), expected[i]);
}

static void tokens(void **state)
{
    struct query q = parse("identifier=s%7Cv,%7Cw,x,t%7C,a%5C%7Cb%7Cc");
    const struct query_value *v = q.criteria[0].values;
    static const struct {
        bool has_system;
        const char *system, *text;
    } expected[] = {{true, "s", "v"}, {true, "", "w"}, {false, "", "x"},
        {true, "t", ""}, {true, "a|b", "c"}};

    (void)state;
    for (size_t i = 0; i < COUNT_OF(expected); i++) {
        assert_int_equal(v[i].has_system, expected[i].has_system);
        assert_string_equal(text_of(v[i].system), expected[i].system);
        assert_string_equal(text_of(v[i].text), expected[i].text);
    }
}

static void references(void **state)
{
    struct query q = parse("link=Patient/1,2,http://x.org/fhir/Patient/3"
                           "&link:Patient=4");
    const struct query_value *v = q.criteria[0].values;

    (void)state;
    assert_string_equal(text_of(v[0].system), "Patient");
    assert_string_equal(text_of(v[0].text), "1");
    assert_false(v[1].has_system);
    assert_string_equal(text_of(v[1].text), "2");
    assert_string_equal(text_of(v[2].text), "http://x.org/fhir/Patient/3");
    assert_true(v[2].has_system);
    assert_string_equal(text_of(q.criteria[1].values[0].system), "Patient");
    assert_true(q.criteria[1].values[0].has_system);
}

static void prefixes(void **state)
{
    struct query q = parse("birthdate=1980,eq1980,ne1980,gt1980,lt1980,ge1980,"
                           "le1980,sa1980,eb1980,ap1980");
    const struct query_criterion *c = &q.criteria[0];

    (void)state;
    assert_int_equal(c->nvalues, 10);
    assert_int_equal(c->values[0].prefix, QUERY_EQ);
    for (size_t i = 1; i < 10; i++)
        assert_int_equal(c->values[i].prefix, i - 1);
}

static void controls(void **state)
{
    struct query q = parse("_count=7&_sort=-_lastUpdated&_summary=count"
                           "&_include=Patient:link:Patient"
                           "&_revinclude=Provenance:target&_format=json"
                           "&_pretty=true&_total=none");

    (void)state;
    assert_int_equal(q.ncriteria, 0);
    assert_int_equal(q.count, 7);
    assert_int_equal(q.nsorts, 1);
    assert_int_equal(q.sorts[0].param->kind, SEARCH_UPDATED);
    assert_true(q.sorts[0].is_descending && q.counts_only && q.wants_no_total);
    assert_int_equal(q.nincludes, 1);
    assert_string_equal(text_of(q.includes[0].target), "Patient");
    assert_int_equal(q.nrevincludes, 1);
    assert_string_equal(text_of(q.revincludes[0].type), "Provenance");
}

static void orders(void **state)
{
    struct query q = parse("_sort=family,-birthdate&_sort=,-_id");
    static const char *const names[] = {"family", "birthdate", "_id"};

    (void)state;
    assert_int_equal(q.nsorts, COUNT_OF(names));
    for (size_t i = 0; i < q.nsorts; i++) {
        assert_string_equal(q.sorts[i].param->name, names[i]);
        assert_int_equal(q.sorts[i].is_descending, i > 0);
    }
}

static void parts(void **state)
{
    static const struct {
        const char *text;
        enum query_part part;
        size_t nelements;
    } rows[] = {
        {"_summary=true", QUERY_SUMMARY, 0},
        {"_summary=text", QUERY_TEXT, 0},
        {"_summary=data", QUERY_DATA, 0},
        {"_summary=false", QUERY_WHOLE, 0},
        {"_summary=count", QUERY_WHOLE, 0},
        {"_elements=name,,birthDate&_elements=deceased", QUERY_ELEMENTS, 3},
        {"_elements=deceasedBoolean", QUERY_ELEMENTS, 1},
        {"_elements=", QUERY_WHOLE, 0},
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        struct query q = parse(rows[i].text);

        assert_int_equal(q.subset.part, rows[i].part);
        assert_int_equal(q.subset.nelements, rows[i].nelements);
        assert_int_equal(q.ncriteria, 0);
    }
}

static void chains(void **state)
{
    struct query q = parse("organization.name:exact=A,B&link.gender=male"
                           "&general-practitioner.identifier=7"
                           "&general-practitioner:Practitioner._id=8");
    const struct query_criterion *c = q.criteria;

    (void)state;
    assert_int_equal(q.ncriteria, 4);
    assert_int_equal(c[0].way, QUERY_TARGET);
    assert_string_equal(c[0].param->name, "organization");
    assert_int_equal(c[0].nhops, 1);
    assert_string_equal(text_of(c[0].hops[0].type), "Organization");
    assert_int_equal(c[0].hops[0].criterion->modifier, QUERY_EXACT);
    assert_int_equal(c[0].hops[0].criterion->nvalues, 2);
    /* a link leads to RelatedPerson as well, which has no such parameter */
    assert_int_equal(c[1].nhops, 1);
    assert_string_equal(text_of(c[1].hops[0].type), "Patient");
    assert_int_equal(c[2].nhops, 2);
    assert_int_equal(c[3].nhops, 1);
    assert_int_equal(c[3].hops[0].criterion->param->kind, SEARCH_ID);
}

static void referrers(void **state)
{
    struct query q = parse("_has:Observation:patient:code:not=urn:c%7Cx");
    const struct query_criterion *c = q.criteria;

    (void)state;
    assert_int_equal(c->way, QUERY_REFERRER);
    assert_string_equal(c->param->type, "Observation");
    assert_string_equal(c->param->name, "patient");
    assert_int_equal(c->nhops, 1);
    assert_string_equal(text_of(c->hops[0].type), "Observation");
    assert_int_equal(c->hops[0].criterion->modifier, QUERY_NOT);
    assert_string_equal(text_of(c->hops[0].criterion->values[0].text), "x");
}

/* At most so many candidates as a criterion has room for. */
static void anything_may_be_at_the_other_end(void **state)
{
    struct err err = ERR_INIT;
    struct query q;

    (void)state;
    assert_int_equal(
        query_parse(&q, SLICE("Provenance"),
            SLICE("target._tag=x&target.identifier=y"), arena, &err),
        0);
    assert_true(q.criteria[0].nhops > q.criteria[1].nhops);
    assert_true(q.criteria[0].nhops <= QUERY_MAX_HOPS);
}

static void refusals_name_the_parameter(void **state)
{
    static const struct {
        const char *text;
        int code;
        const char *named;
    } cases[] = {
        {"shoesize=4", ERR_INVALID, "shoesize"},
        {"family:near=x", ERR_INVALID, "family"},
        {"family:=x", ERR_INVALID, "family"},
        {"gender:contains=x", ERR_INVALID, "gender"},
        {"birthdate=tomorrow", ERR_INVALID, "birthdate"},
        {"active:missing=x", ERR_INVALID, "active"},
        {"_count=many", ERR_INVALID, "_count"},
        {"_sort=shoe", ERR_INVALID, "_sort"},
        {"_sort=-", ERR_INVALID, "_sort"},
        {"_sort=link.name", ERR_INVALID, "_sort"},
        {"_elements=shoe", ERR_INVALID, "_elements"},
        {"_elements=name&_summary=text", ERR_INVALID, "_summary"},
        {"_summary=text&_include=Patient:link", ERR_INVALID, "_summary"},
        {"link.shoe=x", ERR_INVALID, "link.shoe"},
        {"link.link.name=x", ERR_INVALID, "link"},
        {"link:Organization.name=x", ERR_INVALID, "link"},
        {"family.name=x", ERR_INVALID, "family.name"},
        {"link.birthdate=x", ERR_INVALID, "birthdate"},
        {"_has:Observation:patient=x", ERR_INVALID, "_has"},
        {"_has:Observation:shoe:code=x", ERR_INVALID, "shoe"},
        {"_has:Observation:code:date=x", ERR_INVALID, "code"},
        {"_has:Observation:patient:_has:Patient:link:name=x", ERR_INVALID,
            "_has"},
        {"_has:Patient:organization:name=x", ERR_INVALID, "_has"},
        {"_text=x", ERR_INVALID, "_text"},
        {"_include=Patient:name", ERR_INVALID, "_include"},
        {"_include=Patient", ERR_INVALID, "_include"},
        {"link:Patient=Practitioner/1", ERR_INVALID, "link"},
        {"=x", ERR_INVALID, "unknown"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        struct err err = ERR_INIT;
        struct query q;

        if (query_parse(&q, SLICE("Patient"), slice_of(cases[i].text), arena,
                &err) != cases[i].code)
            fail_msg("%s was not refused as it must be", cases[i].text);
        /* Once: the place is written before the text. */
        assert_true(!strstr(err.text, cases[i].named) !=
                    !strstr(err.where, cases[i].named));
    }
}

/* What was searched for must not come back in the error text. */
static void values_are_not_told(void **state)
{
    struct err err = ERR_INIT;
    struct query q;

    (void)state;
    assert_int_equal(query_parse(&q, SLICE("Patient"),
                         SLICE("birthdate=Nakato-1980"), arena, &err),
        ERR_INVALID);
    assert_null(strstr(err.text, "Nakato"));
}

static void the_unknown_is_left_out(void **state)
{
    static const char *const rows[][2] = {
        {"", ""},
        {"family=a", "family=a"},
        {"shoe=4", ""},
        {"shoe=4&family=a&&hat", "family=a"},
        {"family:exact=a%26b&sh%6fe=4&_count=3", "family:exact=a%26b&_count=3"},
        {"family:nonsense=a", "family:nonsense=a"},
        {"family=%zz&shoe=%zz", "family=%zz&shoe=%zz"},
        {"=4&:exact=5", ""},
        {"_sort=-birthdate&_sort=shoe,family", "_sort=-birthdate"},
        {"_sort=family,&shoe=1&_sort=,-birthdate",
            "_sort=family,&_sort=,-birthdate"},
        {"link.shoe=1", "link.shoe=1"},
        {"shoe.size=1&family.x=2", ""},
        {"_has:Patient:link:shoe=1", "_has:Patient:link:shoe=1"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        struct slice known =
            query_known(SLICE("Patient"), slice_of(rows[i][0]), arena);

        assert_int_equal(known.len, strlen(rows[i][1]));
        assert_memory_equal(known.ptr, rows[i][1], known.len);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
#define T(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
        T(pairs_are_decoded),
        T(broken_escapes_are_refused),
        T(commas_and_escapes),
        T(tokens),
        T(references),
        T(prefixes),
        T(controls),
        T(orders),
        T(parts),
        T(chains),
        T(referrers),
        T(anything_may_be_at_the_other_end),
        T(refusals_name_the_parameter),
        T(values_are_not_told),
        T(the_unknown_is_left_out),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
