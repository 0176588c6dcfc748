// Files, flags and defaults: which wins, where problems are, where values came from.
#include "config/configloader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace spawner;

class TestConfigLoading : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void defaultsAreTheDocumentedOnes();
    void flagBeatsFileBeatsDefault();
    void lastFlagWinsAndListsGrow();
    void flagForms_data();
    void flagForms();
    void badFlags_data();
    void badFlags();
    void problems_data();
    void problems();
    void reportsAllProblemsInOrder();
    void idleTimeoutAtTheTopIsThatOfApps();
    void processesIsShortForBothEnds();
    void socketDirMakesSocketTheDefaultMode();
    void runtimeDirFollowsTheEnvironment();
    void relativePathsStartAtTheirFile();
    void unreadableFilesAreProblems();
    void appFileOverridesAndMerges();
    void appFileOnlyTightensWhatProtectsTheMachine();
    void appProblems_data();
    void appProblems();
    void deepNestingIsNoDanger_data();
    void deepNestingIsNoDanger();
    void dotsAndBracketsInTextAreNotNesting();
};

static std::optional<LoadedConfig> load(const QByteArray &text, const QList<FlagValue> &flags = {},
                                        QStringList *lines = nullptr)
{
    ConfigProblems problems;
    auto loaded = loadConfigText(text, "f.toml", flags, &problems);
    if (lines)
        *lines = problems.lines;
    else if (!loaded)
        qFatal("%s", qPrintable(problems.lines.join(u'\n')));
    if (loaded.has_value() != problems.isEmpty())
        qFatal("a config with problems, or none without");
    return loaded;
}

static QStringList problemsOf(const QByteArray &text, const QList<FlagValue> &flags = {})
{
    QStringList lines;
    load(text, flags, &lines);
    return lines;
}

void TestConfigLoading::init()
{
    qputenv("RUNTIME_DIRECTORY", "/run/x");
    qunsetenv("XDG_RUNTIME_DIR");
}

void TestConfigLoading::defaultsAreTheDocumentedOnes()
{
    const auto loaded = load({});
    const Config &config = loaded->config;
    QCOMPARE(config.listen.size(), 1);
    QCOMPARE(config.listen[0].toText(), QByteArray("127.0.0.1:8080"));
    QCOMPARE(config.webRoot, QByteArray("/var/www/fcgi"));
    QVERIFY(config.app.idleTimeout == std::chrono::minutes(5));
    QVERIFY(config.app.mode == SpawnMode::Stdio);
    QVERIFY(config.isDev());
    QVERIFY(config.effectiveGatewayThreads() >= 1 && config.effectiveGatewayThreads() <= 4);
    QCOMPARE(config.effectiveSocketDir(), config.runtimeDir);
    QCOMPARE(loaded->origins.value("web-root"), QByteArray("default"));
}

void TestConfigLoading::flagBeatsFileBeatsDefault()
{
    const QByteArray text = "web-root = '/file'\nlog-lines = 5\nlisten = ':1'\n[app]\nqueue-length = 6\n";
    const auto loaded = load(text, { { "web-root", "/flag", "-webRoot" }, { "listen", ":2", "--listen" } });
    QCOMPARE(loaded->config.webRoot, QByteArray("/flag"));
    QCOMPARE(loaded->config.logLinesPerApp, 5);
    QCOMPARE(loaded->config.listen.size(), 1);
    QCOMPARE(loaded->config.listen[0].toText(), QByteArray(":2"));
    QCOMPARE(loaded->origins.value("web-root"), QByteArray("-webRoot"));
    QCOMPARE(loaded->origins.value("log-lines"), QByteArray("f.toml:2:1"));
    QCOMPARE(loaded->origins.value("app.queue-length"), QByteArray("f.toml:5:1"));
    QCOMPARE(loaded->origins.value("static-root"), QByteArray("default"));
}

