/* SPDX-License-Identifier: Apache-2.0
 * The simulated store answers as HAPI was seen to: 409 on a stale ifMatch and
 * nothing of the transaction done, no new version for unchanged content,
 * ifMatch on a missing resource ignored, a reference to nothing refused. */
#include "fhirclient/json/jwrite.h"
#include "tests/prop/registry/sim.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static struct sim_resource *find(const struct sim *sim, const char *key)
{
    return hmap_get(&sim->resources, slice_of(key));
}

static const struct sim_version *newest(const struct sim_resource *r)
{
    return r && r->versions.len ? &r->versions.at[r->versions.len - 1] : NULL;
}

static struct sim_resource *make(struct sim *sim, const char *key)
{
    struct sim_resource *r = find(sim, key);

    if (r)
        return r;
    r = mem_zalloc(1, sizeof(*r));
    r->key = mem_strdup(key);
    hmap_put(&sim->resources, slice_of(r->key), r);
    VEC_PUSH(sim->all, r);
    return r;
}

/* The text with meta.versionId and lastUpdated as a store puts them. */
static char *stamp(const char *text, uint64_t vid, int64_t at_ms)
{
    static const char *const skip[] = {"resourceType", "id", "meta", NULL};
    static const char *const skip_meta[] = {"versionId", "lastUpdated", NULL};
    struct arena *arena = arena_new();
    struct buf out = BUF_INIT;
    struct jwrite w = jwrite_to(&out);
    struct jval v = {0};
    char number[24], when[INSTANT_TEXT_SIZE];

    if (jdoc_parse(&v, slice_of(text), &jlimits_stored, arena, NULL) < 0)
        die("not JSON: %s", text);
    snprintf(number, sizeof(number), "%llu", (unsigned long long)vid);
    instant_print(when, at_ms);
    jwrite_object(&w);
    jwrite_member(&w, "resourceType", jval_get_str(v, "resourceType"));
    jwrite_member(&w, "id", jval_get_str(v, "id"));
    jwrite_key(&w, "meta");
    jwrite_object(&w);
    jwrite_member(&w, "versionId", slice_of(number));
    jwrite_member(&w, "lastUpdated", slice_of(when));
    jwrite_members_except(&w, jval_get(v, "meta"), skip_meta);
    jwrite_end(&w);
    jwrite_members_except(&w, v, skip);
    jwrite_end(&w);
    arena_free(&arena);
    return buf_detach(&out);
}

static bool same_text(const char *a, const char *b)
{
    return a && b && strcmp(a, b) == 0;
}

/* Put a version on top; returns the status. */
static int put(struct sim *sim, const char *key, const char *text,
    int64_t at_ms, uint64_t *vid)
{
    struct sim_resource *r = make(sim, key);
    const struct sim_version *old = newest(r);
    struct sim_version v = {.vid = old ? old->vid + 1 : 1, .at_ms = at_ms};
    int status = old && old->text ? 200 : 201;

    if (old && text && same_text(old->sent, text)) {
        *vid = old->vid;
        return 200;
    }
    if (text) {
        v.text = stamp(text, v.vid, at_ms);
        v.sent = mem_strdup(text);
    }
    VEC_PUSH(r->versions, v);
    *vid = v.vid;
    return status;
}

const char *sim_get(const struct sim *sim, const char *key)
{
    const struct sim_version *v = newest(find(sim, key));

    return v ? v->text : NULL;
}

void sim_put(struct sim *sim, const char *key, const char *text)
{
    uint64_t vid;

    /* In an odd millisecond; see sim_send(). */
    put(sim, key, text, sim->clock.wall_ms(&sim->clock) | 1, &vid);
}

/* --- answers -------------------------------------------------------------- */

static void outcome(struct sim_answer *a, int status, const char *text)
{
    a->status = status;
    buf_addf(&a->body,
        "{\"resourceType\":\"OperationOutcome\",\"issue\":[{\"severity\":"
        "\"error\",\"code\":\"processing\",\"diagnostics\":\"%s\"}]}",
        text);
}

static uint64_t if_match_vid(struct slice tag)
{
    uint64_t vid = 0;

    if (slice_starts(tag, SLICE("W/\"")))
        tag = slice_make(tag.ptr + 3, tag.len - 4);
    if (!slice_to_u64(&vid, tag))
        return UINT64_MAX;
    return vid;
}

