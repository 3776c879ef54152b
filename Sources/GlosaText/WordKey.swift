/// The fingerprints of a word: what is compared instead of its letters.
///
/// Two words with the same fingerprint are taken for the same word; among 64 bits that is true but for one case in
/// many billions.
package struct WordKey: Hashable, Sendable {
    /// Of the word in small letters, with its accents.
    package var spelled: UInt64
    /// Of the word in small letters without accents.
    package var folded: UInt64
    /// Of the folded word without the ending that number or gender gives it.
    package var stem: UInt64
}

/// Takes a word byte by byte and gives its fingerprints.
struct WordKeyMaker {
    private let endings: [[UInt8]]
    private let table = FoldingTable.shared
    private var spelled: UInt64 = seed
    private var folded: [UInt8] = []

    private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
    private static let prime: UInt64 = 0x0000_0100_0000_01B3

    /// A maker for a language with these endings, folded, longest first.
    init(endings: [String]) {
        self.endings = endings.map { Array($0.utf8) }
        folded.reserveCapacity(64)
    }

    mutating func begin() {
        spelled = Self.seed
        folded.removeAll(keepingCapacity: true)
    }

    /// Takes an ASCII letter or digit.
    mutating func add(ascii byte: UInt8) {
        let small = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
        spelled = (spelled ^ UInt64(small)) &* Self.prime
        folded.append(small)
    }

    /// Takes a scalar that is not ASCII.
    mutating func add(_ scalar: Unicode.Scalar) {
        guard !FoldingTable.isMark(scalar) else {
            spelled = (spelled ^ UInt64(scalar.value)) &* Self.prime
            return
        }
        let small = FoldingTable.small(scalar)
        spelled = (spelled ^ UInt64(small.value)) &* Self.prime
        if let base = table.base(small) {
            folded.append(base)
        } else if let letters = table.letters(small) {
            folded += letters
        } else {
            for byte in UTF8.encode(small) ?? .init() { folded.append(byte) }
        }
    }

    /// The fingerprints of what was taken since `begin`.
    var key: WordKey {
        WordKey(
            spelled: spelled, folded: Self.hash(folded[...], Self.seed),
            stem: Self.hash(folded.dropLast(WordEnding.length(in: folded, endings: endings)), Self.seed))
    }

    private static func hash(_ bytes: ArraySlice<UInt8>, _ seed: UInt64) -> UInt64 {
        var hash = seed
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* prime }
        return hash
    }
}
