"""The files of the site: types, headers, what is not there, redirects, capitals, queries. RFC 9110 8, 15; RFC 9111 5.2."""

from form import ERROR, FILE, MAY, PROBLEM, PROMISE, SHOULD, STATUS, get

PLAIN = (("lacks", "content-encoding"),)
FRESH = (("lists", "cache-control", "max-age=300"), ("lists", "cache-control", "must-revalidate"),
         ("matches", "etag", r'"[^"]+"'))
NOSNIFF = (("equals", "x-content-type-options", "nosniff"), ("equals", "referrer-policy", "no-referrer"),
           ("matches", "content-security-policy", r"default-src 'none'.*"))
OPEN = (("equals", "cross-origin-resource-policy", "cross-origin"), ("lists", "access-control-expose-headers", "etag"))


def typed(pattern):
    return (("matches", "content-type", pattern),)


HTML, JSON, TEXT = typed(r"text/html;\s*charset=\"?utf-8\"?"), typed("application/json"), typed(r"text/plain;\s*charset=\"?utf-8\"?")

#: id, target, what it must have, its file in the site
WHOLE = [
    ("page", "/es/guia/", HTML + FRESH + NOSNIFF, "es/guia/index.html"),
    ("page-english", "/en/guide/find/", HTML + FRESH + NOSNIFF, "en/guide/find/index.html"),
    ("page-in-one-file", "/es/todo.html", HTML + FRESH + NOSNIFF, "es/todo.html"),
    ("page-embed", "/embed/es/", HTML + FRESH + NOSNIFF, "embed/es/index.html"),
    ("page-home", "/es/", HTML + FRESH + NOSNIFF, "es/index.html"),
    ("text", "/es/guia/guia.txt", TEXT + FRESH + NOSNIFF, "es/guia/guia.txt"),
    ("data", "/api/v1/terms/cecot.json", JSON + FRESH + NOSNIFF + OPEN, "api/v1/terms/cecot.json"),
    ("data-index", "/api/v1/index.json", JSON + FRESH + NOSNIFF + OPEN, "api/v1/index.json"),
    ("data-large", "/api/v1/es/guidance.json", JSON + FRESH + NOSNIFF + OPEN, "api/v1/es/guidance.json"),
    ("data-manifest", "/api/manifest.json", JSON + FRESH + NOSNIFF + OPEN, "api/manifest.json"),
    ("data-openapi", "/api/v1/openapi.json", typed(r"application/(json|vnd\.oai\.openapi\+json.*|openapi\+json.*)") + FRESH + OPEN,
     "api/v1/openapi.json"),
    ("data-schema", "/api/v1/schemas/term.schema.json", typed(r"application/(schema\+)?json") + FRESH + OPEN, "api/v1/schemas/term.schema.json"),
    ("data-linked", "/api/v1/es/story.jsonld", typed(r"application/ld\+json") + FRESH + OPEN, "api/v1/es/story.jsonld"),
    ("feed-spanish", "/api/v1/es/changes.atom", typed(r"application/atom\+xml(;.*)?") + FRESH + OPEN, "api/v1/es/changes.atom"),
    ("feed-english", "/api/v1/en/changes.atom", typed(r"application/atom\+xml(;.*)?") + FRESH + OPEN, "api/v1/en/changes.atom"),
    ("frame", "/api/frames/es/guidance/find.html", HTML + FRESH + OPEN + NOSNIFF
     + (("matches", "content-security-policy", r".*frame-ancestors \*.*"), ("lacks", "x-frame-options")), "api/frames/es/guidance/find.html"),
]

