/* SPDX-License-Identifier: Apache-2.0
 * Store calls one at a time, for tests: start, run the loop, return. */
#ifndef TESTS_STORE_SYNC_H
#define TESTS_STORE_SYNC_H

#include "fhirclient/json/jdoc.h"
#include "fhirclient/store/store.h"

/** Run a call to its end. Fill verb and input first; arena is set. */
void store_sync(struct store *store, struct store_call *c, struct arena *arena);

/**
 * Ask in the words of HTTP: "PUT", "Patient/1?x=y", body.
 *
 * A POST on the empty target is a transaction or a batch by the body's type.
 * if_match, if_none_exist and replace_tags of `c` are kept.
 */
void store_sync_http(struct store *store, struct store_call *c,
    struct arena *arena, struct slice method, struct slice target,
    struct slice body);

/** Fill verb, type, id, vid, query and body of a call from such words. */
void store_call_from_http(struct store_call *c, struct arena *arena,
    struct slice method, struct slice target, struct slice body);

#endif
