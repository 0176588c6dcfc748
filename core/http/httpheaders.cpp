#include "http/httpheaders.h"

#include "base/bytes.h"

#include <QDate>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstring>

#include <arpa/inet.h>
#include <netinet/in.h>

namespace spawner {

namespace {

constexpr std::array<bool, 256> makeTokenTable()
{
    std::array<bool, 256> table{};
    for (int c = '0'; c <= '9'; ++c)
        table[size_t(c)] = true;
    for (int c = 'a'; c <= 'z'; ++c)
        table[size_t(c)] = table[size_t(c) - 'a' + 'A'] = true;
    for (const char c : { '!', '#', '$', '%', '&', '\'', '*', '+', '-', '.', '^', '_', '`', '|', '~' })
        table[static_cast<unsigned char>(c)] = true;
    return table;
}

constexpr std::array<bool, 256> TokenBytes = makeTokenTable();

/// Could one of these eight bytes be a control byte? False only if none is.
bool mayHaveControl(const char *bytes)
{
    constexpr quint64 Each = 0x0101010101010101;
    quint64 word = 0;
    std::memcpy(&word, bytes, sizeof word);
    const quint64 deletes = word ^ (Each * 0x7f);
    const quint64 below = (word - Each * 0x20) & ~word; // high bit where a byte is less than a blank
    const quint64 equal = (deletes - Each) & ~deletes; // high bit where a byte is 0x7f
    return ((below | equal) & (Each * 0x80)) != 0;
}

/// What stands between the brackets of an authority.
bool isIpv6(QByteArrayView text)
{
    std::array<char, INET6_ADDRSTRLEN> buffer {};
    if (text.size() >= qsizetype(buffer.size()) || text.contains('\0'))
        return false;
    std::memcpy(buffer.data(), text.data(), size_t(text.size()));
    in6_addr address {};
    return ::inet_pton(AF_INET6, buffer.data(), &address) == 1;
}

/// reg-name of RFC 3986 section 3.2.2; an IPv4 address is one too.
bool isRegisteredName(QByteArrayView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '%') {
            if (i + 2 >= text.size() || hexValue(text[i + 1]) < 0 || hexValue(text[i + 2]) < 0)
                return false;
            continue;
        }
        const bool isAllowed = isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
                || (c != '\0' && std::strchr("-._~!$&'()*+,;=", c));
        if (!isAllowed)
            return false;
    }
    return true;
}

/// Takes the next element off a comma-separated list; false at its end.
bool nextElement(QByteArrayView &list, QByteArrayView &element)
{
    if (list.isNull())
        return false;
    const qsizetype comma = indexOfByte(list, ',');
    element = trimmed(comma < 0 ? list : list.first(comma));
    list = comma < 0 ? QByteArrayView() : list.sliced(comma + 1);
    return true;
}

constexpr std::array<const char *, 7> Days = { "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun" };
constexpr std::array<const char *, 7> LongDays = { "Monday", "Tuesday",  "Wednesday", "Thursday",
                                                   "Friday", "Saturday", "Sunday" };
