#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Every command of the program on real files.

    commands.py PROGRAM [PART OF A NAME]
"""
import concurrent.futures
import csv
import json
import os
import random
import re
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(os.path.dirname(HERE)))
sys.path.insert(0, os.path.join(ROOT, "tests", "scenario", "daemon"))
from daemon import (  # noqa: E402
    Daemon, SYSTEM, new_folder, patient, run_cases)

PEOPLE = os.path.join(ROOT, "tests", "data", "people")
PEOPLE_CSV = os.path.join(PEOPLE, "people.csv")
MAPPING = os.path.join(PEOPLE, "people.map.yaml")
TRUTH = os.path.join(PEOPLE, "people.truth.csv")
OK, FAILED, USAGE, CONFIG, UPSTREAM, REJECTED, PARTLY, INTERRUPTED = (
    0, 1, 2, 3, 4, 5, 6, 130)
COMMANDS = ("serve", "import", "match", "explain", "evaluate", "verify",
            "fhirpath", "check-config", "check-health", "hash-secret",
            "openhim")
PROGRAM = None
TESTS = []


def test(function):
    TESTS.append(function)
    return function


class Place:
    """A folder with a store and the settings for it."""

    def __init__(self):
        self.folder = new_folder()
        self.settings = {
            "store.path": self.path("test.db"),
            "registry.rules": os.path.join(
                ROOT, "config", "rules", "selfsame-default.json"),
            "registry.internal-systems": json.dumps([SYSTEM]),
            "registry.id-key": "a key for tests alone",
        }

    def path(self, name):
        return os.path.join(self.folder, name)

    def write(self, name, text):
        with open(self.path(name), "w") as out:
            out.write(text)
        return self.path(name)

    def arguments(self, command, *rest):
        given = []
        for key, value in self.settings.items():
            given += ["--set", f"{key}={value}"]
        return [PROGRAM, command, *given, *rest]

    def run(self, command, *rest, code=OK, stdin=None):
        return check_run(self.arguments(command, *rest), code, self.folder,
                         stdin)

    def import_people(self):
        return self.run("import", "--quiet", "--mapping", MAPPING, PEOPLE_CSV)


def check_run(arguments, code, folder=None, stdin=None):
    run = subprocess.run(arguments, capture_output=True, text=True,
                         cwd=folder or tempfile.gettempdir(), input=stdin,
                         timeout=300)
    if run.returncode != code:
        raise AssertionError(
            f"{arguments[1:]} ended with {run.returncode}, not {code}:\n"
            + run.stdout + run.stderr)
    return run


def bare(*arguments, code=OK, stdin=None):
    return check_run([PROGRAM, *arguments], code, stdin=stdin)


def check(truth, sentence):
    if not truth:
        raise AssertionError(sentence)


def check_in(part, text):
    check(part in text, f"{part!r} is not in:\n{text}")


def ndjson(patients):
    return "".join(json.dumps(p) + "\n" for p in patients)


def person(i):
    """Somebody who resembles nobody else."""
    chance = random.Random(i)

    def word(letters, n):
        return "".join(chance.choice(letters) for _ in range(n))
    return patient(f"p-{i}", family=word("bdgklmnrstvz", 9),
                   given=word("bdgklmnrstvzaeiou", 9),
                   birth=f"19{word('123456789', 2)}-0{word('123456789', 1)}-"
                         f"1{word('0123456789', 1)}",
                   phone="07" + word("0123456789", 8),
                   nin="CF" + word("0123456789", 8),
                   art="A-" + word("0123456789", 8))


def people(n, first=0):
    return [person(i) for i in range(first, first + n)]


# --- the front ---------------------------------------------------------------

@test
def every_command_explains_itself():
    overview = bare("--help").stdout
    for command in COMMANDS:
        check_in(f"\n  {command} ", overview)
        text = bare(command, "--help").stdout
        check(text == bare(command, "-h").stdout, "-h differs from --help")
        check_in("Options:", text)
        check_in("--config FILE", text)
        check_in(f"\n  selfsame {command} ", text)  # an example
        check(all(len(line) <= 100 for line in text.splitlines()),
              f"{command} --help is too wide")
    check_in("Exit codes:", overview)
    check(re.fullmatch(r"selfsame \d+\.\d+\.\d+\n", bare("--version").stdout),
          "--version")


@test
def wrong_usage_is_told():
    for arguments, part in (
            ([], "Usage"),
            (["nonsense"], "no command nonsense"),
            (["verify", "--nonsense"], "unknown option --nonsense"),
            (["verify", "-x"], "unknown option -x"),
            (["verify", "-qxj"], "unknown option -x"),
            (["verify", "--quiet=3"], "option --quiet takes no value"),
            (["verify", "--help=3"], "option --help takes no value"),
            (["check-config", "extra"], "it takes no arguments"),
            (["verify", "--config"], "needs a value"),
            (["verify", "extra"], "it takes no arguments"),
            (["explain", "one"], "it takes ID ID"),
            (["import"], "it takes FILE"),
            (["match"], "it takes FILE"),
            (["fhirpath"], "it takes EXPRESSION"),
            (["evaluate"], "--truth and --system"),
            (["import", "--to", "http://x", "--as-stored", "x.ndjson"],
             "exclude"),
            (["import", "--to", "http://x", "--client", "y", "x.ndjson"],
             "--client is for the store"),
            (["import", "--ca", "y", "x.ndjson"], "go with --to"),
            (["import", "--as-stored", "--mapping", "m", "x.ndjson"],
             "--mapping")):
        run = bare(*arguments, code=USAGE)
        check_in(part, run.stdout + run.stderr)


# --- configuration -----------------------------------------------------------

GOOD = """registry:
  rules: {rules}
  internal-systems: [http://example.org/hie/records]
  id-key: a key for tests alone
server:
  port: 0
"""


@test
def configuration_is_checked():
    place = Place()
    good = GOOD.format(rules=place.settings["registry.rules"])
    path = place.write("good.yaml", good)
    check_in("good", bare("check-config", "--config", path).stdout)
    shown = bare("check-config", "--config", path, "--print-effective").stdout
    check_in("server", shown)
    check("a key for tests" not in shown, "a secret is shown")
    for change, where, part in (
            ("  prot: 1\n", "bad.yaml:7:3", "prot"),
            ("  address: [1]\n", "bad.yaml:7:", "address"),
            ("log:\n  level: loud\n", "bad.yaml:8:", "debug"),
            ("tls: [\n", "bad.yaml:", "")):
        bad = place.write("bad.yaml", good + change)
        run = bare("check-config", "--config", bad, code=CONFIG)
        check_in(where, run.stderr)
        check_in(part, run.stderr)
    bad = place.write("bad.yaml", good.replace("port: 0", "port: 70000"))
    run = bare("verify", "--config", bad, code=CONFIG)
    check_in("bad.yaml:6:9", run.stderr)
    bare("check-config", "--config", place.path("none.yaml"), code=CONFIG)
    run = bare("check-config", code=CONFIG)  # nothing that is required
    check_in("registry.id-key", run.stderr)


@test
def rules_are_checked_too():
    place = Place()
    place.settings["registry.rules"] = place.write("rules.json", '{"rules":')
    place.run("check-config", code=CONFIG)
    place.settings["registry.rules"] = place.write("rules.json", '{"rules":[]}')
    run = place.run("check-config", code=CONFIG)
    check_in("rules.json:rules: ", run.stderr)
    place.settings["registry.rules"] = place.path("none.json")
    run = place.run("check-config", code=CONFIG)
    check_in("none.json: ", run.stderr)


@test
def shipped_texts_are_those_of_the_program():
    for option, path in (("--print-template", "config/selfsame.yaml"),
                         ("--print-reference", "docs/configuration.md")):
        with open(os.path.join(ROOT, path)) as shipped:
            check(shipped.read() == bare("check-config", option).stdout,
                  f"{path} is out of date; it is the output of "
                  f"`selfsame check-config {option}`")


@test
def shipped_registration_is_that_of_the_program():
    place = Place()
    for key in ("store.path", "registry.rules"):
        place.settings.pop(key)
    done = place.run("openhim", "register", "--dry-run")
    with open(os.path.join(ROOT, "mediator.json")) as shipped:
        check(shipped.read() == done.stdout,
              "mediator.json is out of date; it is the output of "
              "`selfsame openhim register --dry-run`")


@test
def openhim_without_an_address():
    place = Place()
    for what in ("register", "status", "channels", "heartbeat"):
        check_in("openhim.url", place.run("openhim", what, code=CONFIG).stderr)
    place.run("openhim", "frobnicate", code=USAGE)
    place.run("openhim", code=USAGE)
    place.settings["openhim.url"] = "https://127.0.0.1:1"
    check_in("openhim.user", place.run("openhim", "status", code=CONFIG).stderr)
    place.settings["openhim.user"] = "a"
    place.settings["openhim.password"] = "b"
    check_in("connections", place.run("openhim", "status", code=UPSTREAM).stderr)


@test
def shipped_template_works_once_filled_in():
    place = Place()
    place.settings.pop("store.path")
    place.settings.pop("registry.rules")
    place.run("check-config", "--config",
              os.path.join(ROOT, "config", "selfsame.yaml"))


@test
def secrets_are_hashed():
    one = bare("hash-secret", stdin="open sesame\n").stdout
    two = bare("hash-secret", stdin="open sesame\n").stdout
    check(one != two and "sesame" not in one, "no salt")
    check_in("scrypt", one)
    for text in ("", "\n", "\r\nx\n", "x" * 1023 + "\n", "x" * 5000):
        bare("hash-secret", code=USAGE, stdin=text)
    bare("hash-secret", stdin="x" * 1022 + "\n")


@test
def health_is_asked_without_a_configuration():
    with Daemon(PROGRAM) as d:
        url = f"http://127.0.0.1:{d.port}"
        bare("check-health", "--url", url)
        bare("check-health", "--ready", "--url", url)
        d.process.send_signal(signal.SIGSTOP)  # connects, never answers
        run = bare("check-health", "--url", url, code=FAILED)
        check_in("no answer within", run.stderr)
        d.process.send_signal(signal.SIGCONT)
        assert d.stop() == 0
    run = bare("check-health", "--url", url, code=FAILED)
    check_in("refuses", run.stderr)
    d = Daemon(PROGRAM, {"store.backend": "http",
                         "store.url": "http://127.0.0.1:9/fhir"})
    d.start(ready=False)
    url = f"http://127.0.0.1:{d.port}"
    bare("check-health", "--url", url)
    run = bare("check-health", "--ready", "--url", url, code=FAILED)
    check_in("/readyz: 503", run.stderr)
    d.stop()
    bare("check-health", "--url", "localhost:3000", code=USAGE)


def without_a_store(url):
    place = Place()
    place.settings |= {"store.backend": "http", "store.patience": "6 s",
                       "store.url": url}
    return place


def give_up(url, command):
    place = without_a_store(url)
    given = {"verify": [], "explain": ["A", "B"]}.get(
        command, [place.path("one.ndjson")])
    place.write("one.ndjson", ndjson(people(1)))
    run = place.run(command, *given, code=UPSTREAM)
    check_in(f"waiting for the store ({url})", run.stderr)
    # After 2 s and after 5; a machine that is busy may miss one of them.
    check(re.search(r"[25] s of 6 s", run.stderr), run.stderr)
    check_in(f"nothing was heard from the store ({url}) for 6 s", run.stderr)


@test
def a_store_that_is_not_there_is_told_and_given_up():
    with socket.create_server(("127.0.0.1", 0)) as mute:  # takes, never answers
        urls = [f"http://127.0.0.1:{port}/fhir"
                for port in (9, mute.getsockname()[1])]
        # All at once, since each waits.
        with concurrent.futures.ThreadPoolExecutor(8) as pool:
            for end in [pool.submit(give_up, url, command) for url in urls
                        for command in ("verify", "import", "match",
                                        "explain")]:
                end.result()
        run = without_a_store(urls[1]).run("verify", "--quiet", code=UPSTREAM)
        check("waiting" not in run.stderr, run.stderr)


# --- import ------------------------------------------------------------------

@test
def import_reads_every_format():
    place = Place()
    run = place.import_people()
    with open(PEOPLE_CSV) as rows:
        n = sum(1 for _ in csv.DictReader(rows))
    check_in(f"created {n}, updated 0, unchanged 0, refused 0", run.stdout)
    run = place.import_people()
    check_in(f"created 0, updated 0, unchanged {n}, refused 0", run.stdout)
    some = people(6)
    run = place.run("import", place.write("a.ndjson", ndjson(some[:3])))
    check_in("created 3,", run.stdout)
    bundle = {"resourceType": "Bundle", "type": "collection", "entry": [
        {"resource": {"resourceType": "Basic", "code": {"text": "x"}}},
        *({"resource": p} for p in some[2:5])]}
    run = place.run("import", place.write("b.json", json.dumps(bundle)))
    check_in("created 2, updated 0, unchanged 1,", run.stdout)
    run = place.run("import", place.write("c.json", json.dumps(some[5])))
    check_in("created 1,", run.stdout)
    check_in(f"holds {n + 6} source records", run.stdout)
    some[0]["gender"] = "male"
    run = place.run("import", place.write("a.ndjson", ndjson(some[:3])))
    check_in("created 0, updated 1, unchanged 2,", run.stdout)


@test
def import_tells_what_it_refuses():
    place = Place()
    good = people(3)
    lines = [json.dumps(good[0]), "{nonsense", json.dumps(
        {**good[1], "birthDate": "1990-02-31"}), "", json.dumps(
        {**good[1], "identifier": []}), json.dumps(good[2])]
    path = place.write("mixed.ndjson", "\n".join(lines) + "\n")
    run = place.run("import", "--rejects", place.path("rejects"), path,
                    code=PARTLY)
    check_in("created 2, updated 0, unchanged 0, refused 3", run.stdout)
    with open(place.path("rejects")) as rejects:
        reasons = rejects.read()
    check([line.split(": ")[0] for line in reasons.splitlines()]
          == [f"record {n} ({path}:{line})"
              for n, line in ((2, 2), (3, 3), (4, 5))], reasons)
    check_in("Patient.birthDate", reasons)
    for text in (good[1]["name"][0]["family"], "1990-02-31",
                 good[1]["telecom"][0]["value"]):
        check(text not in reasons + run.stderr, "a person is shown")


@test
def import_needs_what_it_can_read():
    place = Place()
    for name, text, options in (
            ("x.csv", "a,b\n1,2\n", []),  # no mapping
            ("x.txt", "{}", []),
            ("x.csv", "a,b\n1,2\n", ["--mapping", MAPPING]),  # no such column
            ("x.json", "{", [])):
        place.run("import", *options, place.write(name, text), code=REJECTED)
    bad = place.write("bad.map.yaml", "identifiers: 7\n")
    run = place.run("import", "--mapping", bad, PEOPLE_CSV, code=REJECTED)
    check_in("bad.map.yaml:1:", run.stderr)
    run = place.run("import", place.path("none.ndjson"), code=FAILED)


def wait_for_mark(mark, process):
    """Until an import has noted how far it is, or has ended."""
    end = time.monotonic() + 120
    while not os.path.exists(mark) and process.poll() is None:
        check(time.monotonic() < end, "no checkpoint")
        time.sleep(0.002)


def import_interrupted_by(number):
    """A place, the records of its file, the file, and the checkpoint."""
    for n in (3000, 12000, 48000):
        place = Place()
        path = place.write("many.ndjson", ndjson(people(n)))
        mark = place.path("mark")
        process = subprocess.Popen(
            place.arguments("import", "--quiet", "--checkpoint", mark, path),
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        wait_for_mark(mark, process)
        process.send_signal(number)
        error = process.communicate(timeout=120)[1]
        if process.returncode != OK:
            break  # else it was quicker than we
    check(process.returncode == INTERRUPTED,
          f"ended with {process.returncode}: {error}")
    check_in("run the same command again", error)
    return place, n, path, mark


@test
def import_goes_on_after_an_interruption():
    place, n, path, mark = import_interrupted_by(signal.SIGINT)
    with open(mark) as f:
        done = int(f.read().split()[0])
    check(0 < done < n, f"interrupted at {done}")
    run = place.run("import", "--quiet", "--checkpoint", mark, path)
    created, unchanged = (int(re.search(rf"{w} (\d+)", run.stdout).group(1))
                          for w in ("created", "unchanged"))
    check(created + unchanged == n - done,
          f"{run.stdout} after {done} of {n} records")
    check(unchanged <= 64, f"{unchanged} records were done twice")
    check_in(f"holds {n} source records", run.stdout)


@test
def import_through_a_running_daemon():
    place = Place()
    with Daemon(PROGRAM, place.settings, place.folder) as daemon:
        base = f"http://127.0.0.1:{daemon.port}/fhir"
        path = place.write("a.ndjson", ndjson(
            people(3) + [{**people(1)[0], "gender": "unheard-of"}]))
        run = bare("import", "--quiet", "--to", base, path, code=PARTLY)
        check_in("created 3, updated 0, unchanged 0, refused 1", run.stdout)
        place.run("import", path, code=FAILED)  # the store is the daemon's
        place.run("import", "--as-stored", path, code=FAILED)
    bare("import", "--quiet", "--to", base, path, code=UPSTREAM)


@test
def as_stored_takes_any_resource():
    place = Place()
    golden = {"resourceType": "Patient", "id": "g", "link": [
        {"other": {"reference": "Patient/s"}, "type": "seealso"}],
        "meta": {"tag": [{"code": "5c827da5-4858-4f3d-a50c-62ece001efea"}]}}
    source = {**people(1)[0], "id": "s", "link": [
        {"other": {"reference": "Patient/g"}, "type": "refer"}]}
    audit = {"resourceType": "AuditEvent", "id": "a",
             "type": {"code": "110110"}, "recorded": "2026-11-21T07:18:31Z",
             "agent": [{"requestor": True}], "source": {"site": "x"}}
    nameless = {"resourceType": "Patient", "gender": "male"}
    path = place.write("x.ndjson", ndjson(
        [golden, source, audit, nameless, {"resourceType": "Pat", "id": "x"}]))
    run = place.run("import", "--as-stored", "--quiet", "--rejects",
                    place.path("rejects"), path, code=PARTLY)
    check_in("created 3, updated 0, unchanged 0, refused 2", run.stdout)
    check_in("1 source records, 1 golden", place.run("verify").stdout)


# --- looking at a store ------------------------------------------------------

@test
def match_stores_nothing():
    place = Place()
    known = people(4)
    place.run("import", place.write("a.ndjson", ndjson(known)))
    same = {**known[1], "identifier": [{"system": SYSTEM, "value": "new"}]}
    path = place.write("q.ndjson", ndjson([same, people(1, 500)[0]]))
    table = place.run("match", path).stdout.splitlines()
    check_in("automatic", table[0])
    check_in("no match", table[1])
    lines = [json.loads(line) for line in
             place.run("match", "--json", path).stdout.splitlines()]
    check([m["class"] for m in lines[0]["matches"]] == ["automatic"],
          str(lines))
    check(lines[0]["record"] == 1 and lines[1]["matches"] == [], str(lines))
    place.run("match", place.write("bad.ndjson", "{\n"), code=PARTLY)
    check_in("4 source records, 4 golden", place.run("verify").stdout)


def two_linked_ids(place):
    place.run("import", place.write("pair.ndjson", ndjson([
        patient("x-1"), patient("x-2", given="Gracie")])))
    out = place.run("match", "--json", place.write("one.ndjson", ndjson(
        [patient("x-3")]))).stdout
    return [m["id"] for m in json.loads(out)["matches"]]


@test
def explain_shows_each_field():
    place = Place()
    a, b = two_linked_ids(place)
    table = place.run("explain", a, b).stdout
    for part in ("automatic match", "family", "given", "birthDate", "sum"):
        check_in(part, table)
    for person in ("Okello", "Grace", "1990", "0772"):
        check(person not in table, "a person is shown")
    rules = json.loads(place.run("explain", "--json", a, b).stdout)
    check(rules[0]["conclusion"].startswith("automatic"), str(rules))
    check(len(rules[0]["fields"]) >= 4 and rules[0]["passesFilters"],
          str(rules))
    run = place.run("explain", a, "nobody", code=FAILED)
    check_in("nobody", run.stderr)


@test
def evaluate_counts_by_pair_and_by_record():
    place = Place()
    place.import_people()
    options = ("--truth", TRUTH, "--system", SYSTEM)
    table = place.run("evaluate", *options).stdout
    check_in("by pair:", table)
    check_in("by record:", table)
    check_in("threshold", table)
    result = json.loads(place.run("evaluate", "--json", *options).stdout)
    check(result["precision"] >= 0.99 and result["recall"] >= 0.85,
          str(result))
    records = result["records"]
    check(sum(records[k] for k in ("tp", "fp", "tn", "fn"))
          == sum(1 for _ in open(PEOPLE_CSV)) - 1, str(records))
    p, r = result["precision"], result["recall"]
    check(abs(result["f1"] - 2 * p * r / (p + r)) < 1e-9, str(result))
    place.run("evaluate", "--truth", place.path("none.csv"), "--system",
              SYSTEM, code=FAILED)


@test
def reading_does_not_disturb_a_daemon():
    place = Place()
    with Daemon(PROGRAM, place.settings, place.folder) as daemon:
        ids = [daemon.call("POST", "/fhir/Patient", p).json["id"]
               for p in (patient("x-1"), patient("x-2"), *people(20))]
        lanes = daemon.call("GET", "/fhir/Basic").json["entry"]
        check_in("22 source records", place.run("verify").stdout)
        check_in("automatic", place.run("explain", ids[0], ids[1]).stdout)
        place.run("match", place.write("q.ndjson", ndjson([patient("x-3")])))
        check(daemon.call("GET", "/fhir/Basic").json["entry"] == lanes,
              "a reader wrote to the store")
        answer = daemon.call("POST", "/fhir/Patient", patient("x-4"))
        check(answer.status == 201, repr(answer))
        check_in("23 source records", place.run("verify").stdout)
        check(daemon.stop() == 0, "the daemon did not end well")
    check_in("23 source records", place.run("verify").stdout)


def keep_busy(daemon, stop, number, problems):
    """Never a pause in which the store's index could be completed."""
    n = 0
    while not stop.is_set():
        n += 1
        given = patient(f"b-{number}-{n}", given=f"Grace{n % 7}",
                        family=f"Okello{number}", nin=f"N{number}-{n // 3}")
        a = daemon.call("POST", "/fhir/Patient", given)
        if a.status not in (200, 201):
            problems.append(a)


@test
def reading_works_beside_a_busy_daemon():
    place = Place()
    stop, problems = threading.Event(), []
    with Daemon(PROGRAM, place.settings, place.folder) as daemon:
        ids = [daemon.call("POST", "/fhir/Patient", patient(v)).json["id"]
               for v in ("x-1", "x-2")]
        path = place.write("q.ndjson", ndjson([patient("x-3")]))
        truth = place.write("truth.csv", "a,b\nx-1,x-2\n")
        threads = [threading.Thread(
            target=keep_busy, args=[daemon, stop, n, problems])
            for n in range(4)]
        for t in threads:
            t.start()
        try:
            for _ in range(3):
                check_in("automatic", place.run("explain", *ids).stdout)
                check_in("automatic", place.run("match", path).stdout)
                check_in(": 0 defects", place.run("verify").stdout)
                place.run("evaluate", "--truth", truth, "--system", SYSTEM)
        finally:
            stop.set()
            for t in threads:
                t.join()
        check(not problems, repr(problems[:2]))


@test
def a_store_that_is_not_there_is_told():
    place = Place()
    for arguments in (["verify"], ["explain", "a", "b"]):
        check_in("no store", place.run(*arguments, code=FAILED).stderr)
    check(not os.path.exists(place.settings["store.path"]),
          "a reader made a store")
    place.settings["store.path"] = place.write("x.db", "not a database at all")
    place.run("verify", code=FAILED)


@test
def the_demo_takes_no_other_server_for_its_own():
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = str(other.getsockname()[1])
        script = os.path.join(ROOT, "scripts", "demo")
        run = check_run([script, "--port", port], FAILED)
        check_in(f"listens on port {port} already", run.stderr)
        check(run.stdout == "", run.stdout)  # nothing was built, or begun
        check_run([script, "--port", "three"], USAGE)


@test
def fhirpath_prints_items():
    place = Place()
    path = place.write("p.json", json.dumps(patient("x")))
    check(bare("fhirpath", "name.given", path).stdout == "Grace\n", "text")
    shown = json.loads(bare("fhirpath", "--json", "name.given", path).stdout)
    check(isinstance(shown, list) and len(shown) == 1, str(shown))
    check(bare("fhirpath", "name.where(use='old')", path).stdout == "", "none")
    bare("fhirpath", "name.(", path, code=2)
    bare("fhirpath", "name.given.single() + 1", path, code=3)
    bare("fhirpath", "name", place.write("bad.json", "{"), code=REJECTED)
    bare("fhirpath", "name", place.path("none.json"), code=REJECTED)


@test
def nobody_is_shown_in_a_log():
    """Whatever goes wrong with a person, no text of his appears."""
    place = Place()
    odd = patient("x", family="Nalubega", given="Proscovia",
                  birth="Nalubega", phone="0799 123456")
    path = place.write("odd.ndjson", ndjson([odd]))
    for command in ("import", "match"):
        run = place.run(command, path, code=PARTLY)
        for person in ("Nalubega", "Proscovia", "123456"):
            check(person not in run.stdout + run.stderr,
                  f"{command} shows a person")


def main():
    global PROGRAM
    PROGRAM = os.path.abspath(sys.argv[1])
    return run_cases(TESTS, ())


if __name__ == "__main__":
    sys.exit(main())
