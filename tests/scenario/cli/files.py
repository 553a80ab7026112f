#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Files as people have them, through `import`, `match` and `evaluate`:
damaged, cut off, changed, in odd spellings.

    files.py PROGRAM [PART OF A NAME]
"""
import http.server
import json
import os
import re
import signal
import subprocess
import sys
import threading
import time

import commands
from commands import (CONFIG, FAILED, OK, PARTLY, REJECTED, TRUTH, UPSTREAM,
                      Daemon, Place, SYSTEM, bare, check, check_in,
                      import_interrupted_by, ndjson, patient, people, run_cases,
                      two_linked_ids, wait_for_mark)

TESTS = []


def test(function):
    TESTS.append(function)
    return function


CSV_MAP = """\
identifiers: [{system: SYSTEM, column: record}]
family: family
given: given
""".replace("SYSTEM", SYSTEM)


def import_csv(place, text, code):
    """Standard output, and the reasons of refusals by line of the file."""
    with open(place.path("t.csv"), "wb") as out:
        out.write(text)
    run = place.run("import", "--quiet", "--mapping",
                    place.write("t.map.yaml", CSV_MAP), "--rejects",
                    place.path("rejects"), "t.csv", code=code)
    with open(place.path("rejects")) as rejects:
        return run.stdout, dict(
            re.fullmatch(r"record \d+ \(t.csv:(\d+)\): (.*)", line).groups()
            for line in rejects.read().splitlines())


@test
def import_takes_csv_as_programs_write_it():
    place = Place()
    out, refused = import_csv(
        place, b"\xef\xbb\xbfrecord,family,given\r\n\r\n1,Okello,Grace\r\n"
        b",,\r\n \t\r\n2,\"O\"\"ke,llo\",\"Gr\nace\",\r\n3,Byaruhanga,\r\n", OK)
    check_in("created 3, updated 0, unchanged 0, refused 0", out)
    check(refused == {}, refused)


@test
def import_loses_no_row_of_a_damaged_csv():
    place = Place()
    out, refused = import_csv(
        place, b'record,family,given\n'
        b'1,Ren\xe9,A\n'  # Latin-1
        b'2,Ok\0ello,A\n'
        b'3,Okello\n'
        b'4,Okello,A,B\n'
        b'5,"Okello" x,A\n'
        b'6, "Okello",A\n'
        b'7,Okello,A\n'
        b'8,"Okello,A\n'  # never closed
        b'9,Okello,A\n'
        b'10,Oke', PARTLY)
    check_in("created 2, updated 0, unchanged 0, refused 8", out)
    for line, part in (("2", "UTF-8"), ("3", "NUL"), ("4", "2 columns"),
                       ("5", "4 columns"), ("6", "behind a closing quote"),
                       ("7", "blank before"), ("9", "never closed"),
                       ("11", "2 columns")):
        check_in(part, refused.get(line, ""))
    check(len(refused) == 8, refused)


@test
def import_names_what_a_header_lacks():
    place = Place()
    mapping = place.write("t.map.yaml", CSV_MAP)
    for header, part in (
            ("record;family;given", "commas separate columns"),
            ("record,family", "no column named given"),
            ("record,family,family,given", "several columns named family")):
        run = place.run("import", "--mapping", mapping,
                        place.write("t.csv", header + "\n1,a,b\n"),
                        code=REJECTED)
        check_in(part, run.stderr)
        check_in("t.csv: ", run.stderr)
    none = place.write("none.map.yaml", "identifiers: []\n")
    run = place.run("import", "--mapping", none, place.path("t.csv"),
                    code=REJECTED)
    check_in("identifiers: at least one", run.stderr)
    lacking = place.write("lacking.map.yaml", "family: family\n")
    run = place.run("import", "--mapping", lacking, place.path("t.csv"),
                    code=REJECTED)
    check("SELFSAME_" not in run.stderr, run.stderr)


@test
def import_takes_json_behind_a_byte_order_mark():
    place = Place()
    some = people(3)
    mark = "\ufeff"
    run = place.run("import", place.write("a.ndjson", mark + ndjson(some[:2])))
    check_in("created 2,", run.stdout)
    run = place.run("import", place.write("b.json", mark + json.dumps(some[2])))
    check_in("created 1,", run.stdout)
    run = place.run("import", place.write("cut.ndjson", ndjson(some)[:-20]),
                    code=PARTLY)
    check_in(f"record 3 ({place.path('cut.ndjson')}:3): invalid: column ",
             run.stderr)
    run = place.run("import", place.path("b.json"),
                    place.write("bad.json", "{\n,"), code=REJECTED)
    check_in(f"{place.path('bad.json')}: line 2, column 1: ", run.stderr)


@test
def import_goes_on_with_the_files_it_began():
    place = Place()
    a = place.write("a.ndjson", ndjson(people(5)))
    b = place.write("b.ndjson", ndjson(people(5, 100)))
    given = ("import", "--quiet", "--checkpoint", place.path("mark"), a, b)
    check_in("created 10, ", place.run(*given).stdout)
    run = place.run(*given)
    check_in("created 0, updated 0, unchanged 0, refused 0", run.stdout)
    check_in("10 records were done before", run.stdout)
    place.write("b.ndjson", ndjson(people(5, 200)))  # another file of that name
    run = place.run(*given)
    check_in("created 5, updated 0, unchanged 0, refused 0", run.stdout)
    check_in("5 records were done before", run.stdout)


@test
def import_writes_over_no_file_but_its_own():
    place = Place()
    path = place.write("a.ndjson", ndjson(people(5)))
    for text in (ndjson(people(9)), "5 people came\n", "x" * (2 << 20)):
        mark = place.write("mistaken", text)
        run = place.run("import", "--checkpoint", mark, path,
                        code=REJECTED)
        check_in(mark, run.stderr)
        with open(mark) as f:
            check(f.read() == text, "it was written over")
    mark = place.write("empty", "")
    check_in("created 5, ", place.run("import", "--checkpoint", mark,
                                      path).stdout)
    with open(mark) as f:
        check(f.read().startswith("5 "), "it holds no mark")


@test
def import_tells_when_reasons_are_lost():
    place = Place()
    path = place.write("a.ndjson", ndjson(people(2)) + "{}\n")
    run = place.run("import", "--quiet", "--rejects", "/dev/full", path,
                    code=FAILED)
    check_in("/dev/full could not be written in full", run.stderr)
    check_in("created 2, updated 0, unchanged 0, refused 1", run.stdout)


def import_to_a_daemon_that_dies(place, n):
    """The import's exit code, what it said, and the file."""
    path = place.write("many.ndjson", ndjson(people(n)))
    with Daemon(commands.PROGRAM, place.settings, place.folder) as daemon:
        process = subprocess.Popen(
            [commands.PROGRAM, "import", "--quiet", "--checkpoint",
             place.path("mark"), "--to",
             f"http://127.0.0.1:{daemon.port}/fhir/", path],
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        wait_for_mark(place.path("mark"), process)
        daemon.kill()
        error = process.communicate(timeout=120)[1]
    return process.returncode, error, path


@test
def import_loses_nothing_when_the_daemon_dies():
    for n in (4000, 16000, 64000):
        place = Place()
        code, error, path = import_to_a_daemon_that_dies(place, n)
        if code != OK:
            break  # else it was quicker than we
    check(code == UPSTREAM, f"{code} {error}")
    mark = place.path("mark")
    with open(mark) as f:
        done = int(f.read().split()[0])
    check(0 < done < n, f"it ended at {done}")
    with Daemon(commands.PROGRAM, place.settings, place.folder) as daemon:
        base = f"http://127.0.0.1:{daemon.port}/fhir"
        run = bare("import", "--quiet", "--checkpoint", mark, "--to", base,
                   path)
        check_in(f"{done} records were done before", run.stdout)
        check_in(f"{n} source records", place.run("verify").stdout)
        check(daemon.stop() == 0, "the daemon did not end well")


@test
def commands_read_what_a_killed_daemon_left():
    place = Place()
    with Daemon(commands.PROGRAM, place.settings, place.folder) as daemon:
        for given in (patient("x-1"), patient("x-2"), *people(20)):
            daemon.call("POST", "/fhir/Patient", given)
        daemon.kill()
    check_in("22 source records", place.run("verify").stdout)
    check_in("automatic", place.run("match", place.write(
        "q.ndjson", ndjson([patient("x-3")]))).stdout)
    check_in("true 1\n", truth(place, "x-1,x-2\n", OK).stdout)


class BusyFor(http.server.BaseHTTPRequestHandler):
    """A server that takes nothing for two seconds after the first request."""
    protocol_version = "HTTP/1.1"
    taken = []

    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        now = time.monotonic()
        self.server.begun = self.server.begun or now
        is_busy = now < self.server.begun + 2
        if not is_busy:
            self.taken.append(body["identifier"][0]["value"])
        answer = json.dumps({"resourceType": "OperationOutcome", "issue": [
            {"severity": "error", "code": "transient",
             "diagnostics": "not now"}]}).encode()
        self.send_response(503 if is_busy else 201)
        self.send_header("Retry-After", "1")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *_):
        pass


