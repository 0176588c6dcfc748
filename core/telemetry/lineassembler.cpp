#include "telemetry/lineassembler.h"

#include <utility>

namespace spawner {

LineAssembler::LineAssembler(LogStore &store, QByteArray app, qint64 pid, LogStream stream)
    : m_store(store), m_app(std::move(app)), m_pid(pid), m_stream(stream)
{
}

LineAssembler::~LineAssembler()
{
    flush();
}

void LineAssembler::feed(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qsizetype end = bytes.indexOf('\n');
        if (end < 0) {
            extend(bytes);
            return;
        }
        extend(bytes.first(end));
        endLine();
        bytes = bytes.sliced(end + 1);
    }
}

void LineAssembler::flush()
{
    if (!m_partial.isEmpty())
        endLine();
}

void LineAssembler::extend(QByteArrayView piece)
{
    while (m_partial.size() + piece.size() > LogStore::MaxLineBytes) {
        const bool oneTooMany = m_partial.size() + piece.size() == LogStore::MaxLineBytes + 1;
        if (oneTooMany && (piece.isEmpty() ? m_partial.back() : piece.back()) == '\r')
            break; // it may turn out to be half of a CRLF
        const qsizetype room = LogStore::MaxLineBytes - m_partial.size();
        QByteArray rest;
        if (room < 0) { // it did not
            rest = QByteArray(1, '\r');
            m_partial.chop(1);
        } else {
            m_partial.append(piece.first(room));
            piece = piece.sliced(room);
        }
        m_store.append(m_app, m_pid, m_stream, std::exchange(m_partial, rest));
    }
    m_partial.append(piece);
}

void LineAssembler::endLine()
{
    if (m_partial.endsWith('\r'))
        m_partial.chop(1);
    m_store.append(m_app, m_pid, m_stream, std::exchange(m_partial, QByteArray()));
}

} // namespace spawner
