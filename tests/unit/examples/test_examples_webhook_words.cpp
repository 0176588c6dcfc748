// webhook's pure pieces: signatures, the words for each event, what to do after an attempt, settings.
#include "webhook/delivery.h"
#include "webhook/events.h"
#include "webhook/markdown.h"
#include "webhook/settings.h"
#include "webhook/signature.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace examples;
using std::chrono::milliseconds;

class TestExamplesWebhookWords : public QObject
{
    Q_OBJECT
private slots:
    void signaturesOfTheSendersAreRight();
    void wrongSignaturesAreWrong_data();
    void wrongSignaturesAreWrong();
    void theWeakSignatureNeverHelpsABadStrongOne();
    void foreignTextIsHarmless();
    void onlyWebAddressesAreLinks();
    void nobodyCallsEverybody();
    void eventsHaveTheirWords_data();
    void eventsHaveTheirWords();
    void strangePayloadsAreNoProblem();
    void manyRefsAreCut();
    void verdicts();
    void pausesGrowToTheirLimit();
    void retryAfterIsUnderstood();
    void hookIdsCannotLeadElsewhere();
    void settingsComeFromFilesAndTheEnvironment();
    void badSettingsAreNamed();
};

namespace {

const QByteArray Body = "Hello, World!";
const QByteArray Secret = "It's a Secret to Everybody";
// From GitHub's documentation.
const QByteArray Sha256 = "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17";

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

/// Sets a variable for as long as it lives.
class Variable
{
public:
    Variable(const char *name, const QByteArray &value) : m_name(name) { qputenv(name, value); }
    ~Variable() { qunsetenv(m_name); }
    Variable(const Variable &) = delete;
    Variable &operator=(const Variable &) = delete;

private:
    const char *m_name;
};

} // namespace

void TestExamplesWebhookWords::signaturesOfTheSendersAreRight()
{
    QVERIFY(isSigned(Body, Secret, { Sha256, {} }, false));
    QVERIFY(isSigned(Body, Secret, { Sha256, "sha1=0000" }, true));
    // From Launchpad's own tests.
    const QByteArray sha1 = "sha1=de75f136c37d89f5eb24834468c1ecd602fa95dd";
    QVERIFY(isSigned("{\"foo\": \"bar\"}", "sekrit", { {}, sha1 }, true));
    QVERIFY(!isSigned("{\"foo\": \"bar\"}", "sekrit", { {}, sha1 }, false));
}

void TestExamplesWebhookWords::wrongSignaturesAreWrong_data()
{
    QTest::addColumn<QByteArray>("signature");
    QByteArray last = Sha256;
    last.back() = '8';
    QTest::newRow("none") << QByteArray();
    QTest::newRow("last digit") << last;
    QTest::newRow("short") << Sha256.chopped(2);
    QTest::newRow("half a byte") << Sha256.chopped(1);
    QTest::newRow("long") << Sha256 + "00";
    QTest::newRow("junk inside") << QByteArray(Sha256).insert(20, ' ');
    QTest::newRow("junk before") << ' ' + Sha256;
    QTest::newRow("no name") << Sha256.mid(7);
    QTest::newRow("other name") << "sha1=" + Sha256.mid(7);
    QTest::newRow("empty") << QByteArray("sha256=");
}

void TestExamplesWebhookWords::wrongSignaturesAreWrong()
{
    QFETCH(QByteArray, signature);
    QVERIFY(!isSigned(Body, Secret, { signature, {} }, true));
}

void TestExamplesWebhookWords::theWeakSignatureNeverHelpsABadStrongOne()
{
    const QByteArray sha1 = "sha1=de75f136c37d89f5eb24834468c1ecd602fa95dd";
    QVERIFY(!isSigned("{\"foo\": \"bar\"}", "sekrit", { Sha256, sha1 }, true));
    QVERIFY(!isSigned("Hello, World?", Secret, { Sha256, {} }, false));
    QVERIFY(!isSigned(Body, Secret + '!', { Sha256, {} }, false));
    // HMAC with an empty key is what everybody can make.
    QVERIFY(!isSigned(
        "", "", { "sha256=b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad", {} }, false));
}

