/* SPDX-License-Identifier: Apache-2.0
 * Decisions of people that are not submissions: delete, break, unbreak,
 * rematch. */
#include "mediator/registry/decide.h"
#include "mediator/registry/ids.h"

/** Sources that share a golden record. */
struct group {
    struct record *golden;
    VEC(struct slice) given, rest;
};

static int find_source(struct decide *d, struct slice id, struct record **out)
{
    struct record *record = records_resolve(&d->r->records, id);
    const struct image *image = record ? record_latest(record) : NULL;

    *out = record;
    if (!image)
        return err_set(
            d->err, ERR_NOT_FOUND, "Patient/%.*s is not known", SLICE_ARG(id));
    if (image->is_golden)
        return err_set(d->err, ERR_CONFLICT, "Patient/%.*s is a golden record",
            SLICE_ARG(id));
    return decide_is_blocked(d, record) ? DECIDE_BLOCKED : 0;
}

static int find_live(struct decide *d, struct slice id, struct record **out)
{
    int rc = find_source(d, id, out);

    if (rc == 0 && record_latest(*out)->is_tombstone)
        return err_set(
            d->err, ERR_GONE, "Patient/%.*s was deleted", SLICE_ARG(id));
    return rc;
}

/* --- delete --------------------------------------------------------------- */

static void bury(struct decide *d, struct work *w)
{
    const struct image *image = record_latest(w->record);
    char key[DERIVED_ID_SIZE];

    w->draft.kind = DRAFT_TOMBSTONE;
    w->draft.golden = (struct slice){0};
    w->is_subject = w->has_new_content = true;
    if (image->identity.system.len) {
        id_derive(key, d->r->id_key, &image->identity, 0);
        w->draft.key = arena_copy(d->scratch, slice_of(key));
    }
}

static int find_own(struct decide *d, struct slice id, struct record **out)
{
    int rc = find_source(d, id, out);

    if (rc == 0 && !id_may_change(d->job->d->client, record_latest(*out),
                       d->r->options.allow_foreign_overwrite))
        return err_set(d->err, ERR_DENIED,
            "Patient/%.*s belongs to another client", SLICE_ARG(id));
    return rc;
}

static int bury_one(struct decide *d, struct record *record)
{
    struct record *golden =
        records_golden_of(&d->r->records, record_latest(record));
    struct beside beside = decide_beside(d, golden);
    struct work *w = decide_open(d, record);
    struct audit audit = {.interaction = "delete",
        .activity = "deletion",
        .after = d->job->last_write,
        .subjects = &record,
        .nsubjects = 1,
        .subject_name = "deletedResource",
        .golden_name = "oldCRUID",
        .old_golden = golden ? golden->id : (struct slice){0}};

    decide_note_flagged(d, record);
    decide_unlink(d, w, NULL, (struct slice){0});
    bury(d, w);

    int rc = decide_settle(d, &beside, record);

    audit.explanations = d->explanations;
    if (rc == 0)
        audit_add(d, &audit);
    d->explanations = NULL;
    d->last_explanation = &d->explanations;
    return rc;
}

int decide_delete_one(struct decide *d, struct slice id, struct slice if_match,
    struct record **out)
{
    int rc = find_own(d, id, out);

    if (rc == 0)
        rc = decide_check_version(d, *out, if_match);
    if (rc != 0 || decide_image(d, *out)->is_tombstone)
        return rc;
    return bury_one(d, *out);
}

int decide_delete(struct decide *d)
{
    const struct decision *decision = d->job->d;
    struct record *record;
    int rc = 0;

    for (size_t i = 0; i < decision->nids && rc == 0; i++) {
        d->job->failed_part = i;
        rc =
            decide_delete_one(d, decision->ids[i], decision->if_match, &record);
    }
    return rc;
}

/* --- break ---------------------------------------------------------------- */

static struct group *group_of(
    struct decide *d, struct group *groups, size_t *n, struct record *golden)
{
    for (size_t i = 0; i < *n; i++)
        if (groups[i].golden == golden)
            return &groups[i];

