#include "process/oomkills.h"

#include "base/filecontents.h"
#include "process/supervisedprocess.h"

#include <csignal>

namespace spawner {

QList<QByteArray> oomCountFiles(const QByteArray &groups)
{
    QList<QByteArray> files;
    const auto add = [&files](const QByteArray &top, const QByteArray &group, const QByteArray &name) {
        files += top + (group == "/" ? QByteArray() : group) + name;
        files += top + name; // in a container the group may go by its name outside
    };
    // "4:memory:/user.slice" (v1), "0::/system.slice/fcgi-spawner.service" (v2); a machine may have both.
    for (const QByteArray &line : groups.split('\n')) {
        const qsizetype controllers = line.indexOf(':') + 1;
        const qsizetype group = line.indexOf(':', controllers) + 1;
        if (controllers == 0 || group == 0)
            continue;
        const QByteArray names = line.mid(controllers, group - 1 - controllers);
        if (names.split(',').contains("memory"))
            add("/sys/fs/cgroup/" + names, line.mid(group), "/memory.oom_control");
        else if (names.isEmpty())
            add("/sys/fs/cgroup", line.mid(group), "/memory.events");
    }
    files += "/proc/vmstat";
    return files;
}

std::optional<quint64> parseOomCount(const QByteArray &text)
{
    constexpr QByteArrayView Name = "oom_kill ";
    for (const QByteArray &line : text.split('\n')) {
        if (!line.startsWith(Name))
            continue;
        bool isNumber = false;
        const quint64 count = line.mid(Name.size()).trimmed().toULongLong(&isNumber);
        return isNumber ? std::optional(count) : std::nullopt;
    }
    return std::nullopt;
}

OomKills::OomKills()
{
    for (const QByteArray &file : oomCountFiles(fileContents("/proc/self/cgroup"))) {
        if (const auto count = parseOomCount(fileContents(file))) {
            m_file = file;
            m_count = *count;
            return;
        }
    }
}

bool OomKills::hasRisen()
{
    const auto count = m_file.isEmpty() ? std::nullopt : parseOomCount(fileContents(m_file));
    return count && std::exchange(m_count, *count) < *count;
}

void OomKills::settle()
{
    hasRisen();
}

QString OomKills::reason(const ExitReport &report)
{
    if (!report.bySignal || report.value != SIGKILL || !hasRisen())
        return {};
    return QStringLiteral("probably by the kernel, because memory ran out: the machine's, or what the service or the "
                          "container may have (MemoryMax=)");
}

} // namespace spawner
