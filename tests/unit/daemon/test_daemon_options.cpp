// The command line: every spelling, and what is wrong with the others.
#include "daemon/configcheck.h"
#include "daemon/optiontable.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace spawner;

class TestDaemonOptions : public QObject
{
    Q_OBJECT
private slots:
    void setsKeys_data();
    void setsKeys();
    void everyOptionIsUnderstoodInEverySpelling();
    void optionsKeepTheirOrder();
    void asksForActions_data();
    void asksForActions();
    void refuses_data();
    void refuses();
    void findsTheConfigFile();
    void tellsUsageFromConfig();
    void helpFitsTheTerminalAndNamesEverything();
    void originalCommandLineGivesTheOriginalBehaviour();
    void checksAppFiles();
};

static Options parsed(const QByteArrayList &arguments)
{
    const auto options = parseOptions(arguments);
    if (!options)
        qFatal("%s", qPrintable(options.error().message));
    return *options;
}

void TestDaemonOptions::setsKeys_data()
{
    QTest::addColumn<QByteArrayList>("arguments");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("spelling");
    const auto row
        = [](const QByteArrayList &arguments, const char *key, const char *value, const char *spelling) {
              QTest::newRow(arguments.join(' ').constData())
                  << arguments << QByteArray(key) << QByteArray(value) << QByteArray(spelling);
          };
    row({ "--listen", ":80" }, "listen", ":80", "--listen");
    row({ "--listen=:80" }, "listen", ":80", "--listen");
    row({ "--listen=" }, "listen", "", "--listen");
    row({ "-listenAddr", ":80" }, "listen", ":80", "-listenAddr");
    row({ "-listenAddr=:80" }, "listen", ":80", "-listenAddr");
    row({ "--listenAddr", ":80" }, "listen", ":80", "--listenAddr");
    row({ "--listenAddr=:80" }, "listen", ":80", "--listenAddr");
    row({ "-webRoot", "/a=b" }, "web-root", "/a=b", "-webRoot");
    row({ "--web-root=/a=b" }, "web-root", "/a=b", "--web-root");
    row({ "-staticRoot=/s" }, "static-root", "/s", "-staticRoot");
    row({ "-socketDir", "/s" }, "socket-dir", "/s", "-socketDir");
    row({ "-idleTimeout", "5m" }, "app.idle-timeout", "5m", "-idleTimeout");
    row({ "--idle-timeout", "5m" }, "app.idle-timeout", "5m", "--idle-timeout");
    row({ "--mode", "auto" }, "app.mode", "auto", "--mode");
    row({ "--dev" }, "dev", "true", "--dev");
    row({ "--no-dev" }, "dev", "false", "--no-dev");
    row({ "--set", "app.args=-b" }, "app.args", "-b", "--set app.args");
    row({ "--set=app.environment.A=b=c" }, "app.environment.A", "b=c", "--set app.environment.A");
    row({ "--web-root=-odd" }, "web-root", "-odd", "--web-root");
    row({ "--web-root", "-" }, "web-root", "-", "--web-root");
}

void TestDaemonOptions::setsKeys()
{
    QFETCH(QByteArrayList, arguments);
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, spelling);
    const Options options = parsed(arguments);
    QCOMPARE(options.action, Options::Action::Run);
    QVERIFY(!options.isConfigFileNamed);
    QCOMPARE(options.flags.size(), 1);
    QCOMPARE(options.flags[0].key, key);
    QCOMPARE(options.flags[0].value, value);
    QCOMPARE(options.flags[0].spelling, spelling);
}

void TestDaemonOptions::everyOptionIsUnderstoodInEverySpelling()
{
    QByteArrayList spellings;
    for (const OptionSpec &option : optionTable()) {
        spellings.append("--" + option.name);
        if (!option.goName.isEmpty()) {
            spellings.append("-" + option.goName);
            spellings.append("--" + option.goName);
        }
        QVERIFY2(option.help.endsWith('.'), option.name.constData());
    }
    for (const QByteArray &spelling : spellings) {
        const auto alone = parseOptions({ spelling });
        const auto withValue = parseOptions({ spelling, "a=b" });
        const auto withEquals = parseOptions({ QByteArray(spelling + "=a=b") });
        QVERIFY2(bool(alone) != bool(withEquals), spelling.constData());
        // What ends the parsing takes whatever follows.
        const bool endsParsing
            = alone && (alone->action == Options::Action::Help || alone->action == Options::Action::Version);
        QVERIFY2(bool(withValue) == (bool(withEquals) || endsParsing), spelling.constData());
    }
    QCOMPARE(QSet<QByteArray>(spellings.begin(), spellings.end()).size(), spellings.size());
}

