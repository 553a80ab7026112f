/* SPDX-License-Identifier: Apache-2.0
 * Who decided what, when and why: a Provenance and an AuditEvent for every
 * decision, in its own transaction.
 *
 * The AuditEvent has OpenCR's shape, so that its history view reads it:
 * entities CRUID, match, submittedResource, and per rule a Base64 detail of
 * hits. The Provenance carries what OpenCR's lacks: for every record that was
 * placed, the golden records before and after and each field's share in the
 * scores. Ids and numbers alone, no copy of the person. */
#include "base/digest.h"
#include "fhirclient/json/jwrite.h"
#include "matching/score.h"
#include "mediator/registry/decide.h"

#include <stdio.h>

enum { AUDIT_ID_SIZE = 48 }; /* a UUID, or a receipt */

#define DCM "http://dicom.nema.org/resources/ontology/DCM"
#define INTERACTION "http://hl7.org/fhir/restful-interaction"
#define SOURCE_TYPE "http://terminology.hl7.org/CodeSystem/security-source-type"

static void write_coding(struct jwrite *w, const char *system,
    struct slice code, struct slice display)
{
    jwrite_object(w);
    jwrite_member(w, "system", slice_of(system));
    jwrite_member(w, "code", code);
    jwrite_member(w, "display", display);
    jwrite_end(w);
}

static void write_reference(struct jwrite *w, const char *key, struct slice id)
{
    struct buf b = BUF_INIT;

    buf_adds(&b, "Patient/");
    buf_add(&b, id);
    if (key)
        jwrite_key(w, key);
    jwrite_object(w);
    jwrite_member(w, "reference", buf_slice(&b));
    jwrite_end(w);
    buf_free(&b);
}

static void write_base64(struct jwrite *w, const char *key, struct slice text)
{
    struct buf b = BUF_INIT;
    char *to = buf_reserve(&b, 4 * ((text.len + 2) / 3) + 1);

    b.len += base64_encode(to, text);
    jwrite_key(w, key);
    jwrite_string(w, buf_slice(&b));
    buf_free(&b);
}

static struct slice client_word(const struct decide *d, bool wants_name)
{
    const struct registry_client *c = d->job->d ? d->job->d->client : NULL;

    if (!c || c->id.len == 0)
        return d->job->d ? SLICE("anonymous") : SLICE("selfsame");
    return wants_name && c->display_name.len ? c->display_name : c->id;
}

/* --- scores --------------------------------------------------------------- */

static const char *verdict_of_field(enum field_verdict verdict)
{
    static const char *const words[] = {
        [FIELD_AGREES] = "agrees",
        [FIELD_DISAGREES] = "disagrees",
        [FIELD_PARTIAL] = "partial",
        [FIELD_MISSING_ONE] = "missing-one",
        [FIELD_MISSING_BOTH] = "missing-both",
    };

    return words[verdict];
}

static void write_fields(struct decide *d, struct jwrite *w,
    const struct explanation *e, const struct candidate *c)
{
    const struct ruleset *rules = rulefile_rules(d->r->options.rules);
    const struct rule *rule = &rules->rules[c->rule];
    const struct image *image = record_latest(c->record);
    struct person other;
    struct pair_score score;

    if (image->row == NO_ROW)
        return;
    match_index_person(&other, d->r->records.index, image->row);
    score_pair(&score, rules, c->rule, &e->person, &other, d->scratch);
    jwrite_key(w, "fields");
    jwrite_object(w);
    for (size_t i = 0; i < rule->nfields; i++) {
        jwrite_key(w, rule->fields[i].name);
        jwrite_object(w);
        jwrite_member(
            w, "verdict", slice_of(verdict_of_field(score.fields[i].verdict)));
        jwrite_key(w, "value");
        jwrite_double(w, score.fields[i].value);
        jwrite_key(w, "contribution");
        jwrite_double(w, score.fields[i].contribution);
        jwrite_end(w);
    }
    jwrite_end(w);
}

static void write_candidate(struct decide *d, struct jwrite *w,
    const struct explanation *e, const struct candidate *c)
{
    const struct ruleset *rules = rulefile_rules(d->r->options.rules);

    jwrite_object(w);
    jwrite_member(w, "record", c->record->id);
    if (c->golden)
        jwrite_member(w, "golden", c->golden->id);
    jwrite_member(w, "verdict", slice_of(verdict_str(c->verdict)));
    jwrite_member(w, "rule", slice_of(rules->rules[c->rule].name));
    jwrite_key(w, "score");
    jwrite_double(w, c->score);
    write_fields(d, w, e, c);
    jwrite_end(w);
}

