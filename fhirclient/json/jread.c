/* SPDX-License-Identifier: Apache-2.0
 * The reader: one pass, no recursion, one array of nodes.
 *
 * The stack of open objects and arrays holds what is known only until they
 * close: how many children came, which was the last, and a 64-bit sketch of
 * the keys seen. A key whose bit in the sketch is still clear cannot be a
 * repetition. Otherwise it is compared with those before it, or, in a large
 * object, all of them are put into a keyed hash table when it closes. */
#include "base/ascii.h"
#include "base/hash.h"
#include "base/mem.h"
#include "fhirclient/json/jdoc_int.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const struct jlimits jlimits_default = {
    .depth = 64, .nodes = 200000, .members = 1000};

const struct jlimits jlimits_stored = {
    .depth = JDOC_DEPTH_MAX,
    .nodes = UINT32_MAX,
    .members = 1000,
};

enum {
    NUMBER_MAX_BYTES = 256, /* FHIR asks for 18 digits */
    BYTES_PER_NODE = 16,    /* first guess; compact FHIR has about 25 */
    SMALLEST_GUESS = 16,    /* nodes */
    PAIRWISE_MEMBERS = 24   /* up to here comparing beats hashing */
};

struct frame {
    uint64_t keys_seen; /* sketch */
    uint32_t node, last_child, nchildren;
    bool is_object, may_repeat;
};

struct reader {
    struct slice text;
    size_t at;
    struct jdoc *doc;
    uint32_t cap, decoded_cap;
    struct jlimits limits;
    struct arena *arena;
    struct err *err;
    uint32_t depth;
    /* of the key read last, for the value that follows */
    uint32_t key, key_len;
    bool key_has_escapes;
    struct frame frames[JDOC_DEPTH_MAX];
};

static int fail_at(
    struct reader *r, int code, size_t offset, const char *problem)
{
    size_t line, column;
    char where[64];
    bool is_first = r->err && !r->err->code;

    jdoc_place(r->text, offset, &line, &column);
    snprintf(where, sizeof(where), "line %zu, column %zu", line, column);
    err_set_at(r->err, code, where, "%s", problem);
    if (code == ERR_LIMIT && is_first)
        err_refine(r->err, 400, "too-long"); /* the body came whole: not 413 */
    return code;
}

static int invalid(struct reader *r, const char *problem)
{
    if (r->at >= r->text.len)
        problem = "the text ends too early";
    return fail_at(r, ERR_INVALID, r->at, problem);
}

/* --- blanks --- */

static void skip_indentation(struct reader *r)
{
    static const char eight[] = "        ";

    while (r->at < r->text.len && ascii_is_blank(r->text.ptr[r->at])) {
        r->at++;
        while (r->text.len - r->at >= 8 &&
               memcmp(r->text.ptr + r->at, eight, 8) == 0)
            r->at += 8;
    }
}

/* The next character that is not blank, '\0' at the end (a NUL in the text is
 * an error everywhere, so the two need not be told apart here). */
static inline char peek(struct reader *r)
{
    if (r->at < r->text.len && (unsigned char)r->text.ptr[r->at] > ' ')
        return r->text.ptr[r->at];
    skip_indentation(r);
    return r->at < r->text.len ? r->text.ptr[r->at] : '\0';
}

/* --- nodes --- */

static void grow_nodes(struct reader *r)
{
    struct jdoc *doc = r->doc;
    uint32_t cap = r->cap > r->limits.nodes / 2 ? r->limits.nodes : r->cap * 2;
    struct jnode *more = arena_alloc(r->arena, cap * sizeof(*more));

    memcpy(more, doc->nodes, doc->nnodes * sizeof(*more));
    doc->nodes = more;
    r->cap = cap;
}

