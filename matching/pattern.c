/* SPDX-License-Identifier: Apache-2.0 */
#include "base/mem.h"
#include "matching/pattern_int.h"

/* At most 64 of the 128 slots are taken, so a free one is always met. */
size_t pattern_slot(const struct pattern *p, uint16_t unit)
{
    size_t i = (unit * 0x9E37u >> 5) % PATTERN_SLOTS;

    while (p->masks[i] != 0 && p->keys[i] != unit)
        i = (i + 1) % PATTERN_SLOTS;
    return i;
}

static void forget(struct pattern *p)
{
    bool has_others = false;

    for (size_t i = 0; i < p->text.len; i++) {
        uint16_t unit = p->text.at[i];

        if (unit < 256)
            p->latin[unit] = 0;
        else
            has_others = true;
    }
    if (has_others)
        for (size_t i = 0; i < PATTERN_SLOTS; i++)
            p->masks[i] = 0;
    p->text.len = 0;
}

const struct pattern *pattern_load(struct pattern *p, struct text text)
{
    if (p->text.at == text.at && p->text.len == text.len)
        return p;
    ASSERT(text.len <= PATTERN_MAX);
    forget(p);
    p->text = text;
    for (size_t i = 0; i < text.len; i++) {
        uint16_t unit = text.at[i];
        uint64_t place = UINT64_C(1) << i;

        if (unit < 256) {
            p->latin[unit] |= place;
        } else {
            size_t slot = pattern_slot(p, unit);

            p->keys[slot] = unit;
            p->masks[slot] |= place;
        }
    }
    return p;
}

void scratch_forget(struct scratch *s)
{
    forget(&s->left);
    forget(&s->right);
}
