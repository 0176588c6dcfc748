#include "server/fastcgiexchange.h"

#include "http/httpconnection.h"
#include "server/cgienv.h"
#include "telemetry/logstore.h"

namespace spawner {

namespace {

/// A body up to this size is received before an app is bothered with it: a slow client then does not
/// hold a process, and the request can be repeated if that process dies.
constexpr qint64 SmallBodyBytes = 64 * 1024;
constexpr int MaxRepeats = 3;
/// Of those, after the whole request had reached a process over a fresh connection: it may be the very
/// thing that kills it, and must not go through all of them.
constexpr int MaxResends = 1;
constexpr int MaxRedirects = 10;
/// While an app's backlog is full.
constexpr milliseconds ConnectRetryDelay{2};

bool isIdempotent(QByteArrayView method)
{
    return method == "GET" || method == "HEAD" || method == "OPTIONS" || method == "PUT" || method == "DELETE";
}

} // namespace

FastCgiExchange::FastCgiExchange(HttpConnection &connection, Gateway &gateway, AppTarget target)
    : m_connection(connection),
      m_gateway(gateway),
      m_target(std::move(target)),
      m_client(gateway.trustedProxies().resolve(connection.request(), connection.peer())),
      m_answer({m_target.app.settings->maxHeadBytes, m_target.app.settings->localRedirects,
                m_client.viaTrustedProxy})
{
    m_connection.account().app = m_target.app.name;
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
        fail(std::get<Error>(outcome));
    }
}

