/* SPDX-License-Identifier: Apache-2.0
 * From a CSV row to a Patient, by a mapping file for people to write. */
#ifndef CLI_MAPPING_H
#define CLI_MAPPING_H

#include "base/buf.h"
#include "mediator/cli/csv.h"

struct mapping;

/** Read a mapping file (YAML; docs/import.md). `problems` gets one line per
 *  fault, with file:line:column. */
int mapping_load(
    struct mapping **out, const char *path, struct buf *problems) MUST_CHECK;
void mapping_free(struct mapping **mapping);

/** Find the mapping's columns in a header row.
 *  errors  ERR_INVALID naming the column that is not there, or is twice */
int mapping_bind(struct mapping *mapping, const struct csv_row *header,
    struct err *err) MUST_CHECK;

/** Does a row have as many columns as the header? One that was cut off would
 *  be stored with half a name. */
int mapping_check(const struct mapping *mapping, const struct csv_row *row,
    struct err *err) MUST_CHECK;

/** Write the Patient of a row; empty cells leave their elements out. */
void mapping_patient(
    struct buf *out, const struct mapping *mapping, const struct csv_row *row);

#endif
