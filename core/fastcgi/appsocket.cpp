#include "fastcgi/appsocket.h"

#include "base/epolldispatcher.h"

#include <QEvent>

#include <vector>

namespace spawner {

// Enough for the requests that one gateway typically has under way; beyond it they are simply deleted.
static constexpr size_t SpareSockets = 64;

static std::vector<std::unique_ptr<AppSocket>> &spareSockets()
{
    static thread_local std::vector<std::unique_ptr<AppSocket>> spares;
    return spares;
}

bool AppSocket::Watch::event(QEvent *event)
{
    if (event->type() != QEvent::SockAct)
        return QSocketNotifier::event(event);
    Owner *const owner = m_socket.m_owner;
    if (owner && type() == Read)
        owner->socketReadable();
    else if (owner)
        owner->socketWritable();
    return true;
}

AppSocket::~AppSocket()
{
    detach();
}

Result<AppSocket::Pointer> AppSocket::adopt(UnixFd descriptor, Use use, Owner *owner)
{
    auto &spares = spareSockets();
    Pointer socket;
    if (spares.empty()) {
        socket.reset(new AppSocket);
    } else {
        socket.reset(spares.back().release());
        spares.pop_back();
    }
    if (auto attached = socket->attach(std::move(descriptor), use); !attached)
        return attached.error();
    socket->m_owner = owner;
    return socket;
}

void AppSocket::Recycler::operator()(AppSocket *socket) const
{
    socket->detach();
    auto &spares = spareSockets();
    if (spares.size() < SpareSockets)
        spares.emplace_back(socket);
    else
        socket->deleteLater(); // it may be the one whose notification is being delivered
}

Result<void> AppSocket::attach(UnixFd descriptor, Use use)
{
    const int number = descriptor.get();
    if (use == Use::OneRequest) {
        m_own = std::move(descriptor);
    } else if (auto attached = attachToLocalSocket(std::move(descriptor)); !attached) {
        return attached;
    }
    m_descriptor = number;
    m_readable.setSocket(number);
    m_writable.setSocket(number);
    return {};
}

Result<void> AppSocket::attachToLocalSocket(UnixFd descriptor)
{
    if (!m_local.setSocketDescriptor(descriptor.get(), QLocalSocket::ConnectedState,
                                     QIODevice::ReadWrite | QIODevice::Unbuffered))
        return Error{ ErrorCode::InputOutput,
                      QStringLiteral("Qt refused the connection to the app: ") + m_local.errorString() };
    static_cast<void>(descriptor.release()); // it is QLocalSocket's now
    // The socket makes a new one for each descriptor; nothing else in there watches for input.
    auto *const notifier = m_local.findChild<QSocketNotifier *>();
    if (!notifier)
        return Error{ ErrorCode::Unsupported,
                      QStringLiteral("cannot watch connections to apps: this thread has no event loop") };
    notifier->setEnabled(false);
    return {};
}

void AppSocket::detach()
{
    m_owner = nullptr;
    if (m_descriptor < 0)
        return;
    EpollDispatcher::closing(m_descriptor);
    watchReadable(false);
    watchWritable(false);
    // At once: libfcgi and php wait for that.
    if (m_own)
        m_own.reset();
    else
        m_local.abort();
    m_descriptor = -1;
}

void AppSocket::watchReadable(bool on)
{
    if (m_readable.isEnabled() != on)
        m_readable.setEnabled(on);
}

void AppSocket::watchWritable(bool on)
{
    if (m_writable.isEnabled() != on)
        m_writable.setEnabled(on);
}

} // namespace spawner
