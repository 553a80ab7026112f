/* SPDX-License-Identifier: Apache-2.0
 * One row for each primitive type: the JSON type it stands in, its check, and
 * what is said when it fails. The checks are hand-written readers: each takes
 * what it knows off the front and asks whether something is left. */
#include "fhirclient/fhir/primitive.h"

#include "fhirclient/fhir/gate.h"

#include <stdint.h>
#include <string.h>

/* --- characters --- */

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_hex(char c)
{
    return is_digit(c) || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f');
}

static bool is_letter(char c)
{
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

static bool is_blank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/* --- taking things off the front --- */

static bool take(struct slice *s, char c)
{
    if (!s->len || s->ptr[0] != c)
        return false;
    *s = slice_from(*s, 1);
    return true;
}

/* A number of exactly `digits` digits, from `low` to `high`. */
static bool take_number(
    struct slice *s, size_t digits, unsigned low, unsigned high, unsigned *out)
{
    unsigned n = 0;

    if (s->len < digits)
        return false;
    for (size_t i = 0; i < digits; i++) {
        if (!is_digit(s->ptr[i]))
            return false;
        n = n * 10 + (unsigned)(s->ptr[i] - '0');
    }
    *s = slice_from(*s, digits);
    *out = n;
    return n >= low && n <= high;
}

static size_t take_while(struct slice *s, bool (*is_kind)(char))
{
    size_t n = 0;

    while (n < s->len && is_kind(s->ptr[n]))
        n++;
    *s = slice_from(*s, n);
    return n;
}

/* --- dates and times --- */

static unsigned days_in(unsigned year, unsigned month)
{
    static const unsigned char days[] = {
        31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    return month == 2 && is_leap ? 29 : days[month - 1];
}

/* Year, year and month, or a day; returns how many of the three, 0 if none. */
static int take_date(struct slice *s)
{
    unsigned year, month, day;

    if (!take_number(s, 4, 1, 9999, &year))
        return 0;
    if (!take(s, '-'))
        return 1;
    if (!take_number(s, 2, 1, 12, &month))
        return 0;
    if (!take(s, '-'))
        return 2;
    return take_number(s, 2, 1, days_in(year, month), &day) ? 3 : 0;
}

static bool take_time(struct slice *s)
{
    unsigned n;

    return take_number(s, 2, 0, 23, &n) && take(s, ':') &&
           take_number(s, 2, 0, 59, &n) && take(s, ':') &&
           take_number(s, 2, 0, 60, &n) && /* 60: a leap second */
           (!take(s, '.') || take_while(s, is_digit));
}

static bool take_zone(struct slice *s)
{
    unsigned hours, minutes;

    if (take(s, 'Z'))
        return true;
    if (!take(s, '+') && !take(s, '-'))
        return false;
    return take_number(s, 2, 0, 14, &hours) && take(s, ':') &&
           take_number(s, 2, 0, hours == 14 ? 0 : 59, &minutes);
}

static bool is_date(struct slice s)
{
    return take_date(&s) && !s.len;
}

static bool is_time(struct slice s)
{
    return take_time(&s) && !s.len;
}

static bool is_date_time(struct slice s)
{
    int parts = take_date(&s);

    if (parts && !s.len)
        return true;
    return parts == 3 && take(&s, 'T') && take_time(&s) && take_zone(&s) &&
           !s.len;
}

static bool is_instant(struct slice s)
{
    return take_date(&s) == 3 && take(&s, 'T') && take_time(&s) &&
           take_zone(&s) && !s.len;
}

/* --- texts --- */

static bool is_text(struct slice s)
{
    bool has_ink = false;

    for (size_t i = 0; i < s.len; i++) {
        char c = s.ptr[i];

        if ((unsigned char)c < ' ' && c != '\t' && c != '\n' && c != '\r')
            return false;
        has_ink |= !is_blank(c);
    }
    return has_ink;
}

/* Words with one blank between. */
static bool is_code(struct slice s)
{
    bool was_blank = true;

    for (size_t i = 0; i < s.len; i++) {
        bool blank = is_blank(s.ptr[i]);

        if ((blank && was_blank) || (unsigned char)s.ptr[i] < ' ')
            return false;
        was_blank = blank;
    }
    return !was_blank;
}

static bool is_uri(struct slice s)
{
    for (size_t i = 0; i < s.len; i++)
        if ((unsigned char)s.ptr[i] <= ' ')
            return false;
    return s.len > 0;
}

static bool is_oid(struct slice s)
{
    unsigned first;

    if (!slice_starts(s, SLICE("urn:oid:")))
        return false;
    s = slice_from(s, SLICE("urn:oid:").len);
    if (!take_number(&s, 1, 0, 2, &first) || !s.len)
        return false;
    while (s.len) {
        bool leads_with_zero;

        if (!take(&s, '.'))
            return false;
        leads_with_zero = s.len && s.ptr[0] == '0';
        size_t digits = take_while(&s, is_digit);

        if (!digits || (leads_with_zero && digits > 1))
            return false;
    }
    return true;
}

static bool is_uuid(struct slice s)
{
    static const unsigned char groups[] = {8, 4, 4, 4, 12};

    if (!slice_starts(s, SLICE("urn:uuid:")))
        return false;
    s = slice_from(s, SLICE("urn:uuid:").len);
    for (size_t i = 0; i < sizeof(groups); i++)
        if ((i && !take(&s, '-')) || take_while(&s, is_hex) != groups[i])
            return false;
    return !s.len;
}

static bool is_base64(struct slice s)
{
    size_t letters = 0, padding = 0;

    for (size_t i = 0; i < s.len; i++) {
        char c = s.ptr[i];

        if (is_blank(c))
            continue;
        if (c == '=')
            padding++;
        else if (padding ||
                 (!is_letter(c) && !is_digit(c) && c != '+' && c != '/'))
            return false;
        else
            letters++;
    }
    return letters > 0 && padding <= 2 && (letters + padding) % 4 == 0;
}

/* The narrative's rules are long; a store only needs it to be a div. */
static bool is_xhtml(struct slice s)
{
    s = slice_trim(s);
    return slice_starts(s, SLICE("<div")) && slice_ends(s, SLICE(">"));
}

/* --- numbers --- */

static bool is_whole(struct jval v, int64_t low)
{
    int64_t n;

    return jval_to_i64(&n, v) && n >= low && n <= INT32_MAX;
}

static const struct row {
    bool (*check)(struct slice text); /* NULL: not a JSON string */
    const char *expected;
} rows[PRIMITIVE_COUNT] = {
    [PRIMITIVE_BASE64_BINARY] = {is_base64, "a base64 text"},
    [PRIMITIVE_BOOLEAN] = {NULL, "true or false"},
    [PRIMITIVE_CANONICAL] = {is_uri, "a canonical URL without blanks"},
    [PRIMITIVE_CODE] = {is_code,
        "a code: not empty, without blanks at its ends or several together"},
    [PRIMITIVE_DATE] = {is_date,
        "a date of the calendar as YYYY, YYYY-MM or YYYY-MM-DD"},
    [PRIMITIVE_DATE_TIME] = {is_date_time,
        "a date as YYYY, YYYY-MM or YYYY-MM-DD, or a moment as "
        "YYYY-MM-DDThh:mm:ss with Z or a zone like +02:00"},
    [PRIMITIVE_DECIMAL] = {NULL, "a JSON number"},
    [PRIMITIVE_ID] = {gate_id,
        "an id: 1 to 64 letters, digits, hyphens and full stops"},
    [PRIMITIVE_INSTANT] = {is_instant,
        "a moment as YYYY-MM-DDThh:mm:ss with Z or a zone like +02:00"},
    [PRIMITIVE_INTEGER] = {NULL, "a whole JSON number of 32 bits"},
    [PRIMITIVE_MARKDOWN] = {is_text,
        "a text: not blank, without control characters"},
    [PRIMITIVE_OID] = {is_oid, "an OID as urn:oid:1.2.3"},
    [PRIMITIVE_POSITIVE_INT] = {NULL, "a whole JSON number of 32 bits above 0"},
    [PRIMITIVE_STRING] = {is_text,
        "a string: not blank, without control characters"},
    [PRIMITIVE_TIME] = {is_time, "a time of day as hh:mm:ss"},
    [PRIMITIVE_UNSIGNED_INT] = {NULL,
        "a whole JSON number of 32 bits, not negative"},
    [PRIMITIVE_URI] = {is_uri, "a URI without blanks"},
    [PRIMITIVE_URL] = {is_uri, "a URL without blanks"},
    [PRIMITIVE_UUID] = {is_uuid,
        "a UUID as urn:uuid:c757873d-ec9a-4326-a141-556f43239520"},
    [PRIMITIVE_XHTML] = {is_xhtml, "a string with one XHTML div"},
};

static bool is_valid(enum element_primitive type, struct jval v)
{
    enum jtype json = jval_type(v);

    if (rows[type].check)
        return json == JSON_STRING && rows[type].check(jval_str(v));
    if (type == PRIMITIVE_BOOLEAN)
        return json == JSON_TRUE || json == JSON_FALSE;
    if (type == PRIMITIVE_DECIMAL)
        return json == JSON_NUMBER;
    if (type == PRIMITIVE_INTEGER)
        return is_whole(v, INT32_MIN);
    return is_whole(v, type == PRIMITIVE_POSITIVE_INT);
}

const char *primitive_expected(enum element_primitive type, struct jval v)
{
    return is_valid(type, v) ? NULL : rows[type].expected;
}
