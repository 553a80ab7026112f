/* SPDX-License-Identifier: Apache-2.0
 * Calls as lines of HTTP, for people: the embedded store is told of in the same
 * terms as a server.
 * source  http://hl7.org/fhir/R4/http.html */
#include "base/buf.h"
#include "base/mem.h"
#include "fhirclient/store/store.h"

enum { HAS_TYPE = 1, HAS_ID = 2, HAS_HISTORY = 4, HAS_VID = 8, HAS_QUERY = 16 };

static const struct {
    const char *method;
    unsigned has;
} verbs[STORE_NVERBS] = {
    [STORE_READ] = {"GET", HAS_TYPE | HAS_ID},
    [STORE_VREAD] = {"GET", HAS_TYPE | HAS_ID | HAS_HISTORY | HAS_VID},
    [STORE_SEARCH] = {"GET", HAS_TYPE | HAS_QUERY},
    [STORE_HISTORY] = {"GET", HAS_TYPE | HAS_ID | HAS_HISTORY | HAS_QUERY},
    [STORE_PAGE] = {"GET", 0},
    [STORE_CREATE] = {"POST", HAS_TYPE},
    [STORE_UPDATE] = {"PUT", HAS_TYPE | HAS_ID | HAS_QUERY},
    [STORE_DELETE] = {"DELETE", HAS_TYPE | HAS_ID | HAS_QUERY},
    [STORE_TRANSACTION] = {"POST", 0},
    [STORE_BATCH] = {"POST", 0},
    [STORE_CAPABILITIES] = {"GET", 0},
    [STORE_OPERATION] = {NULL, HAS_QUERY},
};

static void add_segment(struct buf *path, struct slice segment)
{
    if (!segment.len)
        return;
    buf_addc(path, '/');
    buf_add(path, segment);
}

static struct slice path_of(
    const struct store_call *c, unsigned has, struct arena *arena)
{
    struct buf path = BUF_INIT;
    struct slice copy;

    if (has & HAS_TYPE)
        add_segment(&path, c->type);
    if (has & HAS_ID)
        add_segment(&path, c->id);
    if (has & HAS_HISTORY)
        buf_adds(&path, "/_history");
    if (has & HAS_VID)
        add_segment(&path, c->vid);
    copy = arena_copy(arena, buf_slice(&path));
    buf_free(&path);
    return copy;
}

static void split_at_query(struct store_line *line, struct slice given)
{
    size_t mark = slice_find(given, '?');

    line->path = mark == SIZE_MAX ? given : slice_make(given.ptr, mark);
    if (mark != SIZE_MAX)
        line->query = slice_from(given, mark + 1);
}

/* Given as it is: "Patient/$match", "/Patient/$match" or "?_getpages=1". */
static struct slice rooted(struct slice given, struct arena *arena)
{
    if (!given.len || given.ptr[0] == '/' || given.ptr[0] == '?')
        return given;
    return slice_of(arena_printf(arena, "/%.*s", SLICE_ARG(given)));
}

struct store_line store_call_line(
    const struct store_call *c, struct arena *arena)
{
    unsigned has = verbs[c->verb].has;
    struct store_line line = {.path = path_of(c, has, arena)};

    line.method =
        verbs[c->verb].method ? slice_of(verbs[c->verb].method) : c->method;
    if (has & HAS_QUERY)
        line.query = c->query;
    if (c->verb == STORE_PAGE)
        split_at_query(&line, rooted(c->query, arena));
    else if (c->verb == STORE_OPERATION)
        line.path = rooted(c->path, arena);
    else if (c->verb == STORE_CAPABILITIES)
        line.path = SLICE("/metadata");
    return line;
}
