// HTTPS for a thread that has nothing better to do than wait for the answer.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QNetworkRequest>

#include <chrono>

namespace auth {

struct Reply
{
    int status = 0;
    QJsonObject values; ///< empty if the body is no JSON object
};

/// True for https:, and for http: to this very machine: whatever else would send secrets through the open.
bool isSafeUrl(const QUrl &url);

/// A GET, or a POST of `form` if that is not empty. Blocks the calling thread, which may be any, for as long
/// as it takes, at most `patience`. Follows no redirects and reads no more than a MiB. Throws a Failure with
/// 502, or 504 if it took too long.
Reply fetch(QNetworkRequest request, const QByteArray &form = {},
            std::chrono::milliseconds patience = std::chrono::seconds(10));

} // namespace auth
