/* SPDX-License-Identifier: Apache-2.0 */
#include "mediator/settings.h"

#include "base/file.h"
#include "base/slice.h"
#include "mediator/auth/auth.h"

#include <string.h>

#define AT(member) offsetof(struct settings, member)
#define CLIENT_AT(member) offsetof(struct settings_client, member)

static const char *const levels[] = {"error", "warn", "info", "debug", NULL};
static const char *const formats[] = {"text", "json", NULL};
static const char *const backends[] = {"sqlite", "http", "memory", NULL};
static const char *const accesses[] = {"read-write", "read", NULL};

static const struct conf_row client_rows[] = {
    {.path = "id",
        .type = CONF_STRING,
        .offset = CLIENT_AT(id),
        .flags = CONF_REQUIRED,
        .help = "Name of the client; becomes the clientid tag of its records "
                "and its Basic user name."},
    {.path = "display-name",
        .type = CONF_STRING,
        .offset = CLIENT_AT(display_name),
        .fallback = "",
        .help = "For people; becomes the display of the clientid tag."},
    {.path = "certificate-cn",
        .type = CONF_STRING,
        .offset = CLIENT_AT(certificate_cn),
        .fallback = "",
        .help = "Common name of its TLS certificate, compared exactly."},
    {.path = "secret-hash",
        .type = CONF_STRING,
        .offset = CLIENT_AT(secret_hash),
        .fallback = "",
        .flags = CONF_SECRET,
        .help = "scrypt hash of its Basic password, as `selfsame hash-secret` "
                "prints it."},
    {.path = "systems",
        .type = CONF_STRINGS,
        .offset = CLIENT_AT(systems),
        .fallback = "[]",
        .help = "Internal identifier systems it owns; empty: all of "
                "registry.internal-systems."},
    {.path = "access",
        .type = CONF_CHOICE,
        .offset = CLIENT_AT(access),
        .choices = accesses,
        .fallback = "read-write",
        .help = "What it may do."},
    {.path = NULL},
};

