#include "server/errorpage.h"

#include "http/httpconnection.h"
#include "http/httpstatus.h"
#include "server/pagestyle.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace spawner {

namespace {

/// For people who use the site: what it means to them, nothing of the inside.
QString publicSentence(int status)
{
    switch (status) {
    case 400: return QStringLiteral("The request was not understood.");
    case 403: return QStringLiteral("This may not be seen.");
    case 404: return QStringLiteral("There is nothing at this address.");
    case 405: return QStringLiteral("This address does not take this kind of request.");
    case 408: return QStringLiteral("The request took too long to arrive.");
    case 412: return QStringLiteral("The page is not in the state that was asked for.");
    case 413: return QStringLiteral("What was sent is too large.");
    case 414: return QStringLiteral("The address is too long.");
    case 416: return QStringLiteral("There is no such part of this file.");
    case 431: return QStringLiteral("The request's header is too large.");
    case 502: return QStringLiteral("The program behind this page failed. Its administrator finds the reason in the log.");
    case 503: return QStringLiteral("The program behind this page is not available right now. Please try again shortly.");
    case 504: return QStringLiteral("The program behind this page did not answer in time.");
    case 507: return QStringLiteral("There is no room to take the request.");
    default: break;
    }
    if (status >= 500)
        return QStringLiteral("The server could not do what was asked. Its administrator finds the reason in the log.");
    return QStringLiteral("The request cannot be served as it was sent.");
}

/// How much a client wants `type` ("text/html"): the quality of the best matching part of Accept, -1
/// if it is not mentioned. Wildcards do not count: they tell nothing about what is preferred.
double mentionedQuality(QByteArrayView accept, QByteArrayView type)
{
    for (const QByteArray &part : accept.toByteArray().toLower().split(',')) {
        const QList<QByteArray> pieces = part.split(';');
        if (pieces.first().trimmed() != type)
            continue;
        for (qsizetype i = 1; i < pieces.size(); ++i) {
            const QByteArray parameter = pieces[i].trimmed();
            if (parameter.startsWith("q=")) {
                const double quality = parameter.sliced(2).toDouble();
                return quality > 0 ? quality : -1; // q=0 refuses it
            }
        }
        return 1;
    }
    return -1;
}

QString titleOf(const ErrorDetails &details)
{
    return QStringLiteral("%1 %2").arg(details.status).arg(QLatin1String(reasonPhrase(details.status)));
}

ErrorContent renderJson(const ErrorDetails &details, bool dev)
{
    QJsonObject object{{QStringLiteral("status"), details.status},
                       {QStringLiteral("error"), QLatin1String(reasonPhrase(details.status))}};
    if (dev) {
        object.insert(QStringLiteral("message"), details.message);
        if (!details.app.isEmpty())
            object.insert(QStringLiteral("app"), QString::fromUtf8(details.app));
        QJsonArray lines;
        for (const LogLine &line : details.lines)
            lines.append(QString::fromUtf8(line.text));
        if (!lines.isEmpty())
            object.insert(QStringLiteral("log"), lines);
    } else {
        object.insert(QStringLiteral("message"), publicSentence(details.status));
    }
    return {"application/json", QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n'};
}

ErrorContent renderText(const ErrorDetails &details, bool dev)
{
    QString text = titleOf(details) + QLatin1Char('\n');
    if (!dev) {
        text += publicSentence(details.status) + QLatin1Char('\n');
        return {"text/plain; charset=utf-8", text.toUtf8()};
    }
    if (!details.app.isEmpty())
        text += QStringLiteral("app: ") + QString::fromUtf8(details.app) + QLatin1Char('\n');
    text += details.message + QLatin1Char('\n');
    QByteArray out = text.toUtf8();
    if (!details.lines.isEmpty())
        out += "\nLast log lines:\n";
    for (const LogLine &line : details.lines)
        out += line.text + '\n';
    return {"text/plain; charset=utf-8", out};
}

ErrorContent renderHtml(const ErrorDetails &details, bool dev)
{
    QByteArray body = "<h1>" + htmlText(titleOf(details)) + "</h1>";
    if (!dev) {
        body += "<p>" + htmlText(publicSentence(details.status)) + "</p>";
        return {"text/html; charset=utf-8", htmlPage(titleOf(details), body)};
    }
    body += "<p>" + htmlText(details.message) + ".</p>";
    if (!details.app.isEmpty()) {
        body += "<dl><dt>App</dt><dd><code>" + htmlBytes(details.app) + ".fcgi</code></dd></dl><h2>Its last log lines</h2>";
        if (details.lines.isEmpty())
            body += "<p class=\"soft\">It has not written any.</p>";
        else
            body += "<pre>";
        for (const LogLine &line : details.lines) {
            body += logStreamName(line.stream);
            if (line.pid > 0)
                body += '[' + QByteArray::number(line.pid) + ']';
            body += ": " + htmlBytes(line.text) + '\n';
        }
        if (!details.lines.isEmpty())
            body += "</pre>";
    }
    body += "<p><small>Details are shown because dev mode is on (<code>--no-dev</code> turns it off).</small></p>";
    return {"text/html; charset=utf-8", htmlPage(titleOf(details), body)};
}

} // namespace

int httpStatus(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidArgument: return 400;
    case ErrorCode::NotFound: return 404;
    case ErrorCode::PermissionDenied:
    case ErrorCode::AppNotExecutable: return 403;
    case ErrorCode::PathTooLong: return 414;
    case ErrorCode::Unsupported: return 501;
    case ErrorCode::ResourceExhausted:
    case ErrorCode::ShuttingDown:
    case ErrorCode::AppInvalidFile:
    case ErrorCode::AppCrashLooping:
    case ErrorCode::AppPaused:
    case ErrorCode::AppOverloaded:
    case ErrorCode::InvalidConfig:
    case ErrorCode::QueueFull: return 503;
    case ErrorCode::AppStartTimeout:
    case ErrorCode::QueueTimeout:
    case ErrorCode::AppTimeout: return 504;
    case ErrorCode::AppSpawnFailed:
    case ErrorCode::AppExitedAtStart:
    case ErrorCode::AppUnreachable:
    case ErrorCode::AppClosedEarly:
    case ErrorCode::AppNoOutput:
    case ErrorCode::AppBadHead:
    case ErrorCode::AppHeadTooLarge:
    case ErrorCode::AppProtocolError:
    case ErrorCode::RedirectLoop: return 502;
    case ErrorCode::AppRequestTooLarge: return 431;
    case ErrorCode::AlreadyExists:
    case ErrorCode::AddressInUse:
    case ErrorCode::InputOutput:
    case ErrorCode::AppUnknownRole: return 500;
    }
    return 500;
}

