/* SPDX-License-Identifier: Apache-2.0
 * One transaction at a time, one read of the store at a time: there are few,
 * and nobody waits. */
#include "mediator/unfinished.h"

#include "base/log.h"
#include "base/mem.h"
#include "base/metric.h"
#include "fhirclient/fhir/outcome.h"
#include "fhirclient/json/jdoc.h"
#include "mediator/openhim/openhim.h"
#include "mediator/routes/relay.h"

#include <stdio.h>
#include <string.h>

enum {
    POLL_MS = 250,        /* until the registry is ready */
    STORE_AWAY_MS = 5000, /* before it is asked again */
    READ_DEADLINE_MS = 30000,
    MAX_NAMED = 10, /* records in a sentence */
    MAX_PROPERTIES = 4
};

static struct metric recovered =
    METRIC_COUNTER("selfsame_openhim_recovered_total", "end",
        "Transactions of an earlier process that were told their end: "
        "committed, partly or nothing.");

struct unfinished {
    const struct gateway *gateway;
    struct journal *journal;
    struct loop_timer timer;
    struct store_call call;
    struct arena *arena; /* of the one in hand */
    struct journal_entry entry;
    struct trail *trail;
    size_t nasked, nfound;
    struct buf sources, golden; /* "Patient/a Patient/b" */
    size_t nnamed;
};

static void wait_ms(struct unfinished *u, uint64_t ms)
{
    loop_timer_start(&u->timer, ms);
}

/* --- telling ---------------------------------------------------------------*/

enum ending { END_COMMITTED, END_PARTLY, END_NOTHING };

static const struct {
    const char *word;
    int status;
    const char *severity, *sentence;
} endings[] = {
    [END_COMMITTED] = {"committed", 200, "information",
        "what was submitted is in the store"},
    [END_PARTLY] = {"partly", 200, "warning",
        "a part of what was submitted is in the store; the rest was refused, "
        "changed nothing, or was not come to. Sending all of it again is safe"},
    [END_NOTHING] = {"nothing", 503, "warning",
        "nothing of what was submitted is in the store, and nothing will be: "
        "send it again"},
};

static enum ending ending_of(const struct unfinished *u)
{
    if (u->nfound == 0)
        return END_NOTHING;
    return u->nfound < u->entry.ndecisions ? END_PARTLY : END_COMMITTED;
}

static struct slice sentence(struct unfinished *u, enum ending ending)
{
    struct buf text = BUF_INIT, body = BUF_INIT;
    struct slice copy;

    buf_addf(&text,
        "the process that was at it ended before it could tell. The store "
        "says: %s (%zu of %u decisions found",
        endings[ending].sentence, u->nfound, u->entry.ndecisions);
    if (u->nfound)
        buf_addf(&text, ", explained by Provenance/%s", u->entry.receipt);
    buf_adds(&text, ")");
    outcome_write_note(&body, endings[ending].severity, "informational",
        arena_cstr(u->arena, buf_slice(&text)));
    copy = arena_copy(u->arena, buf_slice(&body));
    buf_free(&text);
    buf_free(&body);
    return copy;
}

static size_t fill_properties(
    struct envelope_property *list, struct unfinished *u, enum ending ending)
{
    size_t n = 0;

    list[n++] =
        (struct envelope_property){"decision", slice_of(endings[ending].word)};
    list[n++] = (struct envelope_property){
        "told-by", SLICE("the store, after a restart")};
    if (u->sources.len)
        list[n++] =
            (struct envelope_property){"source", buf_slice(&u->sources)};
    if (u->golden.len)
        list[n++] = (struct envelope_property){"golden", buf_slice(&u->golden)};
    return n;
}

/* For another time. */
static void leave(struct unfinished *u, uint64_t ms)
{
    journal_set(u->journal, slice_of(u->entry.id), JOURNAL_LEFT);
    wait_ms(u, ms);
}

static void tell(struct unfinished *u)
{
    enum ending ending = ending_of(u);
    struct envelope_property properties[MAX_PROPERTIES];
    size_t left_out;
    struct envelope e = {.urn = u->gateway->relay.urn,
        .is_partial = ending == END_PARTLY,
        .status = endings[ending].status,
        .content_type = "application/fhir+json",
        .body = sentence(u, ending),
        .answered_ms = clock_wall_ms(loop_clock(u->gateway->loop)),
        .properties = properties};
    struct buf text = BUF_INIT;
    struct err err = ERR_INIT;

    e.nproperties = fill_properties(properties, u, ending);
    e.orchestrations = trail_list(u->trail, &e.norchestrations, &left_out);
    if (envelope_write_update(&text, &e, &err) < 0)
        log_err(LOG_WARN, "relay.update", &err);
    else
        openhim_finish_transaction(
            u->gateway->relay.openhim, slice_of(u->entry.id), buf_slice(&text));
    metric_add(&recovered, endings[ending].word, 1);
    log_info("relay.recovered", "transaction=%s end=%s found=%zu of=%u",
        u->entry.id, endings[ending].word, u->nfound, u->entry.ndecisions);
    buf_free(&text);
    wait_ms(u, 0); /* for the next one */
}

