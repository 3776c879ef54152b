import GlosaCatalog
import GlosaDiagnostics
import MessageFormat

/// A count that is the sum of two others in the same message, or the days between two dates in it, and was written all
/// the same: when one of them is corrected, it will be wrong.
struct WrittenSum: ProjectCheck {
    var id: String { "written-sum" }
    var severity: Severity { .warning }
    var isSafety: Bool { true }

    func check(_ project: CheckedProject, _ findings: inout Findings) {
        let catalog = project.catalog
        var reported: Set<String> = []
        for locale in catalog.locales {
            locale.forEachMessage(beside: nil) { message, _, _, _, _ in
                guard message.message.placeholderCount > 2 else { return }
                let names = message.message.externalVariables
                guard names.count > 2 else { return }
                let facts = names.compactMap { catalog.facts[$0] }
                for found in sums(facts, catalog) + durations(facts, catalog)
                where reported.insert(found.fact.id).inserted {
                    findings.report(
                        self, "\(found.what), and is written by hand", at: found.fact.place, subject: found.fact.id,
                        notes: [Diagnostic.Note("they stand together in `\(message.id)`", at: message.text.place)],
                        help: found.help)
                }
            }
        }
    }

    private typealias Found = (fact: Fact, what: String, help: String)

    private func sums(_ facts: [Fact], _ catalog: Catalog) -> [Found] {
        let counts = facts.compactMap { fact -> (fact: Fact, value: Int)? in
            // Small numbers add up by chance.
            guard let value = fact.writtenCount, value >= 10 else { return nil }
            return (fact, value)
        }
        guard counts.count > 2 else { return [] }
        var found: [Found] = []
        for whole in counts {
            for (index, one) in counts.enumerated() where one.value < whole.value {
                for other in counts[(index + 1)...]
                where other.fact.id != whole.fact.id && one.value + other.value == whole.value {
                    found.append(
                        (
                            whole.fact,
                            "`\(whole.fact.id)` is the sum of `\(one.fact.id)` and `\(other.fact.id)`",
                            "write `type: sum, of: [\(one.fact.id), \(other.fact.id)]`; or make a part a `difference`"
                        ))
                }
            }
        }
        return found
    }

    private func durations(_ facts: [Fact], _ catalog: Catalog) -> [Found] {
        let dates = facts.filter { $0.date?.day != nil }
        guard dates.count > 1 else { return [] }
        var found: [Found] = []
        for fact in facts {
            guard let value = fact.writtenCount, value >= 7 else { continue }
            for from in dates {
                for to in dates where to.id != from.id {
                    guard catalog.days(from: from.id, to: to.id) == value else { continue }
                    found.append(
                        (
                            fact, "`\(fact.id)` is the number of days from `\(from.id)` to `\(to.id)`",
                            "write `type: days, from: \(from.id), to: \(to.id)`"
                        ))
                }
            }
        }
        return found
    }
}
