// `deploy`: a file on its way to the daemon.
#pragma once

#include "base/result.h"
#include "daemon/ctl/deployprogress.h"

#include <QFile>
#include <QObject>

namespace spawner {

class CtlRun;

/// Opens the file, tells the daemon its size and SHA-256, sends it in pieces (a few at a time, so that a slow
/// line is kept busy) and has it put in charge. A child of its run.
class Uploader : public QObject
{
    Q_OBJECT
public:
    Uploader(CtlRun &run, const QByteArray &file);

    /// The error is about the file.
    Result<void> open();
    void start(const QByteArray &name, bool wantsCanary);

private:
    void onBegun(const QJsonObject &json);
    void sendMore();
    void onSent(qint64 bytes);
    void commit();

    CtlRun &m_run;
    QFile m_file;
    DeployProgress m_progress;
    QByteArray m_sha256;
    QString m_upload;
    bool m_wantsCanary = true;
    qint64 m_size = 0;
    qint64 m_chunkBytes = 0;
    qint64 m_sent = 0;
    qint64 m_received = 0; ///< by the daemon
    int m_unanswered = 0;
};

} // namespace spawner
