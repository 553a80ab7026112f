#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Long work: the client is told where the result will be, and OpenHIM what it
was. With a store that takes its time, and a core that pretends.

    processing.py PROGRAM [CASE]
"""
import json
import os
import sys
import threading

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "daemon"))

from daemon import RULES, SYSTEM, patient, until  # noqa: E402
from place import Site, report, run_case  # noqa: E402
from pretend import Pretended  # noqa: E402
from slow import SlowStore  # noqa: E402

CASES = []
ID = "0123456789abcdef01234567"


def case(function):
    CASES.append(function)
    return function


def site(program, core, store, **settings):
    s = Site(program, core, "processing", **{
        "trust-self-signed": False, "answer-within": "500 ms", **settings})
    s.top = {"store": {"backend": "http", "url": store.url}}
    return s


def send(s, method, path, body, transaction=ID):
    return s.daemon.call(method, f"/fhir{path}", body, {
        "X-OpenHIM-ClientID": "emr", "X-OpenHIM-TransactionID": transaction})


def update_of(core):
    until("the update", lambda: core.updates)
    path, update = core.updates[0]
    assert path == f"/transactions/{ID}", path
    return update


@case
def a_write_that_takes_long_is_processing(program, core):
    store = SlowStore()
    with site(program, core, store) as s:
        s.wait_present()
        store.hold()
        a = send(s, "POST", "/Patient", patient("slow-1"))
        assert a.status == 200, a
        told = a.json
        assert told["status"] == "Processing", told
        assert told["response"]["status"] == 202, told
        outcome = json.loads(told["response"]["body"])
        assert outcome["resourceType"] == "OperationOutcome", outcome
        assert ID in outcome["issue"][0]["diagnostics"], outcome
        s.wait("relay.processing request=")
        assert not core.updates
        store.release()
        update = update_of(core)
        assert update["status"] == "Successful", update
        assert update["response"]["status"] == 201, update
        body = json.loads(update["response"]["body"])
        assert body["resourceType"] == "Patient", body
        assert update["properties.decision"] == "created", update
        each = update["$push"]["orchestrations"]["$each"]
        commit = [o for o in each if "commit" in o["name"]][0]
        assert commit["request"]["port"] == str(store.port), each
        assert commit["request"]["path"] == "/fhir", each
        assert commit["response"]["status"] == 200, each
        assert not commit["request"]["body"], each
        s.stop()


@case
def past_the_deadline_it_goes_on(program, core):
    store = SlowStore()
    s = site(program, core, store)
    s.top["server"] = {"address": "127.0.0.1", "port": 0, "deadline": "3 s"}
    with s:
        s.wait_present()
        store.hold()
        a = send(s, "POST", "/Patient", patient("slow-2"))
        assert a.json["status"] == "Processing", a
        timer = threading.Timer(4.5, store.release)
        timer.start()
        update = update_of(core)
        assert update["response"]["status"] == 201, update
        s.stop()


@case
def an_end_that_does_not_come_is_told_as_such(program, core):
    store = SlowStore()
    with site(program, core, store, **{"finish-within": "1 s"}) as s:
        s.wait_present()
        store.hold()
        assert send(s, "POST", "/Patient", patient("slow-3")).json[
            "status"] == "Processing"
        update = update_of(core)
        assert update["status"] == "Failed", update
        assert update["response"]["status"] in (503, 504), update
        store.release()
        s.stop()


@case
def a_batch_goes_on_to_its_end(program, core):
    store = SlowStore()
    with site(program, core, store) as s:
        s.wait_present()
        store.hold()
        bundle = {"resourceType": "Bundle", "type": "batch", "entry": [
            {"request": {"method": "POST", "url": "Patient"},
             "resource": patient(f"slow-b{n}")} for n in range(40)]}
        a = send(s, "POST", "", bundle)
        assert a.json["status"] == "Processing", a
        store.release()
        update = update_of(core)
        body = json.loads(update["response"]["body"])
        words = {e["response"]["status"][:3] for e in body["entry"]}
        assert words == {"201"} and len(body["entry"]) == 40, words
        assert update["properties.decision"] == "40 created", update
        s.stop()


@case
def what_has_not_left_gets_503(program, core):
    store = SlowStore()
    s = site(program, core, store)
    s.top["server"] = {"address": "127.0.0.1", "port": 0, "deadline": "1 s"}
    s.top["registry"] = {
        "bundles-under-way": 1, "decisions-per-bundle": 1,
        "rules": os.path.abspath(RULES), "internal-systems": [SYSTEM],
        "id-key": "a key for tests alone"}
    with s:
        s.wait_present()
        store.hold()
        first = threading.Thread(target=send, args=(
            s, "POST", "/Patient", patient("slow-4"), "f" * 24))
        first.start()
        until("the first one left", lambda: store.transactions)
        a = send(s, "POST", "/Patient", patient("slow-5", family="Other"))
        assert a.json["status"] == "Failed", a.json
        assert a.json["response"]["status"] == 503, a.json
        first.join()
        store.release()
        s.stop()
        assert "slow-5" not in json.dumps(store.resources)


@case
def a_stop_waits_for_updates(program, core):
    store = SlowStore()
    with site(program, core, store) as s:
        s.wait_present()
        store.hold()
        assert send(s, "POST", "/Patient", patient("slow-6")).json[
            "status"] == "Processing"
        threading.Timer(1, store.release).start()
        s.stop()
        assert update_of(core)["response"]["status"] == 201


@case
def many_ends_hold_up_no_heartbeats(program, core):
    store = SlowStore()
    s = site(program, core, store)
    s.top["registry"] = {**s.registry, "bundles-under-way": 16}
    with s:
        s.wait_present()
        store.hold()
        ids = [f"{n:024x}" for n in range(12)]
        threads = [threading.Thread(target=send, args=(
            s, "POST", "/Patient", patient(i, family=i, nin=i, art=i,
                                           phone=i), i)) for i in ids]
        for t in threads:
            t.start()
        for t in threads:
            t.join()
        s.wait("relay.processing request=", len(ids))
        core.delays = {"/transactions/": 0.3}
        store.release()
        until("the first", lambda: core.updates)
        before = len(core.beats)
        until("all", lambda: len(core.statuses) == len(ids))
        assert len(core.beats) - before >= len(ids) // 2, core.beats
        core.delays = {}
        s.stop()


def main():
    program = os.path.abspath(sys.argv[1])
    chosen = [f for f in CASES
              if len(sys.argv) < 3 or sys.argv[2] in f.__name__]
    return report([run_case(f, program, Pretended()) for f in chosen])


if __name__ == "__main__":
    sys.exit(main())
