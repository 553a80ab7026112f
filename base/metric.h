/* SPDX-License-Identifier: Apache-2.0
 * Counters, gauges and histograms in Prometheus' text form.
 *
 * A metric is declared once, as a static object, at file scope of the module
 * that counts, and registers itself on first use:
 *
 *     static struct metric decisions = METRIC_COUNTER(
 *         "selfsame_match_decisions_total", "decision",
 *         "Decisions by outcome.");
 *     metric_add(&decisions, "automatic", 1);
 *
 * Base units (seconds, bytes), `_total` on counters; label values are fixed
 * words, never a person's data. Only the loop thread may count; worker threads
 * report through their jobs.
 * source  https://prometheus.io/docs/instrumenting/exposition_formats/ */
#ifndef BASE_METRIC_H
#define BASE_METRIC_H

#include "base/buf.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum metric_kind {
    METRIC_KIND_COUNTER,
    METRIC_KIND_GAUGE,
    METRIC_KIND_HISTOGRAM
};

struct metric_series;

struct metric {
    const char *name;
    const char *labels; /* label names, comma separated; "" for none */
    const char *help;
    enum metric_kind kind;
    const double *bounds; /* histogram: upper bounds, ascending */
    size_t nbounds;
    struct metric_series *series;
    size_t nseries;
    struct metric *next;
    bool is_listed;
};

extern const double metric_seconds_bounds[16]; /* 0.1 ms to 60 s */

#define METRIC_COUNTER(metric_name, label_names, help_text)                    \
    {                                                                          \
        .name = metric_name, .labels = label_names, .help = help_text,         \
        .kind = METRIC_KIND_COUNTER                                            \
    }
#define METRIC_GAUGE(metric_name, label_names, help_text)                      \
    {                                                                          \
        .name = metric_name, .labels = label_names, .help = help_text,         \
        .kind = METRIC_KIND_GAUGE                                              \
    }
#define METRIC_SECONDS(metric_name, label_names, help_text)                    \
    {                                                                          \
        .name = metric_name, .labels = label_names, .help = help_text,         \
        .kind = METRIC_KIND_HISTOGRAM, .bounds = metric_seconds_bounds,        \
        .nbounds = 16                                                          \
    }
#define METRIC_SIZES(metric_name, label_names, help_text, metric_bounds)       \
    {                                                                          \
        .name = metric_name, .labels = label_names, .help = help_text,         \
        .kind = METRIC_KIND_HISTOGRAM, .bounds = metric_bounds,                \
        .nbounds = COUNT_OF(metric_bounds)                                     \
    }

/** Add to a counter or gauge. `values`: label values, comma separated. */
void metric_add(struct metric *m, const char *values, double amount);

enum { METRIC_PAIR_SIZE = 96 };

/** "first,second": the values of a metric with two labels, cut to fit. */
const char *metric_pair(
    char out[METRIC_PAIR_SIZE], const char *first, const char *second);

/** Set a gauge. */
void metric_set(struct metric *m, const char *values, double value);

/** Put one observation into a histogram. */
void metric_observe(struct metric *m, const char *values, double value);

/** Everything counted so far, as Prometheus text. */
void metric_print(struct buf *out);

#endif
