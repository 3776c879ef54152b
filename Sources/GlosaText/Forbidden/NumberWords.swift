/// Words that say digits and numbers, in the languages that a page of ours may hold.
///
/// They stand here and not in locale.yaml: what may never be published must not hang on a file that a translator can
/// change, and a Spanish page can spell a number in English.
enum NumberWords {
    /// A word's part in a number.
    enum Role {
        /// 0 to 9; `isCommon` for a word that says other things too, as *un* or *o*.
        case unit(Int, isCommon: Bool)
        /// 10 to 99, whole: *quince*, *veintitrés*.
        case whole(Int)
        /// 20 to 90, which a unit may follow.
        case ten(Int)
        /// 100 to 900, in one word.
        case hundreds(Int)
        /// A hundred, after its number.
        case hundred
        case thousand
        case million
        /// Between the parts of one number: *y*, *and*.
        case joint
        /// Repeats the next digit: *doble*.
        case times(Int)
        /// Several of a digit: *dos seises*.
        case several(Int)
        /// Between a count and what is counted: *dos veces seis*.
        case counted
        /// A word that says no number, and is said between the digits of one: *guion*, *luego*.
        case filler

        /// True for a word that may stand among the digits of a number, though it says none of them.
        var isFiller: Bool {
            switch self {
            case .unit(_, let isCommon): isCommon
            case .joint, .times, .counted, .filler: true
            case .whole, .ten, .hundreds, .hundred, .thousand, .million, .several: false
            }
        }
    }

    /// The number of a word's part, by the word's ``hash``; nil for any other word.
    static func index(of hash: UInt64) -> Int? { table[hash] }

    /// The part that has a number.
    static func role(_ index: Int) -> Role { roles[index] }

    /// True when the part that has a number says a number, or how often one is said.
    static func saysNumber(_ index: Int) -> Bool { saying[index] }

    /// The number words of which a long word is made, without spaces: *ochoseisseis*.
    static func parts(of word: ArraySlice<UInt8>) -> [ArraySlice<UInt8>]? {
        // Most words have no number at either end.
        guard word.count > 5, isBeginning[pair(word[word.startIndex], word[word.startIndex + 1])],
            isEnding[pair(word[word.endIndex - 2], word[word.endIndex - 1])]
        else { return nil }
        // From the end: where the first word of a row ends that reaches the end.
        let bytes = Array(word)
        var next = [Int?](repeating: nil, count: bytes.count) + [bytes.count]
        for start in bytes.indices.reversed() {
            let fitting = byFirstLetter[Int(bytes[start] & 0x1F)].first { candidate in
                start + candidate.count <= bytes.count && next[start + candidate.count] != nil
                    && bytes[start..<start + candidate.count].elementsEqual(candidate)
            }
            next[start] = fitting.map { start + $0.count }
        }
        guard next[0] != nil else { return nil }
        var parts: [ArraySlice<UInt8>] = []
        var from = 0
        while from < bytes.count, let to = next[from] {
            parts.append(word[word.startIndex + from..<word.startIndex + to])
            from = to
        }
        return parts
    }

    /// The hash of a word's letters, one after another.
    static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
    static func hash(_ hash: UInt64, _ letter: UInt8) -> UInt64 { (hash ^ UInt64(letter)) &* 0x0000_0100_0000_01B3 }

    static func hash(_ word: some Sequence<UInt8>) -> UInt64 { word.reduce(seed, hash) }

    private static func pair(_ first: UInt8, _ second: UInt8) -> Int { Int(first & 0x1F) << 5 | Int(second & 0x1F) }

