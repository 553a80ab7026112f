/* SPDX-License-Identifier: Apache-2.0 */
#include "tests/prop/registry/ask.h"

#include "base/mem.h"

#include <string.h>

const char ask_rules[] =
    "{\"rules\":[{\"matchingType\":\"deterministic\",\"fields\":{"
    "\"family\":{\"algorithm\":\"exact\",\"weight\":2,\"fhirpath\":"
    "\"name.family\",\"null_handling\":\"moderate\"},"
    "\"birthdate\":{\"algorithm\":\"exact\",\"weight\":1,\"fhirpath\":"
    "\"birthDate\",\"null_handling\":\"moderate\"}},"
    "\"potentialMatchThreshold\":1,\"autoMatchThreshold\":2}]}";

const char ask_loose_rules[] =
    "{\"rules\":[{\"matchingType\":\"deterministic\",\"fields\":{"
    "\"family\":{\"algorithm\":\"exact\",\"weight\":2,\"fhirpath\":"
    "\"name.family\",\"null_handling\":\"moderate\"},"
    "\"given\":{\"algorithm\":\"exact\",\"weight\":2,\"fhirpath\":"
    "\"name.given\",\"null_handling\":\"moderate\"},"
    "\"birthdate\":{\"algorithm\":\"exact\",\"weight\":2,\"fhirpath\":"
    "\"birthDate\",\"null_handling\":\"moderate\"}},"
    "\"potentialMatchThreshold\":2,\"autoMatchThreshold\":4}]}";

static void ended(struct decision *d)
{
    struct ask *a = d->context;

    a->nended++;
}

struct ask *ask_new(struct sim *sim, const char *client)
{
    struct ask *a = mem_zalloc(1, sizeof(*a));

    a->sim = sim;
    a->arena = arena_new();
    a->client.id = arena_copy(a->arena, slice_of(client));
    a->client.display_name = a->client.id;
    a->d = (struct decision){
        .client = &a->client,
        .agent_address = SLICE("127.0.0.1"),
        .parts = a->parts,
        .riders = a->riders,
        .ids = a->ids,
        .arena = a->arena,
        .ended = ended,
        .context = a,
        .deadline_ms = sim_now_ms(sim) + 50000,
    };
    return a;
}

struct submit_part *ask_add(struct ask *a, const char *json)
{
    struct submit_part *part = &a->parts[a->d.nparts++];
    struct err err = ERR_INIT;

    ASSERT(a->d.nparts <= ASK_MAX);
    if (jdoc_parse(&part->patient, arena_copy(a->arena, slice_of(json)), NULL,
            a->arena, &err) < 0)
        die("%s: %s", err.where, err.text);
    return part;
}

void ask_add_id(struct ask *a, const char *id)
{
    ASSERT(a->d.nids < ASK_MAX);
    a->ids[a->d.nids++] = arena_copy(a->arena, slice_of(id));
}

void ask_put(struct ask *a, enum decision_kind kind)
{
    a->d.kind = kind;
    a->generation = a->sim->generation;
    registry_decide(a->sim->registry, &a->d);
}

void ask_wait(struct ask *a, enum decision_kind kind)
{
    ask_put(a, kind);
    while (!a->nended && sim_step(a->sim))
        ;
}

void ask_free(struct ask **a)
{
    if (!*a)
        return;
    arena_free(&(*a)->arena);
    mem_free(*a);
    *a = NULL;
}

const char *ask_patient(struct ask *a, const char *system, const char *value,
    const char *family, const char *birth)
{
    return arena_printf(a->arena,
        "{\"resourceType\":\"Patient\",\"identifier\":[{\"system\":\"%s\","
        "\"value\":\"%s\"}],\"name\":[{\"family\":\"%s\"}]%s%s%s}",
        system, value, family, birth ? ",\"birthDate\":\"" : "",
        birth ? birth : "", birth ? "\"" : "");
}

const char *ask_patient_given(struct ask *a, const char *value,
    const char *family, const char *given, const char *birth)
{
    return arena_printf(a->arena,
        "{\"resourceType\":\"Patient\",\"identifier\":[{\"system\":\"urn:a\","
        "\"value\":\"%s\"}],\"name\":[{\"family\":\"%s\",\"given\":[\"%s\"]}]"
        "%s%s%s}",
        value, family, given, birth ? ",\"birthDate\":\"" : "",
        birth ? birth : "", birth ? "\"" : "");
}

struct ask *ask_submit(struct sim *sim, const char *client, const char *system,
    const char *value, const char *family, const char *birth)
{
    struct ask *a = ask_new(sim, client);

    ask_add(a, ask_patient(a, system, value, family, birth));
    ask_wait(a, DECISION_SUBMIT);
    return a;
}
