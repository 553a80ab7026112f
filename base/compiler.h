/* SPDX-License-Identifier: Apache-2.0
 * Attributes that let the compiler check what the comments promise. */
#ifndef BASE_COMPILER_H
#define BASE_COMPILER_H

/** A dropped result of such a function is a warning, and warnings are errors.
 */
#define MUST_CHECK __attribute__((warn_unused_result))
/** A printf-like function: format is argument `f`, its values start at `a`. */
#define PRINTF_LIKE(f, a) __attribute__((format(printf, f, a)))
#define NORETURN __attribute__((noreturn))

/** Number of elements of an array (never of a pointer). */
#define COUNT_OF(a) (sizeof(a) / sizeof((a)[0]))

/** The object whose member `member` is at `ptr`. */
#define CONTAINER_OF(ptr, type, member)                                        \
    ((type *)(void *)((char *)(ptr)-offsetof(type, member)))

#endif
