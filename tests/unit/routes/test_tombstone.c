/* SPDX-License-Identifier: Apache-2.0
 * Which searches could find what was deleted. */
#include "base/mem.h"
#include "mediator/routes/tombstone.h"
#include "tests/unit/cmocka_with.h"

static void test_what_may_meet_one(void **state)
{
    static const struct {
        const char *query;
        bool may_be_met;
    } rows[] = {
        {"", true},
        {"_id=1", true},
        {"_id=1,2&active=false", true},
        {"_lastUpdated=gt2026&_count=10&_sort=_id", true},
        {"deceased=false", true},
        {"_tag=http://t|other", true},
        {"_has:Provenance:target:agent=x", true},
        {"name:missing=true", true},
        {"gender:not=male", true},
        {"_tag:missing=false", true},
        {"name=x", false},
        {"name:exact=x", false},
        {"_id=1&identifier=http%3A%2F%2Fa%7C1", false},
        {"organization.name=x", false},
        {"general-practitioner:Practitioner.name=x", false},
        {"address-city=x", false},
        {"_tag=http://t|deleted", false},
        {"_tag:not=http://t|deleted", false}, /* as it is already */
        {"_tag=http%3A%2F%2Ft%7Cdeleted&_count=5", false},
    };
    struct arena *arena = arena_new();

    (void)state;
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        if (tombstone_may_be_met(slice_of(rows[i].query),
                SLICE("http://t|deleted"), arena) != rows[i].may_be_met)
            fail_msg("%s", rows[i].query);
    }
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_what_may_meet_one),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
