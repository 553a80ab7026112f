/* SPDX-License-Identifier: Apache-2.0
 * All of libselfsame-fhirpath; man 3 selfsame-fhirpath tells how it is used.
 */
#ifndef SELFSAME_FHIRPATH_H
#define SELFSAME_FHIRPATH_H

#ifdef __cplusplus
extern "C" {
#endif

#include "base/arena.h"
#include "base/buf.h"
#include "base/err.h"
#include "base/slice.h"
#include "fhirclient/fhirpath/check.h"
#include "fhirclient/fhirpath/fhirpath.h"
#include "fhirclient/fhirpath/repair.h"
#include "fhirclient/json/jdoc.h"

#ifdef __cplusplus
}
#endif

#endif
