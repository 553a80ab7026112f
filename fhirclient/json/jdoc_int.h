/* SPDX-License-Identifier: Apache-2.0
 * How a document lies in memory, for this folder's eyes only.
 *
 * Values stand in one array in document order: an object's or array's first
 * child is the node behind it, and `next` is the node behind its last
 * descendant. A key has no node of its own, it belongs to its value. */
#ifndef JSON_JDOC_INT_H
#define JSON_JDOC_INT_H

#include "base/arena.h"
#include "base/err.h"
#include "fhirclient/json/jdoc.h"

#include <stdbool.h>
#include <stdint.h>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

#define JDOC_NO_KEY UINT32_MAX

struct jnode {
    uint32_t start, end; /* source text of the value */
    uint32_t next;       /* a string with escapes: its row in `decoded` */
    uint32_t key;        /* offset behind the quote; with escapes: its row */
    uint32_t key_len;    /* as written */
    uint8_t type;
    bool is_last;         /* among its siblings */
    bool has_escapes;     /* string: read it from `decoded` */
    bool key_has_escapes; /* likewise */
};

struct jdoc {
    struct slice text;
    struct jnode *nodes;
    struct slice *decoded;
    uint32_t nnodes, ndecoded;
};

/** "line L, column C" of a byte of `text`; columns count code points. */
void jdoc_place(struct slice text, size_t offset, size_t *line, size_t *column);

/** The key of a node, decoded. */
struct slice jnode_key(const struct jdoc *doc, const struct jnode *node);

/* --- jtext.c: what stands between two quotes --- */

/** Why a string was refused; NULL when it was not. */
struct jtext {
    size_t end;          /* offset of the closing quote, or of the fault */
    bool has_escapes;    /* decode before use */
    const char *problem; /* one sentence, a literal */
};

/** Read on from `from`, somewhere between a string's quotes. */
struct jtext jtext_scan(struct slice text, size_t from);

/** Decode a string that jtext_scan() found good, into `arena`. */
struct slice jtext_decode(struct arena *arena, struct slice written);

#ifdef __SSE2__
/** A bit for each of 16 bytes that may not stand for itself. */
static inline unsigned jtext_stops(__m128i v)
{
    __m128i stop = _mm_or_si128(_mm_cmpeq_epi8(v, _mm_set1_epi8('"')),
        _mm_cmpeq_epi8(v, _mm_set1_epi8('\\')));

    /* As signed bytes, controls and all beyond ASCII are below a blank. */
    return (unsigned)_mm_movemask_epi8(
        _mm_or_si128(stop, _mm_cmplt_epi8(v, _mm_set1_epi8(' '))));
}
#endif

/** jtext_skip_plain() for fewer than 16 bytes. */
size_t jtext_skip_last(struct slice text, size_t at);

/** From `at` over everything that stands for itself: printable ASCII but the
 *  quote and the backslash. Returns where that ends, text.len at most. */
static inline size_t jtext_skip_plain(struct slice text, size_t at)
{
#ifdef __SSE2__
    while (text.len - at >= 16) {
        unsigned stops =
            jtext_stops(_mm_loadu_si128((const void *)(text.ptr + at)));

        if (stops)
            return at + (size_t)__builtin_ctz(stops);
        at += 16;
    }
#endif
    return jtext_skip_last(text, at);
}

#endif