static void write_explanation(
    struct decide *d, struct jwrite *w, const struct explanation *e)
{
    size_t n = e->ncandidates < MAX_EXPLAINED ? e->ncandidates : MAX_EXPLAINED;

    jwrite_object(w);
    jwrite_member(w, "record", e->record->id);
    jwrite_member(w, "goldenBefore", e->golden_before);
    jwrite_member(w, "goldenAfter", e->golden_after);
    jwrite_key(w, "total");
    jwrite_int(w, (int64_t)e->ncandidates);
    jwrite_key(w, "matches");
    jwrite_array(w);
    for (size_t i = 0; i < n; i++)
        write_candidate(d, w, e, &e->candidates[i]);
    jwrite_end(w);
    jwrite_end(w);
}

static void write_scores(
    struct decide *d, struct jwrite *w, const struct explanation *e)
{
    struct buf text = BUF_INIT;
    struct jwrite json = jwrite_to(&text);

    if (!e)
        return;
    jwrite_array(&json);
    for (; e; e = e->next)
        write_explanation(d, &json, e);
    jwrite_end(&json);
    jwrite_key(w, "extension");
    jwrite_array(w);
    jwrite_object(w);
    jwrite_member(w, "url", slice_of(d->r->vocabulary.scores_url));
    jwrite_key(w, "valueAttachment");
    jwrite_object(w);
    jwrite_member(w, "contentType", SLICE("application/json"));
    write_base64(w, "data", buf_slice(&text));
    jwrite_end(w);
    jwrite_end(w);
    jwrite_end(w);
    buf_free(&text);
}

/* --- Provenance ----------------------------------------------------------- */

/* Each record that was written after `a->after`, once. */
static void write_targets(
    struct decide *d, struct jwrite *w, const struct audit *a)
{
    const struct write *from = a->after ? a->after->job_next : d->job->writes;

    jwrite_key(w, "target");
    jwrite_array(w);
    for (const struct write *x = from; x; x = x->job_next) {
        const struct write *first = from;

        while (first->record != x->record)
            first = first->job_next;
        if (first == x)
            write_reference(w, NULL, x->record->id);
    }
    jwrite_end(w);
}

static void write_agent(struct decide *d, struct jwrite *w)
{
    jwrite_key(w, "agent");
    jwrite_array(w);
    jwrite_object(w);
    jwrite_key(w, "who");
    jwrite_object(w);
    jwrite_key(w, "identifier");
    jwrite_object(w);
    jwrite_member(w, "system", slice_of(d->r->vocabulary.systems[TAG_CLIENT]));
    jwrite_member(w, "value", client_word(d, false));
    jwrite_end(w);
    jwrite_member(w, "display", client_word(d, true));
    jwrite_end(w);
    jwrite_end(w);
    jwrite_end(w);
}

static void write_concept(
    struct jwrite *w, const char *key, const char *system, struct slice code)
{
    jwrite_key(w, key);
    jwrite_object(w);
    jwrite_key(w, "coding");
    jwrite_array(w);
    write_coding(w, system, code, (struct slice){0});
    jwrite_end(w);
    jwrite_end(w);
}

static void write_reason(struct decide *d, struct jwrite *w)
{
    if (!d->job->d || d->job->d->reason.len == 0)
        return;
    jwrite_key(w, "reason");
    jwrite_array(w);
    jwrite_object(w);
    jwrite_member(w, "text", d->job->d->reason);
    jwrite_end(w);
    jwrite_end(w);
}

static void write_provenance(struct decide *d, struct jwrite *w,
    const struct audit *a, const char *id, const char *now)
{
    jwrite_object(w);
    jwrite_member(w, "resourceType", SLICE("Provenance"));
    jwrite_member(w, "id", slice_of(id));
    write_scores(d, w, a->explanations);
    write_targets(d, w, a);
    jwrite_member(w, "recorded", slice_of(now));
    write_reason(d, w);
    write_concept(w, "activity", d->r->vocabulary.systems[TAG_REGISTRY],
        slice_of(a->activity));
    write_agent(d, w);
    jwrite_end(w);
}

