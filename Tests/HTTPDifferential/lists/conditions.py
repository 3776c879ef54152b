"""Conditional requests: RFC 9110, 13. A file without Last-Modified has no condition on its date (13.1.3, 13.1.4)."""

from dataclasses import replace

from form import ERROR, FILE, MAY, MUST, PROMISE, SHOULD, STATUS, get

PAGE, DATA = "/es/guia/", "/api/v1/terms/cecot.json"
KEPT = (("on", {304}, ("as", "data", "etag", "cache-control", "vary", "access-control-allow-origin"), ("lacks", "content-encoding")),)
UNCHANGED = replace(FILE, headers=("cache-control", "vary", "content-security-policy", "access-control-allow-origin", "cross-origin-resource-policy"))


def condition(id, why, status, *headers, target=DATA, section="RFC 9110, 13.1.2", level=MUST, **more):
    more.setdefault("same", UNCHANGED)
    return get(id, target, section, why, status, level=level, headers=headers, must=more.pop("must", KEPT), **more)


REQUESTS = [
    condition("match-none", "The copy is still right.", (304,), ("If-None-Match", "{ETAG:data}"), body=(("empty",),)),
    condition("match-none-page", "The same for a page.", (304,), ("If-None-Match", "{ETAG:page}"), target=PAGE,
              must=(("as", "page", "etag", "cache-control", "vary"),)),
    condition("match-none-head", "The same with HEAD.", (304,), ("If-None-Match", "{ETAG:data}"), method="HEAD"),
    condition("match-none-other", "Another tag: the copy is old.", (200,), ("If-None-Match", '"ffffffffffffffffffffffffffffffff"')),
    condition("match-none-weak", "The comparison is weak.", (304,), ("If-None-Match", "{WEAK:data}"), section="RFC 9110, 8.8.3.2"),
    condition("match-none-weak-small", "The mark has a capital: `w/` is none.", (200, 304, 400), ("If-None-Match", 'w/{ETAG:data}'), section="RFC 9110, 8.8.3", level=MAY),
    condition("match-none-list", "One of several.", (304,), ("If-None-Match", '"a", {ETAG:data}, "b"')),
    condition("match-none-list-tight", "One of several, without blanks.", (304,), ("If-None-Match", '"a",{ETAG:data},"b"'), section="RFC 9110, 5.6.1"),
    condition("match-none-list-empty", "Empty members of a list are ignored.", (304,), ("If-None-Match", ', ,\t{ETAG:data} ,,'), section="RFC 9110, 5.6.1.2"),
    condition("match-none-list-weak", "Weak tags in a list.", (304,), ("If-None-Match", 'W/"a", {WEAK:data}'), section="RFC 9110, 8.8.3.2"),
    condition("match-none-list-comma", "A comma may stand inside a tag.", (304,), ("If-None-Match", '"a,b", {ETAG:data}'), section="RFC 9110, 8.8.3"),
    condition("match-none-backslash", "A backslash in a tag hides nothing: the tag behind it counts.", (304,), ("If-None-Match", '"a\\", {ETAG:data}'), section="RFC 9110, 8.8.3"),
    condition("match-none-list-none", "None of several.", (200,), ("If-None-Match", '"a", "b", W/"c"')),
    condition("match-none-lines", "A list on two lines is one list.", (304,), ("If-None-Match", '"a"'), ("If-None-Match", "{ETAG:data}"), section="RFC 9110, 5.3"),
    condition("match-none-lines-first", "The same with the other order.", (304,), ("If-None-Match", "{ETAG:data}"), ("If-None-Match", '"a"'), section="RFC 9110, 5.3"),
    condition("match-none-many", "The last of 200.", (304,), ("If-None-Match", ", ".join(f'"{n:024x}"' for n in range(200)) + ", {ETAG:data}")),
    condition("match-none-star", "Anything will do.", (304,), ("If-None-Match", "*")),
    condition("match-none-star-quoted", "A tag of one star.", (200,), ("If-None-Match", '"*"'), section="RFC 9110, 8.8.3"),
    condition("match-none-star-list", "A star in a list is no list of tags.", (200, 304, 400), ("If-None-Match", '"a", *'), level=MAY),
    condition("match-none-longer", "A tag that begins so.", (200,), ("If-None-Match", "{LONGER:data}"), section="RFC 9110, 8.8.3.2"),
    condition("match-none-shorter", "The beginning of the tag.", (200,), ("If-None-Match", "{SHORTER:data}"), section="RFC 9110, 8.8.3.2"),
    condition("match-none-bare", "A tag without quotes is none.", (200, 400), ("If-None-Match", "abc"), level=MAY),
    condition("match-none-empty", "An empty field.", (200, 400), ("If-None-Match", ""), level=MAY),
    condition("match-none-open", "Quotes that stay open.", (200, 400), ("If-None-Match", '"abc'), level=MAY),
    condition("match-none-obs", "Bytes above ASCII may stand in a tag.", (200,), ("If-None-Match", '"\xe9\xff"'), section="RFC 9110, 8.8.3"),
    condition("match-none-other-page", "The tag of another file.", (200,), ("If-None-Match", "{ETAG:page}"), section="RFC 9110, 8.8.3.1"),
    condition("match-none-gzip", "The tag of the compressed form, for who takes it.", (304,), ("If-None-Match", "{ETAG:data-gzip}"), ("Accept-Encoding", "gzip"),
              must=(("as", "data-gzip", "etag", "cache-control", "vary"),)),
    condition("match-none-across", "The tag of the compressed form, for who does not: other bytes, unless the tag is weak.", (200, 304), ("If-None-Match", "{ETAG:data-gzip}"),
              ("Accept-Encoding", "identity"), section="RFC 9110, 8.8.3.3", level=MAY, must=()),
    condition("match-none-missing", "Without the condition it is 404: so it is with it.", (404,), ("If-None-Match", "*"), target="/api/v1/terms/nope.json", section="RFC 9110, 13.2.1", same=ERROR),
    condition("match-none-missing-page", "The page for what is not there has no 304.", (404,), ("If-None-Match", "*"), target="/es/nada/", section="RFC 9110, 13.2.1", same=ERROR),
    condition("match-none-post", "Without the condition it is 405: so it is with it.", (405, 501), ("If-None-Match", "*"), ("Content-Length", "0"), section="RFC 9110, 13.2.1",
              method="POST", same=ERROR),
    condition("match-none-redirect", "A redirect has no copy to check.", (301, 302, 303, 307, 308, 404), ("If-None-Match", "*"), target="/es/guia", section="RFC 9110, 13.2.1", same=ERROR),
    condition("match-none-start", "The tag of the page in one language, for who asks for the other.", (200,), ("If-None-Match", "{ETAG:start-es}"), ("Accept-Language", "en"), target="/",
              section="RFC 9110, 8.8.3.3", must=(), body=(("lang", "en"),)),
    condition("match-none-start-same", "The same language: still right.", (304,), ("If-None-Match", "{ETAG:start-en}"), ("Accept-Language", "en"), target="/",
              must=(("as", "start-en", "etag", "vary", "cache-control"),)),
    # Dates
    condition("since-same", "Not changed since its own date.", (304,), ("If-Modified-Since", "{LM:data}"), section="RFC 9110, 13.1.3", level=SHOULD, undated=(200,), dates="data"),
    condition("since-850", "The same, as RFC 850 wrote it: each recipient must read it.", (304,), ("If-Modified-Since", "{RFC850:data}"), section="RFC 9110, 5.6.7", undated=(200,), dates="data"),
    condition("since-asctime", "The same, as asctime() writes it.", (304,), ("If-Modified-Since", "{ASCTIME:data}"), section="RFC 9110, 5.6.7", undated=(200,), dates="data"),
    condition("since-before", "Changed since.", (200,), ("If-Modified-Since", "{BEFORE:data}"), section="RFC 9110, 13.1.3"),
    condition("since-after", "Not changed since a later date: 304 should be the answer.", (304,), ("If-Modified-Since", "{AFTER:data}"), section="RFC 9110, 13.1.3", level=SHOULD,
              undated=(200,), dates="data"),
    condition("since-head", "With HEAD.", (304,), ("If-Modified-Since", "{LM:data}"), section="RFC 9110, 13.1.3", level=SHOULD, undated=(200,), dates="data", method="HEAD"),
    condition("since-bad", "No date: ignored.", (200,), ("If-Modified-Since", "yesterday"), section="RFC 9110, 13.1.3"),
    condition("since-empty", "An empty field: ignored.", (200,), ("If-Modified-Since", ""), section="RFC 9110, 13.1.3"),
    condition("since-iso", "A date of ISO 8601 is none of HTTP.", (200,), ("If-Modified-Since", "2026-11-30T00:00:00Z"), section="RFC 9110, 13.1.3"),
    condition("since-30-february", "A day that there is not.", (200,), ("If-Modified-Since", "Mon, 30 Feb 2099 00:00:00 GMT"), section="RFC 9110, 13.1.3"),
    condition("since-zone", "Another zone than GMT is no date of HTTP.", (200, 304), ("If-Modified-Since", "Fri, 01 Jan 2100 00:00:00 EST"), section="RFC 9110, 5.6.7", level=MAY),
    condition("since-1970", "Long ago.", (200,), ("If-Modified-Since", "Thu, 01 Jan 1970 00:00:00 GMT"), section="RFC 9110, 13.1.3"),
    condition("since-twice", "Two dates.", (200, 304, 400), ("If-Modified-Since", "{BEFORE:data}"), ("If-Modified-Since", "{LM:data}"), section="RFC 9110, 5.3", level=MAY),
    condition("since-and-other-tag", "With a tag, the date is ignored.", (200,), ("If-None-Match", '"a"'), ("If-Modified-Since", "{LM:data}"), section="RFC 9110, 13.1.3"),
    condition("since-and-tag", "The tag is right, the date is not: 304.", (304,), ("If-None-Match", "{ETAG:data}"), ("If-Modified-Since", "{BEFORE:data}"), section="RFC 9110, 13.1.3"),
    condition("since-missing", "404 has no date.", (404,), ("If-Modified-Since", "{LM:data}"), target="/api/v1/terms/nope.json", section="RFC 9110, 13.2.1", same=ERROR),
    condition("since-post", "The date is for GET and HEAD.", (405, 501), ("If-Modified-Since", "{LM:data}"), ("Content-Length", "0"), section="RFC 9110, 13.1.3", method="POST", same=ERROR),
    # If-Match, If-Unmodified-Since
    condition("match", "The tag is right.", (200,), ("If-Match", "{ETAG:data}"), section="RFC 9110, 13.1.1"),
    condition("match-star", "Anything will do, and there is something.", (200,), ("If-Match", "*"), section="RFC 9110, 13.1.1"),
    condition("match-other", "Another tag: 412, as a problem.", (412,), ("If-Match", '"a"'), section="RFC 9110, 13.1.1; OpenAPI", same=ERROR),
    condition("match-other-page", "The same for a page.", (412,), ("If-Match", '"a"'), target=PAGE, section="RFC 9110, 13.1.1", same=ERROR),
    condition("match-other-head", "The same with HEAD.", (412,), ("If-Match", '"a"'), section="RFC 9110, 13.1.1", method="HEAD", same=ERROR),
    condition("match-list", "One of several.", (200,), ("If-Match", '"a", {ETAG:data}'), section="RFC 9110, 13.1.1"),
    condition("match-lines", "A list on two lines.", (200,), ("If-Match", '"a"'), ("If-Match", "{ETAG:data}"), section="RFC 9110, 5.3"),
    condition("match-weak", "The comparison is strong: a weak tag is never the same.", (412,), ("If-Match", "{WEAK:data}"), section="RFC 9110, 8.8.3.2", same=ERROR),
    condition("match-missing", "404 without the condition: 404 with it.", (404,), ("If-Match", '"a"'), target="/api/v1/terms/nope.json", section="RFC 9110, 13.2.1", same=ERROR),
    condition("match-and-none", "Both are right: 304 comes second.", (304,), ("If-Match", "{ETAG:data}"), ("If-None-Match", "{ETAG:data}"), section="RFC 9110, 13.2.2"),
    condition("match-wrong-and-none", "The first is wrong: 412.", (412,), ("If-Match", '"a"'), ("If-None-Match", "{ETAG:data}"), section="RFC 9110, 13.2.2", same=ERROR),
    condition("unchanged", "Not changed since its own date.", (200,), ("If-Unmodified-Since", "{LM:data}"), section="RFC 9110, 13.1.4"),
    condition("unchanged-before", "Changed since: 412.", (412,), ("If-Unmodified-Since", "{BEFORE:data}"), section="RFC 9110, 13.1.4", undated=(200,), dates="data", same=ERROR),
    condition("unchanged-1970", "Long ago.", (412,), ("If-Unmodified-Since", "Thu, 01 Jan 1970 00:00:00 GMT"), section="RFC 9110, 13.1.4", undated=(200,), dates="data", same=ERROR),
    condition("unchanged-850", "In the form of RFC 850.", (200,), ("If-Unmodified-Since", "{RFC850:data}"), section="RFC 9110, 5.6.7"),
    condition("unchanged-bad", "No date: ignored.", (200,), ("If-Unmodified-Since", "yesterday"), section="RFC 9110, 13.1.4"),
    condition("unchanged-and-match", "With a tag, the date is ignored.", (200,), ("If-Match", "{ETAG:data}"), ("If-Unmodified-Since", "{BEFORE:data}"), section="RFC 9110, 13.1.4"),
    condition("unchanged-missing", "404 has no date.", (404,), ("If-Unmodified-Since", "Thu, 01 Jan 1970 00:00:00 GMT"), target="/api/v1/terms/nope.json", section="RFC 9110, 13.2.1", same=ERROR),
    get("tag-steady", DATA, "RFC 9110, 8.8.1", "The tag of the same bytes is the same, and strong.", level=PROMISE, must=(("as", "data", "etag"), ("matches", "etag", '"[^"]+"'))),
    get("tag-apart", "/api/v1/terms/ice.json", "RFC 9110, 8.8.3", "Another file has another tag.", level=SHOULD, must=(("unlike", "data", "etag"),), same=STATUS),
]
