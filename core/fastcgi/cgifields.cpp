#include "fastcgi/cgifields.h"

#include "base/bytes.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace spawner {

namespace {

/// Collects the fields of one block.
class FieldReader
{
public:
    Result<CgiHead> read(QByteArrayView block);

private:
    enum class Verdict { Fine, NoField, BadStatus, BadLength };

    bool takeStatusLine(QByteArrayView &block);
    Verdict takeLine(QByteArrayView line);
    Verdict takeField(QByteArrayView name, QByteArrayView value);
    bool takeInternal(QByteArrayView name, QByteArrayView value);
    void takeAccel(QByteArrayView name, QByteArrayView value);
    Verdict takeStatus(QByteArrayView value);
    Verdict takeLength(QByteArrayView name, QByteArrayView value);
    void takeLocation(QByteArrayView name, QByteArrayView value);
    void takeTransferEncoding(QByteArrayView name, QByteArrayView value);
    void keep(QByteArrayView name, QByteArrayView value);
    void drop(QByteArrayView name)
    {
        m_head.dropped.append(name.first(std::min<qsizetype>(name.size(), 80)).toByteArray());
    }
    void finish();

    CgiHead m_head;
    QByteArrayList m_connectionNames;
    int m_fieldCount = 0; // of any kind
    int m_validCount = 0; // with a proper name and value
    bool m_hasStatus = false;
};

} // namespace

/// By byte: may it stand in a name?
static constexpr std::array<bool, 256> NameBytes = [] {
    std::array<bool, 256> allowed{};
    for (const char c : std::string_view("!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"))
        allowed[static_cast<unsigned char>(c)] = true;
    return allowed;
}();

static bool isName(QByteArrayView name)
{
    return !name.isEmpty()
        && std::all_of(name.begin(), name.end(), [](char c) { return NameBytes[static_cast<unsigned char>(c)]; });
}

static bool isValue(QByteArrayView value)
{
    return std::all_of(value.begin(), value.end(), [](char c) {
        const auto code = static_cast<unsigned char>(c);
        return (code >= 0x20 && code != 0x7f) || c == '\t';
    });
}

static bool beginsWith(QByteArrayView text, QByteArrayView start)
{
    return text.size() >= start.size() && equalsIgnoreCase(text.first(start.size()), start);
}

/// Three digits from 100, alone or before a space. 0 if it is none.
static int statusCode(QByteArrayView text)
{
    if (text.size() < 3 || text[0] == '0' || !std::all_of(text.begin(), text.begin() + 3, isDigit)
        || (text.size() > 3 && !isBlank(text[3])))
        return 0;
    return (text[0] - '0') * 100 + (text[1] - '0') * 10 + (text[2] - '0');
}

