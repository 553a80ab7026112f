/* SPDX-License-Identifier: Apache-2.0
 * What is written about a decision, member for member: who, when, about whom,
 * and why, whatever quotes and line ends the words hold. */
#include "base/digest.h"
#include "tests/unit/registry/world.h"

static struct jval parsed(const char *text)
{
    struct err err = ERR_INIT;
    struct jval v = {0};

    if (jdoc_parse(&v, slice_of(text), NULL, notes, &err) < 0)
        fail_msg("%s: %s\n%s", err.where, err.text, text);
    return v;
}

/* The last one of a type that was written. */
static struct jval newest(const char *type)
{
    const char *text = NULL;
    size_t len = strlen(type);

    for (size_t i = 0; i < world->all.len; i++)
        if (strncmp(world->all.at[i]->key, type, len) == 0 &&
            world->all.at[i]->key[len] == '/')
            text = sim_get(world, world->all.at[i]->key);
    assert_non_null(text);
    return parsed(text);
}

/* But for its id, its time and what the store says in meta. */
static void assert_resource(const char *type, const char *expected)
{
    struct jval got = newest(type), all = parsed(expected);

    for (struct jval m = jval_first(all); jval_is_some(m); m = jval_next(m)) {
        const char *key = text_of_slice(jval_key(m));

        if (!jval_equal(m, jval_get(got, key)))
            fail_msg("%s is %s\nand should be %s", key,
                text_of_slice(jval_raw(jval_get(got, key))),
                text_of_slice(jval_raw(m)));
    }
    assert_int_equal(jval_count(got), jval_count(all) + 3);
    assert_int_equal(jval_get_str(got, "id").len, 36);
    assert_true(slice_starts(jval_get_str(got, "recorded"), SLICE("2026-")));
}

/* JSON in which ' stands for a quote. */
static const char *json(const char *format, ...) PRINTF_LIKE(1, 2);

static const char *json(const char *format, ...)
{
    char text[4096];
    va_list args;

    va_start(args, format);
    assert_in_range(
        vsnprintf(text, sizeof(text), format, args), 1, sizeof(text) - 1);
    va_end(args);
    for (char *at = text; *at; at++)
        if (*at == '\'')
            *at = '"';
    return text_of_slice(slice_of(text));
}

static const char *base64(const char *text)
{
    char *out = arena_alloc(notes, 4 * ((strlen(text) + 2) / 3) + 1);

    base64_encode(out, slice_of(text));
    return out;
}

#define TAGS "http://openclientregistry.org/fhir/"
#define PATIENT "{'reference':'Patient/%s'}"

/* The rest of a Provenance behind its targets. */
static const char *provenance(
    const char *scores, const char *targets, const char *rest)
{
    return json("{'resourceType':'Provenance',%s'target':[%s],%s}",
        scores[0] ? json("'extension':[{'url':'" TAGS "scores',"
                         "'valueAttachment':{'contentType':'application/json',"
                         "'data':'%s'}}],",
                        base64(scores))
                  : "",
        targets, rest);
}

static const char *event(
    const char *code, char action, const char *agent, const char *entities)
{
    return json("{'resourceType':'AuditEvent','type':{'system':"
                "'http://dicom.nema.org/resources/ontology/DCM','code':"
                "'110110','display':'Patient Record'},'subtype':[{'system':"
                "'http://hl7.org/fhir/restful-interaction','code':'%s'}],"
                "'action':'%c','outcome':'0','outcomeDesc':'Success',"
                "'agent':[{%s}],'source':{'observer':{'display':'Selfsame'},"
                "'type':[{'system':'http://terminology.hl7.org/CodeSystem/"
                "security-source-type','code':'4','display':"
                "'Application Server'}]},'entity':[%s]}",
        code, action, agent, entities);
}

/* OpenCR's account of the only rule. */
static const char *detail(const char *automatic)
{
    return json("'detail':[{'type':'match','valueBase64Binary':'%s'}]",
        base64(json("{'rule':{'name':'rule 1','matchingType':'deterministic',"
                    "'potentialMatchThreshold':1,'autoMatchThreshold':2},"
                    "'autoMatches':[%s],'potentialMatches':[],"
                    "'conflictMatches':[]}",
            automatic)));
}

