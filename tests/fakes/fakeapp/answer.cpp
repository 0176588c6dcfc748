#include "script.h"

#include <atomic>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <new>

#include <sys/mman.h>
#include <sys/types.h>
#include <unistd.h>

extern char **environ;

namespace fakeapp {

namespace {

/// Builds the steps of one answer.
class Answer
{
public:
    Answer(const Request &request, const Identity &identity)
        : m_request(request), m_options(request.options), m_identity(identity),
          m_framing(request.id, request.options)
    {
    }

    std::deque<Step> build()
    {
        noise();
        if (m_options.has("eat"))
            step(Step::Eat, {}, m_options.number("eat"));
        if (m_options.has("sleep"))
            step(Step::Pause, {}, m_options.number("sleep"));
        if (!endWithoutAnswer()) {
            head();
            body();
            if (m_options.has("burn"))
                step(Step::Burn, {}, m_options.number("burn"));
            end();
        }
        return std::move(m_steps);
    }

private:
    void step(Step::Kind kind, std::string bytes = {}, long long number = 0)
    {
        m_steps.push_back({ kind, std::move(bytes), number });
    }
    void out(std::string_view bytes) { step(Step::Write, m_framing.frame(Stdout, bytes)); }

    std::string what() const { return m_options.text("do", m_options.has("bytes") ? "bytes" : "hello"); }
    void noise();
    void garbage();
    bool endWithoutAnswer();
    void head();
    std::string headers(long long bodyBytes) const;
    void body();
    void ticker();
    void pattern(long long bytes);
    std::string smallBody() const;
    std::string forkedWorkers() const;
    std::string bombed() const;
    void endless();
    void end();

