/* SPDX-License-Identifier: Apache-2.0
 * Letters that mean the same in every grammar we read: JSON, URLs, FHIRPath. */
#ifndef BASE_ASCII_H
#define BASE_ASCII_H

#include <stdbool.h>

/** 0 to 15 for a hexadecimal digit of either case, else -1. */
static inline int ascii_hex(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/** A blank, a tab or a line end. */
static inline bool ascii_is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

#endif
