#if Server
import Foundation
import FoundationNetworking

/// A bundle on a server. Foundation's networking does not link statically, so that it is part of the trait Server.
package struct AddressSource: BundleSource {
    private let base: URL
    private let session: URLSession

    /// The bundle at `address`: that of a site or of its `api`. Only https, but for this machine itself.
    package init(address: String) throws(BundleReadError) {
        let folder = address.hasSuffix("/") ? address : address + "/"
        guard let url = URL(string: folder), let host = url.host, url.user == nil, url.query == nil else {
            throw BundleReadError(path: address, reason: "it is no address")
        }
        guard url.scheme == "https" || ["127.0.0.1", "localhost", "::1", "[::1]"].contains(host) else {
            throw BundleReadError(
                path: address, reason: "what comes by http can be altered on its way; write https")
        }
        base = url
        let configuration = URLSessionConfiguration.ephemeral
        configuration.timeoutIntervalForRequest = 30
        configuration.httpCookieStorage = nil
        configuration.urlCache = nil
        session = URLSession(configuration: configuration, delegate: NoRedirects(), delegateQueue: nil)
    }

    /// The bytes of a file; nil when the server has none of that name.
    package func bytes(of path: String, limit: Int) async throws(BundleReadError) -> [UInt8]? {
        guard let url = URL(string: path, relativeTo: base) else {
            throw BundleReadError(path: path, reason: "it is no address")
        }
        var request = URLRequest(url: url.absoluteURL)
        // What is compared are the bytes of the file, not of a form that they travel in.
        request.setValue("identity", forHTTPHeaderField: "Accept-Encoding")
        request.setValue("no-cache", forHTTPHeaderField: "Cache-Control")
        let data: Data
        let response: URLResponse
        do {
            (data, response) = try await session.data(for: request)
        } catch {
            throw BundleReadError(path: url.absoluteString, reason: error.localizedDescription)
        }
        let status = (response as? HTTPURLResponse)?.statusCode ?? 0
        if status == 404 || status == 410 { return nil }
        guard status == 200 else {
            throw BundleReadError(path: url.absoluteString, reason: "the server answered \(status)")
        }
        guard data.count <= limit else {
            throw BundleReadError(
                path: path, reason: "it has \(data.count) bytes, and \(limit) at most are expected")
        }
        return Array(data)
    }

    /// An answer from elsewhere is not the publisher's.
    private final class NoRedirects: NSObject, URLSessionTaskDelegate {
        func urlSession(
            _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
            newRequest request: URLRequest, completionHandler: @escaping (URLRequest?) -> Void
        ) { completionHandler(nil) }
    }

    /// Nobody can tell what else a server has.
    package func paths(below folder: String) async throws(BundleReadError) -> [String]? { nil }
}
#endif
