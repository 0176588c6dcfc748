// The command line: what is understood, and what is said about the rest.
#include "daemon/ctl/commandline.h"
#include "daemon/ctl/socketpaths.h"

#include <QTest>

using namespace spawner;

class TestCtlCommandLine : public QObject
{
    Q_OBJECT
private slots:
    void understands_data();
    void understands();
    void complains_data();
    void complains();
    void namesOfApps();
    void counts();
    void placesOfTheSocket();
    void helpFitsTheTerminal();
    void everyCommandIsComplete();
};

static QByteArrayList words(const QByteArray &text)
{
    return text.isEmpty() ? QByteArrayList() : text.split(' ');
}

/// "logs: hello; follow= lines=20"
static QByteArray summary(const CommandLine &line)
{
    QByteArrayList options;
    for (auto it = line.options.begin(); it != line.options.end(); ++it)
        options.append(it.key() + "=" + it.value());
    std::sort(options.begin(), options.end());
    return line.command->name + ": " + line.arguments.join(' ') + "; " + options.join(' ');
}

void TestCtlCommandLine::understands_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("meaning");
    const auto row = [](const char *text, const char *meaning) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(meaning);
    };
    row("status", "status: ; ");
    row("--json status --watch", "status: ; json= watch=");
    row("status --json -w", "status: ; json= watch=");
    row("--socket /run/x.sock status", "status: ; socket=/run/x.sock");
    row("--socket=status status", "status: ; socket=status");
    row("-H web1 logs hello -f -n 20", "logs: hello; follow= host=web1 lines=20");
    row("logs -fn20 hello", "logs: hello; follow= lines=20");
    row("logs -n --since hello", "logs: hello; lines=--since"); // the value is judged later
    row("logs -- -f", "logs: -f; ");
    row("kill hello 12", "kill: hello 12; ");
    row("--timeout 5s extend hello 20m", "extend: hello 20m; timeout=5s");
    row("new shop --lang c++ --dir=/tmp/x", "new: shop; dir=/tmp/x lang=c++");
    row("config check a.toml", "config: check a.toml; ");
    row("--help", "help: ; ");
    row("-h", "help: ; ");
    row("--version", "version: ; ");
    row("logs --help", "help: logs; ");
    row("help logs", "help: logs; ");
}

void TestCtlCommandLine::understands()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, meaning);
    const auto line = parseCommandLine(words(text));
    QVERIFY2(line, line ? "" : qPrintable(line.error().message));
    QCOMPARE(summary(*line), meaning);
}

void TestCtlCommandLine::complains_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *text, const char *message) {
        QTest::newRow(text) << QByteArray(text) << QString::fromUtf8(message);
    };
    row("", "a command is missing");
    row("--json", "a command is missing");
    row("staus", "unknown command 'staus' (did you mean status?)");
    row("frobnicate", "unknown command 'frobnicate'");
    row("status --wach", "status has no option --wach (did you mean --watch?)");
    row("status -x", "status has no option -x");
    row("ping --watch", "ping has no option --watch");
    row("status --watch=yes", "--watch takes no value");
    row("logs --since", "--since needs a value: --since TIME");
    row("status --socket", "--socket needs a value: --socket PATH");
    row("start", "an argument is missing: fcgi-spawnerctl start APP");
    row("start a b", "unexpected argument 'b': fcgi-spawnerctl start APP");
    row("keep-alive a", "an argument is missing: fcgi-spawnerctl keep-alive APP on|off");
}

void TestCtlCommandLine::complains()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, message);
    const auto line = parseCommandLine(words(text));
    QVERIFY(!line);
    QCOMPARE(line.error().message, message);
}

void TestCtlCommandLine::namesOfApps()
{
    QCOMPARE(appName("hello"), "hello");
    QCOMPARE(appName("hello.fcgi"), "hello");
    QCOMPARE(appName("/tools/env.fcgi"), "tools/env");
}

void TestCtlCommandLine::counts()
{
    const auto count
        = [](const QByteArray &text) { return countOf(*parseCommandLine(words(text)), "lines", 50, 200); };
    QCOMPARE(*count("history hello"), 50);
    QCOMPARE(*count("history hello -n 7"), 7);
    for (const char *wrong : { "history hello -n 0", "history hello -n 201", "history hello -n x" }) {
        const auto result = count(wrong);
        QVERIFY2(!result, wrong);
        QVERIFY(
            result.error().message.startsWith(QStringLiteral("--lines takes a number from 1 to 200, not '")));
    }
}

void TestCtlCommandLine::placesOfTheSocket()
{
    QHash<QByteArray, QByteArray> variables;
    const Environment environment = [&](const char *name) { return variables.value(name); };
    QCOMPARE(controlSocketPaths({}, environment, 33),
             QByteArrayList({ "/run/fcgi-spawner/control.sock", "/tmp/fcgi-spawner-33/control.sock" }));
    variables.insert("XDG_RUNTIME_DIR", "/run/user/33");
    QCOMPARE(controlSocketPaths({}, environment, 33).value(0), "/run/user/33/fcgi-spawner/control.sock");
    QCOMPARE(controlSocketPaths({}, environment, 33).size(), 3);
    variables.insert("FCGI_SPAWNER_SOCKET", "/a");
    QCOMPARE(controlSocketPaths({}, environment, 33), QByteArrayList{ "/a" });
    QCOMPARE(controlSocketPaths("/b", environment, 33), QByteArrayList{ "/b" });
}

void TestCtlCommandLine::helpFitsTheTerminal()
{
    QByteArray all = ctlHelp();
    for (const CommandSpec &command : commandTable()) {
        QVERIFY2(all.contains(QByteArray("  " + command.name)), command.name.constData());
        all += ctlHelp(command);
    }
    for (const QByteArray &line : all.split('\n'))
        QVERIFY2(line.size() < 80 && !line.endsWith(' '), line.constData());
}

void TestCtlCommandLine::everyCommandIsComplete()
{
    QByteArrayList names;
    for (const CommandSpec &command : commandTable()) {
        QVERIFY2(command.run, command.name.constData());
        QVERIFY2(!command.summary.isEmpty() && !command.summary.endsWith('.'), command.name.constData());
        QVERIFY2(!names.contains(command.name), command.name.constData());
        QVERIFY(command.minArguments <= command.maxArguments);
        names.append(command.name);
    }
}

QTEST_APPLESS_MAIN(TestCtlCommandLine)
#include "test_ctl_commandline.moc"
