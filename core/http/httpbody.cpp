#include "http/httpbody.h"

#include "base/bytes.h"
#include "http/httpheaders.h"

#include <algorithm>

namespace spawner {

namespace {

constexpr int LongestSize = 15; // hex digits; one more could overflow a qint64
constexpr int MostExtraBytes = 8 * 1024;

bool isControl(char c)
{
    return (uchar(c) < 0x20 && c != '\t') || c == 0x7f;
}

} // namespace

BodyReader::BodyReader(const HttpRequest &request)
{
    switch (request.body) {
    case HttpRequest::Body::None:
        break;
    case HttpRequest::Body::Length:
        m_left = request.contentLength;
        m_step = m_left > 0 ? Step::Counted : Step::Complete;
        break;
    case HttpRequest::Body::Chunked:
        m_step = Step::SizeFirst;
        break;
    }
}

qint64 BodyReader::remaining() const
{
    if (m_step == Step::Complete)
        return 0;
    return m_step == Step::Counted ? m_left : -1;
}

BodyReader::State BodyReader::next(QByteArrayView &input, QByteArrayView &slice)
{
    while (m_step != Step::Counted && m_step != Step::Data) {
        if (m_step == Step::Complete)
            return State::Complete;
        if (m_step == Step::Failed)
            return State::Failed;
        if (!readFraming(input))
            return State::NeedMore;
    }
    if (input.isEmpty())
        return State::NeedMore;

    const qsizetype size = qsizetype(std::min<qint64>(m_left, input.size()));
    slice = input.first(size);
    input = input.sliced(size);
    m_received += size;
    m_left -= size;
    if (m_left == 0)
        m_step = m_step == Step::Counted ? Step::Complete : Step::DataCr;
    return State::Slice;
}

/// Reads bytes between the data of chunks until the step changes; false when the input is used up.
bool BodyReader::readFraming(QByteArrayView &input)
{
    const Step before = m_step;
    for (qsizetype i = 0; i < input.size(); ++i) {
        m_step = stepAfter(input[i]);
        if (m_step != before) {
            input = input.sliced(i + 1);
            return true;
        }
    }
    input = input.sliced(input.size());
    return false;
}

BodyReader::Step BodyReader::stepAfter(char c)
{
    switch (m_step) {
    case Step::SizeFirst:
        m_left = 0;
        m_sizeDigits = 0;
        return hexValue(c) < 0 ? Step::Failed : sizeByte(c);
    case Step::Size:
        return sizeByte(c);
    case Step::Blank:
        return c == '\r' ? Step::SizeLf : blankByte(c);
    case Step::Extension:
        if (c == '\r')
            return Step::SizeLf;
        return isControl(c) || ++m_extraBytes > MostExtraBytes ? Step::Failed : Step::Extension;
    case Step::SizeLf:
        return c == '\n' ? afterSize() : Step::Failed;
    case Step::DataCr:
        return c == '\r' ? Step::DataLf : Step::Failed;
    case Step::DataLf:
        return c == '\n' ? Step::SizeFirst : Step::Failed;
    case Step::TrailerStart:
        return c == '\r' ? Step::LastLf : trailerNameByte(c);
    case Step::TrailerName:
        return c == ':' ? Step::Trailer : trailerNameByte(c);
    case Step::Trailer:
        return trailerByte(c);
    case Step::TrailerLf:
        return c == '\n' ? Step::TrailerStart : Step::Failed;
    case Step::LastLf:
        return c == '\n' ? Step::Complete : Step::Failed;
    case Step::Counted:
    case Step::Data:
    case Step::Complete:
    case Step::Failed:
        break;
    }
    Q_UNREACHABLE();
    return Step::Failed;
}

BodyReader::Step BodyReader::sizeByte(char c)
{
    const int value = hexValue(c);
    if (value >= 0) {
        if (++m_sizeDigits > LongestSize)
            return Step::Failed;
        m_left = m_left * 16 + value;
        return Step::Size;
    }
    if (c == '\r')
        return Step::SizeLf;
    return blankByte(c);
}

/// Between size and extension; some old clients pad the size with blanks.
BodyReader::Step BodyReader::blankByte(char c)
{
    if (c == ';')
        return Step::Extension;
    return isBlank(c) && ++m_extraBytes <= MostExtraBytes ? Step::Blank : Step::Failed;
}

/// A line that is no field may be the next request, of somebody who sees the end of the body elsewhere.
BodyReader::Step BodyReader::trailerNameByte(char c)
{
    return isToken({ &c, 1 }) && ++m_extraBytes <= MostExtraBytes ? Step::TrailerName : Step::Failed;
}

BodyReader::Step BodyReader::trailerByte(char c)
{
    if (c == '\r')
        return Step::TrailerLf;
    return isControl(c) || ++m_extraBytes > MostExtraBytes ? Step::Failed : Step::Trailer;
}

} // namespace spawner
