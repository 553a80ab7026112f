/* SPDX-License-Identifier: Apache-2.0
 * Judge an expression without data: what R4 says about the elements it names
 * is enough to find misspelt names, functions on values they are not for, and
 * places where several items may come where one is wanted.
 *
 * An error is what never works: a name that no type there has, an operator
 * for which the types are wrong. A warning is what works on some data only,
 * or does not do what it looks like. Both have a place, and often a proposal.
 *
 * source  http://hl7.org/fhirpath/N1/#type-safety-and-strict-evaluation */
#ifndef FHIRPATH_CHECK_H
#define FHIRPATH_CHECK_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/err.h"

#include <stdbool.h>
#include <stdint.h>

enum fp_grade { FP_ERROR, FP_WARNING };

enum fp_finding {
    FP_UNKNOWN_ELEMENT,
    FP_UNKNOWN_FUNCTION,
    FP_UNKNOWN_TYPE,
    FP_UNKNOWN_VARIABLE,
    FP_WRONG_CONTEXT,   /* Encounter.name on a Patient */
    FP_JSON_NAME,       /* valueQuantity, where FHIRPath says value */
    FP_WRONG_TYPE,      /* an operator or function for other types */
    FP_WRONG_ARGUMENTS, /* too many, too few, no type where one belongs */
    FP_SEVERAL,         /* one item is wanted, there may be more */
    FP_NEVER,           /* always false, or always empty */
    FP_UNORDERED,       /* first() of what has no order */
    FP_REPAIRED         /* read otherwise than written (repair.h) */
};

struct fp_problem {
    enum fp_grade grade;
    enum fp_finding finding;
    uint32_t at, length;  /* the words of the source it is about */
    struct slice text;    /* one sentence */
    struct slice instead; /* what could stand there; empty: no proposal */
    bool is_applied;      /* and it was read so (repair.h) */
};

struct fp_problems {
    struct fp_problem *items; /* in the order of their places */
    size_t n, nerrors;
};

/** What an expression gives, as far as its text tells. */
struct fp_static_type {
    bool is_known;       /* false: could be anything, names is empty */
    struct slice *names; /* "FHIR.Quantity", "System.Boolean"; all possible */
    size_t nnames;       /* 0 and is_known: always the empty collection */
    bool is_required;    /* never empty, when the input is valid */
    bool is_single;      /* one item at most */
};

struct fp_checked {
    struct fp_static_type type;
    struct fp_problems problems;
};

/** A variable that the caller will give when it is evaluated. */
struct fp_typed_variable {
    struct slice name; /* without the sign */
    struct slice type; /* as for fp_check(); empty: anything */
};

struct fp_check_options {
    /** Names that stand in JSON only (valueQuantity) are errors. */
    bool is_strict;
    /** Taking the first, or the n-th, of what has no order is an error. */
    bool checks_order;
    /** Variables that are not listed may hold anything. */
    bool takes_any_variable;
    const struct fp_typed_variable *variables;
    size_t nvariables;
};

/**
 * Check an expression.
 *
 * out      in `arena`; texts may point into `expression`
 * type     what it will be evaluated on: "Patient", "HumanName", an element's
 *          path ("Patient.contact", "Observation.value[x]"), several of these
 *          separated by '|'; empty when nothing is known about it
 * options  NULL: not strict, no variables
 * returns  0 also when there are problems: see out->problems.nerrors
 * errors   ERR_INVALID: no expression at all (as fp_compile() says it);
 *          ERR_NOT_FOUND: R4 has no such type; ERR_LIMIT: too involved
 */
int fp_check(struct fp_checked *out, struct slice expression, struct slice type,
    const struct fp_check_options *options, struct arena *arena,
    struct err *err) MUST_CHECK;

/** "error: column 6: no 'given1' ...", the line, a caret, and a proposal, each
 *  on a line of its own. */
void fp_problem_write(
    struct buf *out, struct slice expression, const struct fp_problem *problem);

/** "unknown-element", "wrong-type", ...: a stable word for programs. */
const char *fp_finding_str(enum fp_finding finding);

/** "FHIR.string 0..1", "FHIR.Quantity | FHIR.string 0..*", "anything". */
void fp_static_type_write(struct buf *out, const struct fp_static_type *type);

#endif
