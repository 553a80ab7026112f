#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""`selfsame fhirpath` as people and scripts use it.

    command.py PROGRAM [PART OF A NAME]
"""
import json
import os
import pty
import re
import resource
import select
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "daemon"))
from daemon import run_cases  # noqa: E402

OK, FAILED, REFUSED, EVALUATION, REJECTED = 0, 1, 2, 3, 5
PROGRAM = None
FOLDER = None
TESTS = []

PATIENT = """{
  "resourceType": "Patient",
  "id": "p1",
  "active": true,
  "name": [
    {"use": "official", "family": "Lovelace", "given": ["Ada", "K\\u00f6nig"]},
    { "use":"usual" , "given":[ "Addie" ], "text": "two  blanks, [kept]" }
  ],
  "gender": "female",
  "birthDate": "1815-12-10",
  "_birthDate": {"id": "b", "extension": [
    {"url": "http://example.org/time", "valueTime": "10:30"}]},
  "_deceasedDateTime": {"extension": [
    {"url": "http://example.org/unknown", "valueBoolean": true}]},
  "multipleBirthInteger": 2,
  "extension": [
    {"url": "http://example.org/decimal", "valueDecimal": 1.50},
    {"url": "http://example.org/long", "valueDecimal": 12345678901234567890.10},
    {"url": "http://example.org/quantity",
     "valueQuantity": {"value": 72.50, "unit": "kg",
       "system": "http://unitsofmeasure.org", "code": "kg"}}]
}
"""


def test(function):
    TESTS.append(function)
    return function


def write(name, text):
    path = os.path.join(FOLDER, name)
    with open(path, "w", encoding="utf-8") as out:
        out.write(text)
    return path


def run(*arguments, code=OK, stdin=""):
    done = subprocess.run([PROGRAM, "fhirpath", *arguments], input=stdin,
                          capture_output=True, text=True, cwd=FOLDER,
                          timeout=300, check=False)
    assert done.returncode == code, (
        f"{arguments} ended with {done.returncode}, not {code}:\n"
        + done.stdout + done.stderr)
    return done


def patient():
    return write("patient.json", PATIENT)


def items(expression, *arguments, **more):
    """The one array that --json prints: [(type, text of the value)]"""
    out = run("--json", *arguments, expression, patient(), **more).stdout
    assert out.endswith("]\n") and out.count("\n") == 1, out
    # parse_float keeps the digits
    return [(item["type"], item["value"]) for item in
            json.loads(out, parse_float=Digits, parse_int=Digits)]


class Digits(str):
    """A number, letter for letter."""


def same(got, wanted):
    assert got == wanted, f"got    {got!r}\nwanted {wanted!r}"


def contains(part, text):
    assert part in text, f"{part!r} is not in:\n{text}"


# --- items -------------------------------------------------------------------

@test
def text_is_an_item_a_line():
    same(run("name.given", patient()).stdout, "Ada\nKönig\nAddie\n")
    same(run("Patient.name.given.count()", patient()).stdout, "3\n")
    same(run("name.where(use='old')", patient()).stdout, "")
    same(run("name.last()", patient()).stdout,
         '{"use":"usual","given":["Addie"],"text":"two  blanks, [kept]"}\n')
    same(run("1.50 | 'it''s' | @2014".replace("''", "\\'")).stdout,
         "1.50\nit's\n2014\n")


@test
def json_names_types_and_keeps_values():
    same(items("name.where(use='old')"), [])
    same(items("gender"), [("FHIR.code", "female")])
    same(items("active"), [("FHIR.boolean", True)])
    same(items("active.not()"), [("System.Boolean", False)])
    same(items("birthDate"), [("FHIR.date", "1815-12-10")])
    same(items("multipleBirth"), [("FHIR.integer", "2")])
    same(items("name.given[1]"), [("FHIR.string", "König")])
    same(items("name.given[1].upper()"), [("System.String", "KÖNIG")])
    same(items("name.last()"),
         [("FHIR.HumanName", {"use": "usual", "given": ["Addie"],
                              "text": "two  blanks, [kept]"})])
    same(items("$this")[0][0], "FHIR.Patient")


@test
def numbers_keep_their_digits():
    same(items("extension[0].value"), [("FHIR.decimal", "1.50")])
    same(items("extension[1].value"),
         [("FHIR.decimal", "12345678901234567890.10")])
    same(items("1.50 | 0.10"),
         [("System.Decimal", "1.50"), ("System.Decimal", "0.10")])
    same(items("2147483647"), [("System.Integer", "2147483647")])
    same(items("(-2147483648)"), [("System.Integer", "-2147483648")])
    same(items("007.50"), [("System.Decimal", "7.50")])
    same(items("'-007.5'.toDecimal()"), [("System.Decimal", "-7.5")])


@test
def dates_times_and_quantities_are_printed():
    same(items("@2014 | @2014-02-03 | @T10:30"),
         [("System.Date", "2014"), ("System.Date", "2014-02-03"),
          ("System.Time", "10:30")])
    same(items("@2014-02-03T10:30:00.5+02:00"),
         [("System.DateTime", "2014-02-03T10:30:00.5+02:00")])
    same(items("4 'mg' | 3 days"),
         [("System.Quantity", "4 'mg'"), ("System.Quantity", "3 days")])
    kind, value = items("extension[2].value")[0]
    same(kind, "FHIR.Quantity")
    same(value["value"], "72.50")


@test
def texts_are_escaped():
    same(items(r"'q\" b\\ n\n t\t u\u0001 \u20ac'"),
         [("System.String", "q\" b\\ n\n t\t u\x01 €")])
    same(items("'😀'"), [("System.String", "😀")])


@test
def elements_without_a_value_are_null():
    same(items("deceased"), [("FHIR.dateTime", None)])
    same(items("deceased.extension.value"), [("FHIR.boolean", True)])
    same(items("birthDate.extension.value"), [("FHIR.time", "10:30")])


@test
def types_are_items_too():
    same(items("1.type()"), [("System.SimpleTypeInfo",
                              {"namespace": "System", "name": "Integer"})])
    same(items("gender.type()"), [("System.ClassInfo",
                                   {"namespace": "FHIR", "name": "code"})])
    same(run("name[0].type()", patient()).stdout, "FHIR.HumanName\n")


@test
def no_file_is_no_input():
    same(run("1 + 1").stdout, "2\n")
    same(run("--json", "1 + 1").stdout,
         '[{"type":"System.Integer","value":2}]\n')
    same(run("--json", "{}").stdout, "[]\n")
    same(run("--json", "name.given").stdout, "[]\n")


# --- files -------------------------------------------------------------------

@test
def options_may_stand_anywhere():
    path = patient()
    for arguments in (["--json", "gender", path], ["gender", "--json", path],
                      ["gender", path, "--json"], ["gender", path, "-j"]):
        contains("FHIR.code", run(*arguments).stdout)
    same(run("--", "-1.abs()").stdout, "-1\n")


@test
def several_files_are_gone_through():
    good, other = patient(), write("other.json", '{"resourceType":"Patient"}')
    bad = write("bad.json", '{"resourceType":')
    same(run("--json", "gender.exists()", good, other).stdout,
         '[{"type":"System.Boolean","value":true}]\n'
         '[{"type":"System.Boolean","value":false}]\n')
    done = run("gender", bad, good, code=REJECTED)
    same(done.stdout, "female\n")
    contains("bad.json", done.stderr)
    done = run("gender", good, os.path.join(FOLDER, "none.json"), code=REJECTED)
    contains("none.json", done.stderr)
    done = run("name.given.single()", other, good, bad, code=EVALUATION)
    contains("bad.json", done.stderr)
    run("gender", write("list.json", "[1]"), code=REJECTED)
    run("gender", write("empty.json", ""), code=REJECTED)
    run("gender", FOLDER, code=REJECTED)


@test
def errors_point_at_the_place():
    done = run("name.(", patient(), code=REFUSED)
    contains("column 6", done.stderr)
    contains("\n  name.(\n       ^\n", done.stderr)
    for refused in ("nofunction()", "1 +", "'open", "@2014-13", "name is Nope",
                    "name[0", ""):
        done = run(refused, patient(), code=REFUSED)
        same(done.stdout, "")
    done = run("name.given.single()", patient(), code=EVALUATION)
    contains("column 12", done.stderr)
    contains("patient.json", done.stderr)
    contains("^", done.stderr)
    assert "Ada" not in done.stderr, done.stderr


@test
def standard_input_is_a_file():
    same(run("gender", "-", stdin=PATIENT).stdout, "female\n")
    same(run("gender", "-", stdin="\n\n" + PATIENT).stdout, "female\n")
    same(run("gender", "-", stdin="\ufeff" + PATIENT).stdout, "female\n")
    same(run("gender", "-", stdin='{"gender":"male"}').stdout, "male\n")
    run("gender", "-", stdin="", code=REJECTED)


STREAM = ('{"resourceType":"Patient","id":"a","gender":"male"}\n'
          '\n'
          '{"resourceType":"Patient","id":"b"}\r\n'
          '{"resourceType":"Observation","id":"c","status":"final"}')


@test
def a_stream_is_a_line_a_resource():
    wanted = ('[{"type":"FHIR.code","value":"male"}]\n[]\n[]\n')
    same(run("--json", "gender", write("s.ndjson", STREAM)).stdout, wanted)
    same(run("--json", "gender", write("s.txt", STREAM)).stdout, wanted)
    same(run("--json", "gender", "-", stdin=STREAM).stdout, wanted)
    same(run("id", "-", stdin=STREAM).stdout, "a\nb\nc\n")
    same(run("id", write("none.ndjson", "")).stdout, "")
    broken = STREAM.replace('"b"', '"b')
    done = run("id", write("s.ndjson", broken), code=REJECTED)
    same(done.stdout, "a\nc\n")
    contains("line 3", done.stderr)
    done = run("id.substring(0, id.length() / 0.5 + 'x')", "-", stdin=STREAM,
               code=EVALUATION)
    contains("line 1", done.stderr)
    contains("line 4", done.stderr)


@test
def a_stream_is_answered_as_it_comes():
    with subprocess.Popen([PROGRAM, "fhirpath", "id", "-"],
                          stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT) as process:
        line = json.dumps({"resourceType": "Patient", "id": "x" * 60,
                           "name": [{"text": "y" * 900}]}) + "\n"
        block = (line * 1000).encode()
        for _ in range(40):  # 40 MB through a pipe, read at the same time
            process.stdin.write(block)
            process.stdin.flush()
            got = b""
            while got.count(b"\n") < 500 and process.poll() is None:
                got += os.read(process.stdout.fileno(), 65536)
        process.stdin.close()
        process.stdout.read()
        same(process.wait(60), 0)
    if "asan" not in os.path.realpath(PROGRAM):
        used = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
        assert used < 40 * 1024, f"{used} KiB for a stream of 40 MB"


# --- variables ---------------------------------------------------------------

@test
def variables_are_what_they_look_like():
    def value(given):
        return items("%v", "--var", "v=" + given)
    same(value("3"), [("System.Integer", "3")])
    same(value("-1.50"), [("System.Decimal", "-1.50")])
    same(value("true"), [("System.Boolean", True)])
    same(value("@2014-02"), [("System.Date", "2014-02")])
    same(value("4 'mg'"), [("System.Quantity", "4 'mg'")])
    same(value("'3'"), [("System.String", "3")])
    same(value("Ada"), [("System.String", "Ada")])
    same(value("a=b c"), [("System.String", "a=b c")])
    same(value(""), [("System.String", "")])
    same(value("name.given"), [("System.String", "name.given")])
    same(value("{}"), [])
    same(value('["a",1]'), [("System.String", "a"), ("System.Integer", "1")])
    same(items("%v.gender", "--var", "v=@" + patient()),
         [("FHIR.code", "female")])
    same(items("%a + %b", "--var", "a=1", "--var", "b=2"),
         [("System.Integer", "3")])
    same(items("name.given.where($this = %who)", "-v", "who=Ada"),
         [("FHIR.string", "Ada")])


@test
def variables_that_make_no_sense_are_refused():
    run("--var", "novalue", "1", code=REFUSED)
    run("--var", "=1", "1", code=REFUSED)
    run("--var", "v=@/nowhere/at/all.json", "1", code=REFUSED)
    for expression in ("%unknown", "{}.where(%unknown)",
                       "defineVariable('a', 1).select(%b)"):
        assert "variable" in run(expression, patient(), code=REFUSED).stderr
    run("%a | defineVariable('a', 1)", patient(), code=EVALUATION)
    same(items("defineVariable('a' & 'b', 1).select(%ab)"),
         [("System.Integer", "1")])
    run("--plan", "%unknown")


@test
def a_large_bundle_is_no_runaway():
    bundle = write("large.json", json.dumps({
        "resourceType": "Bundle", "type": "collection", "entry": [
            {"resource": {"resourceType": "Patient", "id": str(i),
                          "name": [{"family": f"F{i}", "given": ["a"]}]}}
            for i in range(20000)]}))
    out = run("entry.resource.where(name.given = 'a' and id != '7').count()",
              bundle).stdout
    assert out == "19999\n", out
    failed = run("descendants().select(%resource.descendants())", bundle,
                 code=EVALUATION)
    assert "given up" in failed.stderr, failed.stderr


# --- tests -------------------------------------------------------------------

def suite(*tests):
    rows = [{"group": "g", "name": f"t{i}", "input": "input/p.json",
             "expression": expression, "outputs": outputs, "invalid": invalid,
             "predicate": False, "mode": None, "ordered": True, **more}
            for i, (expression, outputs, invalid, more) in enumerate(tests)]
    os.makedirs(os.path.join(FOLDER, "suite", "input"), exist_ok=True)
    write("suite/input/p.json", PATIENT)
    return write("suite/tests.json", json.dumps(
        {"suite": "ours", "count": len(rows), "tests": rows}))


def output(kind, value):
    return {"type": kind, "value": value}


PASSING = (
    ("name.given", [output("string", text) for text in
                    ("Ada", "König", "Addie")], None, {}),
    ("name.given", [output("string", text) for text in
                    ("Addie", "Ada", "König")], None, {"ordered": False}),
    ("birthDate", [output("date", "@1815-12-10")], None, {}),
    ("1.0 + 1", [output("decimal", "2")], None, {}),
    ("name", [output("boolean", "true")], None, {"predicate": True}),
    ("{}", [], None, {"input": None}),
    ("4 'mg'", [output(None, "4 'mg'")], None, {}),
    ("name.(", [], "syntax", {}),
    ("name.given1", [], "semantic", {"mode": "strict"}),
    ("name.given.single()", [], "execution", {}),
)
FAILING = (
    ("name.given", [output("string", "Ada")], None, {}),
    ("gender", [output("string", "Female")], None, {}),
    ("birthDate", [output("string", "1815-12-10")], None, {}),
    ("name.given.single()", [], None, {}),
    ("gender", [], "execution", {}),
    ("name.given.single()", [], "syntax", {}),
    ("1", [output("integer", "1")], None, {"input": "input/none.json"}),
    ("1", [], "execution", {"input": "input/none.json"}),
)


@test
def test_files_are_run():
    done = run("--tests", suite(*PASSING))
    same(done.stdout, f"{len(PASSING)} passed, 0 failed\n")
    done = run("--tests", suite(*PASSING, *FAILING), code=FAILED)
    same(done.stdout.splitlines()[-1],
         f"{len(PASSING)} passed, {len(FAILING)} failed")
    for i in range(len(PASSING), len(PASSING) + len(FAILING)):
        contains(f"FAILED g/t{i}: ", done.stdout)
    same(done.stdout.count("FAILED"), len(FAILING))
    os.chdir("/")  # inputs are found relative to the file
    run("--tests", suite(*PASSING))
    run("--tests", write("no.json", "{}"), code=REJECTED)
    run("--tests", os.path.join(FOLDER, "nowhere.json"), code=REJECTED)
    run("--tests", suite(*PASSING), "1", code=REFUSED)


# --- looking at expressions --------------------------------------------------

@test
def trees_and_plans_are_shown():
    done = run("--ast", "((1+2))*a.b( c )")
    same(done.stdout, "(1 + 2) * a.b(c)\n\n"
         "operator *\n"
         "  operator +\n"
         "    1\n"
         "    2\n"
         "  call b\n"
         "    member a\n"
         "    argument\n"
         "      member c\n")
    plan = run("--plan", "Patient.name.where(use = 'x').given[0] | -%v + $this "
               "is string or {} as Quantity and name.sort(-family).exists() "
               "xor repeat($index).aggregate($total).ofType(string)").stdout
    contains("where", plan)
    assert "instruction" not in plan, plan  # every one has a name
    run("--ast", "1 +", code=REFUSED)
    run("--plan", "nofunction()", code=REFUSED)
    run("--ast", "1", patient(), code=REFUSED)


@test
def expressions_are_checked_without_data():
    contains("FHIR.string", run("--check", "Patient", "name.given").stdout)
    same(run("--check", "Patient", "birthDate").stdout, "FHIR.date 0..1\n")
    done = run("--check", "Patient", "name.givn", code=REFUSED)
    same(done.stdout, "")
    contains("column 6", done.stderr)
    contains("'given'", done.stderr)
    run("--check", "Pateint", "name", code=REFUSED)
    checked = json.loads(run("--json", "--check", "Patient", "name").stdout)
    same(checked, {"types": ["FHIR.HumanName"], "min": 0, "max": "*",
                   "problems": []})
    checked = json.loads(run("--json", "--check", "Patient", "name.givn",
                             code=REFUSED).stdout)
    same([(p["severity"], p["offset"], p["length"], p["instead"])
          for p in checked["problems"]], [("error", 5, 4, "given")])
    run("--check", "Patient", "name.(", code=REFUSED)
    run("--check", "Patient", "%x = 1", code=REFUSED)
    run("--check", "Patient", "%x = 1", "--var", "x=1")


@test
def what_definitions_write_is_repaired():
    written = "name.given.count() ge 1 and and gender.exists()"
    run(written, patient(), code=REFUSED)
    done = run("--tolerant", "--json", written, patient())
    same(done.stdout, '[{"type":"System.Boolean","value":true}]\n')
    contains("warning", done.stderr)
    contains("column 20", done.stderr)
    contains("read as: ", done.stderr)
    same(run("--tolerant", "-q", "gender", patient()).stderr, "")
    same(run("--tolerant", "gender", patient()).stderr, "")
    contains(">= 1", run("--tolerant", "--ast", written).stdout)
    contains("System.Boolean",
             run("--tolerant", "--check", "Patient", written).stdout)
    run("--tolerant", "name..(", patient(), code=REFUSED)


# --- lines -------------------------------------------------------------------

@test
def lines_are_read_from_a_pipe():
    done = run("-i", patient(), stdin="name.given.first()\n\n:json\ngender\n"
               ":ast 1+1\n:quit\nnot reached\n")
    contains("Ada\n", done.stdout)
    contains('[{"type":"FHIR.code","value":"female"}]', done.stdout)
    contains("operator +", done.stdout)
    done = run("-i", stdin="1 +\n2\n:nonsense\n:load nowhere.json\n",
               code=EVALUATION)
    contains("2\n", done.stdout)
    contains("column", done.stderr)
    contains(":help", done.stderr)
    contains("nowhere.json", done.stderr)
    done = run("-i", stdin=f"id\n:load {patient()}\nid\n")
    same(done.stdout.split(), ["p1"])


def shown_until(terminal, pattern):
    """What is shown until the pattern is part of it."""
    shown = b""
    while not re.search(pattern, shown):
        assert select.select([terminal], [], [], 120)[0], shown
        shown += os.read(terminal, 65536)
    return shown


def typed(keys, *arguments):
    """What a terminal shows when `keys` are typed, each line at its prompt."""
    child, terminal = pty.fork()
    if child == 0:
        os.environ.update(TERM="xterm", HOME=FOLDER, LC_ALL="C.UTF-8")
        os.execv(PROGRAM, [PROGRAM, "fhirpath", *arguments])
    shown = shown_until(terminal, b"fhirpath> ")
    for key in keys:
        os.write(terminal, key)
        shown += shown_until(terminal, rb"\n[^\n]*fhirpath> ")
    os.write(terminal, b":quit\n")
    while select.select([terminal], [], [], 120)[0]:
        try:
            more = os.read(terminal, 65536)
        except OSError:
            break
        if not more:
            break
        shown += more
    _, status = os.waitpid(child, 0)
    return shown.decode(errors="replace"), os.waitstatus_to_exitcode(status)


@test
def names_are_completed_at_a_terminal():
    linked = subprocess.run(["ldd", PROGRAM], capture_output=True, text=True,
                            check=False).stdout
    if "libedit" not in linked:
        print("SKIPPED: built without libedit")
        return
    shown, code = typed((b"name.giv\t.first()\n", b"birth\t\n",
                         b"name.where(fam\t = 'x').exi\t)\n"),
                        "-q", "-i", patient())
    same(code, 0)
    for answer in ("Ada", "1815-12-10", "false"):
        contains(f"\n{answer}\r\n", shown)
    history = os.path.join(FOLDER, ".selfsame_fhirpath_history")
    same(os.stat(history).st_mode & 0o077, 0)
    with open(history, encoding="utf-8") as file:
        lines = file.read().replace("\\040", " ")
    for line in ("name.given.first()", "birthDate",
                 "name.where(family = 'x').exists()"):
        contains(f"\n{line}\n", lines)


# --- the page ----------------------------------------------------------------

def blocks_of(page):
    """(words behind the fence, lines)"""
    with open(page, encoding="utf-8") as file:
        words = None
        for line in file.read().splitlines():
            if line.startswith("```") and words is None:
                words, lines = line[3:].split(), []
            elif line.startswith("```"):
                yield words, lines
                words = None
            elif words is not None:
                lines.append(line)


@test
def the_page_shows_what_comes_out():
    page = os.path.join(os.path.dirname(os.path.abspath(__file__)),
                        *[os.pardir] * 3, "docs", "fhirpath.md")
    folder = os.path.join(FOLDER, "page")
    os.makedirs(os.path.join(folder, "bin"))
    os.symlink(PROGRAM, os.path.join(folder, "bin", "selfsame"))
    environment = {**os.environ, "PATH": os.path.join(folder, "bin") + ":"
                   + os.environ["PATH"]}

    def shell(text):
        return subprocess.run(
            ["bash", "-c", text], cwd=folder, env=environment, check=False,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, text=True, timeout=120).stdout

    shown = 0
    for words, lines in blocks_of(page):
        if words[0] == "sh" and "norun" not in words:
            shell("\n".join(lines))
        if words[0] != "console":
            continue
        for part in ("\n" + "\n".join(lines)).split("\n$ ")[1:]:
            command, _, output = part.partition("\n")
            same(shell(command).rstrip("\n"), output.rstrip("\n"))
            shown += 1
    assert shown > 10, shown


def main():
    global PROGRAM, FOLDER
    PROGRAM = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory(prefix="selfsame-test-") as FOLDER:
        return run_cases(TESTS, ())


if __name__ == "__main__":
    sys.exit(main())
