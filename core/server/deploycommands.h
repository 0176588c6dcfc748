// Putting new versions of apps in place, and going back.
#pragma once

#include "apps/deployment.h"
#include "apps/upload.h"
#include "apps/versionstore.h"
#include "base/duration.h"
#include "server/methodtable.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <memory>

namespace spawner {

class Engine;

/// The methods deploy.*. An upload belongs to the session that began it: it ends with that, or when nothing came for
/// UploadTimeout; one session has at most MaxUploads. A deployment that was committed goes on without its
/// session. Main thread.
class DeployCommands : public QObject
{
    Q_OBJECT
public:
    static constexpr int MaxUploads = 4;
    static constexpr milliseconds UploadTimeout{ 120'000 };

    /// `engine` outlives it.
    explicit DeployCommands(Engine &engine);
    ~DeployCommands() override;

    void addTo(MethodTable &methods);
    void sessionClosed(const ControlSession &session);

private:
    struct OpenUpload
    {
        quint64 sessionId = 0;
        std::unique_ptr<Upload> upload;
        std::unique_ptr<QTimer> timer;
    };

    void begin(ControlCall call, ControlParams &params);
    void chunk(ControlCall call, ControlParams &params);
    void commit(ControlCall call, ControlParams &params);
    void abort(ControlCall call, ControlParams &params);
    void versions(ControlCall call, ControlParams &params);
    void rollback(ControlCall call, ControlParams &params);
    /// The upload that the call names, if it belongs to its session; else the call has failed.
    OpenUpload *findUpload(ControlCall &call, const QByteArray &id);
    void run(ControlCall call, const QByteArray &app, std::unique_ptr<Deployment> deployment);

    Engine &m_engine;
    VersionStore m_store;
    std::map<QByteArray, OpenUpload> m_uploads;
    std::map<Deployment *, std::unique_ptr<Deployment>> m_deployments;
    quint64 m_lastUpload = 0;
};

} // namespace spawner
