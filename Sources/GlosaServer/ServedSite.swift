#if Server
import GlosaHTTP
import GlosaSite
import NIOCore
import Synchronization

/// The site that a server serves, which another may replace while it runs: requests that have begun are answered from
/// the one that they began with.
package final class ServedSite: Sendable {
    private let current: Mutex<Snapshot>
    /// Pages that are told of a new site; nil when nobody watches.
    let watchers: Watchers?

    /// One state of the site, in the form in which it is sent.
    final class Snapshot: Sendable {
        let responder: SiteResponder
        let stored: [ByteBuffer]

        init(_ site: Site) {
            responder = SiteResponder(site)
            stored = responder.stored.map { ByteBuffer(bytes: $0) }
        }
    }

    /// A site that stays as it is, or, when it is watched, one whose pages are told of the next.
    package init(_ site: Site, isWatched: Bool = false) {
        current = Mutex(Snapshot(site))
        watchers = isWatched ? Watchers() : nil
    }

    /// Serves `site` from now on, and tells watching pages `news`.
    package func replace(with site: Site, telling news: String) {
        let next = Snapshot(site)
        current.withLock { $0 = next }
        watchers?.tell(news)
    }

    /// Tells watching pages something.
    package func tell(_ news: String) { watchers?.tell(news) }

    var snapshot: Snapshot { current.withLock { $0 } }
}
#endif
