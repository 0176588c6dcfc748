// Loaded into a daemon by LD_PRELOAD: a wall clock that jumps, and a file system that takes its time. FAULTSHIM names
// the file with FaultSettings. Whatever it replaces goes on as a bare system call, so no other library is involved.
#include "faultshim.h"

#include <cerrno>
#include <cstdarg>
#include <cstdlib>
#include <cstring>
#include <ctime>

#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

namespace {

FaultSettings none;
FaultSettings *shared = &none; // until the constructor

__attribute__((constructor)) void mapSettings()
{
    const char *file = std::getenv("FAULTSHIM");
    const long fd = file ? ::syscall(SYS_openat, AT_FDCWD, file, O_RDWR | O_CLOEXEC) : -1;
    if (fd < 0)
        return;
    void *memory = ::mmap(nullptr, sizeof(FaultSettings), PROT_READ | PROT_WRITE, MAP_SHARED, static_cast<int>(fd), 0);
    ::syscall(SYS_close, fd);
    if (memory != MAP_FAILED)
        shared = static_cast<FaultSettings *>(memory);
}

void dawdle(const char *path)
{
    const std::int64_t ms = shared->slowMs;
    if (ms <= 0 || !path || std::strncmp(path, shared->slowPath, std::strlen(shared->slowPath)) != 0)
        return;
    ++shared->slowCalls;
    const int before = errno;
    const timespec pause{ms / 1000, ms % 1000 * 1'000'000};
    ::syscall(SYS_nanosleep, &pause, nullptr);
    errno = before;
}

int openSlowly(int folder, const char *path, int flags, mode_t mode)
{
    dawdle(path);
    return static_cast<int>(::syscall(SYS_openat, folder, path, flags, mode));
}

} // namespace

extern "C" {

int clock_gettime(clockid_t clock, timespec *time) noexcept
{
    const long result = ::syscall(SYS_clock_gettime, clock, time);
    if (result == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE))
        time->tv_sec += shared->clockOffsetSeconds;
    return static_cast<int>(result);
}

int gettimeofday(timeval *time, void *) noexcept
{
    timespec now = {};
    clock_gettime(CLOCK_REALTIME, &now);
    time->tv_sec = now.tv_sec;
    time->tv_usec = now.tv_nsec / 1000;
    return 0;
}

std::time_t time(std::time_t *result) noexcept
{
    timespec now = {};
    clock_gettime(CLOCK_REALTIME, &now);
    if (result)
        *result = now.tv_sec;
    return now.tv_sec;
}

int open64(const char *path, int flags, ...)
{
    std::va_list more;
    va_start(more, flags);
    const mode_t mode = va_arg(more, mode_t);
    va_end(more);
    return openSlowly(AT_FDCWD, path, flags, mode);
}

int open(const char *path, int flags, ...)
{
    std::va_list more;
    va_start(more, flags);
    const mode_t mode = va_arg(more, mode_t);
    va_end(more);
    return openSlowly(AT_FDCWD, path, flags, mode);
}

int openat(int folder, const char *path, int flags, ...)
{
    std::va_list more;
    va_start(more, flags);
    const mode_t mode = va_arg(more, mode_t);
    va_end(more);
    return openSlowly(folder, path, flags, mode);
}

int stat(const char *path, struct stat *status) noexcept
{
    dawdle(path);
    return static_cast<int>(::syscall(SYS_newfstatat, AT_FDCWD, path, status, 0));
}

int lstat(const char *path, struct stat *status) noexcept
{
    dawdle(path);
    return static_cast<int>(::syscall(SYS_newfstatat, AT_FDCWD, path, status, AT_SYMLINK_NOFOLLOW));
}

int statx(int folder, const char *path, int flags, unsigned mask, struct statx *status) noexcept
{
    dawdle(path);
    return static_cast<int>(::syscall(SYS_statx, folder, path, flags, mask, status));
}

DIR *opendir(const char *path)
{
    dawdle(path);
    static const auto next = reinterpret_cast<DIR *(*)(const char *)>(::dlsym(RTLD_NEXT, "opendir"));
    return next(path);
}

} // extern "C"
