# SPDX-License-Identifier: Apache-2.0
"""What scenarios stand on: a daemon that remembers every exchange, and short
words for what is sent and expected."""
import base64
import json
import re
import urllib.parse

from daemon import patient

SCENARIOS = []


def scenario(function):
    SCENARIOS.append(function)
    return function


class Stage:
    """The daemon with a memory of every exchange."""

    def __init__(self, daemon, prefix):
        self.daemon = daemon
        self.prefix = prefix  # keeps the scenarios' identifiers apart
        self.transcript = []
        self.known = {}

    def name(self, value):
        return f"{self.prefix}-{value}"

    def person(self, value, **more):
        """A patient whose demographics belong to this scenario alone."""
        given = {"family": f"Fam{self.prefix}", "nin": f"N{self.prefix}",
                 "art": f"A{self.prefix}", "phone": f"07 {self.prefix}"}
        return patient(self.name(value), **{**given, **more})

    def call(self, method, path, body=None, headers=None):
        answer = self.daemon.call(method, "/fhir" + path, body, headers)
        self.transcript.append({
            "request": f"{method} {self.normal(path)}",
            "status": answer.status,
            "headers": sorted(h for h in answer.headers if h in (
                "location", "locationcruid", "etag", "last-modified", "allow",
                "retry-after")),
            "body": self.normal_body(answer),
        })
        return answer

    def normal(self, text):
        """Ids that a store made up become numbers in order of appearance."""
        def number(match):
            return self.known.setdefault(
                match.group(0), f"<id{len(self.known) + 1}>")
        text = re.sub(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"
                      r"|\b[0-9a-z]{40}\b", number, text)
        text = re.sub(r"\d{4}-\d\d-\d\dT[\d:.+Z-]+", "<time>", text)
        text = re.sub(r"http://127.0.0.1:\d+", "<base>", text)
        # Paging links are the store's own, and so is what it counts by.
        text = re.sub(r"\?[^\" ]*_getpages[^\" ]*", "?<page>", text)
        return re.sub(r"\b(Basic|Observation)/\d+", r"\1/<id>", re.sub(
            r"\b(Basic|Observation)/<id\d+>", r"\1/<id>", text))

    def normal_body(self, answer):
        try:
            body = answer.json
        except ValueError:
            return None
        if body.get("resourceType") == "OperationOutcome":
            return [(i["severity"], i["code"]) for i in body["issue"]]
        return self.normal(json.dumps(self.normal_value(body), sort_keys=True))

    def normal_value(self, value, key=""):
        """Without what is each store's own: where a resource came from, its
        wording, ids it gives, the order of a query, links backwards."""
        if isinstance(value, list):
            return [self.normal_value(v) for v in value if not (
                isinstance(v, dict) and v.get("relation") == "previous")]
        if isinstance(value, dict):
            own = {"source", "diagnostics"}
            if value.get("resourceType") in ("Basic", "Observation", "Bundle"):
                own.add("id")
            return {k: self.normal_value(v, k) for k, v in value.items()
                    if not (k in own and isinstance(v, str))}
        if key == "data":
            return base64.b64decode(value).decode()
        if key == "url" and "?" in value:
            path, query = value.split("?", 1)
            return path + "?" + "&".join(sorted(map(
                urllib.parse.unquote_plus, query.split("&"))))
        return value


def expect(answer, status):
    statuses = status if isinstance(status, tuple) else (status,)
    assert answer.status in statuses, f"expected {status}, got {answer}"
    return answer


def outcome(answer, status, code=None, expression=None):
    expect(answer, status)
    issue = answer.json["issue"][0]
    assert issue["severity"] == "error", answer
    assert code is None or issue["code"] == code, answer
    assert expression is None or issue.get("expression") == [expression], answer
    assert issue.get("diagnostics"), answer
    return issue


def submit(stage, resource, status=(200, 201)):
    return expect(stage.call("POST", "/Patient", resource), status)


def bundle(kind, *entries):
    return {"resourceType": "Bundle", "type": kind, "entry": [
        {"fullUrl": f"urn:uuid:00000000-0000-4000-8000-{i:012d}",
         "resource": r, "request": {"method": m, "url": u}}
        if r else {"request": {"method": m, "url": u}}
        for i, (m, u, r) in enumerate(entries)]}
