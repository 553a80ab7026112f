/* SPDX-License-Identifier: Apache-2.0
 * Facts are collected into an arena first, then packed into one block with the
 * text: strings without escapes are slices of the copied text, so that a record
 * costs little more than its JSON. */
#include "mediator/registry/image.h"

#include "base/buf.h"
#include "base/mem.h"
#include "fhirclient/fhir/bundle.h"
#include "fhirclient/json/jwrite.h"

#include <string.h>

const struct jlimits image_limits = {
    JDOC_DEPTH_MAX - BUNDLE_ENTRY_DEPTH, 1000000, 1000};

/* What is read: an image whose slices borrow from the parsed document, its
 * lists, which can be written to, in scratch. */
struct facts {
    struct image image;
    struct slice *goldens, *members, *broken, *aliases;
    struct identifier *identifiers;
};

struct slice reference_patient_id(struct slice reference)
{
    const struct slice word = SLICE("Patient/");
    size_t at = slice_find_slice(reference, word);

    if (at == SIZE_MAX || (at > 0 && reference.ptr[at - 1] != '/'))
        return (struct slice){0};

    struct slice id = slice_from(reference, at + word.len);
    size_t end = slice_find(id, '/');

    return end == SIZE_MAX ? id : slice_make(id.ptr, end);
}

void reference_write(struct jwrite *w, struct slice patient_id)
{
    const struct slice parts[] = {SLICE("Patient/"), patient_id};

    jwrite_object(w);
    jwrite_key(w, "reference");
    jwrite_joined(w, parts, COUNT_OF(parts));
    jwrite_end(w);
}

bool ids_contain(const struct slice *ids, size_t nids, struct slice id)
{
    for (size_t i = 0; i < nids; i++)
        if (slice_eq(ids[i], id))
            return true;
    return false;
}

bool ids_equal(
    const struct slice *a, size_t na, const struct slice *b, size_t nb)
{
    if (na != nb)
        return false;
    for (size_t i = 0; i < na; i++)
        if (!slice_eq(a[i], b[i]))
            return false;
    return true;
}

bool image_carries(
    const struct image *i, struct slice system, struct slice value)
{
    for (size_t k = 0; k < i->nidentifiers; k++)
        if (slice_eq(i->identifiers[k].value, value) &&
            slice_eq(i->identifiers[k].system, system))
            return true;
    return false;
}

static void read_issue(struct image *i, struct slice code)
{
    if (slice_eq(code, SLICE("potentialMatches")))
        i->has_potential = true;
    if (slice_eq(code, SLICE("conflictMatches")))
        i->has_conflict = true;
}

static void read_tags(
    struct image *i, const struct vocabulary *v, struct jval tags)
{
    for (struct jval t = jval_first(tags); jval_is_some(t); t = jval_next(t)) {
        struct slice code = jval_get_str(t, "code");

        switch (vocabulary_tag(v, t)) {
        case TAG_GOLDEN: i->is_golden = true; break;
        case TAG_CLIENT:
            i->client = code;
            i->client_name = jval_get_str(t, "display");
            break;
        case TAG_ISSUES: read_issue(i, code); break;
        case TAG_AUTOMATCH: i->has_automatic = true; break;
        case TAG_ADJUDICATION: i->is_adjudicated = true; break;
        case TAG_REGISTRY:
            i->is_tombstone |= slice_eq(code, SLICE("deleted"));
            break;
        case TAG_REPROCESS:
        case TAG_NKINDS:
        case TAG_FOREIGN: break;
        }
    }
}

/* Taken-over data may name the golden record twice: it is one all the same. */
static void add_golden(struct facts *f, struct slice id)
{
    if (!ids_contain(f->goldens, f->image.ngoldens, id))
        f->goldens[f->image.ngoldens++] = id;
}

