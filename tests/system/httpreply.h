// What a client got.
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

#include <chrono>

namespace spawner {

/// An HTTP response as it was on the wire, and whether it came whole.
struct HttpReply
{
    int status = 0; ///< 0 = no head arrived
    QByteArray version; ///< "HTTP/1.1"
    QByteArray reason;
    QList<QPair<QByteArray, QByteArray>> fields; ///< names as they came
    QList<int> interim; ///< status of each 1xx before it
    QByteArray body; ///< without chunk framing; empty if only its digest was asked for
    qint64 bodyBytes = 0;
    QByteArray sha256; ///< of the body, hexadecimal
    /// The body ended the way its framing promised: all of Content-Length, the last chunk, or, with
    /// neither, the end of the connection.
    bool isComplete = false;
    bool isChunked = false;
    QString problem; ///< why it is not complete
    std::chrono::milliseconds toFirstByte{0}; ///< from the call that waited for it

    /// The value of the first field of that name, whatever its case; null if there is none.
    QByteArray field(const QByteArray &name) const
    {
        for (const auto &one : fields) {
            if (one.first.compare(name, Qt::CaseInsensitive) == 0)
                return one.second.isNull() ? QByteArray("") : one.second;
        }
        return {};
    }
    QList<QByteArray> allFields(const QByteArray &name) const
    {
        QList<QByteArray> values;
        for (const auto &one : fields) {
            if (one.first.compare(name, Qt::CaseInsensitive) == 0)
                values.append(one.second);
        }
        return values;
    }
};

} // namespace spawner