/* --- asking ----------------------------------------------------------------*/

static void ask(struct unfinished *u);

static void name_record(struct unfinished *u, struct slice reference)
{
    struct record_view view;
    struct slice id = reference;
    struct buf *names;

    if (!slice_starts(id, SLICE("Patient/")) || u->nnamed == MAX_NAMED)
        return;
    id = slice_from(id, strlen("Patient/"));
    if (!registry_read(&view, u->gateway->registry, id))
        return;
    names = view.is_golden ? &u->golden : &u->sources;
    u->nnamed++;
    buf_addf(names, "%s%.*s", names->len ? " " : "", SLICE_ARG(id));
}

static void take_provenance(struct unfinished *u)
{
    struct jval provenance, targets;

    u->nfound++;
    if (jdoc_parse(&provenance, u->call.answer, NULL, u->arena, NULL) < 0)
        return;
    targets = jval_get(provenance, "target");
    for (struct jval t = jval_first(targets); jval_is_some(t); t = jval_next(t))
        name_record(u, jval_get_str(t, "reference"));
}

static bool is_absent(const struct store_call *c)
{
    return c->status == 404 || c->status == 410;
}

/* Of a batch, the first receipt may be that of its document, which is none. */
static void answered(struct call *call)
{
    struct unfinished *u = call->context;
    bool is_answered = call->rc == 0 && u->call.outcome == STORE_ANSWERED;

    if (is_answered && u->call.status == 200) {
        take_provenance(u);
    } else if (!is_answered || !is_absent(&u->call)) {
        leave(u, STORE_AWAY_MS);
        return;
    }
    u->nasked++;
    if (!u->gateway->relay.openhim) /* the configuration names none now */
        leave(u, POLL_MS);
    else if (u->nfound == u->entry.ndecisions ||
             u->nasked > u->entry.ndecisions)
        tell(u);
    else
        ask(u);
}

static void ask(struct unfinished *u)
{
    struct store_call *c = &u->call;
    struct loop *loop = u->gateway->loop;

    memset(c, 0, sizeof(*c));
    call_init(&c->call, loop, answered);
    c->call.context = u;
    c->call.deadline_ms = loop_now_ms(loop) + READ_DEADLINE_MS;
    c->verb = STORE_READ;
    c->type = SLICE("Provenance");
    c->id = relay_receipt(u->arena, u->entry.receipt, u->nasked);
    c->arena = u->arena;
    trail_watch(u->trail, c);
    store_start(u->gateway->store, c);
}

/* --- one after the other ---------------------------------------------------*/

static void take(struct unfinished *u, const struct journal_entry *entry)
{
    u->entry = *entry;
    journal_set(u->journal, slice_of(u->entry.id), JOURNAL_IN_HAND);
    arena_reset(u->arena);
    buf_clear(&u->sources);
    buf_clear(&u->golden);
    u->nasked = u->nfound = u->nnamed = 0;
    u->trail = trail_new(u->arena, loop_clock(u->gateway->loop),
        &u->gateway->relay.store, u->gateway->relay.bodies);
    ask(u);
}

static void timer_fired(struct loop_timer *timer)
{
    struct unfinished *u = CONTAINER_OF(timer, struct unfinished, timer);
    const struct journal_entry *entry = journal_next_left(u->journal);

    if (!entry)
        return; /* until there are new ones */
    if (u->gateway->relay.openhim &&
        registry_state(u->gateway->registry) == REGISTRY_READY)
        take(u, entry);
    else
        wait_ms(u, POLL_MS);
}

void unfinished_look(struct unfinished *u)
{
    if (!u->call.call.is_pending)
        wait_ms(u, 0);
}

struct unfinished *unfinished_new(
    const struct gateway *gateway, struct journal *journal)
{
    struct unfinished *u = mem_zalloc(1, sizeof(*u));

    u->gateway = gateway;
    u->journal = journal;
    u->arena = arena_new();
    loop_timer_init(&u->timer, gateway->loop, timer_fired);
    unfinished_look(u);
    return u;
}

void unfinished_free(struct unfinished **unfinished)
{
    struct unfinished *u = *unfinished;

    if (!u)
        return;
    call_cancel(&u->call.call);
    loop_timer_free(&u->timer);
    buf_free(&u->sources);
    buf_free(&u->golden);
    arena_free(&u->arena);
    mem_free(u);
    *unfinished = NULL;
}
