/* SPDX-License-Identifier: Apache-2.0
 * A plan as a listing: number, instruction, what it works with. Bodies are
 * indented under their calls. */
#include "fhirclient/fhirpath/fn.h"
#include "fhirclient/fhirpath/print.h"
#include "fhirclient/fhirpath/types.h"

enum operand { NOTHING, CONSTANT, NAME, TYPE, VARIABLE, OPERATOR, FUNCTION };

/* By enum plan_op; one that is missing here is listed by its number. */
static const struct {
    const char *name;
    enum operand operand;
} rows[] = {
    [PLAN_CONSTANT] = {"constant", CONSTANT},
    [PLAN_EMPTY] = {"empty", NOTHING},
    [PLAN_THIS] = {"this", NOTHING},
    [PLAN_INDEX] = {"index-of-this", NOTHING},
    [PLAN_TOTAL] = {"total", NOTHING},
    [PLAN_VARIABLE] = {"variable", VARIABLE},
    [PLAN_NAMED] = {"variable", NAME},
    [PLAN_HEAD_TYPE] = {"type-or-member", NAME},
    [PLAN_MEMBER] = {"member", NAME},
    [PLAN_OWN] = {"own-member", NAME},
    [PLAN_INDEXER] = {"indexer", NOTHING},
    [PLAN_MINUS] = {"minus", NOTHING},
    [PLAN_PLUS] = {"plus", NOTHING},
    [PLAN_BINARY] = {"operator", OPERATOR},
    [PLAN_IS] = {"is", TYPE},
    [PLAN_AS] = {"as", TYPE},
    [PLAN_OF_TYPE] = {"of-type", TYPE},
    [PLAN_CALL] = {"call", FUNCTION},
    [PLAN_CALL_LAZY] = {"call", FUNCTION},
    [PLAN_SCOPE] = {"scope", NOTHING},
    [PLAN_REFERS] = {"refers-to", TYPE},
    [PLAN_BODY] = {"body", NOTHING},
};

static void print_constant(struct buf *out, const struct value *v)
{
    struct arena *arena = arena_new();
    struct slice text = SLICE("");

    value_print(&text, v, arena);
    if (v->kind == KIND_STRING)
        print_string(out, text);
    else if (v->kind == KIND_TIME)
        buf_addf(out, "@T%.*s", SLICE_ARG(text));
    else
        buf_addf(out, "%s%.*s",
            v->kind == KIND_DATE || v->kind == KIND_DATETIME ? "@" : "",
            SLICE_ARG(text));
    arena_free(&arena);
}

static void print_type(struct buf *out, const struct plan_type *type)
{
    if (type->fhir)
        buf_addf(out, "FHIR.%.*s", SLICE_ARG(type_name(type->fhir)));
    if (type->fhir && type->system != KIND_NODE)
        buf_adds(out, " or ");
    if (type->system != KIND_NODE) {
        struct fp_item item = {.type = (enum fp_type)type->system};

        fp_type_write(out, &item);
    }
}

static void print_operand(struct buf *out, const struct fp_expr *expr,
    const struct plan_insn *insn, enum operand operand)
{
    static const char *const variables[] = {
        "%resource", "%context", "%rootResource"};

    if (operand != NOTHING)
        buf_addc(out, ' ');
    switch (operand) {
    case NOTHING: break;
    case CONSTANT: print_constant(out, &expr->constants[insn->arg]); break;
    case NAME: print_name(out, expr->names[insn->arg]); break;
    case TYPE: print_type(out, &expr->types[insn->arg]); break;
    case VARIABLE: buf_adds(out, variables[insn->arg]); break;
    case OPERATOR: buf_adds(out, operator_text(insn->arg)); break;
    case FUNCTION:
        buf_addf(out, "%s/%u", fn_at(insn->arg)->name, (unsigned)insn->count);
        break;
    }
}

void plan_print(struct buf *out, const struct fp_expr *expr)
{
    size_t ends[AST_MAX_DEPTH + 1], depth = 0; /* of the bodies around */

    for (size_t i = 0; i < expr->ncode; i++) {
        const struct plan_insn *insn = &expr->code[i];

        while (depth > 0 && ends[depth - 1] <= i)
            depth--;
        buf_addf(out, "%4zu  %*s", i, (int)(2 * depth), "");
        if (insn->op < COUNT_OF(rows) && rows[insn->op].name) {
            buf_adds(out, rows[insn->op].name);
            print_operand(out, expr, insn, rows[insn->op].operand);
        } else {
            buf_addf(out, "instruction %u", (unsigned)insn->op);
        }
        buf_addc(out, '\n');
        if (insn->op == PLAN_BODY && depth < COUNT_OF(ends))
            ends[depth++] = insn->next;
    }
    buf_addf(out, "stack of %zu\n", expr->max_depth);
}
