#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The systemd unit: systemd understands every line, its limits are those of
the settings, and the documentation installs what it names.

    service.py PROGRAM
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile

import stack as s

UNIT = "packages/systemd/selfsame.service"
PAGE = "docs/operations.md"
INSTALLED = "/usr/local/bin/selfsame"


def text_of(path):
    with open(os.path.join(s.ROOT, path), encoding="utf-8") as f:
        return f.read()


def defaults(program):
    """The whole numbers, and the times in seconds."""
    reference = subprocess.run(
        [program, "check-config", "--print-reference"], check=True,
        capture_output=True, text=True).stdout
    return {name: int(value) for name, value in re.findall(
        r"^\| `([a-z.-]+)` \|[^|]*\| `(\d+)(?: s)?` \|", reference, re.M)}


def value_of(unit, key):
    [value] = re.findall(rf"^{key}=(.*)$", unit, re.M)
    return value


def systemd_understands(unit, program):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, os.path.basename(UNIT))
        with open(path, "w") as f:
            f.write(unit.replace(INSTALLED, program))
        run = subprocess.run(
            ["systemd-analyze", "verify", "--man=no", path],
            capture_output=True, text=True, timeout=60, check=False)
    # A line that is not understood is told, and left out.
    said = [line for line in (run.stdout + run.stderr).splitlines()
            if "selfsame" in line]
    assert run.returncode == 0 and not said, run


def limits_fit(unit, settings):
    drain = settings["server.drain-delay"] + settings["server.drain-timeout"]
    assert int(value_of(unit, "TimeoutStopSec")) > drain, drain
    assert int(value_of(unit, "LimitNOFILE")) > settings["server.connections"]


def command_is_one(unit, program):
    words = value_of(unit, "ExecStart").split()
    assert words[0] == INSTALLED, words
    config = words.pop()
    with tempfile.TemporaryDirectory() as folder:
        checked = [program, "check-config", *words[2:],
                   s.image_settings(folder)]
        subprocess.run(checked, check=True, capture_output=True, env={
            "SELFSAME_REGISTRY_ID_KEY": "a key for tests alone",
            "SELFSAME_REGISTRY_INTERNAL_SYSTEMS": "[http://example.org]"})
    assert os.path.basename(config) == "selfsame.yaml", config


def page_installs_it(unit):
    block = next(b for b in re.findall(r"```sh norun(.*?)```", text_of(PAGE),
                                       re.S) if UNIT in b)
    for path in set(re.findall(r"/etc/selfsame/[a-z.]+", unit)):
        assert path in block or os.path.dirname(path) + "/\n" in block, path
    for path in re.findall(r"\b(?:packages|config|scripts)/[a-z./]+", block):
        assert os.path.exists(os.path.join(s.ROOT, path)), path


def main():
    program = os.path.abspath(sys.argv[1])
    unit = text_of(UNIT)
    limits_fit(unit, defaults(program))
    command_is_one(unit, program)
    page_installs_it(unit)
    if not shutil.which("systemd-analyze"):
        s.skip("systemd-analyze is missing (apt-get install systemd)")
    systemd_understands(unit, program)
    print("ok")
    return 0


if __name__ == "__main__":
    sys.exit(main())
