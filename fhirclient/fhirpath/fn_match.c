/* SPDX-License-Identifier: Apache-2.0
 * Regular expressions through PCRE2, with limits on what a pattern may cost.
 *
 * source  http://hl7.org/fhirpath/N1/#matchesregex--string--boolean */
#define PCRE2_CODE_UNIT_WIDTH 8
#include "base/buf.h"
#include "base/mem.h"
#include "fhirclient/fhirpath/fn.h"

#include <pcre2.h>

enum {
    MATCH_LIMIT = 100000, /* calls of the matcher's inner function */
    DEPTH_LIMIT = 2000,
    PATTERN_MAX_BYTES = 4096,
    RESULT_MAX_BYTES = 1 << 20
};

struct regex {
    pcre2_code *code;
    pcre2_match_data *data;
    struct slice pattern; /* a constant's, or in the arena */
    uint32_t options;
};

/* The last few patterns of an evaluation: in a loop they come again with each
 * item, and to compile one takes longer than to match it. */
struct regexes {
    struct regex kept[4];
    size_t n; /* that were ever made; the next takes the place of the oldest */
    pcre2_match_context *limits;
};

static void regex_free(struct regex *r)
{
    pcre2_match_data_free(r->data);
    pcre2_code_free(r->code);
    *r = (struct regex){0};
}

void eval_free_regexes(struct eval *e)
{
    if (!e->regexes)
        return;
    for (size_t i = 0; i < COUNT_OF(e->regexes->kept); i++)
        regex_free(&e->regexes->kept[i]);
    pcre2_match_context_free(e->regexes->limits);
    e->regexes = NULL;
}

static struct regexes *regexes_of(struct eval *e)
{
    struct regexes *all = e->regexes;

    if (all)
        return all;
    all = arena_zalloc(e->arena, 1, sizeof(*all));
    all->limits = pcre2_match_context_create(NULL);
    if (!all->limits)
        die("out of memory for a regular expression");
    pcre2_set_match_limit(all->limits, MATCH_LIMIT);
    pcre2_set_depth_limit(all->limits, DEPTH_LIMIT);
    return e->regexes = all;
}

static int regex_compile(struct regex *r, struct eval *e,
    const struct fn_call *c, struct slice pattern, uint32_t options)
{
    int code;
    size_t at;

    r->code = pcre2_compile((PCRE2_SPTR)pattern.ptr, pattern.len,
        PCRE2_UTF | PCRE2_NO_UTF_CHECK | PCRE2_DOTALL | options, &code, &at,
        NULL);
    if (!r->code)
        return fn_fail(e, c, "has a broken pattern (at character %zu)", at);
    r->data = pcre2_match_data_create_from_pattern(r->code, NULL);
    if (!r->data)
        die("out of memory for a regular expression");
    r->pattern = pattern;
    r->options = options;
    return 0;
}

static int regex_get(struct regex **out, struct eval *e,
    const struct fn_call *c, struct slice pattern, uint32_t options)
{
    struct regexes *all = regexes_of(e);

    if (pattern.len > PATTERN_MAX_BYTES)
        return fn_fail(
            e, c, "takes patterns of at most %d bytes", PATTERN_MAX_BYTES);
    for (size_t i = 0; i < COUNT_OF(all->kept); i++) {
        *out = &all->kept[i];
        if ((*out)->code && (*out)->options == options &&
            slice_eq((*out)->pattern, pattern))
            return 0;
    }
    *out = &all->kept[all->n++ % COUNT_OF(all->kept)];
    regex_free(*out);
    return regex_compile(*out, e, c, pattern, options);
}

static int take_both(struct slice *s, struct slice *pattern, struct eval *e,
    const struct fn_call *c)
{
    int rc = fn_input_string(s, e, c);

    return rc <= 0 ? rc : fn_arg_string(pattern, e, c, 0);
}

