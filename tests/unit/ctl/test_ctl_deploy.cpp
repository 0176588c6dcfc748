// deploy and rollback: every byte arrives, and what the daemon says about it.
#include "control/activity.h"
#include "ctlprogram.h"
#include "fakedaemon.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace spawner;

class TestCtlDeploy : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_daemon.reset(); }

    void theWholeFileArrives();
    void theNameIsTheFiles_data();
    void theNameIsTheFiles();
    void aRefusedVersion();
    void filesThatCannotBeDeployed();
    void rollback();

private:
    QString write(const QString &name, const QByteArray &content);
    QByteArray received() const;

    std::unique_ptr<FakeDaemon> m_daemon;
    std::unique_ptr<QTemporaryDir> m_folder;
};

static QJsonObject inCharge()
{
    VersionStatus version;
    version.id = "2026-11-25T10:12:13.123Z";
    version.bytes = 3 << 20;
    version.sha256 = QByteArray(64, 'a');
    return { { QStringLiteral("version"), version.toJson() },
             { QStringLiteral("app"), sampleApp("hello").toJson() } };
}

void TestCtlDeploy::init()
{
    m_daemon = std::make_unique<FakeDaemon>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_daemon->on(
        "deploy.begin",
        { { QStringLiteral("upload"), QStringLiteral("u1") }, { QStringLiteral("chunkBytes"), 393'216 } });
    m_daemon->on("deploy.chunk", QJsonObject());
    m_daemon->on("deploy.commit", [](ControlCall call) {
        call.progress("checking", QStringLiteral("checking it"));
        call.progress("starting", QStringLiteral("starting it"));
        call.reply(inCharge());
    });
}

QString TestCtlDeploy::write(const QString &name, const QByteArray &content)
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName()
                                                                                    : QString();
}

/// The chunks, in the order of their offsets; empty if they leave gaps or name another upload.
QByteArray TestCtlDeploy::received() const
{
    QByteArray content;
    for (const QJsonObject &chunk : m_daemon->calls("deploy.chunk")) {
        if (chunk[QStringLiteral("offset")].toInteger() != content.size()
            || chunk[QStringLiteral("upload")].toString() != QStringLiteral("u1"))
            return {};
        content += QByteArray::fromBase64(chunk[QStringLiteral("data")].toString().toLatin1());
    }
    return content;
}

void TestCtlDeploy::theWholeFileArrives()
{
    QByteArray content;
    for (int i = 0; content.size() < (3 << 20) + 7; ++i)
        content += QByteArray::number(i);
    const QString file = write(QStringLiteral("hello.fcgi"), content);
    const CtlOutcome outcome = runCtl(m_daemon->socketPath(), { QStringLiteral("deploy"), file });
    QCOMPARE(outcome.errors, QByteArray());
    QCOMPARE(outcome.output,
             QByteArray("version 2026-11-25T10:12:13.123Z is in charge (3.0M, SHA-256 aaaaaaaaaaaa…)\n"
                        "hello: running, 1 process\n"));
    QCOMPARE(outcome.status, 0);
    const QJsonObject begin = m_daemon->calls("deploy.begin").value(0);
    QCOMPARE(begin[QStringLiteral("size")].toInteger(), content.size());
    QCOMPARE(begin[QStringLiteral("sha256")].toString().toLatin1(),
             QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    QVERIFY(received() == content);
    QCOMPARE(m_daemon->calls("deploy.commit").value(0)[QStringLiteral("canary")].toBool(), true);
}

void TestCtlDeploy::theNameIsTheFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QString>("name");
    QTest::newRow("with ending") << QStringLiteral("hello.fcgi") << QStringList() << QStringLiteral("hello");
    QTest::newRow("without") << QStringLiteral("hello") << QStringList() << QStringLiteral("hello");
    QTest::newRow("named") << QStringLiteral("a.out")
                           << QStringList{ QStringLiteral("--name"), QStringLiteral("tools/env.fcgi") }
                           << QStringLiteral("tools/env");
}

void TestCtlDeploy::theNameIsTheFiles()
{
    QFETCH(QString, file);
    QFETCH(QStringList, more);
    QFETCH(QString, name);
    const QStringList arguments{ QStringLiteral("deploy"), write(file, "#!/bin/sh\n"),
                                 QStringLiteral("--no-canary") };
    QCOMPARE(runCtl(m_daemon->socketPath(), arguments + more).status, 0);
    QCOMPARE(m_daemon->calls("deploy.begin").value(0)[QStringLiteral("name")].toString(), name);
    QCOMPARE(m_daemon->calls("deploy.commit").value(0)[QStringLiteral("canary")].toBool(true), false);
}

void TestCtlDeploy::aRefusedVersion()
{
    m_daemon->refuse("deploy.commit",
                     { ErrorCode::AppInvalidFile, QStringLiteral("hello.fcgi is for another machine") });
    const QString file = write(QStringLiteral("hello.fcgi"), "x");
    const CtlOutcome outcome = runCtl(m_daemon->socketPath(), { QStringLiteral("deploy"), file });
    QCOMPARE(outcome.errors, QByteArray("fcgi-spawnerctl: hello.fcgi is for another machine\n"));
    QCOMPARE(outcome.status, 6);
}

void TestCtlDeploy::filesThatCannotBeDeployed()
{
    const auto deploy = [this](const QString &file) {
        return runCtl(m_daemon->socketPath(), { QStringLiteral("deploy"), file });
    };
    const CtlOutcome missing = deploy(QStringLiteral("/nonesuch.fcgi"));
    QVERIFY2(missing.errors.startsWith("fcgi-spawnerctl: cannot read /nonesuch.fcgi: "),
             missing.errors.constData());
    QCOMPARE(missing.status, 4);
    QVERIFY(deploy(m_folder->path()).errors.endsWith("is a directory; deploy takes the program itself\n"));
    QVERIFY(deploy(write(QStringLiteral("empty.fcgi"), {})).errors.endsWith("empty.fcgi is empty\n"));
    QCOMPARE(m_daemon->calls("deploy.begin").size(), 0);
}

void TestCtlDeploy::rollback()
{
    m_daemon->on("deploy.rollback", inCharge());
    const CtlOutcome outcome
        = runCtl(m_daemon->socketPath(), { QStringLiteral("rollback"), QStringLiteral("hello") });
    QCOMPARE(outcome.output,
             QByteArray("version 2026-11-25T10:12:13.123Z is in charge again\nhello: running, 1 process\n"));
    QCOMPARE(outcome.status, 0);
}

QTEST_GUILESS_MAIN(TestCtlDeploy)
#include "test_ctl_deploy.moc"
