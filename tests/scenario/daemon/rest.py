# SPDX-License-Identifier: Apache-2.0
"""Scenarios about the rules of FHIR's REST interface: versions, deletions and
places in Bundles, and what a deleted record still shows.

source  http://hl7.org/fhir/R4/http.html
"""
import concurrent.futures
import json
import urllib.parse

from daemon import SYSTEM, golden_of
from stage import bundle, expect, outcome, scenario, submit

BASIC = {"resourceType": "Basic", "code": {"text": "x"}}
NEWER = {"code": {"text": "y"}}
TAG = "http://openclientregistry.org/fhir/registry|deleted"


def stored_basic(s):
    basic = {**BASIC, "id": s.name("b")}
    expect(s.call("PUT", f"/Basic/{basic['id']}", basic), 201)
    return basic, f"Basic/{basic['id']}"


def guarded(kind, tag, *entries):
    """A Bundle whose last entry names the version it is about."""
    b = bundle(kind, *entries)
    b["entry"][-1]["request"]["ifMatch"] = tag
    return b


def response(answer, index):
    return expect(answer, 200).json["entry"][index]["response"]


def refused_entry(answer, index, status, expression=None, code=None):
    """The entry's own outcome, which names the entry."""
    found = response(answer, index)
    assert found["status"].startswith(str(status)), found
    issue = found["outcome"]["issue"][0]
    where = issue["expression"][0]
    assert where.startswith(f"Bundle.entry[{index}]"), issue
    assert expression is None or where == expression, issue
    assert code is None or issue["code"] == code, issue


# --- versions -----------------------------------------------------------------

@scenario
def a_stale_version_is_412_everywhere(s):
    basic, url = stored_basic(s)
    stale = 'W/"7"'
    newer = {**basic, **NEWER}
    for method, body in (("PUT", newer), ("DELETE", None)):
        outcome(s.call(method, f"/{url}", body, {"If-Match": stale}), 412,
                "conflict")
        refused_entry(s.call("POST", "", guarded(
            "batch", stale, ("GET", url, None), (method, url, body))), 1, 412,
            "Bundle.entry[1].request.ifMatch", "conflict")
        for first in (("GET", url, None), ("POST", "Patient", s.person("1"))):
            outcome(s.call("POST", "", guarded(
                "transaction", stale, first, (method, url, body))), 412,
                "conflict", "Bundle.entry[1].request.ifMatch")
    assert s.call("GET", f"/{url}").headers["etag"] == 'W/"1"'
    expect(s.call("PUT", f"/{url}", newer, {"If-Match": 'W/"1"'}), 200)


@scenario
def a_version_of_nothing_is_412(s):
    nobody = {**BASIC, "id": s.name("none")}
    url = f"Basic/{nobody['id']}"
    for tag in ('W/"1"', "*"):
        outcome(s.call("PUT", f"/{url}", nobody, {"If-Match": tag}), 412)
        refused_entry(s.call("POST", "", guarded(
            "batch", tag, ("PUT", url, nobody))), 0, 412)
        outcome(s.call("POST", "", guarded(
            "transaction", tag, ("PUT", url, nobody))), 412, None,
            "Bundle.entry[0].request.ifMatch")
    outcome(s.call("GET", f"/{url}"), 404)


@scenario
def any_version_in_a_bundle(s):
    basic, url = stored_basic(s)
    others = {"batch": ("GET", url, None),
              "transaction": ("POST", "Patient", s.person("1"))}
    texts = iter("abcd")
    for kind, other in others.items():
        for entries in ((other,), ()):
            b = guarded(kind, "*", *entries, (
                "PUT", url, {**basic, "code": {"text": next(texts)}}))
            status = response(s.call("POST", "", b), len(entries))["status"]
            assert status.startswith("200"), status
    found = s.call("GET", f"/{url}")
    assert found.headers["etag"] == 'W/"5"', found
    b = guarded("batch", "*", ("PUT", "Basic?code=x", basic))
    refused_entry(s.call("POST", "", b), 0, 403)
    for kind in others:
        b = guarded(kind, "*", ("DELETE", url, None))
        status = response(s.call("POST", "", b), 0)["status"]
        assert status[:3] in ("200", "204"), status
        expect(s.call("GET", f"/{url}"), 410)
        expect(s.call("PUT", f"/{url}", basic), (200, 201))


