/* SPDX-License-Identifier: Apache-2.0
 * A simulated world for the registry: a store with versions, ifMatch and
 * history, a network that delays and loses, a clock that only moves when
 * something happens. Everything follows from a seed. */
#ifndef REGISTRY_SIM_H
#define REGISTRY_SIM_H

#include "base/hmap.h"
#include "base/random.h"
#include "base/vec.h"
#include "mediator/registry/registry_int.h"

/** What can go wrong, in so many of a thousand requests. */
struct sim_faults {
    unsigned lost_before; /* never arrives; the outcome is unknown */
    unsigned lost_after;  /* takes effect, the answer is lost */
    unsigned late;        /* takes effect long after it was given up */
    unsigned not_done;    /* 429, no connection */
    unsigned refused_500; /* an error, undone */
    unsigned conflict;    /* 409 although nothing moved */
    unsigned garbled;     /* done, but the answer is cut off */
    uint64_t delay_ms;    /* at most, each way */
};

/** One version of a resource; text NULL: deleted. */
struct sim_version {
    char *text;
    char *sent; /* as it was sent */
    uint64_t vid;
    int64_t at_ms;
};

struct sim_resource {
    char *key; /* "Patient/1" */
    VEC(struct sim_version) versions;
};

struct sim_call;

struct sim_event {
    uint64_t at_us;
    uint64_t order;
    struct sim_call *call; /* effect or answer; NULL: user */
    void (*user)(void *context, size_t number);
    void *context;
    size_t number;
    bool is_answer;
};

struct sim {
    struct prng rng;
    uint64_t now_us;
    uint64_t next_order, next_uuid;
    VEC(struct sim_event) events;
    uint64_t wake_at_ms; /* UINT64_MAX: never */
    struct clock clock;
    struct registry *registry;
    struct rulefile *rules;
    uint64_t generation; /* of the registry */
    struct sim_faults faults;
    uint64_t kib_us;     /* a transaction takes so long for each KiB */
    bool refuses_poison; /* 400 for a Bundle with a Patient named Poison */
    bool checks_references;
    bool is_down;
    bool refuses_lanes; /* 409 for each that is raised alone */
    bool fails_commits; /* of transactions alone, and says so at once */
    /** The store's files are lost: all is refused. Or they get lost with the
     *  next transaction, which takes place all the same. */
    bool has_lost_files, loses_files;
    struct hmap resources;
    VEC(struct sim_resource *) all;
    size_t nsent, ntransactions, nmade, page;
    unsigned attempts;
    bool follows, accepts_older;
    struct buf snapshot; /* given to the registries booted from now on */
    char lane_lines[MAX_LANES * REGISTRY_LANE_LINE]; /* likewise */
    unsigned per_bundle, under_way;
};

struct sim *sim_new(uint64_t seed, const char *rules);
void sim_free(struct sim **sim);

/** A new registry on the store as it is; the old one, if any, is gone. */
void sim_boot(struct sim *sim);
/** The process dies: requests under way may still take effect. */
void sim_crash(struct sim *sim);

/** Have `user` called at that time. */
void sim_at(struct sim *sim, uint64_t at_ms,
    void (*user)(void *context, size_t number), void *context, size_t number);

/** Let the next thing happen; false when nothing is left. */
bool sim_step(struct sim *sim);
/** Run until nothing is left to happen but timers after `until_ms`. */
void sim_run(struct sim *sim, uint64_t until_ms);

static inline uint64_t sim_now_ms(const struct sim *sim)
{
    return sim->now_us / 1000;
}

static inline uint64_t sim_chance(struct sim *sim, unsigned per_mille)
{
    return prng_below(&sim->rng, 1000) < per_mille;
}

/** The newest version of "Type/id", as stored; NULL when there is none. */
const char *sim_get(const struct sim *sim, const char *key);
/** Write as another writer would; text NULL deletes. */
void sim_put(struct sim *sim, const char *key, const char *text);

/* sim_store.c: what a request does and what is answered. */
struct sim_answer {
    int status;
    char etag[24];
    char last_modified[32];
    struct buf body;
};

struct sim_request {
    enum store_verb verb;
    char *type, *id, *query, *if_match, *body;
    int64_t at_ms; /* when it began */
};

void sim_apply(struct sim *sim, const struct sim_request *request,
    struct sim_answer *answer);
void sim_store_free(struct sim *sim);

#endif
