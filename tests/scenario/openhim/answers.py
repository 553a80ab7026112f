#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Answers through a real OpenHIM core: what its transactions hold of them.

    answers.py PROGRAM [CASE]
"""
import http.client
import json
import os
import ssl
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "daemon"))

from asked import Asked, CR, PORT, site, wait_routed  # noqa: E402
from core import Core, Missing, SKIPPED  # noqa: E402
from daemon import SYSTEM, golden_of, patient, until  # noqa: E402
from place import EMR, report, run_case  # noqa: E402
from slow import SlowStore  # noqa: E402

CASES = []


def case(function):
    CASES.append(function)
    return function


def match_of(resource):
    return {"resourceType": "Parameters", "parameter": [
        {"name": "resource", "resource": resource}]}


def entry(method, url, resource=None):
    e = {"request": {"method": method, "url": url}}
    return {**e, "resource": resource} if resource else e


def bundle(kind, *entries):
    return {"resourceType": "Bundle", "type": kind, "entry": list(entries)}


@case
def every_kind_of_answer_is_stored(program, core):
    with site(program, core, "kinds") as s:
        wait_routed(s, core)

        def ask(*arguments, **named):
            return Asked(core, *arguments, **named)

        a = ask("POST", "/Patient", patient("k1")).check(201, "Successful")
        assert a.answered_in_form, a.stored
        golden = golden_of(a.json())
        assert a.properties["golden"] == golden, a.properties
        assert a.properties["decision"] == "created", a.properties
        assert [o["name"] for o in a.told] == [
            "Matching and decision", "FHIR store: commit"], a.told
        assert a.told[1]["request"]["host"] == "embedded", a.told
        assert a.told[1]["response"]["status"] == 200, a.told
        for o in a.told:
            assert not o["request"].get("body"), o
            assert not o["response"].get("body"), o
        own = a.json()["id"]
        assert a.headers["location"].find(f"/Patient/{own}/") > 0, a.headers
        assert a.headers["locationcruid"].find(golden) > 0, a.headers
        assert a.headers["etag"], a.headers

        a = ask("POST", "/Patient", patient("k2")).check(201, "Successful")
        assert a.properties["golden"] == golden, a.properties
        assert float(a.properties["score"]) > 0, a.properties
        assert a.properties["rule"], a.properties
        a = ask("POST", "/Patient", patient("k2")).check(200, "Successful")
        assert a.properties["decision"] == "unchanged", a.properties

        a = ask("GET", f"/Patient/{own}").check(200, "Successful")
        assert a.answered_in_form
        a = ask("GET", f"/Patient/{own}/_history").check(200, "Successful")
        assert a.told[0]["request"]["path"].endswith("/_history"), a.told
        a = ask("GET", "/Patient?family=Okello&_count=2").check(
            200, "Successful")
        assert a.told[0]["request"]["querystring"] == \
            "family=***&_count=2", a.told
        assert "Okello" not in json.dumps(a.told), a.told
        ask("GET", "/Patient/none-such").check(404, "Completed")
        a = ask("POST", "/Patient/$match", match_of(patient("m"))).check(
            200, "Successful")
        assert a.told[0]["name"] == "Matching", a.told
        ask("GET", f"/Patient/$ihe-pix?sourceIdentifier={SYSTEM}|k1").check(
            200, "Successful")
        ask("GET", f"/Patient/$ihe-pix?sourceIdentifier={SYSTEM}|no").check(
            404, "Completed")
        ask("POST", "/Patient", {"resourceType": "Patient", "x": 1}).check(
            400, "Completed")
        ask("PUT", f"/Patient/{own}", {**patient("k1"), "id": "other"}).check(
            400, "Completed")
        a = ask("POST", "", bundle(
            "transaction", entry("POST", "Patient", patient("k3")),
            entry("POST", "Patient", patient("k4", family="Nakato")))).check(
                200, "Successful")
        assert a.properties["decision"] == "2 created", a.properties
        a = ask("POST", "", bundle(
            "batch", entry("POST", "Patient", patient("k5")),
            entry("GET", "Patient/none-such"),
            entry("GET", "Patient?family=Okello"))).check(200, "Successful")
        assert len(a.told) >= 4, a.told
        ask("POST", "", bundle("document")).check(400, "Completed")
        big = ask("POST", "", bundle("batch", *[
            entry("POST", "Patient", patient(f"big{n}", family="x" * 2000))
            for n in range(120)])).check(200, "Successful")
        assert len(big.bytes) > 20000 and len(big.json()["entry"]) == 120
        assert big.properties["decision"].endswith("created") or \
            "updated" in big.properties["decision"], big.properties
        assert int(big.properties["orchestrations-left-out"]) > 0, \
            big.properties
        a = ask("DELETE", f"/Patient/{own}").check(204, "Successful")
        assert a.bytes == b"" and a.properties["decision"] == "1 deleted"
        ask("GET", f"/Patient/{own}").check(410, "Completed")
        log = s.daemon.read_log()
        assert "Okello" not in log
        s.stop()
    core.check_log()


@case
def the_log_names_the_transaction(program, core):
    s = site(program, core, "log")
    s.top["log"] = {"level": "debug"}
    with s:
        wait_routed(s, core)
        a = Asked(core, "GET", "/Patient/none-such")
        s.wait(f"transaction={a.id} route=read status=404")
        # Somebody else's word for it is not taken over.
        s.daemon.call("GET", "/livez", None,
                      {"X-OpenHIM-TransactionID": "f" * 24})
        assert "f" * 24 not in s.daemon.read_log()
        s.stop()


@case
def unproven_peers_get_plain_answers(program, core):
    s = site(program, core, "unproven")
    s.auth = {"openhim-addresses": ["192.0.2.1"], "anonymous": True}
    with s:
        a = s.daemon.call("GET", "/fhir/Patient/none-such", None,
                          {"X-OpenHIM-TransactionID": "a" * 24})
        assert a.status == 404, a
        assert a.json["resourceType"] == "OperationOutcome", a
        a = s.daemon.call("GET", "/fhir/Patient/none-such", None,
                          {"X-OpenHIM-TransactionID": "a" * 24,
                           "X-OpenHIM-ClientID": "emr"})
        assert a.status == 403 and "json+openhim" not in \
            a.headers["content-type"], a
        s.stop()


@case
def bodies_are_shown_when_asked_for(program, core):
    for mode, shows in (("redacted", False), ("on", True)):
        with site(program, core, f"bodies-{mode}", bodies=mode) as s:
            wait_routed(s, core)
            a = Asked(core, "POST", "/Patient", patient(f"b-{mode}")).check(
                201, "Successful")
            body = json.loads(a.told[1]["request"]["body"])
            kinds = {e["resource"]["resourceType"] for e in body}
            assert kinds == {"Patient", "Provenance", "AuditEvent"}, kinds
            text = json.dumps(a.told)
            assert ("Okello" in text) == shows, text
            a = Asked(core, "GET", "/Patient?family=Okello").check(
                200, "Successful")
            text = json.dumps(a.told)
            assert ("Okello" in text) == shows, text
            assert "searchset" in a.told[0]["response"]["body"], text
            s.stop()
    core.check_log()


@case
def a_rerun_makes_no_second_record(program, core):
    with site(program, core, "rerun") as s:
        wait_routed(s, core)
        for name, body in (("one", patient("rerun-1")),
                           ("two", {**patient("rerun-2"), "gender": "male"})):
            first = Asked(core, "POST", "/Patient", body).check(
                201, "Successful")
            core.good("POST", "/tasks", {"tids": [first.id], "batchSize": 1,
                                         "paused": False})
            again = until("the re-run", lambda: [
                t for t in core.transactions(10)
                if str(t.get("parentID")) == first.id
                and t["status"] == "Successful" and t.get("response")])[0]
            assert again["response"]["status"] == 200, (name, again)
            assert again["properties"]["decision"] == "unchanged", again
            assert again["properties"]["source"] == \
                first.properties["source"], again
            history = s.daemon.call(
                "GET", f"/fhir/Patient/{first.properties['source']}/_history",
                None, {"X-OpenHIM-ClientID": "emr"})
            assert len(history.json["entry"]) == 1, history
        s.stop()
    core.check_log()


@case
def long_work_is_brought_up_to_date(program, core):
    store = SlowStore()
    s = site(program, core, "long", **{"answer-within": "1 s"})
    s.top["store"] = {"backend": "http", "url": store.url}
    with s:
        wait_routed(s, core)
        store.hold()
        status, headers, body = core.send(
            "POST", f"{CR}/Patient", patient("long-1"), EMR)
        assert status == 202, (status, body)
        assert json.loads(body)["resourceType"] == "OperationOutcome", body
        path = f"/transactions/{headers['x-openhim-transactionid']}"
        until("Processing", lambda: core.good("GET", path).get("response"))
        assert core.good("GET", path)["status"] == "Processing"
        store.release()
        until("Successful",
              lambda: core.good("GET", path)["status"] == "Successful")
        stored = core.good("GET", path)
        assert stored["response"]["status"] == 201, stored
        assert stored["properties"]["decision"] == "created", stored
        names = [o["name"] for o in stored["orchestrations"]]
        assert "FHIR store: commit" in names, names
        assert any(n.startswith("Selfsame") for n in names), names
        s.stop()
    core.check_log()


@case
def a_killed_process_leaves_nothing_processing(program, core):
    store = SlowStore()
    s = site(program, core, "killed", **{"answer-within": "500 ms"})
    s.top["store"] = {"backend": "http", "url": store.url}
    with s:
        for name, is_committed in (("killed-1", True), ("killed-2", False)):
            wait_routed(s, core)
            store.hold()
            status, headers, body = core.send(
                "POST", f"{CR}/Patient", patient(name, family=name), EMR)
            assert status == 202, (status, body)
            path = f"/transactions/{headers['x-openhim-transactionid']}"
            until("Processing", lambda: core.good("GET", path).get("response"))
            s.daemon.kill()
            before = len(store.resources)
            if is_committed:
                store.release()
                until("the commit", lambda: len(store.resources) > before)
            assert core.good("GET", path)["status"] == "Processing"
            s.start()
            until("its end", lambda: core.good(
                "GET", path)["status"] != "Processing")
            stored = core.good("GET", path)
            assert stored["status"] == (
                "Successful" if is_committed else "Failed"), stored
            assert stored["response"]["status"] == (
                200 if is_committed else 503), stored
            assert "in the store" in stored["response"]["body"], stored
            assert stored["properties"]["decision"] == (
                "committed" if is_committed else "nothing"), stored
            names = [o["name"] for o in stored["orchestrations"]]
            assert any(n.startswith("Selfsame") for n in names), names
            assert "FHIR store" in names, names
            store.release()
        s.stop()
    core.check_log()


@case
def a_store_that_is_away_is_told(program, core):
    s = site(program, core, "away", **{"finish-within": "1 s"})
    store = SlowStore()
    s.top["store"] = {"backend": "http", "url": store.url, "timeout": "1 s"}
    s.top["server"]["deadline"] = "2 s"
    with s:
        wait_routed(s, core)
        store.close()
        a = Asked(core, "GET", "/Patient?family=x").check(503, "Failed")
        assert a.told[0]["error"]["message"], a.told
        assert "response" not in a.told[0], a.told
        # Cut off on a connection that stood: nobody knows what became of it.
        a = Asked(core, "POST", "/Patient", patient("away-1"))
        assert a.status in (202, 503), a.bytes
        assert a.stored["status"] == "Failed", a.stored
        assert a.stored["response"]["status"] == 503, a.stored
        s.daemon.kill()
    core.check_log()


@case
def the_core_proves_itself_by_a_secret_of_its_routes(program, core):
    s = site(program, core, "secret")
    hashed = subprocess.run(
        [program, "hash-secret"], input="the route's secret\n", text=True,
        stdout=subprocess.PIPE, check=True).stdout.strip()
    s.auth = {"openhim-users": ["core"], "unknown-clients": True}
    s.top["clients"] = [{"id": "core", "secret-hash": hashed}]
    with s:
        wait_routed(s, core)
        status, _, _ = core.send("GET", f"{CR}/Patient?family=x", None, EMR)
        assert status == 403, status  # from an address that proves nothing
        try:
            set_routes(core, username="core", password="the route's secret")
            a = Asked(core, "POST", "/Patient", patient("secret-1"))
            a.check(201, "Successful")
            assert a.answered_in_form, a.stored
            tags = {t.get("code") for t in a.json()["meta"]["tag"]}
            assert "emr" in tags and "core" not in tags, tags
            set_routes(core, username="core", password="another")
            status, _, _ = core.send(
                "GET", f"{CR}/Patient?family=x", None, EMR)
            assert status == 401, status
        finally:
            set_routes(core, username=None, password=None)
        s.stop()
    core.check_log()


def make_certificates(folder):
    """An authority and, signed by it, the core's, ours and another one."""
    def openssl(*arguments, **named):
        subprocess.run(["openssl", *arguments], check=True, cwd=folder,
                       stderr=subprocess.DEVNULL, **named)

    openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj",
            "/CN=authority", "-keyout", "ca.key", "-out", "ca.pem")
    for name in ("the-core", "ours", "another"):
        openssl("req", "-newkey", "rsa:2048", "-nodes", "-subj", f"/CN={name}",
                "-keyout", f"{name}.key", "-out", f"{name}.csr")
        openssl("x509", "-req", "-in", f"{name}.csr", "-CA", "ca.pem",
                "-CAkey", "ca.key", "-CAcreateserial", "-out", f"{name}.pem",
                "-extfile", "/dev/stdin",
                input=b"subjectAltName=IP:127.0.0.1")
        os.chmod(os.path.join(folder, f"{name}.key"), 0o600)


