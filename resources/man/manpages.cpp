// Fills a manual page: lines such as @DAEMON-OPTIONS@ of the template become lists from the programs' own
// tables.
//
// Usage: man-pages TEMPLATE PAGE
#include "config/configkeys.h"
#include "daemon/ctl/commandspec.h"
#include "daemon/optiontable.h"

#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>

#include <cstdio>
#include <map>

using namespace spawner;

namespace {

/// Text as an argument of a macro: nothing in it is a macro or an escape.
QByteArray argument(QByteArray text)
{
    text.replace('\\', "\\e").replace('"', "\\(dq").replace("'", "\\(aq").replace("-", "\\-");
    return text.isEmpty() ? QByteArray() : "\"\\&" + text + "\"";
}

/// Sentences, one a line, as manual pages want them.
QByteArray sentences(const QByteArray &text)
{
    static const QRegularExpression end(QStringLiteral("(?<=[a-z0-9)\"][.:])\\s+(?=[A-Z])"));
    QByteArray page;
    for (const QString &sentence : QString::fromUtf8(text).split(end)) {
        QByteArray line = sentence.trimmed().toUtf8();
        line.replace('\\', "\\e");
        page += (line.startsWith('.') || line.startsWith('\'') ? "\\&" : QByteArray()) + line + "\n";
    }
    return page;
}

QByteArray list(const QByteArray &items)
{
    return ".Bl -tag -width Ds\n" + items + ".El\n";
}

QByteArray optionItem(const QByteArray &name, char letter, const QByteArray &placeholder)
{
    QByteArray item = ".It ";
    if (letter)
        item += QByteArray("Fl ") + letter + " , ";
    item += "Fl Fl " + name;
    if (!placeholder.isEmpty())
        item += " Ar " + argument(placeholder);
    return item + "\n";
}

QByteArray daemonOptions()
{
    QByteArray items;
    for (const OptionSpec &option : optionTable()) {
        items += optionItem(option.name, 0, option.placeholder) + sentences(option.help);
        if (!option.goName.isEmpty())
            items += "Also\n.Fl " + option.goName + " .\n";
    }
    return list(items);
}

QByteArray ctlOptions(const QList<CtlOption> &options)
{
    QByteArray items;
    for (const CtlOption &option : options)
        items += optionItem(option.name, option.letter, option.placeholder) + sentences(option.help);
    return list(items);
}

QByteArray ctlCommands()
{
    QByteArray items;
    for (const CommandSpec &command : commandTable()) {
        items += ".It Cm " + command.name;
        if (!command.arguments.isEmpty())
            items += " Ar " + argument(command.arguments);
        items += "\n" + sentences(command.summary + ".");
        if (!command.details.isEmpty())
            items += sentences(command.details);
        if (!command.options.isEmpty())
            items += ctlOptions(command.options);
    }
    return list(items);
}

/// The keys of one table of the config file.
QByteArray settings(const QByteArray &table)
{
    const Config defaults; // not those of the machine that builds this
    QByteArray items;
    for (const ConfigKey &key : configKeys()) {
        if (key.table() != table)
            continue;
        const QByteArray value = key.isAlias() ? key.placeholder : key.print(defaults);
        items += ".It Ic " + key.shortName() + " = Li " + argument(value) + "\n" + sentences(key.help);
        if (key.isRestartOnly)
            items += "Takes a restart of the daemon.\n";
    }
    return list(items);
}

bool fill(const char *from, const char *to)
{
    const std::map<QByteArray, QByteArray> lists{
        { "@DAEMON-OPTIONS@", daemonOptions() },     { "@CTL-OPTIONS@", ctlOptions(commonOptions()) },
        { "@CTL-COMMANDS@", ctlCommands() },         { "@SETTINGS@", settings("") },
        { "@SETTINGS-LIMITS@", settings("limits") }, { "@SETTINGS-APP@", settings("app") },
    };
    QFile source(QFile::decodeName(from));
    QSaveFile page(QFile::decodeName(to));
    if (!source.open(QIODevice::ReadOnly) || !page.open(QIODevice::WriteOnly))
        return false;
    while (!source.atEnd()) {
        const QByteArray line = source.readLine();
        const auto found = lists.find(line.trimmed());
        page.write(found == lists.end() ? line : found->second);
    }
    return page.commit();
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 3 || !fill(argv[1], argv[2])) {
        std::fprintf(stderr, "man-pages: cannot make %s\n",
                     argc > 2 ? argv[2] : "a page: usage: man-pages TEMPLATE PAGE");
        return 1;
    }
    return 0;
}
