#include "connection.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <iostream>

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace fakeapp {

namespace {

constexpr size_t ReadBytes = 65536;
constexpr size_t SlowReadBytes = 4096;
constexpr size_t EnoughOutput = 262144; // generate no further ahead than this
constexpr std::chrono::seconds LingerTime{ 2 }; // as libfcgi does

/// Takes a FastCGI length (1 or 4 bytes) off the front of `bytes`.
bool takeLength(std::string_view &bytes, size_t &length)
{
    if (bytes.empty())
        return false;
    const auto at = [&](size_t index) { return static_cast<unsigned char>(bytes[index]); };
    if (at(0) < 128) {
        length = at(0);
        bytes.remove_prefix(1);
        return true;
    }
    if (bytes.size() < 4)
        return false;
    length
        = (at(0) & 0x7fu) << 24 | static_cast<size_t>(at(1)) << 16 | static_cast<size_t>(at(2)) << 8 | at(3);
    bytes.remove_prefix(4);
    return true;
}

std::map<std::string, std::string> parsePairs(std::string_view bytes)
{
    std::map<std::string, std::string> pairs;
    size_t name = 0;
    size_t value = 0;
    while (takeLength(bytes, name) && takeLength(bytes, value) && name + value <= bytes.size()) {
        pairs[std::string(bytes.substr(0, name))] = bytes.substr(name, value);
        bytes.remove_prefix(name + value);
    }
    return pairs;
}

std::string pair(const std::string &name, const std::string &value)
{
    return std::string{ static_cast<char>(name.size()), static_cast<char>(value.size()) } + name + value;
}

} // namespace

long long nowMs()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
               std::chrono::system_clock::now().time_since_epoch())
        .count();
}

void Process::note(const std::string &event, const std::string &detail) const
{
    const std::string line = event + " " + std::to_string(nowMs()) + " " + detail + "\n";
    if (options.has("log"))
        std::ofstream(options.text("log"), std::ios::app) << line << std::flush;
    else
        std::cerr << line << std::flush;
}

Connection::Connection(int fd, Process &process)
    : m_fd(fd), m_process(process), m_serial(++process.connections)
{
    ::fcntl(m_fd, F_SETFL, ::fcntl(m_fd, F_GETFL) | O_NONBLOCK);
}

Connection::~Connection()
{
    ::close(m_fd);
}

short Connection::events() const
{
    short wanted = 0;
    if (m_unreadUntil == Clock::time_point::min())
        wanted |= POLLIN;
    if (m_written < m_out.size() && !isPaused())
        wanted |= POLLOUT;
    return wanted;
}

Clock::time_point Connection::deadline() const
{
    auto soonest = m_closeAt;
    const bool hasWork = !m_steps.empty() && m_out.empty() && !m_hangs;
    if (isPaused() || hasWork)
        soonest = std::min(soonest, m_pausedUntil);
    if (m_unreadUntil != Clock::time_point::min())
        soonest = std::min(soonest, m_unreadUntil);
    return soonest;
}

bool Connection::run(short revents)
{
    const auto now = Clock::now();
    if (now >= m_closeAt)
        return false;
    if (m_pausedUntil <= now)
        m_pausedUntil = Clock::time_point::min();
    if (m_unreadUntil <= now)
        m_unreadUntil = Clock::time_point::min();
    if ((revents & POLLIN) != 0 && !readSome())
        return false;
    if ((revents & (POLLHUP | POLLERR)) != 0 && (revents & POLLIN) == 0)
        return gone("disconnect");
    return parse() && advance();
}

bool Connection::gone(const char *event)
{
    if (m_isInRequest)
        m_process.note(event, m_request ? m_request->params["REQUEST_URI"] : "");
    return false;
}

bool Connection::readSome()
{
    char buffer[ReadBytes];
    // Little at a time until it is known whether the body is to be read slowly.
    const bool isSlow = m_framing && m_request->options.has("slow-body");
    const ssize_t got = ::recv(m_fd, buffer, isSlow || !m_framing ? SlowReadBytes : sizeof buffer, 0);
    if (got < 0)
        return errno == EAGAIN || errno == EINTR ? true : gone("disconnect");
    if (got == 0)
        return gone("disconnect");
    if (m_lingers)
        return true; // waits for the end only
    m_in.append(buffer, static_cast<size_t>(got));
    m_closeAt = Clock::time_point::max();
    if (isSlow)
        m_unreadUntil = Clock::now() + std::chrono::milliseconds(m_request->options.number("slow-body"));
    return true;
}

