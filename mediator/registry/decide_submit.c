/* SPDX-License-Identifier: Apache-2.0
 * A submission: each Patient finds its record, then its place; what rides with
 * them is made ready for the same Bundle. */
#include "fhirclient/extract/extract.h"
#include "mediator/registry/decide.h"
#include "mediator/registry/ids.h"
#include "mediator/registry/riders.h"

/** One part on its way. */
struct submission {
    struct decide *d;
    struct submit_part *part;
    struct part_outcome *outcome;
    struct id_answer id;
    bool stands; /* the record found takes its place */
    struct identifier identity;
    struct jval content; /* references rewritten */
    struct person person;
};

static int check_identity(struct submission *s)
{
    const struct registry *r = s->d->r;
    const struct registry_client *client = s->d->job->d->client;

    if (id_find_identity(
            &s->identity, &r->vocabulary, client, s->part->patient))
        return 0;
    if (client && client->nsystems &&
        id_find_identity(&s->identity, &r->vocabulary, NULL, s->part->patient))
        return err_set_at(s->d->err, ERR_DENIED, "Patient.identifier",
            "no identifier of a system that this client owns");
    err_set_at(s->d->err, ERR_UNPROCESSABLE, "Patient.identifier",
        "no identifier of an internal system with a value");
    err_refine(s->d->err, 0, "required");
    return ERR_UNPROCESSABLE;
}

static int find_record(struct submission *s)
{
    const struct registry *r = s->d->r;
    struct id_question q = {
        .client = s->d->job->d->client,
        .part = s->part,
        .identity = s->identity,
        .hmac_key = r->id_key,
        .takes_numeric_ids = r->options.takes_numeric_ids,
        .allows_foreign = r->options.allow_foreign_overwrite,
    };

    return id_resolve(&s->id, &r->records, &q, s->d->job->arena, s->d->err);
}

static bool is_unchanged(
    const struct submission *s, const struct image *image, struct jval stored)
{
    struct record *golden;

    if (!image_is_source(image) || s->id.alias.len || image->ngoldens != 1)
        return false;
    golden = records_golden_of(&s->d->r->records, image);
    return golden &&
           ids_contain(record_latest(golden)->members,
               record_latest(golden)->nmembers, image->id) &&
           content_equal(&s->d->r->vocabulary, s->content, stored);
}

/* --- one part ------------------------------------------------------------- */

static void set_client(struct submission *s, struct draft *draft)
{
    const struct registry_client *client = s->d->job->d->client;

    if (draft->client.len || !client)
        return;
    draft->client = client->id;
    draft->client_name = client->display_name;
}

static struct work *open_source(struct submission *s)
{
    struct decide *d = s->d;
    struct work *w = s->id.record ? decide_open(d, s->id.record)
                                  : decide_open_new(d, s->id.id);

    w->draft.kind = DRAFT_SOURCE;
    w->draft.content = s->content;
    w->draft.identity = s->identity;
    w->draft.key = (struct slice){0};
    w->person = &s->person;
    w->is_subject = w->has_new_content = true;
    set_client(s, &w->draft);
    if (s->id.alias.len)
        DRAFT_ADD(w->draft.aliases, s->id.alias);
    s->outcome->record = w->record;
    return w;
}

static void summarise(struct submission *s, const struct explanation *why)
{
    const struct ruleset *rules = rulefile_rules(s->d->r->options.rules);
    struct part_outcome *o = s->outcome;
    const struct candidate *best = NULL;

    for (size_t i = 0; i < why->ncandidates; i++) {
        const struct candidate *c = &why->candidates[i];

        o->nautomatic += c->verdict == VERDICT_AUTOMATIC;
        o->npotential += c->verdict == VERDICT_POTENTIAL;
        o->nconflict += c->verdict == VERDICT_CONFLICT;
        if (!best || c->score > best->score)
            best = c;
    }
    if (best) {
        o->best_score = best->score;
        o->best_rule = rules->rules[best->rule].name;
    }
}

