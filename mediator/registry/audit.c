/* SPDX-License-Identifier: Apache-2.0
 * Who decided what, when and why: a Provenance and an AuditEvent for every
 * decision, in its own transaction.
 *
 * The AuditEvent has OpenCR's shape, so that its history view reads it:
 * entities CRUID, match, submittedResource, and per rule a Base64 detail of
 * hits. The Provenance carries what OpenCR's lacks: for every record that was
 * placed, the golden records before and after and each field's share in the
 * scores. Ids and numbers alone, no copy of the person.
 *
 * Both are forms, whole Bundle entries: most of them is the same every time. */
#include "base/digest.h"
#include "fhirclient/json/jwrite.h"
#include "mediator/registry/decide.h"
#include "mediator/registry/form.h"
#include "mediator/registry/why.h"

#include <stdio.h>

enum { ID_SIZE = 48 }; /* a UUID, or a receipt */

enum form_number {
    FORM_PROVENANCE,
    FORM_SCORES, /* in it, if any */
    FORM_REASON, /* likewise */
    FORM_EVENT,
    FORM_NETWORK, /* in it, if known */
    NFORMS
};

static const char *const texts[NFORMS] = {
    [FORM_PROVENANCE] =
        "{'resource':{'resourceType':'Provenance','id':'$id',$scores"
        "'target':$targets,'recorded':'$recorded',$reason"
        "'activity':{'coding':[{'system':$registrytag,'code':'$activity'}]},"
        "'agent':[{'who':{'identifier':{'system':$clienttag,'value':$client},"
        "'display':$clientname}}]},"
        "'request':{'method':'PUT','url':'Provenance/$id'}}",
    [FORM_SCORES] = "'extension':[{'url':$scoresurl,'valueAttachment':{"
                    "'contentType':'application/json','data':'$scoresdata'}}],",
    [FORM_REASON] = "'reason':[{'text':$reasontext}],",
    [FORM_EVENT] =
        "{'resource':{'resourceType':'AuditEvent','id':'$id',"
        "'type':{'system':'http://dicom.nema.org/resources/ontology/DCM',"
        "'code':'110110','display':'Patient Record'},"
        "'subtype':[{'system':'http://hl7.org/fhir/restful-interaction',"
        "'code':'$interaction'}],'action':'$action','recorded':'$recorded',"
        "'outcome':'0','outcomeDesc':'Success',"
        "'agent':[{'altId':$client,'name':$clientname,'requestor':true"
        "$network}],"
        "'source':{'observer':{'display':'Selfsame'},'type':[{'system':"
        "'http://terminology.hl7.org/CodeSystem/security-source-type',"
        "'code':'4','display':'Application Server'}]},"
        "'entity':$entities},"
        "'request':{'method':'PUT','url':'AuditEvent/$id'}}",
    [FORM_NETWORK] = ",'network':{'address':$address,'type':'2'}",
};

struct auditor {
    struct form *forms[NFORMS];
    const struct ruleset *rules;
    char **no_hits;         /* per rule: the detail when it found nobody */
    struct buf entry, json; /* empty, but they keep their memory */
};

/** The entry being written. */
struct entry {
    struct decide *d;
    const struct audit *a;
    char id[ID_SIZE];
    char now[INSTANT_TEXT_SIZE];
};

/* --- pieces --------------------------------------------------------------- */

static void put_string(struct buf *out, struct slice text)
{
    struct jwrite w = jwrite_to(out);

    jwrite_string(&w, text);
}

static void put_base64(struct buf *out, struct slice bytes)
{
    char *to = buf_reserve(out, 4 * ((bytes.len + 2) / 3) + 1);

    out->len += base64_encode(to, bytes);
}

static void fill(struct buf *out, const struct entry *e, enum form_number form)
{
    form_fill(out, e->d->r->auditor->forms[form], e);
}

static void put_id(struct buf *out, const void *context)
{
    const struct entry *e = context;

    buf_adds(out, e->id);
}

static void put_recorded(struct buf *out, const void *context)
{
    const struct entry *e = context;

    buf_adds(out, e->now);
}

/* --- who ------------------------------------------------------------------ */

static const struct registry_client *client_of(const struct entry *e)
{
    const struct decision *decision = e->d->job->d;

    return decision && decision->client && decision->client->id.len
               ? decision->client
               : NULL;
}

static struct slice client_id(const struct entry *e)
{
    const struct registry_client *client = client_of(e);

    if (client)
        return client->id;
    return e->d->job->d ? SLICE("anonymous") : SLICE("selfsame");
}

