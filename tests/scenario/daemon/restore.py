#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A store that comes back older, empty, or as another one: the next start
notices by the snapshot file, and goes on only when somebody confirms.

    restore.py PROGRAM
"""
import os
import shutil
import sys
import time

from daemon import Daemon, patient, run_cases, until

CASES = []
ACCEPT = {"registry.accept-older-store": "true"}


def case(function):
    CASES.append(function)
    return function


def post(d, value):
    answer = d.call("POST", "/fhir/Patient", patient(value))
    assert answer.status in (200, 201), answer


def files(d, suffix=""):
    """The database as SQLite keeps it, beside it the snapshot."""
    base = d.settings["store.path"]
    return [base + end + suffix for end in ("", "-wal", "-shm")]


def copy(d, source, target):
    for a, b in zip(files(d, source), files(d, target)):
        if os.path.exists(b):
            os.unlink(b)
        if os.path.exists(a):
            shutil.copy(a, b)


def snapshot(d):
    return d.settings["store.path"] + ".snapshot"


def read(path):
    with open(path) as f:
        return f.read()


def not_ready(d, *words):
    until(" ".join(words), lambda: all(
        word in d.call("GET", "/readyz").json["cause"] for word in words))
    assert d.call("GET", "/readyz").status == 503
    refused = d.call("POST", "/fhir/Patient", patient("refused"))
    assert refused.status == 503, refused
    assert "retry-after" in refused.headers, refused
    assert "registry.fenced" in d.read_log()


def used(program):
    """A daemon that wrote something, was copied, wrote more, and ended."""
    d = Daemon(program)
    d.start()
    post(d, "1")
    assert d.stop() == 0
    copy(d, "", ".backup")
    d.start()
    post(d, "2")
    assert d.stop() == 0
    assert os.path.exists(snapshot(d)), d.folder
    return d


@case
def the_same_store_starts(program):
    d = used(program)
    d.start()
    post(d, "3")
    d.kill()  # the file lags behind now, which is no harm
    with d:
        post(d, "4")
    assert "registry.snapshot" not in d.read_log(), d.read_log()


@case
def an_older_store_must_be_confirmed(program):
    d = used(program)
    copy(d, ".backup", "")
    d.start(ready=False)
    not_ready(d, "older", "registry.accept-older-store")
    assert d.stop() == 0
    d.settings.update(ACCEPT)
    with d:
        post(d, "5")
        assert d.stop() == 0
    for key in ACCEPT:
        del d.settings[key]
    with d:
        post(d, "6")


@case
def a_backup_from_just_before_a_crash_is_noticed(program):
    d = used(program)
    d.start()
    post(d, "3")
    d.kill()
    copy(d, "", ".backup")  # newer than the snapshot
    with d:
        post(d, "4")
        d.kill()  # and this is newer still
    copy(d, ".backup", "")
    d.start(ready=False)
    not_ready(d, "older", "registry.accept-older-store")
    assert d.stop() == 0
    d.settings.update(ACCEPT)
    with d:
        post(d, "5")
        d.kill()
    for key in ACCEPT:
        del d.settings[key]
    with d:
        post(d, "6")
    with open(snapshot(d) + ".lanes") as f:
        assert "Okello" not in f.read()


@case
def an_empty_store_must_be_confirmed(program):
    d = used(program)
    for path in files(d):
        if os.path.exists(path):
            os.unlink(path)
    d.start(ready=False)
    not_ready(d, "nothing", "registry.accept-older-store")
    assert d.stop() == 0
    os.unlink(snapshot(d))  # says the same as the setting
    with d:
        post(d, "1")


@case
def another_store_starts(program):
    d, other = used(program), used(program)
    copy(other, "", ".theirs")
    for a, b in zip(files(other), files(d)):
        if os.path.exists(b):
            os.unlink(b)
        if os.path.exists(a):
            shutil.copy(a, b)
    with d:
        post(d, "7")
    assert "another store" in d.read_log(), d.read_log()


@case
def a_damaged_file_is_not_used(program):
    d = used(program)
    with open(snapshot(d), "r+b") as f:
        f.seek(30)
        f.write(b"x")
    with d:
        post(d, "3")
        assert d.stop() == 0
    assert "damaged" in d.read_log(), d.read_log()
    with d:
        post(d, "4")
    assert d.read_log().count("damaged") == 1, d.read_log()


def is_left_alone(d):
    """For five times the interval of the case below."""
    written = os.stat(snapshot(d)).st_mtime_ns
    time.sleep(0.5)
    return os.stat(snapshot(d)).st_mtime_ns == written


@case
def it_is_written_while_the_daemon_runs(program):
    d = Daemon(program, {"registry.snapshot-interval": "100 ms"})
    with d:
        post(d, "1")
        until("it is there", lambda: os.path.exists(snapshot(d)))
        before = read(snapshot(d))
        post(d, "2")
        until("the new one", lambda: read(snapshot(d)) != before)
        until("nothing new: not written again", lambda: is_left_alone(d))
        d.kill()
    assert "Okello" not in before, before


@case
def none_is_kept_when_switched_off(program):
    d = Daemon(program, {"registry.snapshot-interval": "0"})
    with d:
        post(d, "1")
        assert d.stop() == 0
    assert not os.path.exists(snapshot(d))


if __name__ == "__main__":
    sys.exit(run_cases(CASES))
