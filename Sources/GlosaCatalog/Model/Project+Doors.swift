extension Project {
    /// Parts of a guide under a short name, by which readers find their way.
    package struct Door: Sendable {
        /// Its id: the interface message `door-` and the id is its name. Nil for all parts of a guide that has no doors.
        package var id: String?
        /// The ids of its sections, in the order of the guide.
        package var parts: [String]

        /// Parts under a name.
        package init(id: String?, parts: [String]) {
            self.id = id
            self.parts = parts
        }
    }
}
