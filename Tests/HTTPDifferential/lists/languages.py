"""The start page in the reader's language: RFC 9110, 12.5.4; RFC 4647, 3.

Who wants neither Spanish nor English, or says nothing that can be read, gets one of the two: both servers the same.
"""

from form import MAY, PROMISE, START, get

HTML = (("matches", "content-type", r"text/html;\s*charset=utf-8"), ("lists", "vary", "accept-language"))

#: id, what is asked for (None: nothing is said), the language of the answer (None: either), why
ASKED = [
    ("start-es", "es", "es", "Spanish."),
    ("start-en", "en", "en", "English."),
    ("lang-none", None, None, "Nothing said."),
    ("lang-empty", "", None, "An empty field."),
    ("lang-capitals", "EN", "en", "Tags have no capitals."),
    ("lang-mixed", "eN-us", "en", "Tags have no capitals, with a region."),
    ("lang-browser-en", "en-US,en;q=0.9,es;q=0.8", "en", "A browser in English."),
    ("lang-browser-es", "es-VE,es;q=0.9,en;q=0.8", "es", "A browser in Spanish of Venezuela."),
    ("lang-browser-es-us", "es-US,es-419;q=0.9,es;q=0.8,en-US;q=0.7", "es", "A telephone in the United States, in Spanish."),
    ("lang-region-es", "es-419", "es", "Spanish of Latin America: looked up, it is Spanish (RFC 4647, 3.4)."),
    ("lang-region-en", "en-GB", "en", "British English alone."),
    ("lang-script", "en-Latn-US", "en", "With a script."),
    ("lang-private", "en-US-x-twain", "en", "With a private part."),
    ("lang-order-weights", "es;q=0.5, en;q=0.9", "en", "The weight counts, not the order."),
    ("lang-order-weights-es", "en;q=0.5, es;q=0.9", "es", "The weight counts, not the order."),
    ("lang-weights-tight", "en;q=0.4,es;q=0.6", "es", "Without blanks."),
    ("lang-weights-blanks", "en ; q=0.4 , es ; q=0.6", "es", "With blanks everywhere."),
    ("lang-weights-near", "en;q=0.999, es;q=1.000", "es", "A thousandth more."),
    ("lang-weights-near-en", "es;q=0.301, en;q=0.302", "en", "A thousandth more, for English."),
    ("lang-weights-default", "es;q=0.9, en", "en", "Without a weight it is 1."),
    ("lang-weights-capital", "es;Q=0.2, en;Q=0.8", "en", "A capital Q."),
    ("lang-weights-point", "es;q=0., en;q=1.", "en", "A point and no digits."),
    ("lang-tie", "es;q=0.3, en;q=0.30", None, "A tie."),
    ("lang-tie-one", "en, es", None, "A tie without weights: the first, as most see it."),
    ("lang-tie-one-es", "es, en", None, "A tie the other way round."),
    ("lang-other-first", "fr, en;q=0.5", "en", "Another language first, then English."),
    ("lang-other-first-es", "ht;q=1, es;q=0.1", "es", "Creole first, then a little Spanish."),
    ("lang-other", "fr", None, "Neither."),
    ("lang-others", "fr, de;q=0.9, zh-Hans;q=0.8", None, "Several, neither of them."),
    ("lang-star", "*", None, "Any."),
    ("lang-star-later", "fr, *;q=0.1", None, "Any, if it must be."),
    ("lang-star-less", "*;q=0.5, en", "en", "English before any."),
    ("lang-star-less-es", "*;q=0.5, es", "es", "Spanish before any."),
    ("lang-star-zero", "*;q=0", None, "None at all: a page all the same, or 406."),
    ("lang-star-zero-en", "en, *;q=0", "en", "English and no other."),
    ("lang-zero-es", "es;q=0, *", "en", "Anything but Spanish."),
    ("lang-zero-en", "en;q=0, *", "es", "Anything but English."),
    ("lang-zero-es-alone", "es;q=0, en;q=0.1", "en", "Not Spanish; English hardly."),
    ("lang-zero-both", "es;q=0, en;q=0", None, "Neither of them."),
    ("lang-zero-region", "en-US;q=0, en;q=0.8, es;q=0.5", "en", "Not American English, but English."),
    ("lang-three-spa", "spa", None, "Three letters are another tag (RFC 5646, 2.2.1: the shortest is used)."),
    ("lang-three-eng", "eng", None, "Three letters, for English."),
    ("lang-three-est", "est, en;q=0.5", "en", "Begins as Spanish does, and is Estonian."),
    ("lang-three-enm", "enm, es;q=0.5", "es", "Begins as English does, and is Middle English."),
    ("lang-three-fil", "fil, en;q=0.5", "en", "Filipino, which has three letters only."),
    ("lang-esperanto", "eo, en;q=0.5", "en", "Esperanto is not Spanish."),
    ("lang-region-only", "fr-ES, en;q=0.5", "en", "Spain as a region is no Spanish."),
    ("lang-region-only-en", "de-EN, es;q=0.5", "es", "en behind another language is no English."),
    ("lang-underscore", "en_US", None, "An underscore is no hyphen."),
    ("lang-underscore-es", "en_US, es;q=0.5", "es", "What is no tag is not chosen."),
    ("lang-hyphen", "en-", None, "A hyphen with nothing behind."),
    ("lang-marks", ";;;,,q=", None, "Nothing that can be read."),
    ("lang-equals", "en=1", None, "No tag."),
    ("lang-weight-bad", "en;q=x", None, "A weight that is none."),
    ("lang-weight-large", "en;q=2, es;q=0.9", None, "A weight above 1."),
    ("lang-weight-minus", "en;q=-1, es;q=0.1", None, "A weight below 0."),
    ("lang-digits", "en;q=0.12345, es;q=0.1", None, "Five digits."),
    ("lang-list-empty", ", ,en, ,", "en", "Empty members."),
    ("lang-tabs", "\ten\t,\tes;q=0.5", "en", "Tabs."),
    ("lang-obs", "\xe9\xff, en;q=0.5", None, "Bytes above ASCII."),
    ("lang-script-text", "<script>, en;q=0.5", None, "Markup."),
    ("lang-many", ", ".join(f"x-{n}" for n in range(300)) + ", en;q=0.2", "en", "300 languages, English the last."),
    ("lang-long", "a" * 3000 + ", en", None, "A tag of 3,000 letters."),
    ("lang-path", "../../etc/passwd", None, "A path is no tag."),
]

