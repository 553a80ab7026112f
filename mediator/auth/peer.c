/* SPDX-License-Identifier: Apache-2.0
 * IPv4 addresses are compared in their IPv6 form, since a socket that takes
 * both shows them so. */
#include "mediator/auth/auth_int.h"

#include <arpa/inet.h>
#include <string.h>

enum { IPV4_PREFIX_BITS = 96, ADDRESS_BITS = 128 };

static bool parse_address(
    unsigned char bytes[16], bool *is_ipv4, struct slice text)
{
    static const unsigned char mapped[12] = {[10] = 0xff, [11] = 0xff};
    char copy[INET6_ADDRSTRLEN];

    if (text.len == 0 || text.len >= sizeof(copy))
        return false;
    memcpy(copy, text.ptr, text.len);
    copy[text.len] = '\0';
    memcpy(bytes, mapped, sizeof(mapped));
    *is_ipv4 = inet_pton(AF_INET, copy, bytes + sizeof(mapped)) == 1;
    return *is_ipv4 || inet_pton(AF_INET6, copy, bytes) == 1;
}

bool peer_network_parse(struct peer_network *out, const char *text)
{
    struct slice rest = slice_of(text), address = SLICE("");
    uint64_t bits;
    bool is_ipv4;

    if (!slice_split(&address, &rest, '/') ||
        !parse_address(out->bytes, &is_ipv4, address))
        return false;

    unsigned prefix = is_ipv4 ? IPV4_PREFIX_BITS : 0;

    out->bits = ADDRESS_BITS;
    if (!rest.ptr)
        return true;
    if (!slice_to_u64(&bits, rest) || bits > ADDRESS_BITS - prefix)
        return false;
    out->bits = prefix + (unsigned)bits;
    return true;
}

bool peer_network_has(const struct peer_network *network, const char *text)
{
    unsigned char bytes[16];
    bool is_ipv4;
    size_t whole = network->bits / 8;
    unsigned rest = network->bits % 8;
    unsigned mask = 0xffu & ~(0xffu >> rest);

    if (!parse_address(bytes, &is_ipv4, slice_of(text)))
        return false;
    if (memcmp(bytes, network->bytes, whole) != 0)
        return false;
    return rest == 0 || ((bytes[whole] ^ network->bytes[whole]) & mask) == 0;
}

bool auth_address_is_valid(const char *text)
{
    struct peer_network network;

    return peer_network_parse(&network, text);
}
