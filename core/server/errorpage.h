// What a client reads when a request could not be served.
#pragma once

#include "base/result.h"
#include "http/httpexchange.h"
#include "telemetry/logstore.h"

#include <QByteArray>
#include <QList>

namespace spawner {

class HttpConnection;

/// The HTTP status for an ErrorCode; the only place that knows.
int httpStatus(ErrorCode code);
/// Seconds for Retry-After; 0 = no such field.
int retryAfterSeconds(ErrorCode code);

struct ErrorDetails
{
    int status = 500;
    QString message; ///< for administrators
    QByteArray app; ///< empty = none involved
    QList<LogLine> lines; ///< the app's last, for dev mode
    int retryAfter = 0; ///< seconds, unless `fields` tells; 0 = no Retry-After
    QByteArray fields; ///< more response fields, "Name: value\r\n" each
};

struct ErrorContent
{
    QByteArray contentType;
    QByteArray body;
};

/// The page: HTML, or JSON or plain text where `accept` (the Accept field) prefers that. Without `dev`
/// it says what happened in general words and nothing of the inside. Pure.
ErrorContent renderError(const ErrorDetails &details, bool dev, QByteArrayView accept);

/// Answers with renderError(). Done when start() returns.
class ErrorExchange final : public HttpExchange
{
public:
    ErrorExchange(HttpConnection &connection, ErrorDetails details, bool dev);

    void start() override;
    void bodyData(QByteArrayView) override { }
    void bodyEnd() override { }
    void bodyFailed(int, const QString &) override { }
    void responseDrained() override { }

private:
    HttpConnection &m_connection;
    ErrorDetails m_details;
    bool m_dev;
};

} // namespace spawner
