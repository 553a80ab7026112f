/* SPDX-License-Identifier: Apache-2.0
 * Unit expressions, by recursive descent. */
#include "fhirclient/fhirpath/unit.h"

#include "base/hash.h"
#include "fhirclient/fhirpath/unit_int.h"

#include <string.h>

enum { UNIT_MAX_NESTING = 40, UNIT_MAX_EXPONENT = 40, UNIT_MAX_BYTES = 255 };

struct reader {
    struct slice s;
    size_t pos;
    int nesting;
};

static const struct {
    const char *code;
    int exp;
} prefixes[] = {{"Y", 24}, {"Z", 21}, {"E", 18}, {"P", 15}, {"T", 12}, {"G", 9},
    {"M", 6}, {"k", 3}, {"h", 2}, {"da", 1}, {"d", -1}, {"c", -2}, {"m", -3},
    {"u", -6}, {"n", -9}, {"p", -12}, {"f", -15}, {"a", -18}, {"z", -21},
    {"y", -24}};

static const struct unit unit_one = {.factor = {1, 1, 0}};

static bool parse_term(struct unit *out, struct reader *r);

static char peek(const struct reader *r)
{
    return r->pos < r->s.len ? r->s.ptr[r->pos] : '\0';
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* ---- arithmetic of units ---- */

/* out * by^exponent */
static bool apply(struct unit *out, const struct unit *by, int exponent)
{
    int times = exponent < 0 ? -exponent : exponent;

    for (int i = 0; i < times; i++)
        if (!(exponent < 0 ? ratio_div : ratio_mul)(
                &out->factor, out->factor, by->factor))
            return false;
    for (int i = 0; i < UNIT_DIMENSIONS; i++) {
        int sum = out->dimensions[i] + by->dimensions[i] * exponent;

        if (sum > INT8_MAX || sum < INT8_MIN)
            return false;
        out->dimensions[i] = (int8_t)sum;
    }
    out->arbitrary += by->arbitrary * (uint64_t)(int64_t)exponent;
    return true;
}

bool unit_is_alike(const struct unit *a, const struct unit *b)
{
    return memcmp(a->dimensions, b->dimensions, sizeof(a->dimensions)) == 0 &&
           a->arbitrary == b->arbitrary;
}

/* ---- atoms ---- */

static const struct unit_atom *atom_find(struct slice code)
{
    size_t low = 0, high = unit_natoms;

    while (low < high) {
        size_t middle = (low + high) / 2;
        int order = slice_cmp(code, slice_of(unit_atoms[middle].code));

        if (order == 0)
            return &unit_atoms[middle];
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return NULL;
}

static bool derive(struct unit *out, const struct unit_atom *atom, int nesting)
{
    struct reader r = {slice_of(atom->unit), 0, nesting + 1};
    struct decimal value;

    return decimal_parse(&value, slice_of(atom->value)) &&
           parse_term(out, &r) && r.pos == r.s.len &&
           ratio_mul(&out->factor, out->factor, ratio_of_decimal(value));
}

static bool take_atom(
    struct unit *out, const struct unit_atom *atom, int nesting)
{
    *out = unit_one;
    switch (atom->kind) {
    case ATOM_BASE: out->dimensions[atom->dimension] = 1; return true;
    case ATOM_DERIVED: return derive(out, atom, nesting);
    case ATOM_ARBITRARY:
        /* which of the table it is, mixed so that sums do not collide */
        out->arbitrary = hash_u64((uint64_t)(atom - unit_atoms) + 1);
        return true;
    case ATOM_SPECIAL: break;
    }
    return false;
}

static bool take_symbol(struct unit *out, struct slice code, int nesting)
{
    const struct unit_atom *atom = atom_find(code);

    if (atom)
        return take_atom(out, atom, nesting);
    for (size_t i = 0; i < COUNT_OF(prefixes); i++) {
        struct slice prefix = slice_of(prefixes[i].code);

        if (!slice_starts(code, prefix))
            continue;
        atom = atom_find(slice_from(code, prefix.len));
        if (atom && atom->is_metric) {
            if (!take_atom(out, atom, nesting))
                return false;
            out->factor.exp += prefixes[i].exp;
            return true;
        }
    }
    return false;
}

/* ---- grammar ---- */

/* A name ends at an operator or digit, but for what stands in brackets. */
static struct slice take_code(struct reader *r)
{
    size_t start = r->pos;

    if (slice_starts(slice_from(r->s, r->pos), SLICE("10*")) ||
        slice_starts(slice_from(r->s, r->pos), SLICE("10^"))) {
        r->pos += 3;
        return slice_make(r->s.ptr + start, 3);
    }
    while (r->pos < r->s.len && !strchr("./(){}+-0123456789", peek(r))) {
        if (peek(r) == '[')
            while (r->pos < r->s.len && peek(r) != ']')
                r->pos++;
        r->pos += r->pos < r->s.len;
    }
    return slice_make(r->s.ptr + start, r->pos - start);
}

static bool take_number(int64_t *out, struct reader *r)
{
    size_t start = r->pos;

    for (*out = 0; is_digit(peek(r)) && r->pos - start < 15; r->pos++)
        *out = *out * 10 + (peek(r) - '0');
    return r->pos > start && !is_digit(peek(r));
}

/* 1 when there is none. */
static bool take_exponent(int *out, struct reader *r)
{
    bool is_negative = peek(r) == '-', has_sign = is_negative || peek(r) == '+';
    int64_t number;

    *out = 1;
    if (has_sign)
        r->pos++;
    else if (!is_digit(peek(r)))
        return true;
    if (!take_number(&number, r) || number > UNIT_MAX_EXPONENT)
        return false;
    *out = (int)(is_negative ? -number : number);
    return true;
}

static bool skip_annotation(struct reader *r)
{
    while (r->pos < r->s.len && peek(r) != '}')
        r->pos++;
    return r->pos++ < r->s.len;
}

static bool parse_parentheses(struct unit *out, struct reader *r)
{
    r->pos++;
    return parse_term(out, r) && peek(r) == ')' && r->pos++ < r->s.len;
}

static bool parse_factor(struct unit *out, struct reader *r)
{
    int64_t number;

    if (!take_number(&number, r) || !number)
        return false;
    *out = unit_one;
    out->factor = ratio_of_decimal(decimal_of_int(number));
    return true;
}

static bool parse_simple(struct unit *out, struct reader *r)
{
    struct unit atom;
    int exponent;
    struct slice code = take_code(r);

    *out = unit_one;
    return code.len && take_symbol(&atom, code, r->nesting) &&
           take_exponent(&exponent, r) && apply(out, &atom, exponent);
}

static bool parse_component(struct unit *out, struct reader *r)
{
    char c = peek(r);
    bool is_done,
        is_ten = slice_starts(slice_from(r->s, r->pos), SLICE("10*")) ||
                 slice_starts(slice_from(r->s, r->pos), SLICE("10^"));

    if (c == '{') {
        *out = unit_one;
        return skip_annotation(r);
    }
    if (c == '(')
        return parse_parentheses(out, r);
    is_done =
        is_digit(c) && !is_ten ? parse_factor(out, r) : parse_simple(out, r);
    if (is_done && peek(r) == '{')
        return skip_annotation(r);
    return is_done;
}

static bool parse_term(struct unit *out, struct reader *r)
{
    struct unit next;
    int exponent = 1;

    *out = unit_one;
    if (++r->nesting > UNIT_MAX_NESTING)
        return false;
    if (peek(r) == '/') {
        r->pos++;
        exponent = -1;
    }
    for (;;) {
        if (!parse_component(&next, r) || !apply(out, &next, exponent))
            return false;
        if (peek(r) != '.' && peek(r) != '/')
            break;
        exponent = peek(r) == '.' ? 1 : -1;
        r->pos++;
    }
    r->nesting--;
    return true;
}

bool unit_parse(struct unit *out, struct slice text)
{
    struct reader r = {text, 0, 0};

    if (slice_eq(text, SLICE("1"))) {
        *out = unit_one;
        return true;
    }
    return text.len && text.len <= UNIT_MAX_BYTES && parse_term(out, &r) &&
           r.pos == text.len;
}

/* ---- products ---- */

enum { PRODUCT_MAX_PARTS = 24 };

struct product {
    struct slice codes[PRODUCT_MAX_PARTS];
    int exponents[PRODUCT_MAX_PARTS];
    size_t n;
};

static bool add_part(struct product *p, struct slice code, int exponent)
{
    for (size_t i = 0; i < p->n; i++)
        if (slice_eq(p->codes[i], code)) {
            p->exponents[i] += exponent;
            return true;
        }
    if (p->n == PRODUCT_MAX_PARTS)
        return false;
    p->codes[p->n] = code;
    p->exponents[p->n++] = exponent;
    return true;
}

static bool add_unit(struct product *p, struct slice text, int sign)
{
    struct reader r = {text, 0, 0};
    int direction = sign;

    if (slice_eq(text, SLICE("1")))
        return true;
    if (peek(&r) == '/') {
        r.pos++;
        direction = -sign;
    }
    for (;;) {
        struct slice code = take_code(&r);
        int exponent;

        if (!code.len || !take_exponent(&exponent, &r) ||
            !add_part(p, code, exponent * direction))
            return false;
        if (r.pos == text.len)
            return true;
        if (peek(&r) != '.' && peek(&r) != '/')
            return false;
        direction = peek(&r) == '.' ? sign : -sign;
        r.pos++;
    }
}

/* What is printed has to be a unit that can be read again. */
static bool has_exponents_in_range(const struct product *p)
{
    for (size_t i = 0; i < p->n; i++)
        if (p->exponents[i] > UNIT_MAX_EXPONENT ||
            p->exponents[i] < -UNIT_MAX_EXPONENT)
            return false;
    return true;
}

static size_t print_part(
    char *out, struct slice code, int exponent, const char *before)
{
    size_t n = strlen(before);
    char digits[4], *p = digits + sizeof(digits);

    memcpy(out, before, n);
    memcpy(out + n, code.ptr, code.len);
    n += code.len;
    if (exponent == 1)
        return n;
    for (; exponent; exponent /= 10)
        *--p = (char)('0' + exponent % 10);
    memcpy(out + n, p, (size_t)(digits + sizeof(digits) - p));
    return n + (size_t)(digits + sizeof(digits) - p);
}

bool unit_combine(struct slice *out, struct slice a, struct slice b,
    bool is_quotient, struct arena *arena)
{
    struct product p = {.n = 0};
    char *text;
    size_t n = 0;

    if (a.len > UNIT_MAX_BYTES || b.len > UNIT_MAX_BYTES ||
        !add_unit(&p, a, 1) || !add_unit(&p, b, is_quotient ? -1 : 1) ||
        !has_exponents_in_range(&p))
        return false;
    text = arena_alloc(arena, a.len + b.len + 6 * PRODUCT_MAX_PARTS);
    for (size_t i = 0; i < p.n; i++)
        if (p.exponents[i] > 0)
            n += print_part(text + n, p.codes[i], p.exponents[i], n ? "." : "");
    for (size_t i = 0; i < p.n; i++)
        if (p.exponents[i] < 0)
            n += print_part(text + n, p.codes[i], -p.exponents[i], "/");
    *out = n ? slice_make(text, n) : SLICE("1");
    return true;
}
