// The table of keys, what is printed from it, and the config files that are installed.
#include "config/configkeys.h"
#include "config/configloader.h"
#include "config/configtemplate.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace spawner;

class TestConfigKeys : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void hasOneEntryPerKeyWithAllItNeeds();
    void printedConfigLoadsBackToTheSame();
    void printedOriginsSurviveOddFileNames();
    void copyCarriesEachSetting();
    void installedFileIsTheOneTheTableGives_data();
    void installedFileIsTheOneTheTableGives();
    void daemonTemplateUncommentedEqualsDefaults();
    void appTemplateUncommentedEqualsDefaults();
    void namesChangesThatTakeARestart();
    void keepsWhatTakesARestart();
};

static QByteArray uncommented(const QByteArray &text)
{
    QByteArray result;
    for (QByteArray line : text.split('\n')) {
        if (line.size() > 1 && line[0] == '#' && line[1] >= 'a' && line[1] <= 'z')
            line.remove(0, 1);
        result += line + "\n";
    }
    return result;
}

static QByteArray installedFile(const QByteArray &name)
{
    QFile file(QStringLiteral(SPAWNER_RESOURCES "/config/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Every setting different from its default.
static QByteArray everythingChanged()
{
    return R"(
listen = [":80", "unix:/run/ü.sock", "systemd"]
web-root = "/srv/\"quoted\""
static-root = "/srv/static"
socket-dir = "/run/s"
runtime-dir = "/run/r"
control-socket = "off"
control-group = "staff"
control-group-access = "full"
admin-listen = ["127.0.0.1:9180", "unix:/run/a.sock"]
gateway-threads = 3
dev = false
log-level = "debug"
access-log = "json"
access-log-file = "/var/log/a\tb"
log-lines = 7
trusted-proxies = ["10.0.0.0/8", "::1"]
authorizers = { "/" = "", "/pri vate" = "/tools/auth.fcgi" }
shutdown-delay = "2ms"
shutdown-timeout = "1ms"
settle-time = 3
keep-versions = 4
[limits]
head = 2000
target = 300
fields = 5
connections = 6
connections-per-address = 0
keep-alive-requests = 7
head-timeout = 8
body-timeout = 9
keep-alive-timeout = 10
send-timeout = 11
body-rate = "1KiB"
send-rate = 0
rate-window = "5s"
spool-memory = 12
[app]
mode = "auto"
role = "authorizer"
args = ["a", "b\\", "{socket}"]
environment = { A = "ü", "B.C" = "\u0001" }
pass-environment = []
processes = [2, 3]
concurrency = 4
max-concurrency = 5
keep-connections = false
queue-length = 6
queue-timeout = 7
idle-timeout = 0
start-timeout = 8
request-timeout = 9
stop-grace = 11
max-body = 0
max-head = "3KiB"
upload = "spool"
pass-authorization = false
local-redirects = false
authorizer = "/auth.fcgi"
x-accel = "pass"
reject-encoded-slash = true
sendfile-roots = ["/a", "/b"]
canary = false
umask = "077"
user = { "shop*" = "shop:web", "*" = "apps" }
limit-open-files = 64
limit-memory = "1GiB"
limit-cpu-time = "1m"
limit-processes = 5
limit-core-size = 0
limit-file-size = "10MB"
no-new-privs = false
private-tmp = true
)";
}

static LoadedConfig load(const QByteArray &text, const QByteArray &name = "/t.toml")
{
    ConfigProblems problems;
    const auto loaded = loadConfigText(text, name, {}, &problems);
    if (!loaded)
        qFatal("%s\nin\n%s", qPrintable(problems.lines.join(u'\n')), text.constData());
    return *loaded;
}

static void compareConfigs(const Config &actual, const Config &expected)
{
    for (const ConfigKey &key : configKeys()) {
        if (!key.isAlias() && key.print(actual) != key.print(expected))
            QFAIL(QByteArray(key.name + ": " + key.print(actual) + " is not " + key.print(expected))
                      .constData());
    }
    QVERIFY(actual.app == expected.app);
    QVERIFY(actual.limits == expected.limits);
}

void TestConfigKeys::init()
{
    qputenv("RUNTIME_DIRECTORY", "/run/fcgi-spawner");
}

void TestConfigKeys::hasOneEntryPerKeyWithAllItNeeds()
{
    QSet<QByteArray> names;
    for (const ConfigKey &key : configKeys()) {
        QVERIFY2(!names.contains(key.name), key.name.constData());
        names.insert(key.name);
        QVERIFY2(key.help.endsWith('.') && key.help.size() > 20, key.name.constData());
        QVERIFY(!key.expected.isEmpty());
        QVERIFY(!key.placeholder.isEmpty());
        QVERIFY(key.read != nullptr);
        QCOMPARE(key.name, key.name.toLower());
        for (const QByteArray &setting : key.sets)
            QVERIFY(findConfigKey(setting) && !findConfigKey(setting)->isAlias());
    }
}

void TestConfigKeys::printedConfigLoadsBackToTheSame()
{
    for (const QByteArray &text : { QByteArray(), everythingChanged() }) {
        const LoadedConfig first = load(text);
        const QByteArray printed = printConfig(first);
        const LoadedConfig second = load(printed);
        compareConfigs(second.config, first.config);
        QVERIFY(second.config.listen == first.config.listen);
        for (const ConfigKey &key : configKeys()) {
            if (!key.isAlias())
                QVERIFY2(!first.origins.value(key.name).isEmpty(), key.name.constData());
        }
    }
    // The sample really changes everything, so that nothing above compares defaults with defaults.
    const Config changed = load(everythingChanged()).config;
    const Config defaults = load({}).config;
    for (const ConfigKey &key : configKeys()) {
        if (!key.isAlias())
            QVERIFY2(key.print(changed) != key.print(defaults), key.name.constData());
    }
}

void TestConfigKeys::printedOriginsSurviveOddFileNames()
{
    const LoadedConfig odd = load("log-lines = 5\n", "/a\nlog-lines = 6\xff");
    const QByteArray printed = printConfig(odd);
    QCOMPARE(load(printed).config.logLinesPerApp, 5);
}

void TestConfigKeys::copyCarriesEachSetting()
{
    const Config changed = load(everythingChanged()).config;
    Config copy;
    for (const ConfigKey &key : configKeys()) {
        if (!key.isAlias())
            key.copy(changed, copy);
    }
    compareConfigs(copy, changed);
}

void TestConfigKeys::installedFileIsTheOneTheTableGives_data()
{
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("fcgi-spawner.toml") << configTemplate();
    QTest::newRow("app.fcgi.toml") << appConfigTemplate();
}

void TestConfigKeys::installedFileIsTheOneTheTableGives()
{
    QFETCH(QByteArray, expected);
    const QByteArray name = QTest::currentDataTag();
    if (installedFile(name) != expected) {
        QFile fresh(QString::fromLatin1(name));
        QVERIFY(fresh.open(QIODevice::WriteOnly));
        fresh.write(expected);
        QFAIL(qPrintable(QStringLiteral("resources/config/%1 is out of date; what it should be is in %2")
                             .arg(QString::fromLatin1(name), fresh.fileName())));
    }
    for (const QByteArray &line : expected.split('\n'))
        QVERIFY2(line.size() <= 120, line.constData());
}

void TestConfigKeys::daemonTemplateUncommentedEqualsDefaults()
{
    const Config defaults = load({}).config;
    compareConfigs(load(installedFile("fcgi-spawner.toml")).config, defaults);
    const LoadedConfig all = load(uncommented(installedFile("fcgi-spawner.toml")));
    compareConfigs(all.config, defaults);
    for (const ConfigKey &key : configKeys()) {
        if (!key.isAlias() && key.name != "runtime-dir")
            QVERIFY2(all.origins.value(key.name).startsWith("/t.toml:"), key.name.constData());
    }
}

void TestConfigKeys::appTemplateUncommentedEqualsDefaults()
{
    AppSettings changed = load(everythingChanged()).config.app;
    changed.environment.clear(); // these add up
    // An app's file cannot loosen these.
    changed.users.clear();
    changed.processLimits = {};
    changed.privateTmp = false;
    for (const auto &[text, expected] :
         { std::pair(installedFile("app.fcgi.toml"), changed),
           std::pair(uncommented(installedFile("app.fcgi.toml")), AppSettings()) }) {
        ConfigProblems problems;
        const auto settings = loadAppSettings(text, "/t.fcgi.toml", changed, &problems);
        QCOMPARE(problems.lines, QStringList());
        QVERIFY(*settings == expected);
    }
}

void TestConfigKeys::namesChangesThatTakeARestart()
{
    const Config defaults = load({}).config;
    QCOMPARE(restartOnlyChanges(defaults, defaults), QByteArrayList());
    Config changed = defaults;
    changed.gatewayThreads = 3;
    changed.logLevel = LogLevel::Debug;
    changed.app.queueLength = 1;
    changed.listen[0].port = 1;
    changed.limits.fieldCount = 7;
    QCOMPARE(restartOnlyChanges(defaults, changed),
             QByteArrayList({ "listen", "gateway-threads", "limits.fields" }));
}

void TestConfigKeys::keepsWhatTakesARestart()
{
    const Config running = load({}).config;
    const Config wanted = load(everythingChanged()).config;
    const Config applied = withoutRestartOnlyChanges(running, wanted);
    QCOMPARE(restartOnlyChanges(running, applied), QByteArrayList());
    QVERIFY(applied.app == wanted.app);
    QCOMPARE(applied.logLevel, wanted.logLevel);
}

QTEST_GUILESS_MAIN(TestConfigKeys)
#include "test_config_keys.moc"