void TestExamplesWebhookWords::foreignTextIsHarmless()
{
    QCOMPARE(escapeMarkdown(u"a *b* [c](d) `e` #f ~g~ |"),
             QStringLiteral("a \\*b\\* \\[c\\]\\(d\\) \\`e\\` \\#f \\~g\\~ \\|"));
    QCOMPARE(escapeMarkdown(u"@channel"), QStringLiteral("@\u200bchannel"));
    QCOMPARE(escapeMarkdown(u"a\n\n# b\tc\u202ed\u0007"), QStringLiteral("a \\# b cd"));
    QCOMPARE(escapeMarkdown(u"abcdef", 3), QStringLiteral("abc…"));
    QCOMPARE(escapeMarkdown(u"ab😀", 3), QStringLiteral("ab…")); // not half of it
    QCOMPARE(inlineCode(u"a`b\n*c*"), QStringLiteral("`a'b *c*`"));
    QCOMPARE(refName(QStringLiteral("refs/heads/a/refs/heads/b")), QStringLiteral("branch `a/refs/heads/b`"));
}

void TestExamplesWebhookWords::onlyWebAddressesAreLinks()
{
    const QString label = QStringLiteral("x");
    QCOMPARE(link(label, QStringLiteral("https://a.example/b?c=d")),
             QStringLiteral("[x](https://a.example/b?c=d)"));
    QCOMPARE(link(label, QStringLiteral("https://a.example/(b)")),
             QStringLiteral("[x](https://a.example/%28b%29)"));
    for (const char *bad :
         { "", "javascript:alert(1)", "//a.example", "/path", "https://", "https://a b/", "data:x" })
        QCOMPARE(link(label, QLatin1String(bad)), label);
}

void TestExamplesWebhookWords::nobodyCallsEverybody()
{
    QCOMPARE(mention(QStringLiteral("ada")), QStringLiteral("@ada"));
    for (const char *all : { "all", "Channel", "here", "here.", "all_", "channel-." })
        QVERIFY2(!mention(QLatin1String(all)).startsWith(u'@'), all);
    QCOMPARE(mention(QStringLiteral("a b @here")), QStringLiteral("a b @\u200bhere"));
}

