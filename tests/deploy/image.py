#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The Dockerfile is built, without any container engine and without an image
registry, and what comes out takes a Patient: as nobody, and with nothing
beside the program that somebody could use.

    image.py            as root, with buildah and debootstrap
"""
import http.client
import json
import os
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
import time

import stack as s

for folder in ("peers", os.path.join("scenario", "daemon")):
    sys.path.insert(0, os.path.join(s.ROOT, "tests", folder))
from daemon import SYSTEM, patient  # noqa: E402
from ports import free_port  # noqa: E402

TAG = "localhost/selfsame:test"
USER = 65532
MOST_BYTES = 40 << 20
WRITABLE = {"/tmp", "/var/lib/selfsame"}
HERE = os.path.dirname(os.path.abspath(__file__))


class Storage:
    """Container storage of our own, gone at the end."""

    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix="selfsame-image-")
        self.mounted = []

    def command(self, *arguments):
        return ["buildah", "--root", f"{self.folder}/root", "--runroot",
                f"{self.folder}/run", "--storage-driver", "vfs", *arguments]

    def buildah(self, *arguments):
        run = subprocess.run(self.command(*arguments), capture_output=True,
                             text=True, timeout=1200)
        assert run.returncode == 0, (arguments, run.stdout[-3000:],
                                     run.stderr[-3000:])
        return run.stdout.strip()

    def close(self):
        for container in self.mounted:
            subprocess.run(self.command("rm", container), check=False,
                           stdout=subprocess.DEVNULL)
        shutil.rmtree(self.folder, ignore_errors=True)


def build(storage):
    run = subprocess.run([os.path.join(HERE, "base-image"), storage.folder])
    if run.returncode == 77:
        s.skip("debootstrap cannot fetch Debian (see above)")
    assert run.returncode == 0
    started = time.monotonic()
    storage.buildah("bud", "--isolation", "chroot", "--format", "docker",
                    "--layers=false", "-q", "-t", TAG, s.ROOT)
    return time.monotonic() - started


# --- what it is ---------------------------------------------------------------

def says_what_it_is(storage):
    image = json.loads(storage.buildah("inspect", "--type", "image", TAG))
    config = image["Docker"]["config"]
    assert config["User"] == f"{USER}:{USER}", config
    assert config["StopSignal"] == "SIGTERM", config
    assert config["Healthcheck"]["Test"] == [
        "CMD", "/usr/bin/selfsame", "check-health"], config
    assert set(config["Volumes"]) == {"/var/lib/selfsame"}, config
    assert set(config["ExposedPorts"]) == {"3000/tcp"}, config
    for name in ("title", "description", "version", "licenses"):
        assert config["Labels"]["org.opencontainers.image." + name], config
    assert [e.split("=")[0] for e in config["Env"]] == ["PATH"], config


def files_below(root):
    for folder, folders, files in os.walk(root):
        for name in folders + files:
            path = os.path.join(folder, name)
            yield "/" + os.path.relpath(path, root), os.lstat(path)


def holds_little(storage, root):
    """Nothing to write, nothing to become somebody else by, no shell."""
    total = 0
    for path, info in files_below(root):
        total += info.st_size if stat.S_ISREG(info.st_mode) else 0
        if path in WRITABLE:
            continue
        assert info.st_uid == 0, path
        assert stat.S_ISLNK(info.st_mode) or not info.st_mode & 0o022, path
        assert not info.st_mode & (stat.S_ISUID | stat.S_ISGID), path
    for path, owner in (("tmp", 0), ("var/lib/selfsame", USER)):
        assert os.lstat(os.path.join(root, path)).st_uid == owner, path
    programs = [p for p, i in files_below(root) if "/bin/" in p + "/"
                and stat.S_ISREG(i.st_mode)]
    assert programs == ["/usr/bin/selfsame"], programs
    assert total < MOST_BYTES, total
    packages = os.listdir(os.path.join(root, "var/lib/dpkg/status.d"))
    for name in packages:
        assert os.path.exists(os.path.join(
            root, "usr/share/doc", name, "copyright")), name
    assert "libssl3" in packages and "libc6" in packages, packages
    return total


# --- what it does -------------------------------------------------------------

def processes_below(pid):
    found = []
    for each in os.listdir("/proc"):
        try:
            with open(f"/proc/{each}/stat") as f:
                parent = int(f.read().rpartition(")")[2].split()[1])
        except (OSError, ValueError):
            continue
        if parent == pid:
            found += [int(each)] + processes_below(int(each))
    return found


class Running:
    """The image's own command, as a container engine would run it."""

    def __init__(self, storage, container, data, settings):
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        command = storage.command(
            "run", "--isolation", "chroot", "-v", f"{data}:/var/lib/selfsame")
        for name, value in {**settings,
                            "SELFSAME_SERVER_PORT": self.port}.items():
            command += ["-e", f"{name}={value}"]
        self.log = open(os.path.join(storage.folder, "log"), "ab")
        self.process = subprocess.Popen(
            command + [container, "--", "/usr/bin/selfsame", "serve",
                       "--config", "/etc/selfsame/selfsame.yaml"],
            stdout=self.log, stderr=self.log)

    def call(self, method, path, body=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.port,
                                                timeout=30)
        try:
            connection.request(
                method, path, json.dumps(body) if body else None,
                {"Content-Type": "application/fhir+json"} if body else {})
            response = connection.getresponse()
            return response.status, response.read()
        finally:
            connection.close()

    def wait_ready(self):
        end = time.monotonic() + 180
        while time.monotonic() < end and self.process.poll() is None:
            try:
                if self.call("GET", "/readyz")[0] == 200:
                    return
            except OSError:
                pass
            time.sleep(0.05)
        with open(self.log.name) as f:
            raise AssertionError(f.read()[-3000:])

    def daemon(self):
        for pid in processes_below(self.process.pid):
            with open(f"/proc/{pid}/comm") as f:
                if f.read().strip() == "selfsame":
                    return pid
        raise AssertionError("no daemon")

    def stop(self):
        os.kill(self.daemon(), signal.SIGTERM)
        return self.process.wait(60)


