import GlosaSite

/// An answer, as far as it is the same for everybody who asks for the same thing in the same way.
package struct Response: Sendable {
    /// Its status.
    package var status: Status
    /// The status line and the fields, each with its line break. `Date`, `Connection` and the empty line are the
    /// server's to add.
    package var head: [UInt8]
    /// The part that follows the head.
    package var content: Content

    /// The part that follows the head of an answer.
    package enum Content: Sendable {
        /// Nothing.
        case none
        /// The bytes that ``SiteResponder/stored`` holds at this place, so that a server can keep them in its own form.
        case stored(Int)
        /// These bytes.
        case bytes([UInt8])
    }

    /// An answer with these fields.
    package init(_ status: Status, _ headers: [SiteHeader], _ content: Content = .none) {
        self.status = status
        head = Self.head(status, headers)
        self.content = content
    }

    /// An answer whose head is made already.
    init(_ status: Status, head: [UInt8], _ content: Content) {
        self.status = status
        self.head = head
        self.content = content
    }

    /// The same without its content, as HEAD has it.
    func withoutContent() -> Response { Response(status, head: head, .none) }

    /// The status line and the fields.
    static func head(_ status: Status, _ headers: [SiteHeader]) -> [UInt8] {
        var bytes = Array("HTTP/1.1 \(status.rawValue) \(status.phrase)\r\n".utf8)
        for header in headers {
            bytes.append(contentsOf: header.name.utf8)
            bytes.append(contentsOf: ": ".utf8)
            // A line break would begin another field.
            bytes.append(contentsOf: header.value.utf8.lazy.map { $0.isFieldContent ? $0 : 0x20 })
            bytes.append(contentsOf: "\r\n".utf8)
        }
        return bytes
    }
}
