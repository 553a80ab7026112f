/* SPDX-License-Identifier: Apache-2.0
 * The http store against a real HAPI, and what the design leans on there:
 * stale versions are 412, lanes commit once, no-change writes no version, tags
 * go away when asked, nothing is lost of a decimal.
 *
 * With SELFSAME_HAPI_URL set to a base URL that server is used; else one is
 * started (tests/peers/hapi/run). Exit code 77 when it cannot be had. */
#include "base/buf.h"
#include "base/random.h"
#include "fhirclient/json/jdoc.h"
#include "tests/peers/peer.h"
#include "tests/unit/cmocka_with.h"
#include "tests/unit/store_http/store_http_run.h"

#include <stdio.h>
#include <stdlib.h>

static struct peer peer, faulty;
static const char *base_url;
static struct loop *loop;
static struct arena *arena;
static struct store *store;

static int open_store(const char *url)
{
    struct upstream_options o = upstream_defaults;
    o.name = "hapi";
    o.base_url = url;
    return store_http_open(&store, loop, &o, NULL);
}

static int setup(void **state)
{
    (void)state;
    loop = loop_new();
    arena = arena_new();
    return open_store(base_url);
}

static int teardown(void **state)
{
    (void)state;
    store_close(&store);
    loop_free(&loop);
    arena_free(&arena);
    return 0;
}

/* An id of this run, so that a kept server may be used again. */
static const char *own_id(const char *name)
{
    static char run[UUID_TEXT_SIZE];
    if (!run[0])
        uuid_random(run);
    return arena_printf(arena, "%s-%.8s", name, run);
}

static struct store_call *run(struct store_call *c)
{
    store_run(store, loop, c);
    if (c->call.rc < 0)
        fail_msg("verb %d: %s", (int)c->verb, c->call.err.text);
    return c;
}

static struct store_call *keep(struct store_call c)
{
    struct store_call *kept = arena_alloc(arena, sizeof(c));
    *kept = c;
    return kept;
}

static struct store_call *read_patient(const char *id)
{
    return run(keep(store_make(STORE_READ, "Patient", id, "", arena)));
}

static const char *patient(const char *id, const char *members)
{
    return arena_printf(
        arena, "{\"resourceType\":\"Patient\",\"id\":\"%s\"%s}", id, members);
}

static struct store_call *put(const char *id, const char *members,
    const char *if_match, bool replace_tags)
{
    struct store_call *c = keep(
        store_make(STORE_UPDATE, "Patient", id, patient(id, members), arena));
    c->if_match = slice_of(if_match);
    c->replace_tags = replace_tags;
    return run(c);
}

static struct jval parse(struct slice text)
{
    struct jval v;
    struct err err = ERR_INIT;
    assert_int_equal(jdoc_parse(&v, text, NULL, arena, &err), 0);
    return v;
}

static bool is_text(struct slice got, const char *want)
{
    return slice_eq(got, slice_of(want));
}

/* --- single resources ----------------------------------------------------- */

static void capabilities(void **state)
{
    (void)state;
    struct store_call *c =
        run(keep(store_make(STORE_CAPABILITIES, "", "", "", arena)));
    assert_int_equal(c->status, 200);
    assert_true(
        is_text(jval_get_str(parse(c->answer), "fhirVersion"), "4.0.1"));
    assert_true(c->server_time.len > 0);
}

static void versions(void **state)
{
    (void)state;
    const char *id = own_id("v");
    struct store_call *c = put(id, ",\"gender\":\"male\"", "", false);
    assert_int_equal(c->status, 201);
    assert_true(is_text(c->etag, "1"));
    assert_true(slice_eq(c->location,
        slice_of(arena_printf(arena, "Patient/%s/_history/1", id))));
    assert_true(c->last_modified.len > 20 && c->server_time.len > 0);

    c = put(id, ",\"gender\":\"male\"", "", false); /* no new version */
    assert_int_equal(c->status, 200);
    assert_true(is_text(c->etag, "1"));
    c = put(id, ",\"gender\":\"female\"", "1", false);
    assert_int_equal(c->status, 200);
    assert_true(is_text(c->etag, "2"));
    c = put(id, ",\"gender\":\"other\"", "1", false); /* stale */
    assert_int_equal(c->status, 412);
    c = put(id, ",\"gender\":\"female\"", "1", false); /* stale, unchanged */
    assert_int_equal(c->status, 412);

    struct store_call *old =
        keep(store_make(STORE_VREAD, "Patient", id, "", arena));
    old->vid = SLICE("1");
    run(old);
    assert_int_equal(old->status, 200);
    assert_true(is_text(jval_get_str(parse(old->answer), "gender"), "male"));
    assert_true(is_text(
        jval_get_str(parse(read_patient(id)->answer), "gender"), "female"));
}

