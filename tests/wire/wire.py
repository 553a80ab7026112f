# SPDX-License-Identifier: Apache-2.0
"""What the wire tests share: a server to start, raw sockets, an answer reader."""
import atexit
import json
import os
import signal
import socket
import ssl
import subprocess
import sys
import time

TIMEOUT_S = 60  # for what never comes; machines that are busy are slow
SERVERS = []


@atexit.register
def leave_none_behind():
    """A test that failed may have left its server."""
    for server in SERVERS:
        if server.process.poll() is None:
            server.process.kill()
            server.process.wait()


class Server:
    """A wire_server process; its port is known once it prints it."""

    def __init__(self, program, *options, **kwargs):
        self.process = subprocess.Popen([program, *map(str, options)],
                                        stdout=subprocess.PIPE, **kwargs)
        SERVERS.append(self)
        self.is_told = False
        self.port = int(self.process.stdout.readline())

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()

    def stop(self):
        """Drain and check that it ends well: with a sanitizer's report it
        does not."""
        self.terminate()
        code = self.process.wait(TIMEOUT_S)
        self.process.stdout.close()
        assert code == 0, f"the server ended with {code}"

    def terminate(self):
        if not self.is_told and self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        self.is_told = True

    def connect(self):
        return connect(self.port)

    def count(self):
        with self.connect() as s:
            s.sendall(b"GET /count HTTP/1.1\r\nHost: x\r\n\r\n")
            return json.loads(Reader(s).answer().body)

    def wait_for(self, key, number):
        """Until that many requests are counted as `key`."""
        wait_until(f"{number} {key}", lambda: self.count()[key] >= number)

    def status_kib(self, key):
        with open(f"/proc/{self.process.pid}/status", encoding="ascii") as f:
            for line in f:
                if line.startswith(key + ":"):
                    return int(line.split()[1])
        raise KeyError(key)

    def descriptors(self):
        return len(os.listdir(f"/proc/{self.process.pid}/fd"))

    def cpu_seconds(self):
        with open(f"/proc/{self.process.pid}/stat", encoding="ascii") as f:
            fields = f.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def wait_until(what, condition):
    end = time.monotonic() + TIMEOUT_S
    while not condition():
        assert time.monotonic() < end, f"waited in vain: {what}"
        time.sleep(0.02)


def after_draining_began(start, ask, served):
    """Who has connected when draining begins has half a second for his last
    request. start() gives a server and its clients, ask() sends a client's
    request, served() says whether it was answered as it should be. A machine
    that stood still for so long proves nothing: then once more."""
    for _ in range(20):
        server, clients = start()
        told = time.monotonic()
        server.terminate()
        wait_until("it has begun", lambda: is_refused(server.port))
        try:
            asked = [ask(c) for c in clients]
        except OSError:
            asked = []
        was_quick = time.monotonic() - told < 0.3
        done = [served(a) for a in asked]
        server.stop()
        if was_quick or (done and all(done)):
            assert len(done) == len(clients) and all(done), done
            return
    raise AssertionError("the machine was never quick enough")


def is_refused(port):
    try:
        connect(port).close()
        return False
    except OSError:
        return True


def connect(port, timeout=TIMEOUT_S):
    s = socket.create_connection(("127.0.0.1", port), timeout)
    s.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return s


class Answer:
    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    def header(self, name):
        return self.headers.get(name.lower(), "")

    def json(self):
        return json.loads(self.body)


class Reader:
    """Answers of one connection, strictly framed."""

    def __init__(self, sock):
        self.sock, self.data, self.is_reset = sock, b"", False

    def fill(self):
        try:
            more = self.sock.recv(65536)
        except (ConnectionResetError, ssl.SSLError):
            self.is_reset, more = True, b""
        self.data += more
        return bool(more)

    def answer(self, head=False, interim=False):
        """The next answer (skipping 1xx unless `interim`), None at the end."""
        while True:
            while b"\r\n\r\n" not in self.data:
                if not self.fill():
                    return None
            block, self.data = self.data.split(b"\r\n\r\n", 1)
            lines = block.decode("latin-1").split("\r\n")
            version, status = lines[0].split(" ", 2)[:2]
            assert version == "HTTP/1.1", lines[0]
            headers = {}
            for line in lines[1:]:
                name, value = line.split(":", 1)
                assert name.lower() not in headers, f"{name} twice"
                headers[name.lower()] = value.strip()
            status = int(status)
            if status >= 200 or interim:
                break
        length = int(headers.get("content-length", 0))
        if head or status < 200:
            length = 0
        while len(self.data) < length:
            assert self.fill(), "the answer is cut off"
        body, self.data = self.data[:length], self.data[length:]
        return Answer(status, headers, body)

    def ended(self):
        """Nothing more comes, and the connection is closed."""
        try:
            while not self.data:
                if not self.fill():
                    return True
        except (socket.timeout, TimeoutError):
            return False
        return False


def is_sanitized(program):
    """Sanitizers make memory and CPU no measure of anything."""
    with open(program, "rb") as f:
        data = f.read()
    return b"__asan_init" in data or b"__tsan_init" in data


def run(tests):
    """Run functions, say what failed, and exit with the number of failures."""
    failed = 0
    for test in tests:
        started = time.monotonic()
        try:
            test()
            verdict = "ok"
        except Exception as e:  # a failed test shall not hide the others
            failed += 1
            verdict = f"FAILED: {type(e).__name__}: {e}"
        print(f"{test.__name__}: {verdict} ({time.monotonic() - started:.2f} s)",
              flush=True)
    sys.exit(min(failed, 100))
