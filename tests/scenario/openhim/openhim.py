#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The whole daemon with a real OpenHIM core: registered, configured, routed
to, and still there after everything that happens to a core.

    openhim.py PROGRAM [CASE]
"""
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import traceback

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "daemon"))

from core import Core, Missing, SKIPPED, until  # noqa: E402
from slow import SlowStore  # noqa: E402
from daemon import Daemon, RULES, SYSTEM, golden_of, is_golden, patient  # noqa: E402,E501

CASES = []
ROLE = "selfsame-clients"
EMR = ("emr", "emr secret")


def case(function):
    CASES.append(function)
    return function


class Site:
    """A configuration file, and a daemon on it that knows a core."""

    def __init__(self, program, core, name, **openhim):
        self.program, self.core = program, core
        self.folder = tempfile.mkdtemp(prefix="selfsame-him-")
        self.urn = f"urn:mediator:selfsame-{name}"
        self.file = os.path.join(self.folder, "selfsame.yaml")
        self.openhim = {
            "url": core.api, "user": core.user, "password": core.password,
            "urn": self.urn, "host": core.host, "heartbeat": "200 ms",
            "resync": "1 s", "roles": [ROLE], **trusting(core), **openhim}
        self.auth = {"openhim-addresses": ["127.0.0.1"],
                     "unknown-clients": True}
        self.registry = {"rules": os.path.abspath(RULES),
                         "internal-systems": [SYSTEM],
                         "id-key": "a key for tests alone"}
        self.top = {}
        self.port = 0
        self.daemon = None

    def write(self):
        with open(self.file, "w") as out:
            json.dump({  # JSON is YAML
                "server": {"address": "127.0.0.1", "port": self.port},
                "store": {"path": os.path.join(self.folder, "site.db")},
                "registry": self.registry,
                "auth": self.auth, "openhim": self.openhim, **self.top}, out)

    def start(self, environment=None, ready=True):
        """Not `ready`: it cannot be asked in clear, its log will tell."""
        self.write()
        d = Daemon(self.program, folder=self.folder)
        read_end, write_end = os.pipe()
        d.log = open(os.path.join(self.folder, "log"), "ab")
        d.process = subprocess.Popen(
            [self.program, "serve", "--config", self.file, "--ready-fd",
             str(write_end)], stderr=d.log, pass_fds=[write_end],
            env={**os.environ, **(environment or {})})
        os.close(write_end)
        with os.fdopen(read_end) as pipe:
            line = pipe.readline()
        assert line, d.read_log()
        d.port = self.port = int(line)
        self.daemon = d
        if ready:
            d.wait_ready()
        return d

    def reload(self):
        self.write()
        before = self.count("config.reload result=")
        self.daemon.process.send_signal(signal.SIGHUP)
        self.wait("config.reload result=", before + 1)

    def command(self, *arguments):
        return subprocess.run(
            [self.program, "openhim", *arguments, "--config", self.file],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            timeout=60)

    def count(self, text):
        return self.daemon.read_log().count(text)

    def wait(self, text, count=1, seconds=20):
        until(f"{text} x {count}:\n{self.daemon.read_log()[-3000:]}",
              lambda: self.count(text) >= count, seconds)

    def wait_present(self):
        until("present:\n" + self.daemon.read_log(), self.is_present)

    def is_present(self):
        metrics = self.daemon.call("GET", "/metrics").bytes.decode()
        return "\nselfsame_openhim_present 1\n" in metrics

    def serves(self):
        d = self.daemon
        a = d.call("POST", "/fhir/Patient", patient("serves"),
                   {"X-OpenHIM-ClientID": "emr"})
        assert a.status in (200, 201), a

    def stop(self):
        assert self.daemon.stop() == 0, self.daemon.read_log()[-3000:]

    def __enter__(self):
        self.core.forget(self.urn)
        self.start()
        return self

    def __exit__(self, *_):
        if self.daemon.process.poll() is None:
            self.daemon.kill()
        shutil.rmtree(self.folder, ignore_errors=True)


def trusting(core):
    if core.is_ours:
        return {"ca": core.ca, "host-name": "localhost"}
    return {"trust-self-signed": True}


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


# --- settings -----------------------------------------------------------------

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


def run_case(function, program, core):
    """"ok", "failed" or "skipped"; a case returns why it is left out."""
    try:
        reason = function(program, core)
    except Exception:  # every case is told, then the next one runs
        print(f"FAIL  {function.__name__}")
        traceback.print_exc(limit=-3)
        return "failed"
    if reason:
        print(f"SKIPPED: {function.__name__}: {reason}")
        return "skipped"
    print(f"ok    {function.__name__}", flush=True)
    return "ok"


def report(outcomes):
    """The last line, and the exit code."""
    print(f"{outcomes.count('ok')} passed, {outcomes.count('failed')} failed, "
          f"{outcomes.count('skipped')} skipped")
    return 1 if "failed" in outcomes or not outcomes else 0


def main():
    program = os.path.abspath(sys.argv[1])
    try:
        core = Core()
    except Missing as e:
        print(f"SKIPPED: no OpenHIM core: {e}")
        return SKIPPED
    chosen = [f for f in CASES
              if len(sys.argv) < 3 or sys.argv[2] in f.__name__]
    try:
        outcomes = [run_case(f, program, core) for f in chosen]
        core.check_log()
    finally:
        core.stop()
    return report(outcomes)


if __name__ == "__main__":
    sys.exit(main())
