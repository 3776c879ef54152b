/// A piece of a folded text: digits side by side, or a word.
struct NumberToken {
    enum Kind: UInt8 { case digits, word }

    /// The index of its first among ``NumberTokens/letters``, and their number.
    let start: UInt32
    let count: UInt8
    let kind: Kind
    /// Its first two digits or letters, as ``SymbolFold/pair(_:_:)``; one alone is paired with a space.
    let head: UInt16
    /// The number of separators before it; 255 when it belongs to nothing before it.
    let gap: UInt8
    /// The only separator before it; 0 where there are several or none.
    let mark: UInt8
    /// The part in a number of the word that it is; -1 for none.
    let role: Int16
    /// Its range among the symbols.
    let symbols: (start: UInt32, end: UInt32)
}

/// The pieces of a folded text that can be part of a number, in order.
struct NumberTokens {
    let list: UnsafeBufferPointer<NumberToken>
    /// The digits and letters of all pieces, without what hides among them.
    let letters: UnsafeBufferPointer<UInt8>

    /// The digits or letters of a piece.
    func text(_ token: NumberToken) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: letters[Int(token.start)..<Int(token.start) + Int(token.count)])
    }

    /// The part in a number of a word.
    func role(_ token: NumberToken) -> NumberWords.Role? { token.role < 0 ? nil : NumberWords.role(Int(token.role)) }
}
