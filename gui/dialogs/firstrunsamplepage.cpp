#include "gui/dialogs/firstrunsamplepage.h"

#include "gui/client/appcondition.h"
#include "gui/client/daemonconnection.h"
#include "gui/client/session.h"
#include "gui/dialogs/messagetexts.h"
#include "gui/style/icons.h"
#include "gui/style/safetext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace spawner {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostShown = 50;

} // namespace

FirstRunSamplePage::FirstRunSamplePage(Session &session, const FirstRunServices &services, QWidget *parent)
    : FirstRunPage(parent), m_session(session), m_services(services)
{
    m_text = addText([] { return QString(); });
    m_text->setObjectName(u"text"_s);
    auto *row = new QHBoxLayout;
    m_deploy = new QPushButton(this);
    m_deploy->setObjectName(u"deploySample"_s);
    m_deploy->setIcon(icon(Glyph::Deploy));
    m_texts.add(m_deploy, &QPushButton::setText, [] { return tr("&Deploy the sample hello.fcgi"); });
    m_open = new QPushButton(this);
    m_open->setObjectName(u"openApp"_s);
    m_open->setIcon(icon(Glyph::OpenInBrowser));
    m_texts.add(m_open, &QPushButton::setText, [] { return tr("&Open in the browser"); });
    row->addWidget(m_deploy);
    row->addWidget(m_open);
    row->addStretch();
    m_layout->addLayout(row);
    m_outcome = addOutcome("outcome");
    m_apps = new QListWidget(this);
    m_apps->setObjectName(u"apps"_s);
    m_texts.add(m_apps, &QListWidget::setAccessibleName, [] { return tr("Apps of the spawner"); });
    m_layout->addWidget(m_apps, 1);
    connect(m_deploy, &QPushButton::clicked, this, &FirstRunSamplePage::deploy);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const QListWidgetItem *item = m_apps->currentItem())
            openApp(item->data(Qt::UserRole).toByteArray());
    });
    connect(m_apps, &QListWidget::itemActivated, m_open, &QPushButton::click);
    connect(m_apps, &QListWidget::currentItemChanged, this, [this] { m_open->setEnabled(m_apps->currentItem()); });
    connect(&m_session, &Session::statusReset, this, &FirstRunSamplePage::showState);
    connect(&m_session, &Session::statusChanged, this, &FirstRunSamplePage::showState);
    showState();
}

void FirstRunSamplePage::showState()
{
    const QList<AppStatus> &apps = m_session.status().apps;
    const QString folder = QString::fromUtf8(m_session.connection().hello().webRoot);
    if (apps.isEmpty())
        m_text->setText(tr("There are no apps in %1 yet. The sample is a page that says hello.").arg(isolated(folder)));
    else
        m_text->setText(tr("%n app(s) are in %1 already.", nullptr, int(apps.size())).arg(isolated(folder)));
    const bool canDeploy = m_services.deploy && !m_services.sampleFile.isEmpty();
    m_deploy->setVisible(canDeploy);
    m_deploy->setEnabled(!m_isDeploying && m_session.connection().mayChange());

    const QByteArray chosen = m_apps->currentItem() ? m_apps->currentItem()->data(Qt::UserRole).toByteArray() : QByteArray();
    const QSignalBlocker blocker(m_apps);
    m_apps->clear();
    for (const AppStatus &app : apps.first(std::min<qsizetype>(apps.size(), MostShown))) {
        //: An app and how it is: "hello.fcgi: Running".
        auto *item = new QListWidgetItem(tr("%1: %2").arg(isolated(appFileName(app.name)), conditionText(conditionOf(app))),
                                         m_apps);
        item->setData(Qt::UserRole, app.name);
        if (app.name == chosen || app.name == m_toOpen)
            m_apps->setCurrentItem(item);
    }
    if (!m_apps->currentItem() && m_apps->count() > 0)
        m_apps->setCurrentRow(0);
    m_open->setEnabled(m_apps->currentItem());
    if (!m_toOpen.isEmpty() && m_session.app(m_toOpen))
        openApp(std::exchange(m_toOpen, {}));
}

void FirstRunSamplePage::deploy()
{
    m_isDeploying = true;
    m_deploy->setEnabled(false);
    tell(m_outcome, tr("Deploying\u2026"), Tone::Busy);
    m_services.deploy(m_services.sampleFile, [page = QPointer(this)](const Result<QByteArray> &outcome) {
        if (page)
            page->onDeployed(outcome);
    });
}

void FirstRunSamplePage::onDeployed(const Result<QByteArray> &outcome)
{
    m_isDeploying = false;
    if (!outcome) {
        tell(m_outcome, MessageTexts::sentence(outcome.error()), Tone::Bad);
        return showState();
    }
    m_toOpen = *outcome;
    tell(m_outcome, tr("%1 is on the web.").arg(isolated(appFileName(*outcome))), Tone::Good);
    showState();
}

QUrl FirstRunSamplePage::urlOf(const QByteArray &app) const
{
    const HelloInfo &hello = m_session.connection().hello();
    const AppStatus *status = m_session.app(app);
    for (const QByteArray &base : hello.urls) {
        if (!base.startsWith("http"))
            continue; // a Unix socket
        QUrl url(QString::fromUtf8(base));
        url.setPath(status ? QString::fromUtf8(status->path) : u'/' + appFileName(app));
        return url;
    }
    return {};
}

void FirstRunSamplePage::openApp(const QByteArray &app)
{
    const QUrl url = urlOf(app);
    if (url.isEmpty())
        return tell(m_outcome, tr("The spawner has no address that a browser could open."), Tone::Warning);
    if (!m_services.open(url))
        tell(m_outcome, tr("No browser opens %1.").arg(isolated(url.toString())), Tone::Bad);
}

} // namespace spawner
