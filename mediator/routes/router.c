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
    {"POST", "/fhir", &bundle_def, ACCESS_WRITE, BODY_BUNDLE},
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

/* The table's patterns, split once: requests come by the thousand. */
static const struct segments *patterns(void)
{
    static struct segments split_once[COUNT_OF(routes)];

    if (split_once[0].count == 0) {
        for (size_t i = 0; routes[i].pattern; i++)
            split_once[i] = split(slice_of(routes[i].pattern));
    }
    return split_once;
}

static bool fits_segment(
    struct route_match *out, struct slice pattern, struct slice segment)
{
    if (pattern.ptr[0] != '{')
        return slice_eq(pattern, segment);
    for (size_t i = 0; i < COUNT_OF(placeholders); i++) {
        const struct placeholder *p = &placeholders[i];

        if (!slice_eq(pattern, p->name))
            continue;
        if (!p->accepts(segment))
            return false;
        memcpy((char *)out + p->offset, &segment, sizeof(segment));
        return true;
    }
    return false;
}

static bool fits(struct route_match *out, const struct segments *pattern,
    const struct segments *path)
{
    if (pattern->count != path->count)
        return false;
    for (size_t i = 0; i < path->count; i++) {
        if (!fits_segment(out, pattern->at[i], path->at[i]))
            return false;
    }
    return true;
}

static bool has_method(const char *methods, struct slice method)
{
    struct slice rest = slice_of(methods), word;

    while (slice_split(&word, &rest, ' ')) {
        if (slice_eq(word, method))
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

int route_find(struct route_match *out, struct slice method, struct slice path,
    struct err *err)
{
    struct route_match found = {0};
    const struct segments asked = split(path), *known = patterns();

    for (const struct route *r = routes; r->pattern; r++) {
        struct route_match m = {0};

        if (!fits(&m, &known[r - routes], &asked))
            continue;
        if (has_method(r->methods, method)) {
            m.route = r;
            m.is_fhir = strncmp(r->pattern, "/fhir", 5) == 0;
            *out = m;
            return 0;
        }
        add_allowed(&found, r->methods);
    }
    *out = found;
    if (!found.allowed[0])
        return err_set(err, ERR_NOT_FOUND,
            "there is nothing at this path; the FHIR interface is at /fhir");
    err_set(err, ERR_UNSUPPORTED,
        "this path does not take the method; it takes %s", found.allowed);
    err_refine(err, 405, "not-supported");
    return ERR_UNSUPPORTED;
}
