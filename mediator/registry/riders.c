/* SPDX-License-Identifier: Apache-2.0
 * A plain POST becomes a PUT under an id that is chosen here: all ids of a
 * Bundle are known before it is sent, so that its outcome can be told even when
 * its answer was lost. What has a condition keeps its form; references to it
 * are the store's to resolve. */
#include "mediator/registry/riders.h"

#include "fhirclient/fhir/bundle.h"
#include "fhirclient/json/jwrite.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct rider_plan {
    struct slice method, url;
};

static struct rider_plan plan(struct decide *d, const struct submit_rider *r)
{
    struct rider_plan p = {r->method, r->url};
    char id[UUID_TEXT_SIZE];

    if (!slice_eq(r->method, SLICE("POST")) || r->if_none_exist.len)
        return p;
    d->r->port.uuid(d->r->port.context, id);
    p.method = SLICE("PUT");
    p.url =
        slice_of(arena_printf(d->job->arena, "%.*s/%s", SLICE_ARG(r->url), id));
    return p;
}

/* Not a type, nor a condition: the id is known. */
static bool names_one(struct slice url)
{
    return slice_find(url, '/') != SIZE_MAX && slice_find(url, '?') == SIZE_MAX;
}

void riders_begin(struct decide *d)
{
    struct job *job = d->job;
    size_t n = job->d->nriders;

    job->refs = arena_zalloc(job->arena, 1, sizeof(*job->refs));
    job->refs->arena = job->arena;
    job->rider_urls =
        n ? arena_zalloc(job->arena, n, sizeof(*job->rider_urls)) : NULL;
    for (size_t i = 0; i < n; i++) {
        const struct submit_rider *r = &job->d->riders[i];
        struct rider_plan p = plan(d, r);

        if (!slice_eq(p.method, r->method))
            job->rider_urls[i] = p.url;
        if (names_one(p.url))
            refs_add(job->refs, r->full_url, p.url);
    }
}

static struct slice after(struct slice s, char c)
{
    size_t at = slice_find(s, c);

    return at == SIZE_MAX ? (struct slice){0} : slice_from(s, at + 1);
}

/* The resource under the id of its URL. */
static void write_resource(struct jwrite *w, const struct job *job,
    struct jval resource, struct slice url)
{
    static const char *const skip[] = {"resourceType", "id", NULL};
    struct buf text = BUF_INIT;
    struct arena *arena = arena_new();
    struct jval v = resource;

    if (refs_rewrite(&text, job->refs, resource) &&
        jdoc_parse(&v, buf_slice(&text), NULL, arena, NULL) < 0)
        die("a rewritten resource is no JSON any more");
    jwrite_key(w, "resource");
    if (url.len) {
        jwrite_object(w);
        jwrite_member(w, "resourceType", jval_get_str(v, "resourceType"));
        jwrite_member(w, "id", after(url, '/'));
        jwrite_members_except(w, v, skip);
        jwrite_end(w);
    } else {
        jwrite_value(w, v);
    }
    arena_free(&arena);
    buf_free(&text);
}

static void write_tag(struct jwrite *w, const char *key, struct slice vid)
{
    struct buf b = BUF_INIT;

    if (vid.len == 0)
        return;
    if (slice_eq(vid, SLICE("*")))
        buf_add(&b, vid);
    else
        buf_addf(&b, "W/\"%.*s\"", SLICE_ARG(vid));
    jwrite_member(w, key, buf_slice(&b));
    buf_free(&b);
}

/* A url names a Patient by an alias only: the store knows the record's id. */
static struct slice mapped_url(const struct job *job, struct slice url)
{
    const struct slice *to = hmap_get(&job->refs->map, url);

    return to ? *to : url;
}

static void write_entry(struct buf *out, const struct job *job, size_t i)
{
    const struct submit_rider *r = &job->d->riders[i];
    struct slice chosen = job->rider_urls[i];
    struct jwrite w = jwrite_to(out);

    jwrite_object(&w);
    if (!chosen.len)
        jwrite_member(&w, "fullUrl", r->full_url);
    if (jval_is_some(r->resource))
        write_resource(&w, job, r->resource, chosen);
    jwrite_key(&w, "request");
    jwrite_object(&w);
    jwrite_member(&w, "method", chosen.len ? SLICE("PUT") : r->method);
    jwrite_member(&w, "url", chosen.len ? chosen : mapped_url(job, r->url));
    write_tag(&w, "ifMatch", r->if_match);
    jwrite_member(&w, "ifNoneMatch", r->if_none_match);
    jwrite_member(&w, "ifNoneExist", r->if_none_exist);
    jwrite_end(&w);
    jwrite_end(&w);
}

