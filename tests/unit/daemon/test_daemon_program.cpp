// The program itself: what it prints, where, and how it ends.
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

class TestDaemonProgram : public QObject
{
    Q_OBJECT
private slots:
    void endsWithTheRightStatus_data();
    void endsWithTheRightStatus();
    void printedConfigChecksOut();
    void namesEveryProblem();
    void aFullDiskIsNoSuccess();
};

struct Outcome
{
    int status = -1;
    QByteArray output;
    QByteArray errors;
};

static Outcome run(const QStringList &arguments)
{
    QProcess program;
    program.start(QStringLiteral(SPAWNER_PROGRAM), arguments);
    if (!program.waitForFinished(20'000) || program.exitStatus() != QProcess::NormalExit)
        return {};
    return { program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError() };
}

void TestDaemonProgram::endsWithTheRightStatus_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<QByteArray>("errors");
    const auto row = [](const QString &arguments, int status, const char *output, const char *errors) {
        QTest::newRow(qPrintable(arguments))
            << arguments.split(u' ') << status << QByteArray(output) << QByteArray(errors);
    };
    row(QStringLiteral("--help"), 0, "Usage: fcgi-spawner", "");
    row(QStringLiteral("-h"), 0, "Usage: fcgi-spawner", "");
    row(QStringLiteral("--version"), 0, "fcgi-spawner " SPAWNER_VERSION "\n", "");
    row(QStringLiteral("--config= --check-config --web-root /nonesuch"), 0, "configuration OK\n", "");
    row(QStringLiteral("--config= --print-config"), 0, "listen = [\"127.0.0.1:8080\"]", "");
    row(QStringLiteral("--lisen x"), 2, "",
        "fcgi-spawner: unknown option --lisen (did you mean --listen?); see fcgi-spawner --help\n");
    row(QStringLiteral("--config= --idle-timeout soon"), 2, "",
        "fcgi-spawner: --idle-timeout takes a duration such as ");
    row(QStringLiteral("--config /nonesuch/c.toml --check-config"), 78, "",
        "fcgi-spawner: /nonesuch/c.toml: cannot be read: ");
    row(QStringLiteral("--config= --runtime-dir /proc/nonesuch"), 1, "",
        "cannot make the directory /proc/nonesuch");
}

void TestDaemonProgram::endsWithTheRightStatus()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QByteArray, output);
    QFETCH(QByteArray, errors);
    const Outcome outcome = run(arguments);
    QVERIFY2(outcome.output.startsWith(output) && (!output.isEmpty() || outcome.output.isEmpty()),
             outcome.output.constData());
    QVERIFY2(outcome.errors.contains(errors) && (!errors.isEmpty() || outcome.errors.isEmpty()),
             outcome.errors.constData());
    QCOMPARE(outcome.status, status);
}

void TestDaemonProgram::printedConfigChecksOut()
{
    QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("c.toml"));
    const Outcome printed = run({ QStringLiteral("--config="), QStringLiteral("--print-config"),
                                  QStringLiteral("--dev"), QStringLiteral("-webRoot"), dir.path() });
    QVERIFY(printed.output.contains("# --dev\n"));
    QVERIFY(printed.output.contains("# -webRoot\n"));
    QFile config(file);
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write(printed.output);
    config.close();
    QCOMPARE(run({ QStringLiteral("--config"), file, QStringLiteral("--check-config") }).output,
             QByteArray("configuration OK\n"));
}

void TestDaemonProgram::namesEveryProblem()
{
    QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("c.toml"));
    QFile config(file);
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("lisen = 1\n[app]\nmode = 5\n");
    config.close();
    const Outcome outcome = run(
        { QStringLiteral("--config"), file, QStringLiteral("--check-config"), QStringLiteral("--mode=x") });
    QCOMPARE(outcome.status, 78);
    const QByteArrayList lines = outcome.errors.split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines[0].startsWith(
        QByteArray("fcgi-spawner: " + QFile::encodeName(file) + ":1:1: unknown key 'lisen'")));
    QVERIFY(lines[1].contains(":3:8: "));
    QVERIFY(lines[2].startsWith("fcgi-spawner: --mode takes "));
}

void TestDaemonProgram::aFullDiskIsNoSuccess()
{
    QProcess program;
    program.setStandardOutputFile(QStringLiteral("/dev/full"));
    program.start(QStringLiteral(SPAWNER_PROGRAM), { QStringLiteral("--help") });
    QVERIFY(program.waitForFinished(20'000));
    QCOMPARE(program.exitCode(), 1);
}

QTEST_GUILESS_MAIN(TestDaemonProgram)
#include "test_daemon_program.moc"
