#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Ten FHIRPath expressions beside fhirpath.js, in one run.

    run.py BUILD [--rounds N] [--instructions]

BUILD is the folder of a release build. Both engines take turns; the table has
the median of their rounds, and every result is compared. --instructions asks
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


def lines_of(command):
    out = subprocess.run(command, cwd=HERE, check=True, timeout=600,
                         stdout=subprocess.PIPE, text=True).stdout
    rows = []
    for line in out.splitlines():
        parsing, compiled, heap, result, expression = line.split("\t")
        rows.append((float(parsing), float(compiled), heap,
                     json.loads(result), expression))
    return rows


def instructions(program, how, number):
    """Of one evaluation: what 2,000 take more than 1,000."""
    def count(times):
        err = subprocess.run(
            ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null",
             program, HERE, "--repeat", how, str(number), str(times)],
            check=True, timeout=600, stderr=subprocess.PIPE, text=True).stderr
        return int(re.search(r"Collected : (\d+)", err).group(1))
    return (count(2000) - count(1000)) / 1000


def median(rounds, row, column):
    return statistics.median(r[row][column] for r in rounds)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("build")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--instructions", action="store_true")
    args = parser.parse_args()
    program = os.path.abspath(os.path.join(args.build, "bin", "bench_fhirpath"))
    subprocess.run(["npm", "ci", "--no-audit", "--no-fund", "--silent"],
                   cwd=HERE, check=True)
    ours, theirs = [], []
    for _ in range(args.rounds):
        theirs.append(lines_of(["node", "reference.mjs", HERE]))
        ours.append(lines_of([program, HERE]))
    print(f"{'parsing/s':>20} {'':>5}  {'compiled/s':>20}\n"
          f"{'theirs':>9} {'ours':>10} {'ratio':>5}  "
          f"{'theirs':>9} {'ours':>10} {'ratio':>5} {'heap':>4}  expression")
    inverses = [[], [], [], []]
    for i, (_, _, heap, result, expression) in enumerate(ours[0]):
        values = [item["value"] for item in result]
        if values != theirs[0][i][3]:
            sys.exit(f"{expression}: ours {values}, theirs {theirs[0][i][3]}")
        rates = [median(theirs, i, 0), median(ours, i, 0),
                 median(theirs, i, 1), median(ours, i, 1)]
        for inverse, rate in zip(inverses, rates):
            inverse.append(1 / rate)
        print(f"{rates[0]:9.0f} {rates[1]:10.0f} {rates[1] / rates[0]:5.1f}  "
              f"{rates[2]:9.0f} {rates[3]:10.0f} {rates[3] / rates[2]:5.1f} "
              f"{heap:>4}  {expression[:60]}")
    means = [1 / statistics.mean(inverse) for inverse in inverses]
    print(f"{means[0]:9.0f} {means[1]:10.0f} {means[1] / means[0]:5.1f}  "
          f"{means[2]:9.0f} {means[3]:10.0f} {means[3] / means[2]:5.1f} "
          f"{'':>4}  harmonic means")
    if args.instructions:
        print("\ninstructions of one evaluation\n   parsing  compiled")
        for i, row in enumerate(ours[0]):
            print(f"{instructions(program, 'parsing', i):10.0f}"
                  f"{instructions(program, 'compiled', i):10.0f}  "
                  f"{row[4][:60]}")


if __name__ == "__main__":
    main()
