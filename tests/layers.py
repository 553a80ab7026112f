#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What reviewers would repeat: include directions, and the shape of files.

    tests/layers.py [ROOT]       check the project (ROOT: where this file is)
    tests/layers.py --self-test  check this checker on made-up snippets

Prints "file:line: what is wrong" and exits with 1 when anything is.

    everywhere   an SPDX line on top; in C no line over 100 columns, no file
                 over 800 lines, no function over 60 (written by a generator:
                 free), no banned calls
    the product  includes go down (tests/layers.txt), by full path; headers of
                 others through their door; *_int.h stay in their folder;
                 public functions have a doc comment; no bare malloc

Functions that have none yet are counted per file in layers.txt; the count may
only go down.
"""
import os
import re
import sys
import tempfile

MAX_COLUMNS, MAX_LINES, MAX_FUNCTION_LINES = 100, 800, 60
PRODUCT = ("base", "fhirclient", "matching", "mediator", "registry-defs")
FOLDERS = PRODUCT + ("tests", "bench", "cmake", "scripts", "tools")
SKIPPED = ("tests/data", "tests/fuzz/corpus", "tests/vectors", "tests/golden")
KINDS = (".c", ".h", ".cmake", ".py", ".sh", ".yaml", ".yml", "CMakeLists.txt")
SPDX = "SPDX-License-Identifier: Apache-2.0"

BANNED = {
    name: "bounded by nothing: use struct buf or snprintf"
    for name in ("strcpy", "strcat", "strncpy", "strncat", "sprintf", "vsprintf", "gets",
                 "stpcpy")
}
BANNED.update({
    "strtok": "keeps a hidden state: use slice_split",
    "strtok_r": "writes into its input: use slice_split",
    "atoi": "cannot tell failure: use slice_to_u64",
    "atol": "cannot tell failure: use slice_to_u64",
    "atoll": "cannot tell failure: use slice_to_u64",
    "atof": "cannot tell failure",
    "gmtime": "not safe with threads: use instant_print",
    "localtime": "not safe with threads, and local",
    "asctime": "not safe with threads",
    "ctime": "not safe with threads",
    "alloca": "a stack has an end",
    "rand": "use prng or random_bytes",
    "system": "no shell",
    "popen": "no shell",
})
ALLOCATORS = ("malloc", "calloc", "realloc", "strdup", "strndup", "asprintf")
CALL = re.compile(r"(?<![\w.>])(%s)\s*\(" % "|".join(sorted([*BANNED, *ALLOCATORS])))
INCLUDE = re.compile(r'^\s*#\s*include\s*(["<])([^">]+)[">]')


class Rules:
    """tests/layers.txt."""

    def __init__(self, text):
        self.layers, self.doors, self.system, self.undocumented = {}, {}, set(), {}
        for number, line in enumerate(text.splitlines(), 1):
            words = line.split("#")[0].split()
            if not words:
                continue
            if words[0] == "system":
                self.system.update(words[1:])
            elif words[0] == "layer" and len(words) > 2:
                self.layers[words[1]] = [] if words[2] == "-" else words[2:]
            elif words[0] == "door" and len(words) > 2:
                self.doors[words[1]] = tuple(words[2:])
            elif words[0] == "undocumented" and len(words) == 3:
                self.undocumented[words[1]] = int(words[2])
            else:
                raise SystemExit(f"layers.txt:{number}: not understood")
        for folder in self.layers:
            self.check_direction(folder, (folder,))

    def check_direction(self, folder, path):
        for name in self.layers.get(folder, []):
            if name in path:
                raise SystemExit("layers.txt: a circle: " + " -> ".join(path + (name,)))
            if name != "*":
                self.check_direction(name, path + (name,))

    def folder_of(self, path):
        """The layer a file belongs to: the deepest folder that has a row."""
        while path:
            path = os.path.dirname(path)
            if path in self.layers:
                return path
        return None

    def reach(self, folder):
        """All that a folder may include: folders and single headers."""
        seen, todo = set(), [folder]
        while todo:
            name = todo.pop()
            if name not in seen:
                seen.add(name)
                todo.extend(self.layers.get(name, []))
        return seen

    def allows(self, path, header):
        folder, target = self.folder_of(path), self.folder_of(header)
        reach = self.reach(folder)
        return target == folder or target in reach or header in reach or "*" in reach

    def door_of(self, header):
        for door in self.doors:
            if header == door or (door.endswith("/") and header.startswith(door)):
                return door
        return None


def strip(text):
    """The code alone: comments and the insides of literals become blanks."""
    pattern = re.compile(r'/\*.*?\*/|//[^\n]*|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'', re.S)

    def blank(match):
        found = match.group(0)
        if found[0] in "\"'":
            return found[0] + " " * (len(found) - 2) + found[-1]
        return re.sub(r"[^\n]", " ", found)

    return pattern.sub(blank, text)


def is_generated(lines):
    return any(re.search(r"\b(generated|written) by tools/", line, re.I) for line in lines[:6])


def check_shape(path, lines):
    if not any(SPDX in line for line in lines[:3]):
        yield 1, "no SPDX line on top"
    if is_generated(lines) or not path.endswith((".c", ".h")):
        return
    if len(lines) > MAX_LINES:
        yield MAX_LINES + 1, f"{len(lines)} lines: more than {MAX_LINES} in a file"
    for number, line in enumerate(lines, 1):
        if len(line) > MAX_COLUMNS:
            yield number, f"{len(line)} columns: more than {MAX_COLUMNS} in a line"
        if line != line.rstrip():
            yield number, "blanks at the end of the line"


def check_functions(code):
    """A function's body opens and closes at the left margin."""
    start = None
    for number, line in enumerate(code, 1):
        if line.rstrip() == "{" and start is None:
            start = number - 1
            while start > 1 and re.match(r"[\w\s*(]", code[start - 2] or ";") and \
                    not code[start - 2].rstrip().endswith((";", "}")) and code[start - 2].strip():
                start -= 1
        elif line.startswith("}") and start is not None:
            if number - start + 1 > MAX_FUNCTION_LINES:
                yield start, f"{number - start + 1} lines: more than " \
                             f"{MAX_FUNCTION_LINES} in a function"
            start = None


