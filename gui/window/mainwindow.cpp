#include "gui/window/mainwindow.h"

#include "gui/client/daemonconnection.h"
#include "gui/client/daemonlauncher.h"
#include "gui/client/profilestore.h"
#include "gui/client/statussummary.h"
#include "gui/deploy/deploycontroller.h"
#include "gui/log/levelrules.h"
#include "gui/settings/keys.h"
#include "gui/style/safetext.h"
#include "gui/window/appsarea.h"
#include "gui/window/closequestion.h"
#include "gui/window/connectionbox.h"
#include "gui/window/crashnotices.h"
#include "gui/window/dialogopener.h"
#include "gui/window/hoststrip.h"
#include "gui/window/menubuilder.h"
#include "gui/window/panetabs.h"
#include "gui/window/selectioncontext.h"
#include "gui/window/statusstrip.h"
#include "gui/window/toolbar.h"
#include "gui/window/verbrunner.h"
#include "gui/window/windowmemory.h"
#include "gui/window/windowpanes.h"
#include "gui/window/windowverbs.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QSplitter>
#include <QVBoxLayout>

namespace spawner {

MainWindow::MainWindow(WindowParts parts, QWidget *parent) : QMainWindow(parent), m_parts(std::move(parts)), m_proxy(m_model)
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    m_model.setHistories([this](const QByteArray &app) -> const AppHistory & { return m_parts.session.history(app); });
    build();
    m_deploy = new DeployController(m_parts.session, m_parts.settings, *m_notices, this);
    m_verbs = new VerbRunner(m_parts.session, m_parts.verbs, m_parts.settings, m_model, *m_notices, this);
    FirstRunServices services = m_parts.services;
    services.checkLevelRules = [](const QString &text) { return LevelRules(text).problems(); };
    services.standardLevelRules = &LevelRules::builtIn;
    services.deploy = [this](const QString &file, const std::function<void(Result<QByteArray>)> &done) { m_deploy->deployOne(file, done); };
    m_dialogs = new DialogOpener(m_parts.settings, m_parts.profiles, m_parts.actions, m_parts.session, m_parts.launcher, services, this);
    m_windowVerbs = new WindowVerbs({ m_parts, *this, m_area->view(), *m_toolBar, *m_panes, m_cycle, *m_deploy, *m_verbs, *m_dialogs, *m_notices }, this);
    m_overlay = new DropOverlay(this);
    m_contextSoon.setSingleShot(true);
    connect(&m_contextSoon, &QTimer::timeout, this, &MainWindow::updateContext);
    connectSession();
    connectList();
    connectNotices();
    m_area->setHasSample(!m_parts.services.sampleFile.isEmpty());
    retranslate();
    updateContext();
}

MainWindow::~MainWindow()
{
    // Parts that refer to each other go while all are there.
    delete m_windowVerbs;
    delete m_dialogs;
    delete m_deploy;
}

void MainWindow::build()
{
    m_menus = new MenuBuilder(m_parts.actions, *menuBar(), this);
    m_connectionBox = new ConnectionBox(m_parts.session, m_parts.profiles, m_parts.actions, menuBar());
    menuBar()->setCornerWidget(m_connectionBox);
    // Verbs that are in no menu have their keys, too.
    for (const ActionId id : m_parts.actions.all()) {
        if (m_parts.actions.action(id)->shortcutContext() == Qt::WindowShortcut)
            addAction(m_parts.actions.action(id));
    }
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_strip = new HostStrip(content);
    m_toolBar = new ToolBar(m_parts.actions, m_proxy, content);
    m_notices = new NoticeArea(content);
    m_connectionNotices = new ConnectionNotices(m_parts.session, *m_notices, this);
    m_crashNotices = new CrashNotices(m_parts.session, *m_notices, this);
    m_splitter = new QSplitter(Qt::Vertical, content);
    m_splitter->setObjectName(QStringLiteral("splitter"));
    m_splitter->setChildrenCollapsible(false);
    m_area = new AppsArea(m_parts.session, m_proxy, *m_connectionNotices, m_parts.settings, m_splitter);
    m_tabs = new PaneTabs(m_parts.actions, m_splitter);
    m_panes = new WindowPanes(m_parts.session, m_parts.settings, m_parts.actions, *m_tabs, this);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    column->addWidget(m_strip);
    column->addWidget(m_toolBar);
    column->addWidget(m_notices);
    column->addWidget(m_splitter, 1);
    setCentralWidget(content);
    m_status = new StatusStrip(m_parts.session, this);
    setStatusBar(m_status);
    m_cycle.setParts({ m_toolBar, m_notices, m_area, m_tabs, m_status });
    m_memory = std::make_unique<WindowMemory>(m_parts.settings, *this, *m_splitter);
}

