// What a proxy in front says about the client, and whether to believe it. Pure.
#pragma once

#include "base/result.h"
#include "http/httprequest.h"

#include <QByteArrayList>
#include <QHostAddress>

#include <vector>

namespace spawner {

/// The client's side of a request as apps shall see it.
struct ClientView
{
    QByteArray remoteAddress;
    quint16 remotePort = 0; ///< 0 = unknown
    bool isHttps = false;
    QByteArray host; ///< authority: name or [v6], with port if the client named one; lowercase name
    quint16 port = 0; ///< the port the client used
    bool viaTrustedProxy = false;
};

/// The networks whose X-Forwarded-For, -Proto, -Host, -Port, X-Real-IP and Forwarded (RFC 7239) fields
/// count. A peer on a Unix socket is always trusted: only a local program that may open it can be there.
class TrustedProxies
{
public:
    TrustedProxies() = default;
    /// Addresses and networks ("10.0.0.0/8", "::1"); the error names the one that is neither.
    static Result<TrustedProxies> parse(const QByteArrayList &networks);

    bool contains(const HttpPeer &peer) const;
    /// Walks X-Forwarded-For (else Forwarded, else X-Real-IP) from the right and stops at the first address that is not
    /// trusted. What Forwarded says of that hop counts for scheme and host; of the X-Forwarded-* fields it is the last
    /// value, which the nearest proxy wrote, or at least let pass. Whatever a client put further left counts for nothing.
    /// Forwarded is not looked at where there is an X-Forwarded-For: a proxy keeps up one of them, and clients forge the
    /// other.
    ClientView resolve(const HttpRequest &request, const HttpPeer &peer) const;

private:
    bool containsAddress(const QHostAddress &address) const;
    /// Where in a chain of addresses, and what it is; -1 if its end is none.
    struct Hop
    {
        qsizetype index = -1;
        QByteArray address;
    };
    Hop clientOf(const QList<QByteArray> &chain) const;

    std::vector<std::pair<QHostAddress, int>> m_networks;
};

/// The host part of an authority ("[::1]" keeps its brackets), and its port, 0 if none.
std::pair<QByteArrayView, quint16> splitAuthority(QByteArrayView authority);

} // namespace spawner
