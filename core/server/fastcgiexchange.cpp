#include "server/fastcgiexchange.h"

#include "http/httpconnection.h"
#include "server/cgienv.h"
#include "telemetry/logstore.h"

namespace spawner {

namespace {

/// A body up to this size is received before an app is bothered with it: a slow client then does not
/// hold a process, and the request can be repeated if that process dies.
constexpr qint64 SmallBodyBytes = 64 * 1024;
/// While an app's backlog is full.
constexpr milliseconds ConnectRetryDelay{2};

AppAnswer::Options answerOptions(const AppSettings &settings, const ClientView &client)
{
    const bool isVerdict = settings.role == AppRole::Authorizer;
    return {settings.maxHeadBytes, settings.localRedirects, client.viaTrustedProxy,
            settings.accel == AccelPolicy::Pass && client.viaTrustedProxy && !isVerdict, isVerdict};
}

} // namespace

FastCgiExchange::FastCgiExchange(HttpConnection &connection, Gateway &gateway, AppTarget target)
    : m_connection(connection),
      m_gateway(gateway),
      m_target(std::move(target)),
      m_client(gateway.trustedProxies().resolve(connection.request(), connection.peer())),
      m_answer(answerOptions(*m_target.app.settings, m_client))
{
    RequestAccount &account = m_connection.account();
    account.app = m_target.app.name;
    account.client = m_client.remoteAddress;
}

FastCgiExchange::~FastCgiExchange() = default;

// --- The request on its way to the app

void FastCgiExchange::start()
{
    chooseBodyPolicy();
    if (m_body == Body::None) {
        m_isBodyComplete = true;
        askForLease();
        return;
    }
    const qint64 limit = settings().maxBodyBytes;
    const HttpRequest &request = m_connection.request();
    if (limit > 0 && request.body == HttpRequest::Body::Length && request.contentLength > limit) {
        m_connection.closeAfterResponse();
        fail({ErrorCode::AppRequestTooLarge,
              QStringLiteral("the request body of %1 bytes is larger than the %2 bytes that %3 accepts "
                             "(max-body)").arg(request.contentLength).arg(limit)
                  .arg(QString::fromUtf8(m_target.app.name))}, 413);
        return;
    }
    if (limit > 0)
        m_connection.setMaxBody(limit);
    if (m_body == Body::Spool) {
        m_state = State::Spooling;
        m_spool = std::make_unique<BodySpool>(m_gateway.config().limits.spoolMemoryBytes,
                                              m_gateway.config().runtimeDir);
        m_connection.resumeBody();
    } else {
        askForLease();
    }
}

void FastCgiExchange::chooseBodyPolicy()
{
    const HttpRequest &request = m_connection.request();
    const bool isAuthorizer = settings().role == AppRole::Authorizer;
    if (m_target.redirects > 0 || isAuthorizer || request.body == HttpRequest::Body::None
        || (request.body == HttpRequest::Body::Length && request.contentLength == 0)) {
        m_body = Body::None;
    } else if (request.body == HttpRequest::Body::Chunked || settings().upload == UploadPolicy::Spool
               || request.contentLength <= SmallBodyBytes) {
        m_body = Body::Spool; // CONTENT_LENGTH has to be real, so a chunked body must be complete first
    } else {
        m_body = Body::Stream;
    }
}

void FastCgiExchange::askForLease()
{
    m_state = State::Waiting;
    if (m_repeats == 0)
        m_queuedAt = Clock::now();
    auto outcome = admission().acquire([this](Result<Lease> lease) { onLease(std::move(lease)); });
    if (auto *lease = std::get_if<Lease>(&outcome)) {
        onLease(std::move(*lease));
    } else if (auto *ticket = std::get_if<std::unique_ptr<LeaseTicket>>(&outcome)) {
        m_ticket = std::move(*ticket);
        if (!m_patience.isRunning())
            m_gateway.timeouts(settings().queueTimeout).start(m_patience);
    } else {
        onLease(std::get<Error>(outcome));
    }
}

void FastCgiExchange::onLease(Result<Lease> lease)
{
    if (!lease) {
        // Refused after a process failed it: that is what happened to the request, not what came of it.
        fail(m_failure ? *m_failure : lease.error());
        return;
    }
    m_lease = std::move(*lease);
    RequestAccount &account = m_connection.account();
    account.pid = m_lease.pid();
    account.queueWait = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - m_queuedAt);
    account.coldStart = account.coldStart || m_lease.coldStart();
    connectToApp();
}

