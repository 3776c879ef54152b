"""A server that answers what a test says, and remembers every request with its headers."""

from collections.abc import Callable
from dataclasses import dataclass, field

from support.loopback import Loopback, QuietHandler


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
        self._server = Loopback(_Handler, self)
        self.origin = self._server.origin
        self.stop = self._server.stop

    def paths(self) -> list[str]:
        """The paths that were asked for, in order; a browser's own question for an icon is none."""
        return [asked.path for asked in self.asked if asked.path != "/favicon.ico"]

    def answer(self, path: str) -> Answer:
        found = self.answers.get(path)
        if callable(found):
            return found(self.paths().count(path))
        return found or Answer(b"", "text/plain", 204 if path == "/favicon.ico" else 404)


class _Handler(QuietHandler):
    owner: Answers

    def do_GET(self) -> None:
        self.owner.asked.append(Asked(self.command, self.path, dict(self.headers.items())))
        answer = self.owner.answer(self.path)
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