static void put_client(struct buf *out, const void *context)
{
    put_string(out, client_id(context));
}

static void put_clientname(struct buf *out, const void *context)
{
    const struct registry_client *client = client_of(context);

    put_string(out, client && client->display_name.len ? client->display_name
                                                       : client_id(context));
}

static void put_clienttag(struct buf *out, const void *context)
{
    const struct entry *e = context;

    put_string(out, slice_of(e->d->r->vocabulary.systems[TAG_CLIENT]));
}

static void put_network(struct buf *out, const void *context)
{
    const struct entry *e = context;

    if (e->d->job->d && e->d->job->d->agent_address.len)
        fill(out, e, FORM_NETWORK);
}

static void put_address(struct buf *out, const void *context)
{
    const struct entry *e = context;

    put_string(out, e->d->job->d->agent_address);
}

/* --- what ----------------------------------------------------------------- */

static void put_registrytag(struct buf *out, const void *context)
{
    const struct entry *e = context;

    put_string(out, slice_of(e->d->r->vocabulary.systems[TAG_REGISTRY]));
}

static void put_activity(struct buf *out, const void *context)
{
    const struct entry *e = context;

    buf_adds(out, e->a->activity);
}

static void put_interaction(struct buf *out, const void *context)
{
    const struct entry *e = context;

    buf_adds(out, e->a->interaction);
}

/* The interaction's first letter is the action's code. */
static void put_action(struct buf *out, const void *context)
{
    const struct entry *e = context;

    buf_addc(out, (char)(e->a->interaction[0] - 'a' + 'A'));
}

/* Each record that was written after `a->after`, once. */
static void put_targets(struct buf *out, const void *context)
{
    const struct entry *e = context;
    const struct write *from =
        e->a->after ? e->a->after->job_next : e->d->job->writes;
    struct jwrite w = jwrite_to(out);

    jwrite_array(&w);
    for (const struct write *x = from; x; x = x->job_next) {
        const struct write *first = from;

        while (first->record != x->record)
            first = first->job_next;
        if (first == x)
            reference_write(&w, x->record->id);
    }
    jwrite_end(&w);
}

/* --- why ------------------------------------------------------------------ */

static void put_reason(struct buf *out, const void *context)
{
    const struct entry *e = context;

    if (e->d->job->d && e->d->job->d->reason.len)
        fill(out, e, FORM_REASON);
}

static void put_reasontext(struct buf *out, const void *context)
{
    const struct entry *e = context;

    put_string(out, e->d->job->d->reason);
}

static void put_scores(struct buf *out, const void *context)
{
    const struct entry *e = context;

    if (e->a->explanations)
        fill(out, e, FORM_SCORES);
}

static void put_scoresurl(struct buf *out, const void *context)
{
    const struct entry *e = context;

    put_string(out, slice_of(e->d->r->vocabulary.scores_url));
}

static void put_scoresdata(struct buf *out, const void *context)
{
    const struct entry *e = context;
    struct buf *json = &e->d->r->auditor->json;

    buf_clear(json);
    why_write_scores(json, e->d, e->a->explanations);
    put_base64(out, buf_slice(json));
}

/* --- entities ------------------------------------------------------------- */

static void open_entity(struct jwrite *w, struct slice id, const char *name)
{
    jwrite_object(w);
    jwrite_key(w, "what");
    reference_write(w, id);
    jwrite_member(w, "name", slice_of(name));
}

static void write_entity(struct jwrite *w, struct slice id, const char *name)
{
    if (id.len == 0)
        return;
    open_entity(w, id, name);
    jwrite_end(w);
}

static char *new_detail(
    const struct ruleset *rules, size_t rule, const struct explanation *why)
{
    struct buf json = BUF_INIT, detail = BUF_INIT;

    why_write_rule(&json, rules, rule, why);
    buf_adds(&detail, "{\"type\":\"match\",\"valueBase64Binary\":\"");
    put_base64(&detail, buf_slice(&json));
    buf_adds(&detail, "\"}");
    buf_free(&json);
    return buf_detach(&detail);
}

/* One for each rule. */
static void write_details(struct jwrite *w, const struct auditor *auditor,
    const struct explanation *e)
{
    jwrite_key(w, "detail");
    jwrite_array(w);
    for (size_t i = 0; i < auditor->rules->nrules; i++) {
        char *own =
            why_has_hits(e, i) ? new_detail(auditor->rules, i, e) : NULL;

        jwrite_raw(w, slice_of(own ? own : auditor->no_hits[i]));
        mem_free(own);
    }
    jwrite_end(w);
}

