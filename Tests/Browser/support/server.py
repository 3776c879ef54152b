"""Serves a folder as the web would: with the headers that a page must bear."""

import html
import mimetypes
import re
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

META_POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy" content="([^"]*)"')


class Server:
    """A server of one folder on a free port of this machine, which remembers what was asked for."""

    def __init__(self, folder: Path):
        self.folder = folder
        self.requests: list[str] = []
        owner = self

        class Handler(_Handler):
            server_of_folder = owner

        self._http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._http.daemon_threads = True
        self.address = f"http://127.0.0.1:{self._http.server_port}/"
        threading.Thread(target=self._http.serve_forever, daemon=True).start()

    def headers(self, path: str) -> dict[str, str]:
        """The headers that the site's own `_headers` says for an address."""
        rules: dict[str, dict[str, str]] = {}
        file = self.folder / "_headers"
        for line in file.read_text().splitlines() if file.is_file() else []:
            if line.startswith("/"):
                current = rules[line] = {}
            else:
                name, _, value = line.strip().partition(": ")
                current[name] = value
        fits = [rule for rule in rules if path == rule or (rule.endswith("*") and path.startswith(rule[:-1]))]
        return dict(rules[max(fits, key=len)]) if fits else {"Content-Security-Policy": "frame-ancestors 'none'"}

    def stop(self) -> None:
        self._http.shutdown()
        self._http.server_close()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_of_folder: Server

    def do_GET(self) -> None:
        path = unquote(urlsplit(self.path).path)
        if path != "/favicon.ico":
            self.server_of_folder.requests.append(path)
        file = self.server_of_folder.folder / path.lstrip("/")
        if file.is_dir():
            file = file / "index.html"
        if not file.is_file():
            self._send(404, "text/plain", b"", {})
            return
        body = file.read_bytes()
        kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
        headers = self.server_of_folder.headers(path)
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

    def log_message(self, *_: object) -> None:
        """Says nothing: a run of tests prints its own lines only."""
