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

        /// The first digit of every number that can be read from this word on: an ASCII digit, 0 where none can, 1 where
        /// it may be any digit.
        fileprivate var lead: UInt8 {
            switch self {
            case .unit(0, _), .times: 1
            case .unit(let number, _), .whole(let number), .ten(let number), .hundreds(let number):
                String(number).utf8.first ?? 1
            case .thousand: UInt8(ascii: "1")
            case .hundred, .million, .joint, .several, .counted, .filler: 0
            }
        }
    }

    /// The part that has a number.
    static func role(_ index: Int) -> Role { table.roles[index] }

    /// The words as the scan asks for them.
    static let table = Table()

    /// Words by their letters, each as the number of its part.
    struct Table: Sendable {
        /// The parts.
        let roles: [Role]
        /// For each part the first digit of every number that a reading from it on can say: an ASCII digit, 0 where it
        /// says none, 1 where it may be any.
        let leads: [UInt8]
        private let indices: KeyTable
        /// For each pair of letters, what begins or ends with it.
        private let pairs: [Pairs]

        private struct Pairs: OptionSet {
            let rawValue: UInt8
            /// A word of the table begins or ends with them.
            static let begin = Pairs(rawValue: 1)
            static let end = Pairs(rawValue: 2)
            /// A number word of which longer ones are made begins or ends with them.
            static let beginPart = Pairs(rawValue: 4)
            static let endPart = Pairs(rawValue: 8)
        }

        /// Number words of three letters and more, and the joint *y*, by their first letter; the longest first.
        private let byFirstLetter: [[[UInt8]]]

        fileprivate init() {
            let words = NumberWords.words
            roles = words.map(\.1)
            leads = roles.map(\.lead)
            var indices = KeyTable()
            var pairs = [Pairs](repeating: [], count: 1024)
            for (index, word) in words.enumerated() where indices[hash(word.0.utf8)] == nil {
                indices[hash(word.0.utf8)] = index
                Self.insert(word.0, .begin, .end, &pairs)
            }
            self.indices = indices
            var lists = [[[UInt8]]](repeating: [], count: 32)
            for (word, role) in words.sorted(by: { $0.0.utf8.count > $1.0.utf8.count })
            where word.utf8.count > 2 || word == "y" {
                if case .filler = role { continue }
                let letters = Array(word.utf8)
                lists[Int(letters[0] & 0x1F)].append(letters)
                if letters.count > 1 { Self.insert(word, .beginPart, .endPart, &pairs) }
            }
            byFirstLetter = lists
            self.pairs = pairs
        }

        private static func insert(_ word: String, _ begin: Pairs, _ end: Pairs, _ pairs: inout [Pairs]) {
            let letters = Array(word.utf8)
            guard letters.count > 1 else { return }
            pairs[pair(letters[0], letters[1])].insert(begin)
            pairs[pair(letters[letters.count - 2], letters[letters.count - 1])].insert(end)
        }

        /// The number of a word's part; -1 for any other word.
        func role(of word: UnsafeBufferPointer<UInt8>) -> Int {
            let count = word.count
            // Most words begin or end as none of these.
            guard
                count < 2
                    || (pairs[pair(word[0], word[1])].contains(.begin)
                        && pairs[pair(word[count &- 2], word[count &- 1])].contains(.end))
            else { return -1 }
            var hash = NumberWords.seed
            for letter in word { hash = NumberWords.hash(hash, letter) }
            return indices[hash] ?? -1
        }

        /// True for all words that have ``parts(of:)``, and for few others. Two letters and more are asked for.
        func mayHaveParts(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
            pairs[pair(word[0], word[1])].contains(.beginPart)
                && pairs[pair(word[word.count &- 2], word[word.count &- 1])].contains(.endPart)
        }

        /// The number words of which a long word is made, without spaces, each by its place in it: *ochoseisseis*.
        func parts(of word: UnsafeBufferPointer<UInt8>) -> [Range<Int>]? {
            let first = byFirstLetter[Int(word[0] & 0x1F)]
            guard first.contains(where: { $0.count <= word.count && word.starts(with: $0) }) else { return nil }
            // From the end: where the first word of a row ends that reaches the end.
            var next = [Int](repeating: 0, count: word.count) + [word.count]
            for start in word.indices.reversed() {
                let fitting = byFirstLetter[Int(word[start] & 0x1F)].first { candidate in
                    start + candidate.count <= word.count && next[start + candidate.count] > 0
                        && word[start..<start + candidate.count].elementsEqual(candidate)
                }
                next[start] = fitting.map { start + $0.count } ?? 0
            }
            guard next[0] > 0 else { return nil }
            var parts: [Range<Int>] = []
            var from = 0
            while from < word.count {
                parts.append(from..<next[from])
                from = next[from]
            }
            return parts
        }
    }

    /// The hash of a word's letters, one after another.
    static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
    static func hash(_ hash: UInt64, _ letter: UInt8) -> UInt64 { (hash ^ UInt64(letter)) &* 0x0000_0100_0000_01B3 }

    static func hash(_ word: some Sequence<UInt8>) -> UInt64 { word.reduce(seed, hash) }

    fileprivate static func pair(_ first: UInt8, _ second: UInt8) -> Int { Int(first & 0x1F) << 5 | Int(second & 0x1F) }

    fileprivate static let words: [(String, Role)] = {
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
