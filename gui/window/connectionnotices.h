// Tells about the connection: in a bar over what is known, or in place of the list while nothing is.
#pragma once

#include "gui/client/session.h"
#include "gui/widgets/emptystate.h"
#include "gui/widgets/noticearea.h"
#include "gui/window/connectionwords.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace spawner {

/// Nothing of it is ever a dialog, and all of it goes by itself when the connection is back. Main thread.
class ConnectionNotices : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    ConnectionNotices(Session &session, NoticeArea &notices, QObject *parent = nullptr);

    /// What stands where the apps would be; nothing while there is something to show.
    std::optional<EmptyState::Content> placeholder() const;
    /// Texts again: after a change of the language.
    void refresh();
    /// Whether anybody can see it: times only pass for those who look.
    void setWatched(bool isWatched);

signals:
    void placeholderChanged();
    void chosen(spawner::ConnectionWords::Way way, const spawner::ConnectionWords &words);

private:
    std::function<void()> doing(ConnectionWords::Way way) const;

    Session &m_session;
    NoticeArea &m_notices;
    ConnectionWords m_words;
    QTimer m_tick;
    bool m_isWatched = true;
    bool m_isClosed = false; // by the user: until something else is the matter
};

} // namespace spawner
