// Values in all the forms in which they may be written, and those they may not.
#include "config/configkeys.h"
#include "config/configloader.h"
#include "base/nearestname.h"

#include <QTest>

using namespace spawner;

class TestConfigValues : public QObject
{
    Q_OBJECT
private slots:
    void acceptsEachForm_data();
    void acceptsEachForm();
    void refusesWhatIsOutOfRangeOrOfAnotherType_data();
    void refusesWhatIsOutOfRangeOrOfAnotherType();
    void parsesListenAddresses_data();
    void parsesListenAddresses();
    void refusesListenAddresses_data();
    void refusesListenAddresses();
    void tellsWhatIsLocal_data();
    void tellsWhatIsLocal();
    void suggestsNames_data();
    void suggestsNames();
};

// What the key prints after "TABLE.KEY = VALUE" was loaded.
static QByteArray loadedValue(const QByteArray &key, const QByteArray &value, ConfigProblems *problems)
{
    const ConfigKey *entry = findConfigKey(key);
    const QByteArray table = entry->table();
    const QByteArray text
        = (table.isEmpty() ? QByteArray() : "[" + table + "]\n") + entry->shortName() + " = " + value;
    const auto loaded = loadConfigText(text, "/etc/spawner/test.toml", {}, problems);
    return loaded ? entry->print(loaded->config) : QByteArray();
}

