/* SPDX-License-Identifier: Apache-2.0
 * The comparators against the answers of the libraries that OpenCR and its
 * plug-in call (tests/vectors). */
// clang-format off
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
// clang-format on

#include "base/file.h"
#include "base/mem.h"
#include "base/utf8.h"
#include "matching/comparators.h"
#include "matching/phon_int.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { COLUMNS_MAX = 24, TOLERANCE_DIGITS = 9 };

struct table {
    struct arena *arena;
    struct slice pairs, values; /* what is left of either file */
    struct slice names[COLUMNS_MAX];
    size_t ncolumns;
    size_t line;
};

struct row {
    struct slice a, b; /* as they stand in the file */
    struct slice values[COLUMNS_MAX];
};

static size_t split_line(
    struct slice *out, size_t max, struct slice *rest, char separator)
{
    struct slice line;
    size_t n = 0;

    if (!slice_split(&line, rest, '\n') || (line.len == 0 && rest->len == 0))
        return 0;
    while (n < max && slice_split(&out[n], &line, separator))
        n++;
    return n;
}

static struct slice load(struct arena *arena, const char *name)
{
    struct buf file = BUF_INIT;
    char *path = arena_printf(arena, "tests/data/comparators/%s", name);

    assert_int_equal(file_read(&file, path, 1 << 20, NULL), 0);

    struct slice text = arena_copy(arena, buf_slice(&file));

    buf_free(&file);
    return text;
}

static void table_open(struct table *t, const char *name)
{
    *t = (struct table){.arena = arena_new()};
    t->pairs = load(t->arena, "pairs.tsv");
    t->values = load(t->arena, name);
    t->ncolumns = split_line(t->names, COLUMNS_MAX, &t->values, '\t');
    assert_true(t->ncolumns > 0);
}

static bool table_next(struct table *t, struct row *row)
{
    struct slice pair[2];

    if (split_line(pair, 2, &t->pairs, '\t') != 2)
        return false;
    assert_int_equal(
        split_line(row->values, COLUMNS_MAX, &t->values, '\t'), t->ncolumns);
    row->a = pair[0];
    row->b = pair[1];
    t->line++;
    return true;
}

static void table_close(struct table *t)
{
    assert_true(t->line > 300);
    arena_free(&t->arena);
}

/* Where the library has no answer, ours is: as far apart as can be, unless
 * the texts are equal. */
static double expected(struct slice value, const struct comparator *c,
    struct slice a, struct slice b)
{
    char text[64];
    bool is_distance = c->kind == COMPARE_DISTANCE;

    if (slice_eq(value, SLICE("NaN")) || slice_eq(value, SLICE("error")))
        return slice_eq(a, b) ? !is_distance : is_distance;
    assert_true(value.len < sizeof(text));
    memcpy(text, value.ptr, value.len);
    text[value.len] = '\0';
    return strtod(text, NULL);
}

static void check(const struct table *t, const struct comparator *c,
    struct slice a, struct slice b, struct slice value)
{
    double want = expected(value, c, a, b);
    double got = c->compare(a, b);

    if (!(fabs(want - got) <= 1e-9))
        fail_msg("%s of pair %zu (\"%.*s\", \"%.*s\"): %.17g, should be %.17g",
            c->name, t->line, SLICE_ARG(a), SLICE_ARG(b), got, want);
}

static void plugin_values_are_equal(void **state)
{
    struct table t;
    struct row row;

    (void)state;
    table_open(&t, "plugin.tsv");
    while (table_next(&t, &row)) {
        struct slice a = utf8_lower_trim(t.arena, row.a);
        struct slice b = utf8_lower_trim(t.arena, row.b);

        for (size_t i = 0; i < t.ncolumns; i++) {
            const struct comparator *c = comparator_find(t.names[i]);

            assert_non_null(c);
            check(&t, c, a, b, row.values[i]);
        }
    }
    table_close(&t);
}

static void mediator_values_are_equal(void **state)
{
    struct table t;
    struct row row;

    (void)state;
    table_open(&t, "mediator.tsv");
    while (table_next(&t, &row))
        for (size_t i = 0; i < 3; i++)
            check(&t, comparator_find_mediator(t.names[i]), row.a, row.b,
                row.values[i]);
    table_close(&t);
}

static void check_code(const struct table *t, const char *name,
    const struct phon_code *got, struct slice want)
{
    struct text code = text_of(t->arena, want);

    if (!text_eq(code, (struct text){got->at, got->len}))
        fail_msg(
            "%s in pair %zu should be %.*s", name, t->line, SLICE_ARG(want));
}

