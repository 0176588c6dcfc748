// From dropped files to running apps.
#pragma once

#include "gui/client/session.h"
#include "gui/deploy/deployment.h"
#include "gui/deploy/replacesheet.h"
#include "gui/settings/settings.h"
#include "gui/widgets/dropoverlay.h"
#include "gui/widgets/noticearea.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QStringList>

#include <deque>

class QMimeData;

namespace spawner {

/// Looks at the files, asks where one replaces an app (unless the user wants none of that), uploads up to three at a time
/// and tells in a bar how each went: "hello.fcgi deployed" [Open] [View log] [Undo]. What crashes soon after can be rolled
/// back from its bar. Folders stand for the programs in them, which keep their sub-folders. Main thread.
class DeployController : public QObject
{
    Q_OBJECT
public:
    /// All outlive it; sheets belong to `window`.
    DeployController(Session &session, Settings &settings, NoticeArea &notices, QWidget *window);
    ~DeployController() override;

    /// Local files that somebody drags or pastes; empty if there are none.
    static QStringList filesOf(const QMimeData *data);
    /// What dropping them would do: for the overlay.
    DropOverlay::Content preview(const QStringList &files) const;

    void deploy(const QStringList &files);
    /// One file, without a question or a bar; tells how it went, with the name of the app. For who shows that itself.
    void deployOne(const QString &file, const std::function<void(Result<QByteArray>)> &done);
    /// Lets the user choose files.
    void chooseFiles();
    /// Back to a kept version; to the one before, if it has no id.
    void rollBack(const QByteArray &app, const QByteArray &version = {});

    int underway() const { return int(m_running.size()); }
    int percent() const; ///< of all that are under way; -1 = not known

signals:
    void progressed(); ///< underway() or percent() changed
    void deployed(const QByteArray &app);
    void openWanted(const QByteArray &app);
    void logWanted(const QByteArray &app);

private:
    enum class AskMode { Ask, ReplaceAll, SkipAll };
    struct Waiting
    {
        DeployFile file;
        bool isAgreed = false; ///< to replace what is there
    };

    void add(const QString &file, const QByteArray &folder);
    void next();
    bool ask(const Waiting &waiting);
    void onChosen(const DeployFile &file, ReplaceSheet::Choice choice, const QByteArray &app, bool forAll);
    void begin(const DeployFile &file);
    void onFinished(Deployment *deployment, bool isReplacement, const Result<DeployOutcome> &outcome);
    void tellDeployed(const QByteArray &app, bool isReplacement);
    void tellFailed(const DeployFile &file, const Error &error);
    void tellRefused(const QString &file, const QString &why);
    void onEvent(const ControlEvent &event);
    QList<InfoBar::Choice> resultChoices(const QByteArray &app, bool canGoBack);
    static QByteArray noticeKey(const QByteArray &app) { return "deploy:" + app; }

    Session &m_session;
    Settings &m_settings;
    NoticeArea &m_notices;
    QPointer<QWidget> m_window;
    std::deque<Waiting> m_waiting;
    QHash<QByteArray, Deployment *> m_running; // children; by app
    QHash<QByteArray, qint64> m_watched; // apps that were replaced lately: until when (our clock)
    QPointer<ReplaceSheet> m_sheet;
    AskMode m_askMode = AskMode::Ask; // of the batch that waits
};

} // namespace spawner
