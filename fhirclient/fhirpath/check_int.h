/* SPDX-License-Identifier: Apache-2.0
 * The static checker from inside.
 *
 * It walks the syntax tree as the evaluator would, but with sets of types in
 * place of items: what an element may be, and how many of it there may be.
 * Bodies that see their own results again (repeat, aggregate) are walked,
 * silently, until their set grows no more, and then once aloud. */
#ifndef FHIRPATH_CHECK_INT_H
#define FHIRPATH_CHECK_INT_H

#include "fhirclient/fhir/elements.h"
#include "fhirclient/fhirpath/ast.h"
#include "fhirclient/fhirpath/check.h"
#include "fhirclient/fhirpath/suggest.h"
#include "fhirclient/fhirpath/value.h"

/* Bits of a set: the types of R4 in the order of their table, and behind them
 * those of the language, as enum value_kind. */
enum {
    CHECK_SYSTEM = ELEMENT_TYPES_MAX,
    CHECK_BITS = CHECK_SYSTEM + 64,
    CHECK_WORDS = CHECK_BITS / 64,
    /* type() gives a ClassInfo for FHIR's types, and for the others this */
    CHECK_SIMPLE_TYPE = KIND_TYPE + 1,
    CHECK_MANY = 2,
    CHECK_STEPS = 100000, /* nodes looked at, before giving up */
    CHECK_PROBLEMS_MAX = 200
};

struct check_set {
    uint64_t types[CHECK_WORDS];
    uint64_t targets[CHECK_WORDS]; /* what references in it point to */
    bool is_any;                   /* nothing is known */
    bool has_targets;              /* else they may point to anything */
    bool is_unordered;
    bool is_several;  /* certainly so: (1 | 2) */
    uint8_t min, max; /* 0, 1, and for max CHECK_MANY */
};

/* Masks over enum value_kind: what values of a type can be used as. */
#define KIND_BIT(kind) (1u << (kind))
enum {
    KINDS_WHOLE = 1u << KIND_INTEGER,
    KINDS_NUMBER = KINDS_WHOLE | 1u << KIND_DECIMAL,
    KINDS_AMOUNT = KINDS_NUMBER | 1u << KIND_QUANTITY,
    KINDS_TEXT = 1u << KIND_STRING,
    KINDS_DAY = 1u << KIND_DATE | 1u << KIND_DATETIME,
    KINDS_MOMENT = KINDS_DAY | 1u << KIND_TIME,
    KINDS_ALL = 0xffff
};

struct check_named { /* of defineVariable() */
    struct slice name;
    struct check_set set;
    const struct check_named *before;
};

struct checker {
    struct slice source;
    struct arena *arena;
    const struct fp_check_options *options;
    struct err *err;
    struct check_set root;     /* %context */
    struct check_set resource; /* %resource */
    struct check_set self;     /* $this */
    struct check_set total;    /* $total */
    const struct check_named *named;
    struct fp_problems problems;
    struct fp_problem unheard; /* where what is not to be told goes */
    unsigned branches;         /* around this, that are not always evaluated */
    unsigned bodies;           /* around this: where() and the like */
    unsigned muted;            /* silent walks under way */
    bool is_lenient; /* for repair.h: reads what it can, and proposes so */
    size_t steps;
    int rc;
};

/* ---- check_set.c ---- */

/** Name of the type that a bit stands for, without name space. */
struct slice check_type_name(size_t bit);

struct check_set check_any(unsigned max);
struct check_set check_system(enum value_kind kind, unsigned min);
void check_add(struct check_set *set, const struct element_type *type);
bool check_has(const struct check_set *set, const struct element_type *type);

/** The first bit at or behind `from`; CHECK_BITS when there is none. */
size_t check_next(const struct check_set *set, size_t from);

/** No type at all: nothing can be in it. */
bool check_is_empty(const struct check_set *set);

/** Add the types of the other; counts are left alone. */
void check_merge(struct check_set *set, const struct check_set *other);

/** As many as both together. */
void check_unite(struct check_set *set, const struct check_set *other);

/** What it can be used as: KIND_BIT()s. */
unsigned check_kinds(const struct check_set *set);

/** Those that are of the type, or might turn out to be. */
struct check_set check_narrow(const struct check_set *set,
    const struct element_type *fhir, enum value_kind system, bool exactly);

/** "a HumanName", "a string or a Quantity", "one of 11 types". */
const char *check_describe(const struct checker *c, const struct check_set *s);
const char *check_describe_kinds(const struct checker *c, unsigned kinds);

