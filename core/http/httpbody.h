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
    /// malformed chunk (size over 15 hex digits, bad line end, extensions and trailers over 8 KiB in all).
    State next(QByteArrayView &input, QByteArrayView &slice);
    bool isComplete() const { return m_step == Step::Complete; }
    bool isFailed() const { return m_step == Step::Failed; }
    /// Body bytes seen so far.
    qint64 received() const { return m_received; }
    /// Those, and what the length or the current chunk says is to come.
    qint64 announced() const { return m_received + m_left; }
    /// Announced bytes that have not come yet; -1 where the end is not known (chunked).
    qint64 remaining() const;

private:
    enum class Step : quint8 {
        Counted, ///< Content-Length
        SizeFirst, ///< a chunk's size, before its first digit
        Size,
        Blank, ///< between size and extension
        Extension, ///< up to the CR
        SizeLf,
        Data,
        DataCr,
        DataLf,
        TrailerStart, ///< at the beginning of a line
        TrailerName,
        Trailer, ///< its value
        TrailerLf,
        LastLf, ///< of the empty line that ends it all
        Complete,
        Failed,
    };

    bool readFraming(QByteArrayView &input);
    Step stepAfter(char c);
    Step sizeByte(char c);
    Step blankByte(char c);
    Step trailerNameByte(char c);
    Step trailerByte(char c);
    Step afterSize() const { return m_left > 0 ? Step::Data : Step::TrailerStart; }

    qint64 m_left = 0; ///< bytes of the body or chunk still to come
    qint64 m_received = 0;
    int m_sizeDigits = 0;
    int m_extraBytes = 0; ///< extensions and trailers of the whole body
    Step m_step = Step::Complete;
};

} // namespace spawner