void TestExamplesWebhookWords::eventsHaveTheirWords_data()
{
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QString &words) { QTest::newRow(name) << words; };
    const QString engine = QStringLiteral("[lovelace/engine](https://github.com/lovelace/engine)");
    const QString site = QStringLiteral("https://github.com/lovelace/engine");
    const QString sha1 = QStringLiteral("1111111111111111111111111111111111111111");
    row("push",
        QStringLiteral("ada pushed branch `main` of ") + engine + QStringLiteral(", 2 commits ([compare](")
            + site + QStringLiteral("/compare/6113728f27ae...aaaaaaaaaaaa))\n- [`1111111`](") + site
            + QStringLiteral("/commit/") + sha1
            + QStringLiteral(") Fix the carry – Ada Lovelace\n- [`2222222`](") + site
            + QStringLiteral("/commit/2222222222222222222222222222222222222222) "
                             "Merge branch \\`x\\` into \\*main\\* @\u200bchannel – Ada Lovelace"));
    row("push-branch-created",
        QStringLiteral("ada created branch `new` of ") + engine + QStringLiteral(" ([compare](") + site
            + QStringLiteral("/compare/new))"));
    row("push-tag",
        QStringLiteral("ada created tag `v1.0` of ") + engine + QStringLiteral(" ([compare](") + site
            + QStringLiteral("/compare/v1.0))"));
    row("push-deleted", QStringLiteral("ada deleted tag `v1.0` of ") + engine);
    row("push-force",
        QStringLiteral("ada force-pushed branch `topic/one` of ") + engine
            + QStringLiteral(", 1 commit ([compare](") + site
            + QStringLiteral("/compare/6113728f27ae...aaaaaaaaaaaa))\n- [`3333333`](") + site
            + QStringLiteral("/commit/3333333333333333333333333333333333333333) Start again – Ada Lovelace"));
    const QString pull = QStringLiteral("[Pull Request #2](") + site + QStringLiteral("/pull/2) “");
    const QString simple = pull + QStringLiteral("Simple” in ") + engine;
    row("pull-request-opened",
        pull
            + QStringLiteral("Update the README with \\*new\\* information "
                             "\\[urgent\\]\\(https://evil.example\\) @\u200bchannel” in ")
            + engine + QStringLiteral(" from @ada needs review"));
    row("pull-request-reviewers", simple + QStringLiteral(" from @ada needs review by @grace, here"));
    row("pull-request-draft", simple + QStringLiteral(" from @ada is a draft"));
    row("pull-request-merged", simple + QStringLiteral(" was merged by ada"));
    row("pull-request-closed", simple + QStringLiteral(" was closed by ada"));
    const QString issue = QStringLiteral("[Issue #7](") + site
        + QStringLiteral("/issues/7) “Spelling error in \\`README\\`” in ") + engine;
    row("issue-opened", issue + QStringLiteral(" was opened by ada"));
    row("issue-not-planned", issue + QStringLiteral(" was closed by ada as not planned"));
    row("release-published",
        QStringLiteral("Release [0.0.1](") + site + QStringLiteral("/releases/tag/0.0.1) of ") + engine
            + QStringLiteral(" was published by ada"));
    row("release-pre",
        QStringLiteral("Pre-release [First \\_light\\_](") + site + QStringLiteral("/releases/tag/0.0.1) of ")
            + engine + QStringLiteral(" was published by ada"));
    row("workflow-completed",
        QStringLiteral("Build [CI](") + site + QStringLiteral("/actions/runs/289782451) of branch `main` of ")
            + engine + QStringLiteral(": failure"));
    row("status-success",
        QStringLiteral("Build [ci/example](https://ci.example/builds/5) of `6113728` of ") + engine
            + QStringLiteral(": success"));
    row("ping",
        QStringLiteral("GitHub will report ") + engine + QStringLiteral(" here: Keep it logically awesome."));
    row("ping-organization", QStringLiteral("GitHub will report lovelace here: Design for failure."));
    const QString before = QStringLiteral("1212121212121212121212121212121212121212");
    const QString after = QStringLiteral("3434343434343434343434343434343434343434");
    const QString lpEngine = QStringLiteral("[\\~ada/engine](https://code.launchpad.net/~ada/engine)");
    row("git-push",
        lpEngine
            + QStringLiteral(
                ": pushed branch `main` ([`3434343`](https://git.launchpad.net/~ada/engine/diff/?id=")
            + after + QStringLiteral("&id2=") + before + QStringLiteral("))"));
    row("git-push-refs",
        lpEngine
            + QStringLiteral(":\n- deleted branch `gone`\n- created tag `1.0` "
                             "([`3434343`](https://git.launchpad.net/~ada/engine/commit/?id=")
            + after + QStringLiteral("))"));
    const QString merge = QStringLiteral(
        "[Merge proposal](https://code.launchpad.net/~ada/engine/+git/engine/+merge/323456) from "
        "@ada needs review: branch `fix-carry` into branch `main` of [\\~lovelace/engine/\\+git/engine]"
        "(https://code.launchpad.net/~lovelace/engine/+git/engine)\n> Carry the \\*one\\*");
    row("merge-created", merge);
    row("merge-needs-review", merge);
    row("launchpad-ping", QStringLiteral("Launchpad will report here: its test event arrived"));
    row("ci-build",
        QStringLiteral("Build [ci](https://launchpad.net/~ada/engine/+build/9) of `3434343` of "
                       "[\\~ada/engine](https://launchpad.net/~ada/engine): Failed to build"));
    row("snap-build",
        QStringLiteral(
            "Build [snap](https://launchpad.net/~ada/+snap/engine/+build/5) of [\\~ada/\\+snap/engine]"
            "(https://launchpad.net/~ada/+snap/engine): Successfully built, store: Uploaded"));
    for (const char *quiet :
         { "pull-request-labeled", "issue-edited", "release-created", "workflow-requested", "status-pending",
           "star", "merge-in-progress", "merge-edited", "merge-approved", "merge-deleted", "ci-building",
           "snap-pending" })
        row(quiet, QString());
}

