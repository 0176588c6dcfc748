// Putting a new version of an app in place, or going back to an old one.
#pragma once

#include "apps/fileprint.h"
#include "apps/librarycheck.h"
#include "apps/trialrun.h"
#include "apps/upload.h"
#include "apps/versionstore.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace spawner {

class App;
class AppRegistry;
struct AppEvent;

/// One deployment or rollback, from an uploaded file to a version in charge.
///
/// Stages: checking (the file, its libraries) -> starting on trial (a process of the new file, stopped again; unless it is
/// switched off or the app is paused) -> installing (the old file is kept, the new one renamed into place) -> starting (until
/// the app has the new version in charge) -> done. What fails before the rename changes nothing; what fails after it puts the
/// old file back. Without a trial, and with no process to take over from, one is started to see whether it works.
///
/// finished() comes exactly once per start(), from the event loop. It may be destroyed any time: before the rename nothing
/// has changed then, after it the new version stays. Main thread.
class Deployment : public QObject
{
    Q_OBJECT
public:
    /// `stage`: "checking", "starting", "installing", "done".
    using Progress = std::function<void(const QByteArray &stage, const QString &text)>;

    /// `registry` and `versions` outlive it. `by`: who does it. `canary`: with a trial, unless the app's settings are against it.
    Deployment(AppRegistry &registry, VersionStore &versions, std::unique_ptr<Upload> upload, QByteArray by,
               bool canary, QObject *parent = nullptr);
    /// Back to a kept version; empty `version`: to the newest one that is kept.
    Deployment(AppRegistry &registry, VersionStore &versions, QByteArray app, QByteArray version, QByteArray by,
               bool canary, QObject *parent = nullptr);
    ~Deployment() override;

    void setProgress(Progress progress) { m_progress = std::move(progress); }
    void start();
    const QByteArray &app() const { return m_app; }

signals:
    void finished(const spawner::Result<spawner::DeployedVersion> &outcome);

private:
    Result<void> prepare();
    void onLibrariesChecked(const Result<void> &outcome);
    bool wantsTrial() const;
    void startTrial();
    void install();
    void scheduleReview();
    void review();
    void reviewCharge(App &app);
    void onEvent(const AppEvent &event);
    void goBack(Error why); // by value: the app forgets its error on the way
    void succeed();
    void fail(const Error &error);
    void conclude(const Result<DeployedVersion> &outcome);
    void tell(const QByteArray &stage, const QString &text) const;
    QString shownApp() const { return QString::fromUtf8(m_app); }

    AppRegistry &m_registry;
    VersionStore &m_versions;
    std::unique_ptr<Upload> m_upload;
    QByteArray m_app; // as a user said it until prepare()
    const QByteArray m_keptVersion; // of a rollback
    const QByteArray m_by;
    const bool m_isRollback;
    const bool m_wantsCanary;
    Progress m_progress;
    std::shared_ptr<const AppSettings> m_settings;
    std::unique_ptr<LibraryCheck> m_libraries;
    std::unique_ptr<TrialRun> m_trial;
    std::optional<QByteArray> m_previous; // the version that was in place
    FilePrint m_print; // of the new file
    QStringList m_lastLines; // of a process that failed since the rename
    QTimer m_deadline;
    bool m_hasClaim = false;
    bool m_isTried = false; // a process of it was ready
    bool m_isInstalled = false;
    bool m_isStarted = false; // by us, after the rename
    bool m_isReviewScheduled = false;
    bool m_isOver = false;
};

} // namespace spawner
