import GlosaCatalog

/// Puts what is said in the place of what is written, for whole words: the ICE of "servICE" is none.
struct Abbreviations {
    private struct Pair {
        let written: [UInt8]
        let said: [UInt8]
    }

    /// By the first byte of what is written; the longest first, so that "a. m." is not taken for an "a.".
    private var pairs: [UInt8: [Pair]] = [:]

    init(_ spoken: [LocaleSettings.Spoken]) {
        let longestFirst = spoken.sorted { ($1.write.utf8.count, $0.write) < ($0.write.utf8.count, $1.write) }
        for item in longestFirst {
            guard let first = item.write.utf8.first else { continue }
            pairs[first, default: []].append(
                Pair(written: Array(VoiceSpaces.folded(item.write).utf8), said: Array(item.say.utf8)))
        }
    }

    /// A line, whose spaces are all alike, as it is said.
    func spoken(in line: String) -> String {
        let bytes = Array(line.utf8)
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count + 32)
        var index = 0
        while index < bytes.count {
            if !Self.isLetter(before: index, in: bytes), let pair = pair(at: index, in: bytes) {
                output += pair.said
                index += pair.length
            } else {
                output.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: output, as: UTF8.self)
    }

    /// The thing that is said for the word at `index`, and how many bytes are written for it.
    private func pair(at index: Int, in bytes: [UInt8]) -> (said: [UInt8], length: Int)? {
        for pair in pairs[bytes[index]] ?? [] {
            guard let end = Self.end(of: pair.written, at: index, in: bytes) else { continue }
            if end < bytes.count, Self.isLetter(bytes[end]) { continue }
            return (pair.said, end - index)
        }
        return nil
    }

    /// The end of `written` at `index`; nil when it does not stand there.
    private static func end(of written: [UInt8], at index: Int, in bytes: [UInt8]) -> Int? {
        bytes[index...].starts(with: written) ? index + written.count : nil
    }

    /// True where what is written before `index` ends in a letter.
    private static func isLetter(before index: Int, in bytes: [UInt8]) -> Bool {
        var place = index - 1
        while place > 0, bytes[place] & 0xC0 == 0x80 { place -= 1 }
        return place >= 0 && isLetter(bytes[place])
    }

    /// A letter of ASCII, or a part of any other character: those are letters, but for marks that no word touches.
    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0xC3 && byte < 0xE2
    }
}
