// The first run, from "which daemon" to a page in the browser.
#include "dialogfixture.h"
#include "gui/client/daemonlauncher.h"
#include "gui/dialogs/firstrundaemonpage.h"
#include "gui/dialogs/firstrunwizard.h"
#include "gui/dialogs/portowner.h"
#include "gui/settings/keys.h"
#include "gui/support/accessibility.h"
#include "gui/support/pseudolanguage.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QTcpServer>

using namespace spawner;
using namespace Qt::StringLiterals;

class FirstRunTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        f = std::make_unique<DialogFixture>();
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(f->daemon.runtimeDir()));
        launcher = std::make_unique<DaemonLauncher>();
        m_tray = { true, {} };
        m_opened.clear();
        m_deployed = nullptr;
        FirstRunServices services;
        services.tray = [this] { return m_tray; };
        services.setStartAtLogin = [](bool, bool) { return Result<void>(); };
        services.sendTestNotification = [](const SettingsServices::Done &done) { done({}); };
        services.openUrl = [this](const QUrl &url) {
            m_opened.append(url);
            return true;
        };
        services.deploy = [this](const QString &, std::function<void(Result<QByteArray>)> done) { m_deployed = std::move(done); };
        services.sampleFile = u"/usr/share/hello.fcgi"_s;
        wizard = new FirstRunWizard(f->settings, f->profiles, f->session, *launcher, services);
        wizard->daemonPage()->setWebRootCandidates({ f->folder.path() });
        wizard->show();
        QVERIFY(QTest::qWaitForWindowExposed(wizard));
    }
    void cleanup()
    {
        delete wizard;
        launcher.reset();
        f.reset();
    }

    void runningDaemonIsPreselectedAndUsed()
    {
        showRunning();
        QVERIFY(button<QRadioButton>("useRunning")->isChecked());
        click(button<QPushButton>("next"));
        QTRY_COMPARE(step(), 1);
        QVERIFY(f->connection.isConnected());
        QCOMPARE(f->settings.value(keys::CurrentProfile), u"user"_s);
        QVERIFY(!f->settings.value(keys::WizardDone));
    }

    void startingUsesADaemonThatAnswersAlready()
    {
        click(button<QRadioButton>("startOne"));
        find<QLineEdit>(*wizard, "listen")->setText(u":%1"_s.arg(*PortOwner::nextFree(20'000)));
        click(button<QPushButton>("next"));
        QVERIFY(!button<QPushButton>("next")->isEnabled()); // it takes its time
        QTRY_COMPARE(step(), 1);
        QVERIFY(f->connection.isConnected());
        QCOMPARE(f->connection.hello().pid, f->daemon.snapshot().daemon.pid);
    }

    void serviceThatIsInstalledHasItsOwnSettings()
    {
        LocalDaemons found;
        found.hasUserUnit = true;
        click(button<QRadioButton>("startOne"));
        QVERIFY(find<QLineEdit>(*wizard, "listen")->isEnabled());
        QTRY_VERIFY(find<QComboBox>(*wizard, "running")->count() > 0); // the launcher has told of this computer
        wizard->daemonPage()->showFound(found);
        QVERIFY(!find<QLineEdit>(*wizard, "listen")->isEnabled());
        QVERIFY(find<QLabel>(*wizard, "port")->text().contains(u"its own settings"_s));
    }

    void choiceOfTheUserIsNotTakenBack()
    {
        click(button<QRadioButton>("server"));
        showRunning();
        QVERIFY(button<QRadioButton>("server")->isChecked());
    }

    void portConflictNamesItsOwnerAndOffersAnother()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::Any));
        auto *listen = find<QLineEdit>(*wizard, "listen");
        listen->setText(u":%1"_s.arg(server.serverPort()));
        const QString text = find<QLabel>(*wizard, "port")->text();
        QVERIFY2(text.contains(u"test_firstrun"_s) && text.contains(QString::number(QCoreApplication::applicationPid())),
                 qPrintable(text));
        click(button<QPushButton>("next"));
        QVERIFY(find<QLabel>(*wizard->daemonPage(), "outcome")->isVisible());
        QCOMPARE(step(), 0);
        click(button<QPushButton>("usePort"));
        QVERIFY(listen->text() != u":%1"_s.arg(server.serverPort()));
        QVERIFY(find<QLabel>(*wizard, "port")->text().contains(u"free"_s));
        QVERIFY(!button<QPushButton>("usePort")->isVisible());
    }

    void foldersWithAppsAreOffered()
    {
        delete wizard;
        QFile app(f->folder.filePath(u"old.fcgi"_s));
        QVERIFY(app.open(QIODevice::WriteOnly));
        wizard = new FirstRunWizard(f->settings, f->profiles, f->session, *launcher, {});
        wizard->daemonPage()->setWebRootCandidates({ f->folder.path() });
        wizard->show();
        QCOMPARE(find<QComboBox>(*wizard, "folder")->currentText(), f->folder.path());
        QVERIFY(find<QLabel>(*wizard->daemonPage(), "outcome")->text().contains(f->folder.path()));
    }

    void wrongServerIsSaidAndLeavesNoProfile()
    {
        click(button<QRadioButton>("server"));
        click(button<QPushButton>("next"));
        QVERIFY(find<QLabel>(*wizard->daemonPage(), "outcome")->isVisible());
        QCOMPARE(f->profiles.profiles().size(), 2);
        QCOMPARE(step(), 0);
        QVERIFY(button<QPushButton>("next")->isEnabled());
    }

    void daemonThatIsGoneIsSaid()
    {
        showRunning();
        f->daemon.stop();
        click(button<QPushButton>("next"));
        QTRY_VERIFY(find<QLabel>(*wizard->daemonPage(), "outcome")->isVisible() && button<QPushButton>("next")->isEnabled());
        QCOMPARE(step(), 0);
    }

    void desktopStepOffersWhatThereIs()
    {
        goTo(1);
        QVERIFY(find<QLabel>(*wizard, "trayText")->text().contains(u"at a glance"_s));
        click(button<QCheckBox>("atLogin"));
        QVERIFY(f->settings.value(keys::StartAtLogin));
        click(button<QPushButton>("sendTest"));
        QVERIFY(find<QLabel>(*wizard, "testOutcome")->text().startsWith(u"Sent"_s));
        m_tray = { false, u"GNOME has none"_s };
        click(button<QPushButton>("back"));
        click(button<QPushButton>("next"));
        QTRY_COMPARE(step(), 1);
        QCOMPARE(find<QLabel>(*wizard, "trayText")->text(), u"GNOME has none"_s);
    }

    void sampleIsDeployedAndOpened()
    {
        StatusSnapshot empty = f->daemon.snapshot();
        empty.apps.clear();
        f->daemon.setSnapshot(empty);
        goTo(2);
        auto *apps = find<QListWidget>(*wizard, "apps");
        QTRY_COMPARE(apps->count(), 0);
        click(button<QPushButton>("deploySample"));
        QVERIFY(m_deployed);
        QVERIFY(!button<QPushButton>("deploySample")->isEnabled());
        m_deployed(QByteArray("hello"));
        QVERIFY(m_opened.isEmpty()); // not before it is there
        f->daemon.publishApp(sampleApp("hello"));
        QTRY_COMPARE(apps->count(), 1);
        QVERIFY(apps->item(0)->text().contains(u"hello.fcgi"_s));
        QTRY_COMPARE(m_opened.size(), 1);
        QCOMPARE(m_opened[0].path(), u"/hello.fcgi"_s);
        QCOMPARE(m_opened[0].scheme(), u"http"_s);
        QPointer<FirstRunWizard> gone = wizard;
        click(button<QPushButton>("next"));
        QTRY_VERIFY(!gone);
        wizard = nullptr;
        QVERIFY(f->settings.value(keys::WizardDone));
    }

    void failedDeploymentIsSaid()
    {
        goTo(2);
        click(button<QPushButton>("deploySample"));
        m_deployed(Error{ ErrorCode::AppInvalidFile, u"built for aarch64"_s });
        bool isSaid = false;
        const auto labels = wizard->findChildren<QLabel *>(u"outcome"_s);
        for (const QLabel *label : labels)
            isSaid |= label->isVisible() && label->text().contains(u"built for aarch64"_s);
        QVERIFY(isSaid);
        QVERIFY(button<QPushButton>("deploySample")->isEnabled());
    }

    void skippingEndsItForGood()
    {
        QPointer<FirstRunWizard> gone = wizard;
        click(button<QPushButton>("skip"));
        QTRY_VERIFY(!gone);
        wizard = nullptr;
        QVERIFY(f->settings.value(keys::WizardDone));
    }

    void enterGoesOn()
    {
        showRunning();
        QTest::keyClick(wizard, Qt::Key_Return);
        QTRY_COMPARE(step(), 1);
    }

    void stepsAreAccessibleAndTranslated_data()
    {
        QTest::addColumn<int>("page");
        for (int i = 0; i < 3; ++i)
            QTest::addRow("%d", i) << i;
    }
    void stepsAreAccessibleAndTranslated()
    {
        QFETCH(int, page);
        if (page > 0)
            goTo(page);
        const auto report = [](const QStringList &problems) { return problems.join(u'\n').toUtf8(); };
        QVERIFY2(accessibilityProblems(*wizard).isEmpty(), report(accessibilityProblems(*wizard)).constData());
        QVERIFY2(tabOrderProblems(*wizard).isEmpty(), report(tabOrderProblems(*wizard)).constData());
        QVERIFY2(clippedTexts(*wizard).isEmpty(), report(clippedTexts(*wizard)).constData());
        PseudoLanguage language;
        QCoreApplication::installTranslator(&language);
        QCoreApplication::sendPostedEvents();
        QStringList allowed;
        const auto *folder = find<QComboBox>(*wizard, "folder");
        for (int i = 0; i < folder->count(); ++i)
            allowed.append(folder->itemText(i));
        const QStringList found = untranslatedTexts(*wizard, allowed);
        QCoreApplication::removeTranslator(&language);
        QCoreApplication::sendPostedEvents();
        QVERIFY2(found.isEmpty(), report(found).constData());
    }

    void screenshots()
    {
        const QString folder = qEnvironmentVariable("SPAWNER_SCREENSHOTS");
        if (folder.isEmpty())
            QSKIP("SPAWNER_SCREENSHOTS is not set");
        showRunning();
        wizard->grab().save(folder + u"/wizard-0.png"_s);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        QTest::qWait(100);
        wizard->grab().save(folder + u"/wizard-0-rtl.png"_s);
        QApplication::setLayoutDirection(Qt::LeftToRight);
        for (int i = 1; i < 3; ++i) {
            goTo(i);
            wizard->grab().save(u"%1/wizard-%2.png"_s.arg(folder).arg(i));
        }
    }

private:
    template <typename Button>
    Button *button(const char *name) const { return find<Button>(*wizard, name); }
    int step() const { return wizard->findChild<QStackedWidget *>()->currentIndex(); }

    void showRunning()
    {
        LocalDaemons found;
        found.userSocket = f->daemon.socketPath();
        found.userSocketExists = true;
        QCoreApplication::processEvents(); // what the launcher says of this computer comes first
        wizard->daemonPage()->showFound(found);
    }
    void goTo(int page)
    {
        showRunning();
        for (int i = step(); i < page; ++i) {
            click(button<QPushButton>("next"));
            QTRY_COMPARE(step(), i + 1);
        }
        QTRY_VERIFY(f->session.isCurrent());
    }

    std::unique_ptr<DialogFixture> f;
    std::unique_ptr<DaemonLauncher> launcher;
    FirstRunWizard *wizard = nullptr; // deletes itself when closed
    TrayPresence m_tray;
    QList<QUrl> m_opened;
    std::function<void(Result<QByteArray>)> m_deployed;
};

QTEST_MAIN(FirstRunTest)
#include "test_firstrun.moc"
