// Requests and events: rows that stay, in the right order, searched, and as commands.
#include "base/shellquote.h"
#include "gui/models/curlcommand.h"
#include "gui/models/eventsproxy.h"
#include "gui/models/keyedupdate.h"
#include "gui/models/requestsmodel.h"
#include "gui/models/wordsproxy.h"

#include "gui/support/samples.h"

#include <QAbstractItemModelTester>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace spawner;
using namespace Qt::StringLiterals;

namespace {

RequestStatus running(const QByteArray &id, qint64 ageMs)
{
    RequestStatus request;
    request.id = id;
    request.method = "GET";
    request.target = "/hello.fcgi?" + id;
    request.app = "hello";
    request.ageMs = ageMs;
    request.state = "running";
    return request;
}

FinishedStatus finished(const QByteArray &id, qint64 time, int status = 200)
{
    FinishedStatus request;
    request.id = id;
    request.time = time;
    request.method = "GET";
    request.target = "/hello.fcgi?" + id;
    request.app = "hello";
    request.status = status;
    request.durationUs = 1500;
    return request;
}

QByteArray idsOf(const RequestsModel &model)
{
    QByteArrayList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(model.row(row).request.id + (model.row(row).isInFlight() ? "*" : ""));
    return ids.join(' ');
}

} // namespace

class ActivityModelsTest : public QObject
{
    Q_OBJECT
private slots:
    void keyedUpdateMovesAsLittleAsPossible()
    {
        std::vector<int> places = { 3, 0, 1, -1, 2 };
        keepLongestRise(places);
        QCOMPARE(places, (std::vector<int>{ -1, 0, 1, -1, 2 }));
        std::vector<int> none = { -1, -1 };
        keepLongestRise(none);
        QCOMPARE(none, (std::vector<int>{ -1, -1 }));
    }

    void keyedUpdateReachesAnyList()
    {
        QRandomGenerator chance(99);
        std::vector<int> rows;
        for (int step = 0; step < 5000; ++step) {
            std::vector<int> wanted;
            for (int i = 0; i < 12; ++i) {
                const int key = int(chance.bounded(20));
                if (std::find(wanted.begin(), wanted.end(), key) == wanted.end())
                    wanted.push_back(key);
            }
            updateKeyed<int>(
                int(rows.size()), int(wanted.size()), [&](int i) { return rows[size_t(i)]; }, [&](int i) { return wanted[size_t(i)]; },
                [&](int first, int last) { rows.erase(rows.begin() + first, rows.begin() + last + 1); },
                [&](int at, int first, int last) {
                    rows.insert(rows.begin() + at, wanted.begin() + first, wanted.begin() + last + 1);
                },
                [&](int row, int i) { QCOMPARE(rows[size_t(row)], wanted[size_t(i)]); });
            QCOMPARE(rows, wanted);
        }
    }