int retryAfterSeconds(ErrorCode code)
{
    switch (code) {
    case ErrorCode::AppCrashLooping: return 5;
    case ErrorCode::AppPaused: return 30;
    case ErrorCode::AppInvalidFile:
    case ErrorCode::AppOverloaded:
    case ErrorCode::QueueFull:
    case ErrorCode::ResourceExhausted:
    case ErrorCode::ShuttingDown: return 2;
    default: return 0;
    }
}

ErrorContent renderError(const ErrorDetails &details, bool dev, QByteArrayView accept)
{
    const double html = mentionedQuality(accept, "text/html");
    const double json = mentionedQuality(accept, "application/json");
    const double text = mentionedQuality(accept, "text/plain");
    if (json > html && json >= text)
        return renderJson(details, dev);
    if (text > html)
        return renderText(details, dev);
    return renderHtml(details, dev);
}

ErrorExchange::ErrorExchange(HttpConnection &connection, ErrorDetails details, bool dev)
    : m_connection(connection), m_details(std::move(details)), m_dev(dev)
{
}

void ErrorExchange::start()
{
    const ErrorContent content = renderError(m_details, m_dev, m_connection.request().value("Accept"));
    ResponseHead head;
    head.status = m_details.status;
    head.contentLength = content.body.size();
    head.fields = m_details.fields + "Content-Type: " + content.contentType
        + "\r\nCache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\n";
    if (m_details.retryAfter > 0 && !m_details.fields.contains("Retry-After:"))
        head.fields += "Retry-After: " + QByteArray::number(m_details.retryAfter) + "\r\n";
    ResponseStream &response = m_connection.response();
    response.begin(head);
    response.write(content.body);
    response.finish();
    response.flush();
    m_connection.exchangeDone();
}

} // namespace spawner
