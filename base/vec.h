/* SPDX-License-Identifier: Apache-2.0
 * Growing arrays of any type, declared where they are used:
 *
 *     VEC(struct hit) hits = {0};
 *     VEC_PUSH(hits, hit);
 *     for (size_t i = 0; i < hits.len; i++) use(&hits.at[i]);
 *     VEC_FREE(hits);
 */
#ifndef BASE_VEC_H
#define BASE_VEC_H

#include "base/mem.h"

#include <stddef.h>

#define VEC(type)                                                              \
    struct {                                                                   \
        type *at;                                                              \
        size_t len, cap;                                                       \
    }

/** Append a value; may move the elements. */
#define VEC_PUSH(v, value)                                                     \
    do {                                                                       \
        if ((v).len == (v).cap) {                                              \
            (v).cap = (v).cap ? (v).cap * 2 : 8;                               \
            (v).at = mem_realloc((v).at, (v).cap, sizeof(*(v).at));            \
        }                                                                      \
        (v).at[(v).len++] = (value);                                           \
    } while (0)

/** Remove element `i` by putting the last one in its place. */
#define VEC_SWAP_REMOVE(v, i) ((v).at[i] = (v).at[--(v).len])

#define VEC_FREE(v)                                                            \
    do {                                                                       \
        mem_free((v).at);                                                      \
        (v).at = NULL;                                                         \
        (v).len = (v).cap = 0;                                                 \
    } while (0)

#endif
