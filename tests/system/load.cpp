#include "system/load.h"

#include "support/eventually.h"

namespace spawner {

namespace {

using namespace std::chrono_literals;
using Steady = std::chrono::steady_clock;

constexpr int QuotedFailures = 20;

} // namespace

Load::Load(quint16 port, QByteArray target, int clients, Check check) :
    m_port(port),
    m_target(std::move(target)),
    m_clients(clients),
    m_check(std::move(check))
{
}

Load::~Load()
{
    stop();
}

void Load::start()
{
    for (int i = 0; i < m_clients; ++i)
        m_threads.emplace_back([this, i] { work(i % 2 == 0); });
}

void Load::stop()
{
    m_isStopping = true;
    for (std::thread &thread : m_threads)
        thread.join();
    m_threads.clear();
}

void Load::work(bool keepsAlive)
{
    std::unique_ptr<HttpClient> client;
    while (!m_isStopping) {
        if (!client || !client->isConnected())
            client = std::make_unique<HttpClient>(m_port);
        const auto start = Steady::now();
        const HttpClient::Fields fields
            = keepsAlive ? HttpClient::Fields{} : HttpClient::Fields{{"Connection", "close"}};
        const HttpReply reply = client->request("GET", m_target, fields);
        judge(reply, std::chrono::duration_cast<std::chrono::milliseconds>(Steady::now() - start));
        if (!keepsAlive || !reply.isComplete || reply.field("Connection").toLower() == "close")
            client.reset();
    }
}

void Load::judge(const HttpReply &reply, std::chrono::milliseconds duration)
{
    QString problem;
    if (reply.status != 200)
        problem = QStringLiteral("status %1 %2 %3").arg(reply.status).arg(reply.problem, QString::fromUtf8(reply.body));
    else if (!reply.isComplete)
        problem = reply.problem;
    else if (m_check)
        problem = m_check(reply);
    const std::lock_guard lock(m_mutex);
    ++m_done;
    if (duration.count() > m_longestMs)
        m_longestMs = duration.count();
    ++m_words[reply.body.left(reply.body.indexOf(' '))];
    if (problem.isEmpty())
        return;
    ++m_failed;
    if (m_failures.size() < QuotedFailures)
        m_failures.append(problem);
}

bool Load::waitForMore(int requests) const
{
    const int goal = m_done + requests;
    return eventually([&] { return m_done >= goal; }, 60s);
}

QStringList Load::failures() const
{
    const std::lock_guard lock(m_mutex);
    return m_failures;
}

QMap<QByteArray, int> Load::words() const
{
    const std::lock_guard lock(m_mutex);
    return m_words;
}

} // namespace spawner
