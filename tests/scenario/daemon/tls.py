#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""TLS and mutual TLS on the whole daemon: who a certificate says one is, whom
it does not convince, and certificates that change while it runs.

    tls.py PROGRAM [CASE]

Certificates are made at each run with the openssl program.
"""
import http.client
import json
import os
import shutil
import signal
import ssl
import subprocess
import sys
import tempfile
import threading
import time

from daemon import FHIR, Answer, Daemon, SYSTEM, patient, run_cases
from operations import OTHER, Site, basic, expect, hash_of, openhim, wait_for

CASES = []
FOLDER = tempfile.mkdtemp(prefix="selfsame-tls-")


def case(function):
    CASES.append(function)
    return function


# --- certificates -----------------------------------------------------------

def pem(name):
    return os.path.join(FOLDER, name)


def openssl(*arguments):
    subprocess.run(["openssl", *arguments], check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


NEW_KEY = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]


def make_ca(name):
    openssl("req", "-x509", *NEW_KEY, "-days", "2", "-subj", f"/CN={name}",
            "-keyout", pem(name + ".key"), "-out", pem(name + ".crt"))


def make(name, common_name, ca="ca"):
    openssl("req", *NEW_KEY, "-subj", f"/CN={common_name}", "-addext",
            "subjectAltName=IP:127.0.0.1", "-keyout", pem(name + ".key"),
            "-out", pem(name + ".csr"))
    openssl("x509", "-req", "-in", pem(name + ".csr"), "-CA",
            pem(ca + ".crt"), "-CAkey", pem(ca + ".key"), "-CAcreateserial",
            "-copy_extensions", "copy", "-days", "2", "-out",
            pem(name + ".crt"))
    os.chmod(pem(name + ".key"), 0o600)


def make_all():
    make_ca("ca")
    make_ca("other-ca")
    make("server", "first")
    make("server2", "second")
    make("emr", "emr-1")
    make("lab", "lab-1")
    make("openhim", "openhim-1")
    make("nobody", "nobody-knows")
    make("twice", "emr-1/CN=lab-1")
    make("stranger", "emr-1", ca="other-ca")


# --- talking ----------------------------------------------------------------

def context(certificate=None):
    c = ssl.create_default_context(cafile=pem("ca.crt"))
    if certificate:
        c.load_cert_chain(pem(certificate + ".crt"),
                          pem(certificate + ".key"))
    return c


class TlsDaemon(Daemon):
    """Speaks as whoever the certificate names; "openhim" when it only asks
    whether the daemon is ready."""

    def open(self, certificate):
        return http.client.HTTPSConnection(
            "127.0.0.1", self.port, timeout=120, context=context(certificate))

    def call(self, method, path, body=None, headers=None,
             certificate="openhim"):
        connection = self.open(certificate)
        try:
            return ask(connection, method, path, body, headers)
        finally:
            connection.close()

    def is_refused(self, certificate):
        """In the handshake, or (TLS 1.3) by an alert behind it."""
        try:
            self.call("GET", "/livez", certificate=certificate)
            return False
        except (ssl.SSLError, ConnectionError, http.client.HTTPException):
            return True


def ask(connection, method, path, body=None, headers=None):
    connection.request(method, path, body and json.dumps(body),
                       {"Content-Type": FHIR, **(headers or {})})
    response = connection.getresponse()
    return Answer(response, response.read())


class TlsSite(Site):
    daemon_class = TlsDaemon

    def text(self, required="false", **more):
        for end in (".crt", ".key"):
            path = os.path.join(self.folder, "server" + end)
            if not os.path.exists(path):
                shutil.copy(pem("server" + end), path)
        return super().text(openhim="openhim-certificates: [openhim-1]",
                            **more) + f"""
tls:
  certificate: {self.folder}/server.crt
  key: {self.folder}/server.key
  client-ca: {pem("ca.crt")}
  requires-client-certificate: {required}
