/* SPDX-License-Identifier: Apache-2.0 */
#include "base/metric.h"
#include "tests/unit/cmocka_with.h"

#include <stdio.h>
#include <string.h>

static const double bounds[] = {0.1, 1};
static struct metric requests = METRIC_COUNTER(
    "test_requests_total", "method,code", "Requests by method\nand \\code.");
static struct metric queue = METRIC_GAUGE("test_queue", "", "Waiting.");
static struct metric seconds = {.name = "test_duration_seconds",
    .labels = "step",
    .help = "Time taken.",
    .kind = METRIC_KIND_HISTOGRAM,
    .bounds = bounds,
    .nbounds = 2};
static struct metric many = METRIC_COUNTER("test_zmany_total", "a,b", "Many.");
static struct metric unused = METRIC_COUNTER("test_unused_total", "", "None.");
static struct metric timing = METRIC_SECONDS("test_x_seconds", "", "Timing.");

static void test_text(void **state)
{
    static const char expected[] =
        "# HELP test_duration_seconds Time taken.\n"
        "# TYPE test_duration_seconds histogram\n"
        "test_duration_seconds_bucket{step=\"read\",le=\"0.1\"} 2\n"
        "test_duration_seconds_bucket{step=\"read\",le=\"1\"} 3\n"
        "test_duration_seconds_bucket{step=\"read\",le=\"+Inf\"} 4\n"
        "test_duration_seconds_sum{step=\"read\"} 5.6\n"
        "test_duration_seconds_count{step=\"read\"} 4\n"
        "# HELP test_queue Waiting.\n"
        "# TYPE test_queue gauge\n"
        "test_queue -1.5\n"
        "# HELP test_requests_total Requests by method\\nand \\\\code.\n"
        "# TYPE test_requests_total counter\n"
        "test_requests_total{method=\"GET\",code=\"200\"} 3\n"
        "test_requests_total{method=\"a\\\"b\\\\c\\nd\",code=\"\"} 1\n";
    struct buf out = BUF_INIT;

    (void)state;
    metric_add(&requests, "GET,200", 1);
    metric_set(&queue, "", 7);
    metric_add(&requests, "GET,200", 2);
    metric_add(&requests, "a\"b\\c\nd,", 1);
    metric_set(&queue, "", -2);
    metric_add(&queue, "", 0.5);
    metric_observe(&seconds, "read", 0);
    metric_observe(&seconds, "read", 0.1); /* on the bound: counts below it */
    metric_observe(&seconds, "read", 0.5);
    metric_observe(&seconds, "read", 5);
    metric_print(&out);
    assert_string_equal(out.ptr, expected);
    (void)unused;
    buf_free(&out);
}

static double value_of(const char *sample)
{
    struct buf out = BUF_INIT;
    double value = -1;

    metric_print(&out);

    const char *at = strstr(out.ptr, sample);

    if (at)
        sscanf(at + strlen(sample), " %lf", &value);
    buf_free(&out);
    return value;
}

static void test_pairs_are_cut_to_fit(void **state)
{
    char out[METRIC_PAIR_SIZE], longer[200];

    (void)state;
    assert_string_equal(metric_pair(out, "GET", "200"), "GET,200");
    assert_string_equal(metric_pair(out, "", ""), ",");
    memset(longer, 'x', sizeof(longer) - 1);
    longer[sizeof(longer) - 1] = '\0';
    metric_pair(out, longer, longer);
    assert_int_equal(strlen(out), METRIC_PAIR_SIZE - 1);
    assert_int_equal(out[METRIC_PAIR_SIZE / 2], ',');
}

static void test_labels_are_bounded(void **state)
{
    char label[32];

    (void)state;
    for (int i = 0; i < 2000; i++) {
        snprintf(label, sizeof(label), "%d,x", i);
        metric_add(&many, label, 1);
    }
    assert_true(many.nseries <= 513);
    assert_true(value_of("test_zmany_total{a=\"0\",b=\"x\"}") == 1);
    assert_true(value_of("test_zmany_total{a=\"other\",b=\"other\"}") == 1488);
}

static void test_seconds(void **state)
{
    (void)state;
    for (size_t i = 1; i < 16; i++)
        assert_true(metric_seconds_bounds[i] > metric_seconds_bounds[i - 1]);
    assert_true(metric_seconds_bounds[0] <= 0.0001);
    assert_true(metric_seconds_bounds[15] >= 60);
    metric_observe(&timing, "", 61);
    assert_true(value_of("test_x_seconds_bucket{le=\"60\"}") == 0);
    assert_true(value_of("test_x_seconds_bucket{le=\"+Inf\"}") == 1);
    assert_true(value_of("test_x_seconds_count") == 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_text),
        cmocka_unit_test(test_pairs_are_cut_to_fit),
        cmocka_unit_test(test_labels_are_bounded),
        cmocka_unit_test(test_seconds),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
