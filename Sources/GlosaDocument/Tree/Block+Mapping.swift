extension Block {
    /// The block with each of its lines changed.
    func mapLines(_ change: ([Inline]) -> [Inline]) -> Block {
        switch self {
        case .heading(let line): .heading(change(line))
        case .paragraph(let line): .paragraph(change(line))
        case .points(let lines): .points(lines.map(change))
        case .say(let lines): .say(lines.map(change))
        case .fill(let lines): .fill(lines.map(change))
        case .bibliography(let lines): .bibliography(lines.map(change))
        case .timeline(let events):
            .timeline(events.map { TimelineEvent(id: $0.id, date: $0.date, text: change($0.text)) })
        case .warning(let first, let lines): .warning(change(first), lines.map(change))
        case .question(let first, let lines): .question(change(first), lines.map(change))
        case .items(let kind, let items): .items(kind, items.map { $0.mapLines(change) })
        case .withdrawn(var withdrawal):
            {
                withdrawal.lines = withdrawal.lines.map(change)
                return .withdrawn(withdrawal)
            }()
        case .branch(var branch):
            {
                branch.title = change(branch.title)
                branch.blocks = branch.blocks.map { $0.mapLines(change) }
                return .branch(branch)
            }()
        case .contacts(let list): .contacts(list.mapLines(change))
        case .term(let term): .term(term.mapLines(change))
        case .disagreements(let list): .disagreements(list.map { $0.mapLines(change) })
        }
    }
}

extension GuidanceItem {
    fileprivate func mapLines(_ change: ([Inline]) -> [Inline]) -> GuidanceItem {
        var item = self
        item.fold = fold.map(change)
        item.action = change(action)
        item.details = details.map { detail in
            var detail = detail
            detail.label = change(detail.label)
            detail.lines = detail.lines.map(change)
            detail.contacts = detail.contacts?.mapLines(change)
            return detail
        }
        return item
    }
}

extension ContactList {
    fileprivate func mapLines(_ change: ([Inline]) -> [Inline]) -> ContactList {
        ContactList(
            entries: entries.map { entry in
                var entry = entry
                entry.name = change(entry.name)
                entry.lines = entry.lines.map(change)
                return entry
            }, remark: change(remark))
    }
}

extension TermEntry {
    fileprivate func mapLines(_ change: ([Inline]) -> [Inline]) -> TermEntry {
        var term = self
        term.definition = change(definition)
        term.details = details.map { detail in
            Detail(kind: detail.kind, label: change(detail.label), lines: detail.lines.map(change))
        }
        return term
    }
}

extension Disagreement {
    fileprivate func mapLines(_ change: ([Inline]) -> [Inline]) -> Disagreement {
        var copy = self
        copy.label = change(label)
        copy.ours = change(ours)
        copy.why = change(why)
        copy.others = others.map { Other(source: $0.source, text: change($0.text)) }
        return copy
    }
}