def check_includes(path, lines, rules):
    own = rules.folder_of(path)
    for number, line in enumerate(lines, 1):
        found = INCLUDE.match(line)
        if not found:
            continue
        kind, header = found.groups()
        if kind == "<":
            door = rules.door_of(header)
            if door and not path.startswith(rules.doors[door]):
                yield number, f"<{header}> is included through {' '.join(rules.doors[door])} alone"
            elif not door and header not in rules.system:
                yield number, f"<{header}> has no door in layers.txt"
            continue
        target = rules.folder_of(header)
        if target is None:
            yield number, f'"{header}": include by the path from the top'
        elif header.endswith("_int.h") and os.path.dirname(header) != os.path.dirname(path):
            yield number, f'"{header}" is for its own folder'
        elif not rules.allows(path, header):
            yield number, f'"{header}": {own} may not include {target}'


def check_calls(path, code):
    for number, line in enumerate(code, 1):
        for found in CALL.finditer(line):
            name = found.group(1)
            if name in BANNED:
                yield number, f"{name}: {BANNED[name]}"
            elif path.startswith(PRODUCT) and not path.startswith("base/"):
                yield number, f"{name}: use mem_alloc or an arena"


DECLARATION = re.compile(r"^(?!typedef|struct \w+;|extern|enum|static|#|return)"
                         r"[A-Za-z_][\w\s*]*\b[a-z_]\w*\(")


def check_documented(path, lines, code):
    """Functions without a blank line between them share one comment."""
    if path.endswith("_int.h"):
        return
    documented = False
    depth = 0
    for number, (line, bare) in enumerate(zip(lines, code), 1):
        if not line.strip() or line.startswith("#"):
            documented = documented and depth > 0
        elif not bare.strip():
            documented = True
        elif depth == 0 and DECLARATION.match(bare) and not documented:
            name = re.search(r"(\w+)\(", bare).group(1)
            yield number, f"{name}: no doc comment"
        depth += bare.count("{") + bare.count("(") - bare.count("}") - bare.count(")")


