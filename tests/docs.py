#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Documentation that is true: runs the commands of README.md and docs/*.md,
and finds every metric and log event of the sources in docs/operations.md.

    tests/docs.py PROGRAM

A fenced ```sh block is one script, run in a fresh folder of its page beside a
daemon with some people in it. `sh continue` goes on where the block before it
ended, `sh norun REASON` is not run. `selfsame serve` runs beside the lines
that follow it until its block ends.
"""
import glob
import os
import re
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
for folder in ("peers", os.path.join("scenario", "daemon")):
    sys.path.insert(0, os.path.join(ROOT, "tests", folder))

from daemon import Daemon, SYSTEM, new_folder, patient  # noqa: E402
from ports import free_port  # noqa: E402

PORT = "3000"  # what the pages say; the test's daemons take free ports
ELSEWHERE = ("docs/openhim.md",)  # tests/deploy/demo.py: it takes a core
NOT_RUN = ("scripts/test", "scripts/demo", "scripts/fuzz", "cmake", "docker")
PRELUDE = r"""
set -euo pipefail
selfsame() {
  if [ "${1-}" != serve ]; then command selfsame "$@"; return; fi
  SELFSAME_SERVER_PORT=$SERVE_PORT command selfsame "$@" 2>>serve.log &
  served=$!
  trap 'kill $served; wait $served' EXIT
  for _ in $(seq 900); do
    curl -fs "http://127.0.0.1:$SERVE_PORT/readyz" >/dev/null && return 0
    kill -0 $served 2>/dev/null || break
    sleep 0.1
  done
  cat serve.log >&2
  return 1
}
"""


class Block:
    def __init__(self, page, line, words, text):
        self.page, self.line, self.text = page, line, text
        self.continues = "continue" in words[1:2]
        self.is_run = "norun" not in words[1:2]
        self.reason = " ".join(words[2:])


def blocks_of(page):
    with open(os.path.join(ROOT, page), encoding="utf-8") as f:
        lines = f.read().split("\n")
    begin = words = None
    for number, line in enumerate(lines, 1):
        if begin is None and line.startswith("```"):
            begin, words = number, line[3:].split()
        elif begin is not None and line.startswith("```"):
            if words[:1] == ["sh"]:
                yield Block(page, begin, words,
                            "\n".join(lines[begin:number - 1]))
            begin = None
    assert begin is None, f"{page}:{begin}: the block does not end"


def chains_of(page):
    """Scripts: a block and those that continue it."""
    chains = []
    for block in blocks_of(page):
        if not block.is_run:
            assert block.reason, f"{page}:{block.line}: norun without a reason"
            assert any(word in block.text for word in NOT_RUN), (
                f"{page}:{block.line}: this must be run")
        elif block.continues:
            chains[-1].append(block)
        else:
            chains.append([block])
    return chains


def make_place(program):
    """A folder as after a checkout, with `selfsame` on the path."""
    folder = new_folder()
    os.mkdir(os.path.join(folder, "bin"))
    os.symlink(program, os.path.join(folder, "bin", "selfsame"))
    for name in ("config", "docs", "tests", "scripts"):
        os.symlink(os.path.join(ROOT, name), os.path.join(folder, name))
    return folder


def run_chain(chain, folder, port):
    text = "\n".join(block.text for block in chain)
    serves = re.search(r"^\s*selfsame serve", text, re.M)
    serve_port = str(free_port())
    shown = serve_port if serves else str(port)
    text = re.sub(rf"(localhost|127\.0\.0\.1):{PORT}\b",
                  rf"127.0.0.1:{shown}", text)
    environment = {
        **os.environ,
        "PATH": os.path.join(folder, "bin") + ":" + os.environ["PATH"],
        "SERVE_PORT": serve_port,
        "SELFSAME_REGISTRY_INTERNAL_SYSTEMS": f"[{SYSTEM}]",
    }
    if "SELFSAME_REGISTRY_ID_KEY_FILE" not in text:
        environment["SELFSAME_REGISTRY_ID_KEY"] = "a key for tests alone"
    done = subprocess.run(
        ["bash", "-c", PRELUDE + text], cwd=folder, env=environment,
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, timeout=300, check=False)
    return done.returncode, done.stdout.decode(errors="replace")


def check_commands(program):
    failed = 0
    for page in ["README.md"] + sorted(
            os.path.relpath(p, ROOT)
            for p in glob.glob(os.path.join(ROOT, "docs", "*.md"))):
        chains = chains_of(page)
        if not chains or page in ELSEWHERE:
            continue
        folder = make_place(program)
        settings = {"store.path": os.path.join(folder, "selfsame.db")}
        for chain in chains:
            with Daemon(program, settings, folder) as d:
                fill(d)
                if "selfsame serve" in "".join(b.text for b in chain):
                    d.stop()  # one process has the store
                code, output = run_chain(chain, folder, d.port)
            where = f"{page}:{chain[0].line}"
            print(f"{'ok   ' if code == 0 else 'FAIL '} {where}", flush=True)
            if code:
                failed += 1
                print(output)
    return failed


def fill(d):
    for n in range(3):
        answer = d.call("POST", "/fhir/Patient", patient(str(n)))
        assert answer.status in (200, 201), answer


def sources():
    for top in ("base", "fhirclient", "matching", "mediator"):
        for path in sorted(glob.glob(
                os.path.join(ROOT, top, "**", "*.c"), recursive=True)):
            with open(path, encoding="utf-8") as f:
                yield f.read()


def check_names():
    with open(os.path.join(ROOT, "docs", "operations.md"),
              encoding="utf-8") as f:
        page = set(re.findall(r"`([a-z_.-]+)`", f.read()))
    wanted, events = set(), set()
    for text in sources():
        wanted |= set(re.findall(
            r'METRIC_(?:COUNTER|GAUGE|SECONDS|SIZES)\(\s*"(\w+)"', text))
        events |= set(re.findall(
            r'\blog_(?:info|warn|error|debug)\(\s*"([a-z._-]+)"', text))
        events |= set(re.findall(
            r'\blog_(?:write|err)\([^;"]*?,\s*"([a-z._-]+)"', text))
    assert len(wanted) > 10 and len(events) > 10, (wanted, events)
    missing = sorted((wanted | events) - page)
    invented = sorted(name for name in page
                      if name.startswith("selfsame_") and name not in wanted)
    for name in missing:
        print(f"FAIL  docs/operations.md does not tell of {name}")
    for name in invented:
        print(f"FAIL  docs/operations.md tells of {name}, which there is not")
    print(f"{len(wanted)} metrics, {len(events)} log events")
    return len(missing) + len(invented)


def main():
    if len(sys.argv) != 2:
        print(__doc__)
        return 2
    os.chdir(ROOT)
    failed = check_names() + check_commands(os.path.abspath(sys.argv[1]))
    print("failed" if failed else "all is true")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
