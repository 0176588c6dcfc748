// FastCgiExchange's answer, from the app's first byte to the end, and everything that may go wrong.
#include "server/fastcgiexchange.h"

#include "http/httpconnection.h"
#include "telemetry/logstore.h"

namespace spawner {

namespace {

constexpr int MaxRepeats = 4;
/// How many processes, and how many fresh connections, may break over one request that they had read: it may
/// be the very thing that kills them, and must not go through all of them.
constexpr int MaxProcesses = 2;
constexpr int MaxConnections = 2;
constexpr int MaxRedirects = 10;

} // namespace

// --- The answer on its way to the client

void FastCgiExchange::feed(QByteArrayView bytes)
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
    if (holdOn()) // the end may be next
        return;
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
    feedHeld();
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
    if (m_target.isQuestion() && m_answer.isHandover()
        && (end.appStatus != 0 || end.protocolStatus != ProtocolStatus::RequestComplete)) {
        m_app.reset();
        m_lease.release(LeaseEnd::Completed);
        fail({ErrorCode::AppBadHead, QStringLiteral("the authorizer failed after it had answered 200: that counts for nothing")});
        return;
    }
    const bool reusable = m_isBodyComplete && m_app->isInputSent() && m_app->isKept();
    completeResponse(reusable);
}

