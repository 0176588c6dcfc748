#include "hookreceiver.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

constexpr int PatienceMs = 30'000;

/// True if `fd` is readable before `stop` is.
bool isReadable(int fd, int stop)
{
    pollfd waiting[] = { { fd, POLLIN, 0 }, { stop, POLLIN, 0 } };
    return poll(waiting, 2, PatienceMs) > 0 && waiting[1].revents == 0;
}

qsizetype contentLength(const QByteArray &head)
{
    const QByteArray lower = head.toLower();
    const qsizetype at = lower.indexOf("\r\ncontent-length:");
    return at < 0 ? 0 : lower.mid(at + 17, lower.indexOf('\r', at + 2) - at - 17).trimmed().toLongLong();
}

} // namespace

HookReceiver::HookReceiver()
{
    listen(0);
}

HookReceiver::~HookReceiver()
{
    goAway();
}

bool HookReceiver::listen(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    auto *plain = reinterpret_cast<sockaddr *>(&address);
    socklen_t size = sizeof address;
    const int on = 1;
    m_listenFd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    setsockopt(m_listenFd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (bind(m_listenFd, plain, sizeof address) != 0 || ::listen(m_listenFd, 16) != 0
        || getsockname(m_listenFd, plain, &size) != 0 || pipe2(m_stopFds, O_CLOEXEC) != 0) {
        ::close(m_listenFd);
        m_listenFd = -1;
        return false;
    }
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { run(m_listenFd); });
    return true;
}

QByteArray HookReceiver::url() const
{
    return "http://127.0.0.1:" + QByteArray::number(m_port) + "/hooks/";
}

void HookReceiver::behave(const QList<Behaviour> &behaviours)
{
    const std::lock_guard lock(m_mutex);
    m_behaviours.insert(m_behaviours.end(), behaviours.begin(), behaviours.end());
}

void HookReceiver::goAway()
{
    if (m_listenFd < 0)
        return;
    ::close(m_stopFds[1]);
    m_thread.join();
    ::close(m_stopFds[0]);
    ::close(m_listenFd);
    m_listenFd = -1;
}

bool HookReceiver::again()
{
    return listen(m_port);
}

QList<HookReceiver::Post> HookReceiver::posts() const
{
    const std::lock_guard lock(m_mutex);
    return m_posts;
}

void HookReceiver::run(int listenFd)
{
    while (true) {
        pollfd waiting[] = { { listenFd, POLLIN, 0 }, { m_stopFds[0], POLLIN, 0 } };
        if (poll(waiting, 2, -1) < 0 || waiting[1].revents != 0)
            return;
        const int fd = accept4(listenFd, nullptr, nullptr, SOCK_CLOEXEC);
        if (fd < 0)
            continue;
        serve(fd);
        ::close(fd);
    }
}

bool HookReceiver::readPost(int fd, Post *post) const
{
    QByteArray all;
    char chunk[4096];
    while (isReadable(fd, m_stopFds[0])) {
        const ssize_t part = recv(fd, chunk, sizeof chunk, 0);
        if (part <= 0)
            return false;
        all.append(chunk, part);
        const qsizetype end = all.indexOf("\r\n\r\n");
        if (end < 0)
            continue;
        post->head = all.left(end + 2);
        if (all.size() < end + 4 + contentLength(post->head))
            continue;
        post->body = all.mid(end + 4);
        post->path = post->head.split(' ').value(1);
        return true;
    }
    return false;
}

void HookReceiver::serve(int fd)
{
    Post post;
    if (!readPost(fd, &post))
        return;
    Behaviour behaviour;
    {
        const std::lock_guard lock(m_mutex);
        m_posts.append(post);
        if (!m_behaviours.empty()) {
            behaviour = m_behaviours.front();
            m_behaviours.pop_front();
        }
    }
    char end = 0;
    if (behaviour.status == 0)
        return;
    if (behaviour.status < 0) {
        while (isReadable(fd, m_stopFds[0]) && recv(fd, &end, 1, 0) > 0) { }
        return;
    }
    const QByteArray answer = "HTTP/1.1 " + QByteArray::number(behaviour.status)
        + " As Told\r\nConnection: close\r\n" + behaviour.fields
        + "Content-Length: " + QByteArray::number(behaviour.body.size()) + "\r\n\r\n" + behaviour.body;
    send(fd, answer.constData(), static_cast<std::size_t>(answer.size()), MSG_NOSIGNAL);
    shutdown(fd, SHUT_WR);
    while (isReadable(fd, m_stopFds[0]) && recv(fd, &end, 1, 0) > 0) { } // no reset before the answer is read
}