static void read_links(struct facts *f, struct jval links)
{
    for (struct jval l = jval_first(links); jval_is_some(l); l = jval_next(l)) {
        struct slice type = jval_get_str(l, "type");
        struct slice id = reference_patient_id(
            jval_str(jval_path(l, "other", "reference", NULL)));

        if (id.len == 0)
            continue;
        if (slice_eq(type, SLICE("refer")))
            add_golden(f, id);
        else if (slice_eq(type, SLICE("seealso")))
            f->members[f->image.nmembers++] = id;
        else if (slice_eq(type, SLICE("replaced-by")))
            f->image.replaced_by = id;
    }
}

static void read_extension(
    struct facts *f, const struct vocabulary *v, struct jval extension)
{
    struct slice url = jval_get_str(extension, "url");

    if (slice_eq(url, slice_of(v->broken_url))) {
        struct slice id = reference_patient_id(jval_str(
            jval_path(extension, "valueReference", "reference", NULL)));

        if (id.len && !ids_contain(f->broken, f->image.nbroken, id))
            f->broken[f->image.nbroken++] = id;
    } else if (slice_eq(url, slice_of(v->alias_url))) {
        f->aliases[f->image.naliases++] = jval_get_str(extension, "valueId");
    } else if (slice_eq(url, slice_of(v->identity_url))) {
        struct jval value = jval_get(extension, "valueIdentifier");

        f->image.identity.system = jval_get_str(value, "system");
        f->image.identity.value = jval_get_str(value, "value");
    } else if (slice_eq(url, slice_of(v->key_url))) {
        f->image.key = jval_get_str(extension, "valueString");
    }
}

static void read_identifiers(
    struct facts *f, const struct vocabulary *v, struct jval list)
{
    for (struct jval e = jval_first(list); jval_is_some(e); e = jval_next(e)) {
        struct identifier id = {
            jval_get_str(e, "system"), jval_get_str(e, "value")};

        if (id.value.len == 0)
            continue;
        f->identifiers[f->image.nidentifiers++] = id;
        if (f->image.identity.system.len == 0 &&
            vocabulary_is_internal(v, id.system))
            f->image.identity = id;
    }
}

static struct slice *new_list(struct arena *scratch, size_t n)
{
    return arena_alloc(scratch, n * sizeof(struct slice));
}

/* Room for as many as there can be. */
static void make_lists(struct facts *f, size_t nlinks, size_t nextensions,
    size_t nidentifiers, struct arena *scratch)
{
    f->image.goldens = f->goldens = new_list(scratch, nlinks);
    f->image.members = f->members = new_list(scratch, nlinks);
    f->image.broken = f->broken = new_list(scratch, nextensions);
    f->image.aliases = f->aliases = new_list(scratch, nextensions);
    f->image.identifiers = f->identifiers =
        arena_alloc(scratch, nidentifiers * sizeof(*f->identifiers));
}

static int read_facts(struct facts *f, const struct vocabulary *v,
    struct jval p, struct arena *scratch, struct err *err)
{
    struct jval active = jval_get(p, "active"), meta = jval_get(p, "meta");
    struct jval extensions = jval_get(p, "extension");
    struct jval links = jval_get(p, "link");
    struct jval identifiers = jval_get(p, "identifier");

    f->image.text = jval_raw(p);
    f->image.id = jval_get_str(p, "id");
    if (!slice_eq(jval_get_str(p, "resourceType"), SLICE("Patient")) ||
        f->image.id.len == 0)
        return err_set(err, ERR_INVALID, "not a Patient with an id");
    f->image.vid = jval_get_str(meta, "versionId");
    f->image.last_updated = jval_get_str(meta, "lastUpdated");
    f->image.is_inactive = jval_is_some(active) && !jval_is_true(active);
    f->image.row = NO_ROW;
    make_lists(f, jval_count(links), jval_count(extensions),
        jval_count(identifiers), scratch);
    read_tags(&f->image, v, jval_get(meta, "tag"));
    for (struct jval e = jval_first(extensions); jval_is_some(e);
         e = jval_next(e))
        read_extension(f, v, e);
    read_links(f, links);
    read_identifiers(f, v, identifiers);
    return 0;
}

