// Small dialogs: questions with names and verbs, what this program is, what to send along with a report.
#include "dialogfixture.h"
#include "gui/dialogs/aboutdialog.h"
#include "gui/dialogs/confirmdialog.h"
#include "gui/dialogs/diagnostics.h"
#include "gui/dialogs/diagnosticsdialog.h"
#include "gui/dialogs/killdialog.h"
#include "gui/settings/keys.h"
#include "gui/support/accessibility.h"
#include "gui/support/pseudolanguage.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

using namespace spawner;
using namespace Qt::StringLiterals;
using Question = ConfirmDialog::Question;

class QuestionsTest : public QObject
{
    Q_OBJECT
private slots:
    void cancelIsDefaultAndFocused_data() { questions(); }
    void cancelIsDefaultAndFocused()
    {
        QFETCH(int, question);
        QFETCH(QStringList, names);
        QPointer dialog = new ConfirmDialog(Question(question), names);
        dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        auto *cancel = find<QPushButton>(*dialog, "cancel");
        auto *verb = find<QPushButton>(*dialog, "do");
        QVERIFY(cancel->isDefault() && cancel->hasFocus());
        QVERIFY(!verb->isDefault() && verb->text() != u"OK"_s && verb->text().contains(u'&'));
        QVERIFY2(accessibilityProblems(*dialog).isEmpty(), accessibilityProblems(*dialog).join(u'\n').toUtf8().constData());
        QVERIFY2(clippedTexts(*dialog).isEmpty(), clippedTexts(*dialog).join(u'\n').toUtf8().constData());
        QSignalSpy confirmed(dialog, &ConfirmDialog::confirmed);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!dialog);
        QCOMPARE(confirmed.count(), 0);
    }

    void everyQuestionIsTranslated_data() { questions(); }
    void everyQuestionIsTranslated()
    {
        QFETCH(int, question);
        QFETCH(QStringList, names);
        ConfirmDialog dialog(Question(question), names);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        PseudoLanguage language;
        QCoreApplication::installTranslator(&language);
        QCoreApplication::sendPostedEvents();
        const QStringList found = untranslatedTexts(dialog);
        QCoreApplication::removeTranslator(&language);
        QCoreApplication::sendPostedEvents();
        QVERIFY2(found.isEmpty(), found.join(u'\n').toUtf8().constData());
    }

    void severalAppsAreListed()
    {
        ConfirmDialog dialog(Question::StopApps, { u"auth.fcgi"_s, u"<b>x</b>.fcgi"_s, u"c.fcgi"_s });
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QVERIFY(find<QLabel>(dialog, "question")->text().contains(u'3'));
        QCOMPARE(find<QLabel>(dialog, "question")->textFormat(), Qt::PlainText);
        QCOMPARE(find<QListWidget>(dialog, "names")->count(), 3);
        QVERIFY(find<QListWidget>(dialog, "names")->isVisible());
        QSignalSpy confirmed(&dialog, &ConfirmDialog::confirmed);
        click(find<QPushButton>(dialog, "do"));
        QCOMPARE(confirmed.count(), 1);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
    }

    void oneAppStandsInTheQuestion()
    {
        ConfirmDialog dialog(Question::StopApps, { u"auth.fcgi"_s });
        dialog.open();
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QVERIFY(find<QLabel>(dialog, "question")->text().contains(u"auth.fcgi"_s));
        QVERIFY(!find<QListWidget>(dialog, "names")->isVisible());
    }

    void harmlessNeedNotBeAskedAgain()
    {
        DialogFixture f;
        QVERIFY(ConfirmDialog::isNeeded(Question::StopAll, f.settings, false));
        QPointer dialog = new ConfirmDialog(Question::StopAll, { u"a"_s, u"b"_s });
        dialog->offerNeverAgain(f.settings, false);
        dialog->open();
        click(find<QCheckBox>(*dialog, "neverAgain"));
        click(find<QPushButton>(*dialog, "do"));
        QTRY_VERIFY(!dialog);
        QVERIFY(!ConfirmDialog::isNeeded(Question::StopAll, f.settings, false));
        QVERIFY(ConfirmDialog::isNeeded(Question::StopAll, f.settings, true)); // production
        QVERIFY(ConfirmDialog::isNeeded(Question::RestartAll, f.settings, false));
        QVERIFY(ConfirmDialog::isNeeded(Question::StopDaemon, f.settings, false));
    }

    void whatIsNotHarmlessIsAlwaysAsked()
    {
        DialogFixture f;
        ConfirmDialog daemon(Question::StopDaemon, { u"Local"_s });
        daemon.setAttribute(Qt::WA_DeleteOnClose, false);
        daemon.offerNeverAgain(f.settings, false);
        daemon.open();
        QVERIFY(!find<QCheckBox>(daemon, "neverAgain")->isVisible());
        ConfirmDialog production(Question::StopAll, { u"a"_s });
        production.setAttribute(Qt::WA_DeleteOnClose, false);
        production.offerNeverAgain(f.settings, true);
        production.open();
        QVERIFY(!find<QCheckBox>(production, "neverAgain")->isVisible());
    }

    void canceledTickIsNotKept()
    {
        DialogFixture f;
        QPointer dialog = new ConfirmDialog(Question::RestartAll, { u"a"_s, u"b"_s });
        dialog->offerNeverAgain(f.settings, false);
        dialog->open();
        click(find<QCheckBox>(*dialog, "neverAgain"));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
        QVERIFY(f.settings.value(keys::ConfirmRestartAll));
    }

    void killNamesProcesses()
    {
        KillDialog dialog({ { "hello", 4711, 2 }, { "env", 4712, 1 } });
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *names = find<QListWidget>(dialog, "names");
        QVERIFY(names->item(0)->text().contains(u"hello.fcgi"_s) && names->item(0)->text().contains(u"4711"_s));
        const QString consequence = find<QLabel>(dialog, "consequence")->text();
        QVERIFY(consequence.contains(u"SIGKILL"_s) && consequence.contains(u"3 request"_s));
        QCOMPARE(find<QPushButton>(dialog, "do")->text(), u"&Kill"_s);
        QVERIFY(find<QPushButton>(dialog, "cancel")->hasFocus());
        QVERIFY2(accessibilityProblems(dialog).isEmpty(), accessibilityProblems(dialog).join(u'\n').toUtf8().constData());
    }

    void aboutSaysVersionsAndLicences()
    {
        AboutDialog dialog("9.8.7");
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        const QString versions = find<QLabel>(dialog, "versions")->text();
        QVERIFY(versions.contains(QLatin1String(qVersion())) && versions.contains(u"9.8.7"_s));
        QVERIFY(versions.contains(QStringLiteral(SPAWNER_VERSION)));
        const QString licence = find<QLabel>(dialog, "licence")->text();
        QVERIFY(licence.contains(u"MIT"_s) && licence.contains(u"General Public License, version 3"_s));
        QVERIFY2(accessibilityProblems(dialog).isEmpty(), accessibilityProblems(dialog).join(u'\n').toUtf8().constData());
        QVERIFY2(clippedTexts(dialog).isEmpty(), clippedTexts(dialog).join(u'\n').toUtf8().constData());
    }

    void diagnosticsHoldNoSecrets()
    {
        DialogFixture f;
        QVERIFY(f.connect());
        Profile web{ .id = {}, .name = {}, .kind = Profile::Kind::Ssh };
        web.host = u"root@internal-host"_s;
        f.profiles.save(web);
        f.settings.set(keys::Theme, u"dark"_s);
        QVERIFY(f.settings.save());
        const auto facts = DiagnosticsFacts::collect(f.settings, f.session, u"none: <why>"_s,
                                                     { u"GET http://me:pw@h/ failed"_s });
        const QString text = diagnosticsText(facts, f.folder.path());
        QVERIFY2(!text.contains(u"internal-host"_s), qPrintable(text));
        QVERIFY(!text.contains(u"me:pw"_s) && !text.contains(f.folder.path()));
        for (const QString &wanted : { u"program/theme: dark"_s, u"Tray: none: <why>"_s, QString::fromLatin1(qVersion()),
                                       u"Platform: offscreen"_s, u"Connection: connected"_s, u"~/desktop.ini"_s })
            QVERIFY2(text.contains(wanted), qPrintable(wanted + u" is not in\n"_s + text));
    }

    void diagnosticsAreCopiedAndSaved()
    {
        QTemporaryDir folder;
        DiagnosticsDialog dialog(u"Program\n  Version: 1\n"_s);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        click(find<QPushButton>(dialog, "copy"));
        QCOMPARE(QApplication::clipboard()->text(), u"Program\n  Version: 1\n"_s);
        dialog.saveTo(folder.filePath(u"d.txt"_s));
        QFile file(folder.filePath(u"d.txt"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("Program\n  Version: 1\n"));
        dialog.saveTo(folder.filePath(u"no/such/d.txt"_s));
        QVERIFY(find<QLabel>(dialog, "outcome")->text().contains(u"cannot be written"_s));
        QVERIFY2(accessibilityProblems(dialog).isEmpty(), accessibilityProblems(dialog).join(u'\n').toUtf8().constData());
        QVERIFY2(clippedTexts(dialog).isEmpty(), clippedTexts(dialog).join(u'\n').toUtf8().constData());
    }

    void screenshots()
    {
        const QString folder = qEnvironmentVariable("SPAWNER_SCREENSHOTS");
        if (folder.isEmpty())
            QSKIP("SPAWNER_SCREENSHOTS is not set");
        KillDialog kill({ { "hello", 4711, 2 }, { "env", 4712, 1 } });
        ConfirmDialog stop(Question::StopAll, { u"auth.fcgi"_s, u"hello.fcgi"_s, u"tools/env.fcgi"_s });
        DialogFixture f;
        stop.offerNeverAgain(f.settings, false);
        AboutDialog about("0.1.0");
        DiagnosticsDialog diagnostics(diagnosticsText(DiagnosticsFacts::collect(f.settings, f.session, u"none"_s, {}), {}));
        const std::pair<const char *, QDialog *> all[] = {
            { "kill", &kill }, { "stop", &stop }, { "about", &about }, { "diagnostics", &diagnostics }
        };
        for (const auto &[name, dialog] : all) {
            dialog->setAttribute(Qt::WA_DeleteOnClose, false);
            dialog->show();
            QVERIFY(QTest::qWaitForWindowExposed(dialog));
            dialog->grab().save(u"%1/%2.png"_s.arg(folder, QLatin1String(name)));
        }
    }

private:
    static void questions()
    {
        QTest::addColumn<int>("question");
        QTest::addColumn<QStringList>("names");
        for (int i = 0; i <= int(Question::RollBack); ++i) {
            const bool isAboutOne = i == int(Question::StopDaemon) || i == int(Question::RemoveProfile);
            const bool isAboutNone = i == int(Question::ResetSettings);
            const QStringList several{ u"1"_s, u"2"_s, u"3"_s };
            QTest::addRow("%d", i) << i << (isAboutNone ? QStringList() : isAboutOne ? QStringList{ u"1"_s } : several);
            if (!isAboutOne && !isAboutNone)
                QTest::addRow("%d, one", i) << i << QStringList{ u"1"_s };
        }
    }
};

QTEST_MAIN(QuestionsTest)
#include "test_questions.moc"