bool Connection::parse()
{
    size_t at = 0;
    while (m_in.size() - at >= 8) {
        const auto byte = [&](size_t index) { return static_cast<unsigned char>(m_in[at + index]); };
        const size_t length = static_cast<size_t>(byte(4) << 8 | byte(5));
        const size_t whole = 8 + length + byte(6);
        if (m_in.size() - at < whole)
            break;
        // A pipelined request waits for its turn; one that begins within another is refused.
        if (byte(1) == BeginRequest && m_isInRequest && (m_isFinished || m_isBodyOver))
            break;
        const auto id = static_cast<std::uint16_t>(byte(2) << 8 | byte(3));
        if (!handle(static_cast<RecordType>(byte(1)), id, std::string_view(m_in).substr(at + 8, length)))
            return false;
        at += whole;
    }
    m_in.erase(0, at);
    return true;
}

bool Connection::handle(RecordType type, std::uint16_t id, std::string_view content)
{
    switch (type) {
    case GetValues:
        return sendValues(content);
    case BeginRequest:
        return begin(id, content);
    case AbortRequest:
        if (m_isInRequest) {
            m_process.note("abort", m_request->params["REQUEST_URI"]);
            if (m_request->options.has("obey-abort")) {
                m_steps.clear();
                m_out.erase(m_written);
                m_steps.push_back({ Step::Write, m_framing->frame(EndRequest, std::string(8, '\0')), 0 });
                m_steps.push_back({ Step::Finish, {}, 0 });
            }
        }
        return true;
    case Params:
        if (!m_isInRequest || id != m_request->id)
            return true;
        if (content.empty())
            finishParams();
        else
            m_paramBytes += content;
        return true;
    case Stdin:
        if (m_isInRequest && id == m_request->id)
            takeBody(content);
        return true;
    default:
        return true;
    }
}

bool Connection::begin(std::uint16_t id, std::string_view content)
{
    if (content.size() < 8)
        return gone("protocol-error");
    if (m_isInRequest) { // no multiplexing
        const Framing framing(id);
        m_out += framing.frame(EndRequest, std::string("\0\0\0\0\1\0\0\0", 8));
        return true;
    }
    m_request = std::make_unique<Request>();
    m_request->id = id;
    m_request->role = static_cast<unsigned char>(content[0]) << 8 | static_cast<unsigned char>(content[1]);
    m_request->keepsConnection = (content[2] & 1) != 0;
    m_request->options = m_process.options;
    m_paramBytes.clear();
    m_patternAt = 0;
    m_isInRequest = true;
    m_hasAnswered = m_isBodyOver = m_isFinished = m_hangs = false;
    ++m_process.requests;
    sha256Start(&m_hash);
    return true;
}

void Connection::finishParams()
{
    m_request->params = parsePairs(m_paramBytes);
    m_request->options.add(m_request->params["QUERY_STRING"]);
    m_framing = std::make_unique<Framing>(m_request->id, m_request->options);
    if (m_request->options.has("early"))
        respond();
}

void Connection::takeBody(std::string_view content)
{
    if (m_isBodyOver || !m_framing)
        return;
    m_request->bodyBytes += static_cast<long long>(content.size());
    if (!content.empty()) {
        if (m_request->options.text("do") == "echo" || m_request->options.has("sha"))
            sha256Add(&m_hash, content.data(), content.size());
        return;
    }
    m_isBodyOver = true;
    if (m_request->options.text("do") == "echo" || m_request->options.has("sha")) {
        char hex[65] = {};
        sha256Finish(&m_hash, hex);
        m_request->bodyDigest = hex;
    }
    if (!m_hasAnswered)
        respond();
}

void Connection::respond()
{
    m_hasAnswered = true;
    Identity identity = m_process.identity;
    identity.connection = m_serial;
    identity.request = m_process.requests;
    m_steps = answer(*m_request, identity);
}

bool Connection::sendValues(std::string_view names)
{
    const std::string how = m_process.options.text("values", m_process.isSequential ? "close" : "concurrent");
    if (how == "close")
        return false;
    if (how == "silent")
        return true;
    const auto asked = parsePairs(names);
    std::string values;
    const auto give = [&](const std::string &name, const std::string &value) {
        if (asked.count(name) != 0)
            values += pair(name, value);
    };
    if (how == "concurrent") {
        give("FCGI_MPXS_CONNS", "1");
    } else { // limits:N
        const std::string limit = how.substr(how.find(':') + 1);
        give("FCGI_MAX_CONNS", limit);
        give("FCGI_MAX_REQS", limit);
        give("FCGI_MPXS_CONNS", "0");
    }
    m_out += Framing(0).frame(GetValuesResult, values);
    return true;
}

bool Connection::advance()
{
    for (;;) {
        fillOutput();
        if (!flush())
            return gone("disconnect");
        if (!m_out.empty() || m_hangs || isPaused())
            return true;
        if (m_steps.empty())
            return !m_isFinished || !m_isBodyOver || finishRequest();
        const Step step = std::move(m_steps.front());
        m_steps.pop_front();
        if (step.kind == Step::Finish) {
            m_isFinished = true;
            if (!m_request->keepsConnection || m_process.options.has("no-keep") || m_isBodyOver)
                return finishRequest();
        } else if (!perform(step)) {
            return false;
        }
    }
}

