#include "fastcgi/capabilityprobe.h"

#include "base/logging.h"
#include "base/unixsocket.h"
#include "fastcgi/params.h"

#include <algorithm>
#include <cerrno>
#include <linux/sockios.h>
#include <sys/inotify.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace spawner {

// Between connect() calls while bind() is done and listen() is not, the backlog is full, or inotify is not
// to be had: 1, 2, 4, ... 20 ms.
static constexpr milliseconds FirstRetryDelay{ 1 };
static constexpr milliseconds LastRetryDelay{ 20 };
// A folder that inotify watches needs a look only in case it was replaced itself.
static constexpr milliseconds WatchedRetryDelay{ 250 };
// An unread query is looked at after 1, 2, 4, ... 50 ms.
static constexpr milliseconds LastQueryDelay{ 50 };
// An app that read the query and is silent for so long does not know it (gateway contract: unknown means 1).
static constexpr milliseconds SilenceLimit{ 200 };

/// A GET_VALUES record for the three names that the specification knows.
static QByteArray valuesQuery()
{
    const QByteArray body
        = encodePairs({ { "FCGI_MAX_CONNS", {} }, { "FCGI_MAX_REQS", {} }, { "FCGI_MPXS_CONNS", {} } });
    const auto padding = quint8(-body.size() & 7);
    const RecordHeaderData header = encodeHeader(
        { .type = RecordType::GetValues, .contentLength = quint16(body.size()), .paddingLength = padding });
    return QByteArray(header.data(), header.size()) + body + QByteArray(padding, '\0');
}

static Capability capabilityFrom(QByteArrayView body)
{
    Capability capability;
    const auto pairs = decodePairs(body);
    if (!pairs)
        return capability;
    capability.answered = true;
    int limit = 0; // 0 = none given
    bool multiplexes = false;
    for (const auto &[name, value] : *pairs) {
        bool isNumber = false;
        const int number = value.trimmed().toInt(&isNumber);
        if (!isNumber || number < 0)
            continue;
        if (name == "FCGI_MPXS_CONNS")
            multiplexes = number > 0;
        else if ((name == "FCGI_MAX_CONNS" || name == "FCGI_MAX_REQS") && number > 0)
            limit = limit == 0 ? number : std::min(limit, number);
    }
    if (limit > 0)
        capability.concurrency = limit;
    else if (multiplexes)
        capability.concurrency = Capability::Unlimited;
    return capability;
}

namespace {

/// Any record at all is an answer; only a GET_VALUES_RESULT says something.
struct AnswerHandler final : RecordReader::Handler
{
    bool stdoutData(QByteArrayView) override { return stop(); }
    bool stderrData(QByteArrayView) override { return stop(); }
    bool requestEnded(const EndRequest &) override { return stop(); }
    bool recordIgnored(const RecordHeader &) override { return stop(); } // UNKNOWN_TYPE
    bool valuesResult(QByteArrayView body) override
    {
        capability = capabilityFrom(body);
        return stop();
    }
    bool stop()
    {
        hasAnswer = true;
        return false;
    }

    Capability capability;
    bool hasAnswer = false;
};

} // namespace

CapabilityProbe::CapabilityProbe(const QByteArray &socketPath, QObject *parent)
    : QObject(parent), m_path(socketPath)
{
    m_retryTimer.setSingleShot(true);
    m_retryTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_retryTimer, &QTimer::timeout, this, &CapabilityProbe::tryConnect);
    m_queryTimer.setSingleShot(true);
    m_queryTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_queryTimer, &QTimer::timeout, this, &CapabilityProbe::checkQueryRead);
}

CapabilityProbe::~CapabilityProbe() = default;

void CapabilityProbe::start()
{
    // From the loop, so that finished() never comes before start() returned.
    m_retryTimer.start(0);
}

void CapabilityProbe::tryConnect()
{
    m_retryTimer.stop();
    if (m_finished || m_descriptor)
        return;
    Result<UnixFd> descriptor = connectUnixSocket(m_path);
    if (!descriptor && descriptor.error().code == ErrorCode::NotFound && !m_watch) {
        watchFolder();
        descriptor = connectUnixSocket(m_path); // it may have appeared before the watch stood
    }
    if (descriptor) {
        connected(std::move(*descriptor));
        return;
    }
    switch (descriptor.error().code) {
    case ErrorCode::NotFound:
        if (m_watch) {
            m_retryDelay = {};
            m_retryTimer.start(WatchedRetryDelay);
        } else {
            retry();
        }
        break;
    case ErrorCode::InvalidArgument:
    case ErrorCode::PathTooLong:
        // No app can ever listen there. The caller's patience ends it.
        qCWarning(lcFastCgi, "%ls", qUtf16Printable(descriptor.error().message));
        break;
    default:
        // Nobody listens yet, a full backlog, a mode that umask() gave and chmod() will mend, no descriptors.
        retry();
    }
}

