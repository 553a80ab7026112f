/* SPDX-License-Identifier: Apache-2.0 */
#include "fhirclient/fhirpath/suggest.h"

#include "fhirclient/fhirpath/check_int.h"

enum { NAME_MAX_COMPARED = 48 };

static size_t least(size_t a, size_t b, size_t c)
{
    size_t m = a < b ? a : b;

    return m < c ? m : c;
}

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

/* Letters to insert, delete, replace or swap, whatever their case. */
static size_t distance(struct slice a, struct slice b)
{
    size_t rows[3][NAME_MAX_COMPARED + 1];
    size_t *before = rows[0], *last = rows[1], *now = rows[2], *spare;

    for (size_t k = 0; k <= b.len; k++)
        last[k] = k;
    for (size_t i = 1; i <= a.len; i++) {
        now[0] = i;
        for (size_t k = 1; k <= b.len; k++) {
            char x = lower(a.ptr[i - 1]), y = lower(b.ptr[k - 1]);

            now[k] = least(last[k] + 1, now[k - 1] + 1, last[k - 1] + (x != y));
            if (i > 1 && k > 1 && x == lower(b.ptr[k - 2]) &&
                y == lower(a.ptr[i - 2]) && before[k - 2] + 1 < now[k])
                now[k] = before[k - 2] + 1;
        }
        spare = before;
        before = last;
        last = now;
        now = spare;
    }
    return last[b.len];
}

void suggest_start(struct suggestion *g, struct slice wanted)
{
    *g = (struct suggestion){.wanted = wanted};
    /* a third of the letters may be wrong, and not all of a short name */
    g->distance = wanted.len < 3 ? 1 : wanted.len / 3 + 1;
    if (wanted.len > NAME_MAX_COMPARED)
        g->distance = 0;
}

void suggest_offer(struct suggestion *g, struct slice name)
{
    size_t d, gap = name.len > g->wanted.len ? name.len - g->wanted.len
                                             : g->wanted.len - name.len;

    if (gap >= g->distance || name.len > NAME_MAX_COMPARED)
        return;
    d = distance(g->wanted, name);
    if (d < g->distance) {
        g->distance = d;
        g->best = name;
    }
}

static void offer_members(struct suggestion *g, const struct element_type *type)
{
    const struct element_member *m;

    for (size_t i = 0; (m = element_member_at(type, i)) != NULL; i++) {
        if (element_member_choice(m).len)
            suggest_offer(g, element_member_choice(m));
        suggest_offer(g, element_member_name(m));
    }
}

struct slice check_suggest_element(
    const struct check_set *of, struct slice wanted)
{
    struct suggestion g;

    suggest_start(&g, wanted);
    for (size_t i = check_next(of, 0); i < CHECK_SYSTEM;
         i = check_next(of, i + 1)) {
        const struct element_type *type = element_type_at(i);

        if (element_type_kind(type) == ELEMENT_PRIMITIVE)
            type = element_type_base(type);
        if (type)
            offer_members(&g, type);
    }
    return g.best;
}

struct slice suggest_function(struct slice wanted)
{
    static const char *const names[] = {
#define FN(name, min, max, args) #name,
#include "fhirclient/fhirpath/functions.def"
#undef FN
        "is", "as", "ofType"};
    struct suggestion g;

    suggest_start(&g, wanted);
    for (size_t i = 0; i < COUNT_OF(names); i++)
        suggest_offer(&g, slice_of(names[i]));
    return g.best;
}

struct slice suggest_type(struct slice wanted)
{
    struct suggestion g;
    const struct element_type *type;

    suggest_start(&g, wanted);
    for (size_t i = 0; (type = element_type_at(i)) != NULL; i++)
        if (element_type_kind(type) != ELEMENT_BACKBONE)
            suggest_offer(&g, element_type_name(type));
    return g.best;
}
