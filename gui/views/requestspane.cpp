#include "gui/views/requestspane.h"

#include "gui/client/daemonconnection.h"
#include "gui/client/session.h"
#include "gui/models/curlcommand.h"
#include "gui/settings/keys.h"
#include "gui/style/icons.h"
#include "gui/style/safetext.h"
#include "gui/views/requestdelegate.h"
#include "gui/views/tableview.h"

#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QToolButton>

namespace spawner {

using namespace std::chrono_literals;

RequestsPane::RequestsPane(Session &session, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_proxy(RequestsModel::RawRole)
    , m_scope(new QComboBox)
    , m_search(new QLineEdit)
    , m_count(new QLabel)
    , m_curl(new QToolButton)
{
    setObjectName(QStringLiteral("requests"));
    m_proxy.setSourceModel(&m_model);
    m_table = new TableView(m_proxy, settings, keys::RequestsHeader);
    m_table->setObjectName(QStringLiteral("requestTable"));
    m_table->setItemDelegateForColumn(RequestsModel::Status, new RequestDelegate(m_table));
    m_table->sortByColumn(RequestsModel::Time, Qt::DescendingOrder);
    m_table->setWidths({ 14, 20, 10, 40, 20, 14, 12, 12, 12, 18, 0 });
    m_search->setObjectName(QStringLiteral("requestSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(Glyph::Search), QLineEdit::LeadingPosition);
    m_scope->setObjectName(QStringLiteral("requestScope"));
    m_scope->addItems({ QString(), QString() });
    m_count->setTextFormat(Qt::PlainText);
    m_curl->setObjectName(QStringLiteral("requestCurl"));
    m_curl->setIcon(icon(Glyph::Copy));
    m_curl->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_curl->setAutoRaise(true);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_scope);
    bar->addWidget(m_search, 1);
    bar->addWidget(m_count);
    bar->addWidget(m_curl);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);

    m_askSoon.setSingleShot(true);
    m_askSoon.setInterval(1s);
    connect(&m_askSoon, &QTimer::timeout, this, &RequestsPane::ask);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &RequestsPane::follow);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy.setSearch(text);
        count();
    });
    connect(m_curl, &QToolButton::clicked, this, &RequestsPane::copyAsCurl);
    connect(m_table, &TableView::menuRequested, this, &RequestsPane::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RequestsPane::enable);
    connect(&session, &Session::requestsInFlight, this, [this](const QList<RequestStatus> &requests, int more) {
        m_more = more;
        m_model.setInFlight(requests);
        count();
    });
    connect(&session, &Session::statusReset, this, &RequestsPane::follow);
    connect(&session, &Session::statusChanged, this, [this](const QByteArrayList &changed, const QByteArrayList &) {
        if (shownApp().isEmpty() || changed.contains(shownApp()))
            askSoon();
    });
    retranslate();
    enable();
}

QByteArray RequestsPane::shownApp() const
{
    return m_scope->currentIndex() == 0 ? m_app : QByteArray();
}

void RequestsPane::setApp(const QByteArray &app)
{
    if (app == m_app)
        return;
    m_app = app;
    retranslate();
    if (m_scope->currentIndex() == 0)
        follow();
}

void RequestsPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void RequestsPane::follow()
{
    m_error.clear();
    m_more = 0;
    m_model.setInFlight({});
    m_model.setFinished({});
    count();
    if (!isVisible())
        return;
    m_session.followRequests(shownApp());
    ask();
}

void RequestsPane::askSoon()
{
    if (isVisible() && !m_askSoon.isActive())
        m_askSoon.start();
}

void RequestsPane::ask()
{
    if (!isVisible() || !m_session.connection().isConnected())
        return;
    QJsonObject params{ { QStringLiteral("count"), RequestsModel::MaxFinished } };
    if (!shownApp().isEmpty())
        params[QLatin1String("app")] = QString::fromUtf8(shownApp());
    m_session.connection().call("history", params, [self = QPointer(this), app = shownApp()](const Result<QJsonObject> &answer) {
        if (!self || self->shownApp() != app)
            return;
        self->m_error = answer ? QString() : answer.error().message;
        if (answer) {
            QList<FinishedStatus> requests;
            const QJsonArray finished = (*answer)[QLatin1String("requests")].toArray();
            for (const QJsonValue &request : finished)
                requests.append(FinishedStatus::fromJson(request.toObject()));
            self->m_model.setFinished(requests);
        }
        self->count();
    });
}

void RequestsPane::count()
{
    const int inFlight = m_model.inFlightCount() + m_more;
    QString text = tr("%n in flight", nullptr, inFlight);
    if (m_proxy.hiddenCount() > 0)
        //: %1 is "3 in flight"; the number is of requests that the search hides.
        text = tr("%1, %n hidden", nullptr, m_proxy.hiddenCount()).arg(text);
    m_count->setText(m_error.isEmpty() ? text : cleanLine(m_error));
}

QString RequestsPane::selectedAsCurl() const
{
    const QByteArrayList &urls = m_session.status().daemon.urls;
    const QByteArray base = urls.isEmpty() ? QByteArray("http://localhost") : urls.constFirst();
    QStringList commands;
    for (const QModelIndex &index : m_table->selectedRows()) {
        const FinishedStatus &request = m_model.row(m_proxy.mapToSource(index).row()).request;
        commands.append(curlCommand(base, request.method, request.target));
    }
    return commands.join(u'\n');
}

void RequestsPane::copyAsCurl()
{
    if (const QString text = selectedAsCurl(); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void RequestsPane::copy()
{
    if (const QString text = m_table->selectedText(); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void RequestsPane::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(icon(Glyph::Copy), tr("&Copy")), &QAction::triggered, this, &RequestsPane::copy);
    connect(menu->addAction(tr("Copy as c&url")), &QAction::triggered, this, &RequestsPane::copyAsCurl);
    menu->popup(position);
}

void RequestsPane::enable()
{
    m_curl->setEnabled(m_table->selectionModel()->hasSelection());
}

void RequestsPane::retranslate()
{
    setAccessibleName(tr("Requests"));
    m_scope->setAccessibleName(tr("Which requests are shown"));
    //: Requests of the app that is chosen in the list.
    m_scope->setItemText(0, m_app.isEmpty() ? tr("Chosen app (none)") : plainLabel(appFileName(m_app)));
    m_scope->setItemText(1, tr("All apps"));
    m_search->setPlaceholderText(tr("Search requests"));
    m_search->setAccessibleName(tr("Search requests"));
    m_curl->setText(tr("Copy as curl"));
    m_curl->setToolTip(tr("The selected requests as commands for a terminal; without headers and bodies, which nobody kept"));
    m_table->setAccessibleName(tr("Requests"));
}

void RequestsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model.retranslate();
        count();
    }
}

void RequestsPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    follow();
}

void RequestsPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_askSoon.stop();
    m_session.followRequests(std::nullopt);
}

} // namespace spawner
