/* SPDX-License-Identifier: Apache-2.0
 * A compiled expression: a flat list of instructions for a stack machine
 * whose stack holds collections.
 *
 * Each instruction takes the collections on top and leaves one in their
 * place. Arguments that are evaluated once for each item (the criteria of
 * where(), say) stand behind their call as bodies: `next` of the call is
 * behind the last of them, and each begins with PLAN_BODY, whose `next` is
 * its end. So a plan is read from front to back, and jumps only forward. */
#ifndef FHIRPATH_PLAN_H
#define FHIRPATH_PLAN_H

#include "base/arena.h"
#include "fhirclient/fhirpath/value.h"

/* ORDER PLAN: plan_names in plan.c. What stands beside each: the stack
 * before and after, [a] being one collection. */
enum plan_op {
    PLAN_CONSTANT,  /* -- [constants[arg]] */
    PLAN_EMPTY,     /* -- [] */
    PLAN_THIS,      /* -- [$this] */
    PLAN_INDEX,     /* -- [$index] */
    PLAN_TOTAL,     /* -- [$total] */
    PLAN_VARIABLE,  /* -- [%name]; arg: enum plan_variable */
    PLAN_NAMED,     /* -- [%names[arg]], the caller's or a defined one */
    PLAN_HEAD_TYPE, /* -- [$this if it is of the type names[arg], else its
                       member of that name] */
    PLAN_MEMBER,    /* [a] -- [a.names[arg]] */
    PLAN_OWN,       /* -- [$this.names[arg]] */
    PLAN_INDEXER,   /* [a] [i] -- [a[i]] */
    PLAN_MINUS,     /* [a] -- [-a] */
    PLAN_PLUS,      /* [a] -- [a], a number */
    PLAN_BINARY,    /* [a] [b] -- [a op b]; arg: enum ast_operator */
    PLAN_IS,        /* [a] -- [a is types[arg]] */
    PLAN_AS,        /* [a] -- [a as types[arg]], one item at most */
    PLAN_OF_TYPE,   /* [a] -- those items of a that are of types[arg] */
    PLAN_CALL,      /* [input] [arg]... -- [result]; arg: function, count */
    PLAN_CALL_LAZY, /* [input] -- [result]; bodies follow */
    PLAN_SCOPE,     /* -- [a]: what stands up to `next`, whose variables end
                       with it */
    PLAN_REFERS,    /* [reference] -- [what it refers to is types[arg]] */
    PLAN_BODY       /* begins a body; next: its end */
};

/* arg of a body that is a key of sort(): `key desc` turns the order, `-key`
 * only that of values: what has none still comes first. */
enum plan_direction { DIRECTION_DOWN = 1, DIRECTION_MINUS = 2 };

enum plan_variable {
    VARIABLE_RESOURCE,
    VARIABLE_CONTEXT,
    VARIABLE_ROOT_RESOURCE
};

struct plan_insn {
    uint8_t op, count;
    uint16_t arg;
    uint32_t next; /* where to go on */
    uint32_t at;   /* place in the source, for messages */
};

/* A type as written: FHIR.Patient, System.Boolean, Quantity. */
struct plan_type {
    const struct element_type *fhir; /* NULL: only the System type is meant */
    uint8_t system;                  /* enum value_kind; KIND_NODE: none */
};

/* What a name was last time: the member's type (0: no member) by the type of
 * the element, as offsets from any type, in one word, so that threads that
 * share the plan can but overwrite each other's memory of the same table. */
struct member_memo {
    _Atomic uint64_t word;
};

struct fp_expr {
    struct arena *arena; /* holds all of this */
    struct slice source;
    const struct plan_insn *code;
    size_t ncode;
    const struct value *constants;
    const struct slice *names;
    struct member_memo *memos; /* one a name */
    const struct plan_type *types;
    const struct slice *variables; /* names that the caller must give */
    size_t nvariables;
    size_t max_depth; /* collections on the stack at once, at most */
};

#endif
