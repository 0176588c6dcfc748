// The settings dialog: each page does what it says at once, by mouse and keyboard, in every language.
#include "dialogfixture.h"
#include "gui/dialogs/settingsdialog.h"
#include "gui/dialogs/settingspage.h"
#include "gui/settings/keys.h"
#include "gui/style/safetext.h"
#include "gui/support/accessibility.h"
#include "gui/support/pseudolanguage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFontComboBox>
#include <QJsonArray>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTimeEdit>
#include <QTreeWidget>

using namespace spawner;
using namespace Qt::StringLiterals;
using Page = SettingsDialog::Page;

class SettingsDialogTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        f = std::make_unique<DialogFixture>();
        m_tray = { true, {} };
        m_atLogin = {};
        m_opened.clear();
        m_loginFails = false;
        f->settings.set(keys::StartAtLogin, false);
        makeDialog();
    }
    void cleanup()
    {
        dialog.reset();
        f.reset();
    }

    void everyPageIsAccessible_data() { pages(); }
    void everyPageIsAccessible()
    {
        QFETCH(int, page);
        QVERIFY(f->connect());
        f->profiles.save(f->profile());
        dialog->showPage(Page(page));
        QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
        answerConfig();
        const auto report = [](const QStringList &problems) { return problems.join(u'\n').toUtf8(); };
        QVERIFY2(accessibilityProblems(*dialog).isEmpty(), report(accessibilityProblems(*dialog)).constData());
        QVERIFY2(tabOrderProblems(*dialog).isEmpty(), report(tabOrderProblems(*dialog)).constData());
        QVERIFY2(clippedTexts(*dialog).isEmpty(), report(clippedTexts(*dialog)).constData());
    }

    void everyTextFollowsTheLanguage_data() { pages(); }
    void everyTextFollowsTheLanguage()
    {
        QFETCH(int, page);
        dialog->showPage(Page(page));
        PseudoLanguage language;
        QCoreApplication::installTranslator(&language);
        QCoreApplication::sendPostedEvents();
        f->actions.retranslate();
        const QStringList found = untranslatedTexts(*dialog, namesThatStay());
        QStringList clipped;
        // Layouts follow from the event loop.
        const bool fits = QTest::qWaitFor([&] { return (clipped = clippedTexts(*dialog)).isEmpty(); });
        QCoreApplication::removeTranslator(&language);
        QCoreApplication::sendPostedEvents();
        QVERIFY2(found.isEmpty(), found.join(u'\n').toUtf8().constData());
        QVERIFY2(fits, clipped.join(u'\n').toUtf8().constData());
    }

    void everyPageIsReachedByKeys()
    {
        dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
        auto *list = find<QListWidget>(*dialog, "pages");
        list->setFocus();
        for (int page = 0; page < list->count(); ++page) {
            QCOMPARE(list->currentRow(), page);
            QTest::keyClick(list, Qt::Key_Down);
        }
        QTest::keyClick(dialog.get(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(find<QLineEdit>(*dialog, "search")->hasFocus());
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog->isVisible());
    }

    void searchFindsPagesByTheirTexts()
    {
        dialog->show();
        auto *list = find<QListWidget>(*dialog, "pages");
        auto *search = find<QLineEdit>(*dialog, "search");
        const auto visible = [list] {
            QList<int> rows;
            for (int i = 0; i < list->count(); ++i) {
                if (!list->item(i)->isHidden())
                    rows.append(i);
            }
            return rows;
        };
        QTest::keyClicks(search, u"quiet"_s);
        QCOMPARE(visible(), QList<int>{ int(Page::Notifications) });
        QCOMPARE(list->currentRow(), int(Page::Notifications));
        QVERIFY(find<QCheckBox>(*dialog, "quietHours")->autoFillBackground()); // marked
        search->clear();
        QTest::keyClicks(search, u"dark panels"_s); // a choice of a combo box
        QCOMPARE(visible(), QList<int>{ int(Page::General) });
        QVERIFY(!find<QCheckBox>(*dialog, "quietHours")->autoFillBackground());
        search->clear();
        QTest::keyClicks(search, u"roll back"_s); // an action
        QVERIFY(visible().contains(int(Page::Shortcuts)));
        search->clear();
        QTest::keyClicks(search, u"xyzzy"_s);
        QVERIFY(visible().isEmpty());
        search->clear();
        QCOMPARE(visible().size(), list->count());
    }

    void enterInAFieldPressesNoButton()
    {
        dialog->showPage(Page::Advanced);
        QTest::keyClick(find<QLineEdit>(*dialog, "socketPath"), Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        QVERIFY(!f->settings.value(keys::WizardDone));
    }

    void generalPageStoresAtOnce()
    {
        dialog->showPage(Page::General);
        auto *theme = find<QComboBox>(*dialog, "theme");
        choose(theme, u"dark"_s);
        QCOMPARE(f->settings.value(keys::Theme), u"dark"_s);
        auto *language = find<QComboBox>(*dialog, "language");
        QCOMPARE(language->itemText(0), u"As the system"_s);
        QCOMPARE(language->itemText(2), u"Deutsch"_s);
        choose(language, u"de"_s);
        QCOMPARE(f->settings.value(keys::Language), u"de"_s);
        click(find<QCheckBox>(*dialog, "reducedMotion"));
        QVERIFY(f->settings.value(keys::ReducedMotion));
        f->settings.set(keys::Theme, u"light"_s); // from elsewhere
        QCOMPARE(theme->currentData().toString(), u"light"_s);
    }

    void unknownValuesAreNotOverwritten()
    {
        f->settings.set(keys::TrayStyle, u"hologram"_s);
        dialog->showPage(Page::General);
        QCOMPARE(find<QComboBox>(*dialog, "trayStyle")->currentIndex(), -1);
        dialog->close();
        QCOMPARE(f->settings.value(keys::TrayStyle), u"hologram"_s);
    }

    void loginEntryIsWrittenBeforeTheSetting()
    {
        dialog->showPage(Page::General);
        auto *box = find<QCheckBox>(*dialog, "startAtLogin");
        auto *hidden = find<QCheckBox>(*dialog, "startHidden");
        QVERIFY(!hidden->isEnabled());
        click(box);
        QCOMPARE(m_atLogin, (std::pair{ true, true }));
        QVERIFY(f->settings.value(keys::StartAtLogin));
        QVERIFY(hidden->isEnabled());
        click(hidden);
        QCOMPARE(m_atLogin, (std::pair{ true, false }));
        m_loginFails = true;
        click(box);
        QVERIFY(box->isChecked());
        QVERIFY(f->settings.value(keys::StartAtLogin));
        auto *problem = find<QLabel>(*dialog, "loginProblem");
        QVERIFY(problem->isVisible() && problem->text().contains(u"read-only folder"_s));
    }

    void trayWithoutPlaceKeepsItsValues()
    {
        m_tray = { false, u"GNOME has no tray"_s };
        f->settings.set(keys::OnClose, u"hide"_s);
        dialog->showPage(Page::General);
        auto *tray = find<QCheckBox>(*dialog, "trayEnabled");
        QVERIFY(!tray->isEnabled() && tray->isChecked());
        QCOMPARE(find<QLabel>(*dialog, "trayHint")->text(), u"GNOME has no tray"_s);
        auto *onClose = find<QComboBox>(*dialog, "onClose");
        QVERIFY(!qobject_cast<QStandardItemModel *>(onClose->model())->item(1)->isEnabled());
        QCOMPARE(onClose->currentData().toString(), u"hide"_s);
        m_tray = { true, {} };
        dialog->refresh();
        QVERIFY(tray->isEnabled());
        QVERIFY(!find<QLabel>(*dialog, "trayHint")->isVisible());
        QVERIFY(f->settings.value(keys::TrayEnabled));
    }

    void notificationMatrixIsStored()
    {
        dialog->showPage(Page::Notifications);
        click(find<QCheckBox>(*dialog, "notifications/crash/sound"));
        QCOMPARE(f->settings.value(keys::NotifyCrash), (QStringList{ u"notify"_s, u"badge"_s, u"sound"_s }));
        click(find<QCheckBox>(*dialog, "notifications/crash/notify"));
        QCOMPARE(f->settings.value(keys::NotifyCrash), (QStringList{ u"badge"_s, u"sound"_s }));
        click(find<QCheckBox>(*dialog, "notificationsEnabled"));
        QVERIFY(!find<QCheckBox>(*dialog, "notifications/crash/sound")->isEnabled());
        QVERIFY(!f->settings.value(keys::NotificationsEnabled));
    }

    void quietHoursAreStored()
    {
        dialog->showPage(Page::Notifications);
        auto *from = find<QTimeEdit>(*dialog, "quietFrom");
        QVERIFY(!from->isEnabled());
        click(find<QCheckBox>(*dialog, "quietHours"));
        QCOMPARE(f->settings.value(keys::QuietFrom), u"22:00"_s);
        QCOMPARE(f->settings.value(keys::QuietUntil), u"07:00"_s);
        QVERIFY(from->isEnabled());
        from->setTime(QTime(21, 30));
        QCOMPARE(f->settings.value(keys::QuietFrom), u"21:30"_s);
        QCOMPARE(f->settings.value(keys::QuietUntil), u"07:00"_s);
        click(find<QCheckBox>(*dialog, "quietHours"));
        QCOMPARE(f->settings.value(keys::QuietFrom), QString());
    }

    void appsAreMutedByTheirBox()
    {
        QVERIFY(f->connect());
        f->settings.set(keys::MutedApps, QStringList{ u"gone"_s });
        dialog->showPage(Page::Notifications);
        auto *list = find<QListWidget>(*dialog, "mutedApps");
        QCOMPARE(list->count(), 4); // auth, gone, hello, tools/env
        list->setCurrentRow(2);
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(f->settings.value(keys::MutedApps), (QStringList{ u"gone"_s, u"hello"_s }));
        QCOMPARE(list->item(2)->checkState(), Qt::Checked);
    }

    void testNotificationReportsItsOutcome()
    {
        dialog->showPage(Page::Notifications);
        auto *button = find<QPushButton>(*dialog, "sendTest");
        click(button);
        QVERIFY(!button->isEnabled());
        m_testDone(Error{ ErrorCode::NotFound, u"no notification service"_s });
        QVERIFY(button->isEnabled());
        QVERIFY(find<QLabel>(*dialog, "testOutcome")->text().contains(u"no notification service"_s));
    }

    void levelRulesAreCheckedBeforeTheyApply()
    {
        dialog->showPage(Page::Logs);
        auto *rules = find<QPlainTextEdit>(*dialog, "levelRules");
        auto *problem = find<QLabel>(*dialog, "rulesProblem");
        rules->setFocus();
        QTest::keyClicks(rules, u"error bad"_s);
        QTRY_COMPARE(f->settings.value(keys::LogRules), u"error bad"_s);
        QVERIFY(!problem->isVisible());
        QTest::keyClick(rules, Qt::Key_Return);
        QTest::keyClicks(rules, u"wrong ("_s);
        QTRY_VERIFY(problem->isVisible());
        QCOMPARE(problem->text(), u"line 2: wrong"_s);
        QCOMPARE(f->settings.value(keys::LogRules), u"error bad"_s);
        rules->setPlainText(u"error worse"_s);
        dialog->close(); // what was typed last is not lost
        QCOMPARE(f->settings.value(keys::LogRules), u"error worse"_s);
    }

    void logSettingsAreStored()
    {
        dialog->showPage(Page::Logs);
        auto *lines = find<QSpinBox>(*dialog, "logLines");
        lines->setValue(50'000);
        QCOMPARE(f->settings.value(keys::LogLines), 50'000);
        choose(find<QComboBox>(*dialog, "logTimes"), u"delta"_s);
        QCOMPARE(f->settings.value(keys::LogTimes), u"delta"_s);
        auto *font = find<QFontComboBox>(*dialog, "logFont");
        QVERIFY(!font->isEnabled());
        click(find<QCheckBox>(*dialog, "systemFont"));
        QVERIFY(font->isEnabled());
        QVERIFY(!f->settings.value(keys::LogFont).isEmpty());
        click(find<QCheckBox>(*dialog, "systemFont"));
        QCOMPARE(f->settings.value(keys::LogFont), QString());
        f->settings.set(keys::AppsHeader, QByteArray("x"));
        QSignalSpy spy(&f->settings, &Settings::changed);
        click(find<QPushButton>(*dialog, "resetColumns"));
        QCOMPARE(f->settings.value(keys::AppsHeader), QByteArray());
        QCOMPARE(spy.count(), 1);
    }

    void shortcutsAreChangedAndReset()
    {
        dialog->showPage(Page::Shortcuts);
        chooseAction(ActionId::Restart);
        auto *keys = find<QKeySequenceEdit>(*dialog, "keys");
        pressKeys(keys, Qt::Key_F8, Qt::NoModifier);
        QTRY_COMPARE(f->actions.action(ActionId::Restart)->shortcut(), QKeySequence(Qt::Key_F8));
        QVERIFY(find<QTreeWidget>(*dialog, "shortcuts")->currentItem()->text(1).contains(u"F8"_s));
        click(find<QPushButton>(*dialog, "clearKeys"));
        QVERIFY(f->actions.action(ActionId::Restart)->shortcuts().isEmpty());
        click(find<QPushButton>(*dialog, "resetKeys"));
        QCOMPARE(f->actions.action(ActionId::Restart)->shortcuts(), f->actions.standardShortcuts(ActionId::Restart));
        QVERIFY(!find<QPushButton>(*dialog, "resetKeys")->isEnabled());
        f->actions.setShortcuts(ActionId::Stop, {});
        click(find<QPushButton>(*dialog, "resetAllKeys"));
        QCOMPARE(f->actions.action(ActionId::Stop)->shortcuts(), f->actions.standardShortcuts(ActionId::Stop));
    }

    void conflictingKeyNamesItsOwner()
    {
        dialog->showPage(Page::Shortcuts);
        const QKeySequence taken(Qt::CTRL | Qt::Key_J);
        f->actions.setShortcuts(ActionId::Doctor, { taken });
        chooseAction(ActionId::Restart);
        const auto before = f->actions.action(ActionId::Restart)->shortcuts();
        pressKeys(find<QKeySequenceEdit>(*dialog, "keys"), Qt::Key_J, Qt::ControlModifier);
        auto *conflict = find<QLabel>(*dialog, "conflict");
        QTRY_VERIFY(conflict->isVisible());
        QVERIFY2(conflict->text().contains(f->actions.plainText(ActionId::Doctor)), qPrintable(conflict->text()));
        QCOMPARE(f->actions.action(ActionId::Restart)->shortcuts(), before);
        QCOMPARE(f->actions.action(ActionId::Doctor)->shortcut(), taken);
        click(find<QPushButton>(*dialog, "takeOver"));
        QCOMPARE(f->actions.action(ActionId::Restart)->shortcut(), taken);
        QVERIFY(!f->actions.action(ActionId::Doctor)->shortcuts().contains(taken));
        QVERIFY(!conflict->isVisible());
    }

    void shortcutEditorLetsTabThrough()
    {
        dialog->showPage(Page::Shortcuts);
        QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
        auto *keys = find<QKeySequenceEdit>(*dialog, "keys");
        keys->setFocus();
        QWidget *inEditor = dialog->focusWidget();
        QTest::keyClick(inEditor, Qt::Key_Tab);
        QVERIFY(dialog->focusWidget() != inEditor && !keys->isAncestorOf(dialog->focusWidget()));
    }

    void daemonPageShowsWhatIsInForce()
    {
        QVERIFY(f->connect());
        dialog->showPage(Page::Daemon);
        answerConfig();
        auto *values = find<QTreeWidget>(*dialog, "configValues");
        QTRY_COMPARE(values->topLevelItemCount(), 2);
        QCOMPARE(values->topLevelItem(0)->text(0), u"listen"_s);
        QCOMPARE(values->topLevelItem(0)->text(2), isolated(u"/etc/f.toml:3:1"_s));
        QCOMPARE(values->topLevelItem(1)->text(2), u"standard"_s);
        QTest::keyClicks(find<QLineEdit>(*dialog, "configFilter"), u"idle"_s);
        QVERIFY(values->topLevelItem(0)->isHidden() && !values->topLevelItem(1)->isHidden());
    }

    void daemonPageShowsMistakesWithTheirPlace()
    {
        QVERIFY(f->connect());
        dialog->showPage(Page::Daemon);
        answerConfig();
        f->daemon.on("config.check", QJsonObject{ { u"problems"_s, QJsonArray{ u"/etc/f.toml:3:14: unknown key 'x'"_s } } });
        click(find<QPushButton>(*dialog, "checkConfig"));
        auto *problems = find<QListWidget>(*dialog, "configProblems");
        QTRY_COMPARE(problems->count(), 1);
        QCOMPARE(problems->item(0)->text(), u"Line 3, column 14: unknown key 'x'"_s);
        QVERIFY(find<QLabel>(*dialog, "configOutcome")->text().startsWith(u"1 mistake"_s));
    }

    void reloadMarksWhatTakesARestart()
    {
        QVERIFY(f->connect());
        dialog->showPage(Page::Daemon);
        answerConfig();
        f->daemon.on("config.reload", QJsonObject{ { u"problems"_s, QJsonArray{} },
                                                   { u"needRestart"_s, QJsonArray{ u"listen"_s } } });
        click(find<QPushButton>(*dialog, "reloadConfig"));
        auto *values = find<QTreeWidget>(*dialog, "configValues");
        QTRY_COMPARE(values->topLevelItem(0)->text(2), u"changes at the next restart"_s);
        QVERIFY(find<QLabel>(*dialog, "configOutcome")->text().contains(u"listen"_s));
    }

    void daemonPageAsksNothingWithoutAConnection()
    {
        dialog->showPage(Page::Daemon);
        QVERIFY(!find<QPushButton>(*dialog, "reloadConfig")->isEnabled());
        QVERIFY(!find<QPushButton>(*dialog, "checkConfig")->isEnabled());
        QVERIFY(find<QLabel>(*dialog, "configFile")->text().contains(u"Not connected"_s));
    }

    void socketPathOfTheOwnDaemonIsChecked()
    {
        dialog->showPage(Page::Advanced);
        auto *socket = find<QLineEdit>(*dialog, "socketPath");
        socket->setFocus();
        QTest::keyClicks(socket, u"relative"_s);
        QTest::keyClick(socket, Qt::Key_Return);
        QVERIFY(find<QLabel>(*dialog, "socketProblem")->isVisible());
        QCOMPARE(f->profiles.find(u"user"_s)->socketPath, QString());
        socket->clear();
        QTest::keyClicks(socket, u"/tmp/own.sock"_s);
        QTest::keyClick(socket, Qt::Key_Return);
        QCOMPARE(f->profiles.find(u"user"_s)->socketPath, u"/tmp/own.sock"_s);
        QVERIFY(!find<QLabel>(*dialog, "socketProblem")->isVisible());
    }

    void resetAsksFirst()
    {
        f->settings.set(keys::Theme, u"dark"_s);
        dialog->showPage(Page::Advanced);
        click(find<QPushButton>(*dialog, "resetSettings"));
        QTRY_VERIFY(dialog->findChild<QDialog *>(u"confirm"_s));
        auto *question = dialog->findChild<QDialog *>(u"confirm"_s);
        QVERIFY(QTest::qWaitForWindowExposed(question));
        QTest::keyClick(question, Qt::Key_Return); // Cancel is the default
        QTRY_VERIFY(!dialog->findChild<QDialog *>(u"confirm"_s));
        QCOMPARE(f->settings.value(keys::Theme), u"dark"_s);
        click(find<QPushButton>(*dialog, "resetSettings"));
        QTRY_VERIFY(dialog->findChild<QDialog *>(u"confirm"_s));
        click(find<QPushButton>(*dialog->findChild<QDialog *>(u"confirm"_s), "do"));
        QTRY_COMPARE(f->settings.value(keys::Theme), u"auto"_s);
        dialog->showPage(Page::General);
        QCOMPARE(find<QComboBox>(*dialog, "theme")->currentData().toString(), u"auto"_s);
    }

    void diagnosticsAreAskedFor()
    {
        QSignalSpy spy(dialog.get(), &SettingsDialog::diagnosticsRequested);
        dialog->showPage(Page::Advanced);
        click(find<QPushButton>(*dialog, "diagnostics"));
        QCOMPARE(spy.count(), 1);
        click(find<QPushButton>(*dialog, "openFolder"));
        QCOMPARE(m_opened, QList<QUrl>{ QUrl::fromLocalFile(f->folder.path()) });
    }

    void screenshots()
    {
        const QString folder = qEnvironmentVariable("SPAWNER_SCREENSHOTS");
        if (folder.isEmpty())
            QSKIP("SPAWNER_SCREENSHOTS is not set");
        QVERIFY(f->connect());
        Profile web{ .id = {}, .name = u"web1"_s, .kind = Profile::Kind::Ssh };
        web.host = u"admin@web1.example.org"_s;
        web.color = u"#b3261e"_s;
        web.isProduction = true;
        f->profiles.save(web);
        answerConfig();
        for (const char *look : { "light", "dark", "rtl" }) {
            const QPalette before = QApplication::palette();
            if (qstrcmp(look, "dark") == 0)
                QApplication::setPalette(darkPalette());
            QApplication::setLayoutDirection(qstrcmp(look, "rtl") == 0 ? Qt::RightToLeft : Qt::LeftToRight);
            for (int page = 0; page < 8; ++page) {
                dialog->showPage(Page(page));
                QTest::qWait(150);
                dialog->grab().save(u"%1/settings-%2-%3.png"_s.arg(folder).arg(page).arg(QLatin1String(look)));
            }
            QApplication::setPalette(before);
            QApplication::setLayoutDirection(Qt::LeftToRight);
        }
    }

private:
    static void pages()
    {
        QTest::addColumn<int>("page");
        const char *names[] = { "General", "Connections", "Notifications", "Logs", "Deploy", "Shortcuts", "Daemon", "Advanced" };
        for (int i = 0; i < 8; ++i)
            QTest::newRow(names[i]) << i;
    }

    static QPalette darkPalette()
    {
        QPalette palette(QColor(0x2b, 0x2b, 0x2e));
        palette.setColor(QPalette::Base, QColor(0x1e, 0x1e, 0x20));
        return palette;
    }

    void makeDialog()
    {
        SettingsServices services;
        services.languages = [] { return QList<LanguageChoice>{ { u"en"_s, u"English"_s }, { u"de"_s, u"Deutsch"_s } }; };
        services.tray = [this] { return m_tray; };
        services.setStartAtLogin = [this](bool on, bool hidden) -> Result<void> {
            if (m_loginFails)
                return Error{ ErrorCode::PermissionDenied, u"read-only folder"_s };
            m_atLogin = { on, hidden };
            return {};
        };
        services.sendTestNotification = [this](SettingsServices::Done done) { m_testDone = std::move(done); };
        services.checkLevelRules = [](const QString &text) {
            QStringList problems;
            const QStringList lines = text.split(u'\n');
            for (qsizetype i = 0; i < lines.size(); ++i) {
                if (lines[i].startsWith(u"wrong"_s))
                    problems.append(u"line %1: wrong"_s.arg(i + 1));
            }
            return problems;
        };
        services.standardLevelRules = [] { return u"error panic"_s; };
        services.openUrl = [this](const QUrl &url) {
            m_opened.append(url);
            return true;
        };
        f->daemon.on("config.show",
                     QJsonObject{ { u"file"_s, u"/etc/f.toml"_s },
                                  { u"settings"_s, QJsonArray{
                                        QJsonObject{ { u"key"_s, u"listen"_s }, { u"value"_s, u"\":8080\""_s },
                                                     { u"origin"_s, u"/etc/f.toml:3:1"_s } },
                                        QJsonObject{ { u"key"_s, u"app.idle-timeout"_s }, { u"value"_s, u"\"5m\""_s },
                                                     { u"origin"_s, u"default"_s } } } } });
        dialog = std::make_unique<SettingsDialog>(f->settings, f->profiles, f->actions, f->session, services);
    }

    /// The settings that the page asked for are there.
    void answerConfig()
    {
        if (f->connection.isConnected() && find<QTreeWidget>(*dialog, "configValues")->isVisible())
            QTRY_COMPARE(find<QTreeWidget>(*dialog, "configValues")->topLevelItemCount(), 2);
    }

    QStringList namesThatStay() const
    {
        QStringList names{ u"English"_s, u"Deutsch"_s, QStringLiteral("-p 2222") };
        const auto *fonts = dialog->findChild<QFontComboBox *>(u"logFont"_s);
        for (int i = 0; i < fonts->count(); ++i)
            names.append(fonts->itemText(i));
        names.append(dialog->findChild<QLineEdit *>(u"socketPath"_s)->placeholderText());
        return names;
    }

    /// What the user does: opens the box and picks.
    static void choose(QComboBox *combo, const QString &value)
    {
        combo->setFocus();
        const int target = combo->findData(value);
        QVERIFY(target >= 0);
        QTest::keyClick(combo, Qt::Key_Home);
        for (int i = 0; i < combo->count() && combo->currentIndex() != target; ++i)
            QTest::keyClick(combo, Qt::Key_Down);
        QCOMPARE(combo->currentIndex(), target);
    }

    void chooseAction(ActionId id)
    {
        auto *list = find<QTreeWidget>(*dialog, "shortcuts");
        for (int i = 0; i < list->topLevelItemCount(); ++i) {
            if (list->topLevelItem(i)->data(0, Qt::UserRole).toInt() == int(id))
                list->setCurrentItem(list->topLevelItem(i));
        }
    }

    static void pressKeys(QKeySequenceEdit *edit, Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        edit->setFocus();
        QTest::keyClick(edit, key, modifiers);
    }

    std::unique_ptr<DialogFixture> f;
    std::unique_ptr<SettingsDialog> dialog;
    TrayPresence m_tray;
    std::pair<bool, bool> m_atLogin;
    bool m_loginFails = false;
    QList<QUrl> m_opened;
    SettingsServices::Done m_testDone;
};

QTEST_MAIN(SettingsDialogTest)
#include "test_settingsdialog.moc"
