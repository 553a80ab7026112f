/* SPDX-License-Identifier: Apache-2.0
 * HTTP's dates, read: turned into a FHIR instant, which base/clock.h reads. */
#include "fhirclient/http/date.h"

#include "base/clock.h"

#include <stdio.h>

static int http_month(struct slice name)
{
    static const char months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
    for (int i = 0; i < 12; i++)
        if (slice_eq(name, slice_make(months + (size_t)i * 3, 3)))
            return i + 1;
    return 0;
}

bool http_date_parse(int64_t *wall_ms, struct slice text)
{
    static const char form[] = "Aaa, 00 Aaa 0000 00:00:00 GMT";
    if (text.len != sizeof(form) - 1)
        return false;
    for (size_t i = 0; i < text.len; i++) {
        char c = text.ptr[i];
        bool is_digit = c >= '0' && c <= '9';
        bool is_letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        if (form[i] == '0'                       ? !is_digit
            : (form[i] == 'a' || form[i] == 'A') ? !is_letter
                                                 : c != form[i])
            return false;
    }
    int month = http_month(slice_make(text.ptr + 8, 3));
    if (!month)
        return false;
    char instant[INSTANT_TEXT_SIZE];
    int n = snprintf(instant, sizeof(instant), "%.4s-%02d-%.2sT%.8sZ",
        text.ptr + 12, month, text.ptr + 5, text.ptr + 17);
    return instant_parse(wall_ms, slice_make(instant, (size_t)n));
}

uint64_t http_retry_after_ms(struct slice text, int64_t now_wall_ms)
{
    uint64_t seconds;
    if (slice_to_u64(&seconds, text))
        return seconds > 86400 ? 86400000 : seconds * 1000;
    int64_t at_ms;
    if (!http_date_parse(&at_ms, text) || at_ms <= now_wall_ms)
        return 0;
    return (uint64_t)(at_ms - now_wall_ms);
}
