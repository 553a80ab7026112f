/* SPDX-License-Identifier: Apache-2.0
 * The cast of the index.
 *
 *   view     a column in one form, with a dictionary of the distinct values
 *            seen and, for each, the rows that hold it. Value 0 is "missing".
 *   matcher  a comparator with its threshold on a view: finds the values of
 *            the dictionary that agree with a query's value, and remembers.
 *   rows     for each row the value it has in each view, where it stands in
 *            that value's list, and its person as it was given.
 *   plan     the rules, with everything looked up that does not change.
 *
 * A value that lost all its rows stays in the dictionary, since it often comes
 * back with the next update; once half of a dictionary is dead it is made
 * anew, with new numbers. */
#ifndef MATCHING_INDEX_INT_H
#define MATCHING_INDEX_INT_H

#include "base/hmap.h"
#include "base/vec.h"
#include "matching/index.h"
#include "matching/score_int.h"

enum {
    VALUE_MISSING = 0,
    SHELF_LONG = 64,  /* the shelf of what has no sketch */
    PREFIX_KNOWN = 4, /* characters that a sketch begins with */
    CACHE_BYTES_MAX = 32 << 20
};

#define VALUE_NONE UINT32_MAX /* the query's value is in no row */

/* One distinct value and its rows, in no order; a single row stands inline. */
struct value {
    uint32_t text, len;  /* in the heap of the view */
    uint32_t nrows, cap; /* cap 0: inline */
    union {
        uint32_t one;
        uint32_t *many;
    } rows;
};

/* What is known of a text without reading it: which characters it has (bits 0
 * to 31), which of them twice (bits 32 to 63), and how it begins. */
struct sketch {
    uint64_t sign, head;
};

/* The values of one length, in order of their numbers; their texts once more,
 * side by side, so that a walk does not jump about in memory. */
struct shelf {
    uint32_t *ids;
    struct sketch *sketches;
    uint16_t *texts; /* not on the long shelf */
    size_t n, cap;
};

struct view_slot {
    uint32_t tag, id; /* id 0: free */
};

struct view {
    size_t column;
    enum text_form form;
    bool has_shelves; /* some matcher walks over the dictionary */
    VEC(struct value) values;
    uint16_t *heap;
    size_t heap_len, heap_cap;
    struct view_slot *slots;
    size_t nslots; /* 0 or a power of two */
    size_t ndead;
    size_t longest;        /* units, of any value ever since the last renewal */
    struct shelf *shelves; /* SHELF_LONG + 1 */
    VEC(struct text) unpacked; /* the cell that was read last */
    struct text one;
};

/* The values that agree with one query value; `seen` of the dictionary. */
struct found {
    uint32_t *ids;
    size_t n, cap, seen;
    size_t key_len;
    uint16_t key[];
};

/* How many characters two texts of these lengths must share to agree, by the
 * length of their common beginning; NEED_NEVER: they cannot. */
enum { NEED_NEVER = 255 };
typedef uint8_t need_row[SHELF_LONG][PREFIX_KNOWN + 1];

struct matcher {
    uint32_t view;
    const struct comparator *comparator;
    bool has_threshold; /* without one every value has its own share */
    double threshold;
    struct hmap cache; /* query value to struct found */
    need_row *needs;   /* by length of the query, made when first needed */
    bool has_needs[SHELF_LONG];
    uint32_t *stamps; /* by value: the last query that it agreed with */
    size_t nstamps;
};

struct image {
    struct person *person; /* made when first asked for */
    size_t size;
    char bytes[];
};

struct rows {
    size_t nviews;
    uint32_t *values, *places; /* [row * nviews + view] */
    struct image **images;     /* NULL: no such row */
    double *marks;             /* of the query under way; all 0 between */
    uint32_t cap, high;        /* numbers below `high` were given out */
    VEC(uint32_t) free;
    size_t count;
    size_t image_bytes;
};

struct plan_field {
    const struct rule_field *field;
    struct field_weights weights;
    uint32_t view, matcher;
    bool is_exact; /* equality of joined texts: the numbers are compared */
};

struct plan_rule {
    const struct rule *rule;
    struct plan_field *fields;
    uint32_t *filter_views;
};

/* A comparison that was made during this query. */
struct memo {
    uint32_t query, matcher, value;
    double result;
};

enum { MEMO_SLOTS = 4096 };

struct match_index {
    const struct ruleset *rules;
    struct view *views;
    size_t nviews;
    struct matcher *matchers;
    size_t nmatchers;
    struct plan_rule *plan;
    struct rows rows;
    struct scratch scratch;
    struct arena *temporary; /* of one call */
    size_t cache_bytes;
    uint32_t *sifted; /* working memory of the walk over a shelf */
    size_t sifted_cap;
    uint32_t query; /* number of the query under way */
    struct memo *memo;
};

/* dictionary.c */

void view_init(struct view *view, size_t column, enum text_form form);
void view_free(struct view *view);

/** A cell as the dictionary holds it: one text, or texts with their lengths. */
struct text view_pack(
    struct arena *arena, enum text_form form, struct cell cell);

/** The number of a packed value, VALUE_MISSING for the empty one, VALUE_NONE
 *  when it is not there. */
uint32_t view_find(const struct view *view, struct text packed);

/** The same, but adds it. */
uint32_t view_intern(struct view *view, struct text packed);

/** The value as a cell; valid until the next call for this view. */
struct cell view_cell(struct view *view, uint32_t id);

struct sketch sketch_of(struct text text);

size_t view_bytes(const struct view *view);

/* postings.c */

static inline const uint32_t *value_rows(const struct value *value)
{
    return value->cap == 0 ? &value->rows.one : value->rows.many;
}

/** Put a row into the list of value `id` in view number `v`. */
void posting_add(
    struct match_index *index, size_t v, uint32_t id, uint32_t row);

/** Take it out of the list it stands in. */
void posting_remove(struct match_index *index, size_t v, uint32_t row);

/** Make the dictionary anew when too much of it is dead. */
void view_renew_if_worth(struct match_index *index, size_t v);

/* rows.c */

void rows_free(struct rows *rows);
uint32_t rows_add(struct rows *rows, const struct person *person);
void rows_remove(struct rows *rows, uint32_t row);
void rows_person(struct person *out, const struct rows *rows, uint32_t row);
size_t rows_bytes(const struct rows *rows);

static inline uint32_t row_value(
    const struct rows *rows, uint32_t row, size_t v)
{
    return rows->values[row * rows->nviews + v];
}

/* lookup.c */

/** The values that agree with the query's; borrowed until the next query. */
const struct found *matcher_find(struct match_index *index, uint32_t matcher,
    struct cell query, struct text packed, struct match_stats *stats);

/** How many values of the dictionary matcher_find() would walk over. */
size_t matcher_unseen(
    const struct match_index *index, uint32_t matcher, struct text packed);

/** The comparator's value of the query's value and value `id`. */
double matcher_value(struct match_index *index, uint32_t matcher,
    struct cell query, uint32_t id);

/** Note which values were found, for matcher_has_found(). */
void matcher_stamp(
    struct match_index *index, uint32_t matcher, const struct found *found);

static inline bool matcher_has_found(
    const struct match_index *index, uint32_t matcher, uint32_t id)
{
    return index->matchers[matcher].stamps[id] == index->query;
}

void matcher_forget(struct match_index *index, struct matcher *matcher);

/** Forget whatever was noted under the number of a query. */
void matchers_forget_queries(struct match_index *index);

/** Drop all caches when they hold too much. */
void matchers_trim(struct match_index *index);

#endif
