# SPDX-License-Identifier: Apache-2.0
"""Through a real HAPI: the daemon with 64 clients beside a bare client that
writes the same resources, 8 decisions a transaction, 4 under way.

Both write to the same warmed-up HAPI in turn: every round is a pair. The bare
client's resources are copies of what the daemon wrote for one new person
(source, golden record, Provenance, AuditEvent) under new ids."""
import http.client
import json
import os
import queue
import re
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse
import uuid

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(
    os.path.abspath(__file__))))
for folder in ("daemon", "hapi"):
    sys.path.insert(0, os.path.join(ROOT, "tests", "scenario", folder))
from crowd import person  # noqa: E402
from daemon import Daemon, golden_of  # noqa: E402

PER_BUNDLE, UNDER_WAY, CLIENTS, LONE = 8, 4, 64, 50


def new_person(number):
    """Nobody else's name, birthday or phone: each makes a golden record."""
    tag = uuid.uuid4().hex[:12].translate(str.maketrans(
        "0123456789", "ghijklmnop"))
    return person(tag, number, 0)


class Bare:
    """Transactions of ready resources, nothing else."""

    def __init__(self, url, templates):
        self.url = urllib.parse.urlsplit(url)
        self.texts = [json.dumps(t) for t in templates]
        self.ids = [t["id"] for t in templates]
        self.types = [t["resourceType"] for t in templates]

    def decision(self):
        fresh = [str(uuid.uuid4()) for _ in self.ids]
        for kind, id_, text in zip(self.types, fresh, self.texts):
            for old, new in zip(self.ids, fresh):
                text = text.replace(old, new)
            yield {"resource": json.loads(text), "request": {
                "method": "PUT", "url": f"{kind}/{id_}"}}

    def send(self, work, problems):
        link = http.client.HTTPConnection(self.url.hostname, self.url.port)
        while True:
            try:
                body = work.get_nowait()
            except queue.Empty:
                return
            link.request("POST", self.url.path, body, {
                "Content-Type": "application/fhir+json",
                "Prefer": "return=representation",
                "X-Meta-Snapshot-Mode": "TAG"})
            answer = link.getresponse()
            answer.read()
            if answer.status != 200:
                problems.append(answer.status)

    def run(self, decisions):
        work, problems = queue.SimpleQueue(), []
        for _ in range(decisions // PER_BUNDLE):
            entries = [e for _ in range(PER_BUNDLE) for e in self.decision()]
            work.put(json.dumps({"resourceType": "Bundle",
                                 "type": "transaction", "entry": entries}))
        threads = [threading.Thread(target=self.send, args=[work, problems])
                   for _ in range(UNDER_WAY)]
        started = time.monotonic()
        for t in threads:
            t.start()
        for t in threads:
            t.join()
        if problems:
            raise RuntimeError(f"the bare client was refused: {problems}")
        return decisions // PER_BUNDLE * PER_BUNDLE / (
            time.monotonic() - started)


def bare(resource):
    meta = {k: v for k, v in resource.get("meta", {}).items() if k == "tag"}
    return {**{k: v for k, v in resource.items() if k != "meta"},
            **({"meta": meta} if meta else {})}


def templates_of(daemon):
    source = daemon.call("POST", "/fhir/Patient", new_person(1)).json
    found = [source, daemon.call(
        "GET", f"/fhir/Patient/{golden_of(source)}").json]
    for query in (f"Provenance?target=Patient/{source['id']}",
                  f"AuditEvent?entity=Patient/{source['id']}"):
        found.append(daemon.call(
            "GET", f"/fhir/{query}").json["entry"][0]["resource"])
    return [bare(r) for r in found]


def through_daemon(build, daemon, decisions):
    with tempfile.NamedTemporaryFile("w", suffix=".ndjson") as out:
        out.write("\n".join(json.dumps(new_person(i))
                            for i in range(decisions)))
        out.flush()
        result = json.loads(subprocess.run(
            [os.path.join(build, "bin", "load"), "-c", str(CLIENTS),
             str(daemon.port), "/fhir/Patient", out.name],
            stdout=subprocess.PIPE, check=True).stdout)
    if result["statuses"] != {"201": decisions}:
        raise RuntimeError(f"the daemon was refused: {result}")
    return result["rate"]


def sums(daemon):
    """Seconds so far: in submissions, and in the store for them."""
    text = daemon.call("GET", "/metrics").bytes.decode()

    def total(pattern):
        return sum(float(v) for v in re.findall(pattern + r"\} (\S+)", text))
    return (total(r'selfsame_http_request_duration_seconds_sum\{route="submit"'),
            total(r'selfsame_store_call_seconds_sum\{[^}]*"transaction"'))


def own_share_us(daemon):
    """Of lone submissions: the time that was not the store's."""
    shares = []
    for i in range(LONE):
        before = sums(daemon)
        daemon.call("POST", "/fhir/Patient", new_person(i))
        after = sums(daemon)
        shares.append((after[0] - before[0] - after[1] + before[1]) * 1e6)
    return shares


def bench_hapi(build, args):
    from peer import Hapi
    hapi = Hapi()
    settings = {"store.backend": "http", "store.url": hapi.url,
                "registry.instance": "bench", "log.level": "warn"}
    try:
        with Daemon(os.path.join(build, "selfsame"), settings) as daemon:
            client = Bare(hapi.url, templates_of(daemon))
            for _ in range(2):  # warm
                client.run(args.decisions)
                through_daemon(build, daemon, args.decisions)
            ratios = []
            for i in range(args.rounds):
                base = client.run(args.decisions)
                ours = through_daemon(build, daemon, args.decisions)
                ratios.append(ours / base)
                print(f"round {i + 1}: bare {base:.0f}/s, ours {ours:.0f}/s, "
                      f"ratio {ours / base:.2f}", flush=True)
            print(f"ratio, median {statistics.median(ratios):.2f}")
            shares = sorted(own_share_us(daemon))
            print(f"own share of a lone submission: p50 "
                  f"{statistics.median(shares):.0f} us, p90 "
                  f"{shares[len(shares) * 9 // 10]:.0f} us")
            daemon.stop()
    finally:
        hapi.close()