static void check_codes(
    const struct table *t, struct slice text, const struct slice *want)
{
    struct text lower = text_of(t->arena, utf8_lower_trim(t->arena, text));
    struct phon_code first, second;

    phon_soundex(&first, lower);
    if (first.at[0] >= 0xD800 && first.at[0] < 0xE000)
        first.at[0] = 0xFFFD; /* half a character, as it was printed */
    check_code(t, "soundex", &first, want[0]);
    phon_metaphone(&first, lower);
    for (size_t i = 0; i < first.len; i++)
        first.at[i] |= first.at[i] >= 'A' ? 0x20 : 0;
    check_code(t, "metaphone", &first, want[1]);
    phon_double_metaphone(&first, &second, lower);
    for (size_t i = 0; i < first.len; i++)
        first.at[i] |= first.at[i] >= 'A' ? 0x20 : 0;
    for (size_t i = 0; i < second.len; i++)
        second.at[i] |= second.at[i] >= 'A' ? 0x20 : 0;
    check_code(t, "double metaphone", &first, want[2]);
    check_code(t, "second double metaphone", &second, want[3]);
}

static void mediator_codes_are_equal(void **state)
{
    struct table t;
    struct row row;

    (void)state;
    table_open(&t, "mediator.tsv");
    while (table_next(&t, &row)) {
        check_codes(&t, row.a, &row.values[3]);
        check_codes(&t, row.b, &row.values[7]);
    }
    table_close(&t);
}

static void every_name_of_opencr_is_known(void **state)
{
    static const char *const plugin[] = {"exact", "phonetic",
        "cosine-similarity", "dice-similarity", "jaccard-similarity",
        "jaro-winkler-similarity", "normalized-lcs-similarity",
        "normalized-levenshtein-similarity", "dateDamerau", "cosine-distance",
        "damerau-levenshtein", "dice-distance", "jaccard-distance",
        "jaro-winkler-distance", "levenshtein", "longest-common-subsequence",
        "metric-lcs", "ngram", "normalized-lcs-distance",
        "normalized-levenshtein-distance", "optimal-string-alignment", "qgram"};
    static const char *const mediator[] = {"exact", "levenshtein",
        "damerau-levenshtein", "jaro-winkler", "soundex", "metaphone",
        "double-metaphone"};

    (void)state;
    for (size_t i = 0; i < COUNT_OF(plugin); i++) {
        const struct comparator *c = comparator_find(slice_of(plugin[i]));

        assert_non_null(c);
        assert_false(c->compares_sets);
    }
    for (size_t i = 0; i < COUNT_OF(mediator); i++) {
        const struct comparator *c =
            comparator_find_mediator(slice_of(mediator[i]));

        assert_non_null(c);
        assert_true(c->compares_sets);
    }
    assert_null(comparator_find(SLICE("jaro")));
    assert_null(comparator_find(SLICE("")));
    assert_null(comparator_find_mediator(SLICE("qgram")));
}

static void sound_of_texts_without_letters_is_the_text(void **state)
{
    const struct comparator *metaphone = comparator_find(SLICE("metaphone"));

    (void)state;
    assert_true(metaphone->compare(SLICE("ሰላም"), SLICE("ሰላም")) == 1);
    assert_true(metaphone->compare(SLICE("ሰላም"), SLICE("አበበ")) == 0);
    assert_true(metaphone->compare(SLICE("smith"), SLICE("smyth")) == 1);
}

/* Longer than anything a table of cells is made for. */
static void huge_texts_are_cut_not_feared(void **state)
{
    enum { SIZE = 200000 };
    char *a = mem_alloc(SIZE), *b = mem_alloc(SIZE);

    (void)state;
    memset(a, 'a', SIZE);
    memset(b, 'b', SIZE);
    for (size_t i = 0; comparator_at(i); i++) {
        const struct comparator *c = comparator_at(i);
        double value = c->compare(slice_make(a, SIZE), slice_make(b, SIZE - 1));

        assert_true(isfinite(value));
    }
    b[0] = 'a';
    memset(b, 'a', SIZE - 1);
    b[SIZE - 1] = 'x';
    assert_true(comparator_find(SLICE("exact"))
                    ->compare(slice_make(a, SIZE), slice_make(b, SIZE)) == 0);
    mem_free(a);
    mem_free(b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(plugin_values_are_equal),
        cmocka_unit_test(mediator_values_are_equal),
        cmocka_unit_test(mediator_codes_are_equal),
        cmocka_unit_test(every_name_of_opencr_is_known),
        cmocka_unit_test(sound_of_texts_without_letters_is_the_text),
        cmocka_unit_test(huge_texts_are_cut_not_feared),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
