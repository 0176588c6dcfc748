// The example app auth, as visitors meet it: a real browser signs in at a real OpenID provider through the real
// daemon. Needs node, npm (and its registry, once for each build folder) and chromium.
#include "system/systemtest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#include <csignal>
#include <sys/prctl.h>

using namespace spawner;
using namespace std::chrono_literals;

namespace {

const QString Folder = QStringLiteral(AUTH_TEST_DIR);
const QString App = QStringLiteral(EXAMPLES_DIR "/auth.fcgi");
const QByteArray ClientSecret = "the-client-secret-of-the-test";
const QByteArray SessionKey = "the-session-key-of-the-test-4711";

using Variables = QList<QPair<QByteArray, QByteArray>>;

/// A program that dies with us.
class Program : public QProcess
{
public:
    Program()
    {
        setWorkingDirectory(Folder);
        setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    }
    ~Program() override
    {
        if (state() != NotRunning)
            kill();
        waitForFinished();
    }
    /// What it writes up to and including the first match of `pattern`; what matched is in `match`.
    bool waitForOutput(const QString &pattern, QRegularExpressionMatch *match)
    {
        const QDeadlineTimer deadline(60s);
        const QRegularExpression expression(pattern);
        while (!deadline.hasExpired()) {
            m_output += readAll();
            *match = expression.match(QString::fromUtf8(m_output));
            if (match->hasMatch())
                return true;
            if (!waitForReadyRead(static_cast<int>(deadline.remainingTime())) && state() == NotRunning)
                break;
        }
        return false;
    }
    QByteArray output()
    {
        m_output += readAll();
        return m_output;
    }

private:
    QByteArray m_output;
};

QString findChromium()
{
    for (const char *name : {"chromium", "chromium-browser", "google-chrome"}) {
        const QString path = QStandardPaths::findExecutable(QLatin1String(name));
        if (!path.isEmpty())
            return path;
    }
    return {};
}

QByteArray toml(const QByteArray &settings, const Variables &variables)
{
    QByteArray text = settings + "\n[environment]\n";
    for (const auto &[name, value] : variables)
        text += name + " = \"" + value + "\"\n";
    return text;
}

} // namespace

class TestAuth : public SystemTest
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init() { SystemTest::init(); }
    void cleanup();

    void aBrowserSignsInAndOut();
    void withoutKeysItExplains();

private:
    bool startProviders();
    bool startStandalone();
    QString issuer(int number) const { return m_issuers.at(number).toString(); }
    Variables oidc(int number) const;
    QString url(const QString &app) const
    {
        return QStringLiteral("http://127.0.0.1:%1/%2").arg(m_daemon->port()).arg(app);
    }

    QString m_node;
    QString m_chromium;
    QJsonArray m_issuers;
    QString m_standaloneUrl;
    std::unique_ptr<Program> m_providers;
    std::unique_ptr<Program> m_standalone;
};

/// The packages of package-lock.json, once for each build folder.
void TestAuth::initTestCase()
{
    m_node = QStandardPaths::findExecutable(QStringLiteral("node"));
    const QString npm = QStandardPaths::findExecutable(QStringLiteral("npm"));
    m_chromium = findChromium();
    QVERIFY2(!m_node.isEmpty() && !npm.isEmpty(), "node or npm is missing (Debian: nodejs, npm)");
    QVERIFY2(!m_chromium.isEmpty(), "chromium is missing (Debian: chromium)");

    const QByteArray wanted = contentOf(Folder + QStringLiteral("/package-lock.json"));
    const QString marker = Folder + QStringLiteral("/node_modules/.installed-lock");
    QVERIFY(!wanted.isEmpty());
    if (contentOf(marker) == wanted)
        return;
    Program install;
    install.setProcessChannelMode(QProcess::MergedChannels);
    install.start(npm, {QStringLiteral("ci"), QStringLiteral("--ignore-scripts"), QStringLiteral("--no-audit"),
                        QStringLiteral("--no-fund"), QStringLiteral("--no-update-notifier"),
                        QStringLiteral("--fetch-retry-mintimeout=2000"), QStringLiteral("--fetch-retry-maxtimeout=8000")});
    const bool ended = install.waitForFinished(180'000);
    if (!ended || install.exitCode() != 0) {
        qWarning().noquote() << "npm says:\n" + install.output();
        QFAIL("npm could not install what this test needs. Is https://registry.npmjs.org reachable from here?");
    }
    QFile file(marker);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(wanted) == wanted.size());
}

void TestAuth::cleanup()
{
    m_standalone.reset();
    m_providers.reset();
    SystemTest::cleanup();
}

bool TestAuth::startProviders()
{
    m_providers = std::make_unique<Program>();
    m_providers->setProcessChannelMode(QProcess::MergedChannels);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TEST_CLIENT_SECRET"), QString::fromLatin1(ClientSecret));
    m_providers->setProcessEnvironment(environment);
    m_providers->start(m_node, {QStringLiteral("provider.mjs")});
    QRegularExpressionMatch match;
    if (!m_providers->waitForOutput(QStringLiteral("\\{\"issuers\".*\\}"), &match))
        return false;
    m_issuers = QJsonDocument::fromJson(match.captured().toUtf8()).object().value(QStringLiteral("issuers")).toArray();
    return m_issuers.size() == 2;
}

Variables TestAuth::oidc(int number) const
{
    return {{"SESSION_KEY", SessionKey}, {"OIDC_NAME", "Test Service"}, {"OIDC_ISSUER", issuer(number).toUtf8()},
            {"OIDC_CLIENT_ID", "test-client"}, {"OIDC_CLIENT_SECRET", ClientSecret}};
}

