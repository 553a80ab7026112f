/* SPDX-License-Identifier: Apache-2.0
 * "Did you mean ...": the known name that is nearest to an unknown one, when
 * it is near enough to be worth saying. */
#ifndef FHIRPATH_SUGGEST_H
#define FHIRPATH_SUGGEST_H

#include "base/slice.h"

/* Keeps, of the names it is shown, the one nearest to what was written. */
struct suggestion {
    struct slice wanted, best; /* best: empty while none is near */
    size_t distance;
};

/** Begin; `wanted` is what was written. */
void suggest_start(struct suggestion *s, struct slice wanted);

/** Look at a name; of several as near as each other the first is kept. */
void suggest_offer(struct suggestion *s, struct slice name);

/** The function of the language that was probably meant, or empty. */
struct slice suggest_function(struct slice wanted);

/** The type of R4 that was probably meant, or empty. */
struct slice suggest_type(struct slice wanted);

#endif
