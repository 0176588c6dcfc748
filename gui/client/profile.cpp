#include "gui/client/profile.h"

#include "gui/client/daemonlauncher.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QRegularExpression>

namespace spawner {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(spawner::Profile)
};

constexpr std::pair<Profile::Kind, QLatin1StringView> KindNames[] = {
    { Profile::Kind::User, "user"_L1 },
    { Profile::Kind::System, "system"_L1 },
    { Profile::Kind::Socket, "socket"_L1 },
    { Profile::Kind::Ssh, "ssh"_L1 },
};

Error wrong(const QString &why)
{
    return { ErrorCode::InvalidArgument, why };
}

/// "admin@web1" -> "web1"
QString bareHost(const QString &host)
{
    return host.mid(host.lastIndexOf(u'@') + 1);
}

Result<void> checkSsh(const Profile &profile)
{
    const QString host = profile.host.trimmed();
    if (host.isEmpty())
        return wrong(Words::tr("Enter the host, as you would for ssh: web1, or admin@web1.example.org"));
    // ssh would take it for an option, and some options run programs.
    if (host.startsWith(u'-') || bareHost(host).startsWith(u'-') || bareHost(host).isEmpty())
        return wrong(Words::tr("“%1” is no host").arg(host));
    static const QRegularExpression strange(u"[\\s\\x00-\\x1f\\x7f'\"`$\\\\;&|<>(){}*?!]"_s);
    if (host.contains(strange))
        return wrong(Words::tr("“%1” is no host: it has characters that no host has").arg(host));
    return {};
}

} // namespace

QString Profile::displayName() const
{
    if (!name.trimmed().isEmpty())
        return name.trimmed();
    switch (kind) {
    case Kind::User:
        return Words::tr("This computer");
    case Kind::System:
        return Words::tr("System");
    case Kind::Socket:
        return socketPath;
    case Kind::Ssh:
        return bareHost(host.trimmed());
    }
    return id;
}

QString Profile::endpoint() const
{
    return kind == Kind::Ssh ? u"ssh:"_s + host.trimmed() : u"unix:"_s + localSocket();
}

QString Profile::localSocket() const
{
    if (kind == Kind::Ssh || !socketPath.isEmpty())
        return kind == Kind::Ssh ? QString() : socketPath;
    return kind == Kind::System ? DaemonLauncher::systemSocketPath() : DaemonLauncher::userSocketPath();
}

Result<void> Profile::check() const
{
    if (kind == Kind::Ssh)
        return checkSsh(*this);
    if (kind == Kind::Socket && socketPath.isEmpty())
        return wrong(Words::tr("Enter the path of the control socket: /run/fcgi-spawner/control.sock"));
    if (!socketPath.isEmpty() && !QDir::isAbsolutePath(socketPath))
        return wrong(Words::tr("The path of the socket has to begin with “/”: %1").arg(socketPath));
    return {};
}

QJsonObject Profile::toJson() const
{
    QJsonObject json{ { u"id"_s, id } };
    for (const auto &[known, word] : KindNames) {
        if (known == kind)
            json.insert("kind"_L1, word);
    }
    const auto add = [&json](QLatin1StringView key, const QString &value) {
        if (!value.isEmpty())
            json.insert(key, value);
    };
    add("name"_L1, name);
    add("socket"_L1, socketPath);
    add("host"_L1, host);
    add("remoteCommand"_L1, remoteCommand);
    add("color"_L1, color);
    if (!sshOptions.isEmpty())
        json.insert("sshOptions"_L1, QJsonArray::fromStringList(sshOptions));
    if (isReadOnly)
        json.insert("readOnly"_L1, true);
    if (isProduction)
        json.insert("production"_L1, true);
    return json;
}

Profile Profile::fromJson(const QJsonObject &json)
{
    Profile profile;
    profile.id = json.value("id"_L1).toString();
    const QString kind = json.value("kind"_L1).toString();
    for (const auto &[known, word] : KindNames) {
        if (word == kind)
            profile.kind = known;
    }
    profile.name = json.value("name"_L1).toString();
    profile.socketPath = json.value("socket"_L1).toString();
    profile.host = json.value("host"_L1).toString();
    profile.remoteCommand = json.value("remoteCommand"_L1).toString();
    profile.color = json.value("color"_L1).toString();
    const QJsonArray options = json.value("sshOptions"_L1).toArray();
    for (const auto &option : options)
        profile.sshOptions.append(option.toString());
    profile.isReadOnly = json.value("readOnly"_L1).toBool();
    profile.isProduction = json.value("production"_L1).toBool();
    return profile;
}

} // namespace spawner
