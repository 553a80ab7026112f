/* SPDX-License-Identifier: Apache-2.0
 * Random parameters, and whom they mean. */
#include "base/compiler.h"
#include "tests/prop/search/world.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

static int any(struct prng *p, int n)
{
    return (int)prng_below(p, (uint64_t)n);
}

static void __attribute__((format(printf, 2, 3)))
add(struct condition *c, const char *format, ...)
{
    size_t n = strlen(c->text);
    va_list args;

    va_start(args, format);
    vsnprintf(c->text + n, sizeof(c->text) - n, format, args);
    va_end(args);
}

static void add_encoded(struct condition *c, const char *text)
{
    for (; *text; text++)
        add(c, "%%%02X", (unsigned)(unsigned char)*text);
}

static const struct person *person(const struct world *w, int who)
{
    return &w->persons[who];
}

/* ":missing=..."; c->b says which. */
static void add_missing(struct condition *c, const char *name, struct prng *p)
{
    c->b = any(p, 2);
    add(c, "%s:missing=%s", name, c->b ? "true" : "false");
}

/* --- strings -------------------------------------------------------------- */

enum { BEGINS, EXACTLY, CONTAINS };

static bool fits(const struct condition *c, int name)
{
    const char *folded = names[name].folded;

    switch (c->b) {
    case BEGINS: return strncmp(folded, c->word, strlen(c->word)) == 0;
    case EXACTLY: return strcmp(names[name].text, names[c->a].text) == 0;
    default: return strstr(folded, c->word) != NULL;
    }
}

static bool fits_any(const struct condition *c, const int list[2])
{
    return (list[0] >= 0 && fits(c, list[0])) ||
           (list[1] >= 0 && fits(c, list[1]));
}

static bool family_fits(
    const struct world *w, const struct condition *c, int who)
{
    return fits_any(c, person(w, who)->family);
}

static bool given_fits(
    const struct world *w, const struct condition *c, int who)
{
    return fits_any(c, person(w, who)->given);
}

static bool name_fits(const struct world *w, const struct condition *c, int who)
{
    return family_fits(w, c, who) || given_fits(w, c, who);
}

/* A piece of a name; blanks at its ends would not count. */
static void choose_word(struct condition *c, struct prng *p)
{
    const char *folded = names[c->a].folded;
    int length, start;

    do {
        length = (int)strlen(folded);
        start = c->b == CONTAINS ? any(p, length) : 0;
        length = 1 + any(p, length - start);
    } while (folded[start] == ' ' || folded[start + length - 1] == ' ');
    snprintf(c->word, sizeof(c->word), "%.*s", length, folded + start);
}

static void make_string(
    struct condition *c, const char *parameter, struct prng *p)
{
    static const char *const modifiers[] = {"", ":exact", ":contains"};

    c->a = any(p, NAMES);
    c->b = any(p, COUNT_OF(modifiers));
    add(c, "%s%s=", parameter, modifiers[c->b]);
    choose_word(c, p);
    add_encoded(c, c->b == EXACTLY ? names[c->a].text : c->word);
}

static void make_family(struct condition *c, struct prng *p)
{
    c->holds = family_fits;
    make_string(c, "family", p);
}

static void make_given(struct condition *c, struct prng *p)
{
    c->holds = given_fits;
    make_string(c, "given", p);
}

static void make_name(struct condition *c, struct prng *p)
{
    c->holds = name_fits;
    make_string(c, "name", p);
}

static bool family_missing(
    const struct world *w, const struct condition *c, int who)
{
    return (person(w, who)->family[0] < 0) == c->b;
}

static void make_no_family(struct condition *c, struct prng *p)
{
    c->holds = family_missing;
    add_missing(c, "family", p);
}

/* --- tokens --------------------------------------------------------------- */

static bool gender_fits(
    const struct world *w, const struct condition *c, int who)
{
    int gender = person(w, who)->gender;

    return (gender >= 0 && (gender == c->a || gender == c->c)) != c->b;
}

static void make_gender(struct condition *c, struct prng *p)
{
    c->holds = gender_fits;
    c->a = any(p, GENDERS);
    c->c = any(p, GENDERS);
    c->b = any(p, 2);
    add(c, "gender%s=%s,%s", c->b ? ":not" : "", genders[c->a], genders[c->c]);
}

/* a: system, -1 for any; c: value, -1 for any */
static bool identifier_fits(
    const struct world *w, const struct condition *c, int who)
{
    for (int i = 0; i < 2; i++) {
        const struct token *t = &person(w, who)->identifier[i];

        if (t->value >= 0 && (c->a < 0 || t->system == c->a) &&
            (c->c < 0 || t->value == c->c))
            return !c->b;
    }
    return c->b;
}

