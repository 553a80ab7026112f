/* SPDX-License-Identifier: Apache-2.0 */
#include "mediator/registry/snapshot.h"

#include "base/digest.h"
#include "fhirclient/json/jwrite.h"

#include <stdio.h>
#include <string.h>

enum { FORMAT = 1 };

/* --- the text ------------------------------------------------------------- */

static void write_instant(struct jwrite *w, const char *key, int64_t ms)
{
    char when[INSTANT_TEXT_SIZE];

    instant_print(when, ms);
    jwrite_member(w, key, slice_of(when));
}

/* Numbers as strings: 64 bits survive every reader. */
static void write_number(struct jwrite *w, uint64_t number)
{
    char text[24];

    snprintf(text, sizeof(text), "%llu", (unsigned long long)number);
    jwrite_string(w, slice_of(text));
}

void snapshot_write(struct buf *out, const struct snapshot *s)
{
    size_t start = out->len;
    struct jwrite w = jwrite_to(out);
    char hex[SHA256_HEX_SIZE];

    jwrite_object(&w);
    jwrite_key(&w, "format");
    write_number(&w, FORMAT);
    jwrite_member(&w, "instance", slice_of(s->instance));
    jwrite_member(&w, "store", slice_of(s->store));
    write_instant(&w, "cursor", s->cursor_ms);
    jwrite_key(&w, "sources");
    write_number(&w, s->nsources);
    jwrite_key(&w, "golden");
    write_number(&w, s->ngolden);
    jwrite_key(&w, "lanes");
    jwrite_array(&w);
    for (size_t i = 0; i < MAX_LANES; i++)
        write_number(&w, s->counters[i]);
    jwrite_end(&w);
    jwrite_end(&w);
    sha256_hex(hex, slice_from(buf_slice(out), start));
    buf_addf(out, "\n%s\n", hex);
}

static bool read_number(uint64_t *out, struct jval v)
{
    return slice_to_u64(out, jval_str(v));
}

static bool read_text(char *out, size_t size, struct jval v)
{
    struct slice text = jval_str(v);

    snprintf(out, size, "%.*s", SLICE_ARG(text));
    return text.len > 0 && text.len < size;
}

static bool read_members(struct snapshot *out, struct jval v)
{
    uint64_t format, nsources, ngolden;
    struct jval lanes = jval_get(v, "lanes");
    size_t n = 0;

    if (!read_number(&format, jval_get(v, "format")) || format != FORMAT ||
        !read_text(
            out->instance, sizeof(out->instance), jval_get(v, "instance")) ||
        !read_text(out->store, sizeof(out->store), jval_get(v, "store")) ||
        !instant_parse(&out->cursor_ms, jval_get_str(v, "cursor")) ||
        !read_number(&nsources, jval_get(v, "sources")) ||
        !read_number(&ngolden, jval_get(v, "golden")))
        return false;
    out->nsources = nsources;
    out->ngolden = ngolden;
    for (struct jval e = jval_first(lanes); jval_is_some(e); e = jval_next(e))
        if (n == MAX_LANES || !read_number(&out->counters[n++], e))
            return false;
    return n == MAX_LANES;
}

int snapshot_read(struct snapshot *out, struct slice text, struct err *err)
{
    struct slice line, rest = text, sum;
    struct arena *arena = arena_new();
    char hex[SHA256_HEX_SIZE];
    struct jval v;
    int rc = ERR_INVALID;

    *out = (struct snapshot){0};
    if (slice_split(&line, &rest, '\n') && slice_split(&sum, &rest, '\n')) {
        sha256_hex(hex, line);
        if (slice_eq(sum, slice_of(hex)) &&
            jdoc_parse(&v, line, NULL, arena, NULL) == 0 &&
            read_members(out, v))
            rc = 0;
    }
    arena_free(&arena);
    return rc == 0 ? 0
                   : err_set(err, ERR_INVALID,
                         "damaged, or written by another release");
}

/* --- lines ---------------------------------------------------------------- */

/* "UUID counter sum\n". A sector is written whole or not, and lines do not
 * cross its end; the sum is for whatever else happens to files. */