void MainWindow::connectSession()
{
    Session &session = m_parts.session;
    connect(&session, &Session::statusReset, this, [this, &session] {
        m_model.setDurationBounds(session.durationBoundsUs());
        m_model.setClockSkew(session.clockSkewMs());
        m_model.reset(session.status());
        m_contextSoon.start();
    });
    connect(&session, &Session::statusChanged, this, [this, &session](const QByteArrayList &changed, const QByteArrayList &removed) {
        m_model.setClockSkew(session.clockSkewMs());
        m_model.update(session.status(), changed, removed);
        m_contextSoon.start();
    });
    connect(&session, &Session::tick, this, [this] { m_model.tick(QDateTime::currentMSecsSinceEpoch()); });
    connect(&session, &Session::summaryChanged, this, &MainWindow::updateSummary);
    connect(&session.connection(), &DaemonConnection::stateChanged, this, [this] {
        m_contextSoon.start();
        updateSummary();
    });
    connect(&m_parts.profiles, &ProfileStore::changed, this, &MainWindow::updateSummary);
    connect(m_connectionBox, &ConnectionBox::profileChosen, this, &MainWindow::profileChosen);
    if (session.asOf().isValid()) {
        m_model.setDurationBounds(session.durationBoundsUs());
        m_model.setClockSkew(session.clockSkewMs());
        m_model.reset(session.status());
    }
}

void MainWindow::connectList()
{
    AppsView &view = m_area->view();
    view.setLastLines([this](const QByteArray &app) { return m_panes->lastErrorLines(app); });
    connect(&view, &AppsView::selectedAppsChanged, this, [this, &view] {
        const QByteArrayList apps = view.selectedApps();
        m_panes->setApp(apps.size() == 1 ? apps.first() : QByteArray());
        m_contextSoon.start();
        emit watchedChanged();
    });
    connect(&view, &AppsView::appActivated, m_windowVerbs, &WindowVerbs::activate);
    connect(&view, &AppsView::menuRequested, this, [this](const QByteArrayList &, const QPoint &position) {
        updateContext(); // what the menu offers is true when it opens
        m_menus->menu("app")->popup(position);
    });
    connect(&view, &AppsView::extendRequested, this, [this](const QByteArray &app) { m_verbs->run(ActionId::ExtendIdle, { app }); });
    connect(&view, &AppsView::keepAliveRequested, m_verbs, &VerbRunner::setKeepAlive);
    connect(m_toolBar, &ToolBar::listWanted, this, [view = &view] { view->setFocus(Qt::TabFocusReason); });
    connect(m_area, &AppsArea::deployWanted, m_deploy, &DeployController::chooseFiles);
    connect(m_area, &AppsArea::sampleWanted, this, [this] { deploy({ m_parts.services.sampleFile }); });
    connect(m_area, &AppsArea::clearFilterWanted, m_toolBar, &ToolBar::clearFilter);
}

void MainWindow::connectNotices()
{
    connect(m_connectionNotices, &ConnectionNotices::chosen, this,
            [this](ConnectionWords::Way way, const ConnectionWords &words) { onChosenWay(words, int(way)); });
    connect(m_crashNotices, &CrashNotices::logWanted, this, &MainWindow::showApp);
    connect(m_crashNotices, &CrashNotices::restartWanted, this, [this](const QByteArray &app) { m_verbs->run(ActionId::Start, { app }); });
    connect(m_deploy, &DeployController::openWanted, this, [this](const QByteArray &app) { m_windowVerbs->openInBrowser({ app }); });
    connect(m_deploy, &DeployController::logWanted, this, &MainWindow::showApp);
    connect(m_verbs, &VerbRunner::logWanted, this, &MainWindow::showApp);
    connect(m_verbs, &VerbRunner::endingApps, this, &MainWindow::endingApps);
    connect(m_panes, &WindowPanes::hasLogLinesChanged, this, [this] { m_contextSoon.start(); });
    connect(m_panes, &WindowPanes::rollbackWanted, m_deploy, &DeployController::rollBack);
    connect(m_panes, &WindowPanes::appWanted, this, [this](const QByteArray &app) { appsView().selectApp(app); });
    connect(m_panes, &WindowPanes::said, this, [this](const QString &text, bool isFailure) {
        m_notices->show("said", { .glyph = isFailure ? Glyph::Error : Glyph::Success, .tone = isFailure ? Tone::Bad : Tone::Good,
                                  .text = text, .lifetime = std::chrono::seconds(isFailure ? 0 : 8) });
    });
    connect(m_status, &StatusStrip::chosen, this, [this](StatusStrip::Part part) { onStatusPart(int(part)); });
    connect(m_windowVerbs, &WindowVerbs::passedOn, this, [this](ActionId id) {
        if (id == ActionId::Quit)
            emit quitWanted();
        else
            emit passedOn(id);
    });
    connect(m_windowVerbs, &WindowVerbs::showWindowWanted, this, &MainWindow::present);
}

