// Connections to apps that wait for their next request.
#pragma once

#include "base/timeoutqueue.h"
#include "fastcgi/fastcgiconnection.h"

#include <QHash>

#include <memory>
#include <vector>

namespace spawner {

/// Idle kept connections (FCGI_KEEP_CONN) of one gateway, by child. Only apps that take several
/// requests at once get here: an idle connection blocks all others. The one used last is taken first, so
/// that the rest can expire (after 5 s). Lives in the gateway's thread.
class AppConnections
{
public:
    /// More than `maxIdlePerChild` for one child are closed rather than kept.
    explicit AppConnections(size_t maxIdlePerChild = 128);
    ~AppConnections();
    AppConnections(const AppConnections &) = delete;
    AppConnections &operator=(const AppConnections &) = delete;

    enum class Check {
        Quick, ///< what the event loop knows; a connection that broke since will fail the request
        Exact, ///< what the socket says at this moment, for a system call: for requests that cannot be repeated
    };
    /// A connection that is still open, or nullptr.
    std::unique_ptr<FastCgiConnection> take(quint64 childId, Check check = Check::Exact);
    void put(quint64 childId, std::unique_ptr<FastCgiConnection> connection);
    /// Closes them all.
    void clear();
    qsizetype count() const;
    /// Children with at least one: those that are gone leave nothing behind.
    qsizetype childCount() const { return m_idle.size(); }

private:
    class Idle;
    void remove(Idle *idle);

    TimeoutQueue m_expiry;
    const size_t m_maxIdlePerChild;
    QHash<quint64, std::vector<Idle *>> m_idle; // owns; raw because the table is searched by pointer
};

} // namespace spawner
