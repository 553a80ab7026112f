/* SPDX-License-Identifier: Apache-2.0
 * For tests that look behind the front: into SQLite's file, at a faulty disk.
 */
#ifndef TESTS_UNIT_STORE_BEHIND_FRONT_H
#define TESTS_UNIT_STORE_BEHIND_FRONT_H

#include "tests/unit/store/store_fixture.h"

/** A Patient's text, in the fixture's arena. */
const char *patient_text(
    struct store_fixture *f, const char *id, const char *family);
/** Store that Patient. */
void put_patient(struct store_fixture *f, const char *id, const char *family);
/** Rows of a table in the store's file. */
int64_t entries_in(struct store_fixture *f, const char *table);

/** A fixture on the disk that fails when told to. */
int faulty_setup(void **state);
int faulty_teardown(void **state);

#endif