static void audit_part(struct submission *s, const struct explanation *why,
    const struct write *after)
{
    struct audit audit = {
        .interaction =
            s->outcome->result == SUBMIT_CREATED ? "create" : "update",
        .activity = "submission",
        .explanations = why,
        .after = after,
        .subjects = &s->outcome->record,
        .nsubjects = 1,
        .subject_name = "submittedResource",
        .golden_name = "CRUID",
        .other_name = "match",
    };

    audit_add(s->d, &audit);
}

static int place_part(struct submission *s)
{
    struct decide *d = s->d;
    struct work *source = open_source(s);
    struct record *before = decide_golden_of(d, source);
    struct explanation *why = NULL;
    struct beside beside = decide_beside(d, before);
    const struct write *after = d->job->last_write;

    s->outcome->result =
        s->id.record && !record_latest(s->id.record)->is_tombstone
            ? SUBMIT_UPDATED
            : SUBMIT_CREATED;
    if (s->id.record)
        decide_note_flagged(d, s->id.record);
    decide_place(d, source, &s->person, &why);

    int rc = decide_settle(d, &beside, s->outcome->record);

    if (rc < 0)
        return rc;
    summarise(s, why);
    audit_part(s, why, after);
    return 0;
}

static int about_one_record(struct submission *s)
{
    return err_set_at(s->d->err, ERR_INVALID, "Patient.identifier",
        "two entries are about the same record");
}

static int repeated(struct submission *s, const struct record *record)
{
    for (const struct write *w = s->d->job->writes; w; w = w->job_next)
        if (w->record == record && w->is_subject)
            return about_one_record(s);
    return 0;
}

/* The content with its references as they will be kept, parsed again when any
 * was rewritten. */
static void take_content(struct submission *s)
{
    struct buf text = BUF_INIT;

    s->content = s->part->patient;
    if (s->d->job->refs &&
        refs_rewrite(&text, s->d->job->refs, s->part->patient))
        s->content =
            decide_parse(s->d, arena_copy(s->d->scratch, buf_slice(&text)));
    buf_free(&text);
}

static int leave_unchanged(struct submission *s)
{
    s->outcome->record = s->id.record;
    s->outcome->result = SUBMIT_UNCHANGED;
    part_describe(
        &s->outcome->found, s->id.record->committed, s->d->job->arena);
    return 0;
}

static int submit_part(struct submission *s)
{
    struct decide *d = s->d;
    const struct record *record =
        s->id.record ? s->id.record : records_get(&d->r->records, s->id.id);
    const struct image *image;
    int rc = record && !s->stands ? repeated(s, record) : 0;

    if (rc < 0)
        return rc;
    take_content(s);
    if (s->id.record) {
        if (decide_is_blocked(d, s->id.record))
            return DECIDE_BLOCKED;
        image = record_latest(s->id.record);
        if (s->stands || is_unchanged(s, image, decide_parse(d, image->text)))
            return leave_unchanged(s);
        decide_look(d, s->id.record);
    }
    rc = extract_person(
        &s->person, d->r->options.rules, s->content, d->scratch, d->err);
    return rc < 0 ? rc : place_part(s);
}

/* --- the whole ------------------------------------------------------------ */

/* A URL id that becomes another id: references to it follow. */
static void map_part(struct decide *d, const struct submission *s)
{
    struct slice id = s->id.record ? s->id.record->id : s->id.id;
    struct slice to =
        slice_of(arena_printf(d->job->arena, "Patient/%.*s", SLICE_ARG(id)));

    refs_add(d->job->refs, s->part->full_url, to);
    if (s->part->url_id.len && !slice_eq(s->part->url_id, id))
        refs_add(d->job->refs,
            slice_of(arena_printf(
                d->job->arena, "Patient/%.*s", SLICE_ARG(s->part->url_id))),
            to);
}

