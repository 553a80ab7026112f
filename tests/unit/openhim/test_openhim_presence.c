/* SPDX-License-Identifier: Apache-2.0
 * What is asked of the core next, for each answer it is known to give. */
#include "base/compiler.h"
#include "base/err.h"
#include "mediator/openhim/presence.h"
#include "tests/unit/cmocka_with.h"

#include <string.h>

enum { BEAT_MS = 10000, RESYNC_MS = 300000 };

static struct presence p;
static uint64_t now;

static void begin(bool installs_channels)
{
    const struct presence_options options = {
        .installs_channels = installs_channels,
        .beat_ms = BEAT_MS,
        .resync_ms = RESYNC_MS,
    };

    now = 1000;
    presence_init(&p, &options, now, 42);
}

static void answer(struct presence_answer a)
{
    a.has_asked_config = presence_asks_config(&p, now);
    presence_answered(&p, &a, now);
}

static void answer_good(int status)
{
    answer((struct presence_answer){
        .status = status, .is_good = true, .is_same = true});
}

/* From the start to the first heartbeat that has been answered. */
static void become_present(void)
{
    begin(false);
    assert_int_equal(p.phase, PRESENCE_KNOCK);
    answer_good(200);
    assert_int_equal(p.phase, PRESENCE_REGISTER);
    answer_good(201);
    assert_int_equal(p.phase, PRESENCE_READ_BACK);
    answer_good(200);
    assert_int_equal(p.phase, PRESENCE_BEAT);
    assert_int_equal(presence_wait_ms(&p, now), 0);
    assert_true(presence_asks_config(&p, now));
    answer_good(200);
    assert_int_equal(p.phase, PRESENCE_BEAT);
    assert_int_equal(presence_wait_ms(&p, now), BEAT_MS);
    assert_false(presence_asks_config(&p, now + BEAT_MS));
}

static void settings_are_asked_for_again(void **state)
{
    const struct presence_answer of_before = {.status = 200};

    (void)state;
    become_present();
    presence_ask_config(&p);
    assert_true(presence_asks_config(&p, now));
    presence_answered(&p, &of_before, now); /* that beat had left already */
    assert_true(presence_asks_config(&p, now + BEAT_MS));
    answer_good(200);
    assert_false(presence_asks_config(&p, now + BEAT_MS));
}

static void the_usual_way(void **state)
{
    (void)state;
    become_present();
    for (int i = 0; i < 5; i++) {
        now += BEAT_MS;
        assert_int_equal(presence_wait_ms(&p, now), 0);
        answer_good(200);
        assert_int_equal(presence_wait_ms(&p, now), BEAT_MS);
        assert_true(p.is_registered);
    }
}

static void settings_are_asked_for_now_and_then(void **state)
{
    unsigned asked = 0;

    (void)state;
    become_present();
    for (int i = 0; i < 100; i++) {
        now += BEAT_MS;
        asked += presence_asks_config(&p, now);
        answer_good(200);
    }
    assert_int_equal(asked, 100 * BEAT_MS / RESYNC_MS);
}

static void channels_are_looked_for_before_the_first_beat(void **state)
{
    (void)state;
    for (int has_missing = 0; has_missing < 2; has_missing++) {
        begin(true);
        answer_good(200);
        answer_good(201);
        answer_good(200);
        assert_int_equal(p.phase, PRESENCE_LIST);
        answer((struct presence_answer){
            .status = 200, .has_missing = has_missing});
        if (has_missing) {
            assert_int_equal(p.phase, PRESENCE_INSTALL);
            answer((struct presence_answer){.status = 500}); /* E11000 */
        }
        assert_int_equal(p.phase, PRESENCE_BEAT);
        assert_int_equal(p.trouble, PRESENCE_FINE);
    }
}

