"""The lines of a head: RFC 9112, 2 to 5; RFC 9110, 5. What should be refused, what may be forgiven, and how much is read."""

from form import CLOSED, MAY, MUST, RAW, SHOULD, STATUS, get, raw

FIRST, END = "GET /es/guia/ HTTP/1.1\r\nHost: {HOST}\r\n", "Connection: close\r\n\r\n"
LIMITS = (400, 413, 431)


def line(id, why, text, status, section, level=MUST, **more):
    """One line, between others that are in order."""
    return raw(id, FIRST + text + END, section, why, status, level=level, closes=True, **more)


def first(id, why, text, status, section="RFC 9112, 3", level=SHOULD, **more):
    """A first line, with its end, before fields that are in order."""
    return raw(id, text + "Host: {HOST}\r\n" + END, section, why, status, level=level, closes=True, **more)


REQUESTS = [
    # The first line
    first("first-two-blanks", "Two blanks behind the method: may be forgiven.", "GET  /es/guia/ HTTP/1.1\r\n", (200, 400), level=MAY),
    first("first-two-blanks-later", "Two blanks before the version.", "GET /es/guia/  HTTP/1.1\r\n", (200, 400), level=MAY),
    first("first-tab", "A tab for a blank.", "GET\t/es/guia/\tHTTP/1.1\r\n", (200, 400), level=MAY),
    first("first-blank-end", "A blank at the end.", "GET /es/guia/ HTTP/1.1 \r\n", (200, 400), level=MAY),
    first("first-blank-begin", "A blank at the beginning.", " GET /es/guia/ HTTP/1.1\r\n", (200, 400), level=MAY),
    first("first-line-before", "An empty line before it should be ignored.", "\r\nGET /es/guia/ HTTP/1.1\r\n", (200,), section="RFC 9112, 2.2"),
    first("first-lines-before", "Two empty lines before it.", "\r\n\r\nGET /es/guia/ HTTP/1.1\r\n", (200, 400), section="RFC 9112, 2.2", level=MAY),
    first("first-lf-before", "A bare LF before it.", "\nGET /es/guia/ HTTP/1.1\r\n", (200, 400), section="RFC 9112, 2.2", level=MAY),
    first("first-bom", "A mark of UTF-8 before it.", "\xef\xbb\xbfGET /es/guia/ HTTP/1.1\r\n", (400,)),
    first("first-method-only", "A method and no more.", "GET\r\n", (400, RAW, CLOSED)),
    first("first-empty-target", "No target.", "GET  HTTP/1.1\r\n", (400,)),
    first("first-words", "No request at all.", "Hello, is there anybody?\r\n", (400, 501)),
    first("first-answer", "An answer in place of a request.", "HTTP/1.1 200 OK\r\n", (400, 501)),
    first("first-nul", "NUL in a method.", "G\0ET /es/guia/ HTTP/1.1\r\n", (400, 501)),
    first("first-colon", "A header in place of a first line.", "Accept: */*\r\n", (400, 501)),
    # Line ends
    raw("end-lf", "GET /es/guia/ HTTP/1.1\nHost: {HOST}\nConnection: close\n\n", "RFC 9112, 2.2", "LF alone may be taken for a line end.", (200, 400), level=MAY, closes=True),
    raw("end-lf-first", "GET /es/guia/ HTTP/1.1\nHost: {HOST}\r\nConnection: close\r\n\r\n", "RFC 9112, 2.2", "LF alone behind the first line.", (200, 400), level=MAY, closes=True),
    raw("end-lf-last", FIRST + "Connection: close\r\n\n", "RFC 9112, 2.2", "LF alone for the empty line.", (200, 400), level=MAY, closes=True),
    line("end-lf-inside", "LF alone behind a field.", "X-A: 1\n", (200, 400), "RFC 9112, 2.2", MAY),
    raw("end-cr", "GET /es/guia/ HTTP/1.1\rHost: {HOST}\rConnection: close\r\r", "RFC 9112, 2.2", "CR alone is no line end.", (400, 408, CLOSED), closes=True, finish=True),
    line("end-cr-inside", "A bare CR in a value is a fault, or a blank.", "X-A: 1\rX-B: 2\r\n", (200, 400), "RFC 9112, 2.2"),
    line("end-cr-host", "Behind a bare CR stands no field: not a second Host.", "X-A: 1\rHost: evil.example\r\n", (200, 400), "RFC 9112, 2.2"),
    line("end-cr-cr-lf", "Two CR before LF.", "X-A: 1\r\r\n", (200, 400), "RFC 9112, 2.2", MAY),
    # Fields
    line("field-plain", "A field that nobody knows.", "X-A: 1\r\n", (200,), "RFC 9110, 5.1"),
    line("field-empty", "An empty value.", "X-A:\r\n", (200,), "RFC 9110, 5.5"),
    line("field-tab", "Tabs around a value and inside.", "X-A:\t1\t2\t\r\n", (200,), "RFC 9110, 5.5"),
    line("field-marks", "Every mark of a token in a name.", "!#$%&'*+-.^_`|~9aZ: 1\r\n", (200,), "RFC 9110, 5.1", SHOULD),
    line("field-underscore", "An underscore in a name.", "x_a: 1\r\n", (200,), "RFC 9110, 5.1", SHOULD),
    line("field-obs-text", "Bytes above ASCII in a value are let be.", "X-A: gu\xeda \xff\r\n", (200,), "RFC 9110, 5.5", SHOULD),
    line("field-utf8", "UTF-8 in a value.", "X-A: gu\xc3\xada\r\n", (200,), "RFC 9110, 5.5", SHOULD),
    line("field-nul", "NUL in a value: refused, or a blank.", "X-A: 1\x002\r\n", (200, 400), "RFC 9110, 5.5"),
    line("field-nul-host", "NUL ends no value.", "X-A: 1\0\r\n", (200, 400), "RFC 9110, 5.5"),
    line("field-control", "Another control character.", "X-A: 1\x012\x7f\r\n", (200, 400), "RFC 9110, 5.5", MAY),
    line("field-escape", "An escape, which would colour a log.", "X-A: \x1b[31m\r\n", (200, 400), "RFC 9110, 5.5", MAY),
    line("field-no-colon", "No colon.", "Nonsense\r\n", (400,), "RFC 9112, 5", SHOULD),
    line("field-no-name", "No name.", ": 1\r\n", (400,), "RFC 9112, 5", SHOULD),
    line("field-blank-before-colon", "A blank before the colon must be refused.", "X-A : 1\r\n", (400,), "RFC 9112, 5.1"),
    line("field-tab-before-colon", "A tab before the colon.", "X-A\t: 1\r\n", (400,), "RFC 9112, 5.1"),
    line("field-blank-inside", "A blank in a name.", "X A: 1\r\n", (400,), "RFC 9112, 5", SHOULD),
    line("field-bracket", "A mark in a name that may not be there.", "X(A): 1\r\n", (400,), "RFC 9112, 5", SHOULD),
    line("field-slash", "A slash in a name.", "X/A: 1\r\n", (400,), "RFC 9112, 5", SHOULD),
    line("field-non-ascii", "A name that is not in ASCII.", "X-\xed: 1\r\n", (400,), "RFC 9112, 5", SHOULD),
    line("field-nul-name", "NUL in a name.", "X\0A: 1\r\n", (400,), "RFC 9112, 5", SHOULD),
    line("field-folded", "A folded line: refused, or one blank.", "X-A: 1\r\n 2\r\n", (200, 400), "RFC 9112, 5.2"),
    line("field-folded-tab", "Folded with a tab.", "X-A: 1\r\n\t2\r\n", (200, 400), "RFC 9112, 5.2"),
    line("field-folded-host", "A folded line is no second Host.", "X-A: 1\r\n Host: evil.example\r\n", (200, 400), "RFC 9112, 5.2"),
    line("field-folded-empty", "Folded, with nothing but blanks.", "X-A: 1\r\n  \r\n", (200, 400), "RFC 9112, 5.2"),
    first("field-blank-first", "A blank before the first field: refused, or that line ignored.", "GET /es/guia/ HTTP/1.1\r\n X-A: 1\r\n", (200, 400), section="RFC 9112, 2.2", level=MUST),
    first("field-blank-first-host", "A Host that is ignored so: there is one left.", "GET /es/guia/ HTTP/1.1\r\n Host: evil.example\r\n", (200, 400), section="RFC 9112, 2.2", level=MUST),
    line("field-colons", "Colons in a value.", "X-A: a:b::c\r\n", (200,), "RFC 9110, 5.5"),
    line("field-colon-twice", "Two colons.", "X-A:: 1\r\n", (200,), "RFC 9110, 5.5", SHOULD),
    # How much
    line("many-100", "100 fields.", "".join(f"X-{n}: {n}\r\n" for n in range(100)), (200, 431), "RFC 9110, 5.4", MAY),
    line("many-200", "200 fields.", "".join(f"X-{n}: {n}\r\n" for n in range(200)), (200,) + LIMITS, "RFC 9110, 5.4", MAY),
    line("many-1000", "1,000 fields.", "".join(f"X-{n}: {n}\r\n" for n in range(1000)), (200,) + LIMITS, "RFC 9110, 5.4; RFC 6585, 5"),
    line("many-20000", "20,000 fields.", "".join(f"X-{n}: {n}\r\n" for n in range(20000)), LIMITS + (CLOSED,), "RFC 9110, 5.4; RFC 6585, 5"),
    line("many-same", "One field 500 times.", "X-A: 1\r\n" * 500, (200,) + LIMITS, "RFC 9110, 5.4", MAY),
    line("many-empty", "500 empty ones.", "A:\r\n" * 500, (200,) + LIMITS, "RFC 9110, 5.4", MAY),
    line("long-4000", "A value of 4,000 letters.", "X-A: " + "a" * 4000 + "\r\n", (200,) + LIMITS, "RFC 9110, 5.4", MAY),
    line("long-10000", "A value of 10,000 letters.", "X-A: " + "a" * 10000 + "\r\n", (200,) + LIMITS, "RFC 9110, 5.4", MAY),
    line("long-20000-value", "A value of 20,000 letters.", "X-A: " + "a" * 20000 + "\r\n", (200,) + LIMITS, "RFC 9110, 5.4; RFC 6585, 5"),
    line("long-200000-value", "A value of 200,000 letters.", "X-A: " + "a" * 200000 + "\r\n", LIMITS + (CLOSED,), "RFC 9110, 5.4; RFC 6585, 5"),
    line("long-name-4000", "A name of 4,000 letters.", "X" * 4000 + ": 1\r\n", (200,) + LIMITS, "RFC 9110, 5.4", MAY),
    get("long-value-data", "/api/v1/terms/cecot.json", "RFC 6585, 5; OpenAPI", "Too much for data: a problem that other sites can read.", (200,) + LIMITS, headers=[("X-A", "a" * 40000)], same=STATUS),
    get("many-data", "/api/v1/terms/cecot.json", "RFC 6585, 5; OpenAPI", "Too many for data.", (200,) + LIMITS, headers=[(f"X-{n}", "a" * 100) for n in range(500)], same=STATUS),
    # In pieces
    raw("pieces", (FIRST[:3], FIRST[3:20], FIRST[20:], END), "RFC 9112, 2.2", "A head that comes in four pieces.", (200,), closes=True),
    raw("pieces-end", (FIRST + "Connection: close\r", "\n\r", "\n"), "RFC 9112, 2.2", "The empty line in three pieces.", (200,), closes=True),
    raw("cut-first", "GET /es/gu", "RFC 9112, 8", "The end within the first line.", (400, 408, CLOSED), level=MAY, closes=True, finish=True),
    raw("cut-head", FIRST, "RFC 9112, 8", "The end before the empty line: no complete request.", (400, 408, CLOSED), closes=True, finish=True),
    raw("cut-nothing", "\r\n", "RFC 9112, 2.2", "An empty line, and the end.", (400, 408, CLOSED), level=MAY, closes=True, finish=True),
    raw("half-closed", FIRST + "\r\n", "RFC 9112, 9.6", "Our side ends behind a whole request: an answer, or the end.", (200, CLOSED), level=MAY, closes=True, finish=True),
]
