/* SPDX-License-Identifier: Apache-2.0
 * What is wrong in the stored data: taken over from others, or left by a
 * foreign writer. Found, not mended. */
#include "mediator/registry/registry_int.h"

#include <stdlib.h>

struct findings {
    const struct registry *r;
    struct registry_defect *first, **last;
    struct arena *arena;
    size_t n;
};

static void add(
    struct findings *f, const char *kind, struct slice id, struct slice other)
{
    struct registry_defect *d = arena_zalloc(f->arena, 1, sizeof(*d));

    d->kind = kind;
    d->id = arena_copy(f->arena, id);
    d->other = arena_copy(f->arena, other);
    *f->last = d;
    f->last = &d->next;
    f->n++;
}

static const struct image *stored(const struct findings *f, struct slice id)
{
    const struct record *record = records_get(&f->r->records, id);

    return record ? record->committed : NULL;
}

static void check_links(struct findings *f, const struct image *i)
{
    size_t nvalid = 0;

    for (size_t k = 0; k < i->ngoldens; k++) {
        const struct image *golden = stored(f, i->goldens[k]);

        if (!golden || !golden->is_golden)
            add(f, "dangling-link", i->id, i->goldens[k]);
        else if (!ids_contain(golden->members, golden->nmembers, i->id))
            add(f, "one-sided-link", i->id, golden->id);
        else
            nvalid++;
    }
    if (i->ngoldens == 0 || nvalid == 0)
        add(f, "no-golden", i->id, (struct slice){0});
    if (i->ngoldens > 1)
        add(f, "two-golden", i->id, i->goldens[1]);
}

static void check_breaks(struct findings *f, const struct image *i)
{
    for (size_t k = 0; k < i->nbroken; k++) {
        const struct image *other = stored(f, i->broken[k]);

        if (!other)
            add(f, "dangling-break", i->id, i->broken[k]);
        else if (!ids_contain(other->broken, other->nbroken, i->id))
            add(f, "one-sided-break", i->id, other->id);
        else if (i->ngoldens && other->ngoldens &&
                 slice_eq(i->goldens[0], other->goldens[0]))
            add(f, "broken-pair-linked", i->id, other->id);
    }
}

/* Each pair of records with one identity is told once, by the lesser id. */
static void check_identity(struct findings *f, const struct image *i)
{
    size_t at = 0;
    const struct image *other;

    if (i->identity.system.len == 0) {
        add(f, "no-identifier", i->id, (struct slice){0});
        return;
    }
    while ((other = records_next_identified(
                &f->r->records, i->identity.system, i->identity.value, &at)))
        if (other == other->record->committed && image_is_source(other) &&
            slice_eq(other->identity.value, i->identity.value) &&
            slice_eq(other->identity.system, i->identity.system) &&
            slice_cmp(i->id, other->id) < 0)
            add(f, "double-identifier", i->id, other->id);
}

static void check_golden(struct findings *f, const struct image *i)
{
    if (i->nmembers == 0 && i->replaced_by.len == 0 && !i->is_inactive)
        add(f, "empty-golden", i->id, (struct slice){0});
    if (i->replaced_by.len && !records_follow(&f->r->records, i->record, true))
        add(f, "dangling-replacement", i->id, i->replaced_by);
    for (size_t k = 0; k < i->nmembers; k++) {
        const struct image *member = stored(f, i->members[k]);

        if (!member || !image_is_source(member))
            add(f, "dangling-member", i->id, i->members[k]);
        else if (!ids_contain(member->goldens, member->ngoldens, i->id))
            add(f, "one-sided-member", i->id, member->id);
    }
}

static int by_id(const void *a, const void *b)
{
    const struct record *x = *(struct record *const *)a;
    const struct record *y = *(struct record *const *)b;

    return slice_cmp(x->id, y->id);
}

size_t registry_verify(struct registry_defect **first, const struct registry *r,
    struct arena *arena)
{
    struct findings f = {.r = r, .arena = arena};
    VEC(struct record *) all = {0};
    struct hmap_slot *e;
    size_t pos = 0;

    f.last = &f.first;
    while ((e = hmap_next(&r->records.by_id, &pos)))
        VEC_PUSH(all, e->value);
    if (all.len)
        qsort(all.at, all.len, sizeof(struct record *), by_id);
    for (size_t i = 0; i < all.len; i++) {
        const struct image *image = all.at[i]->committed;

        if (!image)
            continue;
        if (image->is_golden)
            check_golden(&f, image);
        if (image_is_source(image)) {
            check_links(&f, image);
            check_breaks(&f, image);
            check_identity(&f, image);
        }
    }
    VEC_FREE(all);
    *first = f.first;
    return f.n;
}