@scenario
def entity_tags_are_weak_without_patients_too(s):
    b = bundle("transaction", ("POST", "Basic", BASIC), ("POST", "Basic", BASIC))
    for i in range(2):
        etag = response(s.call("POST", "", b), i)["etag"]
        assert etag == 'W/"1"', etag


@scenario
def if_none_exist_sent_at_once_creates_one(s):
    """Several sources who all ask for the same national number."""
    condition = f"identifier=http://clientregistry.org/nationalid|N{s.prefix}"
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda i: s.daemon.call(
            "POST", "/fhir/Patient", s.person(str(i)),
            {"If-None-Exist": condition}), range(24)))
    statuses = sorted(a.status for a in answers)
    assert statuses == [200] * 23 + [201], statuses
    assert len({a.json["id"] for a in answers}) == 1, answers
    assert len({a.headers["etag"] for a in answers}) == 1, answers


@scenario
def what_is_not_modified_is_not_sent(s):
    basic, url = stored_basic(s)
    a = submit(s, s.person("1"), 201).json
    for path in (f"/{url}", f"/Patient/{a['id']}"):
        there = expect(s.call("GET", path), 200).headers
        since = there["last-modified"]
        for headers, status in (
                ({"If-Modified-Since": since}, 304),
                ({"If-Modified-Since": "Sun, 06 Nov 1994 08:49:37 GMT"}, 200),
                ({"If-Modified-Since": "yesterday"}, 200),
                ({"If-Modified-Since": since, "If-None-Match": 'W/"77"'}, 200),
                ({"If-None-Match": there["etag"]}, 304)):
            expect(s.call("GET", path, headers=headers), status)


# --- deleting -----------------------------------------------------------------

@scenario
def a_transaction_deletes_patients(s):
    a = submit(s, s.person("1"), 201).json
    b = submit(s, s.person("2"), 201).json
    answer = s.call("POST", "", bundle(
        "transaction", ("POST", "Patient", s.person("3")),
        ("DELETE", f"Patient/{a['id']}", None), ("POST", "Basic", BASIC)))
    statuses = [response(answer, i)["status"][:3] for i in range(3)]
    assert statuses == ["201", "204", "201"], answer
    outcome(s.call("GET", f"/Patient/{a['id']}"), 410, "deleted")
    golden = s.call("GET", f"/Patient/{golden_of(b)}").json
    assert len(golden["link"]) == 2, golden
    again = submit(s, s.person("1", family="Other", nin="o", art="o"), 201)
    assert again.json["id"] == a["id"], again


@scenario
def a_transaction_takes_no_operations(s):
    """A store may create what comes with one, past the registry."""
    for asked in (("POST", "Patient/$meta-add", s.person("1")),
                  ("POST", "Basic/$meta-add", s.person("1")),
                  ("GET", "Patient/$lastn", None)):
        outcome(s.call("POST", "", bundle("transaction", asked)), 400,
                "invalid", "Bundle.entry[0].request.url")
        outcome(s.call("POST", "", bundle(
            "transaction", ("POST", "Patient", s.person("2")), asked)), 400,
            "invalid", "Bundle.entry[1].request.url")
    for value in ("1", "2"):
        found = expect(s.call("GET", f"/Patient?identifier={SYSTEM}%7C"
                              f"{s.name(value)}"), 200).json
        assert "entry" not in found, found


@scenario
def a_transaction_that_fails_deletes_nobody(s):
    a = submit(s, s.person("1"), 201).json
    path = f"Patient/{a['id']}"
    nameless = s.person("2")
    del nameless["identifier"]
    outcome(s.call("POST", "", bundle(
        "transaction", ("DELETE", path, None), ("POST", "Patient", nameless))),
        422, "required", "Bundle.entry[1].resource.identifier")
    for tag, status in (('W/"9"', 412), (a["meta"]["versionId"], 200)):
        expect(s.call("GET", f"/{path}"), 200)
        expect(s.call("POST", "", guarded(
            "transaction", tag, ("DELETE", path, None))), status)
    expect(s.call("GET", f"/{path}"), 410)


