#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Benchmarks of the whole daemon, each beside its baseline in one run.

    bench/http/run.py BUILD uganda [--tls-new [--tls-resume]]
                                                 submissions, embedded store
    bench/http/run.py BUILD accuracy             links on the Uganda file
    bench/http/run.py BUILD get                  reads from memory, and bare
    bench/http/run.py BUILD idle                 memory of idle connections
    bench/http/run.py BUILD hapi                 through a real HAPI

BUILD is the folder of a release build. Machines are noisy: compare the ratios
and the CPU per request, not the rates.
"""
import argparse
import csv
import http.client
import itertools
import json
import os
import socket
import ssl
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(
    os.path.abspath(__file__))))
sys.path.insert(0, os.path.join(ROOT, "tests", "scenario", "daemon"))
import reads  # noqa: E402
import submissions  # noqa: E402
from daemon import Daemon, golden_of, is_golden  # noqa: E402
from through_hapi import bench_hapi  # noqa: E402

SHARED = os.environ.get("SELFSAME_SHARED", os.path.join(ROOT, "..", "shared"))
UGANDA = os.path.join(SHARED, "data", "opencr", "uganda")
SYSTEM = "http://clientregistry.org/openmrs"
GENDERS = {"f": "female", "m": "male"}
TICKS = os.sysconf("SC_CLK_TCK")


def uganda_patients():
    path = os.path.join(UGANDA, "uganda_data_v21_20201501.csv")
    with open(path, newline="") as rows:
        for row in csv.DictReader(rows):
            row = {k: (v or "").strip() for k, v in row.items()}
            yield uganda_patient(row)


def uganda_patient(row):
    name = {"use": "official"}
    if row["surname"]:
        name["family"] = row["surname"]
    if row["given_name"]:
        name["given"] = [row["given_name"]]
    patient = {"resourceType": "Patient", "identifier": [
        {"system": system, "value": row[column]} for system, column in (
            (SYSTEM, "rec_id"),
            ("http://clientregistry.org/nationalid", "uganda_nin"),
            ("http://clientregistry.org/artnumber", "art_number"))
        if row[column]]}
    if len(name) > 1:
        patient["name"] = [name]
    if row["phone_number"]:
        patient["telecom"] = [{"system": "phone",
                               "value": row["phone_number"]}]
    if row["sex"] in GENDERS:
        patient["gender"] = GENDERS[row["sex"]]
    d = row["date_of_birth"]
    if len(d) == 8 and d.isdigit() and "01" <= d[4:6] <= "12" \
            and "01" <= d[6:] <= "31":
        patient["birthDate"] = f"{d[:4]}-{d[4:6]}-{d[6:]}"
    return patient


def write_uganda(nrows=None, first=0):
    end = None if nrows is None else first + nrows
    out = tempfile.NamedTemporaryFile("w", suffix=".ndjson", delete=False)
    for p in itertools.islice(uganda_patients(), first, end):
        out.write(json.dumps(p) + "\n")
    out.close()
    return out.name


def cpu_seconds(pid):
    with open(f"/proc/{pid}/stat") as f:
        fields = f.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def start(build, **settings):
    base = {"registry.internal-systems": json.dumps([SYSTEM]),
            "registry.rules": os.path.join(
                ROOT, "config", "rules", "opencr-default.json")}
    daemon = Daemon(os.path.join(build, "selfsame"), {**base, **settings})
    if "tls.key" not in settings:
        return daemon.start()
    daemon.start(ready=False)
    wait_ready_tls(daemon)
    return daemon


def wait_ready_tls(daemon):
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    for _ in range(600):
        c = http.client.HTTPSConnection("127.0.0.1", daemon.port,
                                        context=context)
        c.request("GET", "/readyz")
        if c.getresponse().status == 200:
            return
        time.sleep(0.1)
    daemon.kill()
    raise RuntimeError("the daemon is not ready")


def load(build, daemon, *arguments, clients=16):
    before = cpu_seconds(daemon.process.pid)
    out = subprocess.run(
        [os.path.join(build, "bin", "load"), "-c", str(clients), *arguments],
        stdout=subprocess.PIPE, check=True).stdout
    result = json.loads(out)
    result["cpu_us"] = (cpu_seconds(daemon.process.pid) - before) \
        / result["requests"] * 1e6
    return result


def certificate(folder, kind="ec"):
    key_of = {"ec": ["-newkey", "ec", "-pkeyopt",
                     "ec_paramgen_curve:prime256v1"],
              "rsa": ["-newkey", "rsa:2048"]}
    key, cert = os.path.join(folder, "k.pem"), os.path.join(folder, "c.pem")
    subprocess.run(["openssl", "req", "-x509", *key_of[kind], "-nodes",
                    "-keyout", key, "-out", cert, "-days", "2",
                    "-subj", "/CN=localhost"],
                   check=True, stderr=subprocess.DEVNULL)
    os.chmod(key, 0o600)
    return {"tls.key": key, "tls.certificate": cert}


def bench_uganda(build, args):
    submissions.bench_uganda(build, args, sys.modules[__name__])


RULES = [
    ("OpenCR default", "opencr/decision-rules/decisionRules.json",
     (526, 526)),
    ("deterministic template",
     "opencr/decision-rules/decisionRulesDeterministicTemplate.json",
     (1504, 978)),
    ("probabilistic template",
     "opencr/decision-rules/decisionRulesProbabilisticTemplate.json",
     (1648, 984)),
    ("shipped default", None, None),
]


def pairs_of(daemon):
    """Pairs of record names that share a golden record."""
    from crowd import all_patients
    persons = {}
    for r in all_patients(daemon):
        if not is_golden(r) and golden_of(r):
            name = next(i["value"] for i in r["identifier"]
                        if i["system"] == SYSTEM)
            persons.setdefault(golden_of(r), []).append(name)
    return {frozenset((a, b)) for names in persons.values()
            for i, a in enumerate(names) for b in names[i + 1:]}


def truth():
    path = os.path.join(UGANDA, "uganda_data_v21_20201501_true_links.csv")
    with open(path, newline="") as rows:
        return {frozenset((r["rec_id_1"].strip(), r["rec_id_2"].strip()))
                for r in csv.DictReader(rows)}


def bench_accuracy(build, args):
    path, true = write_uganda(), truth()
    print(f"{'rules':26}{'clients':>8}{'predicted':>10}{'correct':>9}"
          f"{'P':>8}{'R':>8}{'F1':>8}  OpenCR's")
    for name, rules, known in RULES:
        file = os.path.join(SHARED, "data", rules) if rules else os.path.join(
            ROOT, "config", "rules", "selfsame-default.json")
        for clients in (1,) if rules else (1, 16, 64):
            daemon = start(build, **{"registry.rules": file})
            load(build, daemon, str(daemon.port), "/fhir/Patient", path,
                 clients=clients)
            found = pairs_of(daemon)
            daemon.kill()
            right = len(found & true)
            p, r = right / max(len(found), 1), right / len(true)
            print(f"{name:26}{clients:8}{len(found):10}{right:9}{p:8.4f}"
                  f"{r:8.4f}{2 * right / (len(found) + len(true)):8.4f}  "
                  f"{known or ''}")


def bench_get(build, args):
    reads.bench_get(build, args, sys.modules[__name__])


def resident_bytes(pid):
    with open(f"/proc/{pid}/status") as f:
        return next(int(line.split()[1]) * 1024 for line in f
                    if line.startswith("VmRSS"))


def bench_idle(build, args):
    daemon = start(build)
    request = b"GET /livez HTTP/1.1\r\nHost: x\r\n\r\n"

    def connect():
        s = socket.create_connection(("127.0.0.1", daemon.port))
        s.sendall(request)
        s.recv(4096)
        return s

    for _ in range(64):
        connect().close()
    before = resident_bytes(daemon.process.pid)
    held = [connect() for _ in range(4000)]
    grown = resident_bytes(daemon.process.pid) - before
    print(f"{len(held)} idle connections: {grown / len(held):.0f} bytes each")
    daemon.kill()


BENCHES = {"uganda": bench_uganda, "accuracy": bench_accuracy,
           "get": bench_get, "idle": bench_idle,
           "hapi": bench_hapi}


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("build")
    parser.add_argument("bench", choices=BENCHES)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--rows", type=int,
                        help="of the Uganda file, from its start")
    parser.add_argument("--decisions", type=int, default=384,
                        help="of a run through HAPI")
    parser.add_argument("--tls-new", action="store_true",
                        help="a new TLS connection for each request")
    parser.add_argument("--tls-resume", action="store_true",
                        help="with --tls-new: resume the TLS session")
    parser.add_argument("--tls-key", choices=("ec", "rsa"), default="ec",
                        help="with --tls-new: the certificate's key")
    args = parser.parse_args()
    os.chdir(ROOT)
    if not os.path.isdir(UGANDA):
        print("skipped: no test data in", SHARED)
        sys.exit(77)
    BENCHES[args.bench](os.path.abspath(args.build), args)


if __name__ == "__main__":
    main()
