#include "gui/client/daemonlauncher.h"

#include "gui/client/commandrun.h"
#include "gui/client/daemonstart.h"
#include "gui/client/processwatch.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>
#include <csignal>

#include <sys/stat.h>
#include <unistd.h>

namespace spawner {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto Unit = "fcgi-spawner.service"_L1;
constexpr auto LookTimeout = 2s;
constexpr auto StartTimeout = 60s;
/// Polkit's dialog is open that long.
constexpr auto PasswordTimeout = 300s;
constexpr std::chrono::milliseconds StopTimeout = 40s;
constexpr auto UnitLookInterval = 100ms;
constexpr int UnitLooks = 100;
constexpr qsizetype MaxQuotedLines = 3;

struct UnitState
{
    bool isThere = false;
    bool isActive = false;
};

UnitState unitStateOf(const CommandOutcome &outcome)
{
    UnitState state;
    const QList<QByteArray> lines = outcome.isGood() ? outcome.output.split('\n') : QList<QByteArray>();
    for (const QByteArray &line : lines) {
        if (line == "LoadState=loaded")
            state.isThere = true;
        else if (line == "ActiveState=active" || line == "ActiveState=activating" || line == "ActiveState=reloading")
            state.isActive = true;
    }
    return state;
}

QString lastLines(const QByteArray &text)
{
    const QStringList lines = QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts);
    return lines.mid(std::max<qsizetype>(lines.size() - MaxQuotedLines, 0)).join(u'\n');
}

Result<void> outcomeOf(const CommandOutcome &outcome, const QString &failure)
{
    if (outcome.isGood())
        return {};
    if (!outcome.isStarted)
        return Error{ ErrorCode::NotFound, DaemonLauncher::tr("There is no systemctl on this computer.") };
    if (outcome.isTimeout)
        return Error{ ErrorCode::AppStartTimeout, DaemonLauncher::tr("systemctl did not answer in time.") };
    const QString words = lastLines(outcome.errors);
    return Error{ ErrorCode::AppSpawnFailed, words.isEmpty() ? failure : failure + u'\n' + words };
}

bool isProgram(const QString &path)
{
    const QFileInfo info(path);
    return info.isFile() && info.isExecutable();
}

/// Is it a fcgi-spawner of this user? Numbers of processes are used again.
bool isOurDaemon(qint64 pid)
{
    struct stat status = {};
    const QByteArray folder = "/proc/" + QByteArray::number(pid);
    QFile comm(QString::fromLatin1(folder + "/comm"));
    return pid > 1 && ::stat(folder.constData(), &status) == 0 && status.st_uid == ::geteuid()
        && comm.open(QIODevice::ReadOnly) && comm.readAll().trimmed() == "fcgi-spawner";
}

} // namespace

DaemonLauncher::DaemonLauncher(QObject *parent) : QObject(parent) { }

DaemonLauncher::~DaemonLauncher() = default;

