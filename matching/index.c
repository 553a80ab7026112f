/* SPDX-License-Identifier: Apache-2.0
 * The index as others see it: built from a rule set, fed with rows. */
#include "matching/index.h"

#include "matching/index_int.h"

/* ------------------------------------------------------------- building --- */

static uint32_t view_for(
    struct match_index *index, size_t column, enum text_form form)
{
    for (size_t i = 0; i < index->nviews; i++)
        if (index->views[i].column == column && index->views[i].form == form)
            return (uint32_t)i;
    view_init(&index->views[index->nviews], column, form);
    return (uint32_t)index->nviews++;
}

static uint32_t matcher_for(struct match_index *index, uint32_t view,
    const struct rule_field *field, bool is_raw)
{
    for (size_t i = 0; i < index->nmatchers; i++) {
        const struct matcher *m = &index->matchers[i];

        if (m->view == view && m->comparator == field->comparator &&
            m->has_threshold == !is_raw &&
            (is_raw || m->threshold >= field->threshold) &&
            (is_raw || m->threshold <= field->threshold))
            return (uint32_t)i;
    }
    index->matchers[index->nmatchers] = (struct matcher){.view = view,
        .comparator = field->comparator,
        .has_threshold = !is_raw,
        .threshold = field->threshold};
    return (uint32_t)index->nmatchers++;
}

static void plan_fields(struct match_index *index, struct plan_rule *plan)
{
    const struct rule *rule = plan->rule;

    plan->fields = mem_zalloc(rule->nfields + 1, sizeof(*plan->fields));
    for (size_t i = 0; i < rule->nfields; i++) {
        const struct rule_field *field = &rule->fields[i];
        enum text_form form = form_of(field->comparator);
        struct plan_field *f = &plan->fields[i];

        f->field = field;
        f->weights = score_weights(rule, field);
        f->view = view_for(index, field->column, form);
        f->matcher =
            matcher_for(index, f->view, field, score_is_raw(rule, field));
        f->is_exact =
            form == FORM_JOINED && field->comparator->kernel == &cmp_exact;
        index->views[f->view].has_shelves |= !f->is_exact;
    }
    plan->filter_views =
        mem_zalloc(rule->nfilters + 1, sizeof(*plan->filter_views));
    for (size_t i = 0; i < rule->nfilters; i++)
        plan->filter_views[i] =
            view_for(index, rule->filters[i].column, FORM_JOINED);
}

struct match_index *match_index_new(const struct ruleset *rules)
{
    struct match_index *index = mem_zalloc(1, sizeof(*index));
    size_t nfields = 0, nfilters = 0;

    for (size_t i = 0; i < rules->nrules; i++) {
        nfields += rules->rules[i].nfields;
        nfilters += rules->rules[i].nfilters;
    }
    index->rules = rules;
    index->views = mem_zalloc(nfields + nfilters + 1, sizeof(*index->views));
    index->matchers = mem_zalloc(nfields + 1, sizeof(*index->matchers));
    index->plan = mem_zalloc(rules->nrules + 1, sizeof(*index->plan));
    index->memo = mem_zalloc(MEMO_SLOTS, sizeof(*index->memo));
    index->temporary = arena_new();
    for (size_t i = 0; i < rules->nrules; i++) {
        index->plan[i].rule = &rules->rules[i];
        plan_fields(index, &index->plan[i]);
    }
    index->rows.nviews = index->nviews;
    return index;
}

void match_index_free(struct match_index **slot)
{
    struct match_index *index = *slot;

    *slot = NULL;
    if (!index)
        return;
    for (size_t i = 0; i < index->nmatchers; i++) {
        matcher_forget(index, &index->matchers[i]);
        mem_free(index->matchers[i].needs);
        mem_free(index->matchers[i].stamps);
    }
    for (size_t i = 0; i < index->nviews; i++)
        view_free(&index->views[i]);
    for (size_t i = 0; i < index->rules->nrules; i++) {
        mem_free(index->plan[i].fields);
        mem_free(index->plan[i].filter_views);
    }
    rows_free(&index->rows);
    mem_free(index->views);
    mem_free(index->matchers);
    mem_free(index->plan);
    mem_free(index->memo);
    mem_free(index->sifted);
    arena_free(&index->temporary);
    mem_free(index);
}

/* ----------------------------------------------------------------- rows --- */

uint32_t match_index_add(struct match_index *index, const struct person *person)
{
    ASSERT(person->ncolumns == index->rules->ncolumns);

    uint32_t row = rows_add(&index->rows, person);

    arena_reset(index->temporary);
    for (size_t v = 0; v < index->nviews; v++) {
        struct view *view = &index->views[v];
        struct cell cell = cell_read(
            index->temporary, person->columns[view->column], view->form);
        struct text packed = view_pack(index->temporary, view->form, cell);

        posting_add(index, v, view_intern(view, packed), row);
    }
    return row;
}

void match_index_remove(struct match_index *index, uint32_t row)
{
    ASSERT(row < index->rows.high && index->rows.images[row]);
    for (size_t v = 0; v < index->nviews; v++)
        posting_remove(index, v, row);
    rows_remove(&index->rows, row);
    for (size_t v = 0; v < index->nviews; v++)
        view_renew_if_worth(index, v);
}

size_t match_index_count(const struct match_index *index)
{
    return index->rows.count;
}

void match_index_person(
    struct person *out, const struct match_index *index, uint32_t row)
{
    rows_person(out, &index->rows, row);
}

size_t match_index_bytes(const struct match_index *index)
{
    size_t bytes = sizeof(*index) + rows_bytes(&index->rows) +
                   index->cache_bytes + MEMO_SLOTS * sizeof(*index->memo);

    for (size_t v = 0; v < index->nviews; v++)
        bytes += view_bytes(&index->views[v]);
    for (size_t i = 0; i < index->nmatchers; i++)
        bytes += index->matchers[i].nstamps * sizeof(uint32_t);
    return bytes;
}
