#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The demo's story for real: the compose file's services by the same commands
and environment as plain processes, and docs/openhim.md word by word on them.

    demo.py PROGRAM

The core is the one from npm, HAPI is built with Maven and stands on
PostgreSQL, Selfsame is PROGRAM. What differs between containers and this
machine is in class Stage and nowhere else: addresses, ports, folders.
"""
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import time

import stack as s

for folder in ("daemon", "hapi", "openhim"):
    sys.path.insert(0, os.path.join(s.ROOT, "tests", "scenario", folder))
sys.path.insert(0, os.path.join(s.ROOT, "tests"))

from core import Core, Missing  # noqa: E402
from daemon import Daemon, is_golden, until  # noqa: E402
import docs  # noqa: E402
from peer import Hapi, free_port  # noqa: E402

PAGE = "docs/openhim.md"
PRELUDE = r"""
set -Eeuo pipefail
trap 'echo "failed: $BASH_COMMAND"' ERR
docker() { # stands in for: docker compose exec selfsame selfsame COMMAND
  test "$1 $2 $3 $4" = "compose exec selfsame selfsame"
  shift 4
  test "$1" != check-health || set -- "$@" --url "$SELFSAME_AT"
  (set -a; . ./selfsame.env; set +a
   exec "$PROGRAM" "${@/#\/etc\/selfsame\/selfsame.yaml/$IMAGE_SETTINGS}")
}
"""


class Stage:
    """A folder as after a checkout, and all services but the console."""

    def __init__(self, program):
        self.program = os.path.abspath(program)
        self.folder = tempfile.mkdtemp(prefix="selfsame-demo-")
        self.secrets = s.make_secrets(
            os.path.join(self.folder, "secrets"), "--demo")
        self.stack = s.read([s.BASE, s.DEMO], {"SECRETS": self.secrets},
                            ".env.demo")
        self.core = self.hapi = self.daemon = None

    def start(self):
        self.start_core()
        self.start_hapi()
        self.start_selfsame()

    def give(self, service, *, without):
        """The environment of a service, for a peer that inherits ours."""
        given = s.on_this_machine(self.stack, service)
        for name in without:
            del given[name]
        os.environ.update(given)
        return given

    def start_core(self):
        # Its database is the stand-in's, which the peer starts.
        given = self.give("openhim-core", without=("mongo_url",
                                                   "mongo_atnaUrl"))
        assert given["certificateManagement_certPath"].startswith(
            self.secrets), given
        self.core = Core()

    def start_hapi(self):
        # Its database is the peer's private one, which trusts everybody.
        given = self.give("hapi", without=(
            "SPRING_DATASOURCE_URL", "SPRING_DATASOURCE_USERNAME"))
        tree = os.path.join(self.folder, "hapi-secrets")
        os.mkdir(tree)
        for path, file in s.secret_files(self.stack, "hapi").items():
            shutil.copy(file, os.path.join(tree, os.path.basename(path)))
        os.environ["SPRING_CONFIG_IMPORT"] = given[
            "SPRING_CONFIG_IMPORT"].replace("/run/secrets", tree)
        self.hapi = Hapi(is_quick=True)

    def start_selfsame(self):
        self.port = free_port()
        self.settings = {
            **s.on_this_machine(self.stack, "selfsame"),
            "SELFSAME_SERVER_PORT": str(self.port),
            "SELFSAME_SERVER_PUBLIC_URL": f"{self.core.router}/CR/fhir",
            "SELFSAME_STORE_URL": self.hapi.url,
            "SELFSAME_AUTH_OPENHIM_ADDRESSES": "[127.0.0.1]",
            # The certificate must carry the name that the stack uses.
            "SELFSAME_OPENHIM_URL": self.core.api,
            "SELFSAME_OPENHIM_HOST_NAME": "openhim-core",
            "SELFSAME_OPENHIM_HOST": "127.0.0.1",
        }
        with open(os.path.join(s.ROOT, "Dockerfile")) as f:
            words = json.loads(re.findall(r"^CMD (\[.*\])", f.read(), re.M)[0])
        config = s.image_settings(self.folder)
        words = [config if w.startswith("/etc/") else w for w in words]
        assert words[0] == "serve" and config in words, words
        data = os.path.join(self.folder, "data")  # the image's, its workdir
        d = Daemon(self.program, folder=self.folder)
        d.port = self.port
        d.log = open(os.path.join(self.folder, "log"), "ab")
        d.process = subprocess.Popen(
            [self.program, *words], cwd=data, stdout=d.log, stderr=d.log,
            env={"PATH": os.environ["PATH"], **self.settings})
        self.daemon = d
        d.wait_ready()

    def stop(self):
        if self.daemon and self.daemon.process.poll() is None:
            self.daemon.kill()
        for each in (self.hapi and self.hapi.close,
                     self.core and self.core.stop):
            if each:
                each()
        shutil.rmtree(self.folder, ignore_errors=True)

    # --- the page -------------------------------------------------------------

    def place(self):
        for name in ("scripts", "config", "packages", "docs"):
            os.symlink(os.path.join(s.ROOT, name),
                       os.path.join(self.folder, name))
        # The page asks for the first user's password, as it is by now.
        shutil.copy(os.path.join(self.secrets, "openhim_password"),
                    os.path.join(self.folder, "root.password"))
        with open(os.path.join(self.folder, "selfsame.env"), "w") as f:
            for name, value in self.settings.items():
                f.write(f"{name}={shlex.quote(value)}\n")

    def run(self, chain):
        text = "\n".join(block.text for block in chain)
        for shown, here in (
                ("https://localhost:8080", "https://localhost:"
                 + self.core.api.rsplit(":", 1)[1]),
                ("http://localhost:5001", self.core.router),
                ("http://localhost:8081/fhir", self.hapi.url)):
            text = text.replace(shown, here)
        done = subprocess.run(
            ["bash", "-c", PRELUDE + text], cwd=self.folder, timeout=300,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, check=False, env={
                **os.environ, "PROGRAM": self.program,
                "SELFSAME_AT": f"http://127.0.0.1:{self.port}",
                "IMAGE_SETTINGS": os.path.join(self.folder,
                                               "selfsame.yaml")})
        return done.returncode, done.stdout.decode(errors="replace")


def tell_the_page(stage):
    stage.place()
    failed = 0
    for chain in docs.chains_of(PAGE):
        code, output = stage.run(chain)
        print(f"{'ok    ' if code == 0 else 'FAILED'} {PAGE}:{chain[0].line}",
              flush=True)
        if code:
            failed += 1
            print(output)
    return failed


def read(stage, name):
    with open(os.path.join(stage.folder, name)) as f:
        return json.load(f)


def check_story(stage):
    """What the page's commands have left, looked at closer."""
    golden = read(stage, "golden.json")
    emr, lab = read(stage, "emr.answer"), read(stage, "lab.answer")
    assert is_golden(golden), golden
    assert not is_golden(emr) and emr["id"] != lab["id"]
    for answer, client in ((emr, "emr"), (lab, "lab")):
        tags = [t["code"] for t in answer["meta"]["tag"]]
        assert client in tags, tags  # as the core said who it was
    [transaction] = read(stage, "transaction.json")
    assert transaction["status"] == "Successful", transaction
    properties = transaction["properties"]
    assert properties["golden"].endswith(golden["id"]), properties
    assert any("decision" in o["name"] or "match" in o["name"]
               for o in transaction["orchestrations"]), transaction
    assert stage.hapi.patients() == 3
    stage.core.check_log()
    log = stage.daemon.read_log()
    for word in ("Okello", "CF90020017", "openhim-password"):
        assert word not in log, word
    assert stage.daemon.stop() == 0, stage.daemon.read_log()[-2000:]
    # Nothing has been written outside the image's folder.
    left = set(os.listdir(os.path.join(stage.folder, "data")))
    assert left == {"openhim-settings.json", "openhim-transactions",
                    "registry.snapshot", "registry.snapshot.lanes"}, left


def table_of_channels(stage):
    """What the page says of channels is what is registered."""
    with open(os.path.join(s.ROOT, PAGE)) as f:
        page = f.read()
    for channel in read(stage, "registration.json")["defaultChannelConfig"]:
        methods = ", ".join(channel["methods"])
        assert re.search(rf"^\| .* \| `/CR/fhir[^|]* \| {methods} \|$", page,
                         re.M), channel["methods"]


def main():
    s.need("docker-compose", "docker-compose")
    stage = Stage(sys.argv[1])
    started = time.monotonic()
    try:
        stage.start()
        print(f"ok     up in {time.monotonic() - started:.0f} s", flush=True)
        until("registered", lambda: stage.core.mediator(
            "urn:mediator:selfsame"))
        until("channels", lambda: len(stage.core.channels()) == 4)
        failed = tell_the_page(stage)
        if not failed:
            check_story(stage)
            table_of_channels(stage)
            print("ok     the story", flush=True)
    except Missing as e:
        s.skip(f"no OpenHIM core can be had here: {e}")
    finally:
        stage.stop()
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
