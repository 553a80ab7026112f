/* SPDX-License-Identifier: Apache-2.0 */
#include "tests/unit/registry/world.h"

struct sim *world;
struct arena *notes;

static struct ask *asks[256];
static size_t nasks;

void world_until_ready(void)
{
    while (registry_state(world->registry) != REGISTRY_READY)
        assert_true(sim_step(world));
}

int world_setup(void **state)
{
    (void)state;
    notes = arena_new();
    world = sim_new(1, ask_rules);
    sim_boot(world);
    world_until_ready();
    return 0;
}

int world_teardown(void **state)
{
    (void)state;
    sim_free(&world);
    while (nasks)
        ask_free(&asks[--nasks]);
    arena_free(&notes);
    return 0;
}

void world_reboot(void)
{
    sim_crash(world);
    sim_boot(world);
    world_until_ready();
}

void world_run(uint64_t ms)
{
    sim_run(world, sim_now_ms(world) + ms);
}

struct ask *asked(const char *client)
{
    assert_true(nasks < COUNT_OF(asks));
    return asks[nasks++] = ask_new(world, client);
}

static struct ask *submit_as(
    const char *client, const char *json, const char *url_id)
{
    struct ask *a = asked(client);
    struct submit_part *part = ask_add(a, json);

    if (url_id)
        part->url_id = slice_of(url_id);
    ask_wait(a, DECISION_SUBMIT);
    assert_int_equal(a->nended, 1);
    return a;
}

struct submit_part *submit_json(const char *json, const char *url_id)
{
    struct ask *a = submit_as("one", json, url_id);

    if (a->d.rc)
        fail_msg("%d: %s", a->d.rc, a->d.err.text);
    return &a->parts[0];
}

struct ask *submit_refused(
    const char *client, const char *json, const char *url_id, int code)
{
    struct ask *a = submit_as(client, json, url_id);

    assert_int_equal(a->d.rc, code);
    assert_int_equal(a->d.failed_part, 0);
    return a;
}

struct submit_part *submit(
    const char *value, const char *family, const char *birth)
{
    struct ask *a = asked("one");

    return submit_json(ask_patient(a, "urn:a", value, family, birth), NULL);
}

struct ask *submit_later(const char *value, const char *family)
{
    struct ask *a = asked("one");

    ask_add(a, ask_patient(a, "urn:a", value, family, NULL));
    ask_put(a, DECISION_SUBMIT);
    return a;
}

int decide_on(enum decision_kind kind, ...)
{
    struct ask *a = asked("one");
    const char *id;
    va_list ids;

    va_start(ids, kind);
    while ((id = va_arg(ids, const char *)))
        ask_add_id(a, id);
    va_end(ids);
    ask_wait(a, kind);
    assert_int_equal(a->nended, 1);
    return a->d.rc;
}

const char *text_of_slice(struct slice s)
{
    return arena_cstr(notes, s);
}

const char *body_of(struct slice id)
{
    struct record_view view;

    return registry_read(&view, world->registry, id) ? text_of_slice(view.body)
                                                     : "";
}

const char *golden_of(struct slice id)
{
    struct slice golden;

    return registry_golden(&golden, world->registry, id) ? text_of_slice(golden)
                                                         : "";
}

void assert_sound(void)
{
    struct registry_defect *d;

    registry_verify(&d, world->registry, notes);
    if (d)
        fail_msg("%s: %s %s", d->kind, text_of_slice(d->id),
            text_of_slice(d->other));
}
