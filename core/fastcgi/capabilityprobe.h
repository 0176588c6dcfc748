// Asks a new process how many requests it can take at once, and learns that it is there.
#pragma once

#include "base/duration.h"
#include "base/result.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

namespace spawner {

/// What an app said about itself.
struct Capability
{
    /// Requests at once in one process: 1 (libfcgi, Perl, php-cgi), FCGI_MAX_REQS or FCGI_MAX_CONNS if
    /// larger, or Unlimited (FCGI_MPXS_CONNS=1 without a maximum: Go).
    int concurrency = 1;
    bool answered = false; ///< it knows FCGI_GET_VALUES
    static constexpr int Unlimited = 0;
};

/// One short connection with a GET_VALUES query, half-closed right behind it. It ends with
/// finished() when the app answers, closes, or reads the query (SIOCOUTQ drops to 0) and stays
/// silent for 200 ms: each proves that it accepts. Until then it waits: ENOENT, ECONNREFUSED and a full
/// backlog are tried again (watching for the socket file), an unread query just stays in the app's
/// backlog. The caller sets the limit of patience by destroying the probe. Main thread.
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
    // The implementer fills this in.
};

} // namespace spawner
