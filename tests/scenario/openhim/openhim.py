#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The whole daemon with a real OpenHIM core: registered, configured, routed
to, and still there after everything that happens to a core.

    openhim.py PROGRAM [CASE]
"""
import json
import os
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "daemon"))

import console  # noqa: E402
from core import Core, Missing, SKIPPED  # noqa: E402
from daemon import golden_of, is_golden, patient, until  # noqa: E402
from place import EMR, ROLE, Site, report, run_case  # noqa: E402

CASES = []


def case(function):
    CASES.append(function)
    return function


# --- registration -------------------------------------------------------------

@case
def it_registers_and_beats(program, core):
    with Site(program, core, "registers") as s:
        s.wait_present()
        stored = core.mediator(s.urn)
        assert stored["name"] == "Selfsame", stored
        assert str(stored["endpoints"][0]["port"]) == str(s.port), stored
        names = {d["param"]: d for d in stored["configDefs"]}
        assert names["log_level"]["values"] == [
            "error", "warn", "info", "debug"], names
        assert stored["config"]["server_deadline"] == "50 s", stored
        assert "password" not in json.dumps(stored["config"]), stored
        first = core.uptime(s.urn)
        assert first is not None
        until("more heartbeats", lambda: core.uptime(s.urn) > first + 0.3)
        s.stop()
        assert s.openhim["password"] not in s.daemon.read_log()


@case
def a_restart_keeps_its_version(program, core):
    with Site(program, core, "versions") as s:
        s.wait_present()
        first = core.mediator(s.urn)["version"]
        s.stop()
        s.start()
        s.wait_present()
        assert core.mediator(s.urn)["version"] == first
        s.stop()
        s.openhim["channel-path"] = "/other"  # a changed document
        s.start()
        s.wait_present()
        stored = core.mediator(s.urn)
        assert stored["version"] != first, stored
        assert stored["defaultChannelConfig"][0]["urlPattern"].startswith(
            "^/other/"), stored
        s.stop()


@case
def a_deleted_mediator_comes_back(program, core):
    with Site(program, core, "deleted") as s:
        s.wait_present()
        core.forget(s.urn)
        s.wait("openhim.forgotten")
        s.wait("openhim.registered", 2)
        until("stored again", lambda: core.mediator(s.urn))
        s.stop()


# --- channels -----------------------------------------------------------------

def ours(core):
    return {name: channel for name, channel in core.channels().items()
            if name.startswith("Selfsame: ")}


@case
def channels_are_installed_once(program, core):
    core.remove_channels()
    with Site(program, core, "channels", **{"install-channels": True}) as s:
        s.wait("openhim.channels installed=")
        found = ours(core)
        assert len(found) == 4, found.keys()
        gone = found["Selfsame: matching"]
        core.good("DELETE", f"/channels/{gone['_id']}")
        s.stop()
        s.start()
        s.wait("openhim.channels installed=", 2)
        again = ours(core)
        assert set(again) == set(found)
        assert again["Selfsame: patients"]["_id"] == \
            found["Selfsame: patients"]["_id"]
        done = s.command("channels")
        assert done.returncode == 0 and "there already" in done.stdout, done
        s.stop()


@case
def a_routed_patient_gets_a_golden_record(program, core):
    core.remove_channels()
    core.add_client(*EMR, [ROLE])
    public = f"{core.router}/CR/fhir"
    s = Site(program, core, "routed", **{"install-channels": True})
    s.top = {"server": {"address": "127.0.0.1", "port": 0,
                        "public-url": public}}
    with s:
        s.wait("openhim.channels installed=")
        status, headers, body = core.send(
            "POST", "/CR/fhir/Patient", patient("routed-1"), EMR)
        assert status == 201, (status, body)
        source = json.loads(body)
        assert headers["location"].startswith(public + "/Patient/"), headers
        tags = {t.get("code") for t in source["meta"]["tag"]}
        assert "emr" in tags, source
        path = f"/CR/fhir/Patient/{golden_of(source)}"
        status, _, body = core.send("GET", path, None, EMR)
        assert status == 200 and is_golden(json.loads(body)), body
        status, _, body = core.send(
            "GET", "/CR/fhir/Patient?family=none", None, EMR)
        assert status == 200, body
        status, _, _ = core.send(
            "POST", "/CR/fhir/Patient", patient("x"), ("emr", "wrong"))
        assert status == 401
        done = until("the transaction", lambda: [
            t for t in core.transactions(4)
            if t["request"]["method"] == "POST"
            and t["status"] == "Successful"])
        assert done[0]["response"]["status"] == 201, done
        core.delete_channels()
        again = s.command("channels")
        assert "installed" in again.stdout, again
        if core.is_ours:
            assert again.returncode == 1 and "is deleted" in again.stdout, \
                again
        s.stop()


@case
def status_warns_of_public_channels(program, core):
    core.remove_channels()
    with Site(program, core, "status", **{"install-channels": True}) as s:
        s.wait("openhim.channels installed=")
        s.wait_present()
        s.write()  # with the port it listens on
        good = s.command("status")
        assert good.returncode == 0 and "all installed" in good.stdout, good
        channel = core.channels()["Selfsame: matching"]
        channel["authType"] = "public"
        core.good("PUT", f"/channels/{channel['_id']}", channel)
        bad = s.command("status")
        assert bad.returncode == 1 and "is public" in bad.stdout, bad
        s.stop()
    core.remove_channels()


# --- what happens to cores ----------------------------------------------------

@case
def a_core_that_is_down_and_comes_back(program, core):
    if not core.is_ours:
        return "the core is not ours to stop"
    core.hold()
    with Site(program, core, "down") as s:
        try:
            s.wait("openhim.trouble")
            s.serves()
        finally:
            core.release()
        s.wait("openhim.registered")
        s.wait("openhim.back")
        core.hold()
        try:
            s.wait("openhim.trouble", 2)
            s.serves()
        finally:
            core.release()
        s.wait("openhim.back", 2)
        s.wait_present()
        assert s.count("openhim.trouble") == 2, s.daemon.read_log()
        s.stop()
    return None


@case
def a_changed_password(program, core):
    if not core.is_ours:
        return "users are made differently by newer cores"
    user = "selfsame@example.org"
    core.add_user(user, "first", ["admin"])
    with Site(program, core, "password", user=user, password="first") as s:
        s.wait_present()
        core.set_password(user, "second")
        s.wait("openhim.trouble")
        assert "openhim.user" in s.daemon.read_log()
        s.serves()
        core.set_password(user, "first")
        s.wait("openhim.back")
        core.set_password(user, "third")
        s.wait("openhim.trouble", 2)
        s.openhim["password"] = "third"
        s.reload()
        s.wait_present()
        assert s.count("openhim.trouble") == 2, s.daemon.read_log()
        s.stop()
    return None


@case
def a_user_without_rights(program, core):
    if not core.is_ours:
        return "users are made differently by newer cores"
    user = "nobody@example.org"
    core.add_user(user, "secret", ["clerks"])
    with Site(program, core, "rights", user=user, password="secret") as s:
        s.wait("openhim.trouble request=register status=403")
        assert "group admin" in s.daemon.read_log()
        s.serves()
        done = s.command("register")
        assert done.returncode != 0 and "403" in done.stderr, done
        s.stop()
    return None


@case
def addresses_that_are_wrong(program, core):
    router = core.router
    tls_off = {"url": core.api.replace("https", "http")}
    tls_on = {"url": router.replace("http", "https")}
    for wrong, word in ((tls_off, "begin with https://"),
                        (tls_on, "does that port speak HTTPS"),
                        ({"url": router}, "not the router's"),
                        ({"url": "https://127.0.0.1:1"}, "cannot be reached"),
                        ({"url": core.api + "/api"}, "not the router's")):
        with Site(program, core, "wrong", **wrong) as s:
            s.wait("openhim.trouble")
            log = s.daemon.read_log()
            assert word in log, (wrong, log)
            assert log.count("openhim.trouble") == 1, log
            s.serves()
            done = s.command("status")
            assert done.returncode == 4, (wrong, done)
            s.stop()


def pin_of(core):
    """The core's key, from its certificate."""
    key = subprocess.run(
        ["openssl", "x509", "-in", core.ca, "-noout", "-pubkey"],
        stdout=subprocess.PIPE, check=True).stdout
    der = subprocess.run(["openssl", "pkey", "-pubin", "-outform", "der"],
                         input=key, stdout=subprocess.PIPE, check=True).stdout
    digest = subprocess.run(["openssl", "dgst", "-sha256", "-binary"],
                            input=der, stdout=subprocess.PIPE,
                            check=True).stdout
    text = subprocess.run(["openssl", "base64"], input=digest,
                          stdout=subprocess.PIPE, check=True).stdout
    return "sha256//" + text.decode().strip()


