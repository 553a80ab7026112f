/* SPDX-License-Identifier: Apache-2.0
 * Patient/$match: who might this be? Nothing is stored.
 * source  http://hl7.org/fhir/R4/patient-operation-match.html, IHE PDQm ITI-119
 */
#include "fhirclient/fhir/gate.h"
#include "fhirclient/json/jwrite.h"
#include "mediator/routes/grade.h"
#include "mediator/routes/patient.h"
#include "mediator/routes/router.h"
#include "mediator/routes/steps.h"

#include <stdio.h>
#include <string.h>

struct match_input {
    struct jval patient;
    bool only_certain;
    int64_t count; /* INT64_MAX: not given */
};

static int bad_parameter(struct err *err, size_t i, const char *sentence)
{
    char where[64];

    snprintf(where, sizeof(where), "Parameters.parameter[%zu]", i);
    return err_set_at(err, ERR_INVALID, where, "%s", sentence);
}

static int take_resource(
    struct match_input *in, struct jval p, size_t i, struct err *err)
{
    if (jval_is_some(in->patient))
        return bad_parameter(err, i, "resource may be given once");
    in->patient = jval_get(p, "resource");
    return jval_is_some(in->patient)
               ? 0
               : bad_parameter(err, i, "resource needs a Patient in it");
}

static int take_only_certain(
    struct match_input *in, struct jval p, size_t i, struct err *err)
{
    struct jval value = jval_get(p, "valueBoolean");

    in->only_certain = jval_is_true(value);
    if (jval_type(value) != JSON_TRUE && jval_type(value) != JSON_FALSE)
        return bad_parameter(err, i, "onlyCertainMatches needs a valueBoolean");
    return 0;
}

static int take_count(
    struct match_input *in, struct jval p, size_t i, struct err *err)
{
    if (!jval_to_i64(&in->count, jval_get(p, "valueInteger")) || in->count < 0)
        return bad_parameter(
            err, i, "count needs a valueInteger that is not negative");
    return 0;
}

static const struct {
    const char *name;
    int (*take)(struct match_input *, struct jval, size_t, struct err *);
} parameters[] = {
    {"resource", take_resource},
    {"onlyCertainMatches", take_only_certain},
    {"count", take_count},
};

static int take_parameter(
    struct match_input *in, struct jval p, size_t i, struct err *err)
{
    struct slice name = jval_get_str(p, "name");

    for (size_t k = 0; k < COUNT_OF(parameters); k++) {
        if (slice_eq(name, slice_of(parameters[k].name)))
            return parameters[k].take(in, p, i, err);
    }
    return bad_parameter(err, i,
        "unknown parameter; $match takes resource, onlyCertainMatches and "
        "count");
}

static int read_parameters(
    struct match_input *in, struct jval body, struct err *err)
{
    size_t i = 0;

    for (struct jval p = jval_first(jval_get(body, "parameter"));
         jval_is_some(p); p = jval_next(p)) {
        int rc = take_parameter(in, p, i++, err);

        if (rc < 0)
            return rc;
    }
    return 0;
}

/* What may change the meaning of a Patient must be understood or refused. */
static int check_patient(struct jval patient, struct err *err)
{
    static const char *const refused[] = {
        "Patient.modifierExtension", "Patient.implicitRules"};
    const size_t skip = strlen("Patient.");

    if (!jval_is_some(patient))
        return err_set_at(err, ERR_INVALID, "Parameters.parameter",
            "a parameter named resource with a Patient is needed");
    for (size_t i = 0; i < COUNT_OF(refused); i++) {
        if (jval_is_some(jval_get(patient, refused[i] + skip)))
            return err_set_at(err, ERR_INVALID, refused[i],
                "%s is not understood here", refused[i] + skip);
    }
    return gate_resource(patient, SLICE("Patient"), err);
}

static int read_input(struct match_input *in, struct request *r)
{
    struct err *err = &r->task.err;
    int rc = request_parse_body(r);

    *in = (struct match_input){.count = INT64_MAX};
    if (rc < 0)
        return rc;
    if (slice_eq(
            jval_get_str(r->resource, "resourceType"), SLICE("Parameters")))
        rc = read_parameters(in, r->resource, err);
    else
        in->patient = r->resource;
    return rc < 0 ? rc : check_patient(in->patient, err);
}

