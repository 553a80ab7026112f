/* SPDX-License-Identifier: Apache-2.0
 * What an answer means: did it take effect, did it not, or is it unknown?
 *
 * A status alone is not believed: a proxy's 404, a login page with 200 or half
 * a Bundle must never look like the store's own word. What came back counts
 * only when it is what a FHIR server may say to this request. */
#include "fhirclient/fhir/outcome.h"
#include "fhirclient/http/date.h"
#include "fhirclient/store/store_http_int.h"

#include <ctype.h>

enum meaning {
    MEANS_DONE,       /* when the body is right */
    MEANS_REFUSED,    /* decided against; with the store's OperationOutcome */
    MEANS_BUSY,       /* refused before anything was done */
    MEANS_GATEWAY,    /* something between us and the store lost the answer */
    MEANS_CREDENTIALS /* it is we who are not let in, not the client */
};

/* The first row that fits. */
static const struct {
    int from, to;
    enum meaning meaning;
    bool is_about_request; /* believed for a write without a FHIR body too */
} statuses[] = {
    {200, 299, MEANS_DONE, false},
    {400, 400, MEANS_REFUSED, true},
    {401, 401, MEANS_CREDENTIALS, false},
    {407, 407, MEANS_CREDENTIALS, false},
    {408, 408, MEANS_BUSY, true},
    {409, 409, MEANS_REFUSED, true},
    {412, 415, MEANS_REFUSED, true},
    {422, 422, MEANS_REFUSED, true},
    {429, 429, MEANS_BUSY, true},
    {431, 431, MEANS_REFUSED, true},
    {400, 499, MEANS_REFUSED, false},
    {502, 502, MEANS_GATEWAY, false},
    {503, 503, MEANS_BUSY, false},
    {504, 504, MEANS_GATEWAY, false},
    {500, 599, MEANS_REFUSED, false},
};

/* --- failures ------------------------------------------------------------- */

static int fail(
    struct store_call *c, enum store_outcome outcome, int rc, const char *text)
{
    c->outcome = outcome;
    if (c->status)
        return err_set(
            &c->call.err, rc, "the store answered %d: %s", c->status, text);
    return err_set(&c->call.err, rc, "%s", text);
}

/* Nothing usable came: a read has done nothing, a write may have. */
static int fail_unclear(
    struct store_call *c, int read_rc, int write_rc, const char *text)
{
    bool is_write = store_http_is_write(c);
    return fail(c, is_write ? STORE_UNKNOWN : STORE_NOT_DONE,
        is_write ? write_rc : read_rc, text);
}

static int fail_unanswered(struct store_call *c, const struct fetch *f)
{
    int rc = f->call.rc;
    c->call.err = f->call.err;
    c->outcome = f->outcome != FETCH_NOT_SENT && store_http_is_write(c)
                     ? STORE_UNKNOWN
                     : STORE_NOT_DONE;
    if (rc == ERR_UNKNOWN && c->outcome == STORE_NOT_DONE)
        rc = c->call.err.code = ERR_UNAVAILABLE;
    return rc;
}

static int fail_busy(struct store_call *c, const struct fetch *f)
{
    uint64_t wait_ms = http_retry_after_ms(
        f->retry_after, clock_wall_ms(loop_clock(c->call.loop)));
    c->outcome = STORE_NOT_DONE;
    if (!wait_ms)
        return fail(c, STORE_NOT_DONE, ERR_UNAVAILABLE, "it is overloaded");
    return err_set(&c->call.err, ERR_UNAVAILABLE,
        "the store answered %d and asks to wait %llu s", c->status,
        (unsigned long long)((wait_ms + 999) / 1000));
}

/* --- what a FHIR server may say ------------------------------------------- */

static bool parse_answer(
    struct jval *out, const struct fetch *f, struct arena *arena)
{
    /* Pages of a store are larger and deeper than what clients may send. */
    uint64_t nodes = f->answer.len / 2 + 16;
    const struct jlimits limits = {
        .depth = JDOC_DEPTH_MAX,
        .nodes = nodes < 8000000 ? (uint32_t)nodes : 8000000,
        .members = jlimits_default.members,
    };
    struct err ignored = ERR_INIT;
    return f->answer.len &&
           jdoc_parse(out, f->answer, &limits, arena, &ignored) == 0 &&
           jval_get_str(*out, "resourceType").len > 0;
}

static bool is_type(struct jval v, struct slice type)
{
    return slice_eq(jval_get_str(v, "resourceType"), type);
}

