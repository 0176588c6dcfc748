#include "http/httpcontext.h"

#include "http/httpheaders.h"
#include "http/httptransaction.h"

#include <algorithm>

namespace spawner {

namespace {

constexpr size_t ReadBufferBytes = 64 * 1024;
constexpr size_t SpareTransactions = 64;
/// A transaction that had to grow beyond this is not worth keeping.
constexpr qsizetype LargestSpareHead = 16 * 1024;
/// How long a client may take to read its last response and close.
constexpr milliseconds LingerTime(2'000);
/// Connections that giveUpIdlest() looks at: the next request of one may just have arrived.
constexpr int MostTries = 8;

/// At least one, unless there is no such rule.
qint64 bytesPerWindow(qint64 rate, milliseconds window)
{
    return rate > 0 && window.count() > 0 ? std::max<qint64>(rate * window.count() / 1000, 1) : 0;
}

} // namespace

HttpContext::HttpContext(const HttpFrontOptions &settings, HttpHandler &requestHandler,
                         std::atomic<int> &connectionCount) :
    options(settings),
    handler(&requestHandler),
    sharedConnectionCount(&connectionCount),
    readBuffer(ReadBufferBytes),
    headDeadlines(settings.headTimeout),
    bodyDeadlines(settings.bodyTimeout),
    keepAliveDeadlines(settings.keepAliveTimeout),
    sendDeadlines(settings.sendTimeout),
    lingerDeadlines(LingerTime),
    paceWindows(settings.rateWindow),
    leastBodyBytes(bytesPerWindow(settings.bodyRate, settings.rateWindow)),
    leastSentBytes(bytesPerWindow(settings.sendRate, settings.rateWindow))
{
}

HttpContext::~HttpContext() = default;

bool HttpContext::giveUpIdlest()
{
    const size_t before = connections.size();
    for (int i = 0; i < MostTries && connections.size() >= before; ++i) {
        if (!keepAliveDeadlines.expireFirst())
            break;
    }
    return connections.size() < before;
}

const QByteArray &HttpContext::commonFields()
{
    const std::time_t now = std::time(nullptr);
    if (now != m_commonFieldsTime) {
        m_commonFieldsTime = now;
        m_commonFields = "Date: " + formatHttpDate(std::chrono::system_clock::from_time_t(now)) + "\r\n";
        if (!options.serverName.isEmpty())
            m_commonFields += "Server: " + options.serverName + "\r\n";
        m_commonFields += options.fields;
    }
    return m_commonFields;
}

std::unique_ptr<HttpTransaction> HttpContext::takeTransaction()
{
    if (m_spareTransactions.empty())
        return std::make_unique<HttpTransaction>();
    auto transaction = std::move(m_spareTransactions.back());
    m_spareTransactions.pop_back();
    return transaction;
}

void HttpContext::giveBack(std::unique_ptr<HttpTransaction> transaction)
{
    if (m_spareTransactions.size() < SpareTransactions
        && transaction->request.bytes.capacity() <= LargestSpareHead)
        m_spareTransactions.push_back(std::move(transaction));
}

void HttpTransaction::reset(HttpConnection &connection)
{
    request.clear();
    response.reset(connection);
    body = {};
    account = {};
    start = {};
    maxBody = -1;
    bodyWanted = bodyOver = bodyFailed = continueSent = isCounted = false;
}

} // namespace spawner
