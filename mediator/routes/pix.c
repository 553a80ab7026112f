/* SPDX-License-Identifier: Apache-2.0
 * Patient/$ihe-pix: by which other identifiers is this person known?
 * source  IHE PIXm, ITI-83 */
#include "fhirclient/fhir/bundle.h"
#include "fhirclient/fhir/gate.h"
#include "fhirclient/json/jwrite.h"
#include "mediator/routes/patient.h"
#include "mediator/routes/query.h"
#include "mediator/routes/router.h"
#include "mediator/routes/steps.h"

enum { MAX_TARGETS = 64 };

struct pix_query {
    struct slice source; /* "system|value" or "base|Patient/123" */
    size_t nsources;
    struct slice targets[MAX_TARGETS];
    size_t ntargets;
};

/* --- reading the query -----------------------------------------------------*/

static int add_source(struct pix_query *q, struct slice v, struct err *err)
{
    q->source = v;
    if (++q->nsources > 1)
        return err_set(
            err, ERR_INVALID, "sourceIdentifier must be given exactly once");
    return 0;
}

/* Repeated, or with commas as OpenMRS sends it. */
static int add_targets(struct pix_query *q, struct slice v, struct err *err)
{
    struct slice one;

    while (slice_split(&one, &v, ',')) {
        if (q->ntargets == MAX_TARGETS)
            return err_set(err, ERR_INVALID,
                "at most %d target systems can be asked for", MAX_TARGETS);
        if (one.len)
            q->targets[q->ntargets++] = one;
    }
    return 0;
}

static int add_nothing(struct pix_query *q, struct slice v, struct err *err)
{
    (void)q;
    (void)v;
    (void)err;
    return 0;
}

static const struct {
    const char *name;
    int (*add)(struct pix_query *, struct slice, struct err *);
} parameters[] = {
    {"sourceIdentifier", add_source},
    {"targetSystem", add_targets},
    {"_format", add_nothing},
    {"_pretty", add_nothing},
};

static int add_parameter(
    struct pix_query *q, struct slice name, struct slice value, struct err *err)
{
    for (size_t i = 0; i < COUNT_OF(parameters); i++) {
        if (slice_eq(name, slice_of(parameters[i].name)))
            return parameters[i].add(q, value, err);
    }
    return err_set(err, ERR_INVALID,
        "unknown parameter; $ihe-pix takes sourceIdentifier and targetSystem");
}

static int read_url(struct pix_query *q, struct request *r)
{
    struct slice rest = r->query;
    struct query_pair pair;

    while (query_next(&pair, &rest, r->task.arena)) {
        int rc = add_parameter(q, pair.name, pair.value, &r->task.err);

        if (rc < 0)
            return rc;
    }
    return 0;
}

/* A parameter's value as the GET form writes it. */
static struct slice body_value(struct jval p, struct arena *arena)
{
    static const char *const plain[] = {
        "valueString", "valueUri", "valueCanonical", NULL};
    struct jval identifier = jval_get(p, "valueIdentifier");

    for (size_t i = 0; plain[i]; i++) {
        if (jval_is_some(jval_get(p, plain[i])))
            return jval_get_str(p, plain[i]);
    }
    if (!jval_is_some(identifier))
        return SLICE("");
    return slice_of(arena_printf(arena, "%.*s|%.*s",
        SLICE_ARG(jval_get_str(identifier, "system")),
        SLICE_ARG(jval_get_str(identifier, "value"))));
}

static int read_body(struct pix_query *q, struct request *r)
{
    int rc = request_parse_body(r);

    if (rc == 0)
        rc = gate_resource(r->resource, SLICE("Parameters"), &r->task.err);
    for (struct jval p = jval_first(jval_get(r->resource, "parameter"));
         rc == 0 && jval_is_some(p); p = jval_next(p))
        rc = add_parameter(q, jval_get_str(p, "name"),
            body_value(p, r->task.arena), &r->task.err);
    return rc;
}

/* --- finding the source ----------------------------------------------------*/

static int refuse(struct err *err, int code, int status, const char *issue,
    const char *sentence)
{
    err_set(err, code, "%s", sentence);
    err_refine(err, status, issue);
    return code;
}

static int source_not_found(struct err *err)
{
    return refuse(err, ERR_NOT_FOUND, 404, "not-found",
        "sourceIdentifier Patient Identifier not found");
}

/* "http://server/fhir|Patient/123": a logical id on our own base. */
static bool is_logical(struct slice system, struct slice value,
    const struct request *r, struct slice *id)
{
    struct reference ref;

    if (!slice_starts(value, SLICE("Patient/")) ||
        !reference_parse(&ref, value))
        return false;
    *id = ref.id;
    return slice_eq(system, slice_of(r->gateway->base_url));
}

/* An identifier may stand in several records, and they may be of different
 * people: then it is known by what either is known by. */
static int find_sources(
    struct slice **ids, size_t *n, const struct pix_query *q, struct request *r)
{
    const struct registry *registry = r->gateway->registry;
    struct err *err = &r->task.err;
    struct slice system, value;
    struct record_view view;

    *ids = arena_zalloc(r->task.arena, 1, sizeof(**ids));
    *n = 1;

    if (!patient_token(&system, &value, q->source) || value.len == 0)
        return err_set(
            err, ERR_INVALID, "sourceIdentifier must be system|value");
    if (is_logical(system, value, r, *ids))
        return registry_read(&view, registry, **ids) && !view.is_tombstone
                   ? 0
                   : source_not_found(err);
    if (!registry_knows_system(registry, system))
        return refuse(err, ERR_INVALID, 400, "code-invalid",
            "sourceIdentifier Assigning Authority not found");
    *n = registry_find_identifier(ids, registry, system, value, r->task.arena);
    return *n ? 0 : source_not_found(err);
}

