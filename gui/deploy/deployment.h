// One program on its way to a daemon.
#pragma once

#include "control/activity.h"
#include "control/status.h"
#include "gui/client/daemonconnection.h"
#include "gui/deploy/filepreflight.h"

#include <QFile>
#include <QFuture>
#include <QObject>

namespace spawner {

/// What became of a deployment or a rollback.
struct DeployOutcome
{
    VersionStatus version;
    AppStatus app;
};

/// Reads (for the sum) -> uploads -> is installed by the daemon -> finished. At most four chunks are on their way at a time,
/// the next one follows an answer: a slow daemon or line slows it down and nothing piles up. Main thread.
class Deployment : public QObject
{
    Q_OBJECT
public:
    enum class Stage { Reading, Uploading, Installing, Finished };

    /// `connection` outlives it.
    Deployment(DaemonConnection &connection, DeployFile file, QObject *parent = nullptr);
    ~Deployment() override; ///< cancels

    void start();
    /// Ends it, nothing has changed then. Not any more once the daemon is installing: false.
    bool cancel();

    const DeployFile &file() const { return m_file; }
    Stage stage() const { return m_stage; }
    bool isCancelled() const { return m_isCancelled; }
    /// What is going on: "Uploading hello.fcgi: 3.1 of 8.3 MB". Translated.
    QString text() const;
    int percent() const; ///< of the whole; -1 = not known

signals:
    void progressed();
    /// Once, and last; not after cancel(). An error says what has (not) changed, translated, or is the daemon's own.
    void finished(const spawner::Result<spawner::DeployOutcome> &outcome);

private:
    void stopSumming();
    void onDigest(const Result<QByteArray> &digest);
    void onBegun(const QJsonObject &answer);
    void sendChunks();
    void commit();
    void call(const QByteArray &method, const QJsonObject &params, std::function<void(const QJsonObject &)> next,
              ControlClient::Progress progress = {});
    void onRefused(const QByteArray &method, const Error &error);
    void onDisconnected();
    void abortUpload();
    void finish(const Result<DeployOutcome> &outcome);

    DaemonConnection &m_connection;
    DeployFile m_file;
    QFile m_reader;
    QFuture<Result<QByteArray>> m_digest;
    bool m_isSumming = false;
    QString m_upload; // the daemon's name for it
    QString m_stageText; // the daemon's words
    qint64 m_chunkBytes = 0;
    qint64 m_sent = 0;
    qint64 m_acknowledged = 0;
    int m_underway = 0; // chunks without an answer
    Stage m_stage = Stage::Reading;
    bool m_isCancelled = false;
    bool m_isStarted = false;
};

} // namespace spawner
