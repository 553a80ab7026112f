#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""kill -9 at random moments of a load: nothing acknowledged is lost.

    crash.py PROGRAM [--kills N] [--seed N]

Clients submit new records and updates while the daemon is killed and started
again on the same file. After each start every acknowledged record must be
there in its acknowledged version or a later one, linked to a golden record
that links back; and no golden record may stand without a source.
"""
import argparse
import http.client
import json
import random
import sys
import threading
import time

from crowd import all_patients
from daemon import Daemon, golden_of, is_golden, patient

CLIENTS = 8


class Load:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.lock = threading.Lock()
        self.acknowledged = {}  # identifier: (id, version)
        self.next = 0
        self.is_over = False

    def pick(self):
        """A new record of one of 60 persons, or an older one once more."""
        with self.lock:
            if self.acknowledged and self.random.random() < 0.3:
                value = self.random.choice(sorted(self.acknowledged))
            else:
                self.next += 1
                value = f"r{self.next}"
            person = hash(value) % 60
            given = self.random.choice(["Grace", "Gracia", "Gracie"])
        return value, patient(value, family=f"Fam{person}", given=given,
                              nin=f"N{person}", art=f"A{person}",
                              phone=f"07{person}")

    def client(self, port):
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=120)
        try:
            while not self.is_over:
                value, resource = self.pick()
                connection.request("POST", "/fhir/Patient",
                                   json.dumps(resource),
                                   {"Content-Type": "application/fhir+json"})
                response = connection.getresponse()
                body = response.read()
                if response.status in (200, 201):
                    r = json.loads(body)
                    with self.lock:
                        version = int(r["meta"]["versionId"])
                        before = self.acknowledged.get(value, (None, 0))[1]
                        self.acknowledged[value] = (
                            r["id"], max(version, before))
        except (OSError, http.client.HTTPException):
            pass  # the daemon was killed

    def run_until_killed(self, daemon):
        threads = [threading.Thread(target=self.client, args=[daemon.port])
                   for _ in range(CLIENTS)]
        for t in threads:
            t.start()
        time.sleep(self.random.uniform(0.01, 0.25))
        daemon.kill()
        for t in threads:
            t.join()


def check(daemon, load):
    records = {r["id"]: r for r in all_patients(daemon)}
    problems = []
    for value, (id_, version) in load.acknowledged.items():
        r = records.get(id_)
        if r is None:
            problems.append(f"{value} is lost")
        elif int(r["meta"]["versionId"]) < version:
            problems.append(f"{value} went back to an older version")
    for r in records.values():
        if is_golden(r):
            for link in r.get("link", []):
                member = records.get(link["other"]["reference"].split("/")[1])
                if link["type"] == "seealso" and (
                        member is None or golden_of(member) != r["id"]):
                    problems.append(f"golden {r['id']}: one-sided link")
            if not r.get("link"):
                problems.append(f"golden {r['id']} without a source")
        elif golden_of(r) not in records:
            problems.append(f"{r['id']} without a golden record")
    return problems


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    load, problems = Load(args.seed), []
    daemon = Daemon(args.program)
    for kill in range(args.kills):
        daemon.start()
        if kill % 10 == 0:
            problems += check(daemon, load)
        load.run_until_killed(daemon)
        if problems:
            break
    daemon.start()
    problems += check(daemon, load)
    print(f"{args.kills} kills, {len(load.acknowledged)} records acknowledged")
    if not load.acknowledged:
        problems.append("nothing was acknowledged, so nothing could be lost")
    if daemon.stop() != 0:
        problems.append("exit code")
    for p in problems[:20]:
        print(p)
    print(f"{int(not problems)} passed, {int(bool(problems))} failed")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