static inline struct jnode *node_new(struct reader *r, enum jtype type)
{
    struct jdoc *doc = r->doc;
    struct jnode *node;

    if (doc->nnodes == r->cap) {
        if (r->cap == r->limits.nodes) {
            fail_at(r, ERR_LIMIT, r->at, "the text holds too many values");
            return NULL;
        }
        grow_nodes(r);
    }
    node = &doc->nodes[doc->nnodes];
    *node = (struct jnode){.start = (uint32_t)r->at,
        .next = doc->nnodes + 1,
        .key = r->key,
        .key_len = r->key_len,
        .type = (uint8_t)type,
        .key_has_escapes = r->key_has_escapes};
    if (r->depth) {
        struct frame *f = &r->frames[r->depth - 1];

        f->last_child = doc->nnodes;
        f->nchildren++;
    }
    doc->nnodes++;
    return node;
}

/* --- scalars --- */

static uint32_t keep_decoded(struct reader *r, struct slice written)
{
    struct jdoc *doc = r->doc;

    if (doc->ndecoded == r->decoded_cap) {
        uint32_t cap = r->decoded_cap ? r->decoded_cap * 2 : 8;
        struct slice *more = arena_alloc(r->arena, cap * sizeof(*more));

        if (doc->ndecoded)
            memcpy(more, doc->decoded, doc->ndecoded * sizeof(*more));
        doc->decoded = more;
        r->decoded_cap = cap;
    }
    doc->decoded[doc->ndecoded] = jtext_decode(r->arena, written);
    return doc->ndecoded++;
}

/* Where the string whose quote is at r->at ends: plain to its end, as most
 * are, or with something in it that needs a closer look. */
static inline struct jtext scan(struct reader *r)
{
    size_t end = jtext_skip_plain(r->text, r->at + 1);

    if (end < r->text.len && r->text.ptr[end] == '"')
        return (struct jtext){.end = end};
    return jtext_scan(r->text, end);
}

static int read_string(struct reader *r)
{
    struct jnode *node = node_new(r, JSON_STRING);
    struct jtext found = scan(r);

    if (!node)
        return ERR_LIMIT;
    if (found.problem)
        return fail_at(r, ERR_INVALID, found.end, found.problem);
    if (found.has_escapes) {
        node->has_escapes = true;
        node->next = keep_decoded(
            r, slice_make(r->text.ptr + r->at + 1, found.end - r->at - 1));
    }
    r->at = found.end + 1;
    node->end = (uint32_t)r->at;
    return 0;
}

static int read_word(struct reader *r, struct slice word, enum jtype type)
{
    struct slice rest = slice_from(r->text, r->at);
    struct jnode *node;

    if (!slice_starts(rest, word))
        return invalid(r, "expected a value");
    node = node_new(r, type);
    if (!node)
        return ERR_LIMIT;
    r->at += word.len;
    node->end = (uint32_t)r->at;
    return 0;
}

static bool skip_digits(struct reader *r)
{
    size_t from = r->at;

    while (r->at < r->text.len && r->text.ptr[r->at] >= '0' &&
           r->text.ptr[r->at] <= '9')
        r->at++;
    return r->at > from;
}

static bool skip_one_of(struct reader *r, char a, char b)
{
    if (r->at >= r->text.len ||
        (r->text.ptr[r->at] != a && r->text.ptr[r->at] != b))
        return false;
    r->at++;
    return true;
}

/* With an exponent a short text can be a number no double holds. */
static int check_magnitude(struct reader *r, size_t start)
{
    char text[NUMBER_MAX_BYTES + 1];
    size_t len = r->at - start;

    memcpy(text, r->text.ptr + start, len);
    text[len] = '\0';
    if (isinf(strtod(text, NULL)))
        return fail_at(r, ERR_INVALID, start, "this number is too large");
    return 0;
}

static int read_number(struct reader *r)
{
    struct jnode *node = node_new(r, JSON_NUMBER);
    size_t start = r->at;
    bool has_exponent = false;

    if (!node)
        return ERR_LIMIT;
    skip_one_of(r, '-', '-');
    if (!skip_one_of(r, '0', '0') && !skip_digits(r))
        return invalid(r, "expected a digit");
    if (skip_one_of(r, '.', '.') && !skip_digits(r))
        return invalid(r, "expected a digit after the decimal point");
    if (skip_one_of(r, 'e', 'E')) {
        has_exponent = true;
        skip_one_of(r, '+', '-');
        if (!skip_digits(r))
            return invalid(r, "expected a digit in the exponent");
    }
    if (r->at - start > NUMBER_MAX_BYTES)
        return fail_at(r, ERR_INVALID, start, "this number is too long");
    node->end = (uint32_t)r->at;
    return has_exponent ? check_magnitude(r, start) : 0;
}

