/* SPDX-License-Identifier: Apache-2.0
 * A JSON text with blanks, prepared once and filled in often: what is the same
 * every time is copied, not written again.
 *
 *     {'system':'urn:a','value':$value}
 *
 * Apostrophes stand for quotes, so that it can be read in C, and $value for
 * what the blank of that name puts there. */
#ifndef REGISTRY_FORM_H
#define REGISTRY_FORM_H

#include "base/buf.h"

struct form;

struct form_blank {
    const char *name; /* small letters; NULL ends a list of blanks */
    /** Append what belongs there: JSON, whole or in part. */
    void (*put)(struct buf *out, const void *context);
};

/** Prepare a text; a blank that is not in the list ends the process. */
struct form *form_new(const char *text, const struct form_blank blanks[]);

/** Free it and set the pointer to NULL; NULL is fine. */
void form_free(struct form **form);

/** Append the text, each blank filled in by its function. */
void form_fill(struct buf *out, const struct form *form, const void *context);

#endif
