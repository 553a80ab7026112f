/* SPDX-License-Identifier: Apache-2.0
 * A search that comes while the entries before it have just been written and a
 * round behind them has ended, too, but the loop knows of neither yet. */
#include "fhirclient/store/store_sqlite_int.h"
#include "tests/unit/cmocka_with.h"
#include "tests/unit/store/behind_front.h"
#include "tests/unit/store/store_fixture.h"

#include <unistd.h>

enum { BUSY_US = 300000 };

static void stop(struct call *call)
{
    loop_stop(call->loop);
}

static void ignore(struct call *call)
{
    (void)call;
}

static void a_search_behind_a_round_that_nobody_knows_of(void **state)
{
    struct store_fixture *f = *state;
    struct store_sqlite *s = (struct store_sqlite *)f->store;
    struct store_call write = {.verb = STORE_UPDATE,
        .type = SLICE("Patient"),
        .id = SLICE("b"),
        .body = slice_of(patient_text(f, "b", "Nabwire")),
        .arena = f->arena};
    struct store_call search = {.verb = STORE_SEARCH,
        .type = SLICE("Patient"),
        .query = SLICE("family=nabwire"),
        .arena = f->arena};

    put_patient(f, "a", "Nabwire");
    assert_true(s->lags);
    s->wrote = false;
    sq_lag_idle(&s->idle);
    assert_true(s->is_catching_up);
    call_init(&write.call, f->loop, ignore);
    store_start(f->store, &write);
    s->kick.run(&s->kick);
    assert_true(s->round.is_running);
    usleep(BUSY_US); /* meanwhile both end on the writer's thread */
    call_init(&search.call, f->loop, stop);
    store_start(f->store, &search);
    loop_run(f->loop);
    assert_int_equal(search.outcome, STORE_ANSWERED);
    assert_int_equal(search.status, 200);
    assert_true(
        slice_find_slice(search.answer, SLICE("\"total\":2")) != SIZE_MAX);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(
            a_search_behind_a_round_that_nobody_knows_of, fixture_setup,
            fixture_teardown),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