static void refusals_are_told(void **state)
{
    (void)state;
    struct store_call *c = read_patient(own_id("nobody"));
    assert_int_equal(c->status, 404);
    assert_true(is_text(
        jval_get_str(parse(c->answer), "resourceType"), "OperationOutcome"));
    assert_int_equal(put("12345", "", "", false)->status, 400); /* digits */
    c = put(own_id("bad"), ",\"gender\":\"purple\"", "", false);
    assert_int_equal(c->status, 400);
}

static void deleting(void **state)
{
    (void)state;
    const char *id = own_id("d");
    put(id, "", "", false);
    struct store_call *c =
        run(keep(store_make(STORE_DELETE, "Patient", id, "", arena)));
    assert_int_equal(c->status, 200);
    assert_int_equal(read_patient(id)->status, 410);
    c = put(id, "", "", false);
    assert_int_equal(c->status, 201);
    assert_true(is_text(c->etag, "3"));
}

static void created_by_the_server(void **state)
{
    (void)state;
    const char *who = own_id("created");
    for (int i = 0; i < 2; i++) {
        struct store_call *c = keep(store_make(STORE_CREATE, "Patient", "",
            arena_printf(arena,
                "{\"resourceType\":\"Patient\",\"identifier\":[{\"system\":"
                "\"urn:test\",\"value\":\"%s\"}]}",
                who),
            arena));
        c->if_none_exist =
            slice_of(arena_printf(arena, "identifier=urn:test%%7C%s", who));
        run(c);
        assert_int_equal(c->status, i == 0 ? 201 : 200);
        assert_true(slice_starts(c->location, SLICE("Patient/")));
        assert_true(slice_ends(c->location, SLICE("/_history/1")));
    }
}

static void decimals_survive(void **state)
{
    (void)state;
    const char *id = own_id("decimal");
    const char *extensions =
        ",\"extension\":[{\"url\":\"urn:x\",\"valueDecimal\":0.100},"
        "{\"url\":\"urn:x\",\"valueDecimal\":100.000},"
        "{\"url\":\"urn:x\",\"valueDecimal\":1.2345678901234567890123}]";
    assert_int_equal(put(id, extensions, "", false)->status, 201);
    struct slice got = read_patient(id)->answer;
    static const char *const numbers[] = {
        ":0.100}", ":100.000}", ":1.2345678901234567890123}"};
    for (size_t i = 0; i < COUNT_OF(numbers); i++)
        assert_true(slice_find_slice(got, slice_of(numbers[i])) != SIZE_MAX);
}

static size_t ntags(const char *id)
{
    struct jval v = parse(read_patient(id)->answer);
    return jval_count(jval_path(v, "meta", "tag", NULL));
}

static void tags_go_away_when_asked(void **state)
{
    (void)state;
    const char *id = own_id("tags");
    put(id, ",\"meta\":{\"tag\":[{\"code\":\"a\"},{\"code\":\"b\"}]}", "",
        false);
    assert_int_equal(ntags(id), 2);
    put(id, ",\"gender\":\"male\",\"meta\":{\"tag\":[{\"code\":\"a\"}]}", "",
        false);
    assert_int_equal(ntags(id), 2); /* stock HAPI keeps them */
    put(id, ",\"gender\":\"other\",\"meta\":{\"tag\":[{\"code\":\"a\"}]}", "",
        true);
    assert_int_equal(ntags(id), 1);
}

/* --- searches ------------------------------------------------------------- */

