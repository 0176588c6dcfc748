#include "config/configtemplate.h"

#include "config/configdefaults.h"
#include "config/configkeys.h"

namespace spawner {
namespace {

constexpr qsizetype LineWidth = 100;

/// The text as comment lines.
QByteArray comment(const QByteArray &text)
{
    QByteArray lines;
    QByteArray line = "#";
    for (const QByteArray &word : text.split(' ')) {
        if (line.size() + 1 + word.size() > LineWidth) {
            lines += line + "\n";
            line = "#";
        }
        line += " " + word;
    }
    return lines + line + "\n";
}

QByteArray setting(const ConfigKey &key)
{
    Config defaults;
    Origins origins;
    completeConfig(defaults, origins);
    defaults.runtimeDir.clear(); // its default depends on the machine; empty chooses it
    return comment(key.help) + "#" + key.shortName() + " = " + key.print(defaults) + "\n\n";
}

QByteArray settings(const QByteArray &table, bool isAppFile = false)
{
    QByteArray text;
    for (const ConfigKey &key : configKeys()) {
        if (key.table() != table || (isAppFile && key.isMainOnly))
            continue;
        if (key.isAlias() && key.shortName() != key.name)
            text += comment(key.help) + "#     " + key.shortName() + " = [0, 8]\n\n";
        else if (!key.isAlias())
            text += setting(key);
    }
    return text;
}

QByteArray forms()
{
    return comment(
        "Durations are strings such as \"250ms\", \"30s\", \"5m\" or \"1h30m\", or numbers of seconds. Sizes "
        "are numbers of bytes or strings such as \"64KiB\", \"10MB\" or \"1GiB\". Relative paths start at "
        "the directory of this file.");
}

} // namespace

QByteArray configTemplate()
{
    return comment("Settings of fcgi-spawner. Each is shown with its default; remove the # in front to "
                   "change it. "
                   "\"fcgi-spawner --check-config\" checks this file, \"fcgi-spawner --print-config\" shows "
                   "what is in "
                   "force and why, and SIGHUP makes a running daemon read it again.")
        + "#\n" + forms() + "\n" + settings({}) + comment("What clients may do.") + "[limits]\n\n"
        + settings("limits")
        + comment("Defaults for every app; NAME.fcgi.toml beside NAME.fcgi overrides them for that app.")
        + "[app]\n\n" + settings("app").trimmed() + "\n";
}

QByteArray appConfigTemplate()
{
    return comment("Settings of one app. Put this file beside NAME.fcgi as NAME.fcgi.toml. Each setting is "
                   "shown with "
                   "its built-in default, which [app] of fcgi-spawner.toml may have changed; remove the # in "
                   "front to "
                   "set it here. A running daemon notices changes by itself.")
        + "#\n" + forms() + "\n" + settings("app", true).trimmed() + "\n";
}

} // namespace spawner
