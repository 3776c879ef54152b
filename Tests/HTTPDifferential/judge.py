"""Holds an answer against its entry, and against what binds every answer. Faults are sentences.

The checks of an entry:

    ("has", name)  ("lacks", name)          a header is there, or is not
    ("equals", name, value)                 one header with this value, whatever its capitals
    ("matches", name, pattern)              … that the pattern matches as a whole
    ("lists", name, member)  ("unlisted", name, member)      of a list; `Accept-Encoding` in `Vary`, say
    ("as", id, name, …)  ("unlike", id, name, …)             the same as, or other than, in the answer to another entry
    ("on", statuses, check, …)              checks for some statuses only

and of its content, after a content coding was undone:

    ("empty",)  ("contains", bytes)  ("without", bytes)  ("json",)  ("problem",)  ("lang", tag)
    ("file", path)                          the bytes of a file of the site (with --site)
    ("as", id)                              the content of the answer to another entry
    ("range", id)                           of a 206: the part of that content which Content-Range names
"""

import json
import re
import zlib
from datetime import datetime, timedelta, timezone
from urllib.parse import urljoin, urlsplit

from filling import read_date
from form import CLOSED, RAW, SILENT, UNASKED

ONCE = ("content-type", "content-length", "content-encoding", "content-range", "content-location", "date", "etag",
        "last-modified", "location", "retry-after", "age", "expires", "server", "access-control-allow-origin",
        "x-content-type-options", "cross-origin-resource-policy", "referrer-policy")
TAG = re.compile(r'(W/)?"[\x21\x23-\x7e\x80-\xff]*"')
LANG = re.compile(rb'<html[^>]* lang="([^"]*)"')
UNSAFE = (b"root:x:", b"daemon:")


def content(response):
    """The content without its coding; None where that cannot be undone."""
    coding = (response.get("content-encoding") or "identity").lower()
    if coding == "identity" or not response.body:
        return response.body
    if coding in ("gzip", "x-gzip"):
        decoder = zlib.decompressobj(31)
        try:
            return decoder.decompress(response.body) if not decoder.unused_data else None
        except zlib.error:
            return None
    return None


def outcome(exchange):
    if exchange.responses:
        return exchange.responses[0].status
    if exchange.faults:
        return UNASKED
    return RAW if exchange.rest else CLOSED if exchange.ended else SILENT


def general(response, method, version, asked):
    """What binds every answer, whatever was asked."""
    faults = list(response.faults)
    for name in ONCE:
        if len(response.all(name)) > 1:
            faults.append(f"{name} stands there {len(response.all(name))} times (RFC 9110, 5.3)")
    if response.version[0] != 1:
        faults.append("the version is not HTTP/1 (RFC 9110, 2.5)")
    if version == "HTTP/1.0" and response.get("transfer-encoding"):
        faults.append("Transfer-Encoding in answer to HTTP/1.0 (RFC 9112, 6.1)")
    now = datetime.now(timezone.utc)
    date = read_date(response.get("date"))
    if date is None:
        faults.append(f"Date is {response.get('date')!r} (RFC 9110, 6.6.1)")
    elif abs(date - now) > timedelta(minutes=2):
        faults.append(f"Date is {date - now} away from the clock (RFC 9110, 6.6.1)")
    for name in ("last-modified", "expires"):
        value = response.get(name)
        if value is not None and read_date(value) is None and not (name == "expires" and value in ("0", "-1")):
            faults.append(f"{name} is {value!r} (RFC 9110, 5.6.7)")
    modified = read_date(response.get("last-modified"))
    if modified and date and modified > date:
        faults.append("Last-Modified is later than Date (RFC 9110, 8.8.2.1)")
    tag = response.get("etag")
    if tag is not None and not TAG.fullmatch(tag):
        faults.append(f"ETag is {tag!r} (RFC 9110, 8.8.3)")
    if response.status == 405 and response.get("allow") is None:
        faults.append("405 without Allow (RFC 9110, 15.5.6)")
    if response.status == 405 and {"get", "head"} & set(response.members("allow")) != {"get", "head"}:
        faults.append("Allow does not list GET and HEAD (RFC 9110, 10.2.1)")
    if response.status == 426 and response.get("upgrade") is None:
        faults.append("426 without Upgrade (RFC 9110, 15.5.22)")
    if response.status == 416 and not re.fullmatch(r"bytes \*/\d+", response.get("content-range") or ""):
        faults.append("416 without `Content-Range: bytes */length` (RFC 9110, 15.5.17)")
    if response.status not in (206, 416) and response.get("content-range"):
        faults.append(f"Content-Range with {response.status} (RFC 9110, 14.4)")
    if response.body and response.get("content-type") is None:
        faults.append("content without Content-Type (RFC 9110, 8.3)")
    if response.body and response.get("content-encoding") and content(response) is None:
        faults.append("the content cannot be decoded (RFC 9110, 8.4)")
    if response.get("strict-transport-security"):
        faults.append("Strict-Transport-Security without TLS (RFC 6797, 7.2)")
    if response.get("set-cookie"):
        faults.append("a cookie (EMBEDDING.md: none is set)")
    if response.get("age"):
        faults.append("Age: the server is no cache (RFC 9111, 5.1)")
    if any(part in response.body for part in UNSAFE):
        faults.append("a file from outside the site")
    location = response.get("location")
    if location is not None and not same_place(location, asked):
        faults.append(f"Location leads away: {location!r} (RFC 9110, 10.2.2)")
    if response.status in (301, 302, 303, 307, 308) and location is None:
        faults.append(f"{response.status} without Location (RFC 9110, 15.4)")
    return faults


