/* SPDX-License-Identifier: Apache-2.0
 * What the core makes of odd answers was tried out on two versions of it; the
 * comments here name what each rule prevents. */
#include "mediator/openhim/envelope.h"

#include "base/clock.h"
#include "base/utf8.h"
#include "fhirclient/json/jwrite.h"

#include <string.h>

/* The core computes these itself; `set-cookie` as a text, and content that is
 * still coded, make it answer 500. */
static const char *const left_out[] = {"connection", "content-encoding",
    "content-length", "content-type", "keep-alive", "set-cookie",
    "transfer-encoding"};

const char *envelope_status(int http_status)
{
    if (http_status >= 500)
        return "Failed";
    return http_status >= 400 ? "Completed" : "Successful";
}

/* NUL is text to JSON, but not to the core's database. */
static bool is_text(struct slice s)
{
    return utf8_is_valid(s) && slice_find(s, '\0') == SIZE_MAX;
}

static struct slice or_empty(struct slice s)
{
    return is_text(s) ? s : SLICE("");
}

static void member(struct jwrite *w, const char *key, struct slice text)
{
    jwrite_key(w, key);
    jwrite_string(w, or_empty(text));
}

static void timestamp(struct jwrite *w, int64_t wall_ms)
{
    char text[INSTANT_TEXT_SIZE];

    instant_print(text, wall_ms);
    member(w, "timestamp", slice_of(text));
}

static void member_int(struct jwrite *w, const char *key, int64_t number)
{
    jwrite_key(w, key);
    jwrite_int(w, number);
}

/* --- headers ---------------------------------------------------------------*/

static bool is_token(struct slice name)
{
    for (size_t i = 0; i < name.len; i++) {
        char c = name.ptr[i];
        bool is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                         (c >= '0' && c <= '9');

        if (!is_letter && c != '-' && c != '_')
            return false;
    }
    return name.len > 0;
}

/* Node refuses control characters and, beyond Latin-1, everything. */
static bool is_header_value(struct slice value)
{
    for (size_t i = 0; i < value.len; i++) {
        if (value.ptr[i] < ' ' || value.ptr[i] > '~')
            return false;
    }
    return true;
}

static bool may_be_told(const struct envelope_header *h)
{
    for (size_t i = 0; i < COUNT_OF(left_out); i++) {
        if (slice_eq_nocase(h->name, slice_of(left_out[i])))
            return false;
    }
    return is_token(h->name) && is_header_value(h->value);
}

/* A key twice is no JSON to us, and half of it to others. */
static bool is_repeated(const struct envelope *e, size_t at)
{
    for (size_t i = 0; i < at; i++) {
        if (slice_eq_nocase(e->headers[i].name, e->headers[at].name))
            return true;
    }
    return false;
}

static void type_header(struct jwrite *w, struct slice type)
{
    if (type.len && is_header_value(type))
        member(w, "content-type", type);
}

static void headers(struct jwrite *w, const struct envelope *e)
{
    jwrite_key(w, "headers");
    jwrite_object(w);
    if (e->content_type)
        type_header(w, slice_of(e->content_type));
    for (size_t i = 0; i < e->nheaders; i++) {
        const struct envelope_header *h = &e->headers[i];

        if (!may_be_told(h) || is_repeated(e, i))
            continue;
        jwrite_key_slice(w, h->name);
        jwrite_string(w, h->value);
    }
    jwrite_end(w);
}

static void typed_headers(struct jwrite *w, struct slice type)
{
    jwrite_key(w, "headers");
    jwrite_object(w);
    type_header(w, type);
    jwrite_end(w);
}

/* --- orchestrations --------------------------------------------------------*/

static void error_object(struct jwrite *w, const char *text)
{
    if (!text)
        return;
    jwrite_key(w, "error");
    jwrite_object(w);
    member(w, "message", slice_of(text));
    jwrite_end(w);
}

/* Without it the core's worker process ends. */
static void orchestration_request(
    struct jwrite *w, const struct orchestration *o)
{
    jwrite_key(w, "request");
    jwrite_object(w);
    member(w, "method", slice_of(o->method ? o->method : "GET"));
    member(w, "host", o->host);
    member(w, "port", o->port);
    member(w, "path", o->path);
    member(w, "querystring", o->query);
    typed_headers(w, o->request_type);
    member(w, "body", o->request_body);
    timestamp(w, o->requested_ms);
    jwrite_end(w);
}

