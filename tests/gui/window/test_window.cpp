#include "gui/client/appverbs.h"
#include "gui/client/daemonconnection.h"
#include "gui/client/daemonlauncher.h"
#include "gui/client/profilestore.h"
#include "gui/client/session.h"
#include "gui/settings/keys.h"
#include "gui/support/accessibility.h"
#include "gui/support/fakedaemon.h"
#include "gui/views/appsview.h"
#include "gui/widgets/dropoverlay.h"
#include "gui/widgets/noticearea.h"
#include "gui/window/mainwindow.h"
#include "gui/window/panetabs.h"
#include "support/sandbox.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QUrl>

using namespace spawner;
using namespace Qt::StringLiterals;

class TestWindow : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void theListFollowsTheDaemon();
    void everyPartCanBeReachedAndNamed();
    void aLostConnectionGreysAndComesBack();
    void aKilledDaemonComesBackByItself();
    void noAppsAndNoMatches();
    void aCrashLoopHasABar();
    void stoppingCanBeUndone();
    void killingAsksFirst();
    void failuresAreToldWhereTheyHappen();
    void droppingDeploys();
    void readOnlyIsMarkedAndDisabled();
    void closingWithoutATrayQuits();
    void closingWithATrayAsksOnce();
    void nothingIsClippedWhenSmall();

private:
    QPushButton *choice(const QByteArray &key, const QString &text) const
    {
        InfoBar *bar = m_window->notices().bar(key);
        for (auto *button : bar ? bar->findChildren<QPushButton *>() : QList<QPushButton *>()) {
            if (button->text() == text && !button->isHidden())
                return button;
        }
        return nullptr;
    }
    QString barText(const QByteArray &key) const
    {
        InfoBar *bar = m_window->notices().bar(key);
        return bar ? bar->content().text : QString();
    }
    QString emptyText() const
    {
        auto *label = m_window->findChild<QLabel *>(u"emptyStateText"_s);
        return label && label->isVisible() ? QString(label->text()).remove(QChar(0x2068)).remove(QChar(0x2069)) : QString();
    }
    QAction *action(ActionId id) const { return m_actions->action(id); }

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<FakeDaemon> m_daemon;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ActionRegistry> m_actions;
    std::unique_ptr<ProfileStore> m_profiles;
    std::unique_ptr<DaemonLauncher> m_launcher;
    std::unique_ptr<DaemonConnection> m_connection;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<AppVerbs> m_verbs;
    std::unique_ptr<MainWindow> m_window;
};

void TestWindow::init()
{
    m_sandbox = std::make_unique<Sandbox>();
    m_daemon = std::make_unique<FakeDaemon>();
    m_settings = std::make_unique<Settings>(m_sandbox->path(u"desktop.ini"_s));
    m_actions = std::make_unique<ActionRegistry>(*m_settings);
    m_profiles = std::make_unique<ProfileStore>(*m_settings);
    m_launcher = std::make_unique<DaemonLauncher>();
    m_connection = std::make_unique<DaemonConnection>("test");
    m_session = std::make_unique<Session>(*m_connection);
    m_verbs = std::make_unique<AppVerbs>(*m_connection);
    m_window = std::make_unique<MainWindow>(WindowParts{ *m_settings, *m_actions, *m_profiles, *m_session, *m_verbs, *m_launcher });
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_connection->open({ .id = u"t"_s, .name = u"Test"_s, .kind = Profile::Kind::Socket, .socketPath = m_daemon->socketPath() });
    QTRY_VERIFY(m_session->isCurrent());
}

void TestWindow::cleanup()
{
    m_window.reset();
    m_verbs.reset();
    m_session.reset();
    m_connection.reset();
    m_launcher.reset();
    m_profiles.reset();
    m_actions.reset();
    m_settings.reset();
    m_daemon.reset();
}

void TestWindow::theListFollowsTheDaemon()
{
    QTRY_COMPARE(m_window->appsView().model()->rowCount(), 3);
    m_daemon->publishApp(sampleApp("fresh"));
    QTRY_COMPARE(m_window->appsView().model()->rowCount(), 4);
    QVERIFY(m_window->appsView().selectApp("fresh"));
    QTRY_COMPARE(m_actions->context().apps, QByteArrayList{ "fresh" });
    QVERIFY(action(ActionId::Stop)->isEnabled());
    m_daemon->removeApp("fresh");
    QTRY_COMPARE(m_window->appsView().model()->rowCount(), 3);
    QTRY_VERIFY(!action(ActionId::Stop)->isEnabled());
    QVERIFY2(m_window->windowTitle().contains(u"Test"_s), qPrintable(m_window->windowTitle()));
}

