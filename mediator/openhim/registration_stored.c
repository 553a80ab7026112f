/* SPDX-License-Identifier: Apache-2.0
 * What the core has stored against what we would register, and the version
 * that makes it take the difference. */
#include "base/mem.h"
#include "mediator/openhim/registration_int.h"

#include <inttypes.h>
#include <string.h>

/* Which members are ours to compare; the version is told apart. */
static const char *const compared[] = {"urn", "name", "description",
    "endpoints", "defaultChannelConfig", "configDefs"};

struct slice registration_scalar(struct jval v)
{
    return jval_type(v) == JSON_STRING ? jval_str(v) : jval_raw(v);
}

/* Does `stored` say all that `ours` says? Depth is bounded by our document. */
static bool covers(struct jval stored, struct jval ours)
{
    struct jval s;

    switch (jval_type(ours)) {
    case JSON_OBJECT:
        for (struct jval m = jval_first(ours); jval_is_some(m);
             m = jval_next(m)) {
            if (!covers(jval_get_slice(stored, jval_key(m)), m))
                return false;
        }
        return jval_type(stored) == JSON_OBJECT;
    case JSON_ARRAY:
        if (jval_type(stored) != JSON_ARRAY ||
            jval_count(stored) != jval_count(ours))
            return false;
        s = jval_first(stored);
        for (struct jval e = jval_first(ours); jval_is_some(e);
             e = jval_next(e)) {
            if (!covers(s, e))
                return false;
            s = jval_next(s);
        }
        return true;
    case JSON_NONE:
    case JSON_NULL:
    case JSON_FALSE:
    case JSON_TRUE:
    case JSON_NUMBER:
    case JSON_STRING: break;
    }
    return jval_is_some(stored) &&
           slice_eq(registration_scalar(stored), registration_scalar(ours));
}

bool registration_is_stored(struct jval stored, struct jval ours)
{
    for (size_t i = 0; i < COUNT_OF(compared); i++) {
        if (!covers(jval_get(stored, compared[i]), jval_get(ours, compared[i])))
            return false;
    }
    return true;
}

/* --- versions --------------------------------------------------------------*/

struct version {
    uint64_t at[3];
};

/* "1.2.3", and "1.2.3-rc.1+x" as what it comes before. */
static bool read_version(struct version *v, struct slice text)
{
    struct slice part;

    for (size_t i = 0; i < text.len; i++) {
        if (text.ptr[i] == '-' || text.ptr[i] == '+')
            text.len = i;
    }
    for (size_t i = 0; i < COUNT_OF(v->at); i++) {
        if (!slice_split(&part, &text, '.') || !slice_to_u64(&v->at[i], part) ||
            v->at[i] > INT32_MAX)
            return false;
    }
    return text.ptr == NULL;
}

static bool is_higher(const struct version *a, const struct version *b)
{
    for (size_t i = 0; i < COUNT_OF(a->at); i++) {
        if (a->at[i] != b->at[i])
            return a->at[i] > b->at[i];
    }
    return false;
}

char *registration_raise(
    struct arena *arena, struct slice ours, struct slice stored)
{
    struct version version = {{0, 0, 0}}, other;

    if (!read_version(&version, ours))
        version = (struct version){{0, 0, 0}};
    if (read_version(&other, stored) && is_higher(&other, &version))
        version = other;
    return arena_printf(arena, "%" PRIu64 ".%" PRIu64 ".%" PRIu64,
        version.at[0], version.at[1], version.at[2] + 1);
}
