#include "gui/deploy/deploycontroller.h"
#include "gui/settings/keys.h"
#include "gui/support/fakedaemon.h"
#include "support/eventually.h"
#include "support/sandbox.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>
#include <QVBoxLayout>

using namespace spawner;
using namespace Qt::StringLiterals;

namespace {

constexpr int ChunkBytes = 1000;

QPushButton *choice(InfoBar *bar, const QString &text)
{
    for (auto *button : bar->findChildren<QPushButton *>()) {
        if (button->text() == text && !button->isHidden())
            return button;
    }
    return nullptr;
}

} // namespace

class TestDeploy : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void aNewAppGoesUpInOrderAndWhole();
    void neverMoreThanFourChunksAreOnTheirWay();
    void aReplacementIsAskedForAndCanBeUndone();
    void keepBothDeploysUnderAnotherName();
    void skippingTheRest();
    void withoutTheQuestionNobodyIsAsked();
    void theDaemonsRefusalIsShownAndCanBeRetried();
    void cancelAborts();
    void cancelBeforeTheDaemonAnswered();
    void installingCannotBeCancelled();
    void theDaemonDiesMidway();
    void aFailedChunkAborts();
    void aFileThatShrinks();
    void foldersKeepTheirSubFolders();
    void threeAtATime();
    void theSameAppTwiceIsOneAfterTheOther();
    void refusedFilesSayWhy();
    void readOnlyConnectionsDeployNothing();
    void whatTheOverlaySays();
    void aCrashSoonAfterOffersTheWayBack();
    void aFailedRollBackSaysSo();

private:
    QString write(const QString &name, qsizetype size = 5'500)
    {
        const QByteArray content = QByteArray("#!/bin/sh\n").leftJustified(size, 'x');
        if (const auto written = m_sandbox->writeFile(name, content); !written)
            qFatal("%s", qPrintable(written.error().message));
        return m_sandbox->path(name);
    }
    InfoBar *bar(const QByteArray &app) const { return m_notices->bar("deploy:" + app); }
    QString barText(const QByteArray &app) const { return bar(app) ? bar(app)->content().text : QString(); }
    ReplaceSheet *sheet() const { return m_window->findChild<ReplaceSheet *>(); }
    void acceptUploads();
    void click(const char *name)
    {
        QTRY_VERIFY(sheet() && sheet()->isVisible());
        QTest::mouseClick(sheet()->findChild<QPushButton *>(QString::fromLatin1(name)), Qt::LeftButton);
    }

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<FakeDaemon> m_daemon;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<DaemonConnection> m_connection;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<QWidget> m_window;
    NoticeArea *m_notices = nullptr;
    DeployController *m_deploy = nullptr;
    QMap<QString, QByteArray> m_received; // by upload
    QMap<QString, QString> m_names;
};

void TestDeploy::acceptUploads()
{
    m_daemon->on("deploy.begin", [this](ControlCall call) {
        const QString upload = u"u%1"_s.arg(m_names.size() + 1);
        m_names.insert(upload, call.params()[u"name"_s].toString());
        call.reply({ { u"upload"_s, upload }, { u"chunkBytes"_s, ChunkBytes } });
    });
    m_daemon->on("deploy.chunk", [this](ControlCall call) {
        QByteArray &bytes = m_received[call.params()[u"upload"_s].toString()];
        if (call.params()[u"offset"_s].toInteger() != bytes.size())
            return call.fail(Error{ ErrorCode::InvalidArgument, u"a gap"_s });
        bytes += QByteArray::fromBase64(call.params()[u"data"_s].toString().toLatin1());
        call.reply({ { u"received"_s, bytes.size() } });
    });
    m_daemon->on("deploy.commit", [this](ControlCall call) {
        const QByteArray app = m_names.value(call.params()[u"upload"_s].toString()).toUtf8();
        call.progress("checking", u"checking the file"_s);
        m_daemon->publishApp(sampleApp(app));
        call.reply({ { u"version"_s, VersionStatus().toJson() }, { u"app"_s, sampleApp(app).toJson() } });
    });
    m_daemon->on("deploy.abort", QJsonObject());
}

