#include "gui/app/commandline.h"

#include <QTest>

using namespace spawner;
using namespace Qt::StringLiterals;

class TestCommandLine : public QObject
{
    Q_OBJECT
private slots:
    void everything();
    void filesAreDeployed();
    void mistakes_data();
    void mistakes();
    void helpNamesEveryOption();
};

void TestCommandLine::everything()
{
    const auto line = CommandLine::parse({ u"--deploy"_s, u"a.fcgi"_s, u"--deploy=/b/../c.fcgi"_s, u"--show"_s, u"tools/env.fcgi"_s, u"--action=doctor"_s,
                                           u"--background"_s, u"--socket=run/x.sock"_s, u"--config"_s, u"cfg"_s, u"--replace"_s, u"-quit"_s },
                                         u"/home/me"_s);
    QVERIFY(line);
    QCOMPARE(line->deploy, (QStringList{ u"/home/me/a.fcgi"_s, u"/c.fcgi"_s }));
    QCOMPARE(line->show, "tools/env");
    QCOMPARE(line->action, "doctor");
    QVERIFY(line->background && line->replace && line->quit);
    QCOMPARE(line->socket, u"/home/me/run/x.sock"_s);
    QCOMPARE(line->config, u"/home/me/cfg"_s);
}

void TestCommandLine::filesAreDeployed()
{
    const auto line = CommandLine::parse({ u"x.fcgi"_s, u"file:///tmp/a%20b.fcgi"_s, u"--"_s, u"--help"_s }, u"/d"_s);
    QVERIFY(line);
    QCOMPARE(line->deploy, (QStringList{ u"/d/x.fcgi"_s, u"/tmp/a b.fcgi"_s, u"/d/--help"_s }));
    QVERIFY(!line->help);
}

void TestCommandLine::mistakes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("message");
    QTest::newRow("unknown") << QStringList{ u"--deplpy"_s } << u"there is no option --deplpy; --help lists them"_s;
    QTest::newRow("no value") << QStringList{ u"--show"_s } << u"--show needs APP"_s;
    QTest::newRow("a value") << QStringList{ u"--quit=now"_s } << u"--quit takes no value"_s;
    QTest::newRow("two places") << QStringList{ u"--profile"_s, u"p"_s, u"--socket"_s, u"s"_s }
                                << u"--profile and --socket cannot be given together"_s;
}

void TestCommandLine::mistakes()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, message);
    const auto line = CommandLine::parse(arguments, u"/"_s);
    QVERIFY(!line);
    QCOMPARE(line.error().message, message);
}

void TestCommandLine::helpNamesEveryOption()
{
    const QByteArray help = CommandLine::helpText();
    for (const char *name : { "--deploy FILE", "--show APP", "--action NAME", "--background", "--profile NAME", "--socket PATH", "--config DIR",
                              "--replace", "--quit", "--version", "--help" })
        QVERIFY2(help.contains(name), name);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "test_commandline.moc"
