/* SPDX-License-Identifier: Apache-2.0
 * How the daemon ends when it is asked to. */
#ifndef MEDIATOR_DRAIN_H
#define MEDIATOR_DRAIN_H

#include "mediator/core.h"
#include "mediator/openhim/openhim.h"
#include "mediator/routes/gateway.h"

enum drain_phase {
    DRAIN_NONE,      /* nobody asked */
    DRAIN_ANNOUNCED, /* not ready, but serving: whoever sends requests here has
                        time to notice */
    DRAIN_FINISHING, /* no new connections; what is under way ends */
    DRAIN_CUTTING    /* the time is over: what is held is answered 503 */
};

struct drain {
    const struct core *core;
    struct gateway *gateway;
    struct http_server *server;
    struct openhim *const *openhim; /* as it is then, may be NULL */
    enum drain_phase phase;
    bool is_unconnected; /* no connection is left */
    struct loop_timer timer;
    uint64_t until_ms; /* the phase's end, monotonic */
};

/** Nothing is asked yet; fill the first four members before. */
void drain_init(struct drain *drain);
/** A signal came, for loop_on_signal(): the first begins to drain (SIGINT
 *  without the delay), each further one goes on to the next phase at once. The
 *  loop stops at the end. */
void drain_asked(int signal_number, void *drain);
void drain_free(struct drain *drain);

#endif