/* The flags that stand behind the others, if any: i and m. */
static int take_flags(
    uint32_t *options, struct eval *e, const struct fn_call *c, size_t i)
{
    struct slice flags = SLICE("");
    int rc = c->nargs > i ? fn_arg_string(&flags, e, c, i) : 0;

    if (rc < 0)
        return rc;
    for (size_t k = 0; rc > 0 && k < flags.len; k++) {
        if (flags.ptr[k] != 'i' && flags.ptr[k] != 'm')
            return fn_fail(e, c, "knows the flags i and m");
        *options |= flags.ptr[k] == 'i' ? PCRE2_CASELESS : PCRE2_MULTILINE;
    }
    return 1;
}

static int return_match(
    struct eval *e, const struct fn_call *c, uint32_t options)
{
    struct slice s, pattern;
    struct regex *r;
    int rc = take_both(&s, &pattern, e, c), found;

    if (rc > 0)
        rc = take_flags(&options, e, c, 1);
    if (rc <= 0)
        return rc < 0 ? rc : fn_return_empty(e, c);
    rc = regex_get(&r, e, c, pattern, options);
    if (rc < 0)
        return rc;
    found = pcre2_match(
        r->code, (PCRE2_SPTR)s.ptr, s.len, 0, 0, r->data, e->regexes->limits);
    if (found < 0 && found != PCRE2_ERROR_NOMATCH)
        return eval_fail(e, ERR_LIMIT, c->insn->at,
            "the pattern takes too long on this input");
    return fn_return_boolean(e, c, found >= 0);
}

int fn_matches(struct eval *e, const struct fn_call *c)
{
    return return_match(e, c, 0);
}

int fn_matchesFull(struct eval *e, const struct fn_call *c)
{
    return return_match(e, c, PCRE2_ANCHORED | PCRE2_ENDANCHORED);
}

/* The buffer is first guessed; PCRE2 says when it must be larger. */
static int substitute(struct slice *out, struct eval *e,
    const struct fn_call *c, struct regex *r, struct slice s, struct slice by)
{
    size_t size = s.len + by.len + 256, needed = size;
    char *text = arena_alloc(e->arena, size);
    const uint32_t options =
        PCRE2_SUBSTITUTE_GLOBAL | PCRE2_SUBSTITUTE_OVERFLOW_LENGTH |
        PCRE2_SUBSTITUTE_UNSET_EMPTY | PCRE2_SUBSTITUTE_UNKNOWN_UNSET;
    int n = pcre2_substitute(r->code, (PCRE2_SPTR)s.ptr, s.len, 0, options,
        r->data, e->regexes->limits, (PCRE2_SPTR)by.ptr, by.len,
        (PCRE2_UCHAR *)text, &needed);

    if (n == PCRE2_ERROR_NOMEMORY && needed <= RESULT_MAX_BYTES) {
        text = arena_alloc(e->arena, needed);
        n = pcre2_substitute(r->code, (PCRE2_SPTR)s.ptr, s.len, 0, options,
            r->data, e->regexes->limits, (PCRE2_SPTR)by.ptr, by.len,
            (PCRE2_UCHAR *)text, &needed);
    }
    if (n == PCRE2_ERROR_BADREPLACEMENT || n == PCRE2_ERROR_BADREPESCAPE ||
        n == PCRE2_ERROR_REPMISSINGBRACE || n == PCRE2_ERROR_BADSUBSTITUTION)
        return fn_fail(e, c, "has a broken replacement");
    if (n < 0)
        return eval_fail(e, ERR_LIMIT, c->insn->at,
            "the pattern takes too long on this input, or makes it too long");
    *out = slice_make(text, needed);
    return 0;
}

int fn_replaceMatches(struct eval *e, const struct fn_call *c)
{
    struct slice s, pattern, by, out;
    uint32_t options = 0;
    struct regex *r;
    int rc = take_both(&s, &pattern, e, c);

    if (rc > 0)
        rc = fn_arg_string(&by, e, c, 1);
    if (rc > 0)
        rc = take_flags(&options, e, c, 2);
    if (rc <= 0)
        return rc < 0 ? rc : fn_return_empty(e, c);
    if (!pattern.len)
        return fn_return_string(e, c, s);
    rc = regex_get(&r, e, c, pattern, options);
    if (rc == 0)
        rc = fn_count_bytes(e, c, s.len + by.len);
    if (rc == 0)
        rc = substitute(&out, e, c, r, s, by);
    return rc < 0 ? rc : fn_return_string(e, c, out);
}
