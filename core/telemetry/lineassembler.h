// From a byte stream to log lines.
#pragma once

#include "telemetry/logstore.h"

#include <QByteArray>
#include <QByteArrayView>

namespace spawner {

/// Cuts a byte stream into lines for a LogStore: one per child and stream (or per request, for
/// FCGI_STDERR). Lines end at LF or CRLF; a line longer than LogStore::MaxLineBytes becomes several,
/// so that no byte is lost and memory stays bounded. A partial line is kept until more comes,
/// flush() is called, or the assembler is destroyed. Not thread-safe.
class LineAssembler
{
public:
    /// `store` outlives the assembler.
    LineAssembler(LogStore &store, QByteArray app, qint64 pid, LogStream stream);
    ~LineAssembler();
    LineAssembler(const LineAssembler &) = delete;
    LineAssembler &operator=(const LineAssembler &) = delete;

    void feed(QByteArrayView bytes);
    /// Ends a partial line.
    void flush();

private:
    void extend(QByteArrayView piece);
    void endLine();

    LogStore &m_store;
    QByteArray m_app;
    qint64 m_pid;
    LogStream m_stream;
    QByteArray m_partial; // one byte more than a line may have, if that is a CR that LF may follow
};

} // namespace spawner
