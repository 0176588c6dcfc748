// Request bodies on the wire: counted or chunked (RFC 9112 sections 6 and 7). Pure.
#pragma once

#include "http/httprequest.h"

#include <QByteArrayView>

namespace spawner {

/// Takes the body out of a byte stream, slice by slice, without copying.
class BodyReader
{
public:
    enum class State { NeedMore, Slice, Complete, Failed };

    /// For the body that `request` announces.
    explicit BodyReader(const HttpRequest &request);
    BodyReader() = default;

    /// Takes from the front of `input`. Slice: `slice` is body data, call again. NeedMore: `input`
    /// is used up. Complete: the body ended, what is left in `input` is the next request. Failed:
    /// malformed chunk (size over 15 hex digits, bad line end, extension or trailer section over 8 KiB).
    State next(QByteArrayView &input, QByteArrayView &slice);
    bool isComplete() const;
    /// Body bytes seen so far.
    qint64 received() const;

private:
    // The implementer fills this in.
};

} // namespace spawner
