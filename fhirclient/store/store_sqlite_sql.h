/* SPDX-License-Identifier: Apache-2.0
 * SQL for what clients ask, which differs from one request to the next. */
#ifndef STORE_SQLITE_SQL_H
#define STORE_SQLITE_SQL_H

#include "fhirclient/search/query.h"
#include "fhirclient/store/store_sqlite_int.h"

/** A value for one of its places. */
struct sq_bound {
    bool is_number;
    int64_t number;
    struct slice text;
};

/** An SQL text in the making, with what is to be bound. */
struct sq_sql {
    struct buf text;
    struct sq_bound *bound;
    size_t nbound, cap;
    struct arena *arena;
    const char *row; /* alias of the resource that is asked about */
};

/** A place for a value, which is bound to it. */
void sq_sql_text(struct sq_sql *sql, struct slice value);
/** Likewise. */
void sq_sql_number(struct sq_sql *sql, int64_t value);
/** " AND ..." for all criteria of a query, over the table alias r. */
void sq_sql_criteria(struct sq_sql *sql, const struct query *q);
/** "SELECT rid ...": of those that have any value of a parameter. */
void sq_sql_having(struct sq_sql *sql, const struct search_param *param);
/** " AND x.ix IN ...": the entries of a parameter, in a table alias x. */
void sq_sql_entries(struct sq_sql *sql, const struct search_param *param);
/** "(1,2,3)": the index ids of a parameter. */
void sq_sql_ids(struct sq_sql *sql, const struct search_param *param);
/** Prepare (cached) and bind. */
sqlite3_stmt *sq_sql_ready(
    struct sq_sql *sql, struct sq_conn *conn, struct err *err);

#endif
