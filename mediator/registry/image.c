/* SPDX-License-Identifier: Apache-2.0
 * Facts are collected into an arena first, then packed into one block with the
 * text: strings without escapes are slices of the copied text, so that a record
 * costs little more than its JSON. */
#include "mediator/registry/image.h"

#include "base/mem.h"
#include "base/vec.h"

#include <string.h>

struct facts {
    struct image image; /* its slices borrow from the parsed document */
    VEC(struct slice) goldens, members, broken, aliases;
    VEC(struct identifier) identifiers;
};

struct slice reference_patient_id(struct slice reference)
{
    const struct slice word = SLICE("Patient/");
    size_t at = slice_find_slice(reference, word);

    if (at == SIZE_MAX || (at > 0 && reference.ptr[at - 1] != '/'))
        return (struct slice){0};

    struct slice id = slice_from(reference, at + word.len);
    size_t end = slice_find(id, '/');

    return end == SIZE_MAX ? id : slice_make(id.ptr, end);
}

bool ids_contain(const struct slice *ids, size_t nids, struct slice id)
{
    for (size_t i = 0; i < nids; i++)
        if (slice_eq(ids[i], id))
            return true;
    return false;
}

bool image_carries(
    const struct image *i, struct slice system, struct slice value)
{
    for (size_t k = 0; k < i->nidentifiers; k++)
        if (slice_eq(i->identifiers[k].value, value) &&
            slice_eq(i->identifiers[k].system, system))
            return true;
    return false;
}

static void read_issue(struct image *i, struct slice code)
{
    if (slice_eq(code, SLICE("potentialMatches")))
        i->has_potential = true;
    if (slice_eq(code, SLICE("conflictMatches")))
        i->has_conflict = true;
}

static void read_tags(
    struct image *i, const struct vocabulary *v, struct jval tags)
{
    for (struct jval t = jval_first(tags); jval_is_some(t); t = jval_next(t)) {
        struct slice code = jval_get_str(t, "code");

        switch (vocabulary_tag(v, t)) {
        case TAG_GOLDEN: i->is_golden = true; break;
        case TAG_CLIENT:
            i->client = code;
            i->client_name = jval_get_str(t, "display");
            break;
        case TAG_ISSUES: read_issue(i, code); break;
        case TAG_AUTOMATCH: i->has_automatic = true; break;
        case TAG_ADJUDICATION: i->is_adjudicated = true; break;
        case TAG_REGISTRY:
            i->is_tombstone |= slice_eq(code, SLICE("deleted"));
            break;
        case TAG_REPROCESS:
        case TAG_NKINDS:
        case TAG_FOREIGN: break;
        }
    }
}

static void read_links(struct facts *f, struct jval links)
{
    for (struct jval l = jval_first(links); jval_is_some(l); l = jval_next(l)) {
        struct slice type = jval_get_str(l, "type");
        struct slice id = reference_patient_id(
            jval_str(jval_path(l, "other", "reference", NULL)));

        if (id.len == 0)
            continue;
        if (slice_eq(type, SLICE("refer")))
            VEC_PUSH(f->goldens, id);
        else if (slice_eq(type, SLICE("seealso")))
            VEC_PUSH(f->members, id);
        else if (slice_eq(type, SLICE("replaced-by")))
            f->image.replaced_by = id;
    }
}

static void read_extension(
    struct facts *f, const struct vocabulary *v, struct jval extension)
{
    struct slice url = jval_get_str(extension, "url");

    if (slice_eq(url, slice_of(v->broken_url))) {
        struct slice id = reference_patient_id(jval_str(
            jval_path(extension, "valueReference", "reference", NULL)));

        if (id.len && !ids_contain(f->broken.at, f->broken.len, id))
            VEC_PUSH(f->broken, id);
    } else if (slice_eq(url, slice_of(v->alias_url))) {
        VEC_PUSH(f->aliases, jval_get_str(extension, "valueId"));
    } else if (slice_eq(url, slice_of(v->identity_url))) {
        struct jval value = jval_get(extension, "valueIdentifier");

        f->image.identity.system = jval_get_str(value, "system");
        f->image.identity.value = jval_get_str(value, "value");
    } else if (slice_eq(url, slice_of(v->key_url))) {
        f->image.key = jval_get_str(extension, "valueString");
    }
}

