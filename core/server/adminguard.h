// Who may see the admin pages. Pure.
#pragma once

#include "http/httprequest.h"

#include <QByteArrayList>
#include <QString>

#include <optional>

namespace spawner {

struct AdminRefusal
{
    int status = 403;
    QString message;
    QByteArray fields; ///< more response fields
};

/// Nothing if the request may go on. They are for looking only, so GET and HEAD; and they are for whoever can reach the
/// address, not for pages of strangers in his browser. Such a page can make its own name resolve to our address (DNS
/// rebinding), but then that name is in Host: what may stand there is a loopback name or address, the address that the client
/// connected to, and `names`. And it can ask across sites, which browsers tell (Sec-Fetch-Site).
std::optional<AdminRefusal> refuseAdmin(const HttpRequest &request, const HttpPeer &peer, const QByteArrayList &names);

} // namespace spawner