/* The core keeps a stored document unless its version rises; once is tried. */
static void another_document_is_replaced_once(void **state)
{
    (void)state;
    begin(false);
    answer_good(200);
    answer_good(201);
    answer((struct presence_answer){.status = 200, .is_good = true});
    assert_int_equal(p.phase, PRESENCE_REGISTER);
    assert_true(p.has_raised);
    answer_good(201);
    answer((struct presence_answer){.status = 200, .is_good = true});
    assert_int_equal(p.phase, PRESENCE_BEAT);
    assert_true(p.is_registered);
}

/* A start that failed in `phase` begins again with a knock, after a rest. */
static void failures_of_the_start(void **state)
{
    static const struct {
        enum presence_phase phase;
        struct presence_answer answer;
        enum presence_trouble trouble;
    } rows[] = {
        {PRESENCE_KNOCK, {.rc = ERR_UNAVAILABLE}, PRESENCE_UNREACHABLE},
        {PRESENCE_KNOCK, {.rc = ERR_TIMEOUT}, PRESENCE_UNREACHABLE},
        {PRESENCE_KNOCK, {.rc = ERR_UNKNOWN}, PRESENCE_UNREACHABLE},
        {PRESENCE_KNOCK, {.status = 200}, PRESENCE_NOT_OPENHIM},
        {PRESENCE_KNOCK, {.status = 401}, PRESENCE_NOT_OPENHIM},
        {PRESENCE_KNOCK, {.status = 404}, PRESENCE_NOT_OPENHIM},
        {PRESENCE_KNOCK, {.status = 502}, PRESENCE_FAILING},
        {PRESENCE_REGISTER, {.rc = ERR_UNAUTHORIZED}, PRESENCE_UNAUTHORIZED},
        {PRESENCE_REGISTER, {.rc = ERR_UNKNOWN}, PRESENCE_UNREACHABLE},
        /* An unknown path with Basic credentials. */
        {PRESENCE_REGISTER, {.status = 200}, PRESENCE_FAILING},
        {PRESENCE_REGISTER, {.status = 400}, PRESENCE_REFUSED},
        {PRESENCE_REGISTER, {.status = 403}, PRESENCE_FORBIDDEN},
        {PRESENCE_REGISTER, {.status = 404}, PRESENCE_FAILING},
        {PRESENCE_REGISTER, {.status = 500}, PRESENCE_FAILING},
        {PRESENCE_READ_BACK, {.status = 200}, PRESENCE_NOT_STORED},
        {PRESENCE_READ_BACK, {.status = 404}, PRESENCE_NOT_STORED},
        {PRESENCE_READ_BACK, {.status = 403}, PRESENCE_FORBIDDEN},
        {PRESENCE_READ_BACK, {.rc = ERR_UPSTREAM}, PRESENCE_UNREACHABLE},
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        begin(false);
        for (enum presence_phase k = PRESENCE_KNOCK; k < rows[i].phase; k++)
            answer_good(k == PRESENCE_REGISTER ? 201 : 200);
        assert_int_equal(p.phase, rows[i].phase);
        answer(rows[i].answer);
        assert_int_equal(p.trouble, rows[i].trouble);
        assert_int_equal(p.phase, PRESENCE_KNOCK);
        assert_false(p.is_registered);
        assert_true(presence_wait_ms(&p, now) >= BEAT_MS / 20);
        assert_true(strlen(presence_trouble_text(p.trouble)) > 0);
    }
}

static void beats_that_fail_are_beaten_again(void **state)
{
    static const struct {
        struct presence_answer answer;
        enum presence_trouble trouble;
    } rows[] = {
        {{.rc = ERR_UNAVAILABLE}, PRESENCE_UNREACHABLE},
        {{.rc = ERR_UNAUTHORIZED}, PRESENCE_UNAUTHORIZED},
        {{.status = 403}, PRESENCE_FORBIDDEN},
        {{.status = 400}, PRESENCE_REFUSED},
        {{.status = 500}, PRESENCE_FAILING},
        {{.status = 302}, PRESENCE_FAILING},
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        become_present();
        now += BEAT_MS;
        answer(rows[i].answer);
        assert_int_equal(p.trouble, rows[i].trouble);
        assert_int_equal(p.phase, PRESENCE_BEAT);
        assert_true(p.is_registered);
        now = p.due_ms;
        assert_true(presence_asks_config(&p, now));
        answer_good(200);
        assert_int_equal(p.trouble, PRESENCE_FINE);
        assert_int_equal(presence_wait_ms(&p, now), BEAT_MS);
    }
}