/* Stale? A resource that never was has no version to be stale. */
static bool is_stale(const struct sim *sim, const char *key, struct slice tag)
{
    const struct sim_version *v = newest(find(sim, key));

    return tag.len && v && (!v->text || if_match_vid(tag) != v->vid);
}

static void apply_read(
    struct sim *sim, const struct sim_request *q, struct sim_answer *a)
{
    char key[160];

    snprintf(key, sizeof(key), "%s/%s", q->type, q->id);

    const struct sim_version *v = newest(find(sim, key));

    if (!v || !v->text) {
        outcome(a, v ? 410 : 404, "not there");
        return;
    }
    a->status = 200;
    snprintf(a->etag, sizeof(a->etag), "%llu", (unsigned long long)v->vid);
    buf_adds(&a->body, v->text);
}

static void apply_update(
    struct sim *sim, const struct sim_request *q, struct sim_answer *a)
{
    char key[160];
    uint64_t vid;

    snprintf(key, sizeof(key), "%s/%s", q->type, q->id);
    if (is_stale(sim, key, slice_of(q->if_match))) {
        outcome(a, 409, "stale");
        return;
    }
    a->status = put(sim, key, q->body, q->at_ms, &vid);
    snprintf(a->etag, sizeof(a->etag), "%llu", (unsigned long long)vid);
    instant_print(a->last_modified, q->at_ms);
    buf_adds(&a->body, sim_get(sim, key));
}

/* --- search and history --------------------------------------------------- */

static int by_key(const void *a, const void *b)
{
    return strcmp((*(struct sim_resource *const *)a)->key,
        (*(struct sim_resource *const *)b)->key);
}

static void apply_scan(
    struct sim *sim, const struct sim_request *q, struct sim_answer *a)
{
    const char *after = q->verb == STORE_PAGE ? q->query : "";
    struct jwrite w = jwrite_to(&a->body);
    const char *last = NULL;
    size_t n = 0;

    qsort(sim->all.at, sim->all.len, sizeof(*sim->all.at), by_key);
    jwrite_object(&w);
    jwrite_member(&w, "resourceType", SLICE("Bundle"));
    jwrite_member(&w, "type", SLICE("searchset"));
    jwrite_key(&w, "entry");
    jwrite_array(&w);
    for (size_t i = 0; i < sim->all.len && n < sim->page; i++) {
        const struct sim_resource *r = sim->all.at[i];
        const struct sim_version *v = newest(r);

        if (strncmp(r->key, "Patient/", 8) != 0 || !v->text ||
            strcmp(r->key, after) <= 0)
            continue;
        jwrite_object(&w);
        jwrite_key(&w, "resource");
        jwrite_raw(&w, slice_of(v->text));
        jwrite_end(&w);
        last = r->key;
        n++;
    }
    jwrite_end(&w);
    if (n == sim->page) {
        jwrite_key(&w, "link");
        jwrite_array(&w);
        jwrite_object(&w);
        jwrite_member(&w, "relation", SLICE("next"));
        jwrite_member(&w, "url", slice_of(last));
        jwrite_end(&w);
        jwrite_end(&w);
    }
    jwrite_end(&w);
    a->status = 200;
}

struct moment {
    const struct sim_resource *resource;
    const struct sim_version *version;
};

static int newest_first(const void *a, const void *b)
{
    const struct moment *x = a, *y = b;

    if (x->version->at_ms != y->version->at_ms)
        return x->version->at_ms < y->version->at_ms ? 1 : -1;
    if (x->resource != y->resource)
        return strcmp(x->resource->key, y->resource->key);
    return (x->version->vid < y->version->vid) -
           (x->version->vid > y->version->vid);
}

static void write_moment(struct jwrite *w, const struct moment *m)
{
    char url[200];

    snprintf(url, sizeof(url), "%s/_history/%llu", m->resource->key,
        (unsigned long long)m->version->vid);
    jwrite_object(w);
    if (m->version->text) {
        jwrite_key(w, "resource");
        jwrite_raw(w, slice_of(m->version->text));
    }
    jwrite_key(w, "request");
    jwrite_object(w);
    jwrite_member(
        w, "method", m->version->text ? SLICE("PUT") : SLICE("DELETE"));
    jwrite_member(w, "url", slice_of(url));
    jwrite_end(w);
    jwrite_end(w);
}