def check_file(path, text, rules):
    lines = text.split("\n")
    if lines and lines[-1] == "":
        lines.pop()
    yield from check_shape(path, lines)
    if not path.endswith((".c", ".h")):
        return
    code = strip(text).split("\n")
    if not is_generated(lines):
        yield from check_functions(code)
    yield from check_calls(path, code)
    if path.split("/")[0] in PRODUCT:
        yield from check_includes(path, lines, rules)
        if path.endswith(".h"):
            missing = list(check_documented(path, lines, code))
            if len(missing) > rules.undocumented.get(path, 0):
                yield from missing


def find_files(root):
    for top in FOLDERS:
        for folder, folders, names in os.walk(os.path.join(root, top)):
            inside = os.path.relpath(folder, root)
            folders[:] = [f for f in sorted(folders)
                          if os.path.join(inside, f) not in SKIPPED and f[0] != "."
                          and f not in ("__pycache__", "node_modules")]
            for name in sorted(names):
                if name.endswith(KINDS) and name[0] != ".":
                    yield os.path.join(inside, name)
    if os.path.exists(os.path.join(root, "CMakeLists.txt")):
        yield "CMakeLists.txt"


def check_tree(root, rules):
    problems = []
    nfiles = 0
    for path in find_files(root):
        nfiles += 1
        with open(os.path.join(root, path), encoding="utf-8") as file:
            text = file.read()
        problems += [f"{path}:{number}: {what}" for number, what in check_file(path, text, rules)]
    return problems, nfiles


# --- the checker, checked ------------------------------------------------------

SPDX_C = f"/* {SPDX} */\n"
SELF_RULES = """
layer base -
layer base/loop base
layer top/low base
layer top/high top/low base/loop/loop.h
layer mediator *
door yaml.h base/yaml.c
door event2/ base/loop/
system stdio.h
undocumented base/old.h 1
"""

# path, text, and what must be found: "line: part", or None for nothing
SNIPPETS = [
    ("base/a.c", SPDX_C + '#include "base/b.h"\n#include <stdio.h>\n', None),
    ("base/a.c", '#include "base/b.h"\n', "1: no SPDX"),
    ("base/a.c", SPDX_C + '#include "base/loop/loop.h"\n',
     '2: "base/loop/loop.h": base may not include base/loop'),
    ("base/a.c", SPDX_C + "#include <yaml.h>\n", "2: <yaml.h> is included through base/yaml.c"),
    ("base/yaml.c", SPDX_C + "#include <yaml.h>\n", None),
    ("base/a.c", SPDX_C + "# include <event2/event.h>\n", "2: <event2/event.h> is included"),
    ("base/loop/a.c", SPDX_C + "#include <event2/event.h>\n", None),
    ("base/a.c", SPDX_C + "#include <evil.h>\n", "2: <evil.h> has no door"),
    ("base/a.c", SPDX_C + '#include "b.h"\n', "2: \"b.h\": include by the path"),
    ("mediator/a.c", SPDX_C + '#include "base/b_int.h"\n', "2: \"base/b_int.h\" is for its own"),
    ("mediator/a.c", SPDX_C + '#include "base/loop/loop.h"\n', None),
    ("base/a.c", SPDX_C + '#include "base/b_int.h"\n', None),
    ("base/a.c", SPDX_C + "int f(void)\n{\n" + "    x();\n" * 57 + "}\n", None),
    ("base/a.c", SPDX_C + "int f(void)\n{\n" + "    x();\n" * 58 + "}\n", "2: 61 lines"),
    ("base/a.c", SPDX_C + "int f(int a,\n    int b)\n{\n" + "    x();\n" * 57 + "}\n",
     "2: 61 lines"),
    ("base/a.c", SPDX_C + "int a[] = {\n" + "    1,\n" * 90 + "};\n", None),
    ("base/a.c", SPDX_C + "/* " + "x" * 98 + " */\n", "2: 104 columns"),
    ("base/a.c", SPDX_C + "int x; \n", "2: blanks at the end"),
    ("base/a.c", SPDX_C + "int x;\n" * 800, "801: 801 lines"),
    ("base/a.c", f"/* {SPDX}\n * Generated by tools/x. */\n" + "int x;\n" * 900, None),
    ("base/a.c", SPDX_C + "void f(void)\n{\n    strcpy(a, b);\n}\n", "4: strcpy"),
    ("base/a.c", SPDX_C + "void f(void)\n{\n    my_strcpy(a, b); /* strcpy(a) */\n"
     '    g("strcpy(a)", x->system(1));\n}\n', None),
    ("base/a.c", SPDX_C + "int x = atoi (y);\n", "2: atoi"),
    ("base/a.c", SPDX_C + "char *x = malloc(1);\n", None),
    ("mediator/a.c", SPDX_C + "char *x = malloc(1);\n", "2: malloc"),
    ("mediator/a.c", SPDX_C + "char *x = strdup(y);\n", "2: strdup"),
    ("base/a.h", SPDX_C + "\nint f(void);\n", "3: f: no doc comment"),
    ("base/a.h", SPDX_C + "\nstruct x *f(int a,\n    int b);\n", "3: f: no doc comment"),
    ("base/a.h", SPDX_C + "\n/** Does. */\nint f(void);\nint g(int a,\n    int b);\n", None),
    ("base/a.h", SPDX_C + "\n/** Does. */\nint f(void);\n\nint g(void);\n", "6: g: no doc"),
    ("base/a.h", SPDX_C + "\nstruct x {\n    int (*f)(void);\n};\n", None),
    ("base/a.h", SPDX_C + "\nstruct x;\nextern const int y;\n#define F(x) g(x)\n", None),
    ("base/old.h", SPDX_C + "\nint f(void);\n", None),
    ("base/a_int.h", SPDX_C + "\nint f(void);\n", None),
    ("base/CMakeLists.txt", "add_library(x)\n", "1: no SPDX"),
    ("tests/a.c", SPDX_C + "#include <evil.h>\nint f(void);\n", None),
    ("tests/a.c", "int x;\n", "1: no SPDX"),
    ("tests/a.c", SPDX_C + "char *x = malloc(atoi(y));\n", "2: atoi"),
]

