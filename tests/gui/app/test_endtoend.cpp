// The program against a real daemon with real apps: dropped, deployed, running, undone.
#include "gui/app/application.h"
#include "gui/views/appsview.h"
#include "gui/widgets/noticearea.h"
#include "support/eventually.h"
#include "support/freeport.h"
#include "support/sandbox.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QDropEvent>
#include <QMimeData>
#include <QProcess>
#include <QPushButton>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

using namespace spawner;
using namespace Qt::StringLiterals;

class TestEndToEnd : public QObject
{
    Q_OBJECT
private slots:
    void dropDeployRunUndo();
    void aKilledDaemonIsFoundAgain();
    void whatAColdStartIsAskedForIsDone();

private:
    void startDaemon(const QString &socket);
    QByteArray get(const QByteArray &path) const;
    void drop(QWidget &window, const QString &file) const;
    static QPushButton *choice(InfoBar *bar, const QString &text);

    Sandbox m_sandbox;
    QProcess m_daemon;
    quint16 m_port = freePort();
};

void TestEndToEnd::startDaemon(const QString &socket)
{
    QVERIFY(m_sandbox.writeFile(u"spawner.toml"_s, "control-socket = \"" + socket.toUtf8() + "\"\n"));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_sandbox.runDir()); // none of the user's own
    m_daemon.setProcessEnvironment(environment);
    m_daemon.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_daemon.start(QStringLiteral(SPAWNER_DAEMON), { u"--config"_s, m_sandbox.path(u"spawner.toml"_s), u"--listen"_s,
                                                     u"127.0.0.1:%1"_s.arg(m_port), u"--web-root"_s, m_sandbox.webRoot(),
                                                     u"--static-root"_s, m_sandbox.staticRoot() });
    QVERIFY(m_daemon.waitForStarted());
}

QByteArray TestEndToEnd::get(const QByteArray &path) const
{
    QTcpSocket client;
    client.connectToHost(u"127.0.0.1"_s, m_port);
    QByteArray answer;
    if (!eventually([&] { return client.state() == QAbstractSocket::ConnectedState; }))
        return answer;
    client.write("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    (void)eventually([&] { return client.state() == QAbstractSocket::UnconnectedState; });
    return client.readAll();
}

void TestEndToEnd::drop(QWidget &window, const QString &file) const
{
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(file) });
    QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&window, &enter);
    QDropEvent event(QPointF(9, 9), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&window, &event);
}

QPushButton *TestEndToEnd::choice(InfoBar *bar, const QString &text)
{
    for (auto *button : bar ? bar->findChildren<QPushButton *>() : QList<QPushButton *>()) {
        if (button->text() == text && !button->isHidden())
            return button;
    }
    return nullptr;
}

void TestEndToEnd::dropDeployRunUndo()
{
    const QString socket = m_sandbox.path(u"run/c.sock"_s);
    startDaemon(socket);
    CommandLine line;
    line.socket = socket;
    line.config = m_sandbox.path(u"config"_s);
    Application program(line);
    program.start();
    MainWindow &window = program.window();
    QTRY_VERIFY(program.session().isCurrent());

    QVERIFY(QDir().mkpath(m_sandbox.path(u"first"_s)) && QDir().mkpath(m_sandbox.path(u"second"_s)));
    const QString first = m_sandbox.path(u"first/app.fcgi"_s);
    const QString second = m_sandbox.path(u"second/app.fcgi"_s);
    QVERIFY(QFile::copy(QStringLiteral(SPAWNER_HELLO), first));
    QVERIFY(QFile::copy(QStringLiteral(SPAWNER_TIME), second));
    drop(window, first);
    QTRY_VERIFY_WITH_TIMEOUT(choice(window.notices().bar("deploy:app"), u"View log"_s), 20'000);
    QVERIFY2(get("/app.fcgi").startsWith("HTTP/1.1 200"), "it answers");
    QTRY_VERIFY(window.appsView().selectApp("app"));

    drop(window, second);
    QDialog *sheet = nullptr;
    QTRY_VERIFY((sheet = window.findChild<QDialog *>(u"replaceSheet"_s)) && sheet->isVisible());
    QTest::mouseClick(sheet->findChild<QPushButton *>(u"replaceButton"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(choice(window.notices().bar("deploy:app"), u"Undo"_s), 20'000);
    const qint64 secondSize = QFileInfo(second).size();
    QCOMPARE(QFileInfo(m_sandbox.webRoot() + u"/app.fcgi"_s).size(), secondSize);

    QTest::mouseClick(choice(window.notices().bar("deploy:app"), u"Undo"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(window.notices().bar("deploy:app")->content().text.contains(u"rolled back"_s), 20'000);
    QCOMPARE(QFileInfo(m_sandbox.webRoot() + u"/app.fcgi"_s).size(), QFileInfo(first).size());
    QVERIFY2(get("/app.fcgi").startsWith("HTTP/1.1 200"), "the old one answers again");
    m_daemon.terminate();
    QVERIFY(m_daemon.waitForFinished());
}

void TestEndToEnd::aKilledDaemonIsFoundAgain()
{
    const QString socket = m_sandbox.path(u"run/d.sock"_s);
    startDaemon(socket);
    CommandLine line;
    line.socket = socket;
    line.config = m_sandbox.path(u"config"_s);
    Application program(line);
    program.start();
    QTRY_VERIFY(program.session().isCurrent());
    m_daemon.kill();
    QVERIFY(m_daemon.waitForFinished());
    QTRY_VERIFY(program.window().notices().bar("connection"));
    QVERIFY(program.window().notices().bar("connection")->content().text.startsWith(u"Connection lost"_s));
    startDaemon(socket);
    QTRY_VERIFY_WITH_TIMEOUT(program.session().isCurrent(), 20'000);
    QTRY_VERIFY(!program.window().notices().has("connection"));
    m_daemon.terminate();
    QVERIFY(m_daemon.waitForFinished());
}

void TestEndToEnd::whatAColdStartIsAskedForIsDone()
{
    const QString socket = m_sandbox.path(u"run/e.sock"_s);
    QVERIFY(m_sandbox.install(QStringLiteral(SPAWNER_HELLO), u"shown.fcgi"_s));
    startDaemon(socket);
    CommandLine line;
    line.socket = socket;
    line.config = m_sandbox.path(u"config"_s);
    line.show = "shown";
    Application program(line);
    program.start();
    QTRY_COMPARE(program.window().appsView().selectedApps(), QByteArrayList{ "shown" });
    m_daemon.terminate();
    QVERIFY(m_daemon.waitForFinished());
}

QTEST_MAIN(TestEndToEnd)
#include "test_endtoend.moc"
