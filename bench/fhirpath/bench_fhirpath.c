/* SPDX-License-Identifier: Apache-2.0
 * Ten expressions as decision rules use them, on one patient: evaluations a
 * second when compiled once, and when compiled each time. The smoke run fails
 * when an evaluation of a compiled expression touches the heap.
 *
 *     bench_fhirpath [--smoke]
 */
#include "base/mem.h"
#include "fhirclient/fhirpath/fhirpath.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

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

#define JOINED                                                                 \
    "Patient.name.where(use='official').family | "                             \
    "Patient.name.where(use='official').given.first()"

static const char *const expressions[] = {"birthDate", "gender", "name.family",
    "address.first().postalCode", "name.given.first().upper()",
    "active = true and identifier.exists()",
    "identifier.where(system='urn:oid:1.2.36.146.595.217.0.1').value",
    "name.where(use='official').last().given",
    "telecom.where(system='phone').value", JOINED};

/* A made-up patient of the usual size: three names, four telecoms, an
 * address, a contact, a narrative. */
static const char patient[] =
    "{\"resourceType\":\"Patient\",\"id\":\"example\",\"text\":{\"status\":"
    "\"generated\",\"div\":\"<div xmlns=\\\"http://www.w3.org/1999/xhtml\\\">"
    "<table><tr><td>Name</td><td>Ada Beatrice Cole</td></tr><tr><td>Address"
    "</td><td>12 Harbour Street, Middleham</td></tr></table></div>\"},"
    "\"identifier\":[{\"use\":\"usual\",\"type\":{\"coding\":[{\"system\":"
    "\"http://terminology.hl7.org/CodeSystem/v2-0203\",\"code\":\"MR\"}]},"
    "\"system\":\"urn:oid:1.2.36.146.595.217.0.1\",\"value\":\"54321\","
    "\"period\":{\"start\":\"2001-05-06\"},\"assigner\":{\"display\":"
    "\"Example Hospital\"}}],\"active\":true,\"name\":[{\"use\":\"official\","
    "\"family\":\"Cole\",\"given\":[\"Ada\",\"Beatrice\"]},{\"use\":\"usual\","
    "\"given\":[\"Addie\"]},{\"use\":\"maiden\",\"family\":\"Drew\",\"given\":"
    "[\"Ada\",\"Beatrice\"],\"period\":{\"end\":\"2002\"}}],\"telecom\":["
    "{\"use\":\"home\"},{\"system\":\"phone\",\"value\":\"(07) 5555 0473\","
    "\"use\":\"work\",\"rank\":1},{\"system\":\"phone\",\"value\":"
    "\"(07) 5555 0613\",\"use\":\"mobile\",\"rank\":2},{\"system\":\"phone\","
    "\"value\":\"(07) 5555 0834\",\"use\":\"old\",\"period\":{\"end\":"
    "\"2014\"}}],\"gender\":\"female\",\"birthDate\":\"1974-12-25\","
    "\"_birthDate\":{\"extension\":[{\"url\":\"http://hl7.org/fhir/"
    "StructureDefinition/patient-birthTime\",\"valueDateTime\":"
    "\"1974-12-25T14:35:45-05:00\"}]},\"deceasedBoolean\":false,\"address\":["
    "{\"use\":\"home\",\"type\":\"both\",\"line\":[\"12 Harbour Street\"],"
    "\"city\":\"Middleham\",\"district\":\"North\",\"state\":\"Vic\","
    "\"postalCode\":\"3999\",\"period\":{\"start\":\"1974-12-25\"}}],"
    "\"contact\":[{\"relationship\":[{\"coding\":[{\"system\":"
    "\"http://terminology.hl7.org/CodeSystem/v2-0131\",\"code\":\"N\"}]}],"
    "\"name\":{\"family\":\"Moreau\",\"given\":[\"Elise\"]},\"telecom\":["
    "{\"system\":\"phone\",\"value\":\"+33 (237) 555032\"}],\"gender\":"
    "\"female\"}],\"managingOrganization\":{\"reference\":"
    "\"Organization/1\"}}";

static const struct fp_env env = {.skips_types = true};

static double now_seconds(void)
{
    struct timespec t;

    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void must(int rc, const struct err *err)
{
    if (rc < 0)
        die("%s %s", err->where, err->text);
}

static void evaluate(
    const struct fp_expr *expr, struct jval input, struct arena *arena)
{
    struct fp_result result;
    struct err err = ERR_INIT;

    arena_reset(arena);
    must(fp_eval(&result, expr, input, &env, arena, &err), &err);
}

/* Evaluations a second, compiled once. */
static double rate_compiled(
    const char *expression, struct jval input, struct arena *arena, long rounds)
{
    struct fp_expr *expr;
    struct err err = ERR_INIT;
    double start, seconds;

    must(fp_compile(&expr, slice_of(expression), &err), &err);
    start = now_seconds();
    for (long i = 0; i < rounds; i++)
        evaluate(expr, input, arena);
    seconds = now_seconds() - start;
    fp_free(&expr);
    return (double)rounds / seconds;
}

static double rate_parsing(
    const char *expression, struct jval input, struct arena *arena, long rounds)
{
    double start = now_seconds();

    for (long i = 0; i < rounds; i++) {
        struct fp_expr *expr;
        struct err err = ERR_INIT;

        must(fp_compile(&expr, slice_of(expression), &err), &err);
        evaluate(expr, input, arena);
        fp_free(&expr);
    }
    return (double)rounds / (now_seconds() - start);
}

static size_t allocations_of(
    const char *expression, struct jval input, struct arena *arena)
{
    struct fp_expr *expr;
    struct err err = ERR_INIT;
    size_t before;

    must(fp_compile(&expr, slice_of(expression), &err), &err);
    evaluate(expr, input, arena);
    before = nallocations;
    evaluate(expr, input, arena);
    before = nallocations - before;
    fp_free(&expr);
    return before;
}

int main(int argc, char **argv)
{
    bool is_smoke = argc > 1 && strcmp(argv[1], "--smoke") == 0;
    long rounds = is_smoke ? 1000 : 300000;
    struct arena *document = arena_new(), *arena = arena_new();
    double inverse_compiled = 0, inverse_parsing = 0;
    size_t n = COUNT_OF(expressions), total = 0;
    struct err err = ERR_INIT;
    struct jval input;

    must(jdoc_parse(&input, slice_of(patient), NULL, document, &err), &err);
    printf("%12s %12s %6s  expression\n", "parsing/s", "compiled/s", "heap");
    for (size_t i = 0; i < n; i++) {
        double parsing = rate_parsing(expressions[i], input, arena, rounds / 3);
        double compiled = rate_compiled(expressions[i], input, arena, rounds);
        size_t heap = allocations_of(expressions[i], input, arena);

        inverse_parsing += 1 / parsing;
        inverse_compiled += 1 / compiled;
        total += heap;
        printf("%12.0f %12.0f %6zu  %.60s\n", parsing, compiled, heap,
            expressions[i]);
    }
    printf("%12.0f %12.0f %6zu  harmonic mean; allocations in all\n",
        (double)n / inverse_parsing, (double)n / inverse_compiled, total);
    arena_free(&arena);
    arena_free(&document);
    return total > 0;
}
