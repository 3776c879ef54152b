import GlosaText

/// Every word and phrase that the checks of one locale look for, found together in one pass over a text.
struct Lexicon: Sendable {
    /// How closely a text must agree with a phrase.
    enum Mode: Sendable {
        /// Whatever its number, gender, capitals and accents.
        case inflected
        /// Whatever its capitals and accents.
        case folded
        /// Whatever its capitals.
        case spelled
    }

    /// A phrase with what it means.
    struct Entry: Sendable {
        let keys: [WordKey]
        let mode: Mode
        let meaning: Meaning
        /// The phrase as it was written.
        let text: String
        /// True where it is a name, which is written with a capital: ICE is not ice.
        let isName: Bool
    }

    /// A phrase that was found: which, and from which word to which.
    struct Hit: Sendable {
        let entry: Int
        let meaning: Meaning
        let words: ClosedRange<Int>
    }

    private(set) var entries: [Entry] = []
    /// For each first word, the place of its phrases in ``candidates``.
    private var byStem = KeyTable()
    private var byFolded = KeyTable()
    private var candidates: [[Int]] = []

    /// Adds a phrase. One without words is passed over.
    mutating func add(_ phrase: FoldedPhrase, _ mode: Mode, _ meaning: Meaning, text: String, isName: Bool = false) {
        guard let first = phrase.keys.first else { return }
        let index = entries.count
        entries.append(Entry(keys: phrase.keys, mode: mode, meaning: meaning, text: text, isName: isName))
        switch mode {
        case .inflected:
            Self.note(first.stem, index, &byStem, &candidates)
        case .folded, .spelled:
            Self.note(first.folded, index, &byFolded, &candidates)
        }
    }

    private static func note(_ key: UInt64, _ index: Int, _ table: inout KeyTable, _ candidates: inout [[Int]]) {
        if let place = table[key] {
            candidates[place].append(index)
        } else {
            table[key] = candidates.count
            candidates.append([index])
        }
    }

    /// Finds every phrase in `words`, and adds it to `hits`.
    func find(in words: [Word], _ hits: inout [Hit]) {
        for index in words.indices {
            let key = words[index].key
            if let place = byStem[key.stem] {
                for candidate in candidates[place] { match(candidate, words, index, &hits) }
            }
            if let place = byFolded[key.folded] {
                for candidate in candidates[place] { match(candidate, words, index, &hits) }
            }
        }
    }

    private func match(_ candidate: Int, _ words: [Word], _ start: Int, _ hits: inout [Hit]) {
        let entry = entries[candidate]
        guard start + entry.keys.count <= words.count else { return }
        for (offset, key) in entry.keys.enumerated() {
            let word = words[start + offset]
            if offset > 0, !word.followsClosely { return }
            switch entry.mode {
            case .inflected: if word.key.stem != key.stem { return }
            case .folded: if word.key.folded != key.folded { return }
            case .spelled: if word.key.spelled != key.spelled { return }
            }
        }
        hits.append(Hit(entry: candidate, meaning: entry.meaning, words: start...start + entry.keys.count - 1))
    }
}