void TestConfigValues::acceptsEachForm_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("printed");
    const auto row = [](const char *key, const char *value, const char *printed) {
        QTest::addRow("%s = %s", key, value) << QByteArray(key) << QByteArray(value) << QByteArray(printed);
    };
    row("app.idle-timeout", "\"5m\"", "\"5m\"");
    row("app.authorizer", "\"\"", "\"\"");
    row("app.authorizer", "\"/tools/auth.fcgi\"", "\"/tools/auth.fcgi\"");
    row("app.x-accel", "\"pass\"", "\"pass\"");
    row("authorizers", "{}", "{}");
    row("authorizers", "{ \"/\" = \"/auth.fcgi\" }", "{ \"/\" = \"/auth.fcgi\" }");
    row("authorizers", "{ \"/a b/\" = \"/auth.fcgi\", \"/a b/open\" = \"\" }",
        "{ \"/a b\" = \"/auth.fcgi\", \"/a b/open\" = \"\" }");
    row("app.idle-timeout", "\"1h30m\"", "\"1h30m\"");
    row("app.idle-timeout", "90", "\"1m30s\"");
    row("app.idle-timeout", "0", "\"0s\"");
    row("app.idle-timeout", "\"576h\"", "\"576h\"");
    row("app.idle-timeout", "2073600", "\"576h\"");
    row("app.max-body", "0", "0");
    row("app.max-body", "1000", "1000");
    row("app.max-body", "\"64KiB\"", "\"64KiB\"");
    row("app.max-body", "\"64 kib\"", "\"64KiB\"");
    row("app.max-body", "\"10MB\"", "10000000");
    row("app.max-body", "\"1GiB\"", "\"1GiB\"");
    row("app.max-body", "\"3 TiB\"", "\"3TiB\"");
    row("limits.head", "1024", "\"1KiB\"");
    row("limits.spool-memory", "0", "0");
    row("gateway-threads", "0", "0");
    row("gateway-threads", "64", "64");
    row("control-socket", "\"off\"", "\"off\"");
    row("control-socket", "\"/run/x.sock\"", "\"/run/x.sock\"");
    row("control-socket", "\"\"", "\"\"");
    row("control-group", "\"www-data\"", "\"www-data\"");
    row("control-group-access", "\"full\"", "\"full\"");
    row("dev", "true", "true");
    row("dev", "false", "false");
    row("dev", "\"auto\"", "\"auto\"");
    row("log-level", "\"warn\"", "\"warning\"");
    row("access-log", "\"json\"", "\"json\"");
    row("listen", "\":8080\"", "[\":8080\"]");
    row("listen", "[\":8080\", \"unix:/run/a.sock\", \"systemd\"]",
        "[\":8080\", \"unix:/run/a.sock\", \"systemd\"]");
    row("listen", "\"unix:a.sock\"", "[\"unix:/etc/spawner/a.sock\"]");
    row("listen", "[]", "[\"127.0.0.1:8080\"]");
    row("web-root", "\"apps\"", "\"/etc/spawner/apps\"");
    row("web-root", "\"./apps//\"", "\"/etc/spawner/apps\"");
    row("web-root", "\".\"", "\"/etc/spawner\"");
    row("web-root", "\"../apps\"", "\"/etc/spawner/../apps\"");
    row("web-root", "\"/\"", "\"/\"");
    row("web-root", "\"/srv/a \\\" b\\\\c\"", "\"/srv/a \\\" b\\\\c\"");
    row("static-root", "\"\"", "\"\"");
    row("trusted-proxies", "\"10.0.0.0/8\"", "[\"10.0.0.0/8\"]");
    row("trusted-proxies", "[\"::1\", \"fd00::/8\", \"0.0.0.0/0\"]",
        "[\"::1\", \"fd00::/8\", \"0.0.0.0/0\"]");
    row("app.args", "[\"-b\", \"{socket}\", \"\"]", "[\"-b\", \"{socket}\", \"\"]");
    row("app.environment", "{ A = \"1\", \"B C\" = \"x\\n\" }", "{ A = \"1\", \"B C\" = \"x\\n\" }");
    row("app.environment", "{}", "{}");
    row("app.umask", "\"022\"", "\"022\"");
    row("app.umask", "\"0\"", "\"000\"");
    row("app.umask", "\"inherit\"", "\"inherit\"");
    row("app.limit-open-files", "64", "64");
    row("app.limit-open-files", "\"inherit\"", "\"inherit\"");
    row("app.limit-memory", "\"2GiB\"", "\"2GiB\"");
    row("app.limit-memory", "10000000", "10000000");
    row("app.limit-cpu-time", "90", "\"1m30s\"");
    row("app.limit-cpu-time", "\"2h\"", "\"2h\"");
    row("app.limit-core-size", "0", "0");
    row("app.user", "\"\"", "\"\"");
    row("app.user", "\"apps:web\"", "\"apps:web\"");
    row("app.user", "{ \"*\" = \"apps\" }", "\"apps\"");
    row("app.user", "{ b = \"x:y\", \"a*\" = \"z\" }", "{ \"a*\" = \"z\", \"b\" = \"x:y\" }");
    row("app.no-new-privs", "false", "false");
    row("app.mode", "\"auto\"", "\"auto\"");
    row("app.upload", "\"spool\"", "\"spool\"");
    row("app.keep-connections", "false", "false");
}

void TestConfigValues::acceptsEachForm()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, printed);
    ConfigProblems problems;
    const QByteArray result = loadedValue(key, value, &problems);
    QCOMPARE(problems.lines, QStringList());
    QCOMPARE(result, printed);
}

