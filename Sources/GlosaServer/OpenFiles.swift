#if Server
import Glibc

/// The number of files that and connections the system lets this process have open.
enum OpenFiles {
    /// Raises the limit as far as the system allows, up to `wanted`, and says what it is now.
    static func raise(to wanted: Int) -> Int {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return 1024 }
        let target = min(limit.rlim_max, rlim_t(wanted))
        if limit.rlim_cur < target {
            limit.rlim_cur = target
            guard setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return 1024 }
        }
        return Int(clamping: limit.rlim_cur)
    }
}
#endif
