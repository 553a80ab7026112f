/* SPDX-License-Identifier: Apache-2.0 */
#include "fhirclient/fhirpath/bag.h"

#include <string.h>

static bool is_before(const struct bag_item *a, const struct bag_item *b)
{
    if (a->hash != b->hash)
        return a->hash < b->hash;
    return a->number < b->number;
}

static void merge(struct bag_item *to, const struct bag_item *from, size_t low,
    size_t middle, size_t high)
{
    size_t left = low, right = middle;

    for (size_t i = low; i < high; i++) {
        bool takes_right =
            right < high &&
            (left == middle || is_before(&from[right], &from[left]));

        to[i] = takes_right ? from[right++] : from[left++];
    }
}

static void sort(struct bag_item *items, size_t n, struct bag_item *room)
{
    struct bag_item *from = items, *to = room;

    for (size_t width = 1; width < n; width *= 2) {
        struct bag_item *swap = from;

        for (size_t low = 0; low < n; low += 2 * width)
            merge(to, from, low, low + width < n ? low + width : n,
                low + 2 * width < n ? low + 2 * width : n);
        from = to;
        to = swap;
    }
    if (from != items)
        memcpy(items, from, n * sizeof(*items));
}

/* A partner for `one` among others[from..n) of its hash; it is moved to the
 * front of them, to where `from` is. */
static int take_partner(const struct bag_item *one, struct bag_item *others,
    size_t from, size_t n, bag_match *match, void *user)
{
    for (size_t i = from; i < n && others[i].hash == one->hash; i++) {
        struct bag_item found = others[i];
        int rc = match(one->which, found.which, user);

        if (rc < 0)
            return rc;
        if (!rc)
            continue;
        /* the order of the rest stays: usually there is nothing to move */
        memmove(&others[from + 1], &others[from], (i - from) * sizeof(found));
        others[from] = found;
        return 1;
    }
    return 0;
}

int bag_pair(struct bag_item *a, struct bag_item *b, size_t n, bag_match *match,
    void *user, struct arena *arena)
{
    struct bag_item *room = arena_alloc(arena, n * sizeof(*room));

    sort(a, n, room);
    sort(b, n, room);
    /* groups of one hash are of one size, or there are no pairs */
    for (size_t i = 0; i < n; i++) {
        int rc = a[i].hash == b[i].hash
                     ? take_partner(&a[i], b, i, n, match, user)
                     : 0;

        if (rc <= 0)
            return rc;
    }
    return 1;
}
