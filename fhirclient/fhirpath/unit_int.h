/* SPDX-License-Identifier: Apache-2.0
 * The table of UCUM atoms, for unit.c alone. */
#ifndef FHIRPATH_UNIT_INT_H
#define FHIRPATH_UNIT_INT_H

#include "base/compiler.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum unit_atom_kind {
    ATOM_BASE,
    ATOM_DERIVED,  /* so many of another unit */
    ATOM_SPECIAL,  /* no ratio scale, as degrees Celsius: never converted */
    ATOM_ARBITRARY /* measured by its own procedure: a dimension of its own */
};

struct unit_atom {
    const char *code;
    enum unit_atom_kind kind;
    bool is_metric; /* may have a prefix */
    const char *value, *unit;
    uint8_t dimension; /* of a base unit */
};

extern const struct unit_atom unit_atoms[];
extern const size_t unit_natoms;

#endif
