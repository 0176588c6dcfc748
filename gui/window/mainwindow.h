// The window.
#pragma once

#include "gui/actions/actionregistry.h"
#include "gui/models/appsproxy.h"
#include "gui/window/panecycle.h"
#include "gui/window/windowparts.h"

#include <QMainWindow>
#include <QTimer>

#include <memory>

class QSplitter;

namespace spawner {

class AppsArea;
class AppsView;
class CrashNotices;
class ConnectionBox;
class ConnectionNotices;
class DeployController;
class DialogOpener;
class DropOverlay;
class HostStrip;
class MenuBuilder;
class NoticeArea;
class PaneTabs;
class StatusStrip;
class ToolBar;
class VerbRunner;
class WindowMemory;
class WindowPanes;
class WindowVerbs;
struct ConnectionWords;

/// Puts the parts together: list of apps above panes, bars between tool bar and list, all verbs in its menus. What the verbs
/// do is in WindowVerbs, what the panes show in WindowPanes. Knows nothing of trays but whether there is one, as that decides
/// what closing means. Main thread.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(WindowParts parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// A tray icon is proved to be visible: closing may hide the window.
    void setHasTray(bool hasTray);
    /// Does a verb as if it was chosen with these apps selected; with none: the site, all. For trays and command lines.
    void perform(ActionId id, const QByteArrayList &apps);
    void deploy(const QStringList &files);
    /// Selects it, and its log shows.
    void showApp(const QByteArray &app);
    /// Shows, raises and activates it, wherever it is.
    void present();
    /// Of those that a person sees at this moment.
    QByteArrayList watchedApps() const;

    DeployController &deployController() { return *m_deploy; }
    DialogOpener &dialogs() { return *m_dialogs; }
    AppsView &appsView() const;
    NoticeArea &notices() { return *m_notices; }
    PaneTabs &panes() { return *m_tabs; }

signals:
    void quitWanted();
    void profileChosen(const QString &id);
    /// Verbs that are for whoever owns this window: notifications, quitting.
    void passedOn(spawner::ActionId id);
    void hiddenToTray();
    void watchedChanged();
    void endingApps(const QByteArrayList &apps);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void connectSession();
    void connectList();
    void connectNotices();
    void onChosenWay(const ConnectionWords &words, int way);
    void onStatusPart(int part);
    void updateContext();
    void updateSummary();
    void updateAttention();
    void onBegun();
    void retranslate();

    WindowParts m_parts;
    AppsModel m_model;
    AppsProxy m_proxy;
    std::unique_ptr<WindowMemory> m_memory;
    PaneCycle m_cycle;
    QTimer m_contextSoon;
    // Children of the window:
    MenuBuilder *m_menus = nullptr;
    ConnectionBox *m_connectionBox = nullptr;
    HostStrip *m_strip = nullptr;
    ToolBar *m_toolBar = nullptr;
    NoticeArea *m_notices = nullptr;
    ConnectionNotices *m_connectionNotices = nullptr;
    CrashNotices *m_crashNotices = nullptr;
    AppsArea *m_area = nullptr;
    PaneTabs *m_tabs = nullptr;
    QSplitter *m_splitter = nullptr;
    StatusStrip *m_status = nullptr;
    DropOverlay *m_overlay = nullptr;
    DeployController *m_deploy = nullptr;
    VerbRunner *m_verbs = nullptr;
    DialogOpener *m_dialogs = nullptr;
    WindowPanes *m_panes = nullptr;
    WindowVerbs *m_windowVerbs = nullptr;
    bool m_hasTray = false;
    bool m_hasBegun = false; // painted once
    bool m_isRestored = false;
};

} // namespace spawner