void MainWindow::onChosenWay(const ConnectionWords &words, int way)
{
    using Way = ConnectionWords::Way;
    switch (Way(way)) {
    case Way::None: break;
    case Way::SetUp: m_dialogs->openFirstRun(); break;
    case Way::StartDaemon: m_windowVerbs->perform(ActionId::StartDaemon, {}); break;
    case Way::CopyCommand:
    case Way::CopyDetails: QApplication::clipboard()->setText(words.copied); break;
    case Way::Details: m_dialogs->openDiagnostics(); break;
    case Way::Retry:
    case Way::Connect: m_windowVerbs->perform(ActionId::RetryConnection, {}); break;
    case Way::UsePort: {
        LaunchOptions options;
        options.listen = QStringLiteral(":%1").arg(words.port);
        m_parts.launcher.setOptions(options);
        m_windowVerbs->perform(ActionId::StartDaemon, {});
        break;
    }
    }
}

void MainWindow::onStatusPart(int part)
{
    switch (StatusStrip::Part(part)) {
    case StatusStrip::Part::Connection: m_connectionBox->showMenu(); break;
    case StatusStrip::Part::Apps: {
        const bool hasCrashed = m_proxy.counts().at(std::size_t(AppsProxy::Group::Crashed)) > 0;
        const bool showsCrashed = m_proxy.group() == AppsProxy::Group::Crashed;
        m_proxy.setGroup(hasCrashed && !showsCrashed ? AppsProxy::Group::Crashed : AppsProxy::Group::All);
        break;
    }
    case StatusStrip::Part::Requests: m_tabs->showPane(ActionId::ShowRequests); break;
    case StatusStrip::Part::Daemon: m_dialogs->openDoctor(); break;
    case StatusStrip::Part::Log: m_panes->showLog({}); break;
    }
}

void MainWindow::updateContext()
{
    ActionContext context = contextOf(m_parts.session, m_area->view().selectedApps());
    context.hasLogLines = m_panes->hasLogLines();
    context.hasTray = m_hasTray;
    m_parts.actions.setContext(context);
}

void MainWindow::updateSummary()
{
    const StatusSummary summary = StatusSummary::of(m_parts.session);
    m_status->show(summary);
    const DaemonConnection &connection = m_parts.session.connection();
    m_strip->show(connection.profile(), !connection.isConnected() || connection.mayChange());
    //: Title of the window: %1 how things are ("3 running · 1 crashed"), %2 the daemon ("This computer")
    const QString title = tr("%1 – %2 – FastCGI Spawner").arg(summary.text(), cleanLine(connection.profile().displayName()));
    setWindowTitle(connection.isConnected() && !connection.mayChange() ? tr("%1 (read-only)").arg(title) : title);
}

AppsView &MainWindow::appsView() const
{
    return m_area->view();
}

void MainWindow::setHasTray(bool hasTray)
{
    m_hasTray = hasTray;
    updateContext();
    m_dialogs->refresh();
}

void MainWindow::perform(ActionId id, const QByteArrayList &apps)
{
    m_windowVerbs->perform(id, apps);
}

void MainWindow::deploy(const QStringList &files)
{
    m_deploy->deploy(files);
}

void MainWindow::showApp(const QByteArray &app)
{
    m_area->view().selectApp(app);
    m_panes->showLog(app);
}

QByteArrayList MainWindow::watchedApps() const
{
    return isActiveWindow() && isVisible() ? m_area->view().selectedApps() : QByteArrayList();
}

void MainWindow::retranslate()
{
    m_menus->retranslate();
    m_splitter->setAccessibleName(tr("Apps and panes"));
    m_proxy.setLocale(QLocale());
    m_model.retranslate();
    m_crashNotices->refresh();
    m_connectionNotices->refresh();
    updateSummary();
}

} // namespace spawner
