#include "http/httphead.h"

#include "base/bytes.h"
#include "http/httpheaders.h"

#include <algorithm>
#include <cstring>

namespace spawner {

namespace {

/// Longer than any registered method; RFC 9112 section 3 wants 501 for those.
constexpr qsizetype LongestMethod = 32;

/// No control byte and no blank. Bytes above 127 pass: many clients send UTF-8 as it is.
bool isTarget(QByteArrayView text)
{
    for (const char c : text) {
        if (uchar(c) <= 0x20 || c == 0x7f)
            return false;
    }
    return true;
}

/// One run over one head. Views point into the input; rebase() moves them into the request's own bytes.
class HeadParser
{
public:
    HeadParser(QByteArrayView input, const HeadLimits &limits, HttpRequest &request, HeadError &error) :
        m_input(input), m_limits(limits), m_request(request), m_error(error)
    {
    }

    HeadState parse(qsizetype &consumed);

private:
    HeadState fail(int status, const QString &message);
    HeadState tooLong(bool inRequestLine);
    HeadState failBareLf();
    bool nextLine(QByteArrayView &line);
    HeadState requestLine(QByteArrayView line);
    HeadState version(QByteArrayView text);
    HeadState target(QByteArrayView text);
    HeadState absoluteTarget(QByteArrayView text, qsizetype schemeLength);
    HeadState field(QByteArrayView line);
    HeadState meaning(const HttpField &field);
    HeadState contentLength(QByteArrayView value);
    HeadState transferEncoding(QByteArrayView value);
    HeadState conclude();
    void keepBytes(qsizetype headSize);

    const QByteArrayView m_input;
    const HeadLimits &m_limits;
    HttpRequest &m_request;
    HeadError &m_error;
    qsizetype m_position = 0;
    bool m_hasBareLf = false;