enum { SUMMED = 57, UUID_LEN = UUID_TEXT_SIZE - 1 };

/* FNV-1a, folded to five digits */
static unsigned sum_of(struct slice text)
{
    uint32_t h = 2166136261u;

    for (size_t i = 0; i < text.len; i++)
        h = (h ^ (unsigned char)text.ptr[i]) * 16777619u;
    return (h ^ h >> 20) & 0xfffff;
}

static bool line_read(uint64_t *counter, struct slice line, const char *store)
{
    char sum[8];

    snprintf(sum, sizeof(sum), " %05x\n", sum_of(slice_make(line.ptr, SUMMED)));
    return slice_starts(line, slice_of(store)) &&
           slice_eq(slice_from(line, SUMMED), slice_of(sum)) &&
           slice_to_u64(counter,
               slice_make(line.ptr + UUID_LEN + 1, SUMMED - UUID_LEN - 1));
}

void snapshot_take_lines(struct snapshot *s, struct slice lines)
{
    for (size_t i = 0; i < MAX_LANES; i++) {
        struct slice line;
        uint64_t counter;

        if (lines.len < (i + 1) * REGISTRY_LANE_LINE)
            return;
        line =
            slice_make(lines.ptr + i * REGISTRY_LANE_LINE, REGISTRY_LANE_LINE);
        if (line_read(&counter, line, s->store) && counter > s->counters[i])
            s->counters[i] = counter;
    }
}

static void tell(const struct registry *r, unsigned lane, const char *line)
{
    r->port.lane_raised(
        r->port.context, lane, slice_make(line, REGISTRY_LANE_LINE));
}

void snapshot_note_lane(const struct lane *lane)
{
    const struct registry *r = lane->registry;
    char line[REGISTRY_LANE_LINE + 1];

    if (!r->port.lane_raised)
        return;
    snprintf(line, sizeof(line), "%-36.36s %020llu", r->store_id,
        (unsigned long long)lane->counter);
    snprintf(line + SUMMED, sizeof(line) - SUMMED, " %05x\n",
        sum_of(slice_make(line, SUMMED)));
    tell(r, lane->number, line);
}

void snapshot_forget_lanes(const struct registry *r)
{
    char line[REGISTRY_LANE_LINE + 1];

    if (!r->port.lane_raised)
        return;
    snprintf(line, sizeof(line), "%*s\n", REGISTRY_LANE_LINE - 1, "");
    for (unsigned i = 0; i < MAX_LANES; i++)
        tell(r, i, line);
}

/* --- what it is about ----------------------------------------------------- */

void snapshot_take(struct snapshot *out, const struct registry *r)
{
    *out = (struct snapshot){
        .cursor_ms = follow_cursor(r),
        .nsources = r->records.nsources,
        .ngolden = r->records.ngolden,
    };
    snprintf(out->instance, sizeof(out->instance), "%s", r->lanes[0].id);
    snprintf(out->store, sizeof(out->store), "%s", r->store_id);
    for (size_t i = 0; i < MAX_LANES; i++)
        out->counters[i] = r->lanes[i].counter;
}

enum snapshot_verdict snapshot_compare(const struct snapshot *s,
    const struct registry *r, unsigned number, const struct lane_content *lane)
{
    if (strcmp(s->instance, r->lanes[0].id) != 0)
        return SNAPSHOT_OTHER;
    if (s->counters[number] == 0)
        return SNAPSHOT_FITS;
    if (!lane)
        return number ? SNAPSHOT_OLDER : SNAPSHOT_EMPTY;
    if (!slice_eq(lane->store, slice_of(s->store)))
        return SNAPSHOT_OTHER;
    return lane->counter < s->counters[number] ? SNAPSHOT_OLDER : SNAPSHOT_FITS;
}

bool registry_snapshot(struct buf *out, const struct registry *r)
{
    struct snapshot s;

    if (r->options.only_reads || !r->store_id[0] ||
        (r->state != REGISTRY_READY && r->state != REGISTRY_DRAINING &&
            !r->is_store_lost))
        return false;
    snapshot_take(&s, r);
    snapshot_write(out, &s);
    return true;
}
