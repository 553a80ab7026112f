/* SPDX-License-Identifier: Apache-2.0
 * One random schedule: who asks for what, when, and what goes wrong. */
#ifndef REGISTRY_PLAY_H
#define REGISTRY_PLAY_H

#include "tests/prop/registry/ask.h"

enum play_kind {
    PLAY_SUBMIT,
    PLAY_DELETE,
    PLAY_BREAK,
    PLAY_UNBREAK,
    PLAY_REMATCH,
    PLAY_TRANSACTION, /* several Patients at once */
    PLAY_WITHDRAW,    /* a submission whose client leaves */
    PLAY_FOREIGN,     /* another writer, behind the registry's back */
    PLAY_FOREIGN_NEW,
    PLAY_OUTAGE, /* the store cannot be reached for a while */
    PLAY_CRASH,
    PLAY_NKINDS
};

/** One thing that is done, drawn before anything runs. */
struct move {
    enum play_kind kind;
    uint64_t at_ms;
    unsigned who[ASK_MAX];    /* identities */
    unsigned family[ASK_MAX]; /* persons */
    unsigned birth[ASK_MAX];  /* 0: none */
    unsigned given[ASK_MAX];  /* by loose rules */
    unsigned n;
    bool by_url; /* PUT with an id of its own */
    uint64_t patience_ms;
};

/** What a schedule may contain, so many of a hundred. */
struct profile {
    const char *name;
    unsigned weights[PLAY_NKINDS];
    struct sim_faults faults;
    bool has_poison;
    bool is_serial; /* may be compared with a serial run */
};

struct play {
    uint64_t seed;
    const struct profile *profile;
    struct sim *sim;
    struct move *moves;
    struct ask **asks; /* of each move, NULL: it asks nothing */
    size_t nmoves;
    unsigned npeople, nidentities;
    bool is_loose;         /* rules by which matching is no equivalence */
    VEC(size_t) committed; /* moves, in the serial order */
    VEC(uint64_t) stamps;
    size_t nfailed; /* checks */
    bool is_verbose;
};

extern const struct profile profiles[];
extern const size_t nprofiles;

void play_make(struct play *p, uint64_t seed);
void play_run(struct play *p);
void play_free(struct play *p);

/** Ask for a move, without waiting (also used by the serial run). */
struct ask *play_ask(struct sim *sim, const struct move *m, bool is_loose);
enum decision_kind play_decision(enum play_kind kind);
/** Is this Patient of a transaction one that it deletes? */
bool play_deletes(const struct move *m, unsigned i);

/** The record id of an identity. */
void play_id(char out[64], unsigned who);

/** Check everything there is to check; counts p->nfailed. */
void play_check(struct play *p);

#endif