void FastCgiExchange::endWithoutHead(const EndRequest &end)
{
    switch (end.protocolStatus) {
    case ProtocolStatus::CannotMultiplex:
    case ProtocolStatus::Overloaded:
        // It said no before doing anything, so any method may be tried elsewhere.
        if (m_repeats < MaxRepeats && !m_wasStreamed && m_answer.isEmpty()) {
            startOver(LeaseEnd::Completed);
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
    // Before the client hears of the end: its next request, which may come over another thread, should find
    // room here rather than start a second process.
    if (reusable)
        m_gateway.connections().put(m_lease.childId(), std::move(m_app));
    else
        m_app.reset(); // at once: libfcgi and php-cgi take nothing else before
    m_lease.release(LeaseEnd::Completed);
    response.flush(); // its views lie in the thread's read buffer, which outlives the app's connection
    m_connection.exchangeDone();
}

void FastCgiExchange::followInternally()
{
    m_app.reset();
    m_lease.release(LeaseEnd::Completed);
    if (m_target.isQuestion()) {
        m_connection.replaceExchange(
            m_gateway.letThrough(m_connection, m_target.app, m_answer.handover(), std::move(m_target.passage)));
        return;
    }
    if (m_target.redirects >= MaxRedirects) {
        fail({ErrorCode::RedirectLoop,
              QStringLiteral("the app redirected to itself more than %1 times").arg(MaxRedirects)});
        return;
    }
    const CgiHead &head = m_answer.handover();
    if (!head.sendfile.isEmpty()) {
        m_connection.replaceExchange(m_gateway.sendfile(m_connection, m_target.app, head, m_target.passage != nullptr));
        return;
    }
    const bool accelerated = !head.accelRedirect.isEmpty();
    InternalRedirect redirect{accelerated ? head.accelRedirect : head.location, m_target.redirects + 1,
                              m_connection.request().path.toByteArray(), accelerated ? fieldLines(head) : QByteArray()};
    m_connection.replaceExchange(
        m_gateway.redirect(m_connection, std::move(redirect), std::move(m_target.passage)));
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
    if (m_heldBytes > 0) {
        if (!isHeldWhole()) {
            repeatOrFail(error);
            return;
        }
        feedHeld();
    }
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

bool FastCgiExchange::isIdempotent(QByteArrayView method)
{
    return method == "GET" || method == "HEAD" || method == "OPTIONS" || method == "PUT" || method == "DELETE";
}

bool FastCgiExchange::canRepeat() const
{
    if (m_repeats >= MaxRepeats || m_wasStreamed || !m_answer.isEmpty())
        return false;
    const bool wasSent = m_app != nullptr; // else connect failed
    if (!wasSent)
        return true;
    if (!isIdempotent(m_target.method))
        return false;
    // Not read, at least not to its end: hardly what killed it. It may just have been starting.
    if (m_app->wasReset())
        return true;
    const int processes = m_failedProcesses + (m_lease.childId() == m_lastFailed ? 0 : 1);
    const int connections = m_failedConnections + (m_usedKeptConnection ? 0 : 1);
    return processes < MaxProcesses && connections < MaxConnections;
}

void FastCgiExchange::repeatOrFail(const Error &error)
{
    if (m_hasOversizedPair && m_app && m_answer.isEmpty()) {
        fail({ErrorCode::AppRequestTooLarge,
              QStringLiteral("the app dropped a request with a parameter of more than 64 KiB, as php does; lower limits.head")});
        return;
    }
    if (!canRepeat()) {
        fail(error);
        return;
    }
    if (m_app && !m_app->wasReset()) {
        m_failedProcesses += m_lease.childId() == m_lastFailed ? 0 : 1;
        m_lastFailed = m_lease.childId();
        m_failedConnections += m_usedKeptConnection ? 0 : 1;
        m_failure = error;
    }
    ++m_connection.account().repeats;
    m_gateway.metrics().appRetries.add();
    // A kept connection that broke says little about the process; a fresh one says it may be dead. But if it
    // is, the other kept ones break next.
    m_wantsFresh = true;
    startOver(m_usedKeptConnection ? LeaseEnd::Completed : LeaseEnd::Failed);
}

/// The app did nothing with the request, or nothing that anybody saw.
void FastCgiExchange::startOver(LeaseEnd end)
{
    ++m_repeats;
    m_silence.cancel();
    m_hold.cancel();
    dropHeld();
    m_stderr.reset();
    m_app.reset();
    if (m_body == Body::Stream)
        m_connection.pauseBody(); // until somebody takes it
    m_lease.release(end);
    askForLease();
}

void FastCgiExchange::fail(const Error &error, int status)
{
    m_app.reset();
    m_lease.release(leaseEnd(error));
    m_connection.replaceExchange(
        m_gateway.failure(m_connection, error, m_target.app.name, status, retryField(error)));
}

/// What `error` says about the process that had the request.
LeaseEnd FastCgiExchange::leaseEnd(const Error &error)
{
    switch (error.code) {
    case ErrorCode::AppClosedEarly:
    case ErrorCode::AppUnreachable:
    case ErrorCode::AppProtocolError:
        return LeaseEnd::Failed;
    case ErrorCode::AppTimeout:
        return LeaseEnd::Silent;
    default:
        return LeaseEnd::Abandoned;
    }
}

/// When it is tried again, where that is known.
QByteArray FastCgiExchange::retryField(const Error &error)
{
    const auto rest = admission().retryAfter();
    if (!rest || error.code != ErrorCode::AppCrashLooping)
        return {};
    const auto seconds = std::max(std::chrono::ceil<std::chrono::seconds>(*rest), std::chrono::seconds(1));
    return "Retry-After: " + QByteArray::number(qint64(seconds.count())) + "\r\n";
}

void FastCgiExchange::truncate(const Error &error, int status)
{
    if (m_connection.response().takeBack()) { // the client has seen nothing yet, so it can hear the truth
        fail(error, status);
        return;
    }
    log(QStringLiteral("an answer was cut short: %1").arg(error.message));
    m_gateway.metrics().truncatedResponses.add();
    m_app.reset();
    m_lease.release(leaseEnd(error));
    m_connection.response().abort();
    m_connection.exchangeDone();
}

void FastCgiExchange::log(const QString &message)
{
    m_gateway.logs().append(m_target.app.name, m_lease.isValid() ? m_lease.pid() : 0, LogStream::Daemon,
                            message.toUtf8());
}

} // namespace spawner