/* Of a type, or of one resource. */
static bool is_asked_for(const char *key, const struct sim_request *q)
{
    size_t len = strlen(q->type);

    return strncmp(key, q->type, len) == 0 && key[len] == '/' &&
           (!q->id[0] || strcmp(key + len + 1, q->id) == 0);
}

static void apply_history(
    struct sim *sim, const struct sim_request *q, struct sim_answer *a)
{
    struct slice since = slice_from(slice_of(q->query), strlen("_since="));
    struct jwrite w = jwrite_to(&a->body);
    VEC(struct moment) list = {0};
    int64_t since_ms = 0;
    size_t end = slice_find(since, '&');

    if (end != SIZE_MAX)
        since.len = end;
    if (!instant_parse(&since_ms, since))
        die("history since %.*s", SLICE_ARG(since));
    for (size_t i = 0; i < sim->all.len; i++) {
        struct sim_resource *r = sim->all.at[i];

        for (size_t k = 0; k < r->versions.len; k++)
            if (is_asked_for(r->key, q) && r->versions.at[k].at_ms >= since_ms)
                VEC_PUSH(list, ((struct moment){r, &r->versions.at[k]}));
    }
    if (list.len)
        qsort(list.at, list.len, sizeof(*list.at), newest_first);
    jwrite_object(&w);
    jwrite_member(&w, "resourceType", SLICE("Bundle"));
    jwrite_member(&w, "type", SLICE("history"));
    jwrite_key(&w, "entry");
    jwrite_array(&w);
    for (size_t i = 0; i < list.len; i++)
        write_moment(&w, &list.at[i]);
    jwrite_end(&w);
    jwrite_end(&w);
    VEC_FREE(list);
    a->status = 200;
}

/* --- transactions --------------------------------------------------------- */

struct entry {
    char key[160];
    struct slice full_url, if_match;
    struct jval resource;
};

/* PUT names its resource; POST gets a key here. */
static void read_key(struct sim *sim, struct entry *entry, struct jval e)
{
    struct jval request = jval_get(e, "request");
    struct slice url = jval_get_str(request, "url");

    entry->full_url = jval_get_str(e, "fullUrl");
    if (slice_eq(jval_get_str(request, "method"), SLICE("PUT")))
        snprintf(entry->key, sizeof(entry->key), "%.*s", SLICE_ARG(url));
    else if (slice_eq(jval_get_str(request, "method"), SLICE("POST")))
        snprintf(entry->key, sizeof(entry->key), "%.*s/made-%zu",
            SLICE_ARG(url), ++sim->nmade);
    else
        die("the simulated store only puts and posts");
}

static bool is_in(const struct entry *list, size_t n, const char *key)
{
    for (size_t i = 0; i < n; i++)
        if (strcmp(list[i].key, key) == 0 ||
            slice_eq(list[i].full_url, slice_of(key)))
            return true;
    return false;
}

static bool has_poison(struct jval v)
{
    struct jval name = jval_at(jval_get(v, "name"), 0);

    return slice_starts(jval_get_str(name, "family"), SLICE("Poison"));
}

static bool refers_to_nothing(
    const struct sim *sim, struct jval v, const struct entry *list, size_t n)
{
    for (struct jval m = jval_first(v); jval_is_some(m); m = jval_next(m)) {
        char key[160];

        if (jval_type(m) != JSON_STRING) {
            if (refers_to_nothing(sim, m, list, n))
                return true;
            continue;
        }
        if (!slice_eq(jval_key(m), SLICE("reference")))
            continue;
        snprintf(key, sizeof(key), "%.*s", SLICE_ARG(jval_str(m)));
        if (!is_in(list, n, key) && !sim_get(sim, key))
            return true;
    }
    return false;
}

static const char *refusal(
    struct sim *sim, const struct entry *list, size_t n, int *status)
{
    *status = 400;
    for (size_t i = 0; i < n; i++) {
        if (is_in(list, i, list[i].key))
            return "the same id twice";
        if (sim->refuses_poison && has_poison(list[i].resource))
            return "poison";
        if (sim->checks_references &&
            refers_to_nothing(sim, list[i].resource, list, n))
            return "reference to nothing";
    }
    *status = 409;
    for (size_t i = 0; i < n; i++)
        if (is_stale(sim, list[i].key, list[i].if_match))
            return "stale";
    return NULL;
}

