#include "gui/desktop/desktopentry.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace spawner {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Group = "[Desktop Entry]"_L1;
constexpr qint64 MaxBytes = 1024 * 1024;

QString escaped(QString value)
{
    value.replace(u'\\', u"\\\\"_s).replace(u'\n', u"\\n"_s).replace(u'\t', u"\\t"_s).replace(u'\r', u"\\r"_s);
    return value;
}

QString unescaped(const QString &text)
{
    QString value;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\' || i + 1 == text.size()) {
            value += text[i];
            continue;
        }
        switch (text[++i].unicode()) {
        case u's': value += u' '; break;
        case u'n': value += u'\n'; break;
        case u't': value += u'\t'; break;
        case u'r': value += u'\r'; break;
        default: value += text[i];
        }
    }
    return value;
}

/// An argument as Exec wants it: quoted if it has to be.
QString quoted(QString argument)
{
    argument.replace(u'%', u"%%"_s);
    bool plain = !argument.isEmpty();
    for (const QChar c : argument)
        plain = plain && (c.isLetterOrNumber() || u"-_./:=,@+%"_s.contains(c));
    if (plain)
        return argument;
    QString inside;
    for (const QChar c : std::as_const(argument)) {
        if (u"\"`$\\"_s.contains(c))
            inside += u'\\';
        inside += c;
    }
    return u'"' + inside + u'"';
}

} // namespace

std::optional<DesktopEntry> DesktopEntry::read(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    DesktopEntry entry;
    entry.m_lines = QString::fromUtf8(file.read(MaxBytes)).split(u'\n');
    while (!entry.m_lines.isEmpty() && entry.m_lines.last().isEmpty())
        entry.m_lines.removeLast();
    return entry;
}

Result<void> DesktopEntry::write(const QString &name) const
{
    QDir().mkpath(QFileInfo(name).path());
    QSaveFile file(name);
    const QByteArray content = m_lines.join(u'\n').toUtf8() + '\n';
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return {};
    return Error{ ErrorCode::InputOutput,
                  QCoreApplication::translate("spawner::Autostart", "%1 cannot be written: %2").arg(name, file.errorString()) };
}

qsizetype DesktopEntry::find(const QString &key) const
{
    bool inside = false;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const QString line = m_lines[i].trimmed();
        if (line.startsWith(u'['))
            inside = line == Group;
        else if (inside && line.section(u'=', 0, 0).trimmed() == key && line.contains(u'='))
            return i;
    }
    return -1;
}

QString DesktopEntry::value(const QString &key) const
{
    const qsizetype line = find(key);
    return line < 0 ? QString() : unescaped(m_lines[line].section(u'=', 1).trimmed());
}

bool DesktopEntry::isTrue(const QString &key, bool standard) const
{
    const QString text = value(key);
    return text.isEmpty() ? standard : text == "true"_L1 || text == "1"_L1;
}

void DesktopEntry::set(const QString &key, const QString &value)
{
    const QString line = key + u'=' + escaped(value);
    if (const qsizetype i = find(key); i >= 0) {
        m_lines[i] = line;
        return;
    }
    qsizetype group = -1;
    for (qsizetype i = 0; i < m_lines.size() && group < 0; ++i) {
        if (m_lines[i].trimmed() == Group)
            group = i;
    }
    if (group < 0) {
        m_lines.append(Group);
        group = m_lines.size() - 1;
    }
    qsizetype end = group + 1;
    while (end < m_lines.size() && !m_lines[end].trimmed().startsWith(u'['))
        ++end;
    m_lines.insert(end, line);
}

void DesktopEntry::remove(const QString &key)
{
    if (const qsizetype i = find(key); i >= 0)
        m_lines.removeAt(i);
}

QStringList DesktopEntry::command() const
{
    QStringList command;
    QString current;
    bool started = false;
    bool inQuotes = false;
    const QString text = value(u"Exec"_s);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'"') {
            inQuotes = !inQuotes;
            started = true;
        } else if (c == u' ' && !inQuotes) {
            if (started)
                command.append(current);
            current.clear();
            started = false;
        } else if (c == u'\\' && inQuotes && i + 1 < text.size()) {
            current += text[++i];
        } else if (c == u'%' && i + 1 < text.size()) {
            if (text[++i] == u'%') { // others stand for files and the like
                current += u'%';
                started = true;
            }
        } else {
            current += c;
            started = true;
        }
    }
    if (started)
        command.append(current);
    return command;
}

void DesktopEntry::setCommand(const QStringList &command)
{
    QStringList words;
    for (const QString &argument : command)
        words.append(quoted(argument));
    set(u"Exec"_s, words.join(u' '));
}

} // namespace spawner