    struct group *g = &groups[(*n)++];
    struct slice *members;
    size_t nmembers = decide_members(d, golden, &members);

    *g = (struct group){.golden = golden};
    for (size_t i = 0; i < nmembers; i++)
        DRAFT_ADD(g->rest, members[i]);
    return g;
}

/* Sort the given records into groups; what is not given of a golden record is
 * the rest of its group. */
static int sort_groups(struct decide *d, struct group *groups, size_t *n)
{
    for (size_t i = 0; i < d->job->d->nids; i++) {
        struct record *record, *golden;
        int rc = find_live(d, d->job->d->ids[i], &record);

        d->job->failed_part = i;
        if (rc != 0)
            return rc;
        golden = records_golden_of(&d->r->records, decide_image(d, record));
        if (!golden)
            return err_set(d->err, ERR_UNPROCESSABLE,
                "Patient/%.*s has no golden record", SLICE_ARG(record->id));

        struct group *g = group_of(d, groups, n, golden);

        DRAFT_ADD(g->given, record->id);
        DRAFT_REMOVE(g->rest, record->id);
    }
    return 0;
}

static void break_pair(struct decide *d, struct slice a, struct slice b)
{
    struct record *x = records_get(&d->r->records, a);
    struct record *y = records_get(&d->r->records, b);

    if (!x || !y || !record_latest(x) || !record_latest(y))
        return;

    struct work *v = decide_open(d, x);
    struct work *w = decide_open(d, y);

    DRAFT_ADD(v->draft.broken, y->id);
    DRAFT_ADD(w->draft.broken, x->id);
}

static void move_out(
    struct decide *d, struct slice id, struct work *from, struct work *to)
{
    struct work *w = decide_open(d, records_get(&d->r->records, id));

    DRAFT_REMOVE(from->draft.members, id);
    decide_link(w, to);
    w->is_subject = true;
}

static int break_group(struct decide *d, struct group *g)
{
    struct work *from = decide_open(d, g->golden);
    bool splits = g->rest.len == 0;
    struct work *to = NULL;

    if (splits && g->given.len < 2)
        return err_set(d->err, ERR_UNPROCESSABLE,
            "Patient/%.*s is the only record of its golden record",
            SLICE_ARG(g->given.at[0]));
    for (size_t i = 0; i < g->given.len; i++) {
        for (size_t k = 0; k < g->rest.len; k++)
            break_pair(d, g->given.at[i], g->rest.at[k]);
        for (size_t k = i + 1; splits && k < g->given.len; k++)
            break_pair(d, g->given.at[i], g->given.at[k]);
        if (splits && i == 0)
            continue; /* keeps the golden record */
        if (splits || !to)
            to = decide_new_golden(d);
        move_out(d, g->given.at[i], from, to);
    }
    return 0;
}

static void note_group(struct decide *d, const struct group *g)
{
    for (size_t i = 0; i < g->given.len + g->rest.len; i++) {
        struct slice id =
            i < g->given.len ? g->given.at[i] : g->rest.at[i - g->given.len];
        struct record *record = records_get(&d->r->records, id);

        if (record && record_latest(record)) {
            decide_note_one(d, record);
            decide_note_flagged(d, record);
        }
    }
}

static void audit_break(struct decide *d, struct group *g)
{
    struct record **subjects =
        arena_zalloc(d->scratch, g->given.len, sizeof(*subjects));
    struct audit audit = {.interaction = "update",
        .activity = "break",
        .subjects = subjects,
        .nsubjects = g->given.len,
        .subject_name = "break",
        .golden_name = "oldCRUID",
        .old_golden = g->golden->id,
        .other_name = "breakFrom",
        .others = g->rest.at,
        .nothers = g->rest.len};

    for (size_t i = 0; i < g->given.len; i++)
        subjects[i] = records_get(&d->r->records, g->given.at[i]);
    audit_add(d, &audit);
}

