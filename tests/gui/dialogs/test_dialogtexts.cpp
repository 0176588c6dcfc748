// What is said: errors in words, checks, mistakes of the config, reports without secrets, who has a port.
#include "gui/dialogs/checktexts.h"
#include "gui/dialogs/configproblem.h"
#include "gui/dialogs/diagnostics.h"
#include "gui/dialogs/messagetexts.h"
#include "gui/dialogs/portowner.h"
#include "gui/dialogs/webrootfinder.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace spawner;
using namespace Qt::StringLiterals;

class DialogTextsTest : public QObject
{
    Q_OBJECT
private slots:
    void everyErrorHasWordsOfItsOwn()
    {
        QSet<QString> seen;
        for (int code = 0; code <= int(ErrorCode::RedirectLoop); ++code) {
            const QString words = MessageTexts::words(ErrorCode(code));
            QVERIFY(!words.isEmpty());
            QVERIFY2(!words.endsWith(u'.'), qPrintable(words));
            QVERIFY2(!seen.contains(words), qPrintable(words));
            seen.insert(words);
            const QString advice = MessageTexts::advice(ErrorCode(code));
            QVERIFY2(advice.isEmpty() || advice.endsWith(u'.'), qPrintable(advice));
        }
    }

    void sentencesAreOneHarmlessLine()
    {
        const QString text = MessageTexts::sentence({ ErrorCode::NotFound, u"no app '<b>x</b>\n\u202e'"_s });
        QVERIFY(text.startsWith(u"It is not there: "_s));
        QVERIFY(!text.contains(u'\n') && !text.contains(u'\u202e'));
        QVERIFY(text.contains(u"<b>"_s)); // shown as it is: labels of the dialogs are plain
    }

    void troubleSaysWhatIsInTheWay()
    {
        ConnectionState state;
        QCOMPARE(MessageTexts::trouble(state), QString());
        state.trouble = ConnectionTrouble::Denied;
        state.socketPath = u"/run/fcgi-spawner/control.sock"_s;
        state.group = u"fcgi"_s;
        QVERIFY(MessageTexts::trouble(state).contains(u"control.sock"_s));
        QVERIFY(MessageTexts::trouble(state).contains(u"fcgi"_s));
        QVERIFY(MessageTexts::troubleAdvice(state).startsWith(u"sudo usermod -aG fcgi $USER"_s));
        state.trouble = ConnectionTrouble::Incompatible;
        state.daemonVersion = "2.1";
        state.daemonProtocol = 3;
        QVERIFY(MessageTexts::trouble(state).contains(u"protocol 3"_s));
        QCOMPARE(MessageTexts::troubleAdvice(state), u"Update this program."_s);
        state.daemonProtocol = 0;
        QVERIFY(!MessageTexts::trouble(state).contains(u"protocol 0"_s));
    }

