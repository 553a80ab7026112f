#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A store that fails: clear outcomes, recovery, nothing lost, nothing double.

    faults.py PROGRAM [--only WORD]

Run so, the store is the stand-in with a memory of its own; hapi.py runs the
same before a real HAPI. Every case submits a crowd of its own while the store
misbehaves. Clients do as real ones do: what was not acknowledged they send
again. Afterwards there is exactly one source record a submission and one golden
record a person.
"""
import argparse
import json
import os
import queue
import subprocess
import sys
import tempfile
import threading
import time

from peer import PEERS, Faulty, free_port

sys.path.insert(0, os.path.join(
    os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "daemon"))
from crowd import check, person  # noqa: E402
from daemon import Daemon, until  # noqa: E402

PERSONS, VARIANTS, CLIENTS = 8, 4, 16


def settings_for(url, instance):
    return {"store.backend": "http", "store.url": url,
            "registry.instance": instance, "store.timeout": "4 s",
            "server.deadline": "20 s"}


class Crowd:
    """Clients that do not give up, and what they were told."""

    def __init__(self, daemon, tag, persons=PERSONS, variants=VARIANTS):
        self.daemon, self.tag = daemon, tag
        self.persons, self.variants = persons, variants
        self.statuses, self.problems = {}, []
        self.work = queue.SimpleQueue()
        for v in range(variants):
            for p in range(persons):
                self.work.put((p, v))

    def submit(self, p, v, end):
        while time.monotonic() < end:
            a = self.daemon.call("POST", "/fhir/Patient",
                                 person(self.tag, p, v))
            self.statuses[a.status] = self.statuses.get(a.status, 0) + 1
            if a.status in (200, 201):
                return
            if json.loads(a.bytes)["resourceType"] != "OperationOutcome":
                self.problems.append(f"{a.status} without an outcome")
            if a.status == 503 and "retry-after" not in a.headers:
                self.problems.append("503 without Retry-After")
            time.sleep(0.2)
        self.problems.append(f"{self.tag}p{p}-v{v} was never taken")

    def client(self, seconds):
        end = time.monotonic() + seconds
        while True:
            try:
                p, v = self.work.get_nowait()
            except queue.Empty:
                return
            try:
                self.submit(p, v, end)
            except Exception as e:  # told below, with the others
                self.problems.append(repr(e))

    def start(self, seconds=240):
        self.threads = [threading.Thread(target=self.client, args=[seconds])
                        for _ in range(CLIENTS)]
        for t in self.threads:
            t.start()

    def finish(self):
        for t in self.threads:
            t.join()
        self.problems += check(
            self.daemon, self.persons, self.variants, self.tag)
        return self.problems


# What the store does to transactions; `times` keeps each case short.
FAULTS = [
    ("slow", {"fault": "slow", "delay": 1.5, "times": 2}),
    ("too slow", {"fault": "slow", "delay": 6, "times": 1}),
    ("too slow after committing", {"fault": "slow-after", "delay": 6,
                                   "times": 1}),
    ("429", {"fault": "status", "status": 429, "times": 2}),
    ("500", {"fault": "status", "status": 500, "times": 2}),
    ("503", {"fault": "status", "status": 503, "times": 2}),
    ("409", {"fault": "status", "status": 409, "times": 2}),
    ("412", {"fault": "status", "status": 412, "times": 2}),
    ("cut off after committing", {"fault": "drop", "times": 3}),
    ("cut off in its answer", {"fault": "cut", "times": 2}),
    ("reset before", {"fault": "reset", "times": 2}),
    ("HTML with 200", {"fault": "html", "times": 2}),
    ("HTML after committing", {"fault": "html-after", "times": 2}),
    ("half a Bundle", {"fault": "half-bundle", "times": 2}),
    ("half its JSON", {"fault": "half-json", "times": 2}),
    ("nothing with 200", {"fault": "empty", "times": 2}),
    ("an outcome with 200", {"fault": "outcome", "times": 2}),
    ("more entries than sent", {"fault": "more-entries", "times": 2}),
    ("entries in another order", {"fault": "reordered", "times": 2}),
    ("an entry failed with 200", {"fault": "entry-failed", "times": 2}),
    ("locations on another host", {"fault": "other-host", "times": 2}),
    ("another content type", {"fault": "other-content-type", "times": 2}),
    ("a version twice", {"fault": "etag-twice", "times": 2}),
    ("two lengths", {"fault": "length-twice", "times": 2}),
    ("a redirect", {"fault": "redirect", "status": 307, "times": 2}),
    ("a gzip bomb", {"fault": "bomb", "times": 1}),
    ("an answer without an end", {"fault": "endless", "times": 1}),
    ("byte by byte", {"fault": "trickle", "delay": 0.2, "times": 1}),
    ("lost, and so is its lane's raise", {"fault": "drop", "times": 2},
     {"method": "PUT", "fault": "drop", "times": 3}),
    ("lost, and its lane is not to be read", {"fault": "drop", "times": 2},
     {"method": "PUT", "fault": "drop", "times": 2},
     {"method": "GET", "path": "/Basic/", "fault": "html", "times": 3}),
    ("done, and not to be read again", {"fault": "half-json", "times": 2},
     {"method": "GET", "path": "/Patient/", "fault": "other-type",
      "times": 5}),
    ("a conflict, and nothing to be read", {"fault": "status", "status": 409},
     {"method": "GET", "path": "/Patient/", "fault": "status", "status": 500,
      "times": 3}),
]


def told(name, problems, started, statuses=None):
    print(f"{'FAIL' if problems else 'ok  '}  {name}, "
          f"{time.monotonic() - started:.1f} s {statuses or ''}", flush=True)
    for p in problems[:8]:
        print(f"      {p}", flush=True)
    return bool(problems)


def wrong_answers(program, url, tag, only=""):
    """Number of cases that failed. url: of the server behind; None: none."""
    proxy = Faulty(url)
    chosen = [f for f in FAULTS if only in f[0]]
    failed = int(not chosen)
    with Daemon(program, settings_for(proxy.url, "faults")) as daemon:
        for i, (name, *rules) in enumerate(chosen):
            started = time.monotonic()
            for rule in rules:
                proxy.order(**{"method": "POST", **rule})
            crowd = Crowd(daemon, f"{tag}{chr(97 + i % 26)}{'z' * (i // 26)}")
            crowd.start()
            problems = crowd.finish()
            if proxy.faults_left():
                problems.append("the fault was not met")
            proxy.forget()
            failed += told(name, problems, started, crowd.statuses)
            if daemon.process.poll() is not None:
                print(daemon.read_log()[-3000:])
                daemon.start()
        if daemon.stop() != 0:
            failed += told("exit code", ["not 0"], time.monotonic())
    proxy.close()
    return failed


def one_bad_among_eight(program, url, tag):
    """HAPI refuses a reference to what it does not have; no other decision of
    that Bundle suffers."""
    started, answers = time.monotonic(), {}
    with Daemon(program, settings_for(url, "bad-one")) as daemon:
        def send(p):
            more = {"managingOrganization": {
                "reference": "Organization/there-is-no-such"}} if p == 4 else {}
            answers[p] = daemon.call("POST", "/fhir/Patient",
                                     person(tag, p, 0, **more))
        threads = [threading.Thread(target=send, args=[p]) for p in range(16)]
        for t in threads:
            t.start()
        for t in threads:
            t.join()
        problems = [f"{p}: {a}" for p, a in answers.items() if a.status != 201
                    and p != 4]
        if not 400 <= answers[4].status < 500:
            problems.append(f"the bad one: {answers[4]}")
        problems += [x for x in check(daemon, 15, 1, tag)]
        daemon.stop()
    return told("one bad decision fails alone", problems, started)


def down_at_start(program, url, tag):
    started, problems, port = time.monotonic(), [], free_port()
    daemon = Daemon(program, settings_for(
        f"http://127.0.0.1:{port}/fhir", "late"))
    daemon.start(ready=False)
    proxy = None
    try:
        until("/readyz names the store", lambda: "store" in
              daemon.call("GET", "/readyz").json["cause"])
        if daemon.call("GET", "/readyz").status != 503:
            problems.append("ready without a store")
        a = daemon.call("POST", "/fhir/Patient", person(tag, 0, 0))
        if a.status != 503 or "retry-after" not in a.headers:
            problems.append(f"a submission: {a}")
        proxy = Faulty(url, port)
        daemon.wait_ready()
        crowd = Crowd(daemon, tag, 2, 2)
        crowd.start()
        problems += crowd.finish()
    finally:
        daemon.stop()
        if proxy:
            proxy.close()
    return told("down at start", problems, started)


def copy_of(store):
    """Everything a stand-in holds, as PUTs would bring it back."""
    return [e["resource"] for kind in ("Basic", "Patient")
            for e in store.ask("GET", f"/fhir/{kind}")["entry"]]


def comes_back_wrong(program, name, is_kept):
    """The store comes back without some of what was acknowledged: nothing is
    decided on it, and the reason is told."""
    started, problems = time.monotonic(), []
    store = Faulty(port=free_port())  # it comes back on the same one
    daemon = Daemon(program, {**settings_for(store.url, "wrong"),
                              "registry.follow": "false"})
    try:
        daemon.start()
        for p in range(2):
            daemon.call("POST", "/fhir/Patient", person("w", p, 0))
        kept = copy_of(store) if is_kept else []
        for p in range(2, 12):
            daemon.call("POST", "/fhir/Patient", person("w", p, 0))
        store.close()
        store = Faulty(port=store.port)
        for resource in kept:
            kind, id_ = resource["resourceType"], resource["id"]
            store.ask("PUT", f"/fhir/{kind}/{id_}", resource)
        for p in range(20, 28):
            a = daemon.call("POST", "/fhir/Patient", person("w", p, 0))
            if a.status in (200, 201):
                problems.append(f"taken: {a.status}")
        ready = daemon.call("GET", "/readyz")
        if ready.status != 503 or "store" not in ready.json["cause"]:
            problems.append(f"ready: {ready}")
    finally:
        daemon.kill()
        store.close()
    return told(name, problems, started)


def killed_in_mid_load(program, hapi, tag):
    started, crowd = time.monotonic(), None
    with Daemon(program, settings_for(hapi.url, "killed")) as daemon:
        crowd = Crowd(daemon, tag, 30, 4)
        crowd.start(300)
        until("some are taken", lambda: sum(crowd.statuses.values()) > 10)
        hapi.kill()
        problems = crowd.finish()
        if set(crowd.statuses) - {200, 201, 503}:
            problems.append(f"statuses {crowd.statuses}")
        if daemon.stop() != 0:
            problems.append("exit code")
    return told("HAPI killed in mid-load", problems, started, crowd.statuses)


def wrong_certificate(program):
    """A stranger in the store's place is told nothing; when the store is back
    it is served."""
    started, problems, port = time.monotonic(), [], free_port()
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([os.path.join(PEERS, "certs"), folder], check=True,
                       stdout=subprocess.DEVNULL)
        settings = {**settings_for(f"https://127.0.0.1:{port}/fhir", "tls"),
                    "store.ca": os.path.join(folder, "ca.pem")}
        peer = Faulty(port=port, tls=folder, tls_name="stranger")
        daemon = Daemon(program, settings)
        try:
            daemon.start(ready=False)
            until("it is told why",
                  lambda: "certificate" in daemon.read_log())
            ready = daemon.call("GET", "/readyz")
            if ready.status != 503:
                problems.append(f"with a stranger: {ready}")
            a = daemon.call("POST", "/fhir/Patient", person("t", 0, 0))
            if a.status != 503:
                problems.append(f"taken with a stranger: {a}")
            peer.close()
            peer = Faulty(port=port, tls=folder)
            daemon.wait_ready()
            crowd = Crowd(daemon, "t", 2, 2)
            crowd.start()
            problems += crowd.finish()
            if daemon.stop() != 0:
                problems.append("exit code")
        finally:
            daemon.kill()
            peer.close()
    return told("a wrong certificate", problems, started)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("--only", default="", help="cases with this word")
    args = parser.parse_args()
    failed = wrong_answers(args.program, None, "m", args.only)
    if not args.only:
        behind = Faulty()
        failed += down_at_start(args.program, behind.url, "n")
        behind.close()
        failed += comes_back_wrong(args.program, "comes back empty", False)
        failed += comes_back_wrong(args.program, "comes back older", True)
        failed += wrong_certificate(args.program)
    print("all passed" if not failed else f"{failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
