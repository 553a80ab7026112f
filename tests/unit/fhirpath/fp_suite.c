/* SPDX-License-Identifier: Apache-2.0 */
#include "tests/unit/fhirpath/fp_suite.h"

#include "base/buf.h"
#include "base/file.h"
#include "tests/unit/cmocka_with.h"

#include <stdlib.h>
#include <sys/stat.h>

int fp_suite_setup(void **state)
{
    *state = arena_new();
    return 0;
}

int fp_suite_teardown(void **state)
{
    struct arena *arena = *state;

    arena_free(&arena);
    return 0;
}

static const char *path_of(struct slice name, struct arena *arena)
{
    const char *shared = getenv("SELFSAME_SHARED");
    struct buf path = BUF_INIT;
    const char *copy;

    buf_addf(&path, "%s/data/fhirpath/%.*s", shared ? shared : "../shared",
        SLICE_ARG(name));
    copy = arena_cstr(arena, buf_slice(&path));
    buf_free(&path);
    return copy;
}

static struct jval read_json(const char *path, struct arena *arena)
{
    struct buf bytes = BUF_INIT;
    struct slice copy;
    struct jval v;

    assert_int_equal(file_read(&bytes, path, 8 << 20, NULL), 0);
    copy = arena_copy(arena, buf_slice(&bytes));
    buf_free(&bytes);
    assert_int_equal(jdoc_parse(&v, copy, NULL, arena, NULL), 0);
    return v;
}

struct jval fp_suite_read(struct arena *arena)
{
    const char *path = path_of(SLICE("tests.json"), arena);
    struct stat s;

    if (stat(path, &s) != 0) {
        print_message("SKIPPED: no suite at %s\n", path);
        skip();
    }
    return jval_get(read_json(path, arena), "tests");
}

struct jval fp_suite_input(struct jval test, struct arena *arena)
{
    struct slice file = jval_get_str(test, "input");
    struct jval nothing;

    if (file.len)
        return read_json(path_of(file, arena), arena);
    assert_int_equal(jdoc_parse(&nothing, SLICE("{}"), NULL, arena, NULL), 0);
    return nothing;
}
