#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What an idle connection and a request cost, and a burst of connections.

The bounds on memory are those of docs/operations.md. What a request costs is
compared with what it costs the client, since machines differ, and a busy one
is slower than itself."""
import argparse
import resource
import selectors
import socket
import time

import wire

parser = argparse.ArgumentParser()
parser.add_argument("--server", required=True)
parser.add_argument("--requests", type=int, default=100000)
OPTIONS = parser.parse_args()
IS_SANITIZED = wire.is_sanitized(OPTIONS.server)
GET = b"GET /livez HTTP/1.1\r\nHost: h\r\nUser-Agent: load\r\n\r\n"


def raise_limit():
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    return hard


def used_once(server):
    s = server.connect()
    s.sendall(GET)
    assert s.recv(4096).startswith(b"HTTP/1.1 200")
    return s


def idle_connections_are_small():
    """4,000 keep-alive connections, each used once: at most 4 KiB each."""
    n = min(4000, raise_limit() - 100)
    with wire.Server(OPTIONS.server) as server:
        warm = [used_once(server) for _ in range(50)]
        before = server.status_kib("VmRSS")
        clients = [used_once(server) for _ in range(n)]
        each = (server.status_kib("VmRSS") - before) / n
        print(f"  {n} idle connections: {each:.2f} KiB each")
        before = server.cpu_seconds()
        time.sleep(1)
        idle = server.cpu_seconds() - before
        print(f"  CPU while all are idle: {100 * idle:.0f} %")
        for s in clients + warm:
            s.close()
    assert idle <= 0.05, idle
    assert each <= 4 or IS_SANITIZED, each


def requests_are_cheap():
    """Keep-alive GETs over 64 connections; CPU of the server alone."""
    total, n = OPTIONS.requests // (10 if IS_SANITIZED else 1), 64
    with wire.Server(OPTIONS.server) as server:
        selector = selectors.DefaultSelector()
        for _ in range(n):
            s = server.connect()
            s.setblocking(False)
            selector.register(s, selectors.EVENT_READ)
            s.send(GET)
        before, started, done = server.cpu_seconds(), time.monotonic(), 0
        own = time.process_time()
        while done < total:
            for key, _ in selector.select():
                key.fileobj.recv(4096)
                done += 1
                key.fileobj.send(GET)
        took = time.monotonic() - started
        own = (time.process_time() - own) * 1e6 / done
        cpu = (server.cpu_seconds() - before) * 1e6 / done
        print(f"  {done} requests, {done / took:.0f} a second: "
              f"{cpu:.1f} us of CPU each, {own:.1f} us of the client's")
        for key in list(selector.get_map().values()):
            key.fileobj.close()
    assert cpu <= 2 * own or IS_SANITIZED, (cpu, own)


def a_burst_is_taken():
    """1,000 connections at once: none refused, all answered."""
    with wire.Server(OPTIONS.server) as server:
        clients = []
        for _ in range(1000):
            s = socket.socket()
            s.setblocking(False)
            s.connect_ex(("127.0.0.1", server.port))
            clients.append(s)
        for s in clients:
            s.settimeout(wire.TIMEOUT_S)
            s.sendall(GET)
        for s in clients:
            assert s.recv(4096).startswith(b"HTTP/1.1 200")
            s.close()


wire.run([idle_connections_are_small, requests_are_cheap, a_burst_is_taken])