static struct slice next_of(struct slice answer)
{
    struct jval links = jval_get(parse(answer), "link");
    for (struct jval l = jval_first(links); jval_is_some(l); l = jval_next(l))
        if (is_text(jval_get_str(l, "relation"), "next"))
            return jval_get_str(l, "url");
    return SLICE("");
}

/* Follows next links to the end; the number of entries on all pages. */
static size_t count_all(struct store_call *c, unsigned *npages)
{
    size_t n = 0;
    for (*npages = 0; *npages < 50; ++*npages) {
        run(c);
        assert_int_equal(c->status, 200);
        struct jval entries = jval_get(parse(c->answer), "entry");
        n += jval_count(entries);
        assert_true(
            slice_find_slice(c->answer, slice_of(base_url)) == SIZE_MAX);
        struct slice next = next_of(c->answer);
        if (!next.len)
            break;
        c = keep(store_make(STORE_PAGE, "", "", "", arena));
        c->query = next;
    }
    return n;
}

static void pages(void **state)
{
    (void)state;
    const char *family = own_id("pages");
    for (int i = 0; i < 7; i++)
        put(arena_printf(arena, "%s-%d", family, i),
            arena_printf(arena, ",\"name\":[{\"family\":\"%s\"}]", family), "",
            false);
    struct store_call *c =
        keep(store_make(STORE_SEARCH, "Patient", "", "", arena));
    unsigned npages;
    c->query = slice_of(arena_printf(arena, "family=%s&_count=3", family));
    assert_int_equal(count_all(c, &npages), 7);
    assert_int_equal(npages, 2);
    /* A search is never answered from a cache of the one before. */
    put(arena_printf(arena, "%s-7", family),
        arena_printf(arena, ",\"name\":[{\"family\":\"%s\"}]", family), "",
        false);
    c = keep(store_make(STORE_SEARCH, "Patient", "", "", arena));
    c->query = slice_of(arena_printf(arena, "family=%s&_count=3", family));
    assert_int_equal(count_all(c, &npages), 8);
    /* The same by POST, since it is too long for a URL. */
    struct buf query = BUF_INIT;
    buf_addf(&query, "family=%s", family);
    for (int i = 0; i < 200; i++)
        buf_addf(&query, ",nobody-of-this-name-at-all-%d", i);
    c = keep(store_make(STORE_SEARCH, "Patient", "", "", arena));
    c->query = arena_copy(arena, buf_slice(&query));
    buf_free(&query);
    assert_int_equal(count_all(c, &npages), 8);
}

static void history(void **state)
{
    (void)state;
    const char *id = own_id("history");
    static const char *const genders[] = {"male", "female", "other"};
    for (size_t i = 0; i < COUNT_OF(genders); i++)
        put(id, arena_printf(arena, ",\"gender\":\"%s\"", genders[i]), "",
            false);
    struct slice since =
        run(keep(store_make(STORE_DELETE, "Patient", id, "", arena)))
            ->server_time;
    assert_true(since.len > 0);
    struct store_call *c =
        keep(store_make(STORE_HISTORY, "Patient", id, "", arena));
    unsigned npages;
    c->query = SLICE("_count=2");
    assert_int_equal(count_all(c, &npages), 4);
    c = keep(store_make(STORE_HISTORY, "Patient", "", "", arena));
    c->query = slice_of(
        arena_printf(arena, "_since=%.*s&_count=100", SLICE_ARG(since)));
    run(c); /* deletions show here */
    assert_true(slice_find_slice(c->answer, SLICE("\"DELETE\"")) != SIZE_MAX);
}

/* --- transactions --------------------------------------------------------- */

static const char *entry(
    const char *type, const char *id, const char *members, const char *if_match)
{
    const char *match =
        *if_match
            ? arena_printf(arena, ",\"ifMatch\":\"W/\\\"%s\\\"\"", if_match)
            : "";
    return arena_printf(arena,
        "{\"resource\":{\"resourceType\":\"%s\",\"id\":\"%s\"%s},"
        "\"request\":{\"method\":\"PUT\",\"url\":\"%s/%s\"%s}}",
        type, id, members, type, id, match);
}

