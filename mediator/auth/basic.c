/* SPDX-License-Identifier: Apache-2.0
 * User names and passwords.
 *
 * scrypt takes 0.1 s and 32 MiB, so that is what everything here is about. A
 * trial is one such computation on a worker thread. Requests with the same
 * user and password share one that is under way; one that went well is
 * remembered for a while under HMAC(key of this process, user and password),
 * never under the password itself. Each trial counts as a failure of its
 * address and user until it turns out right, so that many at once are no way
 * around the limit. A user who does not exist is tried against a hash that
 * nothing matches, and so takes as long. */
#include "base/mem.h"
#include "base/random.h"
#include "mediator/auth/auth_int.h"

#include <string.h>

/* Beyond these the answer would come too late for most clients anyway. */
enum { MAX_TRIALS = 32 };

struct credentials {
    char text[SECRET_BYTES_MAX + 3]; /* Base64 decodes in threes */
    struct slice user, secret;
};

struct remembered {
    unsigned char key[SHA256_BYTES];
    const struct known_client *known;
    uint64_t until_ms;
};

TAILQ_HEAD(check_list, auth_check);

struct trial {
    struct work_job job;
    struct auth *auth;
    TAILQ_ENTRY(trial) link;
    struct check_list waiters;
    unsigned char key[SHA256_BYTES], limit_key[SHA256_BYTES];
    const struct known_client *known; /* NULL: no such user */
    const struct scrypt_hash *hash;
    char secret[SECRET_BYTES_MAX];
    size_t nsecret;
    bool matches;
};

static struct slice key_slice(const unsigned char key[SHA256_BYTES])
{
    return slice_make((const char *)key, SHA256_BYTES);
}

/* HMAC of two texts, each with its length, so that no two pairs are alike. */
static void digest_pair(unsigned char out[SHA256_BYTES],
    const struct auth *auth, struct slice a, struct slice b)
{
    struct buf text = BUF_INIT;

    buf_addf(&text, "%zu:%zu:", a.len, b.len);
    buf_add(&text, a);
    buf_add(&text, b);
    hmac_sha256(out, key_slice(auth->key), buf_slice(&text));
    mem_wipe(text.ptr, text.cap);
    buf_free(&text);
}

/* "Basic dXNlcjpzZWNyZXQ=" source: RFC 7617 */
static bool parse_header(struct credentials *out, struct slice header)
{
    const struct slice scheme = SLICE("Basic ");

    if (header.len < scheme.len ||
        !slice_eq_nocase(slice_make(header.ptr, scheme.len), scheme))
        return false;

    struct slice coded = slice_trim(slice_from(header, scheme.len));

    if (coded.len / 4 * 3 > SECRET_BYTES_MAX)
        return false;

    size_t n = base64_decode((unsigned char *)out->text, coded);

    if (n == SIZE_MAX || n > SECRET_BYTES_MAX)
        return false;
    out->secret = slice_make(out->text, n);
    return slice_split(&out->user, &out->secret, ':') && out->secret.ptr;
}

static void end_check(struct auth *auth, struct auth_check *check, int code,
    const struct known_client *known)
{
    if (code == 0)
        auth_accept_user(auth, check, known);
    else if (code == ERR_UNAUTHORIZED)
        auth_refuse(check, code, "basic", "wrong", "wrong user or password");
    else
        auth_refuse(check, code, "basic", "failed",
            "the password cannot be checked at present");
}

/* --- remembering -----------------------------------------------------------*/

static void forget(struct auth *auth, struct remembered *r)
{
    hmap_remove(&auth->remembered, key_slice(r->key));
    mem_wipe(r, sizeof(*r));
    mem_free(r);
}

static const struct known_client *recall(
    struct auth *auth, const unsigned char key[SHA256_BYTES])
{
    struct remembered *r = hmap_get(&auth->remembered, key_slice(key));

    if (r && r->until_ms <= loop_now_ms(auth->loop)) {
        forget(auth, r);
        r = NULL;
    }
    return r ? r->known : NULL;
}

