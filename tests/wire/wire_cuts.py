#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The answers do not depend on how the bytes arrive.

Random streams of pipelined requests, with and without bodies, by length and
in chunks, some of them ended by one that must be refused, are sent whole, cut
in two at every byte, byte by byte, and in random pieces. Every time the same
answers must come, and they must be those that the requests ask for."""
import argparse
import random
import time

import probes
import wire

parser = argparse.ArgumentParser()
parser.add_argument("--server", required=True)
parser.add_argument("--streams", type=int, default=60)
parser.add_argument("--seed", type=int, default=20261121)
OPTIONS = parser.parse_args()
PAUSE_S = 0.0005  # so that the server reads what came before


def body_sum(body):
    total = 0
    for byte in body:
        total = (total * 31 + byte) & 0xffffffff
    return total


def chunked(rng, body):
    out = b""
    while body:
        n = rng.randint(1, len(body))
        size = b"%x" % n if rng.random() < 0.7 else b"%05X" % n
        extension = rng.choice([b"", b"", b";a", b';a="b;\\"c"', b";a=b;c=d"])
        out += size + extension + b"\r\n" + body[:n] + b"\r\n"
        body = body[n:]
    return out + b"0\r\n" + rng.choice([b"", b"", b"Trailer: x\r\n"]) + b"\r\n"


def one_request(rng):
    """Bytes, and what /echo must say of them (None: HEAD has no body)."""
    method = rng.choice([b"GET", b"POST", b"PUT", b"DELETE", b"HEAD"])
    target, path = rng.choice([
        (b"/a", "/a"), (b"/a%20b", "/a b"), (b"http://h/c", "/c"),
        (b"/a|b?c=d", "/a|b"), (b"/" + b"p" * 60, "/" + "p" * 60)])
    headers = [rng.choice([b"Host: h", b"hOST:h", b"Host:\t h:80 "])]
    for i in range(rng.randint(0, 4)):
        headers.append(b"X-%d:%b" % (i, rng.choice([b"", b" v", b" \xc3\xa9"])))
    body, framed = b"", b""
    if method in (b"POST", b"PUT"):
        body = rng.randbytes(rng.choice([0, 1, 2, 40]))
        if rng.random() < 0.5:
            headers.append(b"Transfer-Encoding: chunked")
            framed = chunked(rng, body)
        else:
            headers.append(b"Content-Length: %d" % len(body))
            framed = body
    rng.shuffle(headers)
    empty = rng.choice([b"", b"", b"\r\n"])
    text = empty + method + b" " + target + b" HTTP/1.1\r\n" + \
        b"\r\n".join(headers) + b"\r\n\r\n" + framed
    expected = None if method == b"HEAD" else {
        "method": method.decode(), "path": path, "body_bytes": len(body),
        "body_sum": body_sum(body), "headers": len(headers)}
    return text, expected


def one_stream(rng):
    requests = [one_request(rng) for _ in range(rng.randint(1, 4))]
    refused = None
    if rng.random() < 0.5:
        # What the server closes on without an answer cannot be compared.
        answered = [p for p in probes.REFUSED if None not in p[3]]
        refused = rng.choice(answered)
        requests.append((refused[2].replace(b"@POST@", b"/p"), refused[3]))
    return b"".join(r[0] for r in requests), [r[1] for r in requests]


def answers(server, pieces, expected, pause_s=PAUSE_S):
    """(status, body) of each answer to the stream, and whether it closed."""
    found = []
    with server.connect() as s:
        reader = wire.Reader(s)
        try:
            for piece in pieces:
                s.sendall(piece)
                if len(pieces) > 1 and pause_s:
                    time.sleep(pause_s)
        except OSError:
            pass  # refused before the end
        for e in expected:
            a = reader.answer(head=e is None)
            if a is None:
                break
            found.append((a.status, a.body, a.header("Connection")))
        if expected and isinstance(expected[-1], set):
            assert reader.ended(), "not closed behind a refusal"
    return found


def check_whole(found, expected):
    assert len(found) == len(expected), (len(found), len(expected))
    for (status, body, connection), e in zip(found, expected):
        if isinstance(e, set):
            assert status in e and connection == "close", (status, e)
            continue
        assert status == 200 and connection == "", status
        if e is not None:
            echo = wire.json.loads(body)
            assert {k: echo[k] for k in e} == e, (echo, e)


def random_pieces(rng, stream):
    pieces, at = [], 0
    while at < len(stream):
        n = rng.choice([1, 2, 3, 7, 50, 400])
        pieces.append(stream[at:at + n])
        at += n
    return pieces


def cuts_make_no_difference():
    rng, sent = random.Random(OPTIONS.seed), 0
    with wire.Server(OPTIONS.server) as server:
        for i in range(OPTIONS.streams):
            stream, expected = one_stream(rng)
            whole = answers(server, [stream], expected)
            check_whole(whole, expected)
            ways = [random_pieces(rng, stream) for _ in range(3)]
            ways.append([bytes([b]) for b in stream])
            if i < OPTIONS.streams // 10:
                ways += [[stream[:at], stream[at:]]
                         for at in range(1, len(stream))]
            for pieces in ways:
                got = answers(server, pieces, expected,
                              PAUSE_S if len(pieces) < 100 else 0)
                assert got == whole, (
                    f"seed {OPTIONS.seed}, stream {i}, cut into "
                    f"{[len(p) for p in pieces]}: {got} instead of {whole}")
                sent += 1
    print(f"  {OPTIONS.streams} streams, {sent} ways to cut them")


wire.run([cuts_make_no_difference])
