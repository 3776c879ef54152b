"""Where a request ends, and the forms by which one is smuggled: RFC 9112, 6, 7 and 11.2.

In content, or behind a faulty head, stands a second request, `SMUGGLED`. Whoever answers it has taken content for a request.
Content of GET may be refused (RFC 9110, 9.3.1), so a file or an error is right where the form is.
"""

from form import CLOSED, MAY, MUST, Answer, raw

SMUGGLED = "GET /smuggled HTTP/1.1\r\nHost: {HOST}\r\n\r\n"
INNER = "GET /smuggled HTTP/1.1\r\nHost: evil.x\r\n\r\n"  # 40 bytes, 28 in hexadecimal
NEXT = "GET /es/guia/ HTTP/1.1\r\nHost: {HOST}\r\nConnection: close\r\n\r\n"
PAGE = (Answer(frozenset((200,)), (("as", "page", "etag"),)),)
REFUSED = (400, 411, 413, 415, 501)
TAKEN = (200,) + REFUSED
BAD, BAD_OR_UNKNOWN = (400,), (400, 501)


def head(*fields, method="GET", target="/es/guia/", version="HTTP/1.1"):
    return "\r\n".join((f"{method} {target} {version}", "Host: {HOST}") + fields + ("", ""))


def alone(id, why, data, status, section="RFC 9112, 6.3", level=MUST, **more):
    """One answer, and then the end: nothing behind it may be taken for a request."""
    return raw(id, data, section, why, status, level=level, closes=True, **more)


def followed(id, why, data, status, section="RFC 9112, 6.3", level=MUST, **more):
    """One answer, and then the end or the answer to the request behind it."""
    return raw(id, data + NEXT, section, why, status, level=level, then=PAGE, may_stop=True, closes=True, later_methods=("GET",), **more)


def lengths(*values):
    """A head with these lines of Content-Length, five bytes, and a request that must not be answered."""
    return head(*(f"Content-Length: {value}" for value in values)) + "hello" + SMUGGLED


def codings(*fields, content="0\r\n\r\n", **more):
    return head(*fields, **more) + content + SMUGGLED