class BusyServer(http.server.ThreadingHTTPServer):
    request_queue_size = 64


@test
def import_waits_for_a_server_that_is_busy():
    place, n = Place(), 50
    path = place.write("a.ndjson", ndjson(people(n)))
    with BusyServer(("127.0.0.1", 0), BusyFor) as server:
        server.begun = None
        threading.Thread(target=server.serve_forever, daemon=True).start()
        run = bare("import", "--to",
                   f"http://127.0.0.1:{server.server_port}/fhir", path)
        server.shutdown()
    check_in(f"created {n}, updated 0, unchanged 0, refused 0", run.stdout)
    check_in("takes nothing now (503)", run.stderr)
    check(sorted(BusyFor.taken) == sorted(f"p-{i}" for i in range(n)),
          BusyFor.taken)


class TooSlow(BusyFor):
    """A server, or a proxy before it, that lost patience with one request."""

    def do_POST(self):
        self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response(408)
        self.send_header("Content-Length", "0")
        self.end_headers()


@test
def import_calls_no_record_done_that_came_too_slowly():
    place = Place()
    path, mark = place.write("a.ndjson", ndjson(people(3))), place.path("mark")
    with BusyServer(("127.0.0.1", 0), TooSlow) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        run = bare("import", "--quiet", "--checkpoint", mark, "--to",
                   f"http://127.0.0.1:{server.server_port}/fhir", path,
                   code=UPSTREAM)
        server.shutdown()
    check_in("408", run.stderr)
    with open(mark) as f:
        check(f.read().startswith("0 "), "records were left out")