REQUESTS = [
    get(id, target, "RFC 9110, 9.3.1; README.md; _headers", f"The file {path}, whole, with its type and its headers.",
        must=PLAIN + must, body=(("file", path),)) for id, target, must, path in WHOLE
] + [
    get("script", "/api/immutable/v1/glosa-elements-1.0.0.5dff9e246c3864ba.js", "Fetch, 3.6; EMBEDDING.md",
        "nosniff blocks a script whose type is none of JavaScript; a pinned script stays for ever.", level=PROMISE,
        must=typed(r"(text|application)/javascript(;.*)?") + NOSNIFF + OPEN
        + (("lists", "cache-control", "immutable"), ("lists", "cache-control", "max-age=31536000"))),
    get("tag-as-described", "/api/v1/terms/cecot.json", "OpenAPI, components/headers/ETag",
        "The description that is served says which form a tag has.", level=PROMISE, must=(("matches", "etag", r'"[0-9a-f]{32}"'),)),
    get("health", "/healthz", "OpenAPI, /healthz", "The description that is served names this address.", level=PROMISE,
        must=JSON, body=(("json",), ("contains", b'"ok"'))),
    get("no-hsts", "/es/", "RFC 6797, 7.2", "Strict-Transport-Security is not sent without TLS.", must=(("lacks", "strict-transport-security"),)),
    get("length-known", "/es/guia/", "RFC 9110, 8.6", "The length of a file is known; a client can see that nothing is missing.", level=SHOULD,
        must=(("has", "content-length"),)),
    get("directory-slash-page", "/es/guia", "RFC 9110, 15.4; RFC 3986, 6.2.4", "A page without its slash leads to the page, or is none.", (301, 302, 303, 307, 308, 404),
        level=MAY, same=ERROR, must=(("on", {301, 302, 303, 307, 308}, ("matches", "location", r"(http://[^/]+)?/es/guia/")),)),
    get("directory-slash-deep", "/es/guia/encontrar", "RFC 9110, 15.4", "The same, deeper.", (301, 302, 303, 307, 308, 404), level=MAY, same=ERROR),
    get("directory-slash-query", "/es/guia?tel=1&x=%2F", "RFC 9110, 15.4", "A query is kept or dropped by both.", (301, 302, 303, 307, 308, 404), level=MAY, same=ERROR),
    get("directory-slash-head", "/es/guia", "RFC 9110, 9.3.2", "HEAD is redirected as GET is.", (301, 302, 303, 307, 308, 404), method="HEAD", level=MAY,
        same=ERROR, must=(("as", "directory-slash-page", "location"),)),
    get("directory-slash-host", "/es/guia", "RFC 9110, 10.2.2", "A redirect keeps to the host that was asked, or names none.", (301, 302, 303, 307, 308, 404, 400, 421),
        host="guia.example", level=MAY, same=STATUS),
    get("directory-data", "/api/v1/terms/", "RFC 9110, 15.5.5", "A folder without a page is not there, and is not listed.", (403, 404), level=MAY,
        body=(("without", b"cecot.json"),)),
    get("directory-data-bare", "/api/v1", "RFC 9110, 15.5.5", "A folder of data without its slash: it has no page.", (301, 308, 403, 404), level=MAY, same=ERROR,
        shared=False),
    get("directory-of-pages", "/es/guia/encontrar/..%2f", "RFC 3986, 2.2", "An encoded slash makes no folder to list.", (200, 301, 308, 400, 404), level=MAY,
        body=(("without", b"Index of"),)),
    get("index-file", "/es/guia/index.html", "RFC 9110, 4.2.3", "The file behind a page, by its own name.", (200, 301, 308, 404), level=MAY,
        body=(("on", {200}, ("as", "page")),)),
    get("index-file-root", "/index.html", "RFC 9110, 4.2.3", "The start page by its file's name.", (200, 301, 308, 404), level=MAY),
    get("file-with-slash", "/es/todo.html/", "RFC 3986, 3.3", "A file is no folder.", (301, 308, 400, 404), level=MAY, same=ERROR),
    get("data-with-slash", "/api/v1/index.json/", "RFC 3986, 3.3", "A file of data is no folder.", (301, 308, 400, 404), level=MAY),
    get("data-with-path", "/api/v1/index.json/x", "RFC 3986, 3.3", "Nothing is below a file.", (400, 404)),
    get("file-of-headers", "/_headers", "README.md", "The file for hosts is not a page of the site.", (200, 403, 404), level=MAY, same=STATUS),
    get("file-of-list", "/.glosa-site", "README.md", "The list of what was made is not a page of the site.", (200, 403, 404), level=MAY, same=STATUS),
    get("file-compressed", "/api/v1/index.json.gz", "RFC 9110, 8.4", "A file that is compressed itself has no coding on top; or it is not there.", (200, 403, 404),
        headers=[("Accept-Encoding", "identity")], must=(("lacks", "content-encoding"),)),
    get("file-404", "/404.html", "RFC 9110, 15.5.5", "The page for what is not there, by its own name.", (200, 403, 404), level=MAY,
        must=HTML, body=(("contains", b"</html>"),)),
    get("signature-unsigned", "/api/manifest.sig", "RFC 9110, 15.5.5; README.md", "A site that is not signed has no signature: no page in place of it.", (200, 404), level=PROMISE,
        shared=False),
    # What is not there
    get("missing-page", "/es/nada/", "RFC 9110, 15.5.5; README.md", "Who reads gets the site's own page, with 404.", (404,), level=PROMISE, headers=[("Accept", "text/html")],
        must=HTML + (("equals", "x-content-type-options", "nosniff"),), body=(("contains", b"</html>"), ("file", "404.html"))),
    get("missing-page-browser", "/en/nothing/here", "RFC 9110, 12.5.1", "A browser's Accept.", (404,), level=PROMISE,
        headers=[("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8")], must=HTML, body=(("contains", b"</html>"),)),
    get("missing-page-no-accept", "/es/nada/", "RFC 9110, 12.5.1", "No Accept: whatever it is, it is the same.", (404,), same=PROBLEM),
    get("missing-page-any", "/es/nada/", "RFC 9110, 12.5.1", "*/*, as programs send it.", (404,), headers=[("Accept", "*/*")]),
    get("missing-page-json", "/es/nada/", "RFC 9110, 12.5.1", "A program that asks for JSON.", (404,), headers=[("Accept", "application/json")]),
    get("missing-page-head", "/es/nada/", "RFC 9110, 9.3.2", "HEAD of what is not there.", (404,), method="HEAD", headers=[("Accept", "text/html")],
        same=ERROR, must=(("as", "missing-page", "content-type", "content-length"),)),
    get("missing-page-english", "/en/nothing/", "RFC 9110, 12.5.4", "The language of the page for what is not there.", (404,),
        headers=[("Accept", "text/html"), ("Accept-Language", "en")], body=(("contains", b"</html>"),)),
    get("missing-data", "/api/v1/terms/nope.json", "RFC 9457, 3; OpenAPI", "Programs get a problem.", (404,), level=PROMISE),
    get("missing-data-html", "/api/v1/terms/nope.json", "RFC 9110, 12.5.1", "A reader who follows a link to data that is not there: a page or a problem.", (404,), level=MAY,
        headers=[("Accept", "text/html")], problem=False),
    get("missing-data-head", "/api/v1/terms/nope.json", "RFC 9110, 9.3.2", "HEAD of data that is not there.", (404,), method="HEAD", same=ERROR,
        must=(("as", "missing-data", "content-type", "content-length"),)),
    get("missing-data-gzip", "/api/v1/terms/nope.json", "RFC 9110, 12.5.3", "A problem for who takes gzip.", (404,), headers=[("Accept-Encoding", "gzip")]),
    get("missing-data-deep", "/api/v1/es/guidance/nope/nope.json", "RFC 9457, 3", "Deeper than any file.", (404,)),
    get("missing-frame", "/api/frames/es/guidance/nope.html", "RFC 9110, 15.5.5; promise", "A frame that is not there may still be read by the page around it.", (404,),
        level=PROMISE, problem=False),
    get("missing-immutable", "/api/immutable/v1/index.0000000000000000.json", "VERSIONING.md", "An old name is gone, and its 404 is not kept for a year.", (404, 410), level=PROMISE,
        must=(("unlisted", "cache-control", "immutable"), ("unlisted", "cache-control", "max-age=31536000"))),
    get("missing-version", "/api/v2/index.json", "VERSIONING.md", "There is no v2.", (404,), level=PROMISE),
    get("missing-robots", "/robots.txt", "RFC 9309, 2.3.1.3", "No rules for robots: 404 lets them in.", (200, 404), level=MAY),
    get("missing-icon", "/favicon.ico", "RFC 9110, 15.5.5", "Browsers ask for it.", (200, 204, 404), level=MAY),
    get("missing-method", "/es/nada/", "RFC 9110, 15.5.6", "POST to what is not there.", (404, 405, 501), method="POST", headers=[("Content-Length", "0")], level=MAY),
    # Capitals
    get("capitals-page", "/ES/GUIA/", "RFC 9110, 4.2.3", "A path has capitals and small letters: this is another one.", (301, 308, 404), same=ERROR),
    get("capitals-data", "/API/V1/index.json", "RFC 9110, 4.2.3", "The same for data.", (301, 308, 404), same=ERROR, shared=False),
    get("capitals-name", "/api/v1/terms/CECOT.json", "RFC 9110, 4.2.3", "A term by its abbreviation.", (301, 308, 404)),
    # Queries
    get("query", "/es/guia/?x=1", "RFC 3986, 3.4", "A static page has no use for a query.", body=(("as", "page"),), must=(("as", "page", "etag"),)),
    get("query-empty", "/es/guia/?", "RFC 3986, 3.4", "An empty query.", body=(("as", "page"),)),
    get("query-data", "/api/v1/terms/cecot.json?v=2026", "RFC 3986, 3.4", "A query against caches.", body=(("as", "data"),), must=(("as", "data", "etag", "cache-control"),)),
    get("query-marks", "/es/guia/?a?b/c:@!$&'()*+,;=", "RFC 3986, 3.4", "Every mark that may stand in a query.", body=(("as", "page"),)),
    get("query-dots", "/es/guia/?../../../etc/passwd", "RFC 3986, 3.4", "Dots in a query are no path.", body=(("as", "page"),)),
    get("query-encoded", "/es/guia/?a=%00%ff%0d%0a", "RFC 3986, 2.1", "Whatever is encoded in a query is not looked at.", (200, 400), level=MAY),
    get("query-bad-percent", "/es/guia/?a=%zz", "RFC 9112, 3.2", "No percent-encoding: no query either.", (200, 400), level=MAY),
    get("query-start", "/?lang=en", "RFC 3986, 3.4", "A query at the start page.", level=MAY, headers=[("Accept-Language", "es")], body=(("lang", "es"),)),
    get("query-long", "/es/guia/?" + "x" * 7000, "RFC 9112, 3", "Lines of 8,000 bytes should be read.", level=SHOULD, body=(("as", "page"),)),
    get("query-encoded-mark", "/es/guia/%3Fx=1", "RFC 3986, 2.2", "An encoded question mark begins no query.", (400, 404)),
    # Caching
    get("cache-no-cache", "/es/guia/", "RFC 9111, 5.2.1.4", "A reader's no-cache is for caches.", headers=[("Cache-Control", "no-cache"), ("Pragma", "no-cache")], body=(("as", "page"),)),
    get("cache-only-if", "/es/guia/", "RFC 9111, 5.2.1.7", "only-if-cached is for caches.", headers=[("Cache-Control", "only-if-cached")]),
    get("cache-max-age", "/api/v1/index.json", "RFC 9111, 5.2.1.1", "max-age=0 of a reader.", headers=[("Cache-Control", "max-age=0")]),
    get("cache-head", "/api/v1/terms/cecot.json", "RFC 9111, 4.3.5", "HEAD can freshen a copy: it has what GET has.", method="HEAD",
        must=(("as", "data", "etag", "cache-control", "content-type", "vary", "last-modified", "content-length"),), body=(("empty",),)),
    get("expires-agrees", "/es/guia/", "RFC 9111, 5.3", "max-age counts more than Expires; so there is no need of both.", same=FILE, must=(("lists", "cache-control", "max-age=300"),)),
    # What a static site does not listen to
    get("ignored-cookie", "/es/guia/", "RFC 6265, 5.4; EMBEDDING.md", "Cookies change nothing.", headers=[("Cookie", "lang=en; session=1")], body=(("as", "page"),)),
    get("ignored-authorization", "/es/guia/", "RFC 9110, 11.6.2", "Credentials that nobody asked for.", headers=[("Authorization", "Basic eDp5")], body=(("as", "page"),)),
    get("ignored-forwarded", "/es/guia", "RFC 7239; RFC 9110, 10.2.2", "Another host in a header leads nowhere.", (301, 302, 303, 307, 308, 404), same=ERROR,
        headers=[("X-Forwarded-Host", "evil.example"), ("Forwarded", "host=evil.example"), ("X-Original-URL", "/_headers")]),
    get("ignored-override", "/es/guia/", "RFC 9110, 9", "A method is named in the first line.", headers=[("X-HTTP-Method-Override", "DELETE")], body=(("as", "page"),)),
    get("ignored-accept", "/es/guia/", "RFC 9110, 12.4.1", "A type that there is not.", (200, 406), level=MAY, headers=[("Accept", "image/png")]),
    get("ignored-accept-bad", "/es/guia/", "RFC 9110, 12.5.1", "An Accept that is none.", (200, 400, 406), level=MAY, headers=[("Accept", ";;,,/;q=x")]),
    get("ignored-charset", "/es/guia/", "RFC 9110, 12.5.2", "Accept-Charset is deprecated.", (200, 406), level=MAY, headers=[("Accept-Charset", "iso-8859-1")]),
    get("ignored-unknown", "/es/guia/", "RFC 9110, 5.1", "Fields that nobody knows are ignored.", headers=[("X-Nobody", "knows"), ("Priority", "u=1"), ("DNT", "1")], body=(("as", "page"),)),
]
