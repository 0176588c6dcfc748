#include "fastcgi/fastcgiconnection.h"

#include "base/bytes.h"
#include "base/logging.h"
#include "base/unixsocket.h"

#include <algorithm>
#include <cerrno>
#include <sys/socket.h>
#include <unistd.h>

namespace spawner {

// One request per connection, so every one is number 1.
static constexpr quint16 RequestId = 1;
// Parsed in place, so larger reads mean fewer calls all the way up.
static constexpr qsizetype ReadBufferBytes = 64 * 1024;
// Then the loop's other connections have their turn.
static constexpr qsizetype ReadBytesPerEvent = 256 * 1024;
// A body up to this size is copied behind the PARAMS: cheaper than a system call of its own.
static constexpr qsizetype GatheredBytes = 16 * 1024;
static constexpr qsizetype FullBytes = 256 * 1024;
static constexpr qsizetype DrainedBytes = 64 * 1024;

static constexpr char Padding[8] = {};

namespace {

/// The thread's read buffer for the time of one event; a buffer of its own in the odd case of an event
/// loop that runs inside another one's event.
class ReadBuffer
{
public:
    ReadBuffer()
    {
        if (s_inUse) {
            m_own = std::make_unique<char[]>(ReadBufferBytes);
        } else {
            s_inUse = true;
            if (!s_shared)
                s_shared = std::make_unique<char[]>(ReadBufferBytes);
        }
    }
    ~ReadBuffer()
    {
        if (!m_own)
            s_inUse = false;
    }
    ReadBuffer(const ReadBuffer &) = delete;
    ReadBuffer &operator=(const ReadBuffer &) = delete;
    char *data() { return m_own ? m_own.get() : s_shared.get(); }

private:
    static thread_local std::unique_ptr<char[]> s_shared;
    static thread_local bool s_inUse;
    std::unique_ptr<char[]> m_own;
};

thread_local std::unique_ptr<char[]> ReadBuffer::s_shared;
thread_local bool ReadBuffer::s_inUse = false;

} // namespace

Result<std::unique_ptr<FastCgiConnection>> FastCgiConnection::open(const QByteArray &path,
                                                                     AppSocket::Use use)
{
    Result<UnixFd> descriptor = connectUnixSocket(path);
    if (!descriptor)
        return descriptor.error();
    std::unique_ptr<FastCgiConnection> connection(new FastCgiConnection);
    Result<AppSocket::Pointer> socket = AppSocket::adopt(std::move(*descriptor), use, connection.get());
    if (!socket)
        return socket.error();
    connection->m_socket = std::move(*socket);
    return connection;
}

FastCgiConnection::~FastCgiConnection()
{
    if (m_destroyed)
        *m_destroyed = true;
}

template <typename Call> bool FastCgiConnection::tell(Call call)
{
    if (!m_listener)
        return false;
    bool destroyed = false;
    bool *const outer = std::exchange(m_destroyed, &destroyed);
    call(*m_listener);
    if (destroyed) {
        if (outer)
            *outer = true;
        return false;
    }
    m_destroyed = outer;
    return m_listener != nullptr;
}

ParamsWriter FastCgiConnection::begin(FastCgiRole role, bool keep, Listener *listener)
{
    Q_ASSERT(m_state == State::Open);
    m_state = State::Busy;
    m_listener = listener;
    m_keep = keep;
    m_hasAnswered = m_stdinFinished = m_wasFull = m_paused = m_ended = m_inputRefused = false;
    m_reader.reset(RequestId);
    if (m_socket)
        m_socket->watchReadable(true);
    const auto record = encodeBeginRequest(RequestId, role, keep);
    appendAll(m_queue.bytes(), { QByteArrayView(record.data(), record.size()) });
    return ParamsWriter(m_queue.bytes(), RequestId);
}

void FastCgiConnection::writeStdin(QByteArrayView bytes)
{
    if (m_state != State::Busy || bytes.isEmpty())
        return;
    if (m_queue.isBroken()) {
        m_inputRefused = true;
        return;
    }
    if (m_queue.isBlocked() || bytes.size() > GatheredBytes || m_queue.size() > GatheredBytes) {
        sendSlices(bytes);
        return;
    }
    const auto padding = quint8(-bytes.size() & 7);
    const RecordHeaderData header = encodeHeader({ .type = RecordType::Stdin,
                                                   .requestId = RequestId,
                                                   .contentLength = quint16(bytes.size()),
                                                   .paddingLength = padding });
    m_queue.append({ header.data(), RecordHeaderBytes });
    m_queue.append(bytes);
    m_queue.append({ Padding, padding });
}

/// Frames `bytes` by slices that point at the caller's memory, as many records to a system call as fit.
void FastCgiConnection::sendSlices(QByteArrayView bytes)
{
    constexpr int RecordsPerCall = RecordQueue::MaxSlices / 3;
    while (!bytes.isEmpty()) {
        std::array<RecordHeaderData, RecordsPerCall> headers;
        std::array<iovec, RecordQueue::MaxSlices> slices;
        int count = 0;
        for (size_t i = 0; i < RecordsPerCall && !bytes.isEmpty(); ++i) {
            const QByteArrayView content = bytes.first(std::min(bytes.size(), MaxRecordContent));
            bytes = bytes.sliced(content.size());
            const auto padding = quint8(-content.size() & 7);
            headers[i] = encodeHeader({ .type = RecordType::Stdin,
                                        .requestId = RequestId,
                                        .contentLength = quint16(content.size()),
                                        .paddingLength = padding });
            // iovec is not const-correct; sendmsg only reads.
            slices[size_t(count++)] = { headers[i].data(), headers[i].size() };
            slices[size_t(count++)] = { const_cast<char *>(content.data()), size_t(content.size()) };
            if (padding > 0)
                slices[size_t(count++)] = { const_cast<char *>(Padding), padding };
        }
        if (m_queue.isBlocked()) {
            for (int i = 0; i < count; ++i)
                m_queue.append({ static_cast<char *>(slices[size_t(i)].iov_base),
                                 qsizetype(slices[size_t(i)].iov_len) });
            m_wasFull = m_wasFull || isFull();
        } else {
            send(slices.data(), count);
        }
    }
}

void FastCgiConnection::finishStdin()
{
    if (m_state != State::Busy || m_stdinFinished)
        return;
    m_stdinFinished = true;
    const RecordHeaderData header = encodeHeader({ .type = RecordType::Stdin, .requestId = RequestId });
    m_queue.append({ header.data(), RecordHeaderBytes });
}

void FastCgiConnection::flush()
{
    // While blocked, the notifier sends it.
    if (!m_queue.isBlocked())
        send();
}

void FastCgiConnection::send(const iovec *slices, int count)
{
    if (!m_socket)
        return;
    m_queue.send(m_socket->descriptor(), slices, count);
    m_inputRefused = m_inputRefused || m_queue.isBroken();
    m_wasFull = m_wasFull || isFull();
    m_socket->watchWritable(m_queue.isBlocked());
}

void FastCgiConnection::socketWritable()
{
    send();
    if (m_wasFull && m_queue.size() <= DrainedBytes) {
        m_wasFull = false;
        tell([](Listener &listener) { listener.inputDrained(); });
    }
}

bool FastCgiConnection::isFull() const
{
    return m_queue.size() > FullBytes;
}

void FastCgiConnection::setReadingPaused(bool paused)
{
    m_paused = paused;
    if (m_socket && m_state == State::Busy)
        m_socket->watchReadable(!paused);
}

void FastCgiConnection::socketReadable()
{
    if (m_state != State::Busy) {
        // Idle, and the app closed it or said something unasked: isStale() is true from now on.
        close();
        return;
    }
    if (m_destroyed != nullptr)
        return; // an event loop inside one of our Listener's calls; the bytes stay where they are
    ReadBuffer buffer;
    for (qsizetype left = ReadBytesPerEvent; left > 0; left -= ReadBufferBytes) {
        if (readOnce(buffer.data(), ReadBufferBytes) != ReadOutcome::More)
            return;
    }
}

FastCgiConnection::ReadOutcome FastCgiConnection::readOnce(char *buffer, qsizetype size)
{
    ssize_t got = 0;
    do {
        got = ::read(m_socket->descriptor(), buffer, size_t(size));
    } while (got < 0 && errno == EINTR);
    if (got < 0 && (errno == EAGAIN || errno == EWOULDBLOCK))
        return ReadOutcome::Enough; // the event was meant for an earlier owner of the descriptor's number
    if (got <= 0) {
        m_wasReset = got < 0;
        const QString how = m_wasReset ? QStringLiteral("reset") : QStringLiteral("closed");
        fail(ErrorCode::AppClosedEarly,
             m_hasAnswered ? QStringLiteral("the app %1 the connection in the middle of its answer").arg(how)
                           : QStringLiteral("the app %1 the connection without an answer").arg(how));
        return ReadOutcome::Gone;
    }
    const ReadOutcome outcome = takeInput({ buffer, got });
    // A short read emptied the socket: whatever comes later is told by the next event, EOF too.
    return outcome == ReadOutcome::More && got < size ? ReadOutcome::Enough : outcome;
}

FastCgiConnection::ReadOutcome FastCgiConnection::takeInput(QByteArrayView bytes)
{
    bool destroyed = false;
    m_destroyed = &destroyed;
    const bool understood = m_reader.feed(bytes, *this);
    if (destroyed)
        return ReadOutcome::Gone;
    m_destroyed = nullptr;
    if (!m_listener)
        return ReadOutcome::Gone; // given up from within
    if (m_ended) {
        endRequest();
        return ReadOutcome::Gone;
    }
    if (!understood) {
        fail(ErrorCode::AppProtocolError,
             QStringLiteral("the app's answer cannot be read: ") + m_reader.error());
        return ReadOutcome::Gone;
    }
    if (!tell([](Listener &listener) { listener.readFinished(); }))
        return ReadOutcome::Gone;
    return m_paused || m_state != State::Busy ? ReadOutcome::Enough : ReadOutcome::More;
}

void FastCgiConnection::endRequest()
{
    const bool isClean = m_keep && m_stdinFinished && m_queue.isEmpty() && !m_queue.isBroken()
        && m_reader.droppedBytes() == 0;
    if (isClean) {
        m_state = State::Open;
        m_socket->watchReadable(true); // to notice when the app closes it
    } else {
        close();
    }
    Listener *const listener = std::exchange(m_listener, nullptr);
    const EndRequest end = m_end;
    listener->requestEnded(end); // may destroy us
}

void FastCgiConnection::fail(ErrorCode code, const QString &message)
{
    close();
    Listener *const listener = std::exchange(m_listener, nullptr);
    const Error error{ code, message };
    listener->connectionFailed(error); // may destroy us
}

void FastCgiConnection::close()
{
    m_socket.reset();
    if (!m_queue.isEmpty())
        m_inputRefused = true;
    m_queue.clear();
    m_state = State::Done;
}

bool FastCgiConnection::hasAnswered() const
{
    return m_hasAnswered;
}

bool FastCgiConnection::isInputSent() const
{
    return m_queue.isEmpty() && !m_inputRefused;
}

bool FastCgiConnection::isReusable() const
{
    return m_state == State::Open && !isStale();
}

bool FastCgiConnection::isStale() const
{
    if (m_state == State::Done || !m_socket)
        return true;
    if (m_state == State::Busy)
        return false;
    // The notifier tells too, but only when the loop comes round; this is exact at the moment of reuse.
    return hasUnread();
}

bool FastCgiConnection::hasUnread() const
{
    if (!m_socket)
        return false;
    char byte = 0;
    ssize_t got = 0;
    do {
        got = ::recv(m_socket->descriptor(), &byte, 1, MSG_PEEK | MSG_DONTWAIT);
    } while (got < 0 && errno == EINTR);
    return got >= 0 || (errno != EAGAIN && errno != EWOULDBLOCK);
}

void FastCgiConnection::detach()
{
    m_listener = nullptr;
    if (m_state != State::Busy)
        return;
    m_state = State::Done;
    if (m_socket) {
        m_socket->watchReadable(false);
        m_socket->watchWritable(false);
    }
}

bool FastCgiConnection::stdoutData(QByteArrayView bytes)
{
    m_hasAnswered = true;
    return tell([bytes](Listener &listener) { listener.stdoutData(bytes); });
}

bool FastCgiConnection::stderrData(QByteArrayView bytes)
{
    return tell([bytes](Listener &listener) { listener.stderrData(bytes); });
}

bool FastCgiConnection::requestEnded(const EndRequest &end)
{
    // Told by takeInput(), when the reader is done with its bytes.
    m_end = end;
    m_ended = true;
    return false;
}

bool FastCgiConnection::valuesResult(QByteArrayView)
{
    return true; // nobody asked on this connection; harmless
}

bool FastCgiConnection::recordIgnored(const RecordHeader &header)
{
    if (!m_ignoredReported) {
        m_ignoredReported = true;
        qCDebug(lcFastCgi, "ignoring a record of type %d for request %d from an app", int(header.type),
                int(header.requestId));
    }
    return true;
}

} // namespace spawner
