/* SPDX-License-Identifier: Apache-2.0
 * Who the evidence names: a table of what callers may show, and the ways of
 * passwords through threads, cache and limit on a real loop. */
#include "base/log.h"
#include "base/mem.h"
#include "mediator/auth/auth_int.h"
#include "tests/unit/cmocka_with.h"

#include <stdio.h>
#include <string.h>

/* Made with N=1024, so that the tests are fast: "correct horse", "lab:secret"
 */
#define OPENMRS_HASH                                                           \
    "scrypt$10$8$1$MDEyMzQ1Njc4OWFiY2RlZg==$"                                  \
    "6g3umF+uVrJsObaTZhIbbTlgrvOEFcCItdwSjtPF67M="
#define LAB_HASH                                                               \
    "scrypt$10$8$1$MDEyMzQ1Njc4OWFiY2RlZg==$"                                  \
    "Nki11XkdjInD9wxl0PkUGTUguWfo4S++GGnnstQ5zQc="

#define OPENMRS_BASIC "Basic b3Blbm1yczpjb3JyZWN0IGhvcnNl"
#define LAB_BASIC "Basic bGFiOmxhYjpzZWNyZXQ="

/* 43 characters of three bytes, of which 42 fit */
#define SEVEN                                                                  \
    "\xe1\x88\x80\xe1\x88\x80\xe1\x88\x80\xe1\x88\x80"                         \
    "\xe1\x88\x80\xe1\x88\x80\xe1\x88\x80"
#define ETHIOPIC SEVEN SEVEN SEVEN SEVEN SEVEN SEVEN "\xe1\x88\x80"

static const struct auth_client clients[] = {
    {.id = "openmrs",
        .display_name = "OpenMRS, Kampala",
        .certificate_cn = "openmrs.example.org",
        .secret_hash = OPENMRS_HASH},
    {.id = "lab", .secret_hash = LAB_HASH, .access = "read"},
    {.id = "nohash", .certificate_cn = "nohash.example.org"},
    {.id = "badhash", .secret_hash = "scrypt$nonsense"},
    {.id = "wordy",
        .display_name = ETHIOPIC,
        .certificate_cn = "wordy.example.org"},
    {.id = "openmrs", .display_name = "the second of that name"},
};
static const char *const openhim_addresses[] = {"10.0.0.0/8", "nonsense"};
static const char *const openhim_cns[] = {"openhim.example.org", ""};

static struct auth_options options_default(void)
{
    return (struct auth_options){.clients = clients,
        .nclients = COUNT_OF(clients),
        .openhim_addresses = {openhim_addresses, 2},
        .openhim_cns = {openhim_cns, 2},
        .cache_ms = 60000,
        .checks_at_once = 2,
        .failures_per_minute = 5};
}

struct fixture {
    struct loop *loop;
    struct auth *auth;
};

static size_t pending;

static void check_ended(struct call *call)
{
    if (--pending == 0)
        loop_stop(call->loop);
}

static void start(
    struct fixture *f, struct auth_check *check, struct auth_evidence evidence)
{
    *check = (struct auth_check){.evidence = evidence};
    call_init(&check->call, f->loop, check_ended);
    pending++;
    auth_check_start(f->auth, check);
}

static struct auth_check run(struct fixture *f, struct auth_evidence evidence)
{
    static struct auth_check check;

    start(f, &check, evidence);
    loop_run(f->loop);
    assert_int_equal(pending, 0);
    return check;
}

static void open_fixture(struct fixture *f, const struct auth_options *options)
{
    f->loop = loop_new();
    f->auth = auth_new(f->loop, options);
}

static void close_fixture(struct fixture *f)
{
    auth_free(&f->auth);
    assert_null(f->auth);
    auth_free(&f->auth);
    loop_free(&f->loop);
}

static struct auth_evidence basic(const char *header)
{
    return (struct auth_evidence){.address = "192.0.2.1",
        .certificate_cn = "",
        .authorization = slice_of(header)};
}

/* --- the table -------------------------------------------------------------*/

enum { STRICT, LAX }; /* LAX: unknown and anonymous ones are welcome */

struct row {
    int mode;
    const char *address, *cn, *authorization, *openhim;
    size_t nopenhim;
    int rc, status;
    const char *id;
    bool may_write;
};

#define AWAY "192.0.2.1"
#define HIM "10.1.2.3"
#define LONG_NAME                                                              \
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"         \
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"

