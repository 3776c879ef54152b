/// Control and bidi characters of a catalog must not reach a terminal: each is shown by its code instead.
enum VisibleText {
    static func of(_ text: String) -> String {
        var shown = ""
        shown.unicodeScalars.reserveCapacity(text.unicodeScalars.count)
        for scalar in text.unicodeScalars {
            if ExcerptWindow.isHidden(scalar) {
                shown += ExcerptWindow.code(of: scalar)
            } else {
                shown.unicodeScalars.append(scalar)
            }
        }
        return shown
    }
}
