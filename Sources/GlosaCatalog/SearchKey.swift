import GlosaICU
import GlosaText

/// A text as a search compares it: in Normalization Form C, without accents and capitals.
package enum SearchKey {
    /// The text, folded by the one table of letters.
    package static func of(_ text: String) -> String { FoldingTable.shared.fold(composed(text)) }

    /// The text as the script of the pages' search folds what a reader types: letters without a mark that Unicode knows
    /// stay, such as *ø* and *ß*.
    static func typed(_ text: String) -> String { FoldingTable.shared.foldMarks(composed(text)) }

    private static func composed(_ text: String) -> String { (try? Normalization.nfc(text)) ?? text }
}
