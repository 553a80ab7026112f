/* SPDX-License-Identifier: Apache-2.0
 * Steps of a path: what an element of a type has below it. */
#include "fhirclient/fhirpath/check_int.h"
#include "fhirclient/fhirpath/types.h"

/* One step while it is taken: what was found so far, in which types. */
struct step {
    struct slice name;
    struct check_set *out;
    struct slice json_choice;
    bool is_found, is_found_as_json;
    bool is_required; /* in all types looked at */
};

static void found(struct step *s, const struct element_member *m)
{
    const struct element_type *target;
    bool points = false;

    s->is_found = true;
    for (size_t i = 0; (target = element_member_target(m, i)) != NULL; i++) {
        size_t bit = element_type_index(target);

        s->out->targets[bit / 64] |= UINT64_C(1) << bit % 64;
        points = true;
    }
    s->out->has_targets &= points;
    check_add(s->out, element_member_type(m));
    if (element_member_is_array(m))
        s->out->max = CHECK_MANY;
    s->is_required &= element_member_is_required(m);
}

static void step_choice(struct step *s, const struct element_type *type)
{
    const struct element_member *m = element_choice_first(type, s->name);

    for (; m; m = element_choice_next(type, m))
        found(s, m);
}

static void step_member(struct step *s, const struct element_type *type)
{
    const struct element_member *m = element_member_find(type, s->name);

    if (!m) {
        step_choice(s, type);
        return;
    }
    found(s, m);
    if (element_member_choice(m).len) {
        s->json_choice = element_member_choice(m);
        s->is_found_as_json = true;
        s->is_required = false;
    }
}

static void step_system(struct step *s, enum value_kind kind)
{
    static const struct {
        enum value_kind of;
        const char *name;
        enum value_kind type;
    } members[] = {{KIND_QUANTITY, "value", KIND_DECIMAL},
        {KIND_QUANTITY, "unit", KIND_STRING},
        {KIND_QUANTITY, "code", KIND_STRING}, {KIND_TYPE, "name", KIND_STRING},
        {KIND_TYPE, "namespace", KIND_STRING},
        {KIND_TYPE, "baseType", KIND_STRING}};

    if ((int)kind == CHECK_SIMPLE_TYPE)
        kind = KIND_TYPE;
    for (size_t i = 0; i < COUNT_OF(members); i++)
        if (members[i].of == kind &&
            slice_eq(s->name, slice_of(members[i].name))) {
            struct check_set set = check_system(members[i].type, 0);

            check_merge(s->out, &set);
            s->is_found = true;
            s->is_required = false;
        }
}

/* A primitive has what any element has, and its value. */
static void step_primitive(struct step *s, const struct element_type *type)
{
    struct check_set value = check_system(type_kind(type, KIND_STRING), 0);

    if (slice_eq(s->name, SLICE("value"))) {
        check_merge(s->out, &value);
        s->is_found = true;
        s->is_required = false;
    } else {
        step_member(s, element_type_find(SLICE("Element")));
    }
}

/* Resource and DomainResource stand for all that are derived from them. */
static void step_abstract_resource(
    struct step *s, const struct element_type *type)
{
    const struct element_type *t;

    for (size_t i = 0; (t = element_type_at(i)) != NULL; i++)
        if (element_type_is(t, type) && !element_type_is_abstract(t))
            step_member(s, t);
}

static void step_fhir(struct step *s, const struct element_type *type)
{
    bool was_found = s->is_found;

    if (element_type_kind(type) == ELEMENT_PRIMITIVE) {
        step_primitive(s, type);
    } else if (!element_type_is_abstract(type)) {
        step_member(s, type);
    } else if (element_type_kind(type) == ELEMENT_RESOURCE) {
        step_abstract_resource(s, type);
    } else { /* Element: whatever is derived from it */
        s->is_found = false;
        step_member(s, type);
        if (!s->is_found) {
            s->is_found = true;
            s->out->is_any = true;
            s->out->max = CHECK_MANY;
        }
    }
    s->is_required &= s->is_found;
    s->is_found |= was_found;
}

