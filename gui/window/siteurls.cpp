#include "gui/window/siteurls.h"

#include <QHostAddress>

namespace spawner {

namespace {

/// "admin@web1" -> "web1".
QString hostOf(const Profile &profile)
{
    if (profile.isLocal())
        return QStringLiteral("localhost");
    return profile.host.sliced(profile.host.lastIndexOf(u'@') + 1);
}

} // namespace

QUrl siteUrl(const QByteArrayList &urls, const Profile &profile, const QByteArray &path)
{
    for (const QByteArray &text : urls) {
        QUrl url = QUrl::fromEncoded(text, QUrl::StrictMode);
        if (!url.isValid() || (url.scheme() != u"http" && url.scheme() != u"https"))
            continue; // unix:...
        const QHostAddress address(url.host());
        const bool isEvery = address == QHostAddress(QHostAddress::AnyIPv4) || address == QHostAddress(QHostAddress::AnyIPv6);
        const bool isLoopback = address.isLoopback() || url.host() == u"localhost";
        if (isEvery || (isLoopback && !profile.isLocal()))
            url.setHost(hostOf(profile));
        url.setPath(QString::fromUtf8(path), QUrl::DecodedMode);
        return url;
    }
    return {};
}

} // namespace spawner
