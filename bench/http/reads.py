# SPDX-License-Identifier: Apache-2.0
"""`run.py BUILD get`: CPU and instructions of a read, beside a server that
only reads and writes. CPU times vary from run to run by half on a shared
machine, and the kernel's part is most of them; the instructions do not."""
import glob
import os
import re
import shutil
import statistics
import subprocess
import tempfile

COUNTED = 2000  # requests under valgrind


class Bare:
    """The baseline, in the shape of a daemon."""

    def __init__(self, build, size):
        self.process = subprocess.Popen(
            [os.path.join(build, "bin", "bare"), str(size)],
            stdout=subprocess.PIPE)
        self.port = int(self.process.stdout.readline())

    def kill(self):
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()


def first_patient(daemon):
    page = daemon.call("GET", "/fhir/Patient?_count=1").json
    return "/fhir/Patient/" + page["entry"][0]["resource"]["id"]


def bench_get(build, args, run):
    daemon = run.start(build)
    run.load(build, daemon, str(daemon.port), "/fhir/Patient",
             run.write_uganda())
    patient = first_patient(daemon)
    bare = Bare(build, len(daemon.call("GET", patient).bytes))
    rows = [("bare read and write", bare, "/"), ("livez", daemon, "/livez"),
            ("Patient by id", daemon, patient)]
    runs = {}
    for _ in range(args.rounds):
        for name, server, where in rows:
            runs.setdefault(name, []).append(run.load(
                build, server, "-g", "100000", str(server.port), where))
    for name, all_runs in runs.items():
        rate, cpu = (statistics.median(r[k] for r in all_runs)
                     for k in ("rate", "cpu_us"))
        print(f"{name:24}{rate:10.0f}/s{cpu:8.1f} us CPU")
    bare.kill()
    daemon.kill()
    count_instructions(build, run)


def count_instructions(build, run):
    if not shutil.which("valgrind"):
        print("INSTRUCTIONS NOT COUNTED: valgrind is not installed")
        return
    with tempfile.TemporaryDirectory() as folder:
        program = os.path.join(folder, "selfsame")
        with open(program, "w") as f:
            f.write("#!/bin/sh\nexec valgrind -q --tool=callgrind "
                    f"--callgrind-out-file={folder}/out.%p "
                    f"{build}/selfsame \"$@\"\n")
        os.chmod(program, 0o755)
        daemon = run.start(folder)
        try:
            run.load(build, daemon, str(daemon.port), "/fhir/Patient",
                     run.write_uganda(50))
            for name, where in (("livez", "/livez"),
                                ("Patient by id", first_patient(daemon))):
                n = instructions(build, run, daemon, folder, where)
                print(f"{name:24}{n:10.0f} instructions outside the kernel")
        finally:
            daemon.kill()


def instructions(build, run, daemon, folder, where):
    def control(flag):
        subprocess.run(["callgrind_control", flag, str(daemon.process.pid)],
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                       check=True)

    def fetch(count):
        run.load(build, daemon, "-g", str(count), str(daemon.port), where)

    fetch(100)  # first times cost more
    control("-z")
    fetch(COUNTED)
    control("-d")
    dumps = glob.glob(os.path.join(folder, "out.*.*"))
    with open(max(dumps, key=lambda p: int(p.rsplit(".", 1)[1]))) as f:
        totals = re.search(r"^(?:summary|totals): (\d+)", f.read(), re.M)
    return int(totals.group(1)) / COUNTED
