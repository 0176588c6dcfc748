#include "daemon/ctl/activityview.h"
#include "daemon/ctl/commands.h"
#include "daemon/ctl/ctlrun.h"
#include "daemon/ctl/screen.h"
#include "daemon/ctl/signalwatch.h"

#include <QDateTime>
#include <QJsonArray>

namespace spawner {
namespace {

constexpr QLatin1String AppMember("app");
constexpr QLatin1String CountMember("count");
constexpr QLatin1String RequestsMember("requests");
constexpr QLatin1String TopicsMember("topics");

template <typename Item> QList<Item> listOf(const QJsonValue &array)
{
    QList<Item> items;
    const QJsonArray values = array.toArray();
    for (const QJsonValue &item : values)
        items.append(Item::fromJson(item.toObject()));
    return items;
}

/// `requests --watch`. A child of its run.
class RequestsWatch : public QObject
{
public:
    explicit RequestsWatch(CtlRun &run) : QObject(&run), m_run(run), m_screen(run.output())
    {
        SignalWatch &signalWatch = run.followUntilEnd();
        connect(&run, &CtlRun::ending, this, [this] { m_screen.close(); });
        connect(&signalWatch, &SignalWatch::terminalResized, this, [this] {
            m_run.output().measure();
            show(m_latest);
        });
        connect(&run.client(), &ControlClient::notification, this,
                [this](const QByteArray &method, const QJsonObject &params) {
                    if (method == "requests")
                        show(params);
                });
        QJsonObject app;
        if (!run.line().arguments.isEmpty())
            app.insert(AppMember, QString::fromUtf8(appName(run.line().argument(0))));
        QJsonObject topic = app;
        topic.insert(TopicsMember, QJsonArray{ RequestsMember });
        run.call("subscribe", topic, [this, app](const QJsonObject &) {
            m_run.call("requests", app, [this](const QJsonObject &json) { show(json); });
        });
    }

private:
    void show(const QJsonObject &json)
    {
        m_latest = json;
        if (m_run.wantsJson()) {
            m_run.output().addJson(json);
        } else {
            const int width = m_run.output().kind().width;
            m_screen.paint(requestsView(listOf<RequestStatus>(json[RequestsMember]),
                                        json[QStringLiteral("more")].toInteger(), width));
        }
        m_run.flush();
    }

    CtlRun &m_run;
    Screen m_screen;
    QJsonObject m_latest;
};

/// `events [-f]`. Subscribes before it asks for the old ones, so that none is missed between; a child of its
/// run.
class EventPrinter : public QObject
{
public:
    EventPrinter(CtlRun &run, int count) : QObject(&run), m_run(run), m_count(count) { }

    void follow()
    {
        m_run.followUntilEnd();
        connect(&m_run.client(), &ControlClient::notification, this,
                [this](const QByteArray &method, const QJsonObject &params) {
                    if (method != "event")
                        return;
                    if (m_isReady)
                        print(params);
                    else
                        m_early.append(params);
                });
        m_run.call("subscribe", { { TopicsMember, QJsonArray{ QStringLiteral("events") } } },
                   [this](const QJsonObject &) {
                       m_run.call("events", params(), [this](const QJsonObject &json) { begin(json); });
                   });
    }
    void once()
    {
        m_run.call("events", params(), [this](const QJsonObject &json) {
            if (m_run.finishedWithJson(json))
                return;
            const QJsonArray eventsJson = json[QStringLiteral("events")].toArray();
            for (const QJsonValue &event : eventsJson)
                print(event.toObject());
            m_run.finish();
        });
    }

private:
    QJsonObject params() const { return { { CountMember, m_count } }; }

    void begin(const QJsonObject &json)
    {
        const QJsonArray eventsJson = json[QStringLiteral("events")].toArray();
        for (const QJsonValue &event : eventsJson)
            print(event.toObject());
        m_isReady = true;
        for (const QJsonObject &event : m_early)
            print(event);
        m_early.clear();
    }

    void print(const QJsonObject &json)
    {
        const ControlEvent event = ControlEvent::fromJson(json);
        if (event.id <= m_last)
            return; // came both ways
        m_last = event.id;
        if (m_run.wantsJson())
            m_run.output().addJson(json);
        else
            m_run.output().add(eventLines(event, QDateTime::currentMSecsSinceEpoch()));
        m_run.flush();
    }

    CtlRun &m_run;
    const int m_count;
    quint64 m_last = 0;
    bool m_isReady = false;
    QList<QJsonObject> m_early;
};

} // namespace

void runRequests(CtlRun &run)
{
    if (run.line().has("watch")) {
        new RequestsWatch(run);
        return;
    }
    QJsonObject params;
    if (!run.line().arguments.isEmpty())
        params.insert(AppMember, QString::fromUtf8(appName(run.line().argument(0))));
    run.call("requests", params, [&run](const QJsonObject &json) {
        if (run.finishedWithJson(json))
            return;
        run.output().add(requestsView(listOf<RequestStatus>(json[RequestsMember]),
                                      json[QStringLiteral("more")].toInteger(), run.output().kind().width));
        run.finish();
    });
}

void runHistory(CtlRun &run)
{
    const auto count = countOf(run.line(), "lines", 50, 200);
    if (!count)
        return run.failUsage(count.error());
    const QJsonObject params{ { AppMember, QString::fromUtf8(appName(run.line().argument(0))) },
                              { CountMember, *count } };
    run.call("history", params, [&run](const QJsonObject &json) {
        if (run.finishedWithJson(json))
            return;
        run.output().add(historyView(listOf<FinishedStatus>(json[RequestsMember]),
                                     QDateTime::currentMSecsSinceEpoch(), run.output().kind().width));
        run.finish();
    });
}

void runEvents(CtlRun &run)
{
    const auto count = countOf(run.line(), "lines", 100, 1000);
    if (!count)
        return run.failUsage(count.error());
    auto *printer = new EventPrinter(run, *count);
    if (run.line().has("follow"))
        printer->follow();
    else
        printer->once();
}

} // namespace spawner
