/* SPDX-License-Identifier: Apache-2.0
 * How good are the links? Stored links, and every score threshold, against a
 * file of true pairs: precision, recall and F1 by pair, and by record. */
#include "base/file.h"
#include "mediator/cli/csv.h"
#include "mediator/cli/evaluate_int.h"
#include "mediator/cli/progress.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct evaluate_args {
    struct cli_common common;
    const char *truth, *system;
};

static const struct cli_option options[] = {
    CLI_COMMON_OPTIONS,
    {"truth", 't', CLI_TEXT, offsetof(struct evaluate_args, truth), "FILE",
        "CSV of true pairs: two identifier values a row, with a header"},
    {"system", 0, CLI_TEXT, offsetof(struct evaluate_args, system), "URI",
        "system of those identifiers"},
    CLI_END,
};

/* --- the records and the truth ---------------------------------------------*/

static void load_subjects(struct evaluation *ev)
{
    struct record_view view;
    size_t pos = 0;

    while (registry_next(&view, ev->core.registry, &pos)) {
        if (view.is_golden || view.is_tombstone)
            continue;

        struct subject *s = arena_zalloc(ev->arena, 1, sizeof(*s));

        s->id = view.id;
        s->golden_id = view.golden_id;
        s->body = view.body;
        s->person = s;
        VEC_PUSH(ev->subjects, s);
        hmap_put(&ev->by_id, s->id, s);
    }
}

static struct subject *person_of(struct subject *s)
{
    while (s->person != s) {
        s->person = s->person->person;
        s = s->person;
    }
    return s;
}

static struct subject *find_subject(
    struct evaluation *ev, const char *system, struct slice value)
{
    struct slice *ids;

    if (registry_find_identifier(&ids, ev->core.registry, slice_of(system),
            slice_trim(value), ev->arena) == 0)
        return NULL;
    return hmap_get(&ev->by_id, ids[0]);
}

/* What the file says, and how much of it can be used. */
struct truth {
    size_t used, unknown; /* pairs */
};

static void add_true_pair(struct evaluation *ev, struct truth *t,
    const char *system, struct slice one, struct slice other)
{
    struct subject *x = find_subject(ev, system, one);
    struct subject *y = find_subject(ev, system, other);

    if (x && y) {
        person_of(x)->person = person_of(y);
        t->used++;
    } else {
        t->unknown++;
    }
}

/* A first row that names two stored records is no header. */
static bool is_header(
    struct evaluation *ev, const char *system, const struct csv_row *row)
{
    return !find_subject(ev, system, row->cells[0]) ||
           !find_subject(ev, system, row->cells[1]);
}

static int read_pairs(struct evaluation *ev, struct truth *t,
    const struct evaluate_args *a, struct slice text, struct err *err)
{
    struct csv csv = csv_begin(text);
    struct csv_row row;
    char where[192];
    bool is_first = true;
    int rc;

    while ((rc = csv_next(&row, &csv, ev->arena, err)) > 0) {
        if (row.ncells < 2) {
            rc = err_set(err, ERR_INVALID,
                "expected two identifier values with a comma between them");
            break;
        }
        if (!is_first || !is_header(ev, a->system, &row))
            add_true_pair(ev, t, a->system, row.cells[0], row.cells[1]);
        is_first = false;
    }
    if (rc < 0) {
        snprintf(where, sizeof(where), "%.160s:%zu", a->truth, row.line);
        memcpy(err->where, where, sizeof(where));
    }
    return rc;
}

static int load_truth(
    struct evaluation *ev, const struct evaluate_args *a, struct err *err)
{
    struct buf text = BUF_INIT;
    struct truth t = {0};
    int rc = file_read(&text, a->truth, (size_t)1 << 30, err);

    if (rc == 0)
        rc = read_pairs(ev, &t, a, buf_slice(&text), err);
    if (rc == 0 && t.used == 0)
        rc = err_set_at(err, ERR_INVALID, a->truth,
            "no row names two stored records by identifiers of %s", a->system);
    else if (rc == 0 && t.unknown)
        fprintf(
            stderr, "%zu pairs name records that are not stored\n", t.unknown);
    buf_free(&text);
    return rc;
}

/* --- counting --------------------------------------------------------------*/

static void count_pair(
    struct evaluation *ev, struct subject *x, struct subject *y)
{
    bool is_true = person_of(x) == person_of(y);
    bool is_linked = x->golden_id.len && slice_eq(x->golden_id, y->golden_id);

    ev->ntrue += is_true;
    ev->npredicted += is_linked;
    ev->ncorrect += is_true && is_linked;
    x->ntrue += is_true;
    y->ntrue += is_true;
    x->nlinked += is_linked;
    y->nlinked += is_linked;
    x->nboth += is_true && is_linked;
    y->nboth += is_true && is_linked;
}