void FastCgiExchange::connectToApp()
{
    m_state = State::Connecting;
    m_usedKeptConnection = false;
    if (mayKeepConnection() && !m_wantsFresh) {
        const bool repeatable = isIdempotent(m_target.method) && m_body != Body::Stream;
        m_app = m_gateway.connections().take(m_lease.childId(), repeatable ? AppConnections::Check::Quick
                                                                           : AppConnections::Check::Exact);
        m_usedKeptConnection = m_app != nullptr;
    }
    if (!m_app) {
        auto opened = FastCgiConnection::open(m_lease.socketPath(), mayKeepConnection() ? AppSocket::Use::Kept
                                                                                        : AppSocket::Use::OneRequest);
        if (!opened && opened.error().code == ErrorCode::ResourceExhausted) {
            // The kernel's backlog is no queue: connect() fails at once when it is full.
            if (!m_patience.isRunning())
                m_gateway.timeouts(settings().queueTimeout).start(m_patience);
            m_gateway.timeouts(ConnectRetryDelay).start(m_retry);
            return;
        }
        if (!opened) {
            repeatOrFail({ErrorCode::AppUnreachable, opened.error().message});
            return;
        }
        m_app = std::move(*opened);
    }
    m_patience.cancel();
    sendRequest();
}

bool FastCgiExchange::mayKeepConnection() const
{
    return m_lease.isConcurrent() && settings().keepConnections;
}

void FastCgiExchange::sendRequest()
{
    m_state = State::Running;
    const HttpRequest &request = m_connection.request();
    const bool isAuthorizer = settings().role == AppRole::Authorizer;

    qint64 bodyLength = -1;
    if (m_body == Body::Spool)
        bodyLength = m_spool->size();
    else if (m_body == Body::Stream)
        bodyLength = request.contentLength;
    else if (request.body != HttpRequest::Body::None && m_target.redirects == 0)
        bodyLength = 0;

    ParamsWriter writer = m_app->begin(isAuthorizer ? FastCgiRole::Authorizer : FastCgiRole::Responder,
                                       mayKeepConnection(), this);
    writeCgiParams(writer, {request, m_connection.peer(), m_target.app, m_client,
                            m_gateway.config().webRoot, m_target.pathInfo,
                            m_gateway.requestId(m_connection.account().number), m_target.method,
                            m_target.target, m_target.query, bodyLength,
                            m_target.passage ? &m_target.passage->variables : nullptr, m_target.redirectedFrom});
    writer.finish();
    m_hasOversizedPair = writer.hasOversizedPair();
    switch (m_body) {
    case Body::None:
        m_app->finishStdin();
        m_app->flush();
        watchSilence();
        break;
    case Body::Spool:
        m_spool->rewind();
        m_isSpoolSent = false;
        pumpSpool();
        break;
    case Body::Stream:
        m_app->flush();
        watchSilence();
        m_connection.resumeBody(); // last: the body may fail at once, and this with it
        break;
    }
}

void FastCgiExchange::pumpSpool()
{
    while (!m_app->isFull()) {
        const auto piece = m_spool->next();
        if (!piece) {
            log(piece.error().message);
            fail(piece.error(), 500);
            return;
        }
        if (piece->isEmpty()) {
            m_isSpoolSent = true;
            m_app->finishStdin();
            break;
        }
        m_app->writeStdin(*piece);
    }
    m_app->flush();
    watchSilence();
}

void FastCgiExchange::bodyData(QByteArrayView bytes)
{
    m_gateway.metrics().bytesIn.add(quint64(bytes.size()));
    if (m_state == State::Spooling) {
        if (auto kept = m_spool->append(bytes); !kept) {
            log(kept.error().message); // the client cannot mend it
            m_connection.closeAfterResponse();
            fail(kept.error(), kept.error().code == ErrorCode::ResourceExhausted ? 507 : 500);
        }
        return;
    }
    m_wasStreamed = true;
    m_app->writeStdin(bytes);
    if (m_app->isFull())
        m_connection.pauseBody();
    watchSilence();
}

void FastCgiExchange::bodyEnd()
{
    m_isBodyComplete = true;
    if (m_state == State::Spooling) {
        askForLease();
        return;
    }
    if (m_body != Body::Stream)
        return;
    m_app->finishStdin();
    m_app->flush();
    watchSilence();
}

void FastCgiExchange::inputDrained()
{
    if (m_body == Body::Spool) {
        // Not "unless the spool is at its end": its last piece may be what filled the app's queue, and then
        // the end is still to be told.
        if (!m_isSpoolSent)
            pumpSpool();
    } else if (m_body == Body::Stream && !m_isBodyComplete) {
        watchSilence();
        m_connection.resumeBody();
    }
}

RequestState FastCgiExchange::state() const
{
    switch (m_state) {
    case State::Spooling:
        return RequestState::Reading;
    case State::Waiting:
    case State::Connecting:
        return RequestState::Waiting;
    case State::Running:
        break;
    }
    return m_isBodyComplete ? RequestState::Running : RequestState::Reading;
}

void FastCgiExchange::bodyFailed(int status, const QString &message)
{
    m_connection.closeAfterResponse();
    if (m_connection.response().hasBegun())
        truncate({ErrorCode::InvalidArgument, message}, status);
    else
        fail({ErrorCode::InvalidArgument, message}, status);
}

} // namespace spawner
