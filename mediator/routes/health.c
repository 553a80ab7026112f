/* SPDX-License-Identifier: Apache-2.0
 * Is it alive, is it ready, what has it counted. Liveness never needs the
 * store; readiness names its cause. */
#include "base/metric.h"
#include "fhirclient/json/jwrite.h"
#include "mediator/routes/router.h"

static struct metric records = METRIC_GAUGE("selfsame_registry_records", "kind",
    "Records known to the registry by kind.");
static struct metric pending = METRIC_GAUGE("selfsame_registry_decisions",
    "state", "Decisions that wait, or whose commit is under way.");
static struct metric readiness = METRIC_GAUGE(
    "selfsame_ready", "", "1 when submissions are decided, else 0.");

/* "" when submissions are decided. */
static const char *why_not_ready(const struct gateway *g)
{
    const char *why = registry_why_not_ready(g->registry);

    if (g->is_draining)
        return "shutting down";
    return why[0] ? why : store_trouble(g->store);
}

static void write_state(
    struct request *r, int status, const char *word, const char *cause)
{
    struct jwrite w = jwrite_to(&r->body);

    jwrite_object(&w);
    jwrite_member(&w, "status", slice_of(word));
    jwrite_member(&w, "cause", slice_of(cause));
    jwrite_end(&w);
    r->answer.status = status;
    r->answer.content_type = "application/json";
    r->answer.body = buf_slice(&r->body);
}

static enum step_result live_answer(struct task *task)
{
    write_state(request_of(task), 200, "alive", "");
    return STEP_NEXT;
}

static enum step_result ready_answer(struct task *task)
{
    struct request *r = request_of(task);
    const char *cause = why_not_ready(r->gateway);

    write_state(
        r, cause[0] ? 503 : 200, cause[0] ? "not ready" : "ready", cause);
    return STEP_NEXT;
}

static void set_gauges(const struct gateway *g)
{
    struct registry_counts n;

    registry_count(&n, g->registry);
    metric_set(&records, "source", (double)n.sources);
    metric_set(&records, "golden", (double)n.golden);
    metric_set(&records, "tombstone", (double)n.tombstones);
    metric_set(&pending, "waiting", (double)n.waiting);
    metric_set(&pending, "pending", (double)n.pending);
    metric_set(&readiness, "", why_not_ready(g)[0] ? 0 : 1);
}

static enum step_result metrics_answer(struct task *task)
{
    struct request *r = request_of(task);

    set_gauges(r->gateway);
    metric_print(&r->body);
    r->answer.status = 200;
    r->answer.content_type = "text/plain; version=0.0.4; charset=utf-8";
    r->answer.body = buf_slice(&r->body);
    return STEP_NEXT;
}

static const struct step live_steps[] = {STEP(live_answer)};
const struct task_def live_def = TASK_DEF("livez", live_steps, request_finish);

static const struct step ready_steps[] = {STEP(ready_answer)};
const struct task_def ready_def =
    TASK_DEF("readyz", ready_steps, request_finish);

static const struct step metrics_steps[] = {STEP(metrics_answer)};
const struct task_def metrics_def =
    TASK_DEF("metrics", metrics_steps, request_finish);
