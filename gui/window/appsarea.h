// Where the list of apps is, or what there is to say in its place.
#pragma once

#include "gui/views/appsview.h"
#include "gui/widgets/emptystate.h"
#include "gui/window/connectionnotices.h"

#include <QStackedWidget>

namespace spawner {

class Session;

/// The list; or why it is empty, and the one thing to do about it. Greyed, it shows how things were. Main thread.
class AppsArea : public QStackedWidget
{
    Q_OBJECT
public:
    /// All outlive it.
    AppsArea(Session &session, AppsProxy &proxy, ConnectionNotices &notices, Settings &settings, QWidget *parent = nullptr);

    AppsView &view() const { return *m_view; }
    void setHasSample(bool hasSample); ///< is there one that could be deployed?
    bool showsList() const { return currentWidget() == m_view; }

signals:
    void deployWanted();
    void sampleWanted();
    void clearFilterWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    EmptyState::Content noApps();
    EmptyState::Content nothingMatches();

    Session &m_session;
    AppsProxy &m_proxy;
    ConnectionNotices &m_notices;
    AppsView *m_view;
    EmptyState *m_empty;
    bool m_hasSample = false;
};

} // namespace spawner