void TestConfigValues::refusesWhatIsOutOfRangeOrOfAnotherType_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *key, const char *value, const char *says) {
        QTest::addRow("%s = %s", key, value)
            << QByteArray(key) << QByteArray(value) << QString::fromLatin1(says);
    };
    row("app.idle-timeout", "\"5 parsecs\"",
        "takes a duration such as \"5m\" or \"1h30m\", or a number of seconds, "
        "not \"5 parsecs\"");
    row("app.idle-timeout", "-1", "not -1");
    row("app.idle-timeout", "true", "not true");
    row("app.idle-timeout", "1.5", "not a fractional number");
    row("app.idle-timeout", "1979-05-27", "not a date or time");
    row("app.idle-timeout", "2073601", "must be at most \"576h\"");
    row("app.idle-timeout", "9223372036854775807", "must be at most \"576h\"");
    row("app.idle-timeout", "\"\"", "not \"\"");
    row("app.start-timeout", "0", "at least \"10ms\"");
    row("app.max-body", "-1", "not -1");
    row("app.max-body", "\"64 parsecs\"", "such as \"64KiB\"");
    row("app.max-body", "\"9999999999TiB\"", "such as \"64KiB\"");
    row("app.max-body", "\"KiB\"", "such as \"64KiB\"");
    row("app.max-body", "\"-1KiB\"", "such as \"64KiB\"");
    row("limits.head", "1023", "from 1KiB to 1MiB, not 1023");
    row("control-socket", "true", "the path of a socket, or \"off\", not true");
    const QByteArray longPath = "\"/" + QByteArray(107, 'x') + "\"";
    row("control-socket", longPath.constData(), "too long for a socket: at most 107 bytes");
    row("control-group-access", "\"write\"", "\"read-only\" or \"full\", not \"write\"");
    row("gateway-threads", "65", "a whole number from 0 to 64, not 65");
    row("gateway-threads", "-1", "not -1");
    row("gateway-threads", "\"4\"", "not \"4\"");
    row("gateway-threads", "4294967296", "not 4294967296");
    row("dev", "\"yes\"", "takes true, false or \"auto\", not \"yes\"");
    row("log-level", "\"loud\"", "\"debug\", \"info\", \"warning\" or \"error\", not \"loud\"");
    row("access-log", "true", "takes \"off\", \"combined\" or \"json\", not true");
    row("app.mode", "\"Stdio\"", "\"stdio\", \"socket\" or \"auto\"");
    row("listen", "8080", "not 8080");
    row("listen", "\"8080\"", "the port is missing");
    row("listen", "[\":8080\", \":8080\"]", "names \":8080\" twice");
    row("web-root", "\"\"", "must not be empty");
    row("web-root", "\"~/apps\"", "in a shell only");
    row("web-root", "\"/a\\u0000b\"", "the path of a directory");
    row("web-root", "[\"/a\"]", "not an array");
    row("trusted-proxies", "\"10.0.0.0/33\"", "a prefix length from 0 to 32");
    row("trusted-proxies", "\"::/129\"", "a prefix length from 0 to 128");
    row("trusted-proxies", "\"10.0.0.0/\"", "a prefix length");
    row("trusted-proxies", "\"10.0.0.0/+8\"", "a prefix length");
    row("trusted-proxies", "\"10.0.0.0/8 \"", "a prefix length");
    row("trusted-proxies", "\"example.org\"", "an IP address or a network");
    row("trusted-proxies", "\"10.0.0.1\\u0000\"", "an IP address or a network");
    row("app.authorizer", "\"auth.fcgi\"", "the path of an app such as \"/auth.fcgi\"");
    row("app.authorizer", "\"/auth\"", "the path of an app such as");
    row("app.authorizer", "\"/a/../auth.fcgi\"", "the path of an app such as");
    row("app.authorizer", "\"/a//auth.fcgi\"", "the path of an app such as");
    row("app.authorizer", "true", "the path of an app such as");
    row("app.x-accel", "\"nginx\"", "\"follow\" or \"pass\"");
    row("authorizers", "\"/auth.fcgi\"", "a table of paths");
    row("authorizers", "{ private = \"/auth.fcgi\" }", "\"private\", which is no path");
    row("authorizers", "{ \"/a/../b\" = \"/auth.fcgi\" }", "without dot segments");
    row("authorizers", "{ \"/a%20b\" = \"/auth.fcgi\" }", "as it is decoded");
    row("authorizers", "{ \"/a//b\" = \"/auth.fcgi\" }", "which is no path");
    row("authorizers", "{ \"/a\" = \"auth\" }", "an empty string, for \"/a\"");
    row("authorizers", "{ \"/a\" = true }", "an empty string, for \"/a\"");
    row("authorizers", "{ \"/a\" = \"/x.fcgi\", \"/a/\" = \"\" }", "has \"/a\" twice");
    row("app.args", "\"-b {socket}\"", "an array, each item a string");
    row("app.args", "[1]", "not 1");
    row("app.args", "[\"a\\u0000b\"]", "NUL");
    row("app.environment", "\"A=1\"", "a table of strings");
    row("app.environment", "{ A = 1 }", "an integer for A");
    row("app.environment", "{ \"A=B\" = \"1\" }", "which no environment can hold");
    row("app.environment", "{ \"\" = \"1\" }", "which no environment can hold");
    row("app.pass-environment", "[\"A=B\"]", "the name of an environment variable");
    row("app.umask", "18", "an octal string");
    row("app.umask", "\"088\"", "an octal string");
    row("app.umask", "\"1000\"", "an octal string");
    row("app.umask", "\"\"", "an octal string");
    row("app.limit-open-files", "15", "a whole number from 16, or \"inherit\", not 15");
    row("app.limit-open-files", "\"many\"", "not \"many\"");
    row("app.limit-open-files", "-1", "not -1");
    row("app.limit-memory", "\"1MiB\"", "at least 4MiB");
    row("app.limit-memory", "true", "not true");
    row("app.limit-memory", "\"9999999TiB\"", "bytes or a size");
    row("app.limit-cpu-time", "\"1.5s\"", "in whole seconds");
    row("app.limit-cpu-time", "0", "in whole seconds");
    row("app.limit-file-size", "0", "at least 1");
    row("app.user", "\"a:b:c\"", "\"USER:GROUP\"");
    row("app.user", "\":b\"", "\"USER:GROUP\"");
    row("app.user", "{ shop = \"\" }", "for \"shop\"");
    row("app.user", "{ \"\" = \"x\" }", "no app's name can match");
    row("app.user", "7", "not 7");
    row("app.private-tmp", "1", "true or false");
    row("app.processes-max", "0", "from 1 to");
    row("app.processes-min", "9", "'processes-min' (9) is larger than 'processes-max' (8)");
    row("app.processes", "0", "at least one process");
    row("app.processes", "[1]", "or [min, max]");
    row("app.processes", "\"4\"", "or [min, max]");
    row("app.processes", "[4, 1]", "'processes-min' (4) is larger than 'processes-max' (1)");
}

