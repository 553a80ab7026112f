/* SPDX-License-Identifier: Apache-2.0
 * What this store has, as a CapabilityStatement. */
#include "fhirclient/json/jwrite.h"
#include "fhirclient/store/store_sqlite_int.h"

#include <string.h>

static void write_interactions(
    struct jwrite *w, const char *const codes[], size_t count)
{
    jwrite_key(w, "interaction");
    jwrite_array(w);
    for (size_t i = 0; i < count; i++) {
        jwrite_object(w);
        jwrite_member(w, "code", slice_of(codes[i]));
        jwrite_end(w);
    }
    jwrite_end(w);
}

static void write_parameters(struct jwrite *w, const char *type)
{
    jwrite_key(w, "searchParam");
    jwrite_array(w);
    for (const struct search_param *p = search_params; p->type; p++) {
        if (*p->type && strcmp(p->type, type) != 0)
            continue;
        jwrite_object(w);
        jwrite_member(w, "name", slice_of(p->name));
        jwrite_member(w, "type", slice_of(search_kind_word(p->kind)));
        jwrite_end(w);
    }
    jwrite_end(w);
}

static bool is_of(const struct search_param *p, const char *type)
{
    return strcmp(p->type, type) == 0;
}

/* What _revinclude, chains and _has can ask for. */
static bool leads_to(const struct search_param *p, const char *type)
{
    return search_param_leads_to(p, slice_of(type));
}

/* "Patient:link" for each reference that `fits` a type. */
static void write_references(struct jwrite *w, const char *key,
    const char *type, bool (*fits)(const struct search_param *, const char *))
{
    struct buf name = BUF_INIT;
    bool has_any = false;

    for (const struct search_param *p = search_params; p->type; p++) {
        if (p->kind != SEARCH_REFERENCE || !fits(p, type))
            continue;
        if (!has_any) {
            jwrite_key(w, key);
            jwrite_array(w);
        }
        has_any = true;
        buf_clear(&name);
        buf_addf(&name, "%s:%s", p->type, p->name);
        jwrite_string(w, buf_slice(&name));
    }
    if (has_any)
        jwrite_end(w);
    buf_free(&name);
}

static void write_resource(struct jwrite *w, const char *type)
{
    static const char *const codes[] = {"read", "vread", "update", "delete",
        "history-instance", "history-type", "create", "search-type"};

    jwrite_object(w);
    jwrite_member(w, "type", slice_of(type));
    write_interactions(w, codes, COUNT_OF(codes));
    jwrite_member(w, "versioning", SLICE("versioned-update"));
    jwrite_key(w, "readHistory");
    jwrite_bool(w, true);
    jwrite_key(w, "updateCreate");
    jwrite_bool(w, true);
    jwrite_key(w, "conditionalCreate");
    jwrite_bool(w, true);
    jwrite_key(w, "conditionalUpdate");
    jwrite_bool(w, true);
    jwrite_member(w, "conditionalDelete", SLICE("single"));
    write_references(w, "searchInclude", type, is_of);
    write_references(w, "searchRevInclude", type, leads_to);
    write_parameters(w, type);
    jwrite_end(w);
}

/* What a CapabilityStatement has no elements for. */
static const char search_notes[] =
    "Searches take the modifiers :missing, :exact and :contains (strings), :not"
    " (tokens) and a type (references); chains and _has of one step; _sort by"
    " any of the parameters, several and down with \"-\"; _include and"
    " _revinclude, with :iterate; _elements, _summary, _count and _total. "
    "Anything else is"
    " refused by name, or left out with Prefer: handling=lenient.";

static void write_rest(struct jwrite *w)
{
    static const char *const codes[] = {
        "transaction", "batch", "search-system", "history-system"};
    const char *last = "";

    jwrite_object(w);
    jwrite_member(w, "mode", SLICE("server"));
    jwrite_member(w, "documentation", slice_of(search_notes));
    jwrite_key(w, "resource");
    jwrite_array(w);
    /* The table keeps the parameters of a type together. */
    for (const struct search_param *p = search_params; p->type; p++) {
        if (*p->type && strcmp(p->type, last) != 0)
            write_resource(w, p->type);
        last = p->type;
    }
    jwrite_end(w);
    write_interactions(w, codes, COUNT_OF(codes));
    jwrite_end(w);
}

int sq_capabilities(struct sq_conn *conn, struct store_call *c, struct err *err)
{
    struct buf text = BUF_INIT;
    struct jwrite w = jwrite_to(&text);

    (void)conn;
    (void)err;
    jwrite_object(&w);
    jwrite_member(&w, "resourceType", SLICE("CapabilityStatement"));
    jwrite_member(&w, "status", SLICE("active"));
    jwrite_member(
        &w, "date", sq_instant(c->arena, clock_wall_ms(&clock_system)));
    jwrite_member(&w, "kind", SLICE("instance"));
    jwrite_member(&w, "fhirVersion", SLICE("4.0.1"));
    jwrite_key(&w, "format");
    jwrite_array(&w);
    jwrite_string(&w, SLICE("json"));
    jwrite_end(&w);
    jwrite_key(&w, "rest");
    jwrite_array(&w);
    write_rest(&w);
    jwrite_end(&w);
    jwrite_end(&w);
    c->status = 200;
    c->answer = arena_copy(c->arena, buf_slice(&text));
    buf_free(&text);
    return 0;
}
