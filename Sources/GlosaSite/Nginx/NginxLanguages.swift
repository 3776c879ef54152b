import GlosaICU

/// Which language the root answers in, by the reader's `Accept-Language`.
struct NginxLanguages {
    let start: [Site.Variant]

    /// The maps from what a reader asks for to a file.
    var maps: [String] {
        guard !start.isEmpty else { return [] }
        // A longer tag comes first, so that `pt-BR` is not taken for `pt`.
        let tags = start.map(\.locale.identifier).sorted { ($1.count, $0) < ($0.count, $1) }
        let any = tags.map(NginxSyntax.escaped).joined(separator: "|")
        let begin = "~*(?:^|,)\\s*(?<asked>\(any))(?:-[a-z0-9]+)*\\s*"
        let end = "\\s*(?:,|$)"
        let qualities =
            ["(?:;\\s*q=1(?:\\.0{0,3})?)?"] + (1...9).reversed().map { ";\\s*q=0\\.\($0)[0-9]{0,2}" }
            + [";\\s*q=0\\.0(?:[1-9][0-9]?|0[1-9])"]
        let lines = qualities.map { "\(NginxSyntax.pattern(begin + $0 + end)) $asked;" }
        let files = start.sorted { $0.path < $1.path }.map {
            "\(NginxSyntax.quoted($0.locale.identifier)) \(NginxSyntax.quoted("/" + $0.path));"
        }
        return [
            "# The language of the root: the one with the highest quality, in tenths; among equals the first; with q=0, none.",
            "# What a map cannot do: it takes 0.85 and 0.8 for equals, and `*` for nothing. Whoever asks for none of these",
            "# languages gets the page that offers each.",
            "map $http_accept_language $start_language {",
            "    default \"\";",
        ] + lines.map { "    " + $0 } + ["}", "map $start_language $start_file {", "    default /index.html;"]
            + files.map { "    " + $0 } + ["}"]
    }
}
