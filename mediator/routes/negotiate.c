/* SPDX-License-Identifier: Apache-2.0 */
#include "mediator/routes/negotiate.h"

#include "mediator/routes/query.h"

/* What stands for FHIR R4 JSON in Accept, Content-Type and _format; the old
 * spellings are still sent by OpenMRS and OpenCR's clients. */
static const char *const json_types[] = {
    "application/fhir+json",
    "application/json",
    "application/json+fhir",
    "text/json",
    "json",
};

/* In _format an unescaped plus arrives as a blank. */
static const char *const with_blanks[] = {
    "application/fhir json", "application/json fhir"};

static const char *const any_types[] = {"*/*", "application/*", "text/*"};

static bool is_one_of(
    struct slice type, const char *const types[], size_t ntypes)
{
    for (size_t i = 0; i < ntypes; i++) {
        if (slice_eq_nocase(type, slice_of(types[i])))
            return true;
    }
    return false;
}

static bool is_json_type(struct slice type)
{
    return is_one_of(type, json_types, COUNT_OF(json_types));
}

/* "a/b;q=0.5" to its type; false when its quality is 0. */
static bool media_range(struct slice *type, struct slice range)
{
    struct slice part;

    if (!slice_split(type, &range, ';'))
        return false;
    *type = slice_trim(*type);
    while (slice_split(&part, &range, ';')) {
        part = slice_trim(part);
        if (!slice_eq_nocase(
                slice_make(part.ptr, part.len < 2 ? part.len : 2), SLICE("q=")))
            continue;
        for (size_t i = 2; i < part.len; i++) {
            if (part.ptr[i] >= '1' && part.ptr[i] <= '9')
                return true;
        }
        return false;
    }
    return true;
}

static int refuse(struct err *err, int status, const char *sentence)
{
    err_set(err, ERR_UNSUPPORTED, "%s", sentence);
    err_refine(err, status, "not-supported");
    return ERR_UNSUPPORTED;
}

static bool takes_json(struct slice accept)
{
    struct slice range, type;

    while (slice_split(&range, &accept, ',')) {
        if (media_range(&type, range) &&
            (is_json_type(type) ||
                is_one_of(type, any_types, COUNT_OF(any_types))))
            return true;
    }
    return false;
}

/* Accept may come in several lines. */
int negotiate_accept(const struct http_exchange *x, struct err *err)
{
    static const char sentence[] =
        "only FHIR JSON can be produced (application/fhir+json)";
    struct slice format, type;
    bool is_refused = false;

    if (query_get(&format, x->query, "_format", 0, x->arena) &&
        slice_trim(format).len) { /* an empty one is as good as none */
        if (!media_range(&type, format))
            return refuse(err, 406, sentence);
        return is_json_type(type) ||
                       is_one_of(type, with_blanks, COUNT_OF(with_blanks))
                   ? 0
                   : refuse(err, 406, sentence);
    }
    for (size_t i = 0; i < x->nheaders; i++) {
        if (!slice_eq_nocase(x->headers[i].name, SLICE("Accept")))
            continue;
        if (takes_json(x->headers[i].value))
            return 0;
        is_refused |= x->headers[i].value.len > 0;
    }
    return is_refused ? refuse(err, 406, sentence) : 0;
}

/* charset is the one parameter that could change what the bytes mean. */
static bool is_utf8(struct slice parameters)
{
    struct slice part;

    while (slice_split(&part, &parameters, ';')) {
        part = slice_trim(part);
        if (!slice_eq_nocase(slice_make(part.ptr, part.len < 8 ? part.len : 8),
                SLICE("charset=")))
            continue;

        struct slice value = slice_from(part, 8);

        return slice_eq_nocase(value, SLICE("utf-8")) ||
               slice_eq_nocase(value, SLICE("\"utf-8\"")) ||
               slice_eq_nocase(value, SLICE("us-ascii"));
    }
    return true;
}

static bool is_encoded(const struct http_exchange *x)
{
    struct slice coding = slice_trim(http_header(x, "Content-Encoding"));

    return coding.len && !slice_eq_nocase(coding, SLICE("identity"));
}

int negotiate_content_type(
    const struct http_exchange *x, bool form, struct err *err)
{
    struct slice parameters = http_header(x, "Content-Type"), type;

    if (is_encoded(x))
        return refuse(err, 415,
            "a body can be read only as it is: send it without "
            "Content-Encoding");
    if (!slice_split(&type, &parameters, ';'))
        type = SLICE("");
    type = slice_trim(type);
    if (form) {
        return slice_eq_nocase(type, SLICE("application/x-www-form-urlencoded"))
                   ? 0
                   : refuse(err, 415,
                         "a search form must be sent as "
                         "application/x-www-form-urlencoded");
    }
    if (!is_json_type(type))
        return refuse(err, 415,
            "only FHIR JSON can be read: send Content-Type "
            "application/fhir+json");
    if (!is_utf8(parameters))
        return refuse(err, 415, "only UTF-8 can be read");
    return 0;
}

static const struct {
    const char *word;
    enum return_preference returns;
} preferences[] = {
    {"return=representation", RETURN_REPRESENTATION},
    {"return=minimal", RETURN_MINIMAL},
    {"return=OperationOutcome", RETURN_OUTCOME},
};

struct preference negotiate_prefer(const struct http_exchange *x)
{
    struct preference p = {.returns = RETURN_REPRESENTATION};
    struct slice part, rest = http_header(x, "Prefer");

    while (slice_split(&part, &rest, ',')) {
        if (slice_eq_nocase(slice_trim(part), SLICE("handling=lenient")))
            p.is_lenient = true;
        for (size_t i = 0; i < COUNT_OF(preferences); i++) {
            if (slice_eq_nocase(
                    slice_trim(part), slice_of(preferences[i].word)))
                p.returns = preferences[i].returns;
        }
    }
    return p;
}
