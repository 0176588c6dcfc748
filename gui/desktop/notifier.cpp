#include "gui/desktop/notifier.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <utility>

#ifdef SPAWNER_HAVE_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#endif

namespace spawner {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Service = "org.freedesktop.Notifications"_L1;
constexpr auto Path = "/org/freedesktop/Notifications"_L1;
constexpr int AsLongAsTheServerLikes = -1;

const char *categoryOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Crash:
    case Notice::Kind::CrashLoop:
    case Notice::Kind::ReloadFailed: return "device.error";
    case Notice::Kind::Disconnect: return "network.disconnected";
    case Notice::Kind::Deploy: return "transfer.complete";
    case Notice::Kind::Recovered:
    case Notice::Kind::Test: break;
    }
    return "device";
}

} // namespace

#ifdef SPAWNER_HAVE_DBUS
namespace {

QDBusMessage method(const QString &name)
{
    return QDBusMessage::createMethodCall(Service, Path, Service, name);
}

uchar urgencyOf(const Notice &notice)
{
    return notice.isUrgent ? 2 : notice.kind == Notice::Kind::Recovered || notice.kind == Notice::Kind::Deploy ? 0 : 1;
}

QVariantMap hintsOf(const Notice &notice)
{
    QVariantMap hints{ { u"urgency"_s, QVariant::fromValue(urgencyOf(notice)) },
                       { u"category"_s, QString::fromLatin1(categoryOf(notice.kind)) } };
    if (const QString id = QGuiApplication::desktopFileName(); !id.isEmpty())
        hints.insert(u"desktop-entry"_s, id);
    if (notice.sounds)
        hints.insert(u"sound-name"_s, u"dialog-warning"_s);
    else
        hints.insert(u"suppress-sound"_s, true);
    return hints;
}

} // namespace

Notifier::Notifier(QObject *parent) : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(Service, Path, Service, u"ActionInvoked"_s, this, SLOT(onActionInvoked(uint,QString)));
    bus.connect(Service, Path, Service, u"ActivationToken"_s, this, SLOT(onActivationToken(uint,QString)));
    bus.connect(Service, Path, Service, u"NotificationClosed"_s, this, SLOT(onNotificationClosed(uint,uint)));
    auto *watcher = new QDBusServiceWatcher(Service, bus, QDBusServiceWatcher::WatchForUnregistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, &Notifier::onServerChanged);
}

void Notifier::askCapabilities()
{
    if (std::exchange(m_isAsking, true))
        return;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(method(u"GetCapabilities"_s)), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *call) {
        call->deleteLater();
        m_isAsking = false;
        const QDBusPendingReply<QStringList> reply = *call;
        if (!reply.isError()) {
            onCapabilities(reply.value());
            return;
        }
        for (const Notice &notice : std::exchange(m_waiting, {}))
            emit undelivered(notice);
    });
}

void Notifier::send(const QString &slot, const Notice &notice)
{
    Slot &state = m_slots[slot];
    state.isSending = true;
    state.notice = notice;
    const bool hasMarkup = m_capabilities && m_capabilities->contains("body-markup"_L1);
    QDBusMessage notify = method(u"Notify"_s);
    notify << QCoreApplication::translate("spawner::Notice", "FastCGI Spawner") << state.id << u"fcgi-spawner"_s << notice.title
           << (hasMarkup ? notice.body.toHtmlEscaped() : notice.body) << actionsOf(notice) << hintsOf(notice)
           << AsLongAsTheServerLikes;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(notify), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, slot](QDBusPendingCallWatcher *call) {
        call->deleteLater();
        const QDBusPendingReply<uint> reply = *call;
        onSent(slot, reply.isError() ? std::nullopt : std::optional(reply.value()));
    });
}

void Notifier::close(uint id)
{
    QDBusConnection::sessionBus().asyncCall(method(u"CloseNotification"_s) << id);
}
#else
Notifier::Notifier(QObject *parent) : QObject(parent) { }

