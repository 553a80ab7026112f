/* SPDX-License-Identifier: Apache-2.0
 * When answers are compressed, and that they come back as they were. */
/* cmocka.h needs the others first. */
/* clang-format off */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
/* clang-format on */

#include "base/mem.h"
#include "mediator/server/gzip.h"

#include <zlib.h>

static void accept_encoding_is_read(void **state)
{
    static const struct {
        const char *header;
        bool accepted;
    } rows[] = {
        {"", false},
        {"gzip", true},
        {"GZIP", true},
        {"deflate, gzip;q=1.0, *;q=0.5", true},
        {"gzip;q=0", false},
        {"gzip; q=0.000", false},
        {"gzip;q=0.001", true},
        {"*", true},
        {"*;q=0", false},
        {"*, gzip;q=0", false},
        {"identity", false},
        {"gzipped", false},
        {",,;;,", false},
        {"br , x-gzip", true},
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(rows); i++)
        assert_int_equal(
            gzip_is_accepted(slice_of(rows[i].header)), rows[i].accepted);
}

static void only_what_is_worth_it(void **state)
{
    (void)state;
    assert_true(gzip_is_worthwhile("application/fhir+json; charset=x", 2000));
    assert_true(gzip_is_worthwhile("text/plain", 2000));
    assert_false(gzip_is_worthwhile("application/fhir+json", 1000));
    assert_false(gzip_is_worthwhile("application/fhir+json", 100 << 20));
    assert_false(gzip_is_worthwhile("image/png", 2000));
}

static void inflate_and_compare(const struct buf *packed, struct slice body)
{
    z_stream z = {0};
    char *out = mem_alloc(body.len + 1);

    z.next_in = (Bytef *)packed->ptr;
    z.avail_in = (uInt)packed->len;
    z.next_out = (Bytef *)out;
    z.avail_out = (uInt)body.len + 1;
    assert_int_equal(inflateInit2(&z, 15 + 16), Z_OK);
    assert_int_equal(inflate(&z, Z_FINISH), Z_STREAM_END);
    assert_int_equal(z.total_out, body.len);
    assert_memory_equal(out, body.ptr, body.len);
    inflateEnd(&z);
    mem_free(out);
}

static void bodies_come_back(void **state)
{
    static const size_t sizes[] = {0, 1, 1025, 70000, 500000};
    struct gzip gzip = {0};
    uint32_t random = 1;

    (void)state;
    for (size_t i = 0; i < COUNT_OF(sizes); i++) {
        struct buf body = BUF_INIT, packed = BUF_INIT;

        for (size_t n = 0; n < sizes[i]; n++) {
            random = random * 1664525 + 1013904223;
            buf_addc(&body, i % 2 ? (char)(random >> 24) : (char)('a' + n % 7));
        }
        gzip_compress(&gzip, &packed, buf_slice(&body));
        inflate_and_compare(&packed, buf_slice(&body));
        buf_free(&body);
        buf_free(&packed);
    }
    gzip_free(&gzip);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(accept_encoding_is_read),
        cmocka_unit_test(only_what_is_worth_it),
        cmocka_unit_test(bodies_come_back),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