int decide_break(struct decide *d)
{
    size_t n = 0, nids = d->job->d->nids;
    struct group *groups = arena_zalloc(d->scratch, nids + 1, sizeof(*groups));
    int rc = sort_groups(d, groups, &n);

    for (size_t i = 0; i < n && rc == 0; i++) {
        note_group(d, &groups[i]);
        rc = break_group(d, &groups[i]);
    }
    if (rc == 0)
        rc = decide_settle(d, NULL, NULL);
    for (size_t i = 0; i < n; i++) {
        if (rc == 0)
            audit_break(d, &groups[i]);
        VEC_FREE(groups[i].given);
        VEC_FREE(groups[i].rest);
    }
    return rc;
}

/* --- unbreak -------------------------------------------------------------- */

static int unbreak_marks(struct decide *d, struct record *a, struct record *b)
{
    struct work *v = decide_open(d, a);
    struct work *w = decide_open(d, b);
    bool was_broken = DRAFT_REMOVE(v->draft.broken, b->id);

    was_broken |= DRAFT_REMOVE(w->draft.broken, a->id);
    v->is_subject = w->is_subject = true;
    if (!was_broken)
        return err_set(d->err, ERR_UNPROCESSABLE,
            "Patient/%.*s and Patient/%.*s are not a broken match",
            SLICE_ARG(a->id), SLICE_ARG(b->id));
    return decide_seal(d);
}

static int unbreak_pair(struct decide *d, struct slice a, struct slice b)
{
    const struct write *after = d->job->last_write;
    struct record *x, *y;
    int rc = find_live(d, a, &x);

    if (rc == 0)
        rc = find_live(d, b, &y);
    if (rc == 0)
        rc = unbreak_marks(d, x, y);
    if (rc != 0)
        return rc;

    struct record *golden = records_golden_of(&d->r->records, record_latest(y));
    struct audit audit = {.interaction = "update",
        .activity = "unbreak",
        .after = after,
        .subjects = &x,
        .nsubjects = 1,
        .subject_name = "unBreak",
        .golden_name = "unBreakFromCRUID",
        .old_golden = golden ? golden->id : (struct slice){0},
        .other_name = "unBreakFromResource",
        .others = &y->id,
        .nothers = 1};

    d->explanations = NULL;
    d->last_explanation = &d->explanations;
    rc = decide_rematch(d, x);
    if (rc == 0)
        rc = decide_rematch(d, y);
    audit.explanations = d->explanations;
    if (rc == 0)
        audit_add(d, &audit);
    return rc;
}

int decide_unbreak(struct decide *d)
{
    const struct decision *decision = d->job->d;
    int rc = 0;

    if (decision->nids == 0 || decision->nids % 2)
        return err_set(d->err, ERR_INVALID, "pairs of records are needed");
    for (size_t i = 0; i < decision->nids && rc == 0; i += 2) {
        d->job->failed_part = i;
        rc = unbreak_pair(d, decision->ids[i], decision->ids[i + 1]);
    }
    return rc;
}

/* --- rematch -------------------------------------------------------------- */

static int rematch_one(struct decide *d, struct slice id)
{
    struct record *record;
    int rc = find_live(d, id, &record);
    struct write *before = d->job->last_write;

    d->explanations = NULL;
    d->last_explanation = &d->explanations;
    if (rc == 0)
        rc = decide_rematch(d, record);
    if (rc == 0 && d->job->last_write != before)
        audit_add(d, &(struct audit){.interaction = "update",
                         .activity = "rematch",
                         .after = before,
                         .subjects = &record,
                         .nsubjects = 1,
                         .subject_name = "rematchedResource",
                         .golden_name = "CRUID",
                         .other_name = "match",
                         .explanations = d->explanations});
    return rc;
}

int decide_rematch_all(struct decide *d)
{
    int rc = 0;

    for (size_t i = 0; i < d->job->d->nids && rc == 0; i++) {
        d->job->failed_part = i;
        rc = rematch_one(d, d->job->d->ids[i]);
    }
    return rc;
}
