#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""How the daemon ends: told first, then drained, then cut off; nobody who is
connected is left without an answer.

    ending.py PROGRAM [PART OF A NAME]
"""
import http.client
import json
import os
import re
import resource
import signal
import sys
import threading
import time

from daemon import Daemon, patient, run_cases, until

sys.path.insert(0, os.path.join(
    os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "hapi"))
from peer import Faulty  # noqa: E402

CASES = []
# What would end by itself only then ends much sooner, on any machine.
LONG, LONG_S = "10 min", 600
PATIENCE_S = 120


def case(function):
    CASES.append(function)
    return function


def told(d, number=signal.SIGTERM):
    d.process.send_signal(number)


def not_ready(d):
    """Waits until it says so; it must go on accepting connections."""
    until("not ready", lambda: d.call("GET", "/readyz").status == 503)
    answer = d.call("GET", "/readyz")
    assert answer.json["cause"] == "shutting down", answer
    assert d.call("GET", "/livez").status == 200


@case
def it_is_not_ready_before_it_stops_accepting(program):
    with Daemon(program, {"server.drain-delay": LONG}) as d:
        kept = http.client.HTTPConnection("127.0.0.1", d.port,
                                          timeout=PATIENCE_S)
        kept.request("GET", "/livez")
        assert kept.getresponse().read()
        told(d)
        not_ready(d)
        for n in range(8):
            answer = d.call("POST", "/fhir/Patient", patient(f"v{n}"))
            assert answer.status == 201, answer
            assert answer.headers.get("connection") == "close", answer
        kept.request("GET", "/livez")  # on a connection from before
        last = kept.getresponse()
        assert last.status == 200 and last.getheader("Connection") == "close"
        told(d)  # it would go on like this
        assert d.process.wait(PATIENCE_S) == 0
    with d:
        for n in range(8):
            assert d.call("POST", "/fhir/Patient",
                          patient(f"v{n}")).status == 200


@case
def the_delay_ends_by_itself(program):
    with Daemon(program, {"server.drain-delay": "1 s"}) as d:
        at = time.monotonic()
        told(d)
        assert d.process.wait(PATIENCE_S) == 0
        assert time.monotonic() - at >= 1


class Balanced:
    """Clients behind a balancer that asks now and then who is ready. They keep
    their connections as long as the other side does."""

    def __init__(self, daemon):
        self.daemon, self.is_ready = daemon, True
        self.answers, self.failures = [], []
        self.threads = [threading.Thread(target=self.client, args=[n])
                        for n in range(8)]
        self.threads.append(threading.Thread(target=self.balancer))
        for t in self.threads:
            t.start()

    def balancer(self):
        while self.is_ready:
            time.sleep(0.3)
            try:
                answer = self.daemon.call("GET", "/readyz")
                self.is_ready = answer.status == 200
            except OSError as e:
                self.is_ready = False
                self.failures.append(e)

    def client(self, number):
        c = http.client.HTTPConnection("127.0.0.1", self.daemon.port,
                                       timeout=PATIENCE_S)
        n = 0
        while self.is_ready:
            n += 1
            try:
                c.request("POST", "/fhir/Patient",
                          json.dumps(patient(f"{number}-{n}")),
                          {"Content-Type": "application/fhir+json"})
                answer = c.getresponse()
                answer.read()
                self.answers.append(answer.status)
            except (OSError, http.client.HTTPException) as e:
                self.failures.append(e)
        c.close()

    def wait(self):
        for t in self.threads:
            t.join()


@case
def no_request_fails_behind_a_balancer(program):
    with Daemon(program, {"server.drain-delay": LONG}) as d:
        balanced = Balanced(d)
        until("requests", lambda: len(balanced.answers) > 20
              or balanced.failures)
        told(d)
        balanced.wait()
        told(d)  # nobody is left who has to notice
        assert d.process.wait(PATIENCE_S) == 0
        assert not balanced.failures, balanced.failures[:3]
        assert set(balanced.answers) == {201}, set(balanced.answers)


@case
def a_second_signal_ends_the_delay(program):
    with Daemon(program, {"server.drain-delay": LONG}) as d:
        told(d)
        not_ready(d)
        told(d)
        assert d.process.wait(PATIENCE_S) == 0


@case
def whoever_is_at_the_keyboard_need_not_wait(program):
    with Daemon(program, {"server.drain-delay": LONG}) as d:
        told(d, signal.SIGINT)
        assert d.process.wait(PATIENCE_S) == 0


@case
def what_is_not_ready_yet_ends_at_once(program):
    store = Faulty()
    store.order(fault="slow", delay=LONG_S, times=0)
    d = Daemon(program, {"store.backend": "http", "store.url": store.url,
                         "server.drain-delay": LONG})
    try:
        d.start(ready=False)
        assert d.call("GET", "/readyz").status == 503
        told(d)
        assert d.process.wait(PATIENCE_S) == 0
    finally:
        d.kill()
        store.close()


class Held:
    """Requests that a store which does not answer holds up."""

    def __init__(self, daemon):
        self.daemon, self.answers, self.gone = daemon, [], []
        self.threads = []

    def ask(self, *request):
        def run():
            try:
                self.answers.append(self.daemon.call(*request))
            except (OSError, http.client.HTTPException) as e:
                self.gone.append(e)
        self.threads.append(threading.Thread(target=run))
        self.threads[-1].start()

    def wait(self):
        for t in self.threads:
            t.join()
        assert not self.gone, self.gone
        return self.answers


def hold(d, store):
    """Submissions sent to the store and behind those, a write past the
    registry, and a search."""
    store.order(fault="slow", delay=LONG_S, times=0, method="POST")
    store.order(fault="slow", delay=LONG_S, times=0, path="/Basic")
    held = Held(d)
    for n in range(6):
        held.ask("POST", "/fhir/Patient", patient(f"held-{n}"))
    held.ask("POST", "/fhir", {
        "resourceType": "Bundle", "type": "batch", "entry": [
            {"resource": patient("held-batch"),
             "request": {"method": "POST", "url": "Patient"}}]})
    held.ask("PUT", "/fhir/Basic/b", {
        "resourceType": "Basic", "id": "b", "code": {"text": "x"}})
    held.ask("GET", "/fhir/Basic?_id=b")
    until("all are held", lambda: under_way(d) == 9)
    return held


def under_way(d):
    """Requests that have come and are not answered: connections, without the
    one that asks."""
    text = d.call("GET", "/metrics").bytes.decode()
    return int(float(re.search(
        r"^selfsame_http_connections (\S+)", text, re.M).group(1))) - 1


def all_told(held):
    answers = held.wait()
    assert len(answers) == 9, answers
    for answer in answers:
        if answer.status == 200:  # of a batch each entry has its own
            assert answer.json["type"] == "batch-response", answer
            entry = answer.json["entry"][0]["response"]
            assert entry["status"].startswith("503"), answer
            continue
        assert answer.status == 503, answer
        assert answer.json["resourceType"] == "OperationOutcome", answer
        assert "retry-after" in answer.headers, answer
        assert "stopping" in json.dumps(answer.json) or \
            "outcome is not known" in json.dumps(answer.json), answer


def with_a_slow_store(program, settings, end):
    store = Faulty()
    try:
        with Daemon(program, {
                "store.backend": "http", "store.url": store.url,
                "store.timeout": "50 s", **settings}) as d:
            held = hold(d, store)
            at = time.monotonic()
            end(d)
            all_told(held)
            assert time.monotonic() - at < 45  # not by their own deadlines
            assert d.process.wait(PATIENCE_S) == 0, d.read_log()
            assert "server.stopped unfinished=0" in d.read_log(), d.read_log()
    finally:
        store.close()


@case
def what_is_held_at_the_deadline_is_told(program):
    with_a_slow_store(program, {"server.drain-timeout": "500 ms"}, told)


@case
def what_is_held_is_told_when_asked_to_hurry(program):
    def twice(d):
        told(d)
        until("the drain", lambda: "server.drain" in d.read_log())
        told(d)
    with_a_slow_store(program, {"server.drain-timeout": LONG}, twice)


@case
def a_third_signal_ends_it_whatever_is_under_way(program):
    with Daemon(program) as d:
        idle = http.client.HTTPConnection("127.0.0.1", d.port)
        idle.connect()  # and never says anything
        for _ in range(3):
            if d.process.poll() is None:
                told(d)
                time.sleep(0.02)
        assert d.process.wait(PATIENCE_S) in (0, -signal.SIGTERM), d.read_log()
        idle.close()


def refuse_memory(d):
    """From now on the process gets 8 MB more than it has."""
    with open(f"/proc/{d.process.pid}/status") as f:
        kib = int(re.search(r"VmSize:\s+(\d+)", f.read()).group(1))
    most = (kib << 10) + (8 << 20)
    resource.prlimit(d.process.pid, resource.RLIMIT_AS, (most, most))


def demand_memory(d):
    """Bundles of 9 MB each, at once, until the connection breaks."""
    entry = {"resource": {"resourceType": "Basic", "code": {"text": "x" * 900}},
             "request": {"method": "POST", "url": "Basic"}}
    body = json.dumps({"resourceType": "Bundle", "type": "batch",
                       "entry": [entry] * 9000})
    held = Held(d)
    for _ in range(8):
        held.ask("POST", "/fhir", body)
    for t in held.threads:
        t.join()


@case
def without_memory_it_ends_and_nothing_acknowledged_is_lost(program):
    with Daemon(program) as d:
        for n in range(5):
            assert d.call("POST", "/fhir/Patient",
                          patient(f"v{n}")).status == 201
        refuse_memory(d)
        demand_memory(d)
        assert d.process.wait(PATIENCE_S) != 0
        # A sanitizer that watches memory has words of its own.
        assert re.search("memory|Sanitizer|Failed to mmap", d.read_log()), \
            d.read_log()
    with d:
        for n in range(5):
            assert d.call("POST", "/fhir/Patient",
                          patient(f"v{n}")).status == 200


if __name__ == "__main__":
    sys.exit(run_cases(CASES))
