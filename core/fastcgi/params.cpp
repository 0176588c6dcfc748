#include "fastcgi/params.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace spawner {

static char *putHeader(char *to, quint16 requestId, qsizetype contentLength, quint8 paddingLength)
{
    const RecordHeaderData header = encodeHeader({ .type = RecordType::Params,
                                                   .requestId = requestId,
                                                   .contentLength = quint16(contentLength),
                                                   .paddingLength = paddingLength });
    std::memcpy(to, header.data(), header.size());
    return to + header.size();
}

static constexpr quint8 paddingFor(qsizetype contentLength)
{
    return quint8((8 - contentLength % 8) % 8);
}

// The writer works on bare pointers into memory that `out` owns but that lies partly behind what has been
// written: one growth policy, and an add() is a bounds check and two memcpy.
ParamsWriter::ParamsWriter(QByteArray &out, quint16 requestId) : m_out(out), m_requestId(requestId)
{
    m_record = m_end = m_limit = nullptr;
    const qsizetype begin = out.size();
    out.resize(std::max<qsizetype>(begin + 4096, out.capacity()));
    m_end = out.data() + begin;
    m_limit = out.data() + out.size();
    openRecord();
}

/// A new record if the pair does not fit into this one, and memory.
void ParamsWriter::makeRoom(qsizetype pair)
{
    const qsizetype filled = m_end - m_record - RecordHeaderBytes;
    if (filled > 0 && filled + pair > MaxRecordContent) {
        closeRecord();
        openRecord();
    }
    if (pair > MaxRecordContent)
        m_oversized = true; // it fills this record alone; closeRecord() cuts it
    reserve(pair);
}

void ParamsWriter::finish()
{
    // An empty record would end the stream, so one without pairs becomes that end.
    if (m_end - m_record > RecordHeaderBytes) {
        closeRecord();
        openRecord();
    }
    putHeader(m_record, m_requestId, 0, 0);
    m_out.truncate(m_end - m_out.constData());
}

void ParamsWriter::openRecord()
{
    reserve(RecordHeaderBytes);
    m_record = m_end;
    m_end += RecordHeaderBytes;
}

void ParamsWriter::closeRecord()
{
    if (m_end - m_record - RecordHeaderBytes > MaxRecordContent)
        splitRecord();
    const qsizetype content = m_end - m_record - RecordHeaderBytes;
    const quint8 padding = paddingFor(content);
    reserve(padding);
    putHeader(m_record, m_requestId, content, padding);
    std::memset(m_end, 0, padding);
    m_end += padding;
}

/// Cuts the content of the open record into as many as it needs, from the back so that each byte moves
/// once; the last one is the open record then.
void ParamsWriter::splitRecord()
{
    const qsizetype content = m_end - m_record - RecordHeaderBytes;
    const qsizetype extraRecords = (content - 1) / MaxRecordContent;
    reserve(extraRecords * RecordHeaderBytes);
    char *const first = m_record + RecordHeaderBytes;
    for (qsizetype i = extraRecords; i > 0; --i) {
        const qsizetype from = i * MaxRecordContent;
        const qsizetype length = std::min(MaxRecordContent, content - from);
        std::memmove(first + from + i * RecordHeaderBytes, first + from, size_t(length));
    }
    for (qsizetype i = 0; i < extraRecords; ++i)
        putHeader(m_record + i * (RecordHeaderBytes + MaxRecordContent), m_requestId, MaxRecordContent, 0);
    m_record += extraRecords * (RecordHeaderBytes + MaxRecordContent);
    m_end += extraRecords * RecordHeaderBytes;
}

void ParamsWriter::reserve(qsizetype bytes)
{
    if (m_limit - m_end >= bytes)
        return;
    const char *const old = m_out.constData();
    const qsizetype record = m_record - old;
    const qsizetype end = m_end - old;
    m_out.resize(std::max(2 * m_out.size(), end + bytes + 1024));
    m_record = m_out.data() + record;
    m_end = m_out.data() + end;
    m_limit = m_out.data() + m_out.size();
}

QByteArray encodePairs(const QList<std::pair<QByteArray, QByteArray>> &pairs)
{
    qsizetype size = 0;
    for (const auto &[name, value] : pairs)
        size += pairLengthBytes(name.size()) + pairLengthBytes(value.size()) + name.size() + value.size();
    QByteArray out(size, Qt::Uninitialized);
    char *to = out.data();
    for (const auto &[name, value] : pairs) {
        to = putPairLength(putPairLength(to, name.size()), value.size());
        to = std::copy(name.begin(), name.end(), to);
        to = std::copy(value.begin(), value.end(), to);
    }
    return out;
}

/// Takes a length off the front of `body`; nothing if it is cut short.
static std::optional<qsizetype> takeLength(QByteArrayView &body)
{
    if (body.isEmpty())
        return {};
    if ((body.front() & 0x80) == 0) {
        const qsizetype length = static_cast<unsigned char>(body.front());
        body = body.sliced(1);
        return length;
    }
    if (body.size() < 4)
        return {};
    const quint32 length = qFromBigEndian<quint32>(body.data()) & 0x7fff'ffffu;
    body = body.sliced(4);
    return qsizetype(length);
}

std::optional<QList<std::pair<QByteArray, QByteArray>>> decodePairs(QByteArrayView body)
{
    QList<std::pair<QByteArray, QByteArray>> pairs;
    while (!body.isEmpty()) {
        const auto nameLength = takeLength(body);
        if (!nameLength)
            return {};
        const auto valueLength = takeLength(body);
        if (!valueLength || *nameLength > body.size() || *valueLength > body.size() - *nameLength)
            return {};
        pairs.emplace_back(body.first(*nameLength).toByteArray(),
                           body.sliced(*nameLength, *valueLength).toByteArray());
        body = body.sliced(*nameLength + *valueLength);
    }
    return pairs;
}

} // namespace spawner
