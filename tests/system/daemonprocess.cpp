#include "daemonprocess.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QThread>

#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

namespace spawner {

namespace {

using namespace std::chrono_literals;

constexpr unsigned long PollMs = 5;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString proc(pid_t pid, const char *entry)
{
    return QStringLiteral("/proc/%1/%2").arg(pid).arg(QLatin1String(entry));
}

/// Where the kernel says a process works, also if that folder has been removed.
QString workingDirectory(pid_t pid)
{
    char path[4096];
    const QByteArray link = proc(pid, "cwd").toLatin1();
    const ssize_t size = ::readlink(link.constData(), path, sizeof path);
    return size < 0 ? QString() : QFile::decodeName(QByteArray(path, size));
}

bool isZombie(pid_t pid)
{
    const QByteArray stat = contentOf(proc(pid, "stat"));
    const qsizetype name = stat.lastIndexOf(')');
    return name < 0 || stat.mid(name + 2, 1) == "Z";
}

template <typename Predicate>
bool waitUntil(Predicate isTrue, std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    while (!isTrue()) {
        if (deadline.hasExpired())
            return false;
        QThread::msleep(PollMs);
    }
    return true;
}

} // namespace

DaemonProcess::DaemonProcess()
{
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
}

DaemonProcess::~DaemonProcess()
{
    if (m_process.state() != QProcess::NotRunning)
        kill();
    for (const pid_t left : appProcesses())
        ::kill(left, SIGKILL);
}

bool DaemonProcess::writeConfig(const QByteArray &toml)
{
    return bool(m_sandbox.writeFile(QStringLiteral("fcgi-spawner.toml"), toml));
}

bool DaemonProcess::deploy(const QString &source, const QString &name, const QByteArray &settings)
{
    return deployTagged(source, name, {}, settings);
}

bool DaemonProcess::deployTagged(const QString &source, const QString &name, const QByteArray &tag,
                                 const QByteArray &settings)
{
    QByteArray program = contentOf(source);
    if (program.isEmpty())
        return false;
    if (!tag.isEmpty())
        program += "\n#TAG=" + tag + "\n";
    const QString target = QStringLiteral("web/") + name;
    const QByteArray toml = settings.isEmpty() ? contentOf(source + QStringLiteral(".toml")) : settings;
    if (!toml.isEmpty() && !m_sandbox.writeFile(target + QStringLiteral(".toml"), toml))
        return false;
    return bool(m_sandbox.writeFile(target, program, 0755));
}

bool DaemonProcess::start(const QStringList &extraArguments)
{
    const QString config = QFile::exists(configFile()) ? configFile() : QString();
    QStringList arguments{QStringLiteral("--config=") + config};
    arguments << QStringLiteral("--listen") << QStringLiteral("127.0.0.1:0")
              << QStringLiteral("--web-root") << webRoot() << QStringLiteral("--static-root")
              << staticRoot() << QStringLiteral("--runtime-dir") << runtimeDir() << extraArguments;
    const QString logFile = m_sandbox.path(QStringLiteral("log"));
    QFile::remove(logFile);
    m_port = 0;
    m_process.setStandardOutputFile(logFile, QIODevice::Append);
    m_process.setStandardErrorFile(logFile, QIODevice::Append);
    // Another daemon than the one of this build can be tested too: an installed one, say.
    m_process.start(qEnvironmentVariable("SPAWNER_TEST_DAEMON", QStringLiteral(SPAWNER_DAEMON)), arguments);
    if (!m_process.waitForStarted())
        return false;
    return waitUntil([this] { return readPort() || m_process.waitForFinished(0); }, 30s) && m_port != 0;
}

bool DaemonProcess::readPort()
{
    static const QRegularExpression pattern(QStringLiteral("listening on http://127\\.0\\.0\\.1:(\\d+)"));
    const QRegularExpressionMatch match = pattern.match(QString::fromUtf8(log()));
    m_port = match.hasMatch() ? match.captured(1).toUShort() : 0;
    return m_port != 0;
}

bool DaemonProcess::stop(std::chrono::milliseconds patience)
{
    signal(SIGTERM);
    return waitForEnd(patience) && m_process.exitStatus() == QProcess::NormalExit
        && m_process.exitCode() == 0;
}

void DaemonProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

void DaemonProcess::signal(int number) const
{
    if (pid() > 0) // 0 would be the test itself
        ::kill(pid(), number);
}

bool DaemonProcess::waitForEnd(std::chrono::milliseconds patience)
{
    return m_process.state() == QProcess::NotRunning
        || m_process.waitForFinished(static_cast<int>(patience.count()));
}

QByteArray DaemonProcess::log() const
{
    return contentOf(m_sandbox.path(QStringLiteral("log")));
}

bool DaemonProcess::waitForLog(const QByteArray &text, std::chrono::milliseconds patience) const
{
    return waitUntil([&] { return log().contains(text); }, patience);
}

QList<pid_t> DaemonProcess::appProcesses() const
{
    QList<pid_t> found;
    const QString root = QFileInfo(webRoot()).canonicalFilePath();
    const QStringList entries = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs);
    for (const QString &entry : entries) {
        bool isNumber = false;
        const pid_t process = entry.toInt(&isNumber);
        if (!isNumber || isZombie(process))
            continue;
        const QString directory = workingDirectory(process);
        if (directory == root || directory.startsWith(root + u'/'))
            found.append(process);
    }
    return found;
}

QList<pid_t> DaemonProcess::appProcesses(const QByteArray &text) const
{
    QList<pid_t> found = appProcesses();
    found.removeIf([&](pid_t process) { return !contentOf(proc(process, "cmdline")).contains(text); });
    return found;
}

qint64 DaemonProcess::peakResidentBytes() const
{
    static const QRegularExpression pattern(QStringLiteral("VmHWM:\\s*(\\d+) kB"));
    const QRegularExpressionMatch match = pattern.match(QString::fromLatin1(contentOf(proc(pid(), "status"))));
    return match.hasMatch() ? match.captured(1).toLongLong() * 1024 : -1;
}

int DaemonProcess::descriptorCount() const
{
    const QDir folder(proc(pid(), "fd"));
    return static_cast<int>(folder.entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System).size());
}

} // namespace spawner
