/* SPDX-License-Identifier: Apache-2.0
 * Answers of the core, read; and told to people once. */
#include "base/log.h"
#include "base/mem.h"
#include "base/metric.h"
#include "mediator/openhim/channels.h"
#include "mediator/openhim/openhim_int.h"

#include <stdio.h>

enum { MAX_EXCERPT = 200 };

static struct metric present = METRIC_GAUGE("selfsame_openhim_present", "",
    "1 while OpenHIM knows us and the last heartbeat arrived.");
static struct metric requests =
    METRIC_COUNTER("selfsame_openhim_requests_total", "request,outcome",
        "Requests to OpenHIM's API by kind and what came of them.");
static struct metric config_good =
    METRIC_GAUGE("selfsame_openhim_settings_in_use", "",
        "1 when the settings that OpenHIM last delivered are in use, 0 when "
        "they were refused.");

void openhim_show_presence(const struct openhim *o)
{
    metric_set(&present, "", openhim_is_present(o));
}

/* --- reading ---------------------------------------------------------------*/

static bool read_knock(struct openhim *o)
{
    int64_t core_ms;
    struct jval now = jval_get(o->call.json, "now");

    if (!jval_is_some(jval_get(o->call.json, "master")) ||
        !jval_to_i64(&core_ms, now))
        return false;
    api_learn_clock(o->api, core_ms);
    return true;
}

static void read_back(struct openhim *o, struct presence_answer *answer)
{
    struct jval stored = o->call.json;
    struct slice version = jval_get_str(stored, "version");

    answer->is_good = slice_eq(jval_get_str(stored, "urn"), slice_of(o->urn));
    answer->is_same =
        answer->is_good && registration_is_stored(stored, o->document);
    if (answer->is_good && !answer->is_same)
        snprintf(o->raised, sizeof(o->raised), "%s",
            registration_raise(o->call_arena, slice_of(o->version), version));
    snprintf(o->stored, sizeof(o->stored), "%.*s", SLICE_ARG(version));
}

struct presence_answer openhim_read_answer(struct openhim *o)
{
    struct api_call *c = &o->call;
    struct presence_answer answer = {.rc = c->call.rc,
        .status = c->status,
        .has_asked_config = o->has_asked_config};

    if (answer.rc < 0)
        return answer;
    if (o->presence.phase == PRESENCE_KNOCK)
        answer.is_good = read_knock(o);
    else if (o->presence.phase == PRESENCE_READ_BACK)
        read_back(o, &answer);
    else if (o->presence.phase == PRESENCE_LIST && c->status == 200 &&
             jval_type(c->json) == JSON_ARRAY) {
        buf_clear(&o->missing);
        o->nmissing = channels_missing(&o->missing, c->json);
        answer.has_missing = o->nmissing > 0;
    }
    return answer;
}

/* --- telling ---------------------------------------------------------------*/

/* An answer of the core as a log may show it: short, one line, printable. */
static const char *excerpt(const struct openhim *o)
{
    struct buf text = BUF_INIT;
    char *copy;

    for (size_t i = 0; i < o->call.text.len && i < MAX_EXCERPT; i++) {
        char c = o->call.text.ptr[i];

        buf_addc(&text, c < ' ' || c > '~' || c == '"' ? ' ' : c);
    }
    copy = arena_cstr(o->call_arena, buf_slice(&text));
    buf_free(&text);
    return copy;
}

static void tell_trouble(const struct openhim *o, enum presence_phase phase)
{
    const struct api_call *c = &o->call;
    const char *text = presence_trouble_text(o->presence.trouble);

    if (c->call.rc < 0)
        log_warn("openhim.trouble", "request=%s text=\"%s: %s\"",
            presence_phase_str(phase), text, c->call.err.text);
    else
        log_warn("openhim.trouble",
            "request=%s status=%d text=\"%s\" answer=\"%s\"",
            presence_phase_str(phase), c->status, text, excerpt(o));
}

static void tell_channels(const struct openhim *o, enum presence_phase phase)
{
    bool is_fine = o->call.status == (phase == PRESENCE_LIST ? 200 : 201);

    if (!is_fine)
        log_warn("openhim.channels",
            "request=%s status=%d text=\"the channels could not be "
            "installed\" answer=\"%s\"",
            presence_phase_str(phase), o->call.status, excerpt(o));
    else if (phase == PRESENCE_INSTALL)
        log_info("openhim.channels", "installed=%zu", o->nmissing);
}

static const char *outcome_of(const struct presence_answer *a)
{
    if (a->rc < 0)
        return a->rc == ERR_UNAUTHORIZED ? "unauthorized" : "no-answer";
    return a->status < 300 ? "done" : a->status < 500 ? "refused" : "failed";
}

static void count_request(
    enum presence_phase phase, const struct presence_answer *a)
{
    char labels[64];

    snprintf(labels, sizeof(labels), "%s,%s", presence_phase_str(phase),
        outcome_of(a));
    metric_add(&requests, labels, 1);
}

void openhim_tell_news(struct openhim *o, const struct presence *before,
    const struct presence_answer *answer)
{
    const struct presence *now = &o->presence;
    bool was_registered = before->is_registered;

    count_request(before->phase, answer);
    if (now->trouble != PRESENCE_FINE && now->trouble != before->trouble)
        tell_trouble(o, before->phase);
    if (now->trouble == PRESENCE_FINE && before->trouble != PRESENCE_FINE)
        log_info("openhim.back", "after_failures=%u", before->failures);
    if (was_registered && !now->is_registered)
        log_warn("openhim.forgotten",
            "text=\"the core does not know us any more; registering anew\"");
    if (!was_registered && now->is_registered)
        log_info("openhim.registered", "urn=%s version=%s login=%s", o->urn,
            o->stored, api_login_name(o->api));
    if (now->has_raised && now->is_registered && !was_registered &&
        !answer->is_same)
        log_warn("openhim.registration",
            "text=\"the core holds another registration than ours, whatever "
            "version we give\"");
    if (answer->rc == 0 &&
        (before->phase == PRESENCE_LIST || before->phase == PRESENCE_INSTALL))
        tell_channels(o, before->phase);
}

/* --- settings --------------------------------------------------------------*/

void openhim_take_config(struct openhim *o)
{
    struct slice config = jval_raw(o->call.json);
    struct err err = ERR_INIT;
    int rc;

    /* Without any settings the core answers "OK" as text. */
    if (!o->sink.apply || jval_type(o->call.json) != JSON_OBJECT ||
        slice_eq(config, buf_slice(&o->last_config)))
        return;
    buf_clear(&o->last_config);
    buf_add(&o->last_config, config);
    rc = o->sink.apply(o->sink.context, config, &err);
    o->has_refused_config = rc < 0;
    metric_set(&config_good, "", rc == 0);
    if (rc < 0)
        log_error("openhim.settings",
            "result=\"refused, the old ones stay\" text=\"%s\"", err.text);
    else
        log_info("openhim.settings", "result=applied");
}
