/* SPDX-License-Identifier: Apache-2.0
 * Results as JSON and as text. */
#include "base/ascii.h"
#include "fhirclient/fhirpath/fhirpath.h"
#include "fhirclient/json/jwrite.h"

/* ORDER of enum fp_type */
static const char *const type_names[] = {"System.Boolean", "System.Integer",
    "System.Decimal", "System.String", "System.Date", "System.DateTime",
    "System.Time", "System.Quantity", "FHIR.Element"};

/* ---- values ---- */

/* Literals may begin with zeros and a plus, JSON numbers may not. */
static void write_number(struct jwrite *w, struct slice text)
{
    struct buf number = BUF_INIT;

    if (slice_starts(text, SLICE("-")))
        buf_addc(&number, '-');
    if (slice_starts(text, SLICE("-")) || slice_starts(text, SLICE("+")))
        text = slice_from(text, 1);
    while (text.len > 1 && text.ptr[0] == '0' && text.ptr[1] >= '0' &&
           text.ptr[1] <= '9')
        text = slice_from(text, 1);
    buf_add(&number, text);
    jwrite_raw(w, buf_slice(&number));
    buf_free(&number);
}

/* JSON without the blanks between its words, so that it stays on a line. */
static void add_compact(struct buf *out, struct slice json)
{
    bool is_string = false;

    for (size_t i = 0; i < json.len; i++) {
        char c = json.ptr[i];

        if (!is_string && ascii_is_blank(c))
            continue;
        if (is_string && c == '\\')
            buf_addc(out, json.ptr[i++]);
        else if (c == '"')
            is_string = !is_string;
        buf_addc(out, json.ptr[i]);
    }
}

static void write_element(struct jwrite *w, struct jval element)
{
    struct buf text = BUF_INIT;

    add_compact(&text, jval_raw(element));
    jwrite_raw(w, buf_slice(&text));
    buf_free(&text);
}

/* What type() gives: "System.Integer", as the object that it is. */
static void write_type_info(struct jwrite *w, struct slice name)
{
    struct slice space;

    slice_split(&space, &name, '.');
    jwrite_object(w);
    jwrite_member(w, "namespace", space);
    jwrite_member(w, "name", name);
    jwrite_end(w);
}

static void write_value(struct jwrite *w, const struct fp_item *item)
{
    switch (item->type) {
    case FP_BOOLEAN: jwrite_bool(w, slice_eq(item->text, SLICE("true"))); break;
    case FP_INTEGER:
    case FP_DECIMAL: write_number(w, item->text); break;
    case FP_NODE:
        if (jval_is_some(item->node))
            write_element(w, item->node);
        else if (item->text.len)
            write_type_info(w, item->text);
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

/* ---- items ---- */

void fp_type_write(struct buf *out, const struct fp_item *item)
{
    bool is_type_info = item->type == FP_NODE && item->text.len;

    if (item->fhir_type.len)
        buf_addf(out, "FHIR.%.*s", SLICE_ARG(item->fhir_type));
    else if (is_type_info)
        buf_adds(out, slice_starts(item->text, SLICE("System."))
                          ? "System.SimpleTypeInfo"
                          : "System.ClassInfo");
    else
        buf_adds(out, type_names[item->type]);
}

void fp_item_write(struct buf *out, const struct fp_item *item)
{
    if (item->type == FP_NODE && jval_is_some(item->node))
        add_compact(out, jval_raw(item->node));
    else
        buf_add(out, item->text);
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