static void add_escaped(struct condition *c, const char *text)
{
    char letter[2] = "";

    for (; *text; text++) {
        if (strchr(",|\\$", *text))
            add(c, "%%5C");
        letter[0] = *text;
        add_encoded(c, letter);
    }
}

static void make_identifier(struct condition *c, struct prng *p)
{
    c->holds = identifier_fits;
    c->a = any(p, SYSTEMS + 1) - 1;
    c->c = any(p, 4) || c->a <= 0 ? any(p, VALUES) : -1;
    c->b = any(p, 4) == 0;
    add(c, "identifier%s=", c->b ? ":not" : "");
    if (c->a >= 0) {
        add_encoded(c, systems[c->a]);
        add(c, "%%7C");
    }
    if (c->c >= 0)
        add_escaped(c, values[c->c]);
}

static bool phone_fits(
    const struct world *w, const struct condition *c, int who)
{
    return person(w, who)->phone == c->a;
}

static void make_phone(struct condition *c, struct prng *p)
{
    c->holds = phone_fits;
    c->a = any(p, VALUES);
    add(c, "phone=");
    add_escaped(c, values[c->a]);
}

static bool active_fits(
    const struct world *w, const struct condition *c, int who)
{
    return (person(w, who)->active == c->a) != c->b;
}

static void make_active(struct condition *c, struct prng *p)
{
    c->holds = active_fits;
    c->a = any(p, 2);
    c->b = any(p, 2);
    add(c, "active%s=%s", c->b ? ":not" : "", c->a ? "true" : "false");
}

static bool deceased_fits(
    const struct world *w, const struct condition *c, int who)
{
    return person(w, who)->is_deceased == c->a;
}

static void make_deceased(struct condition *c, struct prng *p)
{
    c->holds = deceased_fits;
    c->a = any(p, 2);
    add(c, "deceased=%s", c->a ? "true" : "false");
}

/* --- dates ---------------------------------------------------------------- */

static bool range_fits(const struct condition *c, int first, int last)
{
    int lo = dates[c->a].first, hi = dates[c->a].last;

    switch (c->b) {
    case 0: return first >= lo && last <= hi;
    case 1: return !(first >= lo && last <= hi);
    case 2: return last > hi;
    case 3: return first < lo;
    case 4: return last > hi || first >= lo;
    case 5: return first < lo || last <= hi;
    case 6: return first > hi;
    default: return last < lo;
    }
}

static void make_date(
    struct condition *c, const char *parameter, struct prng *p)
{
    static const char *const prefixes[] = {
        "", "ne", "gt", "lt", "ge", "le", "sa", "eb"};

    c->a = any(p, DATES);
    c->b = any(p, COUNT_OF(prefixes));
    add(c, "%s=%s%s", parameter, prefixes[c->b], dates[c->a].text);
}

static bool birth_fits(
    const struct world *w, const struct condition *c, int who)
{
    int birth = person(w, who)->birth;

    return birth >= 0 && range_fits(c, dates[birth].first, dates[birth].last);
}

static void make_birthdate(struct condition *c, struct prng *p)
{
    c->holds = birth_fits;
    make_date(c, "birthdate", p);
}

static bool observed_fits(
    const struct world *w, const struct condition *c, int which)
{
    const struct observation *o = &w->observations[which];

    return (o->start >= 0 || o->end >= 0) &&
           range_fits(c, observation_first(o), observation_last(o));
}

static void make_observed(struct condition *c, struct prng *p)
{
    c->holds = observed_fits;
    make_date(c, "date", p);
}

/* --- references ----------------------------------------------------------- */

static bool organization_fits(
    const struct world *w, const struct condition *c, int who)
{
    return person(w, who)->organization == c->a;
}

static void make_organization(struct condition *c, struct prng *p)
{
    c->holds = organization_fits;
    c->a = any(p, ORGANIZATIONS);
    add(c, "organization=%so%04d", any(p, 2) ? "Organization/" : "", c->a);
}

static bool organization_name_fits(
    const struct world *w, const struct condition *c, int who)
{
    int organization = person(w, who)->organization;

    return organization >= 0 && fits(c, w->organization_names[organization]);
}

static void make_organization_name(struct condition *c, struct prng *p)
{
    c->holds = organization_name_fits;
    make_string(c,
        any(p, 2) ? "organization.name" : "organization:Organization.name", p);
}

static bool link_fits(const struct world *w, const struct condition *c, int who)
{
    return person(w, who)->link == c->a;
}

static void make_link(struct condition *c, struct prng *p)
{
    c->holds = link_fits;
    c->a = any(p, PATIENTS);
    add(c, any(p, 2) ? "link=Patient/p%04d" : "link:Patient=p%04d", c->a);
}

