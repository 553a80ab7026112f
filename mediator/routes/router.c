/* SPDX-License-Identifier: Apache-2.0
 * The route table. The first row whose pattern and method fit is taken, so
 * what is special stands above what is general. */
#include "mediator/routes/router.h"

#include "base/mem.h"
#include "fhirclient/fhir/gate.h"

#include <stdio.h>
#include <string.h>

const struct route routes[] = {
    {"GET HEAD", "/livez", &live_def, ACCESS_OPEN, BODY_NONE},
    {"GET HEAD", "/readyz", &ready_def, ACCESS_OPEN, BODY_NONE},
    {"GET HEAD", "/metrics", &metrics_def, ACCESS_OPEN, BODY_NONE},

    {"GET HEAD", "/fhir/metadata", &metadata_def, ACCESS_OPEN, BODY_NONE},
    {"GET HEAD", "/fhir", &search_def, ACCESS_READ, BODY_NONE},
    /* What a Bundle writes is judged when it is read. */
    {"POST", "/fhir", &bundle_def, ACCESS_READ, BODY_BUNDLE},
    {"POST", "/fhir/_search", &search_def, ACCESS_READ, BODY_FORM},
    {"GET HEAD", "/fhir/_history", &history_def, ACCESS_READ, BODY_NONE},

    {"POST", "/fhir/Patient/$match", &match_def, ACCESS_READ, BODY_RESOURCE},
    {"GET HEAD", "/fhir/Patient/$ihe-pix", &pix_def, ACCESS_READ, BODY_NONE},
    {"POST", "/fhir/Patient/$ihe-pix", &pix_def, ACCESS_READ, BODY_RESOURCE},
    {"POST", "/fhir/Patient", &submit_def, ACCESS_WRITE, BODY_RESOURCE},
    {"PUT", "/fhir/Patient", &submit_def, ACCESS_WRITE, BODY_RESOURCE},
    {"PUT", "/fhir/Patient/{id}", &submit_def, ACCESS_WRITE, BODY_RESOURCE},
    {"DELETE", "/fhir/Patient", &delete_def, ACCESS_WRITE, BODY_NONE},
    {"DELETE", "/fhir/Patient/{id}", &delete_def, ACCESS_WRITE, BODY_NONE},

    {"POST", "/fhir/{type}/_search", &search_def, ACCESS_READ, BODY_FORM},
    {"GET HEAD", "/fhir/{type}/_history", &history_def, ACCESS_READ, BODY_NONE},
    {"GET HEAD", "/fhir/{type}", &search_def, ACCESS_READ, BODY_NONE},
    {"POST", "/fhir/{type}", &create_def, ACCESS_WRITE, BODY_RESOURCE},
    {"PUT", "/fhir/{type}", &update_def, ACCESS_WRITE, BODY_RESOURCE},
    {"DELETE", "/fhir/{type}", &remove_def, ACCESS_WRITE, BODY_NONE},
    {"GET POST", "/fhir/{operation}", &operation_def, ACCESS_READ, BODY_ANY},
    {"GET POST", "/fhir/{type}/{operation}", &operation_def, ACCESS_READ,
        BODY_ANY},
    {"GET HEAD", "/fhir/{type}/{id}", &read_def, ACCESS_READ, BODY_NONE},
    {"PUT", "/fhir/{type}/{id}", &update_def, ACCESS_WRITE, BODY_RESOURCE},
    {"DELETE", "/fhir/{type}/{id}", &remove_def, ACCESS_WRITE, BODY_NONE},
    {"GET HEAD", "/fhir/{type}/{id}/_history", &history_def, ACCESS_READ,
        BODY_NONE},
    {"GET HEAD", "/fhir/{type}/{id}/_history/{vid}", &vread_def, ACCESS_READ,
        BODY_NONE},
    {"GET POST", "/fhir/{type}/{id}/{operation}", &operation_def, ACCESS_READ,
        BODY_ANY},
    {NULL, NULL, NULL, ACCESS_OPEN, BODY_NONE},
};

static bool is_operation(struct slice s)
{
    return s.len > 1 && s.ptr[0] == '$';
}

static const struct placeholder {
    struct slice name;
    bool (*accepts)(struct slice);
    size_t offset;
} placeholders[] = {
    {{"{type}", 6}, gate_type, offsetof(struct route_match, type)},
    {{"{id}", 4}, gate_id, offsetof(struct route_match, id)},
    {{"{vid}", 5}, gate_id, offsetof(struct route_match, vid)},
    {{"{operation}", 11}, is_operation,
        offsetof(struct route_match, operation)},
};

enum { MAX_SEGMENTS = 8 };

/* A path or pattern taken apart at its slashes. */
struct segments {
    struct slice at[MAX_SEGMENTS];
    size_t count; /* MAX_SEGMENTS + 1: too many for any route */
};

static struct segments split(struct slice path)
{
    struct segments s = {.count = 0};
    struct slice part;

    /* A slash at the end makes no difference, nor does the one in front. */
    if (path.len > 1 && slice_ends(path, SLICE("/")))
        path.len--;
    path = slice_from(path, 1);
    while (slice_split(&part, &path, '/')) {
        if (s.count == MAX_SEGMENTS)
            return (struct segments){.count = MAX_SEGMENTS + 1};
        s.at[s.count++] = part;
    }
    return s;
}

/* A row taken apart once: requests come by the thousand. */
struct pattern {
    struct segments segments;
    unsigned methods; /* bits of method_bit() */
    const struct placeholder *placeholder[MAX_SEGMENTS]; /* NULL: literal */
};

