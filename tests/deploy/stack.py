# SPDX-License-Identifier: Apache-2.0
"""The compose files as Compose reads them, and what they need to be read."""
import os
import shutil
import subprocess
import sys

try:
    import yaml
except ImportError:
    yaml = None

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(
    os.path.abspath(__file__))))
SKIPPED = 77
BASE, DEMO = "docker-compose.yml", "docker-compose.demo.yml"
PACKAGE = os.path.join("packages", "selfsame")


def skip(reason):
    print(f"SKIPPED: {reason}", flush=True)
    sys.exit(SKIPPED)


def need(program, package):
    if not shutil.which(program):
        skip(f"{program} is missing (apt-get install {package})")
    if not yaml:
        skip("PyYAML is missing (apt-get install python3-yaml)")


def make_secrets(folder, *options):
    """The secrets of a demo, by the program that users call."""
    subprocess.run([os.path.join(ROOT, "scripts", "make-secrets"), *options,
                    folder], check=True, stdout=subprocess.DEVNULL)
    return folder


def compose(files, environment, env_file=None):
    """The exit code, what was read, and what was said about it."""
    command = ["docker-compose"]
    if env_file:
        command += ["--env-file", os.path.join(ROOT, env_file)]
    for name in files:
        command += ["-f", os.path.join(ROOT, name)]
    clean = {k: v for k, v in os.environ.items()
             if not k.startswith(("SELFSAME", "COMPOSE"))}
    run = subprocess.run(command + ["config"], capture_output=True, text=True,
                         cwd=ROOT, env={**clean, **environment}, timeout=60)
    return run.returncode, yaml.safe_load(run.stdout), run.stderr


def read(files, environment, env_file=None):
    code, stack, said = compose(files, environment, env_file)
    assert code == 0, f"{files}: {said}"
    assert "warning" not in said.lower(), said
    return stack


def secret_files(stack, service):
    """Path in the container: file on the host."""
    paths = {}
    for given in stack["services"][service].get("secrets", []):
        if isinstance(given, str):
            given = {"source": given}
        target = given.get("target", given["source"])
        paths[f"/run/secrets/{target}"] = stack.get("secrets", {}).get(
            given["source"], {}).get("file")
    return paths


def on_this_machine(stack, service):
    """A service's environment, with its secrets where they are here."""
    files = secret_files(stack, service)
    return {name: files.get(str(value), str(value)) for name, value
            in stack["services"][service].get("environment", {}).items()}


def image_settings(folder):
    """The image's own configuration, with its folders where they are here."""
    with open(os.path.join(ROOT, "packages/image/selfsame.yaml")) as f:
        text = f.read()
    for there, here in (
            ("/etc/selfsame/rules", os.path.join(ROOT, "config", "rules")),
            ("/var/lib/selfsame", os.path.join(folder, "data"))):
        assert there in text
        text = text.replace(there, here)
    os.makedirs(os.path.join(folder, "data"), exist_ok=True)
    path = os.path.join(folder, "selfsame.yaml")
    with open(path, "w") as f:
        f.write(text)
    return path
