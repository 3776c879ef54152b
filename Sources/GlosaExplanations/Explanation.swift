/// What a check means, in one language: what, why, an example that is reported, one that is not, and the repair.
///
/// Each is a file of Markdown, `Specs/<id>.<language>.md`, which is the documentation, the text of `glosa explain`, and
/// a test at once:
///
/// ````
/// # The translation lacks a placeholder
///
/// What it is, in a few sentences.
///
/// ## Why
/// ## Reported
/// ```yaml
/// # locales/es/story.yaml
/// left: Salió de su casa.
/// #     ^^^^^^^^^^^^^^^^^
/// ```
/// ## Not reported
/// ## Repair
/// ````
package struct Explanation: Sendable {
    /// The id of the check.
    package let id: String
    /// The language that it is written in.
    package let language: String
    /// The whole file.
    package let text: String

    /// An explanation from its file.
    package init(id: String, language: String, text: String) {
        self.id = id
        self.language = language
        self.text = text
    }

    /// The first line: what is wrong, in a few words.
    package var title: String {
        let line = text.split(separator: "\n", maxSplits: 1).first ?? ""
        return String(line.drop { $0 == "#" || $0 == " " })
    }

    /// The parts under the headings of the second level, in order: why, reported, not reported, repair.
    package var sections: [(heading: String, body: String)] {
        var sections: [(heading: String, body: String)] = []
        var isCode = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("```") { isCode.toggle() }
            if line.hasPrefix("## "), !isCode {
                sections.append((String(line.dropFirst(3)), ""))
            } else if !sections.isEmpty {
                sections[sections.count - 1].body += line + "\n"
            }
        }
        return sections
    }
}
