#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What operators do: clients and rights, reload, drain, restart, privacy.

    operations.py PROGRAM
"""
import base64
import http.client
import json
import os
import resource
import signal
import socket
import subprocess
import sys
import threading
import time

from daemon import (Daemon, RULES, SYSTEM, new_folder, patient, run_cases,
                    until)

OTHER = "http://example.org/hie/other"
CASES = []


def case(function):
    CASES.append(function)
    return function


class Site:
    """A configuration file and a daemon on it."""

    daemon_class = Daemon

    def __init__(self, program, **more):
        self.program = program
        self.folder = new_folder()
        self.file = os.path.join(self.folder, "selfsame.yaml")
        self.write(**more)
        self.daemon = None

    def write(self, text=None, **more):
        lines = text or self.text(**more)
        with open(self.file, "w") as out:
            out.write(lines)

    def text(self, level="info", anonymous="false", clients="[]", extra="",
             openhim="openhim-addresses: [127.0.0.1]"):
        return f"""
server: {{port: 0}}
log: {{level: {level}}}
store: {{path: {self.folder}/site.db}}
registry:
  rules: {os.path.abspath(RULES)}
  internal-systems: [{SYSTEM}, {OTHER}]
  id-key: a key for tests alone
auth:
  anonymous: {anonymous}
  {openhim}
