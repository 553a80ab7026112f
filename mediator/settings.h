/* SPDX-License-Identifier: Apache-2.0
 * Every setting of the daemon: the struct, and the table it is read by.
 * The reference for people is config/selfsame.yaml, made from the table. What
 * OpenHIM may set (CONF_REMOTE) does not decide whose word is taken. A secret
 * among it is never registered with its value, for OpenHIM keeps and delivers
 * its settings in clear: it is there for operators who would rather set it in
 * the console than give it in a file. */
#ifndef MEDIATOR_SETTINGS_H
#define MEDIATOR_SETTINGS_H

#include "base/conf.h"

struct settings_client {
    const char *id, *display_name, *certificate_cn, *secret_hash, *access;
    struct conf_strings systems;
};

struct settings {
    struct {
        const char *address, *public_url;
        int64_t port;
        int64_t connections;
        uint64_t resource_bytes, bundle_bytes;
        uint64_t header_timeout, idle_timeout, deadline;
        uint64_t drain_delay, drain_timeout;
    } server;
    struct {
        const char *certificate, *key, *client_ca;
        bool requires_client_certificate;
    } tls;
    struct {
        const char *level, *format;
    } log;
    struct {
        const char *backend, *path, *url, *user, *password, *ca;
        const char *client_certificate, *client_key;
        int64_t connections;
        uint64_t timeout, connect_timeout, patience;
        bool durable;
        int64_t group_commit;
    } store;
    struct {
        const char *rules, *instance, *id_key, *tag_base, *broken_match_url;
        struct conf_strings internal_systems;
        bool match_adjudicated, foreign_overwrite, follow;
        uint64_t follow_interval, follow_overlap;
        int64_t bundles_under_way, decisions_per_bundle, attempts;
        const char *snapshot;
        uint64_t snapshot_interval;
        bool accept_older_store;
    } registry;
    struct {
        bool unknown_clients, anonymous;
        struct conf_strings openhim_addresses, openhim_certificates;
        struct conf_strings openhim_users;
        uint64_t cache;
        int64_t failures_per_minute;
    } auth;
    struct conf_table clients; /* of struct settings_client */
    struct {
        const char *url, *user, *password, *ca, *host_name, *key_pin;
        const char *urn, *host, *channel_path, *settings_file, *bodies;
        bool trust_self_signed, install_channels, deliver_settings;
        int64_t port;
        uint64_t heartbeat, resync, timeout, answer_within, finish_within;
        struct conf_strings roles;
        struct conf_table clients; /* of struct settings_client */
        struct conf_map client_aliases;
        const char *transactions_file;
    } openhim;
    struct {
        bool opencr;
    } compatibility;
};

extern const struct conf_row settings_rows[];

/** Checks that no single row can make: files that go together, a key that
 *  must be there. Appends to `problems`; returns 0 or ERR_INVALID. */
int settings_check(const struct settings *settings, struct buf *problems);

#endif
