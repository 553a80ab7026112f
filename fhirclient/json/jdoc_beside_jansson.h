/* SPDX-License-Identifier: Apache-2.0
 * jdoc and jansson in one file: six names of enum jtype are jansson's too.
 * Included before <jansson.h>, this gives ours a J in front: JJSON_OBJECT. */
#ifndef JSON_JDOC_BESIDE_JANSSON_H
#define JSON_JDOC_BESIDE_JANSSON_H

#ifdef JSON_JDOC_H
#error "include this before any header that includes jdoc.h"
#endif

#define JSON_NULL JJSON_NULL
#define JSON_FALSE JJSON_FALSE
#define JSON_TRUE JJSON_TRUE
#define JSON_STRING JJSON_STRING
#define JSON_ARRAY JJSON_ARRAY
#define JSON_OBJECT JJSON_OBJECT
#include "fhirclient/json/jdoc.h"
#undef JSON_NULL
#undef JSON_FALSE
#undef JSON_TRUE
#undef JSON_STRING
#undef JSON_ARRAY
#undef JSON_OBJECT

#endif
