#!/usr/bin/env python3
"""A third server, as strict as the list: it shows that every entry can be satisfied, and that the client can read an answer.

    model.py PORT SITE [dated]

Written from the list and the same texts, for trying the client. It serves nobody: each connection has a thread, and nothing is fast.
"""

import gzip
import hashlib
import json
import pathlib
import re
import socket
import sys
import threading
import time
from datetime import datetime, timezone
from urllib.parse import unquote_to_bytes

from filling import DAYS, LONG_DAYS, MONTHS, read_date, write_date


TOKEN = r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+"
FIRST = re.compile(rf"({TOKEN}) ([\x21-\x7e]+) HTTP/([0-9])\.([0-9])")
FIELD = re.compile(rf"({TOKEN}):[ \t]*((?:[\x21-\x7e\x80-\xff](?:[\t \x21-\x7e\x80-\xff]*[\x21-\x7e\x80-\xff])?)?)[ \t]*")
HOST = re.compile(r"(?:\[[0-9A-Fa-f:.]+\]|(?:[A-Za-z0-9\-._~!$&'()*+;=]|%[0-9A-Fa-f]{2})+)(?::\d*)?")
PATH = re.compile(r"/(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/]|%[0-9A-Fa-f]{2})*")
TAGS = re.compile(r'(W/)?("[\x21\x23-\x7e\x80-\xff]*")')
TYPES = {"html": "text/html; charset=utf-8", "json": "application/json", "txt": "text/plain; charset=utf-8", "js": "text/javascript; charset=utf-8",
         "atom": "application/atom+xml", "jsonld": "application/ld+json"}
SHARED = ("/api/v1/", "/api/frames/", "/api/immutable/", "/api/manifest.json")
KNOWN = ("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT")
TITLES = {200: "OK", 301: "Moved Permanently", 304: "Not Modified", 400: "Bad Request", 404: "Not Found", 405: "Method Not Allowed", 412: "Precondition Failed",
          413: "Content Too Large", 414: "URI Too Long", 431: "Request Header Fields Too Large", 501: "Not Implemented", 505: "HTTP Version Not Supported"}
LIMIT = 16384


class Refused(Exception):
    def __init__(self, status, target=""):
        self.status, self.target = status, target


def read_any_date(text):
    """A date in one of the three forms (RFC 9110, 5.6.7)."""
    when = read_date(text)
    months = "|".join(MONTHS)
    for pattern, order in ((rf"(?:{'|'.join(LONG_DAYS)}), (\d\d)-({months})-(\d\d) (\d\d):(\d\d):(\d\d) GMT", "dmyHMS"),
                           (rf"(?:{'|'.join(DAYS)}) ({months}) ([ \d]\d) (\d\d):(\d\d):(\d\d) (\d{{4}})", "mdHMSy")):
        match = re.fullmatch(pattern, text)
        if match:
            part = dict(zip(order, match.groups()))
            year = int(part["y"]) + (2000 if len(part["y"]) == 2 else 0)
            when = datetime(year, MONTHS.index(part["m"]) + 1, int(part["d"]), int(part["H"]), int(part["M"]), int(part["S"]), tzinfo=timezone.utc)
    return when


def weighted(values):
    """The members of a list with their weights, in the order in which they stand."""
    for member in ",".join(values).split(","):
        name, *parameters = [part.strip(" \t") for part in member.split(";")]
        weight = 1.0
        for parameter in parameters:
            match = re.fullmatch(r"[qQ]=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)", parameter)
            weight = float(match[1]) if match else 0.0 if parameter.lower().startswith("q=") else weight
        if name:
            yield name.lower(), weight


