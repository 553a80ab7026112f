/* SPDX-License-Identifier: Apache-2.0
 * The text of a version: what was sent, with id and meta set by the store.
 *
 * Tags, profiles and security labels stay when an update leaves them out, as
 * HAPI keeps them; tags do not when the caller says that his are the tags. */
#include "fhirclient/json/jwrite.h"
#include "fhirclient/store/store_sqlite_int.h"

static const char *const lists[] = {"profile", "security", "tag"};

/* Set by the store, or merged by it. */
static const char *const meta_own[] = {
    "versionId", "lastUpdated", "profile", "security", "tag", NULL};
static const char *const meta_set[] = {"versionId", "lastUpdated", NULL};
static const char *const body_own[] = {"resourceType", "id", "meta", NULL};

/* Tags and labels are one by system and code, whatever else they say. */
static bool is_same_item(struct jval a, struct jval b)
{
    if (jval_type(a) == JSON_STRING)
        return slice_eq(jval_str(a), jval_str(b));
    return slice_eq(jval_get_str(a, "code"), jval_get_str(b, "code")) &&
           slice_eq(jval_get_str(a, "system"), jval_get_str(b, "system"));
}

static bool has_item(struct jval list, struct jval item)
{
    for (struct jval e = jval_first(list); jval_is_some(e); e = jval_next(e))
        if (is_same_item(e, item))
            return true;
    return false;
}

/* Is every item of `a` in `b`? */
static bool is_within(struct jval a, struct jval b)
{
    for (struct jval e = jval_first(a); jval_is_some(e); e = jval_next(e))
        if (!has_item(b, e))
            return false;
    return true;
}

static bool is_replaced(const char *list, bool replace_tags)
{
    return replace_tags && slice_eq(slice_of(list), SLICE("tag"));
}

static bool is_own(struct slice key, const char *const own[])
{
    for (; *own; own++)
        if (slice_eq(key, slice_of(*own)))
            return true;
    return false;
}

static bool is_same_members(
    struct jval a, struct jval b, const char *const own[])
{
    size_t na = 0, nb = 0;

    for (struct jval e = jval_first(b); jval_is_some(e); e = jval_next(e))
        nb += !is_own(jval_key(e), own);
    for (struct jval e = jval_first(a); jval_is_some(e); e = jval_next(e)) {
        if (is_own(jval_key(e), own))
            continue;
        na++;
        if (!jval_equal(e, jval_get_slice(b, jval_key(e))))
            return false;
    }
    return na == nb;
}

bool sq_is_same(struct jval body, struct jval old, bool replace_tags)
{
    struct jval meta = jval_get(body, "meta"), was = jval_get(old, "meta");

    for (size_t i = 0; i < COUNT_OF(lists); i++) {
        struct jval sent = jval_get(meta, lists[i]);
        struct jval kept = jval_get(was, lists[i]);

        if (!is_within(sent, kept) ||
            (is_replaced(lists[i], replace_tags) && !is_within(kept, sent)))
            return false;
    }
    return is_same_members(meta, was, meta_own) &&
           is_same_members(body, old, body_own);
}

bool sq_keeps_nothing(struct jval body, struct jval old, bool replace_tags)
{
    struct jval meta, was = jval_get(old, "meta");

    if (!jval_is_some(was))
        return true;
    meta = jval_get(body, "meta");
    for (size_t i = 0; i < COUNT_OF(lists); i++)
        if (!is_replaced(lists[i], replace_tags) &&
            !is_within(jval_get(was, lists[i]), jval_get(meta, lists[i])))
            return false;
    return true;
}

/* Old items first, in their order; a sent one takes its old one's place. */
static void write_list(
    struct jwrite *w, const char *name, struct jval kept, struct jval sent)
{
    if (!jval_count(kept) && !jval_count(sent))
        return;
    jwrite_key(w, name);
    jwrite_array(w);
    for (struct jval e = jval_first(kept); jval_is_some(e); e = jval_next(e))
        if (!has_item(sent, e))
            jwrite_value(w, e);
    for (struct jval e = jval_first(sent); jval_is_some(e); e = jval_next(e))
        jwrite_value(w, e);
    jwrite_end(w);
}

static void write_meta(struct jwrite *w, const struct sq_put *put,
    struct slice now, struct jval was)
{
    struct jval meta = jval_get(put->body, "meta");

    jwrite_key(w, "meta");
    jwrite_object(w);
    jwrite_member(w, "versionId", put->vid_text);
    jwrite_member(w, "lastUpdated", now);
    jwrite_members_except(w, meta, jval_is_some(was) ? meta_own : meta_set);
    for (size_t i = 0; jval_is_some(was) && i < COUNT_OF(lists); i++) {
        struct jval kept = jval_get(was, lists[i]);

        if (is_replaced(lists[i], put->replace_tags))
            kept = (struct jval){0};
        write_list(w, lists[i], kept, jval_get(meta, lists[i]));
    }
    jwrite_end(w);
}

void sq_compose(struct buf *out, const struct sq_put *put, struct slice now,
    struct jval old)
{
    struct jwrite w = jwrite_to(out);

    jwrite_object(&w);
    jwrite_member(&w, "resourceType", put->type);
    jwrite_member(&w, "id", put->id);
    write_meta(&w, put, now, jval_get(old, "meta"));
    jwrite_members_except(&w, put->body, body_own);
    jwrite_end(&w);
}
