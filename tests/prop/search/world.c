/* SPDX-License-Identifier: Apache-2.0 */
#include "tests/prop/search/world.h"

const struct name names[NAMES] = {
    {"Okello", "okello"},
    {"OKELLO", "okello"},
    {"M\xc3\xbcller", "muller"},
    {"muller", "muller"},
    {"Mul", "mul"},
    {"Zo\xc3\xab", "zoe"},
    {"De Souza", "de souza"},
    {"\xc3\x85str\xc3\xb6m", "astrom"},
};

const struct date dates[DATES] = {
    {"1980", 19800101, 19801231},
    {"1980-05", 19800501, 19800531},
    {"1980-05-17", 19800517, 19800517},
    {"1979-12-31", 19791231, 19791231},
    {"1990-01", 19900101, 19900131},
    {"1990-01-01", 19900101, 19900101},
    {"2001", 20010101, 20011231},
};

const char *const genders[GENDERS] = {"male", "female", "other", "unknown"};
const char *const systems[SYSTEMS] = {"", "urn:a", "urn:b"};
const char *const values[VALUES] = {"7", "A,1", "x|y"};
const char *const codes[CODES] = {"weight", "height", "bmi"};

/* An index below n, or now and then none. */
static int maybe(struct prng *p, int n)
{
    return (int)prng_below(p, (uint64_t)n * 4 / 3 + 1) % (n + 1) - 1;
}

static int any(struct prng *p, int n)
{
    return (int)prng_below(p, (uint64_t)n);
}

static void make_person(struct person *out, struct prng *p)
{
    *out = (struct person){.family = {maybe(p, NAMES), -1},
        .given = {maybe(p, NAMES), -1},
        .gender = maybe(p, GENDERS),
        .birth = maybe(p, DATES),
        .active = maybe(p, 2),
        .organization = maybe(p, ORGANIZATIONS),
        .link = -1,
        .phone = maybe(p, VALUES),
        .email = maybe(p, VALUES),
        .is_deceased = any(p, 3) == 0};
    if (out->family[0] >= 0)
        out->family[1] = maybe(p, NAMES);
    if (out->given[0] >= 0)
        out->given[1] = maybe(p, NAMES);
    for (int i = 0; i < 2; i++)
        out->identifier[i] =
            (struct token){any(p, SYSTEMS), i ? maybe(p, VALUES) : -1};
    if (any(p, 4))
        out->identifier[0].value = any(p, VALUES);
}

void world_make(struct world *w, int npersons, struct prng *p)
{
    w->npersons = npersons;
    for (int i = 0; i < ORGANIZATIONS; i++)
        w->organization_names[i] = any(p, NAMES);
    for (int i = 0; i < npersons; i++) {
        make_person(&w->persons[i], p);
        if (i && any(p, 2))
            w->persons[i].link = any(p, i);
    }
    for (int i = 0; i < OBSERVATIONS; i++) {
        struct observation *o = &w->observations[i];

        *o = (struct observation){.subject = maybe(p, PATIENTS),
            .code = any(p, CODES),
            .start = maybe(p, DATES)};
        o->end = any(p, 2) ? o->start : maybe(p, DATES);
        /* A period that ends before it begins is none. */
        if (o->start >= 0 && o->end >= 0 &&
            dates[o->end].last < dates[o->start].first)
            o->end = o->start;
    }
}

void world_change(struct world *w, int person, struct prng *p)
{
    int link = w->persons[person].link;

    make_person(&w->persons[person], p);
    w->persons[person].link = link;
}

bool world_is_referred_to(const struct world *w, int person)
{
    for (int i = 0; i < w->npersons; i++)
        if (!w->persons[i].is_deleted && w->persons[i].link == person)
            return true;
    for (int i = 0; i < OBSERVATIONS; i++)
        if (w->observations[i].subject == person)
            return true;
    return false;
}

int observation_first(const struct observation *o)
{
    return o->start < 0 ? 0 : dates[o->start].first;
}

int observation_last(const struct observation *o)
{
    return o->end < 0 ? 99999999 : dates[o->end].last;
}

/* --- JSON ----------------------------------------------------------------- */

static void begin_entry(
    struct buf *out, const char *type, const char *prefix, int i)
{
    if (out->ptr[out->len - 1] != '[')
        buf_addc(out, ',');
    buf_addf(out,
        "{\"request\":{\"method\":\"PUT\",\"url\":\"%s/%s%04d\"},"
        "\"resource\":{\"resourceType\":\"%s\",\"id\":\"%s%04d\"",
        type, prefix, i, type, prefix, i);
}

