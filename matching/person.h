/* SPDX-License-Identifier: Apache-2.0
 * A person, as matching sees one: a row of columns, each with the values that
 * one expression of the rule set selected from the record. */
#ifndef MATCHING_PERSON_H
#define MATCHING_PERSON_H

#include "base/slice.h"

#include <stddef.h>

/** The values of one column, in document order, as they stand in the record. */
struct person_column {
    const struct slice *values;
    size_t nvalues;
};

/** column[i] belongs to ruleset.columns[i]. All of it is borrowed. */
struct person {
    const struct person_column *columns;
    size_t ncolumns;
};

#endif
