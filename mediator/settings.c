/* SPDX-License-Identifier: Apache-2.0
 * A row: its path, its type, where it goes, its default, its bounds; then, by
 * their names, what not every row has. */
#include "mediator/settings.h"

#define AT(member) offsetof(struct settings, member)
#define CLIENT_AT(member) offsetof(struct settings_client, member)

static const char *const levels[] = {"error", "warn", "info", "debug", NULL};
static const char *const formats[] = {"text", "json", NULL};
static const char *const backends[] = {"sqlite", "http", "memory", NULL};
static const char *const bodies[] = {"off", "redacted", "on", NULL};
static const char *const accesses[] = {"read-write", "read", NULL};

static const struct conf_row client_rows[] = {
    {"id", CONF_STRING, CLIENT_AT(id), .flags = CONF_REQUIRED,
        .help = "Name of the client; becomes the clientid tag of its records "
                "and its Basic user name."},
    {"display-name", CONF_STRING, CLIENT_AT(display_name), "",
        .help = "For people; becomes the display of the clientid tag."},
    {"certificate-cn", CONF_STRING, CLIENT_AT(certificate_cn), "",
        .help = "Common name of its TLS certificate, compared exactly."},
    {"secret-hash", CONF_STRING, CLIENT_AT(secret_hash), "",
        .flags = CONF_SECRET,
        .help = "scrypt hash of its Basic password, as `selfsame hash-secret` "
                "prints it."},
    {"systems", CONF_STRINGS, CLIENT_AT(systems), "[]",
        .help = "Internal identifier systems it owns; empty: all of "
                "registry.internal-systems."},
    {"access", CONF_CHOICE, CLIENT_AT(access), "read-write",
        .choices = accesses, .help = "What it may do."},
    {.path = NULL},
};

/* Known to OpenHIM: no certificate or secret of theirs is ours to check. */
static const struct conf_row openhim_client_rows[] = {
    {"id", CONF_STRING, CLIENT_AT(id), .flags = CONF_REQUIRED,
        .help = "clientID at OpenHIM; becomes the clientid tag of its "
                "records."},
    {"display-name", CONF_STRING, CLIENT_AT(display_name), "",
        .help = "For people; becomes the display of the clientid tag."},
    {"systems", CONF_STRINGS, CLIENT_AT(systems), "[]",
        .help = "Internal identifier systems it owns; empty: all of "
                "registry.internal-systems."},
    {"access", CONF_CHOICE, CLIENT_AT(access), "read-write",
        .choices = accesses, .help = "What it may do."},
    {.path = NULL},
};

