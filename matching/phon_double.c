/* SPDX-License-Identifier: Apache-2.0
 * Double Metaphone: two readings of a text, the second for names that came
 * from elsewhere into English.
 *
 * A handler a letter: it puts the sounds and returns how many characters it
 * used up. Behind the text stand five blanks, which some rules look at.
 *
 * source  Philips, "The double Metaphone search algorithm", 2000 */
#include "matching/phon_int.h"

struct dm {
    struct phon_reader r;
    struct phon_code *first, *second;
    size_t length; /* of the text as given */
    bool is_slavic, is_germanic;
};

static void put(struct dm *d, const char *first, const char *second)
{
    phon_put(d->first, first);
    phon_put(d->second, second);
}

static size_t both(struct dm *d, const char *sounds, size_t used)
{
    put(d, sounds, sounds);
    return used;
}

static size_t split(
    struct dm *d, const char *first, const char *second, size_t used)
{
    put(d, first, second);
    return used;
}

static uint16_t at(const struct dm *d, int offset)
{
    return phon_at(&d->r, offset);
}

static bool has(const struct dm *d, int offset, const char *word)
{
    return phon_has(&d->r, offset, word);
}

static bool starts(const struct dm *d, const char *word)
{
    struct phon_reader const *r = &d->r;

    for (size_t i = 0; word[i]; i++)
        if (i >= r->len || r->at[i] != (uint16_t)word[i])
            return false;
    return true;
}

static bool is_vowel(uint16_t unit)
{
    return phon_is(unit, "AEIOUY");
}

static bool is_first(const struct dm *d)
{
    return d->r.pos == 0;
}

static bool is_last(const struct dm *d)
{
    return d->r.pos + 1 == d->length;
}

/* The character at a place of the whole text. */
static uint16_t absolute(const struct dm *d, size_t place)
{
    return place < d->r.len ? d->r.at[place] : 0;
}

static size_t doubled(const struct dm *d, const char *followers)
{
    return phon_is(at(d, 1), followers) ? 2 : 1;
}

static size_t dm_vowel(struct dm *d)
{
    return is_first(d) ? both(d, "A", 1) : 1;
}

static size_t dm_b(struct dm *d)
{
    return both(d, "P", doubled(d, "B"));
}

static bool is_greek_ch(const struct dm *d)
{
    return starts(d, "CHIA") || starts(d, "CHEM") || starts(d, "CHYM") ||
           starts(d, "CHARAC") || starts(d, "CHARIS") ||
           (starts(d, "CHOR") && absolute(d, 4) != 'E');
}

static bool is_hard_ch(const struct dm *d)
{
    if (d->is_germanic || has(d, -2, "ORCHES") || has(d, -2, "ARCHIT") ||
        has(d, -2, "ORCHID") || phon_is(at(d, 2), "TS"))
        return true;
    return (is_first(d) || phon_is(at(d, -1), "AEOU")) &&
           phon_is(at(d, 2), " BFHLMNRVW");
}

static size_t dm_ch(struct dm *d)
{
    if (!is_first(d) && has(d, 2, "AE")) /* Michael */
        return split(d, "K", "X", 2);
    if ((is_first(d) && is_greek_ch(d)) || is_hard_ch(d))
        return both(d, "K", 2);
    if (is_first(d))
        return both(d, "X", 2);
    return starts(d, "MC") ? both(d, "K", 2) : split(d, "X", "K", 2);
}

static size_t dm_cc(struct dm *d)
{
    if (!phon_is(at(d, 2), "IEH") || has(d, 2, "HU"))
        return both(d, "K", 2);
    if ((d->r.pos == 1 && at(d, -1) == 'A') || has(d, -1, "UCCEE") ||
        has(d, -1, "UCCES")) /* accident, succeed */
        return both(d, "KS", 3);
    return both(d, "X", 3); /* Bertucci */
}

static bool is_bacher(const struct dm *d)
{
    return has(d, -1, "ACH") && at(d, 2) != 'I' && !is_vowel(at(d, -2)) &&
           (at(d, 2) != 'E' || has(d, -2, "BACHER") || has(d, -2, "MACHER"));
}

