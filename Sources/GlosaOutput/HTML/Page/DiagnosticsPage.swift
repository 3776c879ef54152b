import GlosaDiagnostics
import GlosaICU

/// A page that says what is wrong in a catalog, for whoever works on it: readers never see one.
package enum DiagnosticsPage {
    /// The page.
    package static func render(_ diagnostics: [Diagnostic], title: String) -> [UInt8] {
        let head = HTMLHead(title: title, policy: PageHead.policy(scripts: []), hasIcon: false)
        let main: [HTMLNode] = [.element(.h1, [.text(title)])] + diagnostics.prefix(200).map(node)
        let language = (try? LocaleTag("en")).map { [HTMLAttribute.language($0)] } ?? []
        return HTMLWriter.page(
            .element(
                .html, language,
                [head.node, .element(.body, [.element(.main, [.id("_main")], main)])]))
    }

    private static func node(_ diagnostic: Diagnostic) -> HTMLNode {
        let head = "\(diagnostic.severity.rawValue)[\(diagnostic.id)]"
        var nodes: [HTMLNode] = [
            .element(.p, [.element(.strong, [.text(head)]), .text(": \(diagnostic.message)")])
        ]
        if let place = diagnostic.place {
            nodes.append(.element(.p, [.text("\(place.span)  \(place.line)")]))
        }
        nodes += diagnostic.notes.map { .element(.p, [.text($0.message + ($0.place.map { " (\($0.span))" } ?? ""))]) }
        if let help = diagnostic.help { nodes.append(.element(.p, [.text("help: \(help)")])) }
        return .element(.section, nodes)
    }
}
