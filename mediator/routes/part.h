/* SPDX-License-Identifier: Apache-2.0
 * Parts of what is read: _summary and _elements of a read. Stores do the same
 * for searches. */
#ifndef ROUTES_PART_H
#define ROUTES_PART_H

#include "mediator/routes/request.h"

/** Answer with the resource, or with the part of it that the request wants.
 *  errors  ERR_INVALID for a part that there is not */
int part_answer(struct request *r, struct slice resource) MUST_CHECK;

#endif
