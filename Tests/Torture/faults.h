/* The judgement of a call, and the bodies of the functions that are interposed. `faults.c` says how to use them. */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <fts.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <sys/xattr.h>
#include <time.h>
#include <unistd.h>

/* The next definition of a function: the C library's own. */
#define REAL(name)                                                    \
    ({                                                                \
        static __typeof__(&name) real;                                \
        if (!real) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name); \
        real;                                                         \
    })

enum { PASS, FAIL, FAIL_AFTER, KILL_AFTER, SHORT };
enum { READS = 0, CHANGES = 1, CREATES = 2, EXCLUSIVE = 4 };

static const char *under, *narrow, *family_wanted, *deed;
static long at;
static int onwards, log_file = -1, chosen_errno;
static atomic_long counted;

static const struct {
    const char *name;
    int number;
} errors[] = {{"ENOSPC", ENOSPC},         {"EIO", EIO},
              {"EACCES", EACCES},         {"EINTR", EINTR},
              {"EDQUOT", EDQUOT},         {"EROFS", EROFS},
              {"EXDEV", EXDEV},           {"EBUSY", EBUSY},
              {"ENOSYS", ENOSYS},         {"EINVAL", EINVAL},
              {"EPERM", EPERM},           {"EMFILE", EMFILE},
              {"ENOLCK", ENOLCK},         {"EWOULDBLOCK", EWOULDBLOCK},
              {"EMLINK", EMLINK},         {"ENOMEM", ENOMEM},
              {"EOPNOTSUPP", EOPNOTSUPP}, {"EEXIST", EEXIST},
              {"ENOTEMPTY", ENOTEMPTY},   {"ELOOP", ELOOP},
              {"ESTALE", ESTALE},         {"ENOENT", ENOENT}};

