#include "server/checkmachine.h"

#include "base/filecontents.h"
#include "process/processuser.h"

#include <sys/resource.h>
#include <unistd.h>

namespace spawner {

namespace {

/// Listeners, logs, directories, the processes' pipes.
constexpr quint64 OtherDescriptors = 256;

CheckResult checkOpenFiles(const Config &config)
{
    rlimit limit = {};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    // A connection takes one, a request that it carries another.
    const quint64 wanted = quint64(config.limits.connections) * 2 + OtherDescriptors;
    if (limit.rlim_cur >= wanted) {
        return okay("limits.open-files", "limits.connections",
                    QStringLiteral("%1 descriptors are enough for %2 connections")
                        .arg(limit.rlim_cur).arg(config.limits.connections));
    }
    return warning("limits.open-files", "limits.connections",
                   QStringLiteral("%1 connections that all carry requests take %2 descriptors, and this process may have %3")
                       .arg(config.limits.connections).arg(wanted).arg(limit.rlim_cur),
                   QStringLiteral("set LimitNOFILE=%1 in the unit (systemctl edit fcgi-spawner), or [limits] "
                                  "connections = %2")
                       .arg(wanted)
                       .arg(limit.rlim_cur > 2 * OtherDescriptors ? (limit.rlim_cur - OtherDescriptors) / 2 : 64));
}

CheckResult checkWatches(int watched)
{
    const QByteArray text = fileContents("/proc/sys/fs/inotify/max_user_watches").trimmed();
    const qint64 limit = text.toLongLong();
    // Other programs of this user take from the same limit.
    if (text.isEmpty() || qint64(watched) * 4 < limit) {
        return okay("limits.inotify", "fs.inotify.max_user_watches",
                    QStringLiteral("%1 watches are allowed, and %2 are needed")
                        .arg(QString::fromLatin1(text)).arg(watched));
    }
    return warning("limits.inotify", "fs.inotify.max_user_watches",
                   QStringLiteral("%1 watches are allowed to all programs of this user, of which this one needs %2: changes of "
                                  "apps may go unnoticed")
                       .arg(limit).arg(watched),
                   QStringLiteral("sysctl -w fs.inotify.max_user_watches=524288"));
}

/// "fcgi-spawner.service"; empty if this process belongs to no unit that systemd started.
QByteArray unitName()
{
    const QByteArrayList lines = fileContents("/proc/self/cgroup").split('\n');
    for (const QByteArray &line : lines) {
        const QByteArray unit = line.mid(line.lastIndexOf('/') + 1);
        if (unit.endsWith(".service"))
            return unit;
    }
    return {};
}

} // namespace

Findings checkLimits(const Config &config, int watched)
{
    return { checkOpenFiles(config), checkWatches(watched) };
}

Findings checkService(const Config &config)
{
    Findings findings;
    const QByteArray unit = unitName();
    const bool isStarted = qEnvironmentVariableIsSet("INVOCATION_ID") && !unit.isEmpty()
        && !unit.startsWith("user@");
    if (isStarted) {
        findings.append(okay("systemd.unit", unit,
                             QStringLiteral("systemd started the daemon%1")
                                 .arg(qEnvironmentVariableIsSet("NOTIFY_SOCKET")
                                          ? QStringLiteral(" and is told when it is ready")
                                          : QString())));
        if (!qEnvironmentVariableIsSet("NOTIFY_SOCKET")) {
            findings.append(note("systemd.notify", unit,
                                 QStringLiteral("systemd is not told when the daemon is ready, and has no watchdog on it"),
                                 QStringLiteral("set Type=notify in the unit: systemctl edit --full %1")
                                     .arg(QString::fromUtf8(unit))));
        }
    } else {
        findings.append(note("systemd.unit", "fcgi-spawner.service",
                             QStringLiteral("the daemon was not started by systemd: it will not come back after a reboot "
                                            "by itself"),
                             QStringLiteral("systemctl enable --now fcgi-spawner")));
    }
    if (::geteuid() == 0 && !config.app.users.isEmpty()) {
        findings.append(okay("daemon.user", "root",
                             QStringLiteral("the daemon runs as root, apps as %1")
                                 .arg(QString::fromUtf8(config.app.users.values().join(", "))))); // clazy:exclude=container-anti-pattern (joined)
    } else if (::geteuid() == 0) {
        findings.append(warning("daemon.user", "root",
                                QStringLiteral("the daemon runs as root, and so does every app"),
                                QStringLiteral("set User=www-data in the unit: systemctl edit fcgi-spawner; or set user in [app] "
                                               "of the config")));
    } else {
        findings.append(okay("daemon.user", accountName(::geteuid()).toUtf8(),
                             QStringLiteral("the daemon and its apps run as %1").arg(accountName(::geteuid()))));
    }
    return findings;
}

Findings checkProcessRules(const Config &config)
{
    Findings findings;
    for (auto rule = config.app.users.begin(); rule != config.app.users.end(); ++rule) {
        if (const auto user = findProcessUser(rule.value()); !user)
            findings.append(problem("config.file", rule.key(), user.error().message,
                                    QStringLiteral("edit user in [app], then fcgi-spawnerctl reload")));
    }
    for (const ProcessLimitKind &kind : processLimitKinds()) {
        const qint64 value = config.app.processLimits.*kind.member;
        rlimit now = {};
        if (value == ProcessLimits::Inherit || ::geteuid() == 0 || ::getrlimit(kind.resource, &now) != 0
            || now.rlim_max == RLIM_INFINITY || static_cast<rlim_t>(value) <= now.rlim_max)
            continue;
        findings.append(problem("config.file", kind.key,
                                QStringLiteral("it is %1, but the daemon's hard limit is %2: no app can start")
                                    .arg(QString::fromLatin1(limitText(kind, value)),
                                         QString::fromLatin1(limitText(kind, static_cast<qint64>(now.rlim_max)))),
                                QStringLiteral("lower it in [app], or set %1= in the unit: systemctl edit fcgi-spawner")
                                    .arg(QLatin1String(kind.unitSetting))));
    }
    return findings;
}

} // namespace spawner
