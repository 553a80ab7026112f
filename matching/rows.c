/* SPDX-License-Identifier: Apache-2.0
 * The rows of the index. A person is kept as it was given, in one block; the
 * arrays that describe it are made when somebody asks. */
#include "matching/index_int.h"

#include <string.h>

enum { FIRST_ROWS = 64 };

void rows_free(struct rows *rows)
{
    for (uint32_t row = 0; row < rows->high; row++)
        if (rows->images[row])
            rows_remove(rows, row);
    mem_free(rows->values);
    mem_free(rows->places);
    mem_free(rows->images);
    mem_free(rows->marks);
    VEC_FREE(rows->free);
}

static void grow(struct rows *rows)
{
    uint32_t cap = rows->cap ? rows->cap * 2 : FIRST_ROWS;
    size_t cells = cap * rows->nviews;

    rows->values = mem_realloc(rows->values, cells, sizeof(*rows->values));
    rows->places = mem_realloc(rows->places, cells, sizeof(*rows->places));
    rows->images = mem_realloc(rows->images, cap, sizeof(*rows->images));
    rows->marks = mem_realloc(rows->marks, cap, sizeof(*rows->marks));
    memset(
        rows->marks + rows->cap, 0, (cap - rows->cap) * sizeof(*rows->marks));
    rows->cap = cap;
}

static size_t put_number(char *at, size_t number)
{
    uint32_t n = (uint32_t)number;

    memcpy(at, &n, sizeof(n));
    return sizeof(n);
}

static size_t get_number(const char **at)
{
    uint32_t n;

    memcpy(&n, *at, sizeof(n));
    *at += sizeof(n);
    return n;
}

static struct image *image_make(const struct person *person)
{
    size_t size = 0, len = 0;

    for (size_t i = 0; i < person->ncolumns; i++) {
        size += sizeof(uint32_t);
        for (size_t k = 0; k < person->columns[i].nvalues; k++)
            size += sizeof(uint32_t) + person->columns[i].values[k].len;
    }

    struct image *image = mem_alloc(sizeof(*image) + size);

    image->person = NULL;
    image->size = size;
    for (size_t i = 0; i < person->ncolumns; i++) {
        const struct person_column *column = &person->columns[i];

        len += put_number(image->bytes + len, column->nvalues);
        for (size_t k = 0; k < column->nvalues; k++) {
            struct slice s = column->values[k];

            len += put_number(image->bytes + len, s.len);
            if (s.len > 0)
                memcpy(image->bytes + len, s.ptr, s.len);
            len += s.len;
        }
    }
    return image;
}

uint32_t rows_add(struct rows *rows, const struct person *person)
{
    uint32_t row;

    if (rows->free.len > 0) {
        row = rows->free.at[--rows->free.len];
    } else {
        if (rows->high == rows->cap)
            grow(rows);
        row = rows->high++;
    }
    rows->images[row] = image_make(person);
    rows->image_bytes += rows->images[row]->size;
    rows->count++;
    return row;
}

void rows_remove(struct rows *rows, uint32_t row)
{
    struct image *image = rows->images[row];

    ASSERT(image);
    rows->image_bytes -= image->size;
    mem_free(image->person);
    mem_free(image);
    rows->images[row] = NULL;
    rows->count--;
    VEC_PUSH(rows->free, row);
}

/* Person, columns and values in one block of memory. */
static struct person *person_make(const struct image *image)
{
    const char *at = image->bytes, *end = image->bytes + image->size;
    size_t ncolumns = 0, nvalues = 0;

    while (at < end) {
        ncolumns++;
        for (size_t n = get_number(&at); n > 0; n--, nvalues++)
            at += get_number(&at);
    }

    struct person *person =
        mem_zalloc(1, sizeof(*person) + ncolumns * sizeof(*person->columns) +
                          nvalues * sizeof(struct slice));
    struct person_column *columns = (struct person_column *)(person + 1);
    struct slice *values = (struct slice *)(columns + ncolumns);

    *person = (struct person){columns, ncolumns};
    at = image->bytes;
    for (size_t i = 0; i < ncolumns; i++) {
        columns[i] = (struct person_column){values, get_number(&at)};
        for (size_t k = 0; k < columns[i].nvalues; k++) {
            size_t len = get_number(&at);

            *values++ = slice_make(at, len);
            at += len;
        }
    }
    return person;
}

void rows_person(struct person *out, const struct rows *rows, uint32_t row)
{
    ASSERT(row < rows->high && rows->images[row]);
    if (!rows->images[row]->person)
        rows->images[row]->person = person_make(rows->images[row]);
    *out = *rows->images[row]->person;
}

size_t rows_bytes(const struct rows *rows)
{
    size_t each = rows->nviews * 2 * sizeof(uint32_t) + sizeof(struct image *) +
                  sizeof(double);

    return rows->cap * each + rows->image_bytes +
           rows->count * sizeof(struct image);
}
