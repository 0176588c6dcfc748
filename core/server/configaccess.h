// How the configuration is loaded again: only whoever started the daemon knows its file and its flags.
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QStringList>

#include <functional>
#include <optional>

namespace spawner {

struct ReloadOutcome
{
    QStringList problems; ///< the new config is not in force if there are any
    QByteArrayList needRestart; ///< settings that changed, but not before the next start
};

struct ConfigAccess
{
    /// As SIGHUP does it.
    std::function<ReloadOutcome()> reload;
    /// What is wrong with this text in place of the config file, or with the file as it is, and with the apps' settings files.
    std::function<QStringList(const std::optional<QByteArray> &text)> check;
};

} // namespace spawner