/* A client has one secret, so there are at most as many as clients. */
static void remember(struct auth *auth, const struct trial *trial)
{
    struct remembered *r = hmap_get(&auth->remembered, key_slice(trial->key));

    if (auth->options.cache_ms == 0)
        return;
    if (!r) {
        r = mem_zalloc(1, sizeof(*r));
        memcpy(r->key, trial->key, sizeof(r->key));
        r->known = trial->known;
        hmap_put(&auth->remembered, key_slice(r->key), r);
    }
    r->until_ms = loop_now_ms(auth->loop) + auth->options.cache_ms;
}

/* --- trials ----------------------------------------------------------------*/

static int trial_run(struct work_job *job, struct err *err)
{
    struct trial *trial = CONTAINER_OF(job, struct trial, job);
    int rc = scrypt_verify(&trial->matches, trial->hash,
        slice_make(trial->secret, trial->nsecret), err);

    mem_wipe(trial->secret, sizeof(trial->secret));
    return rc;
}

static void trial_free(struct trial *trial)
{
    mem_wipe(trial, sizeof(*trial));
    mem_free(trial);
}

static int trial_code(const struct trial *trial)
{
    if (trial->job.call.rc < 0)
        return ERR_UNAVAILABLE;
    return trial->matches && trial->known ? 0 : ERR_UNAUTHORIZED;
}

static void trial_finish(struct trial *trial)
{
    struct auth *auth = trial->auth;
    struct auth_check *check;
    int code = trial_code(trial);

    TAILQ_REMOVE(&auth->trials, trial, link);
    auth->ntrials--;
    if (code == 0)
        remember(auth, trial);
    if (code != ERR_UNAUTHORIZED)
        limiter_refund(&auth->limiter, trial->limit_key);
    while ((check = TAILQ_FIRST(&trial->waiters))) {
        TAILQ_REMOVE(&trial->waiters, check, link);
        end_check(auth, check, code, trial->known);
    }
    trial_free(trial);
}

static void trial_ended(struct call *call)
{
    struct work_job *job = CONTAINER_OF(call, struct work_job, call);

    trial_finish(CONTAINER_OF(job, struct trial, job));
}

static struct trial *trial_find(
    struct auth *auth, const unsigned char key[SHA256_BYTES])
{
    struct trial *trial;

    TAILQ_FOREACH(trial, &auth->trials, link)
    {
        if (bytes_equal_secret(trial->key, key, SHA256_BYTES))
            return trial;
    }
    return NULL;
}

static struct trial *trial_new(struct auth *auth,
    const unsigned char key[SHA256_BYTES],
    const unsigned char limit_key[SHA256_BYTES], const struct credentials *c)
{
    const struct known_client *known = hmap_get(&auth->by_id, c->user);
    struct trial *trial = mem_zalloc(1, sizeof(*trial));

    trial->auth = auth;
    trial->known = known && known->has_hash ? known : NULL;
    trial->hash = trial->known ? &trial->known->hash : &auth->dummy;
    memcpy(trial->key, key, SHA256_BYTES);
    memcpy(trial->limit_key, limit_key, SHA256_BYTES);
    memcpy(trial->secret, c->secret.ptr, c->secret.len);
    trial->nsecret = c->secret.len;
    TAILQ_INIT(&trial->waiters);
    TAILQ_INSERT_TAIL(&auth->trials, trial, link);
    auth->ntrials++;
    call_init(&trial->job.call, auth->loop, trial_ended);
    trial->job.run = trial_run;
    work_submit(auth->queues[auth->next_queue++ % auth->nqueues], &trial->job);
    return trial;
}

/* The trial goes on: somebody else may wait for it, and it is remembered. */
static void check_cancel(struct call *call)
{
    struct auth_check *check = CONTAINER_OF(call, struct auth_check, call);
    struct trial *trial = call->callee;

    TAILQ_REMOVE(&trial->waiters, check, link);
}

