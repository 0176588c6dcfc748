// Where a daemon is.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace spawner {

/// A daemon that the user connects to. A plain value.
struct Profile
{
    enum class Kind {
        User, ///< this user's own daemon on this computer: found (and, if allowed, started) by itself
        System, ///< the system's daemon on this computer
        Socket, ///< a control socket by its path
        Ssh, ///< `ssh HOST fcgi-spawnerctl stdio`
    };

    QString id{}; ///< never changes, never reused
    QString name{}; ///< the user's; empty = displayName() finds one
    Kind kind = Kind::User;
    QString socketPath{}; ///< for Socket; for User and System: empty = the usual places
    QString host{}; ///< for Ssh: as on ssh's command line ("admin@web1", an alias of ~/.ssh/config)
    QStringList sshOptions{}; ///< before the host: "-p", "2222"
    QString remoteCommand{}; ///< empty = "fcgi-spawnerctl stdio"
    QString color{}; ///< "#b3261e": a strip in the window; empty = none
    bool isReadOnly = false; ///< this program refuses to change anything there
    bool isProduction = false; ///< what touches more than one app asks first

    bool operator==(const Profile &) const = default;
    bool isLocal() const { return kind != Kind::Ssh; }
    QString displayName() const; ///< "This computer", "System", "web1"; translated
    /// The socket that is meant; empty for Ssh.
    QString localSocket() const;
    QString endpoint() const; ///< "unix:/run/user/1000/fcgi-spawner/control.sock", "ssh:web1": for people
    /// What the user has to mend, if anything (an empty host, a path that is not absolute).
    Result<void> check() const;
    QJsonObject toJson() const;
    static Profile fromJson(const QJsonObject &json);
};

} // namespace spawner