def read(folder, name):
    with open(os.path.join(folder, name)) as f:
        return f.read()


def over_tls(folder, name, headers):
    """The status of a search, asked directly by the owner of a certificate."""
    context = ssl.create_default_context(
        cafile=os.path.join(folder, "ca.pem"))
    context.load_cert_chain(os.path.join(folder, f"{name}.pem"),
                            os.path.join(folder, f"{name}.key"))
    connection = http.client.HTTPSConnection(
        "127.0.0.1", PORT, timeout=20, context=context)
    try:
        connection.request("GET", "/fhir/Patient?family=x", None, headers)
        return connection.getresponse().status
    finally:
        connection.close()


@case
def the_core_proves_itself_by_its_certificate(program, core):
    if not core.is_ours:
        return "its certificate is not ours to change"
    s = site(program, core, "mutual")
    make_certificates(s.folder)
    core.good("POST", "/keystore/key", {"key": read(s.folder, "the-core.key")})
    core.good("POST", "/keystore/cert",
              {"cert": read(s.folder, "the-core.pem")})
    core.good("POST", "/keystore/ca/cert", {"cert": read(s.folder, "ca.pem")})
    [trusted] = [c for c in core.good("GET", "/keystore/ca")
                 if c["commonName"] == "authority"]
    s.auth = {"openhim-certificates": ["the-core"], "unknown-clients": True}
    s.top["tls"] = {
        "certificate": os.path.join(s.folder, "ours.pem"),
        "key": os.path.join(s.folder, "ours.key"),
        "client-ca": os.path.join(s.folder, "ca.pem"),
        "requires-client-certificate": True}
    try:
        s.core.forget(s.urn)
        s.start(ready=False)
        s.wait("openhim.registered")
        assert core.mediator(s.urn)["endpoints"][0]["secured"] is True
        until("channels", lambda: len(core.channels()) >= 4)
        set_routes(core, secured=True, cert=trusted["_id"])
        # By itself this core speaks nothing newer than TLS 1.0: refused.
        status, _, _ = core.send(
            "POST", f"{CR}/Patient", patient("mutual-0"), EMR)
        assert status == 500, status
        assert "protocol version" in core.read("core.log")
        open(os.path.join(core.folder, "newer-tls"), "w").close()
        a = Asked(core, "POST", "/Patient", patient("mutual-1"))
        a.check(201, "Successful")
        assert a.answered_in_form, a.stored
        tags = {t.get("code") for t in a.json()["meta"]["tag"]}
        assert "emr" in tags, tags
        # Whoever else has a certificate of that authority is not the core.
        assert over_tls(s.folder, "another", {}) == 200
        assert over_tls(s.folder, "another", {
            "X-OpenHIM-ClientID": "emr"}) == 403
        assert over_tls(s.folder, "the-core", {
            "X-OpenHIM-ClientID": "emr"}) == 200
        s.stop()
    finally:
        s.__exit__()
        set_routes(core, secured=False, cert=None)
    core.check_log()
    return None


