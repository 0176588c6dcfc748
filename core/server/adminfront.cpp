#include "server/adminfront.h"

#include "base/logging.h"
#include "http/httpconnection.h"
#include "http/httplistener.h"
#include "process/processstats.h"
#include "server/adminguard.h"
#include "server/adminsource.h"
#include "server/errorpage.h"
#include "server/metricspage.h"
#include "telemetry/prometheus.h"

#include <QCryptographicHash>
#include <QFile>
#include <QHttpServerResponse>
#include <QJsonDocument>

#include <unistd.h>

namespace spawner {

namespace {

constexpr int MaxConnections = 128;

/// 'sha256-...' of what stands between <TAG> and </TAG>, for the Content-Security-Policy: nothing but the page's own script
/// and style runs, whatever an app's name or output may contain.
QByteArray sourceHash(const QByteArray &page, const QByteArray &tag)
{
    const QByteArray opening = '<' + tag + '>';
    const QByteArray closing = "</" + tag + '>';
    const qsizetype begin = page.indexOf(opening) + opening.size();
    const qsizetype end = page.indexOf(closing, begin);
    Q_ASSERT(end > begin);
    const QByteArray content = page.sliced(begin, end - begin);
    return "'sha256-" + QCryptographicHash::hash(content, QCryptographicHash::Sha256).toBase64() + "'";
}

QByteArray readDashboard()
{
    QFile file(QStringLiteral(":/dashboard/index.html"));
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    Q_UNUSED(isThere);
    return file.readAll();
}

/// Of every response.
QByteArray securityFields(const QByteArray &page)
{
    return "Content-Security-Policy: default-src 'none'; script-src " + sourceHash(page, "script") + "; style-src "
        + sourceHash(page, "style")
        + "; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'\r\n"
          "X-Frame-Options: DENY\r\n"
          "X-Content-Type-Options: nosniff\r\n"
          "Referrer-Policy: no-referrer\r\n"
          "Cross-Origin-Resource-Policy: same-origin\r\n"
          "Cache-Control: no-store\r\n";
}

HttpFrontOptions frontOptions(const QByteArray &page)
{
    HttpFrontOptions options;
    options.maxConnections = MaxConnections;
    options.serverName = "fcgi-spawner/" SPAWNER_VERSION;
    options.fields = securityFields(page);
    return options;
}

} // namespace

AdminFront::AdminFront(AdminSource &source, QObject *parent)
    : QObject(parent),
      m_source(source),
      m_page(readDashboard()),
      m_events(source, this),
      m_front(std::make_unique<HttpFront>(frontOptions(m_page), static_cast<HttpHandler &>(*this), m_connectionCount))
{
    addRoutes();
}

AdminFront::~AdminFront()
{
    m_front.reset();
    for (const QByteArray &path : std::as_const(m_ownSockets))
        ::unlink(path.constData());
}

Result<void> AdminFront::listen(const QList<ListenAddress> &addresses)
{
    for (const ListenAddress &address : addresses) {
        if (auto listening = listenAt(address); !listening) {
            Error error = listening.error();
            error.message += QStringLiteral(" (setting 'admin-listen')");
            return error;
        }
        if (!address.isLocalOnly()) {
            qCWarning(lcDaemon).noquote() << "everyone who can reach" << QString::fromUtf8(address.toText())
                                          << "may see the state of all apps and their logs (setting 'admin-listen')";
        }
    }
    for (const QByteArray &url : std::as_const(m_urls))
        qCInfo(lcDaemon).noquote() << "admin pages at" << QString::fromUtf8(url);
    return {};
}

Result<void> AdminFront::listenAt(ListenAddress address)
{
    switch (address.kind) {
    case ListenAddress::Kind::Tcp: {
        auto sockets = listenTcp(address.host, address.port, 1);
        if (!sockets) {
            Error error = sockets.error();
            const QByteArray owner = error.code == ErrorCode::AddressInUse ? portOwner(address.port) : QByteArray();
            if (!owner.isEmpty())
                error.message += QStringLiteral("; it is held by ") + QString::fromUtf8(owner);
            return error;
        }
        m_front->addListener(std::move(sockets->front()));
        m_hostNames.append(address.host);
        if (address.host.isEmpty())
            address.host = "localhost";
        m_urls.append("http://" + address.toText() + '/');
        return {};
    }
    case ListenAddress::Kind::Unix: {
        auto socket = listenUnix(address.path);
        if (!socket)
            return socket.error();
        m_front->addListener(std::move(*socket));
        m_ownSockets.append(address.path);
        m_urls.append(address.toText());
        return {};
    }
    case ListenAddress::Kind::Inherited:
        break;
    }
    return Error{ErrorCode::InvalidConfig, QStringLiteral("the admin pages cannot be on a socket from systemd; say "
                                                          "\"127.0.0.1:9180\" or \"unix:/path\"")};
}

void AdminFront::addRoutes()
{
    using Response = QHttpServerResponse;
    m_front->route(QStringLiteral("/"), [this] { return Response("text/html; charset=utf-8", m_page); });
    m_front->route(QStringLiteral("/healthz"), [] { return Response("text/plain; charset=utf-8", QByteArray("ok\n")); });
    m_front->route(QStringLiteral("/readyz"), [this] { return readiness(); });
    m_front->route(QStringLiteral("/metrics"), [this] {
        return Response(PrometheusWriter::ContentType,
                        metricsPage(m_source.status(), m_source.counters(), m_source.whyNotReady().isEmpty()));
    });
    m_front->route(QStringLiteral("/status.json"), [this] {
        return Response("application/json",
                        QJsonDocument(m_source.status().toJson()).toJson(QJsonDocument::Compact) + '\n');
    });
}

QHttpServerResponse AdminFront::readiness()
{
    const QString reason = m_source.whyNotReady();
    QJsonObject answer{{QStringLiteral("ready"), reason.isEmpty()}};
    if (!reason.isEmpty())
        answer.insert(QStringLiteral("reason"), reason);
    const auto status = reason.isEmpty() ? QHttpServerResponse::StatusCode::Ok
                                         : QHttpServerResponse::StatusCode::ServiceUnavailable;
    return QHttpServerResponse("application/json", QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n', status);
}

std::unique_ptr<HttpExchange> AdminFront::turnAway(HttpConnection &connection)
{
    const auto refusal = refuseAdmin(connection.request(), connection.peer(), m_hostNames);
    if (!refusal)
        return nullptr;
    ErrorDetails details;
    details.status = refusal->status;
    details.message = refusal->message;
    details.fields = refusal->fields;
    return std::make_unique<ErrorExchange>(connection, std::move(details), true);
}

std::unique_ptr<HttpExchange> AdminFront::handle(HttpConnection &connection)
{
    ErrorDetails details;
    if (connection.request().path == "/events") {
        if (auto stream = m_events.open(connection))
            return stream;
        details.status = 503;
        details.message = QStringLiteral("%1 dashboards are open already, which is the most").arg(AdminEvents::MaxStreams);
        details.retryAfter = 5;
    } else {
        details.status = 404;
        details.message = QStringLiteral("there are /, /healthz, /readyz, /metrics, /status.json and /events");
    }
    return std::make_unique<ErrorExchange>(connection, std::move(details), true);
}

std::unique_ptr<HttpExchange> AdminFront::refuse(HttpConnection &connection, int status, const QString &message)
{
    ErrorDetails details;
    details.status = status;
    details.message = message;
    return std::make_unique<ErrorExchange>(connection, std::move(details), true);
}

} // namespace spawner
