#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""TLS: versions, client certificates and what their names prove, sessions,
deadlines, the close. Certificates are made here, with the openssl program."""
import argparse
import hashlib
import os
import ssl
import subprocess
import tempfile

import wire

parser = argparse.ArgumentParser()
parser.add_argument("--server", required=True)
PROGRAM = parser.parse_args().server
FOLDER = tempfile.TemporaryDirectory()
GET = b"GET /echo HTTP/1.1\r\nHost: h\r\n\r\n"


def path(name):
    return os.path.join(FOLDER.name, name)


def openssl(*arguments):
    subprocess.run(["openssl", *arguments], check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def make_ca(name):
    openssl("req", "-x509", "-newkey", "ec", "-pkeyopt",
            "ec_paramgen_curve:P-256", "-nodes", "-days", "2", "-subj",
            f"/CN={name}", "-keyout", path(name + ".key"), "-out",
            path(name + ".crt"))


def make_certificate(name, subject, ca, *options):
    openssl("req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256",
            "-nodes", "-subj", subject, "-keyout", path(name + ".key"),
            "-out", path(name + ".csr"), "-utf8", *options)
    openssl("x509", "-req", "-in", path(name + ".csr"), "-CA",
            path(ca + ".crt"), "-CAkey", path(ca + ".key"), "-CAcreateserial",
            "-days", "2", "-out", path(name + ".crt"))


def make_nul_certificate():
    """A common name with a NUL inside: patched, since no tool makes one
    willingly, and signed again."""
    make_certificate("nul", "/CN=emr@evil", "ca")
    openssl("x509", "-in", path("nul.crt"), "-outform", "DER", "-out",
            path("nul.der"))
    with open(path("nul.der"), "rb") as f:
        der = bytearray(f.read())
    at = der.rindex(b"emr@evil")
    der[at + 3] = 0
    return sign_again(bytes(der))


def der_length(data, at):
    first = data[at]
    if first < 128:
        return first, at + 1
    n = first & 127
    return int.from_bytes(data[at + 1:at + 1 + n], "big"), at + 1 + n


def der_wrap(tag, content):
    n = len(content)
    if n < 128:
        return bytes([tag, n]) + content
    size = n.to_bytes((n.bit_length() + 7) // 8, "big")
    return bytes([tag, 128 | len(size)]) + size + content


def sign_again(der):
    """The CA's signature over a changed to-be-signed part."""
    _, inner = der_length(der, 1)
    length, start = der_length(der, inner + 1)
    signed = der[inner:start + length]
    rest = der[start + length:]
    alg_len, alg_start = der_length(rest, 1)
    algorithm = rest[:alg_start + alg_len]
    with open(path("nul.tbs"), "wb") as f:
        f.write(signed)
    openssl("dgst", "-sha256", "-sign", path("ca.key"), "-out",
            path("nul.sig"), path("nul.tbs"))
    with open(path("nul.sig"), "rb") as f:
        signature = der_wrap(3, b"\0" + f.read())
    with open(path("nul.fixed"), "wb") as f:
        f.write(der_wrap(0x30, signed + algorithm + signature))
    openssl("x509", "-inform", "DER", "-in", path("nul.fixed"), "-out",
            path("nul.crt"))


def make_all():
    make_ca("ca")
    make_ca("other")
    make_certificate("server", "/CN=localhost", "ca")
    make_certificate("emr", "/O=Clinic/CN=emr-1", "ca")
    make_certificate("two", "/CN=emr-1/CN=emr-2", "ca")
    make_certificate("none", "/O=Clinic", "ca")
    make_certificate("long", "/CN=" + "a" * 64, "ca")
    make_certificate("utf8", "/CN=Kliniké", "ca")
    make_certificate("stranger", "/CN=emr-1", "other")
    make_nul_certificate()


def server(*options):
    return wire.Server(PROGRAM, "--cert", path("server.crt"), "--key",
                       path("server.key"), *options)


def with_ca(*options):
    return server("--client-ca", path("ca.crt"), *options)


