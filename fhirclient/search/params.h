/* SPDX-License-Identifier: Apache-2.0
 * The search parameters this build knows, and the index entries they read.
 *
 * Two tables. An *index path* says which members of a resource give entries
 * under which index id. A *search parameter* reads one or more index ids: so
 * `name` reads what `family` and `given` wrote, and `phone` what `telecom`
 * wrote, and a Patient costs no more rows than it has values.
 *
 * Index ids are stored in databases: never give an old number a new meaning;
 * raise SEARCH_INDEX_VERSION when paths change, and stores index anew. */
#ifndef SEARCH_PARAMS_H
#define SEARCH_PARAMS_H

#include "base/slice.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { SEARCH_INDEX_VERSION = 1 };

enum search_kind {
    SEARCH_STRING,
    SEARCH_TOKEN,
    SEARCH_FLAG, /* a token of true and false; only true is indexed */
    SEARCH_URI,
    SEARCH_DATE,
    SEARCH_REFERENCE,
    SEARCH_ID,     /* _id */
    SEARCH_UPDATED /* _lastUpdated */
};

/** How the value at an index path becomes entries. */
enum index_shape {
    SHAPE_STRING,
    SHAPE_BOOLEAN,
    SHAPE_CODE, /* a code with the path's own system */
    SHAPE_URI,
    SHAPE_CODING,
    SHAPE_CONCEPT, /* CodeableConcept */
    SHAPE_IDENTIFIER,
    SHAPE_CONTACT, /* ContactPoint: its system is the token's */
    SHAPE_DATE,    /* date, dateTime, instant */
    SHAPE_PERIOD,
    SHAPE_REFERENCE,
    SHAPE_TRUE, /* "true" when the value is there and is not false */
    SHAPE_COUNT
};

/** The entry kinds a store keeps apart. */
enum index_kind { INDEX_STRING, INDEX_TOKEN, INDEX_DATE, INDEX_REFERENCE };

/** Index id of references that no search parameter reads: kept so that a
 *  resource somebody refers to is not deleted. */
enum { INDEX_ID_REFERENCES = 0 };

struct index_path {
    uint16_t id;
    enum index_shape shape; /* SHAPE_COUNT ends a list */
    struct slice member;    /* of the resource: "name" */
    struct slice inner;     /* of that, or of its items: "family"; or none */
    const char *system;     /* SHAPE_CODE's */
    const char *url;        /* of the extensions that count; NULL: all do */
};

/** The paths of one resource type (NULL: none), and those of every type. */
const struct index_path *index_paths_of(struct slice type);
const struct index_path *index_paths_of_all(void);

enum { SEARCH_MAX_IDS = 6 };

struct search_param {
    const char *type; /* "" for every type */
    const char *name;
    enum search_kind kind;
    uint16_t ids[SEARCH_MAX_IDS]; /* the index ids it reads, 0 at the end */
    const char *system; /* only entries of this system or target type */
};

extern const struct search_param search_params[]; /* ends with type NULL */

/** The parameter called `name` on `type` ("" for a search of all types), or
 *  NULL. */
const struct search_param *search_param_find(
    struct slice type, struct slice name);

/** May the reference parameter lead to a resource of this type? */
bool search_param_leads_to(
    const struct search_param *param, struct slice target);

/** FHIR's word for a parameter's type: "string", "token", ... */
const char *search_kind_word(enum search_kind kind);

#endif
