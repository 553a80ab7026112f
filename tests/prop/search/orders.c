/* SPDX-License-Identifier: Apache-2.0
 * What resources are sorted by: of several values the best. */
#include "tests/prop/search/world.h"

#include <string.h>

static int sign(int number)
{
    return (number > 0) - (number < 0);
}

static int compare_texts(const char *a, const char *b)
{
    return sign(strcmp(a ? a : "", b ? b : ""));
}

int sort_key_cmp(
    const struct sort_key *a, const struct sort_key *b, bool is_down)
{
    int order = a->is_missing - b->is_missing;

    if (!order)
        order = a->lacks_major - b->lacks_major;
    if (order)
        return order;
    order = sign(a->number - b->number);
    if (!order)
        order = compare_texts(a->major, b->major);
    if (!order)
        order = compare_texts(a->minor, b->minor);
    return is_down ? -order : order;
}

static void take_better(
    struct sort_key *best, struct sort_key other, bool is_down)
{
    if (sort_key_cmp(&other, best, is_down) < 0)
        *best = other;
}

static struct sort_key best_name(const int *lists[], int nlists, bool is_down)
{
    struct sort_key best = {.is_missing = true};

    for (int i = 0; i < nlists; i++)
        for (int j = 0; j < 2; j++)
            if (lists[i][j] >= 0)
                take_better(&best,
                    (struct sort_key){.major = names[lists[i][j]].folded},
                    is_down);
    return best;
}

static struct sort_key by_family(const struct world *w, int i, bool is_down)
{
    const int *lists[] = {w->persons[i].family};

    return best_name(lists, 1, is_down);
}

static struct sort_key by_given(const struct world *w, int i, bool is_down)
{
    const int *lists[] = {w->persons[i].given};

    return best_name(lists, 1, is_down);
}

static struct sort_key by_name(const struct world *w, int i, bool is_down)
{
    const int *lists[] = {w->persons[i].family, w->persons[i].given};

    return best_name(lists, 2, is_down);
}

static struct sort_key text_key(const char *const list[], int index)
{
    return index < 0 ? (struct sort_key){.is_missing = true}
                     : (struct sort_key){.major = list[index]};
}

static struct sort_key by_gender(const struct world *w, int i, bool is_down)
{
    (void)is_down;
    return text_key(genders, w->persons[i].gender);
}

static struct sort_key by_phone(const struct world *w, int i, bool is_down)
{
    (void)is_down;
    return text_key(values, w->persons[i].phone);
}

static struct sort_key by_email(const struct world *w, int i, bool is_down)
{
    (void)is_down;
    return text_key(values, w->persons[i].email);
}

static struct sort_key by_active(const struct world *w, int i, bool is_down)
{
    int active = w->persons[i].active;

    (void)is_down;
    return (struct sort_key){.is_missing = active<0, .number = active> 0};
}

static struct sort_key by_deceased(const struct world *w, int i, bool is_down)
{
    (void)is_down;
    return (struct sort_key){.number = w->persons[i].is_deceased};
}

static struct sort_key by_birthdate(const struct world *w, int i, bool is_down)
{
    int birth = w->persons[i].birth;

    (void)is_down;
    return birth < 0 ? (struct sort_key){.is_missing = true}
                     : (struct sort_key){.number = dates[birth].first};
}

static struct sort_key by_identifier(const struct world *w, int i, bool is_down)
{
    struct sort_key best = {.is_missing = true};

    for (int j = 0; j < 2; j++) {
        const struct token *t = &w->persons[i].identifier[j];

        if (t->value >= 0)
            take_better(&best,
                (struct sort_key){.lacks_major = t->system == 0,
                    .major = systems[t->system],
                    .minor = values[t->value]},
                is_down);
    }
    return best;
}

/* References to one type: their ids have their numbers' order. */
static struct sort_key number_key(int index)
{
    return (struct sort_key){.is_missing = index < 0, .number = index};
}

static struct sort_key by_organization(
    const struct world *w, int i, bool is_down)
{
    (void)is_down;
    return number_key(w->persons[i].organization);
}

static struct sort_key by_link(const struct world *w, int i, bool is_down)
{
    (void)is_down;
    return number_key(w->persons[i].link);
}

static struct sort_key by_id(const struct world *w, int i, bool is_down)
{
    (void)w;
    (void)is_down;
    return number_key(i);
}

static struct sort_key by_code(const struct world *w, int i, bool is_down)
{
    (void)is_down;
    return text_key(codes, w->observations[i].code);
}

static struct sort_key by_subject(const struct world *w, int i, bool is_down)
{
    (void)is_down;
    return number_key(w->observations[i].subject);
}

static struct sort_key by_date(const struct world *w, int i, bool is_down)
{
    const struct observation *o = &w->observations[i];

    (void)is_down;
    return o->start < 0 && o->end < 0
               ? (struct sort_key){.is_missing = true}
               : (struct sort_key){.number = observation_first(o)};
}

const struct order orders[] = {
    {"family", true, by_family},
    {"given", true, by_given},
    {"name", true, by_name},
    {"gender", true, by_gender},
    {"phone", true, by_phone},
    {"email", true, by_email},
    {"active", true, by_active},
    {"deceased", true, by_deceased},
    {"birthdate", true, by_birthdate},
    {"identifier", true, by_identifier},
    {"organization", true, by_organization},
    {"link", true, by_link},
    {"_id", true, by_id},
    {"code", false, by_code},
    {"subject", false, by_subject},
    {"patient", false, by_subject},
    {"date", false, by_date},
    {"_id", false, by_id},
};
const int norders = sizeof(orders) / sizeof(orders[0]);