void TestDaemonOptions::optionsKeepTheirOrder()
{
    const Options options
        = parsed({ "--listen", ":1", "--dev", "--listen=:2", "--no-dev", "--config", "a", "--config=b" });
    QByteArrayList said;
    for (const FlagValue &flag : options.flags)
        said.append(QByteArray(flag.key + "=" + flag.value));
    QCOMPARE(said, QByteArrayList({ "listen=:1", "dev=true", "listen=:2", "dev=false" }));
    QCOMPARE(options.configFile, QByteArray("b"));
}

void TestDaemonOptions::asksForActions_data()
{
    QTest::addColumn<QByteArrayList>("arguments");
    QTest::addColumn<Options::Action>("action");
    QTest::newRow("nothing") << QByteArrayList() << Options::Action::Run;
    QTest::newRow("--help") << QByteArrayList{ "--help" } << Options::Action::Help;
    QTest::newRow("-h") << QByteArrayList{ "-h" } << Options::Action::Help;
    QTest::newRow("-help") << QByteArrayList{ "-help" } << Options::Action::Help;
    QTest::newRow("help beats what follows")
        << QByteArrayList{ "--dev", "--help", "--nonsense" } << Options::Action::Help;
    QTest::newRow("--version") << QByteArrayList{ "--version" } << Options::Action::Version;
    QTest::newRow("--check-config") << QByteArrayList{ "--check-config", "--dev" }
                                    << Options::Action::CheckConfig;
    QTest::newRow("--print-config") << QByteArrayList{ "--dev", "--print-config" }
                                    << Options::Action::PrintConfig;
}

void TestDaemonOptions::asksForActions()
{
    QFETCH(QByteArrayList, arguments);
    QFETCH(Options::Action, action);
    QCOMPARE(parsed(arguments).action, action);
}

void TestDaemonOptions::refuses_data()
{
    QTest::addColumn<QByteArrayList>("arguments");
    QTest::addColumn<QString>("says");
    const auto row = [](const QByteArrayList &arguments, const char *says) {
        QTest::newRow(arguments.join(' ').constData()) << arguments << QString::fromLatin1(says);
    };
    row({ "--lisen", ":80" }, "unknown option --lisen (did you mean --listen?)");
    row({ "-listen", ":80" }, "unknown option -listen (did you mean --listen?)");
    row({ "--web_root=/x" }, "unknown option --web_root (did you mean --web-root?)");
    row({ "-webroot", "/x" }, "unknown option -webroot (did you mean --web-root?)");
    row({ "--LISTEN", ":80" }, "unknown option --LISTEN (did you mean --listen?)");
    row({ "--list", ":80" }, "unknown option --list (did you mean --listen?)");
    row({ "--frobnicate-quickly" }, "unknown option --frobnicate-quickly");
    row({ "---listen", ":80" }, "unknown option ---listen (did you mean --listen?)");
    row({ "--=x" }, "unknown option --");
    row({ "-=x" }, "unknown option -");
    row({ "--listen" }, "--listen needs a value: --listen ADDR");
    row({ "-listenAddr" }, "-listenAddr needs a value: -listenAddr ADDR");
    row({ "--web-root", "--dev" },
        "--web-root needs a value, and '--dev' looks like an option; if it is the value, "
        "write --web-root=--dev");
    row({ "--dev=true" }, "--dev takes no value");
    row({ "--help=x" }, "--help takes no value");
    row({ "apps" }, "unexpected argument 'apps': there are options only");
    row({ "" }, "unexpected argument '': there are options only");
    row({ "-" }, "unexpected argument '-': there are options only");
    row({ "--" }, "unexpected argument '--': there are options only");
    row({ "--set", "app.args" }, "--set takes KEY=VALUE, such as --set app.processes-max=4, not 'app.args'");
    row({ "--set", "=4" }, "--set takes KEY=VALUE, such as --set app.processes-max=4, not '=4'");
}

void TestDaemonOptions::refuses()
{
    QFETCH(QByteArrayList, arguments);
    QFETCH(QString, says);
    const auto options = parseOptions(arguments);
    QVERIFY(!options);
    QCOMPARE(options.error().message, says);
}

