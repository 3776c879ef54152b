import Glibc

/// The reason of a failed system call, in words that say what to do about it.
package enum SystemReason {
    /// The words of an error code; the system's own where there are none.
    package static func words(_ code: Int32 = errno) -> String {
        switch code {
        case ENOSPC, EDQUOT: "the disk is full"
        case EACCES, EPERM: "you may not do that here: its permissions, or those of its folder, do not allow it"
        case EROFS: "it is on a disk that cannot be written"
        case ENOENT: "there is no such file or folder"
        case ENOTDIR: "a part of the path is a file, and no folder"
        case EISDIR: "it is a folder"
        case ELOOP: "it is a link that may not be followed"
        case ENAMETOOLONG: "its name is too long"
        case EFBIG: "it is too large"
        case EMFILE, ENFILE: "too many files are open"
        case EIO: "the disk reports an error"
        case EPIPE: "nobody reads it any more"
        default: String(cString: strerror(code))
        }
    }
}