static bool is_bundle_of(struct jval v, struct slice type)
{
    return is_type(v, SLICE("Bundle")) &&
           slice_eq(jval_get_str(v, "type"), type);
}

static const char *check_resource(const struct store_call *c, struct jval v)
{
    if (!is_type(v, c->type))
        return "its answer is of another resource type";
    struct slice id = jval_get_str(v, "id");
    if (!id.len || (c->id.len && !slice_eq(id, c->id)))
        return "its answer has another id";
    if (c->verb == STORE_VREAD &&
        !slice_eq(jval_str(jval_path(v, "meta", "versionId", NULL)), c->vid))
        return "its answer is another version";
    return NULL;
}

static const char *check_page(const struct store_call *c, struct jval v)
{
    bool is_search = is_bundle_of(v, SLICE("searchset"));
    bool is_history = is_bundle_of(v, SLICE("history"));
    if ((c->verb == STORE_SEARCH && !is_search) ||
        (c->verb == STORE_HISTORY && !is_history) ||
        (!is_search && !is_history))
        return "its answer is no Bundle of results";
    return NULL;
}

/* ".../Patient/1/_history/2" is about Patient/1, on whatever host. */
static bool is_about(struct slice location, struct slice url)
{
    size_t at = slice_find_slice(location, url);
    if (at == SIZE_MAX || (at > 0 && location.ptr[at - 1] != '/'))
        return false;
    struct slice rest = slice_from(location, at + url.len);
    return rest.len == 0 || rest.ptr[0] == '/';
}

/* One of a transaction is done like the others, and to what was sent. */
static const char *check_entry(struct jval sent, struct jval response)
{
    struct jval request = jval_get(sent, "request");
    struct slice url = jval_get_str(request, "url");
    struct slice location = jval_get_str(response, "location");
    if (slice_starts(url, SLICE("/")))
        url = slice_from(url, 1); /* relative to the base anyway */
    if (!slice_starts(jval_get_str(response, "status"), SLICE("2")))
        return "an entry of its answer was not done";
    if (location.len && slice_find(url, '?') == SIZE_MAX &&
        slice_eq(jval_get_str(request, "method"), SLICE("PUT")) &&
        !is_about(location, url))
        return "an entry of its answer is about another resource";
    return NULL;
}

/* Every entry of the request has its entry in the response, in its place, or
 * the answer is not believed at all. */
static const char *check_responses(const struct store_call *c, struct jval v)
{
    struct slice type = c->verb == STORE_BATCH ? SLICE("batch-response")
                                               : SLICE("transaction-response");
    struct jval sent;
    const char *wrong = NULL;
    struct err ignored = ERR_INIT;
    if (!is_bundle_of(v, type))
        return "its answer is no Bundle of responses";
    if (jdoc_parse(&sent, c->body, &jlimits_stored, c->arena, &ignored) < 0)
        return "what was sent is no JSON";
    struct jval entries = jval_get(v, "entry");
    sent = jval_get(sent, "entry");
    if (jval_count(entries) != jval_count(sent))
        return "its answer has not one entry for each that was sent";
    sent = jval_first(sent);
    for (struct jval e = jval_first(entries); jval_is_some(e) && !wrong;
         e = jval_next(e), sent = jval_next(sent)) {
        struct jval response = jval_get(e, "response");
        if (!jval_get_str(response, "status").len)
            return "an entry of its answer has no status";
        if (c->verb == STORE_TRANSACTION)
            wrong = check_entry(sent, response);
    }
    return wrong;
}

static const char *check_capabilities(const struct store_call *c, struct jval v)
{
    (void)c;
    return is_type(v, SLICE("CapabilityStatement"))
               ? NULL
               : "its answer is no CapabilityStatement";
}

static const char *check_anything(const struct store_call *c, struct jval v)
{
    (void)c;
    (void)v;
    return NULL;
}

static const struct {
    /* NULL when all is well, else what is wrong, as a sentence's end. */
    const char *(*check)(const struct store_call *, struct jval);
    bool may_be_empty;
} verbs[STORE_NVERBS] = {
    [STORE_READ] = {check_resource, false},
    [STORE_VREAD] = {check_resource, false},
    [STORE_SEARCH] = {check_page, false},
    [STORE_HISTORY] = {check_page, false},
    [STORE_PAGE] = {check_page, false},
    [STORE_CREATE] = {check_resource, false},
    [STORE_UPDATE] = {check_resource, false},
    [STORE_DELETE] = {check_anything, true},
    [STORE_TRANSACTION] = {check_responses, false},
    [STORE_BATCH] = {check_responses, false},
    [STORE_CAPABILITIES] = {check_capabilities, false},
    [STORE_OPERATION] = {check_anything, true},
};