__attribute__((constructor)) static void start(void) {
    under = getenv("FAULTS_UNDER");
    narrow = getenv("FAULTS_PATH");
    family_wanted = getenv("FAULTS_CALL");
    deed = getenv("FAULTS_DO");
    const char *position = getenv("FAULTS_AT"), *path = getenv("FAULTS_LOG");
    if (position) {
        at = atol(position);
        onwards = strchr(position, '+') != NULL;
    }
    if (deed) {
        const char *name = strncmp(deed, "after:", 6) == 0 ? deed + 6 : deed;
        for (size_t i = 0; i < sizeof errors / sizeof *errors; i++)
            if (strcmp(name, errors[i].name) == 0) chosen_errno = errors[i].number;
        if (!chosen_errno && name[0] == 'E') {
            fprintf(stderr, "faults: unknown error %s\n", name);
            _exit(127);
        }
    }
    if (path) {
        /* A high number, so that a closed standard output keeps the number 1 free for the program. */
        int low = REAL(open)(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
        log_file = REAL(fcntl)(low, F_DUPFD_CLOEXEC, 300);
        if (log_file < 0) log_file = REAL(fcntl)(low, F_DUPFD_CLOEXEC, 50);
        REAL(close)(low);
    }
}

/* The path of a call, made absolute; empty where there is none. */
static void locate(int folder, const char *path, char *out) {
    char name[64];
    ssize_t length = 0;
    out[0] = 0;
    if (path && path[0] == '/') {
        if (strncmp(path, "/proc/self/fd/", 14) == 0 && (length = readlink(path, out, PATH_MAX - 1)) > 0)
            out[length] = 0;
        else snprintf(out, PATH_MAX, "%s", path);
        return;
    }
    if (folder == AT_FDCWD) {
        if (!path || !getcwd(out, PATH_MAX)) return;
    } else {
        snprintf(name, sizeof name, "/proc/self/fd/%d", folder);
        if ((length = readlink(name, out, PATH_MAX - 1)) <= 0) {
            out[0] = 0;
            return;
        }
        out[length] = 0;
    }
    if (path && path[0]) {
        size_t used = strlen(out);
        snprintf(out + used, PATH_MAX - used, "/%s", path);
    }
}

static int below(const char *path) {
    for (const char *folder = under; folder && *folder;) {
        size_t length = strcspn(folder, ":");
        if (length && strncmp(path, folder, length) == 0 && (path[length] == '/' || path[length] == 0)) return 1;
        folder += length + (folder[length] == ':');
    }
    return 0;
}

static void note(const char *where, const char *family, const char *function, int kind, int fault, const char *a,
                 const char *b) {
    char line[2 * PATH_MAX + 128];
    if (log_file < 0) return;
    int length = snprintf(line, sizeof line, "%s%s\t%s\t%s%s%s\t%s\t%s\n", where, family, function,
                          kind & CREATES ? "c" : "", kind & EXCLUSIVE ? "x" : "", fault ? "F" : "", a, b);
    if (REAL(write)(log_file, line, length) < 0) log_file = -1;
}

/* The first process of a namespace cannot kill itself: it ends at once, which is as good. */
static void die(void) {
    kill(getpid(), SIGKILL);
    REAL(syscall)(SYS_exit_group, 128 + SIGKILL);
}

/* Counts a call, and says what becomes of it. */
static int judge(const char *family, const char *function, int kind, int folder, const char *path, int folder2,
                 const char *path2) {
    char first[PATH_MAX], second[PATH_MAX];
    int saved = errno, fault = 0, verdict = PASS;
    if (!under) return PASS;
    locate(folder, path, first);
    locate(folder2, path2, second);
    int inside = below(first) || (second[0] && below(second));
    /* What a program writes to its standard streams goes where its caller sent them. */
    if (kind & CHANGES && (path || folder > 2)) {
        const char *out = !below(first) ? first : second[0] && !below(second) ? second : NULL;
        if (out && out[0] == '/' && strncmp(out, "/dev/", 5) && strncmp(out, "/proc/", 6))
            note("outside:", family, function, kind, 0, out, "");
    }
    int wanted = family_wanted &&
                 (strcmp(family_wanted, family) == 0 || (strcmp(family_wanted, "change") == 0 && kind & CHANGES));
    if (inside && wanted && (!narrow || strstr(first, narrow) || strstr(second, narrow))) {
        long number = atomic_fetch_add(&counted, 1) + 1;
        fault = deed && at && (number == at || (onwards && number > at));
    }
    if (inside) note("", family, function, kind, fault, first, second);
    if (fault) {
        if (strcmp(deed, "kill") == 0) die();
        else if (strcmp(deed, "after:kill") == 0) verdict = KILL_AFTER;
        else if (strcmp(deed, "stop") == 0) kill(getpid(), SIGSTOP);
        else if (strcmp(deed, "short") == 0) verdict = SHORT;
        else if (strncmp(deed, "sleep:", 6) == 0) usleep(1000 * atoi(deed + 6));
        else if (strncmp(deed, "soon:", 5) == 0) {
            struct sigevent event = {.sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGKILL};
            long wait = atol(deed + 5);
            struct itimerspec when = {.it_value = {wait / 1000000, wait % 1000000 * 1000 + 1}};
            timer_t timer;
            if (timer_create(CLOCK_MONOTONIC, &event, &timer) == 0) timer_settime(timer, 0, &when, NULL);
        } else verdict = strncmp(deed, "after:", 6) == 0 ? FAIL_AFTER : FAIL;
    }
    errno = saved;
    return verdict;
}

/* The body of an interposed function: fails, or makes the call and fails or dies afterwards. */
#define FAULT(family, kind, folder, path, folder2, path2, bad, call)           \
    int verdict = judge(family, __func__, kind, folder, path, folder2, path2); \
    if (verdict == FAIL) {                                                     \
        errno = chosen_errno;                                                  \
        return bad;                                                            \
    }                                                                          \
    __auto_type result = call;                                                 \
    if (verdict == KILL_AFTER) die();                                          \
    if (verdict == FAIL_AFTER) {                                               \
        errno = chosen_errno;                                                  \
        return bad;                                                            \
    }                                                                          \
    return result
#define ON_PATH(family, kind, path, bad, call) FAULT(family, kind, AT_FDCWD, path, AT_FDCWD, NULL, bad, call)
#define ON_FILE(family, kind, file, bad, call) FAULT(family, kind, file, NULL, AT_FDCWD, NULL, bad, call)
