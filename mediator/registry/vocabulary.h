/* SPDX-License-Identifier: Apache-2.0
 * The names under which the registry keeps its own marks on Patients: tags and
 * extensions, as OpenCR writes them, and a few of ours beside them. */
#ifndef REGISTRY_VOCABULARY_H
#define REGISTRY_VOCABULARY_H

#include "mediator/registry/registry.h"

#define GOLDEN_CODE "5c827da5-4858-4f3d-a50c-62ece001efea"
#define DELETED_CODE "deleted" /* of TAG_REGISTRY */

/** The tag systems, below the tag base. */
enum tag_kind {
    TAG_CLIENT,       /* clientid: who submitted */
    TAG_ISSUES,       /* matchIssues: potentialMatches, conflictMatches */
    TAG_AUTOMATCH,    /* automatch: autoMatches */
    TAG_ADJUDICATION, /* humanAdjudication */
    TAG_REPROCESS,    /* require-reprocess: read, never written */
    TAG_REGISTRY,     /* registry: deleted (ours) */
    TAG_NKINDS,
    TAG_GOLDEN, /* the code alone, without a system */
    TAG_FOREIGN /* none of ours: belongs to the sender */
};

struct vocabulary {
    char *systems[TAG_NKINDS];
    char *broken_url;   /* extension: not the same person as */
    char *alias_url;    /* extension: another id that was asked for */
    char *identity_url; /* extension: the internal identifier, when it is not
                           the first one in the record */
    char *key_url;      /* extension on a tombstone: HMAC of the identifier */
    char *lane_url, *scores_url;
    const struct slice *internal;
    size_t ninternal;
};

/** Make all names from the options' bases; the options are borrowed. */
void vocabulary_init(
    struct vocabulary *v, const struct registry_options *options);
/** Free the names. */
void vocabulary_free(struct vocabulary *v);

/** Which kind a tag is; OpenCR's default base counts as ours too, since some
 *  of its tag systems are fixed whatever it is configured to. */
enum tag_kind vocabulary_tag(const struct vocabulary *v, struct jval tag);

/** Is it the tag of a tombstone? */
bool vocabulary_is_deleted(const struct vocabulary *v, struct jval tag);

/** Is this extension one of the registry's own marks? */
bool vocabulary_owns_extension(const struct vocabulary *v, struct slice url);

/** Is `system` one of internal identifiers? */
bool vocabulary_is_internal(const struct vocabulary *v, struct slice system);

#endif
