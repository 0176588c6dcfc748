#include "server/pendingexchange.h"

#include "http/httpconnection.h"
#include "server/gateway.h"

namespace spawner {

namespace {
constexpr milliseconds Patience{3'000};
}

PendingExchange::PendingExchange(HttpConnection &connection, Gateway &gateway, QByteArray app)
    : m_connection(connection), m_gateway(gateway), m_app(std::move(app))
{
}

PendingExchange::~PendingExchange()
{
    m_gateway.forgetPending(this);
}

void PendingExchange::start()
{
    m_gateway.timeouts(Patience).start(*this);
}

void PendingExchange::retry()
{
    m_connection.replaceExchange(m_gateway.exchangeFor(m_connection));
}

void PendingExchange::expired()
{
    const Error error{ErrorCode::AppInvalidFile,
                      QStringLiteral("%1 is there, but has not become a usable app yet; is it still being "
                                     "uploaded?").arg(QString::fromUtf8(m_app))};
    m_connection.replaceExchange(m_gateway.failure(m_connection, error, m_app.chopped(5)));
}

void PendingExchange::bodyFailed(int status, const QString &message)
{
    m_connection.replaceExchange(
        m_gateway.failure(m_connection, {ErrorCode::InvalidArgument, message}, {}, status));
}

} // namespace spawner
