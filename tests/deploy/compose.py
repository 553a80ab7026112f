#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The compose files and the Instant OpenHIE package: Compose reads them, and
what they say of Selfsame, its files, ports and networks is so.

    compose.py PROGRAM
"""
import copy
import ipaddress
import json
import os
import re
import subprocess
import sys
import tempfile
import urllib.parse

import stack as s

PROGRAM = None
# What a demo alone may hold, and the places that may.
KNOWN_PASSWORD = "openhim-password"
DEMO_PLACES = {".env.demo", "scripts/make-secrets"}
# Its image has no shell and no client, says the compose file.
WITHOUT_HEALTH_CHECK = {"hapi"}


def text_of(path):
    with open(os.path.join(s.ROOT, path), encoding="utf-8") as f:
        return f.read()


# --- what may be wrong with a stack -------------------------------------------

def known_variables():
    reference = subprocess.run(
        [PROGRAM, "check-config", "--print-reference"], check=True,
        capture_output=True, text=True).stdout
    names = re.findall(r"^\| `([a-z.-]+)` \|", reference, re.M)
    assert len(names) > 50, names
    variables = {"SELFSAME_" + re.sub("[.-]", "_", n).upper() for n in names}
    return variables | {v + "_FILE" for v in variables}


def of_settings(stack, name):
    """Every variable is a setting, and all of them together are accepted."""
    environment = stack["services"][name]["environment"]
    for variable in set(environment) - known_variables():
        yield f"{variable} is no setting"
    with tempfile.TemporaryDirectory() as folder:
        run = subprocess.run(
            [PROGRAM, "check-config", "--config", s.image_settings(folder)],
            env=s.on_this_machine(stack, name), capture_output=True,
            text=True, cwd=folder)
        if run.returncode:
            yield run.stdout + run.stderr


def of_secrets(stack, _):
    for name, service in stack["services"].items():
        files = s.secret_files(stack, name)
        for variable, value in service.get("environment", {}).items():
            value = str(value)
            if value.startswith("/run/secrets/") and len(value) > 13 \
                    and value not in files:
                yield f"{name}: {value} is not mounted"
            if re.search("password|secret|key", variable, re.I) and not \
                    value.startswith("/run/secrets/"):
                yield f"{name}: {variable} is a secret in clear"
            if KNOWN_PASSWORD in value:
                yield f"{name}: {variable} is the password everybody knows"
        for path, file in files.items():
            if not file or not os.path.exists(file):
                yield f"{name}: no file for {path}"


def networks_of(stack, name):
    return set(stack["services"][name].get("networks", {}))


def of_addresses(stack, name):
    """What Selfsame asks is a service beside it; the core's address is the
    one that is believed."""
    environment = stack["services"][name]["environment"]
    for variable in ("SELFSAME_STORE_URL", "SELFSAME_OPENHIM_URL"):
        url = urllib.parse.urlsplit(environment[variable])
        if url.hostname not in stack["services"]:
            yield f"{variable}: no service {url.hostname}"
        elif not networks_of(stack, name) & networks_of(stack, url.hostname):
            yield f"{variable}: {url.hostname} cannot be reached"
    if environment["SELFSAME_OPENHIM_HOST"] != name:
        yield "OpenHIM is told another host"
    core = stack["services"]["openhim-core"]["networks"]["exchange"]
    believed = environment["SELFSAME_AUTH_OPENHIM_ADDRESSES"]
    if believed != f"[{core.get('ipv4_address')}]":
        yield f"{believed} is not the core's address"
    subnet = stack["networks"]["exchange"]["ipam"]["config"][0]["subnet"]
    if ipaddress.ip_address(core.get("ipv4_address", "0.0.0.0")) not in \
            ipaddress.ip_network(subnet):
        yield f"the core's address is not in {subnet}"
    if not stack["networks"]["exchange"].get("internal"):
        yield "exchange is open"


def of_ports(stack, name):
    if stack["services"][name].get("ports"):
        yield "Selfsame can be reached past OpenHIM"
    for each in ("hapi-postgres", "openhim-mongo"):
        if stack["services"][each].get("ports"):
            yield f"{each} is published"
        if any(not stack["networks"][n].get("internal")
               for n in networks_of(stack, each)):
            yield f"{each} stands in an open network"
    published = []
    for service in stack["services"].values():
        for port in service.get("ports", []):
            published.append(str(port["published"] if isinstance(port, dict)
                                 else port.split(":")[-2]))
    if len(published) != len(set(published)):
        yield f"a port is published twice: {published}"


def of_habits(stack, name):
    for each, service in stack["services"].items():
        for key in ("restart", "mem_limit", "pids_limit", "security_opt"):
            if key not in service:
                yield f"{each}: no {key}"
        if "healthcheck" not in service and each not in WITHOUT_HEALTH_CHECK:
            yield f"{each}: no health check"
        if not re.search(r":v?\d", service["image"]):
            yield f"{each}: no version of its image"
        for other, how in service.get("depends_on", {}).items():
            if how["condition"] == "service_healthy" and \
                    "healthcheck" not in stack["services"][other]:
                yield f"{each}: {other} cannot become healthy"
    ours = stack["services"][name]
    if not ours.get("read_only") or ours.get("cap_drop") != ["ALL"]:
        yield f"{name} is not hardened"


CHECKS = (of_settings, of_secrets, of_addresses, of_ports, of_habits)


def problems_of(stack):
    return [p for check in CHECKS for p in check(stack, "selfsame")]


# Each must be noticed, else the checks above are worth nothing.
def ours(stack):
    return stack["services"]["selfsame"]["environment"]


MISTAKES = {
    "a misspelt setting": lambda x: ours(x).update(
        SELFSAME_STORE_BACKENDS="http"),
    "a wrong value": lambda x: ours(x).update(SELFSAME_STORE_BACKEND="file"),
    "a required setting left out": lambda x: ours(x).pop(
        "SELFSAME_REGISTRY_ID_KEY_FILE"),
    "a secret in clear": lambda x: ours(x).update(
        SELFSAME_OPENHIM_PASSWORD="open sesame"),
    "a secret not mounted": lambda x: x["services"]["selfsame"].update(
        secrets=["id_key"]),
    "a service of another name": lambda x: ours(x).update(
        SELFSAME_STORE_URL="http://hapi-fhir:8080/fhir"),
    "a service out of reach": lambda x: x["services"]["hapi"].update(
        networks={"fhir-data": {}}),
    "another address of the core": lambda x: ours(x).update(
        SELFSAME_AUTH_OPENHIM_ADDRESSES="[172.28.40.11]"),
    "a published port": lambda x: x["services"]["selfsame"].update(
        ports=["3000:3000"]),
    "a published database": lambda x: x["services"]["openhim-mongo"].update(
        ports=["27017:27017"]),
    "no health check": lambda x: x["services"]["openhim-core"].pop(
        "healthcheck"),
    "no version": lambda x: x["services"]["hapi"].update(
        image="hapiproject/hapi:latest"),
    "a root that can be written": lambda x: x["services"]["selfsame"].update(
        read_only=False),
}


# --- the tests ----------------------------------------------------------------

def composed(secrets):
    environment = {"SECRETS": secrets}
    base = s.read([s.BASE], environment, ".env.example")
    demo = s.read([s.BASE, s.DEMO], environment, ".env.demo")
    assert s.read([], environment, ".env.demo") == demo
    for stack in (base, demo):
        assert problems_of(stack) == [], problems_of(stack)
    assert "SELFSAME_AUTH_ANONYMOUS" not in ours(demo)
    for variable in ("SELFSAME_AUTH_UNKNOWN_CLIENTS",
                     "SELFSAME_OPENHIM_TRUST_SELF_SIGNED"):
        assert variable not in ours(base), variable
    for port in demo["services"]["hapi"]["ports"]:
        assert str(port).startswith("127.0.0.1:"), port
    for name, mistake in MISTAKES.items():
        wrong = copy.deepcopy(base)
        mistake(wrong)
        assert problems_of(wrong), f"not noticed: {name}"
    assert set(os.listdir(secrets)) == {
        os.path.basename(x["file"]) for x in base["secrets"].values()}


def nothing_is_guessed(secrets):
    """Compose refuses to start while we do not know who we are."""
    for name in ("PUBLIC_HOST", "PUBLIC_URL", "INTERNAL_SYSTEMS",
                 "OPENHIM_USER"):
        given = dict(line.split("=", 1) for line
                     in text_of(".env.example").splitlines()
                     if "=" in line and not line.startswith("#"))
        del given[name]
        code, _, said = s.compose([s.BASE], {**given, "SECRETS": secrets},
                                  "tests/deploy/empty.env")
        assert code != 0 and name in said, (name, code, said)
    listed = subprocess.run(["git", "ls-files"], cwd=s.ROOT, text=True,
                            capture_output=True, check=True).stdout.split()
    for path in listed:
        if "/" in path and not path.startswith(("packages/", "scripts/")):
            continue
        if path not in DEMO_PLACES:
            assert KNOWN_PASSWORD not in text_of(path), path


def secrets_stay(secrets):
    before = {n: text_of(os.path.join(secrets, n))
              for n in os.listdir(secrets)}
    s.make_secrets(secrets, "--demo")
    for name, text in before.items():
        assert text_of(os.path.join(secrets, name)) == text, name
        mode = os.stat(os.path.join(secrets, name)).st_mode & 0o777
        assert mode == 0o600, (name, oct(mode))
    with tempfile.TemporaryDirectory() as other:
        s.make_secrets(other)
        for name in before:
            assert text_of(os.path.join(other, name)) != before[name], name


def builds_what_it_needs(_):
    """The image builds with the packages that everybody builds with."""
    wanted = set(re.search(r'^build="([^"]*)"', text_of("scripts/packages"),
                           re.M).group(1).split())
    docker = text_of("Dockerfile")
    # For tests, and for editing lines at a terminal.
    missing = wanted - set(docker.split()) - {"libcmocka-dev", "libedit-dev"}
    assert not missing, missing
    version = re.search(r"project\(selfsame VERSION ([\d.]+)",
                        text_of("CMakeLists.txt")).group(1)
    for words, place in ((f"ARG VERSION={version}\n", docker),
                         (f"selfsame:{version}}}", text_of(s.BASE)),
                         (f'"{version}"', json.dumps(metadata())),
                         (f'"selfsame:{version}"', json.dumps(metadata()))):
        assert words in place, words


# --- the package --------------------------------------------------------------

def metadata():
    return json.loads(text_of(os.path.join(s.PACKAGE,
                                           "package-metadata.json")))


def the_package_is_whole(secrets):
    """Every variable it uses has a default, and none is without a use."""
    defaults = metadata()["environmentVariables"]
    files = [os.path.join(s.PACKAGE, f) for f in
             ("docker-compose.yml", "docker-compose.dev.yml", "swarm.sh")]
    used = set(re.findall(r"\$\{(SELFSAME_PACKAGE_\w+)",
                          "".join(map(text_of, files))))
    used -= {"SELFSAME_PACKAGE_PATIENCE"}
    assert used == set(defaults), used ^ set(defaults)
    for name in ("id", "name", "description", "type", "version",
                 "dependencies"):
        assert metadata()[name], name
    values = {**{k: str(v) for k, v in defaults.items()},
              "SELFSAME_PACKAGE_INTERNAL_SYSTEMS": "[http://example.org]"}
    for chosen in (files[:1], files[:2]):
        stack = s.read(chosen, values)
        name = "client-registry-selfsame"
        for given in stack["services"][name]["secrets"]:
            assert given["mode"] == 0o400, given
            stack["secrets"][given["source"]]["file"] = os.path.join(
                secrets, given["source"].replace("selfsame_", ""))
        found = list(of_settings(stack, name))
        assert not found, found


# Remembers what was asked of it, and which secrets there are.
DOCKER = r"""#!/bin/sh
echo "$*" >> calls
case "$1 $2" in
  "secret inspect") test -e "secret.$3" ;;
  "secret create") cp "$4" "secret.$3" ;;
  "service ls") echo 1/1 ;;
