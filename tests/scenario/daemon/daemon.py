# SPDX-License-Identifier: Apache-2.0
"""Starts and stops the real daemon for tests, and speaks HTTP with it."""
import atexit
import http.client
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import traceback

SYSTEM = "http://example.org/hie/records"
GOLDEN = "5c827da5-4858-4f3d-a50c-62ece001efea"
RULES = "config/rules/opencr-default.json"
FHIR = "application/fhir+json"

# No load balancer has to notice that a daemon of these tests ends.
os.environ.setdefault("SELFSAME_SERVER_DRAIN_DELAY", "0")


DAEMONS, FOLDERS = [], []


@atexit.register
def leave_nothing_behind():
    """A case that failed may have left its daemon. With TESTS_KEEP set, folders
    stay, to be looked at."""
    for daemon in DAEMONS:
        if daemon.process and daemon.process.poll() is None:
            daemon.kill()
    if not os.environ.get("TESTS_KEEP"):
        for folder in FOLDERS:
            shutil.rmtree(folder, ignore_errors=True)


def new_folder():
    """One that is gone at the end."""
    FOLDERS.append(tempfile.mkdtemp(prefix="selfsame-test-"))
    return FOLDERS[-1]


def until(what, condition, seconds=120):
    """Wait until condition() is true; its last value. The limit is for what
    never comes: machines that are busy are slow."""
    end = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            return value
        assert time.monotonic() < end, f"not in {seconds} s: {what}"
        time.sleep(0.05)


class Answer:
    def __init__(self, response, body):
        self.status = response.status
        self.headers = {k.lower(): v for k, v in response.getheaders()}
        self.bytes = body

    @property
    def json(self):
        return json.loads(self.bytes)

    def __repr__(self):
        return f"{self.status} {self.headers} {self.bytes[:600]!r}"


class Daemon:
    """One daemon on a free port, with its own folder."""

    def __init__(self, program, settings=None, folder=None):
        self.program = program
        self.folder = folder or new_folder()
        self.settings = {
            "server.port": "0",
            "store.path": os.path.join(self.folder, "test.db"),
            "registry.rules": os.path.abspath(RULES),
            "registry.internal-systems": json.dumps([SYSTEM]),
            "registry.id-key": "a key for tests alone",
            "auth.anonymous": "true",
            **(settings or {}),
        }
        self.process = None
        self.port = None
        DAEMONS.append(self)

    def start(self, ready=True):
        read_end, write_end = os.pipe()
        arguments = [self.program, "serve", "--ready-fd", str(write_end)]
        for key, value in self.settings.items():
            arguments += ["--set", f"{key}={value}"]
        self.log = open(os.path.join(self.folder, "log"), "ab")
        self.process = subprocess.Popen(
            arguments, stdout=self.log, stderr=self.log, pass_fds=[write_end])
        os.close(write_end)
        with os.fdopen(read_end) as pipe:
            line = pipe.readline()
        if not line:
            raise RuntimeError("the daemon did not start:\n" + self.read_log())
        self.port = int(line)
        if ready:
            try:
                self.wait_ready()
            except BaseException:
                self.kill()  # nothing stays behind
                raise
        return self

    def wait_ready(self, seconds=180):
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            if self.process.poll() is not None:
                break
            try:
                if self.call("GET", "/readyz").status == 200:
                    return
            except OSError:
                pass
            time.sleep(0.02)
        raise RuntimeError("the daemon is not ready:\n" + self.read_log())

    def is_embedded(self):
        return self.settings.get("store.backend", "sqlite") == "sqlite"

    def read_log(self):
        with open(os.path.join(self.folder, "log"), errors="replace") as log:
            return log.read()

    def call(self, method, path, body=None, headers=None, timeout=120):
        connection = http.client.HTTPConnection(
            "127.0.0.1", self.port, timeout=timeout)
        try:
            if body is not None and not isinstance(body, (bytes, str)):
                body = json.dumps(body)
            if isinstance(body, str):
                body = body.encode()
            given = dict(headers or {})
            if body is not None and "Content-Type" not in given:
                given["Content-Type"] = FHIR
            connection.request(method, path, body, given)
            response = connection.getresponse()
            return Answer(response, response.read())
        finally:
            connection.close()

    def kill(self):
        self.process.kill()
        self.process.wait()

    def stop(self):
        """Drain; returns the exit code."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        return self.process.wait(180)

    def __enter__(self):
        return self.start()

    def __exit__(self, *_):
        if self.process and self.process.poll() is None:
            self.kill()


def patient(value, family="Okello", given="Grace", gender="female",
            birth="1990-05-17", phone="0772 111222", nin="CF1", art="A-1",
            **more):
    """A Patient that OpenCR's default rules match automatically with every
    other of the same six values."""
    identifiers = [{"system": SYSTEM, "value": value}] if value else []
    for system, number in (("nationalid", nin), ("artnumber", art)):
        if number:
            identifiers.append({
                "system": f"http://clientregistry.org/{system}",
                "value": number})
    return {
        "resourceType": "Patient",
        **({"identifier": identifiers} if identifiers else {}),
        "name": [{"use": "official", "family": family, "given": [given]}],
        "telecom": [{"system": "phone", "value": phone}],
        "gender": gender,
        "birthDate": birth,
        **more,
    }


def golden_of(resource):
    return next((link["other"]["reference"].split("/")[-1]
                 for link in resource.get("link", [])
                 if link["type"] == "refer"), None)


def is_golden(resource):
    return any(tag.get("code") == GOLDEN
               for tag in resource.get("meta", {}).get("tag", []))


def run_cases(cases, given=None):
    """A script of cases, PROGRAM [PART OF A NAME]: its exit code. Each case
    takes what is given, or else the program."""
    if given is None:
        given = (os.path.abspath(sys.argv[1]),)
    part = sys.argv[2] if len(sys.argv) > 2 else ""
    chosen, failed = [c for c in cases if part in c.__name__], 0
    for case in chosen:
        try:
            case(*given)
            print(f"ok    {case.__name__}", flush=True)
        except Exception:  # every case is told, then the next one runs
            failed += 1
            print(f"FAIL  {case.__name__}", flush=True)
            traceback.print_exc(limit=-2)
    print(f"{len(chosen) - failed} passed, {failed} failed")
    return 0 if chosen and not failed else 1