void TestExamplesWebhookWords::eventsHaveTheirWords()
{
    QFETCH(QString, words);
    QFile file(QStringLiteral(PAYLOADS "/%1.json").arg(QLatin1String(QTest::currentDataTag())));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject recorded = QJsonDocument::fromJson(file.readAll()).object();
    const QString event = recorded.value(QLatin1String("event")).toString();
    const QJsonObject payload = recorded.value(QLatin1String("payload")).toObject();
    QVERIFY(!payload.isEmpty());
    const bool isGithub = recorded.value(QLatin1String("source")).toString() == QLatin1String("github");
    QCOMPARE(isGithub ? githubMessage(event, payload) : launchpadMessage(event, payload), words);
}

void TestExamplesWebhookWords::strangePayloadsAreNoProblem()
{
    const QJsonObject strange{ { QStringLiteral("action"), 5 },
                               { QStringLiteral("commits"), QStringLiteral("x") },
                               { QStringLiteral("pull_request"), QJsonValue::Null },
                               { QStringLiteral("ref_changes"), 1 } };
    for (const QJsonObject &payload : { QJsonObject(), strange }) {
        for (const char *event :
             { "push", "pull_request", "issues", "release", "workflow_run", "status", "ping", "x" })
            (void)githubMessage(QLatin1String(event), payload);
        for (const char *event :
             { "git:push:0.1", "merge-proposal:0.1", "ping", "ci:build:0.1", ":build:0.1", "", "::" })
            (void)launchpadMessage(QLatin1String(event), payload);
    }
}

