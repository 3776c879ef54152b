// Calls of Linux for whole files and folders that Glibc's module does not show to Swift. Each returns 0 or an errno.
#ifndef CFILES_H
#define CFILES_H

// Exchanges two paths in one step (renameat2, RENAME_EXCHANGE).
int cfiles_exchange(const char *first, const char *second);

// Renames, unless something stands at the target (renameat2, RENAME_NOREPLACE); EEXIST if something does.
int cfiles_rename_new(const char *source, const char *target);

// Copies the POSIX access lists of a folder, as far as the file system has any.
void cfiles_copy_access_lists(int source, int target);

#endif