void TestConfigLoading::lastFlagWinsAndListsGrow()
{
    const auto loaded = load("listen = ':1'",
                             { { "listen", ":2", "--listen" },
                               { "web-root", "/a", "--web-root" },
                               { "listen", "[::1]:3", "--listen" },
                               { "web-root", "/b", "--web-root" },
                               { "listen", "[':4', ':5']", "--listen" },
                               { "app.environment.A", "1", "--set app.environment.A" },
                               { "app.environment.B", "x y", "--set app.environment.B" } });
    QByteArrayList addresses;
    for (const ListenAddress &address : loaded->config.listen)
        addresses.append(address.toText());
    QCOMPARE(addresses, QByteArrayList({ ":2", "[::1]:3", ":4", ":5" }));
    QCOMPARE(loaded->config.webRoot, QByteArray("/b"));
    QCOMPARE(loaded->config.app.environment.value("A"), QByteArray("1"));
    QCOMPARE(loaded->config.app.environment.value("B"), QByteArray("x y"));
}

void TestConfigLoading::flagForms_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("printed");
    QTest::newRow("integer") << QByteArray("log-lines") << QByteArray("12") << QByteArray("log-lines = 12 ");
    QTest::newRow("boolean") << QByteArray("dev") << QByteArray("off") << QByteArray("dev = false ");
    QTest::newRow("auto") << QByteArray("dev") << QByteArray("auto") << QByteArray("dev = \"auto\" ");
    QTest::newRow("duration") << QByteArray("idle-timeout") << QByteArray("90")
                              << QByteArray("idle-timeout = \"1m30s\" ");
    QTest::newRow("size") << QByteArray("limits.head") << QByteArray("2KiB")
                          << QByteArray("head = \"2KiB\" ");
    QTest::newRow("plain size") << QByteArray("limits.head") << QByteArray("2049")
                                << QByteArray("head = 2049 ");
    QTest::newRow("args") << QByteArray("app.args") << QByteArray("-b") << QByteArray("args = [\"-b\"] ");
    QTest::newRow("no args") << QByteArray("app.args") << QByteArray("[]") << QByteArray("args = [] ");
    QTest::newRow("processes") << QByteArray("app.processes") << QByteArray("[2, 4]")
                               << QByteArray("processes-max = 4 ");
    QTest::newRow("table") << QByteArray("app.environment") << QByteArray("{A = 'b'}")
                           << QByteArray("environment = { A = \"b\" } ");
}

void TestConfigLoading::flagForms()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, printed);
    const QByteArray output = printConfig(*load({}, { { key, value, "--x" } }));
    QVERIFY2(output.contains(QByteArray("\n" + printed)), output.constData());
}

void TestConfigLoading::badFlags_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const char *key, const QByteArray &value, const char *line) {
        QTest::newRow(name) << QByteArray(key) << value << QString::fromLatin1(line);
    };
    row("number", "log-lines", "many", "--x takes a whole number from 0 to 1000000, not \"many\"");
    row("boolean", "dev", "maybe", "--x takes true, false or \"auto\", not \"maybe\"");
    row("unknown", "app.ilde-timeout", "5m",
        "--x: unknown key 'app.ilde-timeout' (did you mean 'app.idle-timeout'?)");
    row("encoding", "web-root", "/\xff", "--x: the value is not UTF-8");
    row("table", "app.environment", "A=b",
        "--x takes a table of strings such as { LANG = \"C.UTF-8\" }, not a string");
    row("variable", "app.environment.", "b", "--x has a variable named \"\", which no environment can hold");
    row("smuggled", "app.args", "[]\nlog-lines = 3", "");
}

void TestConfigLoading::badFlags()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, value);
    QFETCH(QString, line);
    const QStringList lines = problemsOf({}, { { key, value, "--x" } });
    if (line.isEmpty()) { // no TOML value, therefore one odd item
        QCOMPARE(lines, QStringList());
        QCOMPARE(load({}, { { key, value, "--x" } })->config.app.args, QByteArrayList({ value }));
    } else {
        QCOMPARE(lines, QStringList(line));
    }
}

