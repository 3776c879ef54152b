"""Ranges: RFC 9110, 14. A server may ignore them all; one that does not must be exact."""

from form import ERROR, FILE, MAY, MUST, STATUS, get

DATA = "/api/v1/terms/cecot.json"
WHOLE_OR_PART = (("on", {200}, ("as", "data")), ("on", {206}, ("range", "data")))
PART = (("on", {206}, ("as", "data", "etag", "cache-control", "access-control-allow-origin")),)


def part(id, why, value, status=(200, 206), *headers, section="RFC 9110, 14.2", level=MAY, **more):
    fields = [("Range", value), *headers]
    more.setdefault("must", PART)
    more.setdefault("body", WHOLE_OR_PART)
    more.setdefault("same", FILE)
    return get(id, more.pop("target", DATA), section, why, status, level=level, headers=fields, **more)


REQUESTS = [
    part("range-first", "The first 100 bytes.", "bytes=0-99"),
    part("range-one", "The first byte.", "bytes=0-0"),
    part("range-middle", "Some in the middle.", "bytes=100-199"),
    part("range-open", "From 100 on.", "bytes=100-"),
    part("range-all", "All of them.", "bytes=0-"),
    part("range-suffix", "The last 100.", "bytes=-100", section="RFC 9110, 14.1.2"),
    part("range-suffix-long", "More than there are: all.", "bytes=-99999999", section="RFC 9110, 14.1.2"),
    part("range-suffix-zero", "The last none: nothing satisfies that.", "bytes=-0", (200, 416), section="RFC 9110, 14.1.2"),
    part("range-over-end", "Beyond the end: up to it.", "bytes=100-99999999", section="RFC 9110, 14.1.2"),
    part("range-unsatisfiable", "All of it beyond the end.", "bytes=99999999-", (200, 416), section="RFC 9110, 15.5.17"),
    part("range-huge", "A number beyond 64 bits.", "bytes=0-99999999999999999999999999", (200, 206, 416)),
    part("range-huge-first", "A beginning beyond 64 bits, which must not wrap.", "bytes=18446744073709551616-18446744073709551617", (200, 400, 416)),
    part("range-two", "Two parts.", "bytes=0-9,100-109"),
    part("range-two-blanks", "Two parts, with blanks.", "bytes=0-9 , 100-109", (200, 206, 416), section="RFC 9110, 14.1.1"),
    part("range-one-of-two", "One can be satisfied, one cannot.", "bytes=0-9,99999999-"),
    part("range-overlap", "Two that overlap.", "bytes=0-99,50-149", (200, 206, 416)),
    part("range-overlap-many", "Many that overlap: an attack.", "bytes=" + ",".join(f"0-{n}" for n in range(200)), (200, 206, 400, 416), section="RFC 9110, 17.15"),
    part("range-many-small", "300 of one byte.", "bytes=" + ",".join(f"{2 * n}-{2 * n}" for n in range(300)), (200, 206, 400, 416), section="RFC 9110, 17.15"),
    part("range-whole-many", "All of it, a hundred times.", "bytes=" + ",".join(["0-"] * 100), (200, 206, 400, 416), section="RFC 9110, 17.15"),
    part("range-backwards", "The end before the beginning: invalid.", "bytes=99-0", (200, 400, 416), section="RFC 9110, 14.1.1"),
    part("range-words", "No numbers.", "bytes=a-b", (200, 400, 416), section="RFC 9110, 14.1.1"),
    part("range-empty", "No range.", "bytes=", (200, 400, 416), section="RFC 9110, 14.1.1"),
    part("range-minus", "A dash alone.", "bytes=-", (200, 400, 416), section="RFC 9110, 14.1.1"),
    part("range-signs", "A sign before a number.", "bytes=+0-+9", (200, 400, 416), section="RFC 9110, 14.1.1"),
    part("range-hex", "Not a decimal number.", "bytes=0x0-0x9", (200, 400, 416), section="RFC 9110, 14.1.1"),
    part("range-no-unit", "No unit.", "0-99", (200, 400, 416), section="RFC 9110, 14.1.1"),
    part("range-unknown-unit", "A unit that nobody knows must be ignored.", "lines=0-9", (200,), level=MUST),
    part("range-unit-capitals", "Units have no capitals.", "BYTES=0-99", section="RFC 9110, 14.1"),
    part("range-twice", "Two lines.", "bytes=0-9", (200, 206, 400, 416), ("Range", "bytes=10-19"), section="RFC 9110, 5.3"),
    part("range-page", "Of a page.", "bytes=0-99", target="/es/guia/", must=(), body=(("on", {200}, ("as", "page")), ("on", {206}, ("range", "page")))),
    part("range-head", "Range is for GET: with HEAD it must be ignored.", "bytes=0-99", (200,), level=MUST, method="HEAD", body=(), must=(("as", "data", "content-length"),)),
    part("range-post", "With POST, too.", "bytes=0-99", (405, 501), ("Content-Length", "0"), method="POST", body=(), same=ERROR, level=MUST),
    part("range-missing", "404 has no parts.", "bytes=0-9", (404,), target="/api/v1/terms/nope.json", body=(), same=ERROR, level=MUST),
    part("range-missing-page", "Nor has the page that says so.", "bytes=0-9", (404,), target="/es/nada/", body=(), same=ERROR, level=MUST),
    part("range-unsatisfiable-missing", "404 comes before 416.", "bytes=99999999-", (404,), target="/api/v1/terms/nope.json", body=(), same=ERROR, level=MUST),
    part("range-gzip", "Of the compressed form: its bytes, not those of the file.", "bytes=0-99", (200, 206), ("Accept-Encoding", "gzip"), must=(), body=(), same=STATUS,
         section="RFC 9110, 14.1.2"),
    part("range-none-match", "The copy is right: 304, whatever the range.", "bytes=0-9", (304,), ("If-None-Match", "{ETAG:data}"), section="RFC 9110, 13.2.2", level=MUST, body=()),
    part("range-match", "The copy is not right: 412, whatever the range.", "bytes=0-9", (412,), ("If-Match", '"a"'), section="RFC 9110, 13.2.2", level=MUST, body=(), same=ERROR),
    part("if-range", "The rest, if nothing has changed.", "bytes=100-", (200, 206), ("If-Range", "{ETAG:data}"), section="RFC 9110, 13.1.5"),
    part("if-range-other", "It has changed: all of it.", "bytes=100-", (200,), ("If-Range", '"a"'), section="RFC 9110, 13.1.5", level=MUST),
    part("if-range-other-416", "It has changed: all of it, and no 416.", "bytes=99999999-", (200,), ("If-Range", '"a"'), section="RFC 9110, 13.1.5", level=MUST),
    part("if-range-weak", "A weak tag is never the same.", "bytes=100-", (200,), ("If-Range", "{WEAK:data}"), section="RFC 9110, 13.1.5", level=MUST),
    part("if-range-list", "A list is no tag.", "bytes=100-", (200, 400), ("If-Range", '"a", {ETAG:data}'), section="RFC 9110, 13.1.5"),
    part("if-range-date", "The rest, if its date is that.", "bytes=100-", (200, 206), ("If-Range", "{LM:data}"), section="RFC 9110, 13.1.5"),
    part("if-range-before", "Another date: all of it.", "bytes=100-", (200,), ("If-Range", "{BEFORE:data}"), section="RFC 9110, 13.1.5", level=MUST),
    part("if-range-after", "A later date is another date.", "bytes=100-", (200,), ("If-Range", "{AFTER:data}"), section="RFC 9110, 13.1.5", level=MUST),
    part("if-range-bad", "Neither a tag nor a date.", "bytes=100-", (200, 400), ("If-Range", "yesterday"), section="RFC 9110, 13.1.5"),
    get("if-range-alone", DATA, "RFC 9110, 13.1.5", "Without Range it must be ignored.", headers=[("If-Range", '"a"')], body=(("as", "data"),)),
    get("ranges-told", DATA, "RFC 9110, 14.3", "Whether ranges are taken: bytes, none, or nothing said.", level=MAY, must=(("matches", "accept-ranges", "bytes|none|"),)),
]
