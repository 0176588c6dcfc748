// Starting the user's daemon as a program of its own.
#pragma once

#include "base/result.h"
#include "base/unixfd.h"
#include "gui/client/processwatch.h"

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <memory>

namespace spawner {

/// One start: until the socket answers, or there is a reason why it does not. The daemon lives on without us. Who else starts
/// one at the same time (another of these, in whichever process) is waited for: a lock file beside the runtime directory says
/// who is at it. Main thread.
class DaemonStart : public QObject
{
    Q_OBJECT
public:
    DaemonStart(QString program, QStringList arguments, QString socketPath, QObject *parent = nullptr);
    ~DaemonStart() override;

    void begin();

    /// Does somebody listen there? (May be busy.)
    static bool isListening(const QString &socketPath);

signals:
    /// Once.
    void finished(const spawner::Result<void> &outcome);

private:
    void look();
    bool takeLock();
    void launch();
    void readMessages();
    void onDaemonEnded();
    void finish(const Result<void> &outcome);
    QString lastWords() const;

    const QString m_program;
    const QStringList m_arguments;
    const QString m_socketPath;
    UnixFd m_lock;
    UnixFd m_messagesFd;
    std::unique_ptr<QSocketNotifier> m_messagesNotifier;
    QByteArray m_messages; // the end of what the daemon said
    std::unique_ptr<ProcessWatch> m_daemon; // ours
    QTimer m_timer;
    qint64 m_waitedMs = 0;
    bool m_hasLaunched = false;
    bool m_isFinished = false;
};

} // namespace spawner