def context(certificate=None):
    c = ssl.create_default_context(cafile=path("ca.crt"))
    c.check_hostname = False
    if certificate:
        c.load_cert_chain(path(certificate + ".crt"),
                          path(certificate + ".key"))
    return c


def talk(s, c, request=GET, session=None):
    """One request over a fresh connection: the answer and the socket."""
    sock = c.wrap_socket(s.connect(), session=session)
    sock.sendall(request)
    return wire.Reader(sock).answer(), sock


def echo_with(s, certificate):
    answer, sock = talk(s, context(certificate))
    sock.close()
    return answer.json()


def requests_and_bodies():
    with server() as s:
        sock = context().wrap_socket(s.connect())
        reader = wire.Reader(sock)
        body = b"x" * 300000
        for _ in range(3):
            sock.sendall(b"POST /p HTTP/1.1\r\nHost: h\r\nContent-Length: "
                         b"300000\r\n\r\n" + body)
            assert reader.answer().json()["body_bytes"] == len(body)
        sock.sendall(b"GET /big?3000000 HTTP/1.1\r\nHost: h\r\n\r\n")
        assert len(reader.answer().body) == 3000000
        sock.sendall(GET * 200)
        for _ in range(200):
            assert reader.answer().status == 200
        sock.close()


def versions_and_ciphers():
    with server() as s:
        for version, name in ((ssl.TLSVersion.TLSv1_2, "TLSv1.2"),
                              (ssl.TLSVersion.TLSv1_3, "TLSv1.3")):
            c = context()
            c.minimum_version = c.maximum_version = version
            answer, sock = talk(s, c)
            assert answer.status == 200 and sock.version() == name
            assert "GCM" in sock.cipher()[0] or "CHACHA" in sock.cipher()[0]
            sock.close()
        for flag in ("-tls1_1", "-tls1"):
            assert not s_client(s, flag)
        for cipher in ("AES128-GCM-SHA256", "ECDHE-ECDSA-AES128-SHA256"):
            assert not s_client(s, "-tls1_2", "-cipher",
                                cipher + ":@SECLEVEL=0")
        assert s_client(s, "-tls1_2", "-cipher",
                        "ECDHE-ECDSA-AES128-GCM-SHA256")


def s_client(s, *options):
    """Does openssl's client get through the handshake?"""
    done = subprocess.run(
        ["openssl", "s_client", "-connect", f"127.0.0.1:{s.port}", *options],
        input=b"", stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        check=False)
    return b"Cipher is (NONE)" not in done.stdout and \
        b"Cipher is" in done.stdout


def names_of_clients():
    with with_ca() as s:
        for certificate, name in (("emr", "emr-1"), ("two", ""), ("none", ""),
                                  ("nul", ""), ("long", "a" * 64),
                                  ("utf8", "Kliniké")):
            echo = echo_with(s, certificate)
            assert echo["certificate"] is True, certificate
            assert echo["cn"] == name, (certificate, echo["cn"])
        echo = echo_with(s, None)
        assert echo["certificate"] is False and echo["cn"] == ""


def strangers_are_refused():
    with with_ca() as s:
        assert fails(s, "stranger")
    with with_ca("--require-cert", 1) as s:
        assert fails(s, "stranger") and fails(s, None)
        assert echo_with(s, "emr")["cn"] == "emr-1"
    with server() as s:  # nobody asks, so nothing is proven
        assert echo_with(s, "emr")["certificate"] is False


def fails(s, certificate):
    """Refused: in the handshake, or (TLS 1.3) by an alert behind it."""
    try:
        answer, sock = talk(s, context(certificate))
        sock.close()
        return answer is None
    except (ssl.SSLError, ConnectionError):
        return True


def sessions_are_resumed_with_their_client():
    with with_ca() as s:
        for version in (ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3):
            c = context("emr")
            c.maximum_version = version
            first, sock = talk(s, c)
            session = sock.session
            sock.close()
            again, sock = talk(s, c, session=session)
            assert sock.session_reused, version
            assert first.json()["cn"] == again.json()["cn"] == "emr-1"
            sock.close()


