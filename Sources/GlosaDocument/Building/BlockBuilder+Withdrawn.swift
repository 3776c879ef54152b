import GlosaCatalog
import GlosaICU
import MessageFormat

extension BlockBuilder {
    /// The item that was taken back, in its place: that it was, why, and where to look instead.
    mutating func withdrawal(of id: String) -> Withdrawal? {
        let catalog = composer.catalog
        guard let change = catalog.end(of: "\(file).\(id)"), change.kind == .withdrawn else { return nil }
        let instead = change.instead.flatMap { LinkTarget($0.id, in: catalog) }
        return Withdrawal(id: id, on: change.on, lines: composer.end(change), instead: instead)
    }
}

extension Composer {
    /// What a reader is told in the place of something that is gone.
    mutating func end(_ change: Change) -> [[Inline]] {
        var lines: [[Inline]] = []
        if let date = DateValue(change.on) {
            lines.append(interface(change.kind == .withdrawn ? .withdrawnItem : .goneItem, ["date": .date(date)]))
        }
        if let why = line(DataFile.changes.rawValue, change.id) {
            lines.append(marked(why, translation(DataFile.changes.rawValue, change.id)))
        }
        if let instead = change.instead.flatMap({ LinkTarget($0.id, in: catalog) }) {
            let words = interface(.insteadOf)
            lines.append([.link(instead, words)])
        }
        return lines
    }
}
