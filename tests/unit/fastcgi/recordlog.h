// Writes down what a RecordReader reports, joined so that the sizes of the feeds do not show.
#pragma once

#include "fastcgi/record.h"

#include <QByteArrayList>

struct RecordLog final : spawner::RecordReader::Handler
{
    bool stdoutData(QByteArrayView bytes) override
    {
        ++calls;
        slices.append(bytes);
        out += bytes.toByteArray();
        return keepGoing();
    }
    bool stderrData(QByteArrayView bytes) override
    {
        err += bytes.toByteArray();
        return keepGoing();
    }
    bool requestEnded(const spawner::EndRequest &end) override
    {
        ends.append(end);
        return goOnAfterEnd;
    }
    bool valuesResult(QByteArrayView body) override
    {
        values.append(body.toByteArray());
        return keepGoing();
    }
    bool recordIgnored(const spawner::RecordHeader &header) override
    {
        ignored.append(header);
        return keepGoing();
    }
    bool keepGoing() { return stopAfter < 0 || --stopAfter > 0; }

    QByteArray out;
    QByteArray err;
    QList<spawner::EndRequest> ends;
    QByteArrayList values;
    QList<spawner::RecordHeader> ignored;
    QList<QByteArrayView> slices;
    int calls = 0;
    int stopAfter = -1;
    bool goOnAfterEnd = false;
};

/// A whole record, as an app would send it.
inline QByteArray record(spawner::RecordType type, const QByteArray &content, quint16 id = 1,
                         quint8 padding = 0)
{
    const auto header = spawner::encodeHeader({ .type = type,
                                                .requestId = id,
                                                .contentLength = quint16(content.size()),
                                                .paddingLength = padding });
    return QByteArray(header.data(), header.size()).append(content).append(padding, 'P');
}

inline QByteArray endRecord(quint32 appStatus = 0, int protocolStatus = 0, quint8 padding = 0)
{
    QByteArray body(8, '\x5a'); // the reserved bytes are garbage, as php's are
    for (int i = 0; i < 4; ++i)
        body[i] = char(appStatus >> (24 - 8 * i));
    body[4] = char(protocolStatus);
    return record(spawner::RecordType::EndRequest, body, 1, padding);
}
