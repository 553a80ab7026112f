/* SPDX-License-Identifier: Apache-2.0
 * Reading resource JSON: jdoc beside jansson, on the same bytes, in one run.
 *
 *     bench_json [--smoke] [FILE...]
 *
 * Without files, on a searchset Bundle of 491 Patients made here. Best of
 * several rounds, in MB/s of CPU time; the ratio is what counts. */

/* The order of these two matters. */
/* clang-format off */
#include "fhirclient/json/jdoc_beside_jansson.h"
#include <jansson.h>
/* clang-format on */

#include "base/file.h"
#include "base/mem.h"
#include "fhirclient/fhir/gate.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

enum {
    PATIENTS = 491,
    ROUNDS = 41,
    SMOKE_ROUNDS = 3,
    ROUND_BYTES = 1 << 20 /* small texts are read several times a round */
};

static int rounds = ROUNDS;

static double seconds(void)
{
    struct timespec t;

    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void add_patient(struct buf *b, int i)
{
    buf_addf(b,
        "%s{\"fullUrl\":\"http://registry.example/fhir/Patient/p%d\","
        "\"resource\":{\"resourceType\":\"Patient\",\"id\":\"p%d\",\"meta\":{"
        "\"versionId\":\"%d\",\"lastUpdated\":\"2026-01-%02dT10:00:00.000Z\","
        "\"tag\":[{\"system\":\"http://registry.example/client\",\"code\":"
        "\"clinic-%d\",\"display\":\"Clinic %d\"}]},\"identifier\":[{\"use\":"
        "\"official\",\"system\":\"http://registry.example/national-id\","
        "\"value\":\"NIN%08d\"},{\"system\":\"http://clinic.example/mrn\","
        "\"value\":\"%d\"}],\"active\":true,\"name\":[{\"use\":\"official\","
        "\"family\":\"Family%d\",\"given\":[\"Given%d\",\"Middle\"]}],"
        "\"telecom\":[{\"system\":\"phone\",\"value\":\"+256 700 %06d\"}],"
        "\"gender\":\"%s\",\"birthDate\":\"19%02d-%02d-%02d\",\"address\":[{"
        "\"line\":[\"%d Long Street\"],\"city\":\"Kampala\",\"district\":"
        "\"Central\",\"country\":\"UG\"}],\"extension\":[{\"url\":"
        "\"http://registry.example/weight\",\"valueDecimal\":%d.%d0}],"
        "\"link\":[{\"other\":{\"reference\":\"Patient/g%d\"},\"type\":"
        "\"refer\"}]},\"search\":{\"mode\":\"match\"}}",
        i ? "," : "", i, i, i % 5, 1 + i % 28, i % 7, i % 7, i, i * 3, i % 90,
        i, i * 17 % 1000000, i % 2 ? "male" : "female", i % 100, 1 + i % 12,
        1 + i % 28, i, i % 90, i % 10, i);
}

static void make_bundle(struct buf *b)
{
    buf_addf(b,
        "{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"total\":%d,"
        "\"entry\":[",
        PATIENTS);
    for (int i = 0; i < PATIENTS; i++)
        add_patient(b, i);
    buf_adds(b, "]}");
}

static void read_jansson(struct slice text)
{
    json_t *v = json_loadb(text.ptr, text.len, JSON_REJECT_DUPLICATES, NULL);

    if (!v)
        die("jansson refuses the input");
    json_decref(v);
}

static struct jval read_jdoc(struct slice text, struct arena *arena)
{
    static const struct jlimits large = {64, 4000000, 1000};
    struct err err = ERR_INIT;
    struct jval v = {0};

    arena_reset(arena);
    if (jdoc_parse(&v, text, &large, arena, &err))
        die("jdoc refuses the input: %s: %s", err.where, err.text);
    return v;
}

static void gate(struct jval v)
{
    struct err err = ERR_INIT;

    if (gate_resource(v, SLICE(""), &err))
        die("the gate refuses the input: %s: %s", err.where, err.text);
}

/* Seconds for one run of `work`, best of all rounds. */
enum work { WORK_JANSSON, WORK_JDOC, WORK_GATE };

static double time_of(enum work work, struct slice text, struct arena *arena)
{
    size_t times = 1 + ROUND_BYTES / (text.len + 1);
    struct jval v = read_jdoc(text, arena);
    double best = 1e9;

    for (int i = 0; i < rounds; i++) {
        double start = seconds();

        for (size_t k = 0; k < times; k++) {
            if (work == WORK_JANSSON)
                read_jansson(text);
            else if (work == WORK_JDOC)
                v = read_jdoc(text, arena);
            else
                gate(v);
        }
        double took = (seconds() - start) / (double)times;

        best = took < best ? took : best;
    }
    return best;
}

static void compare(const char *name, struct slice text)
{
    struct arena *arena = arena_new();
    double mb = (double)text.len / 1e6;
    double theirs = time_of(WORK_JANSSON, text, arena);
    double ours = time_of(WORK_JDOC, text, arena);
    size_t bytes = arena_bytes(arena);
    double gating = time_of(WORK_GATE, text, arena);

    printf("%-28.28s %9zu bytes  jansson %5.0f MB/s  jdoc %5.0f MB/s  "
           "ratio %4.1f  gate %7.1f us  memory %.1f x input\n",
        name, text.len, mb / theirs, mb / ours, theirs / ours, gating * 1e6,
        (double)bytes / (double)text.len);
    arena_free(&arena);
}

static void compare_file(const char *path)
{
    const char *slash = strrchr(path, '/');
    struct buf text = BUF_INIT;
    struct err err = ERR_INIT;

    if (file_read(&text, path, 256 << 20, &err))
        die("%s: %s", path, err.text);
    compare(slash ? slash + 1 : path, buf_slice(&text));
    buf_free(&text);
}

int main(int argc, char **argv)
{
    struct buf bundle = BUF_INIT;
    int first = 1;

    if (argc > 1 && strcmp(argv[1], "--smoke") == 0) {
        rounds = SMOKE_ROUNDS;
        first = 2;
    }
    for (int i = first; i < argc; i++)
        compare_file(argv[i]);
    if (first >= argc) {
        make_bundle(&bundle);
        compare("searchset of 491 Patients", buf_slice(&bundle));
        buf_clear(&bundle);
        add_patient(&bundle, 0);
        struct slice entry = buf_slice(&bundle), patient = entry;
        size_t from = slice_find_slice(entry, SLICE("{\"resourceType\""));
        size_t to = slice_find_slice(entry, SLICE(",\"search\":"));

        patient = slice_make(entry.ptr + from, to - from);
        compare("one Patient", patient);
    }
    buf_free(&bundle);
    return 0;
}
