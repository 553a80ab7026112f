/* SPDX-License-Identifier: Apache-2.0
 * What FHIR adds to the language: references, types, hosts, narratives. */
#include "tests/unit/fhirpath/fp_run.h"

#include <string.h>

#define RUN(cases, json) fp_run(cases, COUNT_OF(cases), json)

static const char bundle[] =
    "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":["
    "{\"fullUrl\":\"http://a.example/fhir/Observation/o1\",\"resource\":"
    "{\"resourceType\":\"Observation\",\"id\":\"o1\",\"status\":\"final\","
    "\"contained\":[{\"resourceType\":\"Practitioner\",\"id\":\"c\","
    "\"extension\":[{\"url\":\"u\",\"valueReference\":{\"reference\":\"#\"}}]}"
    "],\"subject\":{\"reference\":\"Patient/1\"},"
    "\"performer\":[{\"reference\":\"#c\"},"
    "{\"reference\":\"urn:uuid:00000000-0000-0000-0000-000000000001\"},"
    "{\"reference\":\"Practitioner/9\"},"
    "{\"reference\":\"urn:uuid:00000000-0000-0000-0000-000000000009\","
    "\"type\":\"Organization\"},{\"display\":\"nobody\"}],"
    "\"effectiveDateTime\":\"2015-02\","
    "\"valueQuantity\":{\"value\":1.50,\"unit\":\"g\"}}},"
    "{\"fullUrl\":\"http://b.example/fhir/Patient/1\",\"resource\":"
    "{\"resourceType\":\"Patient\",\"id\":\"1\",\"birthDate\":\"1990\"}},"
    "{\"fullUrl\":\"http://a.example/fhir/Patient/1\",\"resource\":"
    "{\"resourceType\":\"Patient\",\"id\":\"1\",\"birthDate\":\"1991\"}},"
    "{\"fullUrl\":\"urn:uuid:00000000-0000-0000-0000-000000000001\","
    "\"resource\":{\"resourceType\":\"Organization\",\"name\":\"Org\"}},"
    "{\"resource\":{\"resourceType\":\"Device\",\"id\":\"d\"}},"
    "{\"fullUrl\":\"http://a.example/fhir/ValueSet/v\",\"resource\":"
    "{\"resourceType\":\"ValueSet\",\"id\":\"v\",\"url\":\"http://v\","
    "\"version\":\"2\",\"status\":\"draft\"}}]}";

/* Elements that are there for their extensions alone have no value: where a
 * System value is wanted, they are as good as nothing. */
static void test_absent_values(void **state)
{
    static const struct fp_case cases[] = {
        {"active.exists()", "true"},
        {"active.hasValue()", "false"},
        {"active and true", ""},
        {"active or false", ""},
        {"active or true", "true"},
        {"active implies false", ""},
        {"active.not()", ""},
        {"gender and true", ""},
        {"iif(active, 1, 2)", "2"},
        {"where(active).exists()", "false"},
        {"all(active)", "false"},
        {"-multipleBirth", ""},
        {"multipleBirth + 1", ""},
        {"2.power(multipleBirth)", ""},
        {"(1 | 2)[multipleBirth]", ""},
        {"gender & 'x'", "x"},
        {"'x' & gender & gender", "x"},
        {"gender + 'x'", ""},
        {"name.given.select($this & '!')", "!|b!"},
        {"name.given.aggregate($total & $this, '')", "b"},
    };

    (void)state;
    RUN(cases,
        "{\"resourceType\":\"Patient\","
        "\"_active\":{\"extension\":[{\"url\":\"u\",\"valueCode\":\"x\"}]},"
        "\"_gender\":{\"id\":\"g\"},\"_multipleBirthInteger\":{\"id\":\"m\"},"
        "\"name\":[{\"given\":[null,\"b\"],\"_given\":[{\"id\":\"a\"},null]}]"
        "}");
}

/* A FHIR Quantity is taken for the System's. */
static void test_quantity_elements(void **state)
{
    static const struct fp_case cases[] = {
        {"extension('http://x/weight').value.toString()", "70.50 'kg'"},
        {"extension('http://x/weight').value.convertsToString()", "true"},
        {"-extension('http://x/weight').value", "-70.50 'kg'"},
        {"extension('http://x/weight').value.toQuantity('g')", "70500 'g'"},
        {"name[0].toString()", ""},
        {"-name[0]", "ERROR"},
    };

    (void)state;
    RUN(cases, NULL);
}

static void test_resolve(void **state)
{
    static const struct fp_case cases[] = {
        {"entry.resource.subject.resolve().birthDate", "1991"},
        {"entry.resource.performer[0].resolve().id", "c"},
        {"entry.resource.performer[1].resolve().name", "Org"},
        {"entry.resource.performer.resolve().count()", "2"},
        {"entry.resource.contained.extension.value.resolve().id", "o1"},
        {"'Patient/1'.resolve().birthDate", "1990"},
        {"'http://b.example/fhir/Patient/1'.resolve().birthDate", "1990"},
        {"'http://a.example/fhir/Patient/1/_history/2'.resolve().birthDate",
            "1991"},
        {"'Device/d'.resolve().id", "d"},
        {"'http://v'.resolve().id", "v"},
        {"'http://v|2'.resolve().id", "v"},
        {"'http://v|1'.resolve().id", ""},
        {"'#c'.resolve()", ""},
        {"1.resolve()", ""},
        {"{}.resolve()", ""},
        {"entry.resource.performer[0].resolve() is Practitioner", "true"},
        {"entry.resource.performer[1].resolve() is Organization", "true"},
        {"entry.resource.performer[2].resolve() is Practitioner", "true"},
        {"entry.resource.performer[2].resolve().is(Patient)", "false"},
        {"entry.resource.performer[3].resolve() is Organization", "true"},
        {"entry.resource.performer[4].resolve() is Patient", ""},
        {"entry.resource.subject.select(resolve()) is Patient", "true"},
        {"entry.resource.performer.where(resolve() is Practitioner)"
         ".select(resolve()) is Practitioner",
            "true"},
        {"(entry.resource.performer[0].resolve()) is Practitioner", "true"},
        {"entry.resource.subject.resolve().id is id", "true"},
        {"entry.resource.performer.where(resolve() is Practitioner).count()",
            "2"},
        {"entry.resource.subject.where(resolve() is Patient).reference",
            "Patient/1"},
        {"entry.resource.subject.where(resolve() is DomainResource).exists()",
            "true"},
    };

    (void)state;
    RUN(cases, bundle);
}

static void test_types(void **state)
{
    static const struct fp_case cases[] = {
        {"entry.resource.ofType(Patient).birthDate", "1990|1991"},
        {"Bundle.entry.count()", "6"},
        {"Patient.id", ""},
        {"Resource.type", "collection"},
        {"entry[0].resource.value.type().name", "Quantity"},
        {"entry[0].resource.value.value", "1.50"},
        {"entry[0].resource.valueQuantity.value", "1.50"},
        {"entry[0].resource.value is Quantity", "true"},
        {"entry[0].resource.value.ofType(Quantity).unit", "g"},
        {"entry[0].resource.effective is dateTime", "true"},
        {"entry[0].resource.effective < @2016", "true"},
        {"entry[0].resource.effective.type().name", "dateTime"},
        {"entry[0].type().name", "BackboneElement"},
        {"entry[0].type().namespace", "FHIR"},
        {"entry[0] is BackboneElement", "true"},
        {"entry[0] is Element", "true"},
        {"entry[0].resource is Resource", "true"},
        {"entry[0].resource.status is code", "true"},
        {"entry[0].resource.status is string", "true"},
        {"entry[0].resource.status.ofType(string)", ""},
        {"entry[0].resource.status is System.String", "false"},
        {"entry.resource.where($this is Patient and birthDate < @1991).id",
            "1"},
        {"1 is System.Integer", "true"},
        {"'a'.type().name", "String"},
        {"1.is(Nonsense)", "ERROR"},
        {"entry.is(Patient)", "ERROR"},
        {"entry[1].resource.birthDate.type().name", "date"},
        {"entry.resource.contained.type().name", "Practitioner"},
    };

    (void)state;
    RUN(cases, bundle);
}

static void test_variables_in_bundles(void **state)
{
    static const struct fp_case cases[] = {
        {"%resource.type", "collection"},
        {"%rootResource.type", "collection"},
        {"entry.resource.select(%context.type)",
            "collection|collection|collection|collection|collection|"
            "collection"},
    };

    (void)state;
    RUN(cases, bundle);
}

/* ---- with a host ---- */

struct world {
    struct jval patient;
    struct slice traced;
    size_t ntraced, nasked;
};

static int resolve(
    struct jval *out, struct slice reference, void *user, struct err *err)
{
    struct world *w = user;

    w->nasked++;
    if (slice_eq(reference, SLICE("Patient/broken")))
        return err_set(err, ERR_UNAVAILABLE, "the store is away");
    if (slice_eq(reference, SLICE("Patient/far")))
        *out = w->patient;
    return 0;
}

static int member_of(enum fp_answer *out, const struct fp_item *coded,
    struct slice value_set, void *user, struct err *err)
{
    (void)user;
    (void)err;
    *out = slice_eq(value_set, SLICE("http://unknown")) ? FP_UNKNOWN
           : slice_eq(coded->text, SLICE("male"))       ? FP_YES
                                                        : FP_NO;
    return 0;
}

static int conforms_to(enum fp_answer *out, struct jval resource,
    struct slice profile, void *user, struct err *err)
{
    (void)user;
    (void)err;
    (void)profile;
    *out = slice_eq(jval_get_str(resource, "id"), SLICE("p1")) ? FP_YES : FP_NO;
    return 0;
}

static int subsumes(enum fp_answer *out, const struct fp_item *upper,
    const struct fp_item *lower, void *user, struct err *err)
{
    (void)user;
    (void)err;
    (void)lower;
    *out = slice_eq(upper->fhir_type, SLICE("HumanName")) ? FP_YES : FP_NO;
    return 0;
}

static int element_definition(struct jval *out, const struct fp_item *element,
    void *user, struct err *err)
{
    struct world *w = user;

    (void)err;
    if (slice_eq(element->fhir_type, SLICE("code")))
        *out = w->patient;
    return 0;
}

static int in_slice(enum fp_answer *out, const struct fp_item *element,
    struct slice structure, struct slice name, void *user, struct err *err)
{
    (void)user;
    (void)err;
    (void)structure;
    *out = slice_eq(jval_get_str(element->node, "use"), name) ? FP_YES : FP_NO;
    return 0;
}

static void trace(struct slice name, const struct fp_result *items, void *user)
{
    struct world *w = user;

    w->traced = name;
    w->ntraced += items->nitems;
}

/* Evaluate with everything a caller can give; the items by '|'. */
static int run_hosted(struct buf *out, struct fp_result *result,
    const char *expression, struct world *w, struct arena *arena)
{
    struct fp_host host = {.resolve = resolve,
        .member_of = member_of,
        .conforms_to = conforms_to,
        .subsumes = subsumes,
        .element_definition = element_definition,
        .in_slice = in_slice,
        .trace = trace,
        .user = w};
    struct fp_item numbers[] = {{.type = FP_INTEGER, .text = SLICE("4")},
        {.type = FP_DECIMAL, .text = SLICE("0.10")}};
    struct fp_item quantity = {.type = FP_QUANTITY, .text = SLICE("5 'mg'")};
    struct fp_item broken = {.type = FP_DATE, .text = SLICE("yesterday")};
    struct fp_item node = {.type = FP_NODE};
    struct fp_variable variables[] = {{SLICE("numbers"), numbers, 2},
        {SLICE("my quantity"), &quantity, 1}, {SLICE("broken"), &broken, 1},
        {SLICE("patient"), &node, 1}, {SLICE("none"), NULL, 0}};
    struct fp_env env = {.variables = variables,
        .nvariables = COUNT_OF(variables),
        .host = &host,
        .now_ms = 0,
        .zone_minutes = -330};
    struct err err = ERR_INIT;
    struct fp_expr *expr;
    struct jval input;
    int rc;

    assert_int_equal(
        jdoc_parse(&input, slice_of(fp_patient), NULL, arena, NULL), 0);
    w->patient = node.node = input;
    rc = fp_compile(&expr, slice_of(expression), &err);
    if (rc == 0)
        rc = fp_eval(result, expr, input, &env, arena, &err);
    for (size_t i = 0; rc == 0 && i < result->nitems; i++) {
        if (i)
            buf_addc(out, '|');
        buf_add(out, result->items[i].text);
    }
    fp_free(&expr);
    return rc;
}

static void test_host(void **state)
{
    static const struct fp_case cases[] = {
        {"%numbers", "4|0.10"},
        {"%numbers.first() + 1", "5"},
        {"%`my quantity` = 0.005 'g'", "true"},
        {"%patient.birthDate < @1980", "true"},
        {"%patient.name.type().name", "HumanName|HumanName|HumanName"},
        {"%none.empty()", "true"},
        {"%broken", "ERROR"},
        {"%unknown", "ERROR"},
        {"defineVariable('numbers')", "ERROR"},
        {"'Patient/far'.resolve().id", "p1"},
        {"'Patient/broken'.resolve().id", "ERROR"},
        {"gender.memberOf('http://x')", "true"},
        {"id.memberOf('http://x')", "false"},
        {"id.memberOf('http://unknown')", ""},
        {"name.memberOf('http://x')", ""},
        {"{}.memberOf('http://x')", ""},
        {"conformsTo('http://hl7.org/fhir/StructureDefinition/Patient')",
            "true"},
        {"conformsTo('http://hl7.org/fhir/StructureDefinition/Person')",
            "false"},
        {"conformsTo('http://hl7.org/fhir/StructureDefinition/"
         "DomainResource')",
            "true"},
        {"conformsTo('http://my/profile')", "true"},
        {"contained.conformsTo('http://my/profile')", "false"},
        {"name[0].subsumes(telecom[0])", "true"},
        {"telecom[0].subsumes(name[0])", "false"},
        {"telecom[0].subsumedBy(name[0])", "true"},
        {"{}.subsumes(name[0])", ""},
        {"gender.elementDefinition().id", "p1"},
        {"name.elementDefinition()", ""},
        {"name.slice('http://s', 'usual').given", "Jim"},
        {"name.slice('http://s', {})", ""},
        {"now()", "1969-12-31T18:30:00.000-05:30"},
        {"today()", "1969-12-31"},
        {"timeOfDay()", "18:30:00.000"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        struct arena *arena = arena_new();
        struct fp_result result = {0};
        struct world w = {0};
        struct buf got = BUF_INIT;

        buf_adds(&got, "");
        if (run_hosted(&got, &result, cases[i].expression, &w, arena) < 0)
            buf_adds(&got, "ERROR");
        if (strcmp(got.ptr ? got.ptr : "", cases[i].wanted) != 0)
            fail_msg("%s: got '%s', wanted '%s'", cases[i].expression, got.ptr,
                cases[i].wanted);
        buf_free(&got);
        arena_free(&arena);
    }
}

static void test_missing(void **state)
{
    struct arena *arena = arena_new();
    struct fp_result result = {0};
    struct world w = {0};
    struct buf got = BUF_INIT;

    (void)state;
    assert_int_equal(run_hosted(&got, &result,
                         "('Patient/a' | 'Patient/b').combine('Patient/a')"
                         ".combine('Patient/far').resolve()",
                         &w, arena),
        0);
    assert_int_equal(result.nitems, 1);
    assert_int_equal(result.nmissing, 2);
    assert_true(slice_eq(result.missing[0], SLICE("Patient/a")));
    assert_true(slice_eq(result.missing[1], SLICE("Patient/b")));
    assert_int_equal(w.nasked, 4);
    buf_free(&got);
    arena_free(&arena);
}

/* Each reference once, however many there are. */
static void test_many_missing(void **state)
{
    struct arena *arena = arena_new();
    struct fp_result result = {0};
    struct world w = {0};
    struct buf got = BUF_INIT;

    (void)state;
    assert_int_equal(
        run_hosted(&got, &result,
            "(1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9).select($this * 11 | $this * "
            "12 | $this * 13).select(('Patient/' & $this.toString()).combine("
            "'Patient/' & ($this mod 7).toString())).resolve()",
            &w, arena),
        0);
    for (size_t i = 0; i < result.nmissing; i++)
        for (size_t k = 0; k < i; k++)
            assert_false(slice_eq(result.missing[i], result.missing[k]));
    assert_true(result.nmissing > 25);
    buf_free(&got);
    arena_free(&arena);
}

static void test_trace(void **state)
{
    struct arena *arena = arena_new();
    struct fp_result result = {0};
    struct world w = {0};
    struct buf got = BUF_INIT;

    (void)state;
    assert_int_equal(
        run_hosted(&got, &result, "name.trace('n').trace('g', given).count()",
            &w, arena),
        0);
    assert_int_equal(w.ntraced, 3 + 4 + 1); /* one given has no value */
    buf_free(&got);
    arena_free(&arena);
}

/* ---- narratives ---- */

static void test_html(void **state)
{
    static const struct {
        const char *html;
        bool is_fine;
    } rows[] = {
        {"<div xmlns=\"http://www.w3.org/1999/xhtml\">x</div>", true},
        {"<div><p class='a' id=\"b\">x &amp; y &#169; &nbsp;</p></div>", true},
        {"<div><img src='a.png' alt='x'/></div>", true},
        {"<div><br/><table><tr><td colspan='2'>x</td></tr></table></div>",
            true},
        {"<div><!-- c --><a name=\"x\" href=\"#y\">z</a></div>", true},
        {" <div>x</div>\n", true},
        {"<div></div>", false},
        {"<div> \n </div>", false},
        {"<p>x</p>", false},
        {"x", false},
        {"", false},
        {"<div>x", false},
        {"<div>x</p></div>", false},
        {"<div>x</div><div>y</div>", false},
        {"<div>x</div>y", false},
        {"<div><script>x</script></div>", false},
        {"<div onclick=\"x\">y</div>", false},
        {"<div><a href=\"javascript:x\">y</a></div>", false},
        {"<div><form>y</form></div>", false},
        {"<div><object>y</object></div>", false},
        {"<div>a & b</div>", false},
        {"<div>a &amp b</div>", false},
        {"<div class=a>b</div>", false},
        {"<div class='a' class='b'>c</div>", false},
        {"<div class='a<b'>c</div>", false},
        {"<div><!-- c </div>", false},
        {"<divx>x</divx>", false},
        {"<div><b>x</div></b>", false},
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        struct arena *arena = arena_new();
        struct fp_item item = {
            .type = FP_STRING, .text = slice_of(rows[i].html)};
        struct fp_variable variable = {SLICE("html"), &item, 1};
        struct fp_env env = {.variables = &variable, .nvariables = 1};
        struct fp_result result;
        struct fp_expr *expr;

        assert_int_equal(
            fp_compile(&expr, SLICE("%html.htmlChecks()"), NULL), 0);
        assert_int_equal(
            fp_eval(&result, expr, (struct jval){0}, &env, arena, NULL), 0);
        assert_int_equal(result.nitems, 1);
        if (slice_eq(result.items[0].text, SLICE("true")) != rows[i].is_fine)
            fail_msg("%s", rows[i].html);
        fp_free(&expr);
        arena_free(&arena);
    }
}

static void test_others(void **state)
{
    static const struct fp_case cases[] = {
        {"htmlChecks()", ""},
        {"1.htmlChecks()", ""},
        {"checkModifiers('http://x').id", "p1"},
        {"gender.memberOf('http://x')", "ERROR"},
        {"conformsTo('http://trash')", "ERROR"},
        {"name[0].subsumes(name[1])", "ERROR"},
        {"gender.elementDefinition()", "ERROR"},
        {"name.slice('a', 'b')", "ERROR"},
        {"{}.elementDefinition()", ""},
        {"birthDate.extension('http://x/time').value",
            "1974-12-25T14:35:45-05:00"},
        {"birthDate.hasValue()", "true"},
        {"language.hasValue()", "false"},
        {"language.extension.value", "not asked"},
        {"name.given.hasValue()", "false"},
        {"name[2].given.extension.value", "unknown"},
        {"birthDate.getValue() is System.Date", "true"},
        {"deceased", "false"},
        {"deceasedBoolean", "false"},
        {"multipleBirth + 1", "3"},
        {"extension('http://x/score').value.type().name", "decimal"},
        {"extension({})", ""},
        {"managingOrganization.resolve().name", "Acme"},
        {"gender = 'male'", "true"},
        {"birthDate = '1974-12-25'", "true"},
        {"birthDate = @1974-12-25", "true"},
        {"children().count() > 10", "true"},
        {"descendants().where($this is Extension).count()", "5"},
    };

    (void)state;
    RUN(cases, NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_absent_values),
        cmocka_unit_test(test_quantity_elements),
        cmocka_unit_test(test_resolve),
        cmocka_unit_test(test_types),
        cmocka_unit_test(test_variables_in_bundles),
        cmocka_unit_test(test_host),
        cmocka_unit_test(test_missing),
        cmocka_unit_test(test_many_missing),
        cmocka_unit_test(test_trace),
        cmocka_unit_test(test_html),
        cmocka_unit_test(test_others),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
