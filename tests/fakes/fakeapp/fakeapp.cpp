// fakeapp: one FastCGI application of many behaviours, for tests. Its own small protocol code,
// because it has to be able to misbehave. It starts fast and holds little.
//
//   fakeapp [SOCKET] [NAME=VALUE...]
//
// Listens on SOCKET (an absolute path; whatever lies there is removed first), else on descriptor 0.
// Options come from the environment variable FAKEAPP ("name=value&name=value", percent-decoded),
// then from argv, then, for the one request, from its query string; later ones win. Numbers take
// the suffixes k, m and g (binary). A name without value is 1.
//
// The process:
//   mode=concurrent|sequential  (or FAKEAPP_MODE) many connections at once, as Go; or one after the
//                  other, as libfcgi: a kept or idle connection blocks the rest; the process exits 0
//                  if descriptor 0 is non-blocking; after a request it lingers up to 2 s until the
//                  peer closes; SIGTERM lets the request in hand finish. Default: concurrent
//   tag=TEXT       (or FAKEAPP_TAG) told in every answer, to tell generations apart
//   prefer=stdin   ignores SOCKET
//   exit=N, raise=N  ends at once, with that status or by that signal
//   crash-after=MS   SIGABRT that long after it began to listen
//   never-listen   waits for ever without listening
//   never-accept   listens, and accepts nothing
//   start-delay=MS  before it listens (SOCKET) or accepts (descriptor 0)
//   ignore-term    SIGTERM is ignored
//   on-term=die|finish  dies of SIGTERM, or finishes requests and exits 0. Default: by mode
//   fork=N         forks N workers that wait for ever (and ignore SIGTERM if it does)
//   out=TEXT, err=TEXT  a line on stdout or stderr at the start; may be repeated
//   err-flood=BYTES  to stderr at the start, in lines of 80
//   flood=BYTES    so many to stderr each second, for ever, in lines of 80
//   values=concurrent|limits:N|close|silent  to FCGI_GET_VALUES: MPXS_CONNS=1; MAX_CONNS=N and
//                  MAX_REQS=N; closes; nothing. Default: concurrent, or close if sequential
//   no-keep        closes after every request, whatever the gateway asked for
//   close-idle=MS  closes a kept connection that long after a request
//   linger         lingers after closing although concurrent
//   exit-after=N   exits 0 after N requests, as PHP_FCGI_MAX_REQUESTS does
//   backlog=N      of SOCKET. Default: 128
//   log=FILE       where notes go; default: stderr. A note is "EVENT MILLISECONDS REQUEST_URI" with
//                  disconnect (the gateway closed in the middle of a request), abort (ABORT_REQUEST
//                  came), protocol-error
//
// A request: do= one of
//   hello          "hello from TAG", or text=TEXT. The default
//   echo           "role N", "bytes N" and "sha256 HEX" of the body, an empty line, all params as
//                  sorted NAME=value lines
//   count          "bytes N" of the body, and "sha256 HEX" with sha
//   env            the environment of the process
//   bytes          bytes=N of output; byte i has the value i modulo 251. do= may be left out
//   sse            events=N (5) server-sent events, every interval=MS (100): "id: N", "data: MS" with
//                  the milliseconds since the epoch at which it was written, each record by itself
//   fork-now       forks workers=N (1) processes, and names them: "worker PID"
//   bomb-now       workers=N processes, each of which forks more until there are so many; escape: each in a
//                  session of its own. They wait for ever
//   exit-now       code=N, raise-now signal=N: the process ends, without an answer
//   never-answer   reads all, says nothing
//   close-early    closes before the first byte
//   no-output      END_REQUEST and nothing else
//   raw=TEXT       exactly that on STDOUT, head and body. do= has to be left out
//   bad-head       output that is no CGI head
//   garbage        bytes that are no FastCGI
// and any of
//   sleep=MS       before the answer
//   status=TEXT    "Status: TEXT"          type=TEXT    instead of text/plain; no-type leaves it out
//   header=LINE    another header, as it is; may be repeated
//   informational  a 103 block before the head
//   redirect=URL   "Location: URL"         sendfile=PATH  "X-Sendfile: PATH"
//   huge-head=N    a header of N bytes     lf           lines end in LF alone
//   no-length      no Content-Length       wrong-length=N  it is N too large (or small: -N)
//   truncate=N     SIGKILL to itself after N bytes of body
//   cut=N          closes after N bytes    hang-after=N  says nothing more after N bytes
//   drip=MS        the body in pieces of piece=N bytes (1; bytes: 4096), each after that pause
//   say=TEXT, complain=TEXT  a line on stdout or stderr first; may be repeated
//   eat=BYTES      takes so much memory first, for good
//   endless=stdout|stderr|foreign  output, FCGI_STDERR or records of another request without an end, a record of
//                  piece=N bytes (4096) every=MS (0) milliseconds
//   stderr=N       N lines as FCGI_STDERR first           stderr-bytes=N  that many bytes
//   early          answers when the params are there, before the body (which is still read if the
//                  connection is kept, and dropped with it if not)
//   slow-body=MS   reads 4 KiB at most every that many milliseconds
//   end=overloaded|cant-mpx|unknown-role|N  only END_REQUEST with that protocol status
//   app-status=N   of END_REQUEST          no-eof       no empty STDOUT record before it
//   burn=MS        is busy for so long between the body and the end
//   no-end         no END_REQUEST: closes instead
//   obey-abort     ends the request at ABORT_REQUEST; else that is only noted
//   padding=N      of each record          record=N     most content of one record
//   split=N        writes N bytes at a time  split-pause=US  with pauses between
//   other-ids      records of another request in between
//   unknown-types  records of unknown types in between
//   reserved       garbage in all reserved bytes and in the padding
//
// Every CGI answer has "X-Fakeapp: tag=TAG pid=PID inode=N connection=N request=N": the inode of the
// program's own file, the serial number of the connection and of the request in this process.
#include "connection.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <iostream>
#include <list>
#include <vector>

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace fakeapp;

