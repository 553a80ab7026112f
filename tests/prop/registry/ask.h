/* SPDX-License-Identifier: Apache-2.0
 * Decisions asked of a registry in a simulated world. */
#ifndef REGISTRY_ASK_H
#define REGISTRY_ASK_H

#include "tests/prop/registry/sim.h"

enum { ASK_MAX = 8 };

/** A decision with all it borrows. */
struct ask {
    struct decision d;
    struct sim *sim;
    struct arena *arena;
    struct registry_client client;
    struct submit_part parts[ASK_MAX];
    struct submit_rider riders[ASK_MAX];
    struct slice ids[ASK_MAX];
    unsigned nended;
    uint64_t generation; /* of the registry it was put to */
};

/** A Patient to submit; parts may be added before it is put. */
struct ask *ask_new(struct sim *sim, const char *client);
struct submit_part *ask_add(struct ask *a, const char *json);
void ask_add_id(struct ask *a, const char *id);
/** Put it to the registry. */
void ask_put(struct ask *a, enum decision_kind kind);
/** Put it and run until it has ended. */
void ask_wait(struct ask *a, enum decision_kind kind);
void ask_free(struct ask **a);

/** A Patient: {identifier system|value, family, birth date}. */
const char *ask_patient(struct ask *a, const char *system, const char *value,
    const char *family, const char *birth);
/** The same with a given name. */
const char *ask_patient_given(struct ask *a, const char *value,
    const char *family, const char *given, const char *birth);

/** Submit one Patient and wait: the whole of most tests. */
struct ask *ask_submit(struct sim *sim, const char *client, const char *system,
    const char *value, const char *family, const char *birth);

/** Rules: the same family is automatic (2 of 2), the same birth date alone is
 *  potential (1). */
extern const char ask_rules[];

/** Rules by which automatic matching is no equivalence: two of family, given
 *  name and birth date. */
extern const char ask_loose_rules[];

#endif
