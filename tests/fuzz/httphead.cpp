// parseHead() on arbitrary bytes: what is taken is consistent, and no split of the input changes it.
#include "http/builtinroute.h"
#include "http/httphead.h"
#include "http/httpheaders.h"
#include "require.h"

#include <cstdint>

using namespace spawner;

static bool isWithin(QByteArrayView view, const QByteArray &bytes)
{
    return view.isEmpty() || (view.data() >= bytes.constData() && view.end() <= bytes.constData() + bytes.size())
            || view == "/" || view == "*";
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView input(data, qsizetype(size));
    HeadLimits limits;
    limits.headBytes = 512;
    limits.targetBytes = 128;
    limits.fieldCount = 8;
    HttpRequest request;
    HeadError error;
    qsizetype consumed = 0;
    const HeadState state = parseHead(input, limits, request, consumed, error);
    require(isWithin(request.method, request.bytes) && isWithin(request.target, request.bytes)
            && isWithin(request.path, request.bytes) && isWithin(request.query, request.bytes)
            && isWithin(request.authority, request.bytes));
    if (state == HeadState::Failed) {
        require(error.status >= 400 && error.status < 600 && !error.message.isEmpty());
        require(!request.keepAlive && request.fields.empty());
        return 0;
    }
    if (state == HeadState::NeedMore) {
        require(input.size() <= limits.headBytes);
        return 0;
    }

    require(consumed > 0 && consumed <= input.size() && consumed <= limits.headBytes);
    require(isToken(request.method) && !request.target.isEmpty());
    require(request.target == "*" || request.target.startsWith('/'));
    require(request.fields.size() <= size_t(limits.fieldCount));
    for (const HttpField &field : request.fields) {
        require(isToken(field.name) && isFieldValue(field.value));
        require(isWithin(field.name, request.bytes) && isWithin(field.value, request.bytes));
    }
    require(request.contentLength >= 0);
    require(request.minorVersion == 0 || !request.authority.isEmpty());

    // What QHttpServer sees has one line and two line ends, whatever the request.
    QByteArray shown;
    appendShownHead(shown, request, true);
    require(shown.count('\n') == 2 && shown.endsWith(" HTTP/1.1\r\n\r\n") && shown.count(' ') == 2);

    // No shorter piece of it is a head, or it would have ended there.
    HttpRequest shorter;
    qsizetype unused = 0;
    require(parseHead(input.first(consumed - 1), limits, shorter, unused, error) == HeadState::NeedMore);
    require(parseHead(input.first(consumed), limits, shorter, unused, error) == HeadState::Complete);
    require(shorter.target == request.target && shorter.fields.size() == request.fields.size());
    return 0;
}
