#include "gui/window/connectionbox.h"

#include "gui/client/daemonconnection.h"
#include "gui/style/icons.h"
#include "gui/style/safetext.h"

#include <QActionGroup>
#include <QEvent>
#include <QMenu>

namespace spawner {

namespace {

Glyph glyphOf(const Profile &profile)
{
    switch (profile.kind) {
    case Profile::Kind::User: return Glyph::LocalDaemon;
    case Profile::Kind::System:
    case Profile::Kind::Socket: return Glyph::SystemDaemon;
    case Profile::Kind::Ssh: return Glyph::RemoteDaemon;
    }
    Q_UNREACHABLE();
}

} // namespace

ConnectionBox::ConnectionBox(Session &session, ProfileStore &profiles, ActionRegistry &actions, QWidget *parent)
    : QToolButton(parent), m_session(session), m_profiles(profiles), m_actions(actions), m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("connectionBox"));
    m_menu->setObjectName(QStringLiteral("connectionMenu"));
    setMenu(m_menu);
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    // Made when it is needed: a menu that is open is not changed.
    connect(m_menu, &QMenu::aboutToShow, this, &ConnectionBox::fillMenu);
    connect(&m_session.connection(), &DaemonConnection::stateChanged, this, &ConnectionBox::showState);
    connect(&m_profiles, &ProfileStore::changed, this, &ConnectionBox::showState);
    showState();
}

void ConnectionBox::showState()
{
    const Profile &profile = m_session.connection().profile();
    const QString name = profile.displayName();
    setIcon(spawner::icon(glyphOf(profile)));
    setText(plainLabel(fontMetrics().elidedText(name, Qt::ElideMiddle, fontMetrics().averageCharWidth() * 28)));
    setToolTip(plainToolTip(profile.endpoint()));
    setAccessibleName(tr("Connection: %1").arg(isolated(name)));
}

void ConnectionBox::fillMenu()
{
    m_menu->clear();
    delete m_choices;
    m_choices = new QActionGroup(this);
    for (const Profile &profile : m_profiles.profiles()) {
        QAction *choice = m_menu->addAction(spawner::icon(glyphOf(profile)), plainLabel(profile.displayName()));
        choice->setCheckable(true);
        choice->setChecked(profile.id == m_session.connection().profile().id);
        m_choices->addAction(choice);
        connect(choice, &QAction::triggered, this, [this, id = profile.id] { emit profileChosen(id); });
    }
    m_menu->addSeparator();
    for (const ActionId id : { ActionId::Connect, ActionId::RetryConnection, ActionId::Disconnect })
        m_menu->addAction(m_actions.action(id));
}

void ConnectionBox::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showState();
}

} // namespace spawner
