import GlosaCompression

extension Site {
    /// The site with the compressed form of every text, also of those that a host compresses itself: a server that sends
    /// files from memory does it once, before anybody asks.
    public func withEveryTextCompressed() async -> Site {
        let jobs = files.map { file in { @Sendable in file.compressedIfText } }
        var site = self
        site.files = await WorkLanes.run(jobs)
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