constexpr std::array<const char *, 12> Months = { "Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                  "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" };

/// Reads a date from left to right; every step fails once one has failed.
class DateReader
{
public:
    explicit DateReader(QByteArrayView text) : m_rest(text) { }

    bool isGood() const { return m_good; }
    bool atEnd() const { return m_good && m_rest.isEmpty(); }
    void literal(QByteArrayView text)
    {
        if (m_good && (m_good = m_rest.startsWith(text)))
            m_rest = m_rest.sliced(text.size());
    }
    int number(int digits)
    {
        m_good = m_good && m_rest.size() >= digits;
        int value = 0;
        for (int i = 0; m_good && i < digits; ++i) {
            m_good = m_rest[i] >= '0' && m_rest[i] <= '9';
            value = value * 10 + (m_rest[i] - '0');
        }
        if (m_good)
            m_rest = m_rest.sliced(digits);
        return m_good ? value : 0;
    }
    /// The place of the next word among `names`, from 1.
    template <size_t Count>
    int oneOf(const std::array<const char *, Count> &names)
    {
        for (size_t i = 0; m_good && i < Count; ++i) {
            const QByteArrayView name(names[i]);
            if (m_rest.startsWith(name)) {
                m_rest = m_rest.sliced(name.size());
                return int(i) + 1;
            }
        }
        m_good = false;
        return 0;
    }
    void time(int &hour, int &minute, int &second)
    {
        hour = number(2);
        literal(":");
        minute = number(2);
        literal(":");
        second = number(2);
        m_good = m_good && hour < 24 && minute < 60 && second <= 60; // 60: a leap second
    }

private:
    QByteArrayView m_rest;
    bool m_good = true;
};

struct DateParts
{
    int year = 0;
    int month = 0;
    int day = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;
};

std::optional<std::chrono::system_clock::time_point> toTimePoint(const DateParts &parts)
{
    const QDate date(parts.year, parts.month, parts.day);
    if (!date.isValid())
        return {};
    const qint64 days = date.toJulianDay() - QDate(1970, 1, 1).toJulianDay();
    const qint64 seconds = days * 86400 + parts.hour * 3600 + parts.minute * 60 + parts.second;
    // The clock counts nanoseconds, which end in 2262; "31 Dec 9999" simply means never.
    using TimePoint = std::chrono::system_clock::time_point;
    const auto latest = std::chrono::floor<std::chrono::seconds>(TimePoint::max().time_since_epoch());
    const auto earliest = std::chrono::ceil<std::chrono::seconds>(TimePoint::min().time_since_epoch());
    return TimePoint(std::clamp(std::chrono::seconds(seconds), earliest, latest));
}

/// "Sun, 06 Nov 1994 08:49:37 GMT", the form that everyone writes today.
bool readFixdate(QByteArrayView text, DateParts &parts)
{
    DateReader reader(text);
    reader.oneOf(Days);
    reader.literal(", ");
    parts.day = reader.number(2);
    reader.literal(" ");
    parts.month = reader.oneOf(Months);
    reader.literal(" ");
    parts.year = reader.number(4);
    reader.literal(" ");
    reader.time(parts.hour, parts.minute, parts.second);
    reader.literal(" GMT");
    return reader.atEnd();
}

/// "Sunday, 06-Nov-94 08:49:37 GMT": RFC 850, with a two-digit year.
bool readRfc850(QByteArrayView text, DateParts &parts)
{
    DateReader reader(text);
    reader.oneOf(LongDays);
    reader.literal(", ");
    parts.day = reader.number(2);
    reader.literal("-");
    parts.month = reader.oneOf(Months);
    reader.literal("-");
    parts.year = reader.number(2);
    reader.literal(" ");
    reader.time(parts.hour, parts.minute, parts.second);
    reader.literal(" GMT");
    // More than 50 years ahead means the century before (RFC 9110 section 5.6.7).
    const auto today = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    const int thisYear = int(std::chrono::year_month_day(today).year());
    parts.year += thisYear / 100 * 100;
    if (parts.year > thisYear + 50)
        parts.year -= 100;
    return reader.atEnd();
}

/// "Sun Nov  6 08:49:37 1994": C's asctime().
bool readAsctime(QByteArrayView text, DateParts &parts)
{
    DateReader reader(text);
    reader.oneOf(Days);
    reader.literal(" ");
    parts.month = reader.oneOf(Months);
    reader.literal(" ");
    const bool isPadded = text.size() > 8 && text[8] == ' ';
    if (isPadded)
        reader.literal(" ");
    parts.day = reader.number(isPadded ? 1 : 2);
    reader.literal(" ");
    reader.time(parts.hour, parts.minute, parts.second);
    reader.literal(" ");
    parts.year = reader.number(4);
    return reader.atEnd();
}

/// The weight in ";q=0.5" among an element's parameters; 1 without, -1 if malformed.
double qualityOf(QByteArrayView parameters)
{
    while (!parameters.isEmpty()) {
        const qsizetype semicolon = parameters.indexOf(';');
        const QByteArrayView one = trimmed(semicolon < 0 ? parameters : parameters.first(semicolon));
        parameters = semicolon < 0 ? QByteArrayView() : parameters.sliced(semicolon + 1);
        if (one.size() < 2 || lower(one[0]) != 'q' || one[1] != '=')
            continue;
        const QByteArrayView value = one.sliced(2);
        bool isNumber = false;
        const double quality = value.toDouble(&isNumber);
        return isNumber && value.size() <= 5 && quality >= 0 && quality <= 1 ? quality : -1;
    }
    return 1;
}

} // namespace