void TestConfigLoading::problems_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const QByteArray &text, const char *line) {
        QTest::newRow(name) << text << QString::fromUtf8(line);
    };
    row("typo", "\n\nlsiten = ':1'", "f.toml:3:1: unknown key 'lsiten' (did you mean 'listen'?)");
    row("typo in a table", "[app]\n  idle-timout = 1",
        "f.toml:2:3: unknown key 'idle-timout' in [app] (did you mean 'idle-timeout'?)");
    row("key of a table", "max-body = 1",
        "f.toml:1:1: unknown key 'max-body' (did you mean 'max-body' in [app]?)");
    row("key of the top", "[app]\nweb-root = '/'",
        "f.toml:2:1: unknown key 'web-root' in [app] (did you mean 'web-root' at the top level?)");
    row("typo in a table's name", "[limit]\nhead = 1",
        "f.toml:1:2: unknown table 'limit' (did you mean [limits]?)");
    row("nothing like it", "zzz = 1", "f.toml:1:1: unknown key 'zzz'");
    row("odd name", "\"a\\nb\" = 1", "f.toml:1:1: unknown key \"a\\nb\"");
    row("quoted dotted name", "\"app.args\" = []",
        "f.toml:1:1: unknown key \"app.args\" (did you mean 'args' in [app]?)");
    row("no table", "limits = 5", "f.toml:1:1: 'limits' is a table: write [limits] and its keys below");
    row("array of tables", "[[app]]\nargs = []",
        "f.toml:1:3: 'app' is a table: write [app] and its keys below");
    row("second item", "listen = [':1',\n  'x']",
        "f.toml:2:3: 'listen' will not do: \"x\" is no address to listen on: the port is missing; write "
        "\"127.0.0.1:8080\", \"[::1]:8080\", \":8080\" (every interface), \"unix:/run/x.sock\" or "
        "\"systemd\"");
    row("variable", "[app.environment]\nA = 1",
        "f.toml:2:5: 'environment' has an integer for A, where it takes a string: write it in quotes");
    row("alias and setting", "idle-timeout = 1\n[app]\nidle-timeout = 2", "");
    row("processes twice", "[app]\nprocesses = 1\nprocesses-max = 2",
        "f.toml:3:1: 'app.processes-max' and another key both set 'app.processes-max': keep one of them");
    row("ends swapped", "[app]\nprocesses-min = 3\nprocesses-max = 2",
        "f.toml:2:1: 'processes-min' (3) is larger than 'processes-max' (2): set both");
    row("only the end", "[app]\nprocesses-max = 2\nprocesses-min = 5",
        "f.toml:3:1: 'processes-min' (5) is larger than 'processes-max' (2): set both");
}

void TestConfigLoading::problems()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, line);
    const QStringList lines = problemsOf(text);
    QCOMPARE(lines.size(), 1);
    if (!line.isEmpty())
        QCOMPARE(lines.first(), line);
}

void TestConfigLoading::reportsAllProblemsInOrder()
{
    const QStringList lines
        = problemsOf("zebra = 1\nlog-lines = -1\n[app]\nqueue-length = 'x'\nargs = [1, 'a', 2]\n",
                     { { "dev", "x", "--set dev" }, { "nope", "x", "--set nope" } });
    QStringList places;
    for (const QString &line : lines)
        places.append(line.section(u' ', 0, 0));
    QCOMPARE(
        places,
        QStringList({ QStringLiteral("f.toml:1:1:"), QStringLiteral("f.toml:2:13:"),
                      QStringLiteral("f.toml:4:16:"), QStringLiteral("f.toml:5:9:"),
                      QStringLiteral("f.toml:5:17:"), QStringLiteral("--set"), QStringLiteral("--set") }));
    // A file that is no TOML: where it stops being TOML, and the flags' problems too.
    const QStringList syntax
        = problemsOf("log-lines = 1\nweb-root = /srv\n", { { "dev", "x", "--set dev" } });
    QCOMPARE(syntax.size(), 2);
    QVERIFY2(syntax[0].startsWith(u"f.toml:2:12: "), qPrintable(syntax[0]));
}

