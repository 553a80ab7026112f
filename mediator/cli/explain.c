/* SPDX-License-Identifier: Apache-2.0
 * Why two records match, or do not: a waterfall from the starting sum over
 * every field's share to the score, beside both thresholds. */
#include "fhirclient/json/jwrite.h"
#include "matching/comparators.h"
#include "mediator/cli/cli.h"

#include <stdio.h>
#include <string.h>

struct explain_args {
    struct cli_common common;
};

static const struct cli_option options[] = {CLI_COMMON_OPTIONS, CLI_END};

static const char *const verdicts[] = {
    [FIELD_AGREES] = "agrees",
    [FIELD_DISAGREES] = "disagrees",
    [FIELD_PARTIAL] = "partial",
    [FIELD_MISSING_ONE] = "missing on one side",
    [FIELD_MISSING_BOTH] = "missing on both sides",
};

static const char *conclusion(
    const struct rule *rule, const struct pair_score *s)
{
    if (!s->passes_filters)
        return "no match: a filter keeps them apart";
    if (s->score >= rule->automatic)
        return "automatic match";
    return s->score >= rule->potential ? "potential match" : "no match";
}

enum { BAR_WIDTH = 20 };

/* A bar as long as the share of the largest contribution. */
static void draw_bar(char bar[BAR_WIDTH + 1], double value, double largest)
{
    double share = largest > 0 ? (value < 0 ? -value : value) / largest : 0;
    size_t n = (size_t)(share * BAR_WIDTH + 0.5);

    memset(bar, value < 0 ? '-' : '+', n);
    bar[n] = '\0';
}

static double largest_share(const struct rule *rule, const struct pair_score *s)
{
    double largest = 0;

    for (size_t i = 0; i < rule->nfields; i++) {
        double c = s->fields[i].contribution;

        if (c > largest || -c > largest)
            largest = c < 0 ? -c : c;
    }
    return largest;
}

static void print_rule(const struct ruleset *rules, const struct pair_score *s)
{
    const struct rule *rule = &rules->rules[s->rule];
    double largest = largest_share(rule, s);
    double sum = rule->type == RULE_PROBABILISTIC ? 100 : 0;
    char bar[BAR_WIDTH + 1];

    printf("rule %s: score %.4f (potential from %g, automatic from %g): %s\n",
        rule->name, s->score, rule->potential, rule->automatic,
        conclusion(rule, s));
    for (size_t i = 0; !s->passes_filters && i < rule->nfilters; i++)
        printf("  filtered by %s\n", rule->filters[i].name);
    printf("  %-16s %-34s %8s %10s %9s\n", "field", "compared by", "value",
        "share", "sum");
    printf("  %-16s %-34s %8s %10s %9.4f\n", "(start)", "", "", "", sum);
    for (size_t i = 0; i < rule->nfields; i++) {
        const struct field_score *f = &s->fields[i];

        sum += f->contribution;
        draw_bar(bar, f->contribution, largest);
        printf("  %-16s %-34s %8.3f %+10.4f %9.4f  %-22s %s\n",
            rule->fields[i].name, rule->fields[i].comparator->name, f->value,
            f->contribution, sum, verdicts[f->verdict], bar);
    }
}

static void write_field(struct jwrite *w, const struct rule_field *field,
    const struct field_score *f)
{
    jwrite_object(w);
    jwrite_member(w, "field", slice_of(field->name));
    jwrite_member(w, "comparator", slice_of(field->comparator->name));
    jwrite_member(w, "verdict", slice_of(verdicts[f->verdict]));
    jwrite_key(w, "value");
    jwrite_double(w, f->value);
    jwrite_key(w, "contribution");
    jwrite_double(w, f->contribution);
    jwrite_end(w);
}

static void write_rule(
    struct jwrite *w, const struct ruleset *rules, const struct pair_score *s)
{
    const struct rule *rule = &rules->rules[s->rule];

    jwrite_object(w);
    jwrite_member(w, "rule", slice_of(rule->name));
    jwrite_member(w, "conclusion", slice_of(conclusion(rule, s)));
    jwrite_key(w, "score");
    jwrite_double(w, s->score);
    jwrite_key(w, "potentialThreshold");
    jwrite_double(w, rule->potential);
    jwrite_key(w, "automaticThreshold");
    jwrite_double(w, rule->automatic);
    jwrite_key(w, "filters");
    jwrite_array(w);
    for (size_t i = 0; i < rule->nfilters; i++)
        jwrite_string(w, slice_of(rule->filters[i].name));
    jwrite_end(w);
    jwrite_key(w, "passesFilters");
    jwrite_bool(w, s->passes_filters);
    jwrite_key(w, "fields");
    jwrite_array(w);
    for (size_t i = 0; i < rule->nfields; i++)
        write_field(w, &rule->fields[i], &s->fields[i]);
    jwrite_end(w);
    jwrite_end(w);
}

static void print_json(
    const struct ruleset *rules, const struct pair_score *scores, size_t n)
{
    struct buf text = BUF_INIT;
    struct jwrite w = jwrite_to(&text);

    jwrite_array(&w);
    for (size_t i = 0; i < n; i++)
        write_rule(&w, rules, &scores[i]);
    jwrite_end(&w);
    printf("%s\n", text.ptr);
    buf_free(&text);
}

/* "91ab...", as other commands print it ("Patient/91ab..."), or a whole
 * Location of an answer. */
static struct slice id_of(const char *given)
{
    const struct slice type = SLICE("Patient/");
    struct slice id = slice_of(given), rest;
    size_t at = slice_find_slice(id, type);

    if (at == SIZE_MAX)
        return id;
    rest = slice_from(id, at + type.len);
    slice_split(&id, &rest, '/');
    return id;
}

static int explain_pair(
    const struct core *core, struct slice a, struct slice b, bool as_json)
{
    const struct ruleset *rules = rulefile_rules(core->rules);
    struct arena *arena = arena_new();
    struct pair_score *scores;
    struct err err = ERR_INIT;
    size_t n;
    int code = EXIT_OK;

    if (registry_explain(&scores, &n, core->registry, a, b, arena, &err) < 0)
        code = cli_fail("explain", &err);
    else if (as_json)
        print_json(rules, scores, n);
    else
        for (size_t i = 0; i < n; i++)
            print_rule(rules, &scores[i]);
    arena_free(&arena);
    return code;
}

static int explain_run(void *args, int argc, char **argv)
{
    struct explain_args *a = args;
    struct core core = {.only_reads = true};
    int code = cli_open(&core, &a->common, "explain");

    (void)argc;
    if (code == 0)
        code =
            explain_pair(&core, id_of(argv[0]), id_of(argv[1]), a->common.json);
    core_close(&core);
    return code;
}

const struct cli_command cmd_explain = {
    .name = "explain",
    .arguments = "ID ID",
    .summary = "show why two stored records match, or do not",
    .text = "Scores two stored Patients under every rule and prints each\n"
            "field's share, without showing what stands in the fields.\n\n"
            "  selfsame explain 7f3c... 91ab...\n"
            "  selfsame explain --json Patient/7f3c... Patient/91ab...",
    .options = options,
    .args_size = sizeof(struct explain_args),
    .min_arguments = 2,
    .max_arguments = 2,
    .run = explain_run,
};
