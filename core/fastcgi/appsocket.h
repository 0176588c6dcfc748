// The socket under a FastCgiConnection.
#pragma once

#include "base/result.h"
#include "base/unixfd.h"

#include <QLocalSocket>
#include <QSocketNotifier>

#include <memory>

namespace spawner {

/// A descriptor connected to an app, with notifiers of our own that tell when to read and write it directly. If the
/// connection is to be kept, a QLocalSocket owns it.
///
/// Why not always? Adopting a descriptor costs QLocalSocket seven system calls and a notifier that nobody wants. A
/// connection that carries one request (libfcgi, PHP, Perl) pays that each time, one that is kept once.
///
/// Why not through QLocalSocket's read() and write()? Measured on Qt 6.4.2 (and the same in the source of
/// 6.8): given a descriptor it always buffers, whatever the open mode says, so each read costs an
/// ioctl(FIONREAD), a read into its buffer and a second copy; a failed write closes the socket and with it
/// loses an answer that waits to be read; and a paused reader takes data still. So its own notifier is
/// switched off for good, which is sound because only reading through it would switch it on again.
///
/// Why recycled? Making one (a QLocalSocket is two objects and seven connections) took 5 to 7 microseconds. It also
/// makes destruction from within a notification simple: nothing is deleted, only disconnected. Lives in one
/// thread; each thread keeps a few spare ones.
class AppSocket final : public QObject
{
    Q_OBJECT
public:
    /// Told when the descriptor is ready (or broken: then reading or writing says how). May give the
    /// socket back from these calls.
    class Owner
    {
    public:
        virtual void socketReadable() = 0;
        virtual void socketWritable() = 0;

    protected:
        ~Owner() = default;
    };

    enum class Use {
        OneRequest,
        Kept, ///< for more than one, perhaps
    };

    /// Gives a socket back: closes the descriptor at once, silences it, keeps the object for the next.
    struct Recycler
    {
        void operator()(AppSocket *socket) const;
    };
    using Pointer = std::unique_ptr<AppSocket, Recycler>;

    /// A socket around a connected, non-blocking descriptor; it watches for nothing yet.
    static Result<Pointer> adopt(UnixFd descriptor, Use use, Owner *owner);
    ~AppSocket() override;

    int descriptor() const { return m_descriptor; }
    void watchReadable(bool on);
    void watchWritable(bool on);

private:
    /// A notifier that calls the owner itself: no signal.
    class Watch final : public QSocketNotifier
    {
    public:
        Watch(Type type, AppSocket &socket) : QSocketNotifier(type), m_socket(socket) { }

    protected:
        bool event(QEvent *event) override;

    private:
        AppSocket &m_socket;
    };

    AppSocket() = default;
    Result<void> attach(UnixFd descriptor, Use use);
    Result<void> attachToLocalSocket(UnixFd descriptor);
    void detach();

    QLocalSocket m_local; // has the descriptor of a kept connection
    UnixFd m_own; // or this has it
    Watch m_readable{ QSocketNotifier::Read, *this };
    Watch m_writable{ QSocketNotifier::Write, *this };
    Owner *m_owner = nullptr;
    int m_descriptor = -1;
};

} // namespace spawner