/* --- the answer ------------------------------------------------------------*/

/* Certain matches of more than one person are not certain (PDQm case 5). */
static bool is_one_person(const struct registry_match *m, size_t n)
{
    for (size_t i = 1; i < n; i++) {
        if (!slice_eq(m[i].golden_id, m[0].golden_id))
            return false;
    }
    return true;
}

static size_t keep_certain(struct registry_match *m, size_t n)
{
    size_t kept = 0;

    for (size_t i = 0; i < n; i++) {
        if (m[i].is_automatic)
            m[kept++] = m[i];
    }
    return is_one_person(m, kept) ? kept : 0;
}

static void write_entry(struct jwrite *w, const struct request *r,
    const struct registry_match *m, struct slice body)
{
    const struct ruleset *rules = rulefile_rules(r->gateway->rules);
    const struct rule *rule = &rules->rules[m->rule_index];

    jwrite_object(w);
    jwrite_key(w, "fullUrl");
    jwrite_string(w, slice_of(arena_printf(r->task.arena, "%s/Patient/%.*s",
                         r->gateway->base_url, SLICE_ARG(m->id))));
    jwrite_key(w, "resource");
    jwrite_raw(w, body);
    jwrite_key(w, "search");
    jwrite_object(w);
    jwrite_key(w, "extension");
    jwrite_array(w);
    jwrite_object(w);
    jwrite_member(
        w, "url", SLICE("http://hl7.org/fhir/StructureDefinition/match-grade"));
    jwrite_member(
        w, "valueCode", slice_of(grade_of(rule, m->score, m->is_automatic)));
    jwrite_end(w);
    jwrite_end(w);
    jwrite_member(w, "mode", SLICE("match"));
    jwrite_key(w, "score");
    jwrite_double(w, grade_score(rule, m->score));
    jwrite_end(w);
    jwrite_end(w);
}

static void write_entries(struct jwrite *w, const struct request *r,
    const struct registry_match *m, size_t n)
{
    struct record_view view;

    jwrite_key(w, "entry");
    jwrite_array(w);
    for (size_t i = 0; i < n; i++) {
        if (registry_read(&view, r->gateway->registry, m[i].id))
            write_entry(w, r, &m[i], view.body);
    }
    jwrite_end(w);
}

static void write_answer(
    struct request *r, const struct registry_match *m, size_t n)
{
    struct jwrite w = jwrite_to(&r->body);

    jwrite_object(&w);
    jwrite_member(&w, "resourceType", SLICE("Bundle"));
    jwrite_member(&w, "type", SLICE("searchset"));
    jwrite_key(&w, "total");
    jwrite_int(&w, (int64_t)n);
    if (n)
        write_entries(&w, r, m, n);
    jwrite_end(&w);
    r->answer.status = 200;
    r->answer.body = buf_slice(&r->body);
}

static enum step_result match_run(struct task *task)
{
    struct request *r = request_of(task);
    struct registry *registry = r->gateway->registry;
    struct match_input in;
    struct registry_match *matches;
    uint64_t began_us = clock_monotonic_us(loop_clock(task->loop));
    size_t n;

    if (read_input(&in, r) < 0)
        return STEP_FAIL;
    if (patient_need_memory(r, &task->err) < 0)
        return STEP_FAIL;
    if (registry_match(
            &matches, &n, registry, in.patient, task->arena, &task->err) < 0)
        return STEP_FAIL;
    request_note_work(r, "Matching", "/match", began_us);
    if (in.only_certain)
        n = keep_certain(matches, n);
    if ((uint64_t)in.count < n)
        n = (size_t)in.count;
    write_answer(r, matches, n);
    return STEP_NEXT;
}

static const struct step match_steps[] = {
    STEP(request_authorise),
    STEP(request_identify),
    STEP(match_run),
};
const struct task_def match_def =
    TASK_DEF("match", match_steps, request_finish);
