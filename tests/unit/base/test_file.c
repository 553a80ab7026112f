/* SPDX-License-Identifier: Apache-2.0 */
#include "base/file.h"
#include "tests/unit/cmocka_with.h"

#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static char folder[] = "/tmp/selfsame-test-file-XXXXXX";
static char path[128];

static int make_folder(void **state)
{
    (void)state;
    if (!mkdtemp(folder))
        return -1;
    snprintf(path, sizeof(path), "%s/a", folder);
    return 0;
}

static int remove_folder(void **state)
{
    (void)state;
    unlink(path);
    return rmdir(folder); /* fails when something was left behind */
}

static void write_text(const char *text)
{
    struct err err = ERR_INIT;

    assert_int_equal(file_write(path, slice_of(text), &err), 0);
}

static void test_write_then_read(void **state)
{
    struct buf b = BUF_INIT;
    struct err err = ERR_INIT;

    (void)state;
    write_text("first");
    write_text("second");
    buf_adds(&b, ">");
    assert_int_equal(file_read(&b, path, 6, &err), 0);
    assert_string_equal(b.ptr, ">second");
    buf_free(&b);
}

static void test_limit_is_exact(void **state)
{
    struct buf b = BUF_INIT;
    struct err err = ERR_INIT;

    (void)state;
    write_text("123456");
    buf_adds(&b, "old");
    assert_int_equal(file_read(&b, path, 5, &err), ERR_LIMIT);
    assert_string_equal(b.ptr, "old");
    assert_string_equal(err.where, path);
    assert_int_equal(file_read(&b, path, 6, &err), 0);
    assert_int_equal(file_read(&b, path, 0, &err), ERR_LIMIT);
    buf_free(&b);
}

static void test_empty_file(void **state)
{
    struct buf b = BUF_INIT;
    struct err err = ERR_INIT;

    (void)state;
    write_text("");
    assert_int_equal(file_read(&b, path, 0, &err), 0);
    assert_int_equal(b.len, 0);
    buf_free(&b);
}

static void test_endless_file_is_bounded(void **state)
{
    struct buf b = BUF_INIT;
    struct err err = ERR_INIT;

    (void)state;
    assert_int_equal(file_read(&b, "/dev/zero", 100000, &err), ERR_LIMIT);
    assert_true(b.cap < 1000000);
    buf_free(&b);
}

static void test_large_file(void **state)
{
    struct buf big = BUF_INIT, b = BUF_INIT;
    struct err err = ERR_INIT;

    (void)state;
    for (int i = 0; i < 100000; i++)
        buf_addf(&big, "%d\n", i);
    assert_int_equal(file_write(path, buf_slice(&big), &err), 0);
    assert_int_equal(file_read(&b, path, SIZE_MAX, &err), 0);
    assert_true(slice_eq(buf_slice(&b), buf_slice(&big)));
    buf_free(&b);
    buf_free(&big);
}

static void test_failures_name_the_file(void **state)
{
    struct buf b = BUF_INIT;
    struct err err = ERR_INIT;

    (void)state;
    assert_int_equal(file_read(&b, "/nonexistent/x", 10, &err), ERR_IO);
    assert_string_equal(err.where, "/nonexistent/x");
    assert_non_null(strstr(err.text, "No such file"));
    err = ERR_INIT;
    assert_int_equal(file_read(&b, folder, 10, &err), ERR_IO);
    assert_non_null(strstr(err.text, "directory"));
    err = ERR_INIT;
    assert_int_equal(file_write("/nonexistent/x", SLICE("a"), &err), ERR_IO);
    err = ERR_INIT;
    assert_int_equal(file_write(folder, SLICE("a"), &err), ERR_IO);
    assert_null(b.ptr);
}

static size_t entries(void)
{
    DIR *d = opendir(folder);
    size_t n = 0;

    assert_non_null(d);
    for (struct dirent *e; (e = readdir(d));)
        n += e->d_name[0] != '.';
    closedir(d);
    return n;
}

static void test_nothing_is_left_behind(void **state)
{
    struct err err = ERR_INIT;
    char inner[160];

    (void)state;
    write_text("x");
    assert_int_equal(entries(), 1);
    snprintf(inner, sizeof(inner), "%s/b", folder);
    mkdir(inner, 0700);
    assert_int_equal(file_write(inner, SLICE("a"), &err), ERR_IO);
    assert_int_equal(entries(), 2);
    rmdir(inner);
}

static void test_mode_is_kept(void **state)
{
    struct stat info;

    (void)state;
    write_text("secret");
    chmod(path, 0600);
    write_text("another");
    assert_int_equal(stat(path, &info), 0);
    assert_int_equal(info.st_mode & 0777, 0600);
}

/* What is written may hold secrets. */
static void test_new_file_is_private(void **state)
{
    struct stat info;
    mode_t before = umask(0);

    (void)state;
    unlink(path);
    write_text("secret");
    umask(before);
    assert_int_equal(stat(path, &info), 0);
    assert_int_equal(info.st_mode & 0777, 0600);
}

static void test_private(void **state)
{
    static const mode_t shared[] = {0644, 0640, 0604, 0610, 0601, 0620, 0666};
    struct err err = ERR_INIT;

    (void)state;
    write_text("secret");
    chmod(path, 0600);
    assert_int_equal(file_check_private(path, &err), 0);
    chmod(path, 0400);
    assert_int_equal(file_check_private(path, &err), 0);
    for (size_t i = 0; i < COUNT_OF(shared); i++) {
        err = ERR_INIT;
        chmod(path, shared[i]);
        assert_int_equal(file_check_private(path, &err), ERR_INVALID);
        assert_non_null(strstr(err.text, "chmod 600"));
    }
    err = ERR_INIT;
    assert_int_equal(file_check_private("/nonexistent", &err), ERR_IO);
    err = ERR_INIT;
    assert_int_equal(file_check_private(folder, &err), ERR_INVALID);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_write_then_read),
        cmocka_unit_test(test_limit_is_exact),
        cmocka_unit_test(test_empty_file),
        cmocka_unit_test(test_endless_file_is_bounded),
        cmocka_unit_test(test_large_file),
        cmocka_unit_test(test_failures_name_the_file),
        cmocka_unit_test(test_nothing_is_left_behind),
        cmocka_unit_test(test_mode_is_kept),
        cmocka_unit_test(test_new_file_is_private),
        cmocka_unit_test(test_private),
    };

    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
