# SPDX-License-Identifier: Apache-2.0
"""Where cases take place: a daemon that knows a core."""
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import traceback

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "daemon"))

from daemon import Daemon, RULES, SYSTEM, patient, until  # noqa: E402

ROLE = "selfsame-clients"
EMR = ("emr", "emr secret")


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
            timeout=120)

    def count(self, text):
        return self.daemon.read_log().count(text)

    def wait(self, text, count=1):
        until(f"{text} x {count}:\n{self.daemon.read_log()[-3000:]}",
              lambda: self.count(text) >= count)

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
