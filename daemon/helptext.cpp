#include "config/configkeys.h"
#include "daemon/optiontable.h"

namespace spawner {
namespace {

constexpr qsizetype LineWidth = 79;
constexpr qsizetype HelpColumn = 26;

/// Where an option's value comes from if nobody says it; empty if there is nothing to show.
QByteArray defaultOf(const OptionSpec &option, const Config &defaults)
{
    if (!option.takesValue() || option.key.isEmpty())
        return {};
    QByteArray text = findConfigKey(option.key)->print(defaults);
    if (text.startsWith('['))
        text = text.mid(1, text.size() - 2);
    if (text.startsWith('"'))
        text = text.mid(1, text.size() - 2);
    return text.isEmpty() ? QByteArray() : " [" + text + "]";
}

/// The option on the left, its words on the right; on lines of their own if the left is long.
QByteArray entry(const QByteArray &left, const QByteArray &help)
{
    QByteArray text;
    QByteArray line = left;
    if (left.size() > HelpColumn - 2) {
        text = left + "\n";
        line.clear();
    }
    line = line.leftJustified(HelpColumn - 1);
    for (const QByteArray &word : help.split(' ')) {
        if (line.size() + 1 + word.size() > LineWidth) {
            text += line + "\n";
            line = QByteArray(HelpColumn - 1, ' ');
        }
        line += " " + word;
    }
    return text + line + "\n";
}

} // namespace

QByteArray helpText()
{
    ConfigProblems problems;
    const auto defaults = loadConfig({}, {}, &problems);
    QByteArray text = "Usage: fcgi-spawner [OPTION]...\n"
                      "\n"
                      "Every executable NAME.fcgi in the web root answers at /NAME.fcgi: it is\n"
                      "started on the first request, kept while it is in use and replaced when its\n"
                      "file changes.\n"
                      "\n"
                      "Options beat the config file, which beats the defaults [in brackets]:\n"
                      "\n";
    for (const OptionSpec &option : optionTable()) {
        const QByteArray value = option.takesValue() ? " " + option.placeholder : QByteArray();
        text += entry("  --" + option.name + value,
                      option.help + (defaults ? defaultOf(option, defaults->config) : QByteArray()));
    }
    text += "\nThese spellings work as well, with one dash or two:\n ";
    for (const OptionSpec &option : optionTable()) {
        if (!option.goName.isEmpty())
            text += " -" + option.goName;
    }
    text += "\n\n"
            "Signals: TERM and INT stop the daemon once running requests have ended, a\n"
            "second one at once; HUP reads the config again.\n"
            "Exit status: 0 stopped as asked, 1 failure, 2 wrong usage, 78 wrong config.\n";
    return text;
}

} // namespace spawner
