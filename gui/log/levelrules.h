// What tells how serious a log line is: rules that people can edit.
#pragma once

#include "gui/log/loglevel.h"
#include "gui/log/logline.h"

#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace spawner {

/// Rules in the order of their text; the first that matches decides. One a line: `LEVEL[@STREAM] REGEX`. LEVEL is "error" and
/// the like (a word of logLevelFromWord), or "auto": the level is the word that the regex captures first, and a word that is no
/// level leaves the line to the next rule. With @STREAM the rule is for that stream alone. Empty lines and those that begin
/// with # are comments.
class LevelRules
{
public:
    /// The built-in rules.
    LevelRules();
    /// Those of `text`; the built-in ones if there is nothing but space. Lines that are wrong are left out: problems() has them.
    explicit LevelRules(const QString &text);

    static QString builtIn(); ///< as text, with comments
    const QStringList &problems() const { return m_problems; } ///< "line 3: …"

    /// Of a line without escape sequences. Only its first 2,048 characters are looked at.
    LogLevel level(QStringView text, LogStream stream) const;

private:
    struct Rule
    {
        std::optional<LogLevel> level; ///< absent: auto
        std::optional<LogStream> stream;
        QRegularExpression pattern;
        bool matchesAll = false;
    };
    void parse(const QString &text);
    std::optional<QString> add(QStringView line);

    std::vector<Rule> m_rules;
    QStringList m_problems;
};

} // namespace spawner
