// The app's side of FastCGI, written by hand on raw sockets in a thread of its own.
#pragma once

#include "fastcgi/params.h"
#include "fastcgi/record.h"

#include <QByteArray>
#include <QTemporaryDir>

#include <atomic>
#include <functional>
#include <optional>
#include <thread>

/// One accepted connection, blocking. Calls fail quietly once the other side is gone.
class PeerConnection
{
public:
    explicit PeerConnection(int descriptor) : m_descriptor(descriptor) { }
    ~PeerConnection() { close(); }
    PeerConnection(const PeerConnection &) = delete;
    PeerConnection &operator=(const PeerConnection &) = delete;

    struct Record
    {
        spawner::RecordHeader header;
        QByteArray content;
    };
    struct Head
    {
        bool ok = false;
        bool keep = false;
        int role = 0;
        QList<std::pair<QByteArray, QByteArray>> params;
    };

    std::optional<Record> readRecord();
    /// BEGIN and PARAMS up to the empty one.
    Head readHead();
    /// STDIN up to the empty record; nothing if the connection ended before.
    std::optional<QByteArray> readBody();
    /// Reads head and body of a GET.
    bool readRequest() { return readHead().ok && readBody().has_value(); }
    /// False once nobody reads it.
    bool send(const QByteArray &bytes);
    /// As many records as it takes.
    bool sendStdout(const QByteArray &content);
    bool sendEnd();
    /// True when the other side has closed; waits for it.
    bool waitForClose();
    void close();
    int descriptor() const { return m_descriptor; }

private:
    bool readExactly(char *to, qsizetype length);

    int m_descriptor;
};

/// Listens on a socket in a folder of its own and runs `script` on each connection, one after the other.
class FakePeer
{
public:
    using Script = std::function<void(PeerConnection &)>;
    explicit FakePeer(Script script);
    ~FakePeer();

    /// Waits for the running script and takes no more connections. What scripts wrote may be read then.
    void stop();
    QByteArray path() const { return m_path; }
    int accepted() const { return m_accepted; }

private:
    QTemporaryDir m_folder;
    QByteArray m_path;
    int m_listener = -1;
    std::atomic<int> m_accepted{ 0 };
    std::thread m_thread;
};

/// A bound, listening Unix socket at `path`; -1 on failure.
int listenAt(const QByteArray &path, int backlog = 16);
