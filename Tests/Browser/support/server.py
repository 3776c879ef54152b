"""Serves a folder as the web would: with the headers that a page must bear."""

import functools
import html
import mimetypes
import re
from pathlib import Path
from urllib.parse import unquote, urlsplit

from support.loopback import Loopback, QuietHandler

META_POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy" content="([^"]*)"')


class Server:
    """A server of one folder on a free port of this machine, which remembers what was asked for."""

    def __init__(self, folder: Path):
        self.folder = folder
        self.requests: list[str] = []
        self._server = Loopback(_Handler, self)
        self.address = f"{self._server.origin}/"
        self.stop = self._server.stop

    @functools.cached_property
    def _rules(self) -> dict[str, dict[str, str]]:
        """What the site's own `_headers` says, by address."""
        rules: dict[str, dict[str, str]] = {}
        file = self.folder / "_headers"
        for line in file.read_text().splitlines() if file.is_file() else []:
            if line.startswith("/"):
                current = rules[line] = {}
            else:
                name, _, value = line.strip().partition(": ")
                current[name] = value
        return rules

    def headers(self, path: str) -> dict[str, str]:
        """The headers that the site itself says for an address."""
        rules = self._rules
        fits = [rule for rule in rules if path == rule or (rule.endswith("*") and path.startswith(rule[:-1]))]
        return dict(rules[max(fits, key=len)]) if fits else {"Content-Security-Policy": "frame-ancestors 'none'"}


class _Handler(QuietHandler):
    owner: Server

    def do_GET(self) -> None:
        path = unquote(urlsplit(self.path).path)
        if path != "/favicon.ico":
            self.owner.requests.append(path)
        file = self.owner.folder / path.lstrip("/")
        if file.is_dir():
            file = file / "index.html"
        if not file.is_file():
            self._send(404, "text/plain", b"", {})
            return
        body = file.read_bytes()
        kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
        headers = self.owner.headers(path)
        if kind == "text/html" and "frame-ancestors 'none'" in headers.get("Content-Security-Policy", ""):
            # The page's own policy is the narrower one: what it forbids must not be needed.
            policy = META_POLICY.search(body.decode())
            own = html.unescape(policy.group(1)) if policy else "default-src 'none'"
            headers["Content-Security-Policy"] = f"{own}; frame-ancestors 'none'"
        self._send(200, f"{kind}; charset=utf-8", body, headers)

    def _send(self, status: int, kind: str, body: bytes, headers: dict[str, str]) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)
