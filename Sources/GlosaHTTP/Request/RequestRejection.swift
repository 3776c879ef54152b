/// Why a request is not answered with what it asks for.
public struct RequestRejection: Error, Hashable {
    /// The status that says so.
    public var status: Status
    /// What was wrong, in one sentence for whoever wrote the client. It repeats nothing of the request.
    public var detail: String

    /// A refusal.
    public init(_ status: Status, _ detail: String) {
        self.status = status
        self.detail = detail
    }
}