void riders_finish(struct decide *d)
{
    struct job *job = d->job;

    for (size_t i = 0; i < job->d->nriders; i++) {
        struct buf entry = BUF_INIT;

        write_entry(&entry, job, i);
        job_add_extra(job, arena_copy(job->arena, buf_slice(&entry)), i);
        buf_free(&entry);
    }
    /* Two submissions may well carry the same other resource, and a Bundle
     * must not name it twice. */
    job->is_alone |= job->d->nriders > 0;
}

void rider_answered(
    struct submit_rider *rider, struct jval entry, struct arena *arena)
{
    struct jval response = jval_get(entry, "response");
    struct jval resource = jval_get(entry, "resource");
    struct slice status = jval_get_str(response, "status");
    uint64_t code = 0;

    if (status.len >= 3 && slice_to_u64(&code, slice_make(status.ptr, 3)))
        rider->status = (int)code;
    rider->location = arena_copy(arena, jval_get_str(response, "location"));
    rider->etag = arena_copy(arena, jval_get_str(response, "etag"));
    rider->last_modified =
        arena_copy(arena, jval_get_str(response, "lastModified"));
    if (jval_is_some(resource))
        rider->answer = arena_copy(arena, jval_raw(resource));
}

/* 200 for a PUT: whether there was something before nobody can tell. */
static int assumed_status(const struct submit_rider *r, struct slice chosen)
{
    if (chosen.len)
        return 201; /* under an id that was free */
    return slice_eq(r->method, SLICE("DELETE")) ? 204 : 200;
}

void riders_assume(struct job *job)
{
    const struct decision *d = job->d;

    for (size_t i = 0; d && i < d->nriders; i++) {
        struct submit_rider *rider = &d->riders[i];
        struct slice chosen = job->rider_urls[i];
        struct slice url = chosen.len ? chosen : rider->url;

        rider->status = assumed_status(rider, chosen);
        if (names_one(url) && rider->status != 204)
            rider->location = arena_copy(d->arena, mapped_url(job, url));
    }
}

void rider_resolve(struct job *job, const struct submit_rider *rider)
{
    struct slice to = rider->location;
    size_t version = slice_find_slice(to, SLICE("/_history/"));
    struct reference reference;

    if (!job->refs || hmap_get(&job->refs->map, rider->full_url))
        return;
    if (version != SIZE_MAX)
        to = slice_make(to.ptr, version);
    if (!reference_parse(&reference, to) || !reference.type.len)
        return;
    refs_add(job->refs, rider->full_url,
        slice_of(arena_printf(job->arena, "%.*s/%.*s",
            SLICE_ARG(reference.type), SLICE_ARG(reference.id))));
}

/* --- refused -------------------------------------------------------------- */

static size_t part_of_record(const struct job *job, const struct record *record)
{
    for (size_t i = 0; job->parts && i < job->d->nparts; i++)
        if (job->parts[i].record == record)
            return i;
    return SIZE_MAX;
}

static size_t rider_at(const struct job *job, size_t index)
{
    const struct extra *e = job->extras;

    while (e && index-- > 0)
        e = e->next;
    return e && e->rider != SIZE_MAX ? job->d->nparts + e->rider : SIZE_MAX;
}

/* The lane comes first, then Patients, then what else there is. */
static size_t part_at(const struct flight *f, const struct job *job, size_t at)
{
    if (at == 0)
        return SIZE_MAX;
    if (--at < f->passengers.len)
        return part_of_record(job, f->passengers.at[at].record);
    return rider_at(job, at - f->passengers.len);
}

void riders_place_refusal(
    const struct flight *f, struct job *job, struct err *err)
{
    static const char prefix[] = "Bundle.entry[", body[] = "].resource.";
    char within[sizeof(err->where)];
    char *end;
    size_t at;

    if (!job->d || strncmp(err->where, prefix, sizeof(prefix) - 1) != 0)
        return;
    at = strtoul(err->where + sizeof(prefix) - 1, &end, 10);
    within[0] = '\0';
    if (strncmp(end, body, sizeof(body) - 1) == 0)
        snprintf(within, sizeof(within), ".%s", end + sizeof(body) - 1);
    job->failed_part = part_at(f, job, at);
    err->where[0] = '\0';
    if (job->failed_part != SIZE_MAX)
        snprintf(err->where, sizeof(err->where), "%s%.150s",
            job->failed_part < job->d->nparts ? "Patient" : "Resource", within);
}