def same_place(location, asked):
    """Whether a redirect stays on the server; `asked`: the authorities that a client could have meant."""
    there = urlsplit(location)
    return (not there.netloc and not location.startswith(("//", "/\\", "\\"))) or (there.scheme == "http" and there.netloc in asked)


def resolve(location, target):
    """Where a Location leads, without the authority: two servers may write it in two ways."""
    there = urlsplit(urljoin("http://site" + (target if target.startswith("/") else "/"), location))
    return there.path + ("?" + there.query if there.query else "")


class Judge:
    def __init__(self, answered, site=None):
        self.answered = answered  # first responses of this server, by id
        self.site = site  # the folder of the built site, or None

    def faults(self, entry, exchange, asked):
        """What is wrong with what came back for an entry."""
        got = outcome(exchange)
        allowed = entry.status
        if entry.undated is not None and not (self.answered.get(entry.dates) and self.answered[entry.dates].get("last-modified")):
            allowed = entry.undated
        faults = list(exchange.faults)
        if got not in allowed and got != UNASKED:
            faults.append(f"the answer is {got}, not {' or '.join(map(str, sorted(allowed, key=str)))}")
        if not exchange.responses:
            return faults
        if exchange.rest:
            faults.append(f"behind the answer stands no answer: {exchange.rest[:40]!r}")
        faults += self.count(entry, exchange)
        version = "HTTP/1.0" if b"HTTP/1.0\r\n" in entry.pieces[0] else "HTTP/1.1"
        methods = entry.methods
        for index, response in enumerate(exchange.responses):
            method = methods[min(index, len(methods) - 1)]
            faults += general(response, method, version, asked)
        first = exchange.responses[0]
        for response in exchange.interim:
            if version == "HTTP/1.0":
                faults.append(f"{response.status} in answer to HTTP/1.0 (RFC 9110, 15.2)")
            if response.status == 101 and not (response.get("upgrade") and "upgrade" in response.members("connection")):
                faults.append("101 without Upgrade and Connection (RFC 9110, 15.2.2)")
        faults += self.checks(entry, first, methods[0], entry.must, entry.body)
        for answer, response, method in zip(entry.then, exchange.responses[1:], entry.methods[1:] or ["GET"] * 99):
            if response.status not in answer.status:
                faults.append(f"a later answer is {response.status}, not {' or '.join(map(str, sorted(answer.status)))}")
            faults += self.checks(entry, response, method, answer.must, answer.body)
        return faults + self.sharing(entry, first, methods[0])

    def count(self, entry, exchange):
        wanted, have = 1 + len(entry.then), len(exchange.responses)
        if have > wanted:
            return [f"{have} answers, where there may be {wanted} (RFC 9112, 9.3)"]
        if have < wanted and not (entry.may_stop and exchange.ended):
            return [f"{have} answers of {wanted} (RFC 9112, 9.3.2)"]
        if entry.closes and not exchange.ended:
            return ["the connection stays open (RFC 9112, 9.6)"]
        return []

    def sharing(self, entry, response, method):
        """What the project promises of what other sites read, whatever the status."""
        faults = []
        if entry.shared:
            origins = response.all("access-control-allow-origin")
            if origins != ["*"]:
                faults.append(f"Access-Control-Allow-Origin is {origins}, not one `*`, with {response.status} (promise; Fetch, CORS check)")
            if response.get("access-control-allow-credentials"):
                faults.append("Access-Control-Allow-Credentials (EMBEDDING.md: no cookie is sent)")
        if entry.problem and response.status >= 400:
            faults += self.check(response, method, ("equals", "content-type", "application/problem+json"))
            faults += self.body(response, ("problem",)) if method != "HEAD" else []
        return faults

    def checks(self, entry, response, method, must, body):
        faults = [fault for check in must for fault in self.check(response, method, check)]
        for check in body:
            if check[0] == "on":
                faults += [fault for inner in check[2:] if response.status in check[1] for fault in self.body(response, inner)]
            else:
                faults += self.body(response, check)
        return faults

    def check(self, response, method, check):
        kind, value = check[0], response.get(check[1]) if isinstance(check[1], str) else None
        if kind == "on":
            return [fault for inner in check[2:] if response.status in check[1] for fault in self.check(response, method, inner)]
        if kind == "has" and value is None:
            return [f"{check[1]} is missing"]
        if kind == "lacks" and value is not None:
            return [f"{check[1]} is there: {value!r}"]
        if kind == "equals" and canonical(check[1], value) != canonical(check[1], check[2]):
            return [f"{check[1]} is {value!r}, not {check[2]!r}"]
        if kind == "matches" and not re.fullmatch(check[2], value or "", re.I):
            return [f"{check[1]} is {value!r}"]
        if kind == "lists" and check[2].lower() not in response.members(check[1]):
            return [f"{check[1]} does not list {check[2]}: {value!r}"]
        if kind == "unlisted" and check[2].lower() in response.members(check[1]):
            return [f"{check[1]} lists {check[2]}"]
        if kind in ("as", "unlike"):
            other = self.answered.get(check[1])
            if other is None:
                return [f"`{check[1]}` had no answer to compare with"]
            names = [name for name in check[2:] if (canonical(name, response.get(name)) == canonical(name, other.get(name))) != (kind == "as")]
            if method == "HEAD":  # what only the content would tell may be left out
                names = [name for name in names if response.get(name) is not None or name not in ("content-length", "vary")]
            return [f"{name} is {response.get(name)!r}; in the answer to `{check[1]}` it is {other.get(name)!r}" for name in names]
        return []

    def body(self, response, check):
        kind, text = check[0], content(response)
        if text is None:
            return []  # said already
        if kind == "empty" and text:
            return [f"there are {len(text)} bytes of content"]
        if kind == "contains" and check[1] not in text:
            return [f"{check[1]!r} is not in the content"]
        if kind == "without" and check[1] in text:
            return [f"{check[1]!r} is in the content"]
        if kind == "lang":
            found = LANG.search(text)
            if not found or found[1].decode() != check[1]:
                return [f"the page is in {found[1].decode() if found else 'no language'}, not in {check[1]}"]
        if kind in ("json", "problem"):
            return self.json(response, text, kind)
        if kind == "file" and self.site is not None:
            file = self.site / check[1]
            return [] if file.is_file() and file.read_bytes() == text else [f"the content is not that of {check[1]}"]
        if kind in ("as", "range"):
            other = self.answered.get(check[1])
            whole = content(other) if other is not None else None
            if whole is None:
                return [f"`{check[1]}` had no answer to compare with"]
            return part_faults(response, whole) if kind == "range" else [] if text == whole else [f"the content is not that of `{check[1]}`"]
        return []

    def json(self, response, text, kind):
        try:
            value = json.loads(text)
        except ValueError:
            return ["the content is no JSON"]
        if kind == "problem":
            lacking = [key for key in ("type", "title", "status", "detail") if not isinstance(value, dict) or key not in value]
            if lacking:
                return [f"the problem lacks {', '.join(lacking)} (OpenAPI; RFC 9457, 3.1)"]
            if value["status"] != response.status:
                return [f"the problem says {value['status']}, the status line {response.status} (RFC 9457, 3.1.2)"]
        return []


