"""The form of an entry of the list: a request, what it must be answered, and what two servers must agree on.

Bytes may hold placeholders, which are filled in for each server by itself:

    {HOST} {PORT}                   the address that is asked
    {ETAG:id} {LM:id}               the tag and the Last-Modified of the answer to the entry `id`
    {WEAK:id}                       that tag, marked as weak
    {LONGER:id} {SHORTER:id}        that tag with a character more or less inside its quotes
    {RFC850:id} {ASCTIME:id}        that time in the two obsolete forms
    {BEFORE:id} {AFTER:id}          a day before it, a day after it
"""

from dataclasses import dataclass, replace

#: Instead of a status: the connection ended without an answer; what came is no answer of HTTP/1; nothing came in time;
#: what has to be filled in was not known.
CLOSED, RAW, SILENT, UNASKED = "closed", "raw", "silent", "unasked"

#: How strongly the specification speaks. `promise`: not HTTP, but what the project's documents say of the site.
MUST, SHOULD, MAY, PROMISE = "MUST", "SHOULD", "MAY", "promise"

SHARED = ("/api/v1/", "/api/frames/", "/api/immutable/", "/api/manifest.json")


@dataclass(frozen=True)
class Same:
    """What must agree between the two servers.

    `body`: None, "bytes" (after the content coding is undone), "problem" (type, title and status) or "lang".
    """

    status: bool = True
    headers: tuple = ()
    body: str | None = None


SECURITY = ("content-security-policy", "x-content-type-options", "referrer-policy", "permissions-policy")
SHARING = ("access-control-allow-origin", "access-control-expose-headers", "cross-origin-resource-policy",
           "access-control-allow-credentials", "timing-allow-origin")
STORED = ("content-type", "content-encoding", "content-language", "cache-control", "vary", "expires", "age")

STATUS = Same()
FILE = Same(headers=STORED + SECURITY + SHARING + ("accept-ranges", "location", "allow"), body="bytes")
HEAD = replace(FILE, headers=FILE.headers + ("content-length",), body=None)
ERROR = Same(headers=("content-type", "cache-control", "vary", "allow", "location") + SECURITY + SHARING)
PROBLEM = replace(ERROR, body="problem")
START = Same(headers=STORED, body="lang")


@dataclass(frozen=True)
class Answer:
    """One of several answers on a connection, after the first."""

    status: frozenset
    must: tuple = ()
    body: tuple = ()


@dataclass(frozen=True)
class Request:
    """An entry. `judge.py` explains the checks in `must` and `body`."""

    id: str
    section: str
    why: str
    level: str
    pieces: tuple  # bytes, sent one after the other with a short pause
    status: frozenset
    undated: frozenset | None = None  # instead of `status`, where the file of `dates` has no Last-Modified
    dates: str | None = None
    must: tuple = ()
    body: tuple = ()
    same: Same = STATUS
    then: tuple = ()  # further answers
    may_stop: bool = False  # the further answers may be missing, if the connection ends
    closes: bool = False  # the server must close the connection by itself
    finish: bool = False  # we end our side once all is sent
    after_100: bytes = b""  # what is sent once 100 (Continue) was received
    shared: bool = False  # another site may read it: exactly one header of CORS, whatever the status
    problem: bool = False  # an error is a problem of RFC 9457
    target: str = ""
    later_methods: tuple = ()  # of the requests behind the first

    @property
    def methods(self):
        """The methods of the requests in it: an answer to HEAD has no content."""
        first = b"".join(self.pieces).lstrip(b"\r\n").split(b" ", 1)[0].decode("latin-1")
        return [first, *self.later_methods]


def octets(text):
    return text if isinstance(text, bytes) else text.encode("latin-1")


def statuses(values):
    return None if values is None else frozenset(values)


def get(id, target, section, why, status=(200,), *, level=MUST, headers=(), method="GET", version="HTTP/1.1",
        host="{HOST}", content="", keep=False, undated=None, dates=None, must=(), body=(), same=None, shared=None,
        problem=None, **more):
    """An entry for one request in good form, which asks that the connection be closed unless `keep`."""
    lines = [f"{method} {target} {version}"]
    lines += [f"Host: {host}"] if host is not None else []
    lines += [f"{name}: {value}" for name, value in headers]
    lines += [] if keep or version == "HTTP/1.0" else ["Connection: close"]
    head = "\r\n".join(lines) + "\r\n\r\n"
    path = target.split("?")[0]
    shared = path.startswith(SHARED) if shared is None else shared
    if same is None:
        same = FILE if set(status) & {200, 304} else PROBLEM if shared else ERROR
        same = HEAD if method == "HEAD" else same
    more.setdefault("closes", not keep)
    return Request(id, section, why, level, (octets(head) + octets(content),), statuses(status), statuses(undated), dates,
                   tuple(must), tuple(body), same, shared=shared, problem=shared if problem is None else problem,
                   target=target, **more)


def raw(id, data, section, why, status, *, level=MUST, same=STATUS, then=(), later_methods=(), undated=None, must=(),
        body=(), **more):
    """An entry for bytes, in one piece or in several."""
    pieces = tuple(octets(piece) for piece in (data if isinstance(data, (tuple, list)) else (data,)))
    return Request(id, section, why, level, pieces, statuses(status), statuses(undated), same=same, then=tuple(then),
                   later_methods=tuple(later_methods), must=tuple(must), body=tuple(body), **more)
