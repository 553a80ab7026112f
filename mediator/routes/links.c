/* SPDX-License-Identifier: Apache-2.0
 * The store gives links relative to its base ("?_getpages=...",
 * "Patient?name=x", "Patient/1"); clients get them on our public base. */
#include "mediator/routes/links.h"

#include "base/mem.h"
#include "fhirclient/json/jwrite.h"
#include "mediator/routes/entry.h"
#include "mediator/routes/patient.h"
#include "mediator/routes/tombstone.h"

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
        struct slice relation = jval_get_str(l, "relation");
        struct slice url = jval_get_str(l, "url");

        if (slice_eq(relation, SLICE("self")))
            url = tombstone_self_link(r, url);
        jwrite_object(w);
        jwrite_member(w, "relation", relation);
        jwrite_key(w, "url");
        write_url(w, r, url);
        jwrite_end(w);
    }
    jwrite_end(w);
}

static void write_full_url(struct jwrite *w, const struct request *r,
    struct jval entry, bool is_in_response)
{
    struct slice url = jval_get_str(entry, "fullUrl");
    struct jval resource = jval_get(entry, "resource");
    struct slice id = jval_get_str(resource, "id");

    if (url.len == 0 && (id.len == 0 || is_in_response))
        return;
    jwrite_key(w, "fullUrl");
    if (url.len == 0)
        url = slice_of(arena_printf(r->task.arena, "%.*s/%.*s",
            SLICE_ARG(jval_get_str(resource, "resourceType")), SLICE_ARG(id)));
    write_url(w, r, url);
}

static bool is_type(
    struct jval resource, const char *const types[], size_t ntypes)
{
    struct slice type = jval_get_str(resource, "type");

    if (!slice_eq(jval_get_str(resource, "resourceType"), SLICE("Bundle")))
        return false;
    for (size_t i = 0; i < ntypes; i++) {
        if (slice_eq(type, slice_of(types[i])))
            return true;
    }
    return false;
}

/* What the store found, as against a Bundle that somebody stored. */
static bool is_found(struct jval resource)
{
    static const char *const types[] = {"searchset", "history"};

    return is_type(resource, types, COUNT_OF(types));
}

static bool is_response(struct jval resource)
{
    static const char *const types[] = {
        "transaction-response", "batch-response"};

    return is_type(resource, types, COUNT_OF(types));
}

static void write_bundle(
    struct jwrite *w, struct request *r, struct jval bundle);

/* An entity tag as FHIR writes them, where HAPI gives the bare version; without
 * the store's own words about what went well. */
static void write_response(struct jwrite *w, struct jval response)
{
    static const char *const own[] = {"etag", "outcome", NULL};
    struct slice version = patient_version(jval_get_str(response, "etag"));
    bool is_well = slice_starts(jval_get_str(response, "status"), SLICE("2"));
    struct buf tag = BUF_INIT;

    jwrite_object(w);
    jwrite_members_except(w, response, own);
    if (!is_well && jval_is_some(jval_get(response, "outcome"))) {
        jwrite_key(w, "outcome");
        jwrite_value(w, jval_get(response, "outcome"));
    }
    buf_addf(&tag, "W/\"%.*s\"", SLICE_ARG(version));
    if (version.len)
        jwrite_member(w, "etag", buf_slice(&tag));
    jwrite_end(w);
    buf_free(&tag);
}

/* All but what was written before. */
static void write_rest(struct jwrite *w, struct jval entry)
{
    for (struct jval m = jval_first(entry); jval_is_some(m); m = jval_next(m)) {
        struct slice key = jval_key(m);

        if (slice_eq(key, SLICE("fullUrl")) || slice_eq(key, SLICE("resource")))
            continue;
        jwrite_key_slice(w, key);
        if (slice_eq(key, SLICE("response")))
            write_response(w, m);
        else
            jwrite_value(w, m);
    }
}

static void write_gone(struct jwrite *w, struct request *r, struct jval patient)
{
    struct buf entry = BUF_INIT;
    struct err err = ERR_INIT;

    tombstone_refuse(patient, &err);
    entry_write_failure(&entry, r, &err);
    jwrite_raw(w, buf_slice(&entry));
    buf_free(&entry);
}

static void write_entry(
    struct jwrite *w, struct request *r, struct jval entry, bool is_in_response)
{
    struct jval resource = jval_get(entry, "resource");

    if (is_in_response &&
        registry_is_tombstone(r->gateway->registry, resource)) {
        write_gone(w, r, resource);
        return;
    }
    jwrite_object(w);
    write_full_url(w, r, entry, is_in_response);
    if (is_in_response && is_found(resource)) {
        jwrite_key(w, "resource");
        write_bundle(w, r, resource);
    } else if (jval_is_some(resource)) {
        jwrite_key(w, "resource");
        jwrite_value(w, resource);
    }
    write_rest(w, entry);
    jwrite_end(w);
}

/* Who was deleted is not found, where another leads to (_include) either. */
static bool is_left_out(
    const struct request *r, struct jval bundle, struct jval entry)
{
    return slice_eq(jval_get_str(bundle, "type"), SLICE("searchset")) &&
           slice_eq(jval_str(jval_path(entry, "search", "mode", NULL)),
               SLICE("include")) &&
           registry_is_tombstone(
               r->gateway->registry, jval_get(entry, "resource"));
}

/* A response holds found Bundles, and those hold resources: two levels. What it
 * says of itself (HAPI: its base) leads nowhere. */
static void write_bundle(
    struct jwrite *w, struct request *r, struct jval bundle)
{
    static const char *const own[] = {"link", "entry", NULL};
    struct jval entries = jval_get(bundle, "entry");
    bool is_in_response = is_response(bundle);

    jwrite_object(w);
    jwrite_members_except(w, bundle, own);
    if (!is_in_response && jval_count(jval_get(bundle, "link"))) {
        jwrite_key(w, "link");
        write_links(w, r, jval_get(bundle, "link"));
    }
    if (jval_count(entries)) {
        jwrite_key(w, "entry");
        jwrite_array(w);
        for (struct jval e = jval_first(entries); jval_is_some(e);
             e = jval_next(e)) {
            if (!is_left_out(r, bundle, e))
                write_entry(w, r, e, is_in_response);
        }
        jwrite_end(w);
    }
    jwrite_end(w);
}

/* The store's answer was bounded when it was read. */
static int parse_answer(
    struct jval *out, struct request *r, struct slice answer, struct err *err)
{
    return jdoc_parse(out, answer, &jlimits_stored, r->task.arena, err);
}

void links_write(struct buf *out, struct request *r, struct slice answer)
{
    struct jval bundle;
    struct err ignored = ERR_INIT;
    struct jwrite w = jwrite_to(out);

    if (parse_answer(&bundle, r, answer, &ignored) < 0 ||
        (!is_found(bundle) && !is_response(bundle)))
        buf_add(out, answer);
    else
        write_bundle(&w, r, bundle);
}

enum step_result links_answer(struct task *task)
{
    struct request *r = request_of(task);
    struct jval bundle;

    r->answer.status = r->store.status;
    if (parse_answer(&bundle, r, r->store.answer, &task->err) < 0) {
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