@test
def import_tells_the_servers_fault_from_the_records():
    place = Place()
    with Daemon(commands.PROGRAM, place.settings, place.folder) as daemon:
        root = f"http://127.0.0.1:{daemon.port}"
        path = place.write("a.ndjson", ndjson(people(3)))
        run = bare("import", "--quiet", "--to", root, path, code=UPSTREAM)
        check_in("/fhir", run.stderr)  # where it is to be found
        run = bare("import", "--quiet", "--to", root + "/fhir", path)
        check_in("created 3, updated 0, unchanged 0,", run.stdout)
        changed = people(3)
        changed[0]["gender"] = "male"
        run = bare("import", "--quiet", "--to", root + "/fhir",
                   place.write("a.ndjson", ndjson(changed)))
        check_in("created 0, updated 1, unchanged 2,", run.stdout)


# --- configuration files -------------------------------------------------------

CONFIG_HEAD = """registry:
  internal-systems: [http://x]
  id-key: a key for tests alone
"""


@test
def settings_that_do_not_fit_together_are_told_with_their_place():
    place = Place()
    for text, told in (
            ("server: {address: 10.0.0.0/8}", "server.address: expected"),
            ("server: {public-url: hie.example.org}", "server.public-url: "),
            ("server: {public-url: 'https://h/fhir?a=b'}", "nothing behind"),
            ("store: {backend: http, url: localhost}",
             "store.url: the URL must begin with http"),
            ("store: {backend: http, url: 'http://u:p@h/fhir'}",
             "store.url: the URL may hold no user"),
            ("openhim: {user: u, password: p, url: 'https://h:8080/'}",
             "openhim.url: the URL may not end with a slash"),
            ("tls: {certificate: none.pem, key: none.key}",
             "tls.certificate: "),
            ("tls: {certificate: none.pem}", "must be given together"),
            ("clients: [{id: a}, {id: a}]",
             "clients[1].id: another client has it"),
            ("clients: [{id: a, certificate-cn: c}, {id: b, certificate-cn: c}]",
             "clients[1].certificate-cn: another"),
            ("clients: [{id: ''}]", "clients[0].id: must not be empty"),
            ("clients: [{id: a, secret-hash: plain}]",
             "clients[0].secret-hash: expected"),
            ("clients: [{id: a, systems: [http://x, http://y]}]",
             'clients[0].systems[1]: "http://y" is not among'),
            ("auth: {openhim-users: [a]}", "auth.openhim-users[0]: no client"),
            ("auth: {openhim-addresses: [x]}", "auth.openhim-addresses[0]: ")):
        path = place.write("bad.yaml", CONFIG_HEAD + text + "\n")
        run = bare("check-config", "--config", path, code=CONFIG)
        check(re.match(re.escape(path) + r":4:\d+: ", run.stderr), run.stderr)
        check_in(told, run.stderr)
    place.settings["registry.id-key"] = "short"
    run = place.run("check-config", code=CONFIG)
    check_in("--set: registry.id-key must have", run.stderr)
    good = place.write("good.yaml", CONFIG_HEAD + """
server: {address: "::1", public-url: "https://h:8/CR/fhir/"}
clients: [{id: a, systems: [http://x]}, {id: b}]
""")
    for command in ("check-config", "verify"):
        run = bare(command, "--config", good, "--set", "registry.rules="
                   + os.path.abspath("config/rules/opencr-default.json"),
                   "--set", "store.backend=memory")
        check("good.yaml" not in run.stderr, run.stderr)


