/// The words of a text in order: runs of letters and digits, whatever stands between them.
package func words(of text: some StringProtocol) -> [String] {
    text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }).map { String($0) }
}
