# SPDX-License-Identifier: Apache-2.0
"""Settings from the console: what they change, what refuses them, and what is
never shown of them. Run by openhim.py."""
import json
import os
import subprocess

from daemon import SYSTEM, patient, until
from slow import SlowStore

from place import Site

CASES = []


def case(function):
    CASES.append(function)
    return function


@case
def settings_from_the_console_take_effect(program, core):
    with Site(program, core, "settings") as s:
        d = s.daemon
        s.wait_present()
        big = patient("big", family="x" * 3000)
        who = {"X-OpenHIM-ClientID": "emr"}
        assert d.call("POST", "/fhir/Patient", big, who).status == 201
        assert s.count("request.answered") == 0
        core.set_config(s.urn, server_resource_size="2 KiB",
                        log_level="debug")
        s.wait("openhim.settings result=applied")
        until("413", lambda: d.call(
            "POST", "/fhir/Patient", big, who).status == 413)
        s.serves()
        s.wait("request.answered")
        core.set_config(s.urn, server_resource_size="1 MiB")
        until("200", lambda: d.call(
            "POST", "/fhir/Patient", big, who).status == 200)
        s.stop()


@case
def bad_settings_change_nothing(program, core):
    with Site(program, core, "bad") as s:
        s.wait_present()
        for n, values in enumerate((
                {"server_deadline": "never"},
                {"server_deadline": "**********"},
                {"auth_failures_per_minute": 0},
                {"openhim_clients": [{"display-name": "without id"}]})):
            core.set_config(s.urn, log_level="debug", **values)
            s.wait('openhim.settings result="refused', n + 1)
            assert s.count("request.answered") == 0, values
            core.set_config(s.urn, log_level="info", server_deadline="50 s",
                            auth_failures_per_minute=5, openhim_clients=[])
            s.wait("openhim.settings result=applied", n + 2)
        assert "\nselfsame_openhim_settings_in_use 1\n" in s.daemon.call(
            "GET", "/metrics").bytes.decode()
        s.serves()
        s.stop()


@case
def the_environment_overrules_the_console(program, core):
    s = Site(program, core, "environment")
    with s:
        s.wait_present()
        s.stop()
        s.start({"SELFSAME_LOG_LEVEL": "info"})
        s.wait_present()
        core.set_config(s.urn, log_level="debug", auth_cache="6 min")
        s.wait("openhim.settings result=applied", 3)
        s.serves()
        assert s.count("request.answered") == 0, s.daemon.read_log()
        s.stop()


@case
def console_clients_may_call(program, core):
    s = Site(program, core, "clients")
    s.auth["unknown-clients"] = False
    with s:
        d = s.daemon
        s.wait_present()

        def post(client):
            return d.call("POST", "/fhir/Patient", patient("c"),
                          {"X-OpenHIM-ClientID": client}).status
        assert post("lab") in (401, 403)
        core.set_config(s.urn, openhim_clients=[
            {"id": "lab", "display-name": "The lab", "access": "read-write"},
            {"id": "viewer", "access": "read", "systems": [SYSTEM]}])
        until("lab is let in", lambda: post("lab") == 201)
        assert post("viewer") == 403 and post("other") in (401, 403)
        core.set_config(s.urn, openhim_clients=[])
        until("lab is out again", lambda: post("lab") in (401, 403))
        s.stop()


@case
def several_clients_of_the_console_are_one(program, core):
    s = Site(program, core, "aliases")
    s.auth["unknown-clients"] = False
    s.openhim["clients"] = [{"id": "kampala"}]
    s.openhim["client-aliases"] = {"pos-9": "kampala"}
    with s:
        d = s.daemon
        s.wait_present()
        assert core.mediator(s.urn)["config"]["openhim_client_aliases"] == {
            "pos-9": "kampala"}, core.mediator(s.urn)
        defs = {x["param"]: x for x in core.mediator(s.urn)["configDefs"]}
        assert defs["openhim_client_aliases"]["type"] == "map", defs

        def post(client, **more):
            return d.call("POST", "/fhir/Patient", patient("alias", **more),
                          {"X-OpenHIM-ClientID": client})
        assert post("pos-9").status == 201
        assert post("pos-1").status == 403
        core.set_config(s.urn, openhim_client_aliases={
            "pos-2": "kampala", "pos-1": "kampala"})
        until("pos-1 is let in", lambda: post("pos-1").status == 200)
        # Its records are kampala's, whoever of them writes.
        changed = post("pos-2", given="Gracie")
        assert changed.status == 200, changed
        tags = {t.get("code") for t in changed.json["meta"]["tag"]}
        assert "kampala" in tags and not tags & {"pos-1", "pos-2"}, tags
        assert post("pos-9").status == 403
        for n, wrong in enumerate((
                {"pos-1": "nobody"}, {"kampala": "kampala"}, {"pos-1": ""})):
            core.set_config(s.urn, openhim_client_aliases=wrong,
                            log_level="debug")
            s.wait('openhim.settings result="refused', n + 1)
            assert post("pos-1").status == 200, wrong
        assert s.count("request.answered") == 0
        core.set_config(s.urn, openhim_client_aliases={}, log_level="info")
        until("pos-1 is out again", lambda: post("pos-1").status == 403)
        s.stop()