void TestConfigValues::refusesWhatIsOutOfRangeOrOfAnotherType()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, value);
    QFETCH(QString, says);
    ConfigProblems problems;
    QCOMPARE(loadedValue(key, value, &problems), QByteArray());
    QCOMPARE(problems.lines.size(), 1);
    QVERIFY2(problems.lines.first().startsWith(u"/etc/spawner/test.toml:"),
             qPrintable(problems.lines.first()));
    QVERIFY2(problems.lines.first().contains(says), qPrintable(problems.lines.first()));
}

void TestConfigValues::parsesListenAddresses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("canonical");
    const auto row = [](const char *text, const char *canonical) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(canonical);
    };
    row("127.0.0.1:8080", "127.0.0.1:8080");
    row(":8080", ":8080");
    row(":0", ":0");
    row(":65535", ":65535");
    row("localhost:80", "127.0.0.1:80");
    row("0.0.0.0:80", "0.0.0.0:80");
    row("[::1]:8080", "[::1]:8080");
    row("[::]:8080", "[::]:8080");
    row("[fe80::1%eth0]:80", "[fe80::1%eth0]:80");
    row("unix:/run/x.sock", "unix:/run/x.sock");
    row("/run/x.sock", "unix:/run/x.sock");
    row("systemd", "systemd");
}

void TestConfigValues::parsesListenAddresses()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, canonical);
    const auto address = parseListenAddress(text);
    QVERIFY2(address, address ? "" : qPrintable(address.error().message));
    QCOMPARE(address->toText(), canonical);
    const auto again = parseListenAddress(address->toText());
    QVERIFY(again);
    QVERIFY(*again == *address);
}

