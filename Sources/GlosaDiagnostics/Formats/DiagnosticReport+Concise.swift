extension DiagnosticReport {
    /// `locales/es/story.yaml:14:6: error[missing-placeholder]: …`, one line a finding.
    package func concise() -> String {
        diagnostics.map { diagnostic in
            let place = diagnostic.place.map { "\($0.span): " } ?? ""
            return "\(place)\(diagnostic.severity.rawValue)[\(diagnostic.id)]: \(VisibleText.of(diagnostic.message))\n"
        }.joined()
    }
}