void Notifier::askCapabilities()
{
    for (const Notice &notice : std::exchange(m_waiting, {}))
        emit undelivered(notice);
}

void Notifier::send(const QString &, const Notice &) { }

void Notifier::close(uint) { }
#endif

Notifier::~Notifier() = default;

void Notifier::show(const Notice &notice)
{
    if (!m_capabilities) {
        m_waiting.removeIf([&](const Notice &other) { return other.slot() == notice.slot(); });
        m_waiting.append(notice);
        askCapabilities();
        return;
    }
    const QString slot = notice.slot();
    Slot &state = m_slots[slot];
    state.withdraws = false;
    // Its id is not known yet: a second one now would not take its place but stand beside it.
    if (state.isSending)
        state.next = notice;
    else
        send(slot, notice);
}

void Notifier::onCapabilities(const QStringList &capabilities)
{
    m_capabilities = capabilities;
    for (const Notice &notice : std::exchange(m_waiting, {}))
        show(notice);
}

void Notifier::onSent(const QString &slot, std::optional<uint> id)
{
    const auto found = m_slots.find(slot);
    if (found == m_slots.end())
        return;
    found->isSending = false;
    if (!id) {
        const Notice notice = found->next.value_or(found->notice);
        m_slots.erase(found);
        emit undelivered(notice);
        return;
    }
    found->id = *id;
    if (found->withdraws) {
        m_slots.erase(found);
        close(*id);
    } else if (const auto next = std::exchange(found->next, {})) {
        send(slot, *next);
    }
}

void Notifier::withdraw(const QString &slot)
{
    m_waiting.removeIf([&](const Notice &notice) { return notice.slot() == slot; });
    const auto found = m_slots.find(slot);
    if (found == m_slots.end())
        return;
    if (found->isSending) {
        found->withdraws = true;
        found->next.reset();
        return;
    }
    const uint id = found->id;
    m_slots.erase(found);
    close(id);
}

void Notifier::withdrawAll()
{
    const QStringList names = m_slots.keys();
    for (const QString &slot : names)
        withdraw(slot);
    m_waiting.clear();
}

void Notifier::onServerChanged()
{
    // Another server knows nothing of our ids, and may be able to do other things.
    m_capabilities.reset();
    for (auto slot = m_slots.begin(); slot != m_slots.end();) {
        slot->id = 0;
        slot = slot->isSending ? std::next(slot) : m_slots.erase(slot);
    }
}

QStringList Notifier::actionsOf(const Notice &notice) const
{
    if (!m_capabilities || !m_capabilities->contains("actions"_L1))
        return {};
    QStringList actions;
    const auto add = [&actions](Notice::Action action) {
        actions << QString::fromLatin1(Notice::name(action)) << Notice::text(action);
    };
    add(Notice::Action::ShowWindow);
    for (const Notice::Action action : notice.actions)
        add(action);
    return actions;
}

Notifier::Slot *Notifier::find(uint id)
{
    for (Slot &slot : m_slots) {
        if (slot.id == id && id != 0)
            return &slot;
    }
    return nullptr;
}

void Notifier::onActivationToken(uint id, const QString &token)
{
    if (Slot *slot = find(id))
        slot->token = token;
}

void Notifier::onActionInvoked(uint id, const QString &action)
{
    Slot *slot = find(id);
    if (!slot)
        return;
    const Notice notice = slot->notice;
    const QString token = std::exchange(slot->token, {});
    QList<Notice::Action> offered = notice.actions;
    offered.prepend(Notice::Action::ShowWindow);
    for (const Notice::Action candidate : std::as_const(offered)) {
        if (QString::fromLatin1(Notice::name(candidate)) == action) {
            emit chosen(notice, candidate, token);
            return;
        }
    }
}

void Notifier::onNotificationClosed(uint id, uint)
{
    for (auto slot = m_slots.begin(); slot != m_slots.end(); ++slot) {
        if (slot->id == id && id != 0) {
            slot->id = 0;
            if (!slot->isSending)
                m_slots.erase(slot);
            return;
        }
    }
}

} // namespace spawner
