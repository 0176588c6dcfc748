// A child that runs as somebody else. What takes root is skipped without it.
#include "processtest.h"

#include "process/limitreason.h"
#include "process/processuser.h"

#include <QTemporaryDir>

#include <algorithm>

#include <csignal>
#include <grp.h>
#include <pwd.h>
#include <sys/stat.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace spawner;

namespace {

constexpr uid_t Stranger = 61234; // in nobody's user database, and with no processes

ProcessUser stranger()
{
    ProcessUser user;
    user.name = "61234";
    user.uid = Stranger;
    user.gid = 61235;
    user.groups = { 61235, 61236 };
    return user;
}

/// A probechild that everybody may execute: the one that was built may lie in a private folder.
LaunchSpec strangersProbe(const QByteArrayList &arguments)
{
    static const QByteArray copy = [] {
        static QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("probe"));
        ::chmod(QFile::encodeName(folder.path()).constData(), 0755);
        if (!QFile::copy(QStringLiteral(PROBECHILD), path))
            qFatal("cannot copy probechild");
        ::chmod(QFile::encodeName(path).constData(), 0755);
        return QFile::encodeName(path);
    }();
    LaunchSpec spec = probe(arguments);
    spec.program = copy;
    spec.user = stranger();
    return spec;
}

} // namespace

class TestProcessUser : public QObject
{
    Q_OBJECT
private slots:
    void everythingIsTheUsersAndThereIsNoWayBack()
    {
        if (::geteuid() != 0)
            QSKIP("takes root");
        SupervisedProcess process;
        ProcessWitness witness(process);
        process.start(strangersProbe({ "report" }));
        QTRY_COMPARE(witness.ends, 1);
        QVERIFY2(witness.exit && witness.exit->isClean(),
                 witness.error ? qPrintable(witness.error->message) : witness.err.constData());
        const QByteArrayList lines = witness.out.split('\n');
        for (const char *line : { "uids=61234,61234,61234", "gids=61235,61235,61235", "groups=,61235,61236", "wayback=0",
                                  "deathsignal=9" })
            QVERIFY2(lines.contains(line), QByteArray(line + QByteArray(" is not in\n") + witness.out).constData());
        QCOMPARE(::geteuid(), uid_t(0)); // ours is as it was
    }

    void itIsStoppedAllTheSame()
    {
        if (::geteuid() != 0)
            QSKIP("takes root");
        SupervisedProcess process;
        ProcessWitness witness(process);
        process.start(strangersProbe({ "stubborn" }));
        QTRY_VERIFY(witness.out.contains("ready"));
        process.stop(milliseconds(50));
        QTRY_COMPARE(witness.ends, 1);
        QCOMPARE(witness.exit->value, SIGKILL);
    }

    void aDirectoryThatIsNotForTheUserIsAnError()
    {
        if (::geteuid() != 0)
            QSKIP("takes root");
        QTemporaryDir folder; // 0700
        LaunchSpec spec = strangersProbe({ "report" });
        spec.workingDirectory = QFile::encodeName(folder.path());
        SupervisedProcess process;
        ProcessWitness witness(process);
        process.start(spec);
        QTRY_COMPARE(witness.ends, 1);
        QVERIFY(witness.error);
        QVERIFY2(witness.error->message.contains(QStringLiteral("working directory")), qPrintable(witness.error->message));
    }

    void processesAreCountedForTheUser()
    {
        if (::geteuid() != 0)
            QSKIP("takes root, who has no limit, to become somebody who has one");
        LaunchSpec spec = strangersProbe({ "linger" });
        spec.limits.processes = 2;
        SupervisedProcess first, second;
        ProcessWitness witness(first), refused(second);
        first.start(spec);
        QTRY_VERIFY(witness.out.contains("ready"));
        spec.arguments = { "fork" };
        second.start(spec);
        QTRY_COMPARE(refused.ends, 1);
        QVERIFY2(refused.exit && refused.exit->value == 1, refused.err.constData());
        QVERIFY2(limitReason(*refused.exit, spec.limits, { QString::fromUtf8(refused.err) })
                     .contains(QStringLiteral("limit-processes is 2")), refused.err.constData());
        first.kill();
        QTRY_COMPARE(witness.ends, 1);
    }

