import GlosaCatalog
import GlosaDocument
import GlosaICU

extension Block {
    /// The block as partners read it. Which keys it has depends on `type`; `text` is the whole block in plain words.
    var json: JSONTree {
        switch self {
        case .heading(let line): json("heading", ["lines": .lines([line])])
        case .paragraph(let line): json("paragraph", ["lines": .lines([line])])
        case .points(let lines): json("points", ["lines": .lines(lines)])
        case .say(let lines): json("say", ["lines": .lines(lines)])
        case .fill(let lines): json("fill", ["lines": .lines(lines)])
        case .bibliography(let lines): json("bibliography", ["lines": .lines(lines)])
        case .warning(let warning, let lines): json("warning", ["title": .line(warning), "lines": .lines(lines)])
        case .question(let question, let answer): json("question", ["title": .line(question), "lines": .lines(answer)])
        case .timeline(let events): json("timeline", ["events": .array(events.map(\.json))])
        case .items(let kind, let items):
            json(kind == .step ? "steps" : "avoid", ["items": .array(items.map(\.json))])
        case .branch(let branch):
            json(
                "branch",
                [
                    "id": .string(branch.id), "audience": .stringIfAny(branch.audience?.rawValue),
                    "title": .line(branch.title), "blocks": .array(branch.blocks.map(\.json)),
                ])
        case .contacts(let list):
            json("contacts", ["contacts": .array(list.entries.map(\.json)), "remark": .lineIfAny(list.remark)])
        case .term(let term):
            json(
                "term",
                [
                    "id": .string(term.id), "title": .line([.text(term.term)]),
                    "abbreviation": .stringIfAny(term.abbreviation), "definition": .line(term.definition),
                    "details": .array(term.details.map(\.json)),
                ])
        case .disagreements(let list): json("disagreements", ["disagreements": .array(list.map(\.json))])
        }
    }

    private func json(_ type: String, _ more: KeyValuePairs<String, JSONTree?>) -> JSONTree {
        let text = plainLines.filter { !$0.isEmpty }.joined(separator: "\n")
        return .object(
            [JSONTree.Pair("type", .string(type)), JSONTree.Pair("text", .string(text))]
                + more.compactMap { key, value in value.map { JSONTree.Pair(key, $0) } })
    }
}

extension TimelineEvent {
    fileprivate var json: JSONTree {
        let iso: String? = if case .date(let date) = date.value { date.iso } else { nil }
        return .object([
            "id": .string(id), "date": .stringIfAny(iso), "dateText": .string(date.text), "line": .line(text),
        ])
    }
}

extension GuidanceItem {
    /// Something to do, or not to do, with all that must stand with it.
    fileprivate var json: JSONTree {
        .object([
            "id": .string(id),
            "mayHaveChanged": fold.map { .line($0) },
            "action": .line(action),
            "details": .array(details.map(\.json)),
            "hazards": .strings(hazards),
            "sources": .strings(sources),
            "seen": .stringIfAny(seen?.text),
            "expiresOn": .stringIfAny(expires?.iso),
            "audience": .stringIfAny(audience?.rawValue),
            "nationalities": .strings(appliesTo.nationalities),
            "circuits": .strings(appliesTo.circuits),
        ])
    }
}

extension SeenDate {
    fileprivate var text: String {
        switch self {
        case .on(let date): date.iso
        case .undated: "undated"
        }
    }
}

extension GuidanceItem.Detail {
    fileprivate var json: JSONTree {
        .object([
            "kind": .string(kind.rawValue),
            "label": .lineIfAny(label),
            "lines": .lines(lines),
            "contacts": contacts.map { .array($0.entries.map(\.json)) },
            "remark": contacts.flatMap { .lineIfAny($0.remark) },
        ])
    }
}

extension TermEntry.Detail {
    fileprivate var json: JSONTree {
        .object(["kind": .string(kind.rawValue), "label": .lineIfAny(label), "lines": .lines(lines)])
    }
}

extension ContactList.Entry {
    /// A contact with all that is said of it.
    fileprivate var json: JSONTree {
        .object([
            "id": .string(id), "name": .line(name), "text": .string(span.text), "href": .string(span.href),
            "lines": .lines(lines),
        ])
    }
}

extension Disagreement {
    /// A fact of which sources disagree.
    fileprivate var json: JSONTree {
        .object([
            "fact": .string(fact),
            "number": .stringIfAny(number),
            "label": .line(label),
            "ours": .line(ours),
            "why": .lineIfAny(why),
            "others": .array(others.map { .object(["source": .string($0.source), "line": .line($0.text)]) }),
        ])
    }
}
