// What ParamsWriter writes is well framed and reads back as what went in; decodePairs survives anything.
#include "fastcgi/params.h"

#include <cstdlib>

using namespace spawner;

using Pairs = QList<std::pair<QByteArray, QByteArray>>;

/// The PARAMS stream inside `bytes`; aborts where the framing is wrong.
static QByteArray unframe(QByteArrayView bytes, bool mayStraddle)
{
    QByteArray stream;
    for (;;) {
        if (bytes.size() < RecordHeaderBytes)
            std::abort();
        const RecordHeader header = decodeHeader(bytes.data());
        const qsizetype whole = RecordHeaderBytes + header.contentLength + header.paddingLength;
        if (header.version != 1 || header.type != RecordType::Params || header.requestId != 1
            || whole > bytes.size() || whole % 8 != 0 || header.contentLength > MaxRecordContent)
            std::abort();
        const QByteArrayView content = bytes.sliced(RecordHeaderBytes, header.contentLength);
        bytes = bytes.sliced(whole);
        if (content.isEmpty()) {
            if (!bytes.isEmpty())
                std::abort();
            return stream;
        }
        if (!mayStraddle && !decodePairs(content))
            std::abort();
        stream.append(content);
    }
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    if (const auto pairs = decodePairs(bytes)) {
        if (decodePairs(encodePairs(*pairs)) != pairs)
            std::abort();
    }
    // Three bytes make a pair: how long its name is, and how long its value.
    Pairs pairs;
    QByteArray out;
    ParamsWriter writer(out, 1);
    qsizetype budget = 140'000; // enough for pairs that fill several records, small enough to be quick
    for (size_t i = 0; i + 2 < size && budget > 0; i += 3) {
        const QByteArray name(data[i], char(data[i + 1]));
        const QByteArray value(data[i + 1] * (data[i + 2] > 0xf0 ? 1031 : data[i + 2] / 8), char(data[i]));
        budget -= 64 + name.size() + value.size();
        writer.add(name, value);
        pairs.append({ name, value });
    }
    writer.finish();
    if (decodePairs(unframe(out, writer.hasOversizedPair())) != pairs)
        std::abort();
    return 0;
}
