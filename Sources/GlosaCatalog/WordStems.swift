import GlosaICU
import GlosaText

/// The words of a text as a search compares them: folded, each without the ending that number or gender gives it.
package enum WordStems {
    /// The stems, in order.
    ///
    /// - Parameter endings: Folded endings, longest first.
    package static func of(_ text: String, endings: [String]) -> [String] { stems(SearchKey.of(text), endings) }

    /// The stems, and behind them those that a reader's spelling comes to where the script of the search has no table:
    /// *strasse* and *straße*.
    package static func ofSearch(_ text: String, endings: [String]) -> [String] {
        let key = SearchKey.of(text)
        let typed = SearchKey.typed(text)
        return stems(key, endings) + (typed == key ? [] : stems(typed, endings))
    }

    private static func stems(_ key: String, _ endings: [String]) -> [String] {
        let endings = endings.map { Array($0.utf8) }
        return words(key).map { word in
            let bytes = Array(word.utf8)
            return String(decoding: bytes.dropLast(WordEnding.length(in: bytes, endings: endings)), as: UTF8.self)
        }
    }

    /// The words of a folded text.
    private static func words(_ key: String) -> [String] {
        if isPlain(key) { return key.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.map(String.init) }
        let words = (try? TextBreaks.words(in: key)) ?? []
        return words.filter(\.isWord).map { String(key[$0.range]) }
    }

    /// True for a text whose words are its runs of letters and digits, so that nothing of ICU is loaded: ASCII without a
    /// mark between two of them that could join them, as in *d'accord*, *1.500* and *a_b*.
    private static func isPlain(_ key: String) -> Bool {
        var wasAlphanumeric = false
        var joins = false
        for byte in key.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                if joins { return false }
                wasAlphanumeric = true
            case UInt8(ascii: "'"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: ";"):
                joins = wasAlphanumeric
                wasAlphanumeric = false
            case UInt8(ascii: "_"), 0x80...: return false
            default:
                joins = false
                wasAlphanumeric = false
            }
        }
        return true
    }
}
