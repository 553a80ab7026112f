/* SPDX-License-Identifier: Apache-2.0 */
#include "mediator/registry/draft.h"

#include "base/hmap.h"
#include "fhirclient/json/jwrite.h"
#include "mediator/registry/ids.h"

enum { FEW = 16 };

/* Taken-over data may name a member twice; of thousands, as a crowd of equal
 * people has, none is compared with each. */
static void copy_members(struct draft *d, const struct image *image)
{
    struct hmap seen = HMAP_INIT;

    if (image->nmembers <= FEW) {
        for (size_t i = 0; i < image->nmembers; i++)
            DRAFT_ADD(d->members, image->members[i]);
        return;
    }
    for (size_t i = 0; i < image->nmembers; i++) {
        if (hmap_get(&seen, image->members[i]))
            continue;
        hmap_put(&seen, image->members[i], d);
        VEC_PUSH(d->members, image->members[i]);
    }
    hmap_free(&seen);
}

void draft_from(struct draft *d, const struct image *image, struct jval content)
{
    *d = (struct draft){
        .kind = image->is_golden      ? DRAFT_GOLDEN
                : image->is_tombstone ? DRAFT_TOMBSTONE
                                      : DRAFT_SOURCE,
        .id = image->id,
        .content = content,
        .client = image->client,
        .client_name = image->client_name,
        .identity = image->identity,
        .golden = image->ngoldens ? image->goldens[0] : (struct slice){0},
        .replaced_by = image->replaced_by,
        .is_inactive = image->is_inactive,
        .is_adjudicated = image->is_adjudicated,
        .has_potential = image->has_potential,
        .has_conflict = image->has_conflict,
        .has_automatic = image->has_automatic,
        .key = image->key,
    };
    copy_members(d, image);
    for (size_t i = 0; i < image->nbroken; i++)
        DRAFT_ADD(d->broken, image->broken[i]);
    for (size_t i = 0; i < image->naliases; i++)
        DRAFT_ADD(d->aliases, image->aliases[i]);
}

void draft_free(struct draft *d)
{
    VEC_FREE(d->members);
    VEC_FREE(d->broken);
    VEC_FREE(d->aliases);
}

bool draft_add(struct slice **list, size_t *len, size_t *cap, struct slice id)
{
    if (ids_contain(*list, *len, id))
        return false;
    if (*len == *cap) {
        *cap = *cap ? *cap * 2 : 8;
        *list = mem_realloc(*list, *cap, sizeof(**list));
    }
    (*list)[(*len)++] = id;
    return true;
}

bool draft_remove(struct slice *list, size_t *len, struct slice id)
{
    for (size_t i = 0; i < *len; i++) {
        if (!slice_eq(list[i], id))
            continue;
        for (size_t k = i + 1; k < *len; k++)
            list[k - 1] = list[k];
        (*len)--;
        return true;
    }
    return false;
}

bool draft_differs(const struct draft *d, const struct image *i)
{
    size_t ngoldens = d->golden.len != 0;

    return (d->kind == DRAFT_GOLDEN) != i->is_golden ||
           (d->kind == DRAFT_TOMBSTONE) != i->is_tombstone ||
           (i->is_golden && d->is_inactive != i->is_inactive) ||
           d->is_adjudicated != i->is_adjudicated ||
           d->has_potential != i->has_potential ||
           d->has_conflict != i->has_conflict ||
           d->has_automatic != i->has_automatic ||
           !slice_eq(d->client, i->client) ||
           !slice_eq(d->replaced_by, i->replaced_by) ||
           !ids_equal(&d->golden, ngoldens, i->goldens, i->ngoldens) ||
           !ids_equal(d->members.at, d->members.len, i->members, i->nmembers) ||
           !ids_equal(d->broken.at, d->broken.len, i->broken, i->nbroken) ||
           !ids_equal(d->aliases.at, d->aliases.len, i->aliases, i->naliases);
}

/* --- writing -------------------------------------------------------------- */

static void write_tag(struct jwrite *w, const char *system, struct slice code,
    struct slice display)
{
    jwrite_object(w);
    if (system)
        jwrite_member(w, "system", slice_of(system));
    jwrite_member(w, "code", code);
    jwrite_member(w, "display", display);
    jwrite_end(w);
}

