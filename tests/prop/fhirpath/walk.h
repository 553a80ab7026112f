/* SPDX-License-Identifier: Apache-2.0
 * The parts of the tree walk test: random resources and expressions, and a
 * second evaluator. */
#ifndef TEST_WALK_H
#define TEST_WALK_H

#include "base/buf.h"
#include "base/random.h"
#include "fhirclient/fhirpath/ast.h"
#include "fhirclient/json/jdoc.h"

/* ---- pairs.c ---- */

/** A random expression and the random Patient it is evaluated on. */
struct composed {
    struct prng random;
    struct arena *arena; /* of one pair */
    struct buf patient, expression;
    struct jval resource; /* the Patient, read */
};

enum { EXPRESSIONS_PER_PATIENT = 50 };

/** Compose pairs and hand each to `compare`, with `context`. */
void compose_pairs(uint64_t seed, int npatients,
    void (*compare)(struct composed *, void *context), void *context);

/* ---- compose.c ---- */

/** Append a Patient in JSON, small and with many equal values. */
void compose_patient(struct buf *out, struct prng *random);

/** Append an expression over such a Patient that has a value or is empty, but
 *  never fails. */
void compose_expression(struct buf *out, struct prng *random, int depth);

/* ---- oracle.c ---- */

enum own_kind { OWN_BOOLEAN, OWN_INTEGER, OWN_STRING, OWN_NODE };

struct own_item {
    enum own_kind kind;
    bool boolean;
    int64_t integer;
    struct slice string;
    struct jval node;
};

struct own_list {
    struct own_item *items; /* in the arena */
    size_t n;
};

/** Evaluate by walking the tree, the way the specification tells it. */
struct own_list oracle_evaluate(
    const struct ast *root, struct jval resource, struct arena *arena);

#endif
