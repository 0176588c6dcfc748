#include "daemon/ctl/commandspec.h"

namespace spawner {
namespace {

constexpr qsizetype LineWidth = 79;

/// The left on the left, the words from `column` on; on lines of their own if the left is long.
QByteArray entry(const QByteArray &left, const QByteArray &words, qsizetype column)
{
    QByteArray text;
    QByteArray line = left;
    if (left.size() > column - 2) {
        text = left + "\n";
        line.clear();
    }
    line = line.leftJustified(column - 1);
    for (const QByteArray &word : words.split(' ')) {
        if (line.size() + 1 + word.size() > LineWidth) {
            text += line + "\n";
            line = QByteArray(column - 1, ' ');
        }
        line += " " + word;
    }
    return text + line + "\n";
}

QByteArray wrapped(const QByteArray &words)
{
    QByteArray text;
    QByteArray line;
    for (const QByteArray &word : words.split(' ')) {
        if (!line.isEmpty() && line.size() + 1 + word.size() > LineWidth) {
            text += line + "\n";
            line.clear();
        }
        line += (line.isEmpty() ? "" : " ") + word;
    }
    return text + line + "\n";
}

QByteArray optionEntries(const QList<CtlOption> &options)
{
    QByteArray text;
    for (const CtlOption &option : options) {
        const QByteArray letter = option.letter ? QByteArray("-") + option.letter + ", " : QByteArray("    ");
        const QByteArray value = option.takesValue() ? " " + option.placeholder : QByteArray();
        text += entry("  " + letter + "--" + option.name + value, option.help, 26);
    }
    return text;
}

} // namespace

QByteArray ctlHelp()
{
    QByteArray text = "Usage: fcgi-spawnerctl [OPTION]... COMMAND [ARGUMENT]...\n"
                      "\n"
                      "Shows and steers a running fcgi-spawner.\n"
                      "\n"
                      "Commands (help COMMAND tells more):\n"
                      "\n";
    for (const CommandSpec &command : commandTable())
        text += entry("  " + command.name
                          + (command.arguments.isEmpty() ? QByteArray() : " " + command.arguments),
                      command.summary, 28);
    text += "\nAn APP is named by its file with or without .fcgi: hello, tools/env.fcgi.\n"
            "\nOptions:\n\n"
        + optionEntries(commonOptions());
    text += "\nExit status: 0 done, 1 failed, 2 wrong usage, 3 no daemon, 4 not found, 5 not\n"
            "permitted, 6 an app or a version was refused, 7 no answer in time.\n";
    return text;
}

QByteArray ctlHelp(const CommandSpec &command)
{
    QByteArray text = "Usage: fcgi-spawnerctl " + command.name;
    if (!command.options.isEmpty())
        text += " [OPTION]...";
    if (!command.arguments.isEmpty())
        text += " " + command.arguments;
    text += "\n\n" + wrapped(command.summary + ".");
    if (!command.details.isEmpty())
        text += "\n" + wrapped(command.details);
    if (!command.options.isEmpty())
        text += "\nOptions:\n\n" + optionEntries(command.options);
    return text + "\nOptions of every command: fcgi-spawnerctl help\n";
}

} // namespace spawner
