/// Which kinds of content a reader asks for (RFC 9110, section 12.5.1).
enum AcceptedTypes {
    /// Whether pages are asked for by name, as browsers do: a program that takes anything is better served with data.
    static func namePages(_ field: String?) -> Bool {
        guard let field else { return false }
        return QualityList(field).items.contains {
            $0.quality > 0 && ($0.value == "text/html" || $0.value == "application/xhtml+xml")
        }
    }
}