static size_t dm_c(struct dm *d)
{
    uint16_t next = at(d, 1), after = at(d, 2);

    if (is_bacher(d))
        return both(d, "K", 2);
    if (is_first(d) && has(d, 1, "AESAR"))
        return both(d, "S", 2);
    if (has(d, 1, "HIA"))
        return both(d, "K", 2);
    if (next == 'H')
        return dm_ch(d);
    if (next == 'Z' && !has(d, -2, "WI"))
        return split(d, "S", "X", 2);
    if (has(d, 1, "CIA"))
        return both(d, "X", 3);
    if (next == 'C' && !(d->r.pos == 1 && absolute(d, 0) == 'M'))
        return dm_cc(d);
    if (phon_is(next, "GKQ"))
        return both(d, "K", 2);
    if (next == 'I' && phon_is(after, "EO"))
        return split(d, "S", "X", 2);
    if (phon_is(next, "IEY"))
        return both(d, "S", 2);
    return both(d, "K", next == ' ' && phon_is(after, "CGQ") ? 3 : 1);
}

static size_t dm_d(struct dm *d)
{
    if (at(d, 1) != 'G')
        return both(d, "T", doubled(d, "TD"));
    return phon_is(at(d, 2), "EIY") ? both(d, "J", 3) : both(d, "TK", 2);
}

static size_t dm_f(struct dm *d)
{
    return both(d, "F", doubled(d, "F"));
}

static size_t dm_gh(struct dm *d)
{
    if (is_first(d))
        return both(d, at(d, 2) == 'I' ? "J" : "K", 2);
    if (!is_vowel(at(d, -1)))
        return both(d, "K", 2);
    if (phon_is(at(d, -2), "BHD") || phon_is(at(d, -3), "BHD") ||
        phon_is(at(d, -4), "BH"))
        return 2; /* Hugh, bough, Broughton */
    if (d->r.pos > 2 && at(d, -1) == 'U' && phon_is(at(d, -3), "CGLRT"))
        return both(d, "F", 2); /* laugh */
    return at(d, -1) != 'I' ? both(d, "K", 2) : 2;
}

static size_t dm_gn(struct dm *d)
{
    if (d->r.pos == 1 && is_vowel(absolute(d, 0)) && !d->is_slavic)
        return split(d, "KN", "N", 2);
    if (!has(d, 2, "EY") && !d->is_slavic)
        return split(d, "N", "KN", 2);
    return both(d, "KN", 2);
}

/* -ges-, -gep- and the like at the beginning. */
static bool is_initial_ge(const struct dm *d)
{
    uint16_t next = at(d, 1), after = at(d, 2);

    return is_first(d) &&
           (next == 'Y' || (next == 'E' && phon_is(after, "BILPRSY")) ||
               (next == 'I' && phon_is(after, "BELN")));
}

static bool is_ger(const struct dm *d)
{
    bool is_anger =
        starts(d, "DANGER") || starts(d, "MANGER") || starts(d, "RANGER");

    return (has(d, 1, "ER") && !phon_is(at(d, -1), "IE") && !is_anger) ||
           (at(d, 1) == 'Y' && !phon_is(at(d, -1), "EGIR"));
}

static size_t dm_g(struct dm *d)
{
    uint16_t next = at(d, 1);

    if (next == 'H')
        return dm_gh(d);
    if (next == 'N')
        return dm_gn(d);
    if (has(d, 1, "LI") && !d->is_slavic)
        return split(d, "KL", "L", 2);
    if (is_initial_ge(d) || is_ger(d))
        return split(d, "K", "J", 2);
    if (phon_is(next, "EIY") || (phon_is(at(d, -1), "AO") && has(d, 1, "GI"))) {
        if (has(d, 1, "ET") || d->is_germanic)
            return both(d, "K", 2);
        return split(d, "J", has(d, 1, "IER ") ? "J" : "K", 2);
    }
    return both(d, "K", doubled(d, "G"));
}

static size_t dm_h(struct dm *d)
{
    if (is_vowel(at(d, 1)) && (is_first(d) || is_vowel(at(d, -1))))
        return both(d, "H", 2);
    return 1;
}

static size_t dm_j(struct dm *d)
{
    bool is_san = starts(d, "SAN ");

    if (is_san || has(d, 0, "JOSE")) {
        bool is_whole = is_san || (is_first(d) && at(d, 4) == ' ');

        return split(d, is_whole ? "H" : "J", "H", 1);
    }
    if (is_first(d))
        return split(d, "J", "A", 1); /* Yankelovich */
    if (!d->is_slavic && phon_is(at(d, 1), "AO") && is_vowel(at(d, -1)))
        return split(d, "J", "H", 1); /* bajador */
    if (is_last(d))
        return split(d, "J", "", 1);
    if (!phon_is(at(d, -1), "SKL") && !phon_is(at(d, 1), "LTKSNMBZ"))
        return both(d, "J", 1);
    return doubled(d, "J");
}

