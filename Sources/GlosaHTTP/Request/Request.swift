/// The head of a request, as far as a site of files cares: what is asked for, and in which form it is welcome.
package struct Request: Sendable {
    /// The thing that is asked.
    package var method: Method
    /// The target of the question, as it was sent: visible ASCII, with its query.
    package var target: String
    /// True where the connection may serve another request after this one.
    package var isPersistent: Bool
    /// True where the client speaks HTTP/1.0, and is told when its connection stays open.
    package var isOldVersion: Bool
    /// The part that follows the head.
    package var content: Content
    /// The fields that a site of files goes by; whatever else was sent is not kept.
    package var fields: [Field]

    /// The thing that is asked.
    package enum Method: Hashable, Sendable {
        /// The file.
        case get
        /// What GET would say of the file, without it.
        case head
        /// The methods that may be asked for.
        case options
        /// Something that no site of files does.
        case other(String)

        /// Its name, as it is sent.
        package var name: String {
            switch self {
            case .get: "GET"
            case .head: "HEAD"
            case .options: "OPTIONS"
            case .other(let name): name
            }
        }
    }

    /// The part that follows the head of a request.
    package enum Content: Hashable, Sendable {
        /// So many bytes; mostly none.
        case length(Int)
        /// Chunks, of which nobody knows how many.
        case chunked
    }

    /// One field of the head.
    package struct Field: Hashable, Sendable {
        /// Its name.
        package var name: RequestField
        /// Its value, without the white space around it.
        package var value: String

        /// A field.
        package init(_ name: RequestField, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// A request, by default one that a browser of today could send.
    package init(
        _ method: Method = .get, _ target: String, fields: [Field] = [], isPersistent: Bool = true,
        isOldVersion: Bool = false, content: Content = .length(0)
    ) {
        self.method = method
        self.target = target
        self.fields = fields
        self.isPersistent = isPersistent
        self.isOldVersion = isOldVersion
        self.content = content
    }

    /// The value of a field; of one that was sent several times, all of them as one list (RFC 9110, section 5.3).
    package subscript(name: RequestField) -> String? {
        var value: String?
        for field in fields where field.name == name {
            if let first = value { value = "\(first), \(field.value)" } else { value = field.value }
        }
        return value
    }
}