static const struct row rows[] = {
    /* nobody */
    {STRICT, AWAY, "", "", "", 0, ERR_UNAUTHORIZED, 401, "", false},
    {STRICT, HIM, "", "", "", 0, ERR_UNAUTHORIZED, 401, "", false},
    {STRICT, NULL, NULL, "", "", 0, ERR_UNAUTHORIZED, 401, "", false},
    {LAX, AWAY, "", "", "", 0, 0, 0, "", true},
    /* a certificate, compared exactly */
    {STRICT, AWAY, "openmrs.example.org", "", "", 0, 0, 0, "openmrs", true},
    {STRICT, AWAY, "nohash.example.org", "", "", 0, 0, 0, "nohash", true},
    {STRICT, AWAY, "OPENMRS.example.org", "", "", 0, ERR_DENIED, 403, "", 0},
    {STRICT, AWAY, "openmrs.example.org.", "", "", 0, ERR_DENIED, 403, "", 0},
    {STRICT, AWAY, "openmrs.example.or", "", "", 0, ERR_DENIED, 403, "", 0},
    {STRICT, AWAY, "openmrs", "", "", 0, ERR_DENIED, 403, "", 0},
    {LAX, AWAY, "somebody", "", "", 0, 0, 0, "somebody", true},
    {LAX, AWAY, "a\nb", "", "", 0, ERR_DENIED, 403, "", false},
    {LAX, AWAY, LONG_NAME, "", "", 0, ERR_DENIED, 403, "", false},
    /* OpenHIM's word, from OpenHIM */
    {STRICT, HIM, "", "", "openmrs", 1, 0, 0, "openmrs", true},
    {STRICT, HIM, "", "", "lab", 1, 0, 0, "lab", false},
    {STRICT, AWAY, "openhim.example.org", "", "lab", 1, 0, 0, "lab", false},
    {STRICT, HIM, "", "", "stranger", 1, ERR_DENIED, 403, "", false},
    {STRICT, HIM, "", "", "OPENMRS", 1, ERR_DENIED, 403, "", false},
    {LAX, HIM, "", "", "stranger", 1, 0, 0, "stranger", true},
    {STRICT, HIM, "", "", "", 1, ERR_INVALID, 400, "", false},
    {LAX, HIM, "", "", "a\tb", 1, ERR_INVALID, 400, "", false},
    {LAX, HIM, "", "", "\xff", 1, ERR_INVALID, 400, "", false},
    {LAX, HIM, "", "", LONG_NAME, 1, ERR_INVALID, 400, "", false},
    {STRICT, HIM, "", "Basic nonsense", "lab", 1, 0, 0, "lab", false},
    /* OpenHIM's word, from others; and twice */
    {STRICT, AWAY, "", "", "openmrs", 1, ERR_DENIED, 403, "", false},
    {LAX, AWAY, "", "", "openmrs", 1, ERR_DENIED, 403, "", false},
    {LAX, "", "", "", "openmrs", 1, ERR_DENIED, 403, "", false},
    {STRICT, AWAY, "openmrs.example.org", "", "lab", 1, ERR_DENIED, 403, "", 0},
    {STRICT, AWAY, "", OPENMRS_BASIC, "lab", 1, ERR_DENIED, 403, "", false},
    {STRICT, HIM, "", "", "openmrs", 2, ERR_INVALID, 400, "", false},
    {LAX, AWAY, "", "", "openmrs", 2, ERR_INVALID, 400, "", false},
    {STRICT, AWAY, "", "", "", 1, ERR_DENIED, 403, "", false},
    /* Basic */
    {STRICT, AWAY, "", OPENMRS_BASIC, "", 0, 0, 0, "openmrs", true},
    {STRICT, AWAY, "", LAB_BASIC, "", 0, 0, 0, "lab", false},
    {STRICT, AWAY, "", "bAsIc bGFiOmxhYjpzZWNyZXQ=", "", 0, 0, 0, "lab", 0},
    {STRICT, AWAY, "openmrs.example.org", OPENMRS_BASIC, "", 0, 0, 0, "openmrs",
        true},
    {STRICT, AWAY, "openmrs.example.org", LAB_BASIC, "", 0, ERR_DENIED, 403, "",
        false},
    {STRICT, HIM, "openhim.example.org", LAB_BASIC, "", 0, 0, 0, "lab", 0},
    {LAX, AWAY, "", "Basic ", "", 0, ERR_UNAUTHORIZED, 401, "", false},
    {LAX, AWAY, "", "Basic", "", 0, ERR_UNAUTHORIZED, 401, "", false},
    {LAX, AWAY, "", "Bearer abc", "", 0, ERR_UNAUTHORIZED, 401, "", false},
    {LAX, AWAY, "", "Basic !!!!", "", 0, ERR_UNAUTHORIZED, 401, "", false},
    {LAX, AWAY, "", "Basic bGFi", "", 0, ERR_UNAUTHORIZED, 401, "", false},
    /* lab:wrong, nobody:x, nohash:, badhash:, ":", lab: */
    {STRICT, AWAY, "", "Basic bGFiOndyb25n", "", 0, ERR_UNAUTHORIZED, 401, "",
        false},
    {LAX, AWAY, "", "Basic bm9ib2R5Ong=", "", 0, ERR_UNAUTHORIZED, 401, "", 0},
    {LAX, AWAY, "", "Basic bm9oYXNoOg==", "", 0, ERR_UNAUTHORIZED, 401, "", 0},
    {LAX, AWAY, "", "Basic YmFkaGFzaDo=", "", 0, ERR_UNAUTHORIZED, 401, "", 0},
    {LAX, AWAY, "", "Basic Og==", "", 0, ERR_UNAUTHORIZED, 401, "", false},
    {LAX, AWAY, "", "Basic bGFiOg==", "", 0, ERR_UNAUTHORIZED, 401, "", false},
};

