/* SPDX-License-Identifier: Apache-2.0
 * The machine that runs plans: one stack of items, cut into collections.
 *
 * A collection is a stretch of the stack; `bases` says where each begins. An
 * operation writes its result behind its operands and moves it down over
 * them, so nothing is allocated for intermediate results, and what one
 * function leaves is where the next one looks. Stack and bases live in the
 * evaluation's own frame until they outgrow it, then in the arena. */
#ifndef FHIRPATH_EVAL_H
#define FHIRPATH_EVAL_H

#include "fhirclient/fhirpath/fhirpath.h"
#include "fhirclient/fhirpath/plan.h"

enum {
    EVAL_OWN_ITEMS = 64,
    EVAL_OWN_BASES = 32,
    EVAL_MAX_ITEMS = 1 << 20,
    EVAL_DEFAULT_STEPS = 100000
};

/* A variable that defineVariable() made, for what follows it in its chain. */
struct eval_variable {
    struct slice name;
    const struct value *items;
    size_t nitems;
    const struct eval_variable *outer;
};

struct reference_index; /* resolve.c */
struct regexes;         /* fn_match.c */

struct eval {
    const struct fp_expr *expr;
    const struct fp_env *env;
    struct arena *arena;
    struct err *err;
    struct value *stack;
    size_t top, capacity;
    uint32_t *bases; /* bases[i]: where the i-th collection begins */
    size_t nbases;
    struct value self;          /* $this */
    const struct value *selves; /* instead of it: all of an input; or NULL */
    size_t nselves;
    const struct eval_variable *variables;
    struct reference_index *references; /* made when first asked for */
    struct regexes *regexes;            /* likewise */
    struct slice *missing;              /* what resolve() did not find */
    size_t nmissing, missing_capacity;
    uint32_t *missing_slots;   /* twice the capacity: place in it + 1 */
    struct value input;        /* %context */
    int64_t index;             /* $index; -1 outside of a loop */
    const struct value *total; /* $total, in the arena */
    size_t ntotal;
    uint32_t steps, max_steps, max_items;
    struct value own_items[EVAL_OWN_ITEMS];
    uint32_t own_bases[EVAL_OWN_BASES];
};

/** Run instructions `from` to `to`, pushing one collection. */
int eval_run(struct eval *e, uint32_t from, uint32_t to) MUST_CHECK;

/** Make room on the stack; ERR_LIMIT when there may be no more. */
int eval_grow(struct eval *e) MUST_CHECK;

/** Append an item to the topmost collection; ERR_LIMIT when full. */
static inline MUST_CHECK int eval_push(struct eval *e, struct value v)
{
    if (e->top == e->capacity && eval_grow(e) < 0)
        return ERR_LIMIT;
    e->stack[e->top++] = v;
    return 0;
}

/** Count work; ERR_LIMIT when the budget is used up. */
int eval_count(struct eval *e, size_t steps, uint32_t at) MUST_CHECK;

/** Give back what patterns took beside the arena. */
void eval_free_regexes(struct eval *e);

/** %resource: the nearest resource around the input. */
struct jval eval_resource(struct eval *e);
/** %rootResource: the same, and of a contained one that which holds it. */
struct jval eval_root_resource(struct eval *e);

/** Move stack[from..top) down to `base`. */
void eval_settle(struct eval *e, size_t base, size_t from);

/** Fail at place `at` of the expression; returns `code`. */
int eval_fail(struct eval *e, int code, uint32_t at, const char *format, ...)
    PRINTF_LIKE(4, 5);

/** Push the members of that name of one element. */
int eval_member(
    struct eval *e, const struct value *of, struct slice name) MUST_CHECK;

/** The same by the number of the name in the plan, which remembers types. */
int eval_member_at(
    struct eval *e, const struct value *of, size_t name) MUST_CHECK;

/** Push all child elements of one element. */
int eval_children(struct eval *e, const struct value *of) MUST_CHECK;

/** A collection as a condition: a lone Boolean is itself, another lone item
 *  is true, several are an error. */
int eval_answer(
    enum answer *out, struct eval *e, size_t base, uint32_t at) MUST_CHECK;

/** Drop items that equal an earlier one, from `base` to the top. */
int eval_distinct(struct eval *e, size_t base) MUST_CHECK;

/** a op b of the two topmost collections (operator.c). */
int eval_binary(struct eval *e, const struct plan_insn *insn, size_t a,
    size_t b) MUST_CHECK;

/** + and - of a date or time and a duration (operator_date.c). */
int eval_add_duration(struct eval *e, const struct plan_insn *insn, size_t a,
    size_t b, bool is_minus) MUST_CHECK;

#endif
