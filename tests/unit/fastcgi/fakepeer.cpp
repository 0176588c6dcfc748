#include "fakepeer.h"

#include "recordlog.h"

#include <cstring>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

using namespace spawner;

bool PeerConnection::readExactly(char *to, qsizetype length)
{
    while (length > 0) {
        const ssize_t got = ::recv(m_descriptor, to, size_t(length), 0);
        if (got <= 0)
            return false;
        to += got;
        length -= got;
    }
    return true;
}

std::optional<PeerConnection::Record> PeerConnection::readRecord()
{
    char header[RecordHeaderBytes];
    if (!readExactly(header, sizeof header))
        return {};
    Record record{ decodeHeader(header), {} };
    char padding[255];
    record.content.resize(record.header.contentLength);
    if (!readExactly(record.content.data(), record.content.size())
        || !readExactly(padding, record.header.paddingLength))
        return {};
    return record;
}

PeerConnection::Head PeerConnection::readHead()
{
    Head head;
    const auto begin = readRecord();
    if (!begin || begin->header.type != RecordType::BeginRequest || begin->content.size() != 8)
        return head;
    head.role = begin->content[1];
    head.keep = (begin->content[2] & 1) != 0;
    QByteArray stream;
    for (;;) {
        const auto record = readRecord();
        if (!record || record->header.type != RecordType::Params)
            return head;
        if (record->content.isEmpty())
            break;
        stream += record->content;
    }
    const auto pairs = decodePairs(stream);
    head.ok = pairs.has_value();
    head.params = pairs.value_or(head.params);
    return head;
}

std::optional<QByteArray> PeerConnection::readBody()
{
    QByteArray body;
    for (;;) {
        const auto record = readRecord();
        if (!record || record->header.type != RecordType::Stdin)
            return {};
        if (record->content.isEmpty())
            return body;
        body += record->content;
    }
}

bool PeerConnection::send(const QByteArray &bytes)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const ssize_t now
            = ::send(m_descriptor, bytes.constData() + sent, size_t(bytes.size() - sent), MSG_NOSIGNAL);
        if (now < 0)
            return false;
        sent += now;
    }
    return true;
}

bool PeerConnection::sendStdout(const QByteArray &content)
{
    QByteArray records;
    for (qsizetype at = 0; at < content.size(); at += 65535) {
        const QByteArray part = content.mid(at, 65535);
        records += record(RecordType::Stdout, part, 1, quint8(-part.size() & 7));
    }
    return send(records);
}

bool PeerConnection::sendEnd()
{
    return send(record(RecordType::Stdout, "") + endRecord());
}

bool PeerConnection::waitForClose()
{
    char byte = 0;
    return ::recv(m_descriptor, &byte, 1, 0) <= 0;
}

void PeerConnection::close()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
}

int listenAt(const QByteArray &path, int backlog)
{
    const int listener = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.constData(), size_t(path.size()));
    if (::bind(listener, reinterpret_cast<const sockaddr *>(&address), sizeof address) < 0
        || ::listen(listener, backlog) < 0) {
        ::close(listener);
        return -1;
    }
    return listener;
}

FakePeer::FakePeer(Script script) : m_path(m_folder.filePath(QStringLiteral("app.sock")).toLocal8Bit())
{
    m_listener = listenAt(m_path);
    m_thread = std::thread([this, script = std::move(script)] {
        for (;;) {
            const int descriptor = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
            if (descriptor < 0)
                return;
            // A script that waits for something that never comes must not hang the test program.
            const timeval patience{ 20, 0 };
            ::setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
            ::setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
            ++m_accepted;
            PeerConnection connection(descriptor);
            script(connection);
        }
    });
}

FakePeer::~FakePeer()
{
    stop();
}

void FakePeer::stop()
{
    if (m_listener < 0)
        return;
    ::shutdown(m_listener, SHUT_RDWR); // wakes accept()
    m_thread.join();
    ::close(m_listener);
    m_listener = -1;
}
