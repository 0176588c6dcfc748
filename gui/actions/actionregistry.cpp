#include "gui/actions/actionregistry.h"

#include "gui/actions/actionentry.h"
#include "gui/style/safetext.h"

#include <QActionGroup>

#include <utility>

namespace spawner {

ActionRegistry::ActionRegistry(Settings &settings, QObject *parent)
    : QObject(parent), m_settings(settings), m_notifications(new QActionGroup(this))
{
    for (const Entry &entry : table())
        add(entry);
    action(ActionId::NotificationsOn)->setChecked(true);
    action(ActionId::FollowLog)->setChecked(true);
    findStandardShortcuts();
    applyShortcuts();
    retranslate();
    connect(&m_settings, &Settings::changed, this, [this](const QByteArray &key) {
        if (!key.startsWith("shortcuts/"))
            return;
        applyShortcuts();
        enable(); // tool tips name the keys
        emit shortcutsChanged();
    });
}

ActionRegistry::~ActionRegistry() = default;

const ActionRegistry::Entry &ActionRegistry::entry(ActionId id)
{
    const Entry &found = table().at(std::size_t(id));
    Q_ASSERT(found.id == id);
    return found;
}

void ActionRegistry::add(const Entry &entry)
{
    auto *action = new QAction(this);
    action->setObjectName(QString::fromLatin1(entry.name));
    action->setMenuRole(entry.role);
    if (entry.glyph)
        action->setIcon(icon(*entry.glyph));
    action->setCheckable(entry.kind == Entry::Checkable || entry.kind == Entry::Radio);
    if (entry.kind == Entry::Radio)
        m_notifications->addAction(action);
    if (entry.kind == Entry::InLog)
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, [this, id = entry.id] { emit invoked(id); });
    m_actions.emplace(entry.id, action);
}

QAction *ActionRegistry::action(ActionId id) const
{
    return m_actions.at(id);
}

QList<ActionId> ActionRegistry::all() const
{
    QList<ActionId> ids;
    for (const Entry &entry : table())
        ids.append(entry.id);
    return ids;
}

QByteArray ActionRegistry::name(ActionId id) const
{
    return entry(id).name;
}

QString ActionRegistry::plainText(ActionId id) const
{
    QString text = tr(entry(id).text);
    text.remove(u'…');
    // "(&R)" is how languages without Latin letters write mnemonics.
    if (const auto from = text.lastIndexOf(QStringLiteral("(&")); from > 0 && text.size() == from + 4)
        text.truncate(from);
    return text.remove(u'&').trimmed();
}

void ActionRegistry::setContext(const ActionContext &context)
{
    if (m_context == context)
        return;
    m_context = context;
    enable();
    emit contextChanged();
}

void ActionRegistry::retranslate()
{
    for (const Entry &entry : table())
        action(entry.id)->setText(tr(entry.text));
    enable();
}

void ActionRegistry::enable()
{
    for (const Entry &entry : table())
        tell(entry, *action(entry.id));
    action(ActionId::KeepAlive)->setChecked(m_context.allKept && !m_context.apps.isEmpty());
}

void ActionRegistry::tell(const Entry &entry, QAction &action)
{
    const QString why = missing(entry);
    action.setEnabled(why.isEmpty());
    const QString tip = tr(entry.tip);
    //: Of an action that cannot be chosen: what it would do, and why it cannot.
    action.setStatusTip(why.isEmpty() ? tip : tr("%1 – %2").arg(tip, cleanLine(why)));
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    //: Tool tip of a button: what it does, and its keys.
    QString toolTip = keys.isEmpty() ? plainText(entry.id) : tr("%1 (%2)").arg(plainText(entry.id), keys);
    if (!why.isEmpty())
        toolTip += u'\n' + why;
    action.setToolTip(plainToolTip(toolTip));
}

QString ActionRegistry::whyDisabled(ActionId id) const
{
    return missing(entry(id));
}

QString ActionRegistry::missing(const Entry &entry) const
{
    const ActionContext &now = m_context;
    const auto unless = [](bool isSo, const QString &why) { return isSo ? QString() : why; };
    const QString change = now.mayChange && now.isConnected ? QString()
        : !now.whyNot.isEmpty()                             ? now.whyNot
        : now.isConnected                                   ? tr("this connection is read-only")
                                                            : tr("there is no connection");
    const QString connection = unless(now.isConnected, tr("there is no connection"));
    const QString apps = unless(!now.apps.isEmpty(), tr("no app is selected"));
    const QString oneApp = apps.isEmpty() ? unless(now.apps.size() == 1, tr("more than one app is selected")) : apps;
    // Of several reasons the one that the user would mend first.
    const auto first = [](std::initializer_list<QString> reasons) {
        for (const QString &reason : reasons) {
            if (!reason.isEmpty())
                return reason;
        }
        return QString();
    };
    const QString local = unless(now.hasLocalDaemon, tr("the daemon is not on this computer"));
    switch (entry.need) {
    case ActionNeed::Nothing: return {};
    case ActionNeed::Connection: return connection;
    case ActionNeed::NoConnection: return unless(!now.isConnected, tr("the connection is there"));
    case ActionNeed::Change: return change;
    case ActionNeed::Apps: return apps;
    case ActionNeed::OneApp: return first({ connection, oneApp });
    case ActionNeed::OneAppChange: return first({ change, oneApp });
    case ActionNeed::AppsChange: return first({ change, apps });
    case ActionNeed::Startable: return first({ change, apps, unless(now.anyStartable, tr("it runs, or cannot be started")) });
    case ActionNeed::Running: return first({ change, apps, unless(now.anyRunning, tr("it does not run")) });
    case ActionNeed::Pausable:
        return first({ change, apps, unless(now.anyRunning || now.anyStartable, tr("it cannot be paused")) });
    case ActionNeed::Paused: return first({ change, apps, unless(now.anyPaused, tr("it is not paused")) });
    case ActionNeed::CountingDown:
        return first({ change, apps, unless(now.anyCountingDown, tr("it is not about to be stopped")) });
    case ActionNeed::DaemonAbsent: return first({ local, unless(!now.isConnected, tr("the daemon runs")) });
    case ActionNeed::DaemonPresent: return first({ local, change });
    case ActionNeed::LogLines: return unless(now.hasLogLines, tr("there are no log lines"));
    }
    Q_UNREACHABLE();
}

} // namespace spawner