# --- rule files ----------------------------------------------------------------

@test
def rules_that_are_hardly_meant_are_told():
    place = Place()
    place.settings["registry.rules"] = place.write("r.json", json.dumps(
        {"rules": [{"matchingType": "deterministic", "autoMatchThreshold": 2,
                    "fields": {"given": {"algorithm": "exact",
                                         "fhirpath": "name.givn"}}}]}))
    run = place.run("check-config")
    check_in("the configuration is good", run.stdout)
    for part in ("r.json: `name.givn`, column 6: ", "did you mean 'given'",
                 "no pair can reach its autoMatchThreshold 2"):
        check_in(part, run.stderr)
    check(place.run("check-config", "--quiet").stderr == "", "not quiet")
    place.settings["registry.rules"] = place.path("none.json")
    for command in ("check-config", "serve", "verify"):
        run = place.run(command, code=CONFIG)
        check_in("none.json", run.stderr)


# --- other commands that read files -------------------------------------------

@test
def match_looks_at_every_file():
    place = Place()
    place.run("import", place.write("a.ndjson", ndjson(people(1))))
    bad = place.write("bad.ndjson", "{nonsense\n" + json.dumps(
        {**people(1)[0], "gender": "unheard-of"}) + "\n")
    run = place.run("match", bad, place.path("a.ndjson"), code=PARTLY)
    check_in("automatic", run.stdout)
    check_in(f"record 1 ({bad}:1): column 2: ", run.stderr)
    check_in(f"record 2 ({bad}:2): Patient.gender: ", run.stderr)


@test
def explain_takes_ids_as_others_print_them():
    place = Place()
    a, b = two_linked_ids(place)
    given = place.run("explain", a, b).stdout
    for x in (f"Patient/{a}", f"http://localhost:3000/fhir/Patient/{a}",
              f"https://hie.example.org/CR/fhir/Patient/{a}/_history/1"):
        check(place.run("explain", x, f"Patient/{b}").stdout == given, x)
    place.run("explain", "Patient/", b, code=FAILED)


@test
def explain_names_the_filters():
    place = Place()
    place.settings["registry.rules"] = os.path.abspath(
        "config/rules/opencr-default.json")
    place.run("import", place.write("pair.ndjson", ndjson(
        [patient("x-1"), patient("x-2", gender="male")])))
    ids = [json.loads(place.run("match", "--json", place.write(
        "one.ndjson", ndjson([patient("x-3", gender=gender)]))).stdout)
        ["matches"][0]["id"] for gender in ("male", "female")]
    table = place.run("explain", *ids).stdout
    check_in("no match: a filter keeps them apart\n  filtered by gender", table)
    rule = json.loads(place.run("explain", "--json", *ids).stdout)[0]
    check(rule["filters"] == ["gender"] and not rule["passesFilters"], rule)


def truth(place, text, code, *options):
    return place.run("evaluate", *options, "--system", SYSTEM, "--truth",
                     place.write("truth.csv", text), code=code)


