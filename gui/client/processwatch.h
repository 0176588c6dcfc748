// A process that is not our child.
#pragma once

#include "base/result.h"
#include "base/unixfd.h"

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace spawner {

/// Holds on to one process (pidfd), so that its number cannot come to mean another. Main thread.
class ProcessWatch : public QObject
{
    Q_OBJECT
public:
    /// NotFound if it is gone already.
    static Result<std::unique_ptr<ProcessWatch>> of(qint64 pid);

    bool isRunning() const;
    Result<void> sendSignal(int signal) const;

signals:
    void ended();

private:
    explicit ProcessWatch(UnixFd fd);

    UnixFd m_fd;
    QSocketNotifier m_notifier;
};

} // namespace spawner
