"""Versions: RFC 9110, 2.5 and 6.2; RFC 9112, 2.3; what is no HTTP/1 at all."""

from form import CLOSED, MAY, RAW, SHOULD, STATUS, Answer, get, raw

UNKNOWN, NONE = (400, 505), (400, 505, RAW, CLOSED)


def version(id, text, why, status, level=SHOULD, section="RFC 9112, 2.3"):
    return raw(id, f"GET /es/guia/ {text}\r\nHost: {{HOST}}\r\nConnection: close\r\n\r\n", section, why, status, level=level, closes=True)


REQUESTS = [
    get("old", "/es/guia/", "RFC 9112, 9.3", "HTTP/1.0: an answer, and the end.", version="HTTP/1.0", body=(("as", "page"),)),
    get("old-no-host", "/es/guia/", "RFC 9112, 3.2", "HTTP/1.0 needs no Host.", version="HTTP/1.0", host=None, body=(("as", "page"),)),
    get("old-data", "/api/v1/terms/cecot.json", "RFC 9112, 9.3", "Data in HTTP/1.0.", version="HTTP/1.0", body=(("as", "data"),)),
    get("old-head", "/es/guia/", "RFC 9110, 9.3.2", "HEAD in HTTP/1.0.", version="HTTP/1.0", method="HEAD", must=(("as", "page", "content-length", "etag"),)),
    get("old-missing", "/es/nada/", "RFC 9110, 15.5.5", "HTTP/1.0: not there.", (404,), version="HTTP/1.0", headers=[("Accept", "text/html")]),
    get("old-redirect", "/es/guia", "RFC 9110, 10.2.2", "HTTP/1.0 without Host: a redirect that leads to this server.", (301, 302, 303, 307, 308, 400, 404), version="HTTP/1.0", host=None, same=STATUS),
    get("old-host-twice", "/es/guia/", "RFC 9112, 3.2", "Host twice is an error in HTTP/1.0 as well.", (400,), version="HTTP/1.0", headers=[("Host", "evil.example")], same=STATUS),
    get("old-not-modified", "/es/guia/", "RFC 9110, 13.1.2", "A condition in HTTP/1.0.", (304,), version="HTTP/1.0", headers=[("If-None-Match", "{ETAG:page}")], same=STATUS),
    raw("old-pipelined", "GET /es/guia/ HTTP/1.0\r\nHost: {HOST}\r\n\r\nGET /smuggled HTTP/1.0\r\n\r\n", "RFC 9112, 9.3", "HTTP/1.0 without keep-alive: one answer.", (200,), closes=True),
    raw("old-keep", "GET /es/guia/ HTTP/1.0\r\nHost: {HOST}\r\nConnection: keep-alive\r\n\r\nGET /es/guia/ HTTP/1.0\r\nHost: {HOST}\r\n\r\n", "RFC 9112, 9.3",
        "HTTP/1.0 with keep-alive: one answer or two.", (200,), level=MAY, then=(Answer(frozenset((200,))),), may_stop=True, closes=True, later_methods=("GET",)),
    raw("oldest", "GET /es/guia/\r\n", "RFC 9112, 2.3", "HTTP/0.9 is not supported by HTTP/1.1.", NONE, level=MAY, closes=True, finish=True),
    raw("oldest-head", "GET /es/guia/\r\n\r\n", "RFC 9112, 2.3", "HTTP/0.9 with an empty line.", NONE, level=MAY, closes=True, finish=True),
    raw("oldest-post", "POST /es/guia/\r\n\r\n", "RFC 9112, 2.3", "HTTP/0.9 had only GET.", (400, 405, 501, 505, CLOSED), closes=True, finish=True),
    version("version-1-2", "HTTP/1.2", "A higher minor version is treated as the highest that is known.", (200,), section="RFC 9110, 2.5"),
    version("version-1-9", "HTTP/1.9", "A much higher one.", (200,), section="RFC 9110, 2.5"),
    version("version-2", "HTTP/2.0", "A version that is not spoken here.", UNKNOWN, section="RFC 9110, 15.6.6"),
    version("version-3", "HTTP/3.0", "The next one.", UNKNOWN, section="RFC 9110, 15.6.6"),
    version("version-0", "HTTP/0.9", "A version that was never written so.", UNKNOWN, section="RFC 9110, 15.6.6"),
    version("version-9", "HTTP/9.9", "A version that there is not.", UNKNOWN, section="RFC 9110, 15.6.6"),
    version("version-digits", "HTTP/1.10", "Two digits.", UNKNOWN),
    version("version-zeros", "HTTP/01.1", "A zero before.", UNKNOWN),
    version("version-small", "http/1.1", "The name has capitals.", UNKNOWN),
    version("version-bare", "HTTP", "No number.", UNKNOWN),
    version("version-one", "HTTP/1", "One number.", UNKNOWN),
    version("version-point", "HTTP/1.", "A point and no digit.", UNKNOWN),
    version("version-comma", "HTTP/1,1", "A comma.", UNKNOWN),
    version("version-blank", "HTTP/ 1.1", "A blank inside.", UNKNOWN),
    version("version-minus", "HTTP/-1.1", "A sign.", UNKNOWN),
    version("version-behind", "HTTP/1.1x", "A letter behind.", UNKNOWN),
    version("version-nul", "HTTP/1.1\0", "NUL behind.", UNKNOWN),
    version("version-other", "ICY/1.1", "Another protocol.", UNKNOWN),
    version("version-https", "HTTPS/1.1", "https is a scheme and no protocol.", UNKNOWN),
    raw("preface-2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "RFC 9113, 3.4", "The preface of HTTP/2 to who does not speak it.", (400, 405, 501, 505, RAW, CLOSED), level=MAY, closes=True, finish=True),
    raw("tls", b"\x16\x03\x01\x00\x2e\x01\x00\x00\x2a\x03\x03" + bytes(range(32)) + b"\x00\x00\x02\x13\x01\x01\x00\r\n\r\n", "RFC 9112, 3", "TLS where there is none.",
        (400, CLOSED), level=SHOULD, closes=True, finish=True),
    raw("noise", bytes(range(128, 256)) + b"\r\n\r\n", "RFC 9112, 3", "Noise.", (400, CLOSED), level=SHOULD, closes=True, finish=True),
]