static struct store_call *make_transaction(const char *one, const char *two)
{
    return keep(store_make(STORE_TRANSACTION, "", "",
        arena_printf(arena,
            "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":["
            "%s,%s]}",
            one, two),
        arena));
}

static const char *lane_entry(
    const char *id, unsigned counter, const char *if_match)
{
    return entry("Basic", id,
        arena_printf(arena,
            ",\"code\":{\"text\":\"lane\"},\"extension\":[{\"url\":\"urn:c\","
            "\"valueInteger\":%u}]",
            counter),
        if_match);
}

static struct jval responses(const struct store_call *c)
{
    assert_int_equal(c->status, 200);
    return jval_get(parse(c->answer), "entry");
}

static void linked_in_one_transaction(void **state)
{
    (void)state;
    const char *a = own_id("golden"), *b = own_id("source");
    struct store_call *c = run(make_transaction(
        entry("Patient", a,
            arena_printf(arena,
                ",\"link\":[{\"type\":\"seealso\",\"other\":{\"reference\":"
                "\"Patient/%s\"}}]",
                b),
            ""),
        entry("Patient", b,
            arena_printf(arena,
                ",\"link\":[{\"type\":\"refer\",\"other\":{\"reference\":"
                "\"Patient/%s\"}}]",
                a),
            "")));
    struct jval e = responses(c);
    assert_int_equal(jval_count(e), 2);
    /* Not W/"1" as in headers: bare, as HAPI writes it in Bundles. */
    struct jval r = jval_get(jval_at(e, 0), "response");
    assert_true(is_text(jval_get_str(r, "etag"), "1"));
    assert_true(is_text(jval_get_str(r, "status"), "201 Created"));
    assert_true(is_text(jval_get_str(r, "location"),
        arena_printf(arena, "Patient/%s/_history/1", a)));
    assert_int_equal(c->location.len, 0);
}

static void a_bad_entry_undoes_all(void **state)
{
    (void)state;
    const char *good = own_id("good");
    struct store_call *c = run(make_transaction(entry("Patient", good, "", ""),
        entry("Patient", own_id("bad"), ",\"gender\":\"purple\"", "")));
    assert_int_equal(c->status, 400);
    assert_int_equal(read_patient(good)->status, 404);
    c = run(make_transaction(
        entry("Patient", good, "", ""), entry("Patient", good, "", "")));
    assert_int_equal(c->status, 400); /* the same one twice */
    put(good, "", "", false);
    c = run(make_transaction(entry("Patient", own_id("late"), "", ""),
        entry("Patient", good, ",\"gender\":\"male\"", "9")));
    assert_int_equal(c->status, 412);
    assert_int_equal(read_patient(own_id("late"))->status, 404);
}

static unsigned nended;
static void count_ended(struct call *c)
{
    if (++nended == *(unsigned *)c->context)
        loop_stop(c->loop);
}

/* Of equal Bundles that raise one lane's counter exactly one commits. */
static void a_lane_commits_once(void **state)
{
    (void)state;
    const char *lane = own_id("lane");
    struct store_call *c = keep(store_make(STORE_UPDATE, "Basic", lane,
        arena_printf(arena,
            "{\"resourceType\":\"Basic\",\"id\":\"%s\",\"code\":{\"text\":"
            "\"lane\"}}",
            lane),
        arena));
    assert_int_equal(run(c)->status, 201);
    struct store_call *all[8];
    unsigned count = COUNT_OF(all), nok = 0;
    nended = 0;
    for (unsigned i = 0; i < count; i++) {
        all[i] = make_transaction(lane_entry(lane, 1, "1"),
            entry("Patient", own_id("laned"), "", ""));
        call_init(&all[i]->call, loop, count_ended);
        all[i]->call.context = &count;
        store_start(store, all[i]);
    }
    loop_run(loop);
    for (unsigned i = 0; i < count; i++) {
        assert_int_equal(all[i]->outcome, STORE_ANSWERED);
        assert_true(all[i]->status == 200 || all[i]->status == 409 ||
                    all[i]->status == 412);
        nok += all[i]->status == 200;
    }
    assert_int_equal(nok, 1);
}

static void batch(void **state)
{
    (void)state;
    struct store_call *c =
        make_transaction(entry("Patient", own_id("batched"), "", ""),
            entry("Patient", own_id("bad"),
                ",\"managingOrganization\":{\"reference\":\"Organization/no\"}",
                ""));
    size_t at = slice_find_slice(c->body, SLICE("transaction"));
    c->verb = STORE_BATCH;
    c->body = slice_of(arena_printf(arena, "%.*sbatch%s", (int)at, c->body.ptr,
        c->body.ptr + at + strlen("transaction")));
    struct jval e = responses(run(c));
    assert_true(slice_starts(
        jval_str(jval_path(jval_at(e, 0), "response", "status", NULL)),
        SLICE("201")));
    assert_true(slice_starts(
        jval_str(jval_path(jval_at(e, 1), "response", "status", NULL)),
        SLICE("400")));
}

/* Tomcat closes a connection after 100 requests: nobody notices. */
static void many_on_one_connection(void **state)
{
    (void)state;
    const char *id = own_id("many");
    for (unsigned i = 0; i < 250; i++)
        assert_true(
            put(id, arena_printf(arena, ",\"multipleBirthInteger\":%u", i), "",
                false)
                ->status < 300);
}

/* --- through the stand-in ------------------------------------------------- */

/* The answer is lost after HAPI committed: unknown, and then the lane tells. */
static void a_lost_answer(void **state)
{
    (void)state;
    const char *lane = own_id("lost");
    struct store_call *c = run(make_transaction(
        lane_entry(lane, 1, ""), entry("Patient", own_id("lost-p"), "", "")));
    assert_int_equal(c->status, 200);
    store_close(&store);
    assert_int_equal(open_store(faulty.base_url), 0);
    static const char *const rules[] = {"{\"fault\":\"drop\"}",
        "{\"fault\":\"cut\",\"bytes\":300}", "{\"fault\":\"half-bundle\"}"};
    char version[8] = "1";
    for (unsigned i = 0; i < COUNT_OF(rules); i++) {
        peer_fault(&faulty, rules[i]);
        c = make_transaction(lane_entry(lane, 2 + i, version),
            entry("Patient", own_id("lost-p"),
                arena_printf(arena, ",\"multipleBirthInteger\":%u", i), ""));
        store_run(store, loop, c);
        assert_int_equal(c->outcome, STORE_UNKNOWN);
        assert_true(c->call.rc < 0);
        /* Raising the counter alone with the old version: it is too late. */
        struct store_call *alone = run(make_transaction(
            lane_entry(lane, 99, version),
            entry("Basic", own_id("other"), ",\"code\":{\"text\":\"x\"}", "")));
        assert_int_equal(alone->status, 412);
        snprintf(version, sizeof(version), "%u", 2 + i);
    }
    peer_fault(&faulty, NULL);
}

#define WITH_STORE(test) cmocka_unit_test_setup_teardown(test, setup, teardown)

static const struct CMUnitTest tests[] = {
    WITH_STORE(capabilities),
    WITH_STORE(versions),
    WITH_STORE(refusals_are_told),
    WITH_STORE(deleting),
    WITH_STORE(created_by_the_server),
    WITH_STORE(decimals_survive),
    WITH_STORE(tags_go_away_when_asked),
    WITH_STORE(pages),
    WITH_STORE(history),
    WITH_STORE(linked_in_one_transaction),
    WITH_STORE(a_bad_entry_undoes_all),
    WITH_STORE(a_lane_commits_once),
    WITH_STORE(batch),
    WITH_STORE(many_on_one_connection),
    WITH_STORE(a_lost_answer),
};

int main(void)
{
    const char *const argv[] = {"tests/peers/hapi/run", "--until-eof", NULL};
    base_url = getenv("SELFSAME_HAPI_URL");
    if (!base_url) {
        int rc = peer_start(&peer, argv);
        if (rc)
            return rc;
        base_url = peer.base_url;
    }
    int rc = peer_start_faulty(&faulty, base_url);
    if (rc == 0)
        rc = cmocka_run_group_tests(tests, NULL, NULL);
    peer_stop(&faulty);
    peer_stop(&peer);
    return rc;
}
