#include "http/addresscounts.h"

#include <QtEndian>

#include <netinet/in.h>

namespace spawner {

namespace {

/// Of 0:0:0:1::/64 and its neighbours, which are nobody's.
constexpr quint64 Ipv4Mark = quint64(1) << 32;
/// Of ::1, whose network part is 0.
constexpr quint64 LoopbackKey = 1;

quint64 keyOfIpv4(const void *bytes)
{
    return Ipv4Mark | qFromBigEndian<quint32>(bytes);
}

} // namespace

quint64 addressKey(const sockaddr_storage &storage)
{
    if (storage.ss_family == AF_INET)
        return keyOfIpv4(&reinterpret_cast<const sockaddr_in &>(storage).sin_addr);
    if (storage.ss_family != AF_INET6)
        return 0;
    const in6_addr &address = reinterpret_cast<const sockaddr_in6 &>(storage).sin6_addr;
    if (IN6_IS_ADDR_V4MAPPED(&address))
        return keyOfIpv4(&address.s6_addr[12]);
    const quint64 network = qFromBigEndian<quint64>(&address.s6_addr[0]);
    return network != 0 ? network : LoopbackKey;
}

int AddressCounts::enter(quint64 key)
{
    const std::lock_guard lock(m_mutex);
    return ++m_counts[key];
}

void AddressCounts::leave(quint64 key)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_counts.find(key);
    if (found != m_counts.end() && --found->second == 0)
        m_counts.erase(found);
}

qsizetype AddressCounts::size() const
{
    const std::lock_guard lock(m_mutex);
    return qsizetype(m_counts.size());
}

} // namespace spawner
