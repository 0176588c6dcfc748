#include "gui/window/connectionwords.h"
#include "gui/window/siteurls.h"

#include <QLocale>
#include <QTest>

using namespace spawner;
using namespace Qt::StringLiterals;
using Way = ConnectionWords::Way;

namespace {

const QDateTime Now(QDate(2026, 11, 26), QTime(12, 3, 22));

QString bare(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

ConnectionState waiting(ConnectionTrouble trouble)
{
    ConnectionState state;
    state.phase = ConnectionPhase::Waiting;
    state.trouble = trouble;
    state.since = Now;
    state.socketPath = u"/run/fcgi-spawner/control.sock"_s;
    return state;
}

} // namespace

class TestConnectionWords : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void noDaemon();
    void serviceStopped();
    void startingIsNeverNoDaemon();
    void denied();
    void anotherProtocol();
    void lost();
    void portConflict_data();
    void portConflict();
    void connected();
    void urls_data();
    void urls();
};

void TestConnectionWords::noDaemon()
{
    const auto words = ConnectionWords::of(waiting(ConnectionTrouble::NoDaemon), {}, Now, false);
    QCOMPARE(words.text, u"No spawner is running on this computer."_s);
    QCOMPARE(words.way, Way::SetUp);
    QCOMPARE(words.wayText(words.way), u"Set up…"_s);
}

void TestConnectionWords::serviceStopped()
{
    const auto words = ConnectionWords::of(waiting(ConnectionTrouble::ServiceStopped), {}, Now, false);
    QCOMPARE(words.text, u"The spawner service is stopped."_s);
    QCOMPARE(words.wayText(words.way), u"Start"_s);
}

void TestConnectionWords::startingIsNeverNoDaemon()
{
    ConnectionState state = waiting(ConnectionTrouble::NoDaemon);
    state.phase = ConnectionPhase::Starting;
    const auto words = ConnectionWords::of(state, {}, Now.addMSecs(1234), false);
    QCOMPARE(words.text, u"Starting… (1.2 s)"_s);
    QVERIFY(words.isBusy && words.isCounting);
    QCOMPARE(words.way, Way::None);
}

void TestConnectionWords::denied()
{
    ConnectionState state = waiting(ConnectionTrouble::Denied);
    state.group = u"fcgi"_s;
    const auto words = ConnectionWords::of(state, {}, Now, false);
    QCOMPARE(bare(words.text), u"You may not use /run/fcgi-spawner/control.sock. It belongs to group fcgi; you are not in it."_s);
    QCOMPARE(words.copied, u"sudo usermod -aG fcgi $USER"_s);
    QVERIFY(words.detail.contains(u"log in again"_s));
    QCOMPARE(words.way, Way::CopyCommand);
}

void TestConnectionWords::anotherProtocol()
{
    ConnectionState state = waiting(ConnectionTrouble::Incompatible);
    state.daemonVersion = "2.1";
    state.daemonProtocol = 3;
    QCOMPARE(ConnectionWords::of(state, {}, Now, true).text, u"Daemon 2.1 speaks protocol 3; this manager speaks 1. Read-only view."_s);
    QCOMPARE(ConnectionWords::of(state, {}, Now, false).text, u"Daemon 2.1 speaks protocol 3; this manager speaks 1."_s);
    QCOMPARE(ConnectionWords::of(state, {}, Now, true).way, Way::Details);
}

void TestConnectionWords::lost()
{
    ConnectionState state = waiting(ConnectionTrouble::Lost);
    state.retryAt = Now.addSecs(4);
    QCOMPARE(ConnectionWords::of(state, {}, Now, true).text, u"Connection lost 12:03:22 — retrying in 4 s"_s);
    QCOMPARE(ConnectionWords::of(state, {}, Now.addSecs(5), true).text, u"Connection lost 12:03:22 — retrying"_s);
    QCOMPARE(ConnectionWords::of(state, {}, Now, true).wayText(Way::Retry), u"Retry now"_s);
}

void TestConnectionWords::portConflict_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("text");
    QTest::newRow("known") << u"cannot listen on 0.0.0.0:8080: somebody already does; it is held by nginx (pid 812)"_s
                           << u"Port 8080 is used by nginx (PID 812)."_s;
    QTest::newRow("unknown") << u"cannot listen on [::1]:8080: somebody already does"_s << u"Port 8080 is used by another program."_s;
}

void TestConnectionWords::portConflict()
{
    QFETCH(QString, message);
    QFETCH(QString, text);
    ConnectionState state = waiting(ConnectionTrouble::Unreachable);
    state.error = { ErrorCode::AddressInUse, message };
    const auto words = ConnectionWords::of(state, {}, Now, false);
    QCOMPARE(bare(words.text), text);
    QCOMPARE(words.wayText(words.way), u"Use 8081"_s);
    QCOMPARE(words.wayText(words.second), u"Copy details"_s);
    QCOMPARE(words.copied, message);
}

void TestConnectionWords::connected()
{
    ConnectionState state;
    state.phase = ConnectionPhase::Connected;
    QVERIFY(ConnectionWords::of(state, {}, Now, true).text.isEmpty());
}

void TestConnectionWords::urls_data()
{
    QTest::addColumn<QByteArrayList>("urls");
    QTest::addColumn<QString>("host"); // empty = here
    QTest::addColumn<QString>("url");
    QTest::newRow("here") << QByteArrayList{ "http://127.0.0.1:8080" } << QString() << u"http://127.0.0.1:8080/a%20b.fcgi"_s;
    QTest::newRow("every") << QByteArrayList{ "unix:/x", "http://0.0.0.0:8080" } << QString() << u"http://localhost:8080/a%20b.fcgi"_s;
    QTest::newRow("every 6") << QByteArrayList{ "http://[::]:8080" } << QString() << u"http://localhost:8080/a%20b.fcgi"_s;
    QTest::newRow("there") << QByteArrayList{ "http://127.0.0.1:80" } << u"admin@web1"_s << u"http://web1:80/a%20b.fcgi"_s;
    QTest::newRow("none") << QByteArrayList{ "unix:/x" } << QString() << QString();
}

void TestConnectionWords::urls()
{
    QFETCH(QByteArrayList, urls);
    QFETCH(QString, host);
    QFETCH(QString, url);
    Profile profile;
    profile.kind = host.isEmpty() ? Profile::Kind::User : Profile::Kind::Ssh;
    profile.host = host;
    QCOMPARE(siteUrl(urls, profile, "/a b.fcgi").toString(QUrl::FullyEncoded), url);
}

QTEST_MAIN(TestConnectionWords)
#include "test_connectionwords.moc"
