/* SPDX-License-Identifier: Apache-2.0
 * What no row can tell by itself. */
#include "base/file.h"
#include "base/slice.h"
#include "mediator/auth/auth.h"
#include "mediator/settings.h"

#include <string.h>

enum { MIN_ID_KEY_BYTES = 16 };

static bool is_given(const char *text)
{
    return text && text[0];
}

struct check {
    bool is_wrong;
    const char *problem;
};

static int tell_wrong(
    const struct check *checks, size_t n, struct buf *problems)
{
    int rc = 0;

    for (size_t i = 0; i < n; i++) {
        if (checks[i].is_wrong) {
            buf_addf(problems, "%s\n", checks[i].problem);
            rc = ERR_INVALID;
        }
    }
    return rc;
}

static int check_together(const struct settings *s, struct buf *problems)
{
    const struct check checks[] = {
        {is_given(s->tls.certificate) != is_given(s->tls.key),
            "tls.certificate and tls.key must be given together"},
        {s->tls.requires_client_certificate && !is_given(s->tls.client_ca),
            "tls.requires-client-certificate needs tls.client-ca"},
        {strlen(s->registry.id_key) < MIN_ID_KEY_BYTES,
            "registry.id-key must have at least 16 bytes"},
        {s->registry.internal_systems.count == 0,
            "registry.internal-systems must name at least one system"},
        {!s->auth.anonymous && is_given(s->tls.client_ca) &&
                auth_file_has_public_key(s->tls.client_ca),
            "tls.client-ca holds the certificate that OpenHIM cores come with: "
            "its private key is public, so anybody could be any client. Give "
            "the core a certificate of its own"},
        {is_given(s->store.client_certificate) != is_given(s->store.client_key),
            "store.client-certificate and store.client-key must be given "
            "together"},
    };

    return tell_wrong(checks, COUNT_OF(checks), problems);
}

static int check_keys(const struct settings *s, struct buf *problems)
{
    const struct {
        const char *setting, *path;
    } keys[] = {
        {"tls.key", s->tls.key},
        {"store.client-key", s->store.client_key},
    };
    int rc = 0;

    for (size_t i = 0; i < COUNT_OF(keys); i++) {
        struct err err = ERR_INIT;

        if (!is_given(keys[i].path) ||
            file_check_private(keys[i].path, &err) == 0)
            continue;
        buf_addf(problems, "%s: %s\n", keys[i].setting, err.text);
        rc = ERR_INVALID;
    }
    return rc;
}

static int check_clients(const struct settings *s, struct buf *problems)
{
    const struct settings_client *c = s->clients.items;
    int rc = 0;

    for (size_t i = 0; i < s->clients.count; i++) {
        if (!is_given(c[i].secret_hash) || auth_hash_is_valid(c[i].secret_hash))
            continue;
        buf_addf(problems,
            "clients[%zu].secret-hash: expected what `selfsame hash-secret` "
            "prints\n",
            i);
        rc = ERR_INVALID;
    }
    return rc;
}

static int check_addresses(const struct settings *s, struct buf *problems)
{
    int rc = 0;

    for (size_t i = 0; i < s->auth.openhim_addresses.count; i++) {
        const char *address = s->auth.openhim_addresses.items[i];

        if (auth_address_is_valid(address))
            continue;
        buf_addf(problems,
            "auth.openhim-addresses[%zu]: expected an address or a network "
            "such as 10.0.0.0/8, got \"%s\"\n",
            i, address);
        rc = ERR_INVALID;
    }
    return rc;
}

static bool is_client(const struct conf_table *table, const char *id)
{
    const struct settings_client *c = table->items;

    for (size_t i = 0; i < table->count; i++) {
        if (strcmp(c[i].id, id) == 0)
            return true;
    }
    return false;
}

static int check_openhim_clients(const struct settings *s, struct buf *problems)
{
    const struct settings_client *c = s->openhim.clients.items;
    int rc = 0;

    for (size_t i = 0; i < s->openhim.clients.count; i++) {
        if (!is_client(&s->clients, c[i].id))
            continue;
        buf_addf(problems,
            "openhim.clients[%zu].id: \"%s\" stands in clients as well\n", i,
            c[i].id);
        rc = ERR_INVALID;
    }
    return rc;
}

static void tell_alias(struct buf *problems, const char *name, const char *what)
{
    buf_addf(problems, "openhim.client-aliases[\"%s\"]: %s\n", name, what);
}

static bool is_known(const struct settings *s, const char *id)
{
    return is_client(&s->clients, id) || is_client(&s->openhim.clients, id);
}

static int check_aliases(const struct settings *s, struct buf *problems)
{
    const struct conf_map *map = &s->openhim.client_aliases;
    size_t before = problems->len;

    for (size_t i = 0; i < map->count; i++) {
        const char *name = map->names[i], *id = map->values[i];

        if (!is_given(name) || is_known(s, name))
            tell_alias(problems, name, "is a client's own id, or none");
        else if (!is_given(id) ||
                 (!s->auth.unknown_clients && !is_known(s, id)))
            tell_alias(problems, name, "expected the id of a listed client");
    }
    return problems->len > before ? ERR_INVALID : 0;
}

/* A colon has a meaning of its own in the core's path expressions. */
static bool is_channel_path(const char *path)
{
    struct slice s = slice_of(path);

    if (s.len == 0)
        return true;
    return s.ptr[0] == '/' && s.ptr[s.len - 1] != '/' &&
           strcspn(path, ":?# \\") == s.len;
}

static int check_openhim(const struct settings *s, struct buf *problems)
{
    bool is_on = is_given(s->openhim.url);
    const struct check checks[] = {
        {is_on &&
                (!is_given(s->openhim.user) || !is_given(s->openhim.password)),
            "openhim.url needs openhim.user and openhim.password"},
        {is_on && !is_given(s->openhim.urn), "openhim.urn must not be empty"},
        {is_on && s->openhim.roles.count == 0,
            "openhim.roles must name at least one role: OpenHIM takes no "
            "private channel without"},
        {!is_channel_path(s->openhim.channel_path),
            "openhim.channel-path must begin with a slash, end without, and "
            "hold no colon, blank or backslash"},
    };

    return tell_wrong(checks, COUNT_OF(checks), problems);
}

int settings_check(const struct settings *s, struct buf *problems)
{
    int (*const checks[])(const struct settings *, struct buf *) = {
        check_together, check_keys, check_clients, check_addresses,
        check_openhim, check_openhim_clients, check_aliases};
    int rc = 0;

    for (size_t i = 0; i < COUNT_OF(checks); i++)
        rc = checks[i](s, problems) < 0 ? ERR_INVALID : rc;
    return rc;
}