bool isToken(QByteArrayView text)
{
    for (const char c : text) {
        if (!TokenBytes[uchar(c)])
            return false;
    }
    return !text.isEmpty();
}

bool isFieldValue(QByteArrayView text)
{
    const char *byte = text.data();
    const char *const end = byte + text.size();
    while (byte != end) {
        // Values are long and nearly always clean: eight bytes at a time, and a closer look where needed.
        if (end - byte >= 8 && !mayHaveControl(byte)) {
            byte += 8;
            continue;
        }
        if ((uchar(*byte) < 0x20 && *byte != '\t') || *byte == 0x7f)
            return false;
        ++byte;
    }
    return true;
}

bool isAuthority(QByteArrayView text)
{
    QByteArrayView host = text;
    QByteArrayView port;
    if (text.startsWith('[')) {
        const qsizetype end = text.indexOf(']');
        if (end < 2 || !isIpv6(text.sliced(1, end - 1)))
            return false;
        host = {};
        port = text.sliced(end + 1);
        if (!port.isEmpty() && port.front() != ':')
            return false;
    } else {
        const qsizetype colon = indexOfByte(text, ':');
        if (colon >= 0) {
            host = text.first(colon);
            port = text.sliced(colon);
        }
        if (host.isEmpty())
            return false;
    }
    if (!isRegisteredName(host) || port.size() > 6)
        return false;
    int number = 0;
    for (const char c : port.sliced(port.isEmpty() ? 0 : 1)) {
        if (!isDigit(c))
            return false;
        number = number * 10 + (c - '0');
    }
    return number <= 65535;
}

bool listContains(QByteArrayView list, QByteArrayView token)
{
    QByteArrayView element;
    while (nextElement(list, element)) {
        if (equalsIgnoreCase(element, token))
            return true;
    }
    return false;
}

QByteArray formatHttpDate(std::chrono::system_clock::time_point time)
{
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(std::chrono::floor<std::chrono::seconds>(time - day));
    const unsigned weekday = std::chrono::weekday(day).iso_encoding();

    QByteArray text("Thu, 01 Jan 1970 00:00:00 GMT");
    const auto put = [&text](qsizetype at, int digits, int number) {
        for (; digits > 0; --digits, number /= 10)
            text[at + digits - 1] = char('0' + number % 10);
    };
    std::memcpy(text.data(), Days[weekday - 1], 3);
    put(5, 2, int(unsigned(date.day())));
    std::memcpy(text.data() + 8, Months[unsigned(date.month()) - 1], 3);
    put(12, 4, int(date.year()));
    put(17, 2, int(clock.hours().count()));
    put(20, 2, int(clock.minutes().count()));
    put(23, 2, int(clock.seconds().count()));
    return text;
}

std::optional<std::chrono::system_clock::time_point> parseHttpDate(QByteArrayView text)
{
    if (text.isEmpty())
        return {};
    for (const auto read : { readFixdate, readRfc850, readAsctime }) {
        DateParts parts;
        if (read(text, parts))
            return toTimePoint(parts);
    }
    return {};
}

double acceptedQuality(QByteArrayView acceptEncoding, QByteArrayView coding)
{
    // RFC 9110 section 12.5.3: the coding's own entry beats "*"; "identity" is fine unless excluded.
    double quality = equalsIgnoreCase(coding, "identity") ? 1 : 0;
    bool isNamed = false;
    QByteArrayView element;
    while (nextElement(acceptEncoding, element)) {
        const qsizetype semicolon = element.indexOf(';');
        const QByteArrayView name = trimmed(semicolon < 0 ? element : element.first(semicolon));
        const double weight =
                qualityOf(semicolon < 0 ? QByteArrayView() : element.sliced(semicolon + 1));
        if (weight < 0)
            continue;
        if (equalsIgnoreCase(name, coding)) {
            quality = weight;
            isNamed = true;
        } else if (name == "*" && !isNamed) {
            quality = weight;
        }
    }
    return quality;
}

} // namespace spawner
