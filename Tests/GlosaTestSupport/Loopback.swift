import Glibc

/// Connections to servers on this machine, as plain sockets.
package enum Loopback {
    /// Why there is no connection: the system's number.
    package struct Failure: Error {
        /// The number.
        package var code: Int32

        /// A connection failed with this number.
        package init(code: Int32) { self.code = code }
    }

    /// A socket that is connected to a port of this machine.
    package static func connect(to port: Int) throws(Failure) -> Int32 {
        let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        let result = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Glibc.connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard result == 0 else {
            let failure = Failure(code: errno)
            close(socket)
            throw failure
        }
        return socket
    }
}
