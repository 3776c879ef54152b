/* Fault injector for the C library's file calls, loaded by LD_PRELOAD.

   cc -shared -fPIC -O2 -o faults.so faults.c -ldl

   FAULTS_UNDER  folders, parted by ":"; only calls on paths below them count
   FAULTS_PATH   a part of the path that narrows them further; optional
   FAULTS_CALL   the family that counts, such as "rename" (the first argument of ON_PATH and its like below), or
                 "change": every call that alters a file
   FAULTS_AT     "3": the third call that counts; "3+": that one and all after it
   FAULTS_DO     ENOSPC, EIO, ...: the call is not made, and fails so
                 after:EIO   it is made, and fails all the same
                 kill        SIGKILL before the call
                 after:kill  SIGKILL after it
                 soon:500    SIGKILL 500 microseconds later
                 stop        SIGSTOP before the call, until SIGCONT
                 short       half of a write is done
                 sleep:20    20 milliseconds of waiting before it
   FAULTS_LOG    a file that takes one line for each call that counts: family, function, marks, path, second path.
                 Marks: c creates a file, x only if there is none, F the fault was applied. A change outside of
                 FAULTS_UNDER is logged with "outside:" before its family.

   Paths are compared as they are written, made absolute; links in them are not followed. Calls that the C library
   makes inside itself (fopen's open) are seen as the outer call. */
#include "faults.h"

/* MARK: - Opening */

#define MODE(flags)                            \
    ({                                         \
        mode_t mode = 0;                       \
        if ((flags) & (O_CREAT | O_TMPFILE)) { \
            va_list list;                      \
            va_start(list, flags);             \
            mode = va_arg(list, mode_t);       \
            va_end(list);                      \
        }                                      \
        mode;                                  \
    })
static int opening(int flags) {
    int kind = (flags & O_ACCMODE) != O_RDONLY || flags & O_TRUNC ? CHANGES : READS;
    if (flags & O_CREAT || (flags & O_TMPFILE) == O_TMPFILE) kind |= CHANGES | CREATES;
    return kind | (flags & (O_EXCL | O_NOFOLLOW) ? EXCLUSIVE : 0);
}
#define OPEN(name)                                                                \
    int name(const char *path, int flags, ...) {                                  \
        mode_t mode = MODE(flags);                                                \
        ON_PATH("open", opening(flags), path, -1, REAL(name)(path, flags, mode)); \
    }
#define OPENAT(name)                                                                                            \
    int name(int folder, const char *path, int flags, ...) {                                                    \
        mode_t mode = MODE(flags);                                                                              \
        FAULT("open", opening(flags), folder, path, AT_FDCWD, NULL, -1, REAL(name)(folder, path, flags, mode)); \
    }
#define CREAT(name) \
    int name(const char *path, mode_t mode) { ON_PATH("open", CHANGES | CREATES, path, -1, REAL(name)(path, mode)); }
#define FOPEN(name)                                                                                   \
    FILE *name(const char *path, const char *mode) {                                                  \
        ON_PATH("open", mode[0] == 'r' && !strchr(mode, '+') ? READS : CHANGES | CREATES, path, NULL, \
                REAL(name)(path, mode));                                                              \
    }
OPEN(open)
OPEN(open64)
OPENAT(openat)
OPENAT(openat64)
CREAT(creat)
CREAT(creat64)
FOPEN(fopen)
FOPEN(fopen64)
int __open_2(const char *path, int flags);
int __open_2(const char *path, int flags) { ON_PATH("open", opening(flags), path, -1, REAL(open)(path, flags)); }

/* MARK: - Reading */

ssize_t read(int file, void *to, size_t count) { ON_FILE("read", READS, file, -1, REAL(read)(file, to, count)); }
ssize_t pread(int file, void *to, size_t count, off_t from) {
    ON_FILE("read", READS, file, -1, REAL(pread)(file, to, count, from));
}
ssize_t pread64(int file, void *to, size_t count, off_t from) {
    ON_FILE("read", READS, file, -1, REAL(pread64)(file, to, count, from));
}
ssize_t readv(int file, const struct iovec *parts, int count) {
    ON_FILE("read", READS, file, -1, REAL(readv)(file, parts, count));
}

