/* SPDX-License-Identifier: Apache-2.0
 * What the registry's unit tests share: a world without faults, a registry
 * that is ready, and short words for asking. */
#ifndef REGISTRY_TEST_WORLD_H
#define REGISTRY_TEST_WORLD_H

#include "tests/prop/registry/ask.h"
#include "tests/unit/cmocka_with.h"

#include <stdio.h>
#include <string.h>

extern struct sim *world;
extern struct arena *notes; /* for texts, until the test ends */

int world_setup(void **state);
int world_teardown(void **state);

#define WORLD_TEST(f)                                                          \
    cmocka_unit_test_setup_teardown(f, world_setup, world_teardown)

void world_until_ready(void);
void world_reboot(void);
/** Let so much time go by. */
void world_run(uint64_t ms);

/** Freed with the world. */
struct ask *asked(const char *client);

/** Submit a Patient's JSON by client "one", under a URL id (NULL: POST). */
struct submit_part *submit_json(const char *json, const char *url_id);
/** Must fail with this code. */
struct ask *submit_refused(
    const char *client, const char *json, const char *url_id, int code);
/** Submit urn:a|value of that family and birth date (NULL: none). */
struct submit_part *submit(
    const char *value, const char *family, const char *birth);

/** Put such a submission and do not wait for it. */
struct ask *submit_later(const char *value, const char *family);

/** Delete, break, unbreak, rematch these; NULL ends. Returns its rc. */
int decide_on(enum decision_kind kind, ...);

const char *text_of_slice(struct slice s);
/** The committed text of a record, "" when there is none. */
const char *body_of(struct slice id);
/** Id of the golden record a record belongs to. */
const char *golden_of(struct slice id);
/** No defects, except those named. */
void assert_sound(void);

#endif
