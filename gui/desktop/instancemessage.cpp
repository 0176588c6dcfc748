#include "gui/desktop/instancemessage.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

namespace spawner {

using namespace Qt::StringLiterals;

InstanceMessage InstanceMessage::ofThisProcess(const QStringList &arguments)
{
    InstanceMessage message;
    message.arguments = arguments;
    message.directory = QDir::currentPath();
    message.activationToken = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    if (message.activationToken.isEmpty())
        message.activationToken = qEnvironmentVariable("DESKTOP_STARTUP_ID");
    return message;
}

QByteArray InstanceMessage::toFrame() const
{
    const QJsonObject object{ { u"version"_s, 1 },
                              { u"arguments"_s, QJsonArray::fromStringList(arguments) },
                              { u"directory"_s, directory },
                              { u"activationToken"_s, activationToken },
                              { u"replaces"_s, replaces } };
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    QByteArray frame(4, Qt::Uninitialized);
    qToBigEndian(quint32(json.size()), frame.data());
    return frame + json;
}

std::optional<InstanceMessage> InstanceMessage::fromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return {};
    const QJsonObject object = document.object();
    InstanceMessage message;
    const QJsonArray arguments = object.value("arguments"_L1).toArray();
    for (const QJsonValue &argument : arguments)
        message.arguments.append(argument.toString());
    message.directory = object.value("directory"_L1).toString();
    message.activationToken = object.value("activationToken"_L1).toString();
    message.replaces = object.value("replaces"_L1).toBool();
    return message;
}

} // namespace spawner
