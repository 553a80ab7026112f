/* SPDX-License-Identifier: Apache-2.0
 * /metadata: what is really there. Our own part is the Patient and its
 * operations; the rest is what the store says of itself, cut down to the
 * interactions we pass on.
 * source  http://hl7.org/fhir/R4/capabilitystatement.html */
#include "base/mem.h"
#include "fhirclient/json/jwrite.h"
#include "mediator/routes/reserved.h"
#include "mediator/routes/router.h"
#include "mediator/routes/steps.h"

/** The statement, written once the store has been asked. */
struct capabilities {
    struct buf text;
};

static const char *const patient_interactions[] = {"read", "vread", "update",
    "delete", "history-instance", "history-type", "create", "search-type"};

/* What pass.c, read.c and search.c pass on of what a store can. */
static const char *const passed_interactions[] = {"read", "vread", "update",
    "delete", "history-instance", "history-type", "create", "search-type"};

static const char *const system_interactions[] = {
    "transaction", "batch", "search-system", "history-system"};

static void write_codes(
    struct jwrite *w, const char *const codes[], size_t ncodes)
{
    jwrite_key(w, "interaction");
    jwrite_array(w);
    for (size_t i = 0; i < ncodes; i++) {
        jwrite_object(w);
        jwrite_member(w, "code", slice_of(codes[i]));
        jwrite_end(w);
    }
    jwrite_end(w);
}

static bool is_passed(struct slice type, struct slice code)
{
    bool changes =
        slice_eq(code, SLICE("update")) || slice_eq(code, SLICE("delete"));
    struct err refusal = ERR_INIT;

    if (changes && reserved_check(type, SLICE("any"), false, &refusal) < 0)
        return false;
    for (size_t i = 0; i < COUNT_OF(passed_interactions); i++) {
        if (slice_eq(code, slice_of(passed_interactions[i])))
            return true;
    }
    return false;
}

static void write_passed(struct jwrite *w, struct jval resource)
{
    struct jval interactions = jval_get(resource, "interaction");
    struct slice type = jval_get_str(resource, "type");

    jwrite_key(w, "interaction");
    jwrite_array(w);
    for (struct jval i = jval_first(interactions); jval_is_some(i);
         i = jval_next(i)) {
        if (is_passed(type, jval_get_str(i, "code")))
            jwrite_value(w, i);
    }
    jwrite_end(w);
}

static void write_operation(
    struct jwrite *w, const char *name, const char *definition)
{
    jwrite_object(w);
    jwrite_member(w, "name", slice_of(name));
    jwrite_member(w, "definition", slice_of(definition));
    jwrite_end(w);
}

/* What a store's resource says of searches. */
static const char *const search_members[] = {
    "searchInclude", "searchRevInclude", "searchParam"};

static void copy_searches(struct jwrite *w, struct jval resource)
{
    for (size_t i = 0; i < COUNT_OF(search_members); i++) {
        struct jval v = jval_get(resource, search_members[i]);

        if (!jval_count(v))
            continue;
        jwrite_key(w, search_members[i]);
        jwrite_value(w, v);
    }
}

static void write_patient(struct jwrite *w, struct jval resource)
{
    jwrite_object(w);
    jwrite_member(w, "type", SLICE("Patient"));
    write_codes(w, patient_interactions, COUNT_OF(patient_interactions));
    jwrite_member(w, "versioning", SLICE("versioned-update"));
    jwrite_key(w, "updateCreate");
    jwrite_bool(w, true);
    jwrite_key(w, "conditionalCreate");
    jwrite_bool(w, true);
    jwrite_member(w, "conditionalRead", SLICE("full-support"));
    jwrite_key(w, "conditionalUpdate");
    jwrite_bool(w, true);
    jwrite_member(w, "conditionalDelete", SLICE("single"));
    copy_searches(w, resource);
    jwrite_key(w, "operation");
    jwrite_array(w);
    write_operation(
        w, "match", "http://hl7.org/fhir/OperationDefinition/Patient-match");
    write_operation(w, "ihe-pix",
        "https://profiles.ihe.net/ITI/PIXm/OperationDefinition/IHE.PIXm.pix");
    jwrite_end(w);
    jwrite_end(w);
}

static void write_other(struct jwrite *w, struct jval resource)
{
    jwrite_object(w);
    jwrite_member(w, "type", jval_get_str(resource, "type"));
    write_passed(w, resource);
    jwrite_member(w, "versioning", jval_get_str(resource, "versioning"));
    copy_searches(w, resource);
    jwrite_end(w);
}