def set_routes(core, **values):
    for name, channel in core.channels().items():
        if name.startswith("Selfsame: "):
            channel["routes"] = [{**r, **values} for r in channel["routes"]]
            core.good("PUT", f"/channels/{channel['_id']}", channel)


@case
def the_public_certificate_is_refused(program, core):
    if not core.is_ours:
        return "the core's certificate is not known"
    s = site(program, core, "certificate")
    key = os.path.join(s.folder, "key.pem")
    own = os.path.join(s.folder, "own.pem")
    subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes",
                    "-subj", "/CN=own", "-keyout", key, "-out", own],
                   check=True, stderr=subprocess.DEVNULL)
    os.chmod(key, 0o600)
    for ca, anonymous, is_good in ((core.ca, False, False), (own, False, True),
                                   (core.ca, True, True)):
        s.top["tls"] = {"certificate": own, "key": key, "client-ca": ca}
        s.auth["anonymous"] = anonymous
        s.write()
        done = subprocess.run(
            [program, "check-config", "--config", s.file],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        assert (done.returncode == 0) == is_good, done
        assert ("private key is public" in done.stdout) != is_good, done
    return None


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
        core.remove_channels()
        outcomes = [run_case(f, program, core) for f in chosen]
        core.check_log()
    finally:
        core.stop()
    return report(outcomes)


if __name__ == "__main__":
    sys.exit(main())