/* --- packing -------------------------------------------------------------- */

/* What was a slice of `from` becomes one of the copy of `to`, which may have
 * more in the middle; other strings go behind it. */
struct move {
    struct slice from, to;
    size_t gap_at, gap;
    char *text, *tail; /* the copy; room behind it */
};

static bool is_inside(struct slice s, struct slice text)
{
    return s.ptr >= text.ptr && s.ptr + s.len <= text.ptr + text.len;
}

static size_t size_outside(
    const struct move *m, const struct slice *list, size_t n)
{
    size_t size = 0;

    for (size_t i = 0; i < n; i++)
        if (!is_inside(list[i], m->from) && !is_inside(list[i], m->to))
            size += list[i].len;
    return size;
}

enum { NSINGLES = 9 };

static void list_singles(struct slice *out[NSINGLES], struct image *i)
{
    struct slice *const singles[NSINGLES] = {&i->id, &i->vid, &i->last_updated,
        &i->client, &i->client_name, &i->replaced_by, &i->key,
        &i->identity.system, &i->identity.value};

    memcpy(out, singles, sizeof(singles));
}

static size_t tail_size(const struct move *m, const struct image *i)
{
    size_t size = size_outside(m, i->goldens, i->ngoldens) +
                  size_outside(m, i->members, i->nmembers) +
                  size_outside(m, i->broken, i->nbroken) +
                  size_outside(m, i->aliases, i->naliases);
    struct image copy = *i;
    struct slice *singles[NSINGLES];

    list_singles(singles, &copy);
    for (size_t k = 0; k < NSINGLES; k++)
        size += size_outside(m, singles[k], 1);
    for (size_t k = 0; k < i->nidentifiers; k++)
        size += size_outside(m, &i->identifiers[k].system, 1) +
                size_outside(m, &i->identifiers[k].value, 1);
    return size;
}

static void move_slice(struct move *m, struct slice *s)
{
    if (s->len == 0) {
        *s = (struct slice){0};
    } else if (is_inside(*s, m->from)) {
        size_t at = (size_t)(s->ptr - m->from.ptr);

        s->ptr = m->text + at + (at < m->gap_at ? 0 : m->gap);
    } else if (is_inside(*s, m->to)) {
        s->ptr = m->text + (s->ptr - m->to.ptr);
    } else {
        memcpy(m->tail, s->ptr, s->len);
        s->ptr = m->tail;
        m->tail += s->len;
    }
}

static void move_singles(struct move *m, struct image *i)
{
    struct slice *singles[NSINGLES];

    list_singles(singles, i);
    for (size_t k = 0; k < NSINGLES; k++)
        move_slice(m, singles[k]);
}

static const struct slice *move_list(
    struct move *m, struct slice **to, const struct slice *list, size_t n)
{
    struct slice *moved = *to;

    for (size_t k = 0; k < n; k++) {
        moved[k] = list[k];
        move_slice(m, &moved[k]);
    }
    *to += n;
    return n ? moved : NULL;
}

static void move_lists(struct move *m, struct slice *to, struct image *i)
{
    i->goldens = move_list(m, &to, i->goldens, i->ngoldens);
    i->members = move_list(m, &to, i->members, i->nmembers);
    i->broken = move_list(m, &to, i->broken, i->nbroken);
    i->aliases = move_list(m, &to, i->aliases, i->naliases);
}

static void move_identifiers(
    struct move *m, struct identifier *to, struct image *i)
{
    for (size_t k = 0; k < i->nidentifiers; k++) {
        to[k] = i->identifiers[k];
        move_slice(m, &to[k].system);
        move_slice(m, &to[k].value);
    }
    i->identifiers = i->nidentifiers ? to : NULL;
}

/* An image as one block: itself, its lists, its text, other strings.
 *
 * text    what its text becomes: that very one, or
 * gap_at  with something more there */
