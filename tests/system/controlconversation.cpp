#include "system/controlconversation.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <memory>
#include <optional>

namespace spawner {

using namespace std::chrono_literals;

ControlConversation::ControlConversation()
{
    QObject::connect(&m_client, &ControlClient::notification, &m_client,
                     [this](const QByteArray &method, const QJsonObject &params) {
                         m_notifications.append({ method, params });
                         note("notification", method, params);
                     });
    QObject::connect(&m_client, &ControlClient::closed, &m_client, [this](const Error &reason) {
        m_isClosed = true;
        m_closeReason = reason;
    });
}

bool ControlConversation::waitUntil(const std::function<bool()> &isTrue, std::chrono::milliseconds patience)
{
    return QTest::qWaitFor(isTrue, int(patience.count()));
}

bool ControlConversation::connectTo(const QString &socket)
{
    m_client.connectToSocket(QFile::encodeName(socket));
    return waitUntil([this] { return m_client.isReady() || m_isClosed; }) && m_client.isReady();
}

Result<QJsonObject> ControlConversation::call(const QByteArray &method, const QJsonObject &params)
{
    const auto answer = std::make_shared<std::optional<Result<QJsonObject>>>();
    m_client.call(
        method, params, [answer](const Result<QJsonObject> &outcome) { *answer = outcome; },
        [this](const QJsonObject &progress) { note("notification", "progress", progress); });
    if (!waitUntil([answer] { return answer->has_value(); }, 60s))
        return Error{ ErrorCode::QueueTimeout, QStringLiteral("no answer to %1").arg(QString::fromUtf8(method)) };
    if (**answer)
        note("result", method, ***answer);
    return **answer;
}

qsizetype ControlConversation::count(const QByteArray &method) const
{
    return std::count_if(m_notifications.begin(), m_notifications.end(),
                         [&method](const Notification &notification) { return notification.method == method; });
}

void ControlConversation::note(const char *kind, const QByteArray &method, const QJsonObject &value)
{
    const QJsonObject line{ { QString::fromLatin1(kind), QString::fromUtf8(method) },
                            { QStringLiteral("value"), value } };
    m_record += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace spawner
