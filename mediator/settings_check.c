/* SPDX-License-Identifier: Apache-2.0
 * What no row can tell by itself. */
#include "base/file.h"
#include "base/slice.h"
#include "fhirclient/http/url.h"
#include "mediator/auth/auth.h"
#include "mediator/settings.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

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

static bool is_listed(const struct conf_strings *list, const char *text)
{
    for (size_t i = 0; i < list->count; i++) {
        if (strcmp(list->items[i], text) == 0)
            return true;
    }
    return false;
}

enum { CLIENT_ID, CLIENT_CN };

static const char *name_of(const struct settings_client *c, int which)
{
    return which == CLIENT_ID ? c->id : c->certificate_cn;
}

/* Does a client before it bear this name? Only one could ever be meant. */
static bool is_repeated(const struct settings_client *c, size_t i, int which)
{
    const char *name = name_of(&c[i], which);

    for (size_t k = 0; is_given(name) && k < i; k++) {
        const char *other = name_of(&c[k], which);

        if (is_given(other) && strcmp(name, other) == 0)
            return true;
    }
    return false;
}

static void check_systems(const struct settings *s, const char *table, size_t i,
    const struct conf_strings *systems, struct buf *problems)
{
    for (size_t k = 0; k < systems->count; k++) {
        if (!is_listed(&s->registry.internal_systems, systems->items[k]))
            buf_addf(problems,
                "%s[%zu].systems[%zu]: \"%s\" is not among "
                "registry.internal-systems\n",
                table, i, k, systems->items[k]);
    }
}

static void check_table(const struct settings *s, const char *table,
    const struct conf_table *clients, struct buf *problems)
{
    const struct settings_client *c = clients->items;

    for (size_t i = 0; i < clients->count; i++) {
        const struct check checks[] = {
            {!is_given(c[i].id), "id: must not be empty"},
            {is_repeated(c, i, CLIENT_ID), "id: another client has it"},
            {is_repeated(c, i, CLIENT_CN),
                "certificate-cn: another client has it"},
            {is_given(c[i].secret_hash) &&
                    !auth_hash_is_valid(c[i].secret_hash),
                "secret-hash: expected what `selfsame hash-secret` prints"},
        };

        for (size_t k = 0; k < COUNT_OF(checks); k++) {
            if (checks[k].is_wrong)
                buf_addf(problems, "%s[%zu].%s\n", table, i, checks[k].problem);
        }
        check_systems(s, table, i, &c[i].systems, problems);
    }
}

static int check_clients(const struct settings *s, struct buf *problems)
{
    size_t before = problems->len;

    check_table(s, "clients", &s->clients, problems);
    check_table(s, "openhim.clients", &s->openhim.clients, problems);
    return problems->len > before ? ERR_INVALID : 0;
}

/* Their secret is what proves OpenHIM. */
static int check_openhim_users(const struct settings *s, struct buf *problems)
{
    const struct conf_strings *users = &s->auth.openhim_users;
    const struct settings_client *c = s->clients.items;
    size_t before = problems->len;

    for (size_t i = 0; i < users->count; i++) {
        bool has_secret = false;

        for (size_t k = 0; k < s->clients.count; k++)
            has_secret |= strcmp(c[k].id, users->items[i]) == 0 &&
                          is_given(c[k].secret_hash);
        if (!has_secret)
            buf_addf(problems,
                "auth.openhim-users[%zu]: no client of that id has a "
                "secret-hash\n",
                i);
    }
    return problems->len > before ? ERR_INVALID : 0;
}

/* What paths can be put behind. */
static bool is_base_url(const char *text)
{
    struct slice url = slice_of(text);
    struct slice rest =
        slice_starts(url, SLICE("https://"))  ? slice_from(url, 8)
        : slice_starts(url, SLICE("http://")) ? slice_from(url, 7)
                                              : SLICE("");

    for (size_t i = 0; i < rest.len; i++) {
        if (strchr("?#\"<>\\", rest.ptr[i]) || rest.ptr[i] <= ' ')
            return false;
    }
    return rest.len > 0 && rest.ptr[0] != '/';
}

static int check_places(const struct settings *s, struct buf *problems)
{
    const struct check checks[] = {
        {strchr(s->server.address, '/') ||
                !auth_address_is_valid(s->server.address),
            "server.address: expected an IPv4 or IPv6 address"},
        {is_given(s->server.public_url) && !is_base_url(s->server.public_url),
            "server.public-url: expected http:// or https://, a host and "
            "perhaps a path, and nothing behind"},
    };

    return tell_wrong(checks, COUNT_OF(checks), problems);
}

/* Those that we ask must be whole: nothing is cut off or added. */
static int check_peers(const struct settings *s, struct buf *problems)
{
    bool is_http = strcmp(s->store.backend, "http") == 0;
    const struct {
        const char *setting, *url;
    } peers[] = {
        {"store.url", is_http ? s->store.url : NULL},
        {"openhim.url", is_given(s->openhim.url) ? s->openhim.url : NULL},
    };
    struct url_base base;
    int rc = 0;

    for (size_t i = 0; i < COUNT_OF(peers); i++) {
        struct err err = ERR_INIT;

        if (!peers[i].url ||
            url_base_parse(&base, slice_of(peers[i].url), &err) == 0)
            continue;
        buf_addf(problems, "%s: %s\n", peers[i].setting, err.text);
        rc = ERR_INVALID;
    }
    return rc;
}

static int check_files(const struct settings *s, struct buf *problems)
{
    bool is_http = strcmp(s->store.backend, "http") == 0;
    const struct {
        const char *setting, *path;
    } files[] = {
        {"tls.certificate", s->tls.certificate},
        {"tls.client-ca", s->tls.client_ca},
        {"store.ca", is_http ? s->store.ca : ""},
        {"store.client-certificate",
            is_http ? s->store.client_certificate : ""},
    };
    int rc = 0;

    for (size_t i = 0; i < COUNT_OF(files); i++) {
        if (!is_given(files[i].path) || access(files[i].path, R_OK) == 0)
            continue;
        buf_addf(problems, "%s: %s: cannot read: %s\n", files[i].setting,
            files[i].path, strerrordesc_np(errno));
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
        check_together, check_places, check_peers, check_files, check_keys,
        check_clients, check_addresses, check_openhim_users, check_openhim,
        check_openhim_clients, check_aliases};
    int rc = 0;

    for (size_t i = 0; i < COUNT_OF(checks); i++)
        rc = checks[i](s, problems) < 0 ? ERR_INVALID : rc;
    return rc;
}
