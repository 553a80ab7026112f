/* SPDX-License-Identifier: Apache-2.0
 * Presence on the loop: a timer fires when presence.h says so, one request
 * leaves, its answer is read (openhim_answer.c) and told to presence.h, which
 * says when the next is due. */
#include "mediator/openhim/openhim.h"

#include "base/log.h"
#include "base/mem.h"
#include "base/random.h"
#include "fhirclient/json/jwrite.h"
#include "mediator/openhim/openhim_int.h"

#include <string.h>

static void timer_fired(struct loop_timer *timer);
static void answered(struct call *call);

/* --- life ------------------------------------------------------------------*/

static void take_document(struct openhim *o, const struct registration *r)
{
    struct buf text = BUF_INIT;

    registration_write(&text, r);
    o->urn = arena_cstr(o->arena, slice_of(r->urn));
    o->version = arena_cstr(o->arena, slice_of(r->version));
    if (jdoc_parse(&o->document, arena_copy(o->arena, buf_slice(&text)), NULL,
            o->arena, NULL) < 0)
        die("the registration document is not JSON");
    buf_free(&text);
}

int openhim_new(struct openhim **out, struct loop *loop,
    const struct openhim_options *options, struct err *err)
{
    struct openhim_api *api;
    struct openhim *o;
    uint64_t seed;

    if (api_new(&api, loop, &options->api, err) < 0)
        return ERR_INVALID;
    o = mem_zalloc(1, sizeof(*o));
    o->loop = loop;
    o->api = api;
    o->sink = options->sink;
    o->journal = options->journal;
    o->arena = arena_new();
    o->call_arena = arena_new();
    o->started_ms = loop_now_ms(loop);
    TAILQ_INIT(&o->updates);
    take_document(o, &options->registration);
    random_bytes(&seed, sizeof(seed));
    presence_init(&o->presence, &options->presence, o->started_ms, seed);
    loop_timer_init(&o->timer, loop, timer_fired);
    loop_timer_start(&o->timer, 0);
    openhim_show_presence(o);
    if (options->api.trusts_anyone)
        log_warn("openhim.trust",
            "text=\"the core's certificate is not checked: whoever answers at "
            "its address learns our password (openhim.trust-self-signed)\"");
    *out = o;
    return 0;
}

void openhim_free(struct openhim **openhim)
{
    struct openhim *o = *openhim;

    if (!o)
        return;
    loop_timer_free(&o->timer);
    call_cancel(&o->call.call);
    openhim_drop_updates(o);
    api_free(&o->api);
    buf_free(&o->last_config);
    buf_free(&o->missing);
    arena_free(&o->call_arena);
    arena_free(&o->arena);
    mem_free(o);
    *openhim = NULL;
}

bool openhim_is_present(const struct openhim *o)
{
    /* The first beat behind a registration always asks for the settings. */
    return o->presence.is_registered && o->presence.phase == PRESENCE_BEAT &&
           o->presence.failures == 0 && !o->presence.wants_config;
}

void openhim_offer_again(struct openhim *o)
{
    if (!o->has_refused_config)
        return;
    buf_clear(&o->last_config);
    presence_ask_config(&o->presence);
}

/* --- requests --------------------------------------------------------------*/

/* The document, with a version that the core takes for a new one. */
static struct slice document_body(struct openhim *o)
{
    static const char *const version[] = {"version", NULL};
    struct buf text = BUF_INIT;
    struct jwrite w = jwrite_to(&text);
    struct slice copy;

    if (!o->presence.has_raised)
        return jval_raw(o->document);
    jwrite_object(&w);
    jwrite_member(&w, "version", slice_of(o->raised));
    jwrite_members_except(&w, o->document, version);
    jwrite_end(&w);
    copy = arena_copy(o->call_arena, buf_slice(&text));
    buf_free(&text);
    return copy;
}

static struct slice beat_body(struct openhim *o)
{
    uint64_t now_ms = loop_now_ms(o->loop);
    uint64_t up_ms = now_ms - o->started_ms;

    o->has_asked_config = presence_asks_config(&o->presence, now_ms);
    return slice_of(arena_printf(o->call_arena, "{\"uptime\":%llu.%03u%s}",
        (unsigned long long)(up_ms / 1000), (unsigned)(up_ms % 1000),
        o->has_asked_config ? ",\"config\":true" : ""));
}

static void set_request(
    struct openhim *o, const char *method, const char *path, struct slice body)
{
    o->call.method = method;
    o->call.path = path;
    o->call.body = body;
}

static const char *own_path(struct openhim *o, const char *behind)
{
    return api_path(o->call_arena, "/mediators/", o->urn, behind);
}

static void set_phase_request(struct openhim *o)
{
    switch (o->presence.phase) {
    case PRESENCE_KNOCK:
        set_request(o, "GET", "/heartbeat", SLICE(""));
        o->call.is_public = true;
        break;
    case PRESENCE_REGISTER:
        set_request(o, "POST", "/mediators", document_body(o));
        break;
    case PRESENCE_READ_BACK:
        set_request(o, "GET", own_path(o, ""), SLICE(""));
        break;
    case PRESENCE_LIST: set_request(o, "GET", "/channels", SLICE("")); break;
    case PRESENCE_INSTALL:
        set_request(
            o, "POST", own_path(o, "/channels"), buf_slice(&o->missing));
        break;
    case PRESENCE_BEAT:
        set_request(o, "POST", own_path(o, "/heartbeat"), beat_body(o));
        break;
    }
}

static void timer_fired(struct loop_timer *timer)
{
    struct openhim *o = CONTAINER_OF(timer, struct openhim, timer);

    arena_reset(o->call_arena);
    memset(&o->call, 0, sizeof(o->call));
    set_phase_request(o);
    o->call.arena = o->call_arena;
    o->call.goes_first = true; /* a core that is told much must see us live */
    call_init(&o->call.call, o->loop, answered);
    api_start(o->api, &o->call);
}

static void answered(struct call *call)
{
    struct api_call *c = CONTAINER_OF(call, struct api_call, call);
    struct openhim *o = CONTAINER_OF(c, struct openhim, call);
    struct presence before = o->presence;
    struct presence_answer answer = openhim_read_answer(o);
    uint64_t now_ms = loop_now_ms(o->loop);

    presence_answered(&o->presence, &answer, now_ms);
    openhim_tell_news(o, &before, &answer);
    openhim_show_presence(o);
    loop_timer_start(&o->timer, presence_wait_ms(&o->presence, now_ms));
    /* Last: whoever takes settings may do much. */
    if (before.phase == PRESENCE_BEAT && answer.rc == 0 && answer.status == 200)
        openhim_take_config(o);
}