static size_t dm_k(struct dm *d)
{
    return both(d, "K", doubled(d, "K"));
}

/* Spanish: cabrillo, gallegos. */
static bool is_silent_ll(const struct dm *d)
{
    uint16_t before = at(d, -1), after = at(d, 2);
    uint16_t last = absolute(d, d->length - 1);
    uint16_t last_but_one = absolute(d, d->length - 2);
    bool is_alle = before == 'A' && after == 'E';

    if (d->r.pos + 3 == d->length &&
        (is_alle || (before == 'I' && phon_is(after, "OA"))))
        return true;
    return is_alle && (phon_is(last, "AO") ||
                          (last == 'S' && phon_is(last_but_one, "AO")));
}

static size_t dm_l(struct dm *d)
{
    if (at(d, 1) != 'L')
        return both(d, "L", 1);
    return is_silent_ll(d) ? split(d, "L", "", 2) : both(d, "L", 2);
}

static size_t dm_m(struct dm *d)
{
    bool is_umb = at(d, -1) == 'U' && at(d, 1) == 'B' &&
                  (d->r.pos + 2 == d->length || has(d, 2, "ER"));

    return both(d, "M", is_umb ? 2 : doubled(d, "M"));
}

static size_t dm_n(struct dm *d)
{
    return both(d, "N", doubled(d, "N"));
}

static size_t dm_p(struct dm *d)
{
    if (at(d, 1) == 'H')
        return both(d, "F", 2);
    return both(d, "P", doubled(d, "PB"));
}

static size_t dm_q(struct dm *d)
{
    return both(d, "K", doubled(d, "Q"));
}

static size_t dm_r(struct dm *d)
{
    bool is_french = is_last(d) && !d->is_slavic && has(d, -2, "IE") &&
                     at(d, -4) != 'M' && !phon_is(at(d, -3), "EA");

    return split(d, is_french ? "" : "R", "R", doubled(d, "R"));
}

static size_t dm_sch(struct dm *d)
{
    uint16_t next = at(d, 3), after = at(d, 4);
    bool is_dutch = (next == 'E' && phon_is(after, "DMNR")) ||
                    has(d, 3, "UY") || has(d, 3, "OO");

    if (is_dutch && next == 'E' && phon_is(after, "RN"))
        return split(d, "X", "SK", 3); /* Schermerhorn */
    if (is_dutch)
        return both(d, "SK", 3); /* school */
    if (is_first(d) && !is_vowel(next) && next != 'W')
        return split(d, "X", "S", 3);
    return both(d, "X", 3);
}

static size_t dm_sh(struct dm *d)
{
    bool is_german = has(d, 2, "EIM") || has(d, 2, "OEK") || has(d, 2, "OLM") ||
                     has(d, 2, "OLZ");

    return both(d, is_german ? "S" : "X", 2);
}

static size_t dm_s(struct dm *d)
{
    uint16_t next = at(d, 1), after = at(d, 2);

    if (next == 'L' && phon_is(at(d, -1), "IY"))
        return 1; /* island */
    if (is_first(d) && has(d, 1, "UGAR"))
        return split(d, "X", "S", 1);
    if (next == 'H')
        return dm_sh(d);
    if (next == 'I' && phon_is(after, "OA"))
        return split(d, "S", d->is_slavic ? "S" : "X", 3);
    if (next == 'Z' || (is_first(d) && phon_is(next, "LMNW")))
        return split(d, "S", "X", doubled(d, "Z"));
    if (next == 'C') {
        if (after == 'H')
            return dm_sch(d);
        return both(d, phon_is(after, "IEY") ? "S" : "SK", 3);
    }

    bool is_french = is_last(d) && (has(d, -2, "AI") || has(d, -2, "OI"));

    return split(d, is_french ? "" : "S", "S", doubled(d, "S"));
}

