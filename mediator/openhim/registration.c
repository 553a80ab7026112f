/* SPDX-License-Identifier: Apache-2.0
 * The document, member by member; registration_config.c has what follows from
 * the settings table.
 *
 * Channels: patterns are anchored, for the core tests them anywhere in a path;
 * methods are listed, for newer cores match no channel without; and no path
 * fits two channels of the same priority, for older cores take the first and
 * answer 405 when it has not the method. */
#include "mediator/openhim/registration.h"

#include "base/mem.h"
#include "fhirclient/json/jwrite.h"
#include "mediator/openhim/registration_int.h"

#include <string.h>

#define NAME_MATCH "Selfsame: matching"
#define NAME_PIX "Selfsame: identifier cross-reference"
#define NAME_PATIENT "Selfsame: patients"
#define NAME_FHIR "Selfsame: other FHIR resources and Bundles"

enum { MAX_METHODS = 5 };

static const struct channel {
    const char *name, *description;
    const char *pattern; /* behind the channel path, before the closing $ */
    const char *methods[MAX_METHODS + 1];
    int priority; /* 1 comes first */
} channels[] = {
    {NAME_MATCH, "Who is this? Patient/$match answers candidates with scores.",
        "/fhir/Patient/\\$match", {"POST"}, 1},
    {NAME_PIX,
        "Which other identifiers does this person have? "
        "Patient/$ihe-pix (PIXm, ITI-83).",
        "/fhir/Patient/\\$ihe-pix", {"GET", "POST"}, 1},
    {NAME_PATIENT, "Submissions, reads, searches and history of Patients.",
        "/fhir/Patient(/.*)?", {"GET", "HEAD", "POST", "PUT", "DELETE"}, 2},
    {NAME_FHIR,
        "Everything else under /fhir: Bundles, other resources, metadata.",
        "/fhir(/.*)?", {"GET", "HEAD", "POST", "PUT", "DELETE"}, 3},
};

const char *const registration_channels[] = {
    NAME_MATCH, NAME_PIX, NAME_PATIENT, NAME_FHIR, NULL};

static void write_text(struct jwrite *w, const char *key, const char *text)
{
    jwrite_key(w, key);
    jwrite_string(w, slice_of(text));
}

static void write_flag(struct jwrite *w, const char *key, bool flag)
{
    jwrite_key(w, key);
    jwrite_bool(w, flag);
}

static void write_int(struct jwrite *w, const char *key, int64_t number)
{
    jwrite_key(w, key);
    jwrite_int(w, number);
}

/* In a pattern and in the first half of a pathTransform, between slashes. */
static void add_escaped(struct buf *out, const char *path, bool has_slashes)
{
    for (; *path; path++) {
        if (strchr(".+*?()[]{}^$|\\", *path) || (has_slashes && *path == '/'))
            buf_addc(out, '\\');
        buf_addc(out, *path);
    }
}

static void write_pattern(
    struct jwrite *w, const struct registration *r, const struct channel *c)
{
    struct buf text = BUF_INIT;

    buf_addc(&text, '^');
    add_escaped(&text, r->channel_path, false);
    buf_addf(&text, "%s$", c->pattern);
    jwrite_member(w, "urlPattern", buf_slice(&text));
    buf_free(&text);
}

static void write_transform(struct jwrite *w, const struct registration *r)
{
    struct buf text = BUF_INIT;

    if (!r->channel_path[0])
        return;
    buf_adds(&text, "s/^");
    add_escaped(&text, r->channel_path, true);
    buf_adds(&text, "//");
    jwrite_member(w, "pathTransform", buf_slice(&text));
    buf_free(&text);
}

static void write_address(
    struct jwrite *w, const struct registration *r, const char *name)
{
    write_text(w, "name", name);
    write_text(w, "host", r->host);
    write_int(w, "port", r->port);
    write_flag(w, "secured", r->is_secured);
    write_text(w, "type", "http");
    write_flag(w, "primary", true);
}