static int check_targets(const struct pix_query *q, struct request *r)
{
    for (size_t i = 0; i < q->ntargets; i++) {
        if (!registry_knows_system(r->gateway->registry, q->targets[i]))
            return refuse(&r->task.err, ERR_DENIED, 403, "code-invalid",
                "targetSystem not found");
    }
    return 0;
}

/* --- the answer ------------------------------------------------------------*/

static bool is_wanted(const struct pix_query *q, struct slice system)
{
    for (size_t i = 0; i < q->ntargets; i++) {
        if (slice_eq(q->targets[i], system))
            return true;
    }
    return q->ntargets == 0;
}

static bool is_source(const struct pix_query *q, struct jval identifier)
{
    struct slice system, value;

    return patient_token(&system, &value, q->source) &&
           slice_eq(system, jval_get_str(identifier, "system")) &&
           slice_eq(value, jval_get_str(identifier, "value"));
}

static size_t write_identifiers(
    struct jwrite *w, const struct pix_query *q, struct jval patient)
{
    size_t n = 0;

    for (struct jval i = jval_first(jval_get(patient, "identifier"));
         jval_is_some(i); i = jval_next(i)) {
        if (!is_wanted(q, jval_get_str(i, "system")) || is_source(q, i))
            continue;
        jwrite_object(w);
        jwrite_member(w, "name", SLICE("targetIdentifier"));
        jwrite_key(w, "valueIdentifier");
        jwrite_value(w, i);
        jwrite_end(w);
        n++;
    }
    return n;
}

static void write_id(struct jwrite *w, const struct request *r, struct slice id)
{
    jwrite_object(w);
    jwrite_member(w, "name", SLICE("targetId"));
    jwrite_key(w, "valueReference");
    jwrite_object(w);
    jwrite_member(w, "reference",
        slice_of(arena_printf(r->task.arena, "%s/Patient/%.*s",
            r->gateway->base_url, SLICE_ARG(id))));
    jwrite_end(w);
    jwrite_end(w);
}

static int write_member(struct jwrite *w, struct request *r,
    const struct pix_query *q, struct slice id)
{
    struct record_view view;
    struct jval patient;

    if (!registry_read(&view, r->gateway->registry, id) || view.is_tombstone)
        return 0;
    if (jdoc_parse(&patient, view.body, &jlimits_stored, r->task.arena,
            &r->task.err) < 0)
        return ERR_INTERNAL;
    if (write_identifiers(w, q, patient) || q->ntargets == 0)
        write_id(w, r, view.id);
    return 0;
}

static bool is_among(struct slice id, const struct slice *ids, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        if (slice_eq(id, ids[i]))
            return true;
    }
    return false;
}

/* The golden records of all sources, each once. */
static size_t goldens_of(struct slice *goldens, const struct registry *registry,
    const struct slice *sources, size_t nsources)
{
    size_t n = 0;

    for (size_t i = 0; i < nsources; i++) {
        if (registry_golden(&goldens[n], registry, sources[i]) &&
            !is_among(goldens[n], goldens, n))
            n++;
    }
    return n;
}

static int write_person(struct jwrite *w, struct request *r,
    const struct pix_query *q, struct slice golden)
{
    struct slice *members;
    size_t n =
        registry_members(&members, r->gateway->registry, golden, r->task.arena);
    int rc = 0;

    for (size_t i = 0; rc == 0 && i < n; i++)
        rc = write_member(w, r, q, members[i]);
    return rc;
}

static int write_answer(struct request *r, const struct pix_query *q,
    const struct slice *sources, size_t nsources)
{
    struct slice *goldens =
        arena_zalloc(r->task.arena, nsources, sizeof(*goldens));
    size_t n = goldens_of(goldens, r->gateway->registry, sources, nsources);
    struct jwrite w = jwrite_to(&r->body);
    int rc = 0;

    jwrite_object(&w);
    jwrite_member(&w, "resourceType", SLICE("Parameters"));
    jwrite_key(&w, "parameter");
    jwrite_array(&w);
    for (size_t i = 0; rc == 0 && i < n; i++)
        rc = write_person(&w, r, q, goldens[i]);
    jwrite_end(&w);
    jwrite_end(&w);
    return rc;
}

/* FHIR has no empty arrays: an empty answer is Parameters alone. */
static struct slice without_empty_array(struct slice body)
{
    return slice_ends(body, SLICE("\"parameter\":[]}"))
               ? SLICE("{\"resourceType\":\"Parameters\"}")
               : body;
}

static enum step_result pix_run(struct task *task)
{
    struct request *r = request_of(task);
    struct pix_query q = {0};
    struct slice *sources;
    size_t n;

    if (patient_need_memory(r, &task->err) < 0 || read_url(&q, r) < 0 ||
        (r->exchange->method == HTTP_POST && read_body(&q, r) < 0))
        return STEP_FAIL;
    if (q.nsources == 0) {
        err_set_at(&task->err, ERR_INVALID,
            r->exchange->method == HTTP_POST ? "Parameters.parameter" : "",
            "sourceIdentifier is needed");
        return STEP_FAIL;
    }
    if (find_sources(&sources, &n, &q, r) < 0 || check_targets(&q, r) < 0 ||
        write_answer(r, &q, sources, n) < 0)
        return STEP_FAIL;
    r->answer.status = 200;
    r->answer.body = without_empty_array(buf_slice(&r->body));
    return STEP_NEXT;
}

static const struct step pix_steps[] = {
    STEP(request_authorise),
    STEP(request_identify),
    STEP(pix_run),
};
const struct task_def pix_def = TASK_DEF("ihe-pix", pix_steps, request_finish);
