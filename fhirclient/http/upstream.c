/* SPDX-License-Identifier: Apache-2.0
 * One upstream: its options, checked and copied, its beginning and its end. */
#include "base/mem.h"
#include "fhirclient/http/fetch_int.h"

#include <string.h>

enum { UPSTREAM_MAX_CONNECTIONS = 1024 };

const struct upstream_options upstream_defaults = {
    .max_connections = 16,
    .connect_timeout_ms = 5000,
    .timeout_ms = 50000,
    .max_answer_bytes = (size_t)64 << 20,
    .breaker_ratio = 0.5,
    .breaker_min_calls = 20,
    .breaker_window_ms = 5000,
    .breaker_probe_ms = 1000,
    .retry_budget = 0.1,
};

static char *copy_text(const char *text)
{
    return text ? mem_strdup(text) : NULL;
}

static void upstream_copy_options(
    struct upstream_options *to, const struct upstream_options *from)
{
    *to = *from;
    to->name = copy_text(from->name);
    to->base_url = copy_text(from->base_url);
    to->user = copy_text(from->user);
    to->password = copy_text(from->password);
    to->ca_file = copy_text(from->ca_file);
    to->client_cert_file = copy_text(from->client_cert_file);
    to->client_key_file = copy_text(from->client_key_file);
    to->tls_name = copy_text(from->tls_name);
    to->tls_pin = copy_text(from->tls_pin);
    to->probe_path = copy_text(from->probe_path);
}

/* The texts are ours, only their type says const. */
static char *own_text(const char *text)
{
    union {
        const char *given;
        char *ours;
    } u = {text};
    return u.ours;
}

static void upstream_free_login(struct upstream_options *o)
{
    if (o->password)
        mem_wipe(own_text(o->password), strlen(o->password));
    mem_free(own_text(o->password));
    mem_free(own_text(o->user));
}

static void upstream_free_options(struct upstream_options *o)
{
    upstream_free_login(o);
    mem_free(own_text(o->name));
    mem_free(own_text(o->base_url));
    mem_free(own_text(o->ca_file));
    mem_free(own_text(o->client_cert_file));
    mem_free(own_text(o->client_key_file));
    mem_free(own_text(o->tls_name));
    mem_free(own_text(o->tls_pin));
    mem_free(own_text(o->probe_path));
}

static bool is_host_name(struct slice s)
{
    for (size_t i = 0; i < s.len; i++) {
        char c = s.ptr[i];
        bool is_fine = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                       (c >= '0' && c <= '9') || c == '-' || c == '.';
        if (!is_fine)
            return false;
    }
    return s.len > 0;
}

static int upstream_check_options(
    const struct upstream_options *o, struct err *err)
{
    struct url_base base;
    if (!o->name || !*o->name)
        return err_set(err, ERR_INVALID, "an upstream needs a name");
    if (url_base_parse(&base, slice_of(o->base_url), err) < 0)
        return ERR_INVALID;
    if (o->max_connections < 1 || o->max_connections > UPSTREAM_MAX_CONNECTIONS)
        return err_set(err, ERR_INVALID, "connections must be 1 to %d",
            UPSTREAM_MAX_CONNECTIONS);
    if (o->breaker_ratio <= 0 || o->breaker_ratio > 1)
        return err_set(err, ERR_INVALID, "the breaker's ratio is 0 to 1");
    if (o->retry_budget < 0 || o->retry_budget > 1)
        return err_set(err, ERR_INVALID, "the retry budget is 0 to 1");
    if (o->password && !o->user)
        return err_set(err, ERR_INVALID, "a password needs a user");
    if (!o->client_cert_file != !o->client_key_file)
        return err_set(
            err, ERR_INVALID, "a client certificate needs its key beside it");
    if (o->tls_name && !is_host_name(slice_of(o->tls_name)))
        return err_set(err, ERR_INVALID, "a host name has no such characters");
    if (o->tls_pin && strncmp(o->tls_pin, "sha256//", 8) != 0)
        return err_set(err, ERR_INVALID, "a key pin begins with sha256//");
    if (o->probe_path)
        return url_path_check(slice_of(o->probe_path), err);
    return 0;
}

int upstream_new(struct upstream **out, struct loop *loop,
    const struct upstream_options *options, struct err *err)
{
    int rc = upstream_check_options(options, err);
    if (rc < 0)
        return rc;
    struct upstream *u = mem_zalloc(1, sizeof(*u));
    u->loop = loop;
    upstream_copy_options(&u->options, options);
    rc = url_base_parse(&u->base, slice_of(u->options.base_url), err);
    ASSERT(rc == 0);
    TAILQ_INIT(&u->queue);
    TAILQ_INIT(&u->busy);
    TAILQ_INIT(&u->resting);
    breaker_init(&u->breaker, options->breaker_ratio,
        options->breaker_min_calls, options->breaker_window_ms,
        options->breaker_probe_ms);
    upstream_show_breaker(u);
    u->retry_tokens = options->retry_budget > 0 ? FETCH_RETRY_BURST : 0;
    random_bytes(&u->prng, sizeof(u->prng));
    u->probe_arena = arena_new();
    loop_timer_init(&u->probe_timer, loop, upstream_probe);
    u->multi = multi_new(u);
    *out = u;
    return 0;
}

void upstream_free(struct upstream **upstream)
{
    struct upstream *u = *upstream;
    if (!u)
        return;
    call_cancel(&u->probe.call);
    ASSERT(TAILQ_EMPTY(&u->queue) && TAILQ_EMPTY(&u->busy) &&
           TAILQ_EMPTY(&u->resting));
    loop_timer_free(&u->probe_timer);
    multi_free(&u->multi);
    arena_free(&u->probe_arena);
    upstream_free_options(&u->options);
    mem_free(u);
    *upstream = NULL;
}

void upstream_set_login(
    struct upstream *u, const char *user, const char *password)
{
    char *new_user = copy_text(user), *new_password = copy_text(password);

    upstream_free_login(&u->options); /* they may be what is given */
    u->options.user = new_user;
    u->options.password = new_password;
}

enum breaker_state upstream_breaker(const struct upstream *u)
{
    return u->breaker.state;
}