static void wait_for(struct trial *trial, struct auth_check *check)
{
    call_begin(&check->call, trial, check_cancel);
    TAILQ_INSERT_TAIL(&trial->waiters, check, link);
}

static void refuse_throttled(struct auth_check *check)
{
    err_set(&check->call.err, ERR_UNAVAILABLE,
        "too many wrong passwords: wait a minute");
    err_refine(&check->call.err, 429, "throttled");
    auth_refuse(check, ERR_UNAVAILABLE, "basic", "throttled", "");
}

static void check_credentials(
    struct auth *auth, struct auth_check *check, const struct credentials *c)
{
    unsigned char key[SHA256_BYTES], limit_key[SHA256_BYTES];
    const struct known_client *known;
    struct trial *trial;

    digest_pair(key, auth, c->user, c->secret);
    digest_pair(limit_key, auth, slice_of(check->evidence.address), c->user);
    known = recall(auth, key);
    trial = known ? NULL : trial_find(auth, key);
    if (known)
        auth_accept_user(auth, check, known);
    else if (trial)
        wait_for(trial, check);
    else if (auth->ntrials >= MAX_TRIALS)
        end_check(auth, check, ERR_UNAVAILABLE, NULL);
    else if (!limiter_charge(
                 &auth->limiter, limit_key, loop_now_ms(auth->loop)))
        refuse_throttled(check);
    else
        wait_for(trial_new(auth, key, limit_key, c), check);
    mem_wipe(key, sizeof(key));
}

void basic_check(struct auth *auth, struct auth_check *check,
    const struct known_client *certified)
{
    struct credentials c;

    if (!parse_header(&c, check->evidence.authorization))
        auth_refuse(check, ERR_UNAUTHORIZED, "basic", "malformed",
            "the Authorization header is not Basic with a user and a password");
    else if (certified && !slice_eq(slice_of(certified->client.id), c.user))
        auth_refuse(check, ERR_DENIED, "basic", "contradiction",
            "the certificate and the user name name two clients");
    else
        check_credentials(auth, check, &c);
    mem_wipe(&c, sizeof(c));
}

/* --- life ------------------------------------------------------------------*/

/* Where hashes of a higher cost are configured, the dummy costs the same. */
static void make_dummy(struct auth *auth)
{
    scrypt_dummy(&auth->dummy);
    for (size_t i = 0; i < auth->nclients; i++) {
        const struct known_client *known = &auth->clients[i];

        if (known->has_hash) {
            auth->dummy.log2_n = known->hash.log2_n;
            auth->dummy.r = known->hash.r;
            auth->dummy.p = known->hash.p;
            return;
        }
    }
}

void basic_open(struct auth *auth)
{
    unsigned n = auth->options.checks_at_once;

    random_bytes(auth->key, sizeof(auth->key));
    make_dummy(auth);
    auth->limiter.per_minute = auth->options.failures_per_minute;
    TAILQ_INIT(&auth->trials);
    auth->nqueues = n ? n : 1;
    auth->queues = mem_zalloc(auth->nqueues, sizeof(struct work_queue *));
    for (unsigned i = 0; i < auth->nqueues; i++)
        auth->queues[i] = work_queue_new(auth->loop, "auth");
}

void basic_close(struct auth *auth)
{
    struct trial *trial;
    struct remembered *r;
    struct hmap_slot *slot;
    size_t pos = 0;

    /* With its queue gone each trial has its result, but the loop has not
     * delivered it, and must not any more. */
    for (unsigned i = 0; i < auth->nqueues; i++)
        work_queue_free(&auth->queues[i]);
    while ((trial = TAILQ_FIRST(&auth->trials))) {
        loop_unready(auth->loop, &trial->job.call.ready);
        trial_finish(trial);
    }
    while ((slot = hmap_next(&auth->remembered, &pos))) {
        r = slot->value;
        mem_wipe(r, sizeof(*r));
        mem_free(r);
    }
    hmap_free(&auth->remembered);
    limiter_free(&auth->limiter);
    mem_free(auth->queues);
    mem_wipe(auth->key, sizeof(auth->key));
}
