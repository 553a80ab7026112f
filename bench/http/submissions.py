# SPDX-License-Identifier: Apache-2.0
"""`run.py BUILD uganda`: submissions on the embedded store, grouped, beside
the same build with one store transaction for each. Grouping is what is
measured, so everything else is the same. The rates depend on the disk and on
who else uses the machine, the instructions on neither."""
import glob
import os
import re
import shutil
import statistics
import subprocess
import tempfile
import time

VARIANTS = [
    ("one transaction each", {"registry.decisions-per-bundle": "1",
                              "store.group-commit": "1"}),
    ("grouped", {}),
]
WARM, COUNTED = 500, 1500  # submissions under valgrind


def flags_of(args):
    if not args.tls_new:
        return []
    return ["-t", "-n", "-r"] if args.tls_resume else ["-t", "-n"]


def submit_all(build, path, flags, run, **settings):
    daemon = run.start(build, **settings)
    try:
        return run.load(build, daemon, *flags, str(daemon.port),
                        "/fhir/Patient", path)
    finally:
        daemon.kill()


def sync_ms():
    """What the disk takes to make one page durable, the median of many."""
    times = []
    with tempfile.TemporaryFile() as f:
        for i in range(200):
            os.pwrite(f.fileno(), b"x" * 4096, i * 4096)
            begun = time.perf_counter()
            os.fdatasync(f.fileno())
            times.append(time.perf_counter() - begun)
    return statistics.median(times) * 1000


def bench_uganda(build, args, run):
    path, results = run.write_uganda(args.rows), {}
    extra = {}
    if args.tls_new:
        extra = run.certificate(tempfile.mkdtemp(), args.tls_key)
    syncs = []
    for _ in range(args.rounds):
        syncs.append(sync_ms())
        for name, settings in VARIANTS:
            results.setdefault(name, []).append(submit_all(
                build, path, flags_of(args), run, **settings, **extra))
    print(f"{'':24}{'rate/s':>10}{'CPU us':>10}{'p50 us':>10}{'p99 us':>10}")
    for name, runs in results.items():
        row = {k: statistics.median(r[k] for r in runs)
               for k in ("rate", "cpu_us", "p50_us", "p99_us")}
        print(f"{name:24}{row['rate']:10.0f}{row['cpu_us']:10.0f}"
              f"{row['p50_us']:10.0f}{row['p99_us']:10.0f}")
    base, ours = ([r["rate"] for r in results[n]] for n, _ in VARIANTS)
    ratios = [o / b for o, b in zip(ours, base)]
    print("ratio by round: " + "  ".join(f"{r:.2f}" for r in ratios) +
          f"; median {statistics.median(ratios):.2f}")
    print("fdatasync of a page, ms by round: " + "  ".join(
        f"{s:.2f}" for s in syncs))
    if args.tls_new:
        resumed = sum(r["resumed"] for r in results["grouped"])
        print(f"TLS sessions resumed: {resumed} of "
              f"{sum(r['requests'] for r in results['grouped'])}")
    if not args.rows and not args.tls_new:  # a smoke run is not counted
        count_instructions(build, run)


def count_instructions(build, run):
    if not shutil.which("valgrind"):
        print("INSTRUCTIONS NOT COUNTED: valgrind is not installed")
        return
    first, more = run.write_uganda(WARM), run.write_uganda(COUNTED, WARM)
    for name, settings in VARIANTS:
        with tempfile.TemporaryDirectory() as folder:
            n = instructions(build, run, folder, settings, first, more)
        print(f"{name:24}{n:10.0f} instructions outside the kernel")


def instructions(build, run, folder, settings, first, more):
    program = os.path.join(folder, "selfsame")
    with open(program, "w") as f:
        f.write("#!/bin/sh\nexec valgrind -q --tool=callgrind "
                f"--callgrind-out-file={folder}/out.%p "
                f"{build}/selfsame \"$@\"\n")
    os.chmod(program, 0o755)
    daemon = run.start(folder, **settings)

    def control(flag):
        subprocess.run(["callgrind_control", flag, str(daemon.process.pid)],
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                       check=True)

    def submit(path):
        run.load(build, daemon, str(daemon.port), "/fhir/Patient", path)

    try:
        submit(first)  # first times cost more
        control("-z")
        submit(more)
        control("-d")
        dumps = glob.glob(os.path.join(folder, "out.*.*"))
        with open(max(dumps, key=lambda p: int(p.rsplit(".", 1)[1]))) as f:
            totals = re.search(r"^(?:summary|totals): (\d+)", f.read(), re.M)
        return int(totals.group(1)) / COUNTED
    finally:
        daemon.kill()
