#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Order, limits, deadlines, leaving clients, draining: over real sockets."""
import argparse
import gzip
import re
import resource
import socket
import struct
import subprocess
import time

import wire

parser = argparse.ArgumentParser()
parser.add_argument("--server", required=True)
PROGRAM = parser.parse_args().server
SANITIZED = wire.is_sanitized(PROGRAM)


def get(path, *headers, method="GET", version="1.1"):
    lines = [f"{method} {path} HTTP/{version}", "Host: h", *headers, "", ""]
    return "\r\n".join(lines).encode()


def reset(sock):
    """Leave rudely."""
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER,
                    struct.pack("ii", 1, 0))
    sock.close()


def is_readable(sock, seconds):
    sock.settimeout(seconds)
    try:
        return sock.recv(1, socket.MSG_PEEK)
    except (socket.timeout, TimeoutError):
        return None
    finally:
        sock.settimeout(wire.TIMEOUT_S)


def answers_carry_what_they_must():
    with wire.Server(PROGRAM) as server, server.connect() as s:
        reader = wire.Reader(s)
        s.sendall(get("/livez"))
        a = reader.answer()
        assert a.status == 200 and a.json() == {"status": "alive"}
        assert a.header("Content-Type") == "application/json"
        assert re.fullmatch(r"\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT",
                            a.header("Date"))
        assert a.header("Connection") == ""
        s.sendall(get("/livez", "Connection: keep-alive", version="1.0"))
        assert reader.answer().header("Connection") == "keep-alive"


def head_is_get_without_its_body():
    with wire.Server(PROGRAM) as server, server.connect() as s:
        reader = wire.Reader(s)
        s.sendall(get("/livez", method="HEAD") + get("/livez"))
        head, full = reader.answer(head=True), reader.answer()
        assert head.header("Content-Length") == str(len(full.body))
        assert head.status == full.status == 200


def refusals_are_outcomes():
    with wire.Server(PROGRAM) as server, server.connect() as s:
        s.sendall(b"HEAD / HTTP/1.1\r\nHost: a b\r\n\r\n")
        reader = wire.Reader(s)
        assert reader.answer(head=True).status == 400
        assert reader.ended()
    with wire.Server(PROGRAM) as server, server.connect() as s:
        s.sendall(b"GET /\x01secret HTTP/1.1\r\n")
        a = wire.Reader(s).answer()
        issue = a.json()["issue"][0]
        assert a.header("Content-Type") == "application/fhir+json"
        assert a.json()["resourceType"] == "OperationOutcome"
        assert issue["severity"] == "error" and issue["code"] == "structure"
        assert b"secret" not in a.body


def a_thousand_pipelined():
    n = 1000
    with wire.Server(PROGRAM) as server, server.connect() as s:
        reader = wire.Reader(s)
        bodies = [bytes([65 + i % 26]) * (i % 50) for i in range(n)]
        s.sendall(b"".join(
            get(f"/p{i}", f"Content-Length: {len(b)}", method="POST") + b
            for i, b in enumerate(bodies)))
        for i, b in enumerate(bodies):
            echo = reader.answer().json()
            assert echo["path"] == f"/p{i}" and echo["body_bytes"] == len(b)
        assert server.count()["handled"] == n


def order_holds_when_answers_do_not():
    """The first answer is the slowest; the last one closes."""
    with wire.Server(PROGRAM) as server, server.connect() as s:
        reader = wire.Reader(s)
        s.sendall(get("/slow?200") + get("/slow?50") + get("/p3") +
                  get("/slow?100") + get("/p5", "Connection: close") +
                  get("/never"))
        a = [reader.answer().json() for _ in range(5)]
        assert "slow" in a[0] and "slow" in a[1] and "slow" in a[3]
        assert a[2]["path"] == "/p3" and a[4]["path"] == "/p5"
        assert reader.ended()
        assert server.count()["handled"] == 5


def reading_ahead_is_bounded():
    """While 16 answers are pending, a pushing client is not read further."""
    with wire.Server(PROGRAM) as server, server.connect() as s:
        before = server.status_kib("VmRSS")
        s.sendall(get("/slow?4000") * 20)
        s.setblocking(False)
        end = time.monotonic() + 0.5
        while time.monotonic() < end:
            try:
                s.send(get("/livez") * 500)
            except BlockingIOError:
                time.sleep(0.01)
        assert server.count()["handled"] == 16
        assert server.cpu_seconds() < 0.2 or SANITIZED  # waits, not spins
        assert SANITIZED or server.status_kib("VmRSS") - before < 2048
        s.setblocking(True)
        s.settimeout(wire.TIMEOUT_S)
        reader = wire.Reader(s)
        for _ in range(16):
            assert reader.answer().json() == {"slow": True}