void TestExamplesWebhookWords::manyRefsAreCut()
{
    QFile file(QStringLiteral(PAYLOADS "/push-many.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject recorded = QJsonDocument::fromJson(file.readAll()).object();
    const QString words
        = githubMessage(QStringLiteral("push"), recorded.value(QLatin1String("payload")).toObject());
    QCOMPARE(words.count(u'\n'), 9);
    QVERIFY(words.contains(QLatin1String(", 12 commits ")));
    QVERIFY(words.endsWith(QStringLiteral("\n- [… and 4 more](https://github.com/lovelace/engine/compare/"
                                          "6113728f27ae...aaaaaaaaaaaa)")));
    QJsonObject refs;
    for (int i = 0; i < 30; ++i)
        refs.insert(QStringLiteral("refs/heads/b%1").arg(i), QJsonObject());
    const QString many = launchpadMessage(QStringLiteral("git:push:0.1"),
                                          { { QStringLiteral("git_repository"), QStringLiteral("/a") },
                                            { QStringLiteral("ref_changes"), refs } });
    QVERIFY(many.endsWith(QStringLiteral("… and 22 more")));
}

void TestExamplesWebhookWords::verdicts()
{
    for (const int status : { 200, 201, 204 })
        QCOMPARE(verdictOf(status), Verdict::Delivered);
    for (const int status : { 0, 302, 408, 425, 429, 500, 502, 503, 504 })
        QCOMPARE(verdictOf(status), Verdict::TryAgain);
    for (const int status : { 400, 401, 403, 404, 410, 413 })
        QCOMPARE(verdictOf(status), Verdict::GiveUp);
}

void TestExamplesWebhookWords::pausesGrowToTheirLimit()
{
    const milliseconds first(1000);
    const milliseconds longest(300'000);
    QCOMPARE(pauseAfter(1, first, longest, 0), milliseconds(1000));
    QCOMPARE(pauseAfter(2, first, longest, 0), milliseconds(2000));
    QCOMPARE(pauseAfter(5, first, longest, 0), milliseconds(16'000));
    QCOMPARE(pauseAfter(5, first, longest, 1), milliseconds(12'000));
    QCOMPARE(pauseAfter(10, first, longest, 0), longest);
    QCOMPARE(pauseAfter(1'000'000, first, longest, 0), longest);
}

void TestExamplesWebhookWords::retryAfterIsUnderstood()
{
    const QDateTime now(QDate(2025, 5, 4), QTime(10, 0), QTimeZone::utc());
    QCOMPARE(retryAfter("7", now).value_or(milliseconds(-1)), milliseconds(7000));
    QCOMPARE(retryAfter("99999999", now).value_or(milliseconds(-1)), milliseconds(3'600'000));
    QCOMPARE(retryAfter("9223372036854775807", now).value_or(milliseconds(-1)), milliseconds(3'600'000));
    QCOMPARE(retryAfter("Sun, 04 May 2025 10:00:30 GMT", now).value_or(milliseconds(-1)),
             milliseconds(30'000));
    QCOMPARE(retryAfter("Sun, 04 May 2025 09:00:00 GMT", now).value_or(milliseconds(-1)), milliseconds(0));
    for (const char *bad : { "", "soon", "-5", "1.5" })
        QVERIFY2(!retryAfter(bad, now), bad);
}

void TestExamplesWebhookWords::hookIdsCannotLeadElsewhere()
{
    QVERIFY(isHookId(QStringLiteral("xxx-generated_KEY-9")));
    for (const char *bad :
         { "", "a/b", "..", "a?b", "a#b", "a%2f", "a b", "a\n", "@evil.example", "ä", "a.b" })
        QVERIFY2(!isHookId(QString::fromUtf8(bad)), bad);
    QVERIFY(!isHookId(QString(129, u'a')));
}

void TestExamplesWebhookWords::settingsComeFromFilesAndTheEnvironment()
{
    const QTemporaryDir folder;
    QVERIFY(Settings::load(folder.path()).problem.contains(QLatin1String(".webhook.fcgi.url")));
    write(folder.filePath(QStringLiteral(".webhook.fcgi.url")), "https://mattermost.example/hooks/\n");
    QVERIFY(Settings::load(folder.path()).problem.contains(QLatin1String(".webhook.fcgi.secret")));
    write(folder.filePath(QStringLiteral(".webhook.fcgi.secret")), " key \n");
    Settings settings = Settings::load(folder.path());
    QCOMPARE(settings.problem, QString());
    QCOMPARE(settings.secret, QByteArray("key"));
    QCOMPARE(settings.addressOf(QStringLiteral("abc")),
             QStringLiteral("https://mattermost.example/hooks/abc"));

    const Variable url("WEBHOOK_URL", "http://other.example/?id=");
    const Variable secret("WEBHOOK_SECRET", "");
    settings = Settings::load(folder.path());
    QCOMPARE(settings.url, QStringLiteral("http://other.example/?id="));
    QVERIFY(settings.problem.contains(QLatin1String("secret"))); // set to nothing is not "not set"
}

void TestExamplesWebhookWords::badSettingsAreNamed()
{
    const Variable secret("WEBHOOK_SECRET", "key");
    for (const char *bad :
         { "mattermost.example/hooks/", "ftp://a/hooks/", "https:///hooks/", "https://a.example/hooks" }) {
        const Variable url("WEBHOOK_URL", bad);
        QVERIFY2(Settings::load(QStringLiteral("/nowhere")).problem.contains(QLatin1String("URL")), bad);
    }
    QString problem;
    Limits limits = Limits::load(QStringLiteral("/here"), &problem);
    QCOMPARE(problem, QString());
    QCOMPARE(limits.queueFolder, QStringLiteral("/here/.webhook.fcgi.queue"));
    const Variable length("WEBHOOK_QUEUE_LENGTH", "5");
    const Variable queue("WEBHOOK_QUEUE", "/there");
    const Variable timeout("WEBHOOK_TIMEOUT_MS", "fast");
    limits = Limits::load(QStringLiteral("/here"), &problem);
    QCOMPARE(limits.queueLength, 5);
    QCOMPARE(limits.queueFolder, QStringLiteral("/there"));
    QVERIFY(problem.contains(QLatin1String("WEBHOOK_TIMEOUT_MS")));
}

QTEST_GUILESS_MAIN(TestExamplesWebhookWords)
#include "test_examples_webhook_words.moc"
