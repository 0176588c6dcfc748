// A call of a client of the control socket, and the duty to answer it.
#pragma once

#include "control/rpc.h"

#include <QPointer>

namespace spawner {

class ControlSession;

/// A call that waits for its answer: exactly one of reply() and fail(), in any order with other calls, also
/// after the client has left (then nothing happens). One that is dropped unanswered answers InternalError by
/// itself. Movable.
class ControlCall
{
public:
    ControlCall(ControlSession &session, RpcRequest request);
    ControlCall(ControlCall &&other) noexcept;
    ControlCall &operator=(ControlCall &&other) noexcept;
    ~ControlCall();

    const QByteArray &method() const { return m_request.method; }
    const QJsonObject &params() const { return m_request.params; }
    /// nullptr once the client has left.
    ControlSession *session() const;

    void reply(const QJsonObject &result);
    void fail(const RpcError &error);
    void fail(const Error &error) { fail(RpcError::from(error)); }
    /// A notification "progress" about this call. Left out for a client that is far behind.
    void progress(const QByteArray &stage, const QString &text, qint64 done = 0, qint64 total = 0);

private:
    QPointer<ControlSession> m_session;
    RpcRequest m_request;
    bool m_isOpen = true;
};

} // namespace spawner