def a_client_that_does_not_read_costs_little():
    with wire.Server(PROGRAM) as server, server.connect() as s:
        s.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        before = server.status_kib("VmRSS")
        s.setblocking(False)
        end = time.monotonic() + 0.7
        while time.monotonic() < end:
            try:
                s.send(get("/big?60000") * 20)
            except BlockingIOError:
                time.sleep(0.01)
        assert SANITIZED or server.status_kib("VmRSS") - before < 8192


def half_close_still_gets_its_answers():
    with wire.Server(PROGRAM) as server, server.connect() as s:
        reader = wire.Reader(s)
        s.sendall(get("/slow?300") + get("/p2"))
        s.shutdown(socket.SHUT_WR)
        assert reader.answer().json() == {"slow": True}
        assert reader.answer().json()["path"] == "/p2"
        assert reader.ended()
        assert server.count()["aborted"] == 0


def half_close_in_a_request_is_400():
    for part in (b"GET /livez HT", get("/livez")[:-2],
                 get("/p", "Content-Length: 5", method="POST") + b"hel",
                 get("/p", "Transfer-Encoding: chunked", method="POST") +
                 b"5\r\nhello\r\n"):
        with wire.Server(PROGRAM) as server, server.connect() as s:
            reader = wire.Reader(s)
            s.sendall(part)
            s.shutdown(socket.SHUT_WR)
            assert reader.answer().status == 400
            assert reader.ended()
            assert server.count()["handled"] == 0


def empty_connections_end_quietly():
    with wire.Server(PROGRAM) as server:
        for sent in (b"", b"\r\n", b"\r"):
            with server.connect() as s:
                s.sendall(sent)
                s.shutdown(socket.SHUT_WR)
                assert wire.Reader(s).ended() or sent == b"\r"