namespace {

volatile std::sig_atomic_t wantsToFinish = 0;

void onTerminate(int)
{
    wantsToFinish = 1;
}

[[noreturn]] void waitForever()
{
    for (;;)
        ::pause();
}

void pauseFor(long long ms)
{
    const auto until = Clock::now() + std::chrono::milliseconds(ms);
    for (auto now = Clock::now(); now < until; now = Clock::now()) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(until - now).count();
        ::poll(nullptr, 0, static_cast<int>(left) + 1);
    }
}

int listenOn(const std::string &path, int backlog)
{
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    if (path.size() >= sizeof address.sun_path)
        return -1;
    std::memcpy(address.sun_path, path.c_str(), path.size());
    ::unlink(path.c_str());
    const int fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (::bind(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0
        || ::listen(fd, backlog) != 0)
        return -1;
    return fd;
}

void setSignals(const Process &process)
{
    std::signal(SIGPIPE, SIG_IGN);
    const std::string how = process.options.text("on-term", process.isSequential ? "finish" : "die");
    if (process.options.has("ignore-term"))
        std::signal(SIGTERM, SIG_IGN);
    else if (how == "finish")
        std::signal(SIGTERM, onTerminate);
}

void forkWorkers(const Options &options)
{
    for (long long count = options.number("fork"); count > 0; --count) {
        if (::fork() == 0) {
            if (!options.has("ignore-term"))
                std::signal(SIGTERM, SIG_DFL);
            waitForever();
        }
    }
}

/// In a process of its own, so that a pipe that nobody reads stops nothing else.
void forkFlood(long long bytesPerSecond)
{
    if (bytesPerSecond <= 0 || ::fork() != 0)
        return;
    std::signal(SIGTERM, SIG_DFL);
    std::string block;
    while (block.size() < 64 * 1024)
        block += std::string(79, 'f') + '\n';
    const auto start = Clock::now();
    for (long long written = 0;;) {
        const ssize_t now = ::write(STDERR_FILENO, block.data(), block.size());
        if (now <= 0)
            ::_exit(0);
        written += now;
        const auto due = start + std::chrono::microseconds(written * 1'000'000 / bytesPerSecond);
        if (const auto ahead = due - Clock::now(); ahead > std::chrono::milliseconds(1))
            pauseFor(std::chrono::duration_cast<std::chrono::milliseconds>(ahead).count());
    }
}

void makeNoise(const Options &options)
{
    for (const std::string &line : options.all("out"))
        std::cout << line << '\n' << std::flush;
    for (const std::string &line : options.all("err"))
        std::cerr << line << '\n' << std::flush;
    for (long long left = options.number("err-flood"); left > 0; left -= 80)
        std::cerr << std::string(79, 'f') << '\n';
}

/// The part before the first connection; ends the process, or waits for ever, if that is wanted.
/// The listening socket, or -1.
int prepare(const Process &process, const std::string &socketPath)
{
    const Options &options = process.options;
    setSignals(process);
    makeNoise(options);
    if (options.has("exit"))
        ::_exit(static_cast<int>(options.number("exit")));
    if (options.has("raise"))
        ::raise(static_cast<int>(options.number("raise")));
    forkWorkers(options);
    forkFlood(options.number("flood"));
    if (options.has("never-listen"))
        waitForever();
    pauseFor(options.number("start-delay"));
    const bool hasPath = !socketPath.empty() && options.text("prefer") != "stdin";
    const int fd
        = hasPath ? listenOn(socketPath, static_cast<int>(options.number("backlog", 128))) : STDIN_FILENO;
    if (fd < 0) {
        std::cerr << "fakeapp: cannot listen on " << socketPath << ": " << std::strerror(errno) << '\n';
        return -1;
    }
    int isListening = 0;
    socklen_t length = sizeof isListening;
    ::getsockopt(fd, SOL_SOCKET, SO_ACCEPTCONN, &isListening, &length);
    if (!isListening) {
        std::cerr << "fakeapp: descriptor 0 is not a listening socket, and no path was given\n";
        return -1;
    }
    if (options.has("never-accept"))
        waitForever();
    if (process.isSequential && (::fcntl(fd, F_GETFL) & O_NONBLOCK) != 0) {
        std::cerr << "fakeapp: the listening socket is non-blocking\n";
        ::_exit(0);
    }
    return fd;
}

/// Accepts and runs connections until SIGTERM.
class Server
{
public:
    Server(int listener, Process &process) : m_listener(listener), m_process(process)
    {
        if (!process.isSequential) // Go does that, to everybody's socket
            ::fcntl(listener, F_SETFL, ::fcntl(listener, F_GETFL) | O_NONBLOCK);
        if (process.options.has("crash-after"))
            m_crashAt = Clock::now() + std::chrono::milliseconds(process.options.number("crash-after"));
    }

    int serve()
    {
        // SIGTERM only arrives inside ppoll().
        sigset_t terminate;
        sigset_t open;
        sigemptyset(&terminate);
        sigaddset(&terminate, SIGTERM);
        sigprocmask(SIG_BLOCK, &terminate, &open);
        while (!wantsToFinish || isBusy()) {
            if (!turn(open) && errno != EINTR)
                return 1;
        }
        return 0;
    }

private:
    bool isBusy() const
    {
        for (const Connection &connection : m_connections) {
            if (connection.isBusy())
                return true;
        }
        return false;
    }

    bool turn(const sigset_t &open)
    {
        std::vector<pollfd> polled;
        const bool accepts = !wantsToFinish && (!m_process.isSequential || m_connections.empty());
        polled.push_back({ accepts ? m_listener : -1, POLLIN, 0 });
        auto deadline = m_crashAt;
        for (const Connection &connection : m_connections) {
            polled.push_back({ connection.fd(), connection.events(), 0 });
            deadline = std::min(deadline, connection.deadline());
        }
        timespec wait = {};
        if (deadline != Clock::time_point::max()) {
            const auto now = Clock::now();
            const auto left = deadline > now ? deadline - now : Clock::duration::zero();
            wait.tv_sec = std::chrono::duration_cast<std::chrono::seconds>(left).count();
            wait.tv_nsec = std::chrono::nanoseconds(left % std::chrono::seconds(1)).count();
        }
        if (::ppoll(polled.data(), polled.size(), deadline == Clock::time_point::max() ? nullptr : &wait,
                    &open)
            < 0)
            return false;
        if (Clock::now() >= m_crashAt)
            std::abort();
        size_t index = 1;
        for (auto connection = m_connections.begin(); connection != m_connections.end(); ++index) {
            const short events = polled[index].revents;
            const bool isDue = events != 0 || connection->deadline() <= Clock::now();
            connection
                = isDue && !connection->run(events) ? m_connections.erase(connection) : std::next(connection);
        }
        if (polled[0].revents != 0)
            acceptOne();
        return true;
    }

    void acceptOne()
    {
        const int fd = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (fd >= 0)
            m_connections.emplace_back(fd, m_process);
    }

    int m_listener;
    Process &m_process;
    std::list<Connection> m_connections;
    Clock::time_point m_crashAt = Clock::time_point::max();
};

} // namespace

int main(int argc, char **argv)
{
    Process process;
    const auto environment
        = [](const char *name) { return std::string(std::getenv(name) ? std::getenv(name) : ""); };
    process.options.add(environment("FAKEAPP"));
    std::string socketPath;
    for (int index = 1; index < argc; ++index) {
        if (argv[index][0] == '/' && socketPath.empty())
            socketPath = argv[index];
        else
            process.options.add(argv[index]);
    }
    process.isSequential = process.options.text("mode", environment("FAKEAPP_MODE")) == "sequential";
    process.identity.tag = process.options.text(
        "tag", environment("FAKEAPP_TAG").empty() ? "fakeapp" : environment("FAKEAPP_TAG"));
    process.identity.pid = ::getpid();
    struct stat self = {};
    if (::stat("/proc/self/exe", &self) == 0)
        process.identity.inode = static_cast<long long>(self.st_ino);

    const int listener = prepare(process, socketPath);
    return listener < 0 ? 64 : Server(listener, process).serve();
}
