import GlosaCompression
import GlosaConcurrency

extension Site {
    /// The site with the compressed form of every text, also of those that a host compresses itself: a server that sends
    /// files from memory does it once, before anybody asks.
    package func withEveryTextCompressed() -> Site {
        var site = self
        site.files = files.parallelMap(\.compressedIfText)
        return site
    }
}

extension Site.File {
    /// The file with its compressed form, where that is worth it.
    fileprivate var compressedIfText: Site.File {
        guard compressed == nil, MediaType.isText(String(mediaType.prefix { $0 != ";" })) else { return self }
        var file = self
        file.compressed = Gzip.compressed(bytes)
        return file
    }
}