/* --- headers -------------------------------------------------------------- */

static struct slice bare_etag(struct slice etag)
{
    if (slice_starts(etag, SLICE("W/")))
        etag = slice_from(etag, 2);
    if (etag.len >= 2 && etag.ptr[0] == '"' && etag.ptr[etag.len - 1] == '"')
        return slice_make(etag.ptr + 1, etag.len - 2);
    return etag;
}

static struct slice instant_of(struct slice http_date, struct arena *arena)
{
    int64_t wall_ms;
    if (!http_date_parse(&wall_ms, http_date))
        return SLICE("");
    char text[INSTANT_TEXT_SIZE];
    instant_print(text, wall_ms);
    return arena_copy(arena, slice_of(text));
}

static struct slice location_of(
    const struct store_http_call *h, const struct fetch *f)
{
    struct slice link = f->location.len ? f->location : f->content_location;
    struct slice relative;
    if (!link.len || !url_make_relative(&relative, &h->store->base, link))
        return SLICE("");
    return relative;
}

static void take_headers(struct store_http_call *h, struct jval body)
{
    struct store_call *c = h->c;
    const struct fetch *f = &h->fetch;
    struct jval meta = jval_get(body, "meta");
    bool is_whole = c->verb == STORE_TRANSACTION || c->verb == STORE_BATCH;
    c->server_time = instant_of(f->date, c->arena);
    c->etag = bare_etag(f->etag);
    c->last_modified = instant_of(f->last_modified, c->arena);
    if (c->status == 410)
        c->location = location_of(h, f); /* of the version that deleted it */
    if (c->status >= 300 || is_whole)
        return; /* HAPI names a Bundle that it has not kept */
    if (!c->etag.len)
        c->etag = jval_get_str(meta, "versionId");
    if (jval_get_str(meta, "lastUpdated").len)
        c->last_modified = jval_get_str(meta, "lastUpdated");
    c->location = location_of(h, f);
}

/* --- the whole ------------------------------------------------------------ */

/* What was asked, where it was sent in other words. */
static struct slice self_link(const struct store_http_call *h)
{
    const struct store_call *c = h->c;
    if (c->verb != STORE_SEARCH || h->query.ptr == c->query.ptr)
        return SLICE("");
    return slice_of(arena_printf(
        c->arena, "%.*s?%.*s", SLICE_ARG(c->type), SLICE_ARG(c->query)));
}

static int finish_done(struct store_http_call *h, struct jval body)
{
    struct store_call *c = h->c;
    const char *wrong = NULL;
    if (!jval_is_some(body)) {
        if (h->fetch.answer.len || !verbs[c->verb].may_be_empty)
            wrong = "its answer is no FHIR resource in JSON";
    } else {
        wrong = verbs[c->verb].check(c, body);
    }
    if (wrong)
        return fail_unclear(c, ERR_UPSTREAM, ERR_UPSTREAM, wrong);
    c->answer = h->fetch.answer;
    bool is_own = c->verb == STORE_READ || c->verb == STORE_VREAD ||
                  c->verb == STORE_CREATE || c->verb == STORE_UPDATE;
    if (!is_own && is_type(body, SLICE("Bundle"))) {
        int rc = store_http_relink(&c->answer, &h->store->base, self_link(h),
            c->answer, body, c->arena, &c->call.err);
        if (rc < 0)
            return rc; /* only pages have next links: nothing was changed */
    }
    c->outcome = STORE_ANSWERED;
    return 0;
}

/* HAPI names a reference that leads nowhere in its sentence alone: "... not
 * found, specified in path: Basic.subject". Of a Bundle it would tell no more
 * than half: not whose it is. */
static struct slice lost_reference(
    const struct store_call *c, struct jval issue)
{
    const struct slice words = SLICE("not found, specified in path: ");
    struct slice text = jval_get_str(issue, "diagnostics");
    size_t at = slice_find_slice(text, words), n = 0;

    if (at == SIZE_MAX || jval_is_some(jval_get(issue, "expression")) ||
        (c->verb != STORE_CREATE && c->verb != STORE_UPDATE))
        return SLICE("");
    text = slice_from(text, at + words.len);
    while (n < text.len &&
           (isalpha((unsigned char)text.ptr[n]) || text.ptr[n] == '.'))
        n++;
    text.len = n;
    if (slice_ends(text, SLICE(".where"))) /* (resolve() is Patient) */
        text.len -= sizeof(".where") - 1;
    return text;
}