def part_faults(response, whole):
    """A 206 against the whole content; several parts are read by RFC 9110, 14.6."""
    media = response.get("content-type") or ""
    parts = [(response.get("content-range") or "", response.body)]
    if media.lower().startswith("multipart/byteranges"):
        if response.get("content-range"):
            return ["Content-Range beside several parts (RFC 9110, 15.3.7.2)"]
        boundary = re.search(r'boundary="?([^";]+)"?', media, re.I)
        if not boundary:
            return ["several parts without a boundary (RFC 9110, 14.6)"]
        pieces = (b"\r\n" + response.body).split(b"\r\n--" + boundary[1].encode())[1:]
        if not pieces or not pieces[-1].startswith(b"--"):
            return ["several parts without an end (RFC 2046, 5.1.1)"]
        parts = []
        for piece in pieces[:-1]:
            head, _, body = piece.partition(b"\r\n\r\n")
            found = re.search(rb"(?i)\r\ncontent-range:[ \t]*([^\r]*)", head + b"\r\n")
            parts.append((found[1].decode("latin-1") if found else "", body))
    faults = []
    for line, body in parts:
        match = re.fullmatch(r"bytes (\d+)-(\d+)/(\d+|\*)", line)
        if not match:
            faults.append(f"Content-Range is {line!r} (RFC 9110, 14.4)")
        elif whole[int(match[1]):int(match[2]) + 1] != body or match[3] not in ("*", str(len(whole))):
            faults.append(f"the part {line!r} is not that part of the content (RFC 9110, 14.4)")
    return faults


