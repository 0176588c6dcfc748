// What is searched for in log lines.
#pragma once

#include "gui/log/logline.h"

#include <QByteArray>
#include <QList>
#include <QRegularExpression>
#include <QString>

#include <array>

namespace spawner {

/// Text or a regular expression. Matches what is shown of a line: no escape sequences. An empty one, or a regular expression
/// that is wrong, matches nothing.
class LogMatcher
{
public:
    struct Range
    {
        qsizetype start = 0;
        qsizetype length = 0;
    };

    LogMatcher() = default;
    LogMatcher(const QString &text, bool isRegex, bool isCaseSensitive);

    bool isEmpty() const { return m_text.isEmpty(); }
    /// Can anything match?
    bool isActive() const { return !m_text.isEmpty() && m_problem.isEmpty(); }
    const QString &problem() const { return m_problem; } ///< of the regular expression, in words

    bool matches(const LogLine &line) const;
    bool matches(const QString &text) const;
    /// Where, without empty matches; at most 200.
    QList<Range> ranges(const QString &text) const;

private:
    bool matchesBytes(QByteArrayView bytes) const;

    QString m_text;
    QString m_problem;
    QRegularExpression m_regex;
    bool m_isRegex = false;
    Qt::CaseSensitivity m_case = Qt::CaseInsensitive;
    bool m_isForeign = false; ///< cannot be in a plain line
    QByteArray m_bytes; ///< for plain lines: the text if it is ASCII, in lower case if that does not matter
    std::array<quint8, 256> m_skip{}; ///< Horspool's table
};

} // namespace spawner
