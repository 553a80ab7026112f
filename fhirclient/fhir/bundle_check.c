/* SPDX-License-Identifier: Apache-2.0
 * What a transaction or batch must keep before anything is done.
 *
 * Each verb is a row: whether it carries a resource and which forms of URL it
 * takes. What concerns several entries (one resource touched twice, references
 * that nothing resolves) is looked at once all entries are good. */
#include "base/hmap.h"
#include "fhirclient/fhir/bundle.h"
#include "fhirclient/fhir/gate.h"

#include <stdio.h>

enum url_form {
    URL_TYPE = 1,        /* Patient */
    URL_ID = 2,          /* Patient/1 */
    URL_CONDITIONAL = 4, /* Patient?identifier=... */
    URL_OPERATION = 8,   /* Patient/$match, Patient/_search */
    URL_ANY = 16
};

enum body_rule { BODY_FREE, BODY_NEEDED, BODY_OF_TYPE };

static const struct verb {
    struct slice name;
    unsigned forms;
    enum body_rule body;
    bool has_if_match, has_if_none_exist, changes;
} verbs[] = {
    {{"GET", 3}, URL_ANY, BODY_FREE, false, false, false},
    {{"HEAD", 4}, URL_ANY, BODY_FREE, false, false, false},
    {{"POST", 4}, URL_TYPE | URL_OPERATION, BODY_OF_TYPE, false, true, false},
    {{"PUT", 3}, URL_ID | URL_CONDITIONAL, BODY_OF_TYPE, true, false, true},
    {{"PATCH", 5}, URL_ID | URL_CONDITIONAL, BODY_NEEDED, true, false, true},
    {{"DELETE", 6}, URL_ID | URL_CONDITIONAL, BODY_FREE, true, false, true},
};

struct check {
    const struct bundle *bundle;
    const struct bundle_entry *entry;
    size_t index;
    struct err *err;
    struct arena *arena;
    struct hmap touched;   /* "Type/id" of what is changed */
    struct hmap created;   /* "Type?condition" of what may be created */
    struct hmap full_urls; /* of all entries */
};

static int refuse(struct check *c, const char *element, const char *sentence)
{
    char where[96];

    snprintf(where, sizeof(where), "Bundle.entry[%zu]%s", c->index, element);
    return err_set_at(c->err, ERR_INVALID, where, "%s", sentence);
}

static const struct verb *verb_find(struct slice name)
{
    for (size_t i = 0; i < COUNT_OF(verbs); i++)
        if (slice_eq(verbs[i].name, name))
            return &verbs[i];
    return NULL;
}

/* Form of a request URL, 0 when it is none; type and id as far as it says. */
static unsigned form_of(struct slice url, struct slice *type, struct slice *id)
{
    struct reference r;
    struct slice rest = url, second;

    if (reference_parse(&r, url)) {
        *type = r.type;
        *id = r.id;
        if (r.is_urn || r.is_fragment || r.base.len || r.vid.len)
            return 0;
        return r.query.len ? URL_CONDITIONAL : URL_ID;
    }
    if (slice_starts(url, SLICE("$")))
        return URL_OPERATION;
    if (!slice_split(type, &rest, '/') || !gate_type(*type))
        return 0;
    if (!slice_split(&second, &rest, '/'))
        return URL_TYPE;
    if (slice_starts(second, SLICE("$")) ||
        slice_eq(second, SLICE("_search")) || slice_starts(rest, SLICE("$")))
        return URL_OPERATION;
    return 0;
}

static int check_body(struct check *c, const struct verb *verb, unsigned form,
    struct slice type, struct slice id)
{
    struct jval body = c->entry->resource;

    if (verb->body == BODY_FREE || form == URL_OPERATION)
        return 0;
    if (!jval_is_some(body))
        return refuse(c, ".resource", "this request needs a resource");
    if (verb->body != BODY_OF_TYPE)
        return 0;
    if (!slice_eq(jval_get_str(body, "resourceType"), type))
        return refuse(c, ".request.url",
            "the type in the URL is not that of the resource");
    if (form == URL_ID && !slice_eq(jval_get_str(body, "id"), id))
        return refuse(
            c, ".request.url", "the id in the URL is not that of the resource");
    return 0;
}

static int check_conditions(struct check *c, const struct verb *verb)
{
    if (c->entry->if_none_exist.len && !verb->has_if_none_exist)
        return refuse(c, ".request.ifNoneExist", "goes with POST alone");
    if (c->entry->if_match.len && !verb->has_if_match)
        return refuse(
            c, ".request.ifMatch", "goes with PUT, PATCH and DELETE alone");
    return 0;
}