REQUESTS = [
    followed("length", "Five bytes of content, and the next request behind them.", head("Content-Length: 5") + "hello", TAKEN),
    followed("length-zero", "No content, said so.", head("Content-Length: 0"), (200,)),
    followed("length-zeros", "A length with zeros before it.", head("Content-Length: 0005") + "hello", TAKEN, section="RFC 9110, 8.6", level=MAY),
    followed("length-request", "The content looks like a request: it is content.", head("Content-Length: 40") + INNER, TAKEN, section="RFC 9112, 11.2"),
    followed("length-post", "The same with POST, which is refused.", head("Content-Length: 40", method="POST") + INNER, (405,) + REFUSED,
             section="RFC 9112, 11.2"),
    followed("length-missing-page", "Content to what is not there.", head("Content-Length: 40", target="/es/nada/") + INNER, (404,) + REFUSED,
             section="RFC 9112, 11.2"),
    followed("length-not-modified", "Content to a file that has not changed.", head("Content-Length: 40", "If-None-Match: *") + INNER, (304,) + REFUSED,
             section="RFC 9112, 11.2"),
    followed("length-redirect", "Content to a page without its slash.", head("Content-Length: 40", target="/es/guia") + INNER,
             (301, 302, 303, 307, 308, 404) + REFUSED, section="RFC 9112, 11.2"),
    followed("length-head", "Content with HEAD.", head("Content-Length: 40", method="HEAD") + INNER, TAKEN, section="RFC 9112, 11.2"),
    alone("length-two", "Two lengths that differ.", lengths(5, 6), BAD),
    alone("length-two-zero", "None, and five.", lengths(0, 5), BAD),
    alone("length-two-same", "The same length twice: refused, or taken as one.", head("Content-Length: 5", "Content-Length: 5", "Connection: close") + "hello" + SMUGGLED, TAKEN),
    alone("length-list-same", "The same in a list.", head("Content-Length: 5, 5", "Connection: close") + "hello" + SMUGGLED, TAKEN),
    alone("length-list", "A list of two that differ.", lengths("5, 6"), BAD),
    alone("length-plus", "A sign.", lengths("+5"), BAD, section="RFC 9110, 8.6"),
    alone("length-minus", "Less than nothing.", lengths("-5"), BAD, section="RFC 9110, 8.6"),
    alone("length-minus-zero", "Minus nothing.", lengths("-0"), BAD, section="RFC 9110, 8.6"),
    alone("length-hex", "Not decimal.", lengths("0x5"), BAD, section="RFC 9110, 8.6"),
    alone("length-letters", "A letter behind.", lengths("5a"), BAD, section="RFC 9110, 8.6"),
    alone("length-blank", "A blank inside.", lengths("5 5"), BAD, section="RFC 9110, 8.6"),
    alone("length-point", "A fraction.", lengths("5.0"), BAD, section="RFC 9110, 8.6"),
    alone("length-exponent", "A power of ten.", lengths("5e0"), BAD, section="RFC 9110, 8.6"),
    alone("length-underscore", "An underscore inside.", lengths("1_0"), BAD, section="RFC 9110, 8.6"),
    alone("length-empty", "An empty field.", lengths(""), BAD, section="RFC 9110, 8.6"),
    alone("length-quoted", "Quotes.", lengths('"5"'), BAD, section="RFC 9110, 8.6"),
    alone("length-arabic", "Digits of another script (in UTF-8).", lengths("\xd9\xa5"), BAD, section="RFC 9110, 8.6"),
    alone("length-tab", "A vertical tab before it.", lengths("\x0b5"), BAD, section="RFC 9110, 8.6"),
    alone("length-huge", "Beyond 64 bits: it must not wrap.", lengths("18446744073709551621"), TAKEN, section="RFC 9110, 8.6", finish=True),
    alone("length-large", "More than there will ever be.", lengths("9223372036854775807"), TAKEN, section="RFC 9110, 8.6", level=MAY, finish=True),
    alone("length-short", "Less comes than was announced, then the end.", head("Content-Length: 500") + "hello", TAKEN + (CLOSED,), section="RFC 9112, 8", level=MAY, finish=True),
    alone("length-blank-before-colon", "A blank before the colon: never another field.", head("Content-Length : 5") + "hello" + SMUGGLED, BAD, section="RFC 9112, 5.1"),
    alone("length-line-folded", "The length on a folded line.", head("Content-Length:\r\n 5", "Connection: close") + "hello" + SMUGGLED, TAKEN, section="RFC 9112, 5.2"),
    alone("length-underscored", "Another field of nearly that name has no say: the bytes behind are no request.", head("Content_Length: 5", "Connection: close") + "hello", (200, 400),
          section="RFC 9110, 5.1", level=MAY),
    # Both
    alone("both", "Length and coding: refused, or the coding counts; in any case the end.", codings("Content-Length: 5", "Transfer-Encoding: chunked"), TAKEN),
    alone("both-reverse", "In the other order.", codings("Transfer-Encoding: chunked", "Content-Length: 5"), TAKEN),
    alone("both-cl-te", "By its length the content holds the rest of a request.", codings("Content-Length: 6", "Transfer-Encoding: chunked", content="0\r\n\r\nG"), TAKEN, section="RFC 9112, 11.2"),
    alone("both-te-cl", "By its coding the content holds a request.", head("Content-Length: 4", "Transfer-Encoding: chunked") + "28\r\n" + INNER + "\r\n0\r\n\r\n", TAKEN,
          section="RFC 9112, 11.2"),
    alone("both-post", "The same with POST.", codings("Content-Length: 5", "Transfer-Encoding: chunked", method="POST"), (405,) + REFUSED),
    # Transfer-Encoding
    followed("coding-chunked", "Content in chunks, and the next request behind it.", head("Transfer-Encoding: chunked") + "5\r\nhello\r\n0\r\n\r\n", TAKEN, section="RFC 9112, 7.1"),
    followed("coding-capitals", "Codings have no capitals.", head("Transfer-Encoding: Chunked") + "5\r\nhello\r\n0\r\n\r\n", TAKEN, section="RFC 9112, 7"),
    followed("coding-trailer", "A trailer behind the chunks.", head("Transfer-Encoding: chunked", "Trailer: X-Sum") + "5\r\nhello\r\n0\r\nX-Sum: 1\r\n\r\n", TAKEN, section="RFC 9112, 7.1.2"),
    followed("coding-trailer-length", "A trailer that would change where it ends.", head("Transfer-Encoding: chunked") + "5\r\nhello\r\n0\r\nContent-Length: 40\r\n\r\n", TAKEN,
             section="RFC 9110, 6.5.1"),
    followed("coding-extension", "An extension of a chunk is ignored.", head("Transfer-Encoding: chunked") + '5;a=b;c="d;e"\r\nhello\r\n0;z\r\n\r\n', TAKEN, section="RFC 9112, 7.1.1"),
    followed("coding-zeros", "A size with zeros before it.", head("Transfer-Encoding: chunked") + "0005\r\nhello\r\n000\r\n\r\n", TAKEN, section="RFC 9112, 7.1", level=MAY),
    followed("coding-hex", "A size in capitals.", head("Transfer-Encoding: chunked") + "A\r\nhellohello\r\n0\r\n\r\n", TAKEN, section="RFC 9112, 7.1"),
    alone("coding-identity", "identity is no coding any more, and ends nothing.", codings("Transfer-Encoding: identity"), BAD_OR_UNKNOWN),
    alone("coding-unknown", "An unknown one, which does not tell the end.", codings("Transfer-Encoding: xchunked"), BAD_OR_UNKNOWN),
    alone("coding-gzip-chunked", "gzip below chunks: 501 for who does not know it.", codings("Transfer-Encoding: gzip, chunked", "Connection: close"), TAKEN, section="RFC 9112, 6.1", level=MAY),
    alone("coding-chunked-gzip", "chunked is not the last: the end cannot be known.", codings("Transfer-Encoding: chunked, gzip"), BAD_OR_UNKNOWN),
    alone("coding-chunked-identity", "identity behind chunked.", codings("Transfer-Encoding: chunked, identity"), BAD_OR_UNKNOWN),
    alone("coding-twice", "chunked twice.", codings("Transfer-Encoding: chunked, chunked", "Connection: close"), BAD_OR_UNKNOWN, section="RFC 9112, 6.1"),
    alone("coding-lines", "chunked, then identity on a line of its own.", codings("Transfer-Encoding: chunked", "Transfer-Encoding: identity"), BAD_OR_UNKNOWN),
    alone("coding-lines-reverse", "identity, then chunked.", codings("Transfer-Encoding: identity", "Transfer-Encoding: chunked", "Connection: close"), BAD_OR_UNKNOWN, section="RFC 9112, 6.1"),
    alone("coding-parameter", "A parameter of chunked.", codings("Transfer-Encoding: chunked;q=1", "Connection: close"), BAD_OR_UNKNOWN, section="RFC 9112, 7.1"),
    alone("coding-quoted", "Quotes.", codings('Transfer-Encoding: "chunked"'), BAD_OR_UNKNOWN),
    alone("coding-tab", "A vertical tab before it.", codings("Transfer-Encoding: \x0bchunked"), BAD_OR_UNKNOWN, section="RFC 9112, 11.2"),
    alone("coding-empty", "An empty field.", codings("Transfer-Encoding:", content=""), (200,) + BAD_OR_UNKNOWN, level=MAY, then=(Answer(frozenset((404,))),), may_stop=True, later_methods=("GET",),
          finish=True),
    alone("coding-blank-before-colon", "A blank before the colon.", codings("Transfer-Encoding : chunked"), BAD, section="RFC 9112, 5.1"),
    alone("coding-folded", "On a folded line.", head("Transfer-Encoding:\r\n chunked", "Connection: close") + "0\r\n\r\n" + SMUGGLED, TAKEN, section="RFC 9112, 5.2"),
    alone("coding-old", "In HTTP/1.0 it is a fault: in any case the end.", codings("Transfer-Encoding: chunked", "Connection: keep-alive", version="HTTP/1.0"), TAKEN, section="RFC 9112, 6.1"),
    # Chunks that are none: who reads them finds a fault, who does not read them ends the connection
    alone("chunk-letters", "A size that is none.", codings("Transfer-Encoding: chunked", content="g\r\nhello\r\n0\r\n\r\n"), TAKEN, section="RFC 9112, 7.1"),
    alone("chunk-minus", "Less than nothing.", codings("Transfer-Encoding: chunked", content="-1\r\nhello\r\n0\r\n\r\n"), TAKEN, section="RFC 9112, 7.1"),
    alone("chunk-plus", "A sign.", codings("Transfer-Encoding: chunked", content="+5\r\nhello\r\n0\r\n\r\n"), TAKEN, section="RFC 9112, 7.1"),
    alone("chunk-prefix", "0x.", codings("Transfer-Encoding: chunked", content="0x5\r\nhello\r\n0\r\n\r\n"), TAKEN, section="RFC 9112, 7.1"),
    alone("chunk-huge", "Beyond 64 bits: it must not wrap.", codings("Transfer-Encoding: chunked", content="10000000000000005\r\nhello\r\n0\r\n\r\n"), TAKEN, section="RFC 9112, 7.1"),
    alone("chunk-long", "More bytes than its size.", codings("Transfer-Encoding: chunked", content="3\r\nhello\r\n0\r\n\r\n"), TAKEN, section="RFC 9112, 7.1"),
    alone("chunk-no-end", "No line end behind the bytes.", codings("Transfer-Encoding: chunked", content="5\r\nhello0\r\n\r\n"), TAKEN, section="RFC 9112, 7.1"),
    alone("chunk-empty-size", "No size.", codings("Transfer-Encoding: chunked", content="\r\nhello\r\n0\r\n\r\n"), TAKEN, section="RFC 9112, 7.1"),
    alone("chunk-cut", "The last chunk does not come.", head("Transfer-Encoding: chunked") + "5\r\nhello\r\n", TAKEN + (CLOSED,), section="RFC 9112, 8", level=MAY, finish=True),
    alone("chunk-extension-long", "An extension of 20,000 letters.", codings("Transfer-Encoding: chunked", "Connection: close", content="5;" + "a" * 20000 + "\r\nhello\r\n0\r\n\r\n"), TAKEN,
          section="RFC 9112, 7.1.1", level=MAY),
    alone("chunk-bare-lf", "Lines that end with LF alone.", codings("Transfer-Encoding: chunked", "Connection: close", content="5\nhello\n0\n\n"), TAKEN, section="RFC 9112, 2.2", level=MAY),
]
