/* SPDX-License-Identifier: Apache-2.0
 * One page of a search in the making: found, put in order, written.
 *
 *   _search.c     reads the query and chooses the way
 *   _sort.c       orders by what only index entries know
 *   _include.c    what belongs to the matches
 *   _searchset.c  the Bundle */
#ifndef STORE_SQLITE_PAGE_H
#define STORE_SQLITE_PAGE_H

#include "fhirclient/store/store_sqlite_int.h"

struct sq_match {
    int64_t rid, seq;
    struct slice type, id, body;
};

struct sq_page {
    struct sq_conn *conn;
    struct store_call *c;
    struct query query;
    const struct sq_cursor *cursor;
    size_t limit;
    struct sq_match *matches; /* room for `limit` of them */
    size_t nmatches, nbytes;  /* of their bodies */
    bool has_more;
    int64_t total;     /* -1: not known */
    struct hmap shown; /* "Type/id" of what is in the Bundle */
    struct sq_match *included;
    size_t nincluded, included_cap;
};

/** How many there are on all pages: p->total. */
int sq_page_count(struct sq_page *p, struct err *err) MUST_CHECK;

/** Is there no room for another match? Then the rest is for other pages. */
bool sq_page_is_full(const struct sq_page *p);

/** Add a match: the row is rid, type, id, seq, body. */
void sq_page_take(struct sq_page *p, sqlite3_stmt *row);

/** The matches of this page in an order that no column of the resource table
 *  keeps. */
int sq_page_sort(struct sq_page *p, struct err *err) MUST_CHECK;

/** What _include and _revinclude add to the matches. */
int sq_page_include(struct sq_page *p, struct err *err) MUST_CHECK;

/** Where the next page goes on. */
struct slice sq_page_after(const struct sq_page *p);

/** The Bundle as the call's answer. */
int sq_page_answer(struct sq_page *p, struct err *err) MUST_CHECK;

#endif