    private static let words: [(String, Role)] = {
        var words: [(String, Role)] = []
        func add(_ text: String, _ role: (Int) -> Role, from first: Int = 0, by step: Int = 1) {
            for (index, word) in text.split(separator: " ").enumerated() where word != "-" {
                for one in word.split(separator: "/") { words.append((String(one), role(first + index * step))) }
            }
        }
        let unit: (Int) -> Role = { .unit($0, isCommon: false) }
        // Spanish, English, Portuguese, French, Haitian Creole.
        add("cero - dos tres cuatro cinco seis siete ocho nueve", unit)
        add("zero/nought/nil - two three four five six seven eight nine", unit)
        add("- - dois/duas - quatro - - sete oito nove", unit)
        add("zewo - deux trois quatre cinq - sept huit neuf", unit)
        add("- youn de twa kat senk sis set uit nef", { .unit($0, isCommon: $0 == 2 || $0 == 7) })
        add("o/oh un/uno/una/one/um/uma/une - - meia", { .unit($0 == 4 ? 6 : $0, isCommon: true) })
        add("ceros unos doses treses cuatros cincos seises sietes ochos nueves", { .several($0) })
        add("zeros ones twos threes fours fives sixes sevens eights nines", { .several($0) })
        add("diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve", { .whole($0) }, from: 10)
        add(
            "- veintiuno/veintiun/veintiuna veintidos veintitres veinticuatro veinticinco veintiseis veintisiete "
                + "veintiocho veintinueve", { .whole($0) }, from: 20)
        add("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen", { .whole($0) }, from: 10)
        add("veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa", { .ten($0) }, from: 20, by: 10)
        add("twenty thirty forty/fourty fifty sixty seventy eighty ninety", { .ten($0) }, from: 20, by: 10)
        add(
            "cien/ciento doscientos/doscientas trescientos/trescientas cuatrocientos/cuatrocientas "
                + "quinientos/quinientas seiscientos/seiscientas setecientos/setecientas ochocientos/ochocientas "
                + "novecientos/novecientas", { .hundreds($0) }, from: 100, by: 100)
        words += [("hundred", .hundred), ("hundreds", .hundred), ("cientos", .hundred)]
        words += [("mil", .thousand), ("thousand", .thousand), ("millon", .million), ("millones", .million)]
        words += [("million", .million), ("y", .joint), ("and", .joint), ("e", .joint), ("et", .joint)]
        add("doble/double/dobles/twice triple/triples/thrice cuadruple/quadruple", { .times($0) }, from: 2)
        words += [("veces", .counted), ("vez", .counted), ("times", .counted)]
        // Said as one word: sesentiséis.
        let units = ["uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"]
        for (ten, stem) in zip(3..., ["trei", "cuare", "cincue", "sese", "sete", "oche", "nove"]) {
            for (unit, word) in zip(1..., units) { words.append(("\(stem)nti\(word)", .whole(ten * 10 + unit))) }
        }
        words += fillers.split(whereSeparator: \.isWhitespace).map { (String($0), .filler) }
        return words
    }()

    private static let roles = words.map(\.1)

    private static let saying = roles.map { role in
        switch role {
        case .joint, .filler, .counted: false
        case .unit, .whole, .ten, .hundreds, .hundred, .thousand, .million, .times, .several: true
        }
    }

    private static let table: KeyTable = {
        var table = KeyTable()
        for (index, word) in words.enumerated() where table[hash(word.0.utf8)] == nil {
            table[hash(word.0.utf8)] = index
        }
        return table
    }()

    /// Number words of three letters and more, and the joint *y*, by their first letter; the longest first.
    private static let byFirstLetter: [[[UInt8]]] = {
        var lists = [[[UInt8]]](repeating: [], count: 32)
        for (word, role) in words.sorted(by: { $0.0.utf8.count > $1.0.utf8.count })
        where word.utf8.count > 2 || word == "y" {
            if case .filler = role { continue }
            if let first = word.utf8.first { lists[Int(first & 0x1F)].append(Array(word.utf8)) }
        }
        return lists
    }()

    /// The pairs of letters that number words begin and end with.
    private static let isBeginning = pairs { pair($0[0], $0[1]) }
    private static let isEnding = pairs { pair($0[$0.count - 2], $0[$0.count - 1]) }

    private static func pairs(_ pair: ([UInt8]) -> Int) -> [Bool] {
        var pairs = [Bool](repeating: false, count: 1024)
        for word in byFirstLetter.joined() where word.count > 1 { pairs[pair(word)] = true }
        return pairs
    }

    private static let fillers = """
        el la los las lo de del al en con por luego despues entonces seguido seguida sigue siguen siguiente mas menos
        numero numeros codigo area prefijo telefono tel ext marque llame repito repita otra final finalmente termina
        ultimo ultima ultimos ultimas primero primera segundo segunda tercero tercera guion guiones medio raya barra
        punto puntos coma espacio pausa parentesis es son ese esa esto esta este que parte digito digitos cifra cifras
        grupo abre abra abierto cierra cierre cerrado entre
        the then next number numbers code prefix phone dial call repeat again finally ends ending last first second
        third dash dashes hyphen hyphens dot dots point comma space pause slash bar plus minus is are that this by with
        followed part digit digits group open close parenthesis parentheses bracket to of at string integer
        puis le les apre epi les traco ponto espaco virgule virgula tiret depois
        """
}
