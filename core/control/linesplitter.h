// Cuts a byte stream into lines. Pure.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <functional>

namespace spawner {

/// Cuts a byte stream into lines, in time linear to its length, however small the pieces.
class LineSplitter
{
public:
    explicit LineSplitter(qsizetype maxLineBytes) : m_max(maxLineBytes) { }

    /// Calls `take` for each whole line, without its "\n" or "\r\n"; empty ones are skipped. False if a line
    /// is too long: the stream is of no use any more. `take` may return false to stop for now; the rest stays
    /// for the next call (with nothing new, if need be). The line is valid during the call; `take` must not
    /// feed.
    bool feed(QByteArrayView bytes, const std::function<bool(QByteArrayView)> &take);
    qsizetype bufferedBytes() const { return m_buffer.size(); }

private:
    qsizetype m_max;
    QByteArray m_buffer;
    qsizetype m_scanned = 0; // so many bytes of m_buffer hold no line end
};

} // namespace spawner
