/* SPDX-License-Identifier: Apache-2.0
 * A count per key that begins anew a minute after its first try. */
#include "base/mem.h"
#include "mediator/auth/auth_int.h"

/* Far more than scrypt lets anybody try in a minute. */
enum { MAX_ENTRIES = 10000, WINDOW_MS = 60000, SWEEP_MS = 1000 };

struct limit_entry {
    unsigned char key[SHA256_BYTES];
    uint64_t since_ms;
    unsigned count;
};

static struct slice key_slice(const unsigned char key[SHA256_BYTES])
{
    return slice_make((const char *)key, SHA256_BYTES);
}

void limiter_free(struct limiter *l)
{
    size_t pos = 0;
    struct hmap_slot *slot;

    while ((slot = hmap_next(&l->entries, &pos)))
        mem_free(slot->value);
    hmap_free(&l->entries);
}

/* The table does not change while it is walked, so it is built anew. */
static void forget_old(struct limiter *l, uint64_t now_ms)
{
    struct hmap kept = HMAP_INIT;
    size_t pos = 0;
    struct hmap_slot *slot;

    while ((slot = hmap_next(&l->entries, &pos))) {
        struct limit_entry *e = slot->value;

        if (now_ms - e->since_ms < WINDOW_MS)
            hmap_put(&kept, key_slice(e->key), e);
        else
            mem_free(e);
    }
    hmap_free(&l->entries);
    l->entries = kept;
    l->swept_ms = now_ms;
}

static struct limit_entry *entry_new(
    struct limiter *l, const unsigned char key[SHA256_BYTES], uint64_t now_ms)
{
    /* A full table must not be walked for each that knocks. */
    if (l->entries.len >= MAX_ENTRIES && now_ms - l->swept_ms >= SWEEP_MS)
        forget_old(l, now_ms);
    if (l->entries.len >= MAX_ENTRIES)
        return NULL;

    struct limit_entry *e = mem_zalloc(1, sizeof(*e));

    for (size_t i = 0; i < SHA256_BYTES; i++)
        e->key[i] = key[i];
    e->since_ms = now_ms;
    hmap_put(&l->entries, key_slice(e->key), e);
    return e;
}

bool limiter_charge(
    struct limiter *l, const unsigned char key[SHA256_BYTES], uint64_t now_ms)
{
    struct limit_entry *e = hmap_get(&l->entries, key_slice(key));

    if (!e)
        e = entry_new(l, key, now_ms);
    if (!e)
        return false;
    if (now_ms - e->since_ms >= WINDOW_MS) {
        e->since_ms = now_ms;
        e->count = 0;
    }
    if (e->count >= l->per_minute)
        return false;
    e->count++;
    return true;
}

void limiter_refund(struct limiter *l, const unsigned char key[SHA256_BYTES])
{
    struct limit_entry *e = hmap_get(&l->entries, key_slice(key));

    if (e && e->count)
        e->count--;
}
