import GlosaVerifying

/// Verifying a bundle on a server, which needs networking.
enum VerifyAddress {
    #if Server
    static func verify(
        _ address: String, with verifier: BundleVerifier
    ) async throws(BundleReadError) -> BundleVerifier.Report {
        try await verifier.verify(try AddressSource(address: address))
    }
    #else
    static func verify(
        _ address: String, with verifier: BundleVerifier
    ) async throws(BundleReadError) -> BundleVerifier.Report {
        throw BundleReadError(
            path: address,
            reason:
                "this glosa was built without networking. Build one with it by `make serve`, or by `swift build "
                + "-c release --traits Server --product glosa`; or fetch the folder and verify that")
    }
    #endif
}
