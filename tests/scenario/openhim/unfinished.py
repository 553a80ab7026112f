#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Transactions that are Processing when something goes wrong: the core
overwrites their end, or is away, or the process is killed before it tells it.
With a store that takes its time, and a core that pretends.

    unfinished.py PROGRAM [CASE]
"""
import json
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "daemon"))

from daemon import patient, until  # noqa: E402
from place import report, run_case  # noqa: E402
from pretend import Pretended  # noqa: E402
from processing import ID, send, site  # noqa: E402
from slow import SlowStore  # noqa: E402

CASES = []
PATH = f"/transactions/{ID}"


def case(function):
    CASES.append(function)
    return function


def noted(s):
    """Lines of the journal, without those that were struck off."""
    with open(os.path.join(s.folder, "openhim-transactions")) as f:
        lines = f.read().splitlines()
    gone = {line[1:] for line in lines if line[0] == "-"}
    return [line for line in lines if line[0] == "+"
            and line[1:].split()[0] not in gone]


def submit(s, store, name="left-1"):
    """Answered as Processing, and held by the store."""
    store.hold()
    a = send(s, "POST", "/Patient", patient(name))
    assert a.json["status"] == "Processing", a
    return a


@case
def what_the_core_overwrites_is_told_again(program, core):
    store = SlowStore()
    with site(program, core, store) as s:
        s.wait_present()
        core.overwrites = 2
        submit(s, store)
        assert len(noted(s)) == 1, noted(s)
        store.release()
        s.wait("told again", 2)
        until("the third", lambda: len(core.updates) == 3)
        assert core.updates[0] == core.updates[2], core.updates
        assert core.statuses[PATH] == "Successful", core.statuses
        s.stop()  # before it was looked at often enough
        assert len(noted(s)) == 1, noted(s)
        s.start()
        until("struck off", lambda: not noted(s))
        assert len(core.updates) == 3, core.updates
        s.stop()


@case
def a_core_that_loses_every_update_is_given_up(program, core):
    store = SlowStore()
    with site(program, core, store) as s:
        s.wait_present()
        core.overwrites = 1000
        submit(s, store)
        store.release()
        s.wait("it overwrites every update")
        assert len(core.updates) == 5, core.updates
        core.overwrites = 0
        s.stop()
        s.start()  # the next process tries again
        until("told", lambda: core.statuses.get(PATH) == "Successful")
        s.stop()


@case
def looking_may_be_forbidden(program, core):
    core.failing = {"filterRepresentation=simple": 403}
    store = SlowStore()
    with site(program, core, store) as s:
        s.wait_present()
        submit(s, store)
        store.release()
        until("told", lambda: core.statuses.get(PATH) == "Successful")
        until("struck off", lambda: not noted(s))
        assert s.count("openhim.update") == 0, s.daemon.read_log()
        s.stop()


@case
def a_core_that_fails_is_told_later(program, core):
    core.failing = {PATH: 500, "filterRepresentation=simple": 502}
    store = SlowStore()
    with site(program, core, store) as s:
        s.wait_present()
        submit(s, store)
        store.release()
        until("two tries", lambda: core.count("PUT", PATH, None, 500) > 1)
        core.failing = {}
        until("told", lambda: core.statuses.get(PATH) == "Successful")
        assert core.updates[0][1]["response"]["status"] == 201, core.updates
        s.stop()


@case
def a_transaction_that_is_gone_is_forgotten(program, core):
    core.failing = {PATH: 500, "filterRepresentation=simple": 404}
    store = SlowStore()
    with site(program, core, store) as s:
        s.wait_present()
        submit(s, store)
        store.release()
        s.wait("does not know this transaction")
        until("struck off", lambda: not noted(s))
        assert core.count("PUT", PATH) == 1
        s.stop()


@case
def what_is_asked_about_a_lost_answer_is_told(program, core):
    store = SlowStore()
    with site(program, core, store, **{"answer-within": "40 s"}) as s:
        s.wait_present()
        store.losses = 1
        a = send(s, "POST", "/Patient", patient("lost-1"))
        assert a.json["response"]["status"] == 201, a.json
        told = [(o["name"].removeprefix("FHIR store: "),
                 o["request"]["method"],
                 o["request"]["path"].split("/")[2:3],
                 o.get("response", {}).get("status"))
                for o in a.json["orchestrations"] if o["group"] == "store"]
        ask, settle = "ask what became of the commit", \
            "settle what became of the commit"
        assert told[:3] == [("commit", "POST", [], None),
                            (settle, "PUT", ["Basic"], 412),
                            (ask, "GET", ["Basic"], 200)], told
        assert told[3:] and all(x == ("read again", "GET", ["Patient"], 200)
                                for x in told[3:]), told
        s.stop()


def kill_before_the_commit(s, store):
    """The process that submitted is gone when the store has committed."""
    submit(s, store)
    s.daemon.kill()
    store.release()
    until("the commit", lambda: store.names("Provenance"))


@case
def killed_before_the_store_answered(program, core):
    store = SlowStore()
    with site(program, core, store) as s:
        s.wait_present()
        kill_before_the_commit(s, store)
        s.start()
        s.wait("relay.recovered")
        until("told", lambda: core.statuses.get(PATH) == "Successful")
        update = core.updates[-1][1]
        assert update["response"]["status"] == 200, update
        outcome = json.loads(update["response"]["body"])
        text = outcome["issue"][0]["diagnostics"]
        assert "is in the store" in text and "1 of 1" in text, text
        receipt = noted_receipt(store)
        assert f"Provenance/{receipt}" in text, (receipt, text)
        assert update["properties.decision"] == "committed", update
        source = update["properties.source"]
        assert store.resources[f"Patient/{source}"]["identifier"], update
        golden = update["properties.golden"]
        assert f"Patient/{golden}" in store.resources, update
        each = update["$push"]["orchestrations"]["$each"]
        assert each[0]["request"]["path"].endswith(
            f"/Provenance/{receipt}"), each
        assert each[0]["response"]["status"] == 200, each
        s.stop()
        assert "Okello" not in s.daemon.read_log()
        assert "Okello" not in json.dumps(update)


def noted_receipt(store):
    return store.names("Provenance")[0].split("/")[1]


@case
def killed_and_never_committed(program, core):
    store = SlowStore()
    with site(program, core, store) as s:
        s.wait_present()
        submit(s, store)
        s.daemon.kill()
        s.openhim["answer-within"] = "40 s"
        s.start()  # raises the lanes: what is held cannot be committed
        s.wait("relay.recovered")
        until("told", lambda: core.statuses.get(PATH) == "Failed")
        update = core.updates[-1][1]
        assert update["response"]["status"] == 503, update
        outcome = json.loads(update["response"]["body"])
        assert "send it again" in outcome["issue"][0]["diagnostics"], outcome
        store.release()
        until("the lost one", lambda: store.refused)
        a = send(s, "POST", "/Patient", patient("left-1"), "b" * 24)
        assert a.json["response"]["status"] == 201, a.json
        assert len(store.names("Provenance")) == 1, store.resources
        s.stop()


@case
def killed_in_the_middle_of_a_batch(program, core):
    store = SlowStore()
    with site(program, core, store) as s:
        s.top["registry"] = {**s.registry, "bundles-under-way": 1,
                             "decisions-per-bundle": 4}
        s.stop()
        s.start()
        s.wait_present()
        store.hold()
        bundle = {"resourceType": "Bundle", "type": "batch", "entry": [
            {"request": {"method": "POST", "url": "Patient"},
             "resource": patient(f"left-b{n}", family=f"F{n}", nin=f"N{n}",
                                 art=f"R{n}", phone=f"0772 {n:06}")}
            for n in range(9)]}
        a = send(s, "POST", "", bundle)
        assert a.json["status"] == "Processing", a
        s.daemon.kill()
        store.release()
        done = len(until("a part of it", lambda: store.names("Provenance")))
        assert 0 < done < 9, done
        s.start()
        until("told", lambda: core.statuses.get(PATH))
        update = core.updates[-1][1]
        assert update["status"] == "Completed with error(s)", update
        text = json.loads(update["response"]["body"])["issue"][0][
            "diagnostics"]
        assert f"{done} of 9" in text, (done, text)
        s.stop()


@case
def cut_off_at_the_end_of_a_drain(program, core):
    store = SlowStore()
    s = site(program, core, store)
    s.top["server"] = {"address": "127.0.0.1", "port": 0,
                       "drain-timeout": "1 s"}
    with s:
        s.wait_present()
        submit(s, store)
        s.daemon.stop()
        assert s.count("server.cut") == 1, s.daemon.read_log()
        assert s.count("relay.left") == 1, s.daemon.read_log()
        assert not core.updates, core.updates  # nobody knew
        store.release()
        until("the commit", lambda: store.names("Provenance"))
        s.start()
        until("told", lambda: core.statuses.get(PATH) == "Successful")
        s.stop()


@case
def a_store_that_is_away_is_waited_for(program, core):
    store = SlowStore()
    with site(program, core, store) as s:
        s.wait_present()
        kill_before_the_commit(s, store)
        store.failing = "Provenance/"
        s.start()
        until("asked", lambda: store.failed)
        assert PATH not in core.statuses
        store.failing = None
        until("told", lambda: core.statuses.get(PATH) == "Successful")
        s.stop()


@case
def a_reload_finishes_what_it_interrupts(program, core):
    store = SlowStore()
    with site(program, core, store) as s:
        s.wait_present()
        core.failing = {PATH: 500, "filterRepresentation=simple": 500}
        submit(s, store)
        store.release()
        until("tries", lambda: core.count("PUT", PATH, None, 500) > 0)
        core.failing = {}
        s.openhim["resync"] = "2 s"
        s.reload()
        until("told", lambda: core.statuses.get(PATH) == "Successful")
        s.stop()


@case
def openhim_is_left_while_the_store_is_asked(program, core):
    store = SlowStore()
    with site(program, core, store) as s:
        s.wait_present()
        kill_before_the_commit(s, store)
        store.stalled = "Provenance/"
        s.start()
        until("asked", lambda: store.nstalled)
        s.openhim["url"] = ""
        s.reload()
        store.stalled = None
        for _ in range(3):
            s.serves()
        assert PATH not in core.statuses
        s.openhim["url"] = core.api
        s.reload()
        until("told", lambda: core.statuses.get(PATH) == "Successful")
        s.stop()


@case
def a_damaged_journal_stops_nothing(program, core):
    store = SlowStore()
    with site(program, core, store) as s:
        s.wait_present()
        s.stop()
        good = "c" * 24 + " 0190a7c2-1111-7222-8333-444455556666 1"
        with open(os.path.join(s.folder, "openhim-transactions"), "w") as f:
            f.write(f"nonsense\n+x y z\n+{good}\n-{'d' * 24}\n+{'e' * 24} 0")
        s.start()
        s.wait("openhim.transactions_file lines=3")
        until("told", lambda: core.statuses.get(
            f"/transactions/{'c' * 24}") == "Failed")
        s.stop()


def main():
    program = os.path.abspath(sys.argv[1])
    chosen = [f for f in CASES
              if len(sys.argv) < 3 or sys.argv[2] in f.__name__]
    return report([run_case(f, program, Pretended()) for f in chosen])


if __name__ == "__main__":
    sys.exit(main())
