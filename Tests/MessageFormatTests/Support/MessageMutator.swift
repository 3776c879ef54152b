import GlosaRandom

/// Makes sources that are nearly messages: good ones with a few bytes cut, doubled, swapped or put in, and random bytes.
struct MessageMutator {
    private var random: SeededRandom
    private var generator: MessageGenerator

    init(seed: UInt64) {
        random = SeededRandom(seed: seed)
        generator = MessageGenerator(seed: seed &+ 1)
    }

    /// The next source. Bytes that are not UTF-8 have been replaced by U+FFFD.
    mutating func source() -> String {
        var bytes: [UInt8]
        switch random.next(8) {
        case 0: bytes = (0..<random.next(60)).map { _ in UInt8(random.next(256)) }
        case 1...3: bytes = Array(generator.message().serialized.utf8)
        default: bytes = Array(random.pick(Self.shapes, "").utf8)
        }
        for _ in 0..<random.next(5) { mutate(&bytes) }
        return String(decoding: bytes, as: UTF8.self)
    }

    private mutating func mutate(_ bytes: inout [UInt8]) {
        let start = random.next(bytes.count + 1)
        let end = min(bytes.count, start + random.next(12))
        let piece = Array(bytes[start..<end])
        switch random.next(7) {
        case 0: bytes.removeSubrange(start..<end)
        case 1: bytes.insert(contentsOf: piece, at: random.next(bytes.count + 1))
        case 2: bytes.removeSubrange(start...)
        case 3: if start < end { bytes.swapAt(start, end - 1) }
        case 4: if start < end { bytes[start] = UInt8(random.next(256)) }
        case 5: bytes.replaceSubrange(start..<end, with: random.pick(Self.shapes, "").utf8)
        default: bytes.insert(contentsOf: random.pick(Self.tokens, "").utf8, at: start)
        }
    }

    private static let tokens = [
        "{", "}", "{{", "}}", "|", "\\", "\\{", "\\|", "\0", " ", "\n", "\u{3000}", "\u{200E}", "\u{2068}", "\u{FFFE}",
        "\u{301}", "🏳️‍🌈", "ñ", "$", ":", "#", "/", "@", "=", "*", ".", "-", "+", "_", ".input", ".local", ".match", "$n",
        ":number", ":integer", "=1", "u:id=x", " minimumFractionDigits=2", " select=exact", "1e999",
        "-0", "|2025-03-15|",
    ]

    private static let shapes = [
        "",
        "Hola, {$name}.",
        "{$n :integer} personas",
        "{{ .con punto }}",
        #"a \{b\} \\ \| c"#,
        "{|cita con \\| barra| :string u:dir=rtl u:id=x @nota @traducir=no}",
        "{#term id=asilo}Asilo{/term}: {#br /}{#img src=|a b| alt=$alt @x=|y z| /}",
        "{1234.50 :number minimumFractionDigits=2 useGrouping=never}",
        "{$m :currency currency=USD} {$n :percent} {$n :unit unit=meter} {$n :offset add=1}",
        "{$d :date length=long} {$t :datetime dateLength=short timePrecision=minute} {$t :time precision=second}",
        ".input {$n :number select=ordinal} .match $n 1 {{1.er día}} one {{{$n}.º}} * {{{$n} días}}",
        ".input {$g :string}\n.local $días = {$n :integer}\n.match $g $días\nfemale |1| {{Ella}}\nmale one {{Él}}\n* * {{x}}",
        ".local $a = {1 :number} .local $b = {$a :offset add=$a} {{{$b} {$c :sin:definir x:y=$b}}}",
        "{\u{2068}$x\u{2069} :\u{200E}number\u{200E}}\u{3000}{:f a = |b| c=$d @e}",
    ]
}
