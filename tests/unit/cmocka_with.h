/* SPDX-License-Identifier: Apache-2.0
 * cmocka, after the headers that it needs but does not include. */
#ifndef TESTS_UNIT_CMOCKA_WITH_H
#define TESTS_UNIT_CMOCKA_WITH_H

/* clang-format off */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
/* clang-format on */

#endif