static bool code_fits(
    const struct world *w, const struct condition *c, int which)
{
    return (w->observations[which].code == c->a) != c->b;
}

static void make_code(struct condition *c, struct prng *p)
{
    c->holds = code_fits;
    c->a = any(p, CODES);
    c->b = any(p, 3) == 0;
    add(c, "code%s=%s%s", c->b ? ":not" : "", any(p, 2) ? "urn:c%7C" : "",
        codes[c->a]);
}

static bool subject_fits(
    const struct world *w, const struct condition *c, int which)
{
    return w->observations[which].subject == c->a;
}

static void make_subject(struct condition *c, struct prng *p)
{
    c->holds = subject_fits;
    c->a = any(p, PATIENTS);
    add(c, any(p, 2) ? "patient=p%04d" : "subject=Patient/p%04d", c->a);
}

static bool subject_missing(
    const struct world *w, const struct condition *c, int which)
{
    return (w->observations[which].subject < 0) == c->b;
}

static void make_no_subject(struct condition *c, struct prng *p)
{
    c->holds = subject_missing;
    add_missing(c, "patient", p);
}

static bool is_one_of(const struct world *w, const struct condition *c, int who)
{
    (void)w;
    return who == c->a || who == c->b;
}

static void make_ids(struct condition *c, struct prng *p)
{
    c->holds = is_one_of;
    c->a = any(p, PATIENTS);
    c->b = any(p, PATIENTS);
    add(c, "_id=p%04d,p%04d,nobody", c->a, c->b);
}

/* --- at the other end ------------------------------------------------------
 */

typedef void make_fn(struct condition *, struct prng *);

static make_fn *const of_patients[] = {make_family, make_given, make_name,
    make_no_family, make_gender, make_identifier, make_phone, make_active,
    make_deceased, make_birthdate, make_organization, make_link, make_ids};
static make_fn *const of_observations[] = {
    make_observed, make_code, make_subject, make_no_subject};

static bool link_target_fits(
    const struct world *w, const struct condition *c, int who)
{
    int link = person(w, who)->link;

    return link >= 0 && c->of->holds(w, c->of, link);
}

static bool subject_target_fits(
    const struct world *w, const struct condition *c, int which)
{
    int subject = w->observations[which].subject;

    return subject >= 0 && c->of->holds(w, c->of, subject);
}

static bool is_linked_to(
    const struct world *w, const struct condition *c, int who)
{
    for (int i = 0; i < w->npersons; i++)
        if (!person(w, i)->is_deleted && person(w, i)->link == who &&
            c->of->holds(w, c->of, i))
            return true;
    return false;
}

static bool is_observed(
    const struct world *w, const struct condition *c, int who)
{
    for (int i = 0; i < OBSERVATIONS; i++)
        if (w->observations[i].subject == who && c->of->holds(w, c->of, i))
            return true;
    return false;
}

/* Ways over a reference: what stands before the other end's parameter. */
struct way {
    const char *prefix;
    bool (*holds)(const struct world *, const struct condition *, int);
    make_fn *const *inner;
    size_t ninner;
};

#define OF(list) list, COUNT_OF(list)
static const struct way patient_ways[] = {
    {"link:Patient.", link_target_fits, OF(of_patients)},
    {"_has:Patient:link:", is_linked_to, OF(of_patients)},
    {"_has:Observation:patient:", is_observed, OF(of_observations)},
    {"_has:Observation:subject:", is_observed, OF(of_observations)},
};
static const struct way observation_ways[] = {
    {"patient.", subject_target_fits, OF(of_patients)},
    {"subject:Patient.", subject_target_fits, OF(of_patients)},
};
#undef OF

static void make_way(struct condition *out, struct condition *inner,
    const struct way *way, struct prng *p)
{
    *inner = (struct condition){0};
    way->inner[any(p, (int)way->ninner)](inner, p);
    out->holds = way->holds;
    out->of = inner;
    add(out, "%s%s", way->prefix, inner->text);
}

void condition_of_patient(
    struct condition *out, struct condition *inner, struct prng *p)
{
    *out = (struct condition){0};
    if (any(p, 3) == 0)
        make_way(out, inner, &patient_ways[any(p, COUNT_OF(patient_ways))], p);
    else if (any(p, 8) == 0)
        make_organization_name(out, p);
    else
        of_patients[any(p, COUNT_OF(of_patients))](out, p);
}

void condition_of_observation(
    struct condition *out, struct condition *inner, struct prng *p)
{
    *out = (struct condition){0};
    if (any(p, 2))
        make_way(out, inner,
            &observation_ways[any(p, COUNT_OF(observation_ways))], p);
    else
        of_observations[any(p, COUNT_OF(of_observations))](out, p);
}