/* Nobody is matched; whoever asked has quotes in every word. */
static void test_lone(void **state)
{
    struct ask *a = asked("o\"ne");
    const char *id, *golden;

    (void)state;
    a->client.display_name = SLICE("One \"and\"\nonly");
    a->d.agent_address = SLICE("fe80::1%\"");
    ask_add(a, ask_patient(a, "urn:a", "1", "Okello", NULL));
    ask_wait(a, DECISION_SUBMIT);
    id = text_of_slice(a->parts[0].id);
    golden = golden_of(a->parts[0].id);
    assert_resource("Provenance",
        provenance(json("[{'record':'%s','goldenAfter':'%s','total':0,"
                        "'matches':[]}]",
                       id, golden),
            json(PATIENT "," PATIENT, id, golden),
            json("'activity':{'coding':[{'system':'" TAGS "registry','code':"
                 "'submission'}]},'agent':[{'who':{'identifier':{'system':"
                 "'" TAGS "clientid','value':'o\\'ne'},'display':"
                 "'One \\'and\\'\\nonly'}}]")));
    assert_resource("AuditEvent",
        event("create", 'C',
            "'altId':'o\\'ne','name':'One \\'and\\'\\nonly','requestor':true,"
            "'network':{'address':'fe80::1%\\'','type':'2'}",
            json("{'what':" PATIENT ",'name':'CRUID'},{'what':" PATIENT
                 ",'name':'submittedResource',%s}",
                golden, id, detail(""))));
}

static void test_matched(void **state)
{
    struct submit_part *first = submit("1", "Okello", NULL);
    struct submit_part *second = submit("2", "Okello", "1990-01-01");
    const char *one = text_of_slice(first->id),
               *two = text_of_slice(second->id);
    const char *golden = golden_of(first->id);

    (void)state;
    assert_resource("Provenance",
        provenance(
            json("[{'record':'%s','goldenAfter':'%s','total':1,'matches':"
                 "[{'record':'%s','golden':'%s','verdict':'automatic',"
                 "'rule':'rule 1','score':2,'fields':{'family':{'verdict':"
                 "'agrees','value':1,'contribution':2},'birthdate':{'verdict':"
                 "'missing-one','value':0,'contribution':0}}}]}]",
                two, golden, one, golden),
            json(PATIENT "," PATIENT, two, golden),
            json("'activity':{'coding':[{'system':'" TAGS "registry','code':"
                 "'submission'}]},'agent':[{'who':{'identifier':{'system':"
                 "'" TAGS "clientid','value':'one'},'display':'one'}}]")));
    assert_resource("AuditEvent",
        event("create", 'C',
            "'altId':'one','name':'one','requestor':true,"
            "'network':{'address':'127.0.0.1','type':'2'}",
            json("{'what':" PATIENT ",'name':'CRUID'},{'what':" PATIENT
                 ",'name':'match'},{'what':" PATIENT
                 ",'name':'submittedResource',%s}",
                golden, one, two,
                detail(json("{'_id':'%s','_score':2}", one)))));
}

/* A person decides, says why, and is at no address. */
static void test_broken(void **state)
{
    struct submit_part *first = submit("1", "Okello", NULL);
    struct submit_part *second = submit("2", "Okello", NULL);
    const char *one = text_of_slice(first->id),
               *two = text_of_slice(second->id);
    const char *golden = golden_of(first->id);
    struct ask *a = asked("");

    (void)state;
    a->d.reason = SLICE("she said \"no\"");
    a->d.agent_address = SLICE("");
    ask_add_id(a, one);
    ask_wait(a, DECISION_BREAK);
    assert_int_equal(a->d.rc, 0);
    assert_resource("Provenance",
        provenance("",
            json(PATIENT "," PATIENT "," PATIENT "," PATIENT, golden, one, two,
                golden_of(first->id)),
            json("'reason':[{'text':'she said \\'no\\''}],'activity':{'coding':"
                 "[{'system':'" TAGS "registry','code':'break'}]},'agent':"
                 "[{'who':{'identifier':{'system':'" TAGS "clientid','value':"
                 "'anonymous'},'display':'anonymous'}}]")));
    assert_resource("AuditEvent",
        event("update", 'U',
            "'altId':'anonymous','name':'anonymous','requestor':true",
            json("{'what':" PATIENT ",'name':'oldCRUID'},{'what':" PATIENT
                 ",'name':'breakFrom'},{'what':" PATIENT ",'name':'break'}",
                golden, two, one)));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        WORLD_TEST(test_lone),
        WORLD_TEST(test_matched),
        WORLD_TEST(test_broken),
    };

    return cmocka_run_group_tests_name("audit", tests, NULL, NULL);
}
