/// The words and marks of a text, found in one pass over its bytes.
///
/// For texts whose words are parted by spaces or marks; ICU finds those of Thai or Chinese. A scan is made once and
/// filled again and again, so that a catalog of a hundred thousand messages costs no allocation for each.
///
/// ```swift
/// let scan = TextScan(endings: ["es", "s"])
/// scan.read(Array("¿Qué pasó?".utf8))
/// scan.words.count   // 2
/// ```
package final class TextScan {
    /// The words, in order.
    package private(set) var words: [Word] = []
    /// What is neither word nor space, in order.
    package private(set) var marks: [Mark] = []
    /// The place where two or more white spaces stand side by side, a line break counting as one.
    package private(set) var doubledSpaces: [Range<Int>] = []
    /// The kinds of marks that there are.
    package private(set) var markKinds: MarkKinds = []
    private var maker: WordKeyMaker

    /// The scalar that stands for a placeholder.
    package static let placeholder: Unicode.Scalar = "\u{FFFC}"

    /// A scan for a language whose words have these endings, folded, longest first.
    package init(endings: [String]) { maker = WordKeyMaker(endings: endings) }

    /// Reads a text; what was read before is forgotten.
    package func read(_ bytes: [UInt8]) {
        words.removeAll(keepingCapacity: true)
        marks.removeAll(keepingCapacity: true)
        doubledSpaces.removeAll(keepingCapacity: true)
        // Worked on in place and out of the object, which would be asked at each word whether it may be changed.
        var pass = Pass(words: words, marks: marks, doubledSpaces: doubledSpaces, maker: maker)
        words = []
        marks = []
        doubledSpaces = []
        bytes.withUnsafeBufferPointer { pass.scan($0) }
        words = pass.words
        marks = pass.marks
        markKinds = pass.markKinds
        doubledSpaces = pass.doubledSpaces
        maker = pass.maker
    }
}

/// One reading of a text.
private struct Pass {
    var words: [Word]
    var marks: [Mark]
    var doubledSpaces: [Range<Int>]
    var markKinds: MarkKinds = []
    var maker: WordKeyMaker

    mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
        var position = 0
        var gap: Word.Gap = []
        while position < bytes.count {
            let byte = bytes[position]
            if byte < 0x80 {
                if ScalarClass.isWord(ascii: byte) {
                    position = readWord(bytes, from: position, gap: gap)
                    gap = []
                } else if byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D {
                    position = readSpace(bytes, from: position, gap: &gap)
                } else {
                    let scalar = Unicode.Scalar(byte)
                    marks.append(Mark(offset: position, scalar: scalar, wordsBefore: words.count))
                    markKinds.insert(MarkKinds(scalar))
                    gap.insert(ScalarClass.gap(of: scalar))
                    position += 1
                }
                continue
            }
            let (scalar, length) = Self.decode(bytes, at: position)
            if ScalarClass.isWord(scalar) {
                position = readWord(bytes, from: position, gap: gap)
                gap = []
            } else if ScalarClass.isSpace(scalar) {
                gap.insert(.space)
                position += length
            } else {
                marks.append(Mark(offset: position, scalar: scalar, wordsBefore: words.count))
                markKinds.insert(MarkKinds(scalar))
                gap.insert(ScalarClass.gap(of: scalar))
                position += length
            }
        }
    }

    private mutating func readSpace(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, gap: inout Word.Gap) -> Int {
        var end = start
        while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x0A || bytes[end] == 0x09 || bytes[end] == 0x0D {
            if bytes[end] == 0x0A { gap.insert(.lineBreak) }
            end += 1
        }
        gap.insert(.space)
        if end - start > 1 { doubledSpaces.append(start..<end) }
        return end
    }

    private mutating func readWord(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, gap: Word.Gap) -> Int {
        maker.begin()
        var shape: Word.Shape = []
        var position = start
        var length = 0
        while position < bytes.count {
            let byte = bytes[position]
            if byte < 0x80 {
                guard ScalarClass.isWord(ascii: byte) else {
                    // An apostrophe between letters is part of the word: don't.
                    guard byte == UInt8(ascii: "'"), position > start, position + 1 < bytes.count,
                        ScalarClass.isWord(ascii: bytes[position + 1])
                    else { break }
                    position += 1
                    length += 1
                    continue
                }
                shape.insert(ScalarClass.shape(ascii: byte, isFirst: position == start))
                maker.add(ascii: byte)
                position += 1
                length += 1
                continue
            }
            let (scalar, width) = Self.decode(bytes, at: position)
            if scalar == "\u{2019}", position > start, position + width < bytes.count,
                ScalarClass.isWord(ascii: bytes[position + width])
            {
                position += width
                length += 1
                continue
            }
            guard ScalarClass.isWord(scalar) else { break }
            shape.insert(ScalarClass.shape(scalar, isFirst: position == start))
            maker.add(scalar)
            position += width
            length += 1
        }
        words.append(Word(start: start, end: position, key: maker.key, shape: shape, gap: gap, length: length))
        return position
    }

    /// The scalar at `position`. The bytes are a Swift string's, and so are valid UTF-8.
    private static func decode(
        _ bytes: UnsafeBufferPointer<UInt8>, at position: Int
    ) -> (scalar: Unicode.Scalar, length: Int) {
        let first = UInt32(bytes[position])
        func next(_ offset: Int) -> UInt32 {
            position + offset < bytes.count ? UInt32(bytes[position + offset] & 0x3F) : 0
        }
        let replacement: Unicode.Scalar = "\u{FFFD}"
        switch first {
        case 0xC0..<0xE0: return (Unicode.Scalar((first & 0x1F) << 6 | next(1)) ?? replacement, 2)
        case 0xE0..<0xF0:
            return (Unicode.Scalar((first & 0x0F) << 12 | next(1) << 6 | next(2)) ?? replacement, 3)
        case 0xF0..<0xF8:
            return (
                Unicode.Scalar((first & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3)) ?? replacement, 4
            )
        default: return (replacement, 1)
        }
    }
}

extension TextScan {
    /// Whether the word at `index` begins a sentence: it is the first, or stands after `. ? !` and a space. A full stop
    /// after one letter or two capitals is taken for that of an abbreviation: *EE. UU.*, *p. m.*
    package func beginsSentence(_ index: Int) -> Bool {
        guard index > 0 else { return true }
        let word = words[index]
        guard word.gap.contains(.terminator), word.gap.contains(.space) else { return false }
        if word.gap.contains(.stop), !word.gap.contains(.placeholder), Self.mayBeAbbreviation(words[index - 1]) {
            // "en EE. UU. El juez": what follows is a sentence when it is no abbreviation itself.
            return word.shape.contains(.capitalised) && !Self.mayBeAbbreviation(word)
        }
        return word.shape.contains(.capitalised) || !word.gap.isDisjoint(with: [.opening, .quote, .lineBreak])
            || word.shape.contains(.hasDigit) || word.gap.contains(.placeholder)
    }

    /// One letter, or two capitals.
    private static func mayBeAbbreviation(_ word: Word) -> Bool {
        guard word.shape.contains(.hasLetter), word.shape.isDisjoint(with: .hasDigit) else { return false }
        return word.length == 1 || (word.length == 2 && word.shape.contains([.capitalised, .hasLaterCapital]))
    }

    /// The sentences, as ranges of ``words``.
    package var sentences: [Range<Int>] {
        guard !words.isEmpty else { return [] }
        var result: [Range<Int>] = []
        var start = 0
        for index in words.indices.dropFirst() where beginsSentence(index) {
            result.append(start..<index)
            start = index
        }
        result.append(start..<words.count)
        return result
    }
}
