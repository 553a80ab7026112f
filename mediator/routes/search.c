/* SPDX-License-Identifier: Apache-2.0
 * Search by GET and by _search, system-wide paging included: asked of the
 * store, which holds committed images only. */
#include "fhirclient/json/jwrite.h"
#include "mediator/routes/alias.h"
#include "mediator/routes/links.h"
#include "mediator/routes/query.h"
#include "mediator/routes/router.h"
#include "mediator/routes/steps.h"
#include "mediator/routes/tombstone.h"

/* What belongs to the transport is ours; the store sees the rest. */
static const char *const transport_parameters[] = {"_format", "_pretty", NULL};

/* A search form may come with parameters in the URL as well. */
static struct slice all_parameters(struct request *r)
{
    struct slice form = r->exchange->body;

    if (r->exchange->method != HTTP_POST || form.len == 0)
        return r->query;
    if (r->query.len == 0)
        return form;
    return slice_of(arena_printf(
        r->task.arena, "%.*s&%.*s", SLICE_ARG(r->query), SLICE_ARG(form)));
}

static bool is_page(struct slice query, struct arena *arena)
{
    struct slice ignored;

    return query_get(&ignored, query, "_getpages", 0, arena);
}

static enum step_result search_fetch(struct task *task)
{
    struct request *r = request_of(task);
    struct slice query =
        query_without(all_parameters(r), transport_parameters, task->arena);
    enum store_verb verb =
        is_page(query, task->arena) ? STORE_PAGE : STORE_SEARCH;
    struct store_call *c = request_store_call(r, verb);

    /* A next link of the store's, less what is before its path. */
    if (verb == STORE_PAGE)
        query = slice_of(arena_printf(
            task->arena, "%.*s?%.*s", SLICE_ARG(r->type), SLICE_ARG(query)));
    else
        query =
            tombstone_leave_out(r, r->type, alias_follow(r, r->type, query));
    c->query = query;
    c->is_lenient = verb == STORE_SEARCH && r->prefer.is_lenient;
    store_start(r->gateway->store, c);
    return STEP_WAIT;
}

static const struct step search_steps[] = {
    STEP(request_authorise),
    STEP(request_identify),
    STEP(search_fetch),
    STEP(steps_check_store),
    STEP(links_answer),
};
const struct task_def search_def =
    TASK_DEF("search", search_steps, request_finish);