def bad_files_say_why():
    with open(path("empty"), "wb"):
        pass
    for options in (("--cert", path("empty"), "--key", path("server.key")),
                    ("--cert", path("server.crt"), "--key", path("emr.key")),
                    ("--cert", path("server.crt"), "--key", path("absent")),
                    ("--cert", path("server.crt"), "--key",
                     path("server.key"), "--client-ca", path("empty")),
                    ("--cert", path("server.crt"), "--key",
                     path("server.key"), "--require-cert", "1")):
        done = subprocess.run([PROGRAM, *options], stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, check=False,
                              timeout=wire.TIMEOUT_S)
        assert done.returncode == 1 and done.stderr.strip(), options


def a_silent_client_is_dropped():
    with server("--handshake-ms", 300, "--header-ms", 600000, "--idle-ms",
                600000) as s:
        for sent in (b"", bytes.fromhex("160301"), GET):
            sock = s.connect()
            sock.sendall(sent)
            try:
                while sock.recv(100):
                    pass
            except ConnectionResetError:
                pass
            sock.close()


def closes_are_clean():
    """A close_notify comes, so that nobody can cut an answer off unseen."""
    with server() as s:
        close = GET[:-2] + b"Connection: close\r\n\r\n"
        answer, sock = talk(s, context(), close)
        assert answer.status == 200
        assert sock.recv(1) == b""  # SSLEOFError when cut off
        sock.close()
        answer, sock = talk(s, context(), b"nonsense\r\n\r\n")
        assert answer.status == 400
        sock.close()


def leaving_clients_are_seen():
    with server() as s:
        def count(key):
            answer, other = talk(s, context(), GET.replace(b"echo", b"count"))
            other.close()
            return answer.json()[key]

        sock = context().wrap_socket(s.connect())
        sock.sendall(b"GET /slow?600000 HTTP/1.1\r\nHost: h\r\n\r\n")
        wire.wait_until("it is there", lambda: count("handled") == 1)
        sock.close()
        wire.wait_until("it is seen", lambda: count("aborted") == 1)


def cut_handshakes_do_no_harm():
    with server() as s:
        hello = bytearray()
        incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        client = context().wrap_bio(incoming, outgoing)
        try:
            client.do_handshake()
        except ssl.SSLWantReadError:
            hello += outgoing.read()
        for cut in range(0, len(hello), 7):
            sock = s.connect()
            sock.sendall(hello[:cut])
            sock.close()
        answer, sock = talk(s, context())
        assert answer.status == 200
        sock.close()


def draining_serves_whoever_has_connected():
    def start():
        s = server("--drain-ms", 600000)
        return s, [s.connect() for _ in range(4)]  # no hello yet

    def ask(sock):
        tls = context().wrap_socket(sock)
        tls.sendall(GET)
        return tls

    def served(tls):
        reader = wire.Reader(tls)
        answer = reader.answer()
        return answer and answer.status == 200 and \
            answer.header("Connection") == "close" and \
            reader.ended() and not reader.is_reset

    wire.after_draining_began(start, ask, served)


def draining_does_not_wait_for_strangers():
    s = server("--drain-ms", 600000)
    silent = [s.connect() for _ in range(3)]
    idle = context().wrap_socket(s.connect())  # connected, asks nothing
    s.stop()
    for sock in (*silent, idle):
        sock.close()


def fingerprint_is_sha256():
    with open(path("emr.crt"), encoding="ascii") as f:
        der = ssl.PEM_cert_to_DER_cert(f.read())
    with with_ca() as s:
        assert echo_with(s, "emr")["sha256"] == hashlib.sha256(der).hexdigest()


make_all()
wire.run([
    requests_and_bodies, versions_and_ciphers, names_of_clients,
    strangers_are_refused, sessions_are_resumed_with_their_client,
    bad_files_say_why, a_silent_client_is_dropped, closes_are_clean,
    leaving_clients_are_seen, cut_handshakes_do_no_harm,
    fingerprint_is_sha256, draining_serves_whoever_has_connected,
    draining_does_not_wait_for_strangers,
])
