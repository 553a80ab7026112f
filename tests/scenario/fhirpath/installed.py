#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""libselfsame-fhirpath as others get it: installed into a folder of its own,
found by pkg-config and by CMake, and used by the example.

    installed.py BUILD COMPILER SANITIZERS
"""
import os
import re
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.dirname(
    os.path.abspath(__file__)))))
EXAMPLE = os.path.join(ROOT, "examples", "fhirpath")
PATIENTS = ('{"resourceType":"Patient","name":[{"given":["Ada","B."]}]}\n'
            '{"resourceType":"Patient"}\n'
            '{"resourceType":"Patient","name":[{"given":["Zoë"]}]}\n')
EXPORTED = re.compile(
    r"(fp|jval|arena|buf|err|slice)_|jdoc_parse$|jlimits_default$")


def run(*command, stdin=None, **more):
    done = subprocess.run(command, input=stdin, capture_output=True, text=True,
                          timeout=250, check=False, **more)
    if done.returncode:
        sys.exit(f"{' '.join(command)} ended with {done.returncode}:\n"
                 + done.stdout + done.stderr)
    return done.stdout


def check_example(program, library):
    environment = {**os.environ, "LD_LIBRARY_PATH": library}
    got = run(program, stdin=PATIENTS, env=environment)
    assert got == "Ada\nB.\nZoë\n", got
    got = run(program, "name.given.count()", stdin=PATIENTS, env=environment)
    assert got == "2\n0\n1\n", got
    bad = subprocess.run([program, "name.("], env=environment, timeout=60,
                         capture_output=True, text=True, check=False)
    assert bad.returncode == 2 and "column 6" in bad.stderr, bad
    # One line that is no resource is told, and the others are answered.
    cut = subprocess.run([program], input='{"resourceType":\n' + PATIENTS,
                         env=environment, timeout=60, capture_output=True,
                         text=True, check=False)
    assert cut.returncode == 3 and cut.stdout == "Ada\nB.\nZoë\n", cut
    assert cut.stderr.count("\n") == 1, cut


def check_symbols(library):
    names = [line.split()[-1].split("@")[0] for line in
             run("nm", "-D", "--defined-only", library).splitlines()]
    foreign = [name for name in names if not EXPORTED.match(name)
               and name != "SELFSAME_FHIRPATH_0" and "asan" not in name]
    assert not foreign, f"exported, but in no header: {foreign}"
    assert "fp_eval" in names and "fp_check" in names, names


def check_needed(library, sanitizers):
    needed = re.findall(r"NEEDED.*\[(\S+)\]", run("readelf", "-d", library))
    allowed = ("libpcre2-8", "libutf8proc", "libc.", "libm.", "libpthread",
               "ld-linux")
    foreign = [name for name in needed if not name.startswith(allowed)]
    assert sanitizers or not foreign, f"needs {foreign}"


def main():
    build, compiler, sanitizers = sys.argv[1:4]
    flags = [f"-fsanitize={sanitizers}"] if sanitizers else []
    with tempfile.TemporaryDirectory(prefix="selfsame-fhirpath-") as folder:
        prefix = os.path.join(folder, "prefix")
        run("cmake", "--install", build, "--component", "fhirpath",
            "--prefix", prefix)
        # moved, since a package must not remember where it was made
        prefix, old = os.path.join(folder, "moved"), prefix
        os.rename(old, prefix)
        found = run("find", prefix, "-name", "selfsame-fhirpath.pc").strip()
        library = os.path.dirname(os.path.dirname(found))
        for page in ("man1/selfsame-fhirpath.1", "man3/selfsame-fhirpath.3"):
            assert os.path.exists(os.path.join(prefix, "share/man", page)), page
        words = run("pkg-config", "--cflags", "--libs", found).split()
        program = os.path.join(folder, "given")
        run(compiler, "-std=c11", "-Wall", "-Wextra", "-Werror", *flags,
            "-o", program, os.path.join(EXAMPLE, "given.c"), *words)
        check_example(program, library)
        shared = os.path.join(library, "libselfsame-fhirpath.so")
        check_symbols(shared)
        check_needed(shared, sanitizers)
        run("cmake", "-S", EXAMPLE, "-B", os.path.join(folder, "build"),
            f"-DCMAKE_C_COMPILER={compiler}",
            f"-DCMAKE_C_FLAGS={' '.join(flags)}",
            f"-DCMAKE_PREFIX_PATH={prefix}")
        run("cmake", "--build", os.path.join(folder, "build"))
        check_example(os.path.join(folder, "build", "given"), library)
    print("installed, found and used")


if __name__ == "__main__":
    main()
