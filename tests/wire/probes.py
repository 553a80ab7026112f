#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The probe table: requests a strict server must refuse, and unusual ones it
must serve.

    probes.py --server build/dev/bin/wire_server     start one and probe it
    probes.py --port 8080                            probe what listens there

A refused request is answered with one of the statuses of its row (or, where
the row says so, not at all), the connection is closed, and the request hidden
behind it is never run. A served one gets an answer that is no refusal, and
the connection takes another request, unless the row says that it closes.

--post names a path that takes POST at the server probed."""
import argparse
import socket
import sys

import wire

HIDDEN = b"GET /livez?hidden HTTP/1.1\r\nHost: h\r\n\r\n"
GET = b"GET /livez HTTP/1.1\r\nHost: h\r\n"
POST = b"POST @POST@ HTTP/1.1\r\nHost: h\r\nContent-Type: application/json\r\n"
CHUNKED = POST + b"Transfer-Encoding: chunked\r\n\r\n"
END = b"\r\n"

# Row of the table, what it is, the bytes, the statuses that refuse it.
REFUSED = [
    ("transfer-encoding", "xchunked",
     POST + b"Transfer-Encoding: xchunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n", {501}),
    ("transfer-encoding", "chunked behind a vertical tab",
     POST + b"Transfer-Encoding: \x0bchunked\r\n\r\n0\r\n\r\n", {400}),
    ("transfer-encoding", "gzip, chunked",
     POST + b"Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", {501}),
    ("transfer-encoding", "chunked is not the last",
     POST + b"Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n", {400}),
    ("transfer-encoding", "chunked twice in a line",
     POST + b"Transfer-Encoding: chunked, chunked\r\n\r\n0\r\n\r\n", {400}),
    ("transfer-encoding", "two headers",
     POST + b"Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n"
     b"0\r\n\r\n", {400}),
    ("transfer-encoding", "empty",
     POST + b"Transfer-Encoding:\r\n\r\n0\r\n\r\n", {400}),
    ("transfer-encoding", "with a parameter",
     POST + b"Transfer-Encoding: chunked;a=b\r\n\r\n0\r\n\r\n", {400, 501}),
    ("transfer-encoding", "with HTTP/1.0",
     b"POST @POST@ HTTP/1.0\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n"
     b"0\r\n\r\n", {400}),
    ("two lengths", "different",
     POST + b"Content-Length: 3\r\nContent-Length: 46\r\n\r\nabc", {400}),
    ("two lengths", "different, in one list",
     POST + b"Content-Length: 3, 46\r\n\r\nabc", {400}),
    ("two lengths", "equal",
     POST + b"Content-Length: 3\r\nContent-Length: 3\r\n\r\nabc", {400}),
    ("two lengths", "equal, in one list",
     POST + b"Content-Length: 3, 3\r\n\r\nabc", {400}),
    ("space before colon", "Content-Length",
     POST + b"Content-Length : 3\r\n\r\nabc", {400}),
    ("space before colon", "Transfer-Encoding",
     POST + b"Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n", {400}),
    ("space before colon", "a tab",
     POST + b"Content-Length\t: 3\r\n\r\nabc", {400}),
    ("space before colon", "an unknown header",
     GET + b"X-Any : 1\r\n\r\n", {400}),
    ("bad length", "+3", POST + b"Content-Length: +3\r\n\r\nabc", {400}),
    ("bad length", "-0", POST + b"Content-Length: -0\r\n\r\n", {400}),
    ("bad length", "0x3", POST + b"Content-Length: 0x3\r\n\r\nabc", {400}),
    ("bad length", "3a", POST + b"Content-Length: 3a\r\n\r\nabc", {400}),
    ("bad length", "a blank inside",
     POST + b"Content-Length: 1 0\r\n\r\n0123456789", {400}),
    ("bad length", "empty", POST + b"Content-Length:\r\n\r\n", {400}),
    ("bad length", "beyond 64 bits",
     POST + b"Content-Length: 18446744073709551619\r\n\r\nabc", {400}),
    ("bad length", "quoted", POST + b'Content-Length: "3"\r\n\r\nabc', {400}),
    ("length and encoding", "length first",
     POST + b"Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n"
     b"0\r\n\r\n", {400}),
    ("length and encoding", "encoding first",
     POST + b"Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n"
     b"0\r\n\r\n", {400}),
    ("length and encoding", "length 0",
     POST + b"Transfer-Encoding: chunked\r\nContent-Length: 0\r\n\r\n"
     b"0\r\n\r\n", {400}),
    ("length and encoding", "unknown encoding",
     POST + b"Content-Length: 4\r\nTransfer-Encoding: x\r\n\r\nabcd",
     {400, 501}),
    ("folding", "a blank", GET + b"X-Any: 1\r\n 2\r\n\r\n", {400}),
    ("folding", "a tab", GET + b"X-Any: 1\r\n\t2\r\n\r\n", {400}),
    ("folding", "the first line", GET[:-2] + b"\r\n X-Any: 1\r\n\r\n", {400}),
    ("folding", "the length",
     POST + b"Content-Length:\r\n 3\r\n\r\nabc", {400}),
    ("value bytes", "NUL", GET + b"X-Any: a\0b\r\n\r\n", {400}),
    ("value bytes", "NUL in the length",
     POST + b"Content-Length: 3\0\r\n\r\nabc", {400}),
    ("value bytes", "bare carriage return",
     GET + b"X-Any: a\rX-B: b\r\n\r\n", {400}),
    ("value bytes", "DEL", GET + b"X-Any: a\x7fb\r\n\r\n", {400}),
    ("value bytes", "bare line feed", GET + b"X-Any: a\nX-B: b\r\n\r\n", {400}),
    ("header name", "empty", GET + b": 1\r\n\r\n", {400}),
    ("header name", "control character", GET + b"X-\x01: 1\r\n\r\n", {400}),
    ("header name", "not ASCII", GET + b"X-\xc3\xa9: 1\r\n\r\n", {400}),
    ("header name", "NUL", GET + b"X\0Y: 1\r\n\r\n", {400}),
    ("header name", "no colon", GET + b"Nonsense\r\n\r\n", {400}),
    ("header name", "a bracket", GET + b"X[1]: 1\r\n\r\n", {400}),
    ("chunk size", "0x5", CHUNKED + b"0x5\r\nhello\r\n0\r\n\r\n", {400}),
    ("chunk size", "+5", CHUNKED + b"+5\r\nhello\r\n0\r\n\r\n", {400}),
    ("chunk size", "leading blank", CHUNKED + b" 5\r\nhello\r\n0\r\n\r\n", {400}),
    ("chunk size", "trailing blank", CHUNKED + b"5 \r\nhello\r\n0\r\n\r\n", {400}),
    ("chunk size", "-5", CHUNKED + b"-5\r\nhello\r\n0\r\n\r\n", {400}),
    ("chunk size", "empty", CHUNKED + b"\r\nhello\r\n0\r\n\r\n", {400}),
    ("chunk size", "beyond 64 bits",
     CHUNKED + b"10000000000000005\r\nhello\r\n0\r\n\r\n", {400, 413}),
    ("chunk size", "underscore", CHUNKED + b"1_0\r\nhello\r\n0\r\n\r\n", {400}),
    ("chunk end", "no line end", CHUNKED + b"5\r\nhello0\r\n\r\n", {400}),
    ("chunk end", "line feed alone", CHUNKED + b"5\r\nhello\n0\r\n\r\n", {400}),
    ("chunk end", "more data than said",
     CHUNKED + b"5\r\nhelloX\r\n0\r\n\r\n", {400}),
    ("chunk end", "size line ended by line feed",
     CHUNKED + b"5\nhello\r\n0\r\n\r\n", {400}),
    ("chunk extension", "line feed inside",
     CHUNKED + b"5;a\nb\r\nhello\r\n0\r\n\r\n", {400}),
    ("chunk extension", "line feed in quotes",
     CHUNKED + b'5;a="\n"\r\nhello\r\n0\r\n\r\n', {400}),
    ("chunk extension", "carriage return inside",
     CHUNKED + b"5;a\rb\r\nhello\r\n0\r\n\r\n", {400}),
    ("chunk extension", "NUL", CHUNKED + b"5;a\0\r\nhello\r\n0\r\n\r\n", {400}),
    ("chunk extension", "without end",
     CHUNKED + b"5;" + b"a" * 20000 + b"\r\nhello\r\n0\r\n\r\n", {400}),
    ("trailer", "folded", CHUNKED + b"0\r\nX: 1\r\n 2\r\n\r\n", {400}),
    ("trailer", "bare line feed", CHUNKED + b"0\r\nX: 1\n\r\n", {400}),
    ("trailer", "empty name", CHUNKED + b"0\r\n: 1\r\n\r\n", {400}),
    ("trailer", "too many",
     CHUNKED + b"0\r\n" + b"X: 1\r\n" * 101 + b"\r\n", {431}),
    ("host", "none", b"GET /livez HTTP/1.1\r\nX: 1\r\n\r\n", {400}),
    ("host", "two", GET + b"Host: h\r\n\r\n", {400}),
    ("host", "two different", GET + b"Host: other\r\n\r\n", {400}),
    ("host", "a blank inside",
     b"GET /livez HTTP/1.1\r\nHost: a b\r\n\r\n", {400}),
    ("host", "a slash", b"GET /livez HTTP/1.1\r\nHost: a/b\r\n\r\n", {400}),
    ("host", "a user", b"GET /livez HTTP/1.1\r\nHost: u@h\r\n\r\n", {400}),
    ("host", "a bad port", b"GET /livez HTTP/1.1\r\nHost: h:8x\r\n\r\n", {400}),
    ("host", "a list", b"GET /livez HTTP/1.1\r\nHost: a, b\r\n\r\n", {400}),
    ("host", "empty", b"GET /livez HTTP/1.1\r\nHost:\r\n\r\n", {400}),
    ("version", "HTTP/1.2", b"GET /livez HTTP/1.2\r\nHost: h\r\n\r\n", {505}),
    ("version", "HTTP/2.0", b"GET /livez HTTP/2.0\r\nHost: h\r\n\r\n", {505}),
    ("version", "the preface of HTTP/2",
     b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", {505}),
    ("version", "HTTP/9.9", b"GET /livez HTTP/9.9\r\nHost: h\r\n\r\n", {505}),
    ("version", "HTTP/1.10", b"GET /livez HTTP/1.10\r\nHost: h\r\n\r\n", {400}),
    ("version", "http/1.1", b"GET /livez http/1.1\r\nHost: h\r\n\r\n", {400}),
    ("version", "none", b"GET /livez\r\n\r\n", {400}),
    ("not HTTP", "a TLS hello",
     bytes.fromhex("1603010200010001fc0303") + b"\x5a" * 64, {400}),
    ("not HTTP", "an SSL 2 hello",
     bytes.fromhex("802e0100020015000000100100800200") + b"\0" * 32, {400}),
    ("not HTTP", "SSH", b"SSH-2.0-OpenSSH_9.2\r\n", {400}),
    ("not HTTP", "zeros", b"\0" * 64, {400}),
    ("request line", "two blanks",
     b"GET  /livez HTTP/1.1\r\nHost: h\r\n\r\n", {400}),
    ("request line", "a tab", b"GET\t/livez HTTP/1.1\r\nHost: h\r\n\r\n", {400}),
    ("request line", "a blank in the target",
     b"GET /li vez HTTP/1.1\r\nHost: h\r\n\r\n", {400}),
    ("request line", "a leading blank",
     b" GET /livez HTTP/1.1\r\nHost: h\r\n\r\n", {400}),
    ("request line", "a trailing blank",
     b"GET /livez HTTP/1.1 \r\nHost: h\r\n\r\n", {400}),
    ("request line", "bare line feed",
     b"GET /livez HTTP/1.1\nHost: h\r\n\r\n", {400}),
    ("request line", "an endless method",
     b"A" * 5000 + b" / HTTP/1.1\r\nHost: h\r\n\r\n", {400, 501}),
    ("target", "no slash", b"GET livez HTTP/1.1\r\nHost: h\r\n\r\n", {400}),
    ("target", "a fragment", b"GET /livez#x HTTP/1.1\r\nHost: h\r\n\r\n", {400}),
    ("target", "not ASCII",
     b"GET /\xc3\xa9 HTTP/1.1\r\nHost: h\r\n\r\n", {400}),
    ("target", "NUL", b"GET /li\0vez HTTP/1.1\r\nHost: h\r\n\r\n", {400}),
    ("target", "%00", b"GET /livez%00 HTTP/1.1\r\nHost: h\r\n\r\n", {400}),
    ("target", "half an escape",
     b"GET /livez%2 HTTP/1.1\r\nHost: h\r\n\r\n", {400}),
    ("target", "no hexadecimal",
     b"GET /livez%zz HTTP/1.1\r\nHost: h\r\n\r\n", {400}),
    ("target", "dots", b"GET /a/../livez HTTP/1.1\r\nHost: h\r\n\r\n", {400}),
    ("target", "encoded dots",
     b"GET /a/%2e%2E/livez HTTP/1.1\r\nHost: h\r\n\r\n", {400}),
    ("target", "an encoded slash",
     b"GET /a%2flivez HTTP/1.1\r\nHost: h\r\n\r\n", {400}),
    ("target", "overlong UTF-8",
     b"GET /%c0%ae%c0%ae/livez HTTP/1.1\r\nHost: h\r\n\r\n", {400}),
    ("target", "authority form",
     b"CONNECT h:80 HTTP/1.1\r\nHost: h\r\n\r\n", {400}),
    ("target", "another scheme",
     b"GET ftp://h/livez HTTP/1.1\r\nHost: h\r\n\r\n", {400}),
    ("target", "over 8 KiB",
     b"GET /" + b"a" * 8200 + b" HTTP/1.1\r\nHost: h\r\n\r\n", {414}),
    ("limits", "a header of 17 KiB",
     GET + b"X: " + b"a" * 17000 + b"\r\n\r\n", {431}),
    ("limits", "101 header lines", GET + b"X: 1\r\n" * 100 + b"\r\n", {431}),
    ("limits", "a header without end", GET + b"X-Y: z\r\n" * 4000, {431}),
    ("limits", "a length over the limit",
     POST + b"Content-Length: 999999999999\r\n\r\nabc", {413}),
    ("limits", "a chunk over the limit",
     CHUNKED + b"FFFFFFFFFF\r\nabc", {413}),
    ("repeated", "two content types",
     POST + b"Content-Type: text/plain\r\nContent-Length: 0\r\n\r\n", {400}),
    ("repeated", "two authorizations",
     GET + b"Authorization: Basic YTpi\r\nAuthorization: Basic YTpi\r\n\r\n",
     {400}),
    ("expect", "something else",
     POST + b"Expect: 200-ok\r\nContent-Length: 3\r\n\r\nabc", {417}),
]

# What it is, the bytes, does the connection close behind it, and what a
# server that echoes must have seen.
SERVED = [
    ("chunk extension with a value",
     CHUNKED + b"5;a=b\r\nhello\r\n0\r\n\r\n", False, {"body_bytes": 5}),
    ("chunk extension in quotes",
     CHUNKED + b'5;a="x;y\\" z";c\r\nhello\r\n0;d\r\n\r\n', False,
     {"body_bytes": 5}),
    ("chunk extension without a value",
     CHUNKED + b"5;abc\r\nhello\r\n0\r\n\r\n", False, {"body_bytes": 5}),
    ("a trailer, not merged",
     CHUNKED + b"5\r\nhello\r\n0\r\nX-Trailer: 1\r\n\r\n", False,
     {"body_bytes": 5, "headers": 3}),
    ("a trailer that names a length, not merged",
     CHUNKED + b"2\r\nhi\r\n0\r\nContent-Length: 100\r\n\r\n", False,
     {"body_bytes": 2, "headers": 3}),
    ("a trailer that names a client, not merged",
     CHUNKED + b"0\r\nX-OpenHIM-ClientID: me\r\n\r\n", False,
     {"body_bytes": 0, "headers": 3}),
    ("Connection: foo, close", GET + b"Connection: foo, close\r\n\r\n", True, {}),
    ("Connection: close, twice said",
     GET + b"Connection: keep-alive\r\nConnection: Close\r\n\r\n", True, {}),
    ("Connection: close in capitals", GET + b"CONNECTION: CLOSE\r\n\r\n", True,
     {}),
    ("HTTP/1.0 closes", b"GET /livez HTTP/1.0\r\n\r\n", True, {}),
    ("HTTP/1.0 with keep-alive",
     b"GET /livez HTTP/1.0\r\nConnection: keep-alive\r\n\r\n", False, {}),
    ("an empty line before", b"\r\n" + GET + END, False, {}),
    ("absolute form",
     b"GET http://other:80/livez HTTP/1.1\r\nHost: h\r\n\r\n", False, {}),
    ("Upgrade is ignored",
     GET + b"Connection: Upgrade\r\nUpgrade: h2c\r\n\r\n", False, {}),
    ("chunk sizes with zeros and capitals",
     CHUNKED + b"00A\r\n0123456789\r\n000\r\n\r\n", False, {"body_bytes": 10}),
    ("header without a blank and with many",
     b"GET /livez HTTP/1.1\r\nhOsT:h\r\nX: \t  y \t \r\nEmpty:\r\n\r\n", False,
     {}),
    ("high bytes in a value", GET + b"X-Name: Ren\xc3\xa9\r\n\r\n", False, {}),
    ("an IPv6 host", b"GET /livez HTTP/1.1\r\nHost: [::1]:8080\r\n\r\n", False,
     {}),
    ("a bar in the query", b"GET /livez?a=s|1 HTTP/1.1\r\nHost: h\r\n\r\n",
     False, {}),
    ("a body on GET", GET + b"Content-Length: 3\r\n\r\nabc", False, {}),
    ("HEAD has no body", b"HEAD /livez HTTP/1.1\r\nHost: h\r\n\r\n", False, {}),
    ("Expect: 100-continue with the body behind it",
     POST + b"Expect: 100-Continue\r\nContent-Length: 2\r\n\r\n{}", False,
     {"body_bytes": 2}),
    ("a length with zeros", POST + b"Content-Length: 002\r\n\r\n{}", False,
     {"body_bytes": 2}),
    ("an escaped path", b"GET /%6civez HTTP/1.1\r\nHost: h\r\n\r\n", False, {}),
]


def exchange(port, request):
    """Send, and give back a reader; a reset while sending is no mistake."""
    sock = wire.connect(port)
    try:
        sock.sendall(request)
    except (ConnectionResetError, BrokenPipeError):
        pass
    return sock, wire.Reader(sock)


def probe_refused(port, probe, post):
    row, name, request, statuses = probe
    sock, reader = exchange(port, request.replace(b"@POST@", post) + HIDDEN)
    with sock:
        answer = reader.answer()
        if answer is None:
            return "closed without an answer"
        if answer.status not in statuses:
            return f"status {answer.status}, not {sorted(statuses)}"
        if answer.header("Connection") != "close":
            return "does not say that it closes"
        if not reader.ended():
            return "a second answer, or not closed"
    return None


def probe_served(port, probe, post):
    name, request, closes, seen = probe
    sock, reader = exchange(port, request.replace(b"@POST@", post))
    with sock:
        answer = reader.answer(head=request.startswith(b"HEAD"))
        if answer is None:
            return "no answer"
        if b'"body_bytes"' in answer.body:
            echo = answer.json()
            for key, value in seen.items():
                if echo[key] != value:
                    return f"{key} is {echo[key]}, not {value}"
        elif b"/livez" in request and answer.status != 200:
            return f"status {answer.status}"
        if closes:
            return None if reader.ended() else "not closed"
        try:
            sock.sendall(HIDDEN)
            answer = reader.answer()
        except (BrokenPipeError, socket.timeout):
            answer = None
        if answer is None or answer.status != 200:
            return "the connection took no further request"
    return None


def probe_all(port, post):
    failed = 0
    for probe in REFUSED:
        wrong = probe_refused(port, probe, post)
        if wrong:
            failed += 1
            print(f"FAILED {probe[0]}, {probe[1]}: {wrong}")
    for probe in SERVED:
        wrong = probe_served(port, probe, post)
        if wrong:
            failed += 1
            print(f"FAILED served, {probe[0]}: {wrong}")
    rows = {}
    for probe in REFUSED:
        rows[probe[0]] = rows.get(probe[0], 0) + 1
    assert min(n for row, n in rows.items() if row != "expect" and
               row != "repeated") >= 3, rows
    print(f"{len(REFUSED)} to be refused, {len(SERVED)} to be served, "
          f"{failed} failed")
    return failed


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--server")
    parser.add_argument("--port", type=int)
    parser.add_argument("--post", default="/echo")
    options = parser.parse_args()
    post = options.post.encode()

    if options.port:
        sys.exit(1 if probe_all(options.port, post) else 0)
    with wire.Server(options.server) as server:
        before = server.count()["handled"]
        failed = probe_all(server.port, post)
        # What was served ran, with its follow-up; nothing else did.
        follow_ups = sum(not closes for _, _, closes, _ in SERVED)
        ran = server.count()["handled"] - before
        if ran != len(SERVED) + follow_ups:
            failed += 1
            print(f"FAILED: {ran} requests ran")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