void TestWindow::everyPartCanBeReachedAndNamed()
{
    for (const ActionId id : { ActionId::ShowLogPane, ActionId::ShowDetails, ActionId::ShowRequests, ActionId::ShowEvents }) {
        m_window->panes().showPane(id);
        m_window->appsView().selectApp("hello");
        QTest::qWait(0);
        const QStringList problems = accessibilityProblems(*m_window);
        QVERIFY2(problems.isEmpty(), qPrintable(QString::fromLatin1(m_actions->name(id)) + u'\n' + problems.join(u'\n')));
    }
    QSet<QWidget *> stops;
    for (int i = 0; i < 4; ++i) {
        action(ActionId::NextPane)->trigger();
        stops.insert(QApplication::focusWidget());
    }
    QVERIFY2(stops.size() >= 3, "F6 goes round");
}

void TestWindow::aLostConnectionGreysAndComesBack()
{
    m_daemon->stop();
    QTRY_VERIFY2(barText("connection").startsWith(u"Connection lost"_s), qPrintable(barText("connection")));
    QVERIFY(choice("connection", u"Retry now"_s));
    QCOMPARE(m_window->appsView().model()->rowCount(), 3); // as of then
    QTRY_VERIFY(!action(ActionId::Deploy)->isEnabled());
    m_daemon->start();
    QTRY_VERIFY(m_session->isCurrent());
    QTRY_VERIFY(!m_window->notices().has("connection"));
    QTRY_VERIFY(action(ActionId::Deploy)->isEnabled());
}

void TestWindow::aKilledDaemonComesBackByItself()
{
    for (int i = 0; i < 3; ++i) {
        m_daemon->die();
        QTRY_VERIFY(m_window->notices().has("connection"));
        m_daemon->start();
        QTRY_VERIFY(m_session->isCurrent());
        QTRY_VERIFY(!m_window->notices().has("connection"));
    }
}

void TestWindow::noAppsAndNoMatches()
{
    auto *filter = m_window->findChild<QLineEdit *>(u"filter"_s);
    QTest::keyClicks(filter, u"zzz"_s);
    QTRY_VERIFY2(emptyText().contains(u"none match “zzz”"_s), qPrintable(emptyText()));
    QTest::mouseClick(m_window->findChild<QPushButton *>(u"emptyStateButton"_s), Qt::LeftButton);
    QTRY_VERIFY(emptyText().isEmpty());
    QVERIFY(filter->text().isEmpty());
    StatusSnapshot empty = m_daemon->snapshot();
    empty.apps.clear();
    m_daemon->publish(empty);
    QTRY_COMPARE(emptyText(), u"No FastCGI programs in %1 yet."_s.arg(QString::fromUtf8(empty.daemon.webRoot)));
    QCOMPARE(m_window->findChild<QPushButton *>(u"emptyStateButton"_s)->text(), u"Deploy…"_s);
}

void TestWindow::aCrashLoopHasABar()
{
    QTRY_VERIFY2(barText("crash:auth").contains(u"restarts paused"_s), qPrintable(barText("crash:auth")));
    m_daemon->on("app.start", QJsonObject());
    QTest::mouseClick(choice("crash:auth", u"Restart now"_s), Qt::LeftButton);
    QTRY_COMPARE(m_daemon->calls("app.start").size(), 1);
    m_daemon->publishApp(sampleApp("auth"));
    QTRY_VERIFY(!m_window->notices().has("crash:auth"));
}

void TestWindow::stoppingCanBeUndone()
{
    m_window->perform(ActionId::Stop, { "hello" });
    QTRY_COMPARE(m_daemon->calls("app.stop").size(), 1);
    QTRY_VERIFY(choice("verb", u"Undo"_s));
    QTest::mouseClick(choice("verb", u"Undo"_s), Qt::LeftButton);
    QTRY_COMPARE(m_daemon->calls("app.start").size(), 1);
}

void TestWindow::killingAsksFirst()
{
    m_window->perform(ActionId::Kill, { "hello" });
    QDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = m_window->findChild<QDialog *>(u"confirm"_s)) && dialog->isVisible());
    QVERIFY(m_daemon->calls("app.kill").isEmpty());
    QTest::keyClick(dialog, Qt::Key_Return); // the default is to leave it
    QTRY_VERIFY(!m_window->findChild<QDialog *>(u"confirm"_s));
    QVERIFY(m_daemon->calls("app.kill").isEmpty());
}

