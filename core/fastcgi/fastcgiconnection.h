// One request on one connection to an app.
#pragma once

#include "base/result.h"
#include "fastcgi/params.h"
#include "fastcgi/record.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

class QLocalSocket;

namespace spawner {

/// The client side of FastCGI over a QLocalSocket. Not a QObject: it owns the socket and is owned by
/// an exchange (through its Lease) or kept idle for reuse.
///
/// Lifetime: destroying it at any time, even from one of its Listener's calls, is safe: the socket
/// is closed at once (libfcgi and php wait for that) and deleted from the event loop. Lives in one
/// gateway thread.
///
/// States: open -> (begin) busy -> ended -> open again if kept, else done.
class FastCgiConnection
{
public:
    /// Told what happens to the request. Exactly one of requestEnded() and connectionFailed() comes,
    /// last. The Listener may destroy the connection from those two, and from readFinished().
    class Listener
    {
    public:
        /// Bytes of the answer; the view dies on return from readFinished().
        virtual void stdoutData(QByteArrayView bytes) = 0;
        virtual void stderrData(QByteArrayView bytes) = 0;
        virtual void requestEnded(const EndRequest &end) = 0;
        /// AppClosedEarly (EOF or reset before END_REQUEST) or AppProtocolError.
        virtual void connectionFailed(const Error &error) = 0;
        /// One batch of input was handed over: time to flush what was made of it. Not called after
        /// requestEnded() or connectionFailed().
        virtual void readFinished() = 0;
        /// The app took what was waiting; isFull() is false again.
        virtual void inputDrained() = 0;

    protected:
        ~Listener() = default;
    };

    /// Connects to the socket at `path` without waiting; errors as of connectUnixSocket().
    static Result<std::unique_ptr<FastCgiConnection>> open(const QByteArray &path);
    ~FastCgiConnection();
    FastCgiConnection(const FastCgiConnection &) = delete;
    FastCgiConnection &operator=(const FastCgiConnection &) = delete;

    /// Starts a request: queues BEGIN_REQUEST and returns the buffer with a ParamsWriter to fill
    /// it. Nothing is sent before flush(). `keep` sets FCGI_KEEP_CONN.
    ParamsWriter begin(FastCgiRole role, bool keep, Listener *listener);
    /// Queues STDIN records; what the socket does not take at once is copied.
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
    /// True if every byte handed over so far has left for the app.
    bool isInputSent() const;
    /// After requestEnded() with FCGI_KEEP_CONN: still connected, nothing unread, ready for begin().
    bool isReusable() const;
    /// Gives up the running request without closing (before destruction or reuse).
    void detach();

    /// A connection that is kept idle may be closed by the app; true if it was.
    bool isStale() const;

private:
    FastCgiConnection();
    // The implementer fills this in.
};

} // namespace spawner
