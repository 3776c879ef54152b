import GlosaCatalog
import GlosaDocument
import GlosaICU
import GlosaJSON
import GlosaPublication

/// What a page is, for programs (schema.org). It names the steps of guidance by their places alone: their words must
/// not stand anywhere without what their hazards pair them with.
struct StructuredData {
    let site: PageSite
    let document: Document
    let place: PagePlace
    let preview: Document.Preview

    /// The data; nil for a page of which nothing more is true than that it is one.
    var tree: JSONTree? {
        switch place {
        case .term(let id): term(id)
        case .section: steps
        case .document: whole(of: namedTerm)
        // What is true of these is true of their parts, which say it.
        case .whole, .home, .picture, .search, .everything, .partners, .reference: nil
        }
    }

    /// The data of a whole document as a file of its own, which need not be small: of a glossary, each term with its
    /// definition. Nil for guidance, whose parts say it, each on its page.
    var whole: JSONTree? { document.kind.hasSectionPages ? nil : whole(of: definedTerm) }

    private func whole(of entry: (TermEntry) -> JSONTree) -> JSONTree {
        switch document.kind.pages {
        case .bySection: steps
        case .byTerm: termSet(entry)
        case .one: document.kind.isArticle ? article : page(document.kind.schemaType)
        }
    }

    private func page(_ type: String, _ more: [JSONTree.Pair] = []) -> JSONTree {
        let project = site.catalog.project
        var pairs = [
            JSONTree.Pair("@context", .string("https://schema.org")), JSONTree.Pair("@type", .string(type)),
            JSONTree.Pair("name", .string(preview.title)),
        ]
        if !preview.summary.isEmpty { pairs.append(JSONTree.Pair("description", .string(preview.summary))) }
        pairs += [
            JSONTree.Pair("url", .string(site.canonical(place, document.locale))),
            JSONTree.Pair("@id", .string(site.canonical(place, document.locale))),
        ]
        if type != "DefinedTerm" {
            pairs.append(JSONTree.Pair("inLanguage", .string(document.locale.identifier)))
            pairs.append(JSONTree.Pair("dateModified", .string(document.writtenOn.iso)))
            if let until = document.validUntil { pairs.append(JSONTree.Pair("expires", .string(until.iso))) }
            if let licence = project.licenceAddress { pairs.append(JSONTree.Pair("license", .string(licence))) }
            pairs.append(
                JSONTree.Pair(
                    "publisher",
                    .object(["@type": .string("Organization"), "name": .string(project.publisher)])))
        }
        return .object(pairs + more)
    }

    /// The story, with what each language's is a translation of, and the questions that it answers.
    private var article: JSONTree {
        let source = site.catalog.project.sourceLocale
        // What the other says of itself, it says where it stands.
        func other(_ tag: LocaleTag) -> JSONTree { .object(["@id": .string(site.canonical(place, tag))]) }
        var more: [JSONTree.Pair] = [JSONTree.Pair("headline", .string(preview.title))]
        if document.locale == source {
            let others = site.catalog.locales.map(\.settings.tag).filter { $0 != source }
            if !others.isEmpty { more.append(JSONTree.Pair("workTranslation", .array(others.map(other)))) }
        } else if site.catalog.locale(source) != nil {
            more.append(JSONTree.Pair("translationOfWork", other(source)))
        }
        let questions = document.sections.flatMap(\.blocks).compactMap(question)
        if !questions.isEmpty {
            more.append(
                JSONTree.Pair(
                    "hasPart", .object(["@type": .string("FAQPage"), "mainEntity": .array(questions)])))
        }
        return page(document.kind.schemaType, more)
    }

    private func question(_ block: Block) -> JSONTree? {
        // A question whose answer stands in the blocks below it says none here: an empty one would be shown as such.
        guard case .question(let question, let answer) = block, !answer.isEmpty else { return nil }
        let text = answer.map { claim in
            claim.line.filter { if case .citation = $0 { false } else { true } }.plainText
        }.joined(separator: " ")
        return .object([
            "@type": .string("Question"), "name": .string(question.plainText),
            "acceptedAnswer": .object(["@type": .string("Answer"), "text": .string(text)]),
        ])
    }

    private var steps: JSONTree {
        let steps = document.sections.flatMap { $0.blocks.flatMap(\.items) }.filter { $0.kind == .step }
        guard !steps.isEmpty else { return page("WebPage") }
        let address = site.canonical(place, document.locale)
        let list = steps.map {
            JSONTree.object(["@type": .string("HowToStep"), "url": .string("\(address)#\($0.id)")])
        }
        return page(document.kind.schemaType, [JSONTree.Pair("step", .array(list))])
    }

    /// On the page of a glossary, each term is named alone: its own page says the rest, and what was said twice would be
    /// paid for twice.
    private func namedTerm(_ term: TermEntry) -> JSONTree {
        .object(["@id": .string(site.canonical(.term(term.id), document.locale))])
    }

    private func definedTerm(_ term: TermEntry) -> JSONTree {
        let address = site.canonical(.term(term.id), document.locale)
        return .object([
            "@type": .string("DefinedTerm"), "@id": .string(address), "name": .string(term.heading),
            "description": .string(term.definition.plainText), "termCode": .string(term.id), "url": .string(address),
            "inDefinedTermSet": .string(site.canonical(place, document.locale)),
        ])
    }

    private func termSet(_ entry: (TermEntry) -> JSONTree) -> JSONTree {
        let terms = document.sections.flatMap(\.blocks).compactMap { block -> JSONTree? in
            guard case .term(let term) = block else { return nil }
            return entry(term)
        }
        return page(
            document.kind.schemaType,
            [JSONTree.Pair("hasDefinedTerm", .array(terms))])
    }

    private func term(_ id: String) -> JSONTree {
        page(
            "DefinedTerm",
            [
                JSONTree.Pair("termCode", .string(id)),
                JSONTree.Pair(
                    "inDefinedTermSet",
                    .object(["@id": .string(site.canonical(site.layout.glossaryPage, document.locale))])),
            ])
    }
}