void TestDaemonOptions::findsTheConfigFile()
{
    QTemporaryDir dir;
    const QByteArray absent = QFile::encodeName(dir.filePath(QStringLiteral("absent")));
    const QByteArray present = QFile::encodeName(dir.path());
    QCOMPARE(configFileFor(parsed({}), absent), QByteArray());
    QCOMPARE(configFileFor(parsed({}), present), present);
    QCOMPARE(configFileFor(parsed({ "--config=" }), present), QByteArray());
    QCOMPARE(configFileFor(parsed({ "--config", "/x/y" }), present), QByteArray("/x/y"));
    QCOMPARE(configFileFor(parsed({ "--config", "y" }), present),
             QFile::encodeName(QDir::current().absoluteFilePath(QStringLiteral("y"))));
}

void TestDaemonOptions::tellsUsageFromConfig()
{
    ConfigProblems problems;
    loadConfig({}, parsed({ "--listen", "nowhere" }).flags, &problems);
    QCOMPARE(exitCodeFor(problems), ExitUsage);
    loadConfigText("nonsense", "/f.toml", {}, &problems);
    QCOMPARE(exitCodeFor(problems), ExitConfig);
}

void TestDaemonOptions::helpFitsTheTerminalAndNamesEverything()
{
    const QByteArray help = helpText();
    for (const QByteArray &line : help.split('\n')) {
        QVERIFY2(line.size() <= 80, line.constData());
        QVERIFY2(!line.endsWith(' '), line.constData());
    }
    for (const OptionSpec &option : optionTable()) {
        QVERIFY2(help.contains(QByteArray("\n  --" + option.name)), option.name.constData());
        QVERIFY2(option.goName.isEmpty() || help.contains(QByteArray(" -" + option.goName)),
                 option.name.constData());
    }
    QVERIFY(help.contains("[127.0.0.1:8080]"));
    QVERIFY(help.contains("[5m]"));
    QVERIFY(help.endsWith('\n'));
}

void TestDaemonOptions::originalCommandLineGivesTheOriginalBehaviour()
{
    const Options options = parsed({ "-listenAddr", ":8080", "-webRoot", "/w", "-staticRoot", "/s",
                                     "-socketDir", "/d", "-idleTimeout", "5m" });
    ConfigProblems problems;
    const auto loaded = loadConfig({}, options.flags, &problems);
    QCOMPARE(problems.lines, QStringList());
    const Config &config = loaded->config;
    QCOMPARE(config.listen.size(), 1);
    QCOMPARE(config.listen[0].toText(), QByteArray(":8080"));
    QCOMPARE(config.webRoot, QByteArray("/w"));
    QCOMPARE(config.staticRoot, QByteArray("/s"));
    QCOMPARE(config.effectiveSocketDir(), QByteArray("/d"));
    QVERIFY(config.app.mode == SpawnMode::Socket);
    QVERIFY(config.app.idleTimeout == std::chrono::minutes(5));
    QCOMPARE(loaded->origins.value("app.idle-timeout"), QByteArray("-idleTimeout"));
}

void TestDaemonOptions::checksAppFiles()
{
    QTemporaryDir dir;
    const auto write = [&](const QString &name, const QByteArray &text) {
        QDir(dir.path()).mkpath(QFileInfo(name).path());
        QFile file(dir.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    write(QStringLiteral("good.fcgi.toml"), "processes = 2\n");
    write(QStringLiteral("bad.fcgi.toml"), "procesess = 2\nmode = 1\n");
    write(QStringLiteral("sub/worse.fcgi.toml"), "not toml");
    write(QStringLiteral("other.toml"), "not ours");
    ConfigProblems problems;
    const auto loaded
        = loadConfig({}, { { "web-root", QFile::encodeName(dir.path()), "--web-root" } }, &problems);
    QVERIFY(loaded);
    checkAppFiles(*loaded, &problems);
    QCOMPARE(problems.lines.size(), 3);
    QVERIFY(problems.lines[0].startsWith(QString(dir.filePath(QStringLiteral("bad.fcgi.toml")) + u":1:1: ")));
    QVERIFY(
        problems.lines[2].startsWith(QString(dir.filePath(QStringLiteral("sub/worse.fcgi.toml")) + u":1:")));
    ConfigProblems none;
    LoadedConfig elsewhere = *loaded;
    elsewhere.config.webRoot = "/does/not/exist";
    checkAppFiles(elsewhere, &none);
    QVERIFY(none.isEmpty());
}

QTEST_GUILESS_MAIN(TestDaemonOptions)
#include "test_daemon_options.moc"
