/* SPDX-License-Identifier: Apache-2.0 */
#include "mediator/routes/reserved.h"

int reserved_check(
    struct slice type, struct slice id, bool creates, struct err *err)
{
    if (creates)
        return 0;
    if (slice_eq(type, SLICE("AuditEvent")) ||
        slice_eq(type, SLICE("Provenance")))
        return err_set(err, ERR_DENIED,
            "%.*s resources are added by POST, and never changed or deleted",
            SLICE_ARG(type));
    if (!slice_eq(type, SLICE("Basic")))
        return 0;
    if (id.len == 0)
        return err_set(err, ERR_DENIED,
            "Basic resources are written by their id, not by a condition");
    if (slice_starts(id, SLICE("selfsame-")))
        return err_set(err, ERR_DENIED,
            "ids that begin with selfsame- belong to the registry");
    return 0;
}
