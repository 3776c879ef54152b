import GlosaSigning

/// A style sheet or a script that is baked into the program, with the hash by which a page's policy lets it in.
struct BuiltIn: Sendable {
    /// The text, as it stands in the page.
    let text: String
    /// Its hash as a Content-Security-Policy names it: `'sha256-…'`.
    let policySource: String

    private init(_ bytes: [UInt8]) {
        text = Self.compact(String(decoding: bytes, as: UTF8.self))
        policySource = "'\(SHA256Digest(of: text).integrity)'"
    }

    /// The way in which every page looks.
    static let style = BuiltIn(
        [
            PackageResources.base_css, PackageResources.frame_css, PackageResources.steps_css,
            PackageResources.terms_css, PackageResources.print_css,
        ].flatMap { $0 })
    /// Situations among which a reader chooses.
    static let choiceStyle = BuiltIn(PackageResources.choice_css)
    /// What a story adds: its dates and its route.
    static let storyStyle = BuiltIn(PackageResources.story_css)
    /// Tables by place.
    static let tablesStyle = BuiltIn(PackageResources.tables_css)
    /// The whole glossary, on paper.
    static let glossaryStyle = BuiltIn(PackageResources.glossary_css)
    /// What is filled in by hand, on one sheet of paper.
    static let sheetStyle = BuiltIn(PackageResources.call_sheet_css)
    /// Every style sheet, of which each page has what it needs: a page is paid for by the byte.
    static let styles = [style, choiceStyle, storyStyle, tablesStyle, glossaryStyle, sheetStyle]
    /// What every page does beyond being read: the banner of age, and the language of the place.
    static let script = BuiltIn(PackageResources.pages_js)
    /// Notes that open where the reader is, and the phone's own way to share.
    static let notes = BuiltIn(PackageResources.notes_js)
    /// That nobody answers at a telephone at this hour.
    static let hours = BuiltIn(PackageResources.hours_js)
    /// The search over the glossary.
    static let search = BuiltIn(PackageResources.search_js)
    /// The search over guides and glossary.
    static let find = BuiltIn(PackageResources.find_js)

    /// Without indentation, comments on lines of their own and empty lines: a page is paid for by the byte.
    private static func compact(_ text: String) -> String {
        var lines: [Substring] = []
        for line in text.split(separator: "\n") {
            let bare = line.drop { $0 == " " }
            if bare.isEmpty || bare.hasPrefix("//") || (bare.hasPrefix("/*") && bare.hasSuffix("*/")) { continue }
            lines.append(bare)
        }
        return lines.joined(separator: "\n")
    }
}
