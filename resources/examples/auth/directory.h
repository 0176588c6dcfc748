// What the providers publish about themselves.
#pragma once

#include "provider.h"

#include <QJsonArray>
#include <QJsonObject>

#include <chrono>
#include <map>
#include <mutex>
#include <string>

namespace auth {

/// Looks up a provider's addresses (OpenID Connect Discovery 1.0) and keys, and remembers them for a while.
/// Usable from any thread; each may block for a request or two, and throw a Failure.
class Directory
{
public:
    /// `provider` with its addresses filled in, if it publishes them.
    Provider withAddresses(Provider provider);
    /// Its keys; asked for anew if `token` names one that we have not seen.
    QJsonArray keysFor(const Provider &provider, const QByteArray &token);

private:
    struct Entry
    {
        QJsonObject document;
        std::chrono::steady_clock::time_point since;
    };
    /// What is at `url`, from memory unless that is old or `refresh` asks for better.
    QJsonObject document(const QUrl &url, bool refresh = false);

    std::mutex m_mutex; // never held while waiting for the network
    std::map<QUrl, Entry> m_entries;
};

} // namespace auth
