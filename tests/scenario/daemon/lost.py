#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The store's files are removed, moved or replaced while the daemon runs: from
then on nothing is acknowledged, and everything that was is found again.

    lost.py PROGRAM [PART OF A NAME]
"""
import contextlib
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import threading
import time

from daemon import Daemon, new_folder, patient, run_cases, until

CASES = []


def case(function):
    CASES.append(function)
    return function


def on_a_volume(program, **settings):
    """The store and what lies beside it in a folder of their own."""
    folder = new_folder()
    volume = os.path.join(folder, "volume")
    os.mkdir(volume)
    return Daemon(program, {
        "store.path": os.path.join(volume, "test.db"), **settings}, folder)


def path(d, ending=""):
    return d.settings["store.path"] + ending


def person(n):
    return patient(f"v{n}", family=f"Family{n}", nin=f"N{n}", art=f"A{n}",
                   phone=f"0772{n}")


def post(d, n):
    answer = d.call("POST", "/fhir/Patient", person(n))
    assert answer.status in (200, 201), answer
    return answer.json["id"]


def refused(d, n="x"):
    began = time.monotonic()
    answer = d.call("POST", "/fhir/Patient", person(n))
    assert answer.status == 503, answer
    assert answer.json["resourceType"] == "OperationOutcome", answer
    assert "beneath the daemon" in json.dumps(answer.json), answer
    assert "retry-after" in answer.headers, answer
    assert d.settings["store.path"] not in answer.bytes.decode(), answer
    assert time.monotonic() - began < 45, "at its deadline"


def metric(d, name):
    lines = d.call("GET", "/metrics").bytes.decode().splitlines()
    return [line.split()[1] for line in lines if line.split()[0] == name]


def is_told(d, word):
    answer = d.call("GET", "/readyz")
    assert answer.status == 503 and word in answer.json["cause"], answer
    assert d.call("GET", "/livez").status == 200
    assert metric(d, "selfsame_store_lost") == ["1"]
    assert metric(d, "selfsame_ready") == ["0"]
    log = d.read_log()
    assert log.count("store.lost") == 1, log
    assert log.count("registry.fenced") <= 1, log
    assert "Family" not in log, log


def all_there(d, ids):
    for n, i in ids.items():
        answer = d.call("GET", f"/fhir/Patient/{i}")
        assert answer.status == 200, (n, answer)
        assert answer.json["name"][0]["family"] == f"Family{n}", answer
    for n in ids:
        assert post(d, n) == ids[n]
    total = d.call("GET", "/fhir/Patient?_summary=count&family=Family")
    assert total.json["total"] == len(ids), total
    assert d.call("GET", "/readyz").status == 200


def starts_with_all(d, ids):
    with d:
        all_there(d, ids)
        post(d, "after")
        assert d.stop() == 0


def verified(program, d):
    given = [f"{key}={d.settings[key]}" for key in (
        "store.path", "registry.rules", "registry.id-key",
        "registry.internal-systems")]
    out = subprocess.run(
        [program, "verify", *(w for g in given for w in ("--set", g))],
        capture_output=True, check=False)
    assert out.returncode == 0, out


def does_not_accept(d, *words):
    """It starts, and does not take what it finds for its store."""
    d.start(ready=False)
    until(" ".join(words), lambda: all(
        word in d.call("GET", "/readyz").json["cause"] for word in words))
    assert d.call("GET", "/readyz").status == 503
    assert d.call("POST", "/fhir/Patient", person("y")).status == 503
    assert d.stop() == 0


@case
def a_file_that_comes_back(program):
    d = on_a_volume(program)
    with d:
        ids = {n: post(d, n) for n in range(20)}
        assert metric(d, "selfsame_store_lost") == ["0"]
        os.rename(path(d), path(d, ".away"))
        refused(d)
        refused(d)
        is_told(d, "moved")
        assert not os.path.exists(path(d))
        for i in ids.values():
            assert d.call("GET", f"/fhir/Patient/{i}").status == 200
        os.rename(path(d, ".away"), path(d))
        refused(d)
        is_told(d, "moved")
        assert d.stop() == 0
    starts_with_all(d, ids)


@case
def a_file_copied_away_and_back(program):
    """As between two disks: the log at its place belongs to the copy, too."""
    d = on_a_volume(program)
    with d:
        ids = {n: post(d, n) for n in range(20)}
        shutil.copy(path(d), path(d, ".away"))
        os.unlink(path(d))
        refused(d)
        shutil.copy(path(d, ".away"), path(d))
        refused(d)
        is_told(d, "moved")
        assert d.stop() == 0
    starts_with_all(d, ids)


@case
def others_that_read_it_are_no_loss(program):
    d = on_a_volume(program)
    with d:
        ids = {}
        for n in range(4):
            ids[n] = post(d, n)
            with contextlib.closing(sqlite3.connect(path(d))) as db:
                db.execute("PRAGMA wal_checkpoint").fetchall()
                with contextlib.closing(sqlite3.connect(
                        path(d, ".backup"))) as backup:
                    db.backup(backup)
            verified(program, d)
            os.link(path(d), path(d, f".link{n}"))
        all_there(d, ids)
        assert metric(d, "selfsame_store_lost") == ["0"]
        assert d.stop() == 0


@case
def an_idle_daemon_tells_it(program):
    d = on_a_volume(program)
    with d:
        ids = {n: post(d, n) for n in range(3)}
        os.rename(path(d), path(d, ".away"))
        is_told(d, "moved")
        assert d.stop() == 0
    os.rename(path(d, ".away"), path(d))
    starts_with_all(d, ids)


@case
def resources_that_pass_through_are_refused_too(program):
    d = on_a_volume(program)
    with d:
        ids = {0: post(d, 0)}
        basic = {"resourceType": "Basic", "code": {"text": "x"}}
        assert d.call("POST", "/fhir/Basic", basic).status == 201
        os.rename(path(d), path(d, ".away"))
        answer = d.call("POST", "/fhir/Basic", basic)
        assert answer.status == 503, answer
        assert answer.json["resourceType"] == "OperationOutcome", answer
        is_told(d, "moved")
        os.rename(path(d, ".away"), path(d))
        assert d.stop() == 0
    starts_with_all(d, ids)


@case
def a_daemon_started_without_its_file_does_not_drop_the_log(program):
    d = on_a_volume(program)
    with d:
        ids = {n: post(d, n) for n in range(20)}
        os.rename(path(d), path(d, ".away"))
        refused(d)
        d.kill()
    try:
        d.start(ready=False)
        raise AssertionError("it started")
    except RuntimeError:
        assert d.process.wait(120) == 1
        assert "its log (-wal)" in d.read_log(), d.read_log()
    os.rename(path(d, ".away"), path(d))
    starts_with_all(d, ids)


def copied(d, ending, to):
    """What an open descriptor still leads to."""
    fds = f"/proc/{d.process.pid}/fd"
    for fd in os.listdir(fds):
        if os.readlink(os.path.join(fds, fd)) == path(d, ending) + " (deleted)":
            shutil.copy(os.path.join(fds, fd), to)
            return
    raise AssertionError(f"no descriptor of {ending}")


@case
def removed_files_are_copied_from_the_process(program):
    d = on_a_volume(program)
    with d:
        ids = {n: post(d, n) for n in range(20)}
        for ending in ("", "-wal", "-shm"):
            os.unlink(path(d, ending))
        refused(d)
        is_told(d, "removed")
        copied(d, "", path(d, ".saved"))
        copied(d, "-wal", path(d, ".saved-wal"))
        assert d.stop() == 0
    does_not_accept(d, "nothing", "registry.accept-older-store")
    for ending in ("", "-wal", "-shm"):
        if os.path.exists(path(d, ending)):
            os.unlink(path(d, ending))
    os.rename(path(d, ".saved"), path(d))
    os.rename(path(d, ".saved-wal"), path(d, "-wal"))
    starts_with_all(d, ids)


@case
def an_older_copy_is_not_taken_for_it(program):
    d = on_a_volume(program)
    with d:
        ids = {0: post(d, 0)}
        assert d.stop() == 0
    shutil.copy(path(d), path(d, ".backup"))
    with d:
        ids.update({n: post(d, n) for n in range(1, 10)})
        os.rename(path(d), path(d, ".away"))
        os.rename(path(d, ".backup"), path(d))
        refused(d)
        is_told(d, "replaced")
        assert d.stop() == 0
    os.rename(path(d, "-wal"), path(d, ".away-wal"))  # it belongs to the other
    os.unlink(path(d, "-shm"))
    does_not_accept(d, "older", "registry.accept-older-store")
    os.rename(path(d, ".away"), path(d))
    os.rename(path(d, ".away-wal"), path(d, "-wal"))
    starts_with_all(d, ids)


@case
def another_volume_is_not_taken_for_it(program):
    d = on_a_volume(program)
    volume = os.path.dirname(path(d))
    with d:
        ids = {n: post(d, n) for n in range(5)}
        os.rename(volume, volume + ".away")
        os.mkdir(volume)
        refused(d)
        is_told(d, "moved")
        assert not os.path.exists(path(d))
        assert d.stop() == 0
    does_not_accept(d, "nothing")  # what was with the store is away as well
    shutil.rmtree(volume)
    os.rename(volume + ".away", volume)
    starts_with_all(d, ids)


@case
def a_removed_log_is_saved(program):
    d = on_a_volume(program)
    with d:
        ids = {n: post(d, n) for n in range(20)}
        os.unlink(path(d, "-wal"))
        refused(d)
        is_told(d, "SIGTERM")
        assert d.stop() == 0
    starts_with_all(d, ids)


class Load:
    """Clients that note what was acknowledged."""

    def __init__(self, d, name, threads=6):
        self.d, self.name, self.is_over = d, name, False
        self.ids, self.others = {}, []
        self.threads = [threading.Thread(target=self.client, args=[n])
                        for n in range(threads)]
        for t in self.threads:
            t.start()

    def client(self, number):
        n = 0
        while not self.is_over:
            n += 1
            who = f"{self.name}-{number}-{n}"
            try:
                answer = self.d.call("POST", "/fhir/Patient", person(who))
            except OSError:
                return  # the case has failed
            if answer.status == 201:
                self.ids[who] = answer.json["id"]
            else:
                self.others.append((number, answer.status))
                time.sleep(0.02)

    def until_all_are_refused(self):
        """Whoever was refused once is so for good."""
        until("all are refused", lambda: len(
            {number for number, _ in self.others}) == len(self.threads))
        return len(self.ids)

    def end(self):
        self.is_over = True
        for t in self.threads:
            t.join()


@case
def what_was_acknowledged_under_load_is_there(program):
    d = on_a_volume(program)
    for ending in ("", "-wal"):
        with d:
            load = Load(d, "file" + ending)
            until("some are acknowledged", lambda: len(load.ids) > 30)
            os.rename(path(d, ending), path(d, ".away"))
            known = load.until_all_are_refused()
            more = len(load.others) + 30
            until("more are refused", lambda: len(load.others) > more)
            load.end()
            assert len(load.ids) == known, "acknowledged behind its back"
            assert {status for _, status in load.others} == {503}, load.others
            os.rename(path(d, ".away"), path(d, ending))
            d.kill()
        with d:
            for n, i in load.ids.items():
                answer = d.call("GET", f"/fhir/Patient/{i}")
                assert answer.status == 200, (n, answer)
            verified(program, d)
            assert d.stop() == 0


if __name__ == "__main__":
    sys.exit(run_cases(CASES))
