// One request on one connection to an app.
#pragma once

#include "base/result.h"
#include "fastcgi/appsocket.h"
#include "fastcgi/params.h"
#include "fastcgi/record.h"
#include "fastcgi/recordqueue.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace spawner {

/// The client side of FastCGI over a local socket. Not a QObject: it owns the socket and is owned by
/// an exchange (through its Lease) or kept idle for reuse.
///
/// Lifetime: destroying it at any time, even from any of its Listener's calls, is safe: the socket
/// is closed at once (libfcgi and php wait for that). Lives in one gateway thread.
///
/// Calls of the Listener come from the event loop only, never from within begin(), writeStdin(), flush() or
/// setReadingPaused(). An app that stops reading its input is no failure: it may have answered already, so
/// what it still says is read, and further input is dropped.
///
/// States: open -> (begin) busy -> ended -> open again if kept, else done.
class FastCgiConnection final : private RecordReader::Handler, private AppSocket::Owner
{
public:
    /// Told what happens to the request. Exactly one of requestEnded() and connectionFailed() comes,
    /// last. The Listener may destroy the connection from those two, and from readFinished().
    class Listener
    {
    public:
        /// Bytes of the answer; the view dies on return from the readFinished(), requestEnded() or
        /// connectionFailed() that follows.
        virtual void stdoutData(QByteArrayView bytes) = 0;
        virtual void stderrData(QByteArrayView bytes) = 0;
        virtual void requestEnded(const EndRequest &end) = 0;
        /// AppClosedEarly (EOF or reset before END_REQUEST) or AppProtocolError.
        virtual void connectionFailed(const Error &error) = 0;
        /// One batch of input was handed over: time to flush what was made of it. Not called after
        /// requestEnded() or connectionFailed().
        virtual void readFinished() = 0;
        /// The app took what was waiting (or reads no more); isFull() is false again.
        virtual void inputDrained() = 0;

    protected:
        ~Listener() = default;
    };

    /// Connects to the socket at `path` without waiting; errors as of connectUnixSocket(). `use` says whether begin()
    /// may ask to keep it.
    static Result<std::unique_ptr<FastCgiConnection>> open(const QByteArray &path,
                                                           AppSocket::Use use = AppSocket::Use::Kept);
    ~FastCgiConnection();
    FastCgiConnection(const FastCgiConnection &) = delete;
    FastCgiConnection &operator=(const FastCgiConnection &) = delete;

    /// Starts a request: queues BEGIN_REQUEST and returns a ParamsWriter on the queue, to fill and finish()
    /// before anything else is called. Nothing is sent before flush() or a large writeStdin(). `keep` sets
    /// FCGI_KEEP_CONN.
    ParamsWriter begin(FastCgiRole role, bool keep, Listener *listener);
    /// Queues STDIN records. A small body (up to 16 KiB) is gathered, to leave with the PARAMS in one
    /// write; a larger one is sent from the caller's memory at once, together with what is queued, and what
    /// the socket does not take is copied.
    void writeStdin(QByteArrayView bytes);
    /// Queues the empty STDIN record.
    void finishStdin();
    /// Sends what is queued with as few system calls as possible.
    void flush();
    /// More than 256 KiB wait for the app: stop writeStdin() until inputDrained().
    bool isFull() const;
    /// Stops (and resumes) reading the answer, because the client is slow.
    void setReadingPaused(bool paused);

    /// True if the first byte of an answer (STDOUT) has come.
    bool hasAnswered() const;
    /// There is something to read that the event loop has not come to yet, or the app has closed.
    bool hasUnread() const;
    /// True if every byte handed over so far has left for the app. False for good once it refused some.
    bool isInputSent() const;
    /// After connectionFailed(): the app closed with some of the request unread, perhaps without having accepted
    /// the connection. (Some libraries read a body's end only when asked to, so false tells more than true.)
    bool wasReset() const { return m_wasReset; }
    /// After requestEnded() with FCGI_KEEP_CONN: it ended cleanly, and nothing else was heard so far. Costs nothing.
    bool isKept() const { return m_state == State::Open; }
    /// The same, exact at this moment: still connected, nothing unread, ready for begin(). A system call.
    bool isReusable() const;
    /// Gives up the running request without closing: the Listener hears no more. Before destruction or reuse;
    /// a request that has not ended makes the connection useless.
    void detach();

    /// A connection that is kept idle may be closed by the app; true if it was.
    bool isStale() const;

private:
    enum class State { Open, Busy, Done };
    enum class ReadOutcome { More, Enough, Gone };

    FastCgiConnection() = default;

    // RecordReader::Handler
    bool stdoutData(QByteArrayView bytes) override;
    bool stderrData(QByteArrayView bytes) override;
    bool requestEnded(const EndRequest &end) override;
    bool valuesResult(QByteArrayView body) override;
    bool recordIgnored(const RecordHeader &header) override;
    // AppSocket::Owner
    void socketReadable() override;
    void socketWritable() override;

    ReadOutcome readOnce(char *buffer, qsizetype size);
    ReadOutcome takeInput(QByteArrayView bytes);
    void endRequest();
    void fail(ErrorCode code, const QString &message);
    void sendSlices(QByteArrayView bytes);
    void send(const iovec *slices = nullptr, int count = 0);
    void close();
    /// Calls the Listener; false if that destroyed us or gave the request up.
    template <typename Call> bool tell(Call call);

    AppSocket::Pointer m_socket; // null once closed
    Listener *m_listener = nullptr;
    bool *m_destroyed = nullptr; // set by the destructor, for the call that is being made
    RecordQueue m_queue;
    RecordReader m_reader;
    EndRequest m_end;
    State m_state = State::Open;
    bool m_keep = false;
    bool m_hasAnswered = false;
    bool m_stdinFinished = false;
    bool m_wasFull = false; // isFull() was true since the last inputDrained()
    bool m_inputRefused = false;
    bool m_wasReset = false;
    bool m_paused = false;
    bool m_ended = false; // END_REQUEST was read, its Listener call is due
    bool m_ignoredReported = false; // a foreign record was logged
};

} // namespace spawner