/* --- AuditEvent ----------------------------------------------------------- */

static void open_entity(struct jwrite *w, struct slice id, const char *name)
{
    jwrite_object(w);
    write_reference(w, "what", id);
    jwrite_member(w, "name", slice_of(name));
}

static void write_entity(struct jwrite *w, struct slice id, const char *name)
{
    if (id.len == 0)
        return;
    open_entity(w, id, name);
    jwrite_end(w);
}

static void write_hits(struct jwrite *w, const struct explanation *e,
    const char *key, size_t rule, enum verdict verdict)
{
    size_t n = 0;

    jwrite_key(w, key);
    jwrite_array(w);
    for (size_t i = 0; i < e->ncandidates && n < MAX_EXPLAINED; i++) {
        const struct candidate *c = &e->candidates[i];

        if (c->rule != rule || c->verdict != verdict)
            continue;
        n++;
        jwrite_object(w);
        jwrite_member(w, "_id", c->record->id);
        jwrite_key(w, "_score");
        jwrite_double(w, c->score);
        jwrite_end(w);
    }
    jwrite_end(w);
}

static void write_rule(struct jwrite *w, const struct rule *rule)
{
    static const char *const types[] = {
        [RULE_DETERMINISTIC] = "deterministic",
        [RULE_PROBABILISTIC] = "probabilistic",
        [RULE_CONJUNCTION] = "conjunction",
    };

    jwrite_key(w, "rule");
    jwrite_object(w);
    jwrite_member(w, "name", slice_of(rule->name));
    jwrite_member(w, "matchingType", slice_of(types[rule->type]));
    jwrite_key(w, "potentialMatchThreshold");
    jwrite_double(w, rule->potential);
    jwrite_key(w, "autoMatchThreshold");
    jwrite_double(w, rule->automatic);
    jwrite_end(w);
}

/* One detail for each rule that hit. */
static void write_details(
    struct decide *d, struct jwrite *w, const struct explanation *e)
{
    const struct ruleset *rules = rulefile_rules(d->r->options.rules);

    jwrite_key(w, "detail");
    jwrite_array(w);
    for (size_t i = 0; i < rules->nrules; i++) {
        struct buf text = BUF_INIT;
        struct jwrite json = jwrite_to(&text);

        jwrite_object(&json);
        write_rule(&json, &rules->rules[i]);
        write_hits(&json, e, "autoMatches", i, VERDICT_AUTOMATIC);
        write_hits(&json, e, "potentialMatches", i, VERDICT_POTENTIAL);
        write_hits(&json, e, "conflictMatches", i, VERDICT_CONFLICT);
        jwrite_end(&json);
        jwrite_object(w);
        jwrite_member(w, "type", SLICE("match"));
        write_base64(w, "valueBase64Binary", buf_slice(&text));
        jwrite_end(w);
        buf_free(&text);
    }
    jwrite_end(w);
}

static void write_entities(
    struct decide *d, struct jwrite *w, const struct audit *a)
{
    const struct explanation *e = a->explanations;
    size_t nmatches = 0;

    jwrite_key(w, "entity");
    jwrite_array(w);
    write_entity(w, a->old_golden.len || !e ? a->old_golden : e->golden_after,
        a->golden_name);
    for (size_t i = 0; i < a->nothers; i++)
        write_entity(w, a->others[i], a->other_name);
    for (size_t i = 0; e && !a->nothers && a->other_name && i < e->ncandidates;
         i++)
        if (e->candidates[i].verdict == VERDICT_AUTOMATIC &&
            nmatches++ < MAX_EXPLAINED)
            write_entity(w, e->candidates[i].record->id, a->other_name);
    for (size_t i = 0; i < a->nsubjects; i++) {
        open_entity(w, a->subjects[i]->id, a->subject_name);
        if (e && e->record == a->subjects[i])
            write_details(d, w, e);
        jwrite_end(w);
    }
    jwrite_end(w);
}