const struct conf_row settings_rows[] = {
    {.path = "server.address",
        .type = CONF_STRING,
        .offset = AT(server.address),
        .fallback = "127.0.0.1",
        .help = "Address to listen on; 0.0.0.0 or :: for all."},
    {.path = "server.port",
        .type = CONF_INT,
        .offset = AT(server.port),
        .fallback = "3000",
        .min = 0,
        .max = 65535,
        .help = "TCP port; 0 takes any free one and logs it."},
    {.path = "server.public-url",
        .type = CONF_STRING,
        .offset = AT(server.public_url),
        .fallback = "",
        .help = "Base URL of the FHIR interface as clients see it, such as "
                "https://hie.example.org/CR/fhir. Location headers and paging "
                "links are built on it, for OpenHIM never rewrites them. "
                "Empty: http(s)://address:port/fhir."},
    {.path = "server.connections",
        .type = CONF_INT,
        .offset = AT(server.connections),
        .fallback = "10000",
        .min = 1,
        .max = 1000000,
        .help = "Connections at once; further ones wait to be accepted."},
    {.path = "server.resource-size",
        .type = CONF_BYTES,
        .offset = AT(server.resource_bytes),
        .fallback = "1 MiB",
        .min = 1024,
        .max = 1 << 30,
        .flags = CONF_RELOAD,
        .help = "Largest body of a single resource; larger ones get 413."},
    {.path = "server.bundle-size",
        .type = CONF_BYTES,
        .offset = AT(server.bundle_bytes),
        .fallback = "10 MiB",
        .min = 1024,
        .max = 1 << 30,
        .flags = CONF_RELOAD,
        .help = "Largest Bundle; larger ones get 413."},
    {.path = "server.header-timeout",
        .type = CONF_DURATION,
        .offset = AT(server.header_timeout),
        .fallback = "10 s",
        .min = 10,
        .max = 600000,
        .help = "From the first byte of a request to the end of its header."},
    {.path = "server.idle-timeout",
        .type = CONF_DURATION,
        .offset = AT(server.idle_timeout),
        .fallback = "75 s",
        .min = 10,
        .max = 86400000,
        .help = "A connection without a request is closed after this time."},
    {.path = "server.deadline",
        .type = CONF_DURATION,
        .offset = AT(server.deadline),
        .fallback = "50 s",
        .min = 10,
        .max = 55000,
        .flags = CONF_RELOAD,
        .help = "A request is answered by then, with 503 if need be. OpenHIM "
                "gives up after 60 s."},
    {.path = "server.drain-timeout",
        .type = CONF_DURATION,
        .offset = AT(server.drain_timeout),
        .fallback = "30 s",
        .min = 0,
        .max = 600000,
        .help = "On SIGTERM, requests under way may take this long."},

    {.path = "tls.certificate",
        .type = CONF_PATH,
        .offset = AT(tls.certificate),
        .fallback = "",
        .flags = CONF_RELOAD,
        .help = "PEM file with the server's certificate chain; empty: clear "
                "HTTP."},
    {.path = "tls.key",
        .type = CONF_PATH,
        .offset = AT(tls.key),
        .fallback = "",
        .flags = CONF_RELOAD,
        .help = "PEM file with its key; no access for group or others."},
    {.path = "tls.client-ca",
        .type = CONF_PATH,
        .offset = AT(tls.client_ca),
        .fallback = "",
        .flags = CONF_RELOAD,
        .help = "PEM file with the authorities that sign client certificates; "
                "empty: none are asked for."},
    {.path = "tls.requires-client-certificate",
        .type = CONF_BOOL,
        .offset = AT(tls.requires_client_certificate),
        .fallback = "false",
        .flags = CONF_RELOAD,
        .help = "Refuse connections without one."},

    {.path = "log.level",
        .type = CONF_CHOICE,
        .offset = AT(log.level),
        .choices = levels,
        .fallback = "info",
        .flags = CONF_RELOAD,
        .help = "Least important level that is written."},
    {.path = "log.format",
        .type = CONF_CHOICE,
        .offset = AT(log.format),
        .choices = formats,
        .fallback = "text",
        .flags = CONF_RELOAD,
        .help = "One line an event, as key=value text or as JSON."},

    {.path = "store.backend",
        .type = CONF_CHOICE,
        .offset = AT(store.backend),
        .choices = backends,
        .fallback = "sqlite",
        .help = "Where resources are kept: sqlite (embedded), http (a FHIR R4 "
                "server such as HAPI) or memory (tests: all is lost at exit)."},
    {.path = "store.path",
        .type = CONF_PATH,
        .offset = AT(store.path),
        .fallback = "selfsame.db",
        .help = "File of the embedded store."},
    {.path = "store.durable",
        .type = CONF_BOOL,
        .offset = AT(store.durable),
        .fallback = "true",
        .help = "Wait for the disk before a submission is answered. Off only "
                "for benchmarks: a power cut then loses answered "
                "submissions."},
    {.path = "store.group-commit",
        .type = CONF_INT,
        .offset = AT(store.group_commit),
        .fallback = "64",
        .min = 1,
        .max = 1024,
        .help = "Transactions that share one write to disk, at most."},
    {.path = "store.url",
        .type = CONF_STRING,
        .offset = AT(store.url),
        .fallback = "http://localhost:8080/fhir",
        .help = "Base URL of the FHIR server (backend http)."},
    {.path = "store.user",
        .type = CONF_STRING,
        .offset = AT(store.user),
        .fallback = "",
        .help = "Basic user at the FHIR server; empty: none."},
    {.path = "store.password",
        .type = CONF_STRING,
        .offset = AT(store.password),
        .fallback = "",
        .flags = CONF_SECRET,
        .help = "Its password; better SELFSAME_STORE_PASSWORD_FILE than here."},
    {.path = "store.ca",
        .type = CONF_PATH,
        .offset = AT(store.ca),
        .fallback = "",
        .help = "PEM file with the authorities trusted for it; empty: the "
                "system's."},
    {.path = "store.client-certificate",
        .type = CONF_PATH,
        .offset = AT(store.client_certificate),
        .fallback = "",
        .help = "Our certificate towards it; empty: none."},
    {.path = "store.client-key",
        .type = CONF_PATH,
        .offset = AT(store.client_key),
        .fallback = "",
        .help = "Its key."},
    {.path = "store.connections",
        .type = CONF_INT,
        .offset = AT(store.connections),
        .fallback = "16",
        .min = 1,
        .max = 256,
        .help = "Connections to it at once."},
    {.path = "store.timeout",
        .type = CONF_DURATION,
        .offset = AT(store.timeout),
        .fallback = "30 s",
        .min = 10,
        .max = 55000,
        .help = "Longest wait for one answer of it."},
    {.path = "store.connect-timeout",
        .type = CONF_DURATION,
        .offset = AT(store.connect_timeout),
        .fallback = "3 s",
        .min = 10,
        .max = 55000,
        .help = "Longest wait for a connection to it."},
    {.path = "store.patience",
        .type = CONF_DURATION,
        .offset = AT(store.patience),
        .fallback = "30 s",
        .min = 1000,
        .max = 86400000,
        .help = "How long a command such as import or verify waits for a store "
                "that does not answer; serve waits for ever."},

    {.path = "registry.rules",
        .type = CONF_PATH,
        .offset = AT(registry.rules),
        .fallback = "rules/selfsame-default.json",
        .help = "Decision rules; OpenCR's decisionRules.json works "
                "unchanged."},
    {.path = "registry.internal-systems",
        .type = CONF_STRINGS,
        .offset = AT(registry.internal_systems),
        .fallback = "[]",
        .flags = CONF_REQUIRED,
        .help = "Identifier systems whose (system, value) names one source "
                "record for ever, such as http://clientregistry.org/openmrs."},
    {.path = "registry.id-key",
        .type = CONF_STRING,
        .offset = AT(registry.id_key),
        .fallback = "",
        .flags = CONF_SECRET | CONF_REQUIRED,
        .help = "Secret of at least 16 bytes from which ids of new records "
                "are derived, so that a retry makes no second record. Never "
                "change it; better SELFSAME_REGISTRY_ID_KEY_FILE than here."},
    {.path = "registry.instance",
        .type = CONF_STRING,
        .offset = AT(registry.instance),
        .fallback = "selfsame",
        .help = "Name of this deployment at the store; only one process may "
                "decide under it."},
    {.path = "registry.tag-base",
        .type = CONF_STRING,
        .offset = AT(registry.tag_base),
        .fallback = "http://openclientregistry.org/fhir",
        .help = "What tag systems begin with; OpenCR's by default, so that "
                "its data can be taken over."},
    {.path = "registry.broken-match-url",
        .type = CONF_STRING,
        .offset = AT(registry.broken_match_url),
        .fallback = "http://clientregistry.org/brokenMatch",
        .help = "URL of the extension that marks two records as not one "
                "person."},
    {.path = "registry.match-adjudicated",
        .type = CONF_BOOL,
        .offset = AT(registry.match_adjudicated),
        .fallback = "false",
        .help = "Match records again automatically although a person decided "
                "on them (OpenCR: autoMatchPatientWithHumanAdjudTag)."},
    {.path = "registry.foreign-overwrite",
        .type = CONF_BOOL,
        .offset = AT(registry.foreign_overwrite),
        .fallback = "false",
        .help = "Let any client update any record, as OpenCR does."},
    {.path = "registry.follow",
        .type = CONF_BOOL,
        .offset = AT(registry.follow),
        .fallback = "true",
        .help = "Read what others write to the FHIR server (backend http)."},
    {.path = "registry.follow-interval",
        .type = CONF_DURATION,
        .offset = AT(registry.follow_interval),
        .fallback = "30 s",
        .min = 100,
        .max = 3600000,
        .help = "How often that is done."},
    {.path = "registry.follow-overlap",
        .type = CONF_DURATION,
        .offset = AT(registry.follow_overlap),
        .fallback = "5 min",
        .min = 0,
        .max = 86400000,
        .help = "How far back each reading reaches, for commits that carry an "
                "earlier time."},
    {.path = "registry.bundles-under-way",
        .type = CONF_INT,
        .offset = AT(registry.bundles_under_way),
        .fallback = "0",
        .min = 0,
        .max = 64,
        .help = "Transactions at the store at once; 0: the store's best (4 "
                "for HAPI, 1 embedded)."},
    {.path = "registry.decisions-per-bundle",
        .type = CONF_INT,
        .offset = AT(registry.decisions_per_bundle),
        .fallback = "0",
        .min = 0,
        .max = 256,
        .help = "Decisions in one transaction; 0: the store's best (8 for "
                "HAPI, 64 embedded)."},
    {.path = "registry.attempts",
        .type = CONF_INT,
        .offset = AT(registry.attempts),
        .fallback = "5",
        .min = 1,
        .max = 100,
        .help = "How often a decision is made again because others changed "
                "its records meanwhile."},

    {.path = "auth.unknown-clients",
        .type = CONF_BOOL,
        .offset = AT(auth.unknown_clients),
        .fallback = "false",
        .flags = CONF_RELOAD,
        .help = "Serve clients that a certificate or OpenHIM names but the "
                "list below does not."},
    {.path = "auth.anonymous",
        .type = CONF_BOOL,
        .offset = AT(auth.anonymous),
        .fallback = "false",
        .flags = CONF_RELOAD,
        .help = "Serve callers without any name. For demos alone."},
    {.path = "auth.openhim-addresses",
        .type = CONF_STRINGS,
        .offset = AT(auth.openhim_addresses),
        .fallback = "[]",
        .flags = CONF_RELOAD,
        .help = "Addresses whose X-OpenHIM-ClientID is believed."},
    {.path = "auth.openhim-certificates",
        .type = CONF_STRINGS,
        .offset = AT(auth.openhim_certificates),
        .fallback = "[]",
        .flags = CONF_RELOAD,
        .help = "Certificate common names whose X-OpenHIM-ClientID is "
                "believed."},
    {.path = "auth.cache",
        .type = CONF_DURATION,
        .offset = AT(auth.cache),
        .fallback = "5 min",
        .min = 0,
        .max = 86400000,
        .flags = CONF_RELOAD,
        .help = "How long a checked password is remembered."},
    {.path = "auth.failures-per-minute",
        .type = CONF_INT,
        .offset = AT(auth.failures_per_minute),
        .fallback = "5",
        .min = 1,
        .max = 10000,
        .flags = CONF_RELOAD,
        .help = "Wrong passwords per address and user before 429."},

    {.path = "clients",
        .type = CONF_TABLE,
        .offset = AT(clients),
        .rows = client_rows,
        .row_size = sizeof(struct settings_client),
        .fallback = "[]",
        .flags = CONF_RELOAD,
        .help = "Who may call."},

    {.path = "compatibility.opencr",
        .type = CONF_BOOL,
        .offset = AT(compatibility.opencr),
        .fallback = "false",
        .flags = CONF_RELOAD,
        .help = "Answer submissions with OpenCR's status (always 200) and "
                "relative Location headers."},
    {.path = NULL},
};