    const Request &m_request;
    const Options &m_options;
    const Identity &m_identity;
    Framing m_framing;
    std::string m_body; // unless it is a pattern or a ticker
    std::deque<Step> m_steps;
};

void Answer::noise()
{
    for (const std::string &line : m_options.all("say"))
        step(Step::Say, line + "\n");
    for (const std::string &line : m_options.all("complain"))
        step(Step::Complain, line + "\n");
    const long long lines = m_options.number("stderr");
    for (long long line = 1; line <= lines; ++line)
        step(Step::Write,
             m_framing.frame(Stderr,
                             "stderr line " + std::to_string(line) + " of " + std::to_string(lines) + "\n"));
    for (long long left = m_options.number("stderr-bytes"); left > 0; left -= 65536) {
        std::string block(static_cast<size_t>(left < 65536 ? left : 65536), 'e');
        block.back() = '\n';
        step(Step::Write, m_framing.frame(Stderr, block));
    }
}

/// One record and the same again, without an end.
void Answer::endless()
{
    const std::string kind = m_options.text("endless");
    const auto piece = static_cast<size_t>(m_options.number("piece", 4096));
    if (kind == "stdout")
        out(headers(0));
    std::string bytes = m_framing.frame(kind == "stderr" ? Stderr : Stdout, std::string(piece - 1, 'e') + "\n");
    if (kind == "foreign")
        bytes = Framing(static_cast<std::uint16_t>(m_request.id + 76)).frame(Stdout, "not yours");
    step(Step::Repeat, std::move(bytes), m_options.number("every"));
}

void Answer::garbage()
{
    step(Step::Write, "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nno\n" + std::string(64, '\xff'));
    step(Step::Hang);
}

/// The ends that have no CGI answer; false if there is to be one.
bool Answer::endWithoutAnswer()
{
    if (what() == "exit-now")
        step(Step::Exit, {}, m_options.number("code"));
    else if (what() == "raise-now")
        step(Step::Raise, {}, m_options.number("signal", 9));
    else if (what() == "never-answer")
        step(Step::Hang);
    else if (what() == "close-early")
        step(Step::Close);
    else if (what() == "garbage")
        garbage();
    else if (m_options.has("endless"))
        endless();
    else if (what() == "no-output")
        end();
    else if (m_options.has("end") && m_options.text("end") != "complete")
        end();
    else
        return false;
    return true;
}

std::string Answer::headers(long long bodyBytes) const
{
    std::string text;
    const std::string newline = m_options.has("lf") ? "\n" : "\r\n";
    if (m_options.has("informational"))
        text += "Status: 103 Early Hints" + newline + "Link: </style.css>; rel=preload" + newline + newline;
    if (m_options.has("status"))
        text += "Status: " + m_options.text("status") + newline;
    if (m_options.has("redirect"))
        text += "Location: " + m_options.text("redirect") + newline;
    if (m_options.has("sendfile"))
        text += "X-Sendfile: " + m_options.text("sendfile") + newline;
    const bool isTicker = what() == "sse";
    if (!m_options.has("no-type"))
        text += "Content-Type: " + m_options.text("type", isTicker ? "text/event-stream" : "text/plain")
            + newline;
    if (!isTicker && !m_options.has("no-length"))
        text += "Content-Length: " + std::to_string(bodyBytes + m_options.number("wrong-length")) + newline;
    text += "X-Fakeapp: tag=" + m_identity.tag + " pid=" + std::to_string(m_identity.pid) + " inode="
        + std::to_string(m_identity.inode) + " connection=" + std::to_string(m_identity.connection)
        + " request=" + std::to_string(m_identity.request) + newline;
    for (const std::string &header : m_options.all("header"))
        text += header + newline;
    if (m_options.has("huge-head"))
        text += "X-Huge: " + std::string(static_cast<size_t>(m_options.number("huge-head")), 'h') + newline;
    return text + newline;
}

void Answer::head()
{
    if (what() == "bad-head") {
        out("this is not a header at all\n\nnor is this\n");
        return;
    }
    if (m_options.has("raw"))
        return out(m_options.text("raw"));
    if (what() == "sse")
        return out(headers(0));
    if (what() == "bytes")
        return out(headers(m_options.number("bytes")));
    m_body = smallBody();
    const std::string text = headers(static_cast<long long>(m_body.size()));
    // One record if nothing is to happen between the two, as libraries do.
    if (m_options.has("truncate") || m_options.has("cut") || m_options.has("hang-after")
        || m_options.has("drip"))
        return out(text);
    out(text + m_body);
    m_body.clear();
}

void Answer::body()
{
    if (what() == "sse")
        return ticker();
    if (what() == "bytes")
        pattern(m_options.number("bytes"));
    for (const char *name : { "truncate", "cut", "hang-after" }) {
        if (!m_options.has(name))
            continue;
        const auto kept = static_cast<size_t>(m_options.number(name));
        if (what() != "bytes" && kept > 0)
            out(std::string_view(m_body).substr(0, kept));
        m_body.clear();
        const bool dies = !std::strcmp(name, "truncate");
        step(dies ? Step::Raise : *name == 'c' ? Step::Close : Step::Hang, {}, 9);
        return;
    }
    const auto piece = static_cast<size_t>(m_options.number("piece", 1));
    for (size_t at = 0; at < m_body.size(); at += piece) {
        step(Step::Pause, {}, m_options.number("drip"));
        out(std::string_view(m_body).substr(at, piece));
    }
}

void Answer::pattern(long long bytes)
{
    for (const char *name : { "truncate", "cut", "hang-after" }) {
        if (m_options.has(name))
            bytes = m_options.number(name);
    }
    const long long piece = m_options.has("drip") ? m_options.number("piece", 4096) : bytes;
    // However many steps, the connection counts on through them.
    for (long long done = 0; done < bytes; done += piece) {
        if (m_options.has("drip"))
            step(Step::Pause, {}, m_options.number("drip"));
        step(Step::Pattern, {}, piece < bytes - done ? piece : bytes - done);
    }
}

void Answer::ticker()
{
    const long long events = m_options.number("events", 5);
    for (long long event = 1; event <= events; ++event) {
        if (event > 1)
            step(Step::Pause, {}, m_options.number("interval", 100));
        step(Step::Tick, {}, event);
    }
}

std::string Answer::forkedWorkers() const
{
    std::string pids;
    for (long long index = m_options.number("workers", 1); index > 0; --index) {
        const pid_t pid = ::fork();
        if (pid == 0) {
            // Holds the listening socket and the pipes, as real workers do, but no connection.
            ::close_range(3, ~0u, 0);
            sigset_t none;
            sigemptyset(&none);
            std::signal(SIGTERM, m_options.has("ignore-term") ? SIG_IGN : SIG_DFL);
            sigprocmask(SIG_SETMASK, &none, nullptr);
            for (;;)
                ::pause();
        }
        pids += "worker " + std::to_string(pid) + "\n";
    }
    return pids;
}

/// Every process forks until there are workers=N of them or no more can be made; then all wait for ever.
std::string Answer::bombed() const
{
    void *memory = ::mmap(nullptr, sizeof(std::atomic_int), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    auto *left = new (memory) std::atomic_int(static_cast<int>(m_options.number("workers", 1)));
    const pid_t first = ::getpid();
    while (left->fetch_sub(1) > 0) {
        const pid_t pid = ::fork();
        if (pid < 0)
            break;
        if (pid > 0)
            continue;
        ::close_range(3, ~0u, 0);
        if (m_options.has("escape"))
            ::setsid();
    }
    while (::getpid() != first)
        ::pause();
    return "bombed\n";
}

std::string Answer::smallBody() const
{
    if (what() == "hello")
        return m_options.text("text", "hello from " + m_identity.tag + "\n");
    if (what() == "fork-now")
        return forkedWorkers();
    if (what() == "bomb-now")
        return bombed();
    if (what() == "env") {
        std::string lines;
        for (char **variable = environ; *variable; ++variable)
            lines += std::string(*variable) + "\n";
        return lines;
    }
    const std::string counted = "bytes " + std::to_string(m_request.bodyBytes) + "\n"
        + (m_request.bodyDigest.empty() ? "" : "sha256 " + m_request.bodyDigest + "\n");
    if (what() == "count")
        return counted;
    if (what() == "echo")
        return "role " + std::to_string(m_request.role) + "\n" + counted + "\n" + asLines(m_request.params);
    return "fakeapp knows no do=" + what() + "\n";
}

void Answer::end()
{
    if (!m_options.has("no-eof") && what() != "no-output")
        out({});
    if (m_options.has("no-end"))
        return step(Step::Close);
    const std::string kind = m_options.text("end", "complete");
    const auto status = static_cast<char>(kind == "cant-mpx"           ? 1
                                              : kind == "overloaded"   ? 2
                                              : kind == "unknown-role" ? 3
                                                                       : std::atoi(kind.c_str()));
    const auto appStatus = static_cast<std::uint32_t>(m_options.number("app-status"));
    const char dirt = m_options.has("reserved") ? '\xa5' : '\0';
    const char content[] = { static_cast<char>(appStatus >> 24),
                             static_cast<char>(appStatus >> 16),
                             static_cast<char>(appStatus >> 8),
                             static_cast<char>(appStatus),
                             status,
                             dirt,
                             dirt,
                             dirt };
    step(Step::Write, m_framing.frame(EndRequest, std::string_view(content, sizeof content)));
    step(Step::Finish);
}

} // namespace

std::deque<Step> answer(const Request &request, const Identity &identity)
{
    return Answer(request, identity).build();
}

} // namespace fakeapp