@test
def evaluate_refuses_a_truth_that_says_nothing():
    place = Place()
    place.import_people()
    with open(TRUTH) as rows:
        pair = rows.read().splitlines()[1]
    for text in ("", "a,b\n", "a,b\nnobody,nowhere\n"):
        run = truth(place, text, REJECTED)
        check_in("no row names two stored records", run.stderr)
    run = truth(place, f"a;b\n{pair.replace(',', ';')}\n", REJECTED)
    check_in("truth.csv:1: expected two identifier values", run.stderr)
    run = truth(place, f'a,b\n{pair}\n"x,y\n', REJECTED)
    check_in("truth.csv:3: a quote is never closed", run.stderr)
    check_in("true 1\n", truth(place, pair + "\n", OK).stdout)  # no header
    run = truth(place, f"\ufeffa,b\r\n {pair} \r\n\r\nx,y\r\n", OK)
    check_in("true 1\n", run.stdout)
    check_in("1 pairs name records that are not stored", run.stderr)


@test
def evaluate_tells_thresholds_as_json_too():
    place = Place()
    place.import_people()
    given = ("--truth", TRUTH, "--system", SYSTEM)
    table = place.run("evaluate", *given).stdout.split("F1\n")[-1].split("\n")
    result = json.loads(place.run("evaluate", "--json", *given).stdout)
    shown = [[float(x) for x in line.split()] for line in table if line]
    check(len(shown) > 3 and len(shown) == len(result["thresholds"]), table)
    for row, t in zip(shown, result["thresholds"]):
        for x, key in zip(row, ("threshold", "predicted", "correct",
                                "precision", "recall", "f1")):
            check(abs(x - t[key]) < 1e-4, f"{key}: {row} {t}")
    r = result["records"]
    check(abs(r["recall"] - r["tp"] / (r["tp"] + r["fn"])) < 1e-9, r)


@test
def output_that_cannot_be_written_is_a_failure():
    place = Place()
    path = place.write("a.ndjson", ndjson(people(3)))
    place.run("import", "--quiet", path)
    for given in (place.arguments("match", path),
                  place.arguments("verify", "--json"),
                  [commands.PROGRAM, "check-config", "--print-template"]):
        with open("/dev/full", "w") as full:
            run = subprocess.run(given, stdout=full, stderr=subprocess.PIPE,
                                 text=True, timeout=120)
        empty = "--json" in given  # nothing to be written
        check(run.returncode == (OK if empty else FAILED), str(run))
        check(empty or "cannot write to standard output" in run.stderr,
              str(run))


@test
def import_ends_in_order_on_sigterm_too():
    import_interrupted_by(signal.SIGTERM)


def hold_up(process):
    """A machine that stands still every 20 ms: all work takes long on it."""
    for _ in range(15):
        time.sleep(0.02)
        process.send_signal(signal.SIGSTOP)
        time.sleep(0.25)
        process.send_signal(signal.SIGCONT)


@test
def long_work_shows_how_far_it_is():
    """A bar on a terminal, and nothing about what is done at once."""
    place, n = Place(), 700
    alike = [patient(f"r-{i}", given=f"G{i % 40}", nin=f"N{i}", art=f"A{i}")
             for i in range(n)]
    path = place.write("many.ndjson", ndjson(alike))
    place.run("import", "--quiet", path)
    pairs = place.write("truth.csv", "a,b\nr-1,r-2\n")
    for given in (("match", path),
                  ("evaluate", "--truth", pairs, "--system", SYSTEM)):
        terminal, end = os.openpty()
        run = subprocess.Popen(place.arguments(*given), stderr=end,
                               stdout=subprocess.DEVNULL)
        os.close(end)
        hold_up(run)
        shown = b""
        try:
            while part := os.read(terminal, 65536):
                shown += part
        except OSError:  # the other side is closed
            pass
        os.close(terminal)
        check(run.wait(120) == OK, f"{given[0]}: {shown}")
        check(re.search(rb"\[#+\.+\] +\d+%  \d+ records  \d+/s", shown),
              f"{given[0]}: {shown}")
        check(f"100%  {n} records".encode() in shown, f"{given[0]}: {shown}")
    one = place.write("one.ndjson", ndjson(alike[:1]))
    check(place.run("match", one).stderr == "", "told of one record")


def main():
    commands.PROGRAM = os.path.abspath(sys.argv[1])
    return run_cases(TESTS, ())


if __name__ == "__main__":
    sys.exit(main())
