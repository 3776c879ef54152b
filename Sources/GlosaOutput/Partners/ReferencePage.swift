import GlosaCatalog
import GlosaDocument
import GlosaICU
import GlosaJSON
import GlosaPublication

/// The page that explains every key of the data for other sites, out of the shapes that the data is written by.
package struct ReferencePage: Sendable {
    private let site: PageSite

    /// The page of a site.
    package init(site: PageSite) { self.site = site }

    /// The page in one language; empty for a language that there are no words in.
    package func render(_ locale: LocaleTag) -> [UInt8] {
        guard let words = site.partnerWords(locale) else { return [] }
        let head = PageHead.partners("reference", site, .reference, words, locale)
        var main: [HTMLNode] = [
            .element(.h1, words.nodes("reference-title")),
            .element(.p, [.classes("summary")], words.nodes("reference-intro")),
            .element(.h2, words.nodes("reference-kinds")),
        ]
        var explained: Set<FieldDescription> = []
        for kind in BundleShapes.kinds {
            main += shape(kind, words, intro: "kind-\(kind)", &explained)
            if let address = site.file(BundlePath.schema(kind).path, from: .reference, in: locale) {
                main.append(
                    .element(.p, [.element(.a, [.href(address)], [.text("\(words["reference-schema"]): \(kind)")])]))
            }
        }
        main.append(.element(.h2, words.nodes("reference-shapes")))
        for name in BundleShapes.all.map(\.name) where !BundleShapes.kinds.contains(name) {
            main += shape(name, words, intro: "shape-\(name)", &explained)
        }
        let frame = PageFrame(site: site, place: .reference, locale: locale, validUntil: nil)
        return frame.page(head: head.node, main: words.marked(main))
    }

    /// A key is explained where it first stands; after that its name leads there.
    private func shape(
        _ name: String, _ words: PartnerWords, intro: String, _ explained: inout Set<FieldDescription>
    ) -> [HTMLNode] {
        guard let shape = BundleShapes.byName[name] else { return [] }
        var keys: [HTMLNode] = []
        var known: [FieldDescription] = []
        for field in shape.fields {
            guard explained.insert(field).inserted else {
                known.append(field)
                continue
            }
            let isFirst = !explained.contains { $0.doc == field.doc && $0 != field }
            let presence = words.nodes(field.isRequired ? "always" : "sometimes")
            keys += [
                .element(.dt, isFirst ? [.id(Self.id(of: field))] : [], [code(field.name)]),
                .element(
                    .dd,
                    [
                        .element(.p, words.nodes("field-\(field.doc)")),
                        .element(.p, [.classes("provenance")], type(field.type, words) + [.text("; ")] + presence),
                    ]),
            ]
        }
        var nodes: [HTMLNode] = [
            .element(.h3, [.id("shape-\(name)")], [code(name)]), .element(.p, words.nodes(intro)),
        ]
        if !keys.isEmpty { nodes.append(.element(.dl, keys)) }
        if !known.isEmpty {
            let links = known.map { field in
                HTMLNode.element(.a, [.href(HTMLAddress(fragment: Self.id(of: field)))], [code(field.name)])
            }
            nodes.append(.element(.p, words.nodes("as-above", ["keys": list(links)])))
        }
        return nodes
    }

    private static func id(of field: FieldDescription) -> String { "key-\(field.doc)" }

    private func type(_ type: JSONType, _ words: PartnerWords) -> [HTMLNode] {
        switch type {
        case .string(let form): words.nodes("form-\(form.rawValue)")
        case .integer: words.nodes("form-integer")
        case .boolean: words.nodes("form-boolean")
        case .constant(let text): words.nodes("type-constant", ["text": [code(text)]])
        case .choice(let texts): words.nodes("type-choice", ["choices": list(texts.map(code))])
        case .list(let inner, _): words.nodes("type-list", ["type": self.type(inner, words)])
        case .map(let keys, let inner):
            words.nodes(
                "type-map", ["keys": words.nodes("form-\(keys.rawValue)"), "type": self.type(inner, words)])
        case .shape(let name): words.nodes("type-shape", ["shape": [link(name)]])
        case .anyOf(let names): words.nodes("type-any", ["shapes": list(names.map(link))])
        }
    }

    private func code(_ text: String) -> HTMLNode { .element(.code, [.text(text)]) }

    private func link(_ shape: String) -> HTMLNode {
        .element(.a, [.href(HTMLAddress(fragment: "shape-\(shape)"))], [.text(shape)])
    }

    private func list(_ nodes: [HTMLNode]) -> [HTMLNode] {
        Array(nodes.map { [$0] }.joined(separator: [.text(", ")]))
    }
}