@case
def names_with_dots_stay_in_the_file(program, core):
    s = Site(program, core, "dots")
    s.openhim["clients"] = [{"id": "kampala"}]
    s.openhim["client-aliases"] = {"emr.example.org": "kampala"}
    s.auth["unknown-clients"] = False
    with s:
        s.wait_present()
        assert "openhim_client_aliases" not in core.mediator(s.urn)["config"]
        a = s.daemon.call("POST", "/fhir/Patient", patient("dots"),
                          {"X-OpenHIM-ClientID": "emr.example.org"})
        assert a.status == 201, a
        s.stop()


SECRET = "the second secret"


@case
def the_stores_password_from_the_console(program, core):
    store = SlowStore()
    store.login = ("hapi", "the first secret")
    s = Site(program, core, "secret")
    s.top = {"store": {"backend": "http", "url": store.url, "user": "hapi",
                       "password": "the first secret"}}
    with s:
        s.wait_present()
        s.serves()
        stored = core.mediator(s.urn)
        defs = {x["param"]: x for x in stored["configDefs"]}
        assert defs["store_password"]["type"] == "password", defs
        assert "store_password" not in stored["config"], stored
        store.login = ("hapi", SECRET)
        assert found(s).status >= 400
        core.set_config(s.urn, store_password=SECRET)
        s.wait("openhim.settings result=applied", 2)
        s.serves()
        # Other settings are changed beside its mask, which is restored.
        assert core.mediator(s.urn)["config"]["store_password"] == "*" * 10
        core.set_config(s.urn, auth_cache="6 min")
        s.wait("openhim.settings result=applied", 3)
        s.serves()
        check_secrecy(program, s)
        s.stop()
        # The mask itself, which the core keeps once the password was dropped.
        config = core.mediator(s.urn)["config"]
        core.good("PUT", f"/mediators/{s.urn}/config", {"auth_cache": "6 min"})
        core.good("PUT", f"/mediators/{s.urn}/config",
                  {**config, "log_level": "debug"})
        s.start()  # with what was in use
        s.wait("openhim.recalled used=1")
        s.wait('openhim.settings result="refused')
        assert "store.password: is but the mask" in s.daemon.read_log()
        assert found(s).status == 200
        assert s.count("request.answered") == 0, s.daemon.read_log()
        # An empty one is none: the file's holds again.
        store.login = ("hapi", "the first secret")
        core.set_config(s.urn, store_password="", log_level="info")
        until("the file's", lambda: found(s).status == 200)
        s.stop()
        assert SECRET not in s.daemon.read_log()


def found(s):
    """The answer of a search, which goes to the store."""
    return s.daemon.call("GET", "/fhir/Patient?family=x", None,
                         {"X-OpenHIM-ClientID": "emr"})


def check_secrecy(program, s):
    """The secret is in one private file, and is shown by nothing."""
    path = os.path.join(s.folder, "openhim-settings.json")
    with open(path) as kept:
        assert SECRET in kept.read()
    assert os.stat(path).st_mode & 0o77 == 0
    shown = s.command("heartbeat")
    assert json.loads(shown.stdout)["store_password"] == "*" * 10, shown
    assert "6 min" in shown.stdout, shown
    effective = subprocess.run(
        [program, "check-config", "--print-effective", "--config", s.file],
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        check=True).stdout
    line = [x for x in effective.splitlines() if "password:" in x][0]
    assert "********" in line and "# OpenHIM" in line, effective
    for text in (shown.stdout + shown.stderr, effective,
                 s.command("status").stdout,
                 s.command("register", "--dry-run").stdout,
                 s.daemon.call("GET", "/metrics").bytes.decode(),
                 s.daemon.read_log()):
        assert SECRET not in text, text
    # Commands on the same store log in with it, too.
    done = subprocess.run([program, "verify", "--config", s.file],
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          text=True, timeout=60)
    assert done.returncode == 0, done


@case
def delivered_settings_are_remembered(program, core):
    if not core.is_ours:
        return "the core is not ours to stop"
    with Site(program, core, "remembered") as s:
        s.wait_present()
        core.set_config(s.urn, log_level="debug", registry_attempts=7)
        s.wait("config.needs_restart settings=\"registry.attempts\"")
        s.stop()
        core.hold()
        try:
            shown = subprocess.run(
                [program, "check-config", "--print-effective", "--config",
                 s.file], stdout=subprocess.PIPE, text=True, check=True)
            assert shown.stdout.count("# OpenHIM") > 1, shown.stdout
            before = s.count("request.answered")
            s.start()
            s.wait("openhim.recalled used=1")
            s.serves()
            assert s.count("request.answered") > before
        finally:
            core.release()
        s.wait_present()
        s.stop()
    return None