void TestConfigValues::refusesListenAddresses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *text, const char *why) {
        QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(why);
    };
    row("", "the port is missing");
    row("8080", "the port is missing");
    row("127.0.0.1", "the port is missing");
    row("[::1]", "the port is missing");
    row("127.0.0.1:", "from 0 to 65535");
    row(":65536", "from 0 to 65535");
    row(":99999999999999999999", "from 0 to 65535");
    row(":-1", "from 0 to 65535");
    row(":+80", "from 0 to 65535");
    row(": 80", "from 0 to 65535");
    row(":http", "from 0 to 65535");
    row("::1:8080", "brackets");
    row("[]:80", "the host must be");
    row("[127.0.0.1]:80", "the host must be");
    row("[fe80::1%]:80", "the host must be");
    row("example.org:80", "the host must be");
    row("256.0.0.1:80", "the host must be");
    row("http://127.0.0.1:80", "brackets");
    row("unix:", "the path is missing");
    row("unix:@abstract", "abstract");
}

void TestConfigValues::refusesListenAddresses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, why);
    const auto address = parseListenAddress(text);
    QVERIFY(!address);
    QVERIFY2(address.error().message.contains(why), qPrintable(address.error().message));
    // The longest path that fits is 107 bytes.
    QVERIFY(parseListenAddress(QByteArray("unix:/" + QByteArray(106, 'a'))));
    QVERIFY(!parseListenAddress(QByteArray("unix:/" + QByteArray(107, 'a'))));
    QVERIFY(!parseListenAddress(QByteArray("127.0.0.1:80\0", 13)));
}

void TestConfigValues::tellsWhatIsLocal_data()
{
    QTest::addColumn<bool>("isLocal");
    QTest::newRow("127.0.0.1:80") << true;
    QTest::newRow("127.9.9.9:80") << true;
    QTest::newRow("localhost:80") << true;
    QTest::newRow("[::1]:80") << true;
    QTest::newRow("[::ffff:127.0.0.1]:80") << true;
    QTest::newRow("unix:/x") << true;
    QTest::newRow(":80") << false;
    QTest::newRow("0.0.0.0:80") << false;
    QTest::newRow("[::]:80") << false;
    QTest::newRow("10.0.0.1:80") << false;
    QTest::newRow("[::ffff:10.0.0.1]:80") << false;
    QTest::newRow("systemd") << false;
}

void TestConfigValues::tellsWhatIsLocal()
{
    QFETCH(bool, isLocal);
    const auto address = parseListenAddress(QTest::currentDataTag());
    QVERIFY(address);
    QCOMPARE(address->isLocalOnly(), isLocal);
    Config config;
    config.listen = { *parseListenAddress("127.0.0.1:1"), *address };
    QCOMPARE(config.isDev(), isLocal && address->kind == ListenAddress::Kind::Tcp);
    config.dev = !isLocal;
    QCOMPARE(config.isDev(), !isLocal);
}

void TestConfigValues::suggestsNames_data()
{
    QTest::addColumn<QByteArray>("nearest");
    QTest::newRow("idle-timout") << QByteArray("app.idle-timeout");
    QTest::newRow("web_root") << QByteArray("web-root");
    QTest::newRow("webRoot") << QByteArray("web-root");
    QTest::newRow("lsiten") << QByteArray("listen");
    QTest::newRow("app.max-bdoy") << QByteArray("app.max-body");
    QTest::newRow("max-body") << QByteArray("app.max-body");
    QTest::newRow("app.listen") << QByteArray("listen");
    QTest::newRow("limits.header") << QByteArray("limits.head");
    QTest::newRow("limit") << QByteArray("limits");
    QTest::newRow("") << QByteArray();
    QTest::newRow("zzzzzzzzzz") << QByteArray();
    QTest::newRow("x") << QByteArray();
}

void TestConfigValues::suggestsNames()
{
    QFETCH(QByteArray, nearest);
    QByteArray found = nearestConfigKey(QTest::currentDataTag());
    if (found == "idle-timeout") // as good as the name with its table
        found.prepend("app.");
    QCOMPARE(found, nearest);
    QCOMPARE(nearestName(QByteArray(100'000, 'a'), { QByteArray("a") }), QByteArray());
}

QTEST_GUILESS_MAIN(TestConfigValues)
#include "test_config_values.moc"
