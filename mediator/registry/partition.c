/* SPDX-License-Identifier: Apache-2.0 */
#include "mediator/registry/partition.h"

static bool is_eligible(const struct candidate *c)
{
    return c->is_automatic && c->golden && !c->is_barred;
}

static bool is_better(const struct candidate *a, const struct candidate *b,
    const struct record *present)
{
    if (a->score > b->score || a->score < b->score)
        return a->score > b->score;
    if ((a->golden == present) != (b->golden == present))
        return a->golden == present;
    return slice_cmp(a->record->id, b->record->id) < 0;
}

static struct record *choose(
    const struct candidate *c, size_t n, const struct record *present)
{
    const struct candidate *best = NULL;

    for (size_t i = 0; i < n; i++)
        if (is_eligible(&c[i]) && (!best || is_better(&c[i], best, present)))
            best = &c[i];
    return best ? best->golden : NULL;
}

struct record *partition(
    struct candidate *candidates, size_t n, struct record *present, bool stays)
{
    struct record *chosen =
        stays && present ? present : choose(candidates, n, present);

    for (size_t i = 0; i < n; i++) {
        struct candidate *c = &candidates[i];

        if (chosen && c->golden == chosen && !c->is_barred)
            c->verdict = VERDICT_AUTOMATIC;
        else
            c->verdict = c->is_automatic ? VERDICT_CONFLICT : VERDICT_POTENTIAL;
    }
    return chosen;
}

const char *verdict_str(enum verdict verdict)
{
    static const char *const words[] = {
        [VERDICT_AUTOMATIC] = "automatic",
        [VERDICT_POTENTIAL] = "potential",
        [VERDICT_CONFLICT] = "conflict",
    };

    return words[verdict];
}
