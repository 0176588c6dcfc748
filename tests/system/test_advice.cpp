// What the doctor and app.explain say of apps in good and bad states, and how to mend it.
#include "system/controlconversation.h"
#include "system/systemtest.h"

#include <QJsonArray>

#include <sys/stat.h>

using namespace spawner;
using namespace std::chrono_literals;

namespace {

QJsonObject named(const char *app)
{
    return {{QStringLiteral("app"), QLatin1String(app)}};
}

QString sentences(const QJsonObject &explained)
{
    QStringList all;
    const QJsonArray lines = explained.value(u"explanation").toArray();
    for (const QJsonValue &line : lines)
        all += line.toString();
    return all.join(u'\n');
}

} // namespace

/// One daemon for all: its apps get into their states once, and are looked at once.
class TestAdvice : public SystemTest
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        SystemTest::init();
        QVERIFY2(prepare(), m_daemon->log().constData());
    }
    void init() { }
    void cleanup() { }
    void cleanupTestCase()
    {
        m_clients.clear();
        m_talk.reset();
        SystemTest::cleanup();
    }
    void findings_data();
    void findings();
    void explanations_data();
    void explanations();
    void handshakes_data();
    void handshakes();

private:
    bool prepare();
    bool prepareFiles();
    bool prepareStates();
    bool prepareBusyOnes();
    bool deploy(const char *name, const QByteArray &settings = {}, const QByteArray &fakeapp = {});
    QJsonObject explain(const char *app) const;
    bool isState(const char *app, const char *state, std::chrono::milliseconds patience = 20s) const;
    int get(const QByteArray &target) const { return httpGet(m_daemon->port(), target).status; }
    bool call(const char *method, const char *app, QJsonObject more = {}) const
    {
        more.insert(QStringLiteral("app"), QLatin1String(app));
        return bool(m_talk->call(method, more));
    }

    std::unique_ptr<ControlConversation> m_talk;
    std::vector<std::unique_ptr<HttpClient>> m_clients; // with requests in hand
    QJsonArray m_checks;
    QMap<QByteArray, QString> m_explanations;
};

bool TestAdvice::deploy(const char *name, const QByteArray &settings, const QByteArray &fakeapp)
{
    return deployFake(settings + "\n[environment]\nFAKEAPP = \"" + fakeapp + "\"\n", QLatin1String(name) + QStringLiteral(".fcgi"));
}

QJsonObject TestAdvice::explain(const char *app) const
{
    const auto explained = m_talk->call("app.explain", named(app));
    return explained ? *explained : QJsonObject();
}

bool TestAdvice::isState(const char *app, const char *state, std::chrono::milliseconds patience) const
{
    return eventuallyTrue([&] { return explain(app).value(u"app")[u"state"].toString() == QLatin1String(state); }, patience);
}

/// What is wrong with files shows without a process.
bool TestAdvice::prepareFiles()
{
    Sandbox &sandbox = m_daemon->sandbox();
    return deploy("fine") && deploy("writable")
        && ::chmod(QFile::encodeName(m_daemon->webRoot() + QStringLiteral("/writable.fcgi")).constData(), 0757) == 0
        && sandbox.writeFile(QStringLiteral("web/plain.fcgi"), "#!/bin/sh\n", 0644)
        && sandbox.writeFile(QStringLiteral("web/foreign.fcgi"), "MZ\x90 not for this machine", 0755)
        && sandbox.writeFile(QStringLiteral("web/lost.fcgi"), "#!/no/such/interpreter\n", 0755) && deploy("settings")
        && sandbox.writeFile(QStringLiteral("web/settings.fcgi.toml"), "idle-timeuot = 5\n");
}

/// As they come in an app's life.
bool TestAdvice::prepareStates()
{
    if (!call("app.pause", "paused") || !call("app.start", "kept")
        || !call("app.keepAlive", "kept", {{QStringLiteral("on"), true}}) || get("/edited.fcgi") != 200 || get("/ended.fcgi") != 200
        || get("/updated.fcgi") != 200)
        return false;
    for (const char *app : {"mute", "limited", "many", "socket"}) {
        if (!call("app.start", app) || !isState(app, "running"))
            return false;
    }
    get("/ended.fcgi?do=exit-now&code=7");
    Sandbox &sandbox = m_daemon->sandbox();
    if (!sandbox.writeFile(QStringLiteral("web/edited.fcgi.toml"), "idle-timeout = \"soon\"\n")
        || !sandbox.writeFile(QStringLiteral("worse"), "#!/bin/sh\nexit 4\n", 0755)
        || !m_daemon->deploy(sandbox.path(QStringLiteral("worse")), QStringLiteral("updated.fcgi")))
        return false;
    return eventuallyTrue([this] { return get("/looping.fcgi") != 200 && isState("looping", "crash-looping", 0ms); });
}