enum { MIN_ID_KEY_BYTES = 16 };

static bool is_given(const char *text)
{
    return text && text[0];
}

static int check_together(const struct settings *s, struct buf *problems)
{
    const struct {
        bool is_wrong;
        const char *problem;
    } checks[] = {
        {is_given(s->tls.certificate) != is_given(s->tls.key),
            "tls.certificate and tls.key must be given together"},
        {s->tls.requires_client_certificate && !is_given(s->tls.client_ca),
            "tls.requires-client-certificate needs tls.client-ca"},
        {strlen(s->registry.id_key) < MIN_ID_KEY_BYTES,
            "registry.id-key must have at least 16 bytes"},
        {s->registry.internal_systems.count == 0,
            "registry.internal-systems must name at least one system"},
        {is_given(s->store.client_certificate) != is_given(s->store.client_key),
            "store.client-certificate and store.client-key must be given "
            "together"},
    };
    int rc = 0;

    for (size_t i = 0; i < COUNT_OF(checks); i++) {
        if (checks[i].is_wrong) {
            buf_addf(problems, "%s\n", checks[i].problem);
            rc = ERR_INVALID;
        }
    }
    return rc;
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

int settings_check(const struct settings *s, struct buf *problems)
{
    int (*const checks[])(const struct settings *, struct buf *) = {
        check_together, check_keys, check_clients, check_addresses};
    int rc = 0;

    for (size_t i = 0; i < COUNT_OF(checks); i++)
        rc = checks[i](s, problems) < 0 ? ERR_INVALID : rc;
    return rc;
}
