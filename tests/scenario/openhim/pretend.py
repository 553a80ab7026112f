# SPDX-License-Identifier: Apache-2.0
"""A core that pretends: the habits of newer versions (Basic logins, odd
texts), and what no real core can be made to do (a clock that is off, failures
on order). In clear HTTP, one thread a connection."""
import base64
import datetime
import hashlib
import json
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

AUTHENTICATED = "User Authenticated Successfully"
WINDOW_S = 10


def sha512(text):
    return hashlib.sha512(text.encode()).hexdigest()


class Pretended:
    """Its state; tests read and change it."""

    def __init__(self, takes=("basic", "token"), clock_s=0):
        self.takes, self.clock_s = takes, clock_s
        self.user, self.password, self.host = "u@example.org", "p w", "here"
        self.is_ours = False
        self.salt_path = "/authenticate/u%40example.org"
        self.stored, self.config = None, None
        self.seen = []   # (method, path, login, status)
        self.beats = []  # bodies
        self.updates = []      # (path, body)
        self.statuses = {}     # path of a transaction: its word
        self.overwrites = 0    # updates to come that are lost again
        self.failing = {}  # path ending: status
        self.delays = {}   # part of a path: seconds before the answer
        self.lock = threading.Lock()
        core = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *_):
                pass

            def do_GET(self):
                core.serve(self)

            do_POST = do_PUT = do_GET

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        threading.Thread(target=self.server.serve_forever,
                         daemon=True).start()
        self.api = f"http://127.0.0.1:{self.server.server_port}"

    def forget(self, _):
        pass

    def now(self):
        return time.time() + self.clock_s

    def count(self, method, path, login=None, status=None):
        with self.lock:
            return sum(1 for m, p, l, s in self.seen
                       if m == method and p.endswith(path)
                       and login in (None, l) and status in (None, s))

    # --- requests ------------------------------------------------------------

    def serve(self, request):
        length = int(request.headers.get("Content-Length") or 0)
        body = request.rfile.read(length)
        login = self.login(request.headers)
        status, answer = self.answer(request, login, body)
        with self.lock:
            self.seen.append((request.command, request.path, login, status))
        is_json = isinstance(answer, (dict, list))
        text = (json.dumps(answer) if is_json else answer).encode()
        try:
            self.send(request, status, is_json, text)
        except OSError:
            pass  # the daemon has given up

    @staticmethod
    def send(request, status, is_json, text):
        request.send_response(status)
        request.send_header("Content-Type", "application/json; charset=utf-8"
                            if is_json else "text/plain")
        request.send_header("Content-Length", str(len(text)))
        request.end_headers()
        request.wfile.write(text)

    def login(self, headers):
        """"basic", "token" or None."""
        word = base64.b64encode(f"{self.user}:{self.password}".encode())
        if "basic" in self.takes and \
                headers.get("Authorization") == "Basic " + word.decode():
            return "basic"
        moment = headers.get("auth-ts")
        if "token" not in self.takes or not moment:
            return None
        off = datetime.datetime.fromisoformat(
            moment.replace("Z", "+00:00")).timestamp() - self.now()
        wanted = sha512(sha512("salt" + self.password)
                        + headers["auth-salt"] + moment)
        return "token" if abs(off) < WINDOW_S and \
            headers["auth-token"] == wanted else None

    def answer(self, request, login, body):
        path = request.path
        for part, seconds in self.delays.items():
            if part in path:
                time.sleep(seconds)
        for ending, status in self.failing.items():
            if path.endswith(ending):
                return status, "it fails"
        if path == "/heartbeat":
            return 200, {"master": 1, "now": int(self.now() * 1000)}
        if path.startswith("/authenticate/"):
            return self.salt()
        if not login:
            return 401, "Unauthorized"
        return self.logged_in(request.command, path, body)

    def salt(self):
        if "token" not in self.takes:
            return 404, "Could not find token passport for user"
        moment = datetime.datetime.fromtimestamp(
            self.now(), datetime.timezone.utc)
        return 200, {"salt": "salt",
                     "ts": moment.strftime("%Y-%m-%dT%H:%M:%S.123Z")}

    def logged_in(self, method, path, body):
        """Texts say that one is logged in, whatever happened."""
        if path == "/mediators":
            self.stored = json.loads(body)
            return 201, AUTHENTICATED
        if path == "/channels":
            return 200, []
        if path.startswith("/transactions/"):
            return self.transaction(method, path.split("?")[0], body)
        if not path.startswith("/mediators/"):
            return 200, AUTHENTICATED  # an unknown path
        if not self.stored:
            return 404, AUTHENTICATED
        if path.endswith("/heartbeat"):
            beat = json.loads(body)
            self.beats.append(beat)
            if not beat.get("config"):
                return 200, ""
            return 200, "OK" if self.config is None else self.config
        return 200, self.stored

    def transaction(self, method, path, body):
        if method == "GET":
            return 200, {"status": self.statuses.get(path, "Processing")}
        update = json.loads(body)
        self.updates.append((path, update))
        if self.overwrites:
            self.overwrites -= 1  # by what it was told before
        else:
            self.statuses[path] = update["status"]
        return 200, AUTHENTICATED
