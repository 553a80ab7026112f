/* SPDX-License-Identifier: Apache-2.0
 * The hash table against a model that cannot be wrong: an array. */
#include "base/compiler.h"
#include "base/hash.h"
#include "base/hmap.h"
#include "base/random.h"
#include "tests/unit/cmocka_with.h"

#include <stdio.h>
#include <string.h>

enum { KEYS = 300, STEPS = 60000 };

struct model {
    char keys[KEYS][16];
    int *value[KEYS];
    size_t len;
};

static struct slice key_of(struct model *m, size_t i)
{
    return slice_of(m->keys[i]);
}

static ptrdiff_t key_index(struct slice key, const struct model *m)
{
    return (key.ptr - m->keys[0]) / (ptrdiff_t)sizeof(m->keys[0]);
}

static void check_walk(const struct hmap *map, struct model *m)
{
    size_t pos = 0, seen = 0;
    struct hmap_slot *slot;

    while ((slot = hmap_next(map, &pos))) {
        size_t i = (size_t)key_index(slot->key, m);

        assert_true(i < KEYS);
        assert_ptr_equal(slot->value, m->value[i]);
        seen++;
    }
    assert_int_equal(seen, m->len);
    assert_int_equal(map->len, m->len);
}

static void step(
    struct hmap *map, struct model *m, struct prng *random, unsigned put_share)
{
    static int values[KEYS * 2];
    size_t i = prng_below(random, KEYS);
    int *new = &values[prng_below(random, COUNT_OF(values))];
    int *before = m->value[i];

    if (prng_below(random, 100) < put_share) {
        assert_ptr_equal(hmap_put(map, key_of(m, i), new), before);
        m->value[i] = new;
    } else {
        assert_ptr_equal(hmap_remove(map, key_of(m, i)), before);
        m->value[i] = NULL;
    }
    m->len = m->len + !!m->value[i] - !!before;
}

static void test_random_operations(void **state)
{
    static struct model m;
    struct hmap map = HMAP_INIT;
    struct prng random = {42};

    (void)state;
    for (size_t i = 0; i < KEYS; i++)
        snprintf(m.keys[i], sizeof(m.keys[i]), "key-%zu", i * 7919);
    for (int n = 0; n < STEPS; n++) {
        /* Phases of growing and of shrinking, so that chains form and break. */
        step(&map, &m, &random, n / 3000 % 2 ? 30 : 70);

        size_t i = prng_below(&random, KEYS);

        assert_ptr_equal(hmap_get(&map, key_of(&m, i)), m.value[i]);
        if (n % 500 == 0)
            check_walk(&map, &m);
    }
    check_walk(&map, &m);
    hmap_free(&map);
    assert_int_equal(map.cap, 0);
}

static void test_empty(void **state)
{
    struct hmap map = HMAP_INIT;
    size_t pos = 0;
    int one;

    (void)state;
    assert_null(hmap_get(&map, SLICE("a")));
    assert_null(hmap_remove(&map, SLICE("a")));
    assert_null(hmap_next(&map, &pos));
    hmap_put(&map, SLICE(""), &one);
    assert_ptr_equal(hmap_get(&map, slice_make(NULL, 0)), &one);
    hmap_free(&map);
}

static void test_key_is_replaced(void **state)
{
    char first[] = "same", second[] = "same";
    struct hmap map = HMAP_INIT;
    size_t pos = 0;
    int one, two;

    (void)state;
    assert_null(hmap_put(&map, slice_of(first), &one));
    assert_ptr_equal(hmap_put(&map, slice_of(second), &two), &one);
    first[0] = 'X'; /* must not matter any more */
    assert_ptr_equal(hmap_get(&map, SLICE("same")), &two);
    assert_ptr_equal(hmap_next(&map, &pos)->key.ptr, second);
    hmap_free(&map);
}

static void test_hash(void **state)
{
    unsigned buckets[16] = {0};
    char text[32];

    (void)state;
    assert_true(hash_slice(SLICE("a")) == hash_slice(SLICE("a")));
    assert_true(hash_slice(SLICE("a")) != hash_slice(slice_make("a", 2)));
    for (int i = 0; i < 16000; i++) {
        snprintf(text, sizeof(text), "%d", i);
        buckets[hash_slice(slice_of(text)) & 15]++;
    }
    for (int i = 0; i < 16; i++)
        assert_in_range(buckets[i], 800, 1200);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_random_operations),
        cmocka_unit_test(test_empty),
        cmocka_unit_test(test_key_is_replaced),
        cmocka_unit_test(test_hash),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
