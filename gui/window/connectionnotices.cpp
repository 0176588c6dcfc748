#include "gui/window/connectionnotices.h"

#include "gui/client/daemonconnection.h"
#include "gui/style/format.h"

namespace spawner {

using namespace std::chrono_literals;

namespace {

constexpr const char *Key = "connection";

} // namespace

ConnectionNotices::ConnectionNotices(Session &session, NoticeArea &notices, QObject *parent)
    : QObject(parent), m_session(session), m_notices(notices)
{
    m_tick.setSingleShot(true);
    connect(&m_tick, &QTimer::timeout, this, &ConnectionNotices::refresh);
    connect(&m_session.connection(), &DaemonConnection::stateChanged, this, [this] {
        m_isClosed = false;
        refresh();
    });
    connect(&m_session, &Session::summaryChanged, this, &ConnectionNotices::refresh);
    connect(&m_session, &Session::statusReset, this, &ConnectionNotices::refresh);
    connect(&m_notices, &NoticeArea::closed, this, [this](const QByteArray &key) {
        if (key == Key)
            m_isClosed = true;
    });
    refresh();
}

void ConnectionNotices::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    if (isWatched)
        refresh();
    else
        m_tick.stop();
}

void ConnectionNotices::refresh()
{
    const DaemonConnection &connection = m_session.connection();
    const bool hasData = m_session.asOf().isValid();
    const ConnectionWords before = m_words;
    m_words = ConnectionWords::of(connection.state(), connection.profile(), QDateTime::currentDateTime(), hasData);
    const bool isCountedOnly = m_words.isCounting && m_words.way == before.way && m_words.second == before.second
        && m_words.glyph == before.glyph && m_words.tone == before.tone;
    if (!hasData || m_words.text.isEmpty() || m_isClosed) {
        m_notices.remove(Key);
    } else if (InfoBar *bar = m_notices.bar(Key); bar && isCountedOnly) {
        bar->setText(m_words.text); // buttons, and the focus on them, stay
    } else {
        QList<InfoBar::Choice> choices;
        for (const ConnectionWords::Way way : { m_words.way, m_words.second }) {
            if (way != ConnectionWords::Way::None)
                choices.append({ m_words.wayText(way), doing(way), choices.isEmpty(), false });
        }
        m_notices.show(Key, { .glyph = m_words.glyph, .tone = m_words.tone, .text = m_words.text, .choices = choices });
    }
    if (m_words.isCounting && m_isWatched)
        m_tick.start(connection.state().phase == ConnectionPhase::Starting ? 200ms : 1000ms);
    else
        m_tick.stop();
    emit placeholderChanged();
}

std::optional<EmptyState::Content> ConnectionNotices::placeholder() const
{
    if (m_session.asOf().isValid())
        return {};
    EmptyState::Content content{ .glyph = m_words.glyph, .text = m_words.text, .detail = m_words.detail, .isBusy = m_words.isBusy };
    if (m_words.text.isEmpty()) { // connected, and the first snapshot is on its way
        content.glyph = Glyph::Connect;
        content.text = tr("Asking for the list of apps…");
        content.isBusy = true;
        return content;
    }
    if (m_words.way != ConnectionWords::Way::None) {
        content.button = m_words.wayText(m_words.way);
        content.act = doing(m_words.way);
    }
    if (m_words.second != ConnectionWords::Way::None) {
        content.secondButton = m_words.wayText(m_words.second);
        content.secondAct = doing(m_words.second);
    }
    return content;
}

std::function<void()> ConnectionNotices::doing(ConnectionWords::Way way) const
{
    auto *self = const_cast<ConnectionNotices *>(this); // it is the user who acts, later
    return [self, way] { emit self->chosen(way, self->m_words); };
}

} // namespace spawner
