// Commands that are run and waited for without waiting.
#include "gui/client/commandrun.h"

#include <QTest>

#include <memory>
#include <optional>

using namespace spawner;
using namespace Qt::StringLiterals;

class CommandRunTest : public QObject
{
    Q_OBJECT
private slots:
    void outcomeIsWhatTheProgramSaid()
    {
        QObject context;
        std::optional<CommandOutcome> outcome;
        runCommand(u"/bin/sh"_s, { u"-c"_s, u"echo out; echo err >&2; exit 3"_s }, std::chrono::seconds(20), &context,
                   [&](const CommandOutcome &ended) { outcome = ended; });
        QVERIFY(!outcome);
        QTRY_VERIFY(outcome);
        QVERIFY(outcome->isStarted && !outcome->isTimeout);
        QCOMPARE(outcome->exitCode, 3);
        QCOMPARE(outcome->output, QByteArray("out\n"));
        QCOMPARE(outcome->errors, QByteArray("err\n"));
    }

    void whoIsGoneHearsNothingAndItsProgramEnds()
    {
        auto context = std::make_unique<QObject>();
        bool isTold = false;
        runCommand(u"/bin/sleep"_s, { u"600"_s }, std::chrono::seconds(900), context.get(),
                   [&](const CommandOutcome &) { isTold = true; });
        QTest::qWait(0); // it has begun
        context.reset(); // waits for the end of the program, as killed
        QVERIFY(!isTold);
    }
};

QTEST_MAIN(CommandRunTest)
#include "test_gui_commandrun.moc"
