/* SPDX-License-Identifier: Apache-2.0 */
#include "tests/unit/fhirpath/fp_agree.h"

#include "fhirclient/fhir/elements.h"

/* Backbone elements are called by their path here, and by the type they
 * specialise there; Resource stands for all resources. */
static bool is_named(struct slice named, struct slice is)
{
    const struct slice space = SLICE("FHIR.");
    const struct element_type *a, *b;

    if (slice_eq(named, is))
        return true;
    if (!slice_starts(named, space) || !slice_starts(is, space))
        return false;
    a = element_type_find(slice_from(named, space.len));
    b = element_type_find(slice_from(is, space.len));
    if (!a || !b)
        return false;
    return element_type_is(b, a) ||
           (element_type_kind(a) == ELEMENT_BACKBONE && element_type_is(a, b));
}

static bool is_among(const struct fp_static_type *type, struct slice is)
{
    for (size_t i = 0; i < type->nnames; i++)
        if (is_named(type->names[i], is))
            return true;
    return !type->is_known;
}

bool fp_agree(const struct fp_static_type *type, const struct fp_result *result,
    struct buf *why)
{
    for (size_t i = 0; i < result->nitems; i++) {
        struct buf name = BUF_INIT;
        bool is_right;

        fp_type_write(&name, &result->items[i]);
        is_right = is_among(type, buf_slice(&name));
        if (!is_right)
            buf_addf(
                why, "%.*s is not among them", SLICE_ARG(buf_slice(&name)));
        buf_free(&name);
        if (!is_right)
            return false;
    }
    buf_addf(why, "%zu items", result->nitems);
    return (result->nitems > 0 || !type->is_required) &&
           (result->nitems < 2 || !type->is_single);
}
