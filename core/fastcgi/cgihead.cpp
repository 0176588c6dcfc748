#include "fastcgi/cgihead.h"

#include "fastcgi/cgifields.h"
#include "fastcgi/printable.h"

#include <algorithm>
#include <cstring>

namespace spawner {

/// Where the block at the start of `bytes` ends (behind its empty line), looking at lines that end at or
/// behind `from`; -1 if it does not end here.
static qsizetype blockEnd(QByteArrayView bytes, qsizetype from)
{
    const auto isEmptyLineAt = [&](qsizetype at) {
        return at < bytes.size()
            && (bytes[at] == '\n' || (bytes[at] == '\r' && at + 1 < bytes.size() && bytes[at + 1] == '\n'));
    };
    const auto behindEmptyLine = [&](qsizetype at) { return at + (bytes[at] == '\n' ? 1 : 2); };
    if (from == 0 && isEmptyLineAt(0))
        return behindEmptyLine(0);
    while (from < bytes.size()) {
        const void *newline = std::memchr(bytes.data() + from, '\n', size_t(bytes.size() - from));
        if (!newline)
            break;
        from = static_cast<const char *>(newline) - bytes.data() + 1;
        if (isEmptyLineAt(from))
            return behindEmptyLine(from);
    }
    return -1;
}

CgiHeadParser::State CgiHeadParser::feed(QByteArrayView &bytes)
{
    while (m_state == State::NeedMore && !bytes.isEmpty()) {
        const qint64 room = m_maxBytes - m_taken;
        if (m_buffer.isEmpty()) {
            const qsizetype end = blockEnd(bytes.first(std::min<qint64>(bytes.size(), room)), 0);
            if (end >= 0) {
                m_taken += end;
                m_state = takeBlock(bytes.first(end));
                bytes = bytes.sliced(end);
                continue;
            }
        }
        const qsizetype before = m_buffer.size();
        const qsizetype taken = qsizetype(std::min<qint64>(bytes.size(), room));
        m_buffer.append(bytes.first(taken));
        const qsizetype end = blockEnd(m_buffer, m_scanned);
        if (end >= 0) {
            m_taken += end - before;
            bytes = bytes.sliced(end - before);
            m_buffer.truncate(end);
            m_state = takeBlock(m_buffer);
            m_buffer.clear();
            m_scanned = 0;
            continue;
        }
        m_taken += taken;
        bytes = bytes.sliced(taken);
        // An empty line may be half here: "\n" or "\n\r" at the end is looked at again.
        m_scanned = std::max<qsizetype>(0, m_buffer.size() - 2);
        if (beginsLikeText(m_buffer))
            m_state = fail(ErrorCode::AppBadHead, error().message);
        else if (m_taken >= m_maxBytes)
            m_state
                = fail(ErrorCode::AppHeadTooLarge,
                       QStringLiteral("the app's header block is larger than %1 bytes; send less, or raise "
                                      "the limit on response heads")
                           .arg(m_maxBytes));
    }
    return m_state;
}

CgiHead CgiHeadParser::takeHead()
{
    return std::move(m_head);
}

Error CgiHeadParser::error() const
{
    if (m_state == State::Failed)
        return m_error;
    if (isEmpty())
        return { ErrorCode::AppNoOutput, QStringLiteral("the app ended the request without any output") };
    return { ErrorCode::AppBadHead,
             QStringLiteral(
                 "the app's output does not begin with a complete CGI header block (\"Name: value\" "
                 "lines and an empty line); it began with %1")
                 .arg(printable(m_buffer)) };
}

/// The first line is complete and is no field: no use in waiting for an empty line that may never come.
bool CgiHeadParser::beginsLikeText(QByteArrayView bytes) const
{
    const qsizetype newline = bytes.indexOf('\n');
    return newline > 0 && !bytes.startsWith("HTTP/") && bytes.first(newline).indexOf(':') < 0;
}

CgiHeadParser::State CgiHeadParser::takeBlock(QByteArrayView block)
{
    Result<CgiHead> head = parseCgiFields(block);
    if (!head)
        return fail(head.error().code,
                    head.error().message + QStringLiteral("; it began with ") + printable(block));
    if (head->status < 200)
        return State::NeedMore; // an interim response: the real head follows
    m_head = std::move(*head);
    return State::Complete;
}

CgiHeadParser::State CgiHeadParser::fail(ErrorCode code, const QString &message)
{
    m_error = { code, message };
    return State::Failed;
}

} // namespace spawner
