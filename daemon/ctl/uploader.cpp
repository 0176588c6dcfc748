#include "daemon/ctl/uploader.h"

#include "control/activity.h"
#include "control/protocol.h"
#include "daemon/ctl/ctlrun.h"
#include "daemon/ctl/format.h"
#include "daemon/ctl/statusview.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace spawner {
namespace {

constexpr int MaxUnanswered = 4;

} // namespace

Uploader::Uploader(CtlRun &run, const QByteArray &file)
    : QObject(&run), m_run(run), m_file(QFile::decodeName(file))
{
    connect(&run, &CtlRun::ending, this, [this] { m_progress.clear(); });
}

Result<void> Uploader::open()
{
    const auto failed = [this](const QString &why) {
        const ErrorCode code = m_file.error() == QFile::PermissionsError ? ErrorCode::PermissionDenied
                                                                         : ErrorCode::InputOutput;
        return Error{ QFileInfo::exists(m_file.fileName()) ? code : ErrorCode::NotFound,
                      QStringLiteral("cannot read %1: %2").arg(m_file.fileName(), why) };
    };
    if (QFileInfo(m_file.fileName()).isDir())
        return Error{
            ErrorCode::InvalidArgument,
            QStringLiteral("%1 is a directory; deploy takes the program itself").arg(m_file.fileName())
        };
    if (!m_file.open(QIODevice::ReadOnly))
        return failed(m_file.errorString());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&m_file) || !m_file.seek(0))
        return failed(m_file.errorString());
    m_sha256 = hash.result().toHex();
    m_size = m_file.size();
    if (m_size == 0)
        return Error{ ErrorCode::AppInvalidFile, QStringLiteral("%1 is empty").arg(m_file.fileName()) };
    return {};
}

void Uploader::start(const QByteArray &name, bool wantsCanary)
{
    m_wantsCanary = wantsCanary;
    m_run.call("deploy.begin",
               { { QStringLiteral("name"), QString::fromUtf8(name) },
                 { QStringLiteral("size"), m_size },
                 { QStringLiteral("sha256"), QString::fromLatin1(m_sha256) },
                 { QStringLiteral("canary"), wantsCanary } },
               [this](const QJsonObject &json) { onBegun(json); });
}

void Uploader::onBegun(const QJsonObject &json)
{
    m_upload = json[QStringLiteral("upload")].toString();
    m_chunkBytes
        = qBound<qint64>(1, json[QStringLiteral("chunkBytes")].toInteger(DeployChunkBytes), DeployChunkBytes);
    sendMore();
}

void Uploader::sendMore()
{
    while (m_unanswered < MaxUnanswered && m_sent < m_size) {
        const QByteArray chunk = m_file.read(qMin(m_chunkBytes, m_size - m_sent));
        if (chunk.isEmpty())
            return m_run.fail(CtlExit::Failed,
                              QStringLiteral("%1 became shorter while it was read").arg(m_file.fileName()));
        const QJsonObject params{ { QStringLiteral("upload"), m_upload },
                                  { QStringLiteral("offset"), m_sent },
                                  { QStringLiteral("data"), QString::fromLatin1(chunk.toBase64()) } };
        m_sent += chunk.size();
        ++m_unanswered;
        m_run.call("deploy.chunk", params,
                   [this, bytes = chunk.size()](const QJsonObject &) { onSent(bytes); });
    }
}

void Uploader::onSent(qint64 bytes)
{
    --m_unanswered;
    m_received += bytes;
    m_progress.show(QStringLiteral("uploading"), m_received, m_size);
    if (m_received == m_size)
        commit();
    else
        sendMore();
}

void Uploader::commit()
{
    m_run.call(
        "deploy.commit",
        { { QStringLiteral("upload"), m_upload }, { QStringLiteral("canary"), m_wantsCanary } },
        [this](const QJsonObject &json) {
            if (m_run.finishedWithJson(json))
                return;
            const auto version = VersionStatus::fromJson(json[QStringLiteral("version")].toObject());
            m_run.output().add(Line{ { QStringLiteral("version %1 is in charge (%2, SHA-256 %3…)")
                                           .arg(QString::fromUtf8(version.id), shortSize(version.bytes),
                                                QString::fromLatin1(version.sha256.left(12))) } });
            m_run.output().add(appSentence(AppStatus::fromJson(json[QStringLiteral("app")].toObject())));
            m_run.finish();
        },
        [this](const QJsonObject &stage) { m_progress.show(stage); });
}

} // namespace spawner
