/* SPDX-License-Identifier: Apache-2.0
 * Is what was submitted what is stored already? Told member by member, the
 * registry's marks left out on both sides. */
#include "mediator/registry/image.h"

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