static void write_requestor(struct decide *d, struct jwrite *w)
{
    const struct decision *decision = d->job->d;

    jwrite_key(w, "agent");
    jwrite_array(w);
    jwrite_object(w);
    jwrite_member(w, "altId", client_word(d, false));
    jwrite_member(w, "name", client_word(d, true));
    jwrite_key(w, "requestor");
    jwrite_bool(w, true);
    if (decision && decision->agent_address.len) {
        jwrite_key(w, "network");
        jwrite_object(w);
        jwrite_member(w, "address", decision->agent_address);
        jwrite_member(w, "type", SLICE("2"));
        jwrite_end(w);
    }
    jwrite_end(w);
    jwrite_end(w);
}

static void write_observer(struct jwrite *w)
{
    jwrite_key(w, "source");
    jwrite_object(w);
    jwrite_key(w, "observer");
    jwrite_object(w);
    jwrite_member(w, "display", SLICE("Selfsame"));
    jwrite_end(w);
    jwrite_key(w, "type");
    jwrite_array(w);
    write_coding(w, SOURCE_TYPE, SLICE("4"), SLICE("Application Server"));
    jwrite_end(w);
    jwrite_end(w);
}

static void write_event(struct decide *d, struct jwrite *w,
    const struct audit *a, const char *id, const char *now)
{
    struct slice interaction = slice_of(a->interaction);
    char action[2] = {a->interaction[0] == 'c'   ? 'C'
                      : a->interaction[0] == 'd' ? 'D'
                                                 : 'U',
        '\0'};

    jwrite_object(w);
    jwrite_member(w, "resourceType", SLICE("AuditEvent"));
    jwrite_member(w, "id", slice_of(id));
    jwrite_key(w, "type");
    write_coding(w, DCM, SLICE("110110"), SLICE("Patient Record"));
    jwrite_key(w, "subtype");
    jwrite_array(w);
    write_coding(w, INTERACTION, interaction, (struct slice){0});
    jwrite_end(w);
    jwrite_member(w, "action", slice_of(action));
    jwrite_member(w, "recorded", slice_of(now));
    jwrite_member(w, "outcome", SLICE("0"));
    jwrite_member(w, "outcomeDesc", SLICE("Success"));
    write_requestor(d, w);
    write_observer(w);
    write_entities(d, w, a);
    jwrite_end(w);
}

/* --- entries -------------------------------------------------------------- */

/* A decision's receipt is the id of its first Provenance; later ones, of the
 * same Bundle, need none. */
static bool takes_receipt(const struct decide *d)
{
    const struct extra *e = d->job->extras;

    while (e && e->rider != SIZE_MAX)
        e = e->next;
    return !e && d->job->d && d->job->d->receipt.len > 0;
}

static void choose_id(char id[AUDIT_ID_SIZE], const struct decide *d,
    int64_t now_ms, bool is_provenance)
{
    char random[UUID_TEXT_SIZE];

    if (is_provenance && takes_receipt(d)) {
        snprintf(id, AUDIT_ID_SIZE, "%.*s", SLICE_ARG(d->job->d->receipt));
        return;
    }
    d->r->port.uuid(d->r->port.context, random);
    uuid_stamp(random, now_ms);
    snprintf(id, AUDIT_ID_SIZE, "%s", random);
}

typedef void resource_writer(struct decide *, struct jwrite *,
    const struct audit *, const char *id, const char *now);

static void add_resource(struct decide *d, const struct audit *a,
    const char *type, int64_t now_ms, resource_writer *write)
{
    struct buf text = BUF_INIT;
    struct jwrite w = jwrite_to(&text);
    char id[AUDIT_ID_SIZE], url[64], now[INSTANT_TEXT_SIZE];

    instant_print(now, now_ms);
    choose_id(id, d, now_ms, write == write_provenance);
    snprintf(url, sizeof(url), "%s/%s", type, id);
    jwrite_object(&w);
    jwrite_key(&w, "resource");
    write(d, &w, a, id, now);
    jwrite_key(&w, "request");
    jwrite_object(&w);
    jwrite_member(&w, "method", SLICE("PUT"));
    jwrite_member(&w, "url", slice_of(url));
    jwrite_end(&w);
    jwrite_end(&w);
    job_add_extra(
        d->job, arena_copy(d->job->arena, buf_slice(&text)), SIZE_MAX);
    buf_free(&text);
}

void audit_add(struct decide *d, const struct audit *audit)
{
    int64_t now_ms = clock_wall_ms(d->r->port.clock);

    add_resource(d, audit, "Provenance", now_ms, write_provenance);
    add_resource(d, audit, "AuditEvent", now_ms, write_event);
}
