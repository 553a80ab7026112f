/* SPDX-License-Identifier: Apache-2.0
 * Ten expressions as decision rules use them, on one patient: evaluations a
 * second when compiled once, and when compiled each time. run.py puts them
 * beside fhirpath.js.
 *
 *     bench_fhirpath FOLDER [NUMBER] a line an expression, with tabulators:
 *                                    parsing/s, compiled/s, heap allocations
 *                                    of one evaluation, result, expression
 *     bench_fhirpath FOLDER --smoke  the same in short; fails when an
 *                                    evaluation touches the heap
 *     bench_fhirpath FOLDER --repeat compiled|parsing NUMBER TIMES
 *                                    for counting instructions
 *
 * FOLDER holds patient.json and expressions.txt. A rate is the 80th percentile
 * of batches of 5 ms of CPU time: others use the machine as well. */
#include "base/file.h"
#include "base/mem.h"
#include "fhirclient/fhirpath/fhirpath.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { MAX_EXPRESSIONS = 64, MAX_BATCHES = 2000 };

static const double batch_s = 0.005;

/* ---- counting allocations: the linker puts these in the way ---- */

static size_t nallocations;

void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__real_realloc(void *old, size_t size);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t count, size_t size);
void *__wrap_realloc(void *old, size_t size);

void *__wrap_malloc(size_t size)
{
    nallocations++;
    return __real_malloc(size);
}

void *__wrap_calloc(size_t count, size_t size)
{
    nallocations++;
    return __real_calloc(count, size);
}

void *__wrap_realloc(void *old, size_t size)
{
    nallocations++;
    return __real_realloc(old, size);
}

/* ---- what is run ---- */

struct bench {
    struct arena *document, *arena;
    struct jval input;
    struct slice expressions[MAX_EXPRESSIONS];
    size_t nexpressions;
};

/* Types are not asked for: the other engine does not tell them either. */
static const struct fp_env env = {.skips_types = true};

static void must(int rc, const struct err *err)
{
    if (rc < 0)
        die("%s %s", err->where, err->text);
}

static struct slice read_text(
    struct bench *b, const char *folder, const char *name)
{
    struct buf bytes = BUF_INIT;
    struct err err = ERR_INIT;
    struct slice text;

    must(file_read(&bytes, arena_printf(b->document, "%s/%s", folder, name),
             1 << 20, &err),
        &err);
    text = arena_copy(b->document, buf_slice(&bytes));
    buf_free(&bytes);
    return text;
}

static void load(struct bench *b, const char *folder)
{
    struct err err = ERR_INIT;
    struct slice rest = read_text(b, folder, "expressions.txt"), line;

    while (slice_split(&line, &rest, '\n') && line.len)
        if (b->nexpressions < MAX_EXPRESSIONS)
            b->expressions[b->nexpressions++] = line;
    must(jdoc_parse(&b->input, read_text(b, folder, "patient.json"), NULL,
             b->document, &err),
        &err);
}

/* The failure ends the program, so there is one at most to be kept. */
static void evaluate(struct bench *b, const struct fp_expr *expr)
{
    static struct err err;
    struct fp_result result;

    arena_reset(b->arena);
    must(fp_eval(&result, expr, b->input, &env, b->arena, &err), &err);
}

static struct fp_expr *compile(struct slice expression)
{
    struct fp_expr *expr;
    struct err err = ERR_INIT;

    must(fp_compile(&expr, expression, &err), &err);
    return expr;
}

static void run_compiled(struct bench *b, size_t number, long times)
{
    struct fp_expr *expr = compile(b->expressions[number]);

    for (long i = 0; i < times; i++)
        evaluate(b, expr);
    fp_free(&expr);
}

static void run_parsing(struct bench *b, size_t number, long times)
{
    for (long i = 0; i < times; i++) {
        struct fp_expr *expr = compile(b->expressions[number]);

        evaluate(b, expr);
        fp_free(&expr);
    }
}

/* ---- rates ---- */

typedef void run_times(struct bench *b, size_t number, long times);

static double now_s(void)
{
    struct timespec t;

    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static double seconds_of(
    run_times *run, struct bench *b, size_t number, long times)
{
    double start = now_s();

    run(b, number, times);
    return now_s() - start;
}

static int descending(const void *a, const void *b)
{
    const double *x = a, *y = b;

    return (*x < *y) - (*x > *y);
}

static double rate_of(
    run_times *run, struct bench *b, size_t number, size_t nbatches)
{
    static double rates[MAX_BATCHES];
    long times = 16;

    while (seconds_of(run, b, number, times) < batch_s && times < 1 << 24)
        times *= 2;
    for (size_t i = 0; i < nbatches; i++)
        rates[i] = (double)times / seconds_of(run, b, number, times);
    qsort(rates, nbatches, sizeof(rates[0]), descending);
    return rates[nbatches / 5];
}

static size_t allocations_of(struct bench *b, size_t number)
{
    struct fp_expr *expr = compile(b->expressions[number]);
    size_t before;

    evaluate(b, expr);
    before = nallocations;
    evaluate(b, expr);
    fp_free(&expr);
    return nallocations - before;
}

static void print_result(struct bench *b, size_t number)
{
    struct fp_expr *expr = compile(b->expressions[number]);
    struct buf text = BUF_INIT;
    struct fp_result result;
    struct err err = ERR_INIT;

    must(fp_eval(&result, expr, b->input, NULL, b->arena, &err), &err);
    fp_result_write(&text, &result);
    printf("%s", text.ptr);
    buf_free(&text);
    fp_free(&expr);
}

/* Returns the allocations of an evaluation. */
static size_t report(struct bench *b, size_t i, size_t nbatches)
{
    size_t n = allocations_of(b, i);

    printf("%.0f\t%.0f\t%zu\t", rate_of(run_parsing, b, i, nbatches),
        rate_of(run_compiled, b, i, nbatches), n);
    print_result(b, i);
    printf("\t%.*s\n", SLICE_ARG(b->expressions[i]));
    return n;
}

static size_t report_all(struct bench *b, size_t nbatches)
{
    size_t total = 0;

    for (size_t i = 0; i < b->nexpressions; i++)
        total += report(b, i, nbatches);
    return total;
}

int main(int argc, char **argv)
{
    struct bench b = {.document = arena_new(), .arena = arena_new()};
    bool is_smoke = argc == 3 && strcmp(argv[2], "--smoke") == 0;
    size_t total = 0;

    if (argc < 2)
        die("usage: %s FOLDER [NUMBER | --smoke | --repeat HOW NUMBER TIMES]",
            argv[0]);
    load(&b, argv[1]);
    if (argc == 6 && strcmp(argv[2], "--repeat") == 0)
        (strcmp(argv[3], "parsing") == 0 ? run_parsing : run_compiled)(&b,
            strtoul(argv[4], NULL, 10) % b.nexpressions,
            strtol(argv[5], NULL, 10));
    else if (argc == 3 && !is_smoke)
        report(&b, strtoul(argv[2], NULL, 10) % b.nexpressions, 100);
    else
        total = report_all(&b, is_smoke ? 5 : 100);
    arena_free(&b.arena);
    arena_free(&b.document);
    return is_smoke && total > 0;
}
