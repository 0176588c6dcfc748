// A request from the bytes of a fuzzer.
#pragma once

#include "http/httprequest.h"

namespace spawner {

/// Adds the fields that `request.bytes` has, a "Name: value" each line.
inline void readFieldLines(HttpRequest &request)
{
    const QByteArrayView bytes(request.bytes);
    for (qsizetype from = 0; from < bytes.size();) {
        qsizetype end = bytes.indexOf('\n', from);
        end = end < 0 ? bytes.size() : end;
        const QByteArrayView line = bytes.sliced(from, end - from);
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            request.fields.push_back({ line.first(colon), line.sliced(colon + 1).trimmed() });
        from = end + 1;
    }
}

} // namespace spawner
