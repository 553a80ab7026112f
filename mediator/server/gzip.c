/* SPDX-License-Identifier: Apache-2.0
 * One deflate state per server, reset between answers: setting one up costs
 * more than compressing a small Bundle. Level 1 takes JSON to about a fifth
 * at some 100 MB/s; beyond MAX_BYTES the loop would stand still too long. */
#include "mediator/server/gzip.h"

#include "base/mem.h"

#include <limits.h>
#include <zlib.h>

enum {
    MIN_BYTES = 1024,
    MAX_BYTES = 512 << 10,
    LEVEL = 1,
    GZIP_WINDOW_BITS = 15 + 16, /* 16 asks for the gzip wrapper */
    MEMORY_LEVEL = 8
};

/* "q=0", "q=0.0" and so on; anything else counts as more than nothing. */
static bool is_refused(struct slice parameters)
{
    struct slice p;

    while (slice_split(&p, &parameters, ';')) {
        p = slice_trim(p);
        if (p.len < 3 || !slice_eq_nocase(slice_make(p.ptr, 2), SLICE("q=")))
            continue;
        for (size_t i = 2; i < p.len; i++) {
            if (p.ptr[i] != '0' && p.ptr[i] != '.')
                return false;
        }
        return true;
    }
    return false;
}

bool gzip_is_accepted(struct slice accept_encoding)
{
    struct slice item, name;
    bool by_star = false;

    while (slice_split(&item, &accept_encoding, ',')) {
        if (!slice_split(&name, &item, ';'))
            continue;
        name = slice_trim(name);
        if (slice_eq_nocase(name, SLICE("gzip")) ||
            slice_eq_nocase(name, SLICE("x-gzip")))
            return !is_refused(item);
        if (slice_eq(name, SLICE("*")))
            by_star = !is_refused(item);
    }
    return by_star;
}

/* "application/json+openhim" is none of "application/json": OpenHIM wants it as
 * it is. */
static bool is_of_type(struct slice type, struct slice wanted)
{
    struct slice rest;

    if (!slice_starts(type, wanted))
        return false;
    rest = slice_from(type, wanted.len);
    return slice_ends(wanted, SLICE("/")) || !rest.len || rest.ptr[0] == ';' ||
           rest.ptr[0] == ' ';
}

bool gzip_is_worthwhile(const char *content_type, size_t bytes)
{
    static const char *const types[] = {
        "application/fhir+json",
        "application/json",
        "application/fhir+xml",
        "application/xml",
        "text/",
    };
    struct slice type = slice_of(content_type);

    if (bytes <= MIN_BYTES || bytes > MAX_BYTES)
        return false;
    for (size_t i = 0; i < COUNT_OF(types); i++) {
        if (is_of_type(type, slice_of(types[i])))
            return true;
    }
    return false;
}

static z_stream *stream_of(struct gzip *gzip)
{
    z_stream *z = gzip->stream;

    if (z) {
        deflateReset(z);
        return z;
    }
    z = mem_zalloc(1, sizeof(*z));
    if (deflateInit2(z, LEVEL, Z_DEFLATED, GZIP_WINDOW_BITS, MEMORY_LEVEL,
            Z_DEFAULT_STRATEGY) != Z_OK)
        die("zlib cannot be set up");
    gzip->stream = z;
    return z;
}

void gzip_compress(struct gzip *gzip, struct buf *out, struct slice body)
{
    z_stream *z = stream_of(gzip);
    size_t room = deflateBound(z, (uLong)body.len);

    ASSERT(body.len <= UINT_MAX && room <= UINT_MAX);
    z->next_in = (z_const Bytef *)(uintptr_t)body.ptr;
    z->avail_in = (uInt)body.len;
    z->next_out = (Bytef *)buf_reserve(out, room);
    z->avail_out = (uInt)room;
    if (deflate(z, Z_FINISH) != Z_STREAM_END)
        die("zlib needs more room than it asked for");
    out->len += room - z->avail_out;
    out->ptr[out->len] = '\0';
}

void gzip_free(struct gzip *gzip)
{
    if (gzip->stream)
        deflateEnd(gzip->stream);
    mem_free(gzip->stream);
    gzip->stream = NULL;
}
