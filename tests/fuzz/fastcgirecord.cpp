// However the bytes of an app are cut into pieces, the reader must make the same of them.
#include "fastcgi/record.h"

#include <algorithm>
#include <cstdlib>

using namespace spawner;

namespace {
struct Log final : RecordReader::Handler
{
    bool stdoutData(QByteArrayView bytes) override { return add('o', bytes); }
    bool stderrData(QByteArrayView bytes) override { return add('e', bytes); }
    bool valuesResult(QByteArrayView body) override { return add('v', body); }
    bool requestEnded(const EndRequest &end) override
    {
        text += 'E' + QByteArray::number(end.appStatus) + char(end.protocolStatus);
        return false;
    }
    bool recordIgnored(const RecordHeader &header) override
    {
        text += 'i' + QByteArray::number(int(header.type)) + QByteArray::number(header.requestId);
        return true;
    }
    bool add(char kind, QByteArrayView bytes)
    {
        if (bytes.isEmpty() && kind != 'v')
            std::abort();
        if (text.isEmpty() || last != kind || kind == 'v')
            text += kind;
        last = kind;
        text.append(bytes);
        return true;
    }
    QByteArray text;
    char last = 0;
};
} // namespace

static QByteArray read(QByteArrayView bytes, qsizetype step)
{
    RecordReader reader;
    Log log;
    bool fine = true;
    while (fine && !bytes.isEmpty() && !reader.isStopped()) {
        const QByteArrayView piece = bytes.first(std::min(step, bytes.size()));
        bytes = bytes.sliced(piece.size());
        fine = reader.feed(piece, log);
    }
    if (fine == !reader.error().isEmpty())
        std::abort();
    return log.text + (fine ? "" : "!");
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 1)
        return 0;
    const QByteArrayView bytes(data + 1, qsizetype(size) - 1);
    // 'i' between two slices of output splits them in the log, whichever way they were fed.
    if (read(bytes, bytes.size() + 1) != read(bytes, 1 + data[0] % 37))
        std::abort();
    return 0;
}
