#include "gui/desktop/launcherbadge.h"

#include <QGuiApplication>

#ifdef SPAWNER_HAVE_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusServiceWatcher>
#endif

#include <algorithm>
#include <cmath>

namespace spawner {

using namespace Qt::StringLiterals;

LauncherBadge::LauncherBadge(QObject *parent) : QObject(parent)
{
#ifdef SPAWNER_HAVE_DBUS
    // A dock that starts later has missed what was told.
    auto *watcher = new QDBusServiceWatcher(u"com.canonical.Unity"_s, QDBusConnection::sessionBus(),
                                            QDBusServiceWatcher::WatchForRegistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, [this] {
        if (!m_told.isEmpty()) {
            m_told.clear();
            tell();
        }
    });
#endif
}

void LauncherBadge::setCount(int count)
{
    m_count = std::max(count, 0);
    tell();
}

void LauncherBadge::setProgress(std::optional<double> progress)
{
    // Whole percents: nobody sees more, and each step wakes the dock.
    m_progress = progress ? std::optional(std::round(std::clamp(*progress, 0.0, 1.0) * 100) / 100) : std::nullopt;
    tell();
}

void LauncherBadge::setUrgent(bool isUrgent)
{
    m_isUrgent = isUrgent;
    tell();
}

void LauncherBadge::tell()
{
    const QVariantMap now{ { u"count"_s, qlonglong(m_count) },       { u"count-visible"_s, m_count > 0 },
                           { u"progress"_s, m_progress.value_or(0) }, { u"progress-visible"_s, m_progress.has_value() },
                           { u"urgent"_s, m_isUrgent } };
    const bool isNothing = m_count == 0 && !m_progress && !m_isUrgent;
    if (now == m_told || (isNothing && m_told.isEmpty()))
        return;
    m_told = now;
#ifdef SPAWNER_HAVE_DBUS
    QDBusMessage update = QDBusMessage::createSignal(u"/com/canonical/unity/launcherentry/fcgi_spawner"_s,
                                                     u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s);
    update << u"application://%1.desktop"_s.arg(QGuiApplication::desktopFileName()) << now;
    QDBusConnection::sessionBus().send(update);
#endif
}

} // namespace spawner
