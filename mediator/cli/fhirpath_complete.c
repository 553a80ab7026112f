/* SPDX-License-Identifier: Apache-2.0
 * What may stand at the cursor: the elements of the type that the path before
 * it leads to. The type follows from names alone, so nothing is evaluated and
 * half an expression will do. */
#include "fhirclient/fhir/elements.h"
#include "fhirclient/fhirpath/ast.h"
#include "mediator/cli/edit.h"
#include "mediator/cli/fhirpath_int.h"

#include <string.h>

/* ---- types of paths ---- */

static const struct element_type *type_of(
    const struct ast *n, const struct element_type *start);

static const struct element_type *type_of_member(
    const struct element_type *of, struct slice name)
{
    const struct element_member *m = of ? element_member_find(of, name) : NULL;

    if (!m && of)
        m = element_choice_first(of, name);
    return m ? element_member_type(m) : NULL;
}

static const struct element_type *type_of_call(
    const struct ast *n, const struct element_type *start)
{
    static const char *const keepers[] = {"where", "first", "last", "tail",
        "single", "skip", "take", "distinct", "exclude", "intersect", "union",
        "trace", "sort"};
    const struct element_type *left = n->left ? type_of(n->left, start) : start;

    for (size_t i = 0; i < COUNT_OF(keepers); i++)
        if (slice_eq(n->name, slice_of(keepers[i])))
            return left;
    if (slice_eq(n->name, SLICE("extension")))
        return element_type_find(SLICE("Extension"));
    if (!n->args)
        return NULL;
    if (slice_eq(n->name, SLICE("ofType")) || slice_eq(n->name, SLICE("as")))
        return element_type_find(n->args->name);
    return slice_eq(n->name, SLICE("select")) ? type_of(n->args, left) : NULL;
}

static const struct element_type *type_of(
    const struct ast *n, const struct element_type *start)
{
    const struct element_type *named;

    switch ((int)n->type) {
    case AST_THIS: return start;
    case AST_CALL: return type_of_call(n, start);
    case AST_INDEXER:
    case AST_BINARY: return type_of(n->left, start);
    case AST_TYPE_OP: return element_type_find(n->name);
    case AST_MEMBER:
        named = n->left ? NULL : element_type_find(n->name);
        if (named && element_type_kind(named) == ELEMENT_RESOURCE)
            return named;
        return type_of_member(
            n->left ? type_of(n->left, start) : start, n->name);
    default: return NULL;
    }
}

/* ---- where the cursor stands ---- */

static bool is_word(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           (c >= '0' && c <= '9') || c == '_';
}

/* Where the bracket that closes just before `end` opens; 0 if nowhere. */
static size_t skip_brackets(struct slice s, size_t end)
{
    size_t depth = 0;
    bool is_string = false;

    while (end > 0) {
        char c = s.ptr[--end];

        if (c == '\'')
            is_string = !is_string;
        else if (!is_string && (c == ')' || c == ']'))
            depth++;
        else if (!is_string && (c == '(' || c == '[') && --depth == 0)
            return end;
    }
    return 0;
}

/* Where the path that ends at `end` begins. */
static size_t path_start(struct slice s, size_t end)
{
    while (end > 0) {
        char c = s.ptr[end - 1];

        if (c == ')' || c == ']')
            end = skip_brackets(s, end);
        else if (is_word(c) || c == '.' || c == '$' || c == '%')
            end--;
        else
            break;
    }
    return end;
}

/* The parenthesis that is open at the end, or SIZE_MAX. */
static size_t open_parenthesis(struct slice s)
{
    size_t end = s.len;
    bool is_string = false;

    while (end > 0) {
        char c = s.ptr[end - 1];

        if (c == '\'')
            is_string = !is_string;
        else if (!is_string && c == '(')
            return end - 1;
        if (!is_string && (c == ')' || c == ']'))
            end = skip_brackets(s, end);
        else
            end--;
    }
    return SIZE_MAX;
}

/* The type of a path that ends where `before` does, without its last dot. */
static const struct element_type *type_before(struct slice before,
    const struct element_type *root, struct arena *arena, int depth);

/* The type of $this there: of what the call around is made on. */
static const struct element_type *scope_type(struct slice before,
    const struct element_type *root, struct arena *arena, int depth)
{
    size_t open = open_parenthesis(before), name = open;

    if (open == SIZE_MAX || depth > 20)
        return root;
    while (name > 0 && is_word(before.ptr[name - 1]))
        name--;
    before.len = name;
    if (name == open || name == 0 || before.ptr[name - 1] != '.')
        return scope_type(before, root, arena, depth + 1);
    before.len--;
    return type_before(before, root, arena, depth + 1);
}

static const struct element_type *type_before(struct slice before,
    const struct element_type *root, struct arena *arena, int depth)
{
    size_t start = path_start(before, before.len);
    struct slice outside = slice_make(before.ptr, start);
    struct syntax syntax;

    if (parse_expression(&syntax, slice_from(before, start), arena, NULL) < 0)
        return NULL;
    return type_of(syntax.root, scope_type(outside, root, arena, depth));
}

/* ---- candidates ---- */

static void offer_elements(
    struct edit *edit, size_t n, const struct element_type *type)
{
    const struct element_member *m;
    struct slice last = SLICE("");

    for (size_t i = 0; (m = element_member_at(type, i)) != NULL; i++) {
        struct slice choice = element_member_choice(m);

        if (!choice.len)
            edit_offer(edit, n, element_member_name(m));
        else if (!slice_eq(choice, last))
            edit_offer(edit, n, last = choice);
    }
}

static void offer_functions(struct edit *edit, size_t n)
{
    static const char *const names[] = {
#define FN(name, ...) #name "(",
#include "fhirclient/fhirpath/functions.def"
#undef FN
        "as(", "is(", "ofType("};

    for (size_t i = 0; i < COUNT_OF(names); i++)
        edit_offer(edit, n, slice_of(names[i]));
}

static void offer_types(struct edit *edit, size_t n)
{
    const struct element_type *type;

    for (size_t i = 0; (type = element_type_at(i)) != NULL; i++)
        if (slice_find(element_type_name(type), '.') == SIZE_MAX)
            edit_offer(edit, n, element_type_name(type));
}

void fhirpath_offer(
    struct edit *edit, struct slice before, struct slice resource_type)
{
    struct arena *arena = arena_new();
    const struct element_type *root = element_type_find(resource_type), *type;
    size_t n = 0;

    while (n < before.len && is_word(before.ptr[before.len - n - 1]))
        n++;
    before.len -= n;
    if (before.len && before.ptr[before.len - 1] == '.') {
        before.len--;
        type = type_before(before, root, arena, 0);
        offer_functions(edit, n);
    } else {
        type = scope_type(before, root, arena, 0);
        offer_types(edit, n);
    }
    if (type)
        offer_elements(edit, n, type);
    arena_free(&arena);
}
