// Requests of all gateways, gathered for the control plane.
#pragma once

#include "telemetry/requestrecords.h"

#include <QObject>

#include <functional>
#include <mutex>
#include <vector>

namespace spawner {

class Gateway;

/// Asks every gateway, in its own thread, and answers in the main thread once all did. Each call is answered exactly
/// once, never from within it; gateways that end before their turn count as having nothing to say, and what is
/// unanswered when the collector is destroyed is answered then, with what there is. Main thread.
class RequestCollector : public QObject
{
    Q_OBJECT
public:
    static constexpr int MostInFlight = 1'000;
    static constexpr int MostEnded = 200;

    using InFlightCallback = std::function<void(RequestsInFlight requests)>;
    using EndedCallback = std::function<void(QList<FinishedRequest> requests)>;

    /// Must outlive the gateways (and their threads), but may not be called any more once they end.
    explicit RequestCollector(QObject *parent = nullptr);
    ~RequestCollector() override;

    void addGateway(Gateway *gateway) { m_gateways.push_back(gateway); }

    /// What is being answered, oldest first; `app` empty: everything.
    void collectInFlight(const QByteArray &app, InFlightCallback done);
    /// The last `count` (at most MostEnded) that ended, newest first.
    void collectEnded(const QByteArray &app, int count, EndedCallback done);

protected:
    void customEvent(QEvent *event) override;

private:
    template <typename Part>
    class Gathering;
    using Answer = std::function<void()>;

    template <typename Part>
    void collect(std::function<Part(Gateway &)> ask, std::function<void(std::vector<Part>)> done);
    void deliver(Answer answer);

    std::vector<Gateway *> m_gateways;
    std::mutex m_mutex;
    std::vector<Answer> m_answers; // complete, on their way to the main thread
};

} // namespace spawner
