/* SPDX-License-Identifier: Apache-2.0
 * Between the files of the registration document. */
#ifndef OPENHIM_REGISTRATION_INT_H
#define OPENHIM_REGISTRATION_INT_H

#include "fhirclient/json/jwrite.h"
#include "mediator/openhim/registration.h"

/** The member `configDefs`: what may be set. */
void registration_write_defs(struct jwrite *w, const struct registration *r);

/** The member `config`: what is in force, without secrets. */
void registration_write_config(struct jwrite *w, const struct registration *r);

/** A number or a text as text: 4.0.5 keeps ports as numbers, newer cores as
 *  texts. */
struct slice registration_scalar(struct jval v);

#endif