/// One request is all that they take, and one they have.
bool TestAdvice::prepareBusyOnes()
{
    for (const char *target : {"/busy.fcgi?sleep=60000", "/growing.fcgi?sleep=60000", "/slow.fcgi"}) {
        m_clients.push_back(std::make_unique<HttpClient>(m_daemon->port()));
        if (!m_clients.back()->sendRequest("GET", target))
            return false;
    }
    return isState("busy", "running") && isState("growing", "running") && isState("slow", "starting");
}

bool TestAdvice::prepare()
{
    m_talk = std::make_unique<ControlConversation>();
    const QByteArray once = "mode=sequential";
    const bool isDeployed = prepareFiles() && deploy("paused") && deploy("kept") && deploy("edited") && deploy("ended")
        && deploy("updated") && deploy("mute", {}, "values=silent") && deploy("limited", {}, "values=limits:5") && deploy("many")
        && deploy("socket", "mode = \"socket\"") && deploy("looping", "args = [\"exit=3\"]") && deploy("failing", "args = [\"exit=3\"]")
        && deploy("busy", "processes-max = 1", once) && deploy("growing", "processes-max = 2", once)
        && deploy("slow", "start-timeout = \"1h\"", "never-accept") && deploy("auto", "mode = \"auto\"");
    if (!isDeployed || !m_daemon->start() || !m_talk->connectTo(m_daemon->runtimeDir() + QStringLiteral("/control.sock"))
        || !prepareStates() || !prepareBusyOnes())
        return false;
    const bool isUpdateTried
        = eventuallyTrue([this] { return sentences(explain("updated")).contains(QStringLiteral("not in charge")); });
    get("/failing.fcgi"); // last: it is tried again in half a second
    const auto all = m_talk->call("doctor");
    m_checks = all ? all->value(u"checks").toArray() : QJsonArray();
    for (const char *app : {"fine", "auto", "paused", "looping", "failing", "plain", "settings", "edited", "updated", "kept", "many",
                            "limited", "busy", "growing", "slow"})
        m_explanations[app] = sentences(explain(app));
    return isUpdateTried && !m_checks.isEmpty();
}

void TestAdvice::findings_data()
{
    QTest::addColumn<QString>("app");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("fix");
    const auto row = [](const char *app, const char *id, const char *verdict, const char *text, const char *fix = "") {
        QTest::addRow("%s: %s", app, id) << QString::fromUtf8(app) << QString::fromUtf8(id) << QString::fromUtf8(verdict)
                                         << QString::fromUtf8(text) << QString::fromUtf8(fix);
    };
    row("fine", "app.executable", "ok", "it may be executed");
    row("fine", "app.program", "ok", "a whole program for this machine");
    row("fine", "app.settings", "ok", "fine.fcgi.toml is in force");
    row("fine", "app.state", "ok", "the next request starts it");
    row("writable", "app.world-writable", "warning", "everyone on this machine may change the program", "chmod o-w ");
    row("plain", "app.executable", "problem", "exec", "chmod +x ");
    row("foreign", "app.program", "problem", "foreign.fcgi", "fcgi-spawnerctl deploy FILE --name foreign");
    row("lost", "app.program", "problem", "/no/such/interpreter", "fcgi-spawnerctl deploy FILE --name lost");
    row("settings", "app.settings", "problem", "idle-timeuot", "fcgi-spawner --check-config");
    row("edited", "app.settings", "problem", "edited.fcgi.toml:1", "fcgi-spawner --check-config");
    row("edited", "app.state", "ok", "it runs");
    row("paused", "app.state", "warning", "paused: requests are answered with 503", "fcgi-spawnerctl resume paused");
    row("looping", "app.state", "problem", "it is crash-looping: failed ", "fcgi-spawnerctl logs looping");
    row("failing", "app.state", "problem", "it waits before the next try: failed ", "fcgi-spawnerctl start failing");
    row("updated", "app.version", "problem", "its newest version is not in charge", "fcgi-spawnerctl rollback updated");
    row("ended", "app.last-exit", "note", "exit status 7", "fcgi-spawnerctl logs ended");
}

