// A header block means the same however it is cut, and nothing in it can break out of a response.
#include "fastcgi/cgihead.h"

#include <algorithm>
#include <cstdlib>

using namespace spawner;

namespace {
struct Outcome
{
    CgiHeadParser::State state = CgiHeadParser::State::NeedMore;
    ErrorCode code = ErrorCode::InvalidArgument;
    CgiHead head;
    QByteArray body;
};
} // namespace

static Outcome parse(QByteArrayView bytes, qsizetype step)
{
    CgiHeadParser parser(2000);
    Outcome outcome;
    while (!bytes.isEmpty() && outcome.state == CgiHeadParser::State::NeedMore) {
        QByteArrayView piece = bytes.first(std::min(step, bytes.size()));
        bytes = bytes.sliced(piece.size());
        outcome.state = parser.feed(piece);
        if (outcome.state == CgiHeadParser::State::NeedMore && !piece.isEmpty())
            std::abort();
        outcome.body = piece.toByteArray();
    }
    if (outcome.state == CgiHeadParser::State::Complete) {
        outcome.head = parser.takeHead();
        outcome.body.append(bytes);
    } else {
        outcome.code = parser.error().code;
        if (parser.error().message.size() > 1000)
            std::abort();
        outcome.body.clear();
    }
    return outcome;
}

static void check(const CgiHead &head)
{
    if (head.status < 200 || head.status > 999 || head.contentLength.value_or(0) < 0)
        std::abort();
    const auto isClean = [](const QByteArray &text) {
        return std::none_of(text.begin(), text.end(),
                            [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
    };
    for (const CgiField &field : head.fields) {
        if (field.name.isEmpty() || !isClean(field.name) || !isClean(field.value) || field.name.contains(':')
            || field.name.contains(' '))
            std::abort();
    }
    if (!isClean(head.reason) || !isClean(head.location) || !isClean(head.sendfile)
        || !isClean(head.accelRedirect))
        std::abort();
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 1)
        return 0;
    const QByteArrayView bytes(data + 1, qsizetype(size) - 1);
    const Outcome whole = parse(bytes, bytes.size() + 1);
    const Outcome pieces = parse(bytes, 1 + data[0] % 11);
    if (whole.state != pieces.state) {
        // Only a block that cannot be one is refused earlier when it comes slowly.
        if (whole.code != ErrorCode::AppBadHead && pieces.code != ErrorCode::AppBadHead)
            std::abort();
        return 0;
    }
    if (whole.state != CgiHeadParser::State::Complete)
        return 0;
    check(whole.head);
    if (whole.body != pieces.body || whole.head.status != pieces.head.status
        || whole.head.fields.size() != pieces.head.fields.size()
        || whole.head.contentLength != pieces.head.contentLength || whole.head.dropped != pieces.head.dropped
        || whole.head.isLocalRedirect != pieces.head.isLocalRedirect)
        std::abort();
    return 0;
}