static void write_name(struct buf *out, const struct person *x)
{
    bool has_given = x->given[0] >= 0;

    buf_adds(out, ",\"name\":[");
    for (int i = 0; i < 2; i++)
        if (x->family[i] >= 0)
            buf_addf(out, "%s{\"family\":\"%s\"}", i ? "," : "",
                names[x->family[i]].text);
    if (has_given) {
        buf_addf(out, "%s{\"given\":[\"%s\"", x->family[0] >= 0 ? "," : "",
            names[x->given[0]].text);
        if (x->given[1] >= 0)
            buf_addf(out, ",\"%s\"", names[x->given[1]].text);
        buf_adds(out, "]}");
    }
    buf_addc(out, ']');
}

static void write_identifiers(struct buf *out, const struct person *x)
{
    const char *separator = "";

    if (x->identifier[0].value < 0 && x->identifier[1].value < 0)
        return;
    buf_adds(out, ",\"identifier\":[");
    for (int i = 0; i < 2; i++) {
        const struct token *t = &x->identifier[i];

        if (t->value < 0)
            continue;
        buf_addf(out, "%s{\"value\":\"%s\"", separator, values[t->value]);
        if (t->system)
            buf_addf(out, ",\"system\":\"%s\"", systems[t->system]);
        buf_addc(out, '}');
        separator = ",";
    }
    buf_addc(out, ']');
}

static void write_telecom(struct buf *out, const struct person *x)
{
    if (x->phone < 0 && x->email < 0)
        return;
    buf_adds(out, ",\"telecom\":[");
    if (x->phone >= 0)
        buf_addf(
            out, "{\"system\":\"phone\",\"value\":\"%s\"}", values[x->phone]);
    if (x->email >= 0)
        buf_addf(out, "%s{\"system\":\"email\",\"value\":\"%s\"}",
            x->phone >= 0 ? "," : "", values[x->email]);
    buf_addc(out, ']');
}

static void write_person(struct buf *out, const struct person *x, int i)
{
    begin_entry(out, "Patient", "p", i);
    if (x->family[0] >= 0 || x->given[0] >= 0)
        write_name(out, x);
    write_identifiers(out, x);
    write_telecom(out, x);
    if (x->gender >= 0)
        buf_addf(out, ",\"gender\":\"%s\"", genders[x->gender]);
    if (x->birth >= 0)
        buf_addf(out, ",\"birthDate\":\"%s\"", dates[x->birth].text);
    if (x->active >= 0)
        buf_addf(out, ",\"active\":%s", x->active ? "true" : "false");
    if (x->is_deceased)
        buf_adds(out, ",\"deceasedBoolean\":true");
    if (x->organization >= 0)
        buf_addf(out,
            ",\"managingOrganization\":{\"reference\":\"Organization/o%04d\"}",
            x->organization);
    if (x->link >= 0)
        buf_addf(out,
            ",\"link\":[{\"other\":{\"reference\":\"Patient/p%04d\"},"
            "\"type\":\"refer\"}]",
            x->link);
    buf_adds(out, "}}");
}

static void write_observation(
    struct buf *out, const struct observation *o, int i)
{
    begin_entry(out, "Observation", "x", i);
    buf_addf(out,
        ",\"status\":\"final\",\"code\":{\"coding\":[{\"system\":\"urn:c\","
        "\"code\":\"%s\"}]}",
        codes[o->code]);
    if (o->start == o->end && o->start >= 0)
        buf_addf(out, ",\"effectiveDateTime\":\"%s\"", dates[o->start].text);
    else if (o->start >= 0 && o->end >= 0)
        buf_addf(out, ",\"effectivePeriod\":{\"start\":\"%s\",\"end\":\"%s\"}",
            dates[o->start].text, dates[o->end].text);
    else if (o->start >= 0 || o->end >= 0)
        buf_addf(out, ",\"effectivePeriod\":{\"%s\":\"%s\"}",
            o->start >= 0 ? "start" : "end",
            dates[o->start >= 0 ? o->start : o->end].text);
    if (o->subject >= 0)
        buf_addf(
            out, ",\"subject\":{\"reference\":\"Patient/p%04d\"}", o->subject);
    buf_adds(out, "}}");
}

void world_write(struct buf *out, const struct world *w, int only)
{
    buf_adds(out,
        "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[");
    for (int i = 0; only < 0 && i < ORGANIZATIONS; i++) {
        begin_entry(out, "Organization", "o", i);
        buf_addf(
            out, ",\"name\":\"%s\"}}", names[w->organization_names[i]].text);
    }
    for (int i = 0; i < w->npersons; i++)
        if (only < 0 || only == i)
            write_person(out, &w->persons[i], i);
    for (int i = 0; only < 0 && i < OBSERVATIONS; i++)
        write_observation(out, &w->observations[i], i);
    buf_adds(out, "]}");
}