@scenario
def a_transaction_changes_a_record_once(s):
    a = submit(s, s.person("1"), 201).json
    path = f"Patient/{a['id']}"
    condition = f"Patient?identifier={SYSTEM}|{s.name('1')}"
    for other in (("POST", "Patient", s.person("1")),
                  ("DELETE", condition, None)):
        outcome(s.call("POST", "", bundle(
            "transaction", other, ("DELETE", path, None))), 400, "invalid")
        expect(s.call("GET", f"/{path}"), 200)


@scenario
def conditional_deletion_in_bundles(s):
    shared = f"S{s.prefix}"
    known = "http://clientregistry.org/nationalid"
    for kind in ("batch", "transaction"):
        a = submit(s, s.person(kind), 201).json
        url = f"Patient?identifier={SYSTEM}|{s.name(kind)}"
        for _ in range(2):  # the second finds none, and none is deleted
            status = response(s.call("POST", "", bundle(
                kind, ("DELETE", url, None))), 0)["status"]
            assert status.startswith("204"), status
        expect(s.call("GET", f"/Patient/{a['id']}"), 410)
    submit(s, s.person("x", nin=shared), 201)
    submit(s, s.person("y", nin=shared), 201)
    several = ("DELETE", f"Patient?identifier={known}|{shared}", None)
    outcome(s.call("DELETE", "/" + several[1]), 412)
    refused_entry(s.call("POST", "", bundle("batch", several)), 0, 412,
                  "Bundle.entry[0].request.url")
    outcome(s.call("POST", "", bundle("transaction", several)), 412, None,
            "Bundle.entry[0].request.url")
    unclear = ("DELETE", "Patient?family=x", None)
    outcome(s.call("DELETE", "/" + unclear[1]), 400)
    refused_entry(s.call("POST", "", bundle("batch", unclear)), 0, 400)
    outcome(s.call("POST", "", bundle("transaction", unclear)), 400, None,
            "Bundle.entry[0].request.url")


@scenario
def nobody_is_deleted_who_is_not_there(s):
    nobody = ("DELETE", "Patient/no-such-patient", None)
    outcome(s.call("DELETE", "/" + nobody[1]), 404)
    refused_entry(s.call("POST", "", bundle("batch", nobody)), 0, 404,
                  "Bundle.entry[0].request.url")
    outcome(s.call("POST", "", bundle("transaction", nobody)), 404, None,
            "Bundle.entry[0].request.url")


@scenario
def who_is_deleted_is_not_found(s):
    a = submit(s, s.person("1"), 201).json
    b = submit(s, s.person("2"), 201).json
    ids = f"{a['id']},{b['id']}"
    expect(s.call("DELETE", f"/Patient/{a['id']}"), 204)
    gone = f"_id={a['id']}"
    cases = [(query.replace("|", "%7C"), found) for query, found in (
        (gone, []), (f"_id={ids}", [b["id"]]), (f"{gone}&active=false", []),
        (f"{gone}&_lastUpdated=gt2000", []), (f"{gone}&name:missing=true", []),
        (f"{gone}&gender:not=male", []),
        (f"{gone}&_tag={TAG}", [a["id"]]),  # who looks for them finds them
        (f"_id={ids}&family=Fam{s.prefix}", [b["id"]]))]

    def check(page, query, found):
        entries = page.get("entry", [])
        assert [e["resource"]["id"] for e in entries] == found, page
        assert page.get("total", len(found)) == len(found), page
        # How they are left out is not the client's affair.
        own, = (l["url"] for l in page["link"] if l["relation"] == "self")
        asked = sorted(urllib.parse.unquote(query).split("&"))
        assert sorted(urllib.parse.unquote(own.split("?", 1)[1]).split(
            "&")) == asked, (own, query)

    for query, found in cases:
        check(expect(s.call("GET", f"/Patient?{query}"), 200).json, query,
              found)
        check(expect(s.call("POST", "/Patient/_search", query, {
            "Content-Type": "application/x-www-form-urlencoded"}), 200).json,
            query, found)
    if s.daemon.is_embedded():  # HAPI searches by type alone
        check(expect(s.daemon.call("GET", f"/fhir?{gone}"), 200).json, gone,
              [])
    for kind in ("batch", "transaction"):
        pages = expect(s.call("POST", "", bundle(kind, *(
            ("GET", f"Patient?{query}", None) for query, _ in cases))),
            200).json["entry"]
        for page, (query, found) in zip(pages, cases):
            check(page["resource"], query, found)


