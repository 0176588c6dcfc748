// What each action of the window does.
#pragma once

#include "gui/actions/actionregistry.h"
#include "gui/window/windowparts.h"

#include <QByteArrayList>
#include <QObject>
#include <QWidget>

namespace spawner {

class AppsView;
class DeployController;
class DialogOpener;
class NoticeArea;
class PaneCycle;
class ToolBar;
class VerbRunner;
class WindowPanes;

/// Does what the registry's actions say, with the apps that are selected, or as perform() says. Main thread.
class WindowVerbs : public QObject
{
    Q_OBJECT
public:
    /// What it works with; all outlive it.
    struct Tools
    {
        WindowParts &parts;
        QWidget &window;
        AppsView &view;
        ToolBar &toolBar;
        WindowPanes &panes;
        PaneCycle &cycle;
        DeployController &deploy;
        VerbRunner &runner;
        DialogOpener &dialogs;
        NoticeArea &notices;
    };

    explicit WindowVerbs(const Tools &tools, QObject *parent = nullptr);

    void perform(ActionId id, const QByteArrayList &apps, const QList<qint64> &pids = {});
    void openInBrowser(const QByteArrayList &apps); ///< none: the site
    /// Opens it if it could answer, else shows its log.
    void activate(const QByteArray &app);
    void stopDaemon();

signals:
    void passedOn(spawner::ActionId id); ///< nothing that a window can do
    void showWindowWanted();

private:
    bool performOnWindow(ActionId id);
    bool performOnDaemon(ActionId id);
    bool performOnText(ActionId id);
    void copyUrls(const QByteArrayList &apps);
    void copyRows();
    void find();
    void paste();
    void tellManual();
    QUrl urlOf(const QByteArray &app) const;

    Tools m_tools;
};

} // namespace spawner