REQUESTS = [
    get(id, "/", "RFC 9110, 12.5.4 and 12.4.2; RFC 4647, 3; README.md", why, (200, 302, 303, 307) if lang else (200, 302, 303, 307, 400, 406), level=PROMISE if lang else MAY,
        headers=[] if value is None else [("Accept-Language", value)], same=START, must=(("on", {200}, *HTML),), body=(("on", {200}, ("lang", lang)),) if lang else ())
    for id, value, lang, why in ASKED
] + [
    get("lang-lines", "/", "RFC 9110, 5.3", "A list on two lines.", level=PROMISE, headers=[("Accept-Language", "fr"), ("Accept-Language", "en")], same=START, must=HTML, body=(("lang", "en"),)),
    get("lang-lines-weights", "/", "RFC 9110, 5.3", "A list on two lines, the second liked better.", level=PROMISE, headers=[("Accept-Language", "en;q=0.3"), ("Accept-Language", "es;q=0.7")],
        same=START, must=HTML, body=(("lang", "es"),)),
    get("lang-head", "/", "RFC 9110, 9.3.2", "HEAD in English.", method="HEAD", headers=[("Accept-Language", "en;q=0.7")], must=HTML + (("as", "start-en", "etag", "content-length"),)),
    get("lang-old", "/", "RFC 9110, 12.5.4", "HTTP/1.0 in English.", version="HTTP/1.0", headers=[("Accept-Language", "en")], same=START, level=PROMISE, must=HTML, body=(("lang", "en"),)),
    get("lang-gzip", "/", "RFC 9110, 12.5.5", "Compressed, in English: both are told to caches.", headers=[("Accept-Language", "en"), ("Accept-Encoding", "gzip")], must=HTML, body=(("as", "start-en"),),
        same=START),
    get("lang-tags-apart", "/", "RFC 9110, 8.8.3", "Two languages have two tags.", headers=[("Accept-Language", "en")], must=(("unlike", "start-es", "etag"),), same=START),
    get("lang-page", "/es/guia/", "README.md", "A page has one language, whatever is asked for.", level=PROMISE, headers=[("Accept-Language", "en")], must=(("as", "page", "etag", "vary"),), body=(("as", "page"),)),
    get("lang-page-home", "/en/", "README.md", "So has the start page of a language.", level=PROMISE, headers=[("Accept-Language", "es")], body=(("lang", "en"),)),
    get("lang-data", "/api/v1/terms/cecot.json", "README.md", "Data has every language.", level=PROMISE, headers=[("Accept-Language", "en")], must=(("as", "data", "etag", "vary"),), body=(("as", "data"),)),
]
