// Doing what an action says with apps: asking where that is due, and telling what came of it where the app is.
#pragma once

#include "gui/actions/actionid.h"
#include "gui/client/appverbs.h"
#include "gui/client/session.h"
#include "gui/models/appsmodel.h"
#include "gui/settings/settings.h"
#include "gui/widgets/noticearea.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace spawner {

/// What can be undone is done at once, with a bar that undoes it; what cannot (killing, stopping everything, and several apps
/// of another computer or of production) asks first, with names. Progress and failures show in the rows of the apps. Main
/// thread.
class VerbRunner : public QObject
{
    Q_OBJECT
public:
    /// All outlive it; dialogs belong to `window`.
    VerbRunner(Session &session, AppVerbs &verbs, Settings &settings, AppsModel &apps, NoticeArea &notices, QWidget *window);

    /// False if `id` is nothing that is done with apps. `pids`: of Kill, if only some processes are meant.
    bool run(ActionId id, const QByteArrayList &apps, const QList<qint64> &pids = {});
    void setKeepAlive(const QByteArray &app, bool on);

signals:
    /// This program is about to end processes of an app: what follows is no news.
    void endingApps(const QByteArrayList &apps);
    void logWanted(const QByteArray &app);

private:
    void runVerb(Verb verb, const QByteArrayList &apps, const VerbOptions &options = {});
    void runAll(ActionId id);
    void kill(const QByteArrayList &apps, const QList<qint64> &pids);
    bool isBulkOfOthers(const QByteArrayList &apps) const;
    void confirm(ActionId id, const QByteArrayList &apps, const std::function<void()> &then);
    QByteArrayList runningApps() const;
    static QString pendingText(Verb verb);
    void onFinished(Verb verb, const QByteArray &app, const Result<void> &outcome);
    void onAllFinished(quint64 id, Verb verb, int failed);
    void tellUndo(Verb verb, const QByteArrayList &apps);
    void onConfigAnswer(const QJsonObject &answer);
    QString failureText(Verb verb, const QString &app, const QString &why) const;

    Session &m_session;
    AppVerbs &m_verbs;
    Settings &m_settings;
    AppsModel &m_apps;
    NoticeArea &m_notices;
    QPointer<QWidget> m_window;
    QHash<quint64, QByteArrayList> m_runs; // those that can be undone
};

} // namespace spawner