    QByteArrayView m_absoluteQuery; ///< of "http://host?query", which has no '/' to begin its path
    QByteArrayView m_host;
    int m_hosts = 0;
    bool m_hasLength = false;
    int m_chunkedCodings = 0;
    bool m_isChunkedLast = false;
    bool m_hasOtherCoding = false;
    bool m_hasTransferEncoding = false;
    bool m_wantsClose = false;
    bool m_wantsKeepAlive = false;
    bool m_hasUnknownExpectation = false;
};

HeadState HeadParser::fail(int status, const QString &message)
{
    m_error = { status, message };
    // What is known of the request is worth a line in the log.
    m_request.fields.clear();
    m_request.body = HttpRequest::Body::None;
    m_request.contentLength = 0;
    m_request.keepAlive = false;
    m_request.expectContinue = false;
    keepBytes(std::min(m_position, m_limits.headBytes));
    return HeadState::Failed;
}

HeadState HeadParser::tooLong(bool inRequestLine)
{
    if (inRequestLine) {
        return fail(414, QStringLiteral("The request target is longer than %1 bytes.")
                                 .arg(m_limits.targetBytes));
    }
    return fail(431, QStringLiteral("The request head is larger than %1 bytes.").arg(m_limits.headBytes));
}

/// The next whole line, without its CRLF.
bool HeadParser::nextLine(QByteArrayView &line)
{
    const char *begin = m_input.data() + m_position;
    const qsizetype left = m_input.size() - m_position;
    const auto *end = left > 0 ? static_cast<const char *>(std::memchr(begin, '\n', size_t(left))) : nullptr;
    if (!end)
        return false;
    m_position = end + 1 - m_input.data();
    m_hasBareLf = end == begin || end[-1] != '\r';
    line = QByteArrayView(begin, m_hasBareLf ? end : end - 1);
    return true;
}

HeadState HeadParser::parse(qsizetype &consumed)
{
    m_request.clear();
    while (m_input.sliced(m_position).startsWith("\r\n"))
        m_position += 2;
    const qsizetype begin = m_position;
    QByteArrayView line;
    if (!nextLine(line)) {
        // Another protocol (TLS, say) may never send a line end to wait for.
        if (begin < m_input.size() && m_input[begin] != '\r' && !isToken(m_input.sliced(begin, 1)))
            return fail(400, QStringLiteral("The request does not begin with an HTTP method."));
        // A method, a blank and the target, and already too long?
        const qsizetype longest = std::min(LongestMethod + 1 + m_limits.targetBytes, m_limits.headBytes);
        return m_input.size() - begin > longest ? tooLong(true) : HeadState::NeedMore;
    }
    if (m_hasBareLf)
        return failBareLf();
    if (const HeadState state = requestLine(line); state == HeadState::Failed)
        return state;

    for (;;) {
        if (m_position > m_limits.headBytes)
            return tooLong(false);
        if (!nextLine(line))
            return m_input.size() > m_limits.headBytes ? tooLong(false) : HeadState::NeedMore;
        if (m_hasBareLf)
            return failBareLf();
        if (line.isEmpty())
            break;
        if (const HeadState state = field(line); state == HeadState::Failed)
            return state;
    }
    if (m_position > m_limits.headBytes)
        return tooLong(false);
    if (const HeadState state = conclude(); state == HeadState::Failed)
        return state;
    consumed = m_position;
    keepBytes(m_position);
    return HeadState::Complete;
}

HeadState HeadParser::failBareLf()
{
    return fail(400, QStringLiteral("A line of the request head does not end with CR LF."));
}

HeadState HeadParser::requestLine(QByteArrayView line)
{
    const qsizetype firstBlank = indexOfByte(line, ' ');
    const QByteArrayView method = firstBlank < 0 ? line : line.first(firstBlank);
    if (!isToken(method))
        return fail(400, QStringLiteral("The request does not begin with an HTTP method."));
    if (method.size() > LongestMethod)
        return fail(501, QStringLiteral("The request method is longer than any that exists."));
    const qsizetype lastBlank = line.lastIndexOf(' ');
    if (lastBlank == firstBlank) {
        return fail(400, QStringLiteral("The request line is not \"METHOD target HTTP/1.1\"."));
    }
    m_request.method = method;
    const QByteArrayView text = line.sliced(firstBlank + 1, lastBlank - firstBlank - 1);
    if (text.size() > m_limits.targetBytes)
        return tooLong(true);
    if (const HeadState state = version(line.sliced(lastBlank + 1)); state == HeadState::Failed)
        return state;
    return target(text);
}

HeadState HeadParser::version(QByteArrayView text)
{
    if (text.size() != 8 || !text.startsWith("HTTP/") || !isDigit(text[5]) || text[6] != '.'
        || !isDigit(text[7])) {
        return fail(400, QStringLiteral("The request line does not end with an HTTP version."));
    }
    if (text[5] != '1')
        return fail(505, QStringLiteral("Only HTTP/1.0 and HTTP/1.1 are spoken here."));
    // A higher minor version is answered as the highest that we know (RFC 9110 section 2.5).
    m_request.minorVersion = text[7] == '0' ? 0 : 1;
    return HeadState::Complete;
}

HeadState HeadParser::target(QByteArrayView text)
{
    if (text.isEmpty() || !isTarget(text))
        return fail(400, QStringLiteral("The request target has a blank or control byte in it."));
    if (indexOfByte(text, '#') >= 0)
        return fail(400, QStringLiteral("The request target has a fragment (#)."));
    if (m_request.method == "CONNECT")
        return fail(405, QStringLiteral("This server is not a proxy: it does not CONNECT."));
    if (text == "*") {
        if (m_request.method != "OPTIONS")
            return fail(400, QStringLiteral("The target \"*\" is for OPTIONS only."));
        m_request.target = m_request.path = text;
        return HeadState::Complete;
    }
    if (text.front() != '/') {
        for (const QByteArrayView scheme : { QByteArrayView("http://"), QByteArrayView("https://") }) {
            if (text.size() >= scheme.size() && equalsIgnoreCase(text.first(scheme.size()), scheme))
                return absoluteTarget(text, scheme.size());
        }
        return fail(400, QStringLiteral("The request target is neither a path nor an http: address."));
    }
    m_request.target = text;
    return HeadState::Complete;
}

HeadState HeadParser::absoluteTarget(QByteArrayView text, qsizetype schemeLength)
{
    const QByteArrayView rest = text.sliced(schemeLength);
    qsizetype end = 0;
    while (end < rest.size() && rest[end] != '/' && rest[end] != '?')
        ++end;
    m_request.authority = rest.first(end);
    if (!isAuthority(m_request.authority))
        return fail(400, QStringLiteral("The request target names no valid host."));
    const QByteArrayView local = rest.sliced(end);
    if (local.isEmpty())
        m_request.target = m_request.method == "OPTIONS" ? QByteArrayView("*") : QByteArrayView("/");
    else if (local.front() == '?')
        m_absoluteQuery = local;
    else
        m_request.target = local;
    return HeadState::Complete;
}

HeadState HeadParser::field(QByteArrayView line)
{
    if (isBlank(line.front()))
        return fail(400, QStringLiteral("A header field is folded over two lines."));
    const qsizetype colon = indexOfByte(line, ':');
    if (colon < 0 || !isToken(line.first(colon))) {
        return fail(400, QStringLiteral("A header line is not \"Name: value\"."));
    }
    const HttpField parsed { line.first(colon), trimmed(line.sliced(colon + 1)) };
    if (!isFieldValue(parsed.value))
        return fail(400, QStringLiteral("A header field has a control byte in its value."));
    if (m_request.fields.size() >= size_t(m_limits.fieldCount)) {
        return fail(431, QStringLiteral("The request has more than %1 header fields.")
                                 .arg(m_limits.fieldCount));
    }
    m_request.fields.push_back(parsed);
    return meaning(parsed);
}

/// What matters to the framing of messages, told apart by length before anything is compared.
HeadState HeadParser::meaning(const HttpField &field)
{
    switch (field.name.size()) {
    case 4:
        if (equalsIgnoreCase(field.name, "Host")) {
            m_host = field.value;
            ++m_hosts;
        }
        break;
    case 6:
        if (equalsIgnoreCase(field.name, "Expect"))
            (equalsIgnoreCase(field.value, "100-continue") ? m_request.expectContinue
                                                           : m_hasUnknownExpectation) = true;
        break;
    case 10:
        if (equalsIgnoreCase(field.name, "Connection")) {
            m_wantsClose = m_wantsClose || listContains(field.value, "close");
            m_wantsKeepAlive = m_wantsKeepAlive || listContains(field.value, "keep-alive");
        }
        break;
    case 14:
        if (equalsIgnoreCase(field.name, "Content-Length"))
            return contentLength(field.value);
        break;
    case 17:
        if (equalsIgnoreCase(field.name, "Transfer-Encoding"))
            return transferEncoding(field.value);
        break;
    default:
        break;
    }
    return HeadState::Complete;
}

/// Repeating the same number is harmless (RFC 9112 section 6.3); anything else is an attack or a bug.
HeadState HeadParser::contentLength(QByteArrayView value)
{
    const QString message = QStringLiteral("Content-Length is not one decimal number.");
    qint64 length = -1;
    qsizetype begin = 0;
    while (begin <= value.size()) {
        qsizetype end = value.indexOf(',', begin);
        if (end < 0)
            end = value.size();
        const QByteArrayView digits = trimmed(value.sliced(begin, end - begin));
        begin = end + 1;
        qint64 number = 0;
        if (digits.isEmpty() || digits.size() > 18)
            return fail(400, message);
        for (const char c : digits) {
            if (!isDigit(c))
                return fail(400, message);
            number = number * 10 + (c - '0');
        }
        if (length >= 0 && number != length)
            return fail(400, message);
        length = number;
    }
    if (m_hasLength && length != m_request.contentLength)
        return fail(400, QStringLiteral("Content-Length is given twice, with different values."));
    m_hasLength = true;
    m_request.contentLength = length;
    return HeadState::Complete;
}

HeadState HeadParser::transferEncoding(QByteArrayView value)
{
    m_hasTransferEncoding = true;
    qsizetype begin = 0;
    while (begin <= value.size()) {
        qsizetype end = value.indexOf(',', begin);
        if (end < 0)
            end = value.size();
        const QByteArrayView coding = trimmed(value.sliced(begin, end - begin));
        begin = end + 1;
        if (coding.isEmpty())
            return fail(400, QStringLiteral("Transfer-Encoding has an empty element."));
        m_isChunkedLast = equalsIgnoreCase(coding, "chunked");
        if (m_isChunkedLast)
            ++m_chunkedCodings;
        else
            m_hasOtherCoding = true;
    }
    return HeadState::Complete;
}

/// The rules that need the whole head.
HeadState HeadParser::conclude()
{
    HttpRequest &request = m_request;
    if (m_hosts > 1 || (m_hosts == 0 && request.minorVersion > 0))
        return fail(400, m_hosts > 1 ? QStringLiteral("The request has more than one Host field.")
                                     : QStringLiteral("The request has no Host field."));
    const bool mayBeEmpty = request.minorVersion == 0 || !request.authority.isEmpty();
    if (m_hosts == 1 && !(m_host.isEmpty() && mayBeEmpty) && !isAuthority(m_host))
        return fail(400, QStringLiteral("The Host field is no valid host."));
    if (request.authority.isEmpty())
        request.authority = m_host;

    if (m_hasTransferEncoding) {
        if (m_hasLength)
            return fail(400, QStringLiteral("The request has both Content-Length and Transfer-Encoding."));
        if (request.minorVersion == 0)
            return fail(400, QStringLiteral("HTTP/1.0 has no Transfer-Encoding."));
        if (!m_isChunkedLast) // nobody can tell where the body ends (RFC 9112 section 6.3)
            return fail(400, QStringLiteral("The request body's last transfer coding is not \"chunked\"."));
        if (m_chunkedCodings > 1)
            return fail(400, QStringLiteral("The request body is chunked twice."));
        if (m_hasOtherCoding)
            return fail(501, QStringLiteral("The only transfer coding understood here is \"chunked\"."));
        request.body = HttpRequest::Body::Chunked;
    } else if (m_hasLength) {
        request.body = HttpRequest::Body::Length;
    }

    if (request.minorVersion == 0) {
        request.expectContinue = false; // RFC 9110 section 10.1.1: ignored from 1.0 clients
        request.keepAlive = m_wantsKeepAlive && !m_wantsClose;
    } else {
        if (m_hasUnknownExpectation)
            return fail(417, QStringLiteral("The only expectation understood here is \"100-continue\"."));
        request.keepAlive = !m_wantsClose;
    }
    return HeadState::Complete;
}

/// Copies the head into the request and lets its views point there.
void HeadParser::keepBytes(qsizetype headSize)
{
    HttpRequest &request = m_request;
    // "?query" of an absolute target gets the path that it lacks, behind the head.
    const qsizetype extra = m_absoluteQuery.isEmpty() ? 0 : 1 + m_absoluteQuery.size();
    request.bytes.resize(headSize + extra);
    char *bytes = request.bytes.data();
    if (headSize > 0)
        std::memcpy(bytes, m_input.data(), size_t(headSize));
    if (extra) {
        bytes[headSize] = '/';
        std::memcpy(bytes + headSize + 1, m_absoluteQuery.data(), size_t(extra - 1));
    }

    const auto rebase = [this, bytes, headSize](QByteArrayView &view) {
        const char *begin = m_input.data();
        if (view.data() < begin || view.data() >= begin + m_input.size())
            return; // nothing, or a constant
        const qsizetype offset = view.data() - begin;
        view = offset + view.size() <= headSize ? QByteArrayView(bytes + offset, view.size())
                                                : QByteArrayView();
    };
    rebase(request.method);
    rebase(request.target);
    rebase(request.authority);
    for (HttpField &field : request.fields) {
        rebase(field.name);
        rebase(field.value);
    }
    if (extra)
        request.target = QByteArrayView(bytes + headSize, extra);
    const qsizetype mark = indexOfByte(request.target, '?');
    request.path = mark < 0 ? request.target : request.target.first(mark);
    request.query = mark < 0 ? QByteArrayView() : request.target.sliced(mark + 1);
}

} // namespace

HeadState parseHead(QByteArrayView input, const HeadLimits &limits, HttpRequest &request,
                    qsizetype &consumed, HeadError &error)
{
    const HeadState state = HeadParser(input, limits, request, error).parse(consumed);
    if (state == HeadState::NeedMore)
        request.clear(); // its views point into the input
    return state;
}

} // namespace spawner