static void write_strings(
    struct jwrite *w, const char *key, const struct conf_strings *strings)
{
    jwrite_key(w, key);
    jwrite_array(w);
    for (size_t i = 0; i < strings->count; i++)
        jwrite_string(w, slice_of(strings->items[i]));
    jwrite_end(w);
}

static void write_methods(struct jwrite *w, const struct channel *c)
{
    jwrite_key(w, "methods");
    jwrite_array(w);
    for (size_t i = 0; i < MAX_METHODS && c->methods[i]; i++)
        jwrite_string(w, slice_of(c->methods[i]));
    jwrite_end(w);
}

static void write_channel(
    struct jwrite *w, const struct registration *r, const struct channel *c)
{
    jwrite_object(w);
    write_text(w, "name", c->name);
    write_text(w, "description", c->description);
    write_pattern(w, r, c);
    write_methods(w, c);
    write_text(w, "type", "http");
    write_int(w, "priority", c->priority);
    write_text(w, "authType", "private");
    write_strings(w, "allow", &r->roles);
    /* Re-runs need the request; what the console shows of both is the
     * operator's to restrict. */
    write_flag(w, "requestBody", true);
    write_flag(w, "responseBody", true);
    jwrite_key(w, "routes");
    jwrite_array(w);
    jwrite_object(w);
    write_address(w, r, "Selfsame");
    write_transform(w, r);
    jwrite_end(w);
    jwrite_end(w);
    jwrite_end(w);
}

static void write_channels(struct jwrite *w, const struct registration *r)
{
    jwrite_key(w, "defaultChannelConfig");
    jwrite_array(w);
    for (size_t i = 0; i < COUNT_OF(channels); i++)
        write_channel(w, r, &channels[i]);
    jwrite_end(w);
}

static void write_endpoints(struct jwrite *w, const struct registration *r)
{
    jwrite_key(w, "endpoints");
    jwrite_array(w);
    jwrite_object(w);
    write_address(w, r, "Selfsame FHIR interface");
    write_text(w, "path", "/fhir");
    jwrite_end(w);
    jwrite_end(w);
}

/* A document of our own writing: brackets outside strings make the lines. */
static void indent(struct buf *out, struct slice json)
{
    unsigned depth = 0;
    bool is_string = false;

    for (size_t i = 0; i < json.len; i++) {
        char c = json.ptr[i];
        bool closes = !is_string && (c == '}' || c == ']');
        bool opens = !is_string && (c == '{' || c == '[');
        bool is_empty =
            opens && i + 1 < json.len && strchr("]}", json.ptr[i + 1]);

        if (is_string && c == '\\') {
            buf_add(out, slice_make(json.ptr + i++, 2));
            continue;
        }
        is_string ^= c == '"';
        depth -= closes;
        if (closes && !strchr("[{", json.ptr[i - 1]))
            buf_addf(out, "\n%*s", (int)(2 * depth), "");
        buf_addc(out, c);
        depth += opens;
        if (!is_string && !is_empty && (opens || c == ','))
            buf_addf(out, "\n%*s", (int)(2 * depth), "");
        if (!is_string && c == ':')
            buf_addc(out, ' ');
    }
    buf_addc(out, '\n');
}

void registration_write(struct buf *out, const struct registration *r)
{
    struct buf text = BUF_INIT;
    struct jwrite w = jwrite_to(&text);

    jwrite_object(&w);
    write_text(&w, "urn", r->urn);
    write_text(&w, "version", r->version);
    write_text(&w, "name", "Selfsame");
    write_text(&w, "description",
        "Client registry: matches every submitted Patient and links it to "
        "one golden record a person.");
    write_endpoints(&w, r);
    write_channels(&w, r);
    registration_write_defs(&w, r);
    registration_write_config(&w, r);
    jwrite_end(&w);
    indent(out, buf_slice(&text));
    buf_free(&text);
}
