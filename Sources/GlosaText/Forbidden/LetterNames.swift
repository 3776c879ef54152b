/// The names of letters, for an address that is read out letter by letter: *eme ye u ese*.
enum LetterNames {
    /// The names of a letter in Spanish and English, each as its words.
    static func of(_ letter: UInt8) -> [[[UInt8]]] { names[letter] ?? [] }

    /// The symbols after a label that is spelled from `start` on: each letter by itself or by its name, with something
    /// between any two.
    static func after(_ label: [UInt8], _ symbols: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
        var index = start
        for (number, letter) in label.enumerated() {
            if number > 0 {
                guard let next = afterSeparators(symbols, index) else { return nil }
                index = next
            }
            if letter == SymbolFold.hyphen { continue }
            let word = word(symbols, index)
            if symbols[word].count == 1, symbols[index] == letter {
                index = word.upperBound
            } else if let next = of(letter).lazy.compactMap({ after(name: $0, symbols, index) }).first {
                index = next
            } else {
                return nil
            }
        }
        return index
    }

    private static func after(name: [[UInt8]], _ symbols: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
        var index = start
        for (number, part) in name.enumerated() {
            if number > 0 {
                guard let next = afterSeparators(symbols, index) else { return nil }
                index = next
            }
            let word = word(symbols, index)
            guard symbols[word].elementsEqual(part) else { return nil }
            index = word.upperBound
        }
        return index
    }

    private static func word(_ symbols: UnsafeBufferPointer<UInt8>, _ start: Int) -> Range<Int> {
        var end = start
        while end < symbols.count, SymbolFold.isLetter(symbols[end]), end - start < 12 { end += 1 }
        return start..<end
    }

    private static func afterSeparators(_ symbols: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
        var index = start
        while index < symbols.count, index - start < 4, symbols[index] != SymbolFold.end,
            !SymbolFold.isLetter(symbols[index]), !SymbolFold.isDigit(symbols[index])
        {
            index += 1
        }
        return index > start ? index : nil
    }

    private static let names: [UInt8: [[[UInt8]]]] = {
        let list = """
            b be bee|c ce cee see|d de dee|e ee|f efe ef eff|g ge gee|h hache aitch|i eye|j jota jay|k ka kay|l ele el ell
            m eme em|n ene en|o oh|p pe pee|q cu cue|r erre ar|s ese ess es|t te tee|u you|v uve ve vee
            w doble-ve uve-doble doble-u double-u|x equis ex|y ye i-griega why wye|z zeta zee zed
            """
        var table: [UInt8: [[[UInt8]]]] = [:]
        for entry in list.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
            let words = entry.split(separator: " ")
            guard let letter = words.first?.utf8.first else { continue }
            table[letter] = words.dropFirst().map { name in name.split(separator: "-").map { Array($0.utf8) } }
        }
        return table
    }()
}
