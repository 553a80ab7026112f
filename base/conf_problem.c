/* SPDX-License-Identifier: Apache-2.0 */
#include "base/conf_int.h"
#include "base/mem.h"
#include "base/utf8.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* More would not be read; the rest is counted. */
enum { MAX_PROBLEMS = 200, MAX_SHOWN_BYTES = 40, MAX_WORD = 64 };

void conf_problem(struct conf_state *state, const struct conf_place *place,
    const char *path, const char *format, ...)
{
    struct buf text = BUF_INIT;
    char sentence[512];
    va_list args;

    if (state->nproblems == MAX_PROBLEMS) {
        state->untold++;
        return;
    }
    if (!state->problems)
        state->problems =
            arena_zalloc(state->arena, MAX_PROBLEMS, sizeof(*state->problems));
    va_start(args, format);
    vsnprintf(sentence, sizeof(sentence), format, args);
    va_end(args);
    buf_addf(&text, "%s%s%s", path, path[0] ? ": " : "", sentence);
    state->problems[state->nproblems] = (struct conf_problem){
        *place, state->nproblems, arena_cstr(state->arena, buf_slice(&text))};
    state->nproblems++;
    buf_free(&text);
}

static int compare_sizes(size_t a, size_t b)
{
    return (a > b) - (a < b);
}

static int compare_problems(const void *left, const void *right)
{
    const struct conf_problem *a = left, *b = right;
    int order = compare_sizes(a->place.rank, b->place.rank);

    if (order == 0)
        order = compare_sizes(a->place.line, b->place.line);
    if (order == 0)
        order = compare_sizes(a->place.column, b->place.column);
    return order ? order : compare_sizes(a->order, b->order);
}

void conf_problems_print(struct buf *out, struct conf_state *state)
{
    if (state->nproblems)
        qsort(state->problems, state->nproblems, sizeof(*state->problems),
            compare_problems);
    for (size_t i = 0; i < state->nproblems; i++) {
        const struct conf_problem *p = &state->problems[i];

        buf_adds(out, p->place.name);
        if (p->place.line)
            buf_addf(out, ":%zu:%zu", p->place.line, p->place.column);
        buf_addf(out, "%s%s\n", p->place.name[0] ? ": " : "", p->text);
    }
    if (state->untold)
        buf_addf(out, "and %zu more problems\n", state->untold);
}

const char *conf_shown(struct arena *arena, struct slice value)
{
    struct buf text = BUF_INIT;
    size_t pos = 0;
    int32_t c;

    buf_addc(&text, '"');
    while ((c = utf8_next(value, &pos)) >= 0) {
        char bytes[4];

        if (text.len > MAX_SHOWN_BYTES) {
            buf_adds(&text, "...");
            break;
        }
        if (c < 0x20 || c == 0x7f)
            c = '?';
        buf_add(&text, slice_make(bytes, utf8_encode(bytes, (uint32_t)c)));
    }
    buf_addc(&text, '"');

    char *shown = arena_cstr(arena, buf_slice(&text));

    buf_free(&text);
    return shown;
}

/* Without case and without what joins words: publicUrl is public-url. */
static size_t bare_word(char out[MAX_WORD], struct slice word)
{
    size_t n = 0;

    for (size_t i = 0; i < word.len && n < MAX_WORD; i++) {
        char c = word.ptr[i];

        if (c != '-' && c != '_')
            out[n++] = c >= 'A' && c <= 'Z' ? (char)(c | 0x20) : c;
    }
    return n;
}

static size_t least(size_t a, size_t b)
{
    return a < b ? a : b;
}

size_t conf_edits(struct slice left, struct slice right)
{
    size_t row[3][MAX_WORD + 1];
    char a[MAX_WORD], b[MAX_WORD];
    size_t na = bare_word(a, left), nb = bare_word(b, right);

    for (size_t k = 0; k <= nb; k++)
        row[0][k] = k;
    for (size_t i = 1; i <= na; i++) {
        size_t *now = row[i % 3], *above = row[(i - 1) % 3];
        const size_t *before = row[(i + 1) % 3];

        now[0] = i;
        for (size_t k = 1; k <= nb; k++) {
            size_t same = a[i - 1] == b[k - 1];

            now[k] =
                least(above[k - 1] + !same, least(above[k], now[k - 1]) + 1);
            if (i > 1 && k > 1 && a[i - 1] == b[k - 2] && a[i - 2] == b[k - 1])
                now[k] = least(now[k], before[k - 2] + 1);
        }
    }
    return row[na % 3][nb];
}

const char *conf_suggest(struct arena *arena, struct slice word,
    const char *const *words, size_t nwords)
{
    size_t best = word.len / 3 + 1, found = nwords;

    for (size_t i = 0; i < nwords; i++) {
        size_t edits = conf_edits(word, slice_of(words[i]));

        /* A word that shares next to nothing is no suggestion. */
        if (edits < strlen(words[i]) &&
            (edits < best || (edits == best && found == nwords))) {
            best = edits;
            found = i;
        }
    }
    if (found == nwords)
        return "";
    return arena_printf(arena, "; did you mean \"%s\"?", words[found]);
}
