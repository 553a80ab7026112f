/* SPDX-License-Identifier: Apache-2.0
 * Who is OpenHIM: by the secret of a route, and never by the certificate that
 * everybody has. */
#include "base/mem.h"
#include "mediator/auth/auth_int.h"
#include "tests/unit/cmocka_with.h"

#include <string.h>

/* Of "lab:secret" and "correct horse", with N=1024. */
#define LAB_HASH                                                               \
    "scrypt$10$8$1$MDEyMzQ1Njc4OWFiY2RlZg==$"                                  \
    "Nki11XkdjInD9wxl0PkUGTUguWfo4S++GGnnstQ5zQc="
#define LAB_BASIC "Basic bGFiOmxhYjpzZWNyZXQ="
#define LAB_WRONG "Basic bGFiOndyb25n"
#define EMR_HASH                                                               \
    "scrypt$10$8$1$MDEyMzQ1Njc4OWFiY2RlZg==$"                                  \
    "6g3umF+uVrJsObaTZhIbbTlgrvOEFcCItdwSjtPF67M="
#define EMR_BASIC "Basic b3Blbm1yczpjb3JyZWN0IGhvcnNl"

#define PUBLIC                                                                 \
    "61bfef1f88da55197fcdf0d4d4e8811829d8fe126e93c24c7f9ada1d793e5862"
#define PRIVATE                                                                \
    "00bfef1f88da55197fcdf0d4d4e8811829d8fe126e93c24c7f9ada1d793e5862"

/* "lab" stands for the core; its routes carry that secret. */
static const struct auth_client clients[] = {
    {.id = "lab", .secret_hash = LAB_HASH},
    {.id = "openmrs", .secret_hash = EMR_HASH},
};
static const char *const cns[] = {"core"};
static const char *const users[] = {"lab"};
static const char *const aliases[] = {"pos-1", "pos-2"};
static const char *const stand_for[] = {"openmrs", "nobody"};

struct fixture {
    struct loop *loop;
    struct auth *auth;
};

static void ended(struct call *call)
{
    loop_stop(call->loop);
}

static struct auth_check *run(struct fixture *f, struct auth_evidence evidence)
{
    static struct auth_check check;

    check = (struct auth_check){.evidence = evidence};
    call_init(&check.call, f->loop, ended);
    auth_check_start(f->auth, &check);
    loop_run(f->loop);
    return &check;
}

static const struct row {
    const char *cn, *fingerprint, *authorization, *client;
    int rc;
    const char *id;
    bool is_from_openhim;
} rows[] = {
    /* the secret of a route */
    {"", "", LAB_BASIC, "openmrs", 0, "openmrs", true},
    {"", "", LAB_BASIC, "stranger", ERR_DENIED, "", true},
    {"", "", LAB_BASIC, NULL, ERR_UNAUTHORIZED, "", true},
    {"", "", LAB_WRONG, "openmrs", ERR_UNAUTHORIZED, "", false},
    {"", "", "Basic nonsense", "openmrs", ERR_UNAUTHORIZED, "", false},
    /* that of a client is none */
    {"", "", EMR_BASIC, "openmrs", ERR_DENIED, "", false},
    {"", "", EMR_BASIC, NULL, 0, "openmrs", false},
    {"", "", "", "openmrs", ERR_DENIED, "", false},
    /* certificates */
    {"core", PRIVATE, "", "openmrs", 0, "openmrs", true},
    {"core", PUBLIC, "", "openmrs", ERR_DENIED, "", false},
    {"core", PUBLIC, EMR_BASIC, "openmrs", ERR_DENIED, "", false},
    {"core", PUBLIC, LAB_BASIC, "openmrs", 0, "openmrs", true},
    /* aliases: of OpenHIM's clients alone, and of clients that there are */
    {"core", PRIVATE, "", "pos-1", 0, "openmrs", true},
    {"core", PRIVATE, "", "pos-2", ERR_DENIED, "", true},
    {"pos-1", PRIVATE, "", NULL, ERR_DENIED, "", false},
    {"other", PRIVATE, "", "pos-1", ERR_DENIED, "", false},
    {"other", PRIVATE, "", "openmrs", ERR_DENIED, "", false},
};

static void check_row(struct fixture *f, const struct row *row, size_t number)
{
    const struct auth_check *check =
        run(f, (struct auth_evidence){.address = "192.0.2.1",
                   .certificate_cn = row->cn,
                   .certificate_sha256 = row->fingerprint,
                   .authorization = slice_of(row->authorization),
                   .openhim_client = slice_of(row->client),
                   .openhim_client_count = row->client ? 1 : 0});

    if (check->call.rc != row->rc || strcmp(check->client_id, row->id) != 0 ||
        check->is_from_openhim != row->is_from_openhim)
        fail_msg("row %zu: %d (%s), \"%s\", %d", number, check->call.rc,
            check->call.err.text, check->client_id, check->is_from_openhim);
}

static void who_is_openhim(void **state)
{
    const struct auth_options options = {
        .clients = clients,
        .nclients = COUNT_OF(clients),
        .openhim_cns = {cns, 1},
        .openhim_users = {users, 1},
        .openhim_aliases = {aliases, stand_for, 2},
        .cache_ms = 60000,
        .checks_at_once = 1,
        .failures_per_minute = 5,
    };
    struct fixture f = {.loop = loop_new()};

    (void)state;
    f.auth = auth_new(f.loop, &options);
    for (size_t i = 0; i < COUNT_OF(rows); i++)
        check_row(&f, &rows[i], i);
    auth_free(&f.auth);
    loop_free(&f.loop);
}

static void files_without_that_key(void **state)
{
    (void)state;
    assert_false(auth_file_has_public_key("/nonexistent"));
    assert_false(auth_file_has_public_key("/dev/null"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(who_is_openhim),
        cmocka_unit_test(files_without_that_key),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
