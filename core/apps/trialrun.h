// One process of a file that is not in place yet: does it get ready?
#pragma once

#include "apps/child.h"

#include <QObject>

#include <memory>

namespace spawner {

struct SpawnContext;

/// Starts one Child, waits until it is ready, stops it again and waits for its end, so that nothing that it held stands in the way of
/// the next one. finished() comes exactly once per start(), from the event loop; destroying it before kills the process. Main thread.
class TrialRun : public QObject
{
    Q_OBJECT
public:
    /// `context` outlives it.
    TrialRun(QByteArray app, const AppVersion &version, SpawnContext &context, QObject *parent = nullptr);
    ~TrialRun() override;
    void start();

signals:
    /// The error has the process's last words in its message.
    void finished(const spawner::Result<void> &outcome);

private:
    void onReady();
    void onEnded();

    const QByteArray m_app;
    const AppVersion m_version;
    SpawnContext &m_context;
    std::unique_ptr<Child> m_child;
};

} // namespace spawner