"""

    def install(self, certificate, key=None):
        for name, end in ((certificate, ".crt"), (key or certificate, ".key")):
            fresh = os.path.join(self.folder, "fresh")
            shutil.copy(pem(name + end), fresh)
            os.replace(fresh, os.path.join(self.folder, "server" + end))

    def reload(self, word):
        before = self.daemon.read_log().count(f"config.reload result={word}")
        self.daemon.process.send_signal(signal.SIGHUP)
        wait_for(self.daemon, f"config.reload result={word}", before + 1)


def clients(program):
    return json.dumps([
        {"id": "openmrs", "certificate-cn": "emr-1", "systems": [SYSTEM]},
        {"id": "lab", "certificate-cn": "lab-1", "systems": [OTHER]},
        {"id": "office", "secret-hash": hash_of(program, "sesame")},
    ])


def tags_of(answer):
    return {tag.get("code") for tag in answer.json["meta"]["tag"]}


# --- cases ------------------------------------------------------------------

@case
def a_certificate_names_its_client(program):
    with TlsSite(program, clients=clients(program)) as d:
        def post(value, certificate, headers=None):
            return d.call("POST", "/fhir/Patient", patient(value), headers,
                          certificate)
        expect(post("1", None), 401)
        expect(post("1", "nobody"), 401, 403)
        twice = expect(post("1", "twice"), 401)
        assert b"exactly one common name" in twice.bytes, twice
        a = expect(post("1", "emr"), 201)
        assert "openmrs" in tags_of(a), a
        assert a.headers["location"].startswith("https://"), a
        expect(post("1", "lab"), 400, 403, 422)
        theirs = {**patient("x"),
                  "identifier": [{"system": OTHER, "value": "7"}]}
        b = expect(d.call("POST", "/fhir/Patient", theirs, None, "lab"), 201)
        assert "lab" in tags_of(b), b
        expect(d.call("DELETE", f"/fhir/Patient/{a.json['id']}", None, None,
                      "lab"), 403)
        c = expect(post("2", None, basic("office", "sesame")), 201)
        assert "office" in tags_of(c), c
        expect(post("2", None, basic("office", "wrong")), 401)
        assert d.stop() == 0


@case
def a_stranger_is_refused(program):
    with TlsSite(program, clients=clients(program)) as d:
        assert d.is_refused("stranger")
        assert not d.is_refused("emr") and not d.is_refused(None)
        clear = http.client.HTTPConnection("127.0.0.1", d.port, timeout=60)
        try:
            clear.request("GET", "/livez")
            raise AssertionError(f"clear text: {clear.getresponse().status}")
        except (OSError, http.client.HTTPException):
            pass
        assert d.stop() == 0


@case
def a_certificate_can_be_required(program):
    with TlsSite(program, clients=clients(program), required="true") as d:
        assert d.is_refused(None) and d.is_refused("stranger")
        expect(d.call("GET", "/livez", certificate="nobody"), 200)
        expect(d.call("POST", "/fhir/Patient", patient("1"),
                      certificate="emr"), 201)
        expect(d.call("POST", "/fhir/Patient", patient("1"),
                      certificate="nobody"), 401, 403)
        assert d.stop() == 0


@case
def openhim_is_believed_by_its_certificate_alone(program):
    with TlsSite(program, clients=clients(program)) as d:
        def post(certificate, client):
            return d.call("POST", "/fhir/Patient", patient("1"),
                          openhim(client), certificate)
        for certificate in (None, "emr", "nobody"):
            answer = post(certificate, "openmrs")
            expect(answer, 401, 403)
            assert "resourceType" in answer.json
        a = expect(post("openhim", "openmrs"), 201)
        assert tags_of(a) & {"openmrs"} and not tags_of(a) & {"openhim-1"}, a
        expect(post("openhim", "nobody-knows"), 401, 403)
        assert d.stop() == 0


def serial_of(d):
    """The certificate a new connection is shown."""
    connection = d.open("openhim")
    try:
        connection.connect()
        return connection.sock.getpeercert(binary_form=True)
    finally:
        connection.close()


def der_of(name):
    with open(pem(name + ".crt"), encoding="ascii") as f:
        return ssl.PEM_cert_to_DER_cert(f.read())


def submit_until(stop, d, k, failures, counts):
    """Half of the clients keep their connection, half make new ones."""
    kept = d.open("emr")
    n = 0
    while not stop.is_set():
        n += 1
        connection = kept if k % 2 else d.open("emr")
        try:
            answer = ask(connection, "POST", "/fhir/Patient",
                         patient(f"{k}-{n}"))
            if answer.status != 201:
                failures.append(answer)
        except (OSError, http.client.HTTPException) as e:
            failures.append(e)
            return
        if connection is not kept:
            connection.close()
    counts.append(n)
    kept.close()


@case
def certificates_change_under_load(program):
    site = TlsSite(program, clients=clients(program))
    with site as d:
        failures, counts, stop = [], [], threading.Event()
        threads = [threading.Thread(
            target=submit_until, args=[stop, d, k, failures, counts])
            for k in range(4)]
        for t in threads:
            t.start()
        for name in ("server2", "server") * 5:
            site.install(name)
            site.reload("done")
            assert serial_of(d) == der_of(name), name
            time.sleep(0.02)
        stop.set()
        for t in threads:
            t.join()
        assert not failures, failures[:3]
        assert len(counts) == 4 and min(counts) > 1, counts
        assert d.stop() == 0


@case
def clear_or_not_is_decided_at_the_start(program):
    tls = TlsSite(program, clients=clients(program))
    clear = Site(program, anonymous="true")
    with clear as d:
        clear.write(tls.text(anonymous="true"))
        d.process.send_signal(signal.SIGHUP)
        wait_for(d, "config.reload result=refused", 1)
        wait_for(d, "only by a restart", 1)
        expect(d.call("POST", "/fhir/Patient", patient("1")), 201)
        assert d.stop() == 0
    with tls as d:
        tls.write(Site.text(tls))
        tls.reload("refused")
        wait_for(d, "only by a restart", 1)
        expect(d.call("GET", "/livez"), 200)
        assert d.stop() == 0


@case
def a_bad_pair_keeps_the_old_one(program):
    site = TlsSite(program, clients=clients(program))
    with site as d:
        def still_first():
            assert serial_of(d) == der_of("server")
            expect(d.call("GET", "/livez"), 200)
        key = os.path.join(site.folder, "server.key")
        site.install("server2", key="server")
        site.reload("refused")
        still_first()
        site.install("server2")
        os.chmod(key, 0o640)
        site.reload("refused")
        still_first()
        os.remove(key)
        site.reload("refused")
        still_first()
        for rubbish in (b"", b"no certificate\n"):
            site.install("server2")
            with open(os.path.join(site.folder, "server.crt"), "wb") as f:
                f.write(rubbish)
            site.reload("refused")
            still_first()
        site.install("server2")
        site.reload("done")
        assert serial_of(d) == der_of("server2")
        assert d.stop() == 0


@case
def a_key_that_others_may_read_is_refused(program):
    site = TlsSite(program)

    def check():
        return subprocess.run(
            [program, "check-config", "--config", site.file],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=120)
    key = os.path.join(site.folder, "server.key")
    os.chmod(key, 0o600)
    good = check()
    assert good.returncode == 0, good
    for mode in (0o640, 0o604, 0o620, 0o666):
        os.chmod(key, mode)
        done = check()
        assert done.returncode == 3, (oct(mode), done)
        assert b"server.key" in done.stderr or b"tls.key" in done.stderr, done
    os.remove(key)
    assert check().returncode == 3


def main():
    try:
        make_all()
        return run_cases(CASES)
    finally:
        shutil.rmtree(FOLDER)


if __name__ == "__main__":
    sys.exit(main())
