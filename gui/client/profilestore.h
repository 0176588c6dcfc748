// The daemons that the user knows.
#pragma once

#include "gui/client/profile.h"
#include "gui/settings/settings.h"

#include <QList>
#include <QObject>

namespace spawner {

/// The list of profiles, kept in the settings. "user" and "system" are always there (ids of that name). Main thread.
class ProfileStore : public QObject
{
    Q_OBJECT
public:
    explicit ProfileStore(Settings &settings, QObject *parent = nullptr);

    const QList<Profile> &profiles() const { return m_profiles; }
    const Profile *find(const QString &id) const;
    /// The one to begin with: the chosen default, else the last one used, else the user's own daemon.
    Profile startProfile() const;

    /// Adds, or replaces the one with its id; gives it an id if it has none. Returns the id.
    QString save(Profile profile);
    /// Not the two that are always there: those lose what was set.
    void remove(const QString &id);

signals:
    void changed();

private:
    void load();
    void store();

    Settings &m_settings;
    QList<Profile> m_profiles;
};

} // namespace spawner
