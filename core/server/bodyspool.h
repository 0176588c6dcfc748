// A request body kept until it is complete.
#pragma once

#include "base/result.h"
#include "base/unixfd.h"

#include <QByteArray>
#include <QByteArrayView>

namespace spawner {

/// Takes a body in pieces, the first bytes into memory and the rest into an unnamed temporary file (so
/// nothing is left behind, however the daemon ends), and gives it back from the start, as often as
/// needed. Lives in one thread. Writing may block for as long as the page cache does.
class BodySpool
{
public:
    /// Up to `memoryBytes` stay in memory; `directory` holds the file.
    BodySpool(qint64 memoryBytes, QByteArray directory);
    ~BodySpool();
    BodySpool(const BodySpool &) = delete;
    BodySpool &operator=(const BodySpool &) = delete;

    /// ResourceExhausted when the disk is full; the spool is then useless.
    Result<void> append(QByteArrayView bytes);
    qint64 size() const { return m_size; }

    /// Starts reading from the first byte (again).
    void rewind() { m_position = 0; }
    bool atEnd() const { return m_position == m_size; }
    /// The next piece, at most 64 KiB; the view lives until the next call. Empty at the end.
    Result<QByteArrayView> next();

private:
    Result<void> openFile();

    qint64 m_memoryBytes;
    QByteArray m_directory;
    QByteArray m_memory;
    UnixFd m_file;
    QByteArray m_piece;
    qint64 m_size = 0;
    qint64 m_position = 0;
};

} // namespace spawner
