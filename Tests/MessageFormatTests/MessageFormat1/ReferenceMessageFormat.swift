import CICUMessageFormat
import MessageFormat

/// ICU's own MessageFormat.
enum ReferenceMessageFormat {
    /// What ICU makes of a pattern; nil when it refuses the pattern or the arguments.
    static func format(_ pattern: String, _ locale: String, _ arguments: [String: MessageValue]) -> String? {
        // Strings stay alive for the call because their buffers are owned here.
        var owned: [[CChar]] = []
        var plain: [(name: Int, kind: cicu_argument_kind, text: Int?, integer: Int64, number: Double)] = []
        func keep(_ text: String) -> Int {
            owned.append(text.utf8.map { CChar(bitPattern: $0) } + [0])
            return owned.count - 1
        }
        for (name, value) in arguments.sorted(by: { $0.key < $1.key }) {
            let name = keep(name)
            switch value {
            case .string(let text): plain.append((name, CICU_ARGUMENT_TEXT, keep(text), 0, 0))
            case .integer(let integer): plain.append((name, CICU_ARGUMENT_INTEGER, nil, Int64(integer), 0))
            case .decimal(let text), .money(let text, _), .measure(let text, _):
                plain.append((name, CICU_ARGUMENT_DOUBLE, nil, 0, Double(text) ?? .nan))
            case .date(let date):
                let days = date.civil?.daysSinceEpoch ?? 0
                plain.append((name, CICU_ARGUMENT_DATE, nil, 0, Double(days) * 86_400_000))
            case .dateTime(let value):
                let milliseconds =
                    Double(value.date.daysSinceEpoch) * 86_400_000 + Double(value.time.millisecondsSinceMidnight)
                plain.append((name, CICU_ARGUMENT_DATE, nil, 0, milliseconds))
            }
        }
        let buffers = owned.map { text in
            let buffer = UnsafeMutableBufferPointer<CChar>.allocate(capacity: text.count)
            _ = buffer.initialize(from: text)
            return buffer
        }
        defer { for buffer in buffers { buffer.deallocate() } }
        let values = plain.map { argument in
            cicu_message_argument(
                name: UnsafePointer(buffers[argument.name].baseAddress), kind: argument.kind,
                text: argument.text.flatMap { UnsafePointer(buffers[$0].baseAddress) }, integer: argument.integer,
                number: argument.number)
        }
        var status: Int32 = 0
        var text = [CChar](repeating: 0, count: 65_536)
        let length = cicu_message_format(
            pattern, Int32(pattern.utf8.count), locale, values, Int32(values.count), &text, Int32(text.count), &status)
        guard status == 0 else { return nil }
        return String(decoding: text.prefix(Int(length)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Whether ICU's parser takes a pattern.
    static func accepts(_ pattern: String) -> Bool {
        cicu_message_pattern_check(pattern, Int32(pattern.utf8.count)) == 0
    }
}
