/* SPDX-License-Identifier: Apache-2.0
 * What the next process finds of transactions that were Processing. */
#include "base/file.h"
#include "base/log.h"
#include "base/mem.h"
#include "mediator/openhim/journal.h"
#include "tests/unit/cmocka_with.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#define RECEIPT "0190a7c2-1111-7222-8333-444455556666"
#define ID_A "aaaaaaaaaaaaaaaaaaaaaaaa"
#define ID_B "bbbbbbbbbbbbbbbbbbbbbbbb"

static char path[64];
static struct loop *loop;

static int setup(void **state)
{
    (void)state;
    snprintf(path, sizeof(path), "/tmp/selfsame-test-journal-%d", getpid());
    unlink(path);
    log_setup(LOG_ERROR, false);
    loop = loop_new();
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    loop_free(&loop);
    unlink(path);
    return 0;
}

static const char *content(void)
{
    static struct buf text;

    buf_clear(&text);
    assert_int_equal(file_read(&text, path, 1 << 22, NULL), 0);
    buf_addc(&text, '\0');
    return text.ptr;
}

static void write_file(const char *text)
{
    assert_int_equal(file_write(path, slice_of(text), NULL), 0);
}

/* Not closed: the process is gone. */
static void what_a_killed_process_leaves(void **state)
{
    struct journal *dead = journal_open(loop, path), *next;
    const struct journal_entry *e;
    struct stat st;

    (void)state;
    assert_true(journal_add(dead, slice_of(ID_A), RECEIPT, 3));
    assert_true(journal_add(dead, slice_of(ID_B), RECEIPT, 1));
    journal_remove(dead, slice_of(ID_B));
    assert_null(journal_next_left(dead)); /* in hand */
    next = journal_open(loop, path);
    assert_int_equal(journal_count(next), 1);
    e = journal_next_left(next);
    assert_non_null(e);
    assert_string_equal(e->id, ID_A);
    assert_string_equal(e->receipt, RECEIPT);
    assert_int_equal(e->ndecisions, 3);
    assert_string_equal(content(), "+" ID_A " " RECEIPT " 3\n"); /* small */
    assert_int_equal(stat(path, &st), 0);
    assert_int_equal(st.st_mode & 077, 0);
    journal_close(&next);
    journal_close(&dead);
}

static void states(void **state)
{
    struct journal *j;

    (void)state;
    write_file("+" ID_A " " RECEIPT " 1\n+" ID_B " " RECEIPT " 1\n");
    j = journal_open(loop, path);
    assert_string_equal(journal_next_left(j)->id, ID_A);
    journal_set(j, slice_of(ID_A), JOURNAL_IN_HAND);
    assert_string_equal(journal_next_left(j)->id, ID_B);
    journal_set(j, slice_of(ID_B), JOURNAL_LATER);
    assert_null(journal_next_left(j));
    journal_set(j, slice_of(ID_A), JOURNAL_LEFT);
    assert_string_equal(journal_next_left(j)->id, ID_A);
    journal_remove(j, slice_of(ID_A));
    assert_null(journal_next_left(j));
    journal_close(&j);
    assert_string_equal(content(), "+" ID_B " " RECEIPT " 1\n");
}

static void what_is_none_of_ours(void **state)
{
    static const char *const texts[] = {
        "\n", "+\n", "-\n", "x\n", "+" ID_A "\n", "+" ID_A " " RECEIPT "\n",
        "+" ID_A " " RECEIPT " \n", "+" ID_A " " RECEIPT " -1\n",
        "+" ID_A " " RECEIPT " 65536\n", "+" ID_A " " RECEIPT " 1 \n",
        "+" ID_A "a " RECEIPT " 1\n",
        "+gaaaaaaaaaaaaaaaaaaaaaaa " RECEIPT " 1\n",
        "+" ID_A " " RECEIPT "0 1\n",
        "+" ID_A " 0190a7c2/1111-7222-8333-444455556666 1\n",
        "+" ID_A " " RECEIPT " 1", /* the machine stopped in the middle */
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(texts); i++) {
        struct journal *j;

        write_file(texts[i]);
        j = journal_open(loop, path);
        if (journal_count(j))
            fail_msg("\"%s\" was taken", texts[i]);
        assert_true(journal_add(j, slice_of(ID_B), RECEIPT, 1));
        journal_close(&j);
        assert_string_equal(content(), "+" ID_B " " RECEIPT " 1\n");
    }
}

static void there_are_limits(void **state)
{
    struct journal *j = journal_open(loop, path), *next;
    char id[TRANSACTION_ID_SIZE];

    (void)state;
    for (unsigned i = 0; i < JOURNAL_MAX_ENTRIES; i++) {
        snprintf(id, sizeof(id), "%024x", i);
        assert_true(journal_add(j, slice_of(id), RECEIPT, 1));
    }
    assert_false(journal_add(j, slice_of(ID_A), RECEIPT, 1));
    assert_true(journal_add(j, slice_of(id), RECEIPT, 2)); /* the same */
    assert_false(journal_add(j, SLICE("short"), RECEIPT, 1));
    next = journal_open(loop, path);
    assert_int_equal(journal_count(next), JOURNAL_MAX_ENTRIES);
    journal_close(&next);
    journal_close(&j);
}

