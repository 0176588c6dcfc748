// The page of connections and the editor behind it; tests reach a daemon that is really there, or say why not.
#include "dialogfixture.h"
#include "gui/dialogs/connectionspage.h"
#include "gui/dialogs/profileeditor.h"
#include "gui/settings/keys.h"
#include "gui/support/accessibility.h"
#include "gui/support/pseudolanguage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace spawner;
using namespace Qt::StringLiterals;

class ConnectionDialogsTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        f = std::make_unique<DialogFixture>();
        page = std::make_unique<ConnectionsPage>(f->settings, f->profiles);
        page->setWindowTitle(u"Connections"_s);
        page->show();
    }
    void cleanup()
    {
        page.reset();
        f.reset();
    }

    void serverIsAdded()
    {
        click(find<QPushButton>(*page, "addProfile"));
        auto *editor = open();
        QVERIFY(editor);
        QTest::keyClicks(find<QLineEdit>(*editor, "name"), u"Web"_s);
        QTest::keyClicks(find<QLineEdit>(*editor, "host"), u"admin@web1"_s);
        QTest::keyClicks(find<QLineEdit>(*editor, "sshOptions"), u"-p  2222"_s);
        click(find<QCheckBox>(*editor, "production"));
        click(find<QPushButton>(*editor, "save"));
        QTRY_VERIFY(!open());
        QCOMPARE(f->profiles.profiles().size(), 3);
        const Profile saved = f->profiles.profiles().last();
        QCOMPARE(saved.kind, Profile::Kind::Ssh);
        QCOMPARE(saved.name, u"Web"_s);
        QCOMPARE(saved.host, u"admin@web1"_s);
        QCOMPARE(saved.sshOptions, (QStringList{ u"-p"_s, u"2222"_s }));
        QVERIFY(saved.isProduction && !saved.isReadOnly);
        auto *list = find<QTreeWidget>(*page, "profiles");
        QCOMPARE(list->currentItem()->text(0), u"Web"_s);
        QVERIFY(list->currentItem()->text(2).contains(u"production"_s));
    }

    void mistakesAreSaidAndNothingIsSaved()
    {
        page->addProfile();
        auto *editor = open();
        QSignalSpy saved(editor, &ProfileEditor::saved);
        click(find<QPushButton>(*editor, "save"));
        QVERIFY(find<QLabel>(*editor, "outcome")->isVisible());
        QCOMPARE(saved.count(), 0);
        QVERIFY(editor->isVisible());
    }

    void profileIsKeptButForWhatWasEdited()
    {
        Profile before = f->profile();
        before.color = u"#123456"_s;
        before.isReadOnly = true;
        ProfileEditor editor(before);
        QCOMPARE(editor.profile(), before);
        Profile ssh{ .id = u"x"_s, .name = {}, .kind = Profile::Kind::Ssh };
        ssh.host = u"web"_s;
        ssh.sshOptions = QStringList{ u"-o"_s, u"ProxyCommand=nc %h 22"_s };
        QCOMPARE(ProfileEditor(ssh).profile(), ssh);
    }

    void alwaysThereKeepsItsKindAndIsNotRemoved()
    {
        auto *list = find<QTreeWidget>(*page, "profiles");
        list->setCurrentItem(list->topLevelItem(0));
        QVERIFY(!find<QPushButton>(*page, "removeProfile")->isEnabled());
        click(find<QPushButton>(*page, "editProfile"));
        QVERIFY(open());
        QVERIFY(!find<QComboBox>(*open(), "kind")->isEnabled());
    }

    void removingAsksFirst()
    {
        const QString id = f->profiles.save(f->profile());
        f->settings.set(keys::DefaultProfile, id);
        auto *list = find<QTreeWidget>(*page, "profiles");
        list->setCurrentItem(list->topLevelItem(2));
        QVERIFY(list->currentItem()->text(2).contains(u"default"_s));
        click(find<QPushButton>(*page, "removeProfile"));
        auto *question = page->findChild<QDialog *>(u"confirm"_s);
        QVERIFY(question);
        QVERIFY(find<QLabel>(*question, "question")->text().contains(u"Fake"_s));
        QCOMPARE(f->profiles.profiles().size(), 3);
        click(find<QPushButton>(*question, "do"));
        QTRY_COMPARE(f->profiles.profiles().size(), 2);
        QCOMPARE(f->settings.value(keys::DefaultProfile), QString());
    }

    void defaultIsChosen()
    {
        auto *list = find<QTreeWidget>(*page, "profiles");
        list->setCurrentItem(list->topLevelItem(1));
        click(find<QPushButton>(*page, "defaultProfile"));
        QCOMPARE(f->settings.value(keys::DefaultProfile), u"system"_s);
        QVERIFY(list->topLevelItem(1)->text(2).contains(u"default"_s));
        QVERIFY(!find<QPushButton>(*page, "defaultProfile")->isEnabled());
    }

    void testReachesTheDaemon()
    {
        ProfileEditor editor(f->profile());
        editor.open();
        click(find<QPushButton>(editor, "test"));
        QVERIFY(!find<QPushButton>(editor, "test")->isEnabled());
        auto *outcome = find<QLabel>(editor, "outcome");
        QTRY_VERIFY(outcome->text().startsWith(u"Connected to"_s));
        QVERIFY(find<QPushButton>(editor, "test")->isEnabled());
        QTRY_COMPARE(f->daemon.clients(), 0); // it is gone again
    }

    void testSaysThatOneMayOnlyLook()
    {
        f->daemon.setReadOnly(true);
        ProfileEditor editor(f->profile());
        editor.open();
        click(find<QPushButton>(editor, "test"));
        QTRY_VERIFY(find<QLabel>(editor, "outcome")->text().contains(u"not change anything"_s));
    }

    void testSaysExactlyWhatIsInTheWay()
    {
        f->daemon.stop();
        ProfileEditor editor(f->profile());
        editor.open();
        click(find<QPushButton>(editor, "test"));
        auto *outcome = find<QLabel>(editor, "outcome");
        QTRY_VERIFY(outcome->isVisible());
        QVERIFY2(outcome->text().contains(u"No spawner"_s) || outcome->text().contains(f->daemon.socketPath()),
                 qPrintable(outcome->text()));
    }

    void testOfAnotherProtocolNamesBoth()
    {
        f->daemon.setProtocol(9);
        ProfileEditor editor(f->profile());
        editor.open();
        click(find<QPushButton>(editor, "test"));
        auto *outcome = find<QLabel>(editor, "outcome");
        QTRY_VERIFY(outcome->isVisible());
        QVERIFY2(outcome->text().contains(u"protocol"_s), qPrintable(outcome->text()));
    }

    void testOfASilentDaemonEnds()
    {
        ConnectionTest test;
        test.setPatience(std::chrono::milliseconds(300));
        QSignalSpy finished(&test, &ConnectionTest::finished);
        f->daemon.wire().setFrozen(true);
        test.start(f->profile());
        QVERIFY(finished.wait());
        QVERIFY(!finished[0][0].value<ConnectionTest::Outcome>().works);
    }

    void closingTheEditorEndsItsTest()
    {
        auto editor = std::make_unique<ProfileEditor>(f->profile());
        editor->open();
        click(find<QPushButton>(*editor, "test"));
        editor.reset();
        QTRY_COMPARE(f->daemon.clients(), 0);
    }

    void editorIsAccessibleAndTranslated()
    {
        for (const Profile::Kind kind : { Profile::Kind::Ssh, Profile::Kind::Socket, Profile::Kind::User }) {
            Profile profile{ .id = kind == Profile::Kind::User ? u"user"_s : u"x"_s, .name = {}, .kind = kind };
            ProfileEditor editor(profile);
            editor.open();
            QVERIFY(QTest::qWaitForWindowExposed(&editor));
            QVERIFY2(accessibilityProblems(editor).isEmpty(), accessibilityProblems(editor).join(u'\n').toUtf8().constData());
            QVERIFY2(tabOrderProblems(editor).isEmpty(), tabOrderProblems(editor).join(u'\n').toUtf8().constData());
            PseudoLanguage language;
            QCoreApplication::installTranslator(&language);
            QCoreApplication::sendPostedEvents();
            const QStringList found = untranslatedTexts(editor, { u"-p 2222"_s, u"fcgi-spawnerctl stdio"_s,
                                                                  find<QLineEdit>(editor, "socket")->placeholderText() });
            QCoreApplication::removeTranslator(&language);
            QCoreApplication::sendPostedEvents();
            QVERIFY2(found.isEmpty(), found.join(u'\n').toUtf8().constData());
        }
    }

    void screenshots()
    {
        const QString folder = qEnvironmentVariable("SPAWNER_SCREENSHOTS");
        if (folder.isEmpty())
            QSKIP("SPAWNER_SCREENSHOTS is not set");
        Profile web{ .id = {}, .name = u"web1"_s, .kind = Profile::Kind::Ssh };
        web.host = u"admin@web1.example.org"_s;
        ProfileEditor editor(web);
        editor.open();
        editor.grab().save(folder + u"/profileeditor.png"_s);
    }

private:
    ProfileEditor *open() const { return page->findChild<ProfileEditor *>(u"profileEditor"_s); }

    std::unique_ptr<DialogFixture> f;
    std::unique_ptr<ConnectionsPage> page;
};

QTEST_MAIN(ConnectionDialogsTest)
#include "test_connectiondialogs.moc"
