"""Connections: RFC 9112, 9; RFC 9110, 7.6.1, 7.8 and 10.1.1."""

from form import MAY, MUST, SHOULD, STATUS, Answer, get, raw

ONE = frozenset((200,))


def ask(target="/es/guia/", *fields, method="GET", last=False):
    return "\r\n".join((f"{method} {target} HTTP/1.1", "Host: {HOST}") + fields + (("Connection: close",) if last else ()) + ("", ""))


def token(id, why, value, ends, level=MUST, **more):
    """A request with this Connection, and another behind it that closes; it is answered unless the first one ended it."""
    more.setdefault("must", (("lists", "connection", "close"),) if ends else (("unlisted", "connection", "close"),))
    then = () if ends else (Answer(ONE, (("as", "data", "etag"),)),)
    return raw(id, ask("/es/guia/", f"Connection: {value}") + ask("/api/v1/terms/cecot.json", last=True), "RFC 9112, 9.3 and 9.6", why, (200,), level=level, then=then,
               closes=True, later_methods=("GET",), **more)


REQUESTS = [
    token("connection-close", "close: one answer, and the end. What stands behind is not answered.", "close", True),
    token("connection-close-capitals", "Options have no capitals.", "Close", True),
    token("connection-close-list", "close in a list.", "x-a, close", True),
    token("connection-close-both", "close beside keep-alive: close counts.", "keep-alive, close", True),
    token("connection-close-both-reverse", "In the other order.", "close, keep-alive", True),
    token("connection-close-tight", "A list without blanks, with empty members.", ",,x-a,close,", True),
    token("connection-keep", "keep-alive.", "keep-alive", False),
    token("connection-unknown", "An option that nobody knows.", "x-a", False),
    token("connection-closed", "A word that begins so is another one.", "closed", False),
    token("connection-not-close", "A word that ends so is another one.", "not-close", False),
    token("connection-host", "Host is not for one hop: the option changes nothing here.", "Host", False, level=MAY),
    token("connection-tag", "Nor are conditions.", "If-None-Match", False, level=MAY),
    raw("connection-lines", ask("/es/guia/", "Connection: x-a", "Connection: close") + ask("/smuggled"), "RFC 9110, 5.3", "close on a second line.", (200,), closes=True),
    raw("connection-proxy", ask("/es/guia/", "Proxy-Connection: close") + ask(last=True), "RFC 9112, C.2.2", "Proxy-Connection is not Connection.", (200,), level=MAY, then=(Answer(ONE),),
        may_stop=True, closes=True, later_methods=("GET",)),
    # Pipelining
    raw("pipeline", ask() + ask("/api/v1/terms/cecot.json") + ask(last=True), "RFC 9112, 9.3.2", "Three requests: three answers in that order.", (200,),
        must=(("as", "page", "etag"),), body=(("as", "page"),),
        then=(Answer(ONE, (("as", "data", "etag"),), (("as", "data"),)), Answer(ONE, (("as", "page", "etag"),), (("as", "page"),))), closes=True, later_methods=("GET", "GET")),
    raw("pipeline-head", ask() + ask(method="HEAD") + ask("/api/v1/terms/cecot.json", last=True), "RFC 9112, 9.3.2", "HEAD in the middle: no content is taken for an answer.", (200,),
        then=(Answer(ONE, (("as", "page", "content-length"),)), Answer(ONE, (), (("as", "data"),))), closes=True, later_methods=("HEAD", "GET")),
    raw("pipeline-not-modified", ask("/es/guia/", "If-None-Match: *") + ask("/api/v1/terms/cecot.json", last=True), "RFC 9112, 6.3", "304, then a file.", (304,),
        then=(Answer(ONE, (), (("as", "data"),)),), closes=True, later_methods=("GET",)),
    raw("pipeline-missing", ask("/es/nada/") + ask(last=True), "RFC 9112, 9.3", "404 is no reason to end.", (404,), level=MAY, then=(Answer(ONE),), may_stop=True, closes=True, later_methods=("GET",)),
    raw("pipeline-redirect", ask("/es/guia") + ask(last=True), "RFC 9112, 9.3", "Nor is a redirect.", (301, 302, 303, 307, 308, 404), level=MAY, then=(Answer(ONE),), may_stop=True, closes=True,
        later_methods=("GET",)),
    raw("pipeline-method", ask("/es/guia/", "Content-Length: 0", method="POST") + ask(last=True), "RFC 9112, 9.3", "405, then a page or the end.", (405, 501), level=MAY, then=(Answer(ONE),), may_stop=True,
        closes=True, later_methods=("GET",)),
    raw("pipeline-bad", ask() + "GET /es/guia/ HTTP/1.1\r\nHost : x\r\n\r\n" + ask("/smuggled"), "RFC 9112, 5.1", "A page, then 400, then the end.", (200,), then=(Answer(frozenset((400,))),), closes=True,
        later_methods=("GET",)),
    raw("pipeline-large", ask("/api/v1/es/guidance.json") + ask("/es/guia/", last=True), "RFC 9112, 9.3.2", "A megabyte, then a page.", (200,), body=(("as", "data-large"),),
        then=(Answer(ONE, (), (("as", "page"),)),), closes=True, later_methods=("GET",)),
    raw("pipeline-gzip", ask("/api/v1/terms/cecot.json", "Accept-Encoding: gzip") + ask("/api/v1/terms/cecot.json", last=True), "RFC 9112, 9.3.2", "Compressed, then not: nothing is kept of the first.", (200,),
        must=(("as", "data-gzip", "content-encoding"),), then=(Answer(ONE, (("lacks", "content-encoding"),), (("as", "data"),)),), closes=True, later_methods=("GET",)),
    raw("pipeline-language", ask("/", "Accept-Language: en") + ask("/", "Accept-Language: es", last=True), "RFC 9112, 9.3.2", "One language, then the other.", (200,), body=(("lang", "en"),),
        then=(Answer(ONE, (), (("lang", "es"),)),), closes=True, later_methods=("GET",)),
    raw("pipeline-empty-line", ask() + "\r\n" + ask(last=True), "RFC 9112, 2.2", "An empty line between two requests, as old clients send it.", (200,), level=SHOULD, then=(Answer(ONE),), closes=True,
        later_methods=("GET",)),
    raw("pipeline-20", ask() * 19 + ask(last=True), "RFC 9112, 9.3.2", "Twenty pages.", (200,), then=(Answer(ONE, (("as", "page", "etag"),)),) * 19, closes=True, later_methods=("GET",) * 19),
    raw("one-after-another", (ask(), ask("/api/v1/terms/cecot.json"), ask(last=True)), "RFC 9112, 9.3", "Three requests, one after another.", (200,), then=(Answer(ONE, (), (("as", "data"),)), Answer(ONE)),
        closes=True, later_methods=("GET", "GET")),
    # Expect
    get("expect", "/es/guia/", "RFC 9110, 10.1.1", "100-continue without content.", (200, 417), headers=[("Expect", "100-continue")], level=MAY, same=STATUS),
    get("expect-capitals", "/es/guia/", "RFC 9110, 10.1.1", "100-Continue in capitals.", (200, 417), headers=[("Expect", "100-CONTINUE")], level=MAY, same=STATUS),
    get("expect-old", "/es/guia/", "RFC 9110, 10.1.1", "In HTTP/1.0 it must be ignored.", (200,), version="HTTP/1.0", headers=[("Expect", "100-continue")], same=STATUS),
    get("expect-unknown", "/es/guia/", "RFC 9110, 10.1.1", "Another expectation: 417, or ignored.", (200, 417), headers=[("Expect", "200-ok")], level=MAY, same=STATUS),
    raw("expect-content", ask("/es/guia/", "Expect: 100-continue", "Content-Length: 5", last=True), "RFC 9110, 10.1.1", "Content that waits for leave: 100 and an answer, or an answer at once.",
        (200, 400, 411, 413, 415, 417), level=MAY, closes=True, after_100=b"hello"),
    raw("expect-post", ask("/es/guia/", "Expect: 100-continue", "Content-Length: 5", method="POST", last=True), "RFC 9110, 10.1.1", "POST that waits for leave: its refusal comes without content.",
        (405, 411, 413, 415, 417, 501), level=SHOULD, closes=True, after_100=b"hello"),
    raw("expect-post-large", ask("/es/guia/", "Expect: 100-continue", "Content-Length: 1000000000", method="POST", last=True), "RFC 9110, 10.1.1", "A gigabyte that waits for leave gets none.",
        (405, 411, 413, 415, 417, 501), level=SHOULD, closes=True),
    # Upgrade
    get("upgrade-websocket", "/es/guia/", "RFC 9110, 7.8; RFC 6455, 4.2", "A page is no socket.", (200, 400, 426), level=MAY, same=STATUS, keep=True, closes=False,
        headers=[("Connection", "Upgrade"), ("Upgrade", "websocket"), ("Sec-WebSocket-Version", "13"), ("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==")]),
    get("upgrade-h2c", "/es/guia/", "RFC 9113, 3.1", "h2c is no more: an upgrade is ignored.", (200,), level=SHOULD, same=STATUS, keep=True, closes=False,
        headers=[("Connection", "Upgrade, HTTP2-Settings"), ("Upgrade", "h2c"), ("HTTP2-Settings", "AAMAAABkAAQAAP__")]),
    get("upgrade-unknown", "/es/guia/", "RFC 9110, 7.8", "To a protocol that nobody knows.", (200,), same=STATUS, keep=True, closes=False, headers=[("Connection", "upgrade"), ("Upgrade", "foo/2")]),
    get("upgrade-no-option", "/es/guia/", "RFC 9110, 7.8", "Upgrade without the option.", (200,), level=SHOULD, same=STATUS, headers=[("Upgrade", "foo/2")]),
    get("upgrade-old", "/es/guia/", "RFC 9110, 7.8", "In HTTP/1.0 it must be ignored.", (200,), version="HTTP/1.0", same=STATUS, headers=[("Connection", "upgrade"), ("Upgrade", "h2c")]),
    get("upgrade-tls", "/es/guia/", "RFC 2817", "TLS on the same connection.", (200, 426), level=MAY, same=STATUS, keep=True, closes=False, headers=[("Connection", "Upgrade"), ("Upgrade", "TLS/1.0")]),
    get("upgrade-insecure", "/es/guia/", "Upgrade Insecure Requests, 3.2.1", "A browser that likes https better.", (200, 307), level=MAY, headers=[("Upgrade-Insecure-Requests", "1")]),
    get("te-trailers", "/es/guia/", "RFC 9110, 10.1.4", "Trailers would be taken.", headers=[("TE", "trailers")], must=(("lacks", "transfer-encoding"),)),
]
