#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The table of wire probes against the whole daemon: wire.py PROGRAM"""
import os
import subprocess
import sys

from daemon import Daemon

PROBES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..",
                      "wire", "probes.py")


def main():
    with Daemon(sys.argv[1]) as daemon:
        code = subprocess.run([sys.executable, "-B", PROBES, "--port",
                               str(daemon.port), "--post",
                               "/fhir/Patient"]).returncode
        return code or daemon.stop()


if __name__ == "__main__":
    sys.exit(main())
