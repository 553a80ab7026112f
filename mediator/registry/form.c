/* SPDX-License-Identifier: Apache-2.0 */
#include "mediator/registry/form.h"

#include "base/mem.h"
#include "base/vec.h"

/** A blank, and the text before it. */
struct piece {
    struct slice text;
    const struct form_blank *blank; /* NULL: the end */
};

struct form {
    char *text; /* with quotes */
    VEC(struct piece) pieces;
};

static char *quoted(const char *text)
{
    char *copy = mem_strdup(text);

    for (char *at = copy; *at; at++)
        if (*at == '\'')
            *at = '"';
    return copy;
}

static size_t name_length(struct slice s)
{
    size_t n = 0;

    while (n < s.len && s.ptr[n] >= 'a' && s.ptr[n] <= 'z')
        n++;
    return n;
}

static const struct form_blank *find_blank(
    const struct form_blank *blanks, struct slice name)
{
    for (; blanks->name; blanks++)
        if (slice_eq(slice_of(blanks->name), name))
            return blanks;
    die("a form has no blank named %.*s", SLICE_ARG(name));
}

struct form *form_new(const char *text, const struct form_blank blanks[])
{
    struct form *form = mem_zalloc(1, sizeof(*form));
    struct slice rest, before;

    form->text = quoted(text);
    rest = slice_of(form->text);
    while (slice_split(&before, &rest, '$')) {
        size_t len = form->pieces.len ? name_length(before) : 0;

        if (form->pieces.len)
            form->pieces.at[form->pieces.len - 1].blank =
                find_blank(blanks, slice_make(before.ptr, len));
        VEC_PUSH(form->pieces, ((struct piece){slice_from(before, len), NULL}));
    }
    return form;
}

void form_free(struct form **form)
{
    if (!*form)
        return;
    VEC_FREE((*form)->pieces);
    mem_free((*form)->text);
    mem_free(*form);
    *form = NULL;
}

void form_fill(struct buf *out, const struct form *form, const void *context)
{
    for (size_t i = 0; i < form->pieces.len; i++) {
        const struct piece *piece = &form->pieces.at[i];

        buf_add(out, piece->text);
        if (piece->blank)
            piece->blank->put(out, context);
    }
}
