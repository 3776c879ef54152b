import GlosaCatalog

/// The part of a section or a document whose translation is in work. Where that is nearly all of it, one sentence at
/// the head says so in place of one at each line.
struct TranslationCoverage {
    private let total: Int
    private let states: [TranslationState]

    /// The coverage of messages, each with its state.
    init(_ messages: [TranslationState?]) {
        total = messages.count
        states = messages.compactMap { $0 }
    }

    /// The coverage of a section, by the messages that its blocks show.
    init(_ section: Outline.Section, of file: String, _ composer: Composer) {
        self.init(section.blocks.flatMap(\.messages).map { composer.translation(file, $0.id) })
    }

    /// The state of the whole, where three messages or more are in work, and three quarters of all or more; nil below.
    var whole: TranslationState? { states.count >= 3 && states.count * 4 >= total * 3 ? states.worst : nil }

    /// True for a section that shows no message of its own.
    var isEmpty: Bool { total == 0 }
}

extension TranslationCoverage {
    /// The state of a whole document, all of whose sections are in work; nil where one is not.
    static func whole(_ sections: [Outline.Section], of file: String, _ composer: Composer) -> TranslationState? {
        guard composer.source != nil else { return nil }
        let parts = sections.map { TranslationCoverage($0, of: file, composer) }.filter { !$0.isEmpty }
        guard parts.allSatisfy({ $0.whole != nil }) else { return nil }
        return parts.compactMap(\.whole).worst
    }
}
