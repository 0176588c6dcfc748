// The doctor's findings, worst first, each with its way out.
#include "dialogfixture.h"
#include "gui/dialogs/doctordialog.h"
#include "gui/support/accessibility.h"
#include "gui/support/pseudolanguage.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>

using namespace spawner;
using namespace Qt::StringLiterals;

class DoctorDialogTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        f = std::make_unique<DialogFixture>();
        QVERIFY(f->connect());
        answer({ check("app.executable", "problem", u"hello may not be executed"_s, u"chmod a+x /srv/hello.fcgi"_s),
                 check("web-root.readable", "ok", u"the web root is there and can be read"_s, {}),
                 check("proxy.nginx", "note", u"no nginx is in front"_s, {}),
                 check("limits.open-files", "warning", u"1024 are few"_s, u"set LimitNOFILE=4096"_s),
                 check("brand.new", "strange", u"something of a newer daemon"_s, {}) });
        dialog = new DoctorDialog(f->session);
        dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
    }
    void cleanup()
    {
        delete dialog;
        f.reset();
    }

    void findingsStandWorstFirst()
    {
        click(find<QPushButton>(*dialog, "run"));
        QTRY_COMPARE(tree()->topLevelItemCount(), 4);
        QCOMPARE(tree()->topLevelItem(0)->text(0), u"Problems (1)"_s);
        QCOMPARE(tree()->topLevelItem(1)->text(0), u"Warnings (1)"_s);
        QCOMPARE(tree()->topLevelItem(2)->text(0), u"Worth knowing (1)"_s);
        QCOMPARE(tree()->topLevelItem(3)->text(0), u"In order (2)"_s); // what is not known is at least shown
        QCOMPARE(tree()->currentItem()->text(0), u"Executable"_s);
        QVERIFY(!tree()->currentItem()->icon(0).isNull());
        QVERIFY(find<QLabel>(*dialog, "state")->text().startsWith(u"2 thing"_s));
        QCOMPARE(find<QPushButton>(*dialog, "run")->text(), u"&Run again"_s);
    }

    void fixIsCopied()
    {
        click(find<QPushButton>(*dialog, "run"));
        QTRY_COMPARE(tree()->topLevelItemCount(), 4);
        QCOMPARE(find<QLineEdit>(*dialog, "fix")->text(), u"chmod a+x /srv/hello.fcgi"_s);
        click(find<QPushButton>(*dialog, "copy"));
        QCOMPARE(QApplication::clipboard()->text(), u"chmod a+x /srv/hello.fcgi"_s);
        tree()->setCurrentItem(tree()->topLevelItem(3)->child(0));
        QVERIFY(!find<QPushButton>(*dialog, "copy")->isVisible());
        QCOMPARE(find<QLabel>(*dialog, "text")->text(), u"The web root is there and can be read."_s);
    }

    void oneAppIsExamined()
    {
        dialog->examine("hello");
        QTRY_COMPARE(tree()->topLevelItemCount(), 4);
        QCOMPARE(f->daemon.calls("doctor").last().value(u"app"_s).toString(), u"hello"_s);
        auto *about = find<QComboBox>(*dialog, "about");
        QCOMPARE(about->currentText(), u"hello.fcgi"_s);
        about->setFocus();
        QTest::keyClick(about, Qt::Key_Home);
        QTRY_COMPARE(f->daemon.calls("doctor").size(), 2);
        QVERIFY(!f->daemon.calls("doctor").last().contains(u"app"_s));
    }

    void slowExaminationShowsThatItIsOne()
    {
        f->daemon.hold("doctor");
        auto *run = find<QPushButton>(*dialog, "run");
        click(run);
        QTRY_COMPARE(f->daemon.calls("doctor").size(), 1);
        QVERIFY(!run->isEnabled());
        QVERIFY(dialog->findChild<QProgressBar *>()->isVisible());
        f->daemon.cut(); // the daemon goes
        QTRY_VERIFY(!dialog->findChild<QProgressBar *>()->isVisible());
        QVERIFY(!find<QLabel>(*dialog, "state")->text().isEmpty());
    }

    void refusalIsTold()
    {
        f->daemon.refuse("doctor", { ErrorCode::ResourceExhausted, u"2 examinations are under way already"_s });
        click(find<QPushButton>(*dialog, "run"));
        QTRY_VERIFY(find<QLabel>(*dialog, "state")->text().contains(u"2 examinations"_s));
        QVERIFY(find<QPushButton>(*dialog, "run")->isEnabled());
    }

    void closedWhileAtWork()
    {
        f->daemon.hold("doctor");
        click(find<QPushButton>(*dialog, "run"));
        QTRY_COMPARE(f->daemon.calls("doctor").size(), 1);
        QPointer<DoctorDialog> gone = dialog;
        dialog->close();
        QTRY_VERIFY(!gone);
        dialog = nullptr;
        f->daemon.release("doctor");
        QTRY_VERIFY(f->connection.isConnected());
    }

    void namesAreNoMarkup()
    {
        answer({ check("app.file", "problem", u"<img src=x> is gone"_s, u"ls\u202e"_s) });
        click(find<QPushButton>(*dialog, "run"));
        QTRY_COMPARE(tree()->topLevelItemCount(), 1);
        QCOMPARE(find<QLabel>(*dialog, "text")->textFormat(), Qt::PlainText);
        QVERIFY(!find<QLineEdit>(*dialog, "fix")->text().contains(u'\u202e'));
    }

    void isAccessibleAndTranslated()
    {
        click(find<QPushButton>(*dialog, "run"));
        QTRY_COMPARE(tree()->topLevelItemCount(), 4);
        QVERIFY2(accessibilityProblems(*dialog).isEmpty(), accessibilityProblems(*dialog).join(u'\n').toUtf8().constData());
        QVERIFY2(tabOrderProblems(*dialog).isEmpty(), tabOrderProblems(*dialog).join(u'\n').toUtf8().constData());
        QVERIFY2(clippedTexts(*dialog).isEmpty(), clippedTexts(*dialog).join(u'\n').toUtf8().constData());
        PseudoLanguage language;
        QCoreApplication::installTranslator(&language);
        QCoreApplication::sendPostedEvents();
        const QStringList found = untranslatedTexts(*dialog, { u"auth.fcgi"_s, u"hello.fcgi"_s, u"tools/env.fcgi"_s,
                                                               u"hello may not be executed"_s });
        const QString group = tree()->topLevelItem(0)->text(0);
        QCoreApplication::removeTranslator(&language);
        QCoreApplication::sendPostedEvents();
        QVERIFY2(found.isEmpty(), found.join(u'\n').toUtf8().constData());
        QVERIFY(group.startsWith(u'\u27e6'));
        QCOMPARE(tree()->topLevelItem(0)->text(0), u"Problems (1)"_s);
    }

    void screenshots()
    {
        const QString folder = qEnvironmentVariable("SPAWNER_SCREENSHOTS");
        if (folder.isEmpty())
            QSKIP("SPAWNER_SCREENSHOTS is not set");
        click(find<QPushButton>(*dialog, "run"));
        QTRY_COMPARE(tree()->topLevelItemCount(), 4);
        dialog->grab().save(folder + u"/doctor.png"_s);
    }

private:
    QTreeWidget *tree() const { return find<QTreeWidget>(*dialog, "checks"); }
    static CheckResult check(const char *id, const char *verdict, const QString &text, const QString &fix)
    {
        return { id, u"hello"_s, verdict, text, fix };
    }
    void answer(const QList<CheckResult> &checks)
    {
        QJsonArray array;
        for (const CheckResult &check : checks)
            array.append(check.toJson());
        f->daemon.on("doctor", QJsonObject{ { u"checks"_s, array } });
    }

    std::unique_ptr<DialogFixture> f;
    DoctorDialog *dialog = nullptr; // deletes itself when closed
};

QTEST_MAIN(DoctorDialogTest)
#include "test_doctordialog.moc"
