// Putting a new version of an app in place, keeping old ones, and going back to one.
#pragma once

#include "base/result.h"
#include "base/unixfd.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QList>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace spawner {

class AppRegistry;

/// A version that is kept, or in place.
struct DeployedVersion
{
    QByteArray id; ///< its time: "2026-11-25T10:12:13.123Z"
    qint64 bytes = 0;
    QByteArray sha256; ///< hexadecimal
    std::chrono::system_clock::time_point deployedAt;
    QByteArray by;
    bool isCurrent = false;
};

/// The versions of one app, in `.versions/NAME.fcgi/` beside it. Blocking file work on small numbers of files; no state beyond
/// the folder. Main thread.
class VersionStore
{
public:
    VersionStore(QByteArray webRoot, int keep);

    QList<DeployedVersion> versions(const QByteArray &app) const; ///< newest first
    /// Keeps a copy of what is in place (a hard link where that works); nothing if there is nothing.
    Result<void> keepCurrent(const QByteArray &app);
    /// Records what was just put in place, and removes what is more than `keep` old ones.
    Result<DeployedVersion> recordCurrent(const QByteArray &app, const QByteArray &by);
    /// The kept file of a version; NotFound names the versions there are.
    Result<QByteArray> fileOf(const QByteArray &app, const QByteArray &version) const;

private:
    QByteArray m_webRoot;
    int m_keep;
};

/// An upload on its way: a hidden file in the app's own directory. Destroying it before install() removes the file. Main thread.
class Upload
{
public:
    /// `name` as a user says it ("hello", "hello.fcgi", "tools/env"); refused if it leaves the web root, names a hidden file, ...
    static Result<std::unique_ptr<Upload>> begin(const QByteArray &webRoot, const QByteArray &name, qint64 size,
                                                 const QByteArray &sha256);
    ~Upload();

    const QByteArray &app() const { return m_app; } ///< without ".fcgi"
    qint64 received() const { return m_received; }
    /// `offset` has to be received(). Errors: beyond the size, disk full.
    Result<void> append(qint64 offset, const QByteArray &bytes);
    /// Whole, with the right sum, a program for this machine whose shared libraries are there; executable; synced. Blocks for as long as
    /// that takes.
    Result<void> check();
    const QByteArray &temporaryFile() const { return m_temporaryFile; }
    /// Renames it into place, syncs the directory.
    Result<void> install();

private:
    Upload() = default;

    QByteArray m_app;
    QByteArray m_target;
    QByteArray m_temporaryFile;
    QByteArray m_sha256;
    UnixFd m_file;
    QCryptographicHash m_hash{ QCryptographicHash::Sha256 };
    qint64 m_size = 0;
    qint64 m_received = 0;
    bool m_isInstalled = false;
};

/// One deployment or rollback, from a file that passed its checks to a version in charge: canary, keeping the old one, rename,
/// waiting for the app to take the new one (or to refuse it, and then going back). finished() comes exactly once; it may be
/// destroyed any time (what is installed stays). Main thread.
class Deployment : public QObject
{
    Q_OBJECT
public:
    using Progress = std::function<void(const QByteArray &stage, const QString &text)>;

    Deployment(AppRegistry &registry, VersionStore &versions, std::unique_ptr<Upload> upload, QByteArray by, bool canary,
               QObject *parent = nullptr);
    /// Back to a kept version.
    Deployment(AppRegistry &registry, VersionStore &versions, QByteArray app, QByteArray version, QByteArray by,
               QObject *parent = nullptr);
    ~Deployment() override;

    void setProgress(Progress progress);
    void start();

signals:
    void finished(const spawner::Result<spawner::DeployedVersion> &outcome);
};

} // namespace spawner