static void write_matches(
    struct jwrite *w, const struct audit *a, const struct explanation *e)
{
    size_t n = 0;

    for (size_t i = 0; i < e->ncandidates && n < MAX_EXPLAINED; i++) {
        if (e->candidates[i].verdict != VERDICT_AUTOMATIC)
            continue;
        write_entity(w, e->candidates[i].record->id, a->other_name);
        n++;
    }
}

static void put_entities(struct buf *out, const void *context)
{
    const struct entry *entry = context;
    const struct audit *a = entry->a;
    const struct explanation *e = a->explanations;
    struct jwrite w = jwrite_to(out);

    jwrite_array(&w);
    write_entity(&w, a->old_golden.len || !e ? a->old_golden : e->golden_after,
        a->golden_name);
    for (size_t i = 0; i < a->nothers; i++)
        write_entity(&w, a->others[i], a->other_name);
    if (e && !a->nothers && a->other_name)
        write_matches(&w, a, e);
    for (size_t i = 0; i < a->nsubjects; i++) {
        open_entity(&w, a->subjects[i]->id, a->subject_name);
        if (e && e->record == a->subjects[i])
            write_details(&w, entry->d->r->auditor, e);
        jwrite_end(&w);
    }
    jwrite_end(&w);
}

/* --- the auditor ---------------------------------------------------------- */

static const struct form_blank blanks[] = {
    {"id", put_id},
    {"recorded", put_recorded},
    {"client", put_client},
    {"clientname", put_clientname},
    {"clienttag", put_clienttag},
    {"network", put_network},
    {"address", put_address},
    {"registrytag", put_registrytag},
    {"activity", put_activity},
    {"interaction", put_interaction},
    {"action", put_action},
    {"targets", put_targets},
    {"reason", put_reason},
    {"reasontext", put_reasontext},
    {"scores", put_scores},
    {"scoresurl", put_scoresurl},
    {"scoresdata", put_scoresdata},
    {"entities", put_entities},
    {NULL, NULL},
};

struct auditor *auditor_new(const struct ruleset *rules)
{
    const struct explanation nobody = {0};
    struct auditor *auditor = mem_zalloc(1, sizeof(*auditor));

    for (size_t i = 0; i < NFORMS; i++)
        auditor->forms[i] = form_new(texts[i], blanks);
    auditor->rules = rules;
    auditor->no_hits = mem_zalloc(rules->nrules, sizeof(*auditor->no_hits));
    for (size_t i = 0; i < rules->nrules; i++)
        auditor->no_hits[i] = new_detail(rules, i, &nobody);
    return auditor;
}

void auditor_free(struct auditor **auditor)
{
    struct auditor *mine = *auditor;

    for (size_t i = 0; i < NFORMS; i++)
        form_free(&mine->forms[i]);
    for (size_t i = 0; i < mine->rules->nrules; i++)
        mem_free(mine->no_hits[i]);
    mem_free(mine->no_hits);
    buf_free(&mine->entry);
    buf_free(&mine->json);
    mem_free(mine);
    *auditor = NULL;
}

/* A decision's receipt is the id of its first Provenance; later ones, of the
 * same Bundle, need none. */
static bool takes_receipt(const struct decide *d)
{
    const struct extra *e = d->job->extras;

    while (e && e->rider != SIZE_MAX)
        e = e->next;
    return !e && d->job->d && d->job->d->receipt.len > 0;
}

static void choose_id(char id[ID_SIZE], const struct decide *d, int64_t now_ms,
    enum form_number form)
{
    if (form == FORM_PROVENANCE && takes_receipt(d)) {
        snprintf(id, ID_SIZE, "%.*s", SLICE_ARG(d->job->d->receipt));
        return;
    }
    d->r->port.uuid(d->r->port.context, id);
    uuid_stamp(id, now_ms);
}

static void add_entry(struct decide *d, const struct audit *a, int64_t now_ms,
    enum form_number form)
{
    struct buf *text = &d->r->auditor->entry;
    struct entry e = {.d = d, .a = a};

    instant_print(e.now, now_ms);
    choose_id(e.id, d, now_ms, form);
    buf_clear(text);
    fill(text, &e, form);
    job_add_extra(d->job, arena_copy(d->job->arena, buf_slice(text)), SIZE_MAX);
}

void audit_add(struct decide *d, const struct audit *audit)
{
    int64_t now_ms = clock_wall_ms(d->r->port.clock);

    add_entry(d, audit, now_ms, FORM_PROVENANCE);
    add_entry(d, audit, now_ms, FORM_EVENT);
}
