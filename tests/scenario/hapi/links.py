# SPDX-License-Identifier: Apache-2.0
"""The same pairs whatever the number of clients.

The first rows of the Uganda file go to an embedded store one by one, and
through HAPI with 1, 16 and 64 clients; the pairs that share a golden record
must be the same. HAPI is used again: each run's people have other names and
numbers, as alike or different as they were, since every letter and digit is
replaced by another one throughout.
"""
import json
import os
import string
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
for folder in ("cli", "daemon"):
    sys.path.insert(0, os.path.join(os.path.dirname(HERE), folder))
import takeover  # noqa: E402
from crowd import all_patients  # noqa: E402
from daemon import Daemon, golden_of, is_golden  # noqa: E402

CLIENTS = (1, 16, 64)


def disguise(shift):
    """A table that turns every letter and digit into another one."""
    table = {}
    for alphabet in (string.ascii_lowercase, string.ascii_uppercase,
                     string.digits):
        turned = alphabet[shift % len(alphabet):] + \
            alphabet[:shift % len(alphabet)]
        table.update(str.maketrans(alphabet, turned))
    return table


def disguised(patient, shift, tag):
    table = disguise(shift)
    p = json.loads(json.dumps(patient))
    for name in p.get("name", []):
        if "family" in name:
            name["family"] = name["family"].translate(table)
        if "given" in name:
            name["given"] = [g.translate(table) for g in name["given"]]
    for contact in p.get("telecom", []):
        contact["value"] = tag + contact["value"].translate(table)
    for identifier in p["identifier"]:
        if identifier["system"] == takeover.SYSTEM:
            identifier["value"] = tag + "/" + identifier["value"]
        else:
            identifier["value"] = tag + identifier["value"].translate(table)
    return p


def pairs_of(daemon, tag):
    persons = {}
    for r in all_patients(daemon):
        if is_golden(r) or not golden_of(r):
            continue
        name = next((i["value"] for i in r.get("identifier", [])
                     if i["system"] == takeover.SYSTEM), "")
        if name.startswith(tag + "/"):
            persons.setdefault(golden_of(r), []).append(name.split("/")[1])
    return {frozenset((a, b)) for names in persons.values()
            for i, a in enumerate(names) for b in names[i + 1:]}


def pairs_found(program, load, settings, people, clients, tag):
    settings = {"registry.internal-systems": json.dumps([takeover.SYSTEM]),
                "registry.instance": f"links-{tag}", **settings}
    with Daemon(program, settings) as daemon:
        path = os.path.join(daemon.folder, "people.ndjson")
        with open(path, "w") as out:
            out.write("\n".join(map(json.dumps, people)))
        result = json.loads(subprocess.run(
            [load, "-c", str(clients), str(daemon.port), "/fhir/Patient",
             path], stdout=subprocess.PIPE, check=True).stdout)
        takeover.check(result["statuses"] == {"201": len(people)},
                       f"statuses {result['statuses']}")
        found = pairs_of(daemon, tag)
        daemon.stop()
    return found, result["rate"]


def same_pairs(program, load, url, nrows):
    """Prints a line for each number of clients; what is wrong comes back."""
    problems, rows = [], takeover.people()[:nrows]
    expected, _ = pairs_found(program, load, {}, [
        disguised(p, 1, "e") for p in rows], 1, "e")
    if len(expected) < len(rows) // 30:
        problems.append(f"only {len(expected)} pairs to be found")
    for n, clients in enumerate(CLIENTS):
        tag = f"c{clients}x" + os.urandom(3).hex()
        found, rate = pairs_found(
            program, load, {"store.backend": "http", "store.url": url},
            [disguised(p, 3 * n + 4, tag) for p in rows], clients, tag)
        print(f"      {clients} clients, {rate:.0f}/s: {len(found)} pairs of "
              f"{len(expected)}, {len(found & expected)} of them the same",
              flush=True)
        if found != expected:
            problems.append(f"with {clients} clients other pairs were found")
    return problems