/* --- objects and arrays --- */

static int open_container(struct reader *r, enum jtype type)
{
    struct jnode *node = node_new(r, type);

    if (!node)
        return ERR_LIMIT;
    if (r->depth == r->limits.depth)
        return fail_at(r, ERR_LIMIT, r->at, "the text is nested too deeply");
    r->frames[r->depth++] = (struct frame){
        .node = r->doc->nnodes - 1, .is_object = type == JSON_OBJECT};
    r->at++;
    return 0;
}

static int repeated(struct reader *r, size_t offset)
{
    return fail_at(r, ERR_INVALID, offset, "this key is given twice");
}

static const struct jnode *sibling(
    const struct jdoc *doc, const struct jnode *node)
{
    return doc->nodes +
           (node->has_escapes ? (uint32_t)(node - doc->nodes) + 1 : node->next);
}

static bool stands_before(
    const struct reader *r, const struct frame *f, struct slice key)
{
    const struct jdoc *doc = r->doc;
    const struct jnode *end = doc->nodes + doc->nnodes;

    for (const struct jnode *a = doc->nodes + f->node + 1; a < end;
         a = sibling(doc, a)) {
        struct slice other = jnode_key(doc, a);

        if (other.len == key.len && slice_eq(other, key))
            return true;
    }
    return false;
}

static int check_hashed(struct reader *r, const struct frame *f)
{
    const struct jdoc *doc = r->doc;
    const struct jnode *end = doc->nodes + doc->nnodes;
    size_t cap = 64;
    int rc = 0;

    while (cap < (size_t)f->nchildren * 2)
        cap *= 2;
    const struct jnode **seen = mem_zalloc(cap, sizeof(struct jnode *));

    for (const struct jnode *a = doc->nodes + f->node + 1; !rc && a < end;
         a = sibling(doc, a)) {
        struct slice key = jnode_key(doc, a);
        size_t slot = hash_slice(key) & (cap - 1);

        while (seen[slot] && !slice_eq(jnode_key(doc, seen[slot]), key))
            slot = (slot + 1) & (cap - 1);
        if (seen[slot]) /* with escapes, the key's own place is not kept */
            rc = repeated(r, a->key_has_escapes ? a->start : a->key - 1);
        seen[slot] = a;
    }
    mem_free(seen);
    return rc;
}

static int close_container(struct reader *r)
{
    struct frame *f = &r->frames[--r->depth];
    struct jnode *node = &r->doc->nodes[f->node];

    r->at++;
    node->end = (uint32_t)r->at;
    node->next = r->doc->nnodes;
    if (f->nchildren)
        r->doc->nodes[f->last_child].is_last = true;
    return f->may_repeat ? check_hashed(r, f) : 0;
}

/* The bit of a key in the sketch. */
static uint64_t key_bit(struct slice key)
{
    uint32_t mix = (uint32_t)key.len << 24;

    if (key.len)
        mix ^= (uint32_t)(unsigned char)key.ptr[0] |
               (uint32_t)(unsigned char)key.ptr[key.len / 2] << 8 |
               (uint32_t)(unsigned char)key.ptr[key.len - 1] << 16;
    return UINT64_C(1) << (mix * UINT32_C(0x9e3779b1) >> 26);
}

static int note_key(
    struct reader *r, struct frame *f, struct slice key, size_t offset)
{
    uint64_t bit = key_bit(key);

    if (f->keys_seen & bit) {
        if (f->nchildren > PAIRWISE_MEMBERS)
            f->may_repeat = true;
        else if (stands_before(r, f, key))
            return repeated(r, offset);
    }
    f->keys_seen |= bit;
    return 0;
}