void TestDeploy::init()
{
    m_sandbox = std::make_unique<Sandbox>();
    m_daemon = std::make_unique<FakeDaemon>();
    m_settings = std::make_unique<Settings>(m_sandbox->path(u"desktop.ini"_s));
    m_connection = std::make_unique<DaemonConnection>("test");
    m_session = std::make_unique<Session>(*m_connection);
    m_window = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(m_window.get());
    m_notices = new NoticeArea;
    layout->addWidget(m_notices);
    m_deploy = new DeployController(*m_session, *m_settings, *m_notices, m_window.get());
    m_window->show();
    acceptUploads();
    m_connection->open({ .id = u"t"_s, .kind = Profile::Kind::Socket, .socketPath = m_daemon->socketPath() });
    QTRY_VERIFY(m_session->isCurrent());
}

void TestDeploy::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_connection.reset();
    m_settings.reset();
    m_daemon.reset();
    m_received.clear();
    m_names.clear();
}

void TestDeploy::aNewAppGoesUpInOrderAndWhole()
{
    const QString file = write(u"new.fcgi"_s);
    QSignalSpy deployed(m_deploy, &DeployController::deployed);
    m_deploy->deploy({ file });
    QVERIFY(deployed.wait());
    QFile reader(file);
    QVERIFY(reader.open(QIODevice::ReadOnly));
    const QByteArray content = reader.readAll();
    QCOMPARE(m_received[u"u1"_s], content);
    const QJsonObject begin = m_daemon->calls("deploy.begin").first();
    QCOMPARE(begin[u"name"_s].toString(), u"new"_s);
    QCOMPARE(begin[u"size"_s].toInteger(), content.size());
    QCOMPARE(begin[u"sha256"_s].toString().toLatin1(), QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    QVERIFY(barText("new").contains(u"deployed"_s));
    QVERIFY(choice(bar("new"), u"Open"_s));
    QVERIFY(choice(bar("new"), u"View log"_s));
    QVERIFY(!choice(bar("new"), u"Undo"_s)); // there is nothing to go back to
    QCOMPARE(m_deploy->underway(), 0);
}

void TestDeploy::neverMoreThanFourChunksAreOnTheirWay()
{
    m_daemon->hold("deploy.chunk");
    m_deploy->deploy({ write(u"big.fcgi"_s, 10 * ChunkBytes) });
    QTRY_COMPARE(m_daemon->calls("deploy.chunk").size(), 4);
    // Nothing more comes, however long one waits; a ping goes behind whatever was sent.
    bool ponged = false;
    m_connection->call("ping", {}, [&](const Result<QJsonObject> &) { ponged = true; });
    QTRY_VERIFY(ponged);
    QCOMPARE(m_daemon->calls("deploy.chunk").size(), 4);
    QVERIFY2(barText("big").contains(u"Uploading"_s), qPrintable(barText("big")));
}

void TestDeploy::aReplacementIsAskedForAndCanBeUndone()
{
    m_daemon->on("deploy.rollback", [](ControlCall call) {
        call.reply({ { u"version"_s, VersionStatus().toJson() }, { u"app"_s, sampleApp("hello").toJson() } });
    });
    QSignalSpy deployed(m_deploy, &DeployController::deployed);
    m_deploy->deploy({ write(u"hello.fcgi"_s) });
    QVERIFY(m_daemon->calls("deploy.begin").isEmpty());
    click("replaceButton");
    QVERIFY(deployed.wait());
    QPushButton *undo = choice(bar("hello"), u"Undo"_s);
    QVERIFY(undo);
    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_COMPARE(m_daemon->calls("deploy.rollback").size(), 1);
    QCOMPARE(m_daemon->calls("deploy.rollback").first()[u"app"_s].toString(), u"hello"_s);
    QTRY_VERIFY2(barText("hello").contains(u"rolled back"_s), qPrintable(barText("hello")));
}

void TestDeploy::keepBothDeploysUnderAnotherName()
{
    QSignalSpy deployed(m_deploy, &DeployController::deployed);
    m_deploy->deploy({ write(u"hello.fcgi"_s) });
    click("keepBothButton");
    click("replaceButton");
    QVERIFY(deployed.wait());
    QCOMPARE(m_daemon->calls("deploy.begin").first()[u"name"_s].toString(), u"hello-2"_s);
}

void TestDeploy::skippingTheRest()
{
    QSignalSpy deployed(m_deploy, &DeployController::deployed);
    m_deploy->deploy({ write(u"hello.fcgi"_s), write(u"auth.fcgi"_s), write(u"fresh.fcgi"_s) });
    QTRY_VERIFY(sheet());
    sheet()->findChild<QAbstractButton *>(u"replaceForAll"_s)->click();
    click("cancelButton");
    QVERIFY(deployed.wait());
    QCOMPARE(deployed.first().first().toByteArray(), "fresh");
    QCOMPARE(m_daemon->calls("deploy.begin").size(), 1);
    // The next batch is asked about again.
    QTRY_VERIFY(!sheet());
    m_deploy->deploy({ write(u"hello.fcgi"_s) });
    click("cancelButton");
}

void TestDeploy::withoutTheQuestionNobodyIsAsked()
{
    m_settings->set(keys::ConfirmReplace, false);
    QSignalSpy deployed(m_deploy, &DeployController::deployed);
    m_deploy->deploy({ write(u"hello.fcgi"_s) });
    QVERIFY(deployed.wait());
    QVERIFY(!sheet());
    QVERIFY(choice(bar("hello"), u"Undo"_s));
}

void TestDeploy::theDaemonsRefusalIsShownAndCanBeRetried()
{
    const auto good = [this](ControlCall call) {
        call.reply({ { u"version"_s, VersionStatus().toJson() }, { u"app"_s, sampleApp("new").toJson() } });
    };
    m_daemon->refuse("deploy.commit", { ErrorCode::AppInvalidFile, u"missing libfoo.so.2"_s });
    m_deploy->deploy({ write(u"new.fcgi"_s) });
    QTRY_VERIFY2(barText("new").contains(u"missing libfoo.so.2"_s), qPrintable(barText("new")));
    QCOMPARE(bar("new")->content().tone, Tone::Bad);
    m_daemon->on("deploy.commit", good);
    QTest::mouseClick(choice(bar("new"), u"Try again"_s), Qt::LeftButton);
    QTRY_VERIFY2(barText("new").contains(u"deployed"_s) && bar("new")->content().tone == Tone::Good, qPrintable(barText("new")));
}

void TestDeploy::cancelAborts()
{
    m_daemon->hold("deploy.chunk");
    m_deploy->deploy({ write(u"new.fcgi"_s) });
    QTRY_VERIFY(!m_daemon->calls("deploy.chunk").isEmpty());
    QTest::mouseClick(choice(bar("new"), u"Cancel"_s), Qt::LeftButton);
    QTRY_COMPARE(m_daemon->calls("deploy.abort").size(), 1);
    QCOMPARE(m_daemon->calls("deploy.abort").first()[u"upload"_s].toString(), u"u1"_s);
    QVERIFY(!bar("new"));
    QCOMPARE(m_deploy->underway(), 0);
    m_daemon->release("deploy.chunk");
    acceptUploads();
    m_deploy->deploy({ write(u"other.fcgi"_s) });
    QTRY_VERIFY(bar("other") && bar("other")->content().tone == Tone::Good);
    QCOMPARE(m_daemon->calls("deploy.commit").size(), 1);
}

void TestDeploy::cancelBeforeTheDaemonAnswered()
{
    std::vector<ControlCall> held;
    m_daemon->on("deploy.begin", [&held](ControlCall call) { held.push_back(std::move(call)); });
    m_deploy->deploy({ write(u"new.fcgi"_s) });
    QTRY_COMPARE(held.size(), 1U);
    QTest::mouseClick(choice(bar("new"), u"Cancel"_s), Qt::LeftButton);
    held.front().reply({ { u"upload"_s, u"u7"_s }, { u"chunkBytes"_s, ChunkBytes } });
    // The upload that nobody wants any more is not left to time out.
    QTRY_COMPARE(m_daemon->calls("deploy.abort").size(), 1);
}

void TestDeploy::installingCannotBeCancelled()
{
    m_daemon->hold("deploy.commit");
    m_deploy->deploy({ write(u"new.fcgi"_s) });
    QTRY_COMPARE(m_daemon->calls("deploy.commit").size(), 1);
    QTRY_VERIFY(bar("new") && !choice(bar("new"), u"Cancel"_s));
    QCOMPARE(bar("new")->content().percent, -1);
}

void TestDeploy::theDaemonDiesMidway()
{
    m_daemon->hold("deploy.chunk");
    m_deploy->deploy({ write(u"new.fcgi"_s) });
    QTRY_VERIFY(!m_daemon->calls("deploy.chunk").isEmpty());
    m_daemon->die();
    QTRY_VERIFY2(barText("new").contains(u"nothing has changed"_s), qPrintable(barText("new")));
    m_daemon->start(false);
    QTRY_VERIFY(m_connection->isConnected());

    m_daemon->on("deploy.chunk", [](ControlCall call) { call.reply({}); });
    m_daemon->hold("deploy.commit");
    m_deploy->deploy({ write(u"late.fcgi"_s) });
    QTRY_COMPARE(m_daemon->calls("deploy.commit").size(), 1);
    m_daemon->die();
    QTRY_VERIFY2(barText("late").contains(u"versions tell"_s), qPrintable(barText("late")));
}

void TestDeploy::aFailedChunkAborts()
{
    m_daemon->refuse("deploy.chunk", { ErrorCode::ResourceExhausted, u"the disk is full"_s });
    m_deploy->deploy({ write(u"new.fcgi"_s) });
    QTRY_VERIFY(barText("new").contains(u"the disk is full"_s));
    QTRY_COMPARE(m_daemon->calls("deploy.abort").size(), 1);
}

void TestDeploy::aFileThatShrinks()
{
    const QString file = write(u"new.fcgi"_s, 20 * ChunkBytes);
    m_daemon->on("deploy.chunk", [file](ControlCall call) {
        QFile(file).resize(10);
        call.reply({});
    });
    m_deploy->deploy({ file });
    QTRY_VERIFY2(barText("new").contains(u"became shorter"_s), qPrintable(barText("new")));
    QTRY_COMPARE(m_daemon->calls("deploy.abort").size(), 1);
    QVERIFY(m_daemon->calls("deploy.commit").isEmpty());
}

void TestDeploy::foldersKeepTheirSubFolders()
{
    write(u"site/one.fcgi"_s);
    write(u"site/deep/two.fcgi"_s);
    write(u"site/readme.txt"_s);
    QSignalSpy deployed(m_deploy, &DeployController::deployed);
    m_deploy->deploy({ m_sandbox->path(u"site"_s) });
    QTRY_COMPARE(deployed.size(), 2);
    QStringList names;
    for (const QJsonObject &begin : m_daemon->calls("deploy.begin"))
        names.append(begin[u"name"_s].toString());
    names.sort();
    QCOMPARE(names, (QStringList{ u"deep/two"_s, u"one"_s }));
}

void TestDeploy::threeAtATime()
{
    m_daemon->hold("deploy.commit");
    QStringList files;
    for (const QString &name : { u"a"_s, u"b"_s, u"c"_s, u"d"_s })
        files.append(write(name + u".fcgi"_s));
    m_deploy->deploy(files);
    QTRY_COMPARE(m_daemon->calls("deploy.commit").size(), 3);
    QCOMPARE(m_deploy->underway(), 3);
    QCOMPARE(m_deploy->percent(), 100);
    QCOMPARE(m_daemon->calls("deploy.begin").size(), 3);
    m_daemon->release("deploy.commit");
    QTRY_COMPARE(m_daemon->calls("deploy.begin").size(), 4);
}

void TestDeploy::theSameAppTwiceIsOneAfterTheOther()
{
    m_daemon->hold("deploy.commit");
    m_deploy->deploy({ write(u"a/new.fcgi"_s), write(u"b/new.fcgi"_s) });
    QTRY_COMPARE(m_daemon->calls("deploy.commit").size(), 1);
    QCOMPARE(m_daemon->calls("deploy.begin").size(), 1);
    m_daemon->publishApp(sampleApp("new"));
    QTRY_VERIFY(m_session->app("new"));
    m_daemon->release("deploy.commit");
    click("replaceButton"); // now it replaces the first
    QTRY_COMPARE(m_daemon->calls("deploy.begin").size(), 2);
}

void TestDeploy::refusedFilesSayWhy()
{
    const QString text = m_sandbox->path(u"notes.txt"_s);
    QVERIFY(m_sandbox->writeFile(u"notes.txt"_s, "hello"));
    m_deploy->deploy({ text });
    InfoBar *refusal = m_notices->bar("refused:" + text.toUtf8());
    QVERIFY(refusal);
    QVERIFY2(refusal->content().text.contains(u"was not deployed: it is neither a program nor a script"_s), qPrintable(refusal->content().text));
    QVERIFY(m_daemon->calls("deploy.begin").isEmpty());
}

void TestDeploy::readOnlyConnectionsDeployNothing()
{
    Profile profile = m_connection->profile();
    profile.isReadOnly = true;
    m_connection->open(profile);
    QTRY_VERIFY(m_connection->isConnected());
    QVERIFY(m_deploy->preview({ write(u"new.fcgi"_s) }).isRefused);
    m_deploy->deploy({ write(u"new.fcgi"_s) });
    QVERIFY(m_notices->bar("deploy"));
    QVERIFY(m_notices->bar("deploy")->content().text.startsWith(u"Nothing was deployed"_s));
}

void TestDeploy::whatTheOverlaySays()
{
    auto preview = m_deploy->preview({ write(u"new.fcgi"_s) });
    QVERIFY(!preview.isRefused);
    QVERIFY2(preview.title.contains(QString::fromUtf8(m_session->status().daemon.webRoot)), qPrintable(preview.title));
    QVERIFY(preview.detail.contains(u"new.fcgi"_s));
    QVERIFY(m_sandbox->writeFile(u"notes.txt"_s, "hello"));
    preview = m_deploy->preview({ m_sandbox->path(u"notes.txt"_s) });
    QVERIFY(preview.isRefused);
    QVERIFY(preview.detail.contains(u"neither a program"_s));
    // A good one among others may be dropped.
    preview = m_deploy->preview({ m_sandbox->path(u"notes.txt"_s), write(u"new.fcgi"_s) });
    QVERIFY(!preview.isRefused);

    QMimeData data;
    data.setUrls({ QUrl(u"https://example.org/x.fcgi"_s), QUrl::fromLocalFile(u"/tmp/y.fcgi"_s) });
    QCOMPARE(DeployController::filesOf(&data), QStringList{ u"/tmp/y.fcgi"_s });
}

void TestDeploy::aCrashSoonAfterOffersTheWayBack()
{
    m_daemon->on("deploy.rollback", QJsonObject());
    m_settings->set(keys::ConfirmReplace, false);
    QSignalSpy deployed(m_deploy, &DeployController::deployed);
    m_deploy->deploy({ write(u"hello.fcgi"_s) });
    QVERIFY(deployed.wait());
    ControlEvent crash = sampleEvent(0, "crash", "auth", u"auth crashed"_s);
    m_daemon->pushEvent(crash); // another one: none of our business
    crash = sampleEvent(0, "crash", "hello", u"exited 127"_s);
    crash.lines = { u"first"_s, u"missing libfoo.so.2"_s };
    m_daemon->pushEvent(crash);
    QTRY_VERIFY2(barText("hello").contains(u"exited 127: missing libfoo.so.2"_s), qPrintable(barText("hello")));
    QVERIFY(!bar("auth"));
    QTest::mouseClick(choice(bar("hello"), u"Roll back"_s), Qt::LeftButton);
    QTRY_COMPARE(m_daemon->calls("deploy.rollback").size(), 1);
}

void TestDeploy::aFailedRollBackSaysSo()
{
    m_daemon->refuse("deploy.rollback", { ErrorCode::NotFound, u"no version is kept"_s });
    m_deploy->rollBack("hello", "v7");
    QTRY_VERIFY(barText("hello").contains(u"no version is kept"_s));
    QCOMPARE(m_daemon->calls("deploy.rollback").first()[u"version"_s].toString(), u"v7"_s);
    QVERIFY(choice(bar("hello"), u"Try again"_s));
}

QTEST_MAIN(TestDeploy)
#include "test_deploy.moc"
