#include "system/faults/isolation.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <string>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace spawner {

namespace {

std::string refusal;

void refuse(const char *what)
{
    refusal = std::string(what) + ": " + std::strerror(errno) + " (run it as root, where namespaces may be made)";
}

void writeTo(const char *file, const std::string &text)
{
    const int fd = ::open(file, O_WRONLY | O_CLOEXEC);
    if (fd < 0 || ::write(fd, text.data(), text.size()) < 0)
        refuse(file);
    ::close(fd);
}

/// The namespaces are entered by the next child.
void makeNamespaces()
{
    const uid_t user = ::geteuid();
    const gid_t group = ::getegid();
    const int userNamespace = user == 0 ? 0 : CLONE_NEWUSER;
    if (::unshare(CLONE_NEWNS | CLONE_NEWPID | userNamespace) != 0)
        return refuse("unshare");
    if (userNamespace) {
        writeTo("/proc/self/setgroups", "deny");
        writeTo("/proc/self/uid_map", "0 " + std::to_string(user) + " 1");
        writeTo("/proc/self/gid_map", "0 " + std::to_string(group) + " 1");
    }
    if (::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        refuse("making mounts private");
}

} // namespace

int runIsolated(int argc, char **argv, int (*program)(int, char **))
{
    makeNamespaces();
    const pid_t child = ::fork();
    if (child < 0) {
        std::perror("fork");
        return 1;
    }
    if (child == 0) {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (refusal.empty() && ::mount("proc", "/proc", "proc", 0, nullptr) != 0)
            refuse("mounting /proc");
        return program(argc, argv);
    }
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) { }
    // Not by return: LeakSanitizer would make a process of its own then, which in a namespace without process 1 is
    // not possible, and take that for a failure.
    ::_exit(WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status));
}

QString whyNotIsolated()
{
    return QString::fromLocal8Bit(refusal.c_str());
}

} // namespace spawner
