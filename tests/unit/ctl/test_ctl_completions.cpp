// The completions know every command and option, and bash's complete the names of apps.
#include "ctlprogram.h"
#include "daemon/ctl/commandspec.h"
#include "fakedaemon.h"
#include "support/eventually.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace spawner;

class TestCtlCompletions : public QObject
{
    Q_OBJECT
private slots:
    void everyCommandAndOptionIsThere_data();
    void everyCommandAndOptionIsThere();
    void shellsAcceptThem_data();
    void shellsAcceptThem();
    void bashCompletes_data();
    void bashCompletes();
};

static const QString Folder = QStringLiteral(COMPLETIONS "/");

static void addFiles()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("check");
    QTest::newRow("bash") << QStringLiteral("fcgi-spawnerctl.bash")
                          << QStringList{ QStringLiteral("bash"), QStringLiteral("-n") };
    QTest::newRow("zsh") << QStringLiteral("_fcgi-spawnerctl")
                         << QStringList{ QStringLiteral("zsh"), QStringLiteral("-n") };
    QTest::newRow("fish") << QStringLiteral("fcgi-spawnerctl.fish")
                          << QStringList{ QStringLiteral("fish"), QStringLiteral("--no-execute") };
}

void TestCtlCompletions::everyCommandAndOptionIsThere_data()
{
    addFiles();
}

void TestCtlCompletions::everyCommandAndOptionIsThere()
{
    QFETCH(QString, file);
    QFile completions(Folder + file);
    QVERIFY(completions.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(completions.readAll());
    const auto has = [&](const QByteArray &word) {
        return text.contains(QRegularExpression(QStringLiteral("(?<![\\w-])") + QString::fromUtf8(word)
                                                + QStringLiteral("(?![\\w-])")));
    };
    const bool isFish = file.endsWith(QStringLiteral(".fish"));
    const auto hasOption
        = [&](const CtlOption &option) { return has((isFish ? "-l " : "--") + option.name); };
    for (const CtlOption &option : commonOptions())
        QVERIFY2(hasOption(option), option.name.constData());
    for (const CommandSpec &command : commandTable()) {
        QVERIFY2(has(command.name), command.name.constData());
        for (const CtlOption &option : command.options)
            QVERIFY2(hasOption(option), QByteArray(command.name + " --" + option.name).constData());
    }
}

void TestCtlCompletions::shellsAcceptThem_data()
{
    addFiles();
}

void TestCtlCompletions::shellsAcceptThem()
{
    QFETCH(QString, file);
    QFETCH(QStringList, check);
    if (QStandardPaths::findExecutable(check[0]).isEmpty())
        QSKIP(qPrintable(check[0] + QStringLiteral(" is not installed")));
    QProcess shell;
    shell.start(check[0], { check[1], Folder + file });
    QVERIFY(shell.waitForFinished(30'000));
    QCOMPARE(shell.readAllStandardError(), QByteArray());
    QCOMPARE(shell.exitCode(), 0);
}

void TestCtlCompletions::bashCompletes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("offered");
    const auto row = [](const char *typed, const char *offered) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QByteArray(offered);
    };
    row("st", "status start stop stdio");
    row("logs ", "hello shop tools/env");
    row("logs -n 5 to", "tools/env");
    row("--json restart s", "shop");
    row("keep-alive hello ", "on off");
    row("config ", "show check reload");
    row("new x --lang p", "php python perl");
    row("logs --f", "--follow");
    row("completion ", "bash zsh fish");
    row("ping ", "");
}

void TestCtlCompletions::bashCompletes()
{
    QFETCH(QString, typed);
    QFETCH(QByteArray, offered);
    FakeDaemon daemon;
    daemon.on("status", sampleSnapshot().toJson());
    CtlProgram bash(daemon.socketPath());
    bash.setVariable(QStringLiteral("PATH"),
                     QFileInfo(CtlProgram::path()).path() + u':' + qEnvironmentVariable("PATH"));
    // What readline does: the words so far, the last of them the one to complete.
    const QString script = QStringLiteral("source \"$0\"; COMP_WORDS=(fcgi-spawnerctl \"$@\"); "
                                          "COMP_CWORD=$#; _fcgi_spawnerctl; echo \"${COMPREPLY[*]}\"");
    bash.process().start(
        QStringLiteral("bash"),
        QStringList{ QStringLiteral("-c"), script, Folder + QStringLiteral("fcgi-spawnerctl.bash") }
            + typed.split(u' '));
    const CtlOutcome outcome = bash.outcome();
    QCOMPARE(outcome.errors, QByteArray());
    QCOMPARE(outcome.output.trimmed(), offered);
}

QTEST_GUILESS_MAIN(TestCtlCompletions)
#include "test_ctl_completions.moc"