void FastCgiExchange::onLease(Result<Lease> lease)
{
    if (!lease) {
        fail(lease.error());
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
    if (m_lease.isConcurrent() && settings().keepConnections) {
        m_app = m_gateway.connections().take(m_lease.childId());
        m_usedKeptConnection = m_app != nullptr;
    }
    if (!m_app) {
        auto opened = FastCgiConnection::open(m_lease.socketPath());
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

void FastCgiExchange::sendRequest()
{
    m_state = State::Running;
    const HttpRequest &request = m_connection.request();
    const bool keep = m_lease.isConcurrent() && settings().keepConnections;
    const bool isAuthorizer = settings().role == AppRole::Authorizer;
    if (m_requestId.isEmpty())
        m_requestId = m_gateway.nextRequestId();

    qint64 bodyLength = -1;
    if (m_body == Body::Spool)
        bodyLength = m_spool->size();
    else if (m_body == Body::Stream)
        bodyLength = request.contentLength;
    else if (request.body != HttpRequest::Body::None && m_target.redirects == 0)
        bodyLength = 0;

    ParamsWriter writer = m_app->begin(isAuthorizer ? FastCgiRole::Authorizer : FastCgiRole::Responder,
                                       keep, this);
    writeCgiParams(writer, {request, m_connection.peer(), m_target.app, m_client,
                            m_gateway.config().webRoot, m_target.pathInfo, m_requestId, m_target.method,
                            m_target.target, m_target.query, bodyLength, m_target.redirectedFrom});
    writer.finish();
    switch (m_body) {
    case Body::None:
        m_app->finishStdin();
        m_app->flush();
        watchSilence();
        break;
    case Body::Spool:
        m_spool->rewind();
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
            fail(piece.error(), 500);
            return;
        }
        if (piece->isEmpty()) {
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
        if (!m_spool->atEnd())
            pumpSpool();
    } else if (m_body == Body::Stream && !m_isBodyComplete) {
        watchSilence();
        m_connection.resumeBody();
    }
}

void FastCgiExchange::bodyFailed(int status, const QString &message)
{
    m_connection.closeAfterResponse();
    if (m_connection.response().hasBegun())
        truncate({ErrorCode::InvalidArgument, message});
    else
        fail({ErrorCode::InvalidArgument, message}, status);
}

// --- The answer on its way to the client

void FastCgiExchange::stdoutData(QByteArrayView bytes)
{
    const bool hadHead = m_answer.hasHead();
    m_answer.feed(bytes, m_connection.response());
    if (hadHead || !m_answer.hasHead())
        return;
    for (const QByteArray &name : m_answer.droppedFields()) {
        log(QStringLiteral("response field '%1' was dropped: its name or value is not allowed in HTTP")
                .arg(QString::fromLatin1(name)));
    }
}

void FastCgiExchange::readFinished()
{
    if (m_answer.failure()) {
        const Error error = *m_answer.failure();
        if (m_connection.response().hasBegun())
            truncate(error);
        else
            fail(error);
        return;
    }
    if (!m_answer.hasHead() || m_answer.isHandover())
        return;
    ResponseStream &response = m_connection.response();
    response.flush();
    if (response.isFull()) {
        m_isReadingPaused = true;
        m_app->setReadingPaused(true);
    }
    watchSilence();
}

void FastCgiExchange::responseDrained()
{
    if (!m_isReadingPaused)
        return;
    m_isReadingPaused = false;
    watchSilence();
    m_app->setReadingPaused(false); // last: the answer may end right here
}

void FastCgiExchange::stderrData(QByteArrayView bytes)
{
    if (!m_stderr) {
        m_stderr = std::make_unique<LineAssembler>(m_gateway.logs(), m_target.app.name, m_lease.pid(),
                                                   LogStream::FastCgi);
    }
    m_stderr->feed(bytes);
    watchSilence();
}

void FastCgiExchange::requestEnded(const EndRequest &end)
{
    if (m_answer.failure()) {
        readFinished();
        return;
    }
    if (end.appStatus != 0 && end.protocolStatus == ProtocolStatus::RequestComplete)
        log(QStringLiteral("a request ended with exit status %1").arg(qint32(end.appStatus)));
    if (!m_answer.hasHead()) {
        endWithoutHead(end);
        return;
    }
    const bool reusable = m_isBodyComplete && m_app->isInputSent() && m_app->isReusable();
    completeResponse(reusable);
}

void FastCgiExchange::endWithoutHead(const EndRequest &end)
{
    switch (end.protocolStatus) {
    case ProtocolStatus::CannotMultiplex:
    case ProtocolStatus::Overloaded:
        // It said no before doing anything, so any method may be tried elsewhere.
        if (m_repeats < MaxRepeats && !m_wasStreamed) {
            ++m_repeats;
            m_app.reset();
            m_lease.release(LeaseEnd::Completed);
            askForLease();
            return;
        }
        fail({ErrorCode::AppOverloaded, QStringLiteral("the app says that it has no room for this request")});
        return;
    case ProtocolStatus::UnknownRole:
        fail({ErrorCode::AppUnknownRole,
              QStringLiteral("the app does not know the FastCGI role '%1' (setting 'role')")
                  .arg(settings().role == AppRole::Authorizer ? QStringLiteral("authorizer")
                                                              : QStringLiteral("responder"))});
        return;
    case ProtocolStatus::RequestComplete:
        break;
    }
    if (m_answer.isEmpty()) {
        fail({ErrorCode::AppNoOutput, QStringLiteral("the app ended the request without saying anything")});
        return;
    }
    fail({ErrorCode::AppBadHead,
          QStringLiteral("the app ended its answer before the empty line that ends the header")});
}

void FastCgiExchange::completeResponse(bool reusable)
{
    if (m_answer.isHandover()) {
        followInternally();
        return;
    }
    if (const auto missing = m_answer.missing(!m_connection.request().isHead())) {
        truncate(*missing);
        return;
    }
    ResponseStream &response = m_connection.response();
    response.finish();
    response.flush();
    if (reusable)
        m_gateway.connections().put(m_lease.childId(), std::move(m_app));
    else
        m_app.reset(); // at once: libfcgi and php-cgi take nothing else before
    m_lease.release(LeaseEnd::Completed);
    m_connection.exchangeDone();
}

void FastCgiExchange::followInternally()
{
    m_app.reset();
    m_lease.release(LeaseEnd::Completed);
    if (m_target.redirects >= MaxRedirects) {
        fail({ErrorCode::RedirectLoop,
              QStringLiteral("the app redirected to itself more than %1 times").arg(MaxRedirects)});
        return;
    }
    const CgiHead &head = m_answer.handover();
    if (!head.sendfile.isEmpty()) {
        m_connection.replaceExchange(m_gateway.sendfile(m_connection, m_target.app, head));
        return;
    }
    const bool accelerated = !head.accelRedirect.isEmpty();
    m_connection.replaceExchange(
        m_gateway.redirect(m_connection, accelerated ? head.accelRedirect : head.location,
                           m_target.redirects + 1, m_connection.request().path.toByteArray(),
                           accelerated ? fieldLines(head) : QByteArray()));
}

// --- What may go wrong

void FastCgiExchange::watchSilence()
{
    // The app owes us something unless it waits for the client's body or we for the client to read.
    const bool isOwed = !m_answer.isEventStream() && !m_isReadingPaused
        && (m_isBodyComplete || (m_app && m_app->isFull()));
    if (isOwed)
        m_gateway.timeouts(settings().requestTimeout).start(m_silence);
    else
        m_silence.cancel();
}

void FastCgiExchange::onSilence()
{
    const Error error{ErrorCode::AppTimeout,
                      QStringLiteral("the app sent nothing for %1 (setting 'request-timeout')")
                          .arg(QString::fromLatin1(formatDuration(settings().requestTimeout)))};
    if (m_connection.response().hasBegun())
        truncate(error);
    else
        fail(error);
}

void FastCgiExchange::onQueueTimeout()
{
    fail({ErrorCode::QueueTimeout,
          QStringLiteral("no process of the app had room for this request within %1 (settings "
                         "'queue-timeout', 'processes-max')")
              .arg(QString::fromLatin1(formatDuration(settings().queueTimeout)))});
}

void FastCgiExchange::connectionFailed(const Error &error)
{
    if (m_answer.failure()) {
        readFinished();
        return;
    }
    if (!m_answer.hasHead()) {
        repeatOrFail(error);
        return;
    }
    // Without END_REQUEST only the announced length can tell that nothing is missing.
    const bool isWhole = m_answer.hasDeclaredLength() && !m_answer.missing(true);
    if (isWhole)
        completeResponse(false);
    else if (m_answer.isHandover())
        fail(error);
    else
        truncate(error);
}

bool FastCgiExchange::canRepeat() const
{
    if (m_repeats >= MaxRepeats || m_wasStreamed || !m_answer.isEmpty())
        return false;
    const bool wasSent = m_app != nullptr; // else connect failed
    if (!wasSent)
        return true;
    return isIdempotent(m_target.method) && (m_usedKeptConnection || m_resends < MaxResends);
}

void FastCgiExchange::repeatOrFail(const Error &error)
{
    if (!canRepeat()) {
        fail(error);
        return;
    }
    ++m_repeats;
    if (m_app && !m_usedKeptConnection)
        ++m_resends;
    m_gateway.metrics().appRetries.add();
    m_silence.cancel();
    m_stderr.reset();
    m_app.reset();
    // A kept connection that broke says little about the process; a fresh one says it may be dead.
    m_lease.release(m_usedKeptConnection ? LeaseEnd::Completed : LeaseEnd::Failed);
    askForLease();
}

void FastCgiExchange::fail(const Error &error, int status)
{
    m_app.reset();
    if (m_lease.isValid()) {
        const bool isSuspect = error.code == ErrorCode::AppClosedEarly || error.code == ErrorCode::AppUnreachable
            || error.code == ErrorCode::AppProtocolError;
        m_lease.release(isSuspect ? LeaseEnd::Failed : LeaseEnd::Abandoned);
    }
    m_connection.replaceExchange(m_gateway.failure(m_connection, error, m_target.app.name, status));
}

void FastCgiExchange::truncate(const Error &error)
{
    log(QStringLiteral("an answer was cut short: %1").arg(error.message));
    m_gateway.metrics().truncatedResponses.add();
    m_app.reset();
    m_lease.release(error.code == ErrorCode::AppClosedEarly ? LeaseEnd::Failed : LeaseEnd::Abandoned);
    m_connection.response().abort();
    m_connection.exchangeDone();
}

void FastCgiExchange::log(const QString &message)
{
    m_gateway.logs().append(m_target.app.name, m_lease.isValid() ? m_lease.pid() : 0, LogStream::Daemon,
                            message.toUtf8());
}

} // namespace spawner