/* References to a fullUrl become references to what was made of it. */
static void resolve(
    struct buf *out, struct slice text, const struct entry *list, size_t n)
{
    while (text.len) {
        const struct entry *hit = NULL;

        for (size_t i = 0; i < n && !hit; i++)
            if (list[i].full_url.len && slice_starts(text, list[i].full_url))
                hit = &list[i];
        if (hit)
            buf_adds(out, hit->key);
        else
            buf_addc(out, text.ptr[0]);
        text = slice_from(text, hit ? hit->full_url.len : 1);
    }
}

static void do_entries(struct sim *sim, const struct sim_request *q,
    const struct entry *list, size_t n, struct sim_answer *a)
{
    struct jwrite w = jwrite_to(&a->body);
    char status[8], etag[32], when[INSTANT_TEXT_SIZE];
    struct buf text = BUF_INIT;

    instant_print(when, q->at_ms);
    jwrite_object(&w);
    jwrite_member(&w, "resourceType", SLICE("Bundle"));
    jwrite_member(&w, "type", SLICE("transaction-response"));
    jwrite_key(&w, "entry");
    jwrite_array(&w);
    for (size_t i = 0; i < n; i++) {
        uint64_t vid;

        buf_clear(&text);
        resolve(&text, jval_raw(list[i].resource), list, n);
        snprintf(status, sizeof(status), "%d",
            put(sim, list[i].key, text.ptr, q->at_ms, &vid));
        snprintf(etag, sizeof(etag), "W/\"%llu\"", (unsigned long long)vid);
        jwrite_object(&w);
        jwrite_key(&w, "response");
        jwrite_object(&w);
        jwrite_member(&w, "status", slice_of(status));
        jwrite_member(&w, "etag", slice_of(etag));
        jwrite_member(&w, "lastModified", slice_of(when));
        jwrite_member(&w, "location", slice_of(list[i].key));
        jwrite_end(&w);
        jwrite_end(&w);
    }
    jwrite_end(&w);
    jwrite_end(&w);
    buf_free(&text);
    a->status = 200;
}

static void apply_transaction(
    struct sim *sim, const struct sim_request *q, struct sim_answer *a)
{
    struct arena *arena = arena_new();
    struct jval bundle = {0}, entries;
    struct entry *list;
    size_t n = 0;
    const char *why;
    int status;

    if (jdoc_parse(&bundle, slice_of(q->body), &jlimits_stored, arena, NULL) <
        0)
        die("a Bundle that is no JSON");
    entries = jval_get(bundle, "entry");
    list = arena_zalloc(arena, jval_count(entries) + 1, sizeof(*list));
    for (struct jval e = jval_first(entries); jval_is_some(e);
         e = jval_next(e)) {
        struct jval request = jval_get(e, "request");

        read_key(sim, &list[n], e);
        list[n].if_match = jval_get_str(request, "ifMatch");
        list[n++].resource = jval_get(e, "resource");
    }
    why = refusal(sim, list, n, &status);
    if (why)
        outcome(a, status, why);
    else
        do_entries(sim, q, list, n, a);
    arena_free(&arena);
}

void sim_apply(
    struct sim *sim, const struct sim_request *q, struct sim_answer *a)
{
    static void (*const verbs[STORE_NVERBS])(
        struct sim *, const struct sim_request *, struct sim_answer *) = {
        [STORE_READ] = apply_read,
        [STORE_UPDATE] = apply_update,
        [STORE_SEARCH] = apply_scan,
        [STORE_PAGE] = apply_scan,
        [STORE_HISTORY] = apply_history,
        [STORE_TRANSACTION] = apply_transaction,
    };

    if (!verbs[q->verb])
        die("the simulated store has no verb %d", (int)q->verb);
    verbs[q->verb](sim, q, a);
}

void sim_store_free(struct sim *sim)
{
    for (size_t i = 0; i < sim->all.len; i++) {
        struct sim_resource *r = sim->all.at[i];

        for (size_t k = 0; k < r->versions.len; k++) {
            mem_free(r->versions.at[k].text);
            mem_free(r->versions.at[k].sent);
        }
        VEC_FREE(r->versions);
        mem_free(r->key);
        mem_free(r);
    }
    VEC_FREE(sim->all);
    hmap_free(&sim->resources);
}