bool check_step(struct check_set *out, struct slice *json_choice,
    const struct check_set *of, struct slice name)
{
    struct check_set set = {
        .max = of->max, .has_targets = true, .is_unordered = of->is_unordered};
    struct step s = {.name = name, .out = &set, .is_required = true};

    for (size_t i = check_next(of, 0); i < CHECK_BITS;
         i = check_next(of, i + 1)) {
        if (i >= CHECK_SYSTEM)
            step_system(&s, (enum value_kind)(i - CHECK_SYSTEM));
        else
            step_fhir(&s, element_type_at(i));
    }
    if (of->is_any) {
        set.is_any = true;
        set.max = CHECK_MANY;
        s.is_required = false;
        s.is_found = true;
    }
    if (!s.is_found)
        return false;
    set.min = s.is_required ? of->min : 0;
    *json_choice = s.is_found_as_json ? s.json_choice : SLICE("");
    *out = set;
    return true;
}

/* ---- messages ---- */

static void tell_json_name(
    struct checker *c, const struct ast *n, struct slice choice)
{
    struct slice suffix = slice_from(n->name, choice.len);
    const struct element_type *type = type_of_suffix(suffix);
    struct slice type_text = type ? element_type_name(type) : suffix;
    bool is_strict = c->options->is_strict;

    check_report(c, is_strict ? FP_ERROR : FP_WARNING, FP_JSON_NAME, n->at, 0,
        "'%.*s' is its name in JSON: the element is '%.*s', of several types",
        SLICE_ARG(n->name), SLICE_ARG(choice))
        ->instead = slice_of(arena_printf(c->arena, "%.*s.ofType(%.*s)",
        SLICE_ARG(choice), SLICE_ARG(type_text)));
}

static struct slice as_string(const struct checker *c, struct slice name)
{
    return slice_of(arena_printf(c->arena, "'%.*s'", SLICE_ARG(name)));
}

/* What may have been meant by a name that is no element: a function, another
 * element, or a string. */
static struct slice tell_meant(struct buf *out, const struct checker *c,
    const struct ast *n, const struct check_set *left)
{
    struct slice guess = check_suggest_element(left, n->name);

    if (slice_eq(suggest_function(n->name), n->name)) {
        buf_addf(out, ": the function is %.*s()", SLICE_ARG(n->name));
        return slice_of(arena_printf(c->arena, "%.*s()", SLICE_ARG(n->name)));
    }
    if (guess.len) {
        buf_addf(out, ": did you mean '%.*s'?", SLICE_ARG(guess));
        return guess;
    }
    if (n->left)
        return SLICE("");
    buf_adds(out, ", and a string stands in quotes");
    return as_string(c, n->name);
}

static void tell_unknown(
    struct checker *c, const struct ast *n, const struct check_set *left)
{
    const char *what = check_describe(c, left);
    struct buf meant = BUF_INIT;
    struct fp_problem *p;
    struct slice instead = SLICE("");

    if (slice_eq(n->name, SLICE("resourceType")))
        buf_adds(&meant, ": 'is Patient' asks for the type, type() gives it");
    else
        instead = tell_meant(&meant, c, n, left);
    p = check_report(c, FP_ERROR, FP_UNKNOWN_ELEMENT, n->at, 0,
        "%s has no element%s '%.*s'%s", what,
        check_next(left, 0) >= CHECK_SYSTEM ? "s, so no" : "",
        SLICE_ARG(n->name), meant.ptr ? meant.ptr : "");
    p->instead = instead;
    buf_free(&meant);
}

/* ---- a name in a path ---- */

static bool is_upper(struct slice name)
{
    return name.len && name.ptr[0] >= 'A' && name.ptr[0] <= 'Z';
}

/* A path that begins with a type: the context, if it is of that type. */
static bool begin_with_type(
    struct check_set *out, struct checker *c, const struct ast *n)
{
    const struct element_type *type = element_type_find(n->name);
    struct check_set same;

