# SPDX-License-Identifier: Apache-2.0
"""Through a real HAPI: the daemon with 64 clients beside a bare client that
writes the same resources, 8 decisions a transaction, 4 under way.

Both write to the same warmed-up HAPI in turn: every round is a pair, and every
other pair begins with the daemon. The bare client's resources are copies of
what the daemon wrote for one new person (source, golden record, Provenance,
AuditEvent) with other ids, names and numbers. To the daemon they would be the
work of a foreign writer, to be matched in the middle of its own rounds: so here
it does not follow other writers."""
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

TICKS = os.sysconf("SC_CLK_TCK")
ROOT = os.path.dirname(os.path.dirname(os.path.dirname(
    os.path.abspath(__file__))))
for folder in ("daemon", "hapi"):
    sys.path.insert(0, os.path.join(ROOT, "tests", "scenario", folder))
from crowd import person  # noqa: E402
from daemon import Daemon, golden_of  # noqa: E402

PER_BUNDLE, UNDER_WAY, CLIENTS, LONE = 8, 4, 64, 50
WARM_ROUNDS = 10  # after two, HAPI's CPU for the same work can still halve


def new_tag():
    return uuid.uuid4().hex[:12].translate(str.maketrans(
        "0123456789", "ghijklmnop"))


def new_person(number, tag=None):
    """Nobody else's name, birthday or phone: each makes a golden record."""
    return person(tag or new_tag(), number, 0)


class Bare:
    """Transactions of ready resources, nothing else."""

    def __init__(self, url, templates, tag):
        self.url = urllib.parse.urlsplit(url)
        self.texts = [json.dumps(t) for t in templates]
        self.names = [t["id"] for t in templates] + [tag]
        self.types = [t["resourceType"] for t in templates]

    def decision(self):
        fresh = [str(uuid.uuid4()) for _ in self.types]
        for kind, id_, text in zip(self.types, fresh, self.texts):
            for old, new in zip(self.names, fresh + [new_tag()]):
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


def templates_of(daemon, tag):
    source = daemon.call("POST", "/fhir/Patient", new_person(1, tag)).json
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


def total(daemon, pattern):
    text = daemon.call("GET", "/metrics").bytes.decode()
    return sum(float(v) for v in re.findall(pattern + r"\} (\S+)", text))


TRANSACTIONS = r'selfsame_store_call_seconds_%s\{[^}]*"transaction"'


def sums(daemon):
    """Seconds so far: in submissions, and in the store for them."""
    return (total(daemon, r'selfsame_http_request_duration_seconds_sum'
                          r'\{route="submit"'),
            total(daemon, TRANSACTIONS % "sum"))


def ticks_of(pid, with_dead_children=False):
    try:
        with open(f"/proc/{pid}/stat") as f:
            fields = f.read().rsplit(")", 1)[1].split()
    except OSError:
        return 0, 0
    last = 15 if with_dead_children else 13
    return sum(int(f) for f in fields[11:last]), int(fields[1])


def cpu_seconds_of(hapi):
    """Of HAPI's process and its database's, which come and go."""
    with open(os.path.join(hapi.state, "hapi.pid")) as f:
        ticks, _ = ticks_of(int(f.read()))
    try:
        with open(os.path.join(hapi.state, "pg", "postmaster.pid")) as f:
            postmaster = int(f.readline())
    except FileNotFoundError:
        return ticks / TICKS
    ticks += ticks_of(postmaster, with_dead_children=True)[0]
    for name in filter(str.isdigit, os.listdir("/proc")):
        used, parent = ticks_of(name)
        ticks += used if parent == postmaster else 0
    return ticks / TICKS


def measured(hapi, run, decisions):
    """The run's rate, and HAPI's CPU milliseconds for each decision."""
    before = cpu_seconds_of(hapi) if hapi.state else 0
    rate = run()
    used = cpu_seconds_of(hapi) - before if hapi.state else float("nan")
    return rate, used * 1000 / decisions


def own_share_us(daemon):
    """Of lone submissions: the time that was not the store's."""
    shares = []
    for i in range(LONE):
        before = sums(daemon)
        daemon.call("POST", "/fhir/Patient", new_person(i))
        after = sums(daemon)
        shares.append((after[0] - before[0] - after[1] + before[1]) * 1e6)
    return shares


def one_round(number, hapi, build, daemon, client, decisions):
    """Both in turn; prints them and gives their ratio."""
    runs = {"bare": lambda: client.run(decisions),
            "ours": lambda: through_daemon(build, daemon, decisions)}
    order = ["bare", "ours"] if number % 2 else ["ours", "bare"]
    before = total(daemon, TRANSACTIONS % "count")
    ticks, _ = ticks_of(daemon.process.pid)
    result = {name: measured(hapi, runs[name], decisions) for name in order}
    ticks = ticks_of(daemon.process.pid)[0] - ticks
    bundles = total(daemon, TRANSACTIONS % "count") - before
    ratio = result["ours"][0] / result["bare"][0]
    print(f"round {number}: bare {result['bare'][0]:.0f}/s and HAPI's CPU "
          f"{result['bare'][1]:.1f} ms each, ours {result['ours'][0]:.0f}/s "
          f"and {result['ours'][1]:.1f} ms, our own CPU "
          f"{ticks * 1000 / TICKS / decisions:.2f} ms, "
          f"{decisions / bundles:.1f} to a Bundle, ratio {ratio:.2f}",
          flush=True)
    return ratio


def bench_hapi(build, args):
    from peer import Hapi
    hapi, tag = Hapi(), new_tag()
    settings = {"store.backend": "http", "store.url": hapi.url,
                "registry.instance": "bench-" + tag, "log.level": "warn",
                "registry.follow": "false"}
    try:
        with Daemon(os.path.join(build, "selfsame"), settings) as daemon:
            client = Bare(hapi.url, templates_of(daemon, tag), tag)
            for _ in range(WARM_ROUNDS):
                client.run(args.decisions)
                through_daemon(build, daemon, args.decisions)
            ratios = [one_round(i + 1, hapi, build, daemon, client,
                                args.decisions) for i in range(args.rounds)]
            print(f"ratio, median {statistics.median(ratios):.2f}")
            shares = sorted(own_share_us(daemon))
            print(f"own share of a lone submission: p50 "
                  f"{statistics.median(shares):.0f} us, p90 "
                  f"{shares[len(shares) * 9 // 10]:.0f} us")
            daemon.stop()
    finally:
        hapi.close()