static const struct placeholder *placeholder_of(struct slice segment)
{
    for (size_t i = 0; i < COUNT_OF(placeholders); i++) {
        if (slice_eq(segment, placeholders[i].name))
            return &placeholders[i];
    }
    return NULL;
}

/* 0 for a method that no route takes. */
static unsigned method_bit(struct slice method)
{
    static const struct slice names[] = {
        {"GET", 3}, {"HEAD", 4}, {"POST", 4}, {"PUT", 3}, {"DELETE", 6}};

    for (size_t i = 0; i < COUNT_OF(names); i++) {
        if (slice_eq(method, names[i]))
            return 1u << i;
    }
    return 0;
}

static void take_apart(struct pattern *out, const struct route *r)
{
    struct slice rest = slice_of(r->methods), method;

    out->segments = split(slice_of(r->pattern));
    for (size_t k = 0; k < out->segments.count; k++)
        out->placeholder[k] = placeholder_of(out->segments.at[k]);
    while (slice_split(&method, &rest, ' '))
        out->methods |= method_bit(method);
}

static const struct pattern *patterns(void)
{
    static struct pattern known[COUNT_OF(routes)];

    if (known[0].segments.count)
        return known;
    for (size_t i = 0; routes[i].pattern; i++)
        take_apart(&known[i], &routes[i]);
    return known;
}

/* From the end, where paths differ. */
static bool fits_literals(
    const struct pattern *pattern, const struct segments *path)
{
    if (pattern->segments.count != path->count)
        return false;
    for (size_t i = path->count; i-- > 0;) {
        if (!pattern->placeholder[i] &&
            !slice_eq(pattern->segments.at[i], path->at[i]))
            return false;
    }
    return true;
}

/* Dearer than the literals: a placeholder looks at every byte. */
static bool take_placeholders(struct route_match *out,
    const struct pattern *pattern, const struct segments *path)
{
    for (size_t i = path->count; i-- > 0;) {
        const struct placeholder *p = pattern->placeholder[i];

        if (!p)
            continue;
        if (!p->accepts(path->at[i]))
            return false;
        memcpy((char *)out + p->offset, &path->at[i], sizeof(path->at[i]));
    }
    return true;
}

/* Does a row name the path's last segment, an operation, as it stands? Then
 * the rows for operations in general are not meant. */
static bool is_named_operation(const struct segments *path)
{
    const struct pattern *known = patterns();

    if (path->count == 0 || path->count > MAX_SEGMENTS ||
        !is_operation(path->at[path->count - 1]))
        return false;
    for (size_t i = 0; routes[i].pattern; i++) {
        if (fits_literals(&known[i], path) &&
            !known[i].placeholder[path->count - 1])
            return true;
    }
    return false;
}

static void add_allowed(struct route_match *out, const char *methods)
{
    struct slice rest = slice_of(methods), word;
    size_t len = strlen(out->allowed);

    while (slice_split(&word, &rest, ' ')) {
        if (slice_find_slice(slice_of(out->allowed), word) != SIZE_MAX)
            continue;

        int n = snprintf(out->allowed + len, sizeof(out->allowed) - len,
            "%s%.*s", len ? ", " : "", SLICE_ARG(word));

        len += (size_t)n;
        ASSERT(len < sizeof(out->allowed));
    }
}

static bool is_excluded(const struct pattern *pattern, bool is_named)
{
    size_t n = pattern->segments.count;

    return is_named && n && pattern->placeholder[n - 1];
}

/* No row takes the method: say which ones the path knows. */
static void find_allowed(
    struct route_match *out, const struct segments *path, bool is_named)
{
    const struct pattern *known = patterns();

    for (size_t i = 0; routes[i].pattern; i++) {
        struct route_match ignored;

        if (!is_excluded(&known[i], is_named) &&
            fits_literals(&known[i], path) &&
            take_placeholders(&ignored, &known[i], path))
            add_allowed(out, routes[i].methods);
    }
}

static bool find_row(struct route_match *out, const struct segments *path,
    unsigned method, bool is_named)
{
    const struct pattern *known = patterns();

    for (size_t i = 0; routes[i].pattern; i++) {
        if (!(known[i].methods & method) || is_excluded(&known[i], is_named) ||
            !fits_literals(&known[i], path))
            continue;
        *out = (struct route_match){.route = &routes[i],
            .is_fhir = strncmp(routes[i].pattern, "/fhir", 5) == 0};
        if (take_placeholders(out, &known[i], path))
            return true;
    }
    *out = (struct route_match){0};
    return false;
}

int route_find(struct route_match *out, struct slice method, struct slice path,
    struct err *err)
{
    const struct segments asked = split(path);
    bool is_named = is_named_operation(&asked);

    if (find_row(out, &asked, method_bit(method), is_named))
        return 0;
    find_allowed(out, &asked, is_named);
    if (!out->allowed[0])
        return err_set(err, ERR_NOT_FOUND, "%s",
            slice_starts(path, SLICE("/fhir/"))
                ? "nothing is served at this path: behind /fhir comes an R4 "
                  "resource type, then an id"
                : "there is nothing at this path; the FHIR interface is at "
                  "/fhir");
    err_set(err, ERR_UNSUPPORTED,
        "this path does not take the method; it takes %s", out->allowed);
    err_refine(err, 405, "not-supported");
    return ERR_UNSUPPORTED;
}
