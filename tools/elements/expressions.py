#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Write tests/data/fhir/r4-expressions.tsv: every FHIRPath expression of R4.

    tools/elements/expressions.py JAR

JAR is hapi-fhir-validation-resources-r4 (Apache 2.0), which carries HL7's own
definitions (CC0) letter for letter. Columns: what it is, its name, what it is
evaluated on (types by '|', or the path of an element), the expression.
"""
import json
import os
import sys
import xml.etree.ElementTree as tree
import zipfile

HERE = os.path.dirname(os.path.abspath(__file__))
OUTPUT = os.path.join(HERE, "../../tests/data/fhir/r4-expressions.tsv")
MODEL = "org/hl7/fhir/r4/model/"
NS = {"f": "http://hl7.org/fhir"}
PROFILES = ("profiles-types.xml", "profiles-resources.xml")


def value(node, name):
    found = node.find("f:" + name, NS)
    return None if found is None else found.get("value")


def search_parameters(jar):
    bundle = json.loads(jar.read(MODEL + "sp/search-parameters.json"))
    for entry in bundle["entry"]:
        parameter = entry["resource"]
        if "expression" in parameter:
            yield ("search", parameter["id"], "|".join(parameter["base"]),
                   parameter["expression"])


def invariants(jar):
    for name in PROFILES:
        root = tree.fromstring(jar.read(MODEL + "profile/" + name))
        for structure in root.iterfind(".//f:StructureDefinition", NS):
            for element in structure.iterfind("f:differential/f:element", NS):
                for constraint in element.iterfind("f:constraint", NS):
                    if value(constraint, "expression"):
                        yield ("invariant", value(constraint, "key"),
                               value(element, "path"),
                               value(constraint, "expression"))


def main():
    with zipfile.ZipFile(sys.argv[1]) as jar:
        rows = list(search_parameters(jar)) + list(invariants(jar))
    with open(OUTPUT, "w", encoding="utf-8") as out:
        for row in dict.fromkeys(rows):
            out.write("\t".join(" ".join(c.split()) for c in row) + "\n")


if __name__ == "__main__":
    main()