static int compare_persons(const void *a, const void *b)
{
    const struct subject *const *x = a, *const *y = b;
    uintptr_t p = (uintptr_t)person_of((struct subject *)(uintptr_t)*x);
    uintptr_t q = (uintptr_t)person_of((struct subject *)(uintptr_t)*y);

    return (p > q) - (p < q);
}

static int compare_golden(const void *a, const void *b)
{
    const struct subject *const *x = a, *const *y = b;

    return slice_cmp((*x)->golden_id, (*y)->golden_id);
}

/* Pairs inside runs of equal records; `skips_true` leaves those out that the
 * other ordering has counted. */
static void count_runs(struct evaluation *ev,
    int (*compare)(const void *, const void *), bool skips_true)
{
    size_t n = ev->subjects.len;
    struct subject **s = ev->subjects.at;

    if (n)
        qsort(s, n, sizeof(struct subject *), compare);
    for (size_t i = 0; i < n; i++) {
        for (size_t j = i + 1; j < n && compare(&s[i], &s[j]) == 0; j++) {
            if (!skips_true || person_of(s[i]) != person_of(s[j]))
                count_pair(ev, s[i], s[j]);
        }
    }
}

/* --- scores ----------------------------------------------------------------*/

/* Each pair once: from the record whose id is the smaller. */
static int score_subject(
    struct evaluation *ev, struct subject *x, struct err *err)
{
    struct arena *arena = arena_new();
    struct registry_match *m;
    struct jval patient;
    size_t n = 0;
    int rc = jdoc_parse(&patient, x->body, NULL, arena, err);

    if (rc == 0)
        rc = registry_match(&m, &n, ev->core.registry, patient, arena, err);
    for (size_t i = 0; rc == 0 && i < n; i++) {
        struct subject *y = hmap_get(&ev->by_id, m[i].id);

        if (!y || slice_cmp(x->id, y->id) >= 0)
            continue;

        struct scored_pair pair = {m[i].score, person_of(x) == person_of(y)};

        VEC_PUSH(ev->scored, pair);
    }
    arena_free(&arena);
    return rc;
}

static int score_all(struct evaluation *ev, bool is_quiet, struct err *err)
{
    size_t n = ev->subjects.len;
    struct progress progress;
    int rc = 0;

    progress_begin(&progress, "records", is_quiet);
    for (size_t i = 0; rc == 0 && i < n; i++) {
        rc = score_subject(ev, ev->subjects.at[i], err);
        progress_show(&progress, (double)i / (double)n, i);
    }
    progress_end_if_shown(&progress, n);
    return rc;
}

static int compare_scores(const void *a, const void *b)
{
    const struct scored_pair *x = a, *y = b;

    return (x->score < y->score) - (x->score > y->score);
}

/* --- the command -----------------------------------------------------------*/

static int evaluate_store(struct evaluation *ev, const struct evaluate_args *a)
{
    struct err err = ERR_INIT;

    load_subjects(ev);
    if (load_truth(ev, a, &err) < 0)
        return cli_fail("evaluate", &err);
    count_runs(ev, compare_persons, false);
    count_runs(ev, compare_golden, true);
    if (score_all(ev, a->common.quiet, &err) < 0)
        return cli_fail("evaluate", &err);
    if (ev->scored.len)
        qsort(ev->scored.at, ev->scored.len, sizeof(*ev->scored.at),
            compare_scores);
    (a->common.json ? evaluation_print_json : evaluation_print_table)(ev);
    return EXIT_OK;
}

static int evaluate_run(void *args, int argc, char **argv)
{
    struct evaluate_args *a = args;
    struct evaluation ev = {.core.only_reads = true};
    int code;

    (void)argc;
    (void)argv;
    if (!a->truth || !a->system)
        return cli_usage("evaluate", "--truth and --system are needed");
    ev.arena = arena_new();
    code = cli_open(&ev.core, &a->common, "evaluate");
    if (code == 0)
        code = evaluate_store(&ev, a);
    VEC_FREE(ev.subjects);
    VEC_FREE(ev.scored);
    hmap_free(&ev.by_id);
    core_close(&ev.core);
    arena_free(&ev.arena);
    return code;
}

const struct cli_command cmd_evaluate = {
    .name = "evaluate",
    .arguments = "--truth FILE --system URI",
    .summary = "precision, recall and F1 against known pairs",
    .text = "Compares the stored links with a file of true pairs (CSV with a\n"
            "header, two identifier values a row), by pair and by record, and\n"
            "prints what score thresholds would give.\n\n"
            "  selfsame evaluate --truth true_links.csv \\\n"
            "      --system http://clientregistry.org/openmrs",
    .options = options,
    .args_size = sizeof(struct evaluate_args),
    .run = evaluate_run,
};