/* MARK: - Writing */

ssize_t write(int file, const void *from, size_t count) {
    int verdict = judge("write", __func__, CHANGES, file, NULL, AT_FDCWD, NULL);
    if (verdict == FAIL) {
        errno = chosen_errno;
        return -1;
    }
    ssize_t result = REAL(write)(file, from, verdict == SHORT && count > 1 ? count / 2 : count);
    if (verdict == KILL_AFTER) die();
    if (verdict == FAIL_AFTER) {
        errno = chosen_errno;
        return -1;
    }
    return result;
}
ssize_t pwrite(int file, const void *from, size_t count, off_t to) {
    ON_FILE("write", CHANGES, file, -1, REAL(pwrite)(file, from, count, to));
}
ssize_t pwrite64(int file, const void *from, size_t count, off_t to) {
    ON_FILE("write", CHANGES, file, -1, REAL(pwrite64)(file, from, count, to));
}
ssize_t writev(int file, const struct iovec *parts, int count) {
    ON_FILE("write", CHANGES, file, -1, REAL(writev)(file, parts, count));
}
ssize_t sendfile(int to, int from, off_t *offset, size_t count) {
    ON_FILE("write", CHANGES, to, -1, REAL(sendfile)(to, from, offset, count));
}
ssize_t copy_file_range(int from, off64_t *offset, int to, off64_t *offset2, size_t count, unsigned flags) {
    ON_FILE("write", CHANGES, to, -1, REAL(copy_file_range)(from, offset, to, offset2, count, flags));
}
int fsync(int file) { ON_FILE("sync", READS, file, -1, REAL(fsync)(file)); }
int fdatasync(int file) { ON_FILE("sync", READS, file, -1, REAL(fdatasync)(file)); }
int syncfs(int file) { ON_FILE("sync", READS, file, -1, REAL(syncfs)(file)); }
int ftruncate(int file, off_t size) { ON_FILE("truncate", CHANGES, file, -1, REAL(ftruncate)(file, size)); }
int ftruncate64(int file, off_t size) { ON_FILE("truncate", CHANGES, file, -1, REAL(ftruncate64)(file, size)); }
int truncate(const char *path, off_t size) { ON_PATH("truncate", CHANGES, path, -1, REAL(truncate)(path, size)); }

/* A failed close has closed all the same, as on Linux. */
int close(int file) {
    int verdict = judge("close", __func__, READS, file, NULL, AT_FDCWD, NULL);
    int result = REAL(close)(file);
    if (verdict == KILL_AFTER) die();
    if (verdict == FAIL || verdict == FAIL_AFTER) {
        errno = chosen_errno;
        return -1;
    }
    return result;
}

/* MARK: - Names */

int rename(const char *from, const char *to) {
    FAULT("rename", CHANGES, AT_FDCWD, from, AT_FDCWD, to, -1, REAL(rename)(from, to));
}
int renameat(int folder, const char *from, int folder2, const char *to) {
    FAULT("rename", CHANGES, folder, from, folder2, to, -1, REAL(renameat)(folder, from, folder2, to));
}
int renameat2(int folder, const char *from, int folder2, const char *to, unsigned flags) {
    FAULT("rename", CHANGES, folder, from, folder2, to, -1, REAL(renameat2)(folder, from, folder2, to, flags));
}
int link(const char *from, const char *to) {
    FAULT("link", CHANGES | CREATES, AT_FDCWD, from, AT_FDCWD, to, -1, REAL(link)(from, to));
}
int linkat(int folder, const char *from, int folder2, const char *to, int flags) {
    FAULT("link", CHANGES | CREATES, folder, from, folder2, to, -1, REAL(linkat)(folder, from, folder2, to, flags));
}
int symlink(const char *target, const char *path) {
    ON_PATH("link", CHANGES | CREATES, path, -1, REAL(symlink)(target, path));
}
int symlinkat(const char *target, int folder, const char *path) {
    FAULT("link", CHANGES | CREATES, folder, path, AT_FDCWD, NULL, -1, REAL(symlinkat)(target, folder, path));
}
int unlink(const char *path) { ON_PATH("unlink", CHANGES, path, -1, REAL(unlink)(path)); }
int rmdir(const char *path) { ON_PATH("unlink", CHANGES, path, -1, REAL(rmdir)(path)); }
int remove(const char *path) { ON_PATH("unlink", CHANGES, path, -1, REAL(remove)(path)); }
int unlinkat(int folder, const char *path, int flags) {
    FAULT("unlink", CHANGES, folder, path, AT_FDCWD, NULL, -1, REAL(unlinkat)(folder, path, flags));
}

