// What dialogs are made with: settings in a folder of their own, a connection to a daemon that is scripted.
#pragma once

#include "gui/actions/actionregistry.h"
#include "gui/client/daemonconnection.h"
#include "gui/client/profilestore.h"
#include "gui/client/session.h"
#include "gui/dialogs/settingsservices.h"
#include "gui/support/fakedaemon.h"

#include <QAbstractButton>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QTest>

namespace spawner {

struct DialogFixture
{
    DialogFixture()
        : settings(folder.filePath(QStringLiteral("desktop.ini")))
        , profiles(settings)
        , connection("test")
        , session(connection)
        , actions(settings)
    {
    }

    /// A profile that leads to the daemon.
    Profile profile() const
    {
        Profile profile{ .id = QStringLiteral("fake"), .name = QStringLiteral("Fake"), .kind = Profile::Kind::Socket };
        profile.socketPath = daemon.socketPath();
        return profile;
    }
    bool connect()
    {
        connection.open(profile());
        return QTest::qWaitFor([this] { return connection.isConnected() && session.isCurrent(); });
    }

    QTemporaryDir folder;
    FakeDaemon daemon;
    Settings settings;
    ProfileStore profiles;
    DaemonConnection connection;
    Session session;
    ActionRegistry actions;
};

/// The widget of that name; the test fails at its use if there is none.
template <typename Widget>
Widget *find(const QWidget &root, const char *name)
{
    auto *widget = root.findChild<Widget *>(QLatin1String(name));
    if (!widget)
        qCritical("no widget %s", name);
    return widget;
}

/// A click where a user would click: in the middle of a button, on the square of a check box.
inline void click(QAbstractButton *button)
{
    QPoint where = button->rect().center();
    if (!button->inherits("QPushButton") && !button->inherits("QToolButton"))
        where.setX(button->layoutDirection() == Qt::RightToLeft ? button->width() - 8 : 8);
    QTest::mouseClick(button, Qt::LeftButton, {}, where);
}

} // namespace spawner
