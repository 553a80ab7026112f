/* SPDX-License-Identifier: Apache-2.0
 * FHIR search queries, read: "family=x&birthdate=ge2000,1990&_count=10".
 *
 * What cannot be answered rightly is refused: unknown parameters, modifiers
 * and prefixes give 400, never a wider result, unless the client asks
 * to be lenient.
 * source  http://hl7.org/fhir/R4/search.html */
#ifndef SEARCH_QUERY_H
#define SEARCH_QUERY_H

#include "base/arena.h"
#include "base/err.h"
#include "fhirclient/search/daterange.h"
#include "fhirclient/search/params.h"

enum query_modifier {
    QUERY_PLAIN,
    QUERY_EXACT,
    QUERY_CONTAINS,
    QUERY_MISSING,
    QUERY_NOT,
    QUERY_TYPED /* link:Patient=1 */
};

enum query_prefix {
    QUERY_EQ,
    QUERY_NE,
    QUERY_GT,
    QUERY_LT,
    QUERY_GE,
    QUERY_LE,
    QUERY_SA,
    QUERY_EB,
    QUERY_AP
};

/** One of the values between commas. */
struct query_value {
    struct slice text;   /* string; a token's code; a reference's id */
    struct slice system; /* a token's system; a reference's type */
    bool has_system;     /* "system|code" or "|code"; "Patient/1" */
    struct slice key;    /* a string's folded form */
    enum query_prefix prefix;
    struct date_range range;
};

/** What a criterion asks of. */
enum query_way {
    QUERY_ITSELF,  /* the resource */
    QUERY_TARGET,  /* what it refers to: organization.name=x */
    QUERY_REFERRER /* what refers to it: _has:Observation:patient:code=x */
};

struct query_criterion;

/** What is asked of a resource at the other end of a reference. */
struct query_hop {
    struct slice type;
    struct query_criterion *criterion; /* of that type, about itself */
};

/** A parameter with its values: any of them will do. */
struct query_criterion {
    enum query_way way;
    /** Not of QUERY_ITSELF: any of the hops will do; `param` is the reference,
     *  of the referrer's type, and nothing below it is set. */
    struct query_hop *hops;
    size_t nhops;
    const struct search_param *param;
    enum query_modifier modifier;
    bool is_missing; /* QUERY_MISSING: true asks for resources without it */
    struct query_value *values;
    size_t nvalues;
};

struct query_include {
    struct slice type;                /* that refers; empty: any */
    const struct search_param *param; /* NULL: every reference */
    struct slice target;              /* only this type; empty: any */
    bool is_iterated;                 /* from what is included, too */
};

struct query_sort {
    const struct search_param *param;
    bool is_descending;
};

/** How much of each resource is answered. */
enum query_part {
    QUERY_WHOLE,
    QUERY_SUMMARY, /* _summary=true */
    QUERY_TEXT,    /* _summary=text */
    QUERY_DATA,    /* _summary=data */
    QUERY_ELEMENTS /* _elements=name,birthDate */
};

struct query_subset {
    enum query_part part;
    struct slice *elements; /* QUERY_ELEMENTS: names as they were given */
    size_t nelements;
};

enum {
    QUERY_MAX_CRITERIA = 64,
    QUERY_MAX_VALUES = 400,
    QUERY_MAX_IDS = 4000,
    QUERY_MAX_ALL_VALUES = 6000,
    QUERY_MAX_INCLUDES = 16,
    QUERY_MAX_HOPS = 16, /* the types with parameters of their own */
    QUERY_MAX_SORTS = 8,
    QUERY_MAX_ELEMENTS = 64
};

/** All criteria must hold. */
struct query {
    struct slice type; /* "": every type */
    struct query_criterion *criteria;
    size_t ncriteria, nvalues; /* values of all criteria */
    struct query_include includes[QUERY_MAX_INCLUDES];
    size_t nincludes;
    struct query_include revincludes[QUERY_MAX_INCLUDES];
    size_t nrevincludes;
    int64_t count;                            /* _count, -1: not given */
    bool counts_only;                         /* _summary=count */
    bool wants_no_total;                      /* _total=none */
    struct query_sort sorts[QUERY_MAX_SORTS]; /* the first counts most */
    size_t nsorts;
    struct query_subset subset;
};

/**
 * Read a query string.
 *
 * type    the searched type; "" for all
 * out     all in `arena` or borrowed from `text`
 * errors  ERR_INVALID naming the parameter, ERR_LIMIT for too many values
 */
int query_parse(struct query *out, struct slice type, struct slice text,
    struct arena *arena, struct err *err) MUST_CHECK;

/** One name=value pair of a query string, decoded. */
struct query_pair {
    struct slice name, value;
};

/**
 * The next pair of a query string.
 *
 * rest     what is left; begin with the whole text
 * returns  1, 0 at the end, or ERR_INVALID for a broken percent escape, for
 *          what is not UTF-8, or for a NUL
 */
int query_next_pair(struct query_pair *out, struct slice *rest,
    struct arena *arena, struct err *err) MUST_CHECK;

/** `text` without the parameters that query_parse() would not know for `type`,
 *  and without orders it cannot keep: what a client means by
 *  "Prefer: handling=lenient". In `arena`. */
struct slice query_known(
    struct slice type, struct slice text, struct arena *arena);

#endif