void TestWindow::failuresAreToldWhereTheyHappen()
{
    m_daemon->refuse("app.restart", { ErrorCode::AppStartTimeout, u"it never answered"_s });
    m_window->perform(ActionId::Restart, { "hello" });
    QTRY_VERIFY2(barText("verb").contains(u"was not restarted: it never answered"_s), qPrintable(barText("verb")));
    const QModelIndex first = m_window->appsView().model()->index(1, 0);
    QTRY_COMPARE(first.data(AppsModel::FailureRole).toString(), u"it never answered"_s);
}

void TestWindow::droppingDeploys()
{
    QVERIFY(m_sandbox->writeFile(u"new.fcgi"_s, "#!/bin/sh\n"));
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(m_sandbox->path(u"new.fcgi"_s)) });
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    auto *overlay = m_window->findChild<DropOverlay *>();
    QVERIFY(overlay->isVisible());
    QVERIFY(!overlay->content().isRefused);
    m_daemon->on("deploy.begin", QJsonObject{ { u"upload"_s, u"u1"_s }, { u"chunkBytes"_s, 1000 } });
    m_daemon->on("deploy.chunk", QJsonObject());
    m_daemon->on("deploy.commit", QJsonObject{ { u"app"_s, sampleApp("new").toJson() } });
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_window.get(), &drop);
    QVERIFY(!overlay->isVisible());
    QTRY_VERIFY2(choice("deploy:new", u"View log"_s), qPrintable(barText("deploy:new")));
    // The same by pasting.
    data.setUrls({ QUrl::fromLocalFile(m_sandbox->root()) });
    QDragEnterEvent folder(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_window.get(), &folder);
    QVERIFY(overlay->isVisible());
    QDragLeaveEvent leave;
    QApplication::sendEvent(m_window.get(), &leave);
    QVERIFY(!overlay->isVisible());
    auto *copied = new QMimeData;
    copied->setUrls({ QUrl::fromLocalFile(m_sandbox->path(u"new.fcgi"_s)) });
    QApplication::clipboard()->setMimeData(copied);
    action(ActionId::Paste)->trigger();
    QTRY_COMPARE(m_daemon->calls("deploy.begin").size(), 2);
}

void TestWindow::readOnlyIsMarkedAndDisabled()
{
    m_daemon->setReadOnly(true);
    m_daemon->cut();
    QTRY_VERIFY(m_connection->isConnected() && m_connection->hello().isReadOnly);
    QTRY_VERIFY(m_window->windowTitle().contains(u"read-only"_s));
    QTRY_VERIFY(!action(ActionId::Deploy)->isEnabled());
    QTRY_VERIFY(action(ActionId::Open)->isEnabled());
}

void TestWindow::closingWithoutATrayQuits()
{
    m_settings->set(keys::OnClose, u"hide"_s); // kept from when there was one
    QSignalSpy quit(m_window.get(), &MainWindow::quitWanted);
    m_window->close();
    QCOMPARE(quit.size(), 1);
    QVERIFY(!m_settings->value(keys::WindowGeometry).isEmpty());
}

void TestWindow::closingWithATrayAsksOnce()
{
    m_window->setHasTray(true);
    QSignalSpy quit(m_window.get(), &MainWindow::quitWanted);
    m_window->close();
    QVERIFY(m_window->isVisible());
    QDialog *question = nullptr;
    QTRY_VERIFY((question = m_window->findChild<QDialog *>(u"closeQuestion"_s)));
    QTest::mouseClick(question->findChild<QPushButton *>(u"hideButton"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_window->isVisible());
    QCOMPARE(m_settings->value(keys::OnClose), u"hide"_s);
    m_window->present();
    m_window->close();
    QVERIFY(!m_window->isVisible());
    QCOMPARE(quit.size(), 0);
}

void TestWindow::nothingIsClippedWhenSmall()
{
    for (const QSize size : { QSize(640, 400), QSize(1100, 680) }) {
        m_window->resize(size);
        QTest::qWait(0);
        QVERIFY2(m_window->width() <= size.width(), "it becomes that narrow");
        const QStringList clipped = clippedTexts(*m_window);
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
    }
}

QTEST_MAIN(TestWindow)
#include "test_window.moc"