static void write_resources(struct jwrite *w, struct jval rest)
{
    struct jval list = jval_get(rest, "resource"), patient = {0};

    for (struct jval r = jval_first(list); jval_is_some(r); r = jval_next(r)) {
        if (slice_eq(jval_get_str(r, "type"), SLICE("Patient")))
            patient = r;
    }
    jwrite_key(w, "resource");
    jwrite_array(w);
    write_patient(w, patient);
    for (struct jval r = jval_first(list); jval_is_some(r); r = jval_next(r)) {
        if (!slice_eq(jval_get_str(r, "type"), SLICE("Patient")))
            write_other(w, r);
    }
    jwrite_end(w);
}

static void write_head(struct jwrite *w, const struct gateway *g)
{
    char now[INSTANT_TEXT_SIZE];

    instant_print(now, clock_wall_ms(loop_clock(g->loop)));
    jwrite_member(w, "resourceType", SLICE("CapabilityStatement"));
    jwrite_member(w, "status", SLICE("active"));
    jwrite_member(w, "date", slice_of(now));
    jwrite_member(w, "kind", SLICE("instance"));
    jwrite_key(w, "software");
    jwrite_object(w);
    jwrite_member(w, "name", SLICE("Selfsame"));
    jwrite_member(w, "version", slice_of(g->software_version));
    jwrite_end(w);
    jwrite_key(w, "implementation");
    jwrite_object(w);
    jwrite_member(w, "description", SLICE("Client registry and gateway"));
    jwrite_member(w, "url", slice_of(g->base_url));
    jwrite_end(w);
    jwrite_member(w, "fhirVersion", SLICE("4.0.1"));
    jwrite_key(w, "format");
    jwrite_array(w);
    jwrite_string(w, SLICE("application/fhir+json"));
    jwrite_string(w, SLICE("json"));
    jwrite_end(w);
}

static void write_statement(
    struct buf *out, const struct gateway *g, struct jval store)
{
    struct jwrite w = jwrite_to(out);
    struct jval rest = jval_at(jval_get(store, "rest"), 0);

    jwrite_object(&w);
    write_head(&w, g);
    jwrite_key(&w, "rest");
    jwrite_array(&w);
    jwrite_object(&w);
    jwrite_member(&w, "mode", SLICE("server"));
    jwrite_member(&w, "documentation", jval_get_str(rest, "documentation"));
    write_resources(&w, rest);
    write_codes(&w, system_interactions, COUNT_OF(system_interactions));
    jwrite_end(&w);
    jwrite_end(&w);
    jwrite_end(&w);
}

/* --- steps -----------------------------------------------------------------*/

static enum step_result metadata_ask(struct task *task)
{
    struct request *r = request_of(task);

    if (r->gateway->capabilities)
        return STEP_NEXT;
    store_start(r->gateway->store, request_store_call(r, STORE_CAPABILITIES));
    return STEP_WAIT;
}

static enum step_result metadata_keep(struct task *task)
{
    struct request *r = request_of(task);
    struct jval store;

    if (r->gateway->capabilities)
        return STEP_NEXT;
    if (request_check_store(r) != STEP_NEXT)
        return STEP_FAIL;
    if (jdoc_parse(&store, r->store.answer, &jlimits_stored, task->arena,
            &task->err) < 0) {
        task->err.code = ERR_UPSTREAM;
        return STEP_FAIL;
    }
    r->gateway->capabilities = mem_zalloc(1, sizeof(*r->gateway->capabilities));
    write_statement(&r->gateway->capabilities->text, r->gateway, store);
    return STEP_NEXT;
}

static enum step_result metadata_answer(struct task *task)
{
    struct request *r = request_of(task);

    r->answer.status = 200;
    r->answer.body = buf_slice(&r->gateway->capabilities->text);
    return STEP_NEXT;
}

static const struct step metadata_steps[] = {
    STEP(metadata_ask),
    STEP(metadata_keep),
    STEP(metadata_answer),
};
const struct task_def metadata_def =
    TASK_DEF("metadata", metadata_steps, request_finish);

void gateway_clear(struct gateway *gateway)
{
    if (!gateway->capabilities)
        return;
    buf_free(&gateway->capabilities->text);
    mem_free(gateway->capabilities);
    gateway->capabilities = NULL;
}
