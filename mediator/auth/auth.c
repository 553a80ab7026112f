/* SPDX-License-Identifier: Apache-2.0 */
#include "mediator/auth/auth.h"

#include "base/log.h"
#include "base/mem.h"
#include "base/metric.h"
#include "base/utf8.h"
#include "mediator/auth/auth_int.h"

#include <string.h>

static struct metric checks = METRIC_COUNTER("selfsame_auth_checks_total",
    "method,outcome", "Requests by how the caller was found out, and outcome.");

/* --- life ------------------------------------------------------------------*/

static const char *copy_text(struct auth *auth, const char *text)
{
    return arena_cstr(auth->arena, slice_of(text));
}

static struct conf_strings copy_strings(
    struct auth *auth, struct conf_strings strings)
{
    const char **items =
        arena_zalloc(auth->arena, strings.count + 1, sizeof(*items));

    for (size_t i = 0; i < strings.count; i++)
        items[i] = copy_text(auth, strings.items[i]);
    return (struct conf_strings){items, strings.count};
}

static void add_aliases(struct auth *auth, const struct conf_map *aliases)
{
    for (size_t i = 0; i < aliases->count; i++)
        hmap_put(&auth->by_alias, slice_of(copy_text(auth, aliases->names[i])),
            arena_cstr(auth->arena, slice_of(aliases->values[i])));
}

static void add_client(struct auth *auth, const struct auth_client *client)
{
    struct known_client *known = &auth->clients[auth->nclients++];
    struct slice id, cn;

    known->client = (struct auth_client){
        .id = copy_text(auth, client->id),
        .display_name = copy_text(auth, client->display_name),
        .certificate_cn = copy_text(auth, client->certificate_cn),
        .secret_hash = "",
        .systems = copy_strings(auth, client->systems),
        .access = copy_text(auth, client->access),
    };
    id = slice_of(known->client.id);
    cn = slice_of(known->client.certificate_cn);
    known->has_hash = scrypt_parse(&known->hash, slice_of(client->secret_hash));
    if (!known->has_hash && client->secret_hash && client->secret_hash[0])
        log_warn("auth.hash-unusable", "client=\"%s\"", known->client.id);
    /* Of two with the same name the first stays: never a change of owner. */
    if (id.len && !hmap_get(&auth->by_id, id))
        hmap_put(&auth->by_id, id, known);
    if (cn.len && !hmap_get(&auth->by_cn, cn))
        hmap_put(&auth->by_cn, cn, known);
}

static void add_networks(struct auth *auth, struct conf_strings texts)
{
    auth->networks =
        arena_zalloc(auth->arena, texts.count + 1, sizeof(*auth->networks));
    for (size_t i = 0; i < texts.count; i++) {
        if (peer_network_parse(
                &auth->networks[auth->nnetworks], texts.items[i]))
            auth->nnetworks++;
        else
            log_warn("auth.address-unusable", "number=%zu", i + 1);
    }
}

struct auth *auth_new(struct loop *loop, const struct auth_options *options)
{
    struct auth *auth = mem_zalloc(1, sizeof(*auth));

    auth->loop = loop;
    auth->arena = arena_new();
    auth->options = *options;
    auth->options.clients = NULL;
    auth->options.openhim_cns = copy_strings(auth, options->openhim_cns);
    auth->options.openhim_users = copy_strings(auth, options->openhim_users);
    auth->clients = arena_zalloc(
        auth->arena, options->nclients + 1, sizeof(*auth->clients));
    for (size_t i = 0; i < options->nclients; i++)
        add_client(auth, &options->clients[i]);
    auth->options.openhim_aliases = (struct conf_map){0};
    add_aliases(auth, &options->openhim_aliases);
    add_networks(auth, options->openhim_addresses);
    basic_open(auth);
    return auth;
}

void auth_free(struct auth **auth)
{
    struct auth *a = *auth;

    if (!a)
        return;
    basic_close(a);
    hmap_free(&a->by_id);
    hmap_free(&a->by_cn);
    hmap_free(&a->by_alias);
    arena_free(&a->arena);
    mem_free(a);
    *auth = NULL;
}

/* --- outcomes --------------------------------------------------------------*/

static void count(const char *method, const char *outcome)
{
    char labels[METRIC_PAIR_SIZE];

    metric_add(&checks, metric_pair(labels, method, outcome), 1);
}

/* A check whose outcome is known at once has no callee yet. */
static void end(struct auth_check *check, int rc)
{
    if (!check->call.is_pending)
        call_begin(&check->call, NULL, NULL);
    call_end(&check->call, rc);
}

/* As much of it as there is room for, and no half character: it goes into what
 * is stored. */
static void copy_name(char *out, size_t size, struct slice name)
{
    size_t n = name.len < size ? name.len : size - 1;

    while (n && n < name.len && ((unsigned char)name.ptr[n] & 0xc0) == 0x80)
        n--;
    if (n)
        memcpy(out, name.ptr, n);
    out[n] = '\0';
}

static void accept_as(struct auth_check *check, const char *method,
    struct slice id, struct slice display_name, bool may_write)
{
    copy_name(check->client_id, sizeof(check->client_id), id);
    copy_name(check->display_name, sizeof(check->display_name), display_name);
    check->may_write = may_write;
    count(method, "accepted");
    end(check, 0);
}

void auth_accept(struct auth_check *check, const struct known_client *known,
    const char *method)
{
    const struct auth_client *client = &known->client;
    struct slice display = slice_of(client->display_name);

    check->client = client;
    accept_as(check, method, slice_of(client->id),
        display.len ? display : slice_of(client->id),
        strcmp(client->access, "read") != 0);
}

