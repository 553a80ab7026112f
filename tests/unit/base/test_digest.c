/* SPDX-License-Identifier: Apache-2.0 */
#include "base/compiler.h"
#include "base/digest.h"
#include "base/random.h"
#include "tests/unit/cmocka_with.h"

#include <stdio.h>
#include <string.h>

/* source: FIPS 180-2, appendix B, and the empty message */
static void test_sha256(void **state)
{
    static const struct {
        const char *message, *digest;
    } vectors[] = {
        {"",
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
        {"abc",
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
        {"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"},
    };
    char hex[SHA256_HEX_SIZE];

    (void)state;
    for (size_t i = 0; i < COUNT_OF(vectors); i++) {
        sha256_hex(hex, slice_of(vectors[i].message));
        assert_string_equal(hex, vectors[i].digest);
    }
    sha256_hex(hex, slice_make(NULL, 0));
    assert_string_equal(hex, vectors[0].digest);
}

/* source: FIPS 180-2, appendix C, and the empty message */
static void test_sha512(void **state)
{
    char hex[SHA512_HEX_SIZE];

    (void)state;
    sha512_hex(hex, SLICE("abc"));
    assert_string_equal(hex,
        "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
        "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f");
    sha512_hex(hex, SLICE(""));
    assert_string_equal(hex,
        "cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce"
        "47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e");
}

/* source: RFC 4231, 4.7 (test case 6): a key longer than a block */
static void test_hmac_long_key(void **state)
{
    static const unsigned char head[] = {
        0x60, 0xe4, 0x31, 0x59, 0x1e, 0xe0, 0xb6, 0x7f};
    unsigned char out[SHA256_BYTES];
    char key[131];

    (void)state;
    memset(key, 0xaa, sizeof(key));
    hmac_sha256(out, slice_make(key, sizeof(key)),
        SLICE("Test Using Larger Than Block-Size Key - Hash Key First"));
    assert_memory_equal(out, head, sizeof(head));
}

/* source: RFC 4231, 4.3 (test case 2) */
static void test_hmac(void **state)
{
    static const unsigned char expected[] = {0x5b, 0xdc, 0xc1, 0x46, 0xbf, 0x60,
        0x75, 0x4e, 0x6a, 0x04, 0x24, 0x26, 0x08, 0x95, 0x75, 0xc7, 0x5a, 0x00,
        0x3f, 0x08, 0x9d, 0x27, 0x39, 0x83, 0x9d, 0xec, 0x58, 0xb9, 0x64, 0xec,
        0x38, 0x43};
    unsigned char out[SHA256_BYTES];

    (void)state;
    hmac_sha256(out, SLICE("Jefe"), SLICE("what do ya want for nothing?"));
    assert_memory_equal(out, expected, sizeof(out));
    hmac_sha256(out, SLICE(""), SLICE(""));
    assert_int_equal(out[0], 0xb6);
}

/* The same key and different messages, in turns with another key. */
static void test_hmac_kept_key(void **state)
{
    static const char *const keys[] = {"Jefe", ""};
    static const char *const messages[] = {
        "what do ya want for nothing?", "", "again", "what do ya want"};
    struct hmac_key *kept[2];
    unsigned char expected[SHA256_BYTES], out[SHA256_BYTES];

    (void)state;
    for (size_t k = 0; k < 2; k++)
        kept[k] = hmac_key_new(slice_of(keys[k]));
    for (size_t i = 0; i < 2 * COUNT_OF(messages); i++) {
        struct slice message = slice_of(messages[i / 2]);

        hmac_sha256(expected, slice_of(keys[i % 2]), message);
        hmac_sha256_with(out, kept[i % 2], message);
        assert_memory_equal(out, expected, sizeof(out));
    }
    for (size_t k = 0; k < 2; k++) {
        hmac_key_free(&kept[k]);
        assert_null(kept[k]);
    }
}

static void test_equal_secret(void **state)
{
    (void)state;
    assert_true(bytes_equal_secret("abc", "abd", 2));
    assert_false(bytes_equal_secret("abc", "abd", 3));
    assert_true(bytes_equal_secret("a", "b", 0));
}

/* source: RFC 4648, 10 */
static void test_base64_vectors(void **state)
{
    static const struct {
        const char *plain, *coded;
    } vectors[] = {{"", ""}, {"f", "Zg=="}, {"fo", "Zm8="}, {"foo", "Zm9v"},
        {"foob", "Zm9vYg=="}, {"fooba", "Zm9vYmE="}, {"foobar", "Zm9vYmFy"},
        {"\xff\xfe\xfd", "//79"}, {"\xfb\xef", "++8="}};
    char text[32];
    unsigned char bytes[32];

    (void)state;
    for (size_t i = 0; i < COUNT_OF(vectors); i++) {
        struct slice plain = slice_of(vectors[i].plain);

        assert_int_equal(base64_encode(text, plain), strlen(vectors[i].coded));
        assert_string_equal(text, vectors[i].coded);
        assert_int_equal(base64_decode(bytes, slice_of(text)), plain.len);
        assert_memory_equal(bytes, plain.ptr, plain.len);
    }
}

static void test_base64_refusals(void **state)
{
    static const char *const bad[] = {"Z", "Zg", "Zg=", "Zg===", "====", "=",
        "Z===", "Zm9v=", "Zm=v", "Z=9v", "Zm9v Zm9v", " Zm9v", "Zm9v\n", "Zm-v",
        "Zm_v", "Zh==", "Zm9=", "Zg==Zg==", "Zm8=Zm9v", "Zm9\xff"};
    unsigned char bytes[64];

    (void)state;
    for (size_t i = 0; i < COUNT_OF(bad); i++) {
        if (base64_decode(bytes, slice_of(bad[i])) != SIZE_MAX)
            fail_msg("accepted: %s", bad[i]);
    }
}

static void test_base64_round_trip(void **state)
{
    struct prng random = {8};
    char plain[64], text[100];
    unsigned char back[64];

    (void)state;
    for (int n = 0; n < 5000; n++) {
        size_t len = prng_below(&random, sizeof(plain));

        for (size_t i = 0; i < len; i++)
            plain[i] = (char)prng_below(&random, 256);

        size_t coded = base64_encode(text, slice_make(plain, len));

        assert_int_equal(base64_decode(back, slice_make(text, coded)), len);
        assert_memory_equal(back, plain, len);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_sha256),
        cmocka_unit_test(test_sha512),
        cmocka_unit_test(test_hmac),
        cmocka_unit_test(test_hmac_long_key),
        cmocka_unit_test(test_hmac_kept_key),
        cmocka_unit_test(test_equal_secret),
        cmocka_unit_test(test_base64_vectors),
        cmocka_unit_test(test_base64_refusals),
        cmocka_unit_test(test_base64_round_trip),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