/* The wrapper of any system call: only what renames is of interest here. */
long syscall(long number, ...) {
    long a[6];
    va_list list;
    va_start(list, number);
    for (int i = 0; i < 6; i++) a[i] = va_arg(list, long);
    va_end(list);
    if (number == SYS_renameat2) {
        FAULT("rename", CHANGES, (int)a[0], (const char *)a[1], (int)a[2], (const char *)a[3], -1,
              REAL(syscall)(number, a[0], a[1], a[2], a[3], a[4], a[5]));
    }
    return REAL(syscall)(number, a[0], a[1], a[2], a[3], a[4], a[5]);
}

/* MARK: - Making: names that the library draws itself are logged as their pattern */

#define MAKES (CHANGES | CREATES | EXCLUSIVE)
int mkdir(const char *path, mode_t mode) { ON_PATH("make", MAKES, path, -1, REAL(mkdir)(path, mode)); }
int mkdirat(int folder, const char *path, mode_t mode) {
    FAULT("make", MAKES, folder, path, AT_FDCWD, NULL, -1, REAL(mkdirat)(folder, path, mode));
}
char *mkdtemp(char *path) { ON_PATH("make", MAKES, path, NULL, REAL(mkdtemp)(path)); }
int mkstemp(char *path) { ON_PATH("make", MAKES, path, -1, REAL(mkstemp)(path)); }
int mkstemp64(char *path) { ON_PATH("make", MAKES, path, -1, REAL(mkstemp64)(path)); }
int mkostemp(char *path, int flags) { ON_PATH("make", MAKES, path, -1, REAL(mkostemp)(path, flags)); }
int mkostemp64(char *path, int flags) { ON_PATH("make", MAKES, path, -1, REAL(mkostemp64)(path, flags)); }
int mkstemps(char *path, int length) { ON_PATH("make", MAKES, path, -1, REAL(mkstemps)(path, length)); }
int mkostemps(char *path, int length, int flags) {
    ON_PATH("make", MAKES, path, -1, REAL(mkostemps)(path, length, flags));
}

/* MARK: - Modes, owners, times, attributes */

int chmod(const char *path, mode_t mode) { ON_PATH("mode", CHANGES, path, -1, REAL(chmod)(path, mode)); }
int fchmod(int file, mode_t mode) { ON_FILE("mode", CHANGES, file, -1, REAL(fchmod)(file, mode)); }
int fchmodat(int folder, const char *path, mode_t mode, int flags) {
    FAULT("mode", CHANGES, folder, path, AT_FDCWD, NULL, -1, REAL(fchmodat)(folder, path, mode, flags));
}
int chown(const char *path, uid_t user, gid_t group) {
    ON_PATH("mode", CHANGES, path, -1, REAL(chown)(path, user, group));
}
int lchown(const char *path, uid_t user, gid_t group) {
    ON_PATH("mode", CHANGES, path, -1, REAL(lchown)(path, user, group));
}
int fchown(int file, uid_t user, gid_t group) { ON_FILE("mode", CHANGES, file, -1, REAL(fchown)(file, user, group)); }
int fchownat(int folder, const char *path, uid_t user, gid_t group, int flags) {
    FAULT("mode", CHANGES, folder, path, AT_FDCWD, NULL, -1, REAL(fchownat)(folder, path, user, group, flags));
}
int fsetxattr(int file, const char *name, const void *value, size_t size, int flags) {
    ON_FILE("mode", CHANGES, file, -1, REAL(fsetxattr)(file, name, value, size, flags));
}
int futimens(int file, const struct timespec times[2]) {
    ON_FILE("mode", CHANGES, file, -1, REAL(futimens)(file, times));
}

