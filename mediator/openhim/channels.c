/* SPDX-License-Identifier: Apache-2.0 */
#include "mediator/openhim/channels.h"

#include "mediator/openhim/registration_int.h"

static bool has_channel(struct jval list, struct slice name)
{
    for (struct jval c = jval_first(list); jval_is_some(c); c = jval_next(c)) {
        if (slice_eq(jval_get_str(c, "name"), name))
            return true;
    }
    return false;
}

size_t channels_missing(struct buf *out, struct jval list)
{
    struct jwrite w = jwrite_to(out);
    size_t n = 0;

    jwrite_array(&w);
    for (const char *const *name = registration_channels; *name; name++) {
        if (has_channel(list, slice_of(*name)))
            continue;
        jwrite_string(&w, slice_of(*name));
        n++;
    }
    jwrite_end(&w);
    return n;
}

static bool is_ours(struct slice name)
{
    for (const char *const *n = registration_channels; *n; n++) {
        if (slice_eq(name, slice_of(*n)))
            return true;
    }
    return false;
}

struct jval channels_next_idle(size_t *pos, struct jval list)
{
    while (*pos < jval_count(list)) {
        struct jval channel = jval_at(list, (*pos)++);
        struct slice status = jval_get_str(channel, "status");

        if (is_ours(jval_get_str(channel, "name")) && status.len &&
            !slice_eq(status, SLICE("enabled")))
            return channel;
    }
    return (struct jval){0};
}

static bool leads_to(struct jval route, struct slice host, unsigned port)
{
    struct slice text = registration_scalar(jval_get(route, "port"));
    uint64_t number;

    return slice_eq_nocase(jval_get_str(route, "host"), host) &&
           slice_to_u64(&number, text) && number == port;
}

static bool is_open(struct jval channel, struct slice host, unsigned port)
{
    struct jval routes = jval_get(channel, "routes");

    if (!slice_eq(jval_get_str(channel, "authType"), SLICE("public")))
        return false;
    for (struct jval r = jval_first(routes); jval_is_some(r);
         r = jval_next(r)) {
        if (leads_to(r, host, port))
            return true;
    }
    return false;
}

struct slice channels_next_public(
    size_t *pos, struct jval list, struct slice host, unsigned port)
{
    while (*pos < jval_count(list)) {
        struct jval channel = jval_at(list, (*pos)++);

        if (is_open(channel, host, port))
            return jval_get_str(channel, "name");
    }
    return SLICE("");
}