static struct image *pack(
    const struct image *loose, struct slice text, size_t gap_at)
{
    struct move m = {.from = loose->text,
        .to = text,
        .gap_at = gap_at,
        .gap = text.len - loose->text.len};
    size_t nslices =
        loose->ngoldens + loose->nmembers + loose->nbroken + loose->naliases;
    size_t lists = nslices * sizeof(struct slice) +
                   loose->nidentifiers * sizeof(struct identifier);
    struct image *image =
        mem_alloc(sizeof(*image) + lists + text.len + 1 + tail_size(&m, loose));
    struct slice *slices = (struct slice *)(image + 1);
    struct identifier *identifiers = (struct identifier *)(slices + nslices);

    m.text = (char *)(identifiers + loose->nidentifiers);
    m.tail = m.text + text.len + 1;
    memcpy(m.text, text.ptr, text.len);
    m.text[text.len] = '\0';
    *image = *loose;
    image->text = slice_make(m.text, text.len);
    move_singles(&m, image);
    move_lists(&m, slices, image);
    move_identifiers(&m, identifiers, image);
    return image;
}

int image_read(struct image **out, const struct vocabulary *v,
    struct slice text, struct arena *scratch, struct err *err)
{
    struct facts f = {0};
    struct jval patient;
    int rc = jdoc_parse(&patient, text, &image_limits, scratch, err);

    if (rc == 0)
        rc = read_facts(&f, v, patient, scratch, err);
    if (rc == 0)
        *out = pack(&f.image, f.image.text, 0);
    return rc;
}

void image_free(struct image **image)
{
    mem_free(*image);
    *image = NULL;
}

/* --- the store's stamp ---------------------------------------------------- */

enum { USUAL_STAMP_BYTES = 96 };

static void write_stamp(
    struct buf *out, struct slice vid, struct slice last_updated)
{
    struct jwrite w = jwrite_to(out);

    buf_adds(out, "\"versionId\":");
    jwrite_string(&w, vid);
    if (last_updated.len) {
        w = jwrite_to(out);
        buf_adds(out, ",\"lastUpdated\":");
        jwrite_string(&w, last_updated);
    }
}

/* A draft begins with resourceType and id, ids have no escapes, and meta, if
 * there is one, comes next. Returns where the stamp stands. */
static size_t stamp_text(struct buf *out, struct slice text, struct slice vid,
    struct slice last_updated)
{
    const struct slice id_mark = SLICE("\"id\":\"");
    const struct slice meta_mark = SLICE(",\"meta\":{");
    size_t at = slice_find_slice(text, id_mark) + id_mark.len;

    at += slice_find(slice_from(text, at), '"') + 1;

    struct slice rest = slice_from(text, at);
    bool has_meta = slice_starts(rest, meta_mark);

    ASSERT(at <= text.len);
    buf_add(out, slice_make(text.ptr, at));
    buf_add(out, meta_mark);
    write_stamp(out, vid, last_updated);
    buf_addc(out, has_meta ? ',' : '}');
    buf_add(out, has_meta ? slice_from(rest, meta_mark.len) : rest);
    return at;
}

/* Those very bytes, wherever they stand in the text: it is kept anyway. */
static struct slice found_in(struct slice text, struct slice s)
{
    size_t at = slice_find_slice(text, s);

    return at == SIZE_MAX ? s : slice_make(text.ptr + at, s.len);
}

struct image *image_stamp(
    const struct image *sent, struct slice vid, struct slice last_updated)
{
    struct image loose = *sent, *image;
    struct buf text = BUF_INIT;

    buf_reserve(&text, sent->text.len + USUAL_STAMP_BYTES);

    size_t at = stamp_text(&text, sent->text, vid, last_updated);
    struct slice stamp = slice_from(buf_slice(&text), at);

    loose.vid = found_in(stamp, vid);
    loose.last_updated = found_in(stamp, last_updated);
    image = pack(&loose, buf_slice(&text), at);
    buf_free(&text);
    return image;
}
