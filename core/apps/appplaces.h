// Directories in runtime-dir that belong to the user an app runs as.
#pragma once

#include "base/result.h"
#include "process/processuser.h"

#include <QByteArray>

#include <memory>
#include <optional>

namespace spawner {

/// Makes `parent`/`name`, for `user` alone (mode 0700, nothing = the daemon's own), or takes it over if it is that
/// already. Lets everybody pass through `parent` (0711: a directory that nobody can list or write), if it is the
/// daemon's own; an error that names the first directory above which the user may not pass.
Result<QByteArray> makeUserDirectory(const QByteArray &parent, const QByteArray &name,
                                     const std::optional<ProcessUser> &user);

/// A socket that an app made at `from`, in a directory of its user, becomes `to`, in one of the daemon's: there
/// nobody can put something else in its place, and only the daemon may connect. An error if it is no socket of
/// `user`; then nothing is left at `to`.
Result<void> adoptSocket(const QByteArray &from, const QByteArray &to, const ProcessUser &user);

/// An app's temporary directory; removed, with everything in it, on destruction. Main thread.
class PrivateTmp
{
public:
    static Result<std::shared_ptr<PrivateTmp>> make(const QByteArray &runtimeDir, const QByteArray &name,
                                                    const std::optional<ProcessUser> &user);
    ~PrivateTmp();
    PrivateTmp(const PrivateTmp &) = delete;
    PrivateTmp &operator=(const PrivateTmp &) = delete;

    const QByteArray &path() const { return m_path; }
    bool isOf(const std::optional<ProcessUser> &user) const { return m_user == user; }

private:
    PrivateTmp(QByteArray path, std::optional<ProcessUser> user) : m_path(std::move(path)), m_user(std::move(user)) { }

    QByteArray m_path;
    std::optional<ProcessUser> m_user;
};

/// Removes all such directories that a daemon before us left in `runtimeDir`, which is this daemon's alone.
void removeStalePlaces(const QByteArray &runtimeDir);

} // namespace spawner