static void check_row(struct fixture *f, const struct row *row, size_t number)
{
    struct auth_check check =
        run(f, (struct auth_evidence){.address = row->address,
                   .certificate_cn = row->cn,
                   .authorization = slice_of(row->authorization),
                   .openhim_client = slice_of(row->openhim),
                   .openhim_client_count = row->nopenhim});

    if (check.call.rc != row->rc)
        fail_msg(
            "row %zu: %d (%s)", number, check.call.rc, check.call.err.text);
    if (row->rc < 0) {
        assert_int_equal(check.call.err.code, row->rc);
        assert_int_equal(err_status(&check.call.err), row->status);
        assert_true(strlen(check.call.err.text) > 0);
    }
    assert_string_equal(check.client_id, row->id);
    assert_int_equal(check.may_write, row->may_write);
    assert_int_equal(check.client != NULL,
        row->rc == 0 && row->id[0] && strcmp(row->id, "somebody") != 0 &&
            strcmp(row->id, "stranger") != 0);
}

static void test_table(void **state)
{
    (void)state;
    for (int mode = STRICT; mode <= LAX; mode++) {
        struct auth_options options = options_default();
        struct fixture f;

        options.allows_unknown = options.allows_anonymous = mode == LAX;
        open_fixture(&f, &options);
        for (size_t i = 0; i < COUNT_OF(rows); i++) {
            if (rows[i].mode == mode)
                check_row(&f, &rows[i], i);
        }
        close_fixture(&f);
    }
}

static void test_display_name(void **state)
{
    struct auth_options options = options_default();
    struct fixture f;
    struct auth_check cut;

    (void)state;
    open_fixture(&f, &options);
    assert_string_equal(
        run(&f, basic(OPENMRS_BASIC)).display_name, "OpenMRS, Kampala");
    assert_string_equal(run(&f, basic(LAB_BASIC)).display_name, "lab");
    cut = run(&f, (struct auth_evidence){.address = "192.0.2.1",
                      .certificate_cn = "wordy.example.org"});
    assert_int_equal(strlen(cut.display_name), 126); /* whole characters */
    assert_memory_equal(cut.display_name, ETHIOPIC, 126);
    close_fixture(&f);
}

/* --- passwords -------------------------------------------------------------*/

static void test_remembered(void **state)
{
    struct auth_options options = options_default();
    struct fixture f;

    (void)state;
    open_fixture(&f, &options);
    for (int i = 0; i < 50; i++)
        assert_int_equal(run(&f, basic(OPENMRS_BASIC)).call.rc, 0);
    assert_int_equal(f.auth->next_queue, 1); /* one trial for all of them */
    assert_int_equal(f.auth->remembered.len, 1);
    close_fixture(&f);
}

static void timer_fired(struct loop_timer *timer)
{
    loop_stop(timer->loop);
}

static void pass_time(struct loop *loop, uint64_t ms)
{
    struct loop_timer timer;

    loop_timer_init(&timer, loop, timer_fired);
    loop_timer_start(&timer, ms);
    loop_run(loop);
    loop_timer_free(&timer);
}

