/* SPDX-License-Identifier: Apache-2.0
 * Random expressions, made by type so that none of them fails: a function a
 * type of result, each knowing what $this is where it writes. Few letters and
 * numbers are used, so that values often meet. */
#include "walk.h"

/* What $this is. */
enum scope { AT_PATIENT, AT_NAME, AT_STRING };

struct composer {
    struct buf *out;
    struct prng *random;
    enum scope scope;
    bool has_index; /* $index means something */
};

static void add_bool(struct composer *c, int depth);
static void add_integer(struct composer *c, int depth);
static void add_string(struct composer *c, int depth);
static void add_strings(struct composer *c, int depth);
static void add_names(struct composer *c, int depth);

typedef void add_part(struct composer *, int depth);

static uint64_t below(struct composer *c, uint64_t n)
{
    return prng_below(c->random, n);
}

static void add(struct composer *c, const char *text)
{
    buf_adds(c->out, text);
}

static void add_one_of(struct composer *c, const char *const texts[], size_t n)
{
    add(c, texts[below(c, n)]);
}

#define ADD_ONE_OF(c, texts) add_one_of(c, texts, COUNT_OF(texts))

/* left operator right, in parentheses */
static void add_binary(struct composer *c, add_part *left, const char *operator,
    add_part * right, int depth)
{
    add(c, "(");
    left(c, depth - 1);
    buf_addf(c->out, " %s ", operator);
    right(c, depth - 1);
    add(c, ")");
}

/* .function(body), the body seen from each of the items before it */
static void add_body(struct composer *c, const char *function, add_part *body,
    enum scope scope, bool has_index, int depth)
{
    enum scope outer = c->scope;
    bool had_index = c->has_index;

    buf_addf(c->out, ".%s(", function);
    c->scope = scope;
    c->has_index = has_index;
    body(c, depth - 1);
    c->scope = outer;
    c->has_index = had_index;
    add(c, ")");
}

static void add_iif(struct composer *c, add_part *part, int depth)
{
    add(c, "iif(");
    add_bool(c, depth - 1);
    add(c, ", ");
    part(c, depth - 1);
    if (below(c, 3)) {
        add(c, ", ");
        part(c, depth - 1);
    }
    add(c, ")");
}

/* ---- one or no Boolean ---- */

static void add_bool_word(struct composer *c)
{
    static const char *const words[] = {
        "true", "true", "false", "{}", "%resource.active", "%context.active"};

    ADD_ONE_OF(c, words);
}

static void add_logic(struct composer *c, int depth)
{
    static const char *const operators[] = {"and", "or", "xor", "implies"};

    add_binary(
        c, add_bool, operators[below(c, COUNT_OF(operators))], add_bool, depth);
}

static void add_comparison(struct composer *c, int depth)
{
    static const char *const operators[] = {"<", "<=", ">", ">=", "=", "!="};
    const char *operator= operators[below(c, COUNT_OF(operators))];

    if (below(c, 2))
        add_binary(c, add_integer, operator, add_integer, depth);
    else
        add_binary(c, add_string, operator, add_string, depth);
}

static void add_string_question(struct composer *c, int depth)
{
    static const char *const ends[] = {".exists()", ".empty()", ".isDistinct()",
        ".count() > 1", ".empty().not()"};

    switch (below(c, 6)) {
    case 0: add_binary(c, add_string, "in", add_strings, depth); return;
    case 1: add_binary(c, add_strings, "contains", add_string, depth); return;
    case 2: add_binary(c, add_strings, "=", add_strings, depth); return;
    case 3: add_binary(c, add_strings, "!=", add_strings, depth); return;
    case 4:
        add(c, "(");
        add_strings(c, depth - 1);
        add_body(c, below(c, 2) ? "all" : "exists", add_bool, AT_STRING, false,
            depth);
        add(c, ")");
        return;
    default: break;
    }
    add(c, "(");
    add_strings(c, depth - 1);
    ADD_ONE_OF(c, ends);
    add(c, ")");
}

static void add_name_question(struct composer *c, int depth)
{
    add_names(c, depth - 1);
    add_body(
        c, below(c, 2) ? "all" : "exists", add_bool, AT_NAME, false, depth);
}

