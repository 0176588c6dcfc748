// BodyReader on arbitrary bytes: the same body and end in whatever pieces it comes.
#include "http/httpbody.h"
#include "require.h"

#include <cstdint>

using namespace spawner;

struct Outcome
{
    BodyReader::State state = BodyReader::State::NeedMore;
    QByteArray body;
    qsizetype used = 0;
    qint64 received = 0;

    bool operator==(const Outcome &) const = default;
};

static Outcome readAll(const HttpRequest &request, QByteArrayView bytes, qsizetype pieceSize)
{
    BodyReader reader(request);
    Outcome outcome;
    while (outcome.used <= bytes.size()) {
        const qsizetype offered = std::min(pieceSize, bytes.size() - outcome.used);
        QByteArrayView input = bytes.sliced(outcome.used, offered);
        QByteArrayView slice;
        while ((outcome.state = reader.next(input, slice)) == BodyReader::State::Slice) {
            require(!slice.isEmpty());
            outcome.body.append(slice);
        }
        outcome.used += offered - input.size();
        if (outcome.state != BodyReader::State::NeedMore || outcome.used == bytes.size())
            break;
        require(input.isEmpty());
    }
    outcome.received = reader.received();
    require(outcome.received == outcome.body.size());
    require(reader.isComplete() == (outcome.state == BodyReader::State::Complete));
    require(reader.isFailed() == (outcome.state == BodyReader::State::Failed));
    if (outcome.state == BodyReader::State::Failed)
        outcome.used = 0; // how much was looked at is nobody's business
    return outcome;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    HttpRequest request;
    request.body = data[0] & 1 ? HttpRequest::Body::Length : HttpRequest::Body::Chunked;
    request.contentLength = data[0] >> 1;
    const qsizetype pieceSize = data[1] % 16 + 1;
    const QByteArrayView bytes(data + 2, qsizetype(size - 2));

    const Outcome whole = readAll(request, bytes, bytes.size() + 1);
    require(whole == readAll(request, bytes, pieceSize));
    if (request.body == HttpRequest::Body::Length)
        require(whole.body.size() == std::min<qint64>(request.contentLength, bytes.size()));
    return 0;
}
