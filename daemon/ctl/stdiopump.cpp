#include "daemon/ctl/stdiopump.h"

#include <QByteArray>

#include <cerrno>
#include <poll.h>
#include <unistd.h>

namespace spawner {
namespace {

constexpr qsizetype BufferBytes = 64 * 1024;
/// What a pipe that poll() calls writable takes without blocking: neither direction may stop the other.
constexpr qsizetype PieceBytes = 4096;

/// One way. Ended once its source has and everything was written.
class Way
{
public:
    Way(int from, int to) : m_from(from), m_to(to) { }

    short wantsToRead() const
    {
        return !m_isSourceDone && m_pending.size() < BufferBytes ? POLLIN : short(0);
    }
    short wantsToWrite() const { return m_pending.isEmpty() ? short(0) : POLLOUT; }
    bool isDone() const { return m_isReaderGone || (m_isSourceDone && m_pending.isEmpty()); }
    int errorNumber() const { return m_error; }

    void fill()
    {
        char block[16 * 1024];
        const ssize_t count = read(m_from, block, sizeof block);
        if (count > 0)
            m_pending.append(block, count);
        else if (count == 0 || !isHarmless(errno))
            m_isSourceDone = true;
    }
    void drain()
    {
        const ssize_t count = write(m_to, m_pending.constData(), size_t(qMin(m_pending.size(), PieceBytes)));
        if (count > 0) {
            m_pending.remove(0, count);
        } else if (count < 0 && !isHarmless(errno)) {
            m_isReaderGone = true;
            m_error = errno == EPIPE || errno == ECONNRESET ? 0 : errno;
        }
    }

private:
    static bool isHarmless(int number) { return number == EINTR || number == EAGAIN; }

    const int m_from;
    const int m_to;
    QByteArray m_pending;
    bool m_isSourceDone = false;
    bool m_isReaderGone = false;
    int m_error = 0;
};

} // namespace

Result<void> pump(const UnixFd &socket, int input, int output)
{
    Way there(input, socket.get());
    Way back(socket.get(), output);
    while (!there.isDone() && !back.isDone()) {
        // A descriptor that nothing is wanted from is left out: poll() would report its end for ever.
        const auto entry = [](int fd, int events) { return pollfd{ events ? fd : -1, short(events), 0 }; };
        pollfd entries[] = { entry(input, there.wantsToRead()), entry(output, back.wantsToWrite()),
                             entry(socket.get(), back.wantsToRead() | there.wantsToWrite()) };
        if (poll(entries, 3, -1) < 0) {
            if (errno == EINTR)
                continue;
            return systemError(QStringLiteral("cannot wait for input"), errno);
        }
        constexpr int Readable = POLLIN | POLLHUP | POLLERR;
        constexpr int Writable = POLLOUT | POLLHUP | POLLERR;
        if (there.wantsToRead() && (entries[0].revents & Readable))
            there.fill();
        if (back.wantsToRead() && (entries[2].revents & Readable))
            back.fill();
        if (there.wantsToWrite() && (entries[2].revents & Writable))
            there.drain();
        if (back.wantsToWrite() && (entries[1].revents & Writable))
            back.drain();
    }
    const int failure = there.errorNumber() ? there.errorNumber() : back.errorNumber();
    return failure ? Result<void>(systemError(QStringLiteral("cannot copy"), failure)) : Result<void>();
}

} // namespace spawner