static void add_bool(struct composer *c, int depth)
{
    if (depth <= 0) {
        add_bool_word(c);
        return;
    }
    switch (below(c, 8)) {
    case 0:
    case 1: add_logic(c, depth); return;
    case 2:
    case 3: add_comparison(c, depth); return;
    case 4: add_string_question(c, depth); return;
    case 5: add_name_question(c, depth); return;
    case 6: add_iif(c, add_bool, depth); return;
    default:
        add_bool(c, depth - 1);
        add(c, ".not()");
        return;
    }
}

/* ---- one or no integer ---- */

static void add_number(struct composer *c)
{
    static const char *const texts[] = {"0", "0", "1", "1", "2", "3", "(-1)",
        "%resource.telecom.first().rank", "{}"};

    if (c->has_index && below(c, 2))
        add(c, "$index");
    else
        ADD_ONE_OF(c, texts);
}

static void add_integer(struct composer *c, int depth)
{
    static const char *const operators[] = {"+", "-", "div", "mod"};

    if (depth <= 0) {
        add_number(c);
        return;
    }
    switch (below(c, 6)) {
    case 0:
        add_binary(c, add_integer, operators[below(c, COUNT_OF(operators))],
            add_integer, depth);
        return;
    case 1:
        add_strings(c, depth - 1);
        add(c, ".count()");
        return;
    case 2:
        add_names(c, depth - 1);
        add(c, ".count()");
        return;
    case 3:
        add_string(c, depth - 1);
        add(c, ".length()");
        return;
    case 4: add_iif(c, add_integer, depth); return;
    default: add_number(c); return;
    }
}

/* ---- one or no string ---- */

static void add_text(struct composer *c)
{
    static const char *const texts[] = {
        "'a'", "'b'", "'ab'", "'B'", "''", "{}", "%resource.gender"};

    if (c->scope == AT_STRING && below(c, 2))
        add(c, "$this");
    else if (c->scope == AT_NAME && below(c, 2))
        add(c, below(c, 2) ? "family" : "use");
    else
        ADD_ONE_OF(c, texts);
}

static void add_string(struct composer *c, int depth)
{
    static const char *const ends[] = {".first()", ".last()"};

    if (depth <= 0) {
        add_text(c);
        return;
    }
    switch (below(c, 6)) {
    case 0: add_binary(c, add_string, "+", add_string, depth); return;
    case 1: add_binary(c, add_string, "&", add_string, depth); return;
    case 2:
        add_string(c, depth - 1);
        add(c, below(c, 2) ? ".upper()" : ".lower()");
        return;
    case 3:
        add_strings(c, depth - 1);
        ADD_ONE_OF(c, ends);
        return;
    case 4:
        add_strings(c, depth - 1);
        add(c, "[");
        add_number(c);
        add(c, "]");
        return;
    default: add_iif(c, add_string, depth); return;
    }
}

/* ---- strings ---- */

static void add_path(struct composer *c)
{
    static const char *const paths[] = {"%resource.name.given",
        "%resource.name.family", "%context.name.use", "%resource.telecom.value",
        "%resource.name.select(given)"};

    if (c->scope == AT_PATIENT && below(c, 2))
        add(c, below(c, 2) ? "Patient.name.given" : "name.family");
    else if (c->scope == AT_NAME && below(c, 2))
        add(c, "given");
    else
        ADD_ONE_OF(c, paths);
}

static void add_part_of(struct composer *c, add_part *part, int depth)
{
    static const char *const with_number[] = {".skip(", ".take("};

    part(c, depth - 1);
    if (below(c, 2)) {
        add(c, ".tail()");
        return;
    }
    ADD_ONE_OF(c, with_number);
    add_integer(c, 0);
    add(c, ")");
}

static void add_set(struct composer *c, int depth)
{
    static const char *const functions[] = {
        "combine", "union", "intersect", "exclude"};

    if (below(c, 3) == 0) {
        add_binary(c, add_strings, "|", add_strings, depth);
        return;
    }
    add_strings(c, depth - 1);
    buf_addf(c->out, ".%s(", functions[below(c, COUNT_OF(functions))]);
    add_strings(c, depth - 1);
    add(c, ")");
}