class Model:
    def __init__(self, site, dated):
        self.site, self.modified, self.files, self.rules = site, None, {}, {}
        if dated:
            self.modified = datetime.fromtimestamp(int(time.time()) - 7 * 86400, timezone.utc)
        for file in site.rglob("*"):
            if file.is_file() and not file.name.startswith((".", "_")) and file.suffix != ".gz":
                self.files["/" + str(file.relative_to(site))] = file.read_bytes()
        rule = None
        for line in (site / "_headers").read_text().splitlines():
            if line.startswith(" "):
                self.rules[rule].append(tuple(line.strip().split(": ", 1)))
            else:
                rule = line
                self.rules[rule] = []

    def headers(self, path):
        for rule, headers in self.rules.items():
            if rule == path or (rule.endswith("*") and path.startswith(rule[:-1])):
                return list(headers)
        return []

    # Reading

    def read(self, buffer):
        """A head: (method, target, version, fields), and the bytes behind it. None where more are needed."""
        if buffer.startswith(b"\r\n"):
            buffer = buffer[2:]
        line_end, end = buffer.find(b"\r\n"), buffer.find(b"\r\n\r\n")
        first = buffer[:line_end if line_end >= 0 else None].decode("latin-1")
        target = (first.split(" ") + ["", ""])[1]
        if re.search(rb"(?<!\r)\n", buffer[:end + 4 if end >= 0 else None]):
            raise Refused(400, target)
        if end < 0 and len(buffer) <= LIMIT:
            if line_end >= 0 and not FIRST.fullmatch(first):
                raise Refused(400)
            return None
        if len(first) > LIMIT:
            raise Refused(414, target)
        match = FIRST.fullmatch(first)
        if not match:
            raise Refused(400, target)
        if match[3] != "1":
            raise Refused(505, target)
        if end < 0 or end > LIMIT:
            raise Refused(431, target)
        fields = []
        for line in buffer[line_end + 2:end].decode("latin-1").split("\r\n") if end > line_end else []:
            found = FIELD.fullmatch(line)
            if not found:
                raise Refused(400, target)
            fields.append((found[1].lower(), found[2]))
        return (match[1], target, 0 if match[4] == "0" else 1, fields), buffer[end + 4:]

    def check(self, method, target, minor, fields):
        """The path of a request that is in order, without its query."""
        hosts = [value for name, value in fields if name == "host"]
        if len(hosts) > 1 or (minor and not hosts) or any(not HOST.fullmatch(host) for host in hosts):
            raise Refused(400, target)
        codings = ", ".join(value.lower() for name, value in fields if name == "transfer-encoding")
        lengths = [value for name, value in fields if name == "content-length"]
        has_codings = any(name == "transfer-encoding" for name, _ in fields)
        if len(lengths) > 1 or any(not re.fullmatch(r"\d+", length) for length in lengths) or (has_codings and (lengths or codings != "chunked" or not minor)):
            raise Refused(400, target)
        if method not in KNOWN:
            raise Refused(501, target)
        if method not in ("GET", "HEAD"):
            raise Refused(405, target)
        if has_codings or (lengths and int(lengths[0])):
            raise Refused(413, target)
        absolute = re.fullmatch(r"(?i)http://([^/?#]*)(.*)", target)
        if absolute:
            if not HOST.fullmatch(absolute[1]):
                raise Refused(400, target)
            target = absolute[2] if absolute[2].startswith("/") else "/" + absolute[2]
        path, _, query = target.partition("?")
        if not PATH.fullmatch(path) or re.search(r'["<>^`{|}#\\]', query):
            raise Refused(400, target)
        return path

    # Answering

    def problem(self, status, path, accept=""):
        headers = [("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "no-referrer"), ("Cache-Control", "no-store")]
        shared = path.startswith(SHARED)
        headers += [("Access-Control-Allow-Origin", "*")] if shared else []
        headers += [("Allow", "GET, HEAD")] if status == 405 else []
        if status == 404 and not shared and "text/html" in accept:
            return status, headers + [("Content-Type", TYPES["html"])], self.files["/404.html"]
        body = json.dumps({"type": "about:blank", "title": TITLES[status], "status": status, "detail": TITLES[status] + "."}).encode()
        return status, headers + [("Content-Type", "application/problem+json")], body

    def answer(self, method, path, fields):
        def values(name):
            return [value for key, value in fields if key == name]

        accept = ", ".join(values("accept"))
        if path == "/healthz":
            return 200, [("Content-Type", "application/json"), ("Cache-Control", "no-store")], b'{"status":"ok"}'
        raw = unquote_to_bytes(path)
        encoded_slash = re.search("%2f", path, re.I)
        try:
            name = raw.decode()
        except UnicodeDecodeError:
            return self.problem(404, path, accept)
        varies = ["Accept-Encoding"] if name.startswith("/api/") else []
        if name == "/":
            wanted = {name: weight for name, weight in reversed(list(weighted(values("accept-language"))))}
            best = {}
            for language in ("es", "en"):
                exact = wanted.get(language)
                longer = [weight for range, weight in wanted.items() if range.startswith(language + "-") and re.fullmatch("[a-z0-9-]+[a-z0-9]", range)]
                best[language] = exact if exact is not None else max(longer) if longer else wanted.get("*", 0)
            name, varies = f"/index.{'en' if best['en'] > best['es'] else 'es'}.html", ["Accept-Language"]
            rules = self.headers("/")
        else:
            rules = self.headers(name)
        file = name + "index.html" if name.endswith("/") else name
        if encoded_slash or file not in self.files:
            if not encoded_slash and name + "/index.html" in self.files and not name.endswith("/"):
                return 301, [("Location", path + "/"), ("Cache-Control", "no-store")], b""
            return self.problem(404, path, accept)
        body = self.files[file]
        codings = dict(reversed(list(weighted(values("accept-encoding")))))
        headers = rules + [("Content-Type", TYPES.get(file.rsplit(".", 1)[-1], "application/octet-stream"))]
        if varies == ["Accept-Encoding"] and codings.get("gzip", codings.get("*", 0)) > 0 and codings.get("gzip", 1) >= codings.get("identity", 0):
            body, headers = gzip.compress(body, mtime=0), headers + [("Content-Encoding", "gzip")]
        tag = f'"{hashlib.sha256(body).hexdigest()[:32]}"'
        headers += [("ETag", tag)] + [("Vary", ", ".join(varies))] * bool(varies)
        headers += [("Last-Modified", write_date(self.modified))] if self.modified else []
        status = self.condition(tag, values)
        if status == 412:
            return self.problem(412, path, accept)
        if status == 304:
            return 304, [(key, value) for key, value in headers if key not in ("Content-Type", "Content-Encoding")], b""
        return 200, headers, body

    def condition(self, tag, values):
        """RFC 9110, 13.2.2."""
        match, none = values("if-match"), values("if-none-match")
        if match:
            if match != ["*"] and tag not in [found[2] for found in TAGS.finditer(", ".join(match)) if not found[1]]:
                return 412
        elif self.modified and values("if-unmodified-since"):
            when = read_any_date(values("if-unmodified-since")[0])
            if when and self.modified > when:
                return 412
        if none:
            return 304 if none == ["*"] or tag in [found[2] for found in TAGS.finditer(", ".join(none))] else 200
        since = values("if-modified-since")
        if self.modified and len(since) == 1:
            when = read_any_date(since[0])
            return 304 if when and self.modified <= when else 200
        return 200

    def serve(self, link):
        buffer, closing = b"", False
        link.settimeout(10)
        try:
            while not closing:
                method, closing, minor = "GET", True, 1
                try:
                    request = self.read(buffer)
                    while request is None:
                        more = link.recv(65536)
                        if not more:
                            return
                        buffer += more
                        request = self.read(buffer)
                    (method, target, minor, fields), buffer = request
                    path = self.check(method, target, minor, fields)
                    options = [option.strip().lower() for key, value in fields if key == "connection" for option in value.split(",")]
                    closing = not minor or "close" in options
                    status, headers, body = self.answer(method, path, fields)
                except Refused as refused:
                    status, headers, body = self.problem(refused.status, refused.target)
                lines = [f"HTTP/1.1 {status} {TITLES[status]}", f"Date: {write_date(datetime.now(timezone.utc))}"] + [f"{key}: {value}" for key, value in headers]
                lines += [f"Content-Length: {len(body)}"] * (status != 304) + ["Connection: close"] * closing
                link.sendall("\r\n".join(lines + ["", ""]).encode("latin-1") + (body if method != "HEAD" else b""))
            link.shutdown(socket.SHUT_WR)
            link.settimeout(1)
            while link.recv(65536):
                pass
        except OSError:
            pass
        finally:
            link.close()


def listen(model, server):
    while True:
        link, _ = server.accept()
        threading.Thread(target=model.serve, args=(link,), daemon=True).start()


if __name__ == "__main__":
    listen(Model(pathlib.Path(sys.argv[2]), "dated" in sys.argv), socket.create_server(("127.0.0.1", int(sys.argv[1])), backlog=64))
