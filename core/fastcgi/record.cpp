#include "fastcgi/record.h"

#include "fastcgi/printable.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <utility>

namespace spawner {

RecordHeaderData encodeHeader(const RecordHeader &header)
{
    RecordHeaderData data{};
    data[0] = static_cast<char>(header.version);
    data[1] = static_cast<char>(header.type);
    qToBigEndian(header.requestId, &data[2]);
    qToBigEndian(header.contentLength, &data[4]);
    data[6] = static_cast<char>(header.paddingLength);
    return data;
}

RecordHeader decodeHeader(const char *bytes)
{
    RecordHeader header;
    header.version = static_cast<quint8>(bytes[0]);
    header.type = static_cast<RecordType>(bytes[1]);
    header.requestId = qFromBigEndian<quint16>(bytes + 2);
    header.contentLength = qFromBigEndian<quint16>(bytes + 4);
    header.paddingLength = static_cast<quint8>(bytes[6]);
    return header;
}

std::array<char, 16> encodeBeginRequest(quint16 requestId, FastCgiRole role, bool keepConnection)
{
    std::array<char, 16> record{};
    const RecordHeaderData header
        = encodeHeader({ .type = RecordType::BeginRequest, .requestId = requestId, .contentLength = 8 });
    std::copy(header.begin(), header.end(), record.begin());
    qToBigEndian(static_cast<quint16>(role), &record[8]);
    record[10] = keepConnection ? 1 : 0;
    return record;
}

bool RecordReader::feed(QByteArrayView bytes, Handler &handler)
{
    if (!m_error.isEmpty())
        return false;
    if (m_stopped) {
        m_droppedBytes = bytes.size();
        return true;
    }
    while (!bytes.isEmpty()) {
        Step step = Step::Continue;
        switch (m_phase) {
        case Phase::Header:
            step = readHeader(bytes, handler);
            break;
        case Phase::Content:
            step = readContent(bytes, handler);
            break;
        case Phase::Padding: {
            const qsizetype skipped = std::min(qsizetype(m_paddingLeft), bytes.size());
            m_paddingLeft = quint8(m_paddingLeft - skipped);
            bytes = bytes.sliced(skipped);
            step = settle(bytes.size(), handler);
            break;
        }
        }
        // After Stop a Handler may have destroyed us: nothing of ours is touched any more.
        if (step != Step::Continue)
            return step == Step::Stop;
    }
    return true;
}

RecordReader::Step RecordReader::readHeader(QByteArrayView &bytes, Handler &handler)
{
    const char *header = bytes.data();
    if (m_headerHave == 0 && bytes.size() >= RecordHeaderBytes) {
        bytes = bytes.sliced(RecordHeaderBytes);
    } else {
        const qsizetype taken = std::min(RecordHeaderBytes - m_headerHave, bytes.size());
        std::memcpy(m_header.data() + m_headerHave, bytes.data(), size_t(taken));
        m_headerHave = quint8(m_headerHave + taken);
        bytes = bytes.sliced(taken);
        header = m_header.data();
        // The first byte tells at once: an app that prints "hi" never fills a header.
        if (m_headerHave < RecordHeaderBytes)
            return header[0] == 1 ? Step::Continue : fail({ header, qsizetype(m_headerHave) }, bytes);
        m_headerHave = 0;
    }
    if (header[0] != 1)
        return fail({ header, RecordHeaderBytes }, bytes);
    return beginRecord(decodeHeader(header), bytes.size(), handler);
}

RecordReader::Step RecordReader::beginRecord(const RecordHeader &header, qsizetype bytesBehind,
                                             Handler &handler)
{
    m_contentLeft = header.contentLength;
    m_paddingLeft = header.paddingLength;
    m_body = Body::Ignored;
    if (header.requestId == m_requestId) {
        if (header.type == RecordType::Stdout)
            m_body = Body::Stdout;
        else if (header.type == RecordType::Stderr)
            m_body = Body::Stderr;
        else if (header.type == RecordType::EndRequest)
            m_body = Body::EndRequest;
    } else if (header.requestId == 0 && header.type == RecordType::GetValuesResult) {
        m_body = Body::Values;
    }
    if (m_body == Body::EndRequest && header.contentLength < m_end.size()) {
        m_error
            = QStringLiteral("it broke the FastCGI protocol: its END_REQUEST record holds %1 bytes, not 8")
                  .arg(header.contentLength);
        return Step::Fail;
    }
    m_endHave = 0;
    m_values.clear();
    if (m_body != Body::Ignored)
        return settle(bytesBehind, handler);

    settle(bytesBehind, handler); // calls nobody for an ignored record
    beforeCall(bytesBehind);
    return handler.recordIgnored(header) ? afterCall() : Step::Stop;
}

RecordReader::Step RecordReader::readContent(QByteArrayView &bytes, Handler &handler)
{
    const QByteArrayView slice = bytes.first(std::min(qsizetype(m_contentLeft), bytes.size()));
    bytes = bytes.sliced(slice.size());
    m_contentLeft = quint16(m_contentLeft - slice.size());
    switch (m_body) {
    case Body::Stdout:
    case Body::Stderr:
        beforeCall(bytes.size());
        if (!(m_body == Body::Stdout ? handler.stdoutData(slice) : handler.stderrData(slice)))
            return Step::Stop;
        afterCall();
        break;
    case Body::EndRequest: { // longer bodies are tolerated, the surplus has no meaning
        const qsizetype taken = std::min(qsizetype(m_end.size()) - m_endHave, slice.size());
        std::memcpy(m_end.data() + m_endHave, slice.data(), size_t(taken));
        m_endHave = quint8(m_endHave + taken);
        break;
    }
    case Body::Values:
        m_values.append(slice);
        break;
    case Body::Ignored:
        break;
    }
    return settle(bytes.size(), handler);
}

/// Chooses what the next byte is; delivers a body that had to be whole when its record is over.
RecordReader::Step RecordReader::settle(qsizetype bytesBehind, Handler &handler)
{
    if (m_contentLeft > 0) {
        m_phase = Phase::Content;
        return Step::Continue;
    }
    if (m_paddingLeft > 0) {
        m_phase = Phase::Padding;
        return Step::Continue;
    }
    m_phase = Phase::Header;
    if (m_body == Body::EndRequest) {
        // The three reserved bytes behind the status are garbage from php: not looked at.
        const EndRequest end{ qFromBigEndian<quint32>(m_end.data()), static_cast<ProtocolStatus>(m_end[4]) };
        beforeCall(bytesBehind);
        return handler.requestEnded(end) ? afterCall() : Step::Stop;
    }
    if (m_body == Body::Values) {
        const QByteArray values = std::exchange(m_values, {});
        beforeCall(bytesBehind);
        return handler.valuesResult(values) ? afterCall() : Step::Stop;
    }
    return Step::Continue;
}

RecordReader::Step RecordReader::fail(QByteArrayView first, QByteArrayView behind)
{
    const QByteArray shown
        = first.toByteArray() + behind.first(std::min<qsizetype>(behind.size(), 128)).toByteArray();
    m_error = QStringLiteral("it does not speak FastCGI: it sent %1 where a record should begin")
                  .arg(printable(shown));
    return Step::Fail;
}

// A Handler that returns false may have destroyed us, so what "stopped" means is set before the call and
// taken back after it.
void RecordReader::beforeCall(qsizetype bytesBehind)
{
    m_stopped = true;
    m_droppedBytes = bytesBehind;
}

RecordReader::Step RecordReader::afterCall()
{
    m_stopped = false;
    m_droppedBytes = 0;
    return Step::Continue;
}

QString RecordReader::error() const
{
    return m_error;
}

void RecordReader::reset(quint16 requestId)
{
    *this = RecordReader(requestId);
}

} // namespace spawner
