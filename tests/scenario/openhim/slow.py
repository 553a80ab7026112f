# SPDX-License-Identifier: Apache-2.0
"""A FHIR server for tests that takes its time: it knows what the registry needs
of one, keeps all in memory, and answers transactions when it is told to."""
import base64
import json
import re
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class SlowStore:
    def __init__(self):
        self.resources = {}  # "Patient/1": the newest version
        self.is_held = threading.Event()
        self.lock = threading.Lock()
        self.transactions = 0
        self.is_closed = False
        self.losses = 0  # transactions to come that are done, not answered
        self.failing = None  # part of a path: 500
        self.stalled = None  # part of a path: no answer until it is None
        self.failed = self.refused = self.nstalled = 0
        self.login = None  # (user, password) of those who may ask
        store = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *_):
                pass

            def do_GET(self):
                length = int(self.headers.get("Content-Length") or 0)
                body = self.rfile.read(length)
                try:
                    store.answer(self, body)
                except OSError:
                    self.close_connection = True  # nobody waits any more

            do_POST = do_PUT = do_GET

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        threading.Thread(target=self.server.serve_forever,
                         daemon=True).start()
        self.port = self.server.server_port
        self.url = f"http://127.0.0.1:{self.port}/fhir"

    def close(self):
        """Nobody answers any more."""
        self.is_closed = True
        self.server.shutdown()
        self.server.server_close()

    def names(self, kind):
        """Of all resources of a type, when no transaction is half done."""
        with self.lock:
            return [n for n in self.resources if n.startswith(kind + "/")]

    def hold(self):
        """Take transactions, and answer them after release()."""
        self.is_held.set()

    def release(self):
        self.is_held.clear()

    def answer(self, request, body):
        if self.is_closed:
            request.close_connection = True
            return
        path = request.path.split("?")[0].removeprefix("/fhir").strip("/")
        while self.stalled and self.stalled in path:
            self.nstalled += 1
            time.sleep(0.02)
        if not self.may_ask(request):
            status, answer = 401, {"resourceType": "OperationOutcome"}
        elif self.failing and self.failing in path:
            self.failed += 1
            status, answer = 500, {"resourceType": "OperationOutcome"}
        elif request.command == "POST" and not path:
            status, answer = self.transact(json.loads(body))
        elif request.command == "PUT":
            with self.lock:
                status, answer = self.put(
                    path, json.loads(body), request.headers.get("If-Match"))
        elif path in self.resources:
            status, answer = 200, self.resources[path]
        elif re.fullmatch(r"(Basic|Patient|Provenance)/[^/_]+", path):
            status, answer = 404, {"resourceType": "OperationOutcome"}
        else:
            status, answer = 200, self.all_of(path)
        text = json.dumps(answer).encode()
        request.send_response(status)
        request.send_header("Content-Type", "application/fhir+json")
        request.send_header("Content-Length", str(len(text)))
        if answer.get("meta"):
            request.send_header("ETag", f'W/"{answer["meta"]["versionId"]}"')
        request.end_headers()
        request.wfile.write(text)

    def all_of(self, path):
        """Everything of a type is one page; nothing has a history."""
        is_history = "_history" in path
        found = [] if is_history else [
            {"fullUrl": f"{self.url}/{name}", "resource": self.resources[name]}
            for name in sorted(self.names(path))]
        return {"resourceType": "Bundle", "total": len(found),
                "type": "history" if is_history else "searchset",
                **({"entry": found} if found else {})}

    def may_ask(self, request):
        word = base64.b64encode(":".join(self.login or ()).encode()).decode()
        return not self.login or \
            request.headers.get("Authorization") == f"Basic {word}"

    def put(self, path, resource, if_match):
        """(status, what is stored now)."""
        before = self.resources.get(path)
        version = before["meta"]["versionId"] if before else "0"
        if if_match and if_match.strip('W/"') != version:
            return 412, {"resourceType": "OperationOutcome"}
        resource = {**resource, "id": path.split("/")[1]}
        resource["meta"] = {
            **resource.get("meta", {}), "versionId": str(int(version) + 1),
            "lastUpdated": time.strftime(
                "%Y-%m-%dT%H:%M:%S.000Z", time.gmtime())}
        self.resources[path] = resource
        return (200 if before else 201), resource

    def transact(self, bundle):
        self.transactions += 1
        while self.is_held.is_set():
            time.sleep(0.02)
        with self.lock:
            entries = self.put_all(bundle["entry"])
        if entries is None:
            self.refused += 1
            return 412, {"resourceType": "OperationOutcome"}
        if self.losses:
            self.losses -= 1
            raise BrokenPipeError("lost on order")
        return 200, {"resourceType": "Bundle",
                     "type": "transaction-response", "entry": entries}

    def put_all(self, given):
        """All of them or, when a version is not the stored one, none."""
        before = dict(self.resources)
        entries = []
        for e in given:
            status, stored = self.put(e["request"]["url"], e["resource"],
                                      e["request"].get("ifMatch"))
            if status >= 400:
                self.resources = before
                return None
            meta = stored["meta"]
            entries.append({"response": {
                "status": f"{status} OK",
                "location": f"{e['request']['url']}/_history/"
                            f"{meta['versionId']}",
                "etag": f'W/"{meta["versionId"]}"',
                "lastModified": meta["lastUpdated"]}})
        return entries