    if (!type)
        return false;
    same = check_narrow(&c->self, type, KIND_NODE, false);
    if (!check_is_empty(&same)) {
        same.min = c->self.min;
        *out = same;
        return true;
    }
    if (check_step(out, &(struct slice){0}, &c->self, n->name))
        return true;
    if (check_read_head(c, n)) {
        *out = check_any(1);
        return true;
    }
    check_report(c, FP_ERROR, FP_WRONG_CONTEXT, n->at, 0,
        "this is evaluated on %s, which is never %.*s",
        check_describe(c, &c->self), SLICE_ARG(n->name));
    *out = check_any(CHECK_MANY);
    out->is_any = false;
    check_add(out, type);
    return true;
}

void check_member(struct check_set *out, struct checker *c, const struct ast *n,
    const struct check_set *left)
{
    struct slice json_choice;

    if (!n->left && is_upper(n->name) && begin_with_type(out, c, n))
        return;
    if (check_step(out, &json_choice, left, n->name)) {
        if (json_choice.len)
            tell_json_name(c, n, json_choice);
        return;
    }
    if (check_is_empty(left)) { /* told already, or {} */
        *out = (struct check_set){0};
        return;
    }
    if (!check_read_member(c, n, left))
        tell_unknown(c, n, left);
    /* in a silent walk, the name must be told aloud once more */
    *out = c->muted ? (struct check_set){0} : check_any(CHECK_MANY);
}

static void add_children(struct check_set *out, const struct element_type *type)
{
    const struct element_member *m;

    if (element_type_kind(type) == ELEMENT_PRIMITIVE)
        type = element_type_find(SLICE("Element"));
    else if (element_type_is_abstract(type))
        out->is_any = true;
    for (size_t i = 0; (m = element_member_at(type, i)) != NULL; i++)
        check_add(out, element_member_type(m));
}

void check_children(struct check_set *out, const struct check_set *of)
{
    struct check_set set = {
        .max = CHECK_MANY, .is_unordered = true, .is_any = of->is_any};

    for (size_t i = check_next(of, 0); i < CHECK_SYSTEM;
         i = check_next(of, i + 1))
        add_children(&set, element_type_at(i));
    if (check_is_empty(&set))
        set.max = 0;
    *out = set;
}

/* ---- the context ---- */

static int no_such_type(struct slice type, struct err *err)
{
    struct slice guess = suggest_type(type);

    return err_set(err, ERR_NOT_FOUND, "R4 has no type '%.*s'%s%.*s%s",
        (int)(type.len < 80 ? type.len : 80), type.ptr,
        guess.len ? ": did you mean '" : "", SLICE_ARG(guess),
        guess.len ? "'?" : "");
}

/* A type, or the way from one to an element of it. */
static int one_context(
    struct check_set *out, struct slice path, struct err *err)
{
    const struct element_type *type = element_type_find(path);
    struct slice rest = path, name;
    struct check_set set = {.max = 1, .min = 1};

    if (!type) {
        slice_split(&name, &rest, '.');
        type = element_type_find(name);
        if (!type)
            return no_such_type(path, err);
    } else {
        rest.len = 0;
    }
    check_add(&set, type);
    while (rest.len && slice_split(&name, &rest, '.')) {
        struct slice json;

        if (slice_ends(name, SLICE("[x]")))
            name.len -= 3;
        if (!check_step(&set, &json, &set, name))
            return no_such_type(path, err);
    }
    set.min = set.max = 1;
    check_merge(out, &set);
    return 0;
}

int check_context(struct check_set *out, struct slice type, struct err *err)
{
    struct slice rest = type, one;
    int rc = 0;

    *out = (struct check_set){.min = 1, .max = 1};
    out->is_any = !type.len;
    while (type.len && rc == 0 && slice_split(&one, &rest, '|'))
        rc = one_context(out, slice_trim(one), err);
    return rc;
}
