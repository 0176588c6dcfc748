#include "gui/client/daemonconnection.h"

#include "gui/client/connectiontrouble.h"
#include "gui/client/daemonlauncher.h"
#include "gui/client/socketwatch.h"
#include "gui/client/sshtransport.h"

#include <QFile>
#include <QPointer>

namespace spawner {

using namespace std::chrono_literals;

namespace {

constexpr auto Peace = 60s;
constexpr auto PingTimeout = 5s;
/// ssh connects, proves who we are and starts a program.
constexpr auto SshPatience = 20s;
/// So long ssh may take to say why it ended.
constexpr auto EndPatience = 2s;
/// So long a daemon that was there may be gone before it counts as stopped.
constexpr std::chrono::milliseconds RestartPatience = 5s;
/// So long one that we started may take before its socket answers.
constexpr std::chrono::milliseconds LaunchPatience = 15s;
/// What is installed changes seldom, and looking runs programs.
constexpr std::chrono::milliseconds LookInterval = 60s;

Backoff::Limits backoffFor(const Profile &profile)
{
    return { profile.isLocal() ? 250ms : 2s, 30s, 2.0, 0.2 };
}

} // namespace

DaemonConnection::DaemonConnection(QByteArray clientName, QObject *parent)
    : DaemonConnection(std::move(clientName), *new SystemClock, parent)
{
    m_ownClock.reset(&m_clock);
}

DaemonConnection::DaemonConnection(QByteArray clientName, ClientClock &clock, QObject *parent)
    : QObject(parent), m_clientName(std::move(clientName)), m_clock(clock)
{
    m_retryTimer = m_clock.timer([this] { tryNow(); });
    m_peaceTimer = m_clock.timer([this] { m_backoff.reset(); });
    m_pingTimer = m_clock.timer([this] {
        if (m_client)
            m_client->close({ ErrorCode::QueueTimeout, tr("The spawner does not answer any more.") });
    });
    m_endTimer = m_clock.timer([this] { settle(*m_endReason); });
    connect(&m_clock, &ClientClock::jumped, this, &DaemonConnection::onWake);
}

DaemonConnection::~DaemonConnection()
{
    // Callbacks of calls need not come any more; what would be told of the end has nobody to be told.
    const auto clients = findChildren<ControlClient *>(Qt::FindDirectChildrenOnly);
    for (ControlClient *client : clients) {
        client->disconnect(this);
        delete client;
    }
}

void DaemonConnection::setLauncher(DaemonLauncher *launcher)
{
    m_launcher = launcher;
}

// --- What is wanted

void DaemonConnection::open(const Profile &profile)
{
    close();
    m_profile = profile;
    m_hello = {};
    m_mayAutoStart = m_isAutoStart && profile.kind == Profile::Kind::User && profile.socketPath.isEmpty();
    m_backoff = Backoff(backoffFor(profile));
    m_state = stateOf(ConnectionPhase::Connecting);
    const auto first = [this, opening = m_opening] {
        if (opening == m_opening)
            begin();
    };
    QMetaObject::invokeMethod(this, first, Qt::QueuedConnection);
}

void DaemonConnection::begin()
{
    emit stateChanged();
    if (const auto checked = m_profile.check(); !checked) {
        ConnectionState state = troubleOf(checked.error(), m_profile, {});
        state.since = now();
        return setState(state);
    }
    tryNow();
}

void DaemonConnection::close()
{
    ++m_opening;
    const bool wasConnected = isConnected();
    const bool wasClosed = m_state.phase == ConnectionPhase::Closed;
    m_retryTimer->stop();
    m_peaceTimer->stop();
    m_pingTimer->stop();
    m_endTimer->stop();
    m_watch.reset();
    m_lostAt.reset();
    m_launchError.reset();
    m_launchedAt.reset();
    m_foundAt.reset();
    dropClient({ ErrorCode::ShuttingDown, tr("The connection was closed.") });
    m_state = stateOf(ConnectionPhase::Closed);
    const auto tell = [this, wasConnected] {
        if (wasConnected)
            emit disconnected();
        emit stateChanged();
    };
    if (!wasClosed)
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

void DaemonConnection::retryNow()
{
    if (m_state.phase != ConnectionPhase::Waiting)
        return;
    m_launchError.reset();
    m_foundAt.reset();
    m_backoff.reset();
    m_state = stateOf(ConnectionPhase::Connecting);
    const auto again = [this, opening = m_opening] {
        if (opening == m_opening)
            begin();
    };
    QMetaObject::invokeMethod(this, again, Qt::QueuedConnection);
}

void DaemonConnection::startDaemon()
{
    if (!m_launcher || isConnected() || m_launchedAt || !m_profile.isLocal())
        return;
    dropClient({ ErrorCode::ShuttingDown, tr("The connection was closed.") });
    m_retryTimer->stop();
    m_launchError.reset();
    m_lostAt.reset();
    m_backoff.reset();
    m_launchedAt = m_clock.steadyMs();
    setState(stateOf(ConnectionPhase::Starting));
    const auto done = [self = QPointer<DaemonConnection>(this), opening = m_opening](const Result<void> &outcome) {
        if (self && opening == self->m_opening)
            self->onLaunched(outcome);
    };
    if (m_profile.kind == Profile::Kind::System)
        m_launcher->startSystemDaemon(done);
    else
        m_launcher->startUserDaemon(done);
}

// --- Tries

void DaemonConnection::tryNow()
{
    m_retryTimer->stop();
    if (m_client || m_state.phase == ConnectionPhase::Closed || isConnected())
        return;
    watchSocket(); // before the try: whoever makes the socket afterwards is noticed
    m_client = new ControlClient(m_clientName, this);
    m_client->setHelloTimeout(m_helloTimeout);
    connect(m_client, &ControlClient::ready, this, &DaemonConnection::onReady);
    connect(m_client, &ControlClient::closed, this, &DaemonConnection::onEnded);
    connect(m_client, &ControlClient::notification, this, &DaemonConnection::notification);
    attach();
}

void DaemonConnection::watchSocket()
{
    if (!m_profile.isLocal() || m_watch)
        return;
    m_watch = std::make_unique<SocketWatch>(m_profile.localSocket());
    connect(m_watch.get(), &SocketWatch::appeared, this, [this] {
        m_backoff.reset(); // it may not be ready for us yet
        tryNow();
    });
}

void DaemonConnection::attach()
{
    if (m_profile.isLocal()) {
        m_client->connectToSocket(QFile::encodeName(m_profile.localSocket()));
        return;
    }
    m_client->setHelloTimeout(m_helloTimeout + SshPatience);
    m_ssh = std::make_unique<SshTransport>();
    connect(m_ssh.get(), &SshTransport::ended, this, [this] {
        if (m_endReason && m_ssh->hasEnded()) // still the same one
            settle(m_ssh->error());
    }, Qt::QueuedConnection);
    if (auto device = m_ssh->start(m_profile))
        m_client->attach(*std::move(device));
    else
        m_client->close(device.error());
}

/// It says goodbye to those who wait for answers, but no longer to us.
void DaemonConnection::dropClient(const Error &reason)
{
    ControlClient *client = std::exchange(m_client, nullptr);
    m_endReason.reset();
    m_endTimer->stop();
    m_ssh.reset();
    if (!client)
        return;
    client->disconnect(this);
    connect(client, &ControlClient::closed, client, &QObject::deleteLater);
    client->close(reason);
}

void DaemonConnection::onReady()
{
    m_hello = m_client->hello();
    m_mayAutoStart = false;
    m_lostAt.reset();
    m_launchError.reset();
    m_launchedAt.reset();
    m_foundAt.reset();
    m_watch.reset();
    m_peaceTimer->start(Peace);
    setState(stateOf(ConnectionPhase::Connected));
    emit connected();
}

void DaemonConnection::onEnded(const Error &reason)
{
    m_peaceTimer->stop();
    m_pingTimer->stop();
    if (!m_ssh || reason.code != ErrorCode::InputOutput)
        return settle(reason); // it knows best
    if (m_ssh->hasEnded())
        return settle(m_ssh->error());
    m_endReason = reason;
    m_endTimer->start(EndPatience);
}

/// The end of m_client, with the best reason there is.
void DaemonConnection::settle(const Error &why)
{
    const Error reason = why; // NOLINT(performance-unnecessary-copy-initialization): it may be ours
    m_endReason.reset();
    m_endTimer->stop();
    m_ssh.reset();
    if (isConnected()) {
        std::exchange(m_client, nullptr)->deleteLater();
        onLost(reason);
    } else {
        onFailure(reason);
    }
}

void DaemonConnection::onLost(const Error &reason)
{
    m_lostAt = now();
    ConnectionState state = stateOf(ConnectionPhase::Waiting);
    state.trouble = ConnectionTrouble::Lost;
    state.error = reason;
    waitFor(state);
    emit disconnected();
}

void DaemonConnection::onFailure(const Error &reason)
{
    ConnectionState state = troubleOf(reason, m_profile, m_client->hello());
    std::exchange(m_client, nullptr)->deleteLater();
    const qint64 steady = m_clock.steadyMs();
    if (m_launchedAt && isAbsent(reason) && steady - *m_launchedAt < LaunchPatience.count()) {
        m_retryTimer->start(m_backoff.next()); // it is on its way
        return;
    }
    m_launchedAt.reset();
    if (m_launchError) {
        state.trouble = ConnectionTrouble::Unreachable;
        state.error = *m_launchError;
        return waitFor(state);
    }
    const bool isRestarting = m_lostAt && m_lostAt->msecsTo(now()) < RestartPatience.count();
    const bool isLocalAbsence = state.trouble == ConnectionTrouble::NoDaemon;
    if (m_lostAt && !isFinal(state) && (isRestarting || !isLocalAbsence) && state.trouble != ConnectionTrouble::Denied
        && state.trouble != ConnectionTrouble::Incompatible) {
        state.trouble = ConnectionTrouble::Lost;
        return waitFor(state);
    }
    if (!isLocalAbsence || !m_launcher)
        return waitFor(state, isFinal(state));
    if (m_foundAt && steady - *m_foundAt < LookInterval.count()) {
        state.trouble = m_state.trouble == ConnectionTrouble::ServiceStopped ? m_state.trouble : state.trouble;
        state.isUserUnit = m_state.isUserUnit;
        return waitFor(state);
    }
    m_foundAt = steady;
    m_launcher->find([self = QPointer<DaemonConnection>(this), opening = m_opening, reason](const LocalDaemons &daemons) {
        if (self && opening == self->m_opening && !self->m_client && !self->isConnected()
            && self->m_state.phase != ConnectionPhase::Starting)
            self->onFound(daemons, reason);
    });
}

/// There is no daemon: is there one that could be started?
void DaemonConnection::onFound(const LocalDaemons &daemons, const Error &reason)
{
    const bool isUser = m_profile.kind == Profile::Kind::User;
    const bool hasUnit = isUser ? daemons.hasUserUnit : daemons.hasSystemUnit;
    const bool isUnitActive = isUser ? daemons.userUnitActive : daemons.systemUnitActive;
    if (std::exchange(m_mayAutoStart, false) && !isUnitActive && (hasUnit || !daemons.program.isEmpty()))
        return startDaemon();
    ConnectionState state = troubleOf(reason, m_profile, {});
    if (isUnitActive) {
        state.trouble = ConnectionTrouble::Unreachable; // it is about to listen, or listens elsewhere
    } else if (hasUnit) {
        state.trouble = ConnectionTrouble::ServiceStopped;
        state.isUserUnit = isUser;
    }
    waitFor(state);
}

void DaemonConnection::onLaunched(const Result<void> &outcome)
{
    if (isConnected() || !m_launchedAt)
        return; // faster than whoever started it, or given up
    if (outcome)
        return tryNow();
    m_launchedAt.reset();
    m_launchError = outcome.error();
    if (m_client)
        return; // onFailure() tells
    ConnectionState state = stateOf(ConnectionPhase::Waiting);
    state.trouble = ConnectionTrouble::Unreachable;
    state.error = *m_launchError;
    waitFor(state);
}

void DaemonConnection::onWake()
{
    if (m_state.phase == ConnectionPhase::Waiting && m_retryTimer->isActive())
        return tryNow();
    if (!isConnected())
        return;
    // Over a network nobody told us of the other end's end.
    m_pingTimer->start(PingTimeout);
    m_client->call("ping", {}, [this](const auto &) { m_pingTimer->stop(); });
}

// --- State

QDateTime DaemonConnection::now() const
{
    return QDateTime::fromMSecsSinceEpoch(m_clock.wallMs());
}

ConnectionState DaemonConnection::stateOf(ConnectionPhase phase) const
{
    ConnectionState state;
    state.phase = phase;
    state.since = now();
    state.socketPath = m_profile.localSocket();
    return state;
}

void DaemonConnection::waitFor(ConnectionState trouble, bool isFinal)
{
    trouble.since = m_state.phase == ConnectionPhase::Waiting && m_state.trouble == trouble.trouble ? m_state.since : now();
    if (trouble.trouble == ConnectionTrouble::Lost && m_lostAt)
        trouble.since = *m_lostAt;
    watchSocket();
    if (!isFinal) {
        const milliseconds delay = m_backoff.next();
        trouble.attempt = m_backoff.failures();
        trouble.retryAt = now().addMSecs(delay.count());
        m_retryTimer->start(delay);
    }
    setState(trouble);
}

void DaemonConnection::setState(const ConnectionState &state)
{
    if (m_state == state)
        return;
    m_state = state;
    emit stateChanged();
}

bool DaemonConnection::mayChange(QString *why) const
{
    QString reason;
    if (!isConnected())
        reason = tr("There is no connection to %1.").arg(m_profile.displayName());
    else if (m_profile.isReadOnly)
        reason = tr("The connection “%1” is set to look only.").arg(m_profile.displayName());
    else if (m_hello.isReadOnly)
        reason = tr("You may look at this spawner, but not change anything.");
    if (why)
        *why = reason;
    return reason.isEmpty();
}

void DaemonConnection::call(const QByteArray &method, const QJsonObject &params, ControlClient::Callback done,
                            ControlClient::Progress progress)
{
    if (isConnected()) {
        m_client->call(method, params, std::move(done), std::move(progress));
        return;
    }
    const Error error{ ErrorCode::AppUnreachable, tr("There is no connection to %1.").arg(m_profile.displayName()) };
    if (done)
        QMetaObject::invokeMethod(this, [done = std::move(done), error] { done(error); }, Qt::QueuedConnection);
}

} // namespace spawner
