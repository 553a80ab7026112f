/* SPDX-License-Identifier: Apache-2.0
 * Which addresses are OpenHIM's. */
#include "mediator/auth/auth_int.h"
#include "tests/unit/cmocka_with.h"

static const struct {
    const char *network, *address;
    bool is_inside;
} rows[] = {
    {"127.0.0.1", "127.0.0.1", true},
    {"127.0.0.1", "127.0.0.2", false},
    {"127.0.0.1", "::ffff:127.0.0.1", true},
    {"::ffff:127.0.0.1", "127.0.0.1", true},
    {"::1", "::1", true},
    {"::1", "0:0:0:0:0:0:0:1", true},
    {"::1", "127.0.0.1", false},
    {"10.0.0.0/8", "10.255.0.1", true},
    {"10.0.0.0/8", "11.0.0.1", false},
    {"172.16.0.0/12", "172.31.255.255", true},
    {"172.16.0.0/12", "172.32.0.0", false},
    {"192.168.1.128/25", "192.168.1.127", false},
    {"192.168.1.128/25", "192.168.1.128", true},
    {"0.0.0.0/0", "8.8.8.8", true},
    {"0.0.0.0/0", "2001:db8::1", false},
    {"::/0", "2001:db8::1", true},
    {"fd00::/8", "fd12:3456::1", true},
    {"fd00::/8", "fe80::1", false},
    {"2001:db8::/127", "2001:db8::1", true},
    {"2001:db8::/127", "2001:db8::2", false},
    {"127.0.0.1", "", false},
    {"127.0.0.1", "127.0.0.1 ", false},
    {"127.0.0.1", "127.0.0.01", false},
    {"127.0.0.1", "localhost", false},
    {"127.0.0.1", "127.0.0.1:80", false},
};

static const char *const bad[] = {"", "/", "localhost", "127.0.0.1/", "1.2.3",
    "127.0.0.1/33", "::1/129", "127.0.0.1/-1", "127.0.0.1/8/8", "10.0.0.0/ 8",
    "[::1]", "256.0.0.1", "10.*", "127.0.0.1,::1",
    "1111:2222:3333:4444:5555:6666:7777:8888:9999:aaaa:bbbb:cccc:dddd"};

static void test_networks(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        struct peer_network network;

        assert_true(peer_network_parse(&network, rows[i].network));
        if (peer_network_has(&network, rows[i].address) != rows[i].is_inside)
            fail_msg("%s in %s", rows[i].address, rows[i].network);
    }
}

static void test_bad_networks(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(bad); i++) {
        if (auth_address_is_valid(bad[i]))
            fail_msg("accepted: %s", bad[i]);
    }
    assert_true(auth_address_is_valid("10.0.0.0/8"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_networks),
        cmocka_unit_test(test_bad_networks),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
