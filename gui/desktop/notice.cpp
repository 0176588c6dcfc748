#include "gui/desktop/notice.h"

#include <QCoreApplication>

namespace spawner {

QString Notice::slot() const
{
    return slotOf(kind, app);
}

QString Notice::slotOf(Kind kind, const QByteArray &app)
{
    const auto with = [&app](const QString &name) -> QString { return name + u':' + QString::fromUtf8(app); };
    switch (kind) {
    case Kind::Crash:
    case Kind::CrashLoop:
    case Kind::Recovered: return with(QStringLiteral("crash"));
    case Kind::Deploy:
    case Kind::ReloadFailed: return with(QStringLiteral("version"));
    case Kind::Disconnect: return QStringLiteral("connection");
    case Kind::Test: break;
    }
    return QStringLiteral("test");
}

QByteArray Notice::name(Action action)
{
    switch (action) {
    case Action::ShowWindow: break;
    case Action::ShowLog: return "show-log";
    case Action::Restart: return "restart";
    case Action::Mute: return "mute";
    case Action::RollBack: return "roll-back";
    case Action::Reconnect: return "reconnect";
    }
    return "default"; // what a click on the notification itself does
}

QString Notice::text(Action action)
{
    switch (action) {
    case Action::ShowWindow: break;
    case Action::ShowLog: return QCoreApplication::translate("spawner::Notice", "Show log");
    case Action::Restart: return QCoreApplication::translate("spawner::Notice", "Restart");
    case Action::Mute: return QCoreApplication::translate("spawner::Notice", "Mute for 1 hour");
    case Action::RollBack: return QCoreApplication::translate("spawner::Notice", "Roll back");
    case Action::Reconnect: return QCoreApplication::translate("spawner::Notice", "Try now");
    }
    return QCoreApplication::translate("spawner::Notice", "Open");
}

} // namespace spawner