    void everyCheckOfTheDaemonHasATitle()
    {
        static const QRegularExpression Id(u"\\b(?:okay|note|warning|problem)\\(\"([a-z-]+\\.[a-z-]+)\""_s);
        QSet<QByteArray> ids;
        QDirIterator files(QStringLiteral(SPAWNER_SOURCE_DIR "/core/server"), { u"*.cpp"_s });
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto matches = Id.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext())
                ids.insert(matches.next().captured(1).toUtf8());
        }
        QVERIFY(ids.size() > 20);
        for (const QByteArray &id : std::as_const(ids))
            QVERIFY2(CheckTexts::title(id) != QString::fromUtf8(id), id.constData());
        QCOMPARE(CheckTexts::title("new.check"), u"new.check"_s);
    }

    void checksWithFiguresKeepTheDaemonsSentence()
    {
        CheckResult check{ "app.libraries", u"hello"_s, "ok", u"every shared library it needs is there"_s, {} };
        QCOMPARE(CheckTexts::sentence(check), u"Every shared library it needs is there."_s);
        check.verdict = "problem";
        check.text = u"libfoo.so.2 is missing"_s;
        QCOMPARE(CheckTexts::sentence(check), check.text);
    }

    void configProblemsHaveTheirPlace()
    {
        const ConfigProblem at = ConfigProblem::parse(u"/etc/a:b.toml:3:14: unknown key 'x': mend it"_s);
        QCOMPARE(at.file, u"/etc/a:b.toml"_s);
        QCOMPARE(at.line, 3);
        QCOMPARE(at.column, 14);
        QCOMPARE(at.text, u"unknown key 'x': mend it"_s);
        const ConfigProblem bare = ConfigProblem::parse(u"the file cannot be read"_s);
        QCOMPARE(bare.line, 0);
        QCOMPARE(bare.text, u"the file cannot be read"_s);
    }

    void secretsAreRemoved_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("secret");
        QTest::addColumn<QString>("kept");
        const auto row = [](const char *name, const QString &text, const QString &secret, const QString &kept) {
            QTest::newRow(name) << text << secret << kept;
        };
        row("url", u"connecting to https://admin:s3cret@example.org/x"_s, u"s3cret"_s, u"example.org/x"_s);
        row("url user", u"https://tok3n@example.org/"_s, u"tok3n"_s, u"example.org"_s);
        row("url password with slash-like", u"postgres://u:p%2Fw@db/x"_s, u"p%2Fw"_s, u"db/x"_s);
        row("ssh url", u"ssh://root:hunter2@web1:22"_s, u"hunter2"_s, u"web1:22"_s);
        row("assignment", u"DB_PASSWORD=hunter2 MODE=fast"_s, u"hunter2"_s, u"MODE=fast"_s);
        row("quoted", u"password = \"two words\" next"_s, u"two words"_s, u"next"_s);
        row("json", u"{\"api_key\": \"abc123\", \"n\": 1}"_s, u"abc123"_s, u"\"n\": 1"_s);
        row("header", u"Authorization: Bearer eyJhbGciOi.J9 after"_s, u"eyJhbGciOi.J9"_s, u"after"_s);
        row("basic", u"got Basic dXNlcjpwYXNz in it"_s, u"dXNlcjpwYXNz"_s, u"in it"_s);
        row("flag", u"app --token abc123 --port 80"_s, u"abc123"_s, u"--port 80"_s);
        row("query", u"GET /x?token=abc123&page=2"_s, u"abc123"_s, u"page=2"_s);
        row("aws", u"AWS_SECRET_ACCESS_KEY=abc/def+gh"_s, u"abc/def+gh"_s, u"AWS_SECRET_ACCESS_KEY"_s);
        row("cookie", u"Cookie: theme=dark; sid=abc123"_s, u"sid=abc123"_s, u"Cookie"_s);
        row("key", u"-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----\nend"_s, u"MIIE"_s, u"end"_s);
        row("home", u"settings in /home/mary/.config/x"_s, u"mary"_s, u"~/.config/x"_s);
        row("other home", u"owner of /home/john/fcgi is"_s, u"john"_s, u"~/fcgi is"_s);
    }

    void secretsAreRemoved()
    {
        QFETCH(QString, text);
        QFETCH(QString, secret);
        QFETCH(QString, kept);
        const QString clean = withoutSecrets(text, u"/home/mary"_s);
        QVERIFY2(!clean.contains(secret), qPrintable(clean));
        QVERIFY2(clean.contains(kept), qPrintable(clean));
        QCOMPARE(withoutSecrets(clean, u"/home/mary"_s), clean);
    }

    void harmlessTextsStay_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : { u"the author said: hello"_s, u"/homepage/index"_s, u"http://127.0.0.1:8080/a@b"_s,
                                     u"unexpected token at line 3"_s, u"notifications/crash: notify"_s,
                                     u"basic settings"_s })
            QTest::newRow(qPrintable(text)) << text;
    }

    void harmlessTextsStay()
    {
        QFETCH(QString, text);
        QCOMPARE(withoutSecrets(text, u"/root"_s), text);
    }

    void homesThatBeginAlikeAreNotMixedUp()
    {
        QCOMPARE(withoutSecrets(u"/srv/me/x /srv/mean/x"_s, u"/srv/me"_s), u"~/x /srv/mean/x"_s);
    }

    void reportsHaveOneLineAFact()
    {
        DiagnosticsFacts facts;
        facts.sections.append({ u"Program"_s, { { u"Version"_s, u"1\n2"_s }, { u"Long"_s, QString(1000, u'x') } } });
        facts.lastErrors = { u"cannot open /home/mary/x"_s };
        const QString text = diagnosticsText(facts, u"/home/mary"_s);
        QCOMPARE(text.count(u'\n'), 6);
        QVERIFY(text.contains(u"  cannot open ~/x"_s));
        QVERIFY(text.size() < 600);
    }

    void portsHaveOwners()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const auto owner = PortOwner::of(server.serverPort());
        QVERIFY(owner);
        QCOMPARE(owner->pid, qint64(::getpid()));
        QVERIFY(QStringLiteral("test_dialogtexts").startsWith(owner->command)); // the kernel keeps 15 bytes
        QCOMPARE(owner->command.size(), 15);
        const auto next = PortOwner::nextFree(quint16(server.serverPort() - 1));
        QVERIFY(next && *next != server.serverPort());
        const quint16 port = server.serverPort();
        server.close();
        QVERIFY(!PortOwner::of(port));
    }

    void ownersThatMayNotBeSeenAreThere()
    {
        QTemporaryDir proc;
        QVERIFY(QDir(proc.path()).mkpath(u"net"_s));
        QFile table(proc.filePath(u"net/tcp6"_s));
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write("  sl  local_address                         remote_address                        st tx_queue rx_queue tr\n"
                    "   0: 00000000000000000000000000000000:1F90 00000000000000000000000000000000:0000 0A 00000000:00000000 "
                    "00:00000000 00000000    33        0 4711 1 0 100 0 0 10 0\n"
                    "   1: 00000000000000000000000000000000:1F91 00000000000000000000000000000000:0000 01 00000000:00000000 "
                    "00:00000000 00000000    33        0 4712 1 0 100 0 0 10 0\n");
        table.close();
        QCOMPARE(PortOwner::of(8080, proc.path()), std::optional(PortOwner{}));
        QCOMPARE(PortOwner::of(8081, proc.path()), std::optional<PortOwner>()); // a connection, no listener
        QCOMPARE(PortOwner::nextFree(8079, proc.path()), std::optional<quint16>(8081));
    }

    void addressesHavePorts()
    {
        QCOMPARE(portOf(u":8080"_s), std::optional<quint16>(8080));
        QCOMPARE(portOf(u"8080"_s), std::optional<quint16>(8080));
        QCOMPARE(portOf(u"[::1]:80"_s), std::optional<quint16>(80));
        QCOMPARE(portOf(u"127.0.0.1:0"_s), std::nullopt);
        QCOMPARE(portOf(u"/run/x.sock"_s), std::nullopt);
        QCOMPARE(portOf(u":99999"_s), std::nullopt);
        QCOMPARE(withPort(u"127.0.0.1:8080"_s, 8081), u"127.0.0.1:8081"_s);
        QCOMPARE(withPort(u"8080"_s, 8081), u":8081"_s);
    }

    void foldersWithAppsAreFound()
    {
        QTemporaryDir folder;
        const QString root = folder.path();
        QVERIFY(QDir(root).mkpath(u"a/sub/deep/deeper"_s) && QDir(root).mkpath(u"b"_s));
        for (const QString &name : { u"a/one.fcgi"_s, u"a/sub/two.fcgi"_s, u"a/sub/deep/deeper/no.fcgi"_s, u"b/x.txt"_s }) {
            QFile file(root + u'/' + name);
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        const QList<FoundWebRoot> found = findWebRoots({ root + u"/none"_s, root + u"/b"_s, root + u"/a"_s });
        QCOMPARE(found, (QList<FoundWebRoot>{ { root + u"/a"_s, 2 } }));
    }
};

QTEST_MAIN(DialogTextsTest)
#include "test_dialogtexts.moc"
