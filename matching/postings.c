/* SPDX-License-Identifier: Apache-2.0
 * Which rows hold a value. A list has no order: a row knows its place in it,
 * so taking it out moves the last one there, however long the list is. */
#include "matching/index_int.h"

enum { FIRST_MANY = 4, RENEW_MIN = 32 };

static uint32_t *place_of(struct match_index *index, size_t v, uint32_t row)
{
    return &index->rows.places[row * index->nviews + v];
}

static void set_capacity(struct value *value, uint32_t cap)
{
    if (value->cap == 0) {
        uint32_t one = value->rows.one;

        value->rows.many = mem_alloc(cap * sizeof(uint32_t));
        value->rows.many[0] = one;
    } else {
        value->rows.many = mem_realloc(value->rows.many, cap, sizeof(uint32_t));
    }
    value->cap = cap;
}

static void shrink(struct value *value)
{
    if (value->cap == 0 || value->nrows > value->cap / 4)
        return;
    if (value->nrows > 1) {
        set_capacity(value, value->cap / 2);
        return;
    }

    uint32_t one = value->rows.many[0];

    mem_free(value->rows.many);
    value->rows.one = one;
    value->cap = 0;
}

void posting_add(struct match_index *index, size_t v, uint32_t id, uint32_t row)
{
    struct view *view = &index->views[v];
    struct value *value = &view->values.at[id];

    if (value->nrows == 0 && id != VALUE_MISSING)
        view->ndead--;
    if (value->nrows >= 1 && value->cap == 0)
        set_capacity(value, FIRST_MANY);
    else if (value->cap > 0 && value->nrows == value->cap)
        set_capacity(value, value->cap * 2);
    if (value->cap == 0)
        value->rows.one = row;
    else
        value->rows.many[value->nrows] = row;
    *place_of(index, v, row) = value->nrows++;
    index->rows.values[row * index->nviews + v] = id;
}

void posting_remove(struct match_index *index, size_t v, uint32_t row)
{
    struct view *view = &index->views[v];
    uint32_t id = row_value(&index->rows, row, v);
    struct value *value = &view->values.at[id];
    uint32_t place = *place_of(index, v, row);

    value->nrows--;
    if (value->cap > 0) {
        uint32_t moved = value->rows.many[value->nrows];

        value->rows.many[place] = moved;
        *place_of(index, v, moved) = place;
        shrink(value);
    }
    if (value->nrows == 0 && id != VALUE_MISSING)
        view->ndead++;
}

/* Hand a list of rows over to a value with another number. */
static void renumber(struct match_index *index, size_t v,
    const struct value *from, struct view *to_view, uint32_t to)
{
    struct value *value = &to_view->values.at[to];
    const uint32_t *rows = value_rows(from);

    value->nrows = from->nrows;
    value->cap = from->cap;
    value->rows = from->rows;
    for (uint32_t i = 0; i < from->nrows; i++)
        index->rows.values[rows[i] * index->nviews + v] = to;
}

static void renew(struct match_index *index, size_t v)
{
    struct view *old = &index->views[v];
    struct view fresh;

    view_init(&fresh, old->column, old->form);
    fresh.has_shelves = old->has_shelves;
    for (uint32_t id = 0; id < old->values.len; id++) {
        struct value *value = &old->values.at[id];
        struct text packed = {old->heap + value->text, value->len};

        if (value->nrows == 0 && id != VALUE_MISSING)
            continue;
        renumber(index, v, value, &fresh, view_intern(&fresh, packed));
        value->cap = 0; /* the list has a new owner */
    }
    fresh.ndead = 0;
    view_free(old);
    *old = fresh;
    for (size_t i = 0; i < index->nmatchers; i++)
        if (index->matchers[i].view == v)
            matcher_forget(index, &index->matchers[i]);
}

void view_renew_if_worth(struct match_index *index, size_t v)
{
    const struct view *view = &index->views[v];

    if (view->ndead > RENEW_MIN && view->ndead > view->values.len / 2)
        renew(index, v);
}
