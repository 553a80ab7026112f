/* SPDX-License-Identifier: Apache-2.0 */
#include "fhirclient/extract/extract.h"

#include "fhirclient/extract/rulefile_int.h"
#include "fhirclient/fhirpath/fhirpath.h"

/* What is no primitive (a whole HumanName, say) has no text to compare, and
 * an empty string says as little as none. */
static void keep_texts(struct person_column *column,
    const struct fp_result *result, struct arena *arena)
{
    struct slice *values = arena_alloc(arena, result->nitems * sizeof(*values));

    column->values = values;
    column->nvalues = 0;
    for (size_t i = 0; i < result->nitems; i++)
        if (result->items[i].type != FP_NODE && result->items[i].text.len)
            values[column->nvalues++] = result->items[i].text;
}

int extract_person(struct person *out, const struct rulefile *file,
    struct jval patient, struct arena *arena, struct err *err)
{
    size_t n = file->columns.len;
    struct person_column *columns = arena_zalloc(arena, n, sizeof(*columns));
    const struct fp_env env = {.resource = patient, .skips_types = true};

    *out = (struct person){columns, n};
    for (size_t i = 0; i < n; i++) {
        struct fp_result result;
        int rc = fp_eval(
            &result, file->expressions.at[i], patient, &env, arena, err);

        if (rc < 0)
            return rc;
        keep_texts(&columns[i], &result, arena);
    }
    return 0;
}
