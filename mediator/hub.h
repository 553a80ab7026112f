/* SPDX-License-Identifier: Apache-2.0
 * The daemon and OpenHIM: from settings to mediator/openhim, and back. */
#ifndef MEDIATOR_HUB_H
#define MEDIATOR_HUB_H

#include "mediator/core.h"
#include "mediator/openhim/openhim.h"
#include "mediator/routes/relay.h"

/** Do the settings name an OpenHIM? */
bool hub_is_wanted(const struct settings *s);

/** May it deliver settings to us? */
bool hub_takes_settings(const struct settings *s);

/** Where and how its API is asked; texts are those of the settings. */
struct openhim_api_options hub_api_options(const struct settings *s);

/** What we register; `port`: the one we listen on. */
struct registration hub_registration(
    const struct settings *s, unsigned port, struct arena *arena);

/**
 * Begin to live with OpenHIM, if the settings want it.
 *
 * sink     may be called until openhim_free()
 * journal  of transactions that are Processing; borrowed
 * returns  0 with *out NULL when it is not wanted
 */
int hub_open(struct openhim **out, struct loop *loop, const struct settings *s,
    unsigned port, const struct openhim_settings_sink *sink,
    struct journal *journal, struct err *err) MUST_CHECK;

/** What answers through OpenHIM need, but for `openhim`; texts in `arena` or
 *  those of the settings. */
struct relay_options hub_relay_options(
    const struct settings *s, struct arena *arena);

/** Have settings changed that our life with OpenHIM hangs on? */
bool hub_differs(const struct settings *a, const struct settings *b);

/**
 * Configure anew with the settings that OpenHIM delivered before, kept in
 * settings.openhim.settings_file.
 *
 * core     configured without; gets core->delivered and other settings
 * returns  false when there are none, or none that can be used any more (the
 *          log says why): then it is as it was
 */
bool hub_recall(struct core *core);

/** Keep them there. */
void hub_keep(struct slice config, const struct settings *s);

/** Log which changed settings, of the file or delivered, wait for a restart. */
void hub_tell_waiting(
    const struct settings *running, const struct settings *fresh);

#endif