/* MARK: - Locks */

int flock(int file, int operation) { ON_FILE("lock", READS, file, -1, REAL(flock)(file, operation)); }
int lockf(int file, int command, off_t size) { ON_FILE("lock", READS, file, -1, REAL(lockf)(file, command, size)); }
#define FCNTL(name)                                                                                           \
    int name(int file, int command, ...) {                                                                    \
        va_list list;                                                                                         \
        va_start(list, command);                                                                              \
        void *argument = va_arg(list, void *);                                                                \
        va_end(list);                                                                                         \
        if (command == F_SETLK || command == F_SETLKW || command == F_OFD_SETLK || command == F_OFD_SETLKW) { \
            ON_FILE("lock", READS, file, -1, REAL(name)(file, command, argument));                            \
        }                                                                                                     \
        return REAL(name)(file, command, argument);                                                           \
    }
FCNTL(fcntl)
FCNTL(fcntl64)

/* MARK: - Looking */

int stat(const char *path, struct stat *out) { ON_PATH("stat", READS, path, -1, REAL(stat)(path, out)); }
int lstat(const char *path, struct stat *out) { ON_PATH("stat", READS, path, -1, REAL(lstat)(path, out)); }
int fstat(int file, struct stat *out) { ON_FILE("stat", READS, file, -1, REAL(fstat)(file, out)); }
int stat64(const char *path, struct stat64 *out) { ON_PATH("stat", READS, path, -1, REAL(stat64)(path, out)); }
int lstat64(const char *path, struct stat64 *out) { ON_PATH("stat", READS, path, -1, REAL(lstat64)(path, out)); }
int fstat64(int file, struct stat64 *out) { ON_FILE("stat", READS, file, -1, REAL(fstat64)(file, out)); }
int fstatat(int folder, const char *path, struct stat *out, int flags) {
    FAULT("stat", READS, folder, path, AT_FDCWD, NULL, -1, REAL(fstatat)(folder, path, out, flags));
}
int fstatat64(int folder, const char *path, struct stat64 *out, int flags) {
    FAULT("stat", READS, folder, path, AT_FDCWD, NULL, -1, REAL(fstatat64)(folder, path, out, flags));
}
int statx(int folder, const char *path, int flags, unsigned mask, struct statx *out) {
    FAULT("stat", READS, folder, path, AT_FDCWD, NULL, -1, REAL(statx)(folder, path, flags, mask, out));
}
int access(const char *path, int mode) { ON_PATH("stat", READS, path, -1, REAL(access)(path, mode)); }
char *realpath(const char *path, char *out) { ON_PATH("stat", READS, path, NULL, REAL(realpath)(path, out)); }

DIR *opendir(const char *path) { ON_PATH("list", READS, path, NULL, REAL(opendir)(path)); }
struct dirent *readdir(DIR *folder) { ON_FILE("list", READS, dirfd(folder), NULL, REAL(readdir)(folder)); }
struct dirent64 *readdir64(DIR *folder) { ON_FILE("list", READS, dirfd(folder), NULL, REAL(readdir64)(folder)); }

/* A walk has no file number: its calls count as the folder where it began. */
static __thread char walk[PATH_MAX];
FTS *fts_open(char *const *paths, int options, int (*compare)(const FTSENT **, const FTSENT **)) {
    locate(AT_FDCWD, paths[0], walk);
    ON_PATH("list", READS, walk, NULL, REAL(fts_open)(paths, options, compare));
}
FTSENT *fts_read(FTS *tree) { ON_PATH("list", READS, walk, NULL, REAL(fts_read)(tree)); }
