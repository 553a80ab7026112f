# SPDX-License-Identifier: Apache-2.0
"""The peers of these tests: a real HAPI, and the stand-in that misbehaves."""
import json
import os
import shutil
import subprocess
import sys
import tempfile
import urllib.request

PEERS = os.path.join(os.path.dirname(os.path.dirname(os.path.dirname(
    os.path.abspath(__file__)))), "peers")
SKIPPED = 77

sys.path.insert(0, PEERS)
from ports import free_port  # noqa: E402, F401


class Hapi:
    """A HAPI of our own on PostgreSQL, else on H2; or one that runs already
    (SELFSAME_HAPI_URL), which can be used but not killed. A quick one is there
    sooner and not to be measured."""

    def __init__(self, is_quick=False):
        quick = ["--quick"] if is_quick else []
        self.process = self.state = None
        self.url = os.environ.get("SELFSAME_HAPI_URL", "")
        if self.url:
            return
        if self.start(["--postgres", *quick]) == SKIPPED and \
                self.start(quick) == SKIPPED:
            print("SKIPPED: no HAPI can be had here (see above)", flush=True)
            sys.exit(SKIPPED)
        if not self.url:
            sys.exit("HAPI did not start")

    def start(self, options):
        """Exit code when it ended, None when it is there."""
        self.state = tempfile.mkdtemp(prefix="selfsame-hapi-")
        self.process = subprocess.Popen(
            [os.path.join(PEERS, "hapi", "run"), "--until-eof", "--state",
             self.state, *options],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.url = self.process.stdout.readline().decode().strip()
        if self.url:
            self.is_durable = "--postgres" in options
            return None
        shutil.rmtree(self.state, ignore_errors=True)
        return self.process.wait()

    def can_be_killed(self):
        return bool(self.process) and self.is_durable

    def kill(self):
        """kill -9; the run script starts it again on the same data."""
        with open(os.path.join(self.state, "hapi.pid")) as f:
            os.kill(int(f.read()), 9)

    def patients(self):
        with urllib.request.urlopen(urllib.request.Request(
                self.url + "/Patient?_summary=count",
                headers={"Cache-Control": "no-cache"}), timeout=120) as answer:
            return json.load(answer)["total"]

    def close(self):
        if self.process:
            self.process.stdin.close()
            self.process.wait(120)
            shutil.rmtree(self.state, ignore_errors=True)


class Faulty:
    """The stand-in, before a real server or with a memory of its own."""

    def __init__(self, upstream=None, port=0, tls=None, tls_name="server"):
        more = ["--upstream", upstream] if upstream else []
        if tls:
            more += ["--tls", tls, "--tls-name", tls_name]
        self.process = subprocess.Popen(
            [sys.executable, "-B", os.path.join(PEERS, "faulty.py"), "--port",
             str(port), "--until-eof", *more],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.url = self.process.stdout.readline().decode().strip()
        self.port = int(self.url.split(":")[2].split("/")[0])

    def ask(self, method, path, body=None):
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.port}{path}", method=method,
            data=json.dumps(body).encode() if body is not None else None)
        with urllib.request.urlopen(request, timeout=60) as answer:
            text = answer.read()
            return json.loads(text) if text else None

    def order(self, **rule):
        self.ask("POST", "/-/faults", rule)

    def forget(self):
        self.ask("DELETE", "/-/faults")

    def faults_left(self):
        return len(self.ask("GET", "/-/faults")["rules"])

    def close(self):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        self.process.stdin.close()
        self.process.stdout.close()
