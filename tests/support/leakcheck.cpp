#include "support/leakcheck.h"

#include "support/eventually.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <csignal>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace std::chrono_literals;

LeakCheck::LeakCheck() : m_before(below(::getpid()))
{
    int value = 0;
    m_wasSubreaper = ::prctl(PR_GET_CHILD_SUBREAPER, &value) == 0 && value != 0;
    ::prctl(PR_SET_CHILD_SUBREAPER, 1);
}

LeakCheck::~LeakCheck()
{
    leftovers(0ms);
    if (!m_wasSubreaper)
        ::prctl(PR_SET_CHILD_SUBREAPER, 0);
}

/// Every process that /proc shows. Some end while we read; those are left out.
LeakCheck::Processes LeakCheck::all()
{
    Processes processes;
    const QStringList names = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        bool isNumber = false;
        const pid_t pid = name.toInt(&isNumber);
        QFile file(QStringLiteral("/proc/%1/stat").arg(name));
        if (!isNumber || !file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray line = file.readAll();
        // "pid (name) state parent ...", and the name may hold spaces and parentheses.
        const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
        if (fields.size() > 19)
            processes.insert(pid, { fields.at(1).toInt(), fields.at(0).at(0), fields.at(19).toULongLong() });
    }
    return processes;
}

LeakCheck::Processes LeakCheck::below(pid_t ancestor)
{
    const Processes processes = all();
    QMultiHash<pid_t, pid_t> children;
    for (auto each = processes.begin(); each != processes.end(); ++each)
        children.insert(each->parent, each.key());

    Processes found;
    QList<pid_t> open { ancestor };
    while (!open.isEmpty()) {
        const QList<pid_t> next = children.values(open.takeLast());
        for (const pid_t pid : next) {
            found.insert(pid, processes.value(pid));
            open.append(pid);
        }
    }
    return found;
}

QList<pid_t> LeakCheck::descendants() const
{
    QList<pid_t> pids;
    const Processes now = below(::getpid());
    for (auto each = now.begin(); each != now.end(); ++each) {
        const auto before = m_before.constFind(each.key());
        const bool isOld = before != m_before.constEnd() && before->startTime == each->startTime;
        if (!isOld && each->state != 'Z' && each->state != 'X')
            pids.append(each.key());
    }
    std::sort(pids.begin(), pids.end());
    return pids;
}

QString LeakCheck::describe(pid_t pid)
{
    QFile file(QStringLiteral("/proc/%1/cmdline").arg(pid));
    QByteArray command = file.open(QIODevice::ReadOnly) ? file.readAll().replace('\0', ' ').trimmed() : QByteArray();
    if (command.isEmpty())
        command = "(a kernel thread, or just gone)";
    return QStringLiteral("%1 %2").arg(pid).arg(QString::fromLocal8Bit(command));
}

QStringList LeakCheck::leftovers(std::chrono::milliseconds deadline)
{
    QStringList left;
    if (!eventually([this] { return descendants().isEmpty(); }, deadline)) {
        // Again and again: a killed process may have started another one just before.
        for (int round = 0; round < 100; ++round) {
            const QList<pid_t> alive = descendants();
            if (alive.isEmpty())
                break;
            for (const pid_t pid : alive) {
                const QString description = describe(pid);
                if (::kill(pid, SIGKILL) == 0 && !left.contains(description))
                    left.append(description);
            }
            QTest::qWait(10);
        }
    }
    reapZombies();
    return left;
}

QList<pid_t> LeakCheck::zombies() const
{
    QList<pid_t> pids;
    const Processes now = below(::getpid());
    for (auto each = now.begin(); each != now.end(); ++each) {
        if (each->parent == ::getpid() && each->state == 'Z' && !m_before.contains(each.key()))
            pids.append(each.key());
    }
    return pids;
}

/// Orphans came to us to be waited for. But whoever started a process himself goes first: a QProcess
/// wants to hear how its own ended.
void LeakCheck::reapZombies() const
{
    if (eventually([this] { return zombies().isEmpty(); }, 50ms))
        return;
    const QList<pid_t> pids = zombies();
    for (const pid_t pid : pids)
        ::waitpid(pid, nullptr, WNOHANG);
}

void LeakCheck::verify(std::chrono::milliseconds deadline)
{
    const QStringList left = leftovers(deadline);
    QVERIFY2(left.isEmpty(), qPrintable(QStringLiteral("left behind: ") + left.join(QStringLiteral("; "))));
}