bool TestAuth::startStandalone()
{
    m_standalone = std::make_unique<Program>();
    m_standalone->setProcessChannelMode(QProcess::MergedChannels);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &[name, value] : oidc(1))
        environment.insert(QString::fromLatin1(name), QString::fromLatin1(value));
    m_standalone->setProcessEnvironment(environment);
    m_standalone->start(App, {QStringLiteral("-listenAddr"), QStringLiteral("127.0.0.1:0")});
    QRegularExpressionMatch match;
    if (!m_standalone->waitForOutput(QStringLiteral("listening on (http://127\\.0\\.0\\.1:\\d+)"), &match))
        return false;
    m_standaloneUrl = match.captured(1);
    return true;
}

void TestAuth::aBrowserSignsInAndOut()
{
    QVERIFY2(startProviders(), m_providers->output().constData());
    QVERIFY2(startStandalone(), m_standalone->output().constData());
    Variables first = oidc(0);
    first += {{"GITHUB_SERVER_URL", issuer(0).toUtf8()}, {"GITHUB_CLIENT_ID", "test-client"},
              {"GITHUB_CLIENT_SECRET", ClientSecret}};
    Variables brief = oidc(0);
    brief.emplaceBack("SESSION_LIFETIME", "2");
    const QByteArray settings = "concurrency = 16\n";
    QVERIFY(m_daemon->deploy(App, QStringLiteral("auth.fcgi"), toml(settings + "mode = \"stdio\"", first)));
    QVERIFY(m_daemon->deploy(App, QStringLiteral("socket.fcgi"), toml(settings + "mode = \"socket\"", oidc(1))));
    QVERIFY(m_daemon->deploy(App, QStringLiteral("short.fcgi"), toml(settings, brief)));
    QVERIFY(m_daemon->deploy(App, QStringLiteral("bare.fcgi"), toml(settings, {})));
    QVERIFY(m_daemon->start());

    const QJsonObject apps{{QStringLiteral("stdio"), url(QStringLiteral("auth.fcgi"))},
                           {QStringLiteral("socket"), url(QStringLiteral("socket.fcgi"))},
                           {QStringLiteral("short"), url(QStringLiteral("short.fcgi"))},
                           {QStringLiteral("bare"), url(QStringLiteral("bare.fcgi"))},
                           {QStringLiteral("standalone"), m_standaloneUrl}};
    QJsonArray redirectUris{url(QStringLiteral("auth.fcgi/callback/oidc")),
                            url(QStringLiteral("auth.fcgi/callback/github"))};
    for (const char *app : {"socket", "short", "standalone"})
        redirectUris.append(QString(apps.value(QLatin1String(app)).toString() + QStringLiteral("/callback/oidc")));
    const QJsonObject uris{{QStringLiteral("redirectUris"), redirectUris}};
    m_providers->write(QJsonDocument(uris).toJson(QJsonDocument::Compact) + '\n');
    QRegularExpressionMatch match;
    QVERIFY2(m_providers->waitForOutput(QStringLiteral("ready"), &match), m_providers->output().constData());

    const QJsonObject what{{QStringLiteral("chromium"), m_chromium}, {QStringLiteral("apps"), apps},
                           {QStringLiteral("issuer"), issuer(0)},
                           {QStringLiteral("screenshots"), qEnvironmentVariable("SPAWNER_TEST_SCREENSHOTS")}};
    Program browser;
    browser.setProcessChannelMode(QProcess::MergedChannels);
    browser.start(m_node, {QStringLiteral("signin.mjs"),
                           QString::fromUtf8(QJsonDocument(what).toJson(QJsonDocument::Compact))});
    QVERIFY(browser.waitForFinished(180'000));
    const QList<QByteArray> lines = browser.output().split('\n');
    QList<QByteArray> secrets{ClientSecret, SessionKey};
    int passed = 0;
    for (const QByteArray &line : lines) {
        passed += line.startsWith("ok ");
        if (line.startsWith("secret "))
            secrets.append(line.mid(7));
        else
            qInfo().noquote() << line;
    }
    QVERIFY2(browser.exitStatus() == QProcess::NormalExit && browser.exitCode() == 0, "see above");
    QCOMPARE(passed, 16);
    QVERIFY(secrets.size() > 20);
    const QByteArray logs = m_daemon->log() + m_standalone->output();
    QVERIFY(logs.contains("auth: wrong state")); // it does say what was wrong
    for (const QByteArray &secret : secrets)
        QVERIFY2(!logs.contains(secret), secret.constData());
}

void TestAuth::withoutKeysItExplains()
{
    QVERIFY(m_daemon->deploy(App, QStringLiteral("auth.fcgi"))); // with the settings that come with it
    QVERIFY(m_daemon->start());
    HttpClient client(m_daemon->port());
    HttpReply reply = client.get("/auth.fcgi");
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.field("Cache-Control"), QByteArray("no-store"));
    QVERIFY(reply.body.contains("GOOGLE_CLIENT_ID") && reply.body.contains("/auth.fcgi/callback/google"));
    reply = client.get("/auth.fcgi/profile");
    QCOMPARE(reply.status, 503);
    QVERIFY2(reply.isComplete && reply.body.endsWith("</html>\n"), qPrintable(reply.problem));
    reply = client.request("POST", "/auth.fcgi/logout", {}, QByteArray(100'000, 'x'));
    QCOMPARE(reply.status, 503);
    reply = client.request("HEAD", "/auth.fcgi/nothing");
    QCOMPARE(reply.status, 503);
    QVERIFY2(reply.isComplete, qPrintable(reply.problem));
}

QTEST_GUILESS_MAIN(TestAuth)
#include "test_auth.moc"
