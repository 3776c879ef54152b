import GlosaVerifying

/// Verifying a bundle on a server, which needs networking.
enum VerifyAddress {
    static func verify(
        _ address: String, with verifier: BundleVerifier
    ) async throws(BundleReadError) -> BundleVerifier.Report {
        #if Server
        return try await verifier.verify(try AddressSource(address: address))
        #else
        throw BundleReadError(
            path: address,
            reason:
                "this glosa was built without networking. Build one with it by `make serve`, or by `swift build "
                + "-c release --traits Server --product glosa`; or fetch the folder and verify that")
        #endif
    }
}