void auth_refuse(struct auth_check *check, int code, const char *method,
    const char *outcome, const char *text)
{
    err_set(&check->call.err, code, "%s", text);
    count(method, outcome);
    end(check, code);
}

/* --- evidence --------------------------------------------------------------*/

/* Somebody else vouches for the name: it is listed, or unlisted ones are
 * welcome. */
static void accept_named(struct auth *auth, struct auth_check *check,
    const struct known_client *known, struct slice name, const char *method)
{
    if (known)
        auth_accept(check, known, method);
    else if (auth->options.allows_unknown)
        accept_as(check, method, name, name, true);
    else
        auth_refuse(check, ERR_DENIED, method, "unknown",
            "this client is not known here");
}

static bool is_listed(const struct conf_strings *list, struct slice name)
{
    for (size_t i = 0; name.len && i < list->count; i++) {
        if (slice_eq(name, slice_of(list->items[i])))
            return true;
    }
    return false;
}

static bool is_openhim_certificate(
    const struct auth *auth, const struct auth_evidence *e)
{
    static bool was_told;

    if (!is_listed(&auth->options.openhim_cns, slice_of(e->certificate_cn)))
        return false;
    if (!auth_is_public_certificate(e->certificate_sha256))
        return true;
    if (!was_told)
        log_error("auth.public-certificate",
            "text=\"somebody shows the certificate that OpenHIM cores come "
            "with: its private key is public, so it is not believed; give "
            "the core a certificate of its own\"");
    was_told = true;
    return false;
}

static bool is_openhim(const struct auth *auth, const struct auth_evidence *e)
{
    if (is_openhim_certificate(auth, e))
        return true;
    for (size_t i = 0; e->address && i < auth->nnetworks; i++) {
        if (peer_network_has(&auth->networks[i], e->address))
            return true;
    }
    return false;
}

/* A name that can stand in a tag, a log line and a header. */
static bool is_name(struct slice s)
{
    for (size_t i = 0; i < s.len; i++) {
        unsigned char c = (unsigned char)s.ptr[i];

        if (c < 0x20 || c == 0x7f)
            return false;
    }
    return s.len > 0 && s.len < sizeof(((struct auth_check *)0)->client_id) &&
           utf8_is_valid(s);
}

static void accept_openhim_client(struct auth *auth, struct auth_check *check)
{
    struct slice name = check->evidence.openhim_client;
    const char *alias = hmap_get(&auth->by_alias, name);

    if (alias)
        name = slice_of(alias);
    accept_named(auth, check, hmap_get(&auth->by_id, name), name, "openhim");
}

static void check_openhim(struct auth *auth, struct auth_check *check)
{
    const struct auth_evidence *e = &check->evidence;

    if (e->openhim_client_count > 1)
        auth_refuse(check, ERR_INVALID, "openhim", "malformed",
            "X-OpenHIM-ClientID stands in the request twice");
    else if (!check->is_from_openhim)
        auth_refuse(check, ERR_DENIED, "openhim", "unproven",
            "X-OpenHIM-ClientID is taken from OpenHIM alone");
    else if (!is_name(e->openhim_client))
        auth_refuse(check, ERR_INVALID, "openhim", "malformed",
            "X-OpenHIM-ClientID is not a name");
    else
        accept_openhim_client(auth, check);
}

static void check_certificate(struct auth *auth, struct auth_check *check,
    const struct known_client *certified)
{
    struct slice cn = slice_of(check->evidence.certificate_cn);

    if (!is_name(cn))
        auth_refuse(check, ERR_DENIED, "certificate", "malformed",
            "the certificate's common name is not a client's name");
    else
        accept_named(auth, check, certified, cn, "certificate");
}

static void check_nobody(struct auth *auth, struct auth_check *check)
{
    if (auth->options.allows_anonymous)
        accept_as(check, "none", SLICE(""), SLICE(""), true);
    else
        auth_refuse(check, ERR_UNAUTHORIZED, "none", "refused",
            "say who you are: by certificate, Basic, or through OpenHIM");
}

/* The secret of a route says that OpenHIM asks, not for whom. */
void auth_accept_user(struct auth *auth, struct auth_check *check,
    const struct known_client *known)
{
    if (is_listed(&auth->options.openhim_users, slice_of(known->client.id))) {
        check->is_from_openhim = true;
        if (check->evidence.openhim_client_count)
            check_openhim(auth, check);
        else
            check_nobody(auth, check);
    } else if (check->evidence.openhim_client_count) {
        check_openhim(auth, check);
    } else {
        auth_accept(check, known, "basic");
    }
}

/* Whose word is in the header, if not this peer's? */
static bool wants_password(
    const struct auth *auth, const struct auth_check *check)
{
    const struct auth_evidence *e = &check->evidence;

    if (!e->authorization.len)
        return false;
    return !e->openhim_client_count ||
           (!check->is_from_openhim && auth->options.openhim_users.count);
}

void auth_check_start(struct auth *auth, struct auth_check *check)
{
    const struct auth_evidence *e = &check->evidence;
    struct slice cn = slice_of(e->certificate_cn);
    const struct known_client *certified =
        cn.len ? hmap_get(&auth->by_cn, cn) : NULL;

    check->client = NULL;
    check->client_id[0] = check->display_name[0] = '\0';
    check->may_write = false;
    check->is_from_openhim = is_openhim(auth, e);
    if (wants_password(auth, check))
        basic_check(auth, check, certified);
    else if (e->openhim_client_count)
        check_openhim(auth, check);
    else if (cn.len)
        check_certificate(auth, check, certified);
    else
        check_nobody(auth, check);
}