void TestConfigLoading::idleTimeoutAtTheTopIsThatOfApps()
{
    const auto loaded = load("idle-timeout = 7");
    QVERIFY(loaded->config.app.idleTimeout == std::chrono::seconds(7));
    QCOMPARE(loaded->origins.value("app.idle-timeout"), QByteArray("f.toml:1:1"));
    const auto flagged = load("[app]\nidle-timeout = 7", { { "idle-timeout", "8s", "-idleTimeout" } });
    QVERIFY(flagged->config.app.idleTimeout == std::chrono::seconds(8));
    QCOMPARE(flagged->origins.value("app.idle-timeout"), QByteArray("-idleTimeout"));
}

void TestConfigLoading::processesIsShortForBothEnds()
{
    const auto kept = load("[app]\nprocesses = 4");
    QCOMPARE(kept->config.app.processesMin, 4);
    QCOMPARE(kept->config.app.processesMax, 4);
    const auto range = load("[app]\nprocesses = [0, 20]");
    QCOMPARE(range->config.app.processesMin, 0);
    QCOMPARE(range->config.app.processesMax, 20);
    QCOMPARE(range->origins.value("app.processes-min"), QByteArray("f.toml:2:1"));
}

void TestConfigLoading::socketDirMakesSocketTheDefaultMode()
{
    const auto implied = load("socket-dir = '/run/s'");
    QVERIFY(implied->config.app.mode == SpawnMode::Socket);
    QCOMPARE(implied->origins.value("app.mode"), QByteArray("because socket-dir is set"));
    QCOMPARE(implied->config.effectiveSocketDir(), QByteArray("/run/s"));
    QVERIFY(load({}, { { "socket-dir", "/run/s", "-socketDir" } })->config.app.mode == SpawnMode::Socket);
    QVERIFY(load("socket-dir = '/run/s'\n[app]\nmode = 'stdio'")->config.app.mode == SpawnMode::Stdio);
    QVERIFY(load("socket-dir = ''")->config.app.mode == SpawnMode::Stdio);
}

void TestConfigLoading::runtimeDirFollowsTheEnvironment()
{
    qputenv("XDG_RUNTIME_DIR", "/run/user/7");
    qputenv("RUNTIME_DIRECTORY", "/run/a:/run/b");
    QCOMPARE(load({})->config.runtimeDir, QByteArray("/run/a"));
    qunsetenv("RUNTIME_DIRECTORY");
    QCOMPARE(load({})->config.runtimeDir, QByteArray("/run/user/7/fcgi-spawner"));
    QCOMPARE(load({})->origins.value("runtime-dir"), QByteArray("default ($XDG_RUNTIME_DIR)"));
    qunsetenv("XDG_RUNTIME_DIR");
    const QByteArray own = geteuid() == 0 ? QByteArray("/run/fcgi-spawner")
                                          : QByteArray("/tmp/fcgi-spawner-" + QByteArray::number(geteuid()));
    QCOMPARE(load({})->config.runtimeDir, own);
    QCOMPARE(load("runtime-dir = '/r'")->config.runtimeDir, QByteArray("/r"));
}

