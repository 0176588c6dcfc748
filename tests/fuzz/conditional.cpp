// Range, If-Range and the preconditions: ranges lie within the representation and do not overlap, however they
// were asked for.
#include "fieldlines.h"
#include "http/httpheaders.h"
#include "require.h"
#include "server/conditional.h"

#include <cstdint>

using namespace spawner;

static HttpRequest requestOf(QByteArrayView text)
{
    HttpRequest request;
    request.bytes = text.toByteArray();
    request.method = "GET";
    readFieldLines(request);
    return request;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    const qint64 length = qint64(data[0]) * 37;
    Validators validators;
    validators.etag = (data[1] & 1) != 0 ? "W/\"1-2-3\"" : "\"1-2-3\"";
    validators.lastModified = std::chrono::system_clock::time_point(std::chrono::seconds(784'111'777));
    const HttpRequest request = requestOf(QByteArrayView(data + 2, qsizetype(size) - 2));
    (void)evaluatePreconditions(request, validators);
    (void)parseHttpDate(request.value("If-Modified-Since"));
    (void)acceptedQuality(request.value("Accept-Encoding"), "gzip");

    const RangeDecision decision = evaluateRange(request, validators, length);
    require((decision.kind == RangeDecision::Kind::Ranges) == !decision.ranges.isEmpty());
    require(decision.ranges.size() <= 16);
    for (qsizetype i = 0; i < decision.ranges.size(); ++i) {
        const ByteRange &one = decision.ranges[i];
        require(one.first >= 0 && one.length > 0 && one.length <= length && one.first <= length - one.length);
        for (qsizetype j = 0; j < i; ++j) {
            const ByteRange &other = decision.ranges[j];
            require(one.first + one.length <= other.first || other.first + other.length <= one.first);
        }
    }
    return 0;
}