static int read_key(struct reader *r)
{
    struct frame *f = &r->frames[r->depth - 1];
    size_t quote = r->at;
    struct jtext found;
    struct slice key;

    if (r->at >= r->text.len || r->text.ptr[r->at] != '"')
        return invalid(r, "expected a key in double quotes");
    if (f->nchildren == r->limits.members)
        return fail_at(r, ERR_LIMIT, quote, "this object has too many members");
    found = scan(r);
    if (found.problem)
        return fail_at(r, ERR_INVALID, found.end, found.problem);
    key = slice_make(r->text.ptr + quote + 1, found.end - quote - 1);
    r->key = (uint32_t)quote + 1;
    r->key_len = (uint32_t)key.len;
    r->key_has_escapes = found.has_escapes;
    if (found.has_escapes) {
        r->key = keep_decoded(r, key);
        key = r->doc->decoded[r->key];
    }
    r->at = found.end + 1;
    if (peek(r) != ':')
        return invalid(r, "expected a colon after the key");
    r->at++;
    return note_key(r, f, key, quote);
}

/* --- the loop --- */

static int read_value(struct reader *r)
{
    char c = peek(r);

    switch (c) {
    case '"': return read_string(r);
    case '{': return open_container(r, JSON_OBJECT);
    case '[': return open_container(r, JSON_ARRAY);
    case 't': return read_word(r, SLICE("true"), JSON_TRUE);
    case 'f': return read_word(r, SLICE("false"), JSON_FALSE);
    case 'n': return read_word(r, SLICE("null"), JSON_NULL);
    default: break;
    }
    if (c == '-' || (c >= '0' && c <= '9'))
        return read_number(r);
    return invalid(r, "expected a value");
}

/* Behind a value or an opening bracket: closes what ends here, and stops
 * before the next value. Returns 1 when the root has been closed. */
static int advance(struct reader *r)
{
    while (r->depth) {
        const struct frame *f = &r->frames[r->depth - 1];
        char c = peek(r);

        if (c == (f->is_object ? '}' : ']')) {
            int rc = close_container(r);

            if (rc)
                return rc;
            continue;
        }
        if (f->nchildren) {
            if (c != ',')
                return invalid(r, f->is_object ? "expected a comma or a }"
                                               : "expected a comma or a ]");
            r->at++;
        }
        r->key = JDOC_NO_KEY;
        if (!f->is_object)
            return 0;
        peek(r);
        return read_key(r);
    }
    return 1;
}

static int read_text(struct reader *r)
{
    int rc;

    do {
        rc = read_value(r);
        if (!rc)
            rc = advance(r);
    } while (!rc);
    if (rc < 0)
        return rc;
    peek(r);
    if (r->at < r->text.len)
        return invalid(r, "nothing may follow the value");
    return 0;
}

int jdoc_parse(struct jval *out, struct slice text,
    const struct jlimits *limits, struct arena *arena, struct err *err)
{
    struct reader r;
    int rc;

    r.text = text;
    r.at = 0;
    r.limits = limits ? *limits : jlimits_default;
    r.arena = arena;
    r.err = err;
    r.depth = 0;
    r.decoded_cap = 0;
    r.key = JDOC_NO_KEY;
    r.key_len = 0;
    r.key_has_escapes = false;
    ASSERT(r.limits.depth <= JDOC_DEPTH_MAX && r.limits.nodes > 0);
    if (text.len > JDOC_BYTES_MAX)
        return err_set(err, ERR_LIMIT, "the text is too long");
    if (slice_starts(text, SLICE("\xef\xbb\xbf")))
        return invalid(&r, "a byte order mark must not stand before JSON");
    r.doc = arena_zalloc(arena, 1, sizeof(*r.doc));
    r.doc->text = text;
    r.cap = (uint32_t)(text.len / BYTES_PER_NODE) + SMALLEST_GUESS;
    if (r.cap > r.limits.nodes)
        r.cap = r.limits.nodes;
    r.doc->nodes = arena_alloc(arena, r.cap * sizeof(*r.doc->nodes));
    rc = read_text(&r);
    if (!rc)
        *out = (struct jval){r.doc, 0};
    return rc;
}
