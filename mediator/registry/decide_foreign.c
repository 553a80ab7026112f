/* SPDX-License-Identifier: Apache-2.0
 * Decisions of our own, because another writer changed a record. */
#include "mediator/registry/decide.h"

static void audit_foreign(struct decide *d, struct record *record)
{
    audit_add(d, &(struct audit){.interaction = "update",
                     .activity = "foreign-change",
                     .subjects = &record,
                     .nsubjects = 1,
                     .subject_name = "foreignResource",
                     .golden_name = "CRUID",
                     .other_name = "match",
                     .explanations = d->explanations});
}

/* It is gone: its golden records must not point to it any more. */
static int forget(struct decide *d, struct slice id)
{
    const struct job *job = d->job;
    int rc = 0;

    for (size_t i = 0; i < job->change->ngoldens && rc == 0; i++) {
        struct record *golden =
            records_get(&d->r->records, job->change->goldens[i]);
        const struct image *image = golden ? decide_image(d, golden) : NULL;
        struct beside beside = decide_beside(d, golden);

        if (!image || !ids_contain(image->members, image->nmembers, id))
            continue;

        struct work *w = decide_open(d, golden);

        DRAFT_REMOVE(w->draft.members, id);
        w->draft.is_inactive = w->draft.members.len == 0;
        rc = decide_settle(d, &beside, NULL);
        if (rc == 0)
            audit_foreign(d, golden);
    }
    return rc;
}

/* Who writes a record without knowing of links takes its link away, while its
 * golden record lists it as before. It is there still, until it is matched. */
static int restore_link(struct decide *d, struct record *record)
{
    const struct foreign_change *change = d->job->change;

    for (size_t i = 0; i < change->ngoldens; i++) {
        struct record *golden = records_get(&d->r->records, change->goldens[i]);
        const struct image *image = golden ? decide_image(d, golden) : NULL;

        if (!image || !ids_contain(image->members, image->nmembers, record->id))
            continue;
        decide_open(d, record)->draft.golden = golden->id;
        return decide_seal(d);
    }
    return 0;
}

/* Someone linked it elsewhere: that is a person's decision, and it stays. */
static int adopt(struct decide *d, struct record *record, struct record *golden)
{
    struct work *w = decide_open(d, record);

    decide_note_flagged(d, record);
    w->draft.is_adjudicated = true;
    decide_link(w, decide_open(d, golden));
    decide_unlink(d, w, golden, golden->id);
    return decide_settle(d, NULL, NULL);
}

int decide_foreign(struct decide *d)
{
    struct job *job = d->job;
    struct record *record = records_get(&d->r->records, job->change->id);
    const struct image *image = record ? decide_image(d, record) : NULL;
    struct record *golden;
    int rc;

    if (!image)
        return forget(d, job->change->id);
    if (!image_is_source(image) || image->row == NO_ROW)
        return 0;
    golden = records_golden_of(&d->r->records, image);
    rc = golden ? 0 : restore_link(d, record);
    if (rc == 0 && (job->change->has_content || !golden))
        rc = decide_rematch(d, record);
    else if (rc == 0 && job->change->has_links)
        rc = adopt(d, record, golden);
    if (rc == 0 && job->writes)
        audit_foreign(d, record);
    return rc;
}
