/* SPDX-License-Identifier: Apache-2.0
 * Walking down: children and descendants.
 *
 * source  http://hl7.org/fhirpath/N1/#tree-navigation */
#include "fhirclient/fhirpath/fn.h"

int fn_children(struct eval *e, const struct fn_call *c)
{
    size_t from = e->top;

    for (size_t i = 0; i < c->count; i++) {
        struct value item = e->stack[c->base + i];

        if (eval_children(e, &item) < 0)
            return ERR_LIMIT;
    }
    return fn_return_from(e, c, from);
}

/* Generation by generation: what is found is itself looked into. */
int fn_descendants(struct eval *e, const struct fn_call *c)
{
    size_t from = e->top, done = from;
    int rc = 0;

    for (size_t i = 0; i < c->count && rc == 0; i++) {
        struct value item = e->stack[c->base + i];

        rc = eval_children(e, &item);
    }
    for (; done < e->top && rc == 0; done++) {
        struct value item = e->stack[done];

        rc = eval_count(e, 1, c->insn->at);
        if (rc == 0)
            rc = eval_children(e, &item);
    }
    return rc < 0 ? rc : fn_return_from(e, c, from);
}
