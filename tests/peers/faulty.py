#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A FHIR server that can be made to misbehave, for tests.

It listens on a port of its own and either answers from a tiny memory or
forwards to a real FHIR server (--upstream URL). Faults are ordered through
the control address, one rule a line of JSON:

    curl -X POST http://127.0.0.1:PORT/-/faults -d '{"fault": "status", "status": 503}'

Rule members, all optional but `fault`:

    fault    what goes wrong, see FAULTS below
    method   only requests with this method ("POST")
    path     only requests whose target holds this text ("/Patient")
    times    how often the rule applies before it is dropped (default 1, 0: for ever)
    skip     let so many matching requests pass first
    every    then take only every n-th matching request
    status, headers, body, delay, bytes   parameters of the fault

    GET    /-/faults    the rules still in force
    DELETE /-/faults    forget them, and all counters
    GET    /-/seen      requests so far: method, target, status, bytes, connection
    DELETE /-/seen      forget them

Prints its base URL on stdout and serves until SIGTERM, or with --until-eof
until stdin is closed.
"""

import argparse
import gzip
import http.client
import json
import os
import re
import signal
import socket
import ssl
import struct
import sys
import threading
import time
import urllib.parse
import uuid

FAULTS = {
    "status": "answer `status` (503) with an OperationOutcome or `body`; nothing is done",
    "slow": "wait `delay` seconds, then serve",
    "slow-after": "serve, then wait `delay` seconds before the answer is sent",
    "reset-before": "reset the connection before the request's body is read",
    "reset": "read the request, do nothing, reset the connection",
    "close": "read the request, do nothing, close without an answer",
    "drop": "do the request, then close without an answer (committed, cut off)",
    "drop-reset": "do the request, then reset the connection",
    "cut": "do the request, send the first `bytes` bytes of the answer, close",
    "cut-reset": "the same, but reset",
    "html": "answer 200 (or `status`) with an HTML page; nothing is done",
    "html-after": "do the request, then answer with an HTML page",
    "half-bundle": "do the request, leave out the last half of the entries",
    "half-json": "do the request, cut its JSON in the middle, length right",
    "other-type": "do the request, answer 200 with a Basic resource",
    "not-json": "do the request, answer with text that is not JSON, as JSON",
    "empty": "do the request, answer 200 with no body",
    "outcome": "do the request, answer 200 with an OperationOutcome",
    "more-entries": "do the request, answer the last entry twice",
    "reordered": "do the request, answer its entries in another order",
    "entry-failed": "do the request, say 200 and in the last entry 500",
    "other-host": "do the request, name another host in every location",
    "other-content-type": "do the request, call the answer text/html",
    "etag-twice": "do the request, send a wrong ETag before the right one",
    "length-twice": "do the request, announce two lengths",
    "bomb": "do the request, answer `bytes` bytes of JSON, gzipped",
    "trickle": "do the request, send a byte of the answer every `delay` seconds",
    "endless": "do the request, send an answer without an end",
    "length-long": "do the request, announce 100 bytes more than are sent",
    "length-short": "do the request, announce 10 bytes less than are sent",
    "chunk-cut": "do the request, send it chunked without the last chunk",
    "chunk-bad": "do the request, send a chunk size that is no number",
    "redirect": "answer 302 (or `status`) to `location`; nothing is done",
    "huge": "answer with `bytes` bytes of JSON",
    "gzip": "do the request, claim Content-Encoding: gzip",
    "headers": "answer with `bytes` bytes of headers",
    "garbage": "answer with bytes that are not HTTP",
    "continue": "send 100 Continue and 103 first, then serve",
    "close-after": "serve, say nothing of closing, then close the connection; noted as closed-after",
}


class Rule:
    def __init__(self, given):
        if given.get("fault") not in FAULTS:
            raise ValueError("unknown fault")
        self.given = given
        self.left = int(given.get("times", 1))
        self.for_ever = self.left == 0
        self.skip = int(given.get("skip", 0))
        self.every = max(1, int(given.get("every", 1)))
        self.nmatched = 0

    def takes(self, method, target):
        if self.given.get("method", method) != method:
            return False
        if self.given.get("path", "") not in target:
            return False
        self.nmatched += 1
        if self.nmatched <= self.skip:
            return False
        if (self.nmatched - self.skip - 1) % self.every:
            return False
        return self.for_ever or self.left > 0

    def use(self):
        self.left -= 1
        return self.for_ever or self.left > 0


class Control:
    """Rules and the list of requests, shared by all connections."""

    def __init__(self):
        self.lock = threading.Lock()
        self.rules = []
        self.seen = []

    def fault_of(self, method, target):
        with self.lock:
            for rule in self.rules:
                if rule.takes(method, target):
                    if not rule.use():
                        self.rules.remove(rule)
                    return rule.given
        return None

    def note(self, **what):
        with self.lock:
            self.seen.append(what)

    def serve(self, method, target, body):
        with self.lock:
            if target == "/-/faults" and method == "POST":
                lines = [line for line in body.decode().splitlines() if line.strip()]
                self.rules += [Rule(json.loads(line)) for line in lines]
                return {"rules": len(self.rules)}
            if target == "/-/faults" and method == "DELETE":
                self.rules = []
            if target == "/-/faults":
                return {"rules": [rule.given for rule in self.rules]}
            if target == "/-/seen" and method == "DELETE":
                self.seen = []
            return {"seen": self.seen}


class Answer:
    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body


def outcome(code, text):
    return {"resourceType": "OperationOutcome",
            "issue": [{"severity": "error", "code": code, "diagnostics": text}]}


def as_json(status, resource, **headers):
    body = json.dumps(resource).encode()
    fields = {"Content-Type": "application/fhir+json;charset=UTF-8"}
    fields.update({name.replace("_", "-"): value for name, value in headers.items()})
    return Answer(status, fields, body)


class Memory:
    """Enough of FHIR for tests of a client: versions, If-Match, transactions."""

    def __init__(self):
        self.lock = threading.Lock()
        self.resources = {}
        self.is_failing = False

    def serve(self, method, path, query, headers, body):
        with self.lock:
            if method == "GET" and path == "/metadata":
                return as_json(200, {"resourceType": "CapabilityStatement", "fhirVersion": "4.0.1"})
            if method == "POST" and path in ("", "/"):
                return self.transaction(json.loads(body))
            kept = dict(self.resources)
            answer = self.single(method, path, query, headers, json.loads(body) if body else None)
            if answer.status >= 400:
                self.resources = kept
            return answer

    def transaction(self, bundle):
        kept, entries = dict(self.resources), []
        for entry in bundle.get("entry", []):
            request = entry["request"]
            path, _, query = ("/" + request["url"]).partition("?")
            headers = {"if-match": request.get("ifMatch", "")}
            answer = self.single(request["method"], path, query, headers, entry.get("resource"))
            if answer.status >= 400 and bundle["type"] == "transaction":
                self.resources = kept
                return answer
            response = {"status": "%d %s" % (answer.status, http.client.responses[answer.status])}
            if "ETag" in answer.headers:
                response["etag"] = answer.headers["ETag"]
                response["location"] = answer.headers["Location"]
            entries.append({"response": response})
        return as_json(200, {"resourceType": "Bundle", "type": bundle["type"] + "-response", "entry": entries})

    def single(self, method, path, query, headers, resource):
        parts = [urllib.parse.unquote(part) for part in path.split("/") if part]
        if method == "GET" and len(parts) == 1:
            return self.search(parts[0])
        if method == "POST" and len(parts) == 1:
            parts.append(str(uuid.uuid4()))
            resource["id"] = parts[1]
        if method == "GET" and parts[1:] == ["_history"]:
            return self.search(parts[0], "history")
        if len(parts) != 2:
            return as_json(404, outcome("not-found", "no such address"))
        key, version = tuple(parts), self.resources.get(tuple(parts))
        if method == "GET":
            return self.read(key, version)
        match = re.fullmatch(r'(?:W/)?"?([^"]*)"?', headers.get("if-match", ""))
        if match.group(1) and version and str(version[0]) != match.group(1):
            return as_json(409, outcome("conflict", "not the current version"))
        if method == "DELETE":
            self.resources.pop(key, None)
            return Answer(204, {}, b"")
        return self.write(key, version, resource, 201 if version is None else 200)

    def read(self, key, version):
        if version is None:
            return as_json(404, outcome("not-found", "not known"))
        return as_json(200, version[1], ETag='W/"%d"' % version[0])

    def write(self, key, old, resource, status):
        number = old[0] + 1 if old else 1
        meta = dict(resource.get("meta", {}), versionId=str(number), lastUpdated="2026-01-01T00:00:00.000Z")
        resource = dict(resource, id=key[1], meta=meta)
        self.resources[key] = (number, resource)
        location = "%s/%s/_history/%d" % (key[0], key[1], number)
        return as_json(status, resource, ETag='W/"%d"' % number, Location=location)

    def search(self, kind, bundle="searchset"):
        found = [{"fullUrl": "%s/%s" % key, "resource": value[1], "search": {"mode": "match"}}
                 for key, value in sorted(self.resources.items()) if key[0] == kind]
        return as_json(200, {"resourceType": "Bundle", "type": bundle, "total": len(found), "entry": found})


class Forward:
    """Passes requests on to a real server, one connection each."""

    def __init__(self, url):
        self.parts = urllib.parse.urlsplit(url)

    def serve(self, method, path, query, headers, body):
        passed = {name: value for name, value in headers.items()
                  if name not in ("connection", "content-length", "host", "expect", "transfer-encoding")}
        passed["Host"] = self.parts.netloc
        try:
            link = http.client.HTTPConnection(self.parts.hostname, self.parts.port, timeout=120)
            link.request(method, self.parts.path + path + ("?" + query if query else ""), body or None, passed)
            got = link.getresponse()
            fields = {name: value for name, value in got.getheaders()
                      if name.lower() not in ("connection", "transfer-encoding", "content-length", "keep-alive")}
            answer = Answer(got.status, fields, got.read())
            link.close()
            return answer
        except OSError:
            return as_json(502, outcome("transient", "the server behind is not there"))


class Peer(threading.Thread):
    """One client's connection."""

    def __init__(self, server, link, number):
        super().__init__(daemon=True)
        self.server, self.link, self.number = server, link, number

    def run(self):
        try:
            if self.server.tls:
                self.link = self.server.tls.wrap_socket(self.link, server_side=True)
            self.reader = self.link.makefile("rb")
            while self.one_request():
                pass
            self.reader.close()
        except (OSError, ValueError):
            pass
        finally:
            self.link.close()

    def reset(self):
        # A linger of zero makes close() send RST.
        self.link.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        return False

    def one_request(self):
        line = self.reader.readline(65536).decode("latin-1").split()
        if len(line) != 3:
            return False
        method, target = line[0], line[1]
        headers = {}
        while True:
            field = self.reader.readline(65536).decode("latin-1").strip()
            if not field:
                break
            name, _, value = field.partition(":")
            headers[name.strip().lower()] = value.strip()
        is_control = target.startswith("/-/")
        fault = None if is_control else self.server.control.fault_of(method, target)
        if fault and fault["fault"] == "reset-before":
            self.server.control.note(method=method, target=target, fault="reset-before", link=self.number)
            return self.reset()
        body = self.reader.read(int(headers.get("content-length", 0)))
        if len(body) < int(headers.get("content-length", 0)):
            return False
        if is_control:
            return self.send(as_json(200, self.server.control.serve(method, target, body)))
        return self.serve(method, target, headers, body, fault or {})

    def serve(self, method, target, headers, body, fault):
        name = fault.get("fault", "")
        self.server.control.note(method=method, target=target, fault=name, bytes=len(body),
                                 headers=headers, link=self.number)
        if name == "slow":
            time.sleep(fault.get("delay", 1))
        undone = {"status": self.undone_status, "reset": lambda f: self.reset(), "close": lambda f: False,
                  "html": self.html, "redirect": self.redirect, "huge": self.huge,
                  "headers": self.huge_headers, "garbage": self.garbage}
        if name in undone:
            return undone[name](fault)
        path, _, query = target.partition("?")
        if path.startswith(self.server.base):
            path = path[len(self.server.base):]
        answer = self.server.store.serve(method, path, query, headers, body)
        spoil = getattr(self, "after_" + name.replace("-", "_"), None) if name else None
        return spoil(answer, fault) if spoil else self.send(answer)

    # --- whole answers ---

    def head(self, answer, **more):
        fields = dict(answer.headers)
        fields.setdefault("Date", time.strftime("%a, %d %b %Y %H:%M:%S GMT", time.gmtime()))
        fields.update({name.replace("_", "-"): value for name, value in more.items()})
        reason = http.client.responses.get(answer.status, "Odd")
        lines = ["HTTP/1.1 %d %s" % (answer.status, reason)]
        lines += ["%s: %s" % field for field in fields.items()]
        return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")

    def send(self, answer):
        has_body = answer.status not in (204, 304)
        more = {"Content_Length": len(answer.body)} if has_body else {}
        self.link.sendall(self.head(answer, **more) + (answer.body if has_body else b""))
        return True

    def undone_status(self, fault):
        status = fault.get("status", 503)
        answer = as_json(status, outcome("transient", "ordered by the test"))
        if "body" in fault:
            answer.body = fault["body"].encode()
        answer.headers.update(fault.get("headers", {}))
        return self.send(answer)

    def html(self, fault):
        page = b"<html><body><h1>It works!</h1></body></html>"
        return self.send(Answer(fault.get("status", 200), {"Content-Type": "text/html"}, page))

    def redirect(self, fault):
        return self.send(Answer(fault.get("status", 302), {"Location": fault.get("location", "http://127.0.0.1:1/")}, b""))

    def huge(self, fault):
        filler = b'{"resourceType":"Basic","id":"' + b"x" * int(fault.get("bytes", 1 << 20)) + b'"}'
        return self.send(Answer(200, {"Content-Type": "application/fhir+json"}, filler))

    def huge_headers(self, fault):
        count = int(fault.get("bytes", 100000)) // 1000
        return self.send(Answer(200, {"X-Filler-%d" % i: "x" * 980 for i in range(count)}, b"{}"))

    def garbage(self, fault):
        self.link.sendall(b"\x16\x03\x01 not HTTP at all\r\n\r\n")
        return False

    # --- spoiled ones ---

    def after_drop(self, answer, fault):
        return False

    def after_drop_reset(self, answer, fault):
        return self.reset()

    def after_slow_after(self, answer, fault):
        time.sleep(fault.get("delay", 1))
        return self.send(answer)

    def after_cut(self, answer, fault):
        raw = self.head(answer, Content_Length=len(answer.body)) + answer.body
        self.link.sendall(raw[:int(fault.get("bytes", len(raw) // 2))])
        return False

    def after_cut_reset(self, answer, fault):
        self.after_cut(answer, fault)
        return self.reset()

    def after_html_after(self, answer, fault):
        return self.html(fault)

    def after_half_bundle(self, answer, fault):
        bundle = json.loads(answer.body)
        entries = bundle.get("entry", [])
        bundle["entry"] = entries[:len(entries) // 2]
        answer.body = json.dumps(bundle).encode()
        return self.send(answer)

    def after_half_json(self, answer, fault):
        answer.body = answer.body[:len(answer.body) // 2]
        return self.send(answer)

    def after_other_type(self, answer, fault):
        return self.send(as_json(200, {"resourceType": "Basic", "id": "1"}))

    def after_not_json(self, answer, fault):
        answer.body = b"everything is fine"
        return self.send(answer)

    def after_empty(self, answer, fault):
        return self.send(Answer(200, {}, b""))

    def after_outcome(self, answer, fault):
        return self.send(as_json(200, outcome("informational", "all is well")))

    def respoil(self, answer, change):
        bundle = json.loads(answer.body)
        bundle["entry"] = change(bundle.get("entry", []))
        answer.body = json.dumps(bundle).encode()
        return self.send(answer)

    def after_more_entries(self, answer, fault):
        return self.respoil(answer, lambda entries: entries + entries[-1:])

    def after_reordered(self, answer, fault):
        return self.respoil(answer, lambda entries: entries[::-1])

    def after_entry_failed(self, answer, fault):
        def fail(entries):
            entries[-1].setdefault("response", {})["status"] = "500 Internal Server Error"
            return entries
        return self.respoil(answer, fail)

    def after_other_host(self, answer, fault):
        answer.headers["Location"] = "https://elsewhere.example/fhir/Basic/there/_history/9"

        def move(entries):
            for entry in entries:
                response = entry.get("response", {})
                if "location" in response:
                    path = re.sub(r"^https?://[^/]*(/fhir)?/", "", response["location"])
                    response["location"] = "https://elsewhere.example/fhir/" + path
            return entries
        return self.respoil(answer, move)

    def after_other_content_type(self, answer, fault):
        answer.headers["Content-Type"] = "text/html"
        return self.send(answer)

    def after_etag_twice(self, answer, fault):
        answer.headers = {"eTag": 'W/"999"', **answer.headers}
        return self.send(answer)

    def after_length_twice(self, answer, fault):
        raw = self.head(answer, Content_Length=len(answer.body))
        wrong = b"Content-Length: %d\r\n\r\n" % (len(answer.body) // 2)
        self.link.sendall(raw[:-2] + wrong + answer.body)
        return True

    def after_bomb(self, answer, fault):
        answer.headers["Content-Encoding"] = "gzip"
        answer.body = gzip.compress(b'{"resourceType":"' + b"x" * int(fault.get("bytes", 1 << 26)) + b'"}', 1)
        return self.send(answer)

    def after_trickle(self, answer, fault):
        raw = self.head(answer, Content_Length=len(answer.body)) + answer.body
        for i in range(len(raw)):
            self.link.sendall(raw[i:i + 1])
            time.sleep(fault.get("delay", 0.1))
        return True

    def after_endless(self, answer, fault):
        self.link.sendall(self.head(answer, Transfer_Encoding="chunked"))
        while True:
            self.link.sendall(b"4000\r\n" + b" " * 0x4000 + b"\r\n")

    def after_length_long(self, answer, fault):
        self.link.sendall(self.head(answer, Content_Length=len(answer.body) + 100) + answer.body)
        return False

    def after_length_short(self, answer, fault):
        self.link.sendall(self.head(answer, Content_Length=max(0, len(answer.body) - 10)) + answer.body)
        return False

    def after_chunk_cut(self, answer, fault):
        self.link.sendall(self.head(answer, Transfer_Encoding="chunked"))
        self.link.sendall(b"%x\r\n%s\r\n" % (len(answer.body), answer.body))
        return False

    def after_chunk_bad(self, answer, fault):
        self.link.sendall(self.head(answer, Transfer_Encoding="chunked") + b"zz\r\n" + answer.body)
        return False

    def after_gzip(self, answer, fault):
        answer.headers["Content-Encoding"] = "gzip"
        return self.send(answer)

    def after_continue(self, answer, fault):
        self.link.sendall(b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nETag: \"wrong\"\r\n\r\n")
        return self.send(answer)

    def after_close_after(self, answer, fault):
        self.send(answer)
        self.link.shutdown(socket.SHUT_RDWR)
        self.server.control.note(fault="closed-after")
        return False


class Server:
    def __init__(self, store, base, tls=None):
        self.store, self.base, self.tls, self.control = store, base, tls, Control()

    def listen(self, port):
        self.socket = socket.create_server(("127.0.0.1", port), backlog=256)
        return self.socket.getsockname()[1]

    def run(self):
        number = 0
        while True:
            link, _ = self.socket.accept()
            link.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            number += 1
            Peer(self, link, number).start()


def tls_context(given):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    pair = os.path.join(given.tls, given.tls_name)
    context.load_cert_chain(pair + ".pem", pair + ".key")
    if given.client_ca:
        context.verify_mode = ssl.CERT_REQUIRED
        context.load_verify_locations(given.client_ca)
    return context


def end_at_eof():
    while os.read(0, 4096):
        pass
    os._exit(0)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--port", type=int, default=0, help="default: a free one")
    options.add_argument("--upstream", help="base URL of a real FHIR server; without it: a tiny memory")
    options.add_argument("--base", default="/fhir", help="path of the base URL (default /fhir)")
    options.add_argument("--faults", help="a file of rules, one a line, to begin with")
    options.add_argument("--tls", metavar="DIR", help="speak TLS with server.pem and server.key (see certs)")
    options.add_argument("--tls-name", default="server", help="take another pair of that folder")
    options.add_argument("--client-ca", metavar="FILE", help="ask for a client certificate signed by this one")
    options.add_argument("--until-eof", action="store_true", help="end when stdin is closed")
    given = options.parse_args()
    tls = tls_context(given) if given.tls else None
    server = Server(Forward(given.upstream) if given.upstream else Memory(), given.base, tls)
    if given.faults:
        with open(given.faults, "rb") as rules:
            server.control.serve("POST", "/-/faults", rules.read())
    port = server.listen(given.port)
    signal.signal(signal.SIGTERM, lambda *_: os._exit(0))
    if given.until_eof:
        threading.Thread(target=end_at_eof, daemon=True).start()
    print("%s://127.0.0.1:%d%s" % ("https" if tls else "http", port, given.base), flush=True)
    try:
        server.run()
    except KeyboardInterrupt:
        sys.exit(0)


if __name__ == "__main__":
    main()