clients: {clients}
{extra}
"""

    def start(self):
        d = self.daemon_class(self.program, folder=self.folder)
        d.settings = {}
        read_end, write_end = os.pipe()
        d.log = open(os.path.join(self.folder, "log"), "ab")
        d.process = subprocess.Popen(
            [self.program, "serve", "--config", self.file, "--ready-fd",
             str(write_end)], stderr=d.log, pass_fds=[write_end])
        os.close(write_end)
        with os.fdopen(read_end) as pipe:
            d.port = int(pipe.readline())
        d.wait_ready()
        self.daemon = d
        return d

    def __enter__(self):
        return self.start()

    def __exit__(self, *_):
        if self.daemon.process.poll() is None:
            self.daemon.kill()


def hash_of(program, secret):
    return subprocess.run([program, "hash-secret"], input=secret.encode(),
                          stdout=subprocess.PIPE,
                          check=True).stdout.decode().strip()


def basic(user, secret):
    word = base64.b64encode(f"{user}:{secret}".encode()).decode()
    return {"Authorization": f"Basic {word}"}


def openhim(client):
    return {"X-OpenHIM-ClientID": client}


def expect(answer, *statuses):
    assert answer.status in statuses, f"expected {statuses}, got {answer}"
    return answer


@case
def clients_and_rights(program):
    clients = json.dumps([
        {"id": "openmrs", "systems": [SYSTEM]},
        {"id": "lab", "systems": [OTHER],
         "secret-hash": hash_of(program, "sesame")},
        {"id": "reader", "access": "read"},
    ])
    with Site(program, clients=clients) as d:
        mine = patient("1")
        expect(d.call("POST", "/fhir/Patient", mine), 401)
        expect(d.call("POST", "/fhir/Patient", mine, openhim("nobody")),
               401, 403)
        a = expect(d.call("POST", "/fhir/Patient", mine, openhim("openmrs")),
                   201).json
        tags = {t.get("code") for t in a["meta"]["tag"]}
        assert "openmrs" in tags, a
        expect(d.call("POST", "/fhir/Patient", patient("1", given="Evil"),
                      basic("lab", "sesame")), 403, 422, 400)
        expect(d.call("POST", "/fhir/Patient", mine, basic("lab", "wrong")),
               401)
        theirs = {**patient("x"), "identifier": [
            {"system": OTHER, "value": "7"}]}
        expect(d.call("POST", "/fhir/Patient", theirs,
                      basic("lab", "sesame")), 201)
        expect(d.call("GET", f"/fhir/Patient/{a['id']}", None,
                      openhim("reader")), 200)
        expect(d.call("POST", "/fhir/Patient", patient("2"),
                      openhim("reader")), 403)
        expect(d.call("DELETE", f"/fhir/Patient/{a['id']}", None,
                      basic("lab", "sesame")), 403)
        expect(d.call("GET", "/livez"), 200)
        assert d.stop() == 0


@case
def a_reader_may_send_what_reads(program):
    """A batch is judged entry by entry, a transaction as a whole."""
    clients = json.dumps([
        {"id": "openmrs"}, {"id": "reader", "access": "read"}])
    with Site(program, clients=clients) as d:
        a = expect(d.call("POST", "/fhir/Patient", patient("1"),
                          openhim("openmrs")), 201).json
        own = f"Patient/{a['id']}"
        note = {"resourceType": "Basic", "code": {"text": "x"}}
        reads = [entry("GET", own), entry("GET", f"Patient?_id={a['id']}")]
        writes = [entry("POST", "Patient", patient("2")), entry("DELETE", own),
                  entry("POST", "Basic", note)]

        def send(kind, entries):
            return d.call("POST", "/fhir", {
                "resourceType": "Bundle", "type": kind, "entry": entries},
                openhim("reader"))

        done = expect(send("batch", reads + writes), 200).json["entry"]
        statuses = [e["response"]["status"][:3] for e in done]
        assert statuses == ["200"] * 2 + ["403"] * 3, statuses
        for i in range(2, 5):
            issue = done[i]["response"]["outcome"]["issue"][0]
            assert issue["code"] == "forbidden", issue
            assert issue["expression"] == [
                f"Bundle.entry[{i}].request.method"], issue
        assert done[0]["resource"]["id"] == a["id"], done
        done = expect(send("transaction", reads), 200).json["entry"]
        assert done[1]["resource"]["total"] == 1, done
        for write in writes:
            issue = expect(send("transaction", reads + [write]),
                           403).json["issue"][0]
            assert issue["expression"] == [
                "Bundle.entry[2].request.method"], issue
        expect(d.call("GET", "/fhir/" + own, None, openhim("reader")), 200)
        expect(d.call("POST", "/fhir/Basic", note, openhim("reader")), 403)
        assert d.stop() == 0


def entry(method, url, resource=None):
    return {**({"resource": resource} if resource else {}),
            "request": {"method": method, "url": url}}


@case
def a_bad_reload_changes_nothing(program):
    site = Site(program, anonymous="true")
    bad = ["server: {port: hih}", "server: [", "nonsense: 1", "\tx: 1",
           site.text(anonymous="perhaps"),
           site.text(clients='[{"id": "x", "secret-hash": "no"}]')]
    with site as d:
        expect(d.call("POST", "/fhir/Patient", patient("1")), 201)
        for text in bad:
            site.write(text)
            d.process.send_signal(signal.SIGHUP)
            wait_for(d, "config.reload result=refused",
                     bad.index(text) + 1)
            expect(d.call("POST", "/fhir/Patient", patient("1")), 200)
            metrics = d.call("GET", "/metrics").bytes.decode()
            assert "selfsame_config_last_reload_successful 0" in metrics
        assert "selfsame.yaml:1:" in d.read_log(), d.read_log()
        site.write(anonymous="false")
        d.process.send_signal(signal.SIGHUP)
        wait_for(d, "config.reload result=done", 1)
        expect(d.call("POST", "/fhir/Patient", patient("1")), 401)
        assert "selfsame_config_last_reload_successful 1" in d.call(
            "GET", "/metrics").bytes.decode()
        assert d.stop() == 0


@case
def a_reload_names_what_waits_for_a_restart(program):
    site = Site(program, anonymous="true")
    with site as d:
        site.write(site.text(anonymous="false").replace(
            "a key for tests alone", "another key for tests"))
        d.process.send_signal(signal.SIGHUP)
        wait_for(d, "config.reload result=done", 1)
        wait_for(d, 'config.needs_restart settings="registry.id-key"', 1)
        assert "another key" not in d.read_log()
        expect(d.call("GET", "/fhir/Patient"), 401)  # what need not wait
        assert d.stop() == 0


@case
def a_process_that_ends_reloads_no_more(program):
    with Daemon(program, {"server.drain-delay": "10 min"}) as d:
        d.process.send_signal(signal.SIGTERM)
        wait_for(d, "server.not_ready", 1)
        d.process.send_signal(signal.SIGHUP)
        wait_for(d, "config.reload result=ignored", 1)
        expect(d.call("POST", "/fhir/Patient", patient("1")), 201)
        assert d.stop() == 0  # the second signal ends the delay
        assert "config.reload result=done" not in d.read_log()


@case
def a_log_of_json_is_json_whatever_it_tells(program):
    site = Site(program, anonymous="true", extra="", level="info, format: json")
    with site as d:
        site.write(site.text().replace("port: 0", 'port: "0\\" level=x"'))
        d.process.send_signal(signal.SIGHUP)
        wait_for(d, "the old configuration stays", 1)
        lines = [json.loads(line) for line in d.read_log().splitlines()]
        told = [x for x in lines if x["event"] == "config.problem"]
        assert len(told) == 1 and told[0]["text"].endswith(
            'got "0" level=x"'), told
        assert d.stop() == 0


@case
def head_tells_what_get_would(program):
    with Site(program, anonymous="true") as d:
        for headers in ({}, {"Accept-Encoding": "gzip"},
                        {"Accept-Encoding": "gzip;q=0"}):
            for path in ("/fhir/metadata", "/livez", "/fhir/Patient/nobody"):
                get, head = (d.call(method, path, headers=headers)
                             for method in ("GET", "HEAD"))
                for answer in (get, head):
                    del answer.headers["date"]
                assert head.status == get.status, path
                assert head.headers == get.headers, (get, head)
                assert len(get.bytes) == int(get.headers["content-length"])
                assert head.bytes == b"", head


@case
def an_empty_format_is_none(program):
    with Site(program, anonymous="true") as d:
        for path in ("/fhir/metadata?_format=", "/fhir/Patient?_format=",
                     "/fhir/Patient?_format=%20&_count=1"):
            expect(d.call("GET", path), 200)
            expect(d.call("GET", path, headers={"Accept": "text/html"}), 406)
        expect(d.call("GET", "/fhir/Patient?_format=xml"), 406)


def wait_for(daemon, text, count):
    until(f"{text} x {count}", lambda: daemon.read_log().count(text) >= count)


@case
def reloads_under_load_lose_no_request(program):
    with Site(program, anonymous="true") as d:
        answers, failures, stop = [], [], threading.Event()

        def submit(k):
            n = 0
            while not stop.is_set():
                n += 1
                try:
                    a = d.call("POST", "/fhir/Patient", patient(f"{k}-{n}"))
                except (OSError, http.client.HTTPException) as e:
                    failures.append(e)
                    return
                (answers if a.status == 201 else failures).append(a)
        threads = [threading.Thread(target=submit, args=[k]) for k in range(4)]
        for t in threads:
            t.start()
        for _ in range(100):
            d.process.send_signal(signal.SIGHUP)
            time.sleep(0.01)
        stop.set()
        for t in threads:
            t.join()
        assert answers and not failures, failures[:3]
        assert d.stop() == 0


@case
def drain_finishes_what_is_under_way(program):
    with Site(program, anonymous="true") as d:
        answers = []

        def submit(k):
            for n in range(1000):
                try:
                    a = d.call("POST", "/fhir/Patient", patient(f"{k}-{n}"))
                    answers.append(a.status)
                except (OSError, http.client.HTTPException):
                    return  # it accepts no more
        threads = [threading.Thread(target=submit, args=[k]) for k in range(8)]
        for t in threads:
            t.start()
        until("some are under way", lambda: len(answers) > 20)
        assert d.stop() == 0
        for t in threads:
            t.join()
        assert set(answers) <= {200, 201, 503}, set(answers)
        kept = answers.count(201)
        assert kept > 0
        d.log.close()
    with _Again(program, d) as again:
        page = again.call("GET", "/fhir/Patient?_summary=count&gender=female")
        assert page.json["total"] >= kept, (page.json, kept)


class _Again:
    """The same folder once more."""

    def __init__(self, program, before):
        self.daemon = Daemon(program, {
            "store.path": os.path.join(before.folder, "site.db")},
            folder=before.folder)

    def __enter__(self):
        return self.daemon.start()

    def __exit__(self, *_):
        self.daemon.kill()


@case
def opencr_status_and_headers_by_a_switch(program):
    with Daemon(program, {"compatibility.opencr": "true"}) as d:
        a = expect(d.call("POST", "/fhir/Patient", patient("1")), 200)
        golden = a.headers["locationcruid"]
        assert a.headers["location"] == f"Patient/{a.json['id']}", a
        assert golden.startswith("Patient/"), a
        nameless = d.call("POST", "/fhir/Patient",
                          {"resourceType": "Patient"})
        assert issue_of(nameless, 400)[0] == "processing", nameless
        b = expect(d.call("POST", "/fhir", {
            "resourceType": "Bundle", "type": "batch", "entry": [
                {"resource": patient(value), "request": {
                    "method": "POST", "url": "Patient"}}
                for value in ("1", "2")]}), 200)
        locations = json.loads(b.headers["location"])
        assert locations[0] == a.headers["location"], b
        assert json.loads(b.headers["locationcruid"]) == [golden] * 2, b
        assert d.stop() == 0


@case
def a_public_url_is_used_everywhere(program):
    public = "https://hie.example.org/CR/fhir"
    with Daemon(program, {"server.public-url": public + "/"}) as d:
        a = expect(d.call("POST", "/fhir/Patient", patient("1")), 201)
        assert a.headers["location"].startswith(public + "/Patient/"), a
        expect(d.call("POST", "/fhir/Patient", patient("2")), 201)
        page = d.call("GET", "/fhir/Patient?_count=1").json
        links = {l["relation"]: l["url"] for l in page["link"]}
        assert links["next"].startswith(public), links
        assert page["entry"][0]["fullUrl"].startswith(public), page
        assert d.stop() == 0


@case
def a_restart_knows_everything(program):
    with Daemon(program) as d:
        a = expect(d.call("POST", "/fhir/Patient", patient("1")), 201).json
        own = "9f0c3a52-1d3f-4c58-9e0a-6f6d0f3b0c22"
        expect(d.call("PUT", f"/fhir/Patient/{own}",
                      {**patient("1", given="Gracie"), "id": own}), 200)
        b = expect(d.call("POST", "/fhir/Patient", patient("2")), 201).json
        expect(d.call("DELETE", f"/fhir/Patient/{b['id']}"), 200, 204)
        assert d.stop() == 0
        d.start()
        c = expect(d.call("POST", "/fhir/Patient", patient("1",
                                                          given="Gracie")), 200)
        assert c.json["id"] == a["id"], c
        assert expect(d.call("GET", f"/fhir/Patient/{own}"), 200).json[
            "id"] == a["id"]
        expect(d.call("GET", f"/fhir/Patient/{b['id']}"), 410)
        again = expect(d.call("POST", "/fhir/Patient", patient("2")),
                       200, 201).json
        assert again["id"] == b["id"], again
        assert d.stop() == 0


@case
def a_second_daemon_is_refused(program):
    with Daemon(program) as d:
        second = subprocess.run(
            [program, "serve", "--set", f"store.path={d.folder}/test.db",
             "--set", "server.port=0", "--set", f"registry.rules={RULES}",
             "--set", f"registry.internal-systems=[{SYSTEM}]",
             "--set", "registry.id-key=a key for tests alone"],
            stderr=subprocess.PIPE, timeout=120)
        assert second.returncode not in (0, -11, -6), second
        expect(d.call("POST", "/fhir/Patient", patient("1")), 201)


def limit(d, what, soft):
    """From now on; None: as it was. Returns what it was."""
    before, hard = resource.prlimit(d.process.pid, what)
    resource.prlimit(d.process.pid, what, (soft or hard, hard))
    return before


@case
def a_disk_without_room_is_waited_for(program):
    """The kernel lets no file grow beyond less than a commit takes."""
    with Daemon(program, {"server.deadline": "2 s"}) as d:
        a = expect(d.call("POST", "/fhir/Patient", patient("1")), 201).json
        limit(d, resource.RLIMIT_FSIZE, 16 << 10)
        for n in range(3):
            refused = expect(
                d.call("POST", "/fhir/Patient", patient(f"n{n}")), 503)
            assert refused.json["resourceType"] == "OperationOutcome", refused
            assert "retry-after" in refused.headers, refused
        cause = expect(d.call("GET", "/readyz"), 503).json["cause"]
        assert "disk" in cause, cause
        expect(d.call("GET", "/livez"), 200)
        expect(d.call("GET", f"/fhir/Patient/{a['id']}"), 200)
        expect(d.call("GET", "/fhir/Patient?family=okello"), 200, 503)
        limit(d, resource.RLIMIT_FSIZE, None)
        d.wait_ready()
        for n in range(3):
            expect(d.call("POST", "/fhir/Patient", patient(f"n{n}")), 201)
        assert d.stop() == 0


@case
def what_is_kept_is_its_users_alone(program):
    before = os.umask(0o022)
    try:
        with Daemon(program, {"registry.snapshot-interval": "100 ms"}) as d:
            expect(d.call("POST", "/fhir/Patient", patient("1")), 201)
            folder, store = os.path.split(d.settings["store.path"])

            def files():
                return {name for name in os.listdir(folder)
                        if name.startswith(store)}
            until("all files are there", lambda: files() >= {
                store + end for end in ("", "-wal", "-shm", ".snapshot")})
            for name in files():
                mode = os.stat(os.path.join(folder, name)).st_mode
                assert mode & 0o077 == 0, (name, oct(mode))
            assert d.stop() == 0
    finally:
        os.umask(before)


@case
def there_are_descriptors_for_all_connections(program):
    """As far as the hard limit goes; shells begin with a low soft one."""
    what = resource.RLIMIT_NOFILE
    before, hard = resource.getrlimit(what)
    resource.setrlimit(what, (256, hard))
    try:
        d = Daemon(program, {"server.connections": "700"}).start()
    finally:
        resource.setrlimit(what, (before, hard))
    soft, still_hard = resource.prlimit(d.process.pid, what)
    assert soft >= min(hard, 700) and still_hard == hard, (soft, hard)
    assert d.stop() == 0


@case
def without_descriptors_clients_wait(program):
    with Daemon(program) as d:
        expect(d.call("POST", "/fhir/Patient", patient("1")), 201)
        used = max(int(n) for n in os.listdir(f"/proc/{d.process.pid}/fd"))
        before = limit(d, resource.RLIMIT_NOFILE, used + 5)
        # Silent clients take what there is; the longest silent make room.
        silent = [socket.create_connection(("127.0.0.1", d.port))
                  for _ in range(30)]
        for n in range(5):
            expect(d.call("POST", "/fhir/Patient", patient(f"n{n}")), 201)
        wait_for(d, "server.accept_paused", 1)
        for s in silent:
            s.close()
        limit(d, resource.RLIMIT_NOFILE, before)
        expect(d.call("POST", "/fhir/Patient", patient("2")), 201)
        assert d.stop() == 0


def issue_of(answer, status):
    expect(answer, status)
    issue = answer.json["issue"][0]
    return issue["code"], issue.get("expression")


@case
def the_embedded_store_names_the_clients_entry(program):
    lost = {"reference": "Organization/there-is-no-such"}
    basic = {"resourceType": "Basic", "code": {"text": "x"}}
    bad_basic = {**basic, "author": lost}
    bad_patient = {**patient("1"), "managingOrganization": lost}

    def transaction(*resources):
        return {"resourceType": "Bundle", "type": "transaction", "entry": [
            {"resource": r,
             "request": {"method": "POST", "url": r["resourceType"]}}
            for r in resources]}
    with Site(program, anonymous="true") as d:
        a = d.call("POST", "/fhir", transaction(patient("1"), basic,
                                                bad_basic))
        assert issue_of(a, 400) == (
            "invalid", ["Bundle.entry[2].resource.author"]), a
        a = d.call("POST", "/fhir", transaction(basic, bad_patient))
        assert issue_of(a, 400) == (
            "invalid", ["Bundle.entry[1].resource.managingOrganization"]), a
        a = d.call("POST", "/fhir", transaction(basic, bad_basic))
        assert issue_of(a, 400) == (
            "invalid", ["Bundle.entry[1].resource.author"]), a
        a = d.call("POST", "/fhir/Patient", bad_patient)
        assert issue_of(a, 400) == (
            "invalid", ["Patient.managingOrganization"]), a
        a = d.call("POST", "/fhir/Basic", bad_basic)
        assert issue_of(a, 400) == ("invalid", ["Basic.author"]), a


@case
def an_alias_leads_to_versions_too(program):
    with Site(program, anonymous="true") as d:
        expect(d.call("POST", "/fhir/Patient", patient("1")), 201)
        expect(d.call("PUT", "/fhir/Patient/own-uuid", patient("1")), 200)
        a = expect(d.call("GET", "/fhir/Patient/own-uuid"), 200)
        h = expect(d.call("GET", "/fhir/Patient/own-uuid/_history"), 200)
        assert h.json["entry"][0]["resource"] == a.json, h
        v = expect(d.call("GET", "/fhir/Patient/own-uuid/_history/1"), 200)
        assert v.json["id"] == a.json["id"], v


@case
def handling_of_unknown_search_parameters(program):
    query = "/fhir/Patient?shoe=4&identifier=" + SYSTEM + "%7C1"
    lenient = {"Prefer": "handling=lenient"}
    with Site(program, anonymous="true") as d:
        expect(d.call("POST", "/fhir/Patient", patient("1")), 201)
        expect(d.call("POST", "/fhir/Patient", patient("2")), 201)
        expect(d.call("GET", query), 400)
        expect(d.call("GET", query, headers={"Prefer": "handling=strict"}),
               400)
        found = expect(d.call("GET", query, headers=lenient), 200).json
        assert found["total"] == 1, found
        self = [l["url"] for l in found["link"] if l["relation"] == "self"]
        assert "shoe" not in self[0] and "identifier=" in self[0], self
        a = d.call("GET", "/fhir/Patient?family:shoe=x", headers=lenient)
        expect(a, 400)


@case
def the_embedded_store_has_no_operations(program):
    with Site(program, anonymous="true") as d:
        for path in ("Patient/x/$everything", "ValueSet/x/$expand",
                     "Patient/$lastn"):
            a = d.call("GET", f"/fhir/{path}")
            assert issue_of(a, 404)[0] == "not-supported", a


@case
def answers_before_the_body_are_counted_too(program):
    with Site(program) as d:
        expect(d.call("POST", "/fhir/Patient", patient("1")), 401)
        expect(d.call("GET", "/fhir/Nothing"), 404)
        expect(d.call("DELETE", "/livez"), 405)
        metrics = d.call("GET", "/metrics").bytes.decode()
        for labels in (('submit', 401), ('none', 404), ('none', 405)):
            line = 'requests_total{route="%s",code="%d"} 1\n' % labels
            assert line in metrics, (line, metrics)


@case
def nobody_is_named_in_logs_or_metrics(program):
    mark = "Zebedeeson"
    with Site(program, anonymous="true", level="debug") as d:
        for n in range(5):
            expect(d.call("POST", "/fhir/Patient", patient(
                f"{mark}{n}", family=mark, given=mark, phone=mark,
                nin=mark)), 201)
        expect(d.call("POST", "/fhir/Patient", patient(
            "1", family=mark, gender=mark)), 400)
        expect(d.call("GET", f"/fhir/Patient?family={mark}"), 200)
        expect(d.call("GET", f"/fhir/Patient?family={mark}&shoe={mark}"), 400)
        expect(d.call(
            "GET", f"/fhir/Patient/$ihe-pix?sourceIdentifier={mark}"), 400)
        expect(d.call("GET", f"/fhir/{mark}/{mark}"), 404)
        assert "request.answered" in d.read_log()
        metrics = d.call("GET", "/metrics").bytes.decode()
        with open(f"/proc/{d.process.pid}/cmdline") as f:
            arguments = f.read()
        assert d.stop() == 0
        for place in (d.read_log(), metrics, arguments):
            assert mark not in place, place


if __name__ == "__main__":
    sys.exit(run_cases(CASES))