@scenario
def who_is_deleted_is_410_by_every_way(s):
    a = submit(s, s.person("1"), 201).json
    path = f"Patient/{a['id']}"
    expect(s.call("DELETE", f"/{path}"), 204)
    outcome(s.call("GET", f"/{path}"), 410, "deleted")
    refused_entry(s.call("POST", "", bundle("batch", ("GET", path, None))), 0,
                  410, "Bundle.entry[0].request.url", "deleted")
    for others in ((), (("POST", "Patient", s.person("2")),)):
        found = response(s.call("POST", "", bundle(
            "transaction", ("GET", path, None), *others)), 0)
        assert found["status"].startswith("410"), found
        assert found["outcome"]["issue"][0]["code"] == "deleted", found
    # What was there before stays for whoever looks into the history.
    old = expect(s.call("GET", f"/{path}/_history/1"), 200).json
    assert old["name"] == a["name"], old
    outcome(s.call("GET", f"/{path}/_history/2"), 410, "deleted")
    outcome(s.call("GET", f"/{path}/$everything"), 410, "deleted")
    found = expect(s.call(
        "GET", f"/Provenance?target={path}&_include=Provenance:target"), 200)
    kinds = [e["resource"]["resourceType"] for e in found.json["entry"]]
    assert f'"id": "{a["id"]}"' not in json.dumps(found.json), kinds


@scenario
def aliases_lead_in_bundles_too(s):
    a = submit(s, s.person("1"), 201).json
    alias = s.name("alias")
    expect(s.call("PUT", f"/Patient/{alias}",
                  {**s.person("1", given="Gracia"), "id": alias}), 200)
    for kind in ("batch", "transaction"):
        found = expect(s.call("POST", "", bundle(
            kind, ("GET", f"Patient/{alias}", None),
            ("GET", f"Patient/{alias}/_history/1", None),
            ("GET", f"Patient/{alias}/_history?_count=1", None),
            ("GET", f"Patient?_id={alias}", None))), 200).json["entry"]
        assert [e["resource"].get("id") for e in found[:2]] == [a["id"]] * 2
        for page in found[2:]:
            ids = [e["resource"]["id"] for e in page["resource"]["entry"]]
            assert ids == [a["id"]], page


# --- reading ------------------------------------------------------------------

@scenario
def a_history_names_itself(s):
    a = submit(s, s.person("1"), 201).json
    submit(s, s.person("1", given="Gracia"), 200)
    for path in (f"/Patient/{a['id']}/_history",
                 f"/Patient/{a['id']}/_history?_count=1"):
        page = expect(s.call("GET", path), 200).json
        links = {link["relation"]: link["url"] for link in page["link"]}
        assert links["self"].endswith("/fhir" + path), links
        assert ("next" in links) == ("_count" in path), links
    assert len(page["entry"]) == 1, page


# --- what is refused names its place --------------------------------------------

