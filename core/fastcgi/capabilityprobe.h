// Asks a new process how many requests it can take at once, and learns that it is there.
#pragma once

#include "base/duration.h"
#include "base/result.h"
#include "base/unixfd.h"
#include "fastcgi/record.h"

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <memory>

namespace spawner {

/// What an app said about itself.
struct Capability
{
    /// Requests at once in one process: 1 (libfcgi, Perl, php-cgi), the smaller of FCGI_MAX_REQS and
    /// FCGI_MAX_CONNS where larger (each request has a connection of its own, so both limit), or
    /// Unlimited (FCGI_MPXS_CONNS=1 without a maximum: Go).
    int concurrency = 1;
    bool answered = false; ///< it knows FCGI_GET_VALUES
    static constexpr int Unlimited = 0;
};

/// One short connection with a GET_VALUES query, half-closed right behind it. It ends with
/// finished() when the app answers, closes, or reads the query (SIOCOUTQ drops to 0) and stays
/// silent for 200 ms: each proves that it accepts. Until then it waits: ENOENT, ECONNREFUSED and a full
/// backlog are tried again (watching for the socket file), an unread query just stays in the app's
/// backlog. A connection that is reset unread proves nothing by itself (a dying app's backlog ends so),
/// but it does if the next one is taken. The caller sets the limit of patience by destroying the probe. Main
/// thread.
class CapabilityProbe : public QObject
{
    Q_OBJECT
public:
    explicit CapabilityProbe(const QByteArray &socketPath, QObject *parent = nullptr);
    ~CapabilityProbe() override;
    void start();

signals:
    void finished(const spawner::Capability &capability);

private:
    void tryConnect();
    void connected(UnixFd descriptor);
    void retry();
    void watchFolder();
    void onFolderChanged();
    void onReadable();
    void onReset();
    void checkQueryRead();
    void finish(const Capability &capability);

    QByteArray m_path;
    UnixFd m_descriptor; // the connection
    UnixFd m_watch; // inotify on the socket's folder, while there is no socket
    std::unique_ptr<QSocketNotifier> m_readable;
    std::unique_ptr<QSocketNotifier> m_folderChanged;
    RecordReader m_reader;
    QTimer m_retryTimer;
    QTimer m_queryTimer; // has the query been read? then: is there still no answer?
    milliseconds m_retryDelay{ 0 };
    milliseconds m_queryDelay{ 0 };
    bool m_wasReset = false;
    bool m_queryRead = false;
    bool m_finished = false;
};

} // namespace spawner