static void add_strings(struct composer *c, int depth)
{
    if (depth <= 0) {
        add_path(c);
        return;
    }
    switch (below(c, 7)) {
    case 0: add_set(c, depth); return;
    case 1:
        add_strings(c, depth - 1);
        add_body(c, "where", add_bool, AT_STRING, true, depth);
        return;
    case 2:
        add_strings(c, depth - 1);
        add_body(c, "select", add_string, AT_STRING, true, depth);
        return;
    case 3:
        add_names(c, depth - 1);
        add_body(c, "select", add_strings, AT_NAME, true, depth);
        return;
    case 4:
        add_strings(c, depth - 1);
        add(c, ".distinct()");
        return;
    case 5: add_part_of(c, add_strings, depth); return;
    default:
        add_names(c, depth - 1);
        add(c, below(c, 2) ? ".given" : ".family");
        return;
    }
}

/* ---- names ---- */

static void add_names(struct composer *c, int depth)
{
    if (depth <= 0) {
        add(c, c->scope == AT_NAME && below(c, 2) ? "$this" : "%resource.name");
        return;
    }
    switch (below(c, 3)) {
    case 0:
        add_names(c, depth - 1);
        add_body(c, "where", add_bool, AT_NAME, true, depth);
        return;
    case 1: add_part_of(c, add_names, depth); return;
    default:
        add_names(c, depth - 1);
        add(c, below(c, 2) ? ".first()" : ".last()");
        return;
    }
}

void compose_expression(struct buf *out, struct prng *random, int depth)
{
    static add_part *const parts[] = {
        add_bool, add_integer, add_string, add_strings, add_names};
    struct composer c = {.out = out, .random = random};

    parts[below(&c, COUNT_OF(parts))](&c, depth);
}

/* ---- resources ---- */

static void add_texts(struct buf *out, struct prng *random, size_t n)
{
    static const char *const texts[] = {"a", "b", "ab", "B", "A"};

    for (size_t i = 0; i < n; i++)
        buf_addf(out, "%s\"%s\"", i ? "," : "",
            texts[prng_below(random, COUNT_OF(texts))]);
}

static void add_name(struct buf *out, struct prng *random)
{
    static const char *const uses[] = {"official", "usual", "old"};
    const char *comma = "";

    buf_addc(out, '{');
    if (prng_below(random, 2)) {
        buf_addf(
            out, "\"use\":\"%s\"", uses[prng_below(random, COUNT_OF(uses))]);
        comma = ",";
    }
    if (prng_below(random, 3)) {
        buf_addf(out, "%s\"family\":", comma);
        add_texts(out, random, 1);
        comma = ",";
    }
    if (prng_below(random, 4)) {
        buf_addf(out, "%s\"given\":[", comma);
        add_texts(out, random, 1 + prng_below(random, 3));
        buf_addc(out, ']');
    }
    buf_addc(out, '}');
}

void compose_patient(struct buf *out, struct prng *random)
{
    size_t nnames = prng_below(random, 12) ? 1 + prng_below(random, 3) : 0;
    size_t ntelecoms = prng_below(random, 3);

    buf_adds(out, "{\"resourceType\":\"Patient\"");
    if (prng_below(random, 2))
        buf_addf(
            out, ",\"active\":%s", prng_below(random, 2) ? "true" : "false");
    if (prng_below(random, 2))
        buf_adds(out, ",\"gender\":\"a\"");
    for (size_t i = 0; i < nnames; i++) {
        buf_adds(out, i ? "," : ",\"name\":[");
        add_name(out, random);
        buf_adds(out, i + 1 == nnames ? "]" : "");
    }
    for (size_t i = 0; i < ntelecoms; i++) {
        buf_addf(out, "%s{\"rank\":%u,\"value\":", i ? "," : ",\"telecom\":[",
            (unsigned)prng_below(random, 4));
        add_texts(out, random, 1);
        buf_adds(out, i + 1 == ntelecoms ? "}]" : "}");
    }
    buf_addc(out, '}');
}
