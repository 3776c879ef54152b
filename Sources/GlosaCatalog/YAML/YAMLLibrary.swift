import CYAML

/// The library that catalog files are read with.
package enum YAMLLibrary {
    /// The version of libyaml that is loaded: `0.2.5`.
    package static var version: String { String(cString: cyaml_version()) }
}
