#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Ten FHIRPath expressions beside fhirpath.js, in one run.

    run.py BUILD [--rounds N] [--instructions]

BUILD is the folder of a release build. Both engines take turns at each
expression; rates are of CPU time; the table has the median of the rounds, and
every result is compared. --instructions asks
valgrind how many instructions one evaluation takes. `npm ci` brings the other
engine into bench/fhirpath/node_modules; nothing of it is shipped.
"""
import argparse
import json
import os
import re
import statistics
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))


def measure(*command):
    """(parsing/s, compiled/s, heap allocations, result, expression)"""
    out = subprocess.run(command, cwd=HERE, check=True, timeout=600,
                         stdout=subprocess.PIPE, text=True).stdout
    parsing, compiled, heap, result, expression = out.rstrip("\n").split("\t")
    return (float(parsing), float(compiled), heap, json.loads(result),
            expression)


def instructions(program, how, number):
    """Of one evaluation: what 2,000 take more than 1,000."""
    def count(times):
        err = subprocess.run(
            ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null",
             program, HERE, "--repeat", how, str(number), str(times)],
            check=True, timeout=600, stderr=subprocess.PIPE, text=True).stderr
        return int(re.search(r"Collected : (\d+)", err).group(1))
    return (count(2000) - count(1000)) / 1000


def rates_of(program, number, rounds):
    """Theirs and ours: parsing, then compiled; and our last line."""
    theirs, ours = [], []
    for _ in range(rounds):
        theirs.append(measure("node", "reference.mjs", HERE, str(number)))
        ours.append(measure(program, HERE, str(number)))
    values = [item["value"] for item in ours[0][3]]
    if values != theirs[0][3]:
        sys.exit(f"{ours[0][4]}: ours {values}, theirs {theirs[0][3]}")
    rates = [statistics.median(line[column] for line in lines)
             for column in (0, 1) for lines in (theirs, ours)]
    return rates, ours[0]


def print_row(rates, heap, label):
    print(f"{rates[0]:9.0f} {rates[1]:10.0f} {rates[1] / rates[0]:5.1f}  "
          f"{rates[2]:9.0f} {rates[3]:10.0f} {rates[3] / rates[2]:5.1f} "
          f"{heap:>4}  {label[:60]}", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("build")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--instructions", action="store_true")
    args = parser.parse_args()
    program = os.path.abspath(os.path.join(args.build, "bin", "bench_fhirpath"))
    subprocess.run(["npm", "ci", "--no-audit", "--no-fund", "--silent"],
                   cwd=HERE, check=True)
    with open(os.path.join(HERE, "expressions.txt"), encoding="utf-8") as f:
        expressions = f.read().splitlines()
    print(f"{'parsing/s':>20} {'':>5}  {'compiled/s':>20}\n"
          f"{'theirs':>9} {'ours':>10} {'ratio':>5}  "
          f"{'theirs':>9} {'ours':>10} {'ratio':>5} {'heap':>4}  expression")
    inverses = []
    for i, expression in enumerate(expressions):
        rates, line = rates_of(program, i, args.rounds)
        print_row(rates, line[2], expression)
        inverses.append([1 / rate for rate in rates])
    print_row([1 / statistics.mean(column) for column in zip(*inverses)], "",
              "harmonic means")
    if args.instructions:
        print("\ninstructions of one evaluation\n   parsing  compiled")
        for i, expression in enumerate(expressions):
            print(f"{instructions(program, 'parsing', i):10.0f}"
                  f"{instructions(program, 'compiled', i):10.0f}  "
                  f"{expression[:60]}")


if __name__ == "__main__":
    main()
