#include "gui/log/logmatcher.h"

#include "gui/log/ansitext.h"

#include <algorithm>

namespace spawner {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxRanges = 200;

constexpr char lower(char byte)
{
    return byte >= 'A' && byte <= 'Z' ? char(byte + ('a' - 'A')) : byte;
}

} // namespace

LogMatcher::LogMatcher(const QString &text, bool isRegex, bool isCaseSensitive)
    : m_text(text)
    , m_isRegex(isRegex)
    , m_case(isCaseSensitive ? Qt::CaseSensitive : Qt::CaseInsensitive)
{
    if (text.isEmpty())
        return;
    if (isRegex) {
        QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
        options.setFlag(QRegularExpression::CaseInsensitiveOption, !isCaseSensitive);
        const QRegularExpression asWritten(text, options);
        if (!asWritten.isValid()) {
            m_problem = asWritten.errorString();
            return;
        }
        // The limit ends a search that would take for ever.
        m_regex = QRegularExpression(u"(*LIMIT_MATCH=200000)"_s + text, options);
        m_regex.optimize();
        return;
    }
    const QByteArray bytes = text.toUtf8();
    m_isForeign = !AnsiText::isPlain(bytes);
    if (m_isForeign || bytes.size() > 255)
        return;
    m_bytes = bytes;
    if (!isCaseSensitive)
        std::transform(m_bytes.cbegin(), m_bytes.cend(), m_bytes.begin(), lower);
    m_skip.fill(quint8(bytes.size()));
    for (qsizetype i = 0; i + 1 < m_bytes.size(); ++i) {
        const quint8 skip = quint8(m_bytes.size() - 1 - i);
        m_skip[quint8(m_bytes[i])] = skip;
        if (!isCaseSensitive && m_bytes[i] >= 'a' && m_bytes[i] <= 'z')
            m_skip[quint8(m_bytes[i] - ('a' - 'A'))] = skip;
    }
}

bool LogMatcher::matchesBytes(QByteArrayView bytes) const
{
    const qsizetype length = m_bytes.size();
    const char *const needle = m_bytes.constData();
    const bool folds = m_case == Qt::CaseInsensitive;
    for (qsizetype at = 0; at + length <= bytes.size();) {
        const char *const here = bytes.data() + at;
        qsizetype i = length - 1;
        while (i >= 0 && (folds ? lower(here[i]) : here[i]) == needle[i])
            --i;
        if (i < 0)
            return true;
        at += m_skip[quint8(here[length - 1])];
    }
    return false;
}

bool LogMatcher::matches(const LogLine &line) const
{
    if (!isActive() || line.isGap())
        return false;
    if (line.isPlain && !m_isRegex) {
        // Plain lines are ASCII. (Other letters that fold to ASCII ones are not worth a slow search.)
        if (m_isForeign)
            return false;
        if (!m_bytes.isEmpty())
            return matchesBytes(line.text);
    }
    return matches(line.isPlain ? QString::fromLatin1(line.text) : AnsiText::plain(line.text));
}

bool LogMatcher::matches(const QString &text) const
{
    if (!isActive())
        return false;
    if (m_isRegex)
        return m_regex.match(text).hasMatch();
    return text.contains(m_text, m_case);
}

QList<LogMatcher::Range> LogMatcher::ranges(const QString &text) const
{
    QList<Range> found;
    if (!isActive())
        return found;
    if (m_isRegex) {
        for (auto match = m_regex.globalMatch(text); match.hasNext() && found.size() < MaxRanges;) {
            const QRegularExpressionMatch one = match.next();
            if (one.capturedLength() > 0)
                found.append({ one.capturedStart(), one.capturedLength() });
        }
        return found;
    }
    for (qsizetype at = text.indexOf(m_text, 0, m_case); at >= 0 && found.size() < MaxRanges;
         at = text.indexOf(m_text, at + m_text.size(), m_case))
        found.append({ at, m_text.size() });
    return found;
}

} // namespace spawner
