// FastCGI records as bytes (FastCGI specification, section 3.3 and 8). Pure functions.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>

namespace spawner {

enum class RecordType : quint8 {
    BeginRequest = 1,
    AbortRequest = 2,
    EndRequest = 3,
    Params = 4,
    Stdin = 5,
    Stdout = 6,
    Stderr = 7,
    Data = 8,
    GetValues = 9,
    GetValuesResult = 10,
    UnknownType = 11,
};

enum class FastCgiRole : quint16 { Responder = 1, Authorizer = 2, Filter = 3 };

enum class ProtocolStatus : quint8 {
    RequestComplete = 0,
    CannotMultiplex = 1,
    Overloaded = 2,
    UnknownRole = 3,
};

constexpr qsizetype RecordHeaderBytes = 8;
/// Most content we put in one record: php-cgi drops a connection where content and padding exceed
/// 65535 together, so stop at a multiple of 8 below it.
constexpr qsizetype MaxRecordContent = 65528;

struct RecordHeader
{
    quint8 version = 1;
    RecordType type = RecordType::BeginRequest;
    quint16 requestId = 0;
    quint16 contentLength = 0;
    quint8 paddingLength = 0;
};

using RecordHeaderData = std::array<char, RecordHeaderBytes>;
RecordHeaderData encodeHeader(const RecordHeader &header);
RecordHeader decodeHeader(const char *bytes);

/// A whole BEGIN_REQUEST record (16 bytes).
std::array<char, 16> encodeBeginRequest(quint16 requestId, FastCgiRole role, bool keepConnection);

struct EndRequest
{
    quint32 appStatus = 0;
    ProtocolStatus protocolStatus = ProtocolStatus::RequestComplete;
};

/// Incremental reader of the records an app sends. Feed it whatever arrived; it calls back with
/// slices of that very buffer (no copy) except where a header or a small fixed body is split.
/// A Handler may destroy the reader from within a call, if it then returns false. Tolerates padding, empty
/// records, records of other request ids and unknown types (reported to `ignored`), and the reserved bytes of
/// END_REQUEST being garbage.
class RecordReader
{
public:
    /// Receives what was read. Return false to stop the parse at that point (the rest of the fed
    /// bytes is dropped: the request is over or given up). requestEnded() comes behind the padding of
    /// END_REQUEST, so that a kept connection stands at the start of the next record.
    class Handler
    {
    public:
        virtual bool stdoutData(QByteArrayView bytes) = 0; ///< never empty
        virtual bool stderrData(QByteArrayView bytes) = 0; ///< never empty
        virtual bool requestEnded(const EndRequest &end) = 0;
        virtual bool valuesResult(QByteArrayView body) = 0; ///< whole GET_VALUES_RESULT body, at most 64 KiB
        virtual bool recordIgnored(const RecordHeader &header) = 0;

    protected:
        ~Handler() = default;
    };

    explicit RecordReader(quint16 requestId = 1) : m_requestId(requestId) { }
    /// False: version is not 1, or a body has an impossible length; `error()` says which. After a
    /// Handler returned false: true, and isStopped().
    bool feed(QByteArrayView bytes, Handler &handler);
    QString error() const;
    bool isStopped() const { return m_stopped; }
    /// Bytes of the last feed() that were dropped because a Handler stopped the parse. 0 after
    /// requestEnded() means that nothing followed the answer.
    qsizetype droppedBytes() const { return m_droppedBytes; }
    /// Ready for the next request on the same connection.
    void reset(quint16 requestId);

private:
    enum class Phase : quint8 { Header, Content, Padding };
    enum class Body : quint8 { Ignored, Stdout, Stderr, EndRequest, Values };
    enum class Step { Continue, Stop, Fail };

    Step readHeader(QByteArrayView &bytes, Handler &handler);
    Step beginRecord(const RecordHeader &header, qsizetype bytesBehind, Handler &handler);
    Step readContent(QByteArrayView &bytes, Handler &handler);
    Step settle(qsizetype bytesBehind, Handler &handler);
    Step fail(QByteArrayView first, QByteArrayView behind);
    void beforeCall(qsizetype bytesBehind);
    Step afterCall();

    quint16 m_requestId;
    quint16 m_contentLeft = 0; // of the current record, not fed yet
    quint8 m_paddingLeft = 0;
    quint8 m_headerHave = 0; // bytes of a split header in m_header
    quint8 m_endHave = 0; // bytes of an END_REQUEST body in m_end
    Phase m_phase = Phase::Header;
    Body m_body = Body::Ignored;
    bool m_stopped = false;
    RecordHeaderData m_header{};
    std::array<char, 8> m_end{};
    qsizetype m_droppedBytes = 0;
    QByteArray m_values; // a GET_VALUES_RESULT body
    QString m_error;
};

} // namespace spawner
