#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Taking over what a real OpenCR left in a real HAPI.

    takeover.py PROGRAM

The store is loaded as it is; every link and every broken pair must be there
before and after the same 600 people are submitted again, which writes nothing;
and `verify` must list each defect of a damaged copy. Without the shared test
data (SELFSAME_SHARED) the test says so and is skipped.
"""
import csv
import gzip
import json
import os
import subprocess
import sys
from datetime import datetime

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(os.path.dirname(HERE)))
sys.path.insert(0, os.path.join(ROOT, "tests", "scenario", "daemon"))
from daemon import (  # noqa: E402
    Daemon, GOLDEN, golden_of, is_golden, new_folder)

SHARED = os.path.abspath(
    os.environ.get("SELFSAME_SHARED", os.path.join(ROOT, "..", "shared")))
OPENCR = os.path.join(SHARED, "data", "opencr")
SYSTEM = "http://clientregistry.org/openmrs"
BROKEN = "http://clientregistry.org/brokenMatch"
SKIPPED = 77
NROWS = 600
COLUMNS = ((SYSTEM, "rec_id"),
           ("http://clientregistry.org/nationalid", "uganda_nin"),
           ("http://clientregistry.org/artnumber", "art_number"))


def settings(folder):
    return {
        "store.path": os.path.join(folder, "taken.db"),
        "registry.rules": os.path.join(
            OPENCR, "decision-rules", "decisionRules.json"),
        "registry.internal-systems": json.dumps([SYSTEM]),
        "registry.id-key": "a key for tests alone",
        "auth.unknown-clients": "true",
        "auth.openhim-addresses": '["127.0.0.1"]',
    }


class Take:
    """One embedded store, filled and looked at by the program."""

    def __init__(self, program):
        self.program = program
        self.folder = new_folder()
        self.settings = settings(self.folder)

    def run(self, *arguments):
        given = []
        for key, value in self.settings.items():
            if not key.startswith("auth."):
                given += ["--set", f"{key}={value}"]
        return subprocess.run(
            [self.program, arguments[0], *given, *arguments[1:]],
            capture_output=True, text=True, cwd=self.folder)

    def load(self, resources):
        path = os.path.join(self.folder, "export.ndjson")
        with open(path, "w") as out:
            for r in resources:
                out.write(json.dumps(r) + "\n")
        return self.run("import", "--as-stored", "--quiet", path)

    def daemon(self):
        return Daemon(self.program, self.settings, self.folder).start()


def stored():
    path = os.path.join(OPENCR, "store", "store.ndjson.gz")
    with gzip.open(path, "rt") as lines:
        return [json.loads(line) for line in lines]


def patients_of(daemon):
    found, path = {}, "/fhir/Patient?_count=500"
    while path:
        page = daemon.call("GET", path).json
        for e in page.get("entry", []):
            found[e["resource"]["id"]] = e["resource"]
        path = next((link["url"] for link in page.get("link", [])
                     if link["relation"] == "next"), None)
        if path:
            path = "/fhir" + path.split("/fhir", 1)[1]
    return found


def links(resource):
    return sorted((link["type"], link["other"]["reference"])
                  for link in resource.get("link", []))


def broken(resource):
    return sorted(e["valueReference"]["reference"]
                  for e in resource.get("extension", []) if e["url"] == BROKEN)


def tags(resource):
    return sorted((t.get("system", ""), t["code"])
                  for t in resource.get("meta", {}).get("tag", []))


def content(resource):
    return {k: v for k, v in resource.items() if k != "meta"}


def versions(patients):
    return {i: p["meta"]["versionId"] for i, p in patients.items()}


def is_date(text):
    try:
        return text.isdigit() and bool(datetime.strptime(text, "%Y%m%d"))
    except ValueError:
        return False


def person(row):
    """A row as the driver that filled the store made it a Patient."""
    row = {k: (v or "").strip() for k, v in row.items()}
    name = {"use": "official"}
    if row["given_name"]:
        name["given"] = [row["given_name"]]
    if row["surname"]:
        name["family"] = row["surname"]
    p = {"resourceType": "Patient",
         "identifier": [{"system": s, "value": row[c]} for s, c in COLUMNS
                        if row[c]],
         "name": [name]}
    if row["sex"] in ("f", "m"):
        p["gender"] = {"f": "female", "m": "male"}[row["sex"]]
    if is_date(row["date_of_birth"]):
        day = row["date_of_birth"]
        p["birthDate"] = f"{day[:4]}-{day[4:6]}-{day[6:]}"
    if row["phone_number"]:
        p["telecom"] = [{"system": "phone", "value": row["phone_number"]}]
    return p


def people():
    path = os.path.join(OPENCR, "uganda", "uganda_data_v21_20201501.csv")
    with open(path, newline="") as rows:
        return [person(row) for _, row in zip(range(NROWS),
                                              csv.DictReader(rows))]


def check(truth, sentence):
    if not truth:
        raise AssertionError(sentence)


def test_take_over(program):
    take, resources = Take(program), stored()
    before = {r["id"]: r for r in resources if r["resourceType"] == "Patient"}
    run = take.load(resources)
    check(run.returncode == 0, f"import: {run.stdout} {run.stderr}")
    check(f"created {len(resources)}," in run.stdout, run.stdout)
    run = take.load(resources)
    check(f"unchanged {len(resources)}, refused 0" in run.stdout, run.stdout)
    run = take.run("verify")
    check(run.returncode == 0, "verify: " + run.stdout)
    check("600 source records, 550 golden records" in run.stdout, run.stdout)
    daemon = take.daemon()
    taken = patients_of(daemon)
    check(taken.keys() == before.keys(), "not the same Patients")
    for i, p in before.items():
        check(content(taken[i]) == content(p), f"Patient/{i} differs")
        check(tags(taken[i]) == tags(p), f"tags of Patient/{i} differ")
    check(sum(len(broken(p)) for p in taken.values()) == 8, "broken pairs")
    submit_again(daemon, taken)
    check(daemon.stop() == 0, "the daemon did not end well")
    run = take.load(resources)
    check(run.returncode == 1 and "at work" in run.stderr,
          "a store at work was overwritten: " + run.stderr)


def submit_again(daemon, taken):
    statuses = {}
    for p in people():
        answer = daemon.call("POST", "/fhir/Patient", p,
                             {"X-OpenHIM-ClientID": "openmrs"})
        statuses[answer.status] = statuses.get(answer.status, 0) + 1
    check(statuses == {200: NROWS}, f"statuses {statuses}")
    after = patients_of(daemon)
    moved = [i for i in after if versions(after)[i] != versions(taken)[i]] \
        if after.keys() == taken.keys() else list(after.keys() - taken.keys())
    check(not moved, f"{len(moved)} records were written: {moved[:3]}")


def test_defects(program):
    """Each defect, made in a copy of the store, is listed."""
    take, resources = Take(program), stored()
    by_id = {r["id"]: r for r in resources if r["resourceType"] == "Patient"}
    sources = [p for p in by_id.values() if not is_golden(p)
               and not broken(p) and golden_of(p)]
    alone = [p for p in sources if len(by_id[golden_of(p)]["link"]) == 1]
    goldens = [golden_of(p) for p in alone[:8]]
    a, b, c, d, e, f = alone[:6]
    # two golden records, and both sides say so
    a["link"].append({"other": {"reference": "Patient/" + goldens[1]},
                      "type": "refer"})
    by_id[goldens[1]]["link"].append(
        {"other": {"reference": "Patient/" + a["id"]}, "type": "seealso"})
    # the golden record does not know its member
    by_id[goldens[2]]["link"] = [
        {"other": {"reference": "Patient/" + goldens[1]}, "type": "replaced-by"}]
    # no golden record
    del d["link"]
    # a golden record that does not exist
    e["link"] = [{"other": {"reference": "Patient/nobody"}, "type": "refer"}]
    # an identifier that another record has
    f["identifier"][0]["value"] = b["identifier"][0]["value"]
    expected = {("two-golden", a["id"]), ("one-sided-link", c["id"]),
                ("no-golden", c["id"]), ("no-golden", d["id"]),
                ("one-sided-member", goldens[3]), ("dangling-link", e["id"]),
                ("no-golden", e["id"]), ("one-sided-member", goldens[4]),
                ("double-identifier", min(b["id"], f["id"]))}
    run = take.load(resources)
    check(run.returncode == 0, f"import: {run.stdout} {run.stderr}")
    run = take.run("verify", "--json")
    found = {(json.loads(line)["defect"], json.loads(line)["id"])
             for line in run.stdout.splitlines()}
    check(run.returncode == 1, f"verify ended with {run.returncode}")
    check(found == expected, f"not listed: {expected - found}, "
                             f"not expected: {found - expected}")
    run = take.run("verify")
    check(f"{len(expected)} defects" in run.stdout, run.stdout)
    daemon = take.daemon()  # what is wrong does not keep it from starting
    check(daemon.stop() == 0, "the daemon did not end well")


def main():
    if not os.path.isdir(os.path.join(OPENCR, "store")):
        print("SKIPPED: no shared test data at " + OPENCR +
              " (set SELFSAME_SHARED)")
        return SKIPPED
    program = os.path.abspath(sys.argv[1])
    for test in (test_take_over, test_defects):
        test(program)
        print("ok", test.__name__)
    return 0


if __name__ == "__main__":
    sys.exit(main())