static bool is_status(int status)
{
    return status >= 100 && status <= 599;
}

static void orchestration_response(
    struct jwrite *w, const struct orchestration *o)
{
    if (!is_status(o->status))
        return;
    jwrite_key(w, "response");
    jwrite_object(w);
    member_int(w, "status", o->status);
    typed_headers(w, o->response_type);
    member(w, "body", o->response_body);
    timestamp(w, o->answered_ms);
    jwrite_end(w);
}

static void orchestration(struct jwrite *w, const struct orchestration *o)
{
    bool has_name = o->name && o->name[0] && is_text(slice_of(o->name));

    jwrite_object(w);
    member(w, "name", slice_of(has_name ? o->name : "call"));
    if (o->group)
        member(w, "group", slice_of(o->group));
    orchestration_request(w, o);
    orchestration_response(w, o);
    error_object(w, is_status(o->status) || o->error ? o->error : "no answer");
    jwrite_end(w);
}

static void orchestrations(struct jwrite *w, const struct envelope *e)
{
    jwrite_array(w);
    for (size_t i = 0; i < e->norchestrations; i++)
        orchestration(w, &e->orchestrations[i]);
    jwrite_end(w);
}

/* --- the whole -------------------------------------------------------------*/

static void response(struct jwrite *w, const struct envelope *e)
{
    jwrite_key(w, "response");
    jwrite_object(w);
    member_int(w, "status", e->status);
    headers(w, e);
    member(w, "body", e->body);
    timestamp(w, e->answered_ms);
    jwrite_end(w);
}

/* The core's database may take neither dots nor dollars in a name. */
static void property_key(struct jwrite *w, const char *prefix, const char *name)
{
    struct buf key = BUF_INIT;

    buf_adds(&key, prefix);
    for (; *name; name++)
        buf_addc(&key, *name == '.' || *name == '$' ? '_' : *name);
    jwrite_key_slice(w, buf_slice(&key));
    buf_free(&key);
}

static void properties(
    struct jwrite *w, const struct envelope *e, const char *prefix)
{
    for (size_t i = 0; i < e->nproperties; i++) {
        property_key(w, prefix, e->properties[i].name);
        jwrite_string(w, or_empty(e->properties[i].value));
    }
}

static int check(const struct envelope *e, struct err *err)
{
    if (!is_status(e->status))
        return err_set(err, ERR_UNSUPPORTED,
            "OpenHIM takes no response with status %d", e->status);
    if (!is_text(e->body))
        return err_set(err, ERR_UNSUPPORTED,
            "OpenHIM's form of an answer holds text alone");
    return 0;
}

static void status_word(struct jwrite *w, const struct envelope *e)
{
    const char *word = envelope_status(e->status);

    if (e->is_processing)
        word = "Processing";
    else if (e->is_partial)
        word = "Completed with error(s)";
    member(w, "status", slice_of(word));
}

int envelope_write(struct buf *out, const struct envelope *e, struct err *err)
{
    struct jwrite w = jwrite_to(out);
    int rc = check(e, err);

    if (rc < 0)
        return rc;
    jwrite_object(&w);
    member(&w, "x-mediator-urn", slice_of(e->urn));
    status_word(&w, e);
    response(&w, e);
    jwrite_key(&w, "orchestrations");
    orchestrations(&w, e);
    jwrite_key(&w, "properties");
    jwrite_object(&w);
    properties(&w, e, "");
    jwrite_end(&w);
    error_object(&w, e->error);
    jwrite_end(&w);
    return 0;
}

/* A list of its own would replace the core's entry for the route. */
static void pushed_orchestrations(struct jwrite *w, const struct envelope *e)
{
    if (e->norchestrations == 0)
        return;
    jwrite_key(w, "$push");
    jwrite_object(w);
    jwrite_key(w, "orchestrations");
    jwrite_object(w);
    jwrite_key(w, "$each");
    orchestrations(w, e);
    jwrite_end(w);
    jwrite_end(w);
}

int envelope_write_update(
    struct buf *out, const struct envelope *e, struct err *err)
{
    struct jwrite w = jwrite_to(out);
    int rc = check(e, err);

    if (rc < 0)
        return rc;
    jwrite_object(&w);
    status_word(&w, e);
    response(&w, e);
    pushed_orchestrations(&w, e);
    properties(&w, e, "properties.");
    error_object(&w, e->error);
    jwrite_end(&w);
    return 0;
}
