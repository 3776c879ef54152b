"""A server that answers what a test says, and remembers every request with its headers."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class Answer:
    """What is sent for one request."""

    body: bytes
    kind: str = "application/json"
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)


@dataclass
class Asked:
    """One request."""

    method: str
    path: str
    headers: dict[str, str]


class Answers:
    """A server on a free port of this machine; each is an origin of its own."""

    def __init__(self) -> None:
        self.answers: dict[str, Answer | Callable[[int], Answer]] = {}
        self.asked: list[Asked] = []
        owner = self

        class Handler(_Handler):
            server_of_answers = owner

        self._http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._http.daemon_threads = True
        self.origin = f"http://127.0.0.1:{self._http.server_port}"
        # To stop takes as long as it looks around.
        threading.Thread(target=self._http.serve_forever, args=(0.02,), daemon=True).start()

    def stop(self) -> None:
        self._http.shutdown()
        self._http.server_close()

    def paths(self) -> list[str]:
        """The paths that were asked for, in order; a browser's own question for an icon is none."""
        return [asked.path for asked in self.asked if asked.path != "/favicon.ico"]

    def answer(self, path: str) -> Answer:
        found = self.answers.get(path)
        if callable(found):
            return found(self.paths().count(path))
        return found or Answer(b"", "text/plain", 204 if path == "/favicon.ico" else 404)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_of_answers: Answers

    def do_GET(self) -> None:
        self.server_of_answers.asked.append(Asked(self.command, self.path, dict(self.headers.items())))
        answer = self.server_of_answers.answer(self.path)
        self.send_response(answer.status)
        self.send_header("Content-Type", answer.kind)
        self.send_header("Content-Length", str(len(answer.body)))
        for name, value in answer.headers.items():
            self.send_header(name, value)
        self.end_headers()
        try:
            self.wfile.write(answer.body)
        except OSError:
            # The reader has gone, as some tests want it to.
            pass

    do_OPTIONS = do_POST = do_HEAD = do_GET

    def log_message(self, *_: object) -> None:
        """Says nothing: a run of tests prints its own lines only."""
