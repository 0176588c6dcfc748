// What the journal is told, and when.
#include "pipepair.h"
#include "telemetry/journal.h"

#include <QTest>

#include <sys/stat.h>

using namespace spawner;

class TestJournal : public QObject
{
    Q_OBJECT

private slots:
    void recognisesItsStream();
    void appLinesCarryTheirOrigin();
    void messagesCarryTheirCategory();
};

void TestJournal::recognisesItsStream()
{
    PipePair pipe;
    PipePair other;
    struct stat status = {};
    QCOMPARE(::fstat(pipe.writer.get(), &status), 0);
    const QByteArray device = QByteArray::number(quint64(status.st_dev));
    const QByteArray inode = QByteArray::number(quint64(status.st_ino));
    const QByteArray variable = device + ':' + inode;
    QVERIFY(isJournalStream(variable, pipe.writer.get()));
    QVERIFY(!isJournalStream(variable, other.writer.get())); // redirected by a shell
    QVERIFY(!isJournalStream(variable, -1));
    const QByteArrayList wrong{"",     ":",     device,          device + ':',      ':' + inode,
                               "x:y",  inode,   variable + "x",  device + ":-1",    "-1:" + inode};
    for (const QByteArray &value : wrong)
        QVERIFY2(!isJournalStream(value, pipe.writer.get()), value);
}

void TestJournal::appLinesCarryTheirOrigin()
{
    LogLine line{7, {}, "tools/env", 1234, LogStream::Stderr, "raw \x1b[31m text=\xff"};
    QCOMPARE(journalFields(line),
             QByteArrayList({"MESSAGE=raw \x1b[31m text=\xff", "PRIORITY=6", "SYSLOG_IDENTIFIER=fcgi-spawner",
                             "SPAWNER_APP=tools/env", "SPAWNER_STREAM=stderr", "SPAWNER_PID=1234"}));
    line.stream = LogStream::Daemon;
    line.pid = 0;
    const QByteArrayList fields = journalFields(line);
    QVERIFY(fields.contains("PRIORITY=4"));
    QVERIFY(fields.contains("SPAWNER_STREAM=daemon"));
    QCOMPARE(fields.size(), 5); // no pid
}

void TestJournal::messagesCarryTheirCategory()
{
    QCOMPARE(journalFields(LogPriority::Error, "apps", "it broke"),
             QByteArrayList({"MESSAGE=it broke", "PRIORITY=3", "SYSLOG_IDENTIFIER=fcgi-spawner",
                             "SPAWNER_CATEGORY=apps"}));
}

QTEST_GUILESS_MAIN(TestJournal)
#include "test_journal.moc"
