// Ctrl-C and the like as events.
#pragma once

#include "base/unixfd.h"

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace spawner {

/// While it lives, SIGINT, SIGTERM, SIGHUP and SIGWINCH do not do what they do, but are told here. For
/// programs with one thread.
class SignalWatch : public QObject
{
    Q_OBJECT
public:
    explicit SignalWatch(QObject *parent = nullptr);
    ~SignalWatch() override;

signals:
    /// Somebody wants us to end.
    void endAsked();
    void terminalResized();

private:
    void onReadable();

    UnixFd m_fd;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace spawner
