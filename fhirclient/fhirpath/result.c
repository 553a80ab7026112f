/* SPDX-License-Identifier: Apache-2.0
 * Results as JSON. */
#include "fhirclient/fhirpath/fhirpath.h"
#include "fhirclient/json/jwrite.h"

/* ORDER of enum fp_type */
static const char *const type_names[] = {"System.Boolean", "System.Integer",
    "System.Decimal", "System.String", "System.Date", "System.DateTime",
    "System.Time", "System.Quantity", "FHIR.Element"};

/* Literals may begin with zeros, JSON numbers may not. */
static struct slice without_leading_zeros(struct slice s)
{
    while (s.len > 1 && s.ptr[0] == '0' && s.ptr[1] >= '0' && s.ptr[1] <= '9')
        s = slice_from(s, 1);
    return s;
}

static void write_value(struct jwrite *w, const struct fp_item *item)
{
    switch (item->type) {
    case FP_BOOLEAN: jwrite_bool(w, slice_eq(item->text, SLICE("true"))); break;
    case FP_INTEGER:
    case FP_DECIMAL: jwrite_raw(w, without_leading_zeros(item->text)); break;
    case FP_NODE:
        if (jval_is_some(item->node))
            jwrite_value(w, item->node);
        else if (item->text.len)
            jwrite_string(w, item->text);
        else
            jwrite_null(w);
        break;
    case FP_STRING:
    case FP_DATE:
    case FP_DATETIME:
    case FP_TIME:
    case FP_QUANTITY: jwrite_string(w, item->text); break;
    }
}

void fp_type_write(struct buf *out, const struct fp_item *item)
{
    if (item->fhir_type.len)
        buf_addf(out, "FHIR.%.*s", SLICE_ARG(item->fhir_type));
    else
        buf_adds(out, type_names[item->type]);
}

static void write_type(struct jwrite *w, const struct fp_item *item)
{
    struct buf name = BUF_INIT;

    fp_type_write(&name, item);
    jwrite_key(w, "type");
    jwrite_string(w, buf_slice(&name));
    buf_free(&name);
}

void fp_result_write(struct buf *out, const struct fp_result *result)
{
    struct jwrite w = jwrite_to(out);

    jwrite_array(&w);
    for (size_t i = 0; i < result->nitems; i++) {
        jwrite_object(&w);
        write_type(&w, &result->items[i]);
        jwrite_key(&w, "value");
        write_value(&w, &result->items[i]);
        jwrite_end(&w);
    }
    jwrite_end(&w);
}
