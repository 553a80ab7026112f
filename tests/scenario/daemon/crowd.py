#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Many clients at once: one person, one golden record.

    crowd.py PROGRAM LOAD [--persons N] [--variants N] [--clients N]
                          [--store-url URL]

Every person is sent in several variants (other identifiers, every pair above
the automatic threshold), shuffled, each twice. Afterwards there must be exactly
one golden record a person and one source record a variant.
"""
import argparse
import json
import os
import random
import subprocess
import sys

from daemon import Daemon, golden_of, is_golden, patient


def person(tag, p, v, **more):
    """Variant v of person p; the tag keeps crowds in one store apart."""
    return patient(f"{tag}p{p}-v{v}", **{
        "family": f"{tag}Family{p}", "given": f"{tag}Given{p}",
        "nin": f"NIN{tag}{p}", "art": f"ART{tag}{p}",
        "phone": f"07{tag}{p:08d}",
        "birth": f"{1920 + p % 100}-01-{p % 28 + 1:02d}", **more})


def people(persons, variants, seed, tag=""):
    lines = [json.dumps(person(tag, p, v))
             for p in range(persons) for v in range(variants)] * 2
    random.Random(seed).shuffle(lines)
    return lines


def all_patients(daemon):
    path = "/Patient?_count=500"
    while path:
        page = daemon.call("GET", "/fhir" + path).json
        for entry in page.get("entry", []):
            yield entry["resource"]
        path = next((l["url"].split("/fhir", 1)[1]
                     for l in page.get("link", []) if l["relation"] == "next"),
                    None)


def check(daemon, persons, variants, tag=""):
    """What is wrong with the crowd of this tag, and with any golden record."""
    resources = list(all_patients(daemon))
    golden = {r["id"]: r for r in resources if is_golden(r)}
    everyone = [r for r in resources if not is_golden(r)]
    sources = [r for r in everyone if r.get("name") and
               r["name"][0].get("family", "").startswith(f"{tag}Family")]
    active = {golden_of(r) for r in sources}
    used = {golden_of(r) for r in everyone}
    problems = []
    if len(sources) != persons * variants:
        problems.append(f"{len(sources)} sources, not {persons * variants}")
    if len(active) != persons:
        problems.append(f"{len(active)} golden records, not {persons}")
    for r in sources:
        person = r["name"][0]["family"]
        g = golden.get(golden_of(r))
        if g is None or {"other": {"reference": f"Patient/{r['id']}"},
                         "type": "seealso"} not in g.get("link", []):
            problems.append(f"{r['id']} is not linked both ways")
        elif g.setdefault("person", person) != person:
            problems.append(f"{g['id']} holds two persons")
    empty = [g for g in golden.values() if g["id"] not in used
             and g.get("link") and g["link"][0]["type"] == "seealso"]
    if empty:
        problems.append(f"{len(empty)} golden records without a source")
    return problems


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("load")
    parser.add_argument("--persons", type=int, default=1000)
    parser.add_argument("--variants", type=int, default=8)
    parser.add_argument("--clients", type=int, default=64)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--store-url")
    args = parser.parse_args()
    # A store that is used again may hold an earlier crowd.
    tag = random.choice("bcdfghjk") + os.urandom(2).hex()
    settings = {}
    if args.store_url:
        settings = {"store.backend": "http", "store.url": args.store_url}
    with Daemon(args.program, settings) as daemon:
        path = os.path.join(daemon.folder, "people.ndjson")
        with open(path, "w") as out:
            out.write("\n".join(people(
                args.persons, args.variants, args.seed, tag)))
        result = json.loads(subprocess.run(
            [args.load, "-c", str(args.clients), str(daemon.port),
             "/fhir/Patient", path], stdout=subprocess.PIPE).stdout)
        print(result)
        problems = check(daemon, args.persons, args.variants, tag)
        if set(result["statuses"]) != {"200", "201"}:
            problems.append(f"statuses {result['statuses']}")
        elif result["statuses"]["201"] != args.persons * args.variants:
            problems.append(f"created {result['statuses']['201']}")
        if daemon.stop() != 0:
            problems.append("exit code")
    for p in problems[:20]:
        print(p)
    print(f"{int(not problems)} passed, {int(bool(problems))} failed")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
