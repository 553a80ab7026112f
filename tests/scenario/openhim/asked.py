# SPDX-License-Identifier: Apache-2.0
"""Requests through a real core, and the transactions they leave there."""
import json
import os
import sys

from core import ROOT
from daemon import until
from place import EMR, ROLE, Site

sys.path.insert(0, os.path.join(ROOT, "tests", "peers"))
from ports import free_port  # noqa: E402

CR = "/CR/fhir"
PORT = free_port()


def site(program, core, name, **openhim):
    """All on one port: a channel that has transactions is never quite gone
    from a core, so those of the first site lead to all of them."""
    core.add_client(*EMR, [ROLE])
    s = Site(program, core, f"answers-{name}",
             **{"install-channels": True, **openhim})
    s.port = PORT
    s.top = {"server": {"address": "127.0.0.1", "port": PORT}}
    return s


def wait_routed(s, core):
    s.wait_present()
    until("channels", lambda: len(core.channels()) >= 4)


class Asked:
    """A request through the core, and the transaction it left there."""

    def __init__(self, core, method, path, body=None, headers=None, who=EMR):
        self.status, self.headers, self.bytes = core.send(
            method, CR + path, body, who, headers)
        self.id = self.headers["x-openhim-transactionid"]
        self.core = core
        self.stored = until(
            f"the end of {method} {path}: {self.status} {self.bytes[:300]}",
            self.ended)

    def ended(self):
        t = self.core.good("GET", f"/transactions/{self.id}")
        own = [o for o in t.get("orchestrations", [])
               if (o.get("response") or {}).get("headers", {}).get(
                   "content-type", "").startswith("application/")
               and "Selfsame" in o["name"]]
        is_over = t.get("response") and t["status"] != "Processing" and own
        return t if is_over else None

    def json(self):
        return json.loads(self.bytes)

    @property
    def properties(self):
        return self.stored.get("properties") or {}

    @property
    def told(self):
        """Our orchestrations; the core's own is named after the route."""
        return [o for o in self.stored["orchestrations"]
                if not o["name"].startswith("Selfsame")]

    @property
    def answered_in_form(self):
        """Did our answer have OpenHIM's form?"""
        own = [o for o in self.stored["orchestrations"]
               if o["name"].startswith("Selfsame")]
        return own[0]["response"]["headers"]["content-type"].startswith(
            "application/json+openhim")

    def check(self, status, word):
        assert self.status == status, (self.status, self.bytes)
        assert self.stored["status"] == word, self.stored
        assert self.stored["response"]["status"] == status, self.stored
        for o in self.told:
            assert o["name"] and o["request"]["timestamp"], o
            assert isinstance(o["request"].get("body", ""), str), o
        return self
