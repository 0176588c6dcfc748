// One connection of fakeapp, and the process as far as connections touch it.
#pragma once

#include "script.h"

extern "C" {
#include "../real/sha256.h"
}

#include <chrono>
#include <deque>
#include <memory>
#include <string>

namespace fakeapp {

using Clock = std::chrono::steady_clock;

/// What all connections share.
struct Process
{
    Options options; ///< of the process; requests add theirs
    Identity identity;
    bool isSequential = false;
    long long connections = 0;
    long long requests = 0;

    /// Writes "EVENT MILLISECONDS DETAIL" (since the epoch) to the file named by log=, else stderr.
    void note(const std::string &event, const std::string &detail) const;
};

/// Milliseconds since the epoch.
long long nowMs();

/// Reads requests, carries out their scripts, one request at a time. Non-blocking; the main loop
/// asks what to poll for and calls run().
class Connection
{
public:
    Connection(int fd, Process &process);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    int fd() const { return m_fd; }
    short events() const; ///< for poll()
    /// When run() is to be called without an event; Clock::time_point::max() = never.
    Clock::time_point deadline() const;
    /// `revents` of poll (0 = the deadline came). False: the connection is over, destroy it.
    bool run(short revents);
    /// In the middle of a request?
    bool isBusy() const { return m_isInRequest; }

private:
    bool readSome();
    bool parse();
    bool handle(RecordType type, std::uint16_t id, std::string_view content);
    bool begin(std::uint16_t id, std::string_view content);
    void finishParams();
    void takeBody(std::string_view content);
    void respond();
    bool sendValues(std::string_view names);
    bool advance();
    void fillOutput();
    bool isPaused() const { return m_pausedUntil != Clock::time_point::min(); }
    bool perform(const Step &step);
    void writePattern(long long &left);
    bool finishRequest();
    bool flush();
    bool gone(const char *event);

    int m_fd;
    Process &m_process;
    long long m_serial;
    std::string m_in;
    std::string m_out;
    size_t m_written = 0; // of m_out
    std::deque<Step> m_steps;
    std::unique_ptr<Framing> m_framing;
    std::unique_ptr<Request> m_request;
    std::string m_paramBytes;
    Sha256 m_hash = {};
    long long m_patternAt = 0;
    Clock::time_point m_pausedUntil = Clock::time_point::min(); // writing; min() = not paused
    Clock::time_point m_unreadUntil = Clock::time_point::min(); // reading, likewise
    Clock::time_point m_closeAt = Clock::time_point::max(); // lingering, or idle for too long
    bool m_isInRequest = false;
    bool m_hasAnswered = false; // the script is made
    bool m_isBodyOver = false;
    bool m_isFinished = false; // the script is over, the body is not
    bool m_hangs = false;
    bool m_lingers = false;
};

} // namespace fakeapp