/* HAPI says "processing" to whatever it refuses; clients get the word that
 * says why, and the place, as other stores say it. */
static struct slice refine_outcome(
    const struct store_call *c, struct slice answer, struct jval outcome)
{
    static const struct {
        int status;
        const char *code;
    } words[] = {{400, "invalid"}, {404, "not-found"}, {409, "conflict"},
        {410, "deleted"}, {412, "conflict"}, {422, "invalid"}};
    struct jval issue = jval_first(jval_get(outcome, "issue"));
    struct jval code = jval_get(issue, "code");
    struct slice raw = jval_raw(code), place = lost_reference(c, issue);

    if (!slice_eq(jval_str(code), SLICE("processing")))
        return answer;
    for (size_t i = 0; i < COUNT_OF(words); i++) {
        if (words[i].status != c->status)
            continue;
        size_t before = (size_t)(raw.ptr - answer.ptr);
        return slice_of(arena_printf(c->arena, "%.*s\"%s\"%s%.*s%s%.*s",
            (int)before, answer.ptr, words[i].code,
            place.len ? ",\"expression\":[\"" : "", SLICE_ARG(place),
            place.len ? "\"]" : "",
            SLICE_ARG(slice_from(answer, before + raw.len))));
    }
    return answer;
}

/* HAPI's words for an If-Match that names an old version, of what is updated
 * and of what is deleted. Other conflicts stay what they are. */
static bool is_stale(const struct store_call *c, struct jval outcome)
{
    static const char *const words[] = {"HAPI-0989", "HAPI-0961"};
    struct jval issue = jval_first(jval_get(outcome, "issue"));
    struct slice text = jval_get_str(issue, "diagnostics");

    for (size_t i = 0; c->status == 409 && i < COUNT_OF(words); i++)
        if (slice_find_slice(text, slice_of(words[i])) != SIZE_MAX)
            return true;
    return false;
}

static int finish_refused(
    struct store_http_call *h, struct jval body, bool is_about_request)
{
    struct store_call *c = h->c;
    if (is_type(body, SLICE("OperationOutcome"))) {
        c->answer = refine_outcome(c, h->fetch.answer, body);
        c->outcome = STORE_ANSWERED;
        return 0;
    }
    if (c->status >= 500)
        return fail_unclear(
            c, ERR_UPSTREAM, ERR_UPSTREAM, "and not as a FHIR server does");
    if (!is_about_request || !store_http_is_write(c))
        return fail(
            c, STORE_NOT_DONE, ERR_UPSTREAM, "and not as a FHIR server does");
    struct buf text = BUF_INIT;
    outcome_write_note(
        &text, "error", "processing", "The store gave no reason.");
    c->answer = arena_copy(c->arena, buf_slice(&text));
    buf_free(&text);
    c->outcome = STORE_ANSWERED;
    return 0;
}

static int finish(struct store_http_call *h, size_t row, struct jval body)
{
    struct store_call *c = h->c;
    bool is_about_request = statuses[row].is_about_request;
    switch (statuses[row].meaning) {
    case MEANS_DONE: return finish_done(h, body);
    case MEANS_REFUSED: return finish_refused(h, body, is_about_request);
    case MEANS_CREDENTIALS:
        return fail(c, STORE_NOT_DONE, ERR_UNAVAILABLE,
            "it does not take our credentials");
    case MEANS_BUSY:
        /* 503 may also be a proxy's word for an answer that it lost. */
        if (is_about_request || is_type(body, SLICE("OperationOutcome")))
            return fail_busy(c, &h->fetch);
        break;
    case MEANS_GATEWAY: break;
    }
    return fail_unclear(c, ERR_UNAVAILABLE, ERR_UNKNOWN,
        "something on the way to it has failed");
}

int store_http_answer(struct store_http_call *h)
{
    struct store_call *c = h->c;
    const struct fetch *f = &h->fetch;
    c->status = f->outcome == FETCH_ANSWERED ? f->status : 0;
    if (f->call.rc < 0)
        return fail_unanswered(c, f);
    struct jval body = {0};
    if (!parse_answer(&body, f, c->arena))
        body = (struct jval){0};
    if (is_stale(c, body))
        c->status = 412; /* as FHIR has it */
    take_headers(h, body);
    for (size_t i = 0; i < COUNT_OF(statuses); i++)
        if (c->status >= statuses[i].from && c->status <= statuses[i].to)
            return finish(h, i, body);
    return fail_unclear(c, ERR_UPSTREAM, ERR_UPSTREAM,
        "which a FHIR server does not say to this request");
}