const struct conf_row settings_rows[] = {
    {"server.address", CONF_STRING, AT(server.address), "127.0.0.1",
        .help = "Address to listen on; 0.0.0.0 or :: for all."},
    {"server.port", CONF_INT, AT(server.port), "3000", 0, 65535,
        .help = "TCP port; 0 takes any free one and logs it."},
    {"server.public-url", CONF_STRING, AT(server.public_url), "",
        .help = "Base URL of the FHIR interface as clients see it, such as "
                "https://hie.example.org/CR/fhir. Location headers and paging "
                "links are built on it, for OpenHIM never rewrites them. "
                "Empty: http(s)://address:port/fhir."},
    {"server.connections", CONF_INT, AT(server.connections), "10000", 1,
        1000000,
        .help = "Connections at once; further ones wait to be accepted."},
    {"server.resource-size", CONF_BYTES, AT(server.resource_bytes), "1 MiB",
        1024, 1 << 30, .flags = CONF_RELOAD | CONF_REMOTE,
        .help = "Largest body of a single resource; larger ones get 413."},
    {"server.bundle-size", CONF_BYTES, AT(server.bundle_bytes), "10 MiB", 1024,
        1 << 30, .flags = CONF_RELOAD | CONF_REMOTE,
        .help = "Largest Bundle; larger ones get 413."},
    {"server.header-timeout", CONF_DURATION, AT(server.header_timeout), "10 s",
        10, 600000,
        .help = "From the first byte of a request to the end of its header."},
    {"server.idle-timeout", CONF_DURATION, AT(server.idle_timeout), "75 s", 10,
        86400000,
        .help = "A connection without a request is closed after this time."},
    {"server.deadline", CONF_DURATION, AT(server.deadline), "50 s", 10, 55000,
        .flags = CONF_RELOAD | CONF_REMOTE,
        .help = "A request is answered by then, with 503 if need be. OpenHIM "
                "gives up after 60 s."},
    {"server.drain-delay", CONF_DURATION, AT(server.drain_delay), "5 s", 0,
        600000,
        .help = "On SIGTERM, /readyz is 503 for so long before connections are "
                "refused, so that whoever sends requests here notices."},
    {"server.drain-timeout", CONF_DURATION, AT(server.drain_timeout), "30 s", 0,
        600000, .help = "Then requests under way may take this long."},

    {"tls.certificate", CONF_PATH, AT(tls.certificate), "",
        .flags = CONF_RELOAD,
        .help = "PEM file with the server's certificate chain; empty: clear "
                "HTTP."},
    {"tls.key", CONF_PATH, AT(tls.key), "", .flags = CONF_RELOAD,
        .help = "PEM file with its key; no access for group or others."},
    {"tls.client-ca", CONF_PATH, AT(tls.client_ca), "", .flags = CONF_RELOAD,
        .help = "PEM file with the authorities that sign client certificates; "
                "empty: none are asked for."},
    {"tls.requires-client-certificate", CONF_BOOL,
        AT(tls.requires_client_certificate), "false", .flags = CONF_RELOAD,
        .help = "Refuse connections without one."},

    {"log.level", CONF_CHOICE, AT(log.level), "info", .choices = levels,
        .flags = CONF_RELOAD | CONF_REMOTE,
        .help = "Least important level that is written."},
    {"log.format", CONF_CHOICE, AT(log.format), "text", .choices = formats,
        .flags = CONF_RELOAD | CONF_REMOTE,
        .help = "One line an event, as key=value text or as JSON."},

    {"store.backend", CONF_CHOICE, AT(store.backend), "sqlite",
        .choices = backends,
        .help = "Where resources are kept: sqlite (embedded), http (a FHIR R4 "
                "server such as HAPI) or memory (tests: all is lost at exit)."},
    {"store.path", CONF_PATH, AT(store.path), "selfsame.db",
        .help = "File of the embedded store."},
    {"store.durable", CONF_BOOL, AT(store.durable), "true",
        .help = "Wait for the disk before a submission is answered. Off only "
                "for benchmarks: a power cut then loses answered "
                "submissions."},
    {"store.group-commit", CONF_INT, AT(store.group_commit), "64", 1, 1024,
        .help = "Transactions that share one write to disk, at most."},
    {"store.url", CONF_STRING, AT(store.url), "http://localhost:8080/fhir",
        .help = "Base URL of the FHIR server (backend http)."},
    {"store.user", CONF_STRING, AT(store.user), "", .flags = CONF_RELOAD,
        .help = "Basic user at the FHIR server; empty: none."},
    {"store.password", CONF_STRING, AT(store.password), "",
        .flags = CONF_SECRET | CONF_RELOAD | CONF_REMOTE,
        .help = "Its password; better SELFSAME_STORE_PASSWORD_FILE than here. "
                "OpenHIM keeps what is set there in clear, and an empty one "
                "there is none."},
    {"store.ca", CONF_PATH, AT(store.ca), "",
        .help = "PEM file with the authorities trusted for it; empty: the "
                "system's."},
    {"store.client-certificate", CONF_PATH, AT(store.client_certificate), "",
        .help = "Our certificate towards it; empty: none."},
    {"store.client-key", CONF_PATH, AT(store.client_key), "",
        .help = "Its key."},
    {"store.connections", CONF_INT, AT(store.connections), "16", 1, 256,
        .help = "Connections to it at once."},
    {"store.timeout", CONF_DURATION, AT(store.timeout), "30 s", 10, 55000,
        .flags = CONF_REMOTE, .help = "Longest wait for one answer of it."},
    {"store.connect-timeout", CONF_DURATION, AT(store.connect_timeout), "3 s",
        10, 55000, .help = "Longest wait for a connection to it."},
    {"store.patience", CONF_DURATION, AT(store.patience), "30 s", 1000,
        86400000,
        .help = "How long a command such as import or verify waits for a store "
                "that does not answer; serve waits for ever."},

    {"registry.rules", CONF_PATH, AT(registry.rules),
        "rules/selfsame-default.json",
        .help = "Decision rules; OpenCR's decisionRules.json works "
                "unchanged."},
    {"registry.internal-systems", CONF_STRINGS, AT(registry.internal_systems),
        "[]", .flags = CONF_REQUIRED,
        .help = "Identifier systems whose (system, value) names one source "
                "record for ever, such as http://clientregistry.org/openmrs."},
    {"registry.id-key", CONF_STRING, AT(registry.id_key), "",
        .flags = CONF_SECRET | CONF_REQUIRED,
        .help = "Secret of at least 16 bytes from which ids of new records "
                "are derived, so that a retry makes no second record. Never "
                "change it; better SELFSAME_REGISTRY_ID_KEY_FILE than here."},
    {"registry.instance", CONF_STRING, AT(registry.instance), "selfsame",
        .help = "Name of this deployment at the store; only one process may "
                "decide under it."},
    {"registry.tag-base", CONF_STRING, AT(registry.tag_base),
        "http://openclientregistry.org/fhir",
        .help = "What tag systems begin with; OpenCR's by default, so that "
                "its data can be taken over."},
    {"registry.broken-match-url", CONF_STRING, AT(registry.broken_match_url),
        "http://clientregistry.org/brokenMatch",
        .help = "URL of the extension that marks two records as not one "
                "person."},
    {"registry.match-adjudicated", CONF_BOOL, AT(registry.match_adjudicated),
        "false", .flags = CONF_REMOTE,
        .help = "Match records again automatically although a person decided "
                "on them (OpenCR: autoMatchPatientWithHumanAdjudTag)."},
    {"registry.foreign-overwrite", CONF_BOOL, AT(registry.foreign_overwrite),
        "false", .help = "Let any client update any record, as OpenCR does."},
    {"registry.follow", CONF_BOOL, AT(registry.follow), "true",
        .flags = CONF_REMOTE,
        .help = "Read what others write to the FHIR server (backend http)."},
    {"registry.follow-interval", CONF_DURATION, AT(registry.follow_interval),
        "30 s", 100, 3600000, .flags = CONF_REMOTE,
        .help = "How often that is done."},
    {"registry.follow-overlap", CONF_DURATION, AT(registry.follow_overlap),
        "5 min", 0, 86400000,
        .help = "How far back each reading reaches, for commits that carry an "
                "earlier time."},
    {"registry.bundles-under-way", CONF_INT, AT(registry.bundles_under_way),
        "0", 0, 64,
        .help = "Transactions at the store at once; 0: the store's best (4 "
                "for HAPI, 1 embedded)."},
    {"registry.decisions-per-bundle", CONF_INT,
        AT(registry.decisions_per_bundle), "0", 0, 256,
        .help = "Decisions in one transaction; 0: the store's best (12 for "
                "HAPI, 64 embedded)."},
    {"registry.attempts", CONF_INT, AT(registry.attempts), "5", 1, 100,
        .flags = CONF_REMOTE,
        .help = "How often a decision is made again because others changed "
                "its records meanwhile."},
    {"registry.snapshot", CONF_PATH, AT(registry.snapshot), "",
        .help = "Small file (no person's data) by which the next start notices "
                "a store that came back older or empty; empty: store.path with "
                ".snapshot behind it, and none for backend http."},
    {"registry.snapshot-interval", CONF_DURATION,
        AT(registry.snapshot_interval), "30 s", 0, 86400000,
        .help = "How often it is written, if anything changed; 0: there is "
                "none."},
    {"registry.accept-older-store", CONF_BOOL, AT(registry.accept_older_store),
        "false",
        .help = "Start although the store is older or emptier than this file "
                "says. Give it once, as --set registry.accept-older-store="
                "true, after a backup was restored on purpose."},

    {"auth.unknown-clients", CONF_BOOL, AT(auth.unknown_clients), "false",
        .flags = CONF_RELOAD | CONF_REMOTE,
        .help = "Serve clients that a certificate or OpenHIM names but the "
                "list below does not."},
    {"auth.anonymous", CONF_BOOL, AT(auth.anonymous), "false",
        .flags = CONF_RELOAD,
        .help = "Serve callers without any name. For demos alone."},
    {"auth.openhim-addresses", CONF_STRINGS, AT(auth.openhim_addresses), "[]",
        .flags = CONF_RELOAD,
        .help = "Addresses whose X-OpenHIM-ClientID is believed."},
    {"auth.openhim-certificates", CONF_STRINGS, AT(auth.openhim_certificates),
        "[]", .flags = CONF_RELOAD,
        .help = "Certificate common names whose X-OpenHIM-ClientID is "
                "believed."},
    {"auth.openhim-users", CONF_STRINGS, AT(auth.openhim_users), "[]",
        .flags = CONF_RELOAD,
        .help = "Ids in clients whose secret OpenHIM's routes carry (user name "
                "and password of a route): X-OpenHIM-ClientID beside it is "
                "believed. Such a secret says that OpenHIM asks; without "
                "that header it names nobody."},
    {"auth.cache", CONF_DURATION, AT(auth.cache), "5 min", 0, 86400000,
        .flags = CONF_RELOAD | CONF_REMOTE,
        .help = "How long a checked password is remembered."},
    {"auth.failures-per-minute", CONF_INT, AT(auth.failures_per_minute), "5", 1,
        10000, .flags = CONF_RELOAD | CONF_REMOTE,
        .help = "Wrong passwords per address and user before 429."},

    {"clients", CONF_TABLE, AT(clients), "[]", .rows = client_rows,
        .row_size = sizeof(struct settings_client), .flags = CONF_RELOAD,
        .help = "Who may call."},

    {"openhim.url", CONF_STRING, AT(openhim.url), "", .flags = CONF_RELOAD,
        .help = "Address of OpenHIM's API, such as "
                "https://openhim-core:8080; empty: we do not register."},
    {"openhim.user", CONF_STRING, AT(openhim.user), "", .flags = CONF_RELOAD,
        .help = "OpenHIM user who may register mediators: in group admin, "
                "or with role permission mediator-manage-all."},
    {"openhim.password", CONF_STRING, AT(openhim.password), "",
        .flags = CONF_RELOAD | CONF_SECRET,
        .help = "Its password; better SELFSAME_OPENHIM_PASSWORD_FILE than "
                "here."},
    {"openhim.ca", CONF_PATH, AT(openhim.ca), "", .flags = CONF_RELOAD,
        .help = "PEM file with the authorities trusted for it; empty: the "
                "system's. The core's own default certificate proves "
                "nothing, for its key is public."},
    {"openhim.host-name", CONF_STRING, AT(openhim.host_name), "",
        .flags = CONF_RELOAD,
        .help = "Name that its certificate carries when that is not the one"
                " in openhim.url."},
    {"openhim.key-pin", CONF_STRING, AT(openhim.key_pin), "",
        .flags = CONF_RELOAD,
        .help = "Trust the one who has this key instead of an authority: "
                "sha256// and the Base64 of the SHA-256 of its public key."},
    {"openhim.trust-self-signed", CONF_BOOL, AT(openhim.trust_self_signed),
        "false", .flags = CONF_RELOAD,
        .help = "Trust whatever certificate it shows. Whoever stands "
                "between then learns openhim.password. For demos alone."},
    {"openhim.timeout", CONF_DURATION, AT(openhim.timeout), "20 s", 10, 600000,
        .flags = CONF_RELOAD,
        .help = "Longest wait for one answer of it. No client waits for it."},
    {"openhim.urn", CONF_STRING, AT(openhim.urn), "urn:mediator:selfsame",
        .flags = CONF_RELOAD,
        .help = "Name of this mediator at OpenHIM; never change it."},
    {"openhim.host", CONF_STRING, AT(openhim.host), "", .flags = CONF_RELOAD,
        .help = "Host at which OpenHIM reaches us; empty: server.address, "
                "or this machine's name when we listen on all."},
    {"openhim.port", CONF_INT, AT(openhim.port), "0", 0, 65535,
        .flags = CONF_RELOAD,
        .help = "Port at which OpenHIM reaches us; 0: the one we listen on."},
    {"openhim.channel-path", CONF_STRING, AT(openhim.channel_path), "/CR",
        .flags = CONF_RELOAD,
        .help = "What the paths of our channels begin with at OpenHIM's "
                "router: /CR/fhir/Patient leads to /fhir/Patient here."},
    {"openhim.roles", CONF_STRINGS, AT(openhim.roles), "[selfsame-clients]",
        .flags = CONF_RELOAD,
        .help = "Roles or clients that our channels let in when they are "
                "installed."},
    {"openhim.install-channels", CONF_BOOL, AT(openhim.install_channels),
        "false", .flags = CONF_RELOAD,
        .help = "Install our channels at OpenHIM when they are not there; "
                "otherwise that is a button in its console, or selfsame "
                "openhim channels."},
    {"openhim.heartbeat", CONF_DURATION, AT(openhim.heartbeat), "10 s", 100,
        30000, .flags = CONF_RELOAD,
        .help = "How often we tell OpenHIM that we live; it warns after a "
                "minute without."},
    {"openhim.resync", CONF_DURATION, AT(openhim.resync), "5 min", 100,
        86400000, .flags = CONF_RELOAD,
        .help = "How often we ask for all settings, for OpenHIM does not "
                "tell every change."},
    {"openhim.bodies", CONF_CHOICE, AT(openhim.bodies), "off",
        .choices = bodies, .flags = CONF_RELOAD,
        .help = "Bodies and queries of our requests to the store, as OpenHIM "
                "keeps them beside each transaction and for long: off, redacted"
                " (elements without values) or on. Only on shows what persons "
                "were looked for."},
    {"openhim.answer-within", CONF_DURATION, AT(openhim.answer_within), "40 s",
        10, 55000, .flags = CONF_RELOAD | CONF_REMOTE,
        .help = "A write of Patients that OpenHIM sent and that is on its way "
                "to the store by then is answered with 202; OpenHIM shows it "
                "as Processing"
                " until its end is known. What has not left by "
                "server.deadline gets 503: nothing was changed."},
    {"openhim.finish-within", CONF_DURATION, AT(openhim.finish_within),
        "10 min", 10, 86400000, .flags = CONF_RELOAD | CONF_REMOTE,
        .help = "How long such a write may go on behind its 202."},
    {"openhim.deliver-settings", CONF_BOOL, AT(openhim.deliver_settings),
        "true", .flags = CONF_RELOAD,
        .help = "Use the settings that OpenHIM delivers; they overrule this"
                " file."},
    {"openhim.settings-file", CONF_PATH, AT(openhim.settings_file),
        "openhim-settings.json",
        .help = "Where they are kept, to hold from the start and while "
                "OpenHIM is away; empty: nowhere, and those that need a "
                "restart never take effect."},
    {"openhim.transactions-file", CONF_PATH, AT(openhim.transactions_file),
        "openhim-transactions",
        .help = "Where transactions are noted that were answered as Processing,"
                " so that the next process can tell their end if this one "
                "cannot: ids alone. Empty: nowhere, and they stay so."},
    {"openhim.clients", CONF_TABLE, AT(openhim.clients), "[]",
        .rows = openhim_client_rows, .row_size = sizeof(struct settings_client),
        .flags = CONF_RELOAD | CONF_REMOTE,
        .help = "Who may call through OpenHIM, beside those in clients: "
                "OpenHIM's own clients, known by X-OpenHIM-ClientID."},
    {"openhim.client-aliases", CONF_MAP, AT(openhim.client_aliases), "{}",
        .flags = CONF_RELOAD | CONF_REMOTE,
        .help = "Where several clients of OpenHIM are one source: clientID "
                "there, and the id here that it stands for, such as "
                "{pos-1: kampala, pos-2: kampala}. Without dots in the names, "
                "or OpenHIM cannot keep them."},

    {"compatibility.opencr", CONF_BOOL, AT(compatibility.opencr), "false",
        .flags = CONF_RELOAD | CONF_REMOTE,
        .help = "Answer submissions with OpenCR's status (always 200) and "
                "relative Location headers."},
    {.path = NULL},
};
