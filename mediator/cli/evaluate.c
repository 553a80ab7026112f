/* SPDX-License-Identifier: Apache-2.0
 * How good are the links? Stored links, and every score threshold, against a
 * file of true pairs: precision, recall and F1 by pair, and by record. */
#include "base/file.h"
#include "base/hmap.h"
#include "base/vec.h"
#include "fhirclient/json/jwrite.h"
#include "mediator/cli/cli.h"
#include "mediator/cli/csv.h"

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

struct subject {
    struct slice id, golden_id, body;
    struct subject *person;       /* union-find over the true pairs */
    size_t ntrue, nlinked, nboth; /* other records of the same person */
};

struct scored_pair {
    double score;
    bool is_true;
};

struct evaluation {
    struct core core;
    struct arena *arena;
    VEC(struct subject *) subjects;
    struct hmap by_id;
    VEC(struct scored_pair) scored;
    size_t npredicted, ncorrect, ntrue;
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

static int compare_scores(const void *a, const void *b)
{
    const struct scored_pair *x = a, *y = b;

    return (x->score < y->score) - (x->score > y->score);
}

/* --- printing --------------------------------------------------------------*/

/* Of pairs. */
struct quality {
    size_t predicted, correct, truth;
};

static double ratio(size_t part, size_t whole)
{
    return whole ? (double)part / (double)whole : 0;
}

static double precision_of(const struct quality *q)
{
    return ratio(q->correct, q->predicted);
}

static double recall_of(const struct quality *q)
{
    return ratio(q->correct, q->truth);
}

static double f1_of(const struct quality *q)
{
    return ratio(2 * q->correct, q->predicted + q->truth);
}

enum { TABLE_ROWS = 20 };

/* One row each time the threshold falls and a twentieth of the pairs, or the
 * last ones, have come in. */
static void tell_thresholds(const struct evaluation *ev,
    void (*tell)(void *context, double threshold, const struct quality *q),
    void *context)
{
    size_t n = ev->scored.len, correct = 0;
    size_t step = n / TABLE_ROWS + 1, next = step;

    for (size_t i = 0; i < n; i++) {
        const struct scored_pair *p = &ev->scored.at[i];
        bool is_last_of_score = i + 1 == n || p[1].score < p->score;

        correct += p->is_true;
        if (!is_last_of_score || (i + 1 < next && i + 1 < n))
            continue;
        next = i + 1 + step;

        struct quality q = {i + 1, correct, ev->ntrue};

        tell(context, p->score, &q);
    }
}

struct record_counts {
    size_t tp, fp, tn, fn;
};

/* As OpenCR's own evaluation counts: a record with any wrong link is a false
 * positive, one that lacks a true link a false negative. */
static struct record_counts count_records(const struct evaluation *ev)
{
    struct record_counts c = {0};

    for (size_t i = 0; i < ev->subjects.len; i++) {
        const struct subject *s = ev->subjects.at[i];

        if (s->nlinked > s->nboth)
            c.fp++;
        else if (s->nboth < s->ntrue)
            c.fn++;
        else if (s->ntrue)
            c.tp++;
        else
            c.tn++;
    }
    return c;
}

/* Records as pairs are judged: found, rightly found, and to be found. */
static struct quality quality_of_records(const struct record_counts *c)
{
    return (struct quality){c->tp + c->fp, c->tp, c->tp + c->fn};
}

static struct quality quality_of_links(const struct evaluation *ev)
{
    return (struct quality){ev->npredicted, ev->ncorrect, ev->ntrue};
}

static void print_quality(const struct quality *q)
{
    printf("           precision %.4f, recall %.4f, F1 %.4f\n", precision_of(q),
        recall_of(q), f1_of(q));
}

static void print_threshold(
    void *context, double threshold, const struct quality *q)
{
    (void)context;
    printf("%10.4f %10zu %10zu %10.4f %10.4f %10.4f\n", threshold, q->predicted,
        q->correct, precision_of(q), recall_of(q), f1_of(q));
}

static void print_table(const struct evaluation *ev)
{
    struct record_counts c = count_records(ev);
    struct quality records = quality_of_records(&c);
    struct quality links = quality_of_links(ev);

    printf("by pair:   predicted %zu, correct %zu, true %zu\n", links.predicted,
        links.correct, links.truth);
    print_quality(&links);
    printf(
        "by record: TP %zu, FP %zu, TN %zu, FN %zu\n", c.tp, c.fp, c.tn, c.fn);
    print_quality(&records);
    printf("\n%10s %10s %10s %10s %10s %10s\n", "threshold", "predicted",
        "correct", "precision", "recall", "F1");
    tell_thresholds(ev, print_threshold, NULL);
}

static void write_count(struct jwrite *w, const char *key, size_t n)
{
    jwrite_key(w, key);
    jwrite_int(w, (int64_t)n);
}

static void write_double(struct jwrite *w, const char *key, double value)
{
    jwrite_key(w, key);
    jwrite_double(w, value);
}

static void write_quality(struct jwrite *w, const struct quality *q)
{
    write_double(w, "precision", precision_of(q));
    write_double(w, "recall", recall_of(q));
    write_double(w, "f1", f1_of(q));
}

static void write_pairs(struct jwrite *w, const struct quality *q)
{
    write_count(w, "predicted", q->predicted);
    write_count(w, "correct", q->correct);
    write_count(w, "true", q->truth);
    write_quality(w, q);
}

static void write_threshold(
    void *context, double threshold, const struct quality *q)
{
    struct jwrite *w = context;

    jwrite_object(w);
    write_double(w, "threshold", threshold);
    write_pairs(w, q);
    jwrite_end(w);
}

static void write_records(struct jwrite *w, const struct evaluation *ev)
{
    struct record_counts c = count_records(ev);
    struct quality q = quality_of_records(&c);

    jwrite_key(w, "records");
    jwrite_object(w);
    write_count(w, "tp", c.tp);
    write_count(w, "fp", c.fp);
    write_count(w, "tn", c.tn);
    write_count(w, "fn", c.fn);
    write_quality(w, &q);
    jwrite_end(w);
}

static void print_json(const struct evaluation *ev)
{
    struct quality links = quality_of_links(ev);
    struct buf text = BUF_INIT;
    struct jwrite w = jwrite_to(&text);

    jwrite_object(&w);
    write_pairs(&w, &links);
    write_records(&w, ev);
    jwrite_key(&w, "thresholds");
    jwrite_array(&w);
    tell_thresholds(ev, write_threshold, &w);
    jwrite_end(&w);
    jwrite_end(&w);
    printf("%s\n", text.ptr);
    buf_free(&text);
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
    for (size_t i = 0; i < ev->subjects.len; i++) {
        if (score_subject(ev, ev->subjects.at[i], &err) < 0)
            return cli_fail("evaluate", &err);
    }
    if (ev->scored.len)
        qsort(ev->scored.at, ev->scored.len, sizeof(*ev->scored.at),
            compare_scores);
    (a->common.json ? print_json : print_table)(ev);
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
