/* SPDX-License-Identifier: Apache-2.0
 * What `evaluate` has found, as a table and as JSON. */
#include "fhirclient/json/jwrite.h"
#include "mediator/cli/evaluate_int.h"

#include <stdio.h>

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

void evaluation_print_table(const struct evaluation *ev)
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

void evaluation_print_json(const struct evaluation *ev)
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
