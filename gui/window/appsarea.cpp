#include "gui/window/appsarea.h"

#include "gui/client/daemonconnection.h"
#include "gui/style/safetext.h"

#include <QEvent>

namespace spawner {

AppsArea::AppsArea(Session &session, AppsProxy &proxy, ConnectionNotices &notices, Settings &settings, QWidget *parent)
    : QStackedWidget(parent), m_session(session), m_proxy(proxy), m_notices(notices), m_view(new AppsView(proxy, settings, this)),
      m_empty(new EmptyState(this))
{
    setObjectName(QStringLiteral("appsArea"));
    addWidget(m_view);
    addWidget(m_empty);
    connect(&m_notices, &ConnectionNotices::placeholderChanged, this, &AppsArea::refresh);
    connect(&m_session, &Session::summaryChanged, this, &AppsArea::refresh);
    connect(&m_proxy, &AppsProxy::shownChanged, this, &AppsArea::refresh);
    connect(&m_proxy, &AppsProxy::filterChanged, this, &AppsArea::refresh);
    connect(&m_proxy, &AppsProxy::countsChanged, this, &AppsArea::refresh);
    refresh();
}

void AppsArea::setHasSample(bool hasSample)
{
    m_hasSample = hasSample;
    refresh();
}

void AppsArea::refresh()
{
    m_view->setStale(!m_session.isCurrent());
    const auto placeholder = m_notices.placeholder();
    if (!placeholder && m_proxy.rowCount() > 0) {
        setCurrentWidget(m_view);
        return;
    }
    const EmptyState::Content content = placeholder ? *placeholder : m_proxy.apps().appCount() == 0 ? noApps() : nothingMatches();
    const EmptyState::Content &shown = m_empty->content();
    if (shown.text != content.text || shown.detail != content.detail || shown.button != content.button
        || shown.secondButton != content.secondButton || shown.isBusy != content.isBusy)
        m_empty->setContent(content);
    const bool hadFocus = m_view->hasFocus();
    setCurrentWidget(m_empty);
    if (hadFocus)
        m_empty->setFocus();
}

EmptyState::Content AppsArea::noApps()
{
    EmptyState::Content content{
        .glyph = Glyph::Deploy,
        //: %1 a folder
        .text = tr("No FastCGI programs in %1 yet.").arg(isolated(m_session.status().daemon.webRoot)),
        .detail = tr("Drop one here."),
    };
    if (!m_session.connection().mayChange()) {
        content.detail.clear();
        return content;
    }
    content.button = tr("Deploy…");
    content.act = [this] { emit deployWanted(); };
    if (m_hasSample) {
        content.secondButton = tr("Deploy sample");
        content.secondAct = [this] { emit sampleWanted(); };
    }
    return content;
}

EmptyState::Content AppsArea::nothingMatches()
{
    const int count = m_proxy.apps().appCount();
    const QString text = m_proxy.filterText().isEmpty()
        ? tr("%n app(s), none of this kind.", nullptr, count)
        //: %1 what was typed into the filter
        : tr("%n app(s), none match “%1”.", nullptr, count).arg(isolated(m_proxy.filterText()));
    return { .glyph = Glyph::Filter, .text = text, .button = tr("Clear filter"), .act = [this] { emit clearFilterWanted(); } };
}

void AppsArea::changeEvent(QEvent *event)
{
    QStackedWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace spawner
