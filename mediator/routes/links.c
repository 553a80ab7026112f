/* SPDX-License-Identifier: Apache-2.0
 * The store gives links relative to its base ("?_getpages=...",
 * "Patient?name=x", "Patient/1"); clients get them on our public base. */
#include "mediator/routes/links.h"

#include "fhirclient/json/jwrite.h"

/* A query may hold a whole URL of its own. */
static bool is_absolute(struct slice url)
{
    return slice_starts(url, SLICE("http://")) ||
           slice_starts(url, SLICE("https://")) ||
           slice_starts(url, SLICE("urn:"));
}

static void write_url(
    struct jwrite *w, const struct request *r, struct slice url)
{
    const char *slash =
        url.len && (url.ptr[0] == '?' || url.ptr[0] == '/') ? "" : "/";

    jwrite_string(w, is_absolute(url)
                         ? url
                         : slice_of(arena_printf(r->task.arena, "%s%s%.*s",
                               r->gateway->base_url, slash, SLICE_ARG(url))));
}

static void write_links(
    struct jwrite *w, const struct request *r, struct jval links)
{
    jwrite_array(w);
    for (struct jval l = jval_first(links); jval_is_some(l); l = jval_next(l)) {
        jwrite_object(w);
        jwrite_member(w, "relation", jval_get_str(l, "relation"));
        jwrite_key(w, "url");
        write_url(w, r, jval_get_str(l, "url"));
        jwrite_end(w);
    }
    jwrite_end(w);
}

static void write_full_url(
    struct jwrite *w, const struct request *r, struct jval entry)
{
    struct slice url = jval_get_str(entry, "fullUrl");
    struct jval resource = jval_get(entry, "resource");
    struct slice id = jval_get_str(resource, "id");

    if (url.len == 0 && id.len == 0)
        return;
    jwrite_key(w, "fullUrl");
    if (url.len == 0)
        url = slice_of(arena_printf(r->task.arena, "%.*s/%.*s",
            SLICE_ARG(jval_get_str(resource, "resourceType")), SLICE_ARG(id)));
    write_url(w, r, url);
}

static void write_entries(
    struct jwrite *w, const struct request *r, struct jval entries)
{
    static const char *const own[] = {"fullUrl", NULL};

    jwrite_array(w);
    for (struct jval e = jval_first(entries); jval_is_some(e);
         e = jval_next(e)) {
        jwrite_object(w);
        write_full_url(w, r, e);
        jwrite_members_except(w, e, own);
        jwrite_end(w);
    }
    jwrite_end(w);
}

static void write_bundle(
    struct jwrite *w, const struct request *r, struct jval bundle)
{
    static const char *const own[] = {"link", "entry", NULL};

    jwrite_object(w);
    jwrite_members_except(w, bundle, own);
    if (jval_count(jval_get(bundle, "link"))) {
        jwrite_key(w, "link");
        write_links(w, r, jval_get(bundle, "link"));
    }
    if (jval_count(jval_get(bundle, "entry"))) {
        jwrite_key(w, "entry");
        write_entries(w, r, jval_get(bundle, "entry"));
    }
    jwrite_end(w);
}

enum step_result links_answer(struct task *task)
{
    struct request *r = request_of(task);
    struct jval bundle;
    struct jlimits limits = jlimits_default;

    /* The store's answer was bounded when it was read. */
    limits.nodes = UINT32_MAX;
    r->answer.status = r->store.status;
    if (jdoc_parse(&bundle, r->store.answer, &limits, task->arena, &task->err) <
        0) {
        task->err.code = ERR_UPSTREAM;
        return STEP_FAIL;
    }
    if (!slice_eq(jval_get_str(bundle, "resourceType"), SLICE("Bundle"))) {
        r->answer.body = r->store.answer;
        return STEP_NEXT;
    }

    struct jwrite w = jwrite_to(&r->body);

    write_bundle(&w, r, bundle);
    r->answer.body = buf_slice(&r->body);
    return STEP_NEXT;
}
