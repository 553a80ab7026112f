/* SPDX-License-Identifier: Apache-2.0
 * The textual form of scrypt hashes, and scrypt itself. */
#include "mediator/auth/auth_int.h"
#include "tests/unit/cmocka_with.h"

#include <string.h>

/* source: RFC 7914, 12, third vector */
static const char rfc_hash[] =
    "scrypt$14$8$1$U29kaXVtQ2hsb3JpZGU=$cCO9yzr9c0hGHAbNgf046/2o+7qQT44+"
    "qbVD9lRdofLVQylVYT8Pz2LUlwUkKpr55h6F3A1lHkDfzwF7RVdYhw==";

static bool verify(const char *text, const char *secret)
{
    struct scrypt_hash hash;
    struct err err = ERR_INIT;
    bool matches = false;

    assert_true(scrypt_parse(&hash, slice_of(text)));
    assert_int_equal(scrypt_verify(&matches, &hash, slice_of(secret), &err), 0);
    return matches;
}

static void test_published_vector(void **state)
{
    (void)state;
    assert_true(verify(rfc_hash, "pleaseletmein"));
    assert_false(verify(rfc_hash, "pleaseletmeim"));
    assert_false(verify(rfc_hash, ""));
}

static void test_own_hash(void **state)
{
    struct buf one = BUF_INIT, two = BUF_INIT;
    struct err err = ERR_INIT;

    (void)state;
    assert_int_equal(auth_hash(&one, SLICE("swordfish"), &err), 0);
    assert_int_equal(auth_hash(&two, SLICE("swordfish"), &err), 0);
    assert_true(slice_starts(buf_slice(&one), SLICE("scrypt$15$8$1$")));
    assert_string_not_equal(one.ptr, two.ptr); /* salted */
    assert_true(auth_hash_is_valid(one.ptr));
    assert_true(verify(one.ptr, "swordfish"));
    assert_false(verify(two.ptr, "swordfisg"));
    buf_free(&one);
    buf_free(&two);
}

static void test_dummy_matches_nothing(void **state)
{
    struct scrypt_hash hash;
    struct err err = ERR_INIT;
    bool matches = true;

    (void)state;
    scrypt_dummy(&hash);
    assert_int_equal(hash.log2_n, 15);
    assert_int_equal(scrypt_verify(&matches, &hash, SLICE(""), &err), 0);
    assert_false(matches);
}

#define SALT "MDEyMzQ1Njc4OWFiY2RlZg=="
#define HASH "6g3umF+uVrJsObaTZhIbbTlgrvOEFcCItdwSjtPF67M="

static const char *const bad[] = {"", "scrypt", "scrypt$", "plain text",
    "scrypt$15$8$1$" SALT, "scrypt$15$8$1$" SALT "$", "scrypt$15$8$1$$" HASH,
    "scrypt$15$8$1$" SALT "$" HASH "$", "scrypt$15$8$1$" SALT "$" HASH " ",
    "SCRYPT$15$8$1$" SALT "$" HASH, "bcrypt$15$8$1$" SALT "$" HASH,
    "scrypt$9$8$1$" SALT "$" HASH, "scrypt$19$8$1$" SALT "$" HASH,
    "scrypt$63$8$1$" SALT "$" HASH, "scrypt$18$16$1$" SALT "$" HASH,
    "scrypt$15$0$1$" SALT "$" HASH, "scrypt$15$17$1$" SALT "$" HASH,
    "scrypt$15$8$0$" SALT "$" HASH, "scrypt$15$8$5$" SALT "$" HASH,
    "scrypt$-15$8$1$" SALT "$" HASH, "scrypt$15$8$1$c2hvcnQ=$" HASH,
    "scrypt$15$8$1$" SALT "$c2hvcnQ=", "scrypt$15$8$1$" SALT "$***",
    "scrypt$15$8$1$" SALT "$" HASH HASH HASH,
    "scrypt$4294967311$8$1$" SALT "$" HASH};

static void test_bad_texts(void **state)
{
    (void)state;
    assert_true(auth_hash_is_valid("scrypt$10$8$1$" SALT "$" HASH));
    assert_true(auth_hash_is_valid("scrypt$18$8$1$" SALT "$" HASH) ==
                auth_hash_is_valid("scrypt$17$16$1$" SALT "$" HASH));
    for (size_t i = 0; i < COUNT_OF(bad); i++) {
        if (auth_hash_is_valid(bad[i]))
            fail_msg("accepted: %s", bad[i]);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_published_vector),
        cmocka_unit_test(test_own_hash),
        cmocka_unit_test(test_dummy_matches_nothing),
        cmocka_unit_test(test_bad_texts),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