@case
def whom_to_trust(program, core):
    if not core.is_ours:
        return "the core's certificate is not known"
    nobody = {"ca": "", "host-name": ""}
    good = ({**nobody, "key-pin": pin_of(core)},
            {**nobody, "trust-self-signed": True})
    bad = (nobody, {"ca": core.ca, "host-name": ""},
           {**nobody, "key-pin": "sha256//" + "A" * 43 + "="})
    for settings in good:
        with Site(program, core, "trust", **settings) as s:
            s.wait_present()
            loud = s.count("openhim.trust ")
            assert loud == int("trust-self-signed" in settings)
            s.stop()
    for settings in bad:
        with Site(program, core, "trust", **settings) as s:
            s.wait("openhim.trouble")
            assert not s.is_present()
            s.serves()
            s.stop()
    return None


def main():
    program = os.path.abspath(sys.argv[1])
    try:
        core = Core()
    except Missing as e:
        print(f"SKIPPED: no OpenHIM core: {e}")
        return SKIPPED
    chosen = [f for f in CASES + console.CASES
              if len(sys.argv) < 3 or sys.argv[2] in f.__name__]
    try:
        outcomes = [run_case(f, program, core) for f in chosen]
        core.check_log()
    finally:
        core.stop()
    return report(outcomes)


if __name__ == "__main__":
    sys.exit(main())
