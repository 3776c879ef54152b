import GlosaText

extension DiagnosticReport {
    /// Workflow commands of GitHub Actions: `::error file=…,line=…,col=…,title=…::message`. What is due is a notice.
    package func github() -> String {
        diagnostics.map { diagnostic in
            var properties: [String] = []
            if let span = diagnostic.place?.span {
                properties.append("file=\(Self.property(span.file))")
                properties.append("line=\(span.start.line)")
                properties.append("col=\(span.start.column)")
                properties.append("endLine=\(span.end.line)")
                properties.append("endColumn=\(span.end.column)")
            }
            properties.append("title=\(Self.property(diagnostic.id))")
            let help = diagnostic.help.map { "\nhelp: \($0)" } ?? ""
            let message = Self.data(diagnostic.message + help)
            return "::\(Self.command(diagnostic.severity)) \(properties.joined(separator: ","))::\(message)\n"
        }.joined()
    }

    private static func command(_ severity: Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .due, .info: "notice"
        }
    }

    private static func data(_ text: String) -> String { escaped(text, "%\r\n") }

    private static func property(_ text: String) -> String { escaped(text, "%\r\n:,") }

    private static func escaped(_ text: String, _ special: String) -> String {
        let bytes = Array(special.utf8)
        return PercentEncoding.encoded(text) { !bytes.contains($0) }
    }
}