void TestConfigLoading::relativePathsStartAtTheirFile()
{
    QTemporaryDir dir;
    const QByteArray base = QFile::encodeName(QDir(dir.path()).absolutePath());
    QFile file(dir.filePath(QStringLiteral("c.toml")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("web-root = 'apps'\n");
    file.close();
    ConfigProblems problems;
    const auto loaded
        = loadConfig(base + "/c.toml", { { "static-root", "files", "--static-root" } }, &problems);
    QVERIFY(loaded);
    QCOMPARE(loaded->file, QByteArray(base + "/c.toml"));
    QCOMPARE(loaded->config.webRoot, QByteArray(base + "/apps"));
    QCOMPARE(loaded->config.staticRoot,
             QFile::encodeName(QDir::current().absoluteFilePath(QStringLiteral("files"))));
}

void TestConfigLoading::unreadableFilesAreProblems()
{
    QTemporaryDir dir;
    const auto linesFor = [](const QString &name) {
        ConfigProblems problems;
        if (loadConfig(QFile::encodeName(name), {}, &problems))
            return QStringList();
        return problems.lines;
    };
    const QStringList absent = linesFor(dir.filePath(QStringLiteral("absent.toml")));
    QCOMPARE(absent.size(), 1);
    QVERIFY2(absent[0].contains(u"absent.toml: cannot be read: No such file"), qPrintable(absent[0]));
    QCOMPARE(linesFor(dir.path()).size(), 1);
    QFile large(dir.filePath(QStringLiteral("large.toml")));
    QVERIFY(large.open(QIODevice::WriteOnly));
    large.write(QByteArray(2'000'000, '#'));
    large.close();
    QVERIFY(linesFor(large.fileName()).value(0).contains(u"larger than"));
    ConfigProblems problems;
    const auto none = loadConfig({}, {}, &problems);
    QVERIFY(none && none->file.isEmpty());
}

void TestConfigLoading::appFileOverridesAndMerges()
{
    AppSettings defaults;
    defaults.queueLength = 5;
    defaults.environment = { { "A", "1" }, { "B", "2" } };
    ConfigProblems problems;
    Origins origins{ { "app.queue-length", "daemon.toml:1:1" }, { "app.umask", "default" } };
    const auto settings = loadAppSettings("umask = '027'\nsendfile-roots = 'files'\nidle-timeout = 0\n"
                                          "processes = [1, 2]\n[environment]\nB = '3'\nC = '4'\n",
                                          "/srv/hello.fcgi.toml", defaults, &problems, &origins);
    QCOMPARE(problems.lines, QStringList());
    QCOMPARE(settings->queueLength, 5);
    QCOMPARE(settings->umask, 027);
    QCOMPARE(settings->processesMax, 2);
    QVERIFY(settings->idleTimeout == milliseconds::zero());
    QCOMPARE(settings->sendfileRoots, QByteArrayList({ "/srv/files" }));
    QCOMPARE(settings->environment,
             (QMap<QByteArray, QByteArray>{ { "A", "1" }, { "B", "3" }, { "C", "4" } }));
    QCOMPARE(origins.value("app.umask"), QByteArray("/srv/hello.fcgi.toml:1:1"));
    QCOMPARE(origins.value("app.queue-length"), QByteArray("daemon.toml:1:1"));
}

void TestConfigLoading::appFileOnlyTightensWhatProtectsTheMachine()
{
    AppSettings outer;
    outer.processLimits.openFiles = 100;
    outer.processLimits.cpuSeconds = 60;
    outer.processLimits.memoryBytes = 1 << 30;
    ConfigProblems problems;
    const Origins daemons{ { "app.limit-open-files", "daemon.toml:1:1" }, { "app.limit-memory", "daemon.toml:2:1" } };
    Origins origins = daemons;
    const auto settings = loadAppSettings("limit-open-files = 101\nlimit-memory = 'inherit'\nlimit-cpu-time = 30\n"
                                          "limit-processes = 9\nno-new-privs = false\nprivate-tmp = true\nmode = 'auto'\n",
                                          "a.fcgi.toml", outer, &problems, &origins);
    QVERIFY(settings);
    QCOMPARE(problems.lines, QStringList());
    QCOMPARE(settings->processLimits.openFiles, 100);
    QCOMPARE(settings->processLimits.memoryBytes, qint64(1 << 30));
    QCOMPARE(settings->processLimits.cpuSeconds, 30);
    QCOMPARE(settings->processLimits.processes, 9);
    QVERIFY(settings->noNewPrivs && settings->privateTmp);
    QCOMPARE(settings->mode, SpawnMode::Auto); // the rest of the file is in force
    QCOMPARE(problems.warnings,
             QStringList({ QStringLiteral("a.fcgi.toml:1:1: 'limit-open-files' stays 100, as the daemon's config has it: an app's own "
                           "file cannot loosen it to 101"),
                           QStringLiteral("a.fcgi.toml:2:1: 'limit-memory' stays \"1GiB\", as the daemon's config has it: an app's own "
                           "file cannot loosen it to \"inherit\""),
                           QStringLiteral("a.fcgi.toml:5:1: 'no-new-privs' stays true, as the daemon's config has it: an app's own "
                           "file cannot loosen it to false") }));
    // Where apps have users of their own, what the daemon may read is more than what they may.
    outer.users.insert("*", "apps");
    problems = {};
    QVERIFY(loadAppSettings("sendfile-roots = '/etc'\n", "a.fcgi.toml", outer, &problems)->sendfileRoots.isEmpty());
    QCOMPARE(problems.warnings.size(), 1);
    QCOMPARE(origins.value("app.limit-open-files"), daemons.value("app.limit-open-files"));
    QCOMPARE(origins.value("app.limit-memory"), daemons.value("app.limit-memory"));
    QCOMPARE(origins.value("app.limit-cpu-time"), QByteArray("a.fcgi.toml:3:1"));
}

void TestConfigLoading::appProblems_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *text, const char *line) {
        QTest::newRow(text) << QByteArray(text) << QString::fromUtf8(line);
    };
    row("idle-timout = 5", "a.fcgi.toml:1:1: unknown key 'idle-timout' (did you mean 'idle-timeout'?)");
    row("listen = ':1'", "a.fcgi.toml:1:1: unknown key 'listen' ('listen' belongs in the daemon's config)");
    row("user = 'root'",
        "a.fcgi.toml:1:1: 'user' belongs in the daemon's config, in [app]: whoever may write an app does not choose "
        "who it runs as");
    row("[app]\nmode = 'auto'",
        "a.fcgi.toml:1:2: in an app's own file its keys stand at the top level, without [app]");
    row("[limits]\nhead = 1", "a.fcgi.toml:1:2: unknown table 'limits'");
    row("processes-min = 9",
        "a.fcgi.toml:1:1: 'processes-min' (9) is larger than 'processes-max' (8): set both");
    row("mode = 5", "a.fcgi.toml:1:8: 'mode' takes \"stdio\", \"socket\" or \"auto\", not 5");
}

