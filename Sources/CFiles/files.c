#define _GNU_SOURCE
#include "CFiles.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/xattr.h>
#include <unistd.h>

int cfiles_exchange(const char *first, const char *second) {
    return renameat2(AT_FDCWD, first, AT_FDCWD, second, RENAME_EXCHANGE) == 0 ? 0 : errno;
}

int cfiles_rename_new(const char *source, const char *target) {
    if (renameat2(AT_FDCWD, source, AT_FDCWD, target, RENAME_NOREPLACE) == 0) return 0;
    if (errno != EINVAL && errno != ENOSYS) return errno;
    // A file system without the flag: a hard link is refused where something stands, too. Folders have none.
    if (link(source, target) == 0) return unlink(source) == 0 ? 0 : errno;
    if (errno != EPERM) return errno;
    if (access(target, F_OK) == 0) return EEXIST;
    return rename(source, target) == 0 ? 0 : errno;
}

static void copy_attribute(int source, int target, const char *name) {
    char value[4096];
    ssize_t size = fgetxattr(source, name, value, sizeof value);
    if (size > 0) fsetxattr(target, name, value, (size_t)size, 0);
}

void cfiles_copy_access_lists(int source, int target) {
    copy_attribute(source, target, "system.posix_acl_access");
    copy_attribute(source, target, "system.posix_acl_default");
}