static void read_identifiers(
    struct facts *f, const struct vocabulary *v, struct jval list)
{
    for (struct jval e = jval_first(list); jval_is_some(e); e = jval_next(e)) {
        struct identifier id = {
            jval_get_str(e, "system"), jval_get_str(e, "value")};

        if (id.value.len == 0)
            continue;
        VEC_PUSH(f->identifiers, id);
        if (f->image.identity.system.len == 0 &&
            vocabulary_is_internal(v, id.system))
            f->image.identity = id;
    }
}

static int read_facts(
    struct facts *f, const struct vocabulary *v, struct jval p, struct err *err)
{
    struct jval active = jval_get(p, "active");
    struct jval extensions = jval_get(p, "extension");

    f->image.text = jval_raw(p);
    f->image.id = jval_get_str(p, "id");
    if (!slice_eq(jval_get_str(p, "resourceType"), SLICE("Patient")) ||
        f->image.id.len == 0)
        return err_set(err, ERR_INVALID, "not a Patient with an id");
    f->image.vid = jval_str(jval_path(p, "meta", "versionId", NULL));
    f->image.last_updated = jval_str(jval_path(p, "meta", "lastUpdated", NULL));
    f->image.is_inactive = jval_is_some(active) && !jval_is_true(active);
    f->image.row = NO_ROW;
    read_tags(&f->image, v, jval_path(p, "meta", "tag", NULL));
    for (struct jval e = jval_first(extensions); jval_is_some(e);
         e = jval_next(e))
        read_extension(f, v, e);
    read_links(f, jval_get(p, "link"));
    read_identifiers(f, v, jval_get(p, "identifier"));
    return 0;
}

/* --- packing -------------------------------------------------------------- */

struct pack {
    struct slice from; /* text as it was read */
    char *text;        /* its copy */
    char *tail;        /* where the next other string goes; NULL: measure */
    size_t size;       /* of other strings */
};

static bool is_inside(struct slice s, struct slice text)
{
    return s.ptr >= text.ptr && s.ptr + s.len <= text.ptr + text.len;
}

static void pack_slice(struct pack *p, struct slice *s)
{
    if (s->len == 0) {
        *s = (struct slice){0};
    } else if (is_inside(*s, p->from)) {
        if (p->tail)
            s->ptr = p->text + (s->ptr - p->from.ptr);
    } else if (!p->tail) {
        p->size += s->len;
    } else {
        memcpy(p->tail, s->ptr, s->len);
        s->ptr = p->tail;
        p->tail += s->len;
    }
}

static void pack_list(struct pack *p, struct slice *list, size_t n)
{
    for (size_t i = 0; i < n; i++)
        pack_slice(p, &list[i]);
}

static void pack_all(struct pack *p, struct facts *f)
{
    struct image *i = &f->image;
    struct slice *const singles[] = {&i->id, &i->vid, &i->last_updated,
        &i->client, &i->client_name, &i->replaced_by, &i->key,
        &i->identity.system, &i->identity.value};

    for (size_t k = 0; k < COUNT_OF(singles); k++)
        pack_slice(p, singles[k]);
    pack_list(p, f->goldens.at, f->goldens.len);
    pack_list(p, f->members.at, f->members.len);
    pack_list(p, f->broken.at, f->broken.len);
    pack_list(p, f->aliases.at, f->aliases.len);
    for (size_t k = 0; k < f->identifiers.len; k++) {
        pack_slice(p, &f->identifiers.at[k].system);
        pack_slice(p, &f->identifiers.at[k].value);
    }
}

static void *place(char **at, const void *list, size_t n, size_t size)
{
    void *to = *at;

    if (n)
        memcpy(to, list, n * size);
    *at += n * size;
    return n ? to : NULL;
}

static struct image *pack(struct facts *f)
{
    struct pack p = {.from = f->image.text};
    size_t nslices =
        f->goldens.len + f->members.len + f->broken.len + f->aliases.len;
    size_t lists = nslices * sizeof(struct slice) +
                   f->identifiers.len * sizeof(struct identifier);

    pack_all(&p, f);

    struct image *image =
        mem_alloc(sizeof(*image) + lists + p.from.len + 1 + p.size);
    char *at = (char *)(image + 1);

    p.text = at + lists;
    p.tail = p.text + p.from.len + 1;
    memcpy(p.text, p.from.ptr, p.from.len);
    p.text[p.from.len] = '\0';
    pack_all(&p, f);
    *image = f->image;
    image->text = slice_make(p.text, p.from.len);
#define PLACE(list)                                                            \
    image->list = place(&at, f->list.at, f->list.len, sizeof(*f->list.at));    \
    image->n##list = f->list.len
    PLACE(goldens);
    PLACE(members);
    PLACE(broken);
    PLACE(aliases);
    PLACE(identifiers);
#undef PLACE
    return image;
}

