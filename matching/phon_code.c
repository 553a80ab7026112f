/* SPDX-License-Identifier: Apache-2.0
 * Upper case for the codes, Soundex and Metaphone.
 *
 * source  Russell 1918; Philips, "Hanging on the Metaphone", 1990 */
#include "matching/phon_int.h"

/* Characters whose upper case holds letters from A to Z. */
static const struct {
    uint16_t unit;
    char letters[4];
} unusual[] = {
    {0x00DF, "SS"},
    {0x0131, "I"},
    {0x0149, "?N"},
    {0x017F, "S"},
    {0x01F0, "J?"},
    {0x1E96, "H?"},
    {0x1E97, "T?"},
    {0x1E98, "W?"},
    {0x1E99, "Y?"},
    {0x1E9A, "A?"},
    {0xFB00, "FF"},
    {0xFB01, "FI"},
    {0xFB02, "FL"},
    {0xFB03, "FFI"},
    {0xFB04, "FFL"},
    {0xFB05, "ST"},
    {0xFB06, "ST"},
};

static const char *letters_of(uint16_t unit)
{
    for (size_t i = 0; i < COUNT_OF(unusual); i++)
        if (unusual[i].unit == unit)
            return unusual[i].letters;
    return NULL;
}

void phon_read(struct phon_reader *r, struct text t)
{
    r->len = r->pos = 0;
    for (size_t i = 0; i < min_size(t.len, TEXT_COMPARED_MAX); i++) {
        uint16_t unit = t.at[i];
        const char *letters = unit < 0x80 ? NULL : letters_of(unit);

        if (unit >= 'a' && unit <= 'z')
            unit = (uint16_t)(unit - 'a' + 'A');
        if (!letters)
            r->at[r->len++] = unit;
        for (; letters && *letters; letters++)
            r->at[r->len++] = (uint16_t)*letters;
    }
}

/* ------------------------------------------------------------- Soundex --- */

/* The first character stands for itself, as its upper case does. */
static void soundex_start(struct phon_code *out, uint16_t unit)
{
    const char *letters = unit < 0x80 ? NULL : letters_of(unit);

    if (!letters)
        out->at[out->len++] = unit;
    for (; letters && *letters; letters++)
        out->at[out->len++] = (uint16_t)(*letters | 0x20);
}

void phon_soundex(struct phon_code *out, struct text t)
{
    /* a to z; 0 is a vowel, '-' (h, w) does not part equal codes */
    static const char codes[] = "0123012-02245501262301-202";
    enum { LENGTH = 4 };
    char before = '-';

    out->len = 0;
    for (size_t i = 0; i < t.len && out->len < LENGTH; i++) {
        uint16_t unit = t.at[i];
        char code = unit >= 'a' && unit <= 'z' ? codes[unit - 'a'] : '-';

        if (i == 0)
            soundex_start(out, unit);
        else if (code > '0' && code != before)
            out->at[out->len++] = (uint16_t)code;
        else if (code == '-' || code == before)
            continue; /* what came before still counts */
        before = code;
    }
    while (out->len < LENGTH)
        out->at[out->len++] = '0';
}

/* ----------------------------------------------------------- Metaphone --- */

static bool is_letter(uint16_t unit)
{
    return unit >= 'A' && unit <= 'Z';
}

static bool is_vowel(uint16_t unit)
{
    return phon_is(unit, "AEIOU");
}

/* Before these, C and G are soft. */
static bool is_soft(uint16_t unit)
{
    return phon_is(unit, "EIY");
}

static void put_letter(struct phon_code *out, uint16_t unit)
{
    phon_put(out, (char[]){(char)unit, 0});
}

/* Beginnings that sound otherwise than elsewhere: moves over them. */
static void metaphone_start(struct phon_reader *r, struct phon_code *out)
{
    uint16_t first = phon_at(r, 0), next = phon_at(r, 1);

    if (first == 'A' && next == 'E') {
        phon_put(out, "E");
        r->pos += 2;
    } else if (is_vowel(first) || first == 'X') {
        put_letter(out, first == 'X' ? 'S' : first);
        r->pos++;
    } else if (phon_is(first, "GKP") && next == 'N') {
        phon_put(out, "N");
        r->pos += 2;
    } else if (first == 'W' && (next == 'R' || next == 'H' || is_vowel(next))) {
        put_letter(out, next == 'R' ? 'R' : 'W');
        r->pos += 2;
    }
}

/* The handlers of single letters: each returns how many it used up. */

static size_t sound_b(const struct phon_reader *r, struct phon_code *out)
{
    if (phon_at(r, -1) != 'M')
        phon_put(out, "B");
    return 1;
}