/* Whose it is nobody knows: it is not written over. */
static void a_file_too_large_to_be_ours(void **state)
{
    static const char line[] = "somebody's notes, and many of them\n";
    struct buf text = BUF_INIT;
    struct journal *j;

    (void)state;
    while (text.len <= 1 << 20)
        buf_adds(&text, line);
    assert_int_equal(file_write(path, buf_slice(&text), NULL), 0);
    j = journal_open(loop, path);
    assert_true(journal_add(j, slice_of(ID_A), RECEIPT, 1));
    journal_close(&j);
    assert_int_equal(strlen(content()), text.len);
    buf_free(&text);
}

static void stop(struct loop_timer *timer)
{
    loop_stop(timer->loop);
}

static void it_does_not_grow_for_ever(void **state)
{
    struct journal *j = journal_open(loop, path);
    struct loop_timer timer;

    (void)state;
    for (unsigned i = 0; i < 2000; i++) {
        assert_true(journal_add(j, slice_of(ID_A), RECEIPT, 1));
        journal_remove(j, slice_of(ID_A));
    }
    assert_true(journal_add(j, slice_of(ID_B), RECEIPT, 1));
    assert_true(strlen(content()) > 100000);
    loop_timer_init(&timer, loop, stop);
    loop_timer_start(&timer, 400);
    loop_run(loop);
    loop_timer_free(&timer);
    assert_string_equal(content(), "+" ID_B " " RECEIPT " 1\n");
    assert_true(journal_add(j, slice_of(ID_A), RECEIPT, 1)); /* goes on */
    assert_true(strstr(content(), ID_A) != NULL);
    journal_close(&j);
}

struct steady {
    struct loop_timer timer;
    struct journal *journal;
    unsigned n;
};

static void note_one(struct loop_timer *timer)
{
    struct steady *s = CONTAINER_OF(timer, struct steady, timer);

    assert_true(journal_add(s->journal, slice_of(ID_A), RECEIPT, 1));
    journal_remove(s->journal, slice_of(ID_A));
    if (++s->n == 20)
        loop_stop(timer->loop);
    else
        loop_timer_start(timer, 50);
}

static void nor_under_a_steady_load(void **state)
{
    struct steady s = {.journal = journal_open(loop, path)};

    (void)state;
    for (unsigned i = 0; i < 2000; i++) {
        assert_true(journal_add(s.journal, slice_of(ID_A), RECEIPT, 1));
        journal_remove(s.journal, slice_of(ID_A));
    }
    assert_true(strlen(content()) > 100000);
    loop_timer_init(&s.timer, loop, note_one);
    loop_timer_start(&s.timer, 0);
    loop_run(loop);
    loop_timer_free(&s.timer);
    assert_true(strlen(content()) < 5000);
    journal_close(&s.journal);
}

static void let_files_grow_to(rlim_t bytes)
{
    struct rlimit limit;

    assert_int_equal(getrlimit(RLIMIT_FSIZE, &limit), 0);
    limit.rlim_cur = bytes;
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &limit), 0);
}

static size_t found_by_the_next(void)
{
    struct journal *next = journal_open(loop, path);
    size_t n = journal_count(next);

    journal_close(&next);
    return n;
}

/* The kernel takes the beginning of a line, then nothing. */
static void a_full_disk_tears_one_line_alone(void **state)
{
    struct journal *j = journal_open(loop, path);
    struct loop_timer timer;
    struct rlimit before;

    (void)state;
    signal(SIGXFSZ, SIG_IGN);
    assert_int_equal(getrlimit(RLIMIT_FSIZE, &before), 0);
    let_files_grow_to(20);
    assert_true(journal_add(j, slice_of(ID_A), RECEIPT, 1));
    assert_int_equal(strlen(content()), 20);
    let_files_grow_to(before.rlim_cur);
    assert_true(journal_add(j, slice_of(ID_B), RECEIPT, 1));
    assert_non_null(strstr(content(), "\n+" ID_B " " RECEIPT " 1\n"));
    loop_timer_init(&timer, loop, stop);
    loop_timer_start(&timer, 400);
    loop_run(loop);
    loop_timer_free(&timer);
    assert_int_equal(found_by_the_next(), 2); /* written anew */
    journal_close(&j);
}

static void without_a_file(void **state)
{
    const char *const none[] = {NULL, "", "/nonexistent/folder/file"};

    (void)state;
    for (size_t i = 0; i < COUNT_OF(none); i++) {
        struct journal *j = journal_open(loop, none[i]);

        assert_true(journal_add(j, slice_of(ID_A), RECEIPT, 1));
        assert_int_equal(journal_count(j), 1);
        journal_remove(j, slice_of(ID_A));
        assert_int_equal(journal_count(j), 0);
        journal_close(&j);
    }
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(what_a_killed_process_leaves),
        TEST(states),
        TEST(what_is_none_of_ours),
        TEST(there_are_limits),
        TEST(a_file_too_large_to_be_ours),
        TEST(it_does_not_grow_for_ever),
        TEST(nor_under_a_steady_load),
        TEST(a_full_disk_tears_one_line_alone),
        TEST(without_a_file),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