def a_leaving_client_is_seen():
    """By close and by reset, with one request and with several pending."""
    handled = 0
    with wire.Server(PROGRAM) as server:
        for n, leave in enumerate(
                (socket.socket.close, reset, socket.socket.close, reset)):
            requests = 1 + 2 * (n // 2)
            before = server.count()["aborted"]
            s = server.connect()
            s.sendall(get("/slow?600000") * requests)
            handled += requests
            server.wait_for("handled", handled)
            leave(s)
            server.wait_for("aborted", before + requests)
            assert server.count()["aborted"] == before + requests


def some_work_goes_on_without_its_client():
    with wire.Server(PROGRAM) as server:
        s = server.connect()
        s.sendall(get("/keep?1000"))
        server.wait_for("handled", 1)
        reset(s)
        server.wait_for("kept", 1)
        assert server.count()["aborted"] == 0


def resets_in_every_state():
    """At each byte of a request, with and without a pending one before."""
    request = get("/p", "Transfer-Encoding: chunked", "Expect: 100-continue",
                  method="POST") + b"5;a=b\r\nhello\r\n0\r\nX: 1\r\n\r\n"
    with wire.Server(PROGRAM) as server:
        for before in (b"", get("/slow?50")):
            for cut in range(len(request) + 1):
                s = server.connect()
                s.sendall(before + request[:cut])
                reset(s)
        server.wait_for("handled", 1)
        with server.connect() as s:
            s.sendall(request)
            assert wire.Reader(s).answer().json()["body_bytes"] == 5


def bytes_may_come_one_by_one():
    request = get("/p", "Content-Length: 5", method="POST") + b"hello"
    with wire.Server(PROGRAM) as server, server.connect() as s:
        for byte in request:
            s.sendall(bytes([byte]))
            time.sleep(0.001)
        assert wire.Reader(s).answer().json()["body_bytes"] == 5


def slow_headers_end_in_total():
    """A byte now and then does not prolong it."""
    with wire.Server(PROGRAM, "--header-ms", 400) as server:
        started = time.monotonic()
        with server.connect() as s:
            # All of them would take two minutes.
            for byte in get("/livez", "X: " + "a" * 2400):
                try:
                    s.sendall(bytes([byte]))
                except OSError:
                    break
                if is_readable(s, 0.05):
                    break
            assert time.monotonic() - started > 0.3
            assert wire.Reader(s).answer().status == 408
        assert server.count()["handled"] == 0


def what_comes_behind_ends_nothing_under_way():
    """Line ends, as old clients send them behind a body, a request that is
    refused and one that never gets further: none of them is waited for, and
    the one before them still gets its answer."""
    slow = get("/slow?1000")
    behind = {b"\r\n": None, b"\r": 408, get("/deny"): 401, b"bad\r\n": 400,
              b"GET /livez HT": 408,
              get("/p", "Content-Length: 9", "Expect: nothing"): 417}
    with wire.Server(PROGRAM, "--header-ms", 200) as server:
        talks = []
        for rest, status in behind.items():
            for is_shut in (False, True):
                s = server.connect()
                s.sendall(slow + rest)
                if is_shut:
                    s.shutdown(socket.SHUT_WR)
                talks.append((s, wire.Reader(s), rest, status, is_shut))
        for s, reader, rest, status, is_shut in talks:
            a = reader.answer()
            assert a and "slow" in a.json(), (rest, is_shut)
            if status:
                assert reader.answer().status in (status, 400), rest
            elif not is_shut:  # and it is used again
                s.sendall(get("/livez"))
                assert reader.answer().status == 200
            s.close()


def slow_bodies_end_by_their_rate():
    options = ("--window-ms", 1500, "--slow-bytes", 100)
    with wire.Server(PROGRAM, *options) as server:
        with server.connect() as s:
            # All of them would take two minutes.
            s.sendall(get("/p", "Content-Length: 2400", method="POST"))
            while not is_readable(s, 0.05):
                s.sendall(b"x")
            assert wire.Reader(s).answer().status == 408
        with server.connect() as s:  # slow, but fast enough
            s.sendall(get("/p", "Content-Length: 6000", method="POST"))
            for _ in range(60):
                s.sendall(b"x" * 100)
                time.sleep(0.03)
            assert wire.Reader(s).answer().json()["body_bytes"] == 6000


def slow_readers_are_dropped():
    options = ("--window-ms", 300, "--slow-bytes", 5000)
    with wire.Server(PROGRAM, *options) as server, server.connect() as s:
        s.sendall(get("/livez"))
        assert wire.Reader(s).answer().status == 200
        connected = server.descriptors()
        s.sendall(get("/big?20000000"))
        assert is_readable(s, wire.TIMEOUT_S)
        wire.wait_until("it is dropped",
                        lambda: server.descriptors() < connected)
        received, data = 0, b"x"
        while data:
            try:
                data = s.recv(1 << 20)
            except ConnectionResetError:
                break
            received += len(data)
        assert received < 20000000, received


def idle_connections_are_closed():
    with wire.Server(PROGRAM, "--idle-ms", 1500) as server:
        with server.connect() as s, server.connect() as used:
            used.sendall(get("/livez"))
            reader = wire.Reader(used)
            assert reader.answer().status == 200
            assert wire.Reader(s).ended() and reader.ended()
        with server.connect() as s:  # a pending answer is not idleness
            s.sendall(get("/slow?2500"))
            assert wire.Reader(s).answer().status == 200


def too_large_by_length():
    """413 at once; what still comes is read for a while, not all of it."""
    with wire.Server(PROGRAM) as server, server.connect() as s:
        s.sendall(get("/limit", "Content-Length: 1001", method="POST"))
        reader = wire.Reader(s)
        assert reader.answer().status == 413
        assert reader.ended()
    with wire.Server(PROGRAM) as server, server.connect() as s:
        s.sendall(get("/limit", "Content-Length: 1000", method="POST") +
                  b"x" * 1000)
        assert wire.Reader(s).answer().json()["body_bytes"] == 1000


def too_large_by_chunks():
    with wire.Server(PROGRAM) as server, server.connect() as s:
        s.sendall(get("/limit", "Transfer-Encoding: chunked", method="POST") +
                  b"3e8\r\n" + b"x" * 1000 + b"\r\n1\r\nx\r\n0\r\n\r\n")
        reader = wire.Reader(s)
        assert reader.answer().status == 413
        assert reader.ended()
        assert server.count()["handled"] == 0


def a_pusher_gets_its_413():
    """The answer is not lost in a reset while the client still sends."""
    with wire.Server(PROGRAM, "--linger-ms", 3000) as server:
        with server.connect() as s:
            s.sendall(get("/limit", "Content-Length: 40000", method="POST"))
            for _ in range(40):
                s.sendall(b"x" * 1000)
                time.sleep(0.002)
            assert wire.Reader(s).answer().status == 413


def large_bodies_arrive_whole():
    body = bytes(i * 7 % 251 for i in range(1 << 20))
    total = 0
    for byte in body:
        total = (total * 31 + byte) & 0xffffffff
    chunks = b"".join(b"%x\r\n%b\r\n" % (len(body[at:at + 4099]),
                                         body[at:at + 4099])
                      for at in range(0, len(body), 4099)) + b"0\r\n\r\n"
    with wire.Server(PROGRAM) as server, server.connect() as s:
        reader = wire.Reader(s)
        s.sendall(get("/p", f"Content-Length: {len(body)}", method="POST") +
                  body)
        assert reader.answer().json()["body_sum"] == total
        s.sendall(get("/p", "Transfer-Encoding: chunked", method="POST") +
                  chunks)
        assert reader.answer().json()["body_sum"] == total
        s.sendall(get("/big?5000000"))
        assert len(reader.answer().body) == 5000000


def expecting_clients_are_told_to_go_on():
    with wire.Server(PROGRAM) as server, server.connect() as s:
        reader = wire.Reader(s)
        post = get("/p", "Content-Length: 2", "Expect: 100-continue",
                   method="POST")
        s.sendall(post)
        assert reader.answer(interim=True).status == 100
        s.sendall(b"{}")
        assert reader.answer(interim=True).status == 200
        s.sendall(get("/slow?200") + post)  # told when it is its turn
        assert reader.answer(interim=True).json() == {"slow": True}
        assert reader.answer(interim=True).status == 100
        s.sendall(b"{}")
        assert reader.answer(interim=True).status == 200
        s.sendall(post.replace(b"/p ", b"/deny "))
        assert reader.answer(interim=True).status == 401
        assert reader.ended()


def early_answers_close_only_before_a_body():
    with wire.Server(PROGRAM) as server, server.connect() as s:
        reader = wire.Reader(s)
        s.sendall(get("/deny") + get("/livez"))
        assert reader.answer().status == 401
        assert reader.answer().status == 200
        s.sendall(get("/deny", "Content-Length: 30", method="POST") +
                  get("/never"))
        assert reader.answer().status == 401
        assert reader.ended()
        assert server.count()["handled"] == 1


def answers_are_compressed_when_asked_for():
    with wire.Server(PROGRAM) as server, server.connect() as s:
        reader = wire.Reader(s)
        s.sendall(get("/big?20000"))
        plain = reader.answer()
        s.sendall(get("/big?20000", "Accept-Encoding: deflate, gzip"))
        packed = reader.answer()
        assert packed.header("Content-Encoding") == "gzip"
        assert packed.header("Vary") == plain.header("Vary")
        assert len(packed.body) < 1000
        assert gzip.decompress(packed.body) == plain.body
        s.sendall(get("/livez", "Accept-Encoding: gzip"))
        assert reader.answer().header("Content-Encoding") == ""


def draining_finishes_what_is_under_way():
    server = wire.Server(PROGRAM, "--drain-ms", 600000)
    idle, busy, half = (server.connect() for _ in range(3))
    busy.sendall(get("/slow?2000") + get("/slow?1500"))
    half.sendall(get("/p", "Content-Length: 5", method="POST") + b"he")
    server.wait_for("handled", 2)
    server.terminate()
    assert wire.Reader(idle).ended()
    time.sleep(0.1)
    try:
        refused = server.connect()
        assert wire.Reader(refused).ended()
    except ConnectionRefusedError:
        pass
    half.sendall(b"llo")
    a = wire.Reader(half).answer()
    assert a.json()["body_bytes"] == 5 and a.header("Connection") == "close"
    reader = wire.Reader(busy)
    assert reader.answer().header("Connection") == ""
    assert reader.answer().header("Connection") == "close"
    assert reader.ended()
    for s in (idle, busy, half):
        s.close()
    server.stop()


def draining_serves_whoever_has_connected():
    def start():
        server = wire.Server(PROGRAM)
        return server, [server.connect() for _ in range(20)]

    def ask(client):
        client.sendall(get("/livez"))
        return client

    def served(client):
        reader = wire.Reader(client)
        answer = reader.answer()
        return answer and answer.header("Connection") == "close" and \
            reader.ended()

    wire.after_draining_began(start, ask, served)


def draining_resets_nobody_who_sent_more():
    """A request that came too late is not answered, but the one before it is,
    and the connection ends as agreed."""
    server = wire.Server(PROGRAM)
    clients = [server.connect() for _ in range(20)]
    for client in clients:
        client.sendall(get("/slow?2000"))
    server.wait_for("handled", len(clients))
    server.terminate()
    readers = []
    for client in clients:
        reader = wire.Reader(client)
        assert reader.answer().header("Connection") == "close"
        client.sendall(get("/livez"))  # not knowing that it ends
        client.sendall(get("/livez"))
        readers.append(reader)
    for reader in readers:
        assert reader.ended() and not reader.is_reset
    for client in clients:
        client.close()
    server.stop()


def draining_ends_in_time():
    server = wire.Server(PROGRAM, "--drain-ms", 300)
    with server.connect() as s:
        s.sendall(get("/slow?600000"))
        server.wait_for("handled", 1)
        started = time.monotonic()
        server.stop()
        assert time.monotonic() - started > 0.2


def running_out_of_descriptors_heals():
    """Few descriptors, many clients: no spinning, few log lines, recovery."""
    limit = lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64))
    server = wire.Server(PROGRAM, preexec_fn=limit, stderr=subprocess.PIPE)
    started = time.monotonic()
    clients = []
    for _ in range(300):
        s = wire.connect(server.port)
        s.sendall(get("/slow?600000"))
        clients.append(s)
    time.sleep(0.3)
    before = server.cpu_seconds()
    time.sleep(2)
    assert server.cpu_seconds() - before < 0.1
    for s in clients:
        reset(s)
    with server.connect() as s:
        s.sendall(get("/livez"))
        assert wire.Reader(s).answer().status == 200
    server.stop()
    lines = server.process.stderr.read().count(b"server.accept_paused")
    server.process.stderr.close()
    # One a second; 300 connections were in want of a descriptor.
    assert 1 <= lines <= time.monotonic() - started + 2, lines


