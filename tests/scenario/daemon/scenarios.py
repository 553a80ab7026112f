#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The scenario suite: the whole daemon, over HTTP, on any store.

    scenarios.py PROGRAM [--store-url URL] [--only NAME] [--transcript FILE]

Without --store-url on a fresh embedded store. Every scenario checks its own
answers; with --transcript they are also written down with ids and times taken
out, so that two stores can be compared (compare.py).
"""
import argparse
import json
import re
import sys
import traceback

from daemon import Daemon, SYSTEM, golden_of, is_golden, patient
from stage import SCENARIOS, Stage, bundle, expect, outcome, scenario, submit
import rest  # registers its scenarios

# --- submitting ---------------------------------------------------------------

@scenario
def create_gives_a_source_and_a_golden_record(s):
    a = submit(s, s.person("1"), 201)
    location = a.headers["location"]
    assert re.search(r"/fhir/Patient/[^/]+/_history/1$", location), location
    assert a.headers["etag"] == 'W/"1"', a
    source = a.json
    assert source["id"] and source["meta"]["versionId"] == "1", a
    golden = expect(s.call("GET", f"/Patient/{golden_of(source)}"), 200).json
    assert is_golden(golden), golden
    assert a.headers["locationcruid"].endswith(f"/Patient/{golden['id']}"), a
    assert golden["link"] == [{"other": {
        "reference": f"Patient/{source['id']}"}, "type": "seealso"}], golden
    assert "name" not in golden and "identifier" not in golden, golden


@scenario
def the_same_again_writes_nothing(s):
    first = submit(s, s.person("1"), 201)
    again = submit(s, s.person("1"), 200)
    assert again.headers["etag"] == first.headers["etag"], again
    assert again.json["id"] == first.json["id"], again


@scenario
def two_records_of_a_person_share_a_golden_record(s):
    a = submit(s, s.person("1"), 201).json
    b = submit(s, s.person("2"), 201).json
    assert a["id"] != b["id"]
    assert golden_of(a) == golden_of(b), (a, b)
    golden = s.call("GET", f"/Patient/{golden_of(a)}").json
    assert len(golden["link"]) == 2, golden


@scenario
def another_person_gets_another_golden_record(s):
    a = submit(s, s.person("1"), 201).json
    b = submit(s, s.person("2", family="Zzyzx", given="Quentin", nin="N9",
                           art="A9", phone="1", birth="1920-01-01"), 201).json
    assert golden_of(a) != golden_of(b)


@scenario
def an_update_replaces_and_does_not_merge(s):
    first = s.person("1")
    first["telecom"].append({"system": "email", "value": "g@example.org"})
    a = submit(s, first, 201).json
    b = submit(s, s.person("1"), 200).json
    assert b["id"] == a["id"] and b["meta"]["versionId"] == "2", b
    assert len(b["telecom"]) == 1, b
    assert golden_of(b) == golden_of(a), b


@scenario
def an_update_that_moves_away_leaves_the_old_person(s):
    a = submit(s, s.person("1"), 201).json
    b = submit(s, s.person("2"), 201).json
    moved = submit(s, s.person("2", family="Gone", given="Elsewhere",
                               nin="N8", art="A8", phone="2"), 200).json
    assert golden_of(moved) != golden_of(a), (a, moved)
    old = s.call("GET", f"/Patient/{golden_of(a)}").json
    assert [l["other"]["reference"] for l in old["link"]] == [
        f"Patient/{a['id']}"], old
    assert b["id"] == moved["id"]


@scenario
def openmrs_posts_then_puts_under_its_own_uuid(s):
    a = submit(s, s.person("1"), 201).json
    own = "0b7c3a52-1d3f-4c58-9e0a-6f6d0f3b0c11"
    b = expect(s.call("PUT", f"/Patient/{own}",
                      {**s.person("1", given="Gracie"), "id": own}), 200)
    assert b.json["id"] == a["id"], b
    assert f"/Patient/{a['id']}/" in b.headers["location"], b
    by_alias = expect(s.call("GET", f"/Patient/{own}"), 200).json
    assert by_alias["id"] == a["id"], by_alias


@scenario
def put_creates_under_the_url_id(s):
    own = f"own-{s.prefix}"
    a = expect(s.call("PUT", f"/Patient/{own}",
                      {**s.person("1"), "id": own}), 201).json
    assert a["id"] == own, a


@scenario
def put_on_the_id_of_another_identifier_is_a_conflict(s):
    a = submit(s, s.person("1"), 201).json
    outcome(s.call("PUT", f"/Patient/{a['id']}",
                   {**s.person("2"), "id": a["id"]}), 409, "conflict")


@scenario
def conditional_put(s):
    path = f"/Patient?identifier={SYSTEM}%7C{s.name('1')}"
    a = expect(s.call("PUT", path, s.person("1")), 201).json
    b = expect(s.call("PUT", path, s.person("1", given="Gracia")), 200).json
    assert a["id"] == b["id"]
    outcome(s.call("PUT", "/Patient?family=x", s.person("1")), 400)
    outcome(s.call("PUT", f"/Patient?identifier={SYSTEM}%7Cother",
                   s.person("1")), 400)


@scenario
def conditional_put_on_several_names_them(s):
    submit(s, s.person("1", nin=f"S{s.prefix}"))
    submit(s, s.person("2", nin=f"S{s.prefix}"))
    outcome(s.call(
        "PUT", "/Patient?identifier=http://clientregistry.org/nationalid"
        f"%7CS{s.prefix}", s.person("3", nin=f"S{s.prefix}")), 412)


@scenario
def if_match_holds(s):
    a = submit(s, s.person("1"), 201).json
    path = f"/Patient/{a['id']}"
    outcome(s.call("PUT", path, {**s.person("1", given="X"), "id": a["id"]},
                   {"If-Match": 'W/"7"'}), (409, 412))
    expect(s.call("PUT", path, {**s.person("1", given="X"), "id": a["id"]},
                  {"If-Match": 'W/"1"'}), 200)


@scenario
def links_and_tags_of_a_submission_are_not_believed(s):
    victim = submit(s, s.person("1"), 201).json
    forged = s.person("2", family="Forger", given="Mal", nin="N7", art="A7",
                      phone="7")
    forged["link"] = [{"other": {
        "reference": f"Patient/{golden_of(victim)}"}, "type": "refer"}]
    forged["meta"] = {"tag": [{"code": "5c827da5-4858-4f3d-a50c-62ece001efea"}]}
    b = submit(s, forged, 201).json
    assert golden_of(b) != golden_of(victim), b
    assert not is_golden(b), b


@scenario
def decimals_survive(s):
    p = s.person("1")
    p["extension"] = [{"url": "http://example.org/weight", "valueDecimal": 0}]
    text = json.dumps(p).replace('"valueDecimal": 0', '"valueDecimal": 10.100')
    a = expect(s.call("POST", "/Patient", text), 201)
    back = s.call("GET", f"/Patient/{a.json['id']}")
    assert b'"valueDecimal":10.100' in back.bytes.replace(b" ", b""), back


@scenario
def prefer_minimal_and_outcome(s):
    a = expect(s.call("POST", "/Patient", s.person("1"),
                      {"Prefer": "return=minimal"}), 201)
    assert a.bytes == b"", a
    b = expect(s.call("POST", "/Patient", s.person("1"),
                      {"Prefer": "return=OperationOutcome"}), 200)
    assert b.json["resourceType"] == "OperationOutcome", b


# --- refusing -----------------------------------------------------------------

@scenario
def bad_bodies_are_refused_with_their_place(s):
    p = s.person
    cases = [
        ("{", None, None),
        ("[]", None, None),
        (b"\xff\xfe", None, None),
        ('{"resourceType":"Patient","id":1e999}', None, None),
        ('{"resourceType":"Patient","active":true,"active":true}', None, None),
        (json.dumps({**p("1"), "gender": "purple"}), None, "Patient.gender"),
        (json.dumps({**p("1"), "birthDate": "1990-13-01"}), None,
         "Patient.birthDate"),
        (json.dumps({**p("1"), "shoeSize": 42}), None, "Patient.shoeSize"),
        (json.dumps({**p("1"), "name": "Grace"}), None, "Patient.name"),
        (json.dumps({**p("1"), "active": "yes"}), None, "Patient.active"),
        (json.dumps({**p("1"), "name": []}), None, "Patient.name"),
        (json.dumps({"resourceType": "Observation"}), None, None),
        ('{"resourceType":"Patient","text":' + '{"a":' * 70 + "1" + "}" * 70 +
         "}", None, None),
    ]
    for body, code, expression in cases:
        outcome(s.call("POST", "/Patient", body), (400, 413, 422), code,
                expression)


@scenario
def no_internal_identifier_is_refused(s):
    issue = outcome(s.call("POST", "/Patient", s.person("1") | {
        "identifier": [{"system": "http://nowhere", "value": "1"}]}),
        (400, 422))
    assert "Patient.identifier" in issue["expression"], issue
    outcome(s.call("POST", "/Patient", {"resourceType": "Patient"}), (400, 422))


@scenario
def content_negotiation(s):
    outcome(s.call("GET", "/Patient", headers={
        "Accept": "application/fhir+xml"}), 406)
    outcome(s.call("GET", "/Patient?_format=xml"), 406)
    expect(s.call("GET", "/Patient?_format=json&_id=none"), 200)
    expect(s.call("GET", "/Patient?_id=none", headers={
        "Accept": "application/fhir+xml;q=1.0, application/fhir+json;q=0.9"}),
        200)
    outcome(s.call("POST", "/Patient", "<Patient/>", {
        "Content-Type": "application/fhir+xml"}), 415)
    expect(s.call("POST", "/Patient", s.person("1"), {
        "Content-Type": "application/json+fhir"}), 201)


@scenario
def what_is_not_there_is_404_or_405(s):
    outcome(s.call("GET", "/Patient/no-such"), 404, "not-found")
    outcome(s.call("GET", "/Nonsense/1"), 404)
    outcome(s.call("PATCH", "/Patient/1", {}), 405)
    a = s.call("DELETE", "/metadata")
    outcome(a, 405)
    assert "GET" in a.headers["allow"], a
    assert s.daemon.call("POST", "/ocrux/match/break-match").status == 404
    outcome(s.call("POST", "/Patient/$frobnicate", s.person("1")), 404)


# --- deleting -----------------------------------------------------------------

@scenario
def delete_leaves_a_tombstone_and_submitting_revives(s):
    a = submit(s, s.person("1"), 201).json
    submit(s, s.person("2"), 201)
    expect(s.call("DELETE", f"/Patient/{a['id']}"), (200, 204))
    outcome(s.call("GET", f"/Patient/{a['id']}"), 410, "deleted")
    golden = s.call("GET", f"/Patient/{golden_of(a)}").json
    assert len(golden["link"]) == 1, golden
    again = submit(s, s.person("1", nin="N5", art="A5", family="Other")).json
    assert again["id"] == a["id"], again
    expect(s.call("GET", f"/Patient/{a['id']}"), 200)


# --- reading ------------------------------------------------------------------

@scenario
def reading_versions_and_history(s):
    a = submit(s, s.person("1"), 201).json
    submit(s, s.person("1", given="Gracia"), 200)
    path = f"/Patient/{a['id']}"
    old = expect(s.call("GET", path + "/_history/1"), 200).json
    assert old["name"][0]["given"] == ["Grace"], old
    history = expect(s.call("GET", path + "/_history"), 200).json
    assert history["type"] == "history", history
    assert len(history["entry"]) == 2, history
    etag = s.call("GET", path).headers["etag"]
    assert expect(s.call("GET", path, headers={"If-None-Match": etag}),
                  304).bytes == b""


@scenario
def searching_with_paging_on_our_base(s):
    for i in range(5):
        submit(s, s.person(str(i)))
    path = f"/Patient?family=Fam{s.prefix}&_count=2&_sort=_id"
    seen, pages = [], 0
    while path:
        page = expect(s.call("GET", path), 200).json
        assert page["type"] == "searchset", page
        for e in page.get("entry", []):
            assert e["fullUrl"].endswith("/fhir/Patient/" + e["resource"]["id"])
            seen.append(e["resource"]["id"])
        links = {l["relation"]: l["url"] for l in page.get("link", [])}
        path = None
        if "next" in links:
            assert f":{s.daemon.port}/fhir" in links["next"], links
            path = links["next"].split("/fhir", 1)[1]
        pages += 1
        assert pages < 10
    assert len(seen) == len(set(seen)) == 5 and pages == 3, (seen, pages)
    form = expect(s.call("POST", "/Patient/_search", f"family=Fam{s.prefix}", {
        "Content-Type": "application/x-www-form-urlencoded"}), 200).json
    assert len(form["entry"]) == 5, form
    count = s.call("GET", f"/Patient?family=Fam{s.prefix}&_summary=count").json
    assert count["total"] == 5 and "entry" not in count, count
    outcome(s.call("GET", "/Patient?shoesize=42"), 400)


def ids_in(answer):
    return [e["resource"]["id"]
            for e in expect(answer, 200).json.get("entry", [])]


@scenario
def searches_find_by_an_alias(s):
    a = submit(s, s.person("1"), 201).json
    own = f"own-{s.prefix}"
    expect(s.call("PUT", f"/Patient/{own}",
                  {**s.person("1", given="Gracie"), "id": own}), 200)
    for query in (f"_id={own}", f"_id=Patient/{own}", f"_id=nobody,{own}"):
        assert ids_in(s.call("GET", f"/Patient?{query}")) == [a["id"]], query
    stories = ids_in(s.call(
        "GET", f"/Provenance?target=Patient/{a['id']}&_sort=recorded"))
    assert len(stories) == 2, stories
    for query in (f"target=Patient/{own}", f"patient={own}",
                  f"target:Patient={own}", f"target:Patient._id={own}"):
        found = ids_in(s.call("GET", f"/Provenance?{query}&_sort=recorded"))
        assert found == stories, (query, found)
    form = s.call("POST", "/Patient/_search", f"_id={own}", {
        "Content-Type": "application/x-www-form-urlencoded"})
    assert ids_in(form) == [a["id"]], form
    for kind in ("batch", "transaction"):
        found = expect(s.call("POST", "", bundle(
            kind, ("GET", f"Patient?_id={own}", None))), 200).json
        inner = found["entry"][0]["resource"]["entry"]
        assert [e["resource"]["id"] for e in inner] == [a["id"]], found


@scenario
def searching_in_order_by_reference_and_in_part(s):
    births = ("1980-05-17", "1979", "1990-01")
    a, b, c = [submit(s, s.person(str(i), birth=birth), 201).json["id"]
               for i, birth in enumerate(births)]
    among = f"/Patient?identifier:missing=false&family=Fam{s.prefix}"
    for sort, expected in (("birthdate", [b, a, c]),
                           ("-birthdate", [c, a, b]),
                           ("gender,-identifier", [c, b, a])):
        found = ids_in(s.call("GET", f"{among}&_sort={sort}"))
        assert found == expected, (sort, found, (a, b, c))
    named = f"identifier={SYSTEM}%7C{s.name('1')}"
    stories = s.call("GET", f"/Provenance?target:Patient.{named}")
    assert len(ids_in(stories)) == 1, stories
    assert ids_in(s.call("GET", f"/Patient?_has:Patient:link:{named}"))
    outcome(s.call("GET", f"{among}&_sort=shoesize"), 400)
    outcome(s.call("GET", "/Patient?link.shoesize=4"), 400)
    first = s.call("GET", f"{among}&_sort=birthdate&_count=2&_elements=gender")
    assert ids_in(first) == [b, a], first
    path = next(l["url"] for l in first.json["link"]
                if l["relation"] == "next").split("/fhir", 1)[1]
    second = s.call("GET", path)
    assert ids_in(second) == [c], second
    shown = second.json["entry"][0]["resource"]
    assert "gender" in shown and "birthDate" not in shown, shown
    assert shown["meta"]["tag"][-1]["code"] == "SUBSETTED", shown


@scenario
def reading_in_part(s):
    a = submit(s, s.person("1"), 201).json
    for path in (f"/Patient/{a['id']}", f"/Patient/{a['id']}/_history/1"):
        shown = expect(s.call("GET", f"{path}?_elements=gender"), 200)
        assert set(shown.json) == {"resourceType", "id", "meta", "gender"}, shown
        assert shown.headers["etag"] == 'W/"1"', shown
        assert shown.json["meta"]["tag"][-1]["code"] == "SUBSETTED", shown
        whole = expect(s.call("GET", f"{path}?_summary=false"), 200).json
        assert whole["name"] and "tag" not in whole["meta"], whole
        summary = expect(s.call("GET", f"{path}?_summary=true"), 200).json
        assert summary["name"] and summary["link"], summary
        data = expect(s.call("GET", f"{path}?_summary=data"), 200).json
        assert data["name"] and data["identifier"], data
    for bad in ("_elements=shoe", "_summary=most", "_summary=count",
                "_summary=true&_elements=name"):
        outcome(s.call("GET", f"/Patient/{a['id']}?{bad}"), 400)
    story = s.call("GET", f"/Provenance?target=Patient/{a['id']}").json
    one = story["entry"][0]["resource"]["id"]
    part = expect(s.call("GET", f"/Provenance/{one}?_elements=activity"), 200)
    assert {"activity", "target", "agent", "recorded"} <= set(part.json), part
    assert "extension" not in part.json, part


@scenario
def every_patient_parameter_works_alone(s):
    p = s.person("1")
    p["address"] = [{"line": ["1 Main St"], "city": f"City{s.prefix}",
                     "country": "UG", "postalCode": f"P{s.prefix}",
                     "state": f"State{s.prefix}"}]
    p["active"] = True
    a = submit(s, p, 201).json
    for query in (f"_id={a['id']}", f"family=fam{s.prefix}",
                  f"identifier={SYSTEM}%7C{s.name('1')}",
                  f"identifier={s.name('1')}",
                  f"address-city=city{s.prefix}",
                  f"address-postalcode=P{s.prefix}",
                  f"address-state=State{s.prefix}",
                  f"family:exact=Fam{s.prefix}",
                  f"family=fam{s.prefix}&gender=female",
                  f"family=fam{s.prefix}&birthdate=1990-05-17",
                  f"family=fam{s.prefix}&birthdate=ge1990-01-01",
                  f"family=fam{s.prefix}&birthdate=ge1990",
                  f"family=fam{s.prefix}&birthdate=le1990-05",
                  f"family=fam{s.prefix}&birthdate=gt1989&birthdate=lt1991",
                  f"family=fam{s.prefix}&telecom=07+{s.prefix}",
                  f"family=fam{s.prefix}&active=true",
                  f"family=fam{s.prefix}&given=gra",
                  f"family=fam{s.prefix}&address-country=UG"):
        bundle = expect(s.call("GET", "/Patient?" + query), 200).json
        ids = [e["resource"]["id"] for e in bundle.get("entry", [])]
        assert ids == [a["id"]], (query, ids)


# --- Bundles ------------------------------------------------------------------

@scenario
def a_transaction_of_patients_and_others(s):
    observation = {
        "resourceType": "Observation", "status": "final",
        "code": {"text": "weight"},
        "subject": {"reference": "urn:uuid:00000000-0000-4000-8000-000000000000"},
        "valueQuantity": {"value": 61.50, "unit": "kg"}}
    b = bundle("transaction", ("POST", "Patient", s.person("1")),
               ("POST", "Patient", s.person("2")),
               ("POST", "Observation", observation))
    a = expect(s.call("POST", "", b), 200).json
    assert a["type"] == "transaction-response", a
    assert [e["response"]["status"][:3] for e in a["entry"]] == ["201"] * 3, a
    first = s.call("GET", "/" + a["entry"][0]["response"]["location"]
                   .split("/_history")[0]).json
    second = s.call("GET", "/" + a["entry"][1]["response"]["location"]
                    .split("/_history")[0]).json
    assert golden_of(first) == golden_of(second)
    weight = s.call("GET", "/" + a["entry"][2]["response"]["location"]
                    .split("/_history")[0]).json
    assert weight["subject"]["reference"] == f"Patient/{first['id']}", weight


@scenario
def a_bad_last_entry_leaves_nothing_behind(s):
    broken = {"resourceType": "Observation", "status": "final",
              "code": {"text": "x"},
              "subject": {"reference": "Patient/there-is-no-such"}}
    b = bundle("transaction", ("POST", "Patient", s.person("1")),
               ("POST", "Observation", broken))
    outcome(s.call("POST", "", b), (400, 404, 409, 412, 422))
    found = s.call(
        "GET", f"/Patient?identifier={SYSTEM}%7C{s.name('1')}").json
    assert not found.get("entry"), found
    a = submit(s, s.person("2"), 201).json
    golden = s.call("GET", f"/Patient/{golden_of(a)}").json
    assert len(golden["link"]) == 1, golden


@scenario
def a_batch_does_each_entry_by_itself(s):
    b = bundle("batch", ("POST", "Patient", s.person("1")),
               ("POST", "Patient", {**s.person("2"), "gender": "purple"}),
               ("POST", "Patient", s.person("3")),
               ("GET", "Patient/no-such-patient", None),
               ("POST", "Basic", {"resourceType": "Basic",
                                  "code": {"text": "x"}}))
    a = expect(s.call("POST", "", b), 200).json
    assert a["type"] == "batch-response", a
    statuses = [e["response"]["status"][:3] for e in a["entry"]]
    assert statuses == ["201", "400", "201", "404", "201"], statuses


@scenario
def a_batch_refuses_odd_entries_in_their_place(s):
    b = bundle("batch", ("POST", "Patient", s.person("1")),
               ("PUT", "Patient/x", None), ("POST", "Basic", s.person("2")),
               ("FETCH", "Patient", None), ("GET", "", None),
               ("POST", "Patient", s.person("3")))
    b["entry"].insert(1, {"resource": s.person("4")})
    b["entry"][-1]["fullUrl"] = b["entry"][0]["fullUrl"]
    a = expect(s.call("POST", "", b), 200).json
    statuses = [e["response"]["status"][:3] for e in a["entry"]]
    assert statuses == ["201"] + ["400"] * 5 + ["201"], statuses
    for i in range(1, 6):
        issue = a["entry"][i]["response"]["outcome"]["issue"][0]
        assert issue["expression"][0].startswith(f"Bundle.entry[{i}]."), issue


@scenario
def a_refused_transaction_names_the_entry(s):
    nameless = s.person("3")
    del nameless["identifier"]
    b = bundle("transaction",
               ("POST", "Basic", {"resourceType": "Basic",
                                  "code": {"text": "x"}}),
               ("POST", "Patient", s.person("1")), ("POST", "Patient", nameless))
    outcome(s.call("POST", "", b), 422, "required",
            "Bundle.entry[2].resource.identifier")


@scenario
def odd_bundles_get_a_proper_answer(s):
    odd = [
        {"resourceType": "Bundle"},
        {"resourceType": "Bundle", "type": "collection"},
        {"resourceType": "Bundle", "type": "transaction", "entry": [{}]},
        {"resourceType": "Bundle", "type": "transaction", "entry": [
            {"resource": s.person("1"), "request": {"method": "FETCH",
                                                    "url": "Patient"}}]},
        bundle("transaction", ("PUT", "Patient/a1", {**s.person("1"),
                                                    "id": "a1"}),
               ("PUT", "Patient/a1", {**s.person("1"), "id": "a1"})),
        bundle("transaction", ("POST", "Observation", s.person("1"))),
        s.person("1"),
        {"resourceType": "Parameters"},
    ]
    for b in odd:
        outcome(s.call("POST", "", b), (400, 422))
    # OpenCR dies of a Bundle without a Patient.
    a = expect(s.call("POST", "", bundle("transaction", (
        "POST", "Basic", {"resourceType": "Basic", "code": {"text": "x"}}))),
        200).json
    assert a["entry"][0]["response"]["status"].startswith("201"), a


@scenario
def a_condition_in_a_bundle_keeps_what_is_there(s):
    a = submit(s, s.person("1"), 201).json
    condition = f"identifier={SYSTEM}|{s.name('1')}"
    for kind in ("batch", "transaction"):
        b = bundle(kind, ("POST", "Patient", s.person("1", family="Other")))
        b["entry"][0]["request"]["ifNoneExist"] = condition
        response = expect(
            s.call("POST", "", b), 200).json["entry"][0]["response"]
        assert response["status"].startswith("200"), response
        assert response["location"] == f"Patient/{a['id']}/_history/" + (
            a["meta"]["versionId"]), response
    now = s.call("GET", f"/Patient/{a['id']}").json
    assert now == a, (now, a)
    b = bundle("transaction", ("POST", "Patient", s.person("2")))
    b["entry"][0]["request"]["ifNoneExist"] = "name=x"
    outcome(s.call("POST", "", b), 400)


@scenario
def an_entry_nobody_serves_fails_alone(s):
    a = submit(s, s.person("1"), 201).json
    gone = submit(s, s.person("2", family="Else", nin="x", art="x"), 201).json
    expect(s.call("DELETE", f"/Patient/{gone['id']}"), 204)
    gets = ("metadata", "Patient/_history", "Patient/a/b/c",
            f"Patient/{gone['id']}", f"Patient/{a['id']}")
    b = bundle("batch", *(("GET", url, None) for url in gets))
    found = expect(s.call("POST", "", b), 200).json["entry"]
    statuses = [e["response"]["status"][:3] for e in found]
    assert statuses == ["404", "404", "404", "410", "200"], statuses
    assert all("outcome" in e["response"] for e in found[:4]), found
    outcome(s.call("POST", "", bundle(
        "transaction", ("GET", "metadata", None))), 400)


@scenario
def links_of_a_search_in_a_batch_are_on_our_base(s):
    for i in range(3):
        submit(s, s.person(str(i)), 201)
    # In order, and of these alone: the same one from every store.
    query = f"Patient?family=Fam{s.prefix}&_sort=_id&_count=1"
    b = bundle("batch", ("GET", query, None), ("GET", "Patient/_history", None))
    found = expect(s.call("POST", "", b), 200).json["entry"][0]["resource"]
    urls = [link["url"] for link in found["link"]] + [
        e["fullUrl"] for e in found["entry"]]
    base = s.call("GET", f"/{query}").json["entry"][0]["fullUrl"]
    base = base[:base.index("/Patient/")]
    assert len(urls) >= 2 and all(u.startswith(base) for u in urls), urls


@scenario
def operations_name_the_methods_they_take(s):
    for method, path, allowed in (
            ("GET", "/Patient/$match", "POST"),
            ("DELETE", "/Patient/$match", "POST"),
            ("PUT", "/Patient/$ihe-pix", "GET, HEAD, POST")):
        a = s.call(method, path)
        outcome(a, 405, "not-supported")
        assert a.headers["allow"] == allowed, a


@scenario
def operations_read_json_alone(s):
    for path in ("/Patient/$validate", "/$meta"):
        outcome(s.call("POST", path, "<x/>", {
            "Content-Type": "application/fhir+xml"}), 415, "not-supported")


@scenario
def any_version_of_other_resources(s):
    basic = {"resourceType": "Basic", "code": {"text": "x"}}
    made = expect(s.call("POST", "/Basic", basic), 201)
    path = f"/Basic/{made.json['id']}"
    basic["id"] = made.json["id"]
    any_version = {"If-Match": "*"}
    a = expect(s.call("PUT", path, {**basic, "code": {"text": "y"}},
                      any_version), 200)
    assert a.headers["etag"] == 'W/"2"', a
    outcome(s.call("PUT", "/Basic/nobody", {**basic, "id": "nobody"},
                   any_version), 412)
    outcome(s.call("DELETE", "/Basic/nobody", headers=any_version), 412)
    expect(s.call("DELETE", path, headers=any_version), (200, 204))
    outcome(s.call("DELETE", path, headers=any_version), 412)


@scenario
def entity_tags_of_a_transaction_are_tags(s):
    b = bundle("transaction", ("POST", "Patient", s.person("1")),
               ("POST", "Basic", {"resourceType": "Basic",
                                  "code": {"text": "x"}}))
    for e in expect(s.call("POST", "", b), 200).json["entry"]:
        assert e["response"]["etag"] == 'W/"1"', e


@scenario
def versions_guard_deleting_and_spare_reading(s):
    a = submit(s, s.person("1"), 201)
    path = f"/Patient/{a.json['id']}"
    tag = a.headers["etag"]
    outcome(s.call("DELETE", path, headers={"If-Match": 'W/"99"'}), 412)
    outcome(s.call("DELETE", f"/Patient?identifier={SYSTEM}%7C{s.name('1')}",
                   headers={"If-Match": 'W/"99"'}), 412)
    b = bundle("batch", ("DELETE", path[1:], None))
    b["entry"][0]["request"]["ifMatch"] = 'W/"99"'
    status = s.call("POST", "", b).json["entry"][0]["response"]["status"]
    assert status.startswith("412"), status
    for known in (tag, f'W/"77", {tag}', "*"):
        expect(s.call("GET", path, headers={"If-None-Match": known}), 304)
    expect(s.call("GET", path, headers={"If-None-Match": 'W/"77"'}), 200)
    expect(s.call("DELETE", path, headers={"If-Match": tag}), 204)
    outcome(s.call("DELETE", path, headers={"If-Match": "*"}), 412)


@scenario
def an_id_of_digits_leads_to_its_record(s):
    """HAPI takes no such id from a client: there the record has another one,
    names this one as its alias, and is changed and deleted under both."""
    number = str(20260000 + len(s.name("")))
    path = f"/Patient/{number}"
    a = expect(s.call("PUT", path, s.person("1")), 201)
    made = a.json["id"]
    assert a.headers["location"].split("/_history")[0].endswith(
        f"/Patient/{made}"), a
    assert (made == number) == s.daemon.is_embedded(), a
    aliases = [e.get("valueId") for e in a.json.get("extension", [])]
    assert aliases == [] if made == number else [number], a
    expect(s.call("GET", f"/Patient/{made}"), 200)
    again = expect(s.call("PUT", path, s.person("1", given="Hope")), 200)
    assert again.json["id"] == made, again
    expect(s.call("DELETE", path), 204)
    expect(s.call("GET", f"/Patient/{made}"), 410)


@scenario
def any_version_means_that_there_is_one(s):
    path = f"/Patient/{s.name('own')}"
    any_version = {"If-Match": "*"}
    outcome(s.call("PUT", path, s.person("1"), headers=any_version), 412)
    expect(s.call("PUT", path, s.person("1")), 201)
    expect(s.call("PUT", path, s.person("1", family="Other"),
                  headers=any_version), 200)
    expect(s.call("DELETE", path, headers=any_version), 204)


@scenario
def versions_guard_what_rides_in_a_transaction(s):
    basic = {"resourceType": "Basic", "id": s.name("b"),
             "code": {"text": "x"}}
    url = f"Basic/{basic['id']}"
    expect(s.call("PUT", f"/{url}", basic), 201)
    for tag, status in (('W/"7"', (409, 412)), ('W/"1"', 200)):
        b = bundle("transaction", ("POST", "Patient", s.person("1")),
                   ("PUT", url, {**basic, "code": {"text": "y"}}))
        b["entry"][1]["request"]["ifMatch"] = tag
        expect(s.call("POST", "", b), status)


# --- operations ---------------------------------------------------------------

@scenario
def what_explains_a_link_stays(s):
    there = {r["type"]: [i["code"] for i in r["interaction"]] for r in
             s.call("GET", "/metadata").json["rest"][0]["resource"]}
    source = "Patient/" + submit(s, s.person("1"), 201).json["id"]
    for kind, about in (("Provenance", "target"), ("AuditEvent", "entity")):
        page = expect(s.call("GET", f"/{kind}?{about}={source}"), 200).json
        assert len(page["entry"]) == 1, page
        path = f"/{kind}/{page['entry'][0]['resource']['id']}"
        assert "create" in there[kind] and "update" not in there[kind], there
        outcome(s.call("DELETE", path), 403, "forbidden")
        outcome(s.call("PUT", path, page["entry"][0]["resource"]), 403)
        outcome(s.call("DELETE", f"/{kind}?_lastUpdated=gt2000"), 403)
        outcome(s.call("POST", "", bundle("transaction", (
            "DELETE", path[1:], None))), 403)
        b = expect(s.call("POST", "", bundle("batch", (
            "DELETE", path[1:], None))), 200).json
        assert b["entry"][0]["response"]["status"].startswith("403"), b
        expect(s.call("GET", path), 200)


@scenario
def an_operation_that_is_not_there(s):
    for path in ("/Patient/$no-such", "/$no-such"):
        outcome(s.call("GET", path), 404, "not-supported")


@scenario
def an_encoded_body_is_not_read(s):
    outcome(s.call("POST", "/Patient", s.person("1"),
                   headers={"Content-Encoding": "gzip"}), 415, "not-supported")


@scenario
def match_grades_and_counts(s):
    a = submit(s, s.person("1"), 201).json
    submit(s, s.person("2", nin="", art=""), 201)
    query = {"resourceType": "Parameters", "parameter": [
        {"name": "resource", "resource": s.person("")}]}
    found = expect(s.call("POST", "/Patient/$match", query), 200).json
    assert found["type"] == "searchset", found
    grades = [e["search"]["extension"][0]["valueCode"] for e in found["entry"]]
    scores = [e["search"]["score"] for e in found["entry"]]
    assert grades[0] == "certain" and scores == sorted(scores, reverse=True)
    assert found["entry"][0]["resource"]["id"] == a["id"], found
    assert all(0 <= x <= 1 for x in scores)
    assert len(found["entry"]) == 2, found
    query["parameter"].append({"name": "count", "valueInteger": 1})
    assert len(s.call("POST", "/Patient/$match", query).json["entry"]) == 1
    query["parameter"].append(
        {"name": "onlyCertainMatches", "valueBoolean": True})
    assert len(s.call("POST", "/Patient/$match", query).json["entry"]) == 1
    bare = expect(s.call("POST", "/Patient/$match", s.person("")), 200).json
    assert len(bare["entry"]) == 2, bare
    none = expect(s.call("POST", "/Patient/$match", patient(
        "", family="Nobody", given="Xq", phone="0", nin="", art="",
        birth="1901-01-01")), 200).json
    assert none["total"] == 0 and "entry" not in none, none
    outcome(s.call("POST", "/Patient/$match", {
        "resourceType": "Parameters", "parameter": [{"name": "nonsense"}]}),
        400)
    query["parameter"][-1] = {
        "name": "onlyCertainMatches", "valueString": "true"}
    outcome(s.call("POST", "/Patient/$match", query), 400)
    query["parameter"][-1] = {
        "name": "onlyCertainMatches", "valueBoolean": "true"}
    outcome(s.call("POST", "/Patient/$match", query), 400)
    for element, value in (("implicitRules", "http://x"), (
            "modifierExtension", [{"url": "http://x", "valueBoolean": True}])):
        outcome(s.call("POST", "/Patient/$match",
                       {**s.person(""), element: value}), 400, None,
                f"Patient.{element}")


@scenario
def pix_knows_all_who_carry_the_identifier(s):
    a = submit(s, s.person("1", nin="SHARED" + s.prefix, family="Aaa",
                           given="Abel", birth="1950-01-01", art="P"), 201).json
    b = submit(s, s.person("2", nin="SHARED" + s.prefix, family="Zzz",
                           given="Zoe", birth="2001-12-31", art="Q",
                           gender="male"), 201).json
    found = expect(s.call(
        "GET", "/Patient/$ihe-pix?sourceIdentifier=http://clientregistry.org/"
               f"nationalid%7CSHARED{s.prefix}"), 200).json
    ids = [p["valueReference"]["reference"].split("/")[-1]
           for p in found["parameter"] if p["name"] == "targetId"]
    assert sorted(ids) == sorted([a["id"], b["id"]]), (ids, a, b)


@scenario
def pix(s):
    a = submit(s, s.person("1"), 201).json
    b = submit(s, s.person("2"), 201).json
    path = "/Patient/$ihe-pix?sourceIdentifier="
    found = expect(s.call("GET", f"{path}{SYSTEM}%7C{s.name('1')}"), 200).json
    ids = [p["valueReference"]["reference"].split("/")[-1]
           for p in found["parameter"] if p["name"] == "targetId"]
    assert set(ids) >= {b["id"]}, (found, a)
    values = [p["valueIdentifier"]["value"]
              for p in found["parameter"] if p["name"] == "targetIdentifier"]
    assert s.name("2") in values and s.name("1") not in values, values
    only = expect(s.call(
        "GET", f"{path}{SYSTEM}%7C{s.name('1')}&targetSystem="
        f"http://clientregistry.org/nationalid,{SYSTEM}"), 200).json
    assert s.name("2") in str(only), only
    outcome(s.call("GET", f"{path}{SYSTEM}%7Cunknown"), 404, "not-found")
    outcome(s.call("GET", f"{path}http://nowhere%7C1"), 400, "code-invalid")
    outcome(s.call("GET", f"{path}{SYSTEM}%7C{s.name('1')}"
                          "&targetSystem=http://nowhere"), 403, "code-invalid")
    outcome(s.call("GET", "/Patient/$ihe-pix"), 400)
    posted = expect(s.call("POST", "/Patient/$ihe-pix", {
        "resourceType": "Parameters", "parameter": [
            {"name": "sourceIdentifier",
             "valueString": f"{SYSTEM}|{s.name('1')}"}]}), 200).json
    assert posted == found, (posted, found)
    for body, expression in (
            ({"resourceType": "Parameters"}, "Parameters.parameter"),
            ({"resourceType": "Patient"}, "Parameters"),
            ({"resourceType": "Parameters", "parameter": {"name": "x"}},
             "Parameters.parameter"),
            ({"resourceType": "Parameters", "parameter": [
                {"name": "sourceIdentifier", "valueText": "x"}]},
             "Parameters.parameter[0].valueText")):
        outcome(s.call("POST", "/Patient/$ihe-pix", body), 400, None,
                expression)


@scenario
def metadata_is_a_capability_statement(s):
    a = expect(s.call("GET", "/metadata"), 200).json
    assert a["resourceType"] == "CapabilityStatement", a
    assert a["fhirVersion"] == "4.0.1" and a["kind"] == "instance", a
    types = {r["type"]: r for r in a["rest"][0]["resource"]}
    operations = {o["name"] for o in types["Patient"]["operation"]}
    assert operations == {"match", "ihe-pix"}, operations
    assert "Patient:link" in types["Patient"]["searchInclude"], types
    assert "Provenance:target" in types["Patient"]["searchRevInclude"], types


@scenario
def other_resources_are_passed_on(s):
    basic = {"resourceType": "Basic", "code": {"text": "note"}}
    a = expect(s.call("POST", "/Basic", basic), 201)
    path = "/Basic/" + a.json["id"]
    expect(s.call("GET", path), 200)
    expect(s.call("PUT", path, {**a.json, "code": {"text": "other"}}), 200)
    outcome(s.call("PUT", path, {**basic, "id": "elsewhere"}), 400)
    expect(s.call("DELETE", path), (200, 204))
    expect(s.call("GET", path), 410)


@scenario
def the_registrys_own_records_cannot_be_written(s):
    lane = {"resourceType": "Basic", "id": "selfsame-lane-x-0",
            "code": {"text": "forged"}}
    path = "/Basic/selfsame-lane-x-0"
    outcome(s.call("PUT", path, lane), 403, "forbidden")
    outcome(s.call("DELETE", path), 403, "forbidden")
    outcome(s.call("DELETE", "/Basic?code=x"), 403, "forbidden")
    outcome(s.call("POST", "", bundle("transaction", (
        "PUT", "Basic/selfsame-lane-x-0", lane))), 403, "forbidden")
    a = expect(s.call("POST", "", bundle("batch", (
        "PUT", "Basic/selfsame-lane-x-0", lane))), 200).json
    assert a["entry"][0]["response"]["status"].startswith("403"), a


@scenario
def every_decision_leaves_provenance_and_audit(s):
    a = submit(s, s.person("1"), 201).json
    b = submit(s, s.person("2"), 201).json
    for record in (a, b):
        found = expect(s.call(
            "GET", f"/Provenance?target=Patient/{record['id']}"), 200).json
        assert found.get("entry"), found
        found = expect(s.call(
            "GET", f"/AuditEvent?entity=Patient/{record['id']}"), 200).json
        assert found.get("entry"), found


# --- running ------------------------------------------------------------------

def run(daemon, only):
    failed, transcripts = [], {}
    for number, function in enumerate(SCENARIOS):
        if only and only not in function.__name__:
            continue
        stage = Stage(daemon, f"S{number:02d}")
        try:
            function(stage)
            print(f"ok    {function.__name__}")
        except Exception:  # every scenario is told, then the next one runs
            failed.append(function.__name__)
            print(f"FAIL  {function.__name__}")
            traceback.print_exc(limit=-1)
        if daemon.process.poll() is not None:
            print(f"the daemon died:\n{daemon.read_log()[-3000:]}")
            daemon.start()
        transcripts[function.__name__] = stage.transcript
    return failed, transcripts


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("--store-url")
    parser.add_argument("--only")
    parser.add_argument("--transcript")
    args = parser.parse_args()
    settings = {}
    if args.store_url:
        settings = {"store.backend": "http", "store.url": args.store_url}
    with Daemon(args.program, settings) as daemon:
        failed, transcripts = run(daemon, args.only)
        code = daemon.stop()
        if code != 0:
            print(f"the daemon ended with {code}\n{daemon.read_log()[-4000:]}")
            failed.append("exit code")
    if args.transcript:
        with open(args.transcript, "w") as out:
            json.dump(transcripts, out, indent=1)
    print(f"{len(transcripts) - len(failed)} passed, {len(failed)} failed")
    return 1 if failed or not transcripts else 0


if __name__ == "__main__":
    sys.exit(main())
