import GlosaCatalog
import GlosaICU
import MessageFormat

extension BlockBuilder {
    /// The days for which a step says that it changed, from the day of the change on.
    static let daysOfChange = 30

    /// That a step changed or was corrected of late, and why, one line a change. Without a day to count from, nothing is of
    /// late.
    mutating func changes(of item: Outline.Item) -> [[Inline]] {
        guard let today = composer.today else { return [] }
        let id = "\(file).\(item.action.id)"
        let told = composer.catalog.changes.entries.map(\.value).filter { change in
            guard change.kind == .changed || change.kind == .corrected, change.items.contains(where: { $0.id == id })
            else { return false }
            let days = CivilDate.days(from: change.on, to: today)
            return 0 <= days && days < Self.daysOfChange
        }
        return told.compactMap { change in
            guard let date = DateValue(change.on), let why = composer.line(DataFile.changes.rawValue, change.id) else {
                return nil
            }
            return composer.interface(.changedItem, ["date": .date(date)]) + [.text(" ")]
                + composer.marked(why, composer.translation(DataFile.changes.rawValue, change.id))
        }
    }
}