static void whoever_was_forgotten_registers_anew(void **state)
{
    (void)state;
    become_present();
    now += BEAT_MS;
    answer((struct presence_answer){.status = 404});
    assert_int_equal(p.phase, PRESENCE_REGISTER);
    assert_int_equal(presence_wait_ms(&p, now), 0);
    assert_false(p.is_registered);
    answer_good(201);
    answer_good(200);
    assert_int_equal(p.phase, PRESENCE_BEAT);
    assert_true(presence_asks_config(&p, now));
    answer_good(200);
    assert_int_equal(p.failures, 0);
}

/* A core that registers and forgets at once is not asked without end. */
static void forgotten_again_and_again(void **state)
{
    unsigned requests = 0;

    (void)state;
    become_present();
    for (uint64_t end = now + 600000; now < end; now = p.due_ms) {
        requests++;
        if (p.phase == PRESENCE_BEAT)
            answer((struct presence_answer){.status = 404});
        else
            answer_good(p.phase == PRESENCE_REGISTER ? 201 : 200);
    }
    assert_in_range(requests, 10, 120);
}

static uint64_t next_rest_ms(struct presence_answer a)
{
    uint64_t rest_ms;

    answer(a);
    rest_ms = presence_wait_ms(&p, now);
    now = p.due_ms;
    return rest_ms;
}

static void rests_grow_and_have_a_bound(void **state)
{
    const struct presence_answer away = {.rc = ERR_UNAVAILABLE};
    uint64_t rest_ms = 0;

    (void)state;
    become_present();
    now += BEAT_MS;
    assert_in_range(next_rest_ms(away), BEAT_MS / 20, BEAT_MS / 5);
    for (int i = 0; i < 100; i++)
        rest_ms = next_rest_ms(away);
    assert_in_range(rest_ms, 3 * BEAT_MS, 6 * BEAT_MS);
}

static void what_people_must_mend_is_not_asked_often(void **state)
{
    (void)state;
    begin(false);
    answer_good(200);
    assert_in_range(
        next_rest_ms((struct presence_answer){.rc = ERR_UNAUTHORIZED}), BEAT_MS,
        2 * BEAT_MS);
}

static void rests_have_jitter(void **state)
{
    uint64_t first = 0;
    bool differs = false;

    (void)state;
    for (uint64_t seed = 0; seed < 10; seed++) {
        const struct presence_options options = {
            .beat_ms = BEAT_MS, .resync_ms = RESYNC_MS};

        presence_init(&p, &options, 0, seed);
        now = 0;
        answer((struct presence_answer){.rc = ERR_UNAVAILABLE});
        differs |= seed && p.due_ms != first;
        first = p.due_ms;
    }
    assert_true(differs);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_usual_way),
        cmocka_unit_test(settings_are_asked_for_again),
        cmocka_unit_test(settings_are_asked_for_now_and_then),
        cmocka_unit_test(channels_are_looked_for_before_the_first_beat),
        cmocka_unit_test(another_document_is_replaced_once),
        cmocka_unit_test(failures_of_the_start),
        cmocka_unit_test(beats_that_fail_are_beaten_again),
        cmocka_unit_test(whoever_was_forgotten_registers_anew),
        cmocka_unit_test(forgotten_again_and_again),
        cmocka_unit_test(rests_grow_and_have_a_bound),
        cmocka_unit_test(what_people_must_mend_is_not_asked_often),
        cmocka_unit_test(rests_have_jitter),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