/// Takes the next line off `block`, without its end; folded lines stay together, ends included.
static QByteArrayView takeRawLine(QByteArrayView &block)
{
    qsizetype end = 0;
    do {
        const qsizetype newline = indexOfByte(block.sliced(end), '\n');
        end = newline < 0 ? block.size() : end + newline + 1;
    } while (end < block.size() && isBlank(block[end]));
    QByteArrayView line = block.first(end);
    block = block.sliced(end);
    if (line.endsWith('\n'))
        line.chop(1);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

/// A value that was folded over lines (obsolete, but RFC 9112 5.2 says what to make of it), in one.
static QByteArray unfold(QByteArrayView value)
{
    QByteArray out;
    while (!value.isEmpty()) {
        const qsizetype newline = value.indexOf('\n');
        QByteArrayView part = newline < 0 ? value : value.first(newline);
        value = newline < 0 ? QByteArrayView() : value.sliced(newline + 1);
        if (part.endsWith('\r'))
            part.chop(1);
        part = trimmed(part);
        if (!out.isEmpty() && !part.isEmpty())
            out += ' ';
        out += part;
    }
    return out;
}

Result<CgiHead> FieldReader::read(QByteArrayView block)
{
    m_head.fields.reserve(8);
    const auto bad = [](QLatin1String what) { return Error{ ErrorCode::AppBadHead, what }; };
    if (block.startsWith("HTTP/") && !takeStatusLine(block))
        return bad(QLatin1String("the app's status line is malformed"));
    while (!block.isEmpty()) {
        const QByteArrayView line = takeRawLine(block);
        if (line.isEmpty())
            break;
        switch (takeLine(line)) {
        case Verdict::Fine:
            break;
        case Verdict::NoField:
            return bad(QLatin1String("the app's header block has a line that is no \"Name: value\""));
        case Verdict::BadStatus:
            return bad(QLatin1String("the app's Status field is not a number from 100 to 999"));
        case Verdict::BadLength:
            return bad(QLatin1String("the app sent two different Content-Length fields"));
        }
    }
    // "<a href='http://x'>" has a colon too; a block of such lines is a page without header.
    if (m_fieldCount > 0 && m_validCount == 0)
        return bad(QLatin1String("the app's output does not begin with a CGI header block"));
    finish();
    return std::move(m_head);
}

/// "HTTP/1.1 201 Created", as from a script that was written to be "non-parsed". False if malformed.
bool FieldReader::takeStatusLine(QByteArrayView &block)
{
    const QByteArrayView line = takeRawLine(block);
    const qsizetype space = line.indexOf(' ');
    if (space < 0)
        return false;
    const QByteArrayView status = trimmed(line.sliced(space));
    m_head.status = statusCode(status);
    if (m_head.status == 0 || !isValue(status))
        return false;
    m_head.reason = trimmed(status.sliced(3)).toByteArray();
    m_hasStatus = true;
    return true;
}

FieldReader::Verdict FieldReader::takeLine(QByteArrayView line)
{
    const qsizetype colon = indexOfByte(line, ':');
    if (colon < 0)
        return Verdict::NoField;
    ++m_fieldCount;
    // White space before the colon is not allowed, but means no harm here: RFC 9112 5.1 has it removed.
    const QByteArrayView name = trimmed(line.first(colon));
    QByteArrayView value = trimmed(line.sliced(colon + 1));
    QByteArray unfolded;
    if (indexOfByte(value, '\n') >= 0) {
        unfolded = unfold(value);
        value = unfolded;
    }
    if (!isName(name) || !isValue(value)) {
        drop(name);
        return Verdict::Fine;
    }
    ++m_validCount;
    return takeField(name, value);
}

FieldReader::Verdict FieldReader::takeField(QByteArrayView name, QByteArrayView value)
{
    // By first letter: most fields of most answers are told apart by one comparison.
    switch (name.front() | 0x20) {
    case 's':
        if (equalsIgnoreCase(name, "Status"))
            return takeStatus(value);
        if (equalsIgnoreCase(name, "Server"))
            return Verdict::Fine;
        break;
    case 'l':
        if (equalsIgnoreCase(name, "Location")) {
            takeLocation(name, value);
            return Verdict::Fine;
        }
        break;
    case 'c':
        if (equalsIgnoreCase(name, "Content-Length"))
            return takeLength(name, value);
        if (equalsIgnoreCase(name, "Content-Type")) {
            const qsizetype semicolon = indexOfByte(value, ';');
            const QByteArrayView type = trimmed(semicolon < 0 ? value : value.first(semicolon));
            m_head.isEventStream = equalsIgnoreCase(type, "text/event-stream");
        } else if (equalsIgnoreCase(name, "Connection")) {
            const QByteArray list = value.toByteArray();
            for (const QByteArray &item : list.split(','))
                m_connectionNames.append(item.trimmed());
            return Verdict::Fine;
        }
        break;
    case 'd':
        if (equalsIgnoreCase(name, "Date"))
            return Verdict::Fine;
        break;
    case 't':
        if (equalsIgnoreCase(name, "Transfer-Encoding")) {
            takeTransferEncoding(name, value);
            return Verdict::Fine;
        }
        if (equalsIgnoreCase(name, "TE") || equalsIgnoreCase(name, "Trailer"))
            return Verdict::Fine;
        break;
    case 'k':
    case 'p':
    case 'u':
        if (equalsIgnoreCase(name, "Keep-Alive") || equalsIgnoreCase(name, "Proxy-Connection") || equalsIgnoreCase(name, "Upgrade"))
            return Verdict::Fine;
        break;
    case 'x':
        if (takeInternal(name, value))
            return Verdict::Fine;
        break;
    }
    keep(name, value);
    return Verdict::Fine;
}

/// What is meant for a server in front of the app, not for its client.
bool FieldReader::takeInternal(QByteArrayView name, QByteArrayView value)
{
    if (equalsIgnoreCase(name, "X-Sendfile"))
        m_head.sendfile = value.toByteArray();
    else if (beginsWith(name, "X-Accel-"))
        takeAccel(name, value);
    else
        return false;
    return true;
}

void FieldReader::takeAccel(QByteArrayView name, QByteArrayView value)
{
    m_head.accelFields.append({ name.toByteArray(), value.toByteArray() });
    if (equalsIgnoreCase(name, "X-Accel-Redirect"))
        m_head.accelRedirect = value.toByteArray();
}

FieldReader::Verdict FieldReader::takeStatus(QByteArrayView value)
{
    const int status = statusCode(value);
    if (status == 0)
        return Verdict::BadStatus;
    if (m_hasStatus && status != m_head.status) {
        drop("Status");
        return Verdict::Fine;
    }
    m_head.status = status;
    m_head.reason = trimmed(value.sliced(3)).toByteArray();
    m_hasStatus = true;
    return Verdict::Fine;
}

FieldReader::Verdict FieldReader::takeLength(QByteArrayView name, QByteArrayView value)
{
    const bool isNumber = !value.isEmpty()
        && std::all_of(value.begin(), value.end(), isDigit);
    bool fits = false;
    const qint64 length = isNumber ? value.toByteArray().toLongLong(&fits) : 0;
    if (!fits) {
        drop(name);
        return Verdict::Fine;
    }
    if (m_head.contentLength && *m_head.contentLength != length)
        return Verdict::BadLength;
    m_head.contentLength = length;
    return Verdict::Fine;
}

void FieldReader::takeLocation(QByteArrayView name, QByteArrayView value)
{
    if (!m_head.location.isEmpty()) {
        drop(name);
        return;
    }
    m_head.location = value.toByteArray();
    if (!value.isEmpty())
        m_head.fields.append({ name.toByteArray(), m_head.location });
}

void FieldReader::takeTransferEncoding(QByteArrayView name, QByteArrayView value)
{
    if (equalsIgnoreCase(value, "chunked"))
        m_head.isChunked = true;
    else if (!equalsIgnoreCase(value, "identity"))
        drop(name); // a coding that nobody here can undo
}

void FieldReader::keep(QByteArrayView name, QByteArrayView value)
{
    m_head.fields.append({ name.toByteArray(), value.toByteArray() });
}

void FieldReader::finish()
{
    if (!m_connectionNames.isEmpty()) {
        m_head.fields.removeIf([this](const CgiField &field) {
            return std::any_of(m_connectionNames.cbegin(), m_connectionNames.cend(),
                               [&](const QByteArray &name) { return equalsIgnoreCase(name, field.name); });
        });
    }
    if (m_head.isChunked)
        m_head.contentLength.reset();
    if (m_head.location.isEmpty())
        return;
    if (!m_hasStatus)
        m_head.status = 302;
    // RFC 3875 6.2.2. "//host/x" names another host.
    m_head.isLocalRedirect = m_fieldCount == 1 && !m_hasStatus && m_head.location.startsWith('/')
        && !m_head.location.startsWith("//");
}

Result<CgiHead> parseCgiFields(QByteArrayView block)
{
    return FieldReader().read(block);
}

} // namespace spawner