    void aChildThatIsStoppedBeforeItsExecDoesNotHoldTheDaemon()
    {
        if (::geteuid() != 0)
            QSKIP("takes root");
        // Somebody of the same user who stops everything that he may, again and again.
        LaunchSpec spec = strangersProbe({ "stopall" });
        SupervisedProcess attacker;
        ProcessWitness attack(attacker);
        attacker.start(spec);
        QTRY_VERIFY(attack.out.contains("ready"));
        for (int turn = 0; turn < 3; ++turn) {
            SupervisedProcess victim;
            ProcessWitness witness(victim);
            victim.start(strangersProbe({ "exit", "0" })); // comes back, whatever happens
            victim.kill();
            QTRY_COMPARE_WITH_TIMEOUT(witness.ends, 1, 20'000);
        }
        attacker.kill();
        QTRY_COMPARE(attack.ends, 1);
    }

    void usersAreFoundByNameAndNumber()
    {
        const passwd *self = ::getpwuid(::geteuid());
        QVERIFY(self);
        const QByteArray name = self->pw_name;
        const gid_t gid = self->pw_gid;
        const QByteArray group = ::getgrgid(gid)->gr_name;
        for (const QByteArray &rule : { name, QByteArray(name + ':' + group), QByteArray::number(::geteuid()),
                                        QByteArray(name + ':' + QByteArray::number(gid)) }) {
            const auto user = findProcessUser(rule);
            QVERIFY2(user, rule.constData());
            QCOMPARE(user->name, name);
            QCOMPARE(user->uid, ::geteuid());
            QCOMPARE(user->gid, gid);
            QVERIFY(std::find(user->groups.begin(), user->groups.end(), gid) != user->groups.end());
        }
    }

    void whatThereIsNotIsNamed_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<QString>("says");
        QTest::newRow("user") << QByteArray("no-such-user") << QStringLiteral("there is no user no-such-user");
        QTest::newRow("group") << QByteArray("0:no-such-group") << QStringLiteral("there is no group no-such-group");
        QTest::newRow("number without group") << QByteArray("61234") << QStringLiteral("\"61234:GROUP\"");
        QTest::newRow("leave as it is") << QByteArray("4294967295:0") << QStringLiteral("there is no user 4294967295");
        QTest::newRow("minus one") << QByteArray("-1:0") << QStringLiteral("there is no user -1");
        QTest::newRow("leading zero") << QByteArray("00:0") << QStringLiteral("there is no user 00");
    }

    void whatThereIsNotIsNamed()
    {
        QFETCH(QByteArray, rule);
        QFETCH(QString, says);
        const auto user = findProcessUser(rule);
        QVERIFY(!user);
        QVERIFY2(user.error().message.contains(says), qPrintable(user.error().message));
    }

    void theNarrowestRuleHolds()
    {
        const QMap<QByteArray, QByteArray> rules{
            { "*", "all" }, { "shop*", "shop" }, { "shop-admin", "boss" }, { "team/*", "team" }
        };
        QCOMPARE(userRuleFor(rules, "blog"), QByteArray("all"));
        QCOMPARE(userRuleFor(rules, "shop-2"), QByteArray("shop"));
        QCOMPARE(userRuleFor(rules, "shop-admin"), QByteArray("boss"));
        QCOMPARE(userRuleFor(rules, "team/x"), QByteArray("team"));
        QCOMPARE(userRuleFor({ { "shop*", "shop" } }, "blog"), QByteArray());
        QCOMPARE(userRuleFor({}, "blog"), QByteArray());
    }
};

QTEST_GUILESS_MAIN(TestProcessUser)
#include "test_process_user.moc"
