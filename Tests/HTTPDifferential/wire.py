"""The client's side of HTTP/1.1: raw sockets, and a parser of answers that forgives nothing (RFC 9112).

A fault of an answer's form is a sentence in `faults`; whatever could still be read is read.
"""

import re
import select
import socket
import time
from dataclasses import dataclass, field

TOKEN = rb"[!#$%&'*+\-.^_`|~0-9A-Za-z]+"
STATUS_LINE = re.compile(rb"HTTP/(\d)\.(\d) ([1-5]\d\d) ([\t \x21-\x7e\x80-\xff]*)")
FIELD_LINE = re.compile(rb"(" + TOKEN + rb"):[ \t]*((?:[\x21-\x7e\x80-\xff](?:[\t \x21-\x7e\x80-\xff]*[\x21-\x7e\x80-\xff])?)?)[ \t]*")
CHUNK_LINE = re.compile(rb"([0-9A-Fa-f]+)(?:[ \t]*;.*)?")


@dataclass
class Response:
    status: int
    version: tuple
    headers: list  # (name in lower case, value), in order
    body: bytes = b""
    complete: bool = True
    faults: list = field(default_factory=list)

    def all(self, name):
        return [value for key, value in self.headers if key == name]

    def get(self, name):
        """The value, lines of the same name joined as RFC 9110, 5.3 has it; None where there is none."""
        values = self.all(name)
        return ", ".join(values) if values else None

    def members(self, name):
        """The members of a list, in lower case."""
        return [part.strip().lower() for part in (self.get(name) or "").split(",") if part.strip()]


@dataclass
class Exchange:
    """What came back on one connection."""

    responses: list = field(default_factory=list)  # final ones
    interim: list = field(default_factory=list)  # 1xx
    rest: bytes = b""  # what is no answer
    ended: bool = False  # the server closed
    reset: bool = False
    faults: list = field(default_factory=list)


def read_head(data):
    """Splits a head off: (response or None, the bytes behind it). None and no bytes: more are needed."""
    end = data.find(b"\r\n\r\n")
    if end < 0:
        return None, None
    first, *lines = data[:end].split(b"\r\n")
    match = STATUS_LINE.fullmatch(first)
    if not match:
        return None, data
    response = Response(int(match[3]), (int(match[1]), int(match[2])), [])
    for line in lines:
        found = FIELD_LINE.fullmatch(line)
        if found:
            response.headers.append((found[1].decode().lower(), found[2].decode("latin-1")))
        else:
            response.faults.append(f"a header line is not one: {line[:60]!r} (RFC 9112, 5)")
    return response, data[end + 4:]


def read_chunks(response, data, ended):
    """Chunked content: True when it is complete, and the bytes behind it."""
    content, position = b"", 0
    while True:
        end = data.find(b"\r\n", position)
        if end < 0:
            return False, data
        match = CHUNK_LINE.fullmatch(data[position:end])
        if not match:
            response.faults.append(f"a chunk's size is none: {data[position:end][:40]!r} (RFC 9112, 7.1)")
            return True, b""
        size = int(match[1], 16)
        position = end + 2
        if size == 0:
            break
        if len(data) < position + size + 2:
            return False, data
        content += data[position:position + size]
        if data[position + size:position + size + 2] != b"\r\n":
            response.faults.append("a chunk does not end with CRLF (RFC 9112, 7.1)")
            return True, b""
        position += size + 2
    if data[position:position + 2] == b"\r\n":
        response.body = content
        return True, data[position + 2:]
    end = data.find(b"\r\n\r\n", position)
    if end < 0:
        return False, data
    response.body = content
    return True, data[end + 4:]


def read_content(response, data, method, ended):
    """Content by RFC 9112, 6.3: True when it is complete, and the bytes behind it."""
    codings, lengths = response.all("transfer-encoding"), response.all("content-length")
    if codings and lengths:
        response.faults.append("Content-Length beside Transfer-Encoding (RFC 9112, 6.2)")
    if len(lengths) > 1 or any(not re.fullmatch(r"\d+", length) for length in lengths):
        response.faults.append(f"Content-Length is {lengths} (RFC 9110, 8.6)")
        return True, b""
    if response.status < 200 or response.status == 204:
        if codings or lengths:
            response.faults.append(f"{response.status} with Content-Length or Transfer-Encoding (RFC 9110, 8.6)")
        return True, data
    if method == "HEAD" or response.status == 304:
        return True, data
    if codings:
        if [coding.lower() for coding in codings] != ["chunked"]:
            response.faults.append(f"Transfer-Encoding is {codings}, which nobody asked for (RFC 9112, 7.4)")
            return True, b""
        return read_chunks(response, data, ended)
    if lengths:
        length = int(lengths[0])
        if len(data) < length:
            response.body = data
            return False, data
        response.body = data[:length]
        return True, data[length:]
    response.body = data
    return ended, b"" if ended else data


def parse(data, methods, ended):
    """Everything that came on a connection, as answers to requests with these methods."""
    exchange = Exchange(ended=ended)
    while data:
        method = methods[min(len(exchange.responses), len(methods) - 1)]
        response, behind = read_head(data)
        if response is None:
            exchange.rest = data
            break
        complete, remaining = read_content(response, behind, method, ended)
        response.complete = complete
        if response.status < 200:
            exchange.interim.append(response)
        else:
            exchange.responses.append(response)
        if not complete:
            if ended:
                response.faults.append("the content is shorter than announced (RFC 9112, 8)")
            break
        data = remaining
    return exchange


def ask(address, pieces, methods, *, wanted, wait_for_end, finish, after_100, timeout):
    """Sends the pieces on a connection of its own, and reads until everything is there that is waited for.

    After the last answer that is wanted, a quarter of a second shows whether there is one too many.
    """
    family = socket.AF_INET6 if ":" in address[0] else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as link:
        link.settimeout(timeout)
        link.connect(address)
        link.setblocking(False)
        queue, data = list(pieces), b""
        ended = reset = shut = False
        deadline, next_piece, quiet = time.monotonic() + timeout, 0.0, None
        while not ended:
            now = time.monotonic()
            if now > deadline or (quiet is not None and now > quiet):
                break
            if not queue and finish and not shut:
                shut = True
                try:
                    link.shutdown(socket.SHUT_WR)
                except OSError:
                    pass
            sending = [link] if queue and now >= next_piece else []
            readable, writable, _ = select.select([link], sending, [], 0.02 if queue or quiet else 0.1)
            try:
                if readable:
                    got = link.recv(65536)
                    ended = not got
                    data += got
                if writable and not ended:
                    sent = link.send(queue[0])
                    queue[0] = queue[0][sent:]
                    if not queue[0]:
                        queue.pop(0)
                        next_piece = time.monotonic() + 0.1
            except (ConnectionResetError, BrokenPipeError):
                if writable and not readable:
                    queue = []  # what was answered can still be read
                    continue
                ended = reset = True
            if readable and not ended and data:
                exchange = parse(data, methods, False)
                if after_100 and exchange.interim and not exchange.responses:
                    queue.append(after_100)
                    after_100 = b""
                enough = len(exchange.responses) >= wanted and exchange.responses[-1].complete
                if enough and not wait_for_end and not queue:
                    quiet = time.monotonic() + 0.25
    exchange = parse(data, methods, ended)
    exchange.reset = reset
    return exchange
