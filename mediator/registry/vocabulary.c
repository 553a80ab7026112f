/* SPDX-License-Identifier: Apache-2.0 */
#include "mediator/registry/vocabulary.h"

#include "base/buf.h"
#include "base/mem.h"

#define OPENCR_BASE "http://openclientregistry.org/fhir"
#define OPENCR_BROKEN "http://clientregistry.org/brokenMatch"

static const char *const tag_words[TAG_NKINDS] = {
    [TAG_CLIENT] = "clientid",
    [TAG_ISSUES] = "matchIssues",
    [TAG_AUTOMATCH] = "automatch",
    [TAG_ADJUDICATION] = "humanAdjudication",
    [TAG_REPROCESS] = "require-reprocess",
    [TAG_REGISTRY] = "registry",
};

static char *join(struct slice base, const char *word)
{
    struct buf b = BUF_INIT;

    buf_add(&b, base);
    if (!slice_ends(base, SLICE("/")))
        buf_addc(&b, '/');
    buf_adds(&b, word);
    return buf_detach(&b);
}

static char *own_text(struct slice s)
{
    struct buf b = BUF_INIT;

    buf_add(&b, s);
    return buf_detach(&b);
}

void vocabulary_init(
    struct vocabulary *v, const struct registry_options *options)
{
    struct slice base =
        options->tag_base.len ? options->tag_base : SLICE(OPENCR_BASE);

    for (size_t i = 0; i < TAG_NKINDS; i++)
        v->systems[i] = join(base, tag_words[i]);
    v->broken_url =
        own_text(options->broken_match_url.len ? options->broken_match_url
                                               : SLICE(OPENCR_BROKEN));
    v->alias_url = join(base, "alias");
    v->identity_url = join(base, "identity");
    v->key_url = join(base, "identity-key");
    v->lane_url = join(base, "lane");
    v->scores_url = join(base, "scores");
    v->internal = options->internal_systems;
    v->ninternal = options->ninternal_systems;
}

void vocabulary_free(struct vocabulary *v)
{
    for (size_t i = 0; i < TAG_NKINDS; i++)
        mem_free(v->systems[i]);
    mem_free(v->broken_url);
    mem_free(v->alias_url);
    mem_free(v->identity_url);
    mem_free(v->key_url);
    mem_free(v->lane_url);
    mem_free(v->scores_url);
    *v = (struct vocabulary){0};
}

enum tag_kind vocabulary_tag(const struct vocabulary *v, struct jval tag)
{
    struct slice system = jval_get_str(tag, "system");
    struct slice base = SLICE(OPENCR_BASE "/");

    if (system.len == 0)
        return slice_eq(jval_get_str(tag, "code"), SLICE(GOLDEN_CODE))
                   ? TAG_GOLDEN
                   : TAG_FOREIGN;
    for (int i = 0; i < TAG_NKINDS; i++) {
        if (slice_eq(system, slice_of(v->systems[i])))
            return (enum tag_kind)i;
        if (slice_starts(system, base) &&
            slice_eq(slice_from(system, base.len), slice_of(tag_words[i])))
            return (enum tag_kind)i;
    }
    return TAG_FOREIGN;
}

bool vocabulary_is_deleted(const struct vocabulary *v, struct jval tag)
{
    return slice_eq(jval_get_str(tag, "code"), SLICE(DELETED_CODE)) &&
           vocabulary_tag(v, tag) == TAG_REGISTRY;
}

bool vocabulary_owns_extension(const struct vocabulary *v, struct slice url)
{
    const char *const own[] = {
        v->broken_url, v->alias_url, v->identity_url, v->key_url};

    for (size_t i = 0; i < COUNT_OF(own); i++)
        if (slice_eq(url, slice_of(own[i])))
            return true;
    return false;
}

bool vocabulary_is_internal(const struct vocabulary *v, struct slice system)
{
    for (size_t i = 0; i < v->ninternal; i++)
        if (slice_eq(v->internal[i], system))
            return true;
    return false;
}
