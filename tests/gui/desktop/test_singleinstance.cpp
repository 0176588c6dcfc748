// One program per user, with real processes.
#include "gui/desktop/singleinstance.h"

#include <QDir>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <memory>
#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>

using namespace spawner;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestSingleInstance : public QObject
{
    Q_OBJECT

    /// A running probe and what it said.
    class Probe
    {
    public:
        Probe(const QString &socket, const QStringList &arguments = {}, const QString &folder = {},
              const QByteArray &token = {}, int patienceMs = 20'000)
        {
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.remove(u"DESKTOP_STARTUP_ID"_s);
            environment.insert(u"XDG_ACTIVATION_TOKEN"_s, QString::fromUtf8(token));
            m_process.setProcessEnvironment(environment);
            if (!folder.isEmpty())
                m_process.setWorkingDirectory(folder);
            m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            m_process.start(QStringLiteral(INSTANCE_PROBE), QStringList{ socket, QString::number(patienceMs) } + arguments);
        }
        ~Probe()
        {
            m_process.kill();
            m_process.waitForFinished();
        }
        QByteArrayList lines()
        {
            m_output += m_process.readAllStandardOutput();
            QByteArrayList lines = m_output.split('\n');
            lines.removeLast();
            return lines;
        }
        bool says(const QByteArray &line) { return lines().contains(line); }
        bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
        QProcess &process() { return m_process; }

    private:
        QProcess m_process;
        QByteArray m_output;
    };

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_socket;

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_socket = m_folder->filePath(u"s.sock"_s);
    }

    void theSecondTellsTheFirstAndEnds()
    {
        Probe first(m_socket);
        QTRY_VERIFY(first.says("first"));
        Probe second(m_socket, { u"--deploy"_s, u"hellö.fcgi"_s }, m_folder->path(), "token-7");
        QTRY_VERIFY(second.says("delivered"));
        QTRY_VERIFY(!second.isRunning());
        QCOMPARE(second.process().exitCode(), 0);
        QTRY_VERIFY(first.says("message --deploy,hellö.fcgi|" + QDir(m_folder->path()).canonicalPath().toUtf8() + "|token-7"));
        QVERIFY(first.isRunning());
    }

    void onlyTheUserMayTalkToIt()
    {
        Probe first(m_socket);
        QTRY_VERIFY(first.says("first"));
        struct stat status = {};
        QCOMPARE(::stat(QFile::encodeName(m_socket).constData(), &status), 0);
        QVERIFY(S_ISSOCK(status.st_mode));
        QCOMPARE(status.st_mode & 0077, 0U);
    }

    void aKilledOneIsNoObstacle()
    {
        for (int round = 0; round < 3; ++round) {
            Probe first(m_socket);
            QTRY_VERIFY(first.says("first"));
            ::kill(pid_t(first.process().processId()), SIGKILL);
            QTRY_VERIFY(!first.isRunning());
            QVERIFY(QFile::exists(m_socket));
        }
        Probe next(m_socket);
        QTRY_VERIFY(next.says("first"));
        Probe other(m_socket);
        QTRY_VERIFY(other.says("delivered"));
    }

    void ofManyAtOnceOneIsFirst()
    {
        std::vector<std::unique_ptr<Probe>> probes;
        for (int i = 0; i < 6; ++i)
            probes.push_back(std::make_unique<Probe>(m_socket, QStringList{ QString::number(i) }));
        const auto count = [&probes](const QByteArray &line) {
            return std::count_if(probes.begin(), probes.end(), [&](auto &probe) { return probe->says(line); });
        };
        QTRY_COMPARE_WITH_TIMEOUT(count("delivered"), 5, 20'000);
        QCOMPARE(count("first"), 1);
        for (auto &probe : probes) {
            if (probe->says("first"))
                QTRY_COMPARE(probe->lines().size(), 6); // and the five messages
        }
    }

    void replacingWaitsForTheOther()
    {
        Probe first(m_socket);
        QTRY_VERIFY(first.says("first"));
        Probe second(m_socket, { u"--replace"_s });
        QTRY_VERIFY(!first.isRunning());
        QTRY_VERIFY(second.says("first"));
        QVERIFY(second.isRunning());
        Probe third(m_socket);
        QTRY_VERIFY(third.says("delivered"));
    }

    void oneThatHangsIsReported()
    {
        Probe first(m_socket);
        QTRY_VERIFY(first.says("first"));
        const auto pid = pid_t(first.process().processId());
        ::kill(pid, SIGSTOP);
        Probe second(m_socket, {}, {}, {}, 700);
        QTRY_VERIFY(!second.isRunning());
        QCOMPARE(second.process().exitCode(), 1);
        QVERIFY(second.lines().value(0).startsWith("failed "));
        ::kill(pid, SIGCONT);
    }

    void aFolderThatIsNotThereIsReported()
    {
        Probe probe(m_folder->filePath(u"none/s.sock"_s));
        QTRY_VERIFY(!probe.isRunning());
        QVERIFY(probe.lines().value(0).startsWith("failed "));
        QVERIFY(probe.lines().value(0).contains("none/s.sock"));
    }

    void strangersDoNoHarm_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QByteArray huge(4, '\xff');
        QTest::newRow("huge") << huge;
        QByteArray noJson(4, '\0');
        qToBigEndian(quint32(5), noJson.data());
        QTest::newRow("no JSON") << noJson + "hello";
        QByteArray list(4, '\0');
        qToBigEndian(quint32(2), list.data());
        QTest::newRow("a list") << list + "[]";
    }
    void strangersDoNoHarm()
    {
        QFETCH(QByteArray, bytes);
        SingleInstance first(m_socket);
        QSignalSpy became(&first, &SingleInstance::becameFirst);
        QSignalSpy received(&first, &SingleInstance::messageReceived);
        first.start({});
        QVERIFY(became.wait());
        QVERIFY(first.isFirst());
        QLocalSocket stranger;
        QSignalSpy disconnected(&stranger, &QLocalSocket::disconnected);
        stranger.connectToServer(m_socket);
        stranger.write(bytes);
        QVERIFY(disconnected.count() > 0 || disconnected.wait());
        QCOMPARE(received.count(), 0);
        Probe second(m_socket, { u"x"_s });
        QTRY_VERIFY(second.says("delivered"));
        QTRY_COMPARE(received.count(), 1);
    }

    void framesInPiecesArrive()
    {
        SingleInstance first(m_socket);
        QSignalSpy received(&first, &SingleInstance::messageReceived);
        first.start({});
        QTRY_VERIFY(first.isFirst());
        InstanceMessage message;
        message.arguments = { u"--show"_s, u"a\nb"_s };
        const QByteArray frame = message.toFrame();
        QLocalSocket slow;
        slow.connectToServer(m_socket);
        for (const char byte : frame) {
            slow.write(&byte, 1);
            slow.flush();
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(received.count(), 1);
        QCOMPARE(received.at(0).at(0).value<InstanceMessage>(), message);
    }

    void placesAreApartForEachFolderOfSettings()
    {
        const QString usual = SingleInstance::standardPath();
        QVERIFY(usual.endsWith(u"/fcgi-spawner-gui.sock"_s));
        QVERIFY(SingleInstance::standardPath(u"/a"_s) != usual);
        QVERIFY(SingleInstance::standardPath(u"/a"_s) != SingleInstance::standardPath(u"/b"_s));
        QCOMPARE(SingleInstance::standardPath(u"/a/../a"_s).size(), SingleInstance::standardPath(u"/b"_s).size());
    }
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "test_singleinstance.moc"
