/* SPDX-License-Identifier: Apache-2.0
 * What the caller knows: terminologies, profiles, definitions.
 *
 * source  http://hl7.org/fhir/R4/fhirpath.html#functions */
#include "fhirclient/fhirpath/fn.h"
#include "fhirclient/fhirpath/item.h"
#include "fhirclient/fhirpath/types.h"

static const struct fp_host no_host;

static const struct fp_host *host_of(const struct eval *e)
{
    return e->env && e->env->host ? e->env->host : &no_host;
}

static int return_answer(
    struct eval *e, const struct fn_call *c, enum fp_answer answer)
{
    if (answer == FP_UNKNOWN)
        return fn_return_empty(e, c);
    return fn_return_boolean(e, c, answer == FP_YES);
}

int fn_memberOf(struct eval *e, const struct fn_call *c)
{
    const struct fp_host *host = host_of(e);
    enum fp_answer answer = FP_UNKNOWN;
    struct fp_item coded;
    struct slice set;
    int rc = fn_arg_string(&set, e, c, 0);

    if (rc <= 0 || c->count != 1)
        return rc < 0 ? rc : fn_return_empty(e, c);
    if (!host->member_of)
        return eval_fail(e, ERR_UNSUPPORTED, c->insn->at,
            "memberOf() needs a terminology, and there is none here");
    item_of_value(&coded, &e->stack[c->base], true, e->arena);
    rc = host->member_of(&answer, &coded, set, host->user, e->err);
    return rc < 0 ? rc : return_answer(e, c, answer);
}

/* A definition of R4 itself: what is of the type conforms, as far as its
 * name goes; what else is to be asked for is a profile. */
static bool conforms_to_base(
    enum fp_answer *out, const struct value *v, struct slice profile)
{
    const struct slice base = SLICE("http://hl7.org/fhir/StructureDefinition/");
    const struct element_type *type;

    if (!slice_starts(profile, base))
        return false;
    type = element_type_find(slice_from(profile, base.len));
    if (!type)
        return false;
    *out = v->type && element_type_is(v->type, type) ? FP_YES : FP_NO;
    return true;
}

int fn_conformsTo(struct eval *e, const struct fn_call *c)
{
    const struct fp_host *host = host_of(e);
    enum fp_answer answer = FP_UNKNOWN;
    const struct value *v;
    struct slice profile;
    int rc = fn_input_single(&v, e, c);

    if (rc > 0)
        rc = fn_arg_string(&profile, e, c, 0);
    if (rc <= 0)
        return rc < 0 ? rc : fn_return_empty(e, c);
    if (conforms_to_base(&answer, v, profile))
        return return_answer(e, c, answer);
    if (!host->conforms_to)
        return fn_fail(e, c, "was asked for a profile that is not known here");
    rc = host->conforms_to(&answer, value_jval(v), profile, host->user, e->err);
    return rc < 0 ? rc : return_answer(e, c, answer);
}

static bool is_listed(struct eval *e, const struct fn_call *c, struct slice url)
{
    for (size_t i = c->args[0]; i < c->end; i++)
        if (e->stack[i].kind == KIND_STRING && slice_eq(e->stack[i].text, url))
            return true;
    return false;
}

/* The input, unless it has modifier extensions that are not listed. */
int fn_checkModifiers(struct eval *e, const struct fn_call *c)
{
    for (size_t i = 0; i < c->count; i++) {
        struct jval node = value_extras(&e->stack[c->base + i]);
        struct jval m = jval_first(jval_get(node, "modifierExtension"));

        for (; jval_is_some(m); m = jval_next(m)) {
            if (eval_count(e, c->end - c->args[0], c->insn->at) < 0)
                return ERR_LIMIT;
            if (!is_listed(e, c, jval_get_str(m, "url")))
                return fn_fail(e, c, "found a modifier that is not listed");
        }
    }
    e->top = c->base + c->count;
    return 0;
}

/* ---- subsumption ---- */

static int needs(struct eval *e, const struct fn_call *c, const char *what)
{
    return eval_fail(e, ERR_UNSUPPORTED, c->insn->at,
        "%s() needs %s, and there is none here", fn_at(c->insn->arg)->name,
        what);
}

/* The same code of the same system, as far as both say. */
static bool is_same_code(struct jval a, struct jval b)
{
    struct slice code = jval_get_str(a, "code");

    return code.len && slice_eq(code, jval_get_str(b, "code")) &&
           slice_eq(jval_get_str(a, "system"), jval_get_str(b, "system"));
}

static int return_subsumes(
    struct eval *e, const struct fn_call *c, bool input_is_upper)
{
    const struct fp_host *host = host_of(e);
    enum fp_answer answer = FP_UNKNOWN;
    struct fp_item input, arg;
    int rc;

    if (c->count != 1 || fn_arg_count(e, c, 0) != 1)
        return fn_return_empty(e, c);
    item_of_value(&input, &e->stack[c->base], true, e->arena);
    item_of_value(&arg, fn_arg(e, c, 0), true, e->arena);
    if (is_same_code(input.node, arg.node))
        return fn_return_boolean(e, c, true);
    if (!host->subsumes)
        return needs(e, c, "a terminology");
    rc = host->subsumes(&answer, input_is_upper ? &input : &arg,
        input_is_upper ? &arg : &input, host->user, e->err);
    return rc < 0 ? rc : return_answer(e, c, answer);
}

int fn_subsumes(struct eval *e, const struct fn_call *c)
{
    return return_subsumes(e, c, true);
}

int fn_subsumedBy(struct eval *e, const struct fn_call *c)
{
    return return_subsumes(e, c, false);
}

/* ---- definitions ---- */

int fn_elementDefinition(struct eval *e, const struct fn_call *c)
{
    const struct fp_host *host = host_of(e);
    size_t kept = c->base;

    if (c->count && !host->element_definition)
        return needs(e, c, "structure definitions");
    for (size_t i = 0; i < c->count; i++) {
        struct fp_item item;
        struct jval found = {0};
        int rc;

        item_of_value(&item, &e->stack[c->base + i], true, e->arena);
        rc = host->element_definition(&found, &item, host->user, e->err);
        if (rc < 0)
            return rc;
        if (jval_is_some(found))
            e->stack[kept++] = value_of_element(
                found, element_type_find(SLICE("ElementDefinition")));
    }
    e->top = kept;
    return 0;
}

int fn_slice(struct eval *e, const struct fn_call *c)
{
    const struct fp_host *host = host_of(e);
    struct slice structure, name;
    size_t kept = c->base;
    int rc = fn_arg_string(&structure, e, c, 0);

    if (rc > 0)
        rc = fn_arg_string(&name, e, c, 1);
    if (rc <= 0)
        return rc < 0 ? rc : fn_return_empty(e, c);
    if (c->count && !host->in_slice)
        return needs(e, c, "structure definitions");
    for (size_t i = 0; i < c->count; i++) {
        struct value v = e->stack[c->base + i];
        enum fp_answer answer = FP_UNKNOWN;
        struct fp_item item;

        item_of_value(&item, &v, true, e->arena);
        rc =
            host->in_slice(&answer, &item, structure, name, host->user, e->err);
        if (rc < 0)
            return rc;
        if (answer == FP_YES)
            e->stack[kept++] = v;
    }
    e->top = kept;
    return 0;
}
