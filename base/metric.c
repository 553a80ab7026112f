/* SPDX-License-Identifier: Apache-2.0 */
#include "base/metric.h"

#include "base/mem.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

/* A label that takes any value at all would grow without end; what comes after
 * this many series is counted under "other". */
enum { MAX_SERIES = 512 };

struct metric_series {
    char *values; /* as the caller gave them */
    double value; /* of a histogram: the sum */
    uint64_t count;
    uint64_t *buckets; /* histogram: one a bound, not cumulative */
};

const double metric_seconds_bounds[16] = {0.0001, 0.00025, 0.0005, 0.001,
    0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 2.5, 10, 30, 60};

static struct metric *listed; /* by name */

static void list(struct metric *m)
{
    struct metric **at = &listed;

    if (m->is_listed)
        return;
    while (*at && strcmp((*at)->name, m->name) < 0)
        at = &(*at)->next;
    if (*at && strcmp((*at)->name, m->name) == 0)
        die("metric %s is declared twice", m->name);
    m->next = *at;
    *at = m;
    m->is_listed = true;
}

/* Words in a comma separated list; none in "". */
static size_t words(const char *text)
{
    size_t n = *text != '\0';

    for (; *text; text++)
        n += *text == ',';
    return n;
}

static struct metric_series *series_find(struct metric *m, const char *values)
{
    for (size_t i = 0; i < m->nseries; i++) {
        if (strcmp(m->series[i].values, values) == 0)
            return &m->series[i];
    }
    return NULL;
}

static struct metric_series *series_new(struct metric *m, const char *values)
{
    /* The capacity is the next power of two: nothing else says it. */
    if ((m->nseries & (m->nseries - 1)) == 0)
        m->series = mem_realloc(
            m->series, m->nseries ? m->nseries * 2 : 1, sizeof(*m->series));

    struct metric_series *s = &m->series[m->nseries++];

    *s = (struct metric_series){.values = mem_strdup(values)};
    if (m->kind == METRIC_KIND_HISTOGRAM)
        s->buckets = mem_zalloc(m->nbounds, sizeof(*s->buckets));
    return s;
}

static struct metric_series *series_of(struct metric *m, const char *values)
{
    struct metric_series *s = series_find(m, values);

    if (s)
        return s;
    list(m);
    if (words(values) != words(m->labels))
        die("metric %s: %zu label values for \"%s\"", m->name, words(values),
            m->labels);
    if (m->nseries < MAX_SERIES)
        return series_new(m, values);

    struct buf other = BUF_INIT;

    for (size_t i = 0; i < words(m->labels); i++)
        buf_adds(&other, i ? ",other" : "other");
    s = series_find(m, other.ptr);
    if (!s)
        s = series_new(m, other.ptr);
    buf_free(&other);
    return s;
}

void metric_add(struct metric *m, const char *values, double amount)
{
    ASSERT(m->kind != METRIC_KIND_HISTOGRAM);
    ASSERT(m->kind == METRIC_KIND_GAUGE || amount >= 0);
    series_of(m, values)->value += amount;
}

static size_t put_text(char *out, size_t room, const char *text)
{
    size_t len = strlen(text);

    if (len > room)
        len = room;
    memcpy(out, text, len);
    return len;
}

const char *metric_pair(
    char out[METRIC_PAIR_SIZE], const char *first, const char *second)
{
    size_t len = put_text(out, METRIC_PAIR_SIZE / 2, first);

    out[len++] = ',';
    len += put_text(out + len, METRIC_PAIR_SIZE - 1 - len, second);
    out[len] = '\0';
    return out;
}

void metric_set(struct metric *m, const char *values, double value)
{
    ASSERT(m->kind == METRIC_KIND_GAUGE);
    series_of(m, values)->value = value;
}

void metric_observe(struct metric *m, const char *values, double value)
{
    ASSERT(m->kind == METRIC_KIND_HISTOGRAM);

    struct metric_series *s = series_of(m, values);

    s->value += value;
    s->count++;
    for (size_t i = 0; i < m->nbounds; i++) {
        if (value <= m->bounds[i]) {
            s->buckets[i]++;
            return;
        }
    }
}

/* The shortest text that reads back as the same number. */
static void add_number(struct buf *out, double value)
{
    char text[32];

    if (isnan(value) || isinf(value)) {
        buf_adds(out, isnan(value) ? "NaN" : value > 0 ? "+Inf" : "-Inf");
        return;
    }
    for (int digits = 15; digits <= 17; digits++) {
        double back;

        snprintf(text, sizeof(text), "%.*g", digits, value);
        if (sscanf(text, "%lf", &back) == 1 && back >= value && back <= value)
            break;
    }
    buf_adds(out, text);
}

static void add_escaped(struct buf *out, struct slice s, bool in_quotes)
{
    for (size_t i = 0; i < s.len; i++) {
        if (s.ptr[i] == '\n')
            buf_adds(out, "\\n");
        else if (s.ptr[i] == '\\' || (in_quotes && s.ptr[i] == '"'))
            buf_addf(out, "\\%c", s.ptr[i]);
        else
            buf_addc(out, s.ptr[i]);
    }
}

/* {method="GET",code="200",le="0.1"}; nothing when there is no label. */
static void add_labels(struct buf *out, const struct metric *m,
    const struct metric_series *s, const double *bound)
{
    struct slice names = slice_of(m->labels), values = slice_of(s->values);
    struct slice name, value;
    char before = '{';

    while (names.len && slice_split(&name, &names, ',') &&
           slice_split(&value, &values, ',')) {
        buf_addf(out, "%c%.*s=\"", before, SLICE_ARG(name));
        add_escaped(out, value, true);
        buf_addc(out, '"');
        before = ',';
    }
    if (bound) {
        buf_addf(out, "%cle=\"", before);
        add_number(out, *bound);
        buf_addc(out, '"');
        before = ',';
    }
    if (before == ',')
        buf_addc(out, '}');
}

static void add_sample(struct buf *out, const struct metric *m,
    const struct metric_series *s, const char *suffix, double value)
{
    buf_addf(out, "%s%s", m->name, suffix);
    add_labels(out, m, s, NULL);
    buf_addc(out, ' ');
    add_number(out, value);
    buf_addc(out, '\n');
}

static void add_bucket(struct buf *out, const struct metric *m,
    const struct metric_series *s, double bound, uint64_t count)
{
    buf_addf(out, "%s_bucket", m->name);
    add_labels(out, m, s, &bound);
    buf_addf(out, " %llu\n", (unsigned long long)count);
}

static void add_histogram(
    struct buf *out, const struct metric *m, const struct metric_series *s)
{
    uint64_t below = 0;

    for (size_t i = 0; i < m->nbounds; i++) {
        below += s->buckets[i];
        add_bucket(out, m, s, m->bounds[i], below);
    }
    add_bucket(out, m, s, HUGE_VAL, s->count);
    add_sample(out, m, s, "_sum", s->value);
    add_sample(out, m, s, "_count", (double)s->count);
}

void metric_print(struct buf *out)
{
    static const char *const kinds[] = {"counter", "gauge", "histogram"};

    for (const struct metric *m = listed; m; m = m->next) {
        buf_addf(out, "# HELP %s ", m->name);
        add_escaped(out, slice_of(m->help), false);
        buf_addf(out, "\n# TYPE %s %s\n", m->name, kinds[m->kind]);
        for (size_t i = 0; i < m->nseries; i++) {
            if (m->kind == METRIC_KIND_HISTOGRAM)
                add_histogram(out, m, &m->series[i]);
            else
                add_sample(out, m, &m->series[i], "", m->series[i].value);
        }
    }
}
