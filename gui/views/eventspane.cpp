#include "gui/views/eventspane.h"

#include "gui/client/session.h"
#include "gui/settings/keys.h"
#include "gui/style/icons.h"
#include "gui/views/eventdelegate.h"
#include "gui/views/tableview.h"

#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace spawner {

EventsPane::EventsPane(Session &session, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_proxy(m_model)
    , m_kind(new QComboBox)
    , m_search(new QLineEdit)
    , m_count(new QLabel)
{
    setObjectName(QStringLiteral("events"));
    m_table = new TableView(m_proxy, settings, keys::EventsHeader);
    m_table->setObjectName(QStringLiteral("eventTable"));
    m_table->setItemDelegateForColumn(EventsModel::Type, new EventDelegate(m_table));
    m_table->sortByColumn(EventsModel::Time, Qt::DescendingOrder);
    m_table->setWidths({ 22, 24, 22, 70, 12 });
    m_kind->setObjectName(QStringLiteral("eventKind"));
    m_kind->addItems({ QString(), QString(), QString(), QString() });
    m_search->setObjectName(QStringLiteral("eventSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(Glyph::Search), QLineEdit::LeadingPosition);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_kind);
    bar->addWidget(m_search, 1);
    bar->addWidget(m_count);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);

    connect(m_kind, &QComboBox::currentIndexChanged, this, [this](int kind) {
        m_proxy.setKind(EventsModel::Kind(kind));
        count();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy.setSearch(text);
        count();
    });
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const QByteArray app = index.data(EventsModel::AppRole).toByteArray(); !app.isEmpty())
            emit appActivated(app);
    });
    connect(&session, &Session::eventHappened, this, [this](const ControlEvent &event) {
        m_model.append(event);
        count();
    });
    const auto takeAll = [this] {
        m_model.setEvents(m_session.events());
        count();
    };
    connect(&session, &Session::eventsReset, this, takeAll);
    retranslate();
    takeAll();
}

void EventsPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void EventsPane::copy()
{
    if (const QString text = m_table->selectedText(); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void EventsPane::count()
{
    QString text = tr("%n event(s)", nullptr, m_model.rowCount());
    if (m_proxy.hiddenCount() > 0)
        //: %1 is "12 events"; the number is of those that the search hides.
        text = tr("%1, %n hidden", nullptr, m_proxy.hiddenCount()).arg(text);
    m_count->setText(text);
}

void EventsPane::retranslate()
{
    setAccessibleName(tr("Events"));
    m_kind->setAccessibleName(tr("Which events are shown"));
    const QStringList kinds = { tr("All events"), tr("Problems"), tr("Changes"), tr("Processes") };
    for (int i = 0; i < kinds.size(); ++i)
        m_kind->setItemText(i, kinds.at(i));
    m_search->setPlaceholderText(tr("Search events"));
    m_search->setAccessibleName(tr("Search events"));
    m_table->setAccessibleName(tr("Events"));
}

void EventsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model.retranslate();
        count();
    }
}

} // namespace spawner
