// What is different on a terminal: colours, its width, live views, and how it is left.
#include "ctlprogram.h"
#include "fakedaemon.h"
#include "terminal.h"

#include <QRegularExpression>
#include <QTest>

using namespace spawner;

class TestCtlTerminal : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_daemon = std::make_unique<FakeDaemon>(); }
    void cleanup() { m_daemon.reset(); }

    void coloursOnlyIfWanted_data();
    void coloursOnlyIfWanted();
    void tablesFit();
    void watchGivesTheTerminalBack();
    void watchGivesItBackAlsoForAnError();
    void whatDoesNotFitIsCounted();

private:
    std::unique_ptr<FakeDaemon> m_daemon;
};

static const QByteArray Enter = "\033[?1049h\033[?25l";
static const QByteArray Leave = "\033[?25h\033[?1049l";

void TestCtlTerminal::coloursOnlyIfWanted_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<bool>("hasColours");
    const QStringList status{ QStringLiteral("status") };
    QTest::newRow("yes") << status << QStringList() << true;
    QTest::newRow("--no-color") << QStringList{ QStringLiteral("status"), QStringLiteral("--no-color") }
                                << QStringList() << false;
    QTest::newRow("NO_COLOR") << status << QStringList{ QStringLiteral("NO_COLOR=1") } << false;
    QTest::newRow("NO_COLOR=") << status << QStringList{ QStringLiteral("NO_COLOR=") } << true;
}

void TestCtlTerminal::coloursOnlyIfWanted()
{
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, variables);
    QFETCH(bool, hasColours);
    m_daemon->on("status", sampleSnapshot().toJson());
    Terminal terminal(200, 50);
    QVERIFY(terminal.start(m_daemon->socketPath(), arguments, variables));
    QCOMPARE(terminal.wait(), 0);
    QCOMPARE(terminal.painted().contains("\033[32mrunning\033[0m"), hasColours);
    QCOMPARE(terminal.painted().contains('\033'), hasColours);
}

void TestCtlTerminal::tablesFit()
{
    StatusSnapshot snapshot = sampleSnapshot();
    snapshot.apps[0].name = QByteArray("世界").repeated(30);
    m_daemon->on("status", snapshot.toJson());
    Terminal terminal(60, 50);
    QVERIFY(
        terminal.start(m_daemon->socketPath(), { QStringLiteral("--no-color"), QStringLiteral("status") }));
    QCOMPARE(terminal.wait(), 0);
    const QStringList lines = QString::fromUtf8(terminal.painted()).split(QStringLiteral("\r\n"));
    QVERIFY(lines.size() > 7);
    for (const QString &line : lines.mid(4))
        QVERIFY2(line.size() <= 60, qPrintable(line));
    QVERIFY(lines.mid(4).join(u'\n').contains(QStringLiteral("世界世")));
    QVERIFY(lines.mid(4).join(u'\n').contains(u'…'));
}

void TestCtlTerminal::watchGivesTheTerminalBack()
{
    m_daemon->on("subscribe", sampleSnapshot().toJson());
    Terminal terminal(120, 30);
    QVERIFY(terminal.start(m_daemon->socketPath(), { QStringLiteral("status"), QStringLiteral("--watch") }));
    QVERIFY(terminal.waitFor("tools/env"));
    StatusDelta delta;
    delta.from = 41;
    delta.revision = 42;
    delta.daemon = sampleSnapshot().daemon;
    delta.changed = { sampleApp("zebra") };
    m_daemon->notify("status", delta.toJson());
    QVERIFY(terminal.waitFor("zebra"));
    terminal.type("\003"); // Ctrl-C
    QCOMPARE(terminal.wait(), 0);
    QCOMPARE(terminal.painted().count(Enter), 1);
    QCOMPARE(terminal.painted().count(Leave), 1);
    QVERIFY(terminal.painted().endsWith(Leave));
}

void TestCtlTerminal::watchGivesItBackAlsoForAnError()
{
    m_daemon->on("subscribe", sampleSnapshot().toJson());
    Terminal terminal(120, 30);
    QVERIFY(terminal.start(m_daemon->socketPath(), { QStringLiteral("status"), QStringLiteral("--watch") }));
    QVERIFY(terminal.waitFor("tools/env"));
    m_daemon.reset();
    QCOMPARE(terminal.wait(), 3);
    const qsizetype left = terminal.painted().indexOf(Leave);
    QVERIFY(left > 0);
    QVERIFY(terminal.painted().indexOf("fcgi-spawnerctl: the connection to the daemon ended") > left);
}

void TestCtlTerminal::whatDoesNotFitIsCounted()
{
    StatusSnapshot snapshot = sampleSnapshot();
    for (int i = 0; i < 30; ++i)
        snapshot.apps.append(sampleApp("zz" + QByteArray::number(100 + i)));
    m_daemon->on("subscribe", snapshot.toJson());
    Terminal terminal(120, 12);
    QVERIFY(terminal.start(m_daemon->socketPath(), { QStringLiteral("status"), QStringLiteral("--watch") }));
    QVERIFY(terminal.waitFor("… and 29 lines more")); // 4 + 1 + 33 lines and 2 for a note, 11 of them shown
    QVERIFY(!terminal.painted().contains("zz129"));
    terminal.type("\003");
    QCOMPARE(terminal.wait(), 0);
}

QTEST_GUILESS_MAIN(TestCtlTerminal)
#include "test_ctl_terminal.moc"