    void requestsInFlightAndAfter()
    {
        RequestsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFinished({ finished("b", 2000), finished("a", 1000) });
        model.setInFlight({ running("c", 900), running("d", 100) });
        QCOMPARE(idsOf(model), "d* c* b a"); // newest first in either part
        const QPersistentModelIndex b = model.index(2, 0);
        const QPersistentModelIndex d = model.index(0, 0);
        // c ends; the daemon tells of it before it takes it from those in flight.
        model.setFinished({ finished("c", 3000), finished("b", 2000), finished("a", 1000) });
        QCOMPARE(idsOf(model), "d* c b a");
        model.setInFlight({ running("d", 600) });
        QCOMPARE(idsOf(model), "d* c b a");
        QVERIFY(b.isValid() && d.isValid());
        QCOMPARE(model.row(b.row()).request.id, "b");
        QCOMPARE(model.row(d.row()).request.durationUs, 600'000);
    }

    void atMostTwoHundred()
    {
        RequestsModel model;
        QList<FinishedStatus> many;
        for (int i = 0; i < 500; ++i)
            many.append(finished(QByteArray::number(i), 500 - i));
        model.setFinished(many);
        QCOMPARE(model.rowCount(), RequestsModel::MaxFinished);
    }

    void anyOrderOfRequests()
    {
        QRandomGenerator chance(7);
        RequestsModel model;
        WordsProxy proxy(RequestsModel::RawRole);
        proxy.setSourceModel(&model);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester proxyTester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QList<RequestStatus> inFlight;
        QList<FinishedStatus> done;
        int next = 0;
        for (int step = 0; step < 10'000; ++step) {
            for (RequestStatus &request : inFlight)
                request.ageMs += 500;
            if (inFlight.size() < 4 && chance.bounded(2) == 0)
                inFlight.append(running(QByteArray::number(++next), chance.bounded(400)));
            if (!inFlight.isEmpty() && chance.bounded(2) == 0) {
                const RequestStatus ended = inFlight.takeAt(chance.bounded(int(inFlight.size())));
                done.prepend(finished(ended.id, 1000 + step, chance.bounded(5) ? 200 : 500));
                if (done.size() > 6)
                    done.removeLast();
            }
            if (chance.bounded(3) > 0)
                model.setInFlight(inFlight);
            if (chance.bounded(3) > 0)
                model.setFinished(done);
            if (chance.bounded(50) == 0)
                proxy.sort(chance.bounded(int(RequestsModel::ColumnCount)), chance.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder);
            if (chance.bounded(50) == 0)
                proxy.setSearch(chance.bounded(2) ? QString() : u"500"_s);
        }
        model.setInFlight(inFlight);
        model.setFinished(done);
        QCOMPARE(model.rowCount(), inFlight.size() + done.size());
        QCOMPARE(reset.size(), 0);
    }

    void requestsAreSearched()
    {
        RequestsModel model;
        model.setFinished({ finished("b", 2000, 503), finished("a", 1000) });
        WordsProxy proxy(RequestsModel::RawRole);
        proxy.setSourceModel(&model);
        proxy.setSearch(u"GET 503"_s);
        QCOMPARE(proxy.rowCount(), 1);
        QCOMPARE(proxy.hiddenCount(), 1);
        QVERIFY(proxy.index(0, 0).data(RequestsModel::IsErrorRole).toBool());
        proxy.setSearch({});
        proxy.sort(RequestsModel::Time, Qt::AscendingOrder);
        QCOMPARE(proxy.index(0, RequestsModel::Target).data().toString(), u"/hello.fcgi?a"_s);
    }

    void eventsNewestFirst()
    {
        EventsModel model;
        EventsProxy proxy(model);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester proxyTester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEvents({ sampleEvent(1, "spawn", "hello"), sampleEvent(2, "crash", "auth", u"auth crashed: <b>exit status 1</b>"_s) });
        const QPersistentModelIndex crash = model.index(1, EventsModel::Text);
        model.append(sampleEvent(3, "deploy", "hello"));
        QCOMPARE(proxy.rowCount(), 3);
        QCOMPARE(proxy.index(0, 0).data(EventsModel::TypeRole).toByteArray(), "deploy"); // the last, though of the same moment
        proxy.setKind(EventsModel::Kind::Problems);
        QCOMPARE(proxy.rowCount(), 1);
        QVERIFY(proxy.index(0, 0).data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;"_s));
        proxy.setKind(EventsModel::Kind::All);
        proxy.setApp("hello");
        QCOMPARE(proxy.rowCount(), 2);
        proxy.setSearch(u"DEPLOY"_s);
        QCOMPARE(proxy.rowCount(), 1);
        // The same daemon again, after a gap: what was there stays.
        model.setEvents({ sampleEvent(2, "crash", "auth"), sampleEvent(3, "deploy", "hello"), sampleEvent(9, "exit", "hello") });
        QVERIFY(crash.isValid());
        QCOMPARE(crash.row(), 0);
    }

    void eventsAreBounded()
    {
        EventsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (quint64 i = 0; i < EventsModel::MaxEvents + 20; ++i)
            model.append(sampleEvent(i, "spawn", "hello"));
        QCOMPARE(model.rowCount(), EventsModel::MaxEvents);
        QCOMPARE(model.eventAt(0).id, 20);
    }

    // What the shell makes of it is what was quoted.
    void quotedForTheShell_data()
    {
        QTest::addColumn<QString>("word");
        for (const QString &word : { u"plain"_s, u"two words"_s, u"it's"_s, u"$(id) `id` \\ \" ; & | > < * ? ~ # !"_s, u"'"_s, u""_s, u"äö\u202e"_s })
            QTest::addRow("%s", word.toUtf8().constData()) << word;
    }

    void quotedForTheShell()
    {
        QFETCH(QString, word);
        QProcess shell;
        shell.start(u"/bin/sh"_s, { u"-c"_s, u"printf %s "_s + QString::fromUtf8(shellQuoted(word.toUtf8())) });
        QVERIFY(shell.waitForFinished());
        QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), word);
    }

    void asCurl()
    {
        const QByteArray base = "http://127.0.0.1:8080/";
        QCOMPARE(curlCommand(base, "GET", "/hello.fcgi?a=b&c"),
                 u"curl --path-as-is --globoff 'http://127.0.0.1:8080/hello.fcgi?a=b&c'"_s);
        QCOMPARE(curlCommand(base, "POST", "/a"), u"curl --path-as-is --globoff --request 'POST' 'http://127.0.0.1:8080/a'"_s);
        QCOMPARE(curlCommand(base, "HEAD", "/a"), u"curl --path-as-is --globoff --head 'http://127.0.0.1:8080/a'"_s);
        QCOMPARE(curlCommand(base, "GET", "/it's\nrm -rf ~\x1b"), u"curl --path-as-is --globoff 'http://127.0.0.1:8080/it'\\''s%0Arm%20-rf%20~%1B'"_s);
    }
};

QTEST_GUILESS_MAIN(ActivityModelsTest)
#include "activitymodelstest.moc"
