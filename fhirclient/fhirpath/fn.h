/* SPDX-License-Identifier: Apache-2.0
 * The functions of the language: functions.def names them, fn_*.c hold them.
 *
 * A function finds its input and its evaluated arguments on the stack and
 * leaves the result where the input began. */
#ifndef FHIRPATH_FN_H
#define FHIRPATH_FN_H

#include "fhirclient/fhirpath/eval.h"

enum { FN_MAX_ARGS = 16 };

enum fn_args {
    ARGS_EAGER, /* evaluated before the call, in the context outside */
    ARGS_LAZY   /* bodies, which the function runs as it sees fit */
};

struct fn_call {
    const struct plan_insn *insn;
    size_t base, count;   /* input: stack[base] and the count - 1 behind it */
    const uint32_t *args; /* args[i]: where the i-th eager argument begins */
    size_t end;           /* where the last of them ends */
    uint32_t nargs;
};

struct fn {
    const char *name;
    uint8_t min_args, max_args;
    uint8_t args; /* enum fn_args */
    int (*run)(struct eval *e, const struct fn_call *call);
};

/** Row number of the function of that name, or -1. */
int fn_find(struct slice name);
const struct fn *fn_at(size_t row);

#define FN(name, min, max, args)                                               \
    int fn_##name(struct eval *e, const struct fn_call *call);
#include "fhirclient/fhirpath/functions.def"
#undef FN

/* ---- what functions are made of ---- */

/** Leave one value, or nothing, as the result. */
int fn_return(struct eval *e, const struct fn_call *c, struct value v);
int fn_return_empty(struct eval *e, const struct fn_call *c);
int fn_return_boolean(struct eval *e, const struct fn_call *c, bool b);
int fn_return_string(struct eval *e, const struct fn_call *c, struct slice s);

/** Leave what was pushed from `from` on as the result. */
int fn_return_from(struct eval *e, const struct fn_call *c, size_t from);

/** Number of items of the i-th eager argument, and the first of them. */
size_t fn_arg_count(const struct eval *e, const struct fn_call *c, size_t i);
const struct value *fn_arg(
    const struct eval *e, const struct fn_call *c, size_t i);

/* Each 1 when there is such a value, 0 when the collection is empty, and an
 * error when it has several items or one of another type. */
int fn_input_single(
    const struct value **out, struct eval *e, const struct fn_call *c);
int fn_input_string(struct slice *out, struct eval *e, const struct fn_call *c);
int fn_arg_string(
    struct slice *out, struct eval *e, const struct fn_call *c, size_t i);
int fn_arg_integer(
    int64_t *out, struct eval *e, const struct fn_call *c, size_t i);

/** Is there a value, and not only extensions of one? */
bool fn_has_value(const struct value *v);

/** How sort() takes its i-th key: enum plan_direction, ORed. */
unsigned fn_body_direction(
    const struct eval *e, const struct fn_call *c, size_t i);

/** Count the work on so many bytes of text: 16 of them are a step. */
int fn_count_bytes(
    struct eval *e, const struct fn_call *c, size_t nbytes) MUST_CHECK;

/** Run the i-th body on one item; the result is pushed. */
int fn_body(struct eval *e, const struct fn_call *c, size_t i,
    const struct value *item, int64_t index);

/** Run it on several items at once, as one $this; on those of the context
 *  outside when `items` is NULL. */
int fn_body_on(struct eval *e, const struct fn_call *c, size_t i,
    const struct value *items, size_t n);

/** fn_body(), as a condition. */
int fn_body_answer(enum answer *out, struct eval *e, const struct fn_call *c,
    size_t i, const struct value *item, int64_t index);

/** "x() needs ...": tell a failure at the call. */
int fn_fail(struct eval *e, const struct fn_call *c, const char *format, ...)
    PRINTF_LIKE(3, 4);

#endif