esac
"""


def the_package_is_run(secrets):
    with tempfile.TemporaryDirectory() as folder:
        fake = os.path.join(folder, "docker")
        with open(fake, "w") as f:
            f.write(DOCKER)
        os.chmod(fake, 0o755)

        def swarm(*arguments, **more):
            open(os.path.join(folder, "calls"), "w").close()
            run = subprocess.run(
                [os.path.join(s.ROOT, s.PACKAGE, "swarm.sh"), *arguments],
                cwd=folder, capture_output=True, text=True, timeout=60, env={
                    **os.environ, "PATH": f"{folder}:{os.environ['PATH']}",
                    "SELFSAME_PACKAGE_INTERNAL_SYSTEMS": "[http://a.example]",
                    "SELFSAME_PACKAGE_SECRETS": secrets, **more})
            with open(os.path.join(folder, "calls")) as f:
                return run.returncode, f.read(), run.stderr

        code, calls, said = swarm("init", "prod", SELFSAME_PACKAGE_SECRETS="")
        assert code and "stack deploy" not in calls, (calls, said)
        code, calls, said = swarm("init", "prod",
                                  SELFSAME_PACKAGE_INTERNAL_SYSTEMS="[]")
        assert code and "stack deploy" not in calls, (calls, said)
        code, calls, said = swarm("init", "dev")
        assert code == 0 and calls.count("secret create") == 3, (calls, said)
        assert "docker-compose.dev.yml" in calls and "is up" in said
        code, calls, said = swarm("up", "prod")
        assert code == 0 and "secret create" not in calls, (calls, said)
        assert "stack deploy" in calls and "dev.yml" not in calls, calls
        assert swarm("down", "prod")[1].strip() == \
            "service scale instant_client-registry-selfsame=0"
        code, calls, _ = swarm("destroy", "prod")
        assert code == 0 and "service rm" in calls and "secret" not in calls
        assert swarm("remove", "prod")[0]


def main():
    global PROGRAM
    PROGRAM = os.path.abspath(sys.argv[1])
    s.need("docker-compose", "docker-compose")
    failed = 0
    with tempfile.TemporaryDirectory() as secrets:
        s.make_secrets(secrets, "--demo")
        for test in (composed, nothing_is_guessed, secrets_stay,
                     builds_what_it_needs, the_package_is_whole,
                     the_package_is_run):
            try:
                test(secrets)
                print(f"ok     {test.__name__}", flush=True)
            except AssertionError as e:
                failed += 1
                print(f"FAILED {test.__name__}: {e}", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
