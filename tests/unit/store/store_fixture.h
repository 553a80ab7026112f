/* SPDX-License-Identifier: Apache-2.0
 * A fresh embedded store in a folder of its own, and short ways to ask it. */
#ifndef TESTS_STORE_FIXTURE_H
#define TESTS_STORE_FIXTURE_H

#include "tests/scenario/store/store_sync.h"

struct store_fixture {
    struct loop *loop;
    struct store *store;
    struct arena *arena;
    char folder[64];
    char path[96];
    struct store_call last; /* what the last request brought */
};

/** Make loop, folder and arena, and open the store; NULL vfs: the default. */
void fixture_open(struct store_fixture *f, const char *vfs);
/** Open it again after fixture_shut(). */
int fixture_reopen(struct store_fixture *f, const char *vfs, struct err *err);
void fixture_shut(struct store_fixture *f);
/** Close, and remove the folder. */
void fixture_close(struct store_fixture *f);

/** Ask; the answer is in f->last, its document is returned (or none). */
struct jval ask(struct store_fixture *f, const char *method, const char *target,
    const char *body);

/** The same, with a condition: If-Match for PUT and DELETE, If-None-Exist for
 *  POST. */
struct jval ask_if(struct store_fixture *f, const char *method,
    const char *target, const char *condition, const char *body);

/** A search's `total`, or -1 when the store refused. */
int64_t total_of(struct store_fixture *f, const char *target);

/** Text of a member by path, as in text_of(v, "meta", "versionId", NULL). */
#define text_of(v, ...)                                                        \
    arena_cstr(f->arena, jval_str(jval_path(v, __VA_ARGS__)))

/** cmocka setup and teardown around fixture_open() and fixture_close(). */
int fixture_setup(void **state);
int fixture_teardown(void **state);

#endif