static void test_forgotten_in_time(void **state)
{
    struct auth_options options = options_default();
    struct fixture f;

    (void)state;
    options.cache_ms = 1;
    open_fixture(&f, &options);
    assert_int_equal(run(&f, basic(OPENMRS_BASIC)).call.rc, 0);
    pass_time(f.loop, 3);
    assert_int_equal(run(&f, basic(OPENMRS_BASIC)).call.rc, 0);
    assert_int_equal(f.auth->next_queue, 2);
    close_fixture(&f);
}

static void test_cache_off(void **state)
{
    struct auth_options options = options_default();
    struct fixture f;

    (void)state;
    options.cache_ms = 0;
    open_fixture(&f, &options);
    for (unsigned i = 1; i <= 3; i++) {
        assert_int_equal(run(&f, basic(OPENMRS_BASIC)).call.rc, 0);
        assert_int_equal(f.auth->next_queue, i);
    }
    assert_int_equal(f.auth->remembered.len, 0);
    close_fixture(&f);
}

static struct auth_evidence guess(char header[64], unsigned n, const char *from)
{
    char text[32], coded[48];

    snprintf(text, sizeof(text), "openmrs:guess %u", n);
    base64_encode(coded, slice_of(text));
    snprintf(header, 64, "Basic %s", coded);

    struct auth_evidence e = basic(header);

    e.address = from;
    return e;
}

/* 200 guesses at once: five are tried, the others hear 429. */
static void test_guessing_is_throttled(void **state)
{
    enum { GUESSES = 200 };
    static struct auth_check checks[GUESSES];
    static char headers[GUESSES][64];
    struct auth_options options = options_default();
    struct fixture f;
    unsigned tried = 0, throttled = 0;

    (void)state;
    open_fixture(&f, &options);
    for (unsigned i = 0; i < GUESSES; i++)
        start(&f, &checks[i], guess(headers[i], i, "192.0.2.1"));
    loop_run(f.loop);
    for (unsigned i = 0; i < GUESSES; i++) {
        tried += checks[i].call.rc == ERR_UNAUTHORIZED;
        if (checks[i].call.rc == ERR_UNAVAILABLE) {
            assert_int_equal(err_status(&checks[i].call.err), 429);
            assert_string_equal(err_issue(&checks[i].call.err), "throttled");
            throttled++;
        }
    }
    assert_int_equal(tried, 5);
    assert_int_equal(throttled, GUESSES - 5);
    /* Also the right password has to wait, but not from elsewhere. */
    assert_int_equal(run(&f, basic(OPENMRS_BASIC)).call.rc, ERR_UNAVAILABLE);
    assert_int_equal(
        run(&f, guess(headers[0], 0, "192.0.2.2")).call.rc, ERR_UNAUTHORIZED);
    assert_int_equal(run(&f, basic(LAB_BASIC)).call.rc, 0);
    close_fixture(&f);
}

static void test_right_ones_are_not_throttled(void **state)
{
    struct auth_options options = options_default();
    struct fixture f;

    (void)state;
    options.cache_ms = 0;
    open_fixture(&f, &options);
    for (int i = 0; i < 12; i++)
        assert_int_equal(run(&f, basic(LAB_BASIC)).call.rc, 0);
    close_fixture(&f);
}

/* Many requests with one password share one computation. */
static void test_shared_trial(void **state)
{
    enum { REQUESTS = 100 };
    static struct auth_check checks[REQUESTS];
    struct auth_options options = options_default();
    struct fixture f;

    (void)state;
    open_fixture(&f, &options);
    for (int i = 0; i < REQUESTS; i++)
        start(&f, &checks[i], basic(LAB_BASIC));
    assert_int_equal(f.auth->ntrials, 1);
    for (int i = 0; i < REQUESTS; i += 2) {
        call_cancel(&checks[i].call);
        memset(&checks[i], 0xee, sizeof(checks[i])); /* its owner is gone */
        pending--;
    }
    loop_run(f.loop);
    for (int i = 1; i < REQUESTS; i += 2)
        assert_int_equal(checks[i].call.rc, 0);
    assert_int_equal(f.auth->ntrials, 0);
    close_fixture(&f);
}

