#include "server/deploycommands.h"

#include "server/appfinder.h"
#include "server/controlviews.h"
#include "server/engine.h"
#include "server/statussource.h"

#include <QJsonArray>

#include <algorithm>

namespace spawner {

namespace {

constexpr qint64 MaxUploadBytes = qint64(16) << 30;

VersionStatus toVersionStatus(const DeployedVersion &version)
{
    VersionStatus status;
    status.id = version.id;
    status.bytes = version.bytes;
    status.sha256 = version.sha256;
    status.deployedAt = millisecondsSinceEpoch(version.deployedAt);
    status.by = version.by;
    status.isCurrent = version.isCurrent;
    return status;
}

/// "deploy.chunk"'s data; nothing if it is no base64.
std::optional<QByteArray> decoded(const QByteArray &data)
{
    auto result = QByteArray::fromBase64Encoding(data, QByteArray::AbortOnBase64DecodingErrors);
    if (!result)
        return std::nullopt;
    return std::move(result.decoded);
}

} // namespace

DeployCommands::DeployCommands(Engine &engine)
    : m_engine(engine), m_store(engine.config().config.webRoot, engine.config().config.keepVersions)
{
}

DeployCommands::~DeployCommands() = default;

void DeployCommands::addTo(MethodTable &methods)
{
    const auto add = [&](const char *name, bool isHarmless, auto member) {
        methods[name] = { isHarmless, [this, member](ControlCall call, ControlParams &params) {
                             (this->*member)(std::move(call), params);
                         } };
    };
    // What would not be seen to work any more is not put in place.
    const auto addUntilShutDown = [&](const char *name, auto member) {
        methods[name] = { false, [this, member](ControlCall call, ControlParams &params) {
                             if (m_engine.isShuttingDown())
                                 return call.fail(Error{ ErrorCode::ShuttingDown,
                                                         QStringLiteral("the server is shutting down") });
                             (this->*member)(std::move(call), params);
                         } };
    };
    addUntilShutDown("deploy.begin", &DeployCommands::begin);
    add("deploy.chunk", false, &DeployCommands::chunk);
    addUntilShutDown("deploy.commit", &DeployCommands::commit);
    add("deploy.abort", false, &DeployCommands::abort);
    add("deploy.versions", true, &DeployCommands::versions);
    addUntilShutDown("deploy.rollback", &DeployCommands::rollback);
}

void DeployCommands::sessionClosed(const ControlSession &session)
{
    std::erase_if(m_uploads, [&session](const auto &entry) { return entry.second.sessionId == session.id(); });
}

// --- Uploads

void DeployCommands::begin(ControlCall call, ControlParams &params)
{
    const QByteArray name = params.text(QStringLiteral("name"), "the name that the app is to have, such as \"hello\"");
    const qint64 size = params.integer(QStringLiteral("size"), 1, MaxUploadBytes);
    const QByteArray sum
        = params.text(QStringLiteral("sha256"), "the SHA-256 of the file, as 64 hexadecimal digits").toLower();
    if (!params.isGood())
        return call.fail(params.error());
    if (!call.session())
        return;
    const quint64 sessionId = call.session()->id();
    const auto open = std::count_if(m_uploads.begin(), m_uploads.end(), [sessionId](const auto &entry) {
        return entry.second.sessionId == sessionId;
    });
    if (open >= MaxUploads) {
        return call.fail(Error{ ErrorCode::ResourceExhausted,
                                QStringLiteral("this client has %1 uploads open already; commit or abort one first")
                                    .arg(open) });
    }
    auto upload = Upload::begin(m_engine.config().config.webRoot, name, size, sum);
    if (!upload)
        return call.fail(withCulprit(upload.error(), name));
    const QByteArray id = 'u' + QByteArray::number(++m_lastUpload);
    auto timer = std::make_unique<QTimer>();
    timer->setSingleShot(true);
    connect(timer.get(), &QTimer::timeout, this, [this, id] { m_uploads.erase(id); }, Qt::QueuedConnection);
    timer->start(UploadTimeout);
    m_uploads.insert_or_assign(id, OpenUpload{ sessionId, std::move(*upload), std::move(timer) });
    call.reply({ { QStringLiteral("upload"), QString::fromLatin1(id) },
                 { QStringLiteral("chunkBytes"), DeployChunkBytes } });
}

DeployCommands::OpenUpload *DeployCommands::findUpload(ControlCall &call, const QByteArray &id)
{
    const auto found = m_uploads.find(id);
    if (found != m_uploads.end() && call.session() && found->second.sessionId == call.session()->id())
        return &found->second;
    call.fail(withCulprit({ ErrorCode::NotFound,
                            QStringLiteral("this client has no upload '%1' (one that is left alone for %2 is dropped)")
                                .arg(QString::fromUtf8(id), QString::fromLatin1(formatDuration(UploadTimeout))) },
                          id));
    return nullptr;
}

void DeployCommands::chunk(ControlCall call, ControlParams &params)
{
    const QByteArray id = params.text(QStringLiteral("upload"), "what deploy.begin answered");
    const qint64 offset = params.integer(QStringLiteral("offset"), 0, MaxUploadBytes);
    const QByteArray data = params.text(QStringLiteral("data"), "a piece of the file in base64");
    if (!params.isGood())
        return call.fail(params.error());
    OpenUpload *open = findUpload(call, id);
    if (!open)
        return;
    const auto bytes = decoded(data);
    if (!bytes)
        return call.fail(RpcError::from(RpcCode::InvalidParams, QStringLiteral("'data' is no base64")));
    open->timer->start();
    if (const auto appended = open->upload->append(offset, *bytes); !appended)
        return call.fail(withCulprit(appended.error(), open->upload->app()));
    call.reply({ { QStringLiteral("received"), open->upload->received() } });
}

void DeployCommands::abort(ControlCall call, ControlParams &params)
{
    const QByteArray id = params.text(QStringLiteral("upload"), "what deploy.begin answered");
    if (!params.isGood())
        return call.fail(params.error());
    if (!findUpload(call, id))
        return;
    m_uploads.erase(id);
    call.reply({});
}

// --- Deployments

void DeployCommands::commit(ControlCall call, ControlParams &params)
{
    const QByteArray id = params.text(QStringLiteral("upload"), "what deploy.begin answered");
    const bool canary = params.boolean(QStringLiteral("canary"), true);
    if (!params.isGood())
        return call.fail(params.error());
    OpenUpload *open = findUpload(call, id);
    if (!open)
        return;
    std::unique_ptr<Upload> upload = std::move(open->upload);
    m_uploads.erase(id);
    const QByteArray app = upload->app();
    const QByteArray user = call.session()->user();
    run(std::move(call), app,
        std::make_unique<Deployment>(m_engine.apps(), m_store, std::move(upload), user, canary));
}

void DeployCommands::rollback(ControlCall call, ControlParams &params)
{
    const QByteArray app = params.app();
    const QByteArray version
        = params.optionalText(QStringLiteral("version"), "the id of a version").value_or(QByteArray());
    const bool canary = params.boolean(QStringLiteral("canary"), true);
    if (!params.isGood())
        return call.fail(params.error());
    if (!call.session())
        return;
    const QByteArray user = call.session()->user();
    run(std::move(call), app,
        std::make_unique<Deployment>(m_engine.apps(), m_store, app, version, user, canary));
}

void DeployCommands::run(ControlCall call, const QByteArray &app, std::unique_ptr<Deployment> deployment)
{
    auto answer = std::make_shared<ControlCall>(std::move(call));
    m_store.setKeep(m_engine.config().config.keepVersions);
    Deployment *raw = deployment.get();
    m_deployments[raw] = std::move(deployment);
    raw->setProgress([answer](const QByteArray &stage, const QString &text) { answer->progress(stage, text); });
    connect(raw, &Deployment::finished, this, [this, raw, answer, app](const Result<DeployedVersion> &outcome) {
        const auto place = m_deployments.find(raw);
        place->second.release()->deleteLater(); // its signal brought us here
        m_deployments.erase(place);
        if (!outcome)
            return answer->fail(withCulprit(outcome.error(), app));
        QJsonObject result{ { QStringLiteral("version"), toVersionStatus(*outcome).toJson() } };
        if (const auto status = m_engine.statusSource().app(app))
            result.insert(QStringLiteral("app"), status->toJson());
        answer->reply(result);
    });
    raw->start();
}

void DeployCommands::versions(ControlCall call, ControlParams &params)
{
    const QByteArray app = params.app();
    if (!params.isGood())
        return call.fail(params.error());
    const auto versions = m_store.versions(app); // there may be some of an app that was removed
    if (!versions || versions->isEmpty()) {
        if (const auto found = findApp(m_engine.apps(), app); !found)
            return call.fail(withCulprit(found.error(), app));
    }
    if (!versions)
        return call.fail(withCulprit(versions.error(), app));
    QJsonArray shown;
    for (const DeployedVersion &version : *versions)
        shown.append(toVersionStatus(version).toJson());
    call.reply({ { QStringLiteral("versions"), shown } });
}

} // namespace spawner
