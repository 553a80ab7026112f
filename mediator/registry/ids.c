/* SPDX-License-Identifier: Apache-2.0 */
#include "mediator/registry/ids.h"

#include "base/buf.h"

#include <stdio.h>

enum { MAX_DERIVATIONS = 16, MAX_NAMED = 5 };

void id_derive(char out[DERIVED_ID_SIZE], const struct hmac_key *key,
    const struct identifier *identity, unsigned attempt)
{
    static const char alphabet[] = "abcdefghijklmnopqrstuvwxyz234567";
    unsigned char mac[SHA256_BYTES];
    struct buf message = BUF_INIT;
    size_t n = 0;

    buf_add(&message, identity->system);
    buf_addc(&message, '|');
    buf_add(&message, identity->value);
    if (attempt)
        buf_addf(&message, "|%u", attempt);
    hmac_sha256_with(mac, key, buf_slice(&message));
    buf_free(&message);
    for (size_t bit = 0; n < DERIVED_ID_SIZE - 1; bit += 5) {
        unsigned word = (unsigned)mac[bit / 8] << 8 | mac[bit / 8 + 1];

        out[n++] = alphabet[word >> (11 - bit % 8) & 31];
    }
    out[n] = '\0';
}

bool id_is_numeric(struct slice id)
{
    for (size_t i = 0; i < id.len; i++)
        if (id.ptr[i] < '0' || id.ptr[i] > '9')
            return false;
    return id.len > 0;
}

static bool is_of_client(const struct vocabulary *v,
    const struct registry_client *client, struct slice system)
{
    if (!client || client->nsystems == 0)
        return vocabulary_is_internal(v, system);
    for (size_t i = 0; i < client->nsystems; i++)
        if (slice_eq(client->systems[i], system))
            return true;
    return false;
}

bool id_find_identity(struct identifier *out, const struct vocabulary *v,
    const struct registry_client *client, struct jval patient)
{
    struct jval list = jval_get(patient, "identifier");

    for (struct jval e = jval_first(list); jval_is_some(e); e = jval_next(e)) {
        struct identifier id = {
            jval_get_str(e, "system"), jval_get_str(e, "value")};

        if (id.value.len && is_of_client(v, client, id.system)) {
            *out = id;
            return true;
        }
    }
    return false;
}

bool id_may_change(const struct registry_client *client,
    const struct image *image, bool allows_foreign)
{
    return allows_foreign || !client || client->id.len == 0 ||
           image->client.len == 0 || slice_eq(image->client, client->id);
}

static bool is_latest(const struct image *i)
{
    return i == record_latest(i->record);
}

static bool has_identity(const struct image *i, const struct identifier *id)
{
    return slice_eq(i->identity.value, id->value) &&
           slice_eq(i->identity.system, id->system);
}

/* The record whose identity this is; else one of the same client that carries
 * the identifier (its sender may list several, in changing order); of several
 * (taken-over data) the one with the least id. */
static struct record *find_identity(
    const struct records *r, const struct id_question *q)
{
    struct record *found = NULL;
    bool found_is_own = false;
    size_t at = 0;
    const struct image *i;

    while ((i = records_next_identified(
                r, q->identity.system, q->identity.value, &at))) {
        bool is_own = has_identity(i, &q->identity);

        if (!is_latest(i) || !image_is_source(i))
            continue;
        if (!is_own && (!q->client || !slice_eq(i->client, q->client->id)))
            continue;
        if (!found || (is_own && !found_is_own) ||
            (is_own == found_is_own &&
                slice_cmp(i->record->id, found->id) < 0)) {
            found = i->record;
            found_is_own = is_own;
        }
    }
    return found;
}

/* The tombstone of this identity, found by the HMAC it kept. */
static struct record *find_tombstone(const struct records *r, struct slice key)
{
    size_t at = 0;
    const struct image *i;

    while ((i = records_next_key(r, key, &at)))
        if (is_latest(i))
            return i->record;
    return NULL;
}

/* --- the condition of a conditional URL ----------------------------------- */

static int several(struct record *const *found, size_t n, struct err *err)
{
    char names[160] = "";
    size_t len = 0;

    for (size_t i = 0; i < n && i < MAX_NAMED; i++) {
        int more = snprintf(names + len, sizeof(names) - len, "%s%.*s",
            i ? ", " : "", SLICE_ARG(found[i]->id));

        if (more < 0 || (size_t)more >= sizeof(names) - len)
            break;
        len += (size_t)more;
    }
    return err_set_at(err, ERR_PRECONDITION, "Patient.identifier",
        "%zu records fit the condition: %s%s", n, names,
        n > MAX_NAMED ? ", ..." : "");
}

