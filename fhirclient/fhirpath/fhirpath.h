/* SPDX-License-Identifier: Apache-2.0
 * FHIRPath on R4 resources: compile once, evaluate often.
 *
 * A compiled expression is immutable and may be shared by threads; evaluation
 * allocates from the caller's arena alone.
 * source  http://hl7.org/fhirpath/N1/ and http://hl7.org/fhir/R4/fhirpath.html
 */
#ifndef FHIRPATH_FHIRPATH_H
#define FHIRPATH_FHIRPATH_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/err.h"
#include "fhirclient/json/jdoc.h"

struct fp_expr;

/**
 * Compile.
 *
 * out     owned by the caller, freed with fp_free()
 * errors  ERR_INVALID: where = "column N", text says what was expected and
 *         shows the expression with a caret; ERR_UNSUPPORTED: a function or
 *         type that does not exist
 */
int fp_compile(
    struct fp_expr **out, struct slice expression, struct err *err) MUST_CHECK;
void fp_free(struct fp_expr **expr);

/** The source text of a compiled expression. */
struct slice fp_source(const struct fp_expr *expr);

/** Names of the variables that the caller must give: %name where name is none
 *  of the language's own, nor defined by defineVariable() anywhere. */
const struct slice *fp_variable_names(const struct fp_expr *expr, size_t *n);

/** The name of a function in it that no resource answers, but the clock or a
 *  terminology: today(), memberOf() and their kind. Empty when there is none.
 */
struct slice fp_outside_function(const struct fp_expr *expr);

enum fp_type {
    FP_BOOLEAN,
    FP_INTEGER,
    FP_DECIMAL,
    FP_STRING,
    FP_DATE,
    FP_DATETIME,
    FP_TIME,
    FP_QUANTITY,
    FP_NODE /* an element that is not a primitive */
};

/** One item: of a result, or of what a caller hands in. */
struct fp_item {
    enum fp_type type;
    struct slice text; /* canonical text of a primitive, decimals letter for
                          letter as in the source; of what type() gives
                          "System.Integer", "FHIR.Patient" */
    struct jval node;  /* the element it came from; none for computed values */
    struct slice fhir_type; /* "HumanName", "code"; empty when not known */
};

struct fp_result {
    struct fp_item *items; /* in the arena */
    size_t nitems;
    struct slice *missing; /* references that resolve() could not follow, each
                              once, in the arena */
    size_t nmissing;
};

/** A variable of the caller's: %name, %`name`, %'name' or %"name". An item
 *  with a node is that element (its fhir_type, when given, is its type where
 *  the document does not tell); others are read from type and text. */
struct fp_variable {
    struct slice name; /* without the sign */
    const struct fp_item *items;
    size_t nitems;
};

enum fp_answer { FP_NO, FP_YES, FP_UNKNOWN };

/** What only the caller knows. Any of these may be NULL; each is called on
 *  the evaluation's own stack and must not wait. Whatever they return below 0
 *  ends the evaluation with that error. */
struct fp_host {
    /** The resource a reference names, once neither contained resources nor
     *  the entries of a Bundle around have it. `*out` stays none when it is
     *  not at hand: the result then lists it as missing. */
    int (*resolve)(
        struct jval *out, struct slice reference, void *user, struct err *err);
    /** Is a code, Coding or CodeableConcept in a value set? */
    int (*member_of)(enum fp_answer *out, const struct fp_item *coded,
        struct slice value_set, void *user, struct err *err);
    /** Does a resource conform to a profile? Asked only where the profile is
     *  none of R4's own base definitions. */
    int (*conforms_to)(enum fp_answer *out, struct jval resource,
        struct slice profile, void *user, struct err *err);
    /** Does one code stand above another (Coding or CodeableConcept)? Asked
     *  where they are not simply the same. */
    int (*subsumes)(enum fp_answer *out, const struct fp_item *upper,
        const struct fp_item *lower, void *user, struct err *err);
    /** The ElementDefinition of an element; `*out` stays none when there is
     *  none. */
    int (*element_definition)(struct jval *out, const struct fp_item *element,
        void *user, struct err *err);
    /** Is an element in a slice of a structure definition? */
    int (*in_slice)(enum fp_answer *out, const struct fp_item *element,
        struct slice structure, struct slice name, void *user, struct err *err);
    /** trace(name): items live as long as the call. They may be a person's
     *  data: what is done with them is the caller's responsibility. */
    void (*trace)(struct slice name, const struct fp_result *items, void *user);
    void *user;
};

/** Everything an evaluation may see besides its input. */
struct fp_env {
    struct jval resource;      /* %resource; none: the input */
    struct jval root_resource; /* %rootResource; none: what contains %resource,
                                  or %resource itself */
    const struct fp_variable *variables;
    size_t nvariables;
    const struct fp_host *host; /* NULL: nothing is known from outside */
    int64_t now_ms;             /* wall clock for now(), today(), timeOfDay() */
    int32_t zone_minutes;       /* their time zone, east of Greenwich */
    uint32_t max_steps;         /* 0: 100,000 */
    uint32_t max_items;         /* at once, of all collections that are under
                                   way and of the result; 0: 1,048,576 */
    bool skips_types;           /* leave fhir_type empty: nobody asks for it */
};

/**
 * Evaluate over one input.
 *
 * out     in `arena`, or borrowed from the input's document; never from the
 *         expression
 * env     NULL for defaults
 * errors  ERR_INVALID: a value the operator cannot take (where as above),
 *         ERR_LIMIT: step budget used up, too many items; those of the host
 */
int fp_eval(struct fp_result *out, const struct fp_expr *expr,
    struct jval input, const struct fp_env *env, struct arena *arena,
    struct err *err) MUST_CHECK;

/** Type of an item as type() names it, with its name space: "System.Boolean",
 *  "FHIR.code", "FHIR.Patient". */
void fp_type_write(struct buf *out, const struct fp_item *item);

/** An item as a line of text: a primitive's value, elements that have parts as
 *  JSON without blanks; nothing for an element without a value. */
void fp_item_write(struct buf *out, const struct fp_item *item);

/** A result as JSON: an array of {"type": ..., "value": ...}: numbers letter
 *  for letter; dates, times and quantities as toString() prints them. */
void fp_result_write(struct buf *out, const struct fp_result *result);

#endif
