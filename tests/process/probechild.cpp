// A child that tells what it sees of itself, or behaves in one of a few ways. No Qt: what it has
// open and which signals it catches must be what it was given.
//
//   report            one "name=value" line for each thing it sees, then exit 0
//   linger            "ready", then waits for a signal
//   stubborn          the same, with SIGTERM ignored
//   family N          forks N workers that wait ("worker PID" each), "ready", waits
//   stubborn-family N the same; the workers ignore SIGTERM, this process does not
//   desert N          forks N workers that wait, then exits 0
//   exit N            exits with status N
//   raise N           kills itself with signal N
//   flood BYTES       writes that much to stdout, and as much to stderr, then exits 0
//   chatter           writes to stdout until it is killed
//   burn              uses processor time until it is killed
//   fill FILE BYTES   writes that much into the file
//   stopall           stops all processes that it may stop (of its user; not itself), until it is killed
//   fork              one process more; says what the system says if there is none
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

#include <dirent.h>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

extern char **environ;

namespace {

void say(const std::string &line)
{
    const std::string whole = line + "\n";
    if (write(STDOUT_FILENO, whole.data(), whole.size()) < 0)
        _exit(99);
}

std::string kindOf(int fd)
{
    struct stat status = {};
    if (fstat(fd, &status) != 0)
        return "closed";
    if (S_ISFIFO(status.st_mode))
        return "pipe";
    if (S_ISCHR(status.st_mode))
        return "device";
    if (!S_ISSOCK(status.st_mode))
        return "file";
    int isListening = 0;
    socklen_t length = sizeof isListening;
    getsockopt(fd, SOL_SOCKET, SO_ACCEPTCONN, &isListening, &length);
    const bool isBlocking = (fcntl(fd, F_GETFL) & O_NONBLOCK) == 0;
    return std::string(isListening ? "listening" : "socket") + (isBlocking ? "-blocking" : "-nonblocking");
}

void reportDescriptors()
{
    DIR *directory = opendir("/proc/self/fd");
    while (const dirent *entry = readdir(directory)) {
        const int fd = atoi(entry->d_name);
        if (entry->d_name[0] != '.' && fd != dirfd(directory))
            say("fd" + std::to_string(fd) + "=" + kindOf(fd));
    }
    closedir(directory);
}

void reportRights()
{
    uid_t uids[3] = {};
    gid_t gids[3] = {};
    gid_t groups[256] = {};
    getresuid(&uids[0], &uids[1], &uids[2]);
    getresgid(&gids[0], &gids[1], &gids[2]);
    const int count = getgroups(256, groups);
    std::string list;
    for (int index = 0; index < count; ++index)
        list += "," + std::to_string(groups[index]);
    say("uids=" + std::to_string(uids[0]) + "," + std::to_string(uids[1]) + "," + std::to_string(uids[2]));
    say("gids=" + std::to_string(gids[0]) + "," + std::to_string(gids[1]) + "," + std::to_string(gids[2]));
    say("groups=" + list);
    say("wayback=" + std::to_string(setresuid(0, 0, 0) == 0));
    say("nonewprivs=" + std::to_string(prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0)));
    for (const int resource : { RLIMIT_NOFILE, RLIMIT_AS, RLIMIT_CPU, RLIMIT_NPROC, RLIMIT_CORE, RLIMIT_FSIZE }) {
        rlimit limit = {};
        getrlimit(__rlimit_resource_t(resource), &limit);
        say("limit" + std::to_string(resource) + "=" + std::to_string(limit.rlim_cur) + "/"
            + std::to_string(limit.rlim_max));
    }
}

void report(int argc, char **argv)
{
    int deathSignal = 0;
    prctl(PR_GET_PDEATHSIG, &deathSignal);
    const mode_t mask = umask(0);
    char directory[4096] = {};
    rlimit files = {};
    getrlimit(RLIMIT_NOFILE, &files);
    say("pid=" + std::to_string(getpid()));
    say("parent=" + std::to_string(getppid()));
    say("group=" + std::to_string(getpgrp()));
    say("session=" + std::to_string(getsid(0)));
    say("deathsignal=" + std::to_string(deathSignal));
    say("umask=" + std::to_string(mask));
    say(std::string("cwd=") + (getcwd(directory, sizeof directory) ? directory : "?"));
    say("files=" + std::to_string(files.rlim_cur));
    for (int index = 0; index < argc; ++index)
        say("arg" + std::to_string(index) + "=" + argv[index]);
    for (char **variable = environ; *variable; ++variable)
        say(std::string("env:") + *variable);
    reportDescriptors();
    reportRights();
    FILE *status = fopen("/proc/self/status", "re");
    char line[256];
    while (fgets(line, sizeof line, status)) {
        if (strncmp(line, "Sig", 3) == 0 || strncmp(line, "ShdPnd", 6) == 0) {
            std::string text = line;
            text.erase(text.find('\n'));
            text.replace(text.find(":\t"), 2, "=");
            say(text);
        }
    }
    fclose(status);
}

[[noreturn]] void waitForever()
{
    for (;;)
        pause();
}

void forkWorkers(int count, bool areStubborn)
{
    // Before the fork: a worker must not be reached by SIGTERM before it has said that it ignores it.
    const auto before = signal(SIGTERM, areStubborn ? SIG_IGN : SIG_DFL);
    for (int index = 0; index < count; ++index) {
        const pid_t worker = fork();
        if (worker == 0)
            waitForever();
        say("worker " + std::to_string(worker));
    }
    signal(SIGTERM, before);
}

void flood(size_t bytes, int fd)
{
    const std::vector<char> block(65536, 'x');
    while (bytes > 0) {
        const ssize_t written = write(fd, block.data(), bytes < block.size() ? bytes : block.size());
        if (written <= 0)
            _exit(98);
        bytes -= static_cast<size_t>(written);
    }
}

} // namespace

int main(int argc, char **argv)
{
    const std::string what = argc > 1 ? argv[1] : "report";
    const int number = argc > 2 ? atoi(argv[2]) : 0;
    if (what == "report") {
        report(argc, argv);
    } else if (what == "linger" || what == "stubborn") {
        if (what == "stubborn")
            signal(SIGTERM, SIG_IGN);
        say("ready");
        waitForever();
    } else if (what == "family" || what == "stubborn-family") {
        forkWorkers(number, what == "stubborn-family");
        say("ready");
        waitForever();
    } else if (what == "desert") {
        forkWorkers(number, true);
    } else if (what == "exit") {
        return number;
    } else if (what == "raise") {
        raise(number);
    } else if (what == "flood") {
        flood(static_cast<size_t>(atoll(argv[2])), STDOUT_FILENO);
        flood(static_cast<size_t>(atoll(argv[2])), STDERR_FILENO);
    } else if (what == "chatter") {
        for (;;)
            flood(65536, STDOUT_FILENO);
    } else if (what == "stopall") {
        if (getuid() == 0)
            return 65; // never all of a machine
        say("ready");
        for (;;)
            kill(-1, SIGSTOP);
    } else if (what == "burn") {
        for (;;)
            getppid();
    } else if (what == "fill") {
        const int fd = open(argv[2], O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
        flood(static_cast<size_t>(atoll(argv[3])), fd);
    } else if (what == "fork") {
        const pid_t child = fork();
        if (child == 0)
            _exit(0);
        if (child < 0)
            fprintf(stderr, "cannot fork: %s\n", strerror(errno));
        return child < 0 ? 1 : 0;
    } else {
        return 64;
    }
    return 0;
}
