"""Compression: RFC 9110, 8.4 and 12.5.3; what caches need, 12.5.5 and 8.8.3.3."""

from form import HEAD, MAY, MUST, PROMISE, SHOULD, STATUS, get

DATA, PAGE = "/api/v1/terms/cecot.json", "/es/guia/"
SAME = (("as", "data"),)
VARIES = ("lists", "vary", "accept-encoding")
IDENTITY = (("lacks", "content-encoding"), VARIES)
GZIP = (("equals", "content-encoding", "gzip"), VARIES)
EITHER = (("matches", "content-encoding", "gzip|x-gzip|"), VARIES)


def coded(id, why, value, must, status=(200,), *, target=DATA, level=MUST, section="RFC 9110, 12.5.3", body=SAME, **more):
    fields = [] if value is None else [("Accept-Encoding", value)]
    return get(id, target, section, why, status, level=level, headers=fields + list(more.pop("headers", [])), must=must, body=(("on", {200}, *body),), **more)


REQUESTS = [
    coded("data-gzip", "gzip for who takes it.", "gzip", GZIP + (("equals", "content-type", "application/json"),), level=PROMISE),
    coded("data-gzip-tag", "Other bytes have another strong tag.", "gzip", (("unlike", "data", "etag"),), section="RFC 9110, 8.8.3.3"),
    coded("code-none", "Nothing said.", None, EITHER, level=SHOULD),
    coded("code-browser", "As browsers say it.", "gzip, deflate, br, zstd", EITHER),
    coded("code-identity", "No coding.", "identity", IDENTITY),
    coded("code-empty", "An empty field: no coding.", "", IDENTITY),
    coded("code-gzip-zero", "gzip is not wanted.", "gzip;q=0", IDENTITY),
    coded("code-gzip-zeros", "Zero, written long.", "gzip;q=0.000", IDENTITY, section="RFC 9110, 12.4.2"),
    coded("code-gzip-zero-blanks", "Zero, with blanks.", "gzip ; q=0", IDENTITY, section="RFC 9110, 12.4.2"),
    coded("code-gzip-zero-tab", "Zero, with tabs.", "gzip\t;\tq=0", IDENTITY, section="RFC 9110, 12.4.2"),
    coded("code-gzip-zero-capital", "Zero, with a capital Q.", "gzip;Q=0", IDENTITY, section="RFC 9110, 12.4.2"),
    coded("code-gzip-zero-point", "Zero with a point and no digits.", "gzip;q=0.", IDENTITY, section="RFC 9110, 12.4.2"),
    coded("code-gzip-least", "The least that is more than nothing.", "gzip;q=0.001", EITHER),
    coded("code-gzip-one", "Weight 1, written long.", "gzip;q=1.000", EITHER),
    coded("code-identity-better", "No coding is liked better.", "identity;q=1, gzip;q=0.5", EITHER, level=SHOULD),
    coded("code-gzip-better", "gzip is liked better.", "identity;q=0.5, gzip;q=1", EITHER, level=SHOULD),
    coded("code-star", "Anything.", "*", EITHER),
    coded("code-star-zero", "Nothing but what is named: not gzip.", "identity, *;q=0", IDENTITY),
    coded("code-star-zero-gzip", "Nothing but gzip.", "gzip, *;q=0", (("on", {200}, ("equals", "content-encoding", "gzip")),), (200, 406), level=SHOULD),
    coded("code-all-zero", "Nothing at all.", "*;q=0", (("matches", "content-encoding", ""),), (200, 406, 415), level=MAY),
    coded("code-identity-zero", "Not without a coding, and none is named.", "identity;q=0", (("matches", "content-encoding", ""),), (200, 406, 415), level=MAY),
    coded("code-identity-zero-gzip", "Not without a coding, gzip is named.", "gzip, identity;q=0", (("on", {200}, ("equals", "content-encoding", "gzip")),), (200, 406), level=SHOULD),
    coded("code-star-gzip-zero", "Anything but gzip.", "*, gzip;q=0", IDENTITY),
    coded("code-gzip-zero-star", "Anything but gzip, in the other order.", "gzip;q=0, *", IDENTITY),
    coded("code-br", "Only a coding that there is not.", "br", IDENTITY, level=SHOULD),
    coded("code-br-identity-zero", "Only one that there is not.", "br, identity;q=0", (("matches", "content-encoding", "(br)?"),), (200, 406, 415), level=MAY, body=(), same=STATUS),
    coded("code-deflate", "deflate.", "deflate", IDENTITY, level=SHOULD),
    coded("code-compress", "compress.", "compress", IDENTITY, level=SHOULD),
    coded("code-x-gzip", "The old name of gzip.", "x-gzip", EITHER, section="RFC 9110, 8.4.1.3", level=SHOULD),
    coded("code-capitals", "Codings have no capitals.", "GZIP", EITHER, section="RFC 9110, 8.4.1"),
    coded("code-gzipped", "A name that begins so.", "gzipped", IDENTITY),
    coded("code-notgzip", "A name that ends so.", "notgzip", IDENTITY),
    coded("code-gzip-in-value", "gzip as a value.", "br;x=gzip", IDENTITY),
    coded("code-list-empty", "Empty members.", ", gzip ,,", EITHER, section="RFC 9110, 5.6.1.2"),
    coded("code-lines", "A list on two lines, gzip not wanted on the second.", "identity", IDENTITY, headers=[("Accept-Encoding", "gzip;q=0")], section="RFC 9110, 5.3"),
    coded("code-lines-gzip", "A list on two lines, gzip on the second.", "br", EITHER, headers=[("Accept-Encoding", "gzip")], section="RFC 9110, 5.3"),
    coded("code-weight-bad", "A weight that is none.", "gzip;q=abc", EITHER, (200, 400), level=MAY),
    coded("code-weight-large", "A weight above 1.", "gzip;q=1.5", EITHER, (200, 400), level=MAY),
    coded("code-weight-minus", "A weight below 0.", "gzip;q=-1", EITHER, (200, 400), level=MAY),
    coded("code-weight-digits", "Four digits are one too many.", "gzip;q=0.0001", EITHER, (200, 400), level=MAY),
    coded("code-bad", "No list of codings.", ";;=,/", (("lacks", "content-encoding"),), (200, 400), level=MAY),
    coded("code-many", "500 codings, gzip the last.", ", ".join(f"x{n}" for n in range(500)) + ", gzip", EITHER),
    coded("code-proxy", "Through a proxy.", "gzip", EITHER, headers=[("Via", "1.1 proxy.example")], section="RFC 9110, 7.6.3"),
    coded("code-page", "A page for who takes gzip.", "gzip", (("as", "page", "vary"),), target=PAGE, level=SHOULD, body=(("as", "page"),)),
    coded("code-page-identity", "A page without coding.", "identity", (("lacks", "content-encoding"), ("as", "page", "vary")), target=PAGE, level=SHOULD, body=(("as", "page"),)),
    coded("code-text", "A text for who takes gzip.", "gzip", (("as", "text", "vary"),), target="/es/guia/guia.txt", level=SHOULD, body=(("as", "text"),)),
    coded("code-feed", "A feed for who takes gzip.", "gzip", GZIP, target="/api/v1/es/changes.atom", level=PROMISE, body=(("as", "feed-spanish"),)),
    coded("code-large", "A megabyte for who takes gzip.", "gzip", GZIP, target="/api/v1/es/guidance.json", level=PROMISE, body=(("as", "data-large"),)),
    coded("code-old", "gzip in HTTP/1.0.", "gzip", EITHER, version="HTTP/1.0", section="RFC 9110, 12.5.3", level=MAY),
    coded("code-head", "HEAD without coding.", "identity", (("lacks", "content-encoding"), ("as", "data", "content-length", "etag")), method="HEAD", body=(), same=HEAD),
    coded("code-redirect", "A redirect for who takes gzip.", "gzip", (), (301, 302, 303, 307, 308, 404), target="/es/guia", level=MAY, same=STATUS),
    coded("code-te", "TE names transfer codings, and gzip is not chosen by it.", "identity", (("lacks", "content-encoding"), ("lacks", "transfer-encoding")), headers=[("TE", "gzip")],
          section="RFC 9110, 10.1.4", level=MAY),
]
