/* SPDX-License-Identifier: Apache-2.0
 * Versions that entries ask for (ifMatch), of what is not the registry's own:
 * read before anything is written, as for one request (version.h). */
#include "base/mem.h"
#include "fhirclient/json/jwrite.h"
#include "mediator/routes/bundle.h"
#include "mediator/routes/patient.h"
#include "mediator/routes/version.h"

enum { AT_ONCE = 12 }; /* below task.calls' size */

struct entry_version {
    struct store_call store;
    struct slice version;
    bool is_read;
    struct err err;
};

static bool has_version(
    const struct bundle_entry *e, const struct entry_target *t)
{
    return e->if_match.len && t->type.len && !t->is_operation &&
           !entry_is_patient_write(e, t) && entry_is_write(e);
}

static void ask(struct request *r, size_t index)
{
    struct bundle_work *work = bundle_work_of(r);
    const struct entry_target *t = &work->targets[index];
    struct entry_version *v = arena_zalloc(r->task.arena, 1, sizeof(*v));

    work->versions[index] = v;
    v->version = patient_version(work->bundle.entries[index].if_match);
    if (t->id.len == 0) {
        err_set(
            &v->err, ERR_INVALID, "ifMatch and a condition exclude each other");
        return;
    }
    v->is_read = true;
    version_ask(r, &v->store, t->type, t->id);
}

enum step_result bundle_ask_versions(struct task *task)
{
    struct request *r = request_of(task);
    struct bundle_work *work = bundle_work_of(r);
    size_t n = work->bundle.nentries;
    unsigned nasked = 0;

    if (!work->versions)
        work->versions = arena_zalloc(task->arena, n, sizeof(*work->versions));
    task->turns = 0; /* bounded by the Bundle, not by the turns of a task */
    for (; work->nlooked < n && nasked < AT_ONCE; work->nlooked++) {
        if (!has_version(&work->bundle.entries[work->nlooked],
                &work->targets[work->nlooked]))
            continue;
        ask(r, work->nlooked);
        nasked++;
    }
    if (work->nlooked < n)
        return STEP_AGAIN;
    return task->pending ? STEP_WAIT : STEP_NEXT;
}

/* In a batch the entry alone fails, when its turn comes. */
enum step_result bundle_learn_versions(struct task *task)
{
    struct request *r = request_of(task);
    struct bundle_work *work = bundle_work_of(r);

    for (size_t i = 0; i < work->bundle.nentries; i++) {
        struct entry_version *v = work->versions[i];

        if (!v || (v->is_read && version_learn(&v->version, &v->store,
                                     v->version, task->arena, &v->err) == 0))
            continue;
        entry_blame(&v->err, i, "request.ifMatch");
        if (work->bundle.type == BUNDLE_BATCH)
            continue;
        task->err = v->err;
        return STEP_FAIL;
    }
    return STEP_NEXT;
}

int bundle_version(struct slice *version, const struct bundle_work *work,
    size_t index, struct err *err)
{
    const struct entry_version *v = work->versions[index];

    *version = patient_version(work->bundle.entries[index].if_match);
    if (!v)
        return 0;
    *version = v->version;
    *err = v->err;
    return v->err.code;
}

/* --- a Bundle for the store ----------------------------------------------- */

/* What the store is asked in place of what the client asked. */
struct revised {
    struct slice url, if_match;
};

static bool revise(struct revised *out, struct request *r, size_t index)
{
    const struct bundle_work *work = bundle_work_of(r);
    const struct bundle_entry *e = &work->bundle.entries[index];
    const struct entry_version *v = work->versions[index];

    *out = (struct revised){.url = entry_url(r, e, &work->targets[index])};
    if (v)
        out->if_match = slice_of(
            arena_printf(r->task.arena, "W/\"%.*s\"", SLICE_ARG(v->version)));
    return v || out->url.ptr != e->url.ptr;
}

static void write_revised(
    struct jwrite *w, struct jval entry, const struct revised *revised)
{
    static const char *const request[] = {"request", NULL};
    static const char *const own[] = {"url", "ifMatch", NULL};

    jwrite_object(w);
    jwrite_members_except(w, entry, request);
    jwrite_key(w, "request");
    jwrite_object(w);
    jwrite_members_except(w, jval_get(entry, "request"), own);
    jwrite_member(w, "url", revised->url);
    jwrite_member(w, "ifMatch", revised->if_match);
    jwrite_end(w);
    jwrite_end(w);
}

struct slice bundle_for_store(struct request *r)
{
    static const char *const own[] = {"entry", NULL};
    struct buf text = BUF_INIT;
    struct jwrite w = jwrite_to(&text);
    struct slice whole = jval_raw(r->resource);
    struct revised revised;
    bool differs = false;
    size_t i = 0;

    jwrite_object(&w);
    jwrite_members_except(&w, r->resource, own);
    jwrite_key(&w, "entry");
    jwrite_array(&w);
    for (struct jval e = jval_first(jval_get(r->resource, "entry"));
         jval_is_some(e); e = jval_next(e)) {
        if (revise(&revised, r, i++)) {
            write_revised(&w, e, &revised);
            differs = true;
        } else {
            jwrite_value(&w, e);
        }
    }
    jwrite_end(&w);
    jwrite_end(&w);
    if (differs)
        whole = arena_copy(r->task.arena, buf_slice(&text));
    buf_free(&text);
    return whole;
}