def canonical(name, value):
    """A value as it is compared: lists as sets, names of types and directives without capitals."""
    if value is None:
        return None
    if name in ("vary", "allow", "cache-control", "access-control-expose-headers", "access-control-allow-headers",
                "access-control-allow-methods", "connection"):
        return frozenset(part.strip().lower() for part in value.split(",") if part.strip())
    if name == "content-type":
        return re.sub(r"\s*;\s*", ";", value).lower().replace('"', "")
    return value


def differences(entry, ours, peer):
    """What the two should have in common, and have not."""
    one, other = outcome(ours), outcome(peer)
    if entry.same.status and one != other:
        return [f"status: {one}, {other}"]
    if not ours.responses or not peer.responses or one != other:
        return []
    mine, theirs = ours.responses[0], peer.responses[0]
    found = []
    if len(entry.then) and len(ours.responses) != len(peer.responses):
        found.append(f"answers: {len(ours.responses)}, {len(peer.responses)}")
    for name in entry.same.headers:
        values = [canonical(name, response.get(name)) for response in (mine, theirs)]
        if name == "location":
            values = [resolve(response.get(name), entry.target) if response.get(name) else None for response in (mine, theirs)]
        if values[0] != values[1]:
            found.append(f"{name}: {mine.get(name)!r}, {theirs.get(name)!r}")
    bodies = content(mine), content(theirs)
    if entry.same.body == "bytes" and bodies[0] != bodies[1]:
        found.append(f"content: {len(bodies[0] or b'')} bytes, {len(bodies[1] or b'')} others")
    if entry.same.body == "lang":
        tags = [(LANG.search(body or b"") or [b"", b"none"])[1].decode() for body in bodies]
        found += [f"language: {tags[0]}, {tags[1]}"] if tags[0] != tags[1] else []
    if entry.same.body == "problem" and bodies[0] != bodies[1]:
        found += problem_differences(*bodies)
    return found


def problem_differences(*bodies):
    try:
        one, other = (json.loads(body) for body in bodies)
        return [f"{key} of the problem: {one.get(key)!r}, {other.get(key)!r}" for key in ("type", "title", "status") if one.get(key) != other.get(key)]
    except (ValueError, AttributeError, TypeError):
        return ["content: only one of them is a problem, or none"]