QString DaemonLauncher::userSocketPath()
{
    if (const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR"); runtime.startsWith(u'/'))
        return runtime + "/fcgi-spawner/control.sock"_L1;
    if (::geteuid() == 0)
        return systemSocketPath();
    return u"/tmp/fcgi-spawner-%1/control.sock"_s.arg(::geteuid());
}

QString DaemonLauncher::systemSocketPath()
{
    return u"/run/fcgi-spawner/control.sock"_s;
}

// --- What there is

QString DaemonLauncher::program() const
{
    if (!m_program.isEmpty())
        return isProgram(m_program) ? m_program : QString();
    const QString beside = QCoreApplication::applicationDirPath() + "/fcgi-spawner"_L1;
    if (isProgram(beside))
        return beside;
    if (const QString found = QStandardPaths::findExecutable(u"fcgi-spawner"_s); !found.isEmpty())
        return found;
    return QStandardPaths::findExecutable(u"fcgi-spawner"_s, { u"/usr/local/sbin"_s, u"/usr/sbin"_s, u"/usr/local/bin"_s });
}

void DaemonLauncher::find(Found done)
{
    struct Search
    {
        LocalDaemons daemons;
        int unanswered = 2;
        Found done;
    };
    auto search = std::make_shared<Search>();
    search->done = std::move(done);
    search->daemons.userSocket = userSocketPath();
    search->daemons.systemSocket = systemSocketPath();
    search->daemons.program = program();
    const auto answer = [search] {
        if (--search->unanswered > 0)
            return;
        search->daemons.userSocketExists = QFileInfo::exists(search->daemons.userSocket);
        search->daemons.systemSocketExists = QFileInfo::exists(search->daemons.systemSocket);
        search->done(search->daemons);
    };
    const QStringList show{ u"show"_s, Unit, u"--property=LoadState,ActiveState"_s };
    runCommand(u"systemctl"_s, QStringList{ u"--user"_s } + show, LookTimeout, this,
               [search, answer](const CommandOutcome &outcome) {
                   const UnitState unit = unitStateOf(outcome);
                   search->daemons.hasUserUnit = unit.isThere;
                   search->daemons.userUnitActive = unit.isActive;
                   answer();
               });
    runCommand(u"systemctl"_s, show, LookTimeout, this, [search, answer](const CommandOutcome &outcome) {
        const UnitState unit = unitStateOf(outcome);
        search->daemons.hasSystemUnit = unit.isThere;
        search->daemons.systemUnitActive = unit.isActive;
        answer();
    });
}

// --- Starting

void DaemonLauncher::startUserDaemon(Started done)
{
    m_starting.push_back(std::move(done));
    if (m_starting.size() > 1)
        return; // one start is enough
    find([this](const LocalDaemons &daemons) { onFoundForStart(daemons); });
}

void DaemonLauncher::onFoundForStart(const LocalDaemons &daemons)
{
    if (DaemonStart::isListening(userSocketPath()))
        return finishStart({});
    if (daemons.hasUserUnit)
        return startUnit();
    if (daemons.program.isEmpty())
        return finishStart(Error{ ErrorCode::NotFound, tr("fcgi-spawner is not installed on this computer.") });
    startProgram(daemons.program);
}

void DaemonLauncher::startUnit()
{
    runCommand(u"systemctl"_s, { u"--user"_s, u"start"_s, Unit }, StartTimeout, this, [this](const CommandOutcome &outcome) {
        if (outcome.isGood())
            waitForUnit(UnitLooks);
        else if (outcome.isStarted && !outcome.isTimeout)
            explainUnit(lastLines(outcome.errors));
        else
            finishStart(outcomeOf(outcome, {}));
    });
}

/// systemctl only says that it failed; why stands in the journal.
void DaemonLauncher::explainUnit(const QString &said)
{
    runCommand(u"journalctl"_s, { u"--user"_s, u"--unit"_s, Unit, u"--lines=20"_s, u"--output=cat"_s, u"--no-pager"_s },
               LookTimeout, this, [this, said](const CommandOutcome &outcome) {
                   QStringList ours;
                   for (const QByteArray &line : outcome.output.split('\n')) {
                       if (line.startsWith("fcgi-spawner: "))
                           ours.append(QString::fromUtf8(line.mid(14)));
                   }
                   const QString words = ours.isEmpty() ? said : ours.last();
                   finishStart(Error{ ErrorCode::AppSpawnFailed, tr("The spawner service could not start: %1").arg(words) });
               });
}

/// A unit that is active may still be about to listen, if it does not tell systemd when it is ready.
void DaemonLauncher::waitForUnit(int looksLeft)
{
    if (DaemonStart::isListening(userSocketPath()))
        return finishStart({});
    if (looksLeft == 0) {
        return finishStart(Error{ ErrorCode::AppStartTimeout,
                                  tr("The spawner service runs, but its control socket is not at %1.").arg(userSocketPath()) });
    }
    QTimer::singleShot(UnitLookInterval, this, [this, looksLeft] { waitForUnit(looksLeft - 1); });
}

/// ~/fcgi, or a hidden place if that cannot be.
QString DaemonLauncher::webRoot() const
{
    if (!m_options.webRoot.isEmpty())
        return m_options.webRoot;
    const QString usual = QDir::home().filePath(u"fcgi"_s);
    if (QDir().mkpath(usual))
        return usual;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/fcgi-spawner/www"_L1;
}

/// The system's config is not the user's: their own, or none at all.
QStringList DaemonLauncher::arguments() const
{
    const QString config = QStandardPaths::locate(QStandardPaths::GenericConfigLocation, u"fcgi-spawner/fcgi-spawner.toml"_s);
    const bool hasConfig = config.startsWith(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u'/');
    QStringList arguments{ u"--config"_s, hasConfig ? config : QString() };
    if (!hasConfig || !m_options.webRoot.isEmpty())
        arguments += { u"--web-root"_s, webRoot() };
    if (!m_options.listen.isEmpty())
        arguments += { u"--listen"_s, m_options.listen };
    return arguments;
}

void DaemonLauncher::startProgram(const QString &program)
{
    const QStringList words = arguments();
    if (const auto at = words.indexOf(u"--web-root"_s); at >= 0 && !QDir().mkpath(words[at + 1])) {
        return finishStart(Error{ ErrorCode::InputOutput, tr("The folder %1 cannot be made.").arg(words[at + 1]) });
    }
    m_start = std::make_unique<DaemonStart>(program, words, userSocketPath());
    connect(m_start.get(), &DaemonStart::finished, this, &DaemonLauncher::finishStart, Qt::QueuedConnection);
    m_start->begin();
}

void DaemonLauncher::finishStart(const Result<void> &outcome)
{
    m_start.reset();
    const QPointer<DaemonLauncher> self(this);
    const std::vector<Started> waiting = std::exchange(m_starting, {});
    for (const Started &done : waiting) {
        if (self && done)
            done(outcome);
    }
}

void DaemonLauncher::startSystemDaemon(Started done)
{
    runCommand(u"systemctl"_s, { u"start"_s, Unit }, PasswordTimeout, this,
               [done = std::move(done)](const CommandOutcome &outcome) {
                   done(outcomeOf(outcome, tr("The spawner service could not be started.")));
               });
}

// --- Stopping

void DaemonLauncher::stopUserDaemon(qint64 pid, Started done)
{
    find([this, pid, done = std::move(done)](const LocalDaemons &daemons) {
        if (!daemons.userUnitActive)
            return stopProgram(pid, done);
        runCommand(u"systemctl"_s, { u"--user"_s, u"stop"_s, Unit }, StopTimeout, this,
                   [done](const CommandOutcome &outcome) {
                       done(outcomeOf(outcome, tr("The spawner service could not be stopped.")));
                   });
    });
}

void DaemonLauncher::stopProgram(qint64 pid, const Started &done)
{
    auto watch = ProcessWatch::of(pid);
    // Looked at only once it cannot become another. (What has ended may be there still, until somebody asks how.)
    if (!watch || !(*watch)->isRunning() || !isOurDaemon(pid)) {
        done(Error{ ErrorCode::NotFound, tr("The spawner with the process number %1 does not run any more.").arg(pid) });
        return;
    }
    ProcessWatch *process = watch->get();
    m_stopping.push_back(*std::move(watch));
    const auto end = [this, process, done, isDone = std::make_shared<bool>(false)](const Result<void> &outcome) {
        if (std::exchange(*isDone, true))
            return;
        const auto at = std::find_if(m_stopping.begin(), m_stopping.end(),
                                     [process](const auto &one) { return one.get() == process; });
        at->release()->deleteLater(); // we may be called by it
        m_stopping.erase(at);
        done(outcome);
    };
    connect(process, &ProcessWatch::ended, this, [end] { end({}); });
    QTimer::singleShot(StopTimeout, process, [end] {
        end(Error{ ErrorCode::AppTimeout, tr("The spawner has not ended yet: it waits for requests that are under way.") });
    });
    if (const auto sent = process->sendSignal(SIGTERM); !sent)
        QMetaObject::invokeMethod(this, [end, sent] { end(sent); }, Qt::QueuedConnection);
}

} // namespace spawner