def the_longest_idle_makes_room():
    with wire.Server(PROGRAM, "--connections", 10) as server:
        clients = [server.connect() for _ in range(10)]
        for s in clients[1:]:  # the first one is idle, the others are not
            s.sendall(get("/slow?1500"))
        time.sleep(0.1)
        with server.connect() as s:
            s.sendall(get("/livez"))
            assert wire.Reader(s).answer().status == 200
        assert wire.Reader(clients[0]).ended()
        for s in clients[1:]:
            assert wire.Reader(s).answer().status == 200
            s.close()


def no_descriptor_is_left_behind():
    with wire.Server(PROGRAM) as server:
        before = server.descriptors()
        for i in range(200):
            s = server.connect()
            s.sendall(get("/livez", "Connection: close") if i % 2 else
                      b"nonsense\r\n")
            assert wire.Reader(s).answer()
            s.close()
        wire.wait_until("all are closed",
                        lambda: server.descriptors() == before)


wire.run([
    answers_carry_what_they_must, head_is_get_without_its_body,
    refusals_are_outcomes, a_thousand_pipelined,
    order_holds_when_answers_do_not, reading_ahead_is_bounded,
    a_client_that_does_not_read_costs_little,
    half_close_still_gets_its_answers, half_close_in_a_request_is_400,
    empty_connections_end_quietly, a_leaving_client_is_seen,
    some_work_goes_on_without_its_client, resets_in_every_state,
    bytes_may_come_one_by_one, slow_headers_end_in_total,
    what_comes_behind_ends_nothing_under_way,
    slow_bodies_end_by_their_rate, slow_readers_are_dropped,
    idle_connections_are_closed, too_large_by_length, too_large_by_chunks,
    a_pusher_gets_its_413, large_bodies_arrive_whole,
    expecting_clients_are_told_to_go_on,
    early_answers_close_only_before_a_body,
    answers_are_compressed_when_asked_for,
    draining_finishes_what_is_under_way,
    draining_serves_whoever_has_connected,
    draining_resets_nobody_who_sent_more, draining_ends_in_time,
    running_out_of_descriptors_heals, the_longest_idle_makes_room,
    no_descriptor_is_left_behind,
])
