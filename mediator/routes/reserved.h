/* SPDX-License-Identifier: Apache-2.0
 * Resources that belong to the registry itself: its lanes, small Basic
 * resources by which it knows what was committed. A client that wrote one would
 * make it stop deciding. And the records of who changed what, which explain
 * every link: they only grow. */
#ifndef ROUTES_RESERVED_H
#define ROUTES_RESERVED_H

#include "base/err.h"
#include "base/slice.h"

/**
 * May a client write this?
 *
 * id      empty for a conditional write, which might meet a lane and so is
 *         refused on Basic altogether; `creates` says that it is a plain POST
 * errors  ERR_DENIED
 */
int reserved_check(struct slice type, struct slice id, bool creates,
    struct err *err) MUST_CHECK;

#endif
