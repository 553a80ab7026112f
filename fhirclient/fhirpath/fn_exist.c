/* SPDX-License-Identifier: Apache-2.0
 * Is there something, is all of it so, how many?
 *
 * source  http://hl7.org/fhirpath/N1/#existence */
#include "fhirclient/fhirpath/fn.h"
#include "fhirclient/fhirpath/set.h"

int fn_empty(struct eval *e, const struct fn_call *c)
{
    return fn_return_boolean(e, c, c->count == 0);
}

int fn_count(struct eval *e, const struct fn_call *c)
{
    return fn_return(e, c, value_integer((int64_t)c->count));
}

int fn_not(struct eval *e, const struct fn_call *c)
{
    enum answer answer;
    int rc = eval_answer(&answer, e, c->base, c->insn->at);

    if (rc < 0)
        return rc;
    if (answer == ANSWER_EMPTY)
        return fn_return_empty(e, c);
    return fn_return_boolean(e, c, answer == ANSWER_FALSE);
}

/* Does the criterion hold for an item (`wanted` true), or fail for one? */
static int find_item(
    bool *out, struct eval *e, const struct fn_call *c, bool wanted)
{
    *out = false;
    for (size_t i = 0; i < c->count && !*out; i++) {
        struct value item = e->stack[c->base + i];
        enum answer answer;
        int rc = fn_body_answer(&answer, e, c, 0, &item, (int64_t)i);

        if (rc < 0)
            return rc;
        *out = (answer == ANSWER_TRUE) == wanted;
    }
    return 0;
}

int fn_exists(struct eval *e, const struct fn_call *c)
{
    bool is_found = c->count > 0;
    int rc = c->nargs ? find_item(&is_found, e, c, true) : 0;

    return rc < 0 ? rc : fn_return_boolean(e, c, is_found);
}

int fn_all(struct eval *e, const struct fn_call *c)
{
    bool is_found;
    int rc = find_item(&is_found, e, c, false);

    return rc < 0 ? rc : fn_return_boolean(e, c, !is_found);
}

/* Is there an item that is `wanted`? Everything must be a Boolean. */
static int has_boolean(
    bool *out, struct eval *e, const struct fn_call *c, bool wanted)
{
    *out = false;
    for (size_t i = 0; i < c->count; i++) {
        const struct value *v = &e->stack[c->base + i];

        if (v->kind != KIND_BOOLEAN)
            return fn_fail(
                e, c, "is for Booleans, found %s", value_kind_name(v));
        *out |= v->boolean == wanted;
    }
    return 0;
}

static int return_has(
    struct eval *e, const struct fn_call *c, bool wanted, bool negated)
{
    bool has;
    int rc = has_boolean(&has, e, c, wanted);

    return rc < 0 ? rc : fn_return_boolean(e, c, has != negated);
}

int fn_allTrue(struct eval *e, const struct fn_call *c)
{
    return return_has(e, c, false, true);
}

int fn_allFalse(struct eval *e, const struct fn_call *c)
{
    return return_has(e, c, true, true);
}

int fn_anyTrue(struct eval *e, const struct fn_call *c)
{
    return return_has(e, c, true, false);
}

int fn_anyFalse(struct eval *e, const struct fn_call *c)
{
    return return_has(e, c, false, false);
}

int fn_distinct(struct eval *e, const struct fn_call *c)
{
    return eval_distinct(e, c->base);
}

int fn_isDistinct(struct eval *e, const struct fn_call *c)
{
    int rc = eval_distinct(e, c->base);

    return rc < 0 ? rc : fn_return_boolean(e, c, e->top - c->base == c->count);
}

/* Is each of n items from `part` on among the m from `whole` on? */
static int is_subset(
    bool *out, struct eval *e, size_t part, size_t n, size_t whole, size_t m)
{
    struct item_set set;
    int rc;

    set_begin(&set, e, whole);
    rc = set_take_all(&set, whole + m);
    *out = true;
    for (size_t i = 0; i < n && *out && rc == 0; i++)
        rc = set_has(out, &set, &e->stack[part + i]);
    return rc;
}

int fn_subsetOf(struct eval *e, const struct fn_call *c)
{
    bool answer;
    int rc = is_subset(
        &answer, e, c->base, c->count, c->args[0], fn_arg_count(e, c, 0));

    return rc < 0 ? rc : fn_return_boolean(e, c, answer);
}

int fn_supersetOf(struct eval *e, const struct fn_call *c)
{
    bool answer;
    int rc = is_subset(
        &answer, e, c->args[0], fn_arg_count(e, c, 0), c->base, c->count);

    return rc < 0 ? rc : fn_return_boolean(e, c, answer);
}

/* A primitive that is more than its extensions. */
int fn_hasValue(struct eval *e, const struct fn_call *c)
{
    return fn_return_boolean(
        e, c, c->count == 1 && e->stack[c->base].kind < KIND_NODE);
}

int fn_getValue(struct eval *e, const struct fn_call *c)
{
    struct value v;

    if (c->count != 1 || e->stack[c->base].kind >= KIND_NODE)
        return fn_return_empty(e, c);
    v = e->stack[c->base];
    v.flags = 0;
    v.type = NULL;
    return fn_return(e, c, v);
}
