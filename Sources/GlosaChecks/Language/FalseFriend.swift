import GlosaDiagnostics

/// A word that looks like the source's and means something else, where the source has that word.
struct FalseFriend: MessageCheck {
    var id: String { "false-friend" }
    var severity: Severity { .warning }

    func check(_ unit: CheckedUnit, _ findings: inout Findings) {
        guard unit.kinds.contains(.falseFriend) else { return }
        guard unit.source != nil else { return }
        for (index, text) in unit.patterns.enumerated() where !text.hits.isEmpty {
            guard let original = unit.sourcePattern(of: index), !original.hits.isEmpty else { continue }
            for hit in text.hits {
                guard case .falseFriend(let number) = hit.meaning,
                    text.settings[hit.words.lowerBound].isDisjoint(with: [.language, .quote]),
                    let cause = original.hits.first(where: {
                        $0.meaning == .falseFriendSource(number)
                    })
                else { continue }
                let friend = unit.locale.conventions.falseFriends[number]
                let place = original.range(ofWords: cause.words)
                findings.report(
                    self, unit,
                    at: text.sourceRange(text.range(ofWords: hit.words)),
                    "“\(text.text(ofWords: hit.words))” is not what “\(friend.source)” means here\(friend.because.map { ": \($0)" } ?? "")",
                    sourceRange: original.sourceRange(place), help: "write “\(friend.use)”")
            }
        }
    }
}
