#include "control/controlcall.h"

#include "control/controlsession.h"

#include <QLocalSocket> // for what a session owns

#include <utility>

namespace spawner {

ControlCall::ControlCall(ControlSession &session, RpcRequest request)
    : m_session(&session), m_request(std::move(request))
{
    ++session.m_unanswered;
}

ControlCall::ControlCall(ControlCall &&other) noexcept
    : m_session(other.m_session), // NOLINT(performance-move-constructor-init): a QPointer moves no faster
      m_request(std::move(other.m_request)),
      m_isOpen(std::exchange(other.m_isOpen, false))
{
}

ControlCall &ControlCall::operator=(ControlCall &&other) noexcept
{
    if (this != &other) {
        ControlCall old(std::move(*this)); // answers, if need be
        m_session = other.m_session;
        m_request = std::move(other.m_request);
        m_isOpen = std::exchange(other.m_isOpen, false);
    }
    return *this;
}

ControlCall::~ControlCall()
{
    if (m_isOpen)
        fail(RpcError::from(RpcCode::InternalError, QStringLiteral("the daemon forgot to answer this call")));
}

ControlSession *ControlCall::session() const
{
    return m_session && m_session->isOpen() ? m_session.data() : nullptr;
}

void ControlCall::reply(const QJsonObject &result)
{
    Q_ASSERT(m_isOpen);
    if (std::exchange(m_isOpen, false) && m_session)
        m_session->answer({ m_request.id, result });
}

void ControlCall::fail(const RpcError &error)
{
    Q_ASSERT(m_isOpen);
    if (std::exchange(m_isOpen, false) && m_session)
        m_session->answer({ m_request.id, error });
}

void ControlCall::progress(const QByteArray &stage, const QString &text, qint64 done, qint64 total)
{
    if (!m_session || m_session->m_socket->bytesToWrite() > PauseAnswerBytes)
        return;
    m_session->notify("progress",
                      { { QStringLiteral("request"), m_request.id },
                        { QStringLiteral("stage"), QString::fromUtf8(stage) },
                        { QStringLiteral("text"), text },
                        { QStringLiteral("done"), done },
                        { QStringLiteral("total"), total } });
}

} // namespace spawner
