#include "gui/views/detailspane.h"

#include "gui/client/session.h"
#include "gui/models/processesmodel.h"
#include "gui/style/safetext.h"
#include "gui/views/chartspanel.h"
#include "gui/views/explainpanel.h"
#include "gui/views/factspanel.h"
#include "gui/views/versionspanel.h"
#include "gui/widgets/emptystate.h"

#include <QDateTime>
#include <QEvent>
#include <QHeaderView>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace spawner {

namespace {

// Is what app.explain or deploy.versions would answer likely to be another? Not because of a few more requests.
bool isAnotherMatter(const AppStatus &a, const AppStatus &b)
{
    return a.name != b.name || a.state != b.state || a.keepAlive != b.keepAlive || a.fileModifiedAt != b.fileModifiedAt
        || a.problem != b.problem || a.failures != b.failures || a.mode != b.mode || a.processesMin != b.processesMin
        || a.processesMax != b.processesMax || a.idleTimeoutMs != b.idleTimeoutMs || a.children.size() != b.children.size();
}

} // namespace

DetailsPane::DetailsPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_pages(new QTabWidget)
    , m_facts(new FactsPanel)
    , m_processes(new ProcessesModel(this))
    , m_processList(new QTreeView)
    , m_explain(new ExplainPanel(session.connection()))
    , m_versions(new VersionsPanel(session.connection()))
    , m_charts(new ChartsPanel)
{
    setObjectName(QStringLiteral("details"));
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("facts"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_facts);
    m_pages->setObjectName(QStringLiteral("detailPages"));
    m_pages->setDocumentMode(true);
    m_pages->addTab(scroll, QString());
    m_pages->addTab(makeProcesses(), QString());
    m_pages->addTab(m_explain, QString());
    m_pages->addTab(m_versions, QString());
    auto *splitter = new QSplitter;
    splitter->setObjectName(QStringLiteral("detailsSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_pages);
    splitter->addWidget(m_charts);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({ 1000, 1000 }); // halves
    m_stack->addWidget(m_empty);
    m_stack->addWidget(splitter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    connect(&session, &Session::statusChanged, this, &DetailsPane::onStatus);
    connect(&session, &Session::statusReset, this, [this] { onStatus({ m_app }, {}); });
    connect(&session, &Session::tick, this, &DetailsPane::tick);
    connect(m_charts, &ChartsPanel::spanChanged, this, &DetailsPane::tick);
    connect(m_versions, &VersionsPanel::rollbackRequested, this, &DetailsPane::rollbackRequested);
    retranslate();
    refresh();
}

QWidget *DetailsPane::makeProcesses()
{
    m_processList->setObjectName(QStringLiteral("processes"));
    m_processList->setModel(m_processes);
    m_processList->setRootIsDecorated(false);
    m_processList->setUniformRowHeights(true);
    m_processList->setAlternatingRowColors(true);
    m_processList->header()->setStretchLastSection(true);
    m_processList->header()->setDefaultSectionSize(fontMetrics().averageCharWidth() * 13);
    return m_processList;
}

void DetailsPane::setApp(const QByteArray &app)
{
    if (app == m_app)
        return;
    m_app = app;
    m_asOfMs = m_session.status().daemon.now;
    m_explain->setApp(app);
    m_versions->setApp(app);
    refresh();
}

void DetailsPane::showPage(Page page)
{
    m_pages->setCurrentIndex(int(page));
}

void DetailsPane::onStatus(const QByteArrayList &changed, const QByteArrayList &removed)
{
    if (!changed.contains(m_app) && !removed.contains(m_app))
        return;
    m_asOfMs = m_session.status().daemon.now;
    const AppStatus *app = m_session.app(m_app);
    if (app && isAnotherMatter(*app, m_explained)) {
        m_explained = *app;
        m_explain->refresh();
        m_versions->refresh();
    }
    refresh();
}

void DetailsPane::refresh()
{
    if (!isVisible())
        return;
    const AppStatus *app = m_session.app(m_app);
    m_stack->setCurrentIndex(app ? 1 : 0);
    if (!app) {
        m_empty->setContent({ .glyph = Glyph::Information,
                              .text = m_app.isEmpty() ? tr("Choose an app to see its details.")
                                                      : tr("%1 is not there any more.").arg(appFileName(m_app)) });
        return;
    }
    m_processes->setApp(*app, m_session.daemonNowMs());
    tick();
}

void DetailsPane::tick()
{
    const AppStatus *app = isVisible() ? m_session.app(m_app) : nullptr;
    if (!app)
        return;
    // What is of the past does not go on.
    const qint64 nowMs = m_session.isCurrent() ? m_session.daemonNowMs() : m_asOfMs;
    m_facts->show(*app, m_asOfMs, nowMs);
    m_processes->tick(nowMs);
    m_charts->show(m_session.history(m_app), QDateTime::currentMSecsSinceEpoch());
}

void DetailsPane::retranslate()
{
    setAccessibleName(tr("Details"));
    m_pages->setAccessibleName(tr("Details"));
    m_pages->setTabText(int(Page::Overview), tr("Overview"));
    m_pages->setTabText(int(Page::Processes), tr("Processes"));
    m_pages->setTabText(int(Page::Settings), tr("Settings"));
    m_pages->setTabToolTip(int(Page::Settings), tr("Settings, and what would happen to a request now"));
    m_pages->setTabText(int(Page::Versions), tr("Versions"));
    m_processList->setAccessibleName(tr("Processes of the app"));
    m_facts->parentWidget()->parentWidget()->setAccessibleName(tr("Facts about the app"));
}

void DetailsPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void DetailsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_processes->retranslate();
        refresh();
    }
}

} // namespace spawner