void CapabilityProbe::retry()
{
    m_retryDelay = std::clamp(2 * m_retryDelay, FirstRetryDelay, LastRetryDelay);
    m_retryTimer.start(m_retryDelay);
}

/// Without inotify (too many instances, no such folder) there still is the timer.
void CapabilityProbe::watchFolder()
{
    const qsizetype slash = m_path.lastIndexOf('/');
    const QByteArray folder = slash < 0 ? QByteArray(".") : m_path.first(std::max<qsizetype>(slash, 1));
    UnixFd watch(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC));
    if (!watch
        || ::inotify_add_watch(watch.get(), folder.constData(), IN_CREATE | IN_MOVED_TO | IN_ONLYDIR) < 0)
        return;
    m_watch = std::move(watch);
    m_folderChanged = std::make_unique<QSocketNotifier>(m_watch.get(), QSocketNotifier::Read);
    connect(m_folderChanged.get(), &QSocketNotifier::activated, this, &CapabilityProbe::onFolderChanged);
}

void CapabilityProbe::onFolderChanged()
{
    // Whose file it was does not matter: a connect() that fails costs less than taking the events apart.
    alignas(inotify_event) char events[4096];
    while (::read(m_watch.get(), events, sizeof events) > 0) { }
    tryConnect();
}

void CapabilityProbe::connected(UnixFd descriptor)
{
    if (m_folderChanged) {
        // We may be inside its signal.
        m_folderChanged->setEnabled(false);
        m_folderChanged.release()->deleteLater();
        m_watch.reset();
    }
    m_retryDelay = {};
    if (m_wasReset) {
        finish({}); // somebody is there, and takes connections only to drop them
        return;
    }
    m_descriptor = std::move(descriptor);
    const QByteArray query = valuesQuery(); // 56 bytes: they always fit
    ssize_t sent = 0;
    do {
        sent = ::send(m_descriptor.get(), query.constData(), size_t(query.size()), MSG_NOSIGNAL);
    } while (sent < 0 && errno == EINTR);
    if (sent < 0) {
        onReset();
        return;
    }
    // Apps that take one request at a time wait for our end: let them go as early as possible.
    ::shutdown(m_descriptor.get(), SHUT_WR);
    m_readable = std::make_unique<QSocketNotifier>(m_descriptor.get(), QSocketNotifier::Read);
    connect(m_readable.get(), &QSocketNotifier::activated, this, &CapabilityProbe::onReadable);
    m_queryDelay = FirstRetryDelay;
    m_queryTimer.start(m_queryDelay);
}

void CapabilityProbe::onReadable()
{
    char bytes[4096];
    for (;;) {
        const ssize_t got = ::read(m_descriptor.get(), bytes, sizeof bytes);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0 && (errno == EAGAIN || errno == EWOULDBLOCK))
            return;
        if (got < 0) {
            onReset();
            return;
        }
        AnswerHandler handler;
        const bool isFastCgi = got > 0 && m_reader.feed({ bytes, qsizetype(got) }, handler);
        if (!isFastCgi || handler.hasAnswer) {
            finish(handler.capability);
            return;
        }
    }
}

/// Closed with the query unread: by an app that accepted and closed, or because the last one who
/// listened is gone. The next connect() tells.
void CapabilityProbe::onReset()
{
    m_queryTimer.stop();
    if (m_readable) {
        m_readable->setEnabled(false);
        m_readable.release()->deleteLater();
    }
    m_descriptor.reset();
    m_reader.reset(1);
    m_wasReset = true;
    retry();
}

void CapabilityProbe::checkQueryRead()
{
    if (m_queryRead) {
        finish({}); // silent for SilenceLimit
        return;
    }
    int unread = 0;
    if (::ioctl(m_descriptor.get(), SIOCOUTQ, &unread) == 0 && unread == 0) {
        m_queryRead = true;
        m_queryTimer.start(SilenceLimit);
        return;
    }
    m_queryDelay = std::min(2 * m_queryDelay, LastQueryDelay);
    m_queryTimer.start(m_queryDelay);
}

void CapabilityProbe::finish(const Capability &capability)
{
    m_finished = true;
    m_retryTimer.stop();
    m_queryTimer.stop();
    if (m_readable) {
        m_readable->setEnabled(false);
        m_readable.release()->deleteLater();
    }
    m_descriptor.reset();
    emit finished(capability); // may destroy us
}

} // namespace spawner