@scenario
def what_is_contained_must_be_there(s):
    other = {"resourceType": "Organization", "id": "org", "name": "Clinic"}
    whole = {**s.person("1"), "contained": [other],
             "managingOrganization": {"reference": "#org"}}
    submit(s, whole, 201)
    for bad in ({**s.person("2"), "managingOrganization": {"reference": "#org"}},
                {**whole, "managingOrganization": {"reference": "#other"}}):
        where = "Patient.managingOrganization.reference"
        outcome(s.call("POST", "/Patient", bad), 422, "invariant", where)
        where = "Bundle.entry[0].resource.managingOrganization.reference"
        outcome(s.call("POST", "", bundle(
            "transaction", ("POST", "Patient", bad))), 422, "invariant", where)
        refused_entry(s.call("POST", "", bundle(
            "batch", ("POST", "Patient", bad))), 0, 422, where, "invariant")
    basic = {**BASIC, "subject": {"reference": "#nobody"}}
    outcome(s.call("POST", "/Basic", basic), 422, "invariant",
            "Basic.subject.reference")
    nested = {**BASIC, "contained": [
        {**other, "partOf": {"reference": "#nobody"}}],
        "author": {"reference": "#org"}}
    outcome(s.call("POST", "/Basic", nested), 422, "invariant",
            "Basic.contained[0].partOf.reference")


def deep(levels):
    """Extensions in one another: two levels of JSON each."""
    inner = {"url": "http://example.org/x", "valueString": "x"}
    for _ in range(levels - 1):
        inner = {"url": "http://example.org/x", "extension": [inner]}
    return [inner]


@scenario
def what_was_taken_can_be_listed(s):
    basic = {**BASIC, "id": s.name("b"), "extension": deep(30)}  # 61 levels
    a = s.call("PUT", f"/Basic/{basic['id']}", basic)
    assert a.status == 201, a
    patient = submit(s, {**s.person("1"), "extension": deep(30)}, 201).json
    outcome(s.call("POST", "/Basic", {**BASIC, "extension": deep(31)}), 400,
            "too-long")
    outcome(s.call("POST", "/Patient",
                   {**s.person("2"), "extension": deep(31)}), 400, "too-long")
    for path in (f"/Basic?_id={basic['id']}", f"/Patient?_id={patient['id']}",
                 f"/Basic/{basic['id']}/_history"):
        found = s.call("GET", path)
        assert found.status == 200 and found.json["entry"], found


@scenario
def every_refused_entry_names_its_place(s):
    nameless = s.person("1")
    del nameless["identifier"]
    a = submit(s, s.person("2"), 201).json
    lane = {**BASIC, "id": "selfsame-lane-x-0"}
    dangling = {**BASIC, "subject": {"reference": "Patient/there-is-no-such"}}
    entries = (
        (("POST", "Patient", {**s.person("3"), "gender": "purple"}), 400,
         "resource.gender"),
        (("POST", "Patient", nameless), 422, "resource.identifier"),
        (("PUT", f"Patient/{a['id']}", {**s.person("4"), "id": a["id"]}), 409,
         "resource.id"),
        (("PUT", "Patient?family=x", s.person("5")), 400, "request.url"),
        (("PATCH", f"Patient/{a['id']}", {"resourceType": "Parameters"}), 422,
         "request.method"),
        (("DELETE", "Patient/no-such", None), 404, "request.url"),
        (("GET", "Basic/no-such", None), 404, "request.url"),
        (("PUT", f"Basic/{lane['id']}", lane), 403, "request.url"),
        (("POST", "Basic", {**BASIC, "created": "yesterday"}), 400,
         "resource.created"),
        (("POST", "Basic", dangling), 400, None))
    whole = s.call("POST", "", bundle("batch", *(e for e, _, _ in entries)))
    for i, (entry, status, where) in enumerate(entries):
        place = where and f"Bundle.entry[{i}].{where}"
        refused_entry(whole, i, status, place)
        if entry[0] == "GET" or where is None:
            continue  # no reason to refuse a transaction; not told by HAPI
        issue = outcome(s.call("POST", "", bundle(
            "transaction", ("POST", "Basic", BASIC), entry)), status)
        assert issue["expression"] == [f"Bundle.entry[1].{where}"], issue
    last = len(entries) - 1
    refused_entry(whole, last, 400, f"Bundle.entry[{last}].resource.subject")