/* ---- check_path.c ---- */

/** What `.name` gives; false and untouched when nothing there has it.
 *  `*json_choice`: the choice, when only JSON calls it so. */
bool check_step(struct check_set *out, struct slice *json_choice,
    const struct check_set *of, struct slice name);

void check_member(struct check_set *out, struct checker *c, const struct ast *n,
    const struct check_set *left);
void check_children(struct check_set *out, const struct check_set *of);

/** The types that fp_check() is told; ERR_NOT_FOUND. */
int check_context(struct check_set *out, struct slice type, struct err *err);

/* ---- check_call.c ---- */

void check_call(struct check_set *out, struct checker *c, const struct ast *n);

/* ---- check_type.c ---- */

void check_type_test(struct check_set *out, struct checker *c,
    const struct check_set *in, struct slice space, const struct ast *name,
    enum ast_operator op);
void check_type_call(struct check_set *out, struct checker *c,
    const struct ast *n, enum ast_operator op);

/* ---- check_operator.c ---- */

void check_binary(struct check_set *out, struct checker *c, const struct ast *n,
    const struct check_set *a, const struct check_set *b);
void check_sign(struct check_set *out, struct checker *c, const struct ast *n,
    const struct check_set *a);

/* ---- check_lenient.c ---- */

/* Each true when it proposed a reading: the rest is then left to the next
 * round. None does anything unless the checker is lenient. */

/** A name that nothing here has. */
bool check_read_member(
    struct checker *c, const struct ast *n, const struct check_set *left);
/** A variable that is not known as it is spelt. */
bool check_read_variable(struct checker *c, const struct ast *n);
/** A path that begins with another type than it is evaluated on. */
bool check_read_head(struct checker *c, const struct ast *n);
/** An unknown function. */
bool check_read_call(
    struct checker *c, const struct ast *n, const struct check_set *input);
/** A right side that may be a string without quotes. */
bool check_read_bare_word(
    struct checker *c, const struct ast *n, const struct check_set *left);
/** An equality of types that are never equal. */
bool check_read_unequal(struct checker *c, const struct ast *n,
    const struct check_set *a, const struct check_set *b);
/** An equality of several with one. */
bool check_read_several(struct checker *c, const struct ast *n,
    const struct check_set *a, const struct check_set *b);
/** code = 'x' and system = 'y' where there is no system. */
bool check_read_code_and_system(struct checker *c, const struct ast *n);
/** iif() on something that is no Boolean. */
bool check_read_condition(
    struct checker *c, const struct ast *call, const struct check_set *answer);
/** resolve() on a resource. */
bool check_read_resolve(
    struct checker *c, const struct ast *n, const struct check_set *input);
/** memberOf() on a code without system, or on several. */
bool check_read_member_of(
    struct checker *c, const struct ast *n, const struct check_set *input);

/* ---- check.c ---- */

void check_node(struct check_set *out, struct checker *c, const struct ast *n);

/** As fp_check(); `is_lenient` for repair.h. */
int check_run(struct fp_checked *out, struct slice expression,
    struct slice type, const struct fp_check_options *options, bool is_lenient,
    struct arena *arena, struct err *err) MUST_CHECK;

/** A body, with each item of `input` as $this. */
void check_body(struct check_set *out, struct checker *c, const struct ast *n,
    const struct check_set *input);

/* ---- check_report.c ---- */

/** Add a problem, unless muted or told already. `length` 0: the word there. */
struct fp_problem *check_report(struct checker *c, enum fp_grade grade,
    enum fp_finding finding, uint32_t at, uint32_t length, const char *format,
    ...) PRINTF_LIKE(6, 7);

/** Tell when several items may stand where `who` takes one, as an error where
 *  they certainly do. */
void check_single(struct checker *c, uint32_t at, const struct check_set *set,
    const char *who);

/** Tell when `who` goes by an order that there is not. */
void check_ordered(struct checker *c, uint32_t at, const struct check_set *set,
    const char *who);

/** Where the word that begins at `at` ends. */
uint32_t check_word_end(const struct checker *c, uint32_t at);
/** Where the next word begins. */
uint32_t check_word_after(const struct checker *c, uint32_t at);
void check_sort(struct fp_problems *problems);

/* ---- suggest.c ---- */

/** The element that was probably meant; empty when none is near. */
struct slice check_suggest_element(
    const struct check_set *of, struct slice wanted);

#endif
