#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The daemon with a core that pretends: what newer versions do otherwise, and
what no real one can be made to do.

    pretended.py PROGRAM [CASE]
"""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "daemon"))

from daemon import until  # noqa: E402
from place import Site, report, run_case  # noqa: E402
from pretend import Pretended  # noqa: E402

CASES = []


def case(function):
    CASES.append(function)
    return function


def site(program, core, **openhim):
    return Site(program, core, "pretended",
                **{"trust-self-signed": False, **openhim})


@case
def basic_is_tried_first_and_kept(program, core):
    with site(program, core, resync="1 min") as s:  # asks no second time
        s.wait_present()
        until("beats", lambda: len(core.beats) > 3)
        assert core.count("GET", core.salt_path) == 0
        assert not [x for x in core.seen if x[3] == 401], core.seen
        assert s.count("login=basic") == 1
        assert core.beats[0]["config"] is True
        assert "config" not in core.beats[1], core.beats
        assert core.beats[2]["uptime"] > core.beats[1]["uptime"]
        s.stop()


@case
def without_settings_the_text_ok_is_none(program, core):
    with site(program, core) as s:
        s.wait_present()
        until("beats", lambda: len(core.beats) > 8)
        assert s.count("openhim.settings") == 0
        core.config = {"log_level": "debug"}
        s.wait("openhim.settings result=applied")
        s.stop()


@case
def an_upgraded_core_drops_the_token(program, core):
    core.takes = ("token",)
    with site(program, core) as s:
        s.wait_present()
        assert s.count("login=token") == 1
        assert core.count("GET", core.salt_path) == 1
        core.takes = ("basic",)
        until("basic", lambda: core.count("POST", "/heartbeat", "basic") > 3)
        assert s.count("openhim.trouble") == 0, s.daemon.read_log()
        s.stop()


@case
def a_clock_that_is_off_is_followed(program, core):
    core.takes, core.clock_s = ("token",), 3600
    with site(program, core) as s:
        s.wait_present()
        s.wait("openhim.clock")
        assert s.count("openhim.clock") == 1
        core.clock_s = -7200  # set right, or wrong again
        before = core.count("POST", "/heartbeat", "token")
        until("beats go on", lambda: core.count(
            "POST", "/heartbeat", "token") > before + 2)
        assert s.count("openhim.trouble") == 0, s.daemon.read_log()
        s.stop()


@case
def a_core_that_says_yes_and_stores_nothing(program, core):
    core.logged_in = lambda *_: (201, "User Authenticated Successfully")
    with site(program, core) as s:
        s.wait("openhim.trouble request=read-back")
        assert not s.is_present()
        s.serves()
        s.stop()


@case
def a_prefix_of_a_proxy_is_noticed(program, core):
    with site(program, core, url=core.api + "/prefix") as s:
        s.wait("openhim.trouble")
        assert "not OpenHIM's API" in s.daemon.read_log()
        assert core.count("POST", "/mediators") == 0
        s.stop()


@case
def a_fresh_database_is_registered_in(program, core):
    with site(program, core) as s:
        s.wait_present()
        core.stored = None
        s.wait("openhim.registered", 2)
        assert core.stored["urn"] == s.urn
        s.stop()


@case
def a_core_in_trouble_is_told_once(program, core):
    with site(program, core) as s:
        s.wait_present()
        core.failing = {"/heartbeat": 503}
        s.wait("openhim.trouble request=heartbeat status=503")
        until("further tries",
              lambda: core.count("POST", "/heartbeat", None, 503) > 4)
        core.failing = {}
        s.wait("openhim.back")
        assert s.count("openhim.trouble") == 1, s.daemon.read_log()
        s.stop()


@case
def salts_that_cannot_be_had(program, core):
    core.takes = ("token",)
    core.failing = {core.salt_path: 500}
    with site(program, core) as s:
        s.wait("openhim.trouble")
        assert "status=500" in s.daemon.read_log(), s.daemon.read_log()
        core.failing = {}
        s.wait_present()
        s.stop()


@case
def settings_are_refused_as_a_whole(program, core):
    core.config = {"log_level": "debug", "server_deadline": None}
    with site(program, core) as s:
        for n, bad in enumerate((
                {"server_deadline": None}, {"server_deadline": 5},
                {"server_deadline": "**********"}, {"log_level": "loud"},
                {"registry_attempts": "5"})):
            core.config = {"log_level": "debug", **bad}
            s.wait('openhim.settings result="refused', n + 1)
            assert s.count("request.answered") == 0, bad
        s.serves()
        assert s.count("request.answered") == 0
        core.config = {"log_level": "debug", "from_another_version": 1}
        s.wait("openhim.unknown_settings names=\"from_another_version\"")
        s.serves()
        s.wait("request.answered")
        s.stop()


@case
def what_a_broken_file_refused_is_offered_again(program, core):
    with site(program, core) as s:
        s.wait_present()
        with open(s.file, "w") as out:
            out.write("nonsense: 1\n")
        core.config = {"log_level": "debug"}
        s.wait('openhim.settings result="refused')
        s.reload()  # the good one again
        s.wait("openhim.settings result=applied")
        assert s.count('openhim.settings result="refused') == 1
        s.stop()


@case
def delivered_settings_can_be_switched_off(program, core):
    core.config = {"log_level": "debug"}
    with site(program, core) as s:
        s.wait("openhim.settings result=applied")
        s.openhim["deliver-settings"] = False
        s.reload()
        before = s.count("request.answered")
        for _ in range(2):
            s.serves()
        assert s.count("request.answered") == before
        s.openhim["deliver-settings"] = True
        s.reload()
        s.serves()
        s.wait("request.answered", before + 1)
        s.stop()


@case
def another_address_waits_for_the_reload(program, core):
    """A delivery reads the file too, but must not end the one it is from."""
    other = Pretended()
    with site(program, core) as s:
        s.wait_present()
        s.openhim["url"] = other.api
        s.write()
        core.config = {"log_level": "debug"}
        s.wait("openhim.settings result=applied")
        s.wait_present()
        assert not other.beats
        s.reload()
        until("the other", lambda: len(other.beats) > 1)
        s.stop()


@case
def a_reload_keeps_what_was_delivered(program, core):
    core.config = {"log_level": "debug"}
    with site(program, core) as s:
        s.wait("openhim.settings result=applied")
        s.auth["cache"] = "1 min"
        for _ in range(3):
            s.reload()
        before = s.count("request.answered")
        s.serves()
        s.wait("request.answered", before + 1)
        assert s.count("openhim.registered") == 1
        s.stop()


@case
def commands_end_alike_when_the_core_refuses(program, core):
    with site(program, core, password="wrong") as s:
        for word in ("register", "heartbeat", "channels", "status"):
            done = s.command(word)
            assert done.returncode == 4, done
            assert done.stderr.count("refuses this user") == 1, done
        s.openhim["password"] = core.password
        s.reload()
        s.wait_present()
        for status in (403, 404, 500):
            core.failing = {"/heartbeat": status, "/channels": status,
                            "/mediators": status}
            for word in ("register", "heartbeat", "channels", "status"):
                done = s.command(word)
                assert done.returncode == 4, (status, done)
        core.failing = {}
        s.stop()


@case
def another_address_by_reload(program, core):
    other = Pretended()
    with site(program, core) as s:
        s.wait_present()
        s.openhim["url"] = other.api
        s.reload()
        until("the other", lambda: len(other.beats) > 1)
        s.openhim["url"] = ""
        s.reload()
        n = len(other.beats)
        s.serves()
        s.reload()
        assert len(other.beats) <= n + 1
        s.stop()


@case
def a_hanging_core_delays_nothing(program, core):
    with site(program, core, timeout="200 ms") as s:
        s.wait_present()
        core.lock.acquire()  # every answer waits for it
        try:
            s.wait("openhim.trouble")
            s.serves()
        finally:
            core.lock.release()
        s.wait("openhim.back")
        core.lock.acquire()
        try:
            s.stop()  # at once, in the middle of a request
        finally:
            core.lock.release()


def main():
    program = os.path.abspath(sys.argv[1])
    chosen = [f for f in CASES
              if len(sys.argv) < 3 or sys.argv[2] in f.__name__]
    return report([run_case(f, program, Pretended()) for f in chosen])


if __name__ == "__main__":
    sys.exit(main())
