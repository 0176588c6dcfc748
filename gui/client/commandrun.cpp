#include "gui/client/commandrun.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTimer>

#include <utility>

namespace spawner {

namespace {

/// One run; ends itself.
class Run final : public QProcess
{
public:
    Run(QObject *parent, std::function<void(const CommandOutcome &)> done) : QProcess(parent), m_done(std::move(done)) { }
    // QProcess ends a program that still runs, and tells of it, when this part of the object is gone already.
    ~Run() override { disconnect(); }

    void begin(const QString &program, const QStringList &arguments, std::chrono::milliseconds timeout)
    {
        connect(this, &QProcess::started, this, [this] { m_outcome.isStarted = true; });
        connect(this, &QProcess::finished, this, &Run::end);
        connect(
            this, &QProcess::errorOccurred, this,
            [this](ProcessError error) {
                if (error == FailedToStart)
                    end();
            },
            Qt::QueuedConnection);
        QTimer::singleShot(timeout, this, [this] {
            m_outcome.isTimeout = true;
            kill();
        });
        setStandardInputFile(nullDevice());
        if (!isInstalled(program)) {
            QMetaObject::invokeMethod(this, &Run::end, Qt::QueuedConnection);
            return;
        }
        start(program, arguments, QIODevice::ReadOnly);
    }

private:
    void end()
    {
        if (!m_done)
            return;
        if (m_outcome.isStarted) {
            m_outcome.exitCode = exitStatus() == NormalExit ? exitCode() : -1;
            m_outcome.output = readAllStandardOutput();
            m_outcome.errors = readAllStandardError();
        }
        const auto done = std::exchange(m_done, {});
        deleteLater();
        done(m_outcome);
    }

    std::function<void(const CommandOutcome &)> m_done;
    CommandOutcome m_outcome;
};

} // namespace

bool isInstalled(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

void runCommand(const QString &program, const QStringList &arguments, std::chrono::milliseconds timeout, QObject *context,
                std::function<void(const CommandOutcome &)> done)
{
    auto *run = new Run(context, std::move(done));
    run->begin(program, arguments, timeout);
}

} // namespace spawner