CIRCLE = "layer a b\nlayer b c\nlayer c a\n"


def reach_test(rules):
    """What a row names brings along what stands under it, and no more."""
    return [] if (rules.allows("top/high/a.c", "base/b.h")
                  and rules.allows("top/high/a.c", "base/loop/loop.h")
                  and not rules.allows("top/high/a.c", "base/loop/task.h")
                  and not rules.allows("top/low/a.c", "top/high/b.h")
                  and not rules.allows("base/loop/a.c", "mediator/b.h")) else ["reach is wrong"]


def circle_test():
    try:
        Rules(CIRCLE)
    except SystemExit:
        return []
    return ["a circle was not found"]


def self_test():
    rules = Rules(SELF_RULES)
    failures = reach_test(rules) + circle_test()
    for number, (path, text, expected) in enumerate(SNIPPETS):
        with tempfile.TemporaryDirectory() as root:
            os.makedirs(os.path.join(root, os.path.dirname(path)))
            with open(os.path.join(root, path), "w", encoding="utf-8") as file:
                file.write(text)
            problems, nfiles = check_tree(root, rules)
        wanted = [] if expected is None else [f"{path}:{expected}"]
        if nfiles != 1 or len(problems) != len(wanted) or \
                any(not p.startswith(w) for p, w in zip(problems, wanted)):
            failures.append(f"snippet {number} ({path}): wanted {wanted}, found {problems}")
    print("\n".join(failures) or f"{len(SNIPPETS)} snippets judged right")
    return 1 if failures else 0


def main(arguments):
    if "--self-test" in arguments:
        return self_test()
    here = os.path.dirname(os.path.abspath(__file__))
    root = arguments[0] if arguments else os.path.dirname(here)
    with open(os.path.join(here, "layers.txt"), encoding="utf-8") as file:
        rules = Rules(file.read())
    problems, nfiles = check_tree(root, rules)
    print("\n".join(problems))
    print(f"{nfiles} files, {len(problems)} problems")
    return 1 if problems or nfiles == 0 else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