static void write_own_tags(
    struct jwrite *w, const struct draft *d, const struct vocabulary *v)
{
    const struct {
        bool is_set;
        enum tag_kind kind;
        struct slice code, display;
    } flags[] = {
        {d->has_potential, TAG_ISSUES, SLICE("potentialMatches"),
            SLICE("Potential Matches")},
        {d->has_conflict, TAG_ISSUES, SLICE("conflictMatches"),
            SLICE("Conflict On Match")},
        {d->has_automatic, TAG_AUTOMATCH, SLICE("autoMatches"),
            SLICE("Auto Matches")},
        {d->is_adjudicated, TAG_ADJUDICATION, SLICE("humanAdjudication"),
            SLICE("Human Adjudication")},
    };

    if (d->kind == DRAFT_GOLDEN)
        write_tag(w, NULL, SLICE(GOLDEN_CODE), SLICE("Golden Record"));
    if (d->client.len)
        write_tag(w, v->systems[TAG_CLIENT], d->client, d->client_name);
    if (d->kind == DRAFT_TOMBSTONE)
        write_tag(
            w, v->systems[TAG_REGISTRY], SLICE("deleted"), SLICE("Deleted"));
    for (size_t i = 0; d->kind == DRAFT_SOURCE && i < COUNT_OF(flags); i++)
        if (flags[i].is_set)
            write_tag(
                w, v->systems[flags[i].kind], flags[i].code, flags[i].display);
}

/* FHIR forbids empty arrays. */
static bool has_tags(
    const struct draft *d, const struct vocabulary *v, struct jval tags)
{
    if (d->kind != DRAFT_SOURCE || d->client.len || d->has_potential ||
        d->has_conflict || d->has_automatic || d->is_adjudicated)
        return true;
    for (struct jval t = jval_first(tags); jval_is_some(t); t = jval_next(t))
        if (vocabulary_tag(v, t) == TAG_FOREIGN)
            return true;
    return false;
}

/* What the sender put into meta, but for what the store and the registry say
 * themselves. A source that begins with # is HAPI's request id. */
static void write_meta_members(
    struct jwrite *w, const struct draft *d, const struct vocabulary *v)
{
    struct jval meta = jval_get(d->content, "meta");
    struct jval tags = jval_get(meta, "tag");
    const char *const skip[] = {
        "versionId", "lastUpdated", "tag", "source", NULL};

    if (d->kind != DRAFT_TOMBSTONE && jval_is_some(meta)) {
        struct slice source = jval_get_str(meta, "source");

        jwrite_members_except(w, meta, skip);
        if (!slice_starts(source, SLICE("#")))
            jwrite_member(w, "source", source);
    }
    if (has_tags(d, v, tags)) {
        jwrite_key(w, "tag");
        jwrite_array(w);
        for (struct jval t = jval_first(tags); jval_is_some(t);
             t = jval_next(t))
            if (d->kind != DRAFT_TOMBSTONE &&
                vocabulary_tag(v, t) == TAG_FOREIGN)
                jwrite_value(w, t);
        write_own_tags(w, d, v);
        jwrite_end(w);
    }
}

/* FHIR knows no empty objects: without members there is no `meta`. */
static void write_meta(
    struct jwrite *w, const struct draft *d, const struct vocabulary *v)
{
    const struct jwrite before = *w;
    size_t len = w->out->len, empty;

    jwrite_key(w, "meta");
    jwrite_object(w);
    empty = w->out->len;
    write_meta_members(w, d, v);
    if (w->out->len == empty) {
        w->out->len = len;
        *w = before;
    } else {
        jwrite_end(w);
    }
}

static void open_extension(struct jwrite *w, const char *url)
{
    jwrite_object(w);
    jwrite_member(w, "url", slice_of(url));
}

static bool needs_identity(const struct draft *d, const struct vocabulary *v)
{
    struct identifier first = {0};

    if (d->kind != DRAFT_SOURCE || !d->identity.system.len)
        return false;
    return !id_find_identity(&first, v, NULL, d->content) ||
           !slice_eq(first.system, d->identity.system) ||
           !slice_eq(first.value, d->identity.value);
}

