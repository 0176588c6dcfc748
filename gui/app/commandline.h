// The command line of the desktop program: how it starts, and what a second start asks of the first.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace spawner {

/// A plain value.
struct CommandLine
{
    QStringList deploy{}; ///< absolute paths
    QByteArray show{}; ///< an app
    QByteArray action{}; ///< ActionRegistry::name()
    bool background = false;
    QString profile{}; ///< name or id
    QString socket{}; ///< absolute
    QString config{}; ///< folder of the settings, absolute
    bool replace = false;
    bool quit = false;
    bool version = false;
    bool help = false;

    /// `arguments` without the program; relative paths are relative to `directory`. Files without an option are deployed,
    /// as desktops start programs with files. Options may be written --name VALUE or --name=VALUE.
    static Result<CommandLine> parse(const QStringList &arguments, const QString &directory);
    static QByteArray helpText();
};

} // namespace spawner
