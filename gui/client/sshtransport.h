// A control connection to another computer: ssh that runs `fcgi-spawnerctl stdio` there.
#pragma once

#include "base/result.h"
#include "gui/client/profile.h"

#include <QByteArray>
#include <QObject>
#include <QProcess>
#include <QStringList>

#include <memory>

class QIODevice;

namespace spawner {

/// One ssh process. Its input and output are a socket pair, so that closing our end never waits for anything (a QProcess
/// that is closed does); ssh ends by itself then. It asks nobody for passwords: keys or an agent have to be there. Main thread.
class SshTransport : public QObject
{
    Q_OBJECT
public:
    explicit SshTransport(QObject *parent = nullptr);
    /// Ends ssh, without waiting for that.
    ~SshTransport() override;

    /// Once. The device is for ControlClient::attach(). `profile` has to be sound (Profile::check()).
    Result<std::unique_ptr<QIODevice>> start(const Profile &profile);

    bool hasEnded() const { return m_hasEnded; }
    /// Why, with the last that ssh said; once it has ended. PermissionDenied: keys or host keys; Unsupported: no
    /// fcgi-spawnerctl there; AppUnreachable: no daemon there; NotFound: no ssh here.
    Error error() const;

    /// Of ssh: no shell on this side takes part.
    static QStringList arguments(const Profile &profile);

signals:
    void ended();

private:
    void onError(QProcess::ProcessError error);
    void end();
    void readMessages();
    QString lastWords() const;

    QString m_host;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_messages; // the end of what it said
    bool m_isMissing = false;
    bool m_hasEnded = false;
};

} // namespace spawner
