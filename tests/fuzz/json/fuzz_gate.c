/* SPDX-License-Identifier: Apache-2.0
 * Any JSON may come to the gate, to the Bundle reader and to the reader of
 * outcomes: each gives a verdict, and a failure names its place. */
#include "base/mem.h"
#include "fhirclient/fhir/bundle.h"
#include "fhirclient/fhir/gate.h"
#include "fhirclient/fhir/outcome.h"

#include <stdint.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_outcome(const struct err *err, struct arena *arena)
{
    struct buf b = BUF_INIT;
    struct err again = ERR_INIT;
    struct jval v;

    outcome_write(&b, err);
    ASSERT(jdoc_parse(&v, buf_slice(&b), NULL, arena, NULL) == 0);
    ASSERT(gate_resource(v, SLICE("OperationOutcome"), NULL) == 0);
    ASSERT(outcome_read(&again, err->code, 0, v));
    buf_free(&b);
}

static void check_bundle(struct jval v, struct arena *arena)
{
    struct err err = ERR_INIT;
    struct bundle bundle;
    int rc = bundle_read(&bundle, v, arena, &err);

    if (!rc)
        rc = bundle_check_requests(&bundle, &err);
    ASSERT(rc == err.code);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct slice text = {(const char *)data, size};
    struct arena *arena = arena_new();
    struct err err = ERR_INIT;
    struct reference reference;
    struct jval v;
    int rc = jdoc_parse(&v, text, NULL, arena, &err);

    if (!rc) {
        rc = gate_resource(v, SLICE(""), &err);
        ASSERT(rc == err.code && (rc == 0 || err.where[0]));
        check_bundle(v, arena);
        outcome_read(&(struct err){0}, ERR_INVALID, 400, v);
    }
    if (rc)
        check_outcome(&err, arena);
    reference_parse(&reference, text);
    arena_free(&arena);
    return 0;
}
