// How many connections whoever is at the other end has.
#pragma once

#include <QtGlobal>

#include <mutex>
#include <sys/socket.h>
#include <unordered_map>

namespace spawner {

/// What connections are counted by: the IPv4 address (also where it comes as ::ffff:192.0.2.1), or the first 64 bits of an
/// IPv6 address, as whoever has one has the whole network. 0 if it is no IP socket.
quint64 addressKey(const sockaddr_storage &storage);

/// The open connections of each address, over all gateways. Thread-safe: one mutex, taken once when a connection opens and once
/// when it closes.
class AddressCounts
{
public:
    /// One more; returns how many there are now.
    int enter(quint64 key);
    void leave(quint64 key);
    /// Addresses that have connections.
    qsizetype size() const;

private:
    mutable std::mutex m_mutex;
    std::unordered_map<quint64, int> m_counts;
};

} // namespace spawner
