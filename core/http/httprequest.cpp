#include "http/httprequest.h"

#include "base/bytes.h"

namespace spawner {

QByteArrayView HttpRequest::value(QByteArrayView name) const
{
    for (const HttpField &field : fields) {
        if (equalsIgnoreCase(field.name, name))
            return field.value;
    }
    return {};
}

void HttpRequest::clear()
{
    bytes.resize(0); // clear() would give the memory back
    method = target = path = query = authority = {};
    minorVersion = 1;
    fields.clear();
    body = Body::None;
    contentLength = 0;
    keepAlive = true;
    expectContinue = false;
}

} // namespace spawner
