#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The whole daemon on a real HAPI.

    hapi.py PROGRAM LOAD [PROGRAMS...] [--persons N] [--rows N] [--only STEP]

Starts one HAPI (on PostgreSQL, else on H2; SELFSAME_HAPI_URL names one that
runs already) and runs on it, one after the other: the scenarios, compared with
those on a fresh embedded store; the test PROGRAMS of the store, each a quoted
command; every fault; many clients at once; what OpenCR left; HAPI killed. Ends
with 77 when there is no HAPI.

It is kept short for every day: a longer run takes --persons 1000 (of the crowd)
and --rows 600 (of the Uganda file). Checks look at all Patients there are, so
the steps that write many come late.
"""
import argparse
import os
import shlex
import subprocess
import sys
import tempfile
import time
import traceback

import faults
import links
import taken
from peer import Hapi

DAEMON = os.path.join(os.path.dirname(os.path.dirname(
    os.path.abspath(__file__))), "daemon")


def execute(command, environment=None):
    started = time.monotonic()
    code = subprocess.run(command, env=environment).returncode
    name = next(os.path.basename(c) for c in command
                if c not in (sys.executable, "-B"))
    print(f"{'FAIL' if code else 'ok  '}  {name}, "
          f"{time.monotonic() - started:.1f} s", flush=True)
    return code != 0


def run(*command):
    return execute([sys.executable, "-B", *command])


def attempt(name, function, *arguments):
    """A step that gives its problems, or raises one."""
    started = time.monotonic()
    try:
        problems = function(*arguments) or []
    except AssertionError as e:
        problems = [str(e)]
    except Exception:
        problems = [traceback.format_exc(limit=-3)]
    return faults.told(name, problems, started)


def scenarios(args, hapi, tag):
    """The same answers from both stores, but for what is known."""
    if hapi.patients():
        print("SKIPPED: scenarios need an empty HAPI", flush=True)
        return 0
    with tempfile.TemporaryDirectory() as folder:
        ours, theirs = (os.path.join(folder, n) for n in ("sqlite", "hapi"))
        script = os.path.join(DAEMON, "scenarios.py")
        return (run(script, args.program, "--transcript", ours) +
                run(script, args.program, "--transcript", theirs,
                    "--store-url", hapi.url) +
                run(os.path.join(DAEMON, "compare.py"), os.path.join(
                    DAEMON, "known-differences.json"), ours, theirs))


def programs(args, hapi, tag):
    return sum(execute(shlex.split(p), {
        **os.environ, "SELFSAME_HAPI_URL": hapi.url}) for p in args.programs)


def has_shared_data():
    if os.path.isdir(os.path.join(links.takeover.OPENCR, "store")):
        return True
    print("SKIPPED: no shared test data (set SELFSAME_SHARED)", flush=True)
    return False


def same_links(args, hapi, tag):
    return has_shared_data() and attempt(
        "the same pairs with 1, 16 and 64 clients", links.same_pairs,
        args.program, args.load, hapi.url, args.rows)


def take_over(args, hapi, tag):
    return has_shared_data() and attempt(
        "what OpenCR left in HAPI", taken.take_over,
        os.path.abspath(args.program), hapi.url)


def crowd(args, hapi, tag):
    return run(os.path.join(DAEMON, "crowd.py"), args.program, args.load,
               "--persons", str(args.persons), "--store-url", hapi.url)


def wrong_answers(args, hapi, tag):
    return faults.wrong_answers(args.program, hapi.url, tag)


def bad_one(args, hapi, tag):
    return faults.one_bad_among_eight(args.program, hapi.url, tag)


def down(args, hapi, tag):
    return faults.down_at_start(args.program, hapi.url, tag)


def wrong_store(args, hapi, tag):
    return (faults.comes_back_wrong(args.program, "comes back empty", False) +
            faults.comes_back_wrong(args.program, "comes back older", True))


def killed(args, hapi, tag):
    if not hapi.can_be_killed():
        print("SKIPPED: killing HAPI needs one of our own on PostgreSQL",
              flush=True)
        return 0
    return faults.killed_in_mid_load(args.program, hapi, tag)


STEPS = [scenarios, programs, wrong_answers, bad_one, down, wrong_store, crowd,
         same_links, take_over, killed]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("load")
    parser.add_argument("programs", nargs="*")
    parser.add_argument("--persons", type=int, default=100)
    parser.add_argument("--rows", type=int, default=200)
    parser.add_argument("--only", choices=[s.__name__ for s in STEPS])
    args = parser.parse_args()
    hapi, failed = Hapi(is_quick=True), 0
    try:
        for i, step in enumerate(STEPS):
            if args.only in (None, step.__name__):
                # Letters alone, so that no two steps' persons are alike.
                failed += step(args, hapi, "gjkqvwxzbc"[i] + os.urandom(
                    2).hex().translate(str.maketrans(
                        "0123456789", "ghjkmnpqrs")))
    finally:
        hapi.close()
    print(f"{'all passed' if not failed else f'{failed} failed'}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