/* If-None-Exist: what is there stands for the part, and is not written, so it
 * does not matter to whom it belongs. */
static int find_known(struct submission *s)
{
    if (s->part->unless_value.len == 0)
        return 0;

    int rc = id_find_one(&s->id.record, &s->d->r->records,
        s->part->unless_system, s->part->unless_value, s->d->err);

    s->stands = s->id.record != NULL;
    return rc;
}

static int resolve_part(struct submission *s)
{
    int rc = find_known(s);

    if (rc < 0 || s->stands)
        return rc;
    rc = check_identity(s);
    if (rc == 0)
        rc = find_record(s);
    return rc < 0 ? rc
                  : decide_check_version(s->d, s->id.record, s->part->if_match);
}

/* What a transaction deletes goes first: who is created or changed in it is
 * decided without them. All are found before the first is gone.
 * source  http://hl7.org/fhir/R4/http.html#trules */
static int find_deletion(struct submission *s)
{
    const struct records *records = &s->d->r->records;
    const struct submit_part *part = s->part;
    struct record *record = records_resolve(records, part->url_id);
    int rc = 0;

    s->outcome->result = SUBMIT_UNCHANGED;
    if (part->conditional_value.len)
        rc = id_find_one(&record, records, part->conditional_system,
            part->conditional_value, s->d->err);
    for (struct part_outcome *o = s->d->job->parts; o < s->outcome; o++)
        if (rc == 0 && record && o->record == record)
            rc = about_one_record(s);
    s->outcome->record = record;
    return rc;
}

/* A condition that fits nobody deletes nobody. */
static int delete_part(struct submission *s)
{
    const struct submit_part *part = s->part;
    struct record *record = s->outcome->record;
    const struct write *before = s->d->job->last_write;
    int rc;

    if (!record && part->conditional_value.len)
        return 0;
    rc = decide_delete_one(s->d, record ? record->id : part->url_id,
        part->if_match, &s->outcome->record);
    if (s->d->job->last_write != before)
        s->outcome->result = SUBMIT_DELETED;
    return rc;
}

static int each_part(struct decide *d, struct submission *all,
    bool are_deletions, int (*step)(struct submission *))
{
    int rc = 0;

    for (size_t i = 0; i < d->job->d->nparts && rc == 0; i++) {
        if (all[i].part->is_deletion != are_deletions)
            continue;
        d->job->failed_part = i;
        d->explanations = NULL;
        d->last_explanation = &d->explanations;
        rc = step(&all[i]);
    }
    return rc;
}

static int map_references(struct submission *s)
{
    map_part(s->d, s);
    return 0;
}

static struct submission *list_parts(struct decide *d)
{
    const struct decision *decision = d->job->d;
    size_t n = decision->nparts;
    struct submission *all =
        n ? arena_zalloc(d->scratch, n, sizeof(*all)) : NULL;

    d->job->parts =
        n ? arena_zalloc(d->job->arena, n, sizeof(*d->job->parts)) : NULL;
    for (size_t i = 0; i < n; i++)
        all[i] = (struct submission){
            .d = d, .part = &decision->parts[i], .outcome = &d->job->parts[i]};
    return all;
}

int decide_submit(struct decide *d)
{
    const struct decision *decision = d->job->d;
    struct submission *all = list_parts(d);
    int rc = each_part(d, all, true, find_deletion);

    if (rc == 0)
        rc = each_part(d, all, true, delete_part);
    if (rc == 0)
        rc = each_part(d, all, false, resolve_part);
    if (rc == 0 && (decision->nparts > 1 || decision->nriders)) {
        riders_begin(d);
        rc = each_part(d, all, false, map_references);
    }
    if (rc == 0)
        rc = each_part(d, all, false, submit_part);
    if (rc == 0) {
        riders_finish(d);
        d->job->failed_part = SIZE_MAX;
    }
    return rc;
}
