/* SPDX-License-Identifier: Apache-2.0
 * How the element table is laid out, for this folder's eyes only.
 *
 * Types and, within a type, members are sorted by name (byte order), for binary
 * search. A name is an offset into a pool, where a byte with the length stands
 * before the text and a NUL behind it. ELEMENTS_NONE means "none". */
#ifndef FHIR_ELEMENTS_INT_H
#define FHIR_ELEMENTS_INT_H

#include "fhirclient/fhir/elements.h"

#include <stdint.h>

#define ELEMENTS_NONE 0xffff

enum element_flag {
    ELEMENT_ARRAY = 1,
    ELEMENT_REQUIRED = 2,
    ELEMENT_SUMMARY = 4
};

struct element_member {
    uint16_t name;    /* in elements_names */
    uint16_t type;    /* in elements_types */
    uint16_t choice;  /* in elements_names, or none */
    uint16_t binding; /* in elements_bindings, or none */
    uint16_t targets; /* in elements_targets, or none */
    uint8_t order;    /* below 64 */
    uint8_t flags;    /* enum element_flag */
};

struct element_type {
    uint64_t required; /* a bit for each order that must be there */
    uint16_t name;     /* in elements_names */
    uint16_t base;     /* in elements_types, or none */
    uint16_t first;    /* in elements_members */
    uint16_t nmembers;
    uint8_t kind; /* enum element_kind */
    bool is_abstract;
    uint8_t primitive; /* enum element_primitive */
};

/** A sorted list: of codes, rows of elements_code_rows; of the resources a
 *  reference may name, rows of elements_target_rows. */
struct element_list {
    uint16_t first, count;
};

extern const char elements_names[], elements_codes[];
extern const uint16_t elements_code_rows[]; /* in elements_codes */
extern const struct element_list elements_bindings[];
extern const uint16_t elements_target_rows[]; /* in elements_types */
extern const struct element_list elements_targets[];
extern const struct element_member elements_members[];
extern const struct element_type elements_types[];
extern const uint16_t elements_ntypes;

#endif
