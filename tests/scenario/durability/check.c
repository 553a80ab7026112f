/* SPDX-License-Identifier: Apache-2.0 */
#include "tests/scenario/durability/check.h"

#include "base/mem.h"

#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* --- what was acknowledged -------------------------------------------------*/

size_t claims_read(struct claims *claims, int notes_fd)
{
    struct load_note n;
    size_t nacknowledged = 0;

    memset(claims, 0, sizeof(*claims));
    lseek(notes_fd, 0, SEEK_SET);
    while (read(notes_fd, &n, sizeof(n)) == (ssize_t)sizeof(n)) {
        struct claim *c = &claims->of[n.client][n.source];

        memcpy(c->id, n.id, sizeof(c->id));
        if (!n.is_acknowledged) {
            c->sent = n.revision;
            c->sent_deletes = n.is_deletion;
            continue;
        }
        c->acknowledged = n.revision;
        c->is_deleted = n.is_deletion;
        nacknowledged++;
    }
    return nacknowledged;
}

static struct jval parse(struct slice body, struct arena *arena)
{
    struct jval root = {0};
    struct err err = ERR_INIT;

    if (jdoc_parse(&root, body, NULL, arena, &err) < 0)
        die("the store's record is no JSON: %s %s", err.where, err.text);
    return root;
}

static int32_t revision_of(struct slice body, struct arena *arena)
{
    struct jval address = jval_at(jval_get(parse(body, arena), "address"), 0);
    struct slice text = jval_get_str(address, "text");

    return text.len ? (int32_t)strtol(arena_cstr(arena, text), NULL, 10) : 0;
}

/* Is the stored state that of the acknowledged revision, or of the one that
 * was under way at the kill? */
static bool is_kept(
    struct claim *c, const struct site *site, struct arena *arena)
{
    struct record_view view;
    int32_t revision;

    if (!registry_read(&view, site->registry, slice_of(c->id)))
        return false;
    if (view.is_tombstone) {
        if (!c->is_deleted && !(c->sent > c->acknowledged && c->sent_deletes))
            return false;
        c->is_deleted = true;
        c->sent = c->acknowledged;
        return true;
    }
    revision = revision_of(view.body, arena);
    if (revision != c->sent && (c->is_deleted || revision != c->acknowledged))
        return false;
    c->is_deleted = false;
    c->acknowledged = c->sent = revision;
    return true;
}

size_t check_claims(struct claims *claims, const struct site *site)
{
    struct arena *arena = arena_new();
    size_t nlost = 0;

    for (int i = 0; i < LOAD_NCLIENTS; i++)
        for (int j = 0; j < LOAD_NSOURCES; j++) {
            struct claim *c = &claims->of[i][j];

            if (c->acknowledged && !is_kept(c, site, arena))
                nlost++;
            arena_reset(arena);
        }
    arena_free(&arena);
    return nlost;
}

/* --- links -----------------------------------------------------------------*/

static size_t nlinks(struct jval patient, const char *type, struct slice id)
{
    size_t n = 0;
    struct jval links = jval_get(patient, "link");

    for (struct jval l = jval_first(links); jval_is_some(l); l = jval_next(l)) {
        struct slice to = jval_get_str(jval_get(l, "other"), "reference");

        if (!slice_eq(jval_get_str(l, "type"), slice_of(type)))
            continue;
        if (!id.len ||
            (slice_starts(to, SLICE("Patient/")) &&
                slice_eq(slice_from(to, sizeof("Patient/") - 1), id)))
            n++;
    }
    return n;
}

static bool is_linked_back(const struct site *site, struct jval golden,
    struct slice golden_id, struct arena *arena)
{
    struct jval links = jval_get(golden, "link");

    for (struct jval l = jval_first(links); jval_is_some(l); l = jval_next(l)) {
        struct slice to = jval_get_str(jval_get(l, "other"), "reference");
        struct record_view view;

        if (!slice_eq(jval_get_str(l, "type"), SLICE("seealso")))
            continue;
        if (!registry_read(&view, site->registry,
                slice_from(to, sizeof("Patient/") - 1)) ||
            nlinks(parse(view.body, arena), "refer", golden_id) != 1)
            return false;
    }
    return true;
}

static bool is_sound_golden(
    const struct site *site, struct record_view *view, struct arena *arena)
{
    struct jval golden = parse(view->body, arena);

    if (!nlinks(golden, "seealso", SLICE("")))
        return jval_type(jval_get(golden, "active")) == JSON_FALSE;
    return is_linked_back(site, golden, view->id, arena);
}

static bool is_sound_source(
    const struct site *site, struct record_view *view, struct arena *arena)
{
    struct record_view golden;

    if (nlinks(parse(view->body, arena), "refer", SLICE("")) != 1 ||
        nlinks(parse(view->body, arena), "refer", view->golden_id) != 1 ||
        !registry_read(&golden, site->registry, view->golden_id))
        return false;
    return golden.is_golden &&
           nlinks(parse(golden.body, arena), "seealso", view->id) == 1;
}

size_t check_links(const struct site *site)
{
    struct arena *arena = arena_new();
    struct record_view view;
    struct registry_defect *first;
    size_t nbad = registry_verify(&first, site->registry, arena);

    for (size_t pos = 0; registry_next(&view, site->registry, &pos);) {
        struct arena *each = arena_new();
        bool is_sound = view.is_golden ? is_sound_golden(site, &view, each)
                        : view.is_tombstone
                            ? true
                            : is_sound_source(site, &view, each);

        nbad += !is_sound;
        arena_free(&each);
    }
    arena_free(&arena);
    return nbad;
}

/* --- the file --------------------------------------------------------------*/

static int note_first(void *out, int n, char **values, char **names)
{
    (void)names;
    *(bool *)out = n == 1 && values[0] && strcmp(values[0], "ok") == 0;
    return 0;
}

bool check_file(const char *path)
{
    sqlite3 *db;
    bool is_sound = false;

    if (sqlite3_open_v2(path, &db, SQLITE_OPEN_READWRITE, NULL) == SQLITE_OK &&
        sqlite3_exec(db, "PRAGMA integrity_check", note_first, &is_sound,
            NULL) != SQLITE_OK)
        is_sound = false;
    sqlite3_close(db);
    return is_sound;
}
