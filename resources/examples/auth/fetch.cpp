#include "fetch.h"

#include "failure.h"

#include <QEventLoop>
#include <QHostAddress>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

#include <memory>

namespace auth {

namespace {

constexpr qint64 MaxReplyBytes = 1024 * 1024;

} // namespace

bool isSafeUrl(const QUrl &url)
{
    const QString host = url.host();
    if (!url.isValid() || host.isEmpty() || !url.userInfo().isEmpty())
        return false;
    return url.scheme() == QLatin1String("https")
        || (url.scheme() == QLatin1String("http")
            && (host == QLatin1String("localhost") || QHostAddress(host).isLoopback()));
}

Reply fetch(QNetworkRequest request, const QByteArray &form, std::chrono::milliseconds patience)
{
    const std::string where = request.url().toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo).toStdString();
    const std::string sorry = "The sign-in service ";
    if (!isSafeUrl(request.url()))
        throw Failure{ 502, sorry + "gave an address that is not safe to use.", "not https: " + where };
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("User-Agent", "fcgi-spawner-example-auth");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);

    // The manager lives in the thread that made it and needs an event loop there, while it works.
    QNetworkAccessManager network;
    QEventLoop loop;
    bool isLate = false;
    bool isTooLong = false;
    if (!form.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader,
                          QByteArray("application/x-www-form-urlencoded"));
    const std::unique_ptr<QNetworkReply> reply(form.isEmpty() ? network.get(request)
                                                              : network.post(request, form));
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QObject::connect(reply.get(), &QNetworkReply::downloadProgress, &loop, [&](qint64 received) {
        isTooLong = received > MaxReplyBytes;
        if (isTooLong)
            reply->abort();
    });
    QTimer::singleShot(patience, &loop, [&] {
        isLate = true;
        reply->abort();
    });
    if (!reply->isFinished())
        loop.exec();

    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (isLate)
        throw Failure{ 504, sorry + "did not answer in time. Please try again later.",
                       "no answer in time from " + where };
    if (isTooLong)
        throw Failure{ 502, sorry + "gave an answer that is too long.", "more than a MiB from " + where };
    if (status == 0) { // no answer at all; an HTTP error is an answer
        throw Failure{ 502, sorry + "could not be reached. Please try again later.",
                       "cannot reach " + where + " (network error " + std::to_string(reply->error()) + ')' };
    }
    return { status, QJsonDocument::fromJson(reply->readAll()).object() };
}

} // namespace auth