static void write_identity(
    struct jwrite *w, const struct draft *d, const struct vocabulary *v)
{
    open_extension(w, v->identity_url);
    jwrite_key(w, "valueIdentifier");
    jwrite_object(w);
    jwrite_member(w, "system", d->identity.system);
    jwrite_member(w, "value", d->identity.value);
    jwrite_end(w);
    jwrite_end(w);
}

static void write_own_extensions(
    struct jwrite *w, const struct draft *d, const struct vocabulary *v)
{
    for (size_t i = 0; i < d->broken.len; i++) {
        open_extension(w, v->broken_url);
        jwrite_key(w, "valueReference");
        reference_write(w, d->broken.at[i]);
        jwrite_end(w);
    }
    for (size_t i = 0; i < d->aliases.len; i++) {
        open_extension(w, v->alias_url);
        jwrite_member(w, "valueId", d->aliases.at[i]);
        jwrite_end(w);
    }
    if (needs_identity(d, v))
        write_identity(w, d, v);
    if (d->kind == DRAFT_TOMBSTONE && d->key.len) {
        open_extension(w, v->key_url);
        jwrite_member(w, "valueString", d->key);
        jwrite_end(w);
    }
}

/* FHIR forbids empty arrays, so it is opened by the first extension. */
static void write_extensions(
    struct jwrite *w, const struct draft *d, const struct vocabulary *v)
{
    struct jval list = jval_get(d->content, "extension");
    struct jval senders = {0};

    for (struct jval e = jval_first(list);
         d->kind != DRAFT_TOMBSTONE && jval_is_some(e) && !senders.doc;
         e = jval_next(e))
        if (!vocabulary_owns_extension(v, jval_get_str(e, "url")))
            senders = e;
    if (!jval_is_some(senders) && !d->broken.len && !d->aliases.len &&
        !needs_identity(d, v) && !(d->kind == DRAFT_TOMBSTONE && d->key.len))
        return;
    jwrite_key(w, "extension");
    jwrite_array(w);
    for (; jval_is_some(senders); senders = jval_next(senders))
        if (!vocabulary_owns_extension(v, jval_get_str(senders, "url")))
            jwrite_value(w, senders);
    write_own_extensions(w, d, v);
    jwrite_end(w);
}

static void write_link(struct jwrite *w, struct slice id, const char *type)
{
    jwrite_object(w);
    jwrite_key(w, "other");
    reference_write(w, id);
    jwrite_member(w, "type", slice_of(type));
    jwrite_end(w);
}

static void write_links(struct jwrite *w, const struct draft *d)
{
    bool is_golden = d->kind == DRAFT_GOLDEN;

    if (d->kind == DRAFT_TOMBSTONE ||
        (is_golden ? !d->members.len && !d->replaced_by.len : !d->golden.len))
        return;
    jwrite_key(w, "link");
    jwrite_array(w);
    if (!is_golden)
        write_link(w, d->golden, "refer");
    for (size_t i = 0; is_golden && i < d->members.len; i++)
        write_link(w, d->members.at[i], "seealso");
    if (is_golden && d->replaced_by.len)
        write_link(w, d->replaced_by, "replaced-by");
    jwrite_end(w);
}

void draft_write(
    struct buf *out, const struct draft *d, const struct vocabulary *v)
{
    const char *const skip[] = {"resourceType", "id", "meta", "extension",
        "link", d->kind == DRAFT_GOLDEN ? "active" : NULL, NULL};
    struct jwrite w = jwrite_to(out);

    jwrite_object(&w);
    jwrite_member(&w, "resourceType", SLICE("Patient"));
    jwrite_member(&w, "id", d->id);
    write_meta(&w, d, v);
    write_extensions(&w, d, v);
    if (d->kind != DRAFT_TOMBSTONE && jval_is_some(d->content))
        jwrite_members_except(&w, d->content, skip);
    if (d->kind == DRAFT_TOMBSTONE ||
        (d->kind == DRAFT_GOLDEN && d->is_inactive)) {
        jwrite_key(&w, "active");
        jwrite_bool(&w, false);
    }
    write_links(&w, d);
    jwrite_end(&w);
}
