/* SPDX-License-Identifier: Apache-2.0 */
#include "tests/unit/store/behind_front.h"

#include "base/mem.h"
#include "tests/unit/cmocka_with.h"
#include "tests/unit/store/faulty_vfs.h"

#include <sqlite3.h>

const char *patient_text(
    struct store_fixture *f, const char *id, const char *family)
{
    return arena_printf(f->arena,
        "{\"resourceType\":\"Patient\",\"id\":\"%s\",\"name\":[{\"family\":"
        "\"%s\"}],\"birthDate\":\"1980-02-03\",\"identifier\":[{\"system\":"
        "\"urn:s\",\"value\":\"v-%s\"}]}",
        id, family, id);
}

void put_patient(struct store_fixture *f, const char *id, const char *family)
{
    ask(f, "PUT", arena_printf(f->arena, "Patient/%s", id),
        patient_text(f, id, family));
    assert_true(f->last.status == 200 || f->last.status == 201);
}

int64_t entries_in(struct store_fixture *f, const char *table)
{
    char *sql = arena_printf(f->arena, "SELECT count(*) FROM %s", table);
    sqlite3_stmt *stmt;
    sqlite3 *db;
    int64_t count;

    assert_int_equal(sqlite3_open(f->path, &db), SQLITE_OK);
    assert_int_equal(sqlite3_prepare_v2(db, sql, -1, &stmt, NULL), SQLITE_OK);
    assert_int_equal(sqlite3_step(stmt), SQLITE_ROW);
    count = sqlite3_column_int64(stmt, 0);
    sqlite3_finalize(stmt);
    sqlite3_close(db);
    return count;
}

int faulty_setup(void **state)
{
    struct store_fixture *f = mem_zalloc(1, sizeof(*f));

    faulty_vfs_register();
    faulty_vfs_reset();
    fixture_open(f, FAULTY_VFS);
    *state = f;
    return 0;
}

int faulty_teardown(void **state)
{
    faulty_vfs_reset();
    return fixture_teardown(state);
}
