#include "fastcgi/appsocket.h"

#include <vector>

namespace spawner {

// Enough for the requests that one gateway typically has under way; beyond it they are simply deleted.
static constexpr size_t SpareSockets = 64;

static std::vector<std::unique_ptr<AppSocket>> &spareSockets()
{
    static thread_local std::vector<std::unique_ptr<AppSocket>> spares;
    return spares;
}

AppSocket::AppSocket()
{
    connect(&m_readable, &QSocketNotifier::activated, this, [this] {
        if (m_owner)
            m_owner->socketReadable();
    });
    connect(&m_writable, &QSocketNotifier::activated, this, [this] {
        if (m_owner)
            m_owner->socketWritable();
    });
}

AppSocket::~AppSocket()
{
    detach();
}

Result<AppSocket::Pointer> AppSocket::adopt(UnixFd descriptor, Owner *owner)
{
    auto &spares = spareSockets();
    Pointer socket;
    if (spares.empty()) {
        socket.reset(new AppSocket);
    } else {
        socket.reset(spares.back().release());
        spares.pop_back();
    }
    const Result<void> attached = socket->attach(std::move(descriptor), owner);
    if (!attached)
        return attached.error();
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

Result<void> AppSocket::attach(UnixFd descriptor, Owner *owner)
{
    if (!m_socket.setSocketDescriptor(descriptor.get(), QLocalSocket::ConnectedState,
                                      QIODevice::ReadWrite | QIODevice::Unbuffered))
        return Error{ ErrorCode::InputOutput,
                      QStringLiteral("Qt refused the connection to the app: ") + m_socket.errorString() };
    m_descriptor = descriptor.release();
    // The socket makes a new one for each descriptor; nothing else in there watches for input.
    auto *const notifier = m_socket.findChild<QSocketNotifier *>();
    if (!notifier)
        return Error{ ErrorCode::Unsupported,
                      QStringLiteral("cannot watch connections to apps: this thread has no event loop") };
    notifier->setEnabled(false);
    m_readable.setSocket(m_descriptor);
    m_writable.setSocket(m_descriptor);
    m_owner = owner;
    return {};
}

void AppSocket::detach()
{
    m_owner = nullptr;
    watchReadable(false);
    watchWritable(false);
    if (m_descriptor >= 0)
        m_socket.abort(); // closes at once: libfcgi and php wait for that
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