static void test_all_cancelled(void **state)
{
    static struct auth_check check;
    struct auth_options options = options_default();
    struct fixture f;

    (void)state;
    open_fixture(&f, &options);
    start(&f, &check, basic(LAB_BASIC));
    call_cancel(&check.call);
    memset(&check, 0xee, sizeof(check));
    pending--;
    /* The trial went on, so now the answer is known. */
    assert_int_equal(run(&f, basic(LAB_BASIC)).call.rc, 0);
    close_fixture(&f);
}

/* A reload while passwords are checked: every call ends, with its answer. */
static void test_freed_under_way(void **state)
{
    static struct auth_check right, wrong;
    static char header[64];
    struct auth_options options = options_default();
    struct fixture f;

    (void)state;
    open_fixture(&f, &options);
    start(&f, &right, basic(LAB_BASIC));
    start(&f, &wrong, guess(header, 1, "192.0.2.1"));
    auth_free(&f.auth);
    loop_run(f.loop);
    assert_int_equal(right.call.rc, 0);
    assert_string_equal(right.client_id, "lab");
    assert_int_equal(wrong.call.rc, ERR_UNAUTHORIZED);
    loop_free(&f.loop);
}

static void test_free_without_loop(void **state)
{
    static struct auth_check check;
    struct auth_options options = options_default();
    struct fixture f;

    (void)state;
    open_fixture(&f, &options);
    start(&f, &check, basic(LAB_BASIC));
    close_fixture(&f);
    pending = 0;
}

/* Too many different users at once are told to come back, not queued. */
static void test_trials_are_bounded(void **state)
{
    enum { USERS = 100 };
    static struct auth_check checks[USERS];
    static char headers[USERS][64];
    struct auth_options options = options_default();
    struct fixture f;
    unsigned busy = 0;

    (void)state;
    options.failures_per_minute = 1000;
    open_fixture(&f, &options);
    for (unsigned i = 0; i < USERS; i++)
        start(&f, &checks[i], guess(headers[i], i, "192.0.2.1"));
    assert_int_equal(f.auth->ntrials, 32);
    loop_run(f.loop);
    for (unsigned i = 0; i < USERS; i++)
        busy += checks[i].call.rc == ERR_UNAVAILABLE &&
                err_status(&checks[i].call.err) == 503;
    assert_int_equal(busy, USERS - 32);
    close_fixture(&f);
}

/* An unknown user's password takes what a known one's takes. */
static void test_unknown_user_takes_as_long(void **state)
{
    struct auth_options options = options_default();
    struct fixture f;

    (void)state;
    open_fixture(&f, &options);
    assert_int_equal(f.auth->dummy.log2_n, 10);
    assert_int_equal(
        run(&f, basic("Basic bm9ib2R5Ong=")).call.rc, ERR_UNAUTHORIZED);
    assert_int_equal(f.auth->next_queue, 1); /* a trial was made */
    close_fixture(&f);
}

static bool holds(const void *bytes, size_t size, const char *text)
{
    return slice_find_slice(slice_make(bytes, size), slice_of(text)) !=
           SIZE_MAX;
}

static void test_no_secret_is_kept(void **state)
{
    struct auth_options options = options_default();
    struct fixture f;
    size_t pos = 0;
    struct hmap_slot *slot;

    (void)state;
    open_fixture(&f, &options);
    run(&f, basic(OPENMRS_BASIC));
    while ((slot = hmap_next(&f.auth->remembered, &pos)))
        assert_false(holds(slot->key.ptr, SHA256_BYTES, "correct"));
    assert_string_equal(f.auth->clients[0].client.secret_hash, "");
    close_fixture(&f);
}

static int quiet(void **state)
{
    (void)state;
    log_setup(LOG_ERROR, false); /* the unusable address and hash */
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_table),
        cmocka_unit_test(test_display_name),
        cmocka_unit_test(test_remembered),
        cmocka_unit_test(test_forgotten_in_time),
        cmocka_unit_test(test_cache_off),
        cmocka_unit_test(test_guessing_is_throttled),
        cmocka_unit_test(test_right_ones_are_not_throttled),
        cmocka_unit_test(test_shared_trial),
        cmocka_unit_test(test_all_cancelled),
        cmocka_unit_test(test_freed_under_way),
        cmocka_unit_test(test_free_without_loop),
        cmocka_unit_test(test_trials_are_bounded),
        cmocka_unit_test(test_unknown_user_takes_as_long),
        cmocka_unit_test(test_no_secret_is_kept),
    };

    return cmocka_run_group_tests(tests, quiet, NULL);
}
