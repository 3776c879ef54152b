"""What other sites may read: the Fetch standard, 3.2 (CORS), 3.6 and 3.7. One header of CORS, whatever the status, on data; none on pages."""

from form import MAY, PROMISE, SHARING, STATUS, Same, get, raw

DATA, SITE = "/api/v1/terms/cecot.json", ("Origin", "https://newsroom.example")
LEFT = Same(headers=SHARING + ("access-control-allow-methods", "access-control-allow-headers", "access-control-max-age", "allow", "vary", "content-type"))
ALONE = (("unlisted", "vary", "origin"), ("lacks", "access-control-allow-credentials"))
CLOSED_TO_OTHERS = (("lacks", "access-control-allow-origin"), ("lacks", "access-control-allow-credentials"))
LEAVE = (("on", {200, 204}, ("equals", "access-control-allow-origin", "*"), ("lacks", "access-control-allow-credentials")),)


def shared(id, why, status=(200,), target=DATA, *headers, section="Fetch, 3.2.3", level=PROMISE, **more):
    more.setdefault("must", ALONE)
    return get(id, target, section, why, status, level=level, headers=[SITE, *headers], **more)


def preflight(id, why, target, *headers, status=(200, 204, 403, 405, 501), method="GET", must=LEAVE, level=MAY, **more):
    fields = [SITE] + ([("Access-Control-Request-Method", method)] if method else []) + list(headers)
    return get(id, target, "Fetch, 3.2.2 and 4.8", why, status, method="OPTIONS", headers=fields, must=must, level=level, same=LEFT, **more)