static size_t sound_c(const struct phon_reader *r, struct phon_code *out)
{
    uint16_t next = phon_at(r, 1);

    if (is_soft(next)) {
        if (phon_has(r, 1, "IA"))
            phon_put(out, "X");
        else if (phon_at(r, -1) != 'S')
            phon_put(out, "S");
        return 1;
    }
    phon_put(out, next == 'H' ? "X" : "K");
    return next == 'H' ? 2 : 1;
}

static size_t sound_d(const struct phon_reader *r, struct phon_code *out)
{
    bool is_edge = phon_at(r, 1) == 'G' && is_soft(phon_at(r, 2));

    phon_put(out, is_edge ? "J" : "T");
    return is_edge ? 2 : 1;
}

static size_t sound_g(const struct phon_reader *r, struct phon_code *out)
{
    uint16_t next = phon_at(r, 1);

    if (next == 'H') {
        if (phon_is(phon_at(r, -3), "BDH") || phon_at(r, -4) == 'H')
            return 1;
        phon_put(out, "F");
        return 2;
    }
    if (next == 'N') {
        if (is_letter(phon_at(r, 2)) && !phon_has(r, 2, "ED"))
            phon_put(out, "K");
        return 1;
    }
    phon_put(out, is_soft(next) && phon_at(r, -1) != 'G' ? "J" : "K");
    return 1;
}

static size_t sound_h(const struct phon_reader *r, struct phon_code *out)
{
    if (is_vowel(phon_at(r, 1)) && !phon_is(phon_at(r, -1), "CGPST"))
        phon_put(out, "H");
    return 1;
}

static size_t sound_k(const struct phon_reader *r, struct phon_code *out)
{
    if (phon_at(r, -1) != 'C')
        phon_put(out, "K");
    return 1;
}

static size_t sound_p(const struct phon_reader *r, struct phon_code *out)
{
    phon_put(out, phon_at(r, 1) == 'H' ? "F" : "P");
    return 1;
}

static bool is_sio(const struct phon_reader *r)
{
    return phon_has(r, 1, "IO") || phon_has(r, 1, "IA");
}

static size_t sound_s(const struct phon_reader *r, struct phon_code *out)
{
    bool is_sh = phon_at(r, 1) == 'H';

    phon_put(out, is_sh || is_sio(r) ? "X" : "S");
    return is_sh ? 2 : 1;
}

static size_t sound_t(const struct phon_reader *r, struct phon_code *out)
{
    if (is_sio(r)) {
        phon_put(out, "X");
    } else if (phon_at(r, 1) == 'H') {
        phon_put(out, "0");
        return 2;
    } else if (!phon_has(r, 1, "CH")) {
        phon_put(out, "T");
    }
    return 1;
}

static size_t sound_glide(const struct phon_reader *r, struct phon_code *out)
{
    if (is_vowel(phon_at(r, 1)))
        put_letter(out, phon_at(r, 0));
    return 1;
}

typedef size_t sound_fn(const struct phon_reader *r, struct phon_code *out);

/* A to Z: a handler, or the code that always stands for the letter. */
static const struct {
    sound_fn *sound;
    const char *code;
} metaphone_letters[26] = {
    [1] = {sound_b, NULL},
    [2] = {sound_c, NULL},
    [3] = {sound_d, NULL},
    [5] = {NULL, "F"},
    [6] = {sound_g, NULL},
    [7] = {sound_h, NULL},
    [9] = {NULL, "J"},
    [10] = {sound_k, NULL},
    [11] = {NULL, "L"},
    [12] = {NULL, "M"},
    [13] = {NULL, "N"},
    [15] = {sound_p, NULL},
    [16] = {NULL, "K"},
    [17] = {NULL, "R"},
    [18] = {sound_s, NULL},
    [19] = {sound_t, NULL},
    [21] = {NULL, "F"},
    [22] = {sound_glide, NULL},
    [23] = {NULL, "KS"},
    [24] = {sound_glide, NULL},
    [25] = {NULL, "S"},
};

void phon_metaphone(struct phon_code *out, struct text t)
{
    struct phon_reader r;

    out->len = 0;
    phon_read(&r, t);
    while (r.pos < r.len && !is_letter(phon_at(&r, 0)))
        r.pos++;
    metaphone_start(&r, out);
    while (r.pos < r.len) {
        uint16_t unit = phon_at(&r, 0);
        size_t used = 1;

        if (is_letter(unit) && (unit != phon_at(&r, -1) || unit == 'C')) {
            size_t letter = (size_t)(unit - 'A');

            if (metaphone_letters[letter].sound)
                used = metaphone_letters[letter].sound(&r, out);
            else if (metaphone_letters[letter].code)
                phon_put(out, metaphone_letters[letter].code);
        }
        r.pos += used;
    }
}
