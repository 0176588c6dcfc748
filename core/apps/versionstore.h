// The versions of deployed apps.
#pragma once

#include "apps/deployfiles.h"

#include <QHash>
#include <QList>

#include <chrono>
#include <optional>

class QJsonObject;

namespace spawner {

/// A version that is kept, or in place.
struct DeployedVersion
{
    QByteArray id; ///< its time: "2026-11-25T10:12:13.123Z"
    qint64 bytes = 0;
    QByteArray sha256; ///< hexadecimal
    std::chrono::system_clock::time_point deployedAt;
    QByteArray by; ///< empty: nobody deployed it, it was put there by hand
    bool isRollback = false; ///< a kept version that was deployed again
    bool isCurrent = false;
};

/// Keeps what deployments replace, in `.versions/NAME.fcgi/` (0700) beside the app: the program under its id, what is known about
/// it in ID.json, and in current.json what is known about the file in place (void as soon as that is another one).
/// Blocking file work on small numbers of files; no state beyond the folders but who deploys at the moment. Main thread.
class VersionStore
{
public:
    VersionStore(QByteArray webRoot, int keep) : m_webRoot(std::move(webRoot)), m_keep(keep) { }

    const QByteArray &webRoot() const { return m_webRoot; }
    void setKeep(int keep) { m_keep = keep; }

    /// Newest first: the file in place (if there is one), then the kept ones. Reads the whole program if nobody deployed it.
    Result<QList<DeployedVersion>> versions(const QByteArray &app) const;
    /// Of a kept version; empty `id`: the newest one. NotFound names the versions there are.
    struct KeptFile
    {
        QByteArray file;
        DeployedVersion version;
    };
    Result<KeptFile> find(const QByteArray &app, const QByteArray &id) const;

    /// Keeps what is in place, by a hard link where that works. Its id; nothing if there is nothing in place.
    Result<std::optional<QByteArray>> keepCurrent(const QByteArray &app);
    /// Undoes keepCurrent() and what followed it: puts that version in place again (the same file, so that its processes go
    /// on), or removes what is in place if there was nothing.
    Result<void> restore(const QByteArray &app, const std::optional<QByteArray> &id);
    /// Undoes keepCurrent() where nothing followed.
    void forget(const QByteArray &app, const std::optional<QByteArray> &id);
    /// Records what was just put in place (and what its sum is), and removes what is more than the number of old ones to keep.
    Result<DeployedVersion> recordCurrent(const QByteArray &app, const QByteArray &sha256, const QByteArray &by,
                                          bool isRollback);

    /// One deployment of an app at a time: AlreadyExists, naming who is at it, until release().
    Result<void> claim(const QByteArray &app, const QByteArray &by);
    void release(const QByteArray &app) { m_claims.remove(app); }

private:
    std::optional<DeployedVersion> readCurrent(const DeployTarget &target) const;
    QList<DeployedVersion> readKept(const DeployTarget &target) const;
    Result<DeployedVersion> current(const DeployTarget &target) const;

    QByteArray m_webRoot;
    QHash<QByteArray, QByteArray> m_claims; // app -> by
    int m_keep;
};

} // namespace spawner
