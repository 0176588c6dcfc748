#include "gui/deploy/deployment.h"

#include "gui/style/format.h"
#include "gui/style/safetext.h"

#include <QJsonObject>
#include <QPointer>

#include <utility>

namespace spawner {

using namespace Qt::StringLiterals;

namespace {

constexpr int ChunksUnderway = 4;
constexpr qint64 MaxChunkBytes = 512 * 1024; // as base64 they still fit a line

} // namespace

Deployment::Deployment(DaemonConnection &connection, DeployFile file, QObject *parent)
    : QObject(parent), m_connection(connection), m_file(std::move(file)), m_reader(m_file.file)
{
    connect(&m_connection, &DaemonConnection::disconnected, this, &Deployment::onDisconnected);
}

Deployment::~Deployment()
{
    cancel();
}

void Deployment::start()
{
    m_isStarted = true;
    if (!m_reader.open(QIODevice::ReadOnly)) {
        finish(Error{ ErrorCode::InputOutput, tr("%1 cannot be read: %2").arg(isolated(m_file.file), m_reader.errorString()) });
        return;
    }
    m_isSumming = true;
    m_digest = FilePreflight::digest(m_file.file);
    m_digest.then(this, [this](const Result<QByteArray> &digest) { onDigest(digest); });
    emit progressed();
}

bool Deployment::cancel()
{
    if (m_stage == Stage::Installing || m_stage == Stage::Finished)
        return false;
    stopSumming();
    abortUpload();
    m_isCancelled = true;
    m_stage = Stage::Finished;
    return true;
}

/// Only as long as it runs: QFuture::cancel() goes through the data of its continuations, also of those that are over and gone.
void Deployment::stopSumming()
{
    if (std::exchange(m_isSumming, false))
        m_digest.cancel();
}

void Deployment::onDigest(const Result<QByteArray> &digest)
{
    m_isSumming = false;
    if (m_stage == Stage::Finished)
        return;
    if (!digest) {
        finish(Error{ digest.error().code, tr("%1 cannot be read: %2").arg(isolated(m_file.file), digest.error().message) });
        return;
    }
    m_file.size = m_reader.size(); // as of the sum, not of when it was dropped
    m_stage = Stage::Uploading;
    emit progressed();
    call("deploy.begin",
         { { u"name"_s, QString::fromUtf8(m_file.app) },
           { u"size"_s, m_file.size },
           { u"sha256"_s, QString::fromLatin1(*digest) } },
         [this](const QJsonObject &answer) { onBegun(answer); });
}

void Deployment::onBegun(const QJsonObject &answer)
{
    m_upload = answer["upload"_L1].toString();
    m_chunkBytes = qBound<qint64>(1, answer["chunkBytes"_L1].toInteger(MaxChunkBytes), MaxChunkBytes);
    sendChunks();
}

void Deployment::sendChunks()
{
    while (m_underway < ChunksUnderway && m_sent < m_file.size) {
        const QByteArray bytes = m_reader.read(std::min(m_chunkBytes, m_file.size - m_sent));
        if (bytes.isEmpty()) {
            abortUpload();
            finish(Error{ ErrorCode::InputOutput,
                          tr("%1 became shorter while it was being uploaded; nothing has changed").arg(isolated(m_file.file)) });
            return;
        }
        const qint64 size = bytes.size();
        ++m_underway;
        call("deploy.chunk",
             { { u"upload"_s, m_upload }, { u"offset"_s, m_sent }, { u"data"_s, QString::fromLatin1(bytes.toBase64()) } },
             [this, size](const QJsonObject &) {
                 --m_underway;
                 m_acknowledged += size;
                 emit progressed();
                 sendChunks();
             });
        m_sent += size;
    }
    if (m_underway == 0 && m_acknowledged == m_file.size && m_stage == Stage::Uploading)
        commit();
}

void Deployment::commit()
{
    m_reader.close();
    m_stage = Stage::Installing;
    emit progressed();
    call(
        "deploy.commit", { { u"upload"_s, m_upload } },
        [this](const QJsonObject &answer) {
            finish(DeployOutcome{ VersionStatus::fromJson(answer["version"_L1].toObject()),
                                  AppStatus::fromJson(answer["app"_L1].toObject()) });
        },
        [this](const QJsonObject &progress) {
            m_stageText = cleanLine(progress["text"_L1].toString());
            emit progressed();
        });
}

void Deployment::call(const QByteArray &method, const QJsonObject &params, std::function<void(const QJsonObject &)> next,
                      ControlClient::Progress progress)
{
    const QPointer<Deployment> guard(this);
    ControlClient::Progress guarded;
    if (progress) {
        guarded = [guard, progress = std::move(progress)](const QJsonObject &json) {
            if (guard && guard->m_stage != Stage::Finished)
                progress(json);
        };
    }
    m_connection.call(
        method, params,
        [guard, connection = QPointer<DaemonConnection>(&m_connection), method, next = std::move(next)](const Result<QJsonObject> &answer) {
            if (!guard || guard->m_stage == Stage::Finished) {
                // Cancelled before it was known what to abort.
                if (method == "deploy.begin" && answer && connection)
                    connection->call("deploy.abort", { { u"upload"_s, (*answer)["upload"_L1] } }, [](const Result<QJsonObject> &) { });
                return;
            }
            if (answer) {
                next(*answer);
                return;
            }
            // Callers are told before everybody else when a connection ends: which of both it was is known a moment later.
            QMetaObject::invokeMethod(guard, [guard, method, error = answer.error()] { guard->onRefused(method, error); },
                                      Qt::QueuedConnection);
        },
        std::move(guarded));
}

void Deployment::onRefused(const QByteArray &method, const Error &error)
{
    if (m_stage == Stage::Finished)
        return;
    if (!m_connection.isConnected()) {
        onDisconnected();
        return;
    }
    if (method == "deploy.chunk")
        abortUpload();
    finish(error);
}

void Deployment::onDisconnected()
{
    if (!m_isStarted || m_stage == Stage::Finished)
        return;
    const QString name = isolated(appFileName(m_file.app));
    finish(Error{ ErrorCode::ShuttingDown,
                  m_stage == Stage::Installing
                      ? tr("the connection was lost while %1 was being put in place; its versions tell whether it is").arg(name)
                      : tr("the connection was lost while %1 was being uploaded; nothing has changed").arg(name) });
}

void Deployment::abortUpload()
{
    if (!m_upload.isEmpty() && m_stage == Stage::Uploading && m_connection.isConnected())
        m_connection.call("deploy.abort", { { u"upload"_s, m_upload } }, [](const Result<QJsonObject> &) { });
}

void Deployment::finish(const Result<DeployOutcome> &outcome)
{
    m_stage = Stage::Finished;
    stopSumming();
    emit finished(outcome);
}

QString Deployment::text() const
{
    const QString name = isolated(appFileName(m_file.app));
    switch (m_stage) {
    case Stage::Reading: return tr("Reading %1…").arg(name);
    case Stage::Uploading:
        //: %1 an app, %2 and %3 sizes
        return tr("Uploading %1: %2 of %3").arg(name, Format::bytes(m_acknowledged), Format::bytes(m_file.size));
    case Stage::Installing:
        return m_stageText.isEmpty() ? tr("Putting %1 in place…").arg(name)
                                     //: %1 an app, %2 what the spawner is doing
                                     : tr("Deploying %1: %2").arg(name, m_stageText);
    case Stage::Finished: return {};
    }
    Q_UNREACHABLE();
}

int Deployment::percent() const
{
    if (m_stage == Stage::Uploading && m_file.size > 0)
        return int(100 * m_acknowledged / m_file.size);
    return -1;
}

} // namespace spawner