int image_read(struct image **out, const struct vocabulary *v,
    struct slice text, struct arena *scratch, struct err *err)
{
    static const struct jlimits limits = {64, 1000000, 1000};
    struct facts f = {0};
    struct jval patient;
    int rc = jdoc_parse(&patient, text, &limits, scratch, err);

    if (rc == 0)
        rc = read_facts(&f, v, patient, err);
    if (rc == 0)
        *out = pack(&f);
    VEC_FREE(f.goldens);
    VEC_FREE(f.members);
    VEC_FREE(f.broken);
    VEC_FREE(f.aliases);
    VEC_FREE(f.identifiers);
    return rc;
}

void image_free(struct image **image)
{
    mem_free(*image);
    *image = NULL;
}

/* --- comparing content ---------------------------------------------------- */

static bool is_own_member(struct slice key)
{
    static const char *const own[] = {
        "resourceType", "id", "meta", "link", "extension"};

    for (size_t i = 0; i < COUNT_OF(own); i++)
        if (slice_eq(key, slice_of(own[i])))
            return true;
    return false;
}

static size_t count_content(struct jval p)
{
    size_t n = 0;

    for (struct jval m = jval_first(p); jval_is_some(m); m = jval_next(m))
        n += !is_own_member(jval_key(m));
    return n;
}

static bool members_equal(struct jval a, struct jval b)
{
    for (struct jval m = jval_first(a); jval_is_some(m); m = jval_next(m)) {
        struct slice key = jval_key(m);

        if (!is_own_member(key) && !jval_equal(m, jval_get_slice(b, key)))
            return false;
    }
    return count_content(a) == count_content(b);
}

/* From `e` on, the first extension that is the sender's. */
static struct jval skip_own(const struct vocabulary *v, struct jval e)
{
    while (
        jval_is_some(e) && vocabulary_owns_extension(v, jval_get_str(e, "url")))
        e = jval_next(e);
    return e;
}

static bool extensions_equal(
    const struct vocabulary *v, struct jval a, struct jval b)
{
    struct jval x = skip_own(v, jval_first(jval_get(a, "extension")));
    struct jval y = skip_own(v, jval_first(jval_get(b, "extension")));

    while (jval_is_some(x) && jval_is_some(y)) {
        if (!jval_equal(x, y))
            return false;
        x = skip_own(v, jval_next(x));
        y = skip_own(v, jval_next(y));
    }
    return !jval_is_some(x) && !jval_is_some(y);
}

static bool tag_is_in(struct jval tag, struct jval list)
{
    for (struct jval t = jval_first(list); jval_is_some(t); t = jval_next(t))
        if (slice_eq(jval_get_str(t, "system"), jval_get_str(tag, "system")) &&
            slice_eq(jval_get_str(t, "code"), jval_get_str(tag, "code")))
            return true;
    return false;
}

/* Are the sender's tags of `a` all in `b`? */
static bool tags_within(
    const struct vocabulary *v, struct jval a, struct jval b)
{
    struct jval tags = jval_path(a, "meta", "tag", NULL);
    struct jval others = jval_path(b, "meta", "tag", NULL);

    for (struct jval t = jval_first(tags); jval_is_some(t); t = jval_next(t))
        if (vocabulary_tag(v, t) == TAG_FOREIGN && !tag_is_in(t, others))
            return false;
    return true;
}

static bool values_within(struct jval a, struct jval b, const char *member)
{
    struct jval values = jval_path(a, "meta", member, NULL);
    struct jval others = jval_path(b, "meta", member, NULL);

    for (struct jval x = jval_first(values); jval_is_some(x);
         x = jval_next(x)) {
        struct jval y = jval_first(others);

        while (jval_is_some(y) && !jval_equal(x, y))
            y = jval_next(y);
        if (!jval_is_some(y))
            return false;
    }
    return true;
}

bool content_equal(
    const struct vocabulary *v, struct jval submitted, struct jval stored)
{
    return members_equal(submitted, stored) &&
           extensions_equal(v, submitted, stored) &&
           tags_within(v, submitted, stored) &&
           tags_within(v, stored, submitted) &&
           values_within(submitted, stored, "profile") &&
           values_within(submitted, stored, "security");
}