void TestAdvice::findings()
{
    QFETCH(QString, app);
    QFETCH(QString, id);
    QFETCH(QString, verdict);
    QFETCH(QString, text);
    QFETCH(QString, fix);
    const auto found = std::find_if(m_checks.begin(), m_checks.end(), [&](const QJsonValue &check) {
        return check[u"id"].toString() == id && check[u"subject"].toString() == app;
    });
    QVERIFY(found != m_checks.end());
    QCOMPARE((*found)[u"verdict"].toString(), verdict);
    QVERIFY2((*found)[u"text"].toString().contains(text), qPrintable((*found)[u"text"].toString()));
    QVERIFY2((*found)[u"fix"].toString().contains(fix), qPrintable((*found)[u"fix"].toString()));
    QCOMPARE((*found)[u"fix"].toString().isEmpty(), fix.isEmpty());
}

void TestAdvice::explanations_data()
{
    QTest::addColumn<QByteArray>("app");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *app, const char *text) { QTest::addRow("%s: %s", app, text) << QByteArray(app) << QString::fromUtf8(text); };
    row("fine", "would start a process of ");
    row("auto", "offering it a socket both as standard input and by path");
    row("paused", "would be answered with 503: the app is paused");
    row("looping", "would be answered with 503: the app failed ");
    row("failing", "and is tried again in ");
    row("plain", "would be answered with 403: ");
    row("settings", "would be answered with 503: ");
    row("settings", "idle-timeuot");
    row("edited", "Its settings file is not in force as it is now: ");
    row("updated", "Its newest version is not in charge: ");
    row("kept", "not stopped for being idle: an administrator keeps them");
    row("many", "takes any number");
    row("limited", "takes up to 5");
    row("busy", "all 1 processes are busy");
    row("busy", "No more process would be started: there are 1 already");
    row("growing", "One more process would be started for it (1 of 2, processes-max)");
    row("slow", "would wait for a process that is starting, behind 1 others");
}

void TestAdvice::explanations()
{
    QFETCH(QByteArray, app);
    QFETCH(QString, text);
    QVERIFY2(m_explanations[app].contains(text), qPrintable(m_explanations[app]));
}

void TestAdvice::handshakes_data()
{
    QTest::addColumn<QByteArray>("app");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("text");
    QTest::newRow("any number") << QByteArray("many") << QStringLiteral("app.capability")
                                << QStringLiteral("it says what it can take: any number of requests at once");
    QTest::newRow("a few") << QByteArray("limited") << QStringLiteral("app.capability")
                           << QStringLiteral("it says what it can take: 5 requests at once");
    QTest::newRow("says nothing") << QByteArray("mute") << QStringLiteral("app.capability")
                                  << QStringLiteral("it does not say what it can take, so it gets 1 requests at once");
    QTest::newRow("stdio") << QByteArray("many") << QStringLiteral("app.handshake") << QStringLiteral("(mode \"stdio\")");
    QTest::newRow("socket") << QByteArray("socket") << QStringLiteral("app.handshake") << QStringLiteral("(mode \"socket\")");
    QTest::newRow("paused") << QByteArray("paused") << QStringLiteral("app.start") << QStringLiteral("it is paused");
    QTest::newRow("answers") << QByteArray("many") << QStringLiteral("app.request")
                             << QStringLiteral("GET /many.fcgi was answered with 200");
    QTest::newRow("does not start") << QByteArray("failing") << QStringLiteral("app.start") << QStringLiteral("exit status 3");
}

void TestAdvice::handshakes()
{
    QFETCH(QByteArray, app);
    QFETCH(QString, id);
    QFETCH(QString, text);
    const auto examined = m_talk->call("doctor", named(app.constData()));
    QVERIFY(examined);
    QStringList said;
    const QJsonArray checks = examined->value(u"checks").toArray();
    for (const QJsonValue &check : checks)
        said += check[u"id"].toString() + QStringLiteral(": ") + check[u"text"].toString();
    const QStringList found = said.filter(id + QStringLiteral(": "));
    QVERIFY2(found.join(u'\n').contains(text), qPrintable(said.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestAdvice)
#include "test_advice.moc"
