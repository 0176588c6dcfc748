#include "server/requestcollector.h"

#include "server/gateway.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <iterator>
#include <utility>

namespace spawner {

/// What came in so far for one call. Shared by the tasks under way: whoever drops it last, because his task has run or
/// because his gateway is gone, sends the answer.
template <typename Part>
class RequestCollector::Gathering
{
public:
    using Done = std::function<void(std::vector<Part>)>;

    Gathering(RequestCollector &collector, Done done) : m_collector(collector), m_done(std::move(done)) { }
    ~Gathering()
    {
        m_collector.deliver([done = std::move(m_done), parts = std::move(m_parts)]() mutable { done(std::move(parts)); });
    }
    Gathering(const Gathering &) = delete;
    Gathering &operator=(const Gathering &) = delete;

    void add(Part part)
    {
        const std::lock_guard lock(m_mutex);
        m_parts.push_back(std::move(part));
    }

private:
    RequestCollector &m_collector;
    Done m_done;
    std::mutex m_mutex;
    std::vector<Part> m_parts;
};

RequestCollector::RequestCollector(QObject *parent) : QObject(parent)
{
}

RequestCollector::~RequestCollector()
{
    for (const Answer &answer : std::exchange(m_answers, {}))
        answer();
}

template <typename Part>
void RequestCollector::collect(std::function<Part(Gateway &)> ask, std::function<void(std::vector<Part>)> done)
{
    const auto gathering = std::make_shared<Gathering<Part>>(*this, std::move(done));
    for (Gateway *gateway : m_gateways)
        gateway->post([gathering, gateway, ask] { gathering->add(ask(*gateway)); });
}

void RequestCollector::collectInFlight(const QByteArray &app, InFlightCallback done)
{
    collect<RequestsInFlight>(
        [app](Gateway &gateway) { return gateway.requestsNow(app, MostInFlight); },
        [done = std::move(done)](std::vector<RequestsInFlight> parts) {
            RequestsInFlight all;
            for (RequestsInFlight &part : parts) {
                std::move(part.requests.begin(), part.requests.end(), std::back_inserter(all.requests));
                all.more += part.more;
            }
            std::stable_sort(all.requests.begin(), all.requests.end(),
                             [](const RequestSnapshot &a, const RequestSnapshot &b) { return a.age > b.age; });
            if (all.requests.size() > size_t(MostInFlight)) {
                all.more += int(all.requests.size()) - MostInFlight;
                all.requests.resize(size_t(MostInFlight));
            }
            done(std::move(all));
        });
}

void RequestCollector::collectEnded(const QByteArray &app, int count, EndedCallback done)
{
    const int wanted = std::clamp(count, 0, MostEnded);
    using Part = QList<FinishedRequest>;
    collect<Part>([app, wanted](Gateway &gateway) { return gateway.lastRequests(app, wanted); },
                  [wanted, done = std::move(done)](const std::vector<Part> &parts) {
                      Part all;
                      for (const Part &part : parts)
                          all.append(part);
                      std::stable_sort(all.begin(), all.end(), [](const FinishedRequest &a, const FinishedRequest &b) {
                          return a.time > b.time;
                      });
                      done(all.first(std::min(all.size(), qsizetype(wanted))));
                  });
}

/// Any thread.
void RequestCollector::deliver(Answer answer)
{
    {
        const std::lock_guard lock(m_mutex);
        m_answers.push_back(std::move(answer));
    }
    QCoreApplication::postEvent(this, new QEvent(QEvent::User));
}

void RequestCollector::customEvent(QEvent *)
{
    std::vector<Answer> answers;
    {
        const std::lock_guard lock(m_mutex);
        answers.swap(m_answers);
    }
    for (const Answer &answer : answers)
        answer();
}

} // namespace spawner
