// Profiles of daemons, and the list of them in the settings.
#include "gui/client/profilestore.h"
#include "gui/settings/keys.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace spawner;
using namespace Qt::StringLiterals;

class ProfilesTest : public QObject
{
    Q_OBJECT

    static Profile web1()
    {
        Profile profile;
        profile.kind = Profile::Kind::Ssh;
        profile.host = u"admin@web1"_s;
        profile.sshOptions = { u"-p"_s, u"2222"_s };
        profile.color = u"#b3261e"_s;
        profile.isReadOnly = true;
        profile.isProduction = true;
        return profile;
    }

private slots:
    void surviveJson()
    {
        Profile profile = web1();
        profile.id = u"x"_s;
        profile.name = u"Prod"_s;
        profile.remoteCommand = u"/opt/bin/fcgi-spawnerctl stdio"_s;
        QCOMPARE(Profile::fromJson(profile.toJson()), profile);
        Profile socket;
        socket.id = u"y"_s;
        socket.kind = Profile::Kind::Socket;
        socket.socketPath = u"/tmp/a.sock"_s;
        QCOMPARE(Profile::fromJson(socket.toJson()), socket);
    }

    void haveNamesForPeople()
    {
        QCOMPARE(web1().displayName(), u"web1"_s);
        QCOMPARE(web1().endpoint(), u"ssh:admin@web1"_s);
        QCOMPARE(Profile{ u"user"_s }.displayName(), u"This computer"_s);
        QVERIFY(Profile{ u"user"_s }.endpoint().endsWith(u"/control.sock"_s));
    }

    void hostsAreNoOptionsAndNoShell_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("alias") << u"web1"_s << true;
        QTest::newRow("user") << u"admin@web1.example.org"_s << true;
        QTest::newRow("address") << u"admin@[::1]"_s << true;
        QTest::newRow("empty") << u" "_s << false;
        QTest::newRow("option") << u"-oProxyCommand=touch /tmp/x"_s << false;
        QTest::newRow("option as host") << u"me@-oProxyCommand=x"_s << false;
        QTest::newRow("user alone") << u"me@"_s << false;
        QTest::newRow("shell") << u"web1;reboot"_s << false;
        QTest::newRow("blank") << u"web1 reboot"_s << false;
        QTest::newRow("substitution") << u"$(reboot)"_s << false;
    }
    void hostsAreNoOptionsAndNoShell()
    {
        QFETCH(QString, host);
        QFETCH(bool, isGood);
        Profile profile = web1();
        profile.host = host;
        QCOMPARE(bool(profile.check()), isGood);
    }

    void socketsAreAbsolute()
    {
        Profile profile;
        profile.kind = Profile::Kind::Socket;
        QVERIFY(!profile.check());
        profile.socketPath = u"run/x.sock"_s;
        QVERIFY(!profile.check());
        profile.socketPath = u"/run/x.sock"_s;
        QVERIFY(profile.check());
    }

    void storeKeepsThem()
    {
        QTemporaryDir folder;
        QString id;
        {
            Settings settings(folder.filePath(u"s.ini"_s));
            ProfileStore store(settings);
            QCOMPARE(store.profiles().size(), 2);
            QSignalSpy changed(&store, &ProfileStore::changed);
            id = store.save(web1());
            QCOMPARE(changed.size(), 1);
            Profile user = *store.find(u"user"_s);
            user.name = u"Mine"_s;
            user.kind = Profile::Kind::Ssh; // cannot become that
            store.save(user);
            QCOMPARE(changed.size(), 2);
            store.save(*store.find(u"user"_s));
            QCOMPARE(changed.size(), 2);
            QVERIFY(settings.save());
        }
        Settings settings(folder.filePath(u"s.ini"_s));
        ProfileStore store(settings);
        QCOMPARE(store.profiles().size(), 3);
        QCOMPARE(store.find(id)->host, u"admin@web1"_s);
        QCOMPARE(store.find(u"user"_s)->name, u"Mine"_s);
        QCOMPARE(store.find(u"user"_s)->kind, Profile::Kind::User);
        store.remove(u"user"_s);
        QCOMPARE(store.find(u"user"_s)->name, QString());
        store.remove(id);
        QCOMPARE(store.profiles().size(), 2);
        QVERIFY(settings.value(keys::Profiles).isEmpty());
    }

    void startsWithTheRightOne()
    {
        QTemporaryDir folder;
        Settings settings(folder.filePath(u"s.ini"_s));
        ProfileStore store(settings);
        QCOMPARE(store.startProfile().id, u"user"_s);
        const QString id = store.save(web1());
        settings.set(keys::CurrentProfile, id);
        QCOMPARE(store.startProfile().id, id);
        settings.set(keys::DefaultProfile, u"system"_s);
        QCOMPARE(store.startProfile().id, u"system"_s);
        settings.set(keys::DefaultProfile, u"gone"_s);
        QCOMPARE(store.startProfile().id, id);
    }

    void rubbishInTheSettingsIsIgnored()
    {
        QTemporaryDir folder;
        Settings settings(folder.filePath(u"s.ini"_s));
        ProfileStore store(settings);
        QSignalSpy changed(&store, &ProfileStore::changed);
        settings.set(keys::Profiles, QByteArray("[{}, 7, {\"id\":\"a\",\"kind\":\"nonsense\"},{\"id\":\"a\",\"host\":\"h\",\"kind\":\"ssh\"}]"));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(store.profiles().size(), 3);
        QCOMPARE(store.find(u"a"_s)->host, u"h"_s);
        settings.set(keys::Profiles, QByteArray("{"));
        QCOMPARE(store.profiles().size(), 2);
    }
};

QTEST_GUILESS_MAIN(ProfilesTest)
#include "test_gui_profiles.moc"
