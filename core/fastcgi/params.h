// Name-value pairs (FastCGI specification, section 3.4). Pure functions.
#pragma once

#include "fastcgi/record.h"

#include <QList>
#include <QtEndian>

#include <cstring>
#include <optional>
#include <utility>

namespace spawner {

/// Writes FCGI_PARAMS records straight into a buffer that is sent as it is. Pairs never straddle
/// two records (php-cgi drops the connection if one does) unless a single pair is larger than a
/// record can be; then hasOversizedPair() is true and the caller may refuse the request instead.
class ParamsWriter
{
public:
    /// Appends to `out`, which may already hold the BEGIN_REQUEST record and must outlive the writer.
    /// Between here and finish() nobody else may touch `out`, and its end is not meaningful yet.
    ParamsWriter(QByteArray &out, quint16 requestId);
    ParamsWriter(const ParamsWriter &) = delete;
    ParamsWriter &operator=(const ParamsWriter &) = delete;

    void add(QByteArrayView name, QByteArrayView value);
    /// For values made of pieces: room for a value of exactly `length` bytes; write them there, before
    /// the next call.
    char *addUninitialized(QByteArrayView name, qsizetype length);
    /// Closes the last record (header, padding) and adds the empty one that ends the stream.
    void finish();
    bool hasOversizedPair() const { return m_oversized; }

private:
    void makeRoom(qsizetype pair);
    void openRecord();
    void closeRecord();
    void splitRecord();
    void reserve(qsizetype bytes);

    QByteArray &m_out;
    char *m_record; // the header of the record being filled
    char *m_end; // of what is written
    char *m_limit; // of the memory
    quint16 m_requestId;
    bool m_oversized = false;
};

// Inline: a request has some thirty pairs, most with a constant for a name.

/// The lengths of a pair: one byte below 128, else four with the top bit set.
constexpr qsizetype pairLengthBytes(qsizetype length)
{
    return length < 128 ? 1 : 4;
}

inline char *putPairLength(char *to, qsizetype length)
{
    if (length < 128) {
        *to = static_cast<char>(length);
        return to + 1;
    }
    qToBigEndian(quint32(length) | 0x8000'0000u, to);
    return to + 4;
}

inline char *ParamsWriter::addUninitialized(QByteArrayView name, qsizetype length)
{
    const qsizetype pair = pairLengthBytes(name.size()) + pairLengthBytes(length) + name.size() + length;
    if (m_limit - m_end < pair || m_end - m_record + pair > MaxRecordContent) [[unlikely]]
        makeRoom(pair);
    char *to = putPairLength(m_end, name.size());
    to = putPairLength(to, length);
    if (!name.isEmpty())
        std::memcpy(to, name.data(), size_t(name.size()));
    m_end = to + name.size() + length;
    return to + name.size();
}

inline void ParamsWriter::add(QByteArrayView name, QByteArrayView value)
{
    char *to = addUninitialized(name, value.size());
    if (!value.isEmpty())
        std::memcpy(to, value.data(), size_t(value.size()));
}

/// The body of a GET_VALUES or GET_VALUES_RESULT record.
QByteArray encodePairs(const QList<std::pair<QByteArray, QByteArray>> &pairs);
/// Nothing if a length points outside `body`.
std::optional<QList<std::pair<QByteArray, QByteArray>>> decodePairs(QByteArrayView body);

} // namespace spawner
