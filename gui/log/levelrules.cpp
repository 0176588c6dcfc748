#include "gui/log/levelrules.h"

#include <QCoreApplication>

namespace spawner {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LookedAt = 2048;

// For messages, of a class that has no tr() of its own.
QString problemText(const char *text)
{
    return QCoreApplication::translate("spawner::LevelRules", text);
}

} // namespace

QString LevelRules::builtIn()
{
    return uR"~(# JSON: {"level":"error"}, {"severity":"ERROR"}, {"lvl":50}
auto ^\s*\{.*?"(?:level|severity|lvl|loglevel|levelname|log\.level)"\s*:\s*"?(\w+)
# logfmt and slog: level=INFO
auto (?:^|\s)(?:level|lvl|severity)=["']?(\w+)
# A syslog priority: <3>
auto ^<([0-7])>
# glog: E1126 12:03:22.123456 4211 file.cc:12] ...
auto ^([DIWEF])\d{4} \d\d:\d\d:\d\d
# After a time or not, in brackets or not: [ERROR] ..., 2026-11-26 12:03:22,123 - WARNING - ..., ERROR:root:...
auto ^(?:[\[(]?\d[\dT:.,+\-/Z ]*[\])]?(?: ?[AP]M)?\s*[-|]?\s*)?[\[(<]?\s*(TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|SEVERE|CRITICAL|FATAL|PANIC|DBG|INF|WRN|ERR|FTL)\b
# Python's logging with the name first: 2026-11-26 12:03:22,123 app.views ERROR ...
auto ^\d[\d:.,\- T]*\s[\w.]+ (DEBUG|INFO|WARNING|ERROR|CRITICAL)\b
# nginx and Apache: 2026/11/26 12:03:22 [error] ..., [Thu Nov 26 12:03:22 2026] [core:error] ...
auto ^[\d/: ]{19} \[(\w+)\]
auto ^\[[A-Z][a-z]{2} [^\]]*\] \[(?:\w*:)?(\w+)\]
# PHP
fatal (?:^|\s)PHP (?:Fatal|Parse|Recoverable fatal|Core|Compile) error:
warning (?:^|\s)PHP (?:Warning|Deprecated):
info (?:^|\s)PHP Notice:
# Rust, Go, C
fatal ^thread '.*' (?:\(\d+\) )?panicked at
fatal ^(?:panic|fatal error|SIG[A-Z]+): |^Assertion .* failed|^terminate called
# Python: a trace, and what it ends with
error ^Traceback \(most recent call last\)
error ^(?:[A-Za-z_][\w.]*\.)?[A-Z]\w*(?:Error|Exception)(?::|$)
# Words with a colon: "error: ...", "app: warning: ..."
auto ^(?:[\w./\-]+: )?(?i:(error|warning|fatal|critical|notice|debug|panic)) ?:
# Perl: ... at /srv/app.pl line 12.
warning ^.* at \S+ line \d+\.?$
# What is left of the streams for errors
warning@stderr ^
warning@fastcgi ^
)~"_s;
}

LevelRules::LevelRules()
{
    parse(builtIn());
}

LevelRules::LevelRules(const QString &text)
{
    parse(text.trimmed().isEmpty() ? builtIn() : text);
}

void LevelRules::parse(const QString &text)
{
    int number = 0;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        ++number;
        const QStringView rule = line.trimmed();
        if (rule.isEmpty() || rule.startsWith(u'#'))
            continue;
        if (const std::optional<QString> problem = add(rule)) {
            //: A line of a text with rules that is wrong; %2 says why.
            m_problems.append(problemText(QT_TRANSLATE_NOOP("spawner::LevelRules", "line %1: %2")).arg(number).arg(*problem));
        }
    }
}

std::optional<QString> LevelRules::add(QStringView line)
{
    const auto end = std::find_if(line.begin(), line.end(), [](QChar c) { return c.isSpace(); });
    const QStringView head = line.first(end - line.begin());
    const QStringView pattern = line.sliced(head.size()).trimmed();
    const qsizetype at = head.indexOf(u'@');
    const QStringView level = at < 0 ? head : head.first(at);

    Rule rule;
    if (level.compare("auto"_L1, Qt::CaseInsensitive) != 0) {
        rule.level = logLevelFromWord(level);
        if (!rule.level)
            return problemText(QT_TRANSLATE_NOOP("spawner::LevelRules", "\u201c%1\u201d is no level")).arg(level);
    }
    if (at >= 0) {
        rule.stream = logStreamFromName(head.sliced(at + 1).toLatin1());
        if (!rule.stream)
            return problemText(QT_TRANSLATE_NOOP("spawner::LevelRules", "\u201c%1\u201d is no stream")).arg(head.sliced(at + 1));
    }
    if (pattern.isEmpty())
        return problemText(QT_TRANSLATE_NOOP("spawner::LevelRules", "there is no regular expression"));
    rule.matchesAll = pattern == u"^" && rule.level.has_value();
    // The limit ends a search that would take for ever.
    rule.pattern = QRegularExpression(u"(*LIMIT_MATCH=100000)"_s + pattern);
    if (!rule.pattern.isValid())
        return rule.pattern.errorString();
    if (!rule.level && rule.pattern.captureCount() < 1)
        return problemText(QT_TRANSLATE_NOOP("spawner::LevelRules", "“auto” needs a group that captures the level"));
    rule.pattern.optimize();
    m_rules.push_back(std::move(rule));
    return std::nullopt;
}

LogLevel LevelRules::level(QStringView text, LogStream stream) const
{
    const QStringView start = text.first(std::min(text.size(), LookedAt));
    for (const Rule &rule : m_rules) {
        if (rule.stream && *rule.stream != stream)
            continue;
        if (rule.matchesAll)
            return *rule.level;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
        const QRegularExpressionMatch match = rule.pattern.matchView(start);
#else
        const QRegularExpressionMatch match = rule.pattern.match(start);
#endif
        if (!match.hasMatch())
            continue;
        if (rule.level)
            return *rule.level;
        // An alternative without the group matched, or a word that says nothing: the next rule may know.
        if (const std::optional<LogLevel> level = logLevelFromWord(match.capturedView(1)))
            return *level;
    }
    return LogLevel::None;
}

} // namespace spawner