def takes_a_patient(storage, container):
    data = os.path.join(storage.folder, "data")
    os.mkdir(data, 0o750)
    os.chown(data, USER, USER)
    settings = {
        "SELFSAME_REGISTRY_INTERNAL_SYSTEMS": f"[{SYSTEM}]",
        "SELFSAME_REGISTRY_ID_KEY": "a key for tests alone",
        "SELFSAME_AUTH_ANONYMOUS": "true",
        "SELFSAME_SERVER_DRAIN_DELAY": "0"}
    first = Running(storage, container, data, settings)
    first.wait_ready()
    assert first.call("GET", "/livez")[0] == 200
    with open(f"/proc/{first.daemon()}/status") as f:
        status = dict(line.split(":\t", 1) for line in f if ":\t" in line)
    assert set(status["Uid"].split()) == {str(USER)}, status
    assert int(status["CapEff"], 16) == 0, status
    status, body = first.call("POST", "/fhir/Patient", patient("image-1"))
    assert status == 201, (status, body)
    where = "/fhir/Patient/" + json.loads(body)["id"]
    storage.buildah("run", "--isolation", "chroot", container, "--",
                    "/usr/bin/selfsame", "check-health", "--ready", "--url",
                    first.url)
    assert first.stop() == 0
    again = Running(storage, container, data, settings)
    again.wait_ready()
    assert again.call("GET", where)[0] == 200
    assert again.stop() == 0
    files = sorted(os.listdir(data))
    assert "selfsame.db" in files, files
    return files


def main():
    s.need("buildah", "buildah")
    s.need("debootstrap", "debootstrap")
    if os.geteuid() != 0:
        s.skip("images are built by root here")
    storage = Storage()
    try:
        seconds = build(storage)
        print(f"ok     built in {seconds:.0f} s", flush=True)
        says_what_it_is(storage)
        container = storage.buildah("from", TAG)
        storage.mounted.append(container)
        size = holds_little(storage, storage.buildah("mount", container))
        print(f"ok     {size / 1e6:.1f} MB", flush=True)
        files = takes_a_patient(storage, container)
        print(f"ok     took a Patient as {USER}; wrote {files}", flush=True)
    finally:
        storage.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
