/* SPDX-License-Identifier: Apache-2.0
 * Settings as OpenHIM delivers them, made ready for conf_load(). Pure.
 *
 * The core checks little and merges badly, so all is checked here, and one bad
 * value refuses the whole: null, a password that is only its mask (the core
 * stores that when a value was dropped meanwhile), a value of another type.
 * What is missing is not an error: the file's value holds, and so it does where
 * a password is the empty text, which is what nobody has set. Unknown names are
 * left out and told: an older registration may still be stored. */
#ifndef OPENHIM_REMOTE_CONFIG_H
#define OPENHIM_REMOTE_CONFIG_H

#include "base/conf.h"
#include "fhirclient/json/jdoc.h"

/**
 * Turn a config object into values for conf_source.remote.
 *
 * out       ended by one without a path; in `arena`
 * problems  a line each: "OpenHIM: log.level: expected text, got a number"
 * unknown   names that are no settings of ours, separated by blanks
 * returns   0, or ERR_INVALID when any value may not be taken
 */
int remote_config_read(struct conf_given **out, const struct conf_row *rows,
    struct jval config, struct arena *arena, struct buf *problems,
    struct buf *unknown) MUST_CHECK;

/** The config object for people to see: passwords, and what is no setting of
 *  ours, as the core's own mask. */
void remote_config_write_masked(
    struct buf *out, const struct conf_row *rows, struct jval config);

#endif
