// What a child's environment is made of.
#include "process/childsetup.h"
#include "process/launchspec.h"

#include <QTest>

using namespace spawner;
using Environment = QMap<QByteArray, QByteArray>;

class TestProcessLaunchSpec : public QObject
{
    Q_OBJECT

private slots:
    void onlyNamedVariablesAreInherited()
    {
        const Environment inherited{ { "PATH", "/bin" }, { "SECRET", "x" }, { "LANG", "C" } };
        QCOMPARE(childEnvironment(inherited, { "PATH", "LANG", "TZ" }, {}),
                 (Environment{ { "PATH", "/bin" }, { "LANG", "C" } }));
    }

    void extraReplacesWhatIsInherited()
    {
        QCOMPARE(childEnvironment({ { "PATH", "/bin" } }, { "PATH" }, { { "PATH", "/opt" }, { "NEW", "" } }),
                 (Environment{ { "PATH", "/opt" }, { "NEW", "" } }));
    }

    void dangerousNamesAreNeverInherited_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name :
             { "HTTP_PROXY", "FCGI_WEB_SERVER_ADDRS", "LISTEN_FDS", "LISTEN_PID", "LISTEN_FDNAMES",
               "NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID", "PHP_FCGI_CHILDREN" })
            QTest::newRow(name) << QByteArray(name);
    }

    void dangerousNamesAreNeverInherited()
    {
        QFETCH(QByteArray, name);
        QCOMPARE(childEnvironment({ { name, "1" } }, { name }, {}), Environment());
        QCOMPARE(childEnvironment({ { name, "1" } }, { name }, { { name, "2" } }),
                 (Environment{ { name, "2" } }));
    }

    void similarNamesAreInherited()
    {
        const Environment inherited{ { "http_proxy", "a" },
                                     { "LISTENER", "b" },
                                     { "PHP_FCGI_MAX_REQUESTS", "5" } };
        QCOMPARE(childEnvironment(inherited, inherited.keys(), {}), inherited);
    }

    void whatExecveCannotCarryIsRefused_data()
    {
        QTest::addColumn<QByteArray>("program");
        QTest::addColumn<QByteArray>("argument");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("word");
        QTest::newRow("relative program")
            << QByteArray("a.fcgi") << QByteArray("x") << QByteArray("A") << QStringLiteral("absolute");
        QTest::newRow("no program") << QByteArray() << QByteArray("x") << QByteArray("A")
                                    << QStringLiteral("absolute");
        QTest::newRow("NUL in argument")
            << QByteArray("/a") << QByteArray("x\0y", 3) << QByteArray("A") << QStringLiteral("NUL");
        QTest::newRow("NUL in program")
            << QByteArray("/a\0b", 4) << QByteArray("x") << QByteArray("A") << QStringLiteral("NUL");
        QTest::newRow("= in name") << QByteArray("/a") << QByteArray("x") << QByteArray("A=B")
                                   << QStringLiteral("A=B");
        QTest::newRow("empty name") << QByteArray("/a") << QByteArray("x") << QByteArray("")
                                    << QStringLiteral("environment");
    }

    void whatExecveCannotCarryIsRefused()
    {
        QFETCH(QByteArray, program);
        QFETCH(QByteArray, argument);
        QFETCH(QByteArray, name);
        QFETCH(QString, word);
        LaunchSpec spec;
        spec.program = program;
        spec.arguments = { argument };
        spec.environment = { { name, "1" } };
        const auto setup = ChildSetup::prepare(spec);
        QVERIFY(!setup);
        QCOMPARE(setup.error().code, ErrorCode::AppSpawnFailed);
        QVERIFY2(setup.error().message.contains(word), qPrintable(setup.error().message));
    }
};

QTEST_GUILESS_MAIN(TestProcessLaunchSpec)
#include "test_process_launchspec.moc"
