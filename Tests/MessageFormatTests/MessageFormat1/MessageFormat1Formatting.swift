import GlosaICU
import MessageFormat
import Testing

/// A message of MessageFormat 1 formatted by us. The names of its errors follow the text.
///
/// It also checks what holds for every message: that it is valid, and that its serialisation is read as the same.
func formatted1(
    _ source: String, _ locale: String, _ arguments: [String: MessageValue]
) throws -> String {
    let message = try Message(parsingMessageFormat1: source)
    #expect(message.validate().isEmpty, "\(source)")
    #expect(try Message(parsing: message.serialized) == message, "\(source)")
    var named: [String: MessageValue] = [:]
    for (name, value) in arguments { named[name.first?.isNumber == true ? "_" + name : name] = value }
    let formatter = MessageFormatter(
        message, locale: try LocaleTag(locale), functions: .messageFormat1, bidiIsolation: .none)
    let result = formatter.formatToParts(named)
    return result.errors.isEmpty ? result.text : "\(result.text) \(result.errors.map(\.name))"
}
