/* SPDX-License-Identifier: Apache-2.0
 * A failure as a FHIR OperationOutcome. */
#ifndef FHIR_OUTCOME_H
#define FHIR_OUTCOME_H

#include "base/buf.h"
#include "base/err.h"
#include "fhirclient/json/jdoc.h"

/**
 * Write the OperationOutcome of `err` to `out`.
 *
 * severity error, code err_issue(), diagnostics the sentence; `where` goes to
 * `expression` when it looks like a FHIRPath path, else before the sentence
 * source  http://hl7.org/fhir/R4/operationoutcome.html
 */
void outcome_write(struct buf *out, const struct err *err);

/** An outcome with severity information or warning, one sentence. */
void outcome_write_note(struct buf *out, const char *severity,
    const char *issue, const char *sentence);

/** Fill `err` from a peer's OperationOutcome: its first error or fatal issue.
 *  Keeps code and status; false when `v` is not an OperationOutcome. */
bool outcome_read(struct err *err, int code, int status, struct jval v);

#endif
