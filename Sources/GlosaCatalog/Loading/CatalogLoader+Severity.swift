import GlosaDiagnostics

extension CatalogLoader {
    /// The severity of a finding of the loader, by its id. All are errors, but for those that cost nothing that was written.
    package static func severity(of id: String) -> Severity {
        switch id {
        case "foreign-shape": .info
        case "unannounced-item", "unknown-file", "unlisted-locale": .warning
        default: .error
        }
    }
}