void TestConfigLoading::appProblems()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, line);
    ConfigProblems problems;
    Origins origins;
    QVERIFY(!loadAppSettings(text, "a.fcgi.toml", {}, &problems, &origins));
    QCOMPARE(problems.lines, QStringList(line));
    QVERIFY(origins.isEmpty());
}

void TestConfigLoading::deepNestingIsNoDanger_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("arrays") << QByteArray("a = " + QByteArray(60'000, '['));
    QTest::newRow("inline tables") << QByteArray("a = " + QByteArray("{a=").repeated(20'000));
    QTest::newRow("dotted key") << QByteArray("a" + QByteArray(".a").repeated(60'000) + " = 1");
    QTest::newRow("dotted table") << QByteArray("[a" + QByteArray(".a").repeated(60'000) + "]");
    QTest::newRow("dots and arrays") << QByteArray(
        QByteArray("a" + QByteArray(".a").repeated(250) + "=[{").repeated(250));
}

void TestConfigLoading::deepNestingIsNoDanger()
{
    QFETCH(QByteArray, text);
    const QStringList lines = problemsOf(text);
    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines[0].contains(u"nested too deeply"), qPrintable(lines[0]));
}

void TestConfigLoading::dotsAndBracketsInTextAreNotNesting()
{
    const QByteArray many = QByteArray("[{.").repeated(100);
    const auto loaded = load("# " + many + "\n[app.environment]\nA = \"\\\"" + many + "\" # " + many
                             + "\nB = '" + many + "'\nC = \"\"\"\"" + many + "\\\"\"\"\n" + many
                             + "\"\"\"\nD = \'\'\'" + many + "\n\'" + many + "\'\'\'\n");
    QCOMPARE(loaded->config.app.environment.value("A"), QByteArray("\"" + many));
    QCOMPARE(loaded->config.app.environment.value("D"), QByteArray(many + "\n'" + many));
    QVERIFY(problemsOf("a = \"" + many + "\nb" + QByteArray(".b").repeated(60'000) + " = 1").size() == 1);
}

QTEST_GUILESS_MAIN(TestConfigLoading)
#include "test_config_loading.moc"
