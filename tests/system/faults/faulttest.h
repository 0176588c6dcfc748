// What the tests of faults have in common: a daemon that is started into trouble.
#pragma once

#include "system/controlconversation.h"
#include "system/faults/faultshim.h"
#include "system/faults/isolation.h"
#include "system/load.h"
#include "system/systemtest.h"

#include <sys/mount.h>

namespace spawner {

/// Skips a test that mounts file systems or forks without measure where it would hurt others.
#define NEEDS_ISOLATION()                                                                                              \
    do {                                                                                                               \
        if (const QString why = spawner::whyNotIsolated(); !why.isEmpty())                                             \
            QSKIP(qPrintable(why));                                                                                    \
    } while (false)

class FaultTest : public SystemTest
{
    Q_OBJECT

protected slots:
    void cleanup()
    {
        m_daemon->stop();
        unmountAll(); // or its folder could not be removed
        SystemTest::cleanup();
    }

protected:
    ~FaultTest() override;
    HttpReply get(const QByteArray &target) const { return httpGet(m_daemon->port(), target); }
    QString controlSocket() const { return m_daemon->runtimeDir() + QStringLiteral("/control.sock"); }
    /// One call on a control connection of its own.
    Result<QJsonObject> control(const QByteArray &method, const QJsonObject &params = {}) const;
    /// The app NAME as status shows it.
    QJsonObject statusOf(const QString &app) const;
    /// deploy.begin and all chunks of `program`: the parameters of deploy.commit.
    static Result<QJsonObject> upload(ControlConversation &talk, const QString &app, const QByteArray &program);
    /// The same with deploy.commit, as fcgi-spawnerctl does it.
    Result<QJsonObject> deployThroughDaemon(const QString &app, const QByteArray &program) const;
    /// fakeapp with other bytes at its end.
    static QByteArray fakeProgram(const QByteArray &tag);

    /// Starts the daemon from a shell script that ran `lines` before: "ulimit -n 64".
    bool startAfter(const QByteArray &lines, const QStringList &arguments = {});
    /// Starts it with the shim inside; shim() then steers it. False also where it cannot be loaded.
    bool startWithShim(const QStringList &arguments = {});
    FaultSettings &shim() { return *m_shim; }

    /// Mounts a file system of its own on `folder` (made if need be): "size=1m,nr_inodes=20". Unmounted by the end of the
    /// test. Needs isolation.
    bool mountSmall(const QString &folder, const QByteArray &options);
    void unmountAll();
    /// Fills the file system of `folder` until no byte more goes in, but leaves `bytes`.
    static bool fill(const QString &folder, qint64 bytes = 0);
    static void unfill(const QString &folder) { QFile::remove(folder + QStringLiteral("/.filling")); }

    /// Waits for those whose parents died, which makes us their parent: zombies count as processes.
    void reapOrphans() const;
    /// Processor time of the daemon so far.
    std::chrono::milliseconds processorTime() const;
    qint64 residentBytes() const;

private:
    FaultSettings *m_shim = nullptr;
    QStringList m_mounts;
};

} // namespace spawner
