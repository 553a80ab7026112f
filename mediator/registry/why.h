/* SPDX-License-Identifier: Apache-2.0
 * Why a record was placed where it is, as the audit tells it: ids and numbers
 * alone, no copy of the person. */
#ifndef REGISTRY_WHY_H
#define REGISTRY_WHY_H

#include "fhirclient/json/jwrite.h"
#include "mediator/registry/decide.h"

/** An array: for every record that was placed, the golden records before and
 *  after, whom it matched and each field's share in the scores. */
void why_write_scores(
    struct buf *out, struct decide *d, const struct explanation *e);

/** OpenCR's account of one rule: what it is, and whom it found. */
void why_write_rule(struct buf *out, const struct ruleset *rules, size_t rule,
    const struct explanation *e);

/** Did that rule find anyone? */
bool why_has_hits(const struct explanation *e, size_t rule);

#endif
