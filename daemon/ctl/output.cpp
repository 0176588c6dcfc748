#include "daemon/ctl/output.h"

#include <QJsonDocument>

#include <cerrno>
#include <cstdlib>
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace spawner {
namespace {

constexpr qsizetype FlushBytes = 64 * 1024;

/// DEL and C1 characters (0xc2 0x80 to 0xc2 0x9f) are legal in JSON, and steer terminals.
QByteArray withoutControls(const QByteArray &json)
{
    QByteArray safe;
    safe.reserve(json.size());
    for (qsizetype i = 0; i < json.size(); ++i) {
        const auto byte = uchar(json[i]);
        const auto next = i + 1 < json.size() ? uchar(json[i + 1]) : uchar(0);
        const bool isC1 = byte == 0xc2 && next >= 0x80 && next < 0xa0;
        if (isC1 || byte == 0x7f) {
            safe += "\\u00" + QByteArray::number(isC1 ? next : byte, 16);
            i += isC1 ? 1 : 0;
        } else {
            safe += json[i];
        }
    }
    return safe;
}

bool waitUntilWritable(int fd)
{
    pollfd entry{ fd, POLLOUT, 0 };
    return poll(&entry, 1, -1) >= 0 || errno == EINTR;
}

} // namespace

OutputKind OutputKind::of(int fd, bool wantsColours)
{
    OutputKind kind;
    kind.isTerminal = isatty(fd) == 1;
    if (!kind.isTerminal)
        return kind;
    const char *noColour = std::getenv("NO_COLOR");
    const char *terminal = std::getenv("TERM");
    const bool isDumb = !terminal || QByteArrayView(terminal) == "dumb";
    kind.hasColours = wantsColours && !(noColour && *noColour) && !isDumb;
    winsize size{};
    if (ioctl(fd, TIOCGWINSZ, &size) == 0) {
        kind.width = size.ws_col;
        kind.height = size.ws_row;
    }
    return kind;
}

void Output::measure()
{
    const OutputKind now = OutputKind::of(m_fd, true);
    m_kind.width = now.width;
    m_kind.height = now.height;
}

void Output::add(const QByteArray &bytes)
{
    m_pending += bytes;
    if (m_pending.size() >= FlushBytes)
        flush();
}

void Output::add(const Line &line)
{
    add(toTerminal(line, 0, m_kind.hasColours) + '\n');
}

void Output::add(const QList<Line> &lines)
{
    for (const Line &line : lines)
        add(line);
}

void Output::addJson(const QJsonObject &object)
{
    add(withoutControls(QJsonDocument(object).toJson(QJsonDocument::Compact)) + '\n');
}

bool Output::flush()
{
    qsizetype written = 0;
    while (m_error == 0 && written < m_pending.size()) {
        const ssize_t count
            = write(m_fd, m_pending.constData() + written, size_t(m_pending.size() - written));
        if (count >= 0)
            written += count;
        else if (errno != EINTR && !(errno == EAGAIN && waitUntilWritable(m_fd)))
            m_error = errno;
    }
    m_pending.clear();
    return m_error == 0;
}

} // namespace spawner
