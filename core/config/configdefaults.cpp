#include "config/configdefaults.h"

#include "config/configkeys.h"

#include <unistd.h>

namespace spawner {
namespace {

void checkProcesses(const Config &config, const Origins &origins, ConfigProblems *problems)
{
    const int min = config.app.processesMin;
    const int max = config.app.processesMax;
    if (min <= max)
        return;
    const QByteArray origin = origins.value("app.processes-min", origins.value("app.processes-max"));
    problems->lines.append(
        QStringLiteral("%1: 'processes-min' (%2) is larger than 'processes-max' (%3): set both")
            .arg(QString::fromUtf8(origin), QString::number(min), QString::number(max)));
}

void checkListen(const Config &config, const Origins &origins, ConfigProblems *problems)
{
    for (qsizetype i = 0; i < config.listen.size(); ++i) {
        const ListenAddress &address = config.listen[i];
        const bool isChosenBySystem = address.kind == ListenAddress::Kind::Tcp && address.port == 0;
        if (!isChosenBySystem && config.listen.indexOf(address) < i)
            problems->lines.append(
                QStringLiteral("%1: 'listen' names \"%2\" twice")
                    .arg(QString::fromUtf8(origins.value("listen")), QString::fromUtf8(address.toText())));
    }
}

/// A private directory that is there in every environment, and what said so.
std::pair<QByteArray, QByteArray> defaultRuntimeDir()
{
    // systemd gives several, separated by colons, if the unit asks for several.
    if (const QByteArray own = qgetenv("RUNTIME_DIRECTORY").split(':').first(); own.startsWith('/'))
        return { own, "default ($RUNTIME_DIRECTORY)" };
    if (const QByteArray users = qgetenv("XDG_RUNTIME_DIR"); users.startsWith('/'))
        return { users + "/fcgi-spawner", "default ($XDG_RUNTIME_DIR)" };
    if (geteuid() == 0)
        return { "/run/fcgi-spawner", "default" };
    return { "/tmp/fcgi-spawner-" + QByteArray::number(geteuid()), "default" };
}

} // namespace

void checkConfig(const Config &config, const Origins &origins, ConfigProblems *problems)
{
    checkProcesses(config, origins, problems);
    checkListen(config, origins, problems);
}

void completeConfig(Config &config, Origins &origins)
{
    if (config.listen.isEmpty()) {
        ListenAddress address;
        address.host = "127.0.0.1";
        address.port = 8080;
        config.listen.append(address);
        origins.remove("listen");
    }
    if (config.runtimeDir.isEmpty())
        std::tie(config.runtimeDir, origins["runtime-dir"]) = defaultRuntimeDir();
    if (!config.socketDir.isEmpty() && !origins.contains("app.mode")) {
        config.app.mode = SpawnMode::Socket;
        origins.insert("app.mode", "because socket-dir is set");
    }
    for (const ConfigKey &key : configKeys()) {
        if (!key.isAlias() && !origins.contains(key.name))
            origins.insert(key.name, "default");
    }
}

} // namespace spawner
