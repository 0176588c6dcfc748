// What the system tests have in common: one daemon per test function, and proof that it leaves nothing.
#pragma once

#include "base/filecontents.h"
#include "support/leakcheck.h"
#include "system/daemonprocess.h"
#include "system/httpclient.h"

#include <QFile>
#include <QTest>
#include <QThread>

#include <memory>

namespace spawner {

/// Base of a system test: init() makes a daemon that is not started yet, cleanup() stops it and fails
/// the test if a process is left.
class SystemTest : public QObject
{
    Q_OBJECT

protected slots:
    void init()
    {
        m_leakCheck = std::make_unique<LeakCheck>();
        m_daemon = std::make_unique<DaemonProcess>();
    }

    void cleanup()
    {
        m_daemon->stop();
        m_leakCheck->verify();
        if (QTest::currentTestFailed())
            qWarning().noquote() << "the daemon's log:\n" + m_daemon->log();
        m_daemon.reset();
        m_leakCheck.reset();
    }

protected:
    /// fakeapp as NAME.fcgi, with `settings` as its NAME.fcgi.toml.
    bool deployFake(const QByteArray &settings = {}, const QString &name = QStringLiteral("fake.fcgi"))
    {
        return m_daemon->deploy(QStringLiteral(FAKEAPP), name, settings);
    }
    bool deployReal(const QString &program, const QByteArray &settings = {})
    {
        return m_daemon->deploy(QStringLiteral(TESTAPPS_DIR "/") + program, program, settings);
    }
    /// Polls until `isTrue` says so; false after `patience`.
    template <typename Predicate>
    static bool eventuallyTrue(Predicate isTrue, std::chrono::milliseconds patience = std::chrono::seconds(20))
    {
        const QDeadlineTimer deadline(patience);
        while (!isTrue()) {
            if (deadline.hasExpired())
                return false;
            QThread::msleep(2);
        }
        return true;
    }
    static QByteArray contentOf(const QString &path)
    {
        return fileContents(QFile::encodeName(path));
    }

    std::unique_ptr<LeakCheck> m_leakCheck;
    std::unique_ptr<DaemonProcess> m_daemon;
};

} // namespace spawner
