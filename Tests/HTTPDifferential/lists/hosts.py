"""Which site is meant: RFC 9110, 4.2 and 7.2; RFC 9112, 3.2 and 3.3."""

from form import MAY, PROMISE, SHOULD, STATUS, get, raw

ANY = (200, 400, 404, 421)


def lines(*fields, target="/es/guia/", version="HTTP/1.1"):
    return "\r\n".join((f"GET {target} {version}",) + fields + ("Connection: close", "", ""))


REQUESTS = [
    raw("host-missing", lines(), "RFC 9112, 3.2", "No Host in HTTP/1.1.", (400,), closes=True),
    raw("host-missing-data", lines(target="/api/v1/index.json"), "RFC 9112, 3.2; OpenAPI", "The same for data: a problem.", (400,), closes=True, shared=True, problem=True),
    raw("host-twice", lines("Host: {HOST}", "Host: {HOST}"), "RFC 9112, 3.2", "Host twice, the same.", (400,), closes=True),
    raw("host-two", lines("Host: {HOST}", "Host: evil.example"), "RFC 9112, 3.2", "Two hosts.", (400,), closes=True),
    raw("host-two-apart", lines("Host: {HOST}", "Accept: */*", "hOsT: evil.example"), "RFC 9112, 3.2", "Two hosts, apart, in other letters.", (400,), closes=True),
    raw("host-empty", lines("Host:"), "RFC 9110, 4.2.1; issue 25", "An empty host names no site.", (400,), level=PROMISE, closes=True),
    raw("host-empty-port", lines("Host: :80"), "RFC 9110, 4.2.1; issue 25", "A port without a host.", (400,), level=PROMISE, closes=True),
    raw("host-blanks", lines("Host: \t "), "RFC 9110, 4.2.1; issue 25", "Blanks are no host.", (400,), level=PROMISE, closes=True),
    get("host-user", "/es/guia/", "RFC 9110, 7.2; issue 25", "User information is no part of Host.", (400,), host="user@{HOST}", same=STATUS),
    get("host-user-password", "/es/guia/", "RFC 9110, 7.2; issue 25", "Nor is a password.", (400,), host="user:word@{HOST}", same=STATUS),
    get("host-blank-inside", "/es/guia/", "RFC 9112, 3.2", "A blank in a host.", (400,), host="127.0.0.1 evil.example", same=STATUS),
    get("host-slash", "/es/guia/", "RFC 9112, 3.2", "A path in Host.", (400,), host="{HOST}/x", same=STATUS),
    get("host-comma", "/es/guia/", "RFC 9112, 3.2", "A list of hosts: `,` may stand in a name, a port may not have one.", (400,), host="{HOST},{HOST}", same=STATUS),
    get("host-question", "/es/guia/", "RFC 9112, 3.2", "A question mark in Host.", (400,), host="{HOST}?x", same=STATUS),
    get("host-hash", "/es/guia/", "RFC 9112, 3.2", "A fragment in Host.", (400,), host="{HOST}#x", same=STATUS),
    get("host-scheme", "/es/guia/", "RFC 9112, 3.2", "A scheme in Host.", (400,), host="http://{HOST}", same=STATUS),
    get("host-quote", "/es/guia/", "RFC 9112, 3.2", "Quotes in Host.", (400,), host='"localhost"', same=STATUS),
    get("host-backslash", "/es/guia/", "RFC 9112, 3.2", "A backslash in Host.", (400,), host="localhost\\evil", same=STATUS),
    get("host-non-ascii", "/es/guia/", "RFC 9112, 3.2", "A name that is not in ASCII.", (400,), host="gu\xeda.example", same=STATUS),
    get("host-bad-percent", "/es/guia/", "RFC 3986, 3.2.2", "A percent sign that encodes nothing.", (400,), host="a%zz.example", same=STATUS),
    get("host-percent", "/es/guia/", "RFC 3986, 3.2.2", "An encoded letter may stand in a name.", ANY, level=MAY, host="%6cocalhost", same=STATUS),
    get("host-bad-port", "/es/guia/", "RFC 9112, 3.2", "A port is of digits.", (400,), host="localhost:http", same=STATUS),
    get("host-minus-port", "/es/guia/", "RFC 9112, 3.2", "A port has no sign.", (400,), host="localhost:-1", same=STATUS),
    get("host-two-ports", "/es/guia/", "RFC 9112, 3.2", "Two ports.", (400,), host="localhost:80:80", same=STATUS),
    get("host-large-port", "/es/guia/", "RFC 3986, 3.2.3", "A port that there is not is still of digits.", ANY, level=MAY, host="localhost:99999", same=STATUS),
    get("host-wrong-port", "/es/guia/", "RFC 9110, 7.4", "Another port than that of the connection: a proxy may stand before.", ANY, level=MAY, host="localhost:9", same=STATUS),
    get("host-no-digits", "/es/guia/", "RFC 3986, 3.2.3", "A colon and no port: the port of the scheme.", ANY, level=MAY, host="localhost:", same=STATUS),
    get("host-no-port", "/es/guia/", "RFC 9110, 7.2", "A name and no port.", (200, 421), host="localhost", same=STATUS),
    get("host-capitals", "/es/guia/", "RFC 9110, 4.2.3", "A host has no capitals.", (200, 421), host="LOCALHOST:{PORT}"),
    get("host-dot", "/es/guia/", "RFC 3986, 3.2.2", "A dot at the end of a name.", ANY, level=MAY, host="localhost.", same=STATUS),
    get("host-only-dot", "/es/guia/", "RFC 3986, 3.2.2", "A dot alone.", ANY, level=MAY, host=".", same=STATUS),
    get("host-unknown", "/es/guia/", "RFC 9110, 7.4", "Another site's name.", ANY, level=MAY, host="evil.example", same=STATUS),
    get("host-ipv6", "/es/guia/", "RFC 3986, 3.2.2", "An address of IPv6.", ANY, level=MAY, host="[::1]:{PORT}", same=STATUS),
    get("host-ipv6-bad", "/es/guia/", "RFC 3986, 3.2.2", "Brackets that hold no address.", (400,), host="[zz]", same=STATUS),
    get("host-ipv6-open", "/es/guia/", "RFC 3986, 3.2.2", "A bracket that stays open.", (400,), host="[::1", same=STATUS),
    get("host-ipv6-bare", "/es/guia/", "RFC 3986, 3.2.2", "IPv6 without brackets.", (400,), host="::1", same=STATUS),
    get("host-long", "/es/guia/", "RFC 9110, 5.4", "A host of 3,000 letters.", ANY + (431,), level=MAY, host="a" * 3000, same=STATUS),
    raw("host-blank-before-colon", lines("Host : {HOST}"), "RFC 9112, 5.1", "A blank before the colon.", (400,), closes=True),
    raw("host-no-blank", lines("Host:{HOST}"), "RFC 9112, 5", "No blank behind the colon.", (200,), closes=True),
    raw("host-many-blanks", lines("Host: \t  {HOST} \t "), "RFC 9112, 5.1", "Blanks around a value are none of it.", (200,), closes=True),
    raw("host-last", "GET /es/guia/ HTTP/1.1\r\nConnection: close\r\nAccept: */*\r\nHOST: {HOST}\r\n\r\n", "RFC 9110, 5.1", "Host may come last, in capitals.", (200,), closes=True),
    raw("host-folded", lines("Host:\r\n {HOST}"), "RFC 9112, 5.2", "Host on a line that is folded.", (200, 400), level=MAY, closes=True),
    # The absolute form
    get("absolute", "http://{HOST}/es/guia/", "RFC 9112, 3.2.2", "A server must take the absolute form.", body=(("as", "page"),)),
    get("absolute-data", "http://{HOST}/api/v1/terms/cecot.json", "RFC 9112, 3.2.2", "The same for data.", body=(("as", "data"),), shared=True),
    get("absolute-capitals", "HTTP://LOCALHOST:{PORT}/es/guia/", "RFC 9110, 4.2.3", "Scheme and host have no capitals.", (200, 421), same=STATUS),
    get("absolute-empty-path", "http://{HOST}", "RFC 9110, 4.2.3", "An empty path is `/`.", headers=[("Accept-Language", "es")], body=(("lang", "es"),)),
    get("absolute-empty-path-query", "http://{HOST}?x=1", "RFC 9110, 4.2.3", "An empty path with a query.", headers=[("Accept-Language", "es")], body=(("lang", "es"),)),
    get("absolute-other-host", "http://{HOST}/es/guia/", "RFC 9112, 3.2.2", "The target counts, and Host is ignored.", (200,), host="evil.example", same=STATUS),
    get("absolute-other-target", "http://evil.example/es/guia/", "RFC 9110, 7.4", "Another site's target.", ANY, level=MAY, same=STATUS),
    raw("absolute-no-host", lines(target="http://{HOST}/es/guia/"), "RFC 9112, 3.2", "The absolute form needs Host, too.", (400,), closes=True),
    raw("absolute-two-hosts", lines("Host: {HOST}", "Host: {HOST}", target="http://{HOST}/es/guia/"), "RFC 9112, 3.2", "And one of it.", (400,), closes=True),
    get("absolute-bad-host", "http://{HOST}/es/guia/", "RFC 9112, 3.2", "A Host that is invalid is an error, ignored or not.", (400,), host="a b", same=STATUS),
    get("absolute-user", "http://user@{HOST}/es/guia/", "RFC 9110, 4.2.4; issue 25", "User information is an error.", (400,), level=SHOULD, same=STATUS),
    get("absolute-no-authority", "http:///es/guia/", "RFC 9110, 4.2.1", "An empty host must be refused.", (400,), same=STATUS),
    get("absolute-no-slashes", "http:/es/guia/", "RFC 9110, 4.2.1", "A target without an authority.", (400, 404), level=SHOULD, same=STATUS),
    get("absolute-https", "https://{HOST}/es/guia/", "RFC 9110, 7.4", "https without TLS: only a proxy that is trusted may say so.", ANY, level=MAY, same=STATUS),
    get("absolute-ftp", "ftp://{HOST}/es/guia/", "RFC 9110, 7.4", "A scheme that this server is not for.", (400, 404, 421, 501), level=SHOULD, same=STATUS),
    get("absolute-port", "http://{HOST}x/es/guia/", "RFC 9112, 3.2", "A port that is none.", (400,), level=SHOULD, same=STATUS),
    get("absolute-dots", "http://{HOST}/../../etc/passwd", "RFC 3986, 5.2.4", "Dots in the absolute form.", (301, 308, 400, 403, 404), same=STATUS),
]
