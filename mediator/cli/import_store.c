/* SPDX-License-Identifier: Apache-2.0 */
#include "mediator/cli/import_int.h"

static int open_store(struct import *in)
{
    const char *name = in->args->client ? in->args->client : "import";

    in->client = (struct registry_client){
        .id = slice_of(name),
        .display_name = slice_of(name),
    };
    return cli_open(&in->core, &in->args->common, "import");
}

static void decided(struct decision *d)
{
    struct import_slot *slot = d->context;

    import_done(slot, slot->part.result, &d->err);
}

static void send_decision(struct import_slot *slot)
{
    struct import *in = slot->import;

    slot->part = (struct submit_part){.patient = slot->resource};
    slot->decision = (struct decision){
        .kind = DECISION_SUBMIT,
        .client = &in->client,
        .agent_address = SLICE("127.0.0.1"),
        .request_id = SLICE("import"),
        .parts = &slot->part,
        .nparts = 1,
        .arena = slot->arena,
        .ended = decided,
        .context = slot,
    };
    slot->decision.deadline_ms = clock_monotonic_ms(loop_clock(in->core.loop)) +
                                 in->core.settings.server.deadline;
    registry_decide(in->core.registry, &slot->decision);
}

static void summarise(const struct import *in)
{
    struct registry_counts n;

    registry_count(&n, in->core.registry);
    printf("the registry now holds %zu source records of %zu persons\n",
        n.sources, n.golden);
}

const struct import_target import_to_store = {
    .open = open_store,
    .send = send_decision,
    .summarise = summarise,
};