/// Carries out the steps that only write, up to a good measure, so that they leave together.
void Connection::fillOutput()
{
    if (m_steps.empty() || isPaused() || m_hangs)
        return;
    m_out.erase(0, m_written);
    m_written = 0;
    while (!m_steps.empty() && m_out.size() < EnoughOutput) {
        const Step::Kind kind = m_steps.front().kind;
        if (kind != Step::Write && kind != Step::Pattern && kind != Step::Tick)
            return;
        const Step step = std::move(m_steps.front());
        m_steps.pop_front();
        perform(step);
    }
}

bool Connection::perform(const Step &step)
{
    switch (step.kind) {
    case Step::Write:
        m_out += step.bytes;
        return true;
    case Step::Pattern: {
        long long left = step.number;
        writePattern(left);
        if (left > 0)
            m_steps.push_front({ Step::Pattern, {}, left });
        return true;
    }
    case Step::Tick:
        m_out += m_framing->frame(
            Stdout, "id: " + std::to_string(step.number) + "\ndata: " + std::to_string(nowMs()) + "\n\n");
        return true;
    case Step::Pause:
        m_pausedUntil = Clock::now() + std::chrono::milliseconds(step.number);
        return true;
    case Step::Burn:
        for (const auto end = Clock::now() + std::chrono::milliseconds(step.number); Clock::now() < end;) { }
        return true;
    case Step::Repeat:
        m_out += step.bytes;
        m_steps.push_front(step);
        if (step.number > 0)
            m_steps.push_front({ Step::Pause, {}, step.number });
        return true;
    case Step::Eat:
        // Volatile, or the compiler sees that nobody wants it.
        if (volatile char *memory = new char[static_cast<size_t>(step.number)]) {
            for (long long at = 0; at < step.number; at += 4096)
                memory[at] = 1;
        }
        return true;
    case Step::Say:
        std::cout << step.bytes << std::flush;
        return true;
    case Step::Complain:
        std::cerr << step.bytes << std::flush;
        return true;
    case Step::Exit:
        ::_exit(static_cast<int>(step.number));
    case Step::Raise:
        std::signal(static_cast<int>(step.number), SIG_DFL);
        ::raise(static_cast<int>(step.number));
        return false;
    case Step::Hang:
        m_hangs = true;
        return true;
    case Step::Close:
    case Step::Finish:
        break;
    }
    return false;
}

void Connection::writePattern(long long &left)
{
    static const std::string repeated = [] {
        std::string text(PatternPeriod + 65535, '\0'); // a record from any place in the pattern
        for (size_t index = 0; index < text.size(); ++index)
            text[index] = static_cast<char>(index % PatternPeriod);
        return text;
    }();
    while (left > 0 && m_out.size() < EnoughOutput) {
        const auto size
            = static_cast<size_t>(std::min<long long>(left, static_cast<long long>(m_framing->largest)));
        const auto begin = static_cast<size_t>(m_patternAt % PatternPeriod);
        m_out += m_framing->frame(Stdout, std::string_view(repeated).substr(begin, size));
        m_patternAt += static_cast<long long>(size);
        left -= static_cast<long long>(size);
    }
}

bool Connection::finishRequest()
{
    const bool keeps = m_request->keepsConnection && !m_process.options.has("no-keep");
    m_isInRequest = false;
    m_isFinished = false;
    m_framing.reset();
    const long long most = m_process.options.number("exit-after");
    if (most > 0 && m_process.requests >= most)
        ::_exit(0);
    if (keeps) {
        if (m_process.options.has("close-idle"))
            m_closeAt = Clock::now() + std::chrono::milliseconds(m_process.options.number("close-idle"));
        return parse(); // a pipelined request may lie there already
    }
    if (!m_process.options.has("linger") && !m_process.isSequential)
        return false;
    ::shutdown(m_fd, SHUT_WR);
    m_lingers = true;
    m_in.clear();
    m_closeAt = Clock::now() + LingerTime;
    return true;
}

/// Writes what it can. False: nobody is there any more.
bool Connection::flush()
{
    while (m_written < m_out.size() && !isPaused()) {
        size_t most = m_out.size() - m_written;
        const bool isSplit = m_request && m_request->options.has("split");
        if (isSplit)
            most = std::min(most, static_cast<size_t>(std::max(1LL, m_request->options.number("split"))));
        const ssize_t sent = ::send(m_fd, m_out.data() + m_written, most, MSG_NOSIGNAL);
        if (sent < 0)
            return errno == EAGAIN || errno == EINTR;
        m_written += static_cast<size_t>(sent);
        if (isSplit && m_request->options.has("split-pause"))
            m_pausedUntil
                = Clock::now() + std::chrono::microseconds(m_request->options.number("split-pause"));
    }
    if (m_written == m_out.size()) {
        m_out.clear();
        m_written = 0;
    }
    return true;
}

} // namespace fakeapp
