/// The thing that is answered instead of a file: errors, and questions about what may be asked.
enum NginxAnswers {
    private static let methods = "GET, HEAD, OPTIONS"
    // What cannot be read as a request (400, 414, 505) has no address, and without one nginx reaches no place: it answers
    // with a page of its own.
    private static let titles = [
        (403, "Forbidden"), (404, "Not Found"), (405, "Method Not Allowed"), (413, "Content Too Large"),
        (416, "Range Not Satisfiable"), (500, "Internal Server Error"), (501, "Not Implemented"),
        (503, "Service Unavailable"),
    ]

    /// Programs get a problem (RFC 9457), people a page.
    static func maps(hasPage: Bool) -> [String] {
        [
            "# Who reads an error: a program under api/, or wherever it asks for JSON; else a person.",
            "map $http_accept $reader_by_accept {",
            "    default person;",
            "    \"~*\\bapplication/(?:problem\\+)?json\\b\" program;",
            "}",
            "map $uri $reader {",
            "    default $reader_by_accept;",
            "    \"~^/api/\" program;",
            "}",
            "map $reader $missing {",
            "    default \(hasPage ? "@page" : "@text");",
            "    program @problem;",
            "}",
            "map $reader $failed {",
            "    default @text;",
            "    program @problem;",
            "}",
            "map $status $title {",
            "    default \"Error\";",
        ] + titles.map { "    \($0.0) \(NginxSyntax.quoted($0.1));" }
            + [
                "}", "map $status $allow {", "    default \"\";", "    405 \(NginxSyntax.quoted(methods));", "}",
                "# What a program elsewhere may ask for under api/, and for how long its browser may remember that.",
            ] + preflight("origin", "*") + preflight("methods", methods)
            + preflight("headers", "If-Match, If-None-Match, *")
            + preflight("seconds", "86400")
    }

    private static func preflight(_ name: String, _ value: String) -> [String] {
        ["map $uri $allowed_\(name) {", "    default \"\";", "    \"~^/api/\" \(NginxSyntax.quoted(value));", "}"]
    }

    /// The directives of the server.
    static func server(hasPage: Bool) -> [String] {
        let codes = titles.map(\.0).filter { ![403, 404].contains($0) }.map(String.init).joined(separator: " ")
        return [
            "# No other method does anything. 418 stands for OPTIONS, and never leaves the server.",
            "if ($request_method = OPTIONS) {", "    return 418;", "}",
            "if ($request_method !~ \"^(?:GET|HEAD)$\") {", "    return 405;", "}",
            "error_page 418 = @options;",
            "# A folder without a page is no secret, it is not there.",
            "error_page 403 =404 $missing;", "error_page 404 $missing;", "error_page \(codes) $failed;",
        ]
    }

    /// The headers of a kind of files, for an answer of which no copy is kept: what is missing may be there in a minute.
    private static func unkept(_ rule: FileRule) -> [String] {
        NginxSyntax.headers(
            rule.headers.map { $0.name == "Cache-Control" ? SiteHeader($0.name, "no-store") : $0 })
    }

    /// The places that answer. An empty header is not sent.
    static func locations(hasPage: Bool) -> [(name: String, lines: [String])] {
        let allow = ["add_header Allow $allow always;"]
        let page = [
            ("@page", unkept(.page) + ["try_files /\(Site.notFound) =404;"])
        ]
        return [
            (
                "@options",
                [
                    "add_header Allow \(NginxSyntax.quoted(methods)) always;",
                    "add_header Access-Control-Allow-Origin $allowed_origin always;",
                    "add_header Access-Control-Allow-Methods $allowed_methods always;",
                    "add_header Access-Control-Allow-Headers $allowed_headers always;",
                    "add_header Access-Control-Max-Age $allowed_seconds always;", "return 204;",
                ]
            ),
            (
                "@problem",
                unkept(.data) + allow + [
                    "# Not the type that the end of the name would have.",
                    "types {}", "default_type application/problem+json;", "add_header Content-Language en always;",
                    "# The status stays that of the error.",
                    "return 200 '{\"type\":\"about:blank\",\"title\":\"$title\",\"status\":$status}\\n';",
                ]
            ),
            (
                "@text",
                unkept(.page) + allow + [
                    "types {}", "default_type text/plain;", "return 200 \"$status $title\\n\";",
                ]
            ),
        ] + (hasPage ? page : [])
    }
}