/* Only within a transaction: the entries of a batch do not know each other. */
static int check_touched(struct check *c, struct slice url)
{
    static char mark;

    if (c->bundle->type == BUNDLE_TRANSACTION &&
        hmap_put(&c->touched, url, &mark))
        return refuse(c, ".request.url",
            "another entry of this transaction changes the same resource");
    return 0;
}

/* Two entries that create by one condition would mean one resource: some
 * servers make two of it, HAPI answers for one of them alone. */
static int check_created(struct check *c, unsigned form)
{
    static char mark;
    const struct bundle_entry *e = c->entry;
    bool is_post = e->if_none_exist.len > 0;
    struct slice by = e->url;

    if (is_post)
        by = slice_of(arena_printf(c->arena, "%.*s?%.*s", SLICE_ARG(e->url),
            SLICE_ARG(e->if_none_exist)));
    if (c->bundle->type != BUNDLE_TRANSACTION ||
        (!is_post && form != URL_CONDITIONAL) ||
        !hmap_put(&c->created, by, &mark))
        return 0;
    return refuse(c, is_post ? ".request.ifNoneExist" : ".request.url",
        "another entry of this transaction has the same condition");
}

static int check_full_url(struct check *c)
{
    static char mark;

    if (c->entry->full_url.len &&
        hmap_put(&c->full_urls, c->entry->full_url, &mark))
        return refuse(c, ".fullUrl", "another entry has the same fullUrl");
    return 0;
}

static int check_entry(struct check *c)
{
    const struct verb *verb = verb_find(c->entry->method);
    struct slice type = SLICE(""), id = SLICE("");
    unsigned form;
    int rc;

    if (!c->entry->method.len)
        return refuse(c, ".request.method", "every entry must have a request");
    if (!verb)
        return refuse(c, ".request.method", "expected a known HTTP verb");
    if (!c->entry->url.len)
        return refuse(c, ".request.url", "a request must have a URL");
    form = form_of(c->entry->url, &type, &id);
    if (!(verb->forms & (form | URL_ANY)))
        return refuse(c, ".request.url", "this URL does not fit the verb");
    rc = check_body(c, verb, form, type, id);
    if (!rc)
        rc = check_conditions(c, verb);
    if (!rc && verb->changes && form == URL_ID)
        rc = check_touched(c, c->entry->url);
    if (!rc && verb->body == BODY_OF_TYPE)
        rc = check_created(c, form);
    return rc ? rc : check_full_url(c);
}

/* --- references --- */

static int check_reference(struct check *c, struct slice text)
{
    bool is_transaction = c->bundle->type == BUNDLE_TRANSACTION;
    struct reference r;

    if (!reference_parse(&r, text))
        return 0; /* not ours to judge: it may lead anywhere */
    if (r.is_urn && !hmap_get(&c->full_urls, text))
        return refuse(c, ".resource",
            "holds a reference to a URN that is no entry's fullUrl");
    if (r.query.len && !r.base.len && !is_transaction)
        return refuse(c, ".resource",
            "conditional references are for transactions alone");
    return 0;
}

static int check_references(struct check *c, struct jval v)
{
    for (struct jval m = jval_first(v); jval_is_some(m); m = jval_next(m)) {
        bool is_text = jval_type(m) == JSON_STRING;
        int rc = 0;

        if (is_text && slice_eq(jval_key(m), SLICE("reference")))
            rc = check_reference(c, jval_str(m));
        else if (!is_text)
            rc = check_references(c, m);
        if (rc)
            return rc;
    }
    return 0;
}

static int check_all(struct check *c, int (*one)(struct check *))
{
    for (c->index = 0; c->index < c->bundle->nentries; c->index++) {
        c->entry = &c->bundle->entries[c->index];
        int rc = one(c);

        if (rc)
            return rc;
    }
    return 0;
}

static int check_entry_references(struct check *c)
{
    return check_references(c, c->entry->resource);
}

int bundle_check_requests(const struct bundle *bundle, struct err *err)
{
    struct check c = {.bundle = bundle, .err = err};
    int rc;

    if (bundle->type != BUNDLE_TRANSACTION && bundle->type != BUNDLE_BATCH)
        return err_set_at(err, ERR_INVALID, "Bundle.type",
            "expected a transaction or a batch");
    c.arena = arena_new();
    rc = check_all(&c, check_entry);
    if (!rc)
        rc = check_all(&c, check_entry_references);
    hmap_free(&c.touched);
    hmap_free(&c.created);
    hmap_free(&c.full_urls);
    arena_free(&c.arena);
    return rc;
}
