/* SPDX-License-Identifier: Apache-2.0
 * What the server counts. Requests that reach a handler are counted there. */
#include "base/metric.h"
#include "mediator/server/server_int.h"

static struct metric connections = METRIC_GAUGE(
    "selfsame_http_connections", "", "Connections that are open now.");
static struct metric accepted = METRIC_COUNTER("selfsame_http_accepted_total",
    "", "Connections accepted since the start.");
static struct metric refused = METRIC_COUNTER("selfsame_http_refused_total",
    "reason", "Requests the server refused before they were complete.");
static struct metric paused =
    METRIC_COUNTER("selfsame_http_accept_pauses_total", "",
        "Times that accepting paused for want of descriptors or room.");
static struct metric handshakes =
    METRIC_COUNTER("selfsame_http_tls_failures_total", "",
        "Connections that ended before their TLS handshake did.");

void metric_connection(int change)
{
    metric_add(&connections, "", change);
    if (change > 0)
        metric_add(&accepted, "", change);
}

void metric_refused(enum http_fault fault)
{
    metric_add(&refused, http_faults[fault].word, 1);
}

void metric_accept_paused(void)
{
    metric_add(&paused, "", 1);
}

void metric_handshake_failed(void)
{
    metric_add(&handshakes, "", 1);
}
