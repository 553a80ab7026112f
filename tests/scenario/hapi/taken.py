# SPDX-License-Identifier: Apache-2.0
"""Taking over, in HAPI itself, what a real OpenCR left in one.

The shared store is put into HAPI as it is and a daemon is started on it: every
link and every broken pair stays, the same 600 people submitted again write
nothing, and `verify` lists each defect that is made in it afterwards. HAPI may
hold other records beside these.
"""
import json
import os
import sys
import time
import urllib.request

HERE = os.path.dirname(os.path.abspath(__file__))
for folder in ("cli", "daemon"):
    sys.path.insert(0, os.path.join(os.path.dirname(HERE), folder))
import takeover  # noqa: E402
from daemon import golden_of, is_golden, new_folder  # noqa: E402
from takeover import check  # noqa: E402

A_TRANSACTION = 200


class Server:
    def __init__(self, url):
        self.url = url

    def ask(self, method, path="", body=None):
        request = urllib.request.Request(
            self.url + path, method=method,
            data=json.dumps(body).encode() if body else None,
            headers={"Content-Type": "application/fhir+json",
                     "Cache-Control": "no-cache"})
        with urllib.request.urlopen(request, timeout=300) as answer:
            return json.load(answer)

    def put_all(self, groups):
        """Each group in one transaction, and as many groups as fit."""
        entries = []
        for group in groups + [[]]:
            if entries and (not group or len(entries) > A_TRANSACTION):
                self.ask("POST", "", {"resourceType": "Bundle",
                                      "type": "transaction", "entry": entries})
                entries = []
            entries += [{"resource": r, "request": {
                "method": "PUT", "url": f"{r['resourceType']}/{r['id']}"
            }} for r in group]

    def changed_since(self, instant):
        """What was written, but for the lanes of those who only started."""
        found = self.ask("GET", f"/_history?_since={instant}&_count=200")
        return [e["fullUrl"] for e in found.get("entry", [])
                if e.get("resource", {}).get("resourceType") != "Basic"]


def groups_of(patients):
    """Those that refer to each other stand together: HAPI takes no reference
    that leads nowhere."""
    done, groups = set(), []
    for first in patients:
        group, waiting = [], [first]
        while waiting:
            id_ = waiting.pop()
            if id_ in done:
                continue
            done.add(id_)
            p = patients[id_]
            group.append(p)
            waiting += [r.split("/")[1] for r in takeover.broken(p) +
                        [reference for _, reference in takeover.links(p)]]
        if group:
            groups.append(group)
    return groups


class Take(takeover.Take):
    """The same program on HAPI in place of an embedded store."""

    def __init__(self, program, url):
        self.program = program
        self.folder = new_folder()
        self.settings = {**takeover.settings(self.folder),
                         "store.backend": "http", "store.url": url,
                         "registry.instance": f"taken-{os.getpid()}"}


def kept(daemon, before):
    """The daemon's Patients of the take-over, each as it was."""
    all_of_them = takeover.patients_of(daemon)
    check(before.keys() <= all_of_them.keys(), "Patients are missing")
    taken = {i: all_of_them[i] for i in before}
    for i, p in before.items():
        check(takeover.links(taken[i]) == takeover.links(p),
              f"links of Patient/{i} differ")
        check(takeover.tags(taken[i]) == takeover.tags(p),
              f"tags of Patient/{i} differ")
        check(takeover.content(taken[i]) == takeover.content(p),
              f"Patient/{i} differs")
    check(sum(len(takeover.broken(p)) for p in taken.values()) == 8,
          "broken pairs")
    return all_of_them


def defects_of(take, ids):
    run = take.run("verify", "--json")
    found = [json.loads(line) for line in run.stdout.splitlines()]
    return run, {(d["defect"], d["id"]) for d in found if d["id"] in ids}


def make_defects(server, by_id):
    """One of each kind that HAPI lets stand; what `verify` is to say."""
    alone = [p for p in by_id.values() if not is_golden(p) and golden_of(p)
             and not takeover.broken(p)
             and len(by_id[golden_of(p)]["link"]) == 1]
    a, b, c, d, e, f = alone[:6]
    goldens = [golden_of(p) for p in alone[:6]]
    a["link"].append({"other": {"reference": "Patient/" + goldens[1]},
                      "type": "refer"})
    by_id[goldens[1]]["link"].append(
        {"other": {"reference": "Patient/" + a["id"]}, "type": "seealso"})
    by_id[goldens[2]]["link"] = [
        {"other": {"reference": "Patient/" + goldens[1]}, "type": "replaced-by"}]
    del d["link"]
    e["identifier"][0]["value"] = b["identifier"][0]["value"]
    server.put_all([[a, d, e, by_id[goldens[1]], by_id[goldens[2]]]])
    return {("two-golden", a["id"]), ("one-sided-link", c["id"]),
            ("no-golden", c["id"]), ("no-golden", d["id"]),
            ("one-sided-member", goldens[3]),
            ("double-identifier", min(b["id"], e["id"]))}


def take_over(program, url):
    server, take, resources = Server(url), Take(program, url), takeover.stored()
    before = {r["id"]: r for r in resources if r["resourceType"] == "Patient"}
    server.put_all(groups_of(before))
    server.put_all([[r] for r in resources if r["id"] not in before])
    _, defects = defects_of(take, before)
    check(not defects, f"defects in what OpenCR left: {defects}")
    time.sleep(1.1)  # instants of HAPI's writes are those of their beginning
    since = server.ask("GET", "/Patient?_summary=count")["meta"]["lastUpdated"]
    since = since.replace("+", "%2B")
    daemon = take.daemon()
    takeover.submit_again(daemon, kept(daemon, before))
    kept(daemon, before)
    check(daemon.stop() == 0, "the daemon did not end well")
    check(not server.changed_since(since),
          f"written to HAPI: {server.changed_since(since)[:5]}")
    whole = json.loads(json.dumps(before))
    expected = make_defects(server, before)
    run, found = defects_of(take, before)
    check(run.returncode == 1, f"verify ended with {run.returncode}")
    check(found == expected, f"not listed: {expected - found}, "
                             f"not expected: {found - expected}")
    # Whoever uses this HAPI next looks for defects as well.
    server.put_all([[p for i, p in whole.items() if before[i] != p]])
    _, defects = defects_of(take, before)
    check(not defects, f"defects after mending: {defects}")
