// A file descriptor with one owner.
#pragma once

#include <utility>

namespace spawner {

/// Owns a Unix file descriptor and closes it. Movable, not copyable. Every descriptor of the daemon
/// is opened with O_CLOEXEC; nothing but what is meant for a child ever reaches one.
class UnixFd
{
public:
    UnixFd() = default;
    explicit UnixFd(int fd) : m_fd(fd) { }
    UnixFd(UnixFd &&other) noexcept : m_fd(std::exchange(other.m_fd, -1)) { }
    UnixFd &operator=(UnixFd &&other) noexcept;
    ~UnixFd() { reset(); }

    bool isValid() const { return m_fd >= 0; }
    explicit operator bool() const { return isValid(); }
    int get() const { return m_fd; }
    /// Gives the descriptor away without closing it.
    [[nodiscard]] int release() { return std::exchange(m_fd, -1); }
    void reset(int fd = -1);
    /// A second descriptor for the same description (F_DUPFD_CLOEXEC); invalid on failure.
    UnixFd duplicate() const;

private:
    int m_fd = -1;
};

} // namespace spawner
