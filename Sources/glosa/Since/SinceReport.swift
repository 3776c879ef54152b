import GlosaCatalog
import GlosaDiagnostics
import GlosaText

/// Words the changes of a project for whoever merges them: one finding each, of the kind of value that changed.
enum SinceReport {
    /// The findings, in the order of the changes.
    static func findings(of changes: [FileChange]) -> [Diagnostic] {
        changes.map { change in
            var finding = Diagnostic(
                severity(of: change.kind), "changed-\(change.kind.rawValue)", words(change), at: change.place)
            finding.subject = change.subject
            return finding
        }
    }

    /// Whatever can mislead a reader by itself is a warning; so is every text of a guide.
    private static func severity(of kind: FileChange.Kind) -> Severity {
        switch kind {
        case .contact, .hazard, .exemption, .person, .review, .fact, .outline, .convention, .project, .guidance,
            .words:
            .warning
        case .source, .text, .file: .info
        }
    }

    private static func words(_ change: FileChange) -> String {
        let subject = (change.key.isEmpty ? "" : "`\(change.key)` of ") + "`\(change.subject)`"
        switch (change.old, change.new) {
        case (let old?, let new?):
            let (was, now) = TextDifference.shown(old.onOneLine, new.onOneLine)
            return "\(subject) was “\(was)” and is “\(now)”"
        case (let old?, nil): return "\(subject) is gone; it was “\(TextDifference.cut(old.onOneLine))”"
        case (nil, let new?): return "\(subject) is new: “\(TextDifference.cut(new.onOneLine))”"
        case (nil, nil): return subject
        }
    }
}

/// Two states of a text, cut down to what differs.
enum TextDifference {
    /// The words that differ, with three words on each side.
    static func shown(_ old: String, _ new: String) -> (old: String, new: String) {
        let (was, now) = (old.split(separator: " "), new.split(separator: " "))
        let before = zip(was, now).prefix { Array($0.utf8) == Array($1.utf8) }.count
        let room = min(was.count, now.count) - before
        let behind = zip(was.reversed(), now.reversed()).prefix { Array($0.utf8) == Array($1.utf8) }.prefix(room).count
        func part(_ words: [Substring]) -> String {
            let start = max(0, before - 3)
            let end = min(words.count, max(words.count - behind, start) + 3)
            let text = words[start..<max(start, end)].joined(separator: " ")
            return (start > 0 ? "… " : "") + cut(text) + (end < words.count ? " …" : "")
        }
        return (part(was), part(now))
    }

    /// At most two hundred characters of a text.
    static func cut(_ text: String) -> String { text.count > 200 ? text.prefix(200) + " …" : text }
}
