/// The reason why a request is not answered with what it asks for.
package struct RequestRejection: Error, Hashable {
    /// The status that says so.
    package var status: Status
    /// The mistake, in one sentence for whoever wrote the client. It repeats nothing of the request.
    package var detail: String

    /// A refusal.
    package init(_ status: Status, _ detail: String) {
        self.status = status
        self.detail = detail
    }
}
