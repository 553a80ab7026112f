#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Compares two transcripts of scenarios.py: the same answers from two stores.

    compare.py KNOWN.json A.json B.json

KNOWN.json lists the differences that remain, as
{"scenario": {"step": {"status": [a, b], "headers": [..], "body": true}}}; one
that is not seen any more is an error too, so that the list stays true.
"""
import json
import sys


def differences(a, b):
    found = {}
    for name in sorted(set(a) | set(b)):
        steps = {}
        x, y = a.get(name, []), b.get(name, [])
        if len(x) != len(y):
            steps["length"] = [len(x), len(y)]
        for i, (one, other) in enumerate(zip(x, y)):
            parts = {k: True if k == "body" else [one[k], other[k]]
                     for k in ("request", "status", "headers", "body")
                     if one[k] != other[k]}
            if parts:
                steps[str(i)] = parts
        if steps:
            found[name] = steps
    return found


def main():
    known, a, b = (json.load(open(path)) for path in sys.argv[1:4])
    known.pop("_comment", None)
    found = differences(a, b)
    problems = 0
    for name in sorted(set(known) | set(found)):
        if known.get(name) == found.get(name):
            continue
        problems += 1
        print(f"{name}:\n  known {json.dumps(known.get(name))}\n"
              f"  found {json.dumps(found.get(name))}")
        for step in found.get(name, {}):
            if step.isdigit():
                i = int(step)
                print(f"    A {json.dumps(a[name][i])[:1500]}")
                print(f"    B {json.dumps(b[name][i])[:1500]}")
    print(f"{len(a) - problems} passed, {problems} failed")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