REQUESTS = [
    shared("cors-data", "Any site may read the data.", must=ALONE + (("lists", "access-control-expose-headers", "etag"),), body=(("as", "data"),)),
    shared("cors-data-head", "The same with HEAD.", method="HEAD"),
    shared("cors-data-gzip", "Compressed.", (200,), DATA, ("Accept-Encoding", "gzip")),
    shared("cors-index", "The index.", (200,), "/api/v1/index.json"),
    shared("cors-feed", "A feed.", (200,), "/api/v1/es/changes.atom"),
    shared("cors-schema", "A schema.", (200,), "/api/v1/schemas/term.schema.json"),
    shared("cors-openapi", "The description.", (200,), "/api/v1/openapi.json"),
    shared("cors-linked", "Linked data.", (200,), "/api/v1/es/story.jsonld"),
    shared("cors-manifest", "The list of everything.", (200,), "/api/manifest.json"),
    shared("cors-frame", "A page for frames.", (200,), "/api/frames/es/guidance/find.html"),
    shared("cors-script", "The script: `crossorigin` with `integrity` needs it.", (200,), "/api/immutable/v1/glosa-elements-1.0.0.5dff9e246c3864ba.js"),
    shared("cors-not-modified", "304.", (304,), DATA, ("If-None-Match", "{ETAG:data}"), must=ALONE + (("as", "data", "access-control-expose-headers"),)),
    shared("cors-missing", "404: the page around it can say why.", (404,), "/api/v1/terms/nope.json"),
    shared("cors-missing-frame", "404 of a frame.", (404,), "/api/frames/es/nope.html", problem=False),
    shared("cors-missing-immutable", "404 of an old name.", (404, 410), "/api/immutable/v1/index.0000000000000000.json"),
    shared("cors-method", "405.", (405, 501), DATA, ("Content-Length", "0"), method="POST"),
    shared("cors-unknown-method", "501.", (405, 501), DATA, method="FROBNICATE"),
    shared("cors-precondition", "412.", (412,), DATA, ("If-Match", '"a"')),
    shared("cors-range", "206 or 200.", (200, 206), DATA, ("Range", "bytes=0-9"), body=(("on", {206}, ("range", "data")),)),
    shared("cors-unsatisfiable", "416 or 200.", (200, 416), DATA, ("Range", "bytes=99999999-")),
    shared("cors-long", "414.", (404, 414), "/api/v1/" + "a" * 20000, same=STATUS),
    shared("cors-large", "431.", (200, 400, 413, 431), DATA, ("X-A", "a" * 40000), same=STATUS),
    shared("cors-content", "413, or the file.", (200, 400, 411, 413, 415), DATA, ("Content-Length", "5"), content="hello", same=STATUS),
    shared("cors-percent", "400 of a bad address.", (400, 404), "/api/v1/%zz.json"),
    shared("cors-nul", "400 of an encoded NUL.", (400, 404), "/api/v1/%00.json"),
    shared("cors-directory", "A folder of data.", (403, 404), "/api/v1/terms/"),
    shared("cors-expect", "417, or the file.", (200, 417), DATA, ("Expect", "x"), same=STATUS),
    raw("cors-host-missing", f"GET {DATA} HTTP/1.1\r\nOrigin: https://newsroom.example\r\nConnection: close\r\n\r\n", "Fetch, 3.2.3; OpenAPI", "400 without Host.", (400,), level=PROMISE, closes=True,
        shared=True, problem=True),
    raw("cors-field-bad", f"GET {DATA} HTTP/1.1\r\nHost: {{HOST}}\r\nOrigin: https://newsroom.example\r\nBad : 1\r\nConnection: close\r\n\r\n", "Fetch, 3.2.3; OpenAPI", "400 of a bad field.", (400,),
        level=PROMISE, closes=True, shared=True, problem=True),
    raw("cors-version", f"GET {DATA} HTTP/2.0\r\nHost: {{HOST}}\r\nOrigin: https://newsroom.example\r\n\r\n", "Fetch, 3.2.3; OpenAPI", "505.", (400, 505), level=PROMISE, closes=True, shared=True, problem=True),
    raw("cors-coding", f"GET {DATA} HTTP/1.1\r\nHost: {{HOST}}\r\nTransfer-Encoding: identity\r\n\r\n", "Fetch, 3.2.3; OpenAPI", "501 or 400 of a coding.", (400, 501), level=PROMISE, closes=True, shared=True,
        problem=True),
    get("cors-no-origin", DATA, "Fetch, 3.2.3", "Without Origin, too: a cache may have it for the next.", level=PROMISE, must=(("equals", "access-control-allow-origin", "*"),)),
    get("cors-origin-null", DATA, "Fetch, 3.2.1", "Origin: null.", level=PROMISE, headers=[("Origin", "null")], must=ALONE),
    get("cors-origin-empty", DATA, "Fetch, 3.2.1", "An empty Origin.", level=PROMISE, headers=[("Origin", "")], must=ALONE),
    get("cors-origin-twice", DATA, "RFC 6454, 7.3", "Two origins.", (200, 400), level=PROMISE, headers=[SITE, ("Origin", "https://evil.example")], must=ALONE),
    get("cors-origin-bad", DATA, "Fetch, 3.2.1", "No origin.", (200, 400), level=PROMISE, headers=[("Origin", "<script>")], must=ALONE),
    get("cors-origin-self", DATA, "Fetch, 3.2.1", "The site's own pages.", level=PROMISE, headers=[("Origin", "http://{HOST}")], must=ALONE),
    get("cors-cookie", DATA, "Fetch, 3.2.5", "With a cookie: never its leave.", level=PROMISE, headers=[SITE, ("Cookie", "a=b")], must=ALONE),
    # Pages
    get("cors-page", "/es/guia/", "Fetch, 3.2.3; _headers", "A page is not for other sites.", level=PROMISE, headers=[SITE], must=CLOSED_TO_OTHERS),
    get("cors-start", "/", "Fetch, 3.2.3; _headers", "Nor is the start page.", level=PROMISE, headers=[SITE, ("Accept-Language", "es")], must=CLOSED_TO_OTHERS),
    get("cors-missing-page", "/es/nada/", "Fetch, 3.2.3; _headers", "Nor is the page for what is not there.", (404,), level=PROMISE, headers=[SITE, ("Accept", "text/html")], must=CLOSED_TO_OTHERS),
    get("cors-embed", "/embed/es/", "Fetch, 3.2.3; _headers", "Nor are the pages for partners.", level=PROMISE, headers=[SITE], must=CLOSED_TO_OTHERS),
    get("cors-text", "/es/guia/guia.txt", "Fetch, 3.2.3; _headers", "Nor are texts.", level=PROMISE, headers=[SITE], must=CLOSED_TO_OTHERS),
    # Preflights
    preflight("preflight", "Leave for a plain GET; a browser asks for none.", DATA),
    preflight("preflight-tag", "Leave for If-None-Match.", DATA, ("Access-Control-Request-Headers", "if-none-match"),
              must=LEAVE + (("on", {200, 204}, ("matches", "access-control-allow-headers", r"\*|.*if-none-match.*")),)),
    preflight("preflight-many", "Leave for headers that nobody knows.", DATA, ("Access-Control-Request-Headers", "authorization,x-a")),
    preflight("preflight-post", "Leave for POST.", DATA, method="POST"),
    preflight("preflight-delete", "Leave for DELETE is not given.", DATA, method="DELETE", must=LEAVE + (("unlisted", "access-control-allow-methods", "delete"),
              ("unlisted", "access-control-allow-methods", "*"))),
    preflight("preflight-missing", "Leave for data that is not there.", "/api/v1/terms/nope.json", status=(200, 204, 403, 404, 405, 501)),
    preflight("preflight-no-method", "Without the method it is no preflight.", DATA, method=None, must=LEAVE),
    preflight("preflight-private", "Leave for a page of the internet to ask a machine at home.", DATA, ("Access-Control-Request-Private-Network", "true"),
              must=LEAVE + (("lacks", "access-control-allow-private-network"),)),
    preflight("preflight-frame", "Leave for a frame.", "/api/frames/es/guidance/find.html"),
    preflight("preflight-page", "Leave for a page is not given.", "/es/guia/", must=CLOSED_TO_OTHERS),
    preflight("preflight-star", "Leave for the whole server.", "*", status=(200, 204, 400, 403, 405, 501), must=(("lacks", "access-control-allow-credentials"),)),
    # Who may use it
    get("use-data", DATA, "Fetch, 3.7", "Cross-Origin-Resource-Policy lets other sites in.", level=PROMISE, headers=[("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", "no-cors")],
        must=(("equals", "cross-origin-resource-policy", "cross-origin"),)),
    get("use-navigated", DATA, "HTML, 7.3; _headers", "Data that a reader opens runs nothing.", level=PROMISE, headers=[("Sec-Fetch-Mode", "navigate"), ("Accept", "text/html")],
        must=(("equals", "content-type", "application/json"), ("matches", "content-security-policy", ".*sandbox.*"))),
    get("use-frame", "/api/frames/es/guidance/find.html", "CSP 3, 6.4.2; _headers", "A frame may stand anywhere.", level=PROMISE, headers=[("Sec-Fetch-Dest", "iframe")],
        must=(("matches", "content-security-policy", r".*frame-ancestors \*.*"), ("lacks", "x-frame-options"))),
    get("use-page", "/es/guia/", "CSP 3, 6.4.2; _headers", "A page may stand in no frame.", level=PROMISE, headers=[("Sec-Fetch-Dest", "iframe")],
        must=(("matches", "content-security-policy", ".*frame-ancestors 'none'.*"),)),
]
