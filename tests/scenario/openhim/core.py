# SPDX-License-Identifier: Apache-2.0
"""A real OpenHIM core for tests: started, or one that runs already.

SELFSAME_OPENHIM_API and SELFSAME_OPENHIM_ROUTER (URLs) name one that runs,
SELFSAME_OPENHIM_USER and SELFSAME_OPENHIM_PASSWORD how to log in, and
SELFSAME_OPENHIM_HOST the host at which it reaches this machine. What takes
its process or its log is left out then, and said so.
"""
import base64
import datetime
import hashlib
import http.client
import json
import os
import shutil
import signal
import ssl
import subprocess
import tempfile
import urllib.parse

from daemon import until

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(
    os.path.dirname(os.path.abspath(__file__)))))
SKIPPED = 77


class Missing(Exception):
    """The core cannot be had here."""


def sha512(text):
    return hashlib.sha512(text.encode()).hexdigest()


class Core:
    def __init__(self):
        self.api = os.environ.get("SELFSAME_OPENHIM_API")
        self.router = os.environ.get("SELFSAME_OPENHIM_ROUTER")
        self.user = os.environ.get("SELFSAME_OPENHIM_USER",
                                   "root@openhim.org")
        self.password = os.environ.get("SELFSAME_OPENHIM_PASSWORD",
                                       "openhim-password")
        self.host = os.environ.get("SELFSAME_OPENHIM_HOST", "127.0.0.1")
        self.process = self.folder = None
        if not self.api:
            self.start()

    # --- the process ---------------------------------------------------------

    @property
    def is_ours(self):
        return self.process is not None

    def start(self):
        self.folder = tempfile.mkdtemp(prefix="selfsame-openhim-")
        self.process = subprocess.Popen(
            [os.path.join(ROOT, "tests/peers/openhim/run"), "--until-eof",
             "--state", self.folder], stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, text=True)
        self.api = self.process.stdout.readline().strip()
        if not self.api:
            if self.process.wait() == SKIPPED:
                raise Missing("see above")
            raise RuntimeError("the core did not start")
        self.router = self.read("router").strip()

    def stop(self):
        if self.process:
            self.process.stdin.close()
            self.process.wait(120)
            shutil.rmtree(self.folder, ignore_errors=True)

    def read(self, name):
        with open(os.path.join(self.folder, name), errors="replace") as f:
            return f.read()

    @property
    def ca(self):
        return os.path.join(self.folder, "ca.pem")

    def hold(self):
        """Kill the core, and keep it down until release()."""
        pid = int(self.read("core.pid"))
        open(os.path.join(self.folder, "hold"), "w").close()
        os.kill(pid, signal.SIGTERM)
        until("the core's end", lambda: not self.is_up())

    def release(self):
        os.remove(os.path.join(self.folder, "hold"))
        until("the core's return", self.is_up)

    def is_up(self):
        try:
            return self.ask("GET", f"/authenticate/{self.user}",
                            headers={})[0] == 200
        except OSError:
            return False

    # --- its API -------------------------------------------------------------

    def ask(self, method, path, body=None, headers=None):
        url = urllib.parse.urlsplit(self.api)
        context = ssl.create_default_context()
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        connection = http.client.HTTPSConnection(
            url.hostname, url.port, timeout=120, context=context)
        try:
            given = dict(headers or {})
            if body is not None:
                given["Content-Type"] = "application/json"
                body = json.dumps(body)
            connection.request(method, path, body, given)
            response = connection.getresponse()
            text = response.read().decode()
        finally:
            connection.close()
        try:
            return response.status, json.loads(text)
        except ValueError:
            return response.status, text

    def token(self):
        status, found = self.ask("GET", f"/authenticate/{self.user}")
        if status != 200:
            return None
        moment = datetime.datetime.fromisoformat(
            found["ts"].replace("Z", "+00:00")).isoformat()
        hashed = sha512(found["salt"] + self.password)
        return {"auth-username": self.user, "auth-ts": moment,
                "auth-salt": "test", "auth-token":
                sha512(hashed + "test" + moment)}

    def basic(self):
        word = base64.b64encode(f"{self.user}:{self.password}".encode())
        return {"Authorization": "Basic " + word.decode()}

    def call(self, method, path, body=None):
        """(status, answer) of the API, logged in."""
        return self.ask(method, path, body, self.token() or self.basic())

    def good(self, method, path, body=None):
        status, answer = self.call(method, path, body)
        assert status in (200, 201), (method, path, status, answer)
        return answer

    # --- what tests need of it -----------------------------------------------

    def mediator(self, urn):
        status, answer = self.call("GET", f"/mediators/{urn}")
        return answer if status == 200 and isinstance(answer, dict) else None

    def forget(self, urn):
        """Another run may have left it; a core that is down has none."""
        try:
            self.good("DELETE", f"/mediators/{urn}")
        except OSError:
            pass

    def uptime(self, urn):
        """Of its last heartbeat, None when there is none."""
        return self.ask("GET", "/heartbeat")[1].get("mediators", {}).get(urn)

    def set_config(self, urn, **values):
        """Change some settings as the console does: the whole is sent."""
        config = {**self.mediator(urn).get("config", {}), **values}
        self.good("PUT", f"/mediators/{urn}/config", config)

    def channels(self):
        return {c["name"]: c for c in self.good("GET", "/channels")}

    def delete_channels(self):
        """As the console does: those that were used are marked alone."""
        for c in self.channels().values():
            self.good("DELETE", f"/channels/{c['_id']}")

    def remove_channels(self):
        """And under another name, so that theirs are free again."""
        for c in self.channels().values():
            self.good("PUT", f"/channels/{c['_id']}",
                      {**c, "name": f"gone {c['_id']}"})
        self.delete_channels()

    def add_user(self, email, password, groups):
        self.call("DELETE", f"/users/{email}")
        self.good("POST", "/users", {
            "firstname": "Test", "surname": "User", "email": email,
            "groups": groups, **self.hashed(password)})

    def set_password(self, email, password):
        self.good("PUT", f"/users/{email}", self.hashed(password))

    @staticmethod
    def hashed(password):
        return {"passwordAlgorithm": "sha512", "passwordSalt": "s",
                "passwordHash": sha512("s" + password)}

    def add_client(self, name, secret, roles):
        """A client's hash is of password and salt, the other way round."""
        status, answer = self.call("POST", "/clients", {
            "clientID": name, "name": name, "clientDomain": f"{name}.test",
            "roles": roles, "passwordAlgorithm": "sha512",
            "passwordSalt": "s", "passwordHash": sha512(secret + "s")})
        assert status in (201, 400), (status, answer)  # 400: it is there

    def send(self, method, path, body=None, client=None, headers=None):
        """Through the router, as a client: (status, headers, bytes)."""
        url = urllib.parse.urlsplit(self.router)
        given = dict(headers or {})
        if client:
            word = base64.b64encode(":".join(client).encode()).decode()
            given["Authorization"] = f"Basic {word}"
        if body is not None:
            body = json.dumps(body)
            given.setdefault("Content-Type", "application/fhir+json")
        connection = http.client.HTTPConnection(
            url.hostname, url.port, timeout=120)
        try:
            connection.request(method, path, body, given)
            response = connection.getresponse()
            return (response.status,
                    {k.lower(): v for k, v in response.getheaders()},
                    response.read())
        finally:
            connection.close()

    def transactions(self, count=1):
        return self.good("GET", f"/transactions?filterLimit={count}"
                                "&filterPage=0&filterRepresentation=full")

    def check_log(self):
        """The two silent failures that a bad answer of ours would cause."""
        if not self.is_ours:
            return
        log = self.read("core.log")
        for word in (" died", "Could not save response metadata"):
            assert word not in log, log[max(0, log.index(word) - 2000):][:4000]
