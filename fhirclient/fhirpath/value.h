/* SPDX-License-Identifier: Apache-2.0
 * One item of a collection: an element of the input, a computed value, or an
 * element seen as the System value it holds. */
#ifndef FHIRPATH_VALUE_H
#define FHIRPATH_VALUE_H

#include "fhirclient/fhirpath/decimal.h"
#include "fhirclient/fhirpath/moment.h"
#include "fhirclient/json/jdoc.h"

/* ORDER KIND: kind_names in value.c; the first nine as enum fp_type. */
enum value_kind {
    KIND_BOOLEAN,
    KIND_INTEGER,
    KIND_DECIMAL,
    KIND_STRING,
    KIND_DATE,
    KIND_DATETIME,
    KIND_TIME,
    KIND_QUANTITY,
    KIND_NODE, /* a complex element, or a primitive one without a value */
    KIND_TYPE  /* what type() gives: text is the name */
};

enum value_flag {
    VALUE_IS_ELEMENT = 1, /* comes from the input: doc and at hold */
    VALUE_TWIN_LATER = 2, /* twin is the parent; look `_name` up there */
    VALUE_HAS_TWIN = 4,   /* twin is the `_name` object itself */
    VALUE_NO_ELEMENT = 8, /* only the twin is there: {"_birthDate": {...}} */
    VALUE_IS_SYSTEM_TYPE = 16 /* of KIND_TYPE: name space System, not FHIR */
};

struct quantity {
    struct slice value; /* a decimal */
    struct slice unit;  /* UCUM code, or calendar word */
    bool is_calendar;
    bool is_fhir; /* a FHIR Quantity's: 'a' and 'mo' may be the calendar's */
};

struct element_type;

struct value {
    const struct jdoc *doc;
    uint32_t at, twin;
    uint8_t kind, flags;             /* enum value_kind, enum value_flag */
    const struct element_type *type; /* of a choice; NULL: see types.h */
    union {
        bool boolean;
        int64_t integer;
        struct slice text; /* decimal, string, date, dateTime, time, type */
        const struct quantity *quantity;
    };
};

enum answer { ANSWER_FALSE, ANSWER_TRUE, ANSWER_EMPTY };

/** A computed Boolean. */
struct value value_boolean(bool b);
/** A computed integer. */
struct value value_integer(int64_t i);
/** A computed value of a kind that is kept as text. */
struct value value_text(enum value_kind kind, struct slice text);

/** The element as a JSON value; none for computed values. */
struct jval value_jval(const struct value *v);

/** The object that carries id and extensions of an element: itself, or the
 *  `_name` beside a primitive; none when there is none. */
struct jval value_extras(const struct value *v);

/** `_name` beside the member of that name, where id and extensions of a
 *  primitive stand; none when there is none. */
struct jval value_twin(struct jval parent, struct slice name);

/** Is it a primitive element without a value, {"_birthDate": {...}}? Where a
 *  System value is wanted, it is as good as nothing. */
bool value_is_absent(const struct value *v);

/** An element as a value: primitives are read, everything else is a node. */
struct value value_of_element(
    struct jval element, const struct element_type *type);

/** The same of a value whose JSON type was looked up already. */
struct value value_of_json(
    struct jval element, enum jtype is, const struct element_type *type);

/** Can it be used as a number? Integers and decimals can. */
bool value_to_decimal(struct decimal *out, const struct value *v);

/** Can it be used as a date, a dateTime or a time? Strings of elements
 *  whose type is not known can, if they look like one. */
bool value_to_moment(struct moment *out, const struct value *v);

/** Can it be used as text? Strings, and elements written as JSON strings. */
bool value_to_string(struct slice *out, const struct value *v);

/** Can it be used as a quantity? Quantities, numbers, FHIR Quantities. */
bool value_to_quantity(
    struct quantity *out, const struct value *v, struct arena *arena);

/** Make a FHIR Quantity the quantity it stands for; false for other nodes. */
bool value_take_quantity(struct value *v, struct arena *arena);

/** `=` of two items; empty when it cannot be told. */
enum answer value_equal(
    const struct value *a, const struct value *b, struct arena *arena);
/** `~` of two items, which always can. */
bool value_equivalent(
    const struct value *a, const struct value *b, struct arena *arena);

enum { VALUE_INCOMPARABLE = 3 /* types that have no order */ };

/** MOMENT_BEFORE, _SAME, _AFTER, _UNCERTAIN, or VALUE_INCOMPARABLE. */
int value_compare(
    const struct value *a, const struct value *b, struct arena *arena);

/** Equal items have equal hashes. */
uint64_t value_hash(const struct value *v, struct arena *arena);

/** Equivalent items have equal hashes; `exact_numbers`: all numbers that are
 *  compared are whole, so that nothing is rounded. */
uint64_t value_equivalence_hash(const struct value *v, bool exact_numbers);

/** As toString() writes it; false for what has no text. */
bool value_print(struct slice *out, const struct value *v, struct arena *arena);

/** "a string", "a quantity", ... for messages: never the value itself. */
const char *value_kind_name(const struct value *v);

#endif