static bool patient_carries(
    struct jval patient, struct slice system, struct slice value)
{
    struct jval list = jval_get(patient, "identifier");

    for (struct jval e = jval_first(list); jval_is_some(e); e = jval_next(e))
        if (slice_eq(jval_get_str(e, "value"), value) &&
            slice_eq(jval_get_str(e, "system"), system))
            return true;
    return false;
}

int id_find_one(struct record **out, const struct records *r,
    struct slice system, struct slice value, struct err *err)
{
    struct record *found[MAX_NAMED + 1];
    size_t n = 0, at = 0;
    const struct image *i;

    *out = NULL;
    while ((i = records_next_identified(r, system, value, &at))) {
        bool is_new = is_latest(i) && image_is_source(i);

        for (size_t k = 0; k < n && k <= MAX_NAMED; k++)
            is_new = is_new && found[k] != i->record;
        if (is_new && n <= MAX_NAMED)
            found[n] = i->record;
        n += is_new;
    }
    if (n > 1)
        return several(found, n, err);
    *out = n ? found[0] : NULL;
    return 0;
}

static int find_condition(struct record **out, const struct records *r,
    const struct submit_part *part, struct err *err)
{
    *out = NULL;
    if (part->conditional_value.len == 0)
        return 0;
    if (!patient_carries(
            part->patient, part->conditional_system, part->conditional_value))
        return err_set_at(err, ERR_INVALID, "Patient.identifier",
            "the identifier of the condition is not in the resource");
    return id_find_one(
        out, r, part->conditional_system, part->conditional_value, err);
}

/* --- a new record's id ---------------------------------------------------- */

static bool is_free(const struct records *r, struct slice id)
{
    return records_resolve(r, id) == NULL;
}

/* derived  the first id that follows from the identity; changed when taken */
static int choose_id(struct id_answer *out, const struct records *r,
    const struct id_question *q, char derived[DERIVED_ID_SIZE],
    struct arena *arena, struct err *err)
{
    struct slice wanted = q->part->url_id;
    unsigned attempt = 0;

    if (wanted.len && (q->takes_numeric_ids || !id_is_numeric(wanted))) {
        out->id = arena_copy(arena, wanted);
        return 0;
    }
    while (!is_free(r, slice_of(derived))) {
        if (++attempt == MAX_DERIVATIONS)
            return err_set(err, ERR_CONFLICT, "no free id for this record");
        id_derive(derived, q->hmac_key, &q->identity, attempt);
    }
    out->id = arena_copy(arena, slice_of(derived));
    out->alias = wanted;
    return 0;
}

static int refuse_id(
    const struct id_question *q, const struct image *there, struct err *err)
{
    if (!id_may_change(q->client, there, q->allows_foreign))
        return err_set_at(err, ERR_DENIED, "Patient.id",
            "the record under this id belongs to another client");
    return err_set_at(err, ERR_CONFLICT, "Patient.id",
        there->is_golden ? "a golden record cannot be submitted"
                         : "the record under this id has another identifier");
}

int id_resolve(struct id_answer *out, const struct records *r,
    const struct id_question *q, struct arena *arena, struct err *err)
{
    struct slice wanted = q->part->url_id;
    struct record *known = find_identity(r, q), *condition;
    struct record *there = wanted.len ? records_resolve(r, wanted) : NULL;
    char derived[DERIVED_ID_SIZE];
    int rc = find_condition(&condition, r, q->part, err);

    *out = (struct id_answer){0};
    if (rc < 0)
        return rc;
    if (!known) {
        id_derive(derived, q->hmac_key, &q->identity, 0);
        known = find_tombstone(r, slice_of(derived));
    }
    if (there && there != known)
        return refuse_id(q, record_latest(there), err);
    if (condition && condition != known)
        return refuse_id(q, record_latest(condition), err);
    if (known &&
        !id_may_change(q->client, record_latest(known), q->allows_foreign))
        return refuse_id(q, record_latest(known), err);
    out->record = known;
    if (known && wanted.len && !there)
        out->alias = wanted;
    return known ? 0 : choose_id(out, r, q, derived, arena, err);
}
