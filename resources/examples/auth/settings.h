// What the environment says.
#pragma once

#include "provider.h"

#include <QByteArray>
#include <QUrl>

#include <chrono>
#include <functional>
#include <string>
#include <vector>

namespace auth {

/// Read once, at the start, and not changed after that.
struct Settings
{
    /// The value of an environment variable, "" if it is not set.
    using Environment = std::function<QByteArray(const char *name)>;
    static Settings read(const Environment &environment);

    /// There is a key, at least one provider, and no mistake in what concerns all.
    bool canSignIn() const;

    QByteArray sessionKey; ///< empty: not set, or not good enough
    QUrl baseUrl; ///< empty: not set
    std::chrono::seconds sessionLifetime{ std::chrono::hours(8) };
    bool isBroken = false; ///< a mistake that concerns all
    std::vector<Provider> providers; ///< all that there could be; see Provider::isReady()
    std::vector<std::string> problems; ///< sentences that name the variable and what to do; never a value
};

} // namespace auth