static size_t dm_t(struct dm *d)
{
    if (has(d, 1, "ION") || has(d, 1, "IA") || has(d, 1, "CH"))
        return both(d, "X", 3);
    if (at(d, 1) == 'H' || has(d, 1, "TH")) {
        bool is_hard =
            d->is_germanic || (phon_is(at(d, 2), "OA") && at(d, 3) == 'M');

        return split(d, is_hard ? "T" : "0", "T", 2);
    }
    return both(d, "T", doubled(d, "TD"));
}

static size_t dm_v(struct dm *d)
{
    return both(d, "F", doubled(d, "V"));
}

static size_t dm_w(struct dm *d)
{
    uint16_t next = at(d, 1), before = at(d, -1);

    if (next == 'R')
        return both(d, "R", 2);
    if (is_first(d) && is_vowel(next))
        put(d, "A", "F");
    else if (is_first(d) && next == 'H')
        put(d, "A", "A");
    if ((phon_is(before, "EO") && (has(d, 1, "SKI") || has(d, 1, "SKY"))) ||
        starts(d, "SCH") || (is_last(d) && is_vowel(before)))
        return split(d, "", "F", 1); /* Arnow as Arnoff */
    if (has(d, 1, "ICZ") || has(d, 1, "ITZ"))
        return split(d, "TS", "FX", 4); /* Filipowicz */
    return 1;
}

static size_t dm_x(struct dm *d)
{
    bool is_french =
        is_last(d) && (has(d, -2, "AU") || has(d, -2, "OU")); /* breaux */

    return both(d, is_french ? "" : "KS", doubled(d, "CX"));
}

static size_t dm_z(struct dm *d)
{
    if (at(d, 1) == 'H')
        return both(d, "J", 2); /* Zhao */

    bool is_slavic = d->is_slavic && !is_first(d) && at(d, -1) != 'T';
    bool is_italian = at(d, 1) == 'Z' && phon_is(at(d, 2), "AIO");

    return split(d, "S", is_slavic || is_italian ? "TS" : "S", doubled(d, "Z"));
}

typedef size_t dm_fn(struct dm *d);

static dm_fn *const handlers[26] = {dm_vowel, dm_b, dm_c, dm_d, dm_vowel, dm_f,
    dm_g, dm_h, dm_vowel, dm_j, dm_k, dm_l, dm_m, dm_n, dm_vowel, dm_p, dm_q,
    dm_r, dm_s, dm_t, dm_vowel, dm_v, dm_w, dm_x, dm_vowel, dm_z};

static size_t dm_step(struct dm *d)
{
    uint16_t unit = at(d, 0);

    if (unit >= 'A' && unit <= 'Z')
        return handlers[unit - 'A'](d);
    switch (unit) {
    case 0xE0: /* à */
    case 0xE9: /* é */
    case 0xEA: /* ê */ return dm_vowel(d);
    case 0xE7: /* ç */ return both(d, "S", 1);
    case 0xF1: /* ñ */ return both(d, "N", 1);
    default: return 1;
    }
}

static bool contains(const struct phon_reader *r, const char *word)
{
    struct phon_reader const *from = r;

    for (size_t i = 0; i < from->len; i++) {
        size_t k = 0;

        while (word[k] && i + k < from->len &&
               from->at[i + k] == (uint16_t)word[k])
            k++;
        if (!word[k])
            return true;
    }
    return false;
}

static void dm_start(struct dm *d, struct text t)
{
    static const char *const skipped[] = {"GN", "KN", "PN", "WR", "PS"};

    d->first->len = d->second->len = 0;
    d->length = min_size(t.len, TEXT_COMPARED_MAX);
    phon_read(&d->r, t);
    for (int i = 0; i < 5 && d->r.len < PHON_TEXT_MAX; i++)
        d->r.at[d->r.len++] = ' ';
    d->is_slavic =
        contains(&d->r, "W") || contains(&d->r, "K") || contains(&d->r, "CZ");
    d->is_germanic = starts(d, "VAN ") || starts(d, "VON ") || starts(d, "SCH");
    for (size_t i = 0; i < COUNT_OF(skipped); i++)
        d->r.pos += starts(d, skipped[i]);
    if (starts(d, "X"))
        d->r.pos += both(d, "S", 1);
}

void phon_double_metaphone(
    struct phon_code *first, struct phon_code *second, struct text t)
{
    struct dm d = {.first = first, .second = second};

    dm_start(&d, t);
    while (d.r.pos < d.length)
        d.r.pos += dm_step(&d);
}
