/* SPDX-License-Identifier: Apache-2.0
 * Bundles, read: entries with their requests, checked for contradictions. */
#ifndef FHIR_BUNDLE_H
#define FHIR_BUNDLE_H

#include "base/arena.h"
#include "base/err.h"
#include "fhirclient/json/jdoc.h"

enum bundle_type {
    BUNDLE_TRANSACTION,
    BUNDLE_BATCH,
    BUNDLE_SEARCHSET,
    BUNDLE_HISTORY,
    BUNDLE_COLLECTION,
    BUNDLE_OTHER
};

struct bundle_entry {
    struct slice full_url;
    struct jval resource;
    struct slice method, url; /* request.* */
    struct slice if_match, if_none_match, if_none_exist, if_modified_since;
    struct slice search_mode;                           /* search.mode */
    struct slice status, location, etag, last_modified; /* response.* */
    struct jval outcome;                                /* response.outcome */
};

struct bundle {
    enum bundle_type type;
    struct slice type_word;
    int64_t total;         /* -1: not given */
    struct slice next_url; /* link relation next */
    size_t nentries;
    struct bundle_entry *entries;
};

/** Read a Bundle into `arena`; texts are borrowed from its document.
 *  errors  ERR_INVALID with the expression (Bundle.entry[3].request.url) */
int bundle_read(struct bundle *out, struct jval resource, struct arena *arena,
    struct err *err) MUST_CHECK;

/** How deep an entry's resource stands in its Bundle. */
enum { BUNDLE_ENTRY_DEPTH = 3 };

/**
 * Parse a resource that was sent alone.
 *
 * It will be read again as an entry: of searches, of histories, of a decision.
 * So it is refused when it is nested so deeply that no Bundle could hold it.
 * errors  as jdoc_parse()
 */
int bundle_parse_resource(struct jval *out, struct slice text,
    struct arena *arena, struct err *err) MUST_CHECK;

/**
 * The rules a transaction or batch must keep before anything is done:
 * request present, known verb, url fits verb and resource, no resource id
 * twice, in a transaction no condition that creates twice, no conditional
 * reference left open.
 * source  http://hl7.org/fhir/R4/http.html#transaction
 */
int bundle_check_requests(
    const struct bundle *bundle, struct err *err) MUST_CHECK;

/** A literal reference taken apart; slices borrowed. */
struct reference {
    struct slice base; /* "http://host/fhir", empty when relative */
    struct slice type, id, vid;
    bool is_urn; /* urn:uuid: or urn:oid: (then only `id` is set, whole) */
    bool is_fragment;
    struct slice query; /* conditional: "Patient?identifier=..." */
};

/** Take apart; false when it is not of any of these forms. */
bool reference_parse(struct reference *out, struct slice text);

#endif
