#include "process/processuser.h"

#include "base/accounts.h"

#include <QString>

#include <algorithm>
#include <optional>

#include <fnmatch.h>
#include <grp.h>
#include <pwd.h>
#include <unistd.h>

namespace spawner {

namespace {

constexpr int MostGroups = 65536; // NGROUPS_MAX

std::optional<unsigned> numberOf(const QByteArray &text)
{
    bool ok = false;
    const unsigned number = text.toUInt(&ok);
    // The largest is (uid_t)-1, "leave it as it is": never a user.
    if (!ok || number == ~0u || QByteArray::number(number) != text)
        return std::nullopt;
    return number;
}

Error unknown(const QByteArray &rule, const QString &what)
{
    return { ErrorCode::InvalidConfig,
             QStringLiteral("cannot run it as \"%1\" (setting 'user'): %2").arg(QString::fromUtf8(rule), what) };
}

/// By name, else by number.
Result<ProcessUser> lookUp(const QByteArray &rule, const QByteArray &text)
{
    std::vector<char> memory;
    passwd entry = {};
    const auto number = numberOf(text);
    const auto byName = [&text](auto... rest) { return ::getpwnam_r(text.constData(), rest...); };
    const auto byNumber = [&number](auto... rest) { return ::getpwuid_r(*number, rest...); };
    ProcessUser user;
    if (lookUpAccount(entry, memory, byName) || (number && lookUpAccount(entry, memory, byNumber))) {
        user.name = entry.pw_name;
        user.home = entry.pw_dir;
        user.uid = entry.pw_uid;
        user.gid = entry.pw_gid;
        return user;
    }
    if (!number)
        return unknown(rule, QStringLiteral("there is no user %1").arg(QString::fromUtf8(text)));
    if (!rule.contains(':'))
        return unknown(rule, QStringLiteral("user %1 is not in the user database, so its group has to be named: "
                                            "\"%1:GROUP\"").arg(*number));
    user.name = text;
    user.uid = *number;
    return user;
}

Result<gid_t> lookUpGroup(const QByteArray &rule, const QByteArray &text)
{
    if (const auto group = groupNumber(text))
        return *group;
    if (const auto number = numberOf(text))
        return gid_t(*number);
    return unknown(rule, QStringLiteral("there is no group %1").arg(QString::fromUtf8(text)));
}

std::vector<gid_t> groupsOf(const ProcessUser &user)
{
    std::vector<gid_t> groups(64);
    int count = int(groups.size());
    while (::getgrouplist(user.name.constData(), user.gid, groups.data(), &count) < 0 && count <= MostGroups
           && count > int(groups.size())) {
        groups.resize(size_t(count));
    }
    groups.resize(size_t(std::min<int>(std::max(count, 0), int(groups.size()))));
    return groups;
}

} // namespace

QByteArray userRuleFor(const QMap<QByteArray, QByteArray> &rules, const QByteArray &app)
{
    if (const auto exact = rules.find(app); exact != rules.end())
        return *exact;
    QByteArray best;
    qsizetype length = -1;
    for (auto rule = rules.begin(); rule != rules.end(); ++rule) {
        if (rule.key().size() > length && ::fnmatch(rule.key().constData(), app.constData(), 0) == 0) {
            best = rule.value();
            length = rule.key().size();
        }
    }
    return best;
}

Result<ProcessUser> findProcessUser(const QByteArray &rule)
{
    const qsizetype colon = rule.indexOf(':');
    auto user = lookUp(rule, colon < 0 ? rule : rule.left(colon));
    if (!user)
        return user;
    if (colon >= 0) {
        const auto group = lookUpGroup(rule, rule.mid(colon + 1));
        if (!group)
            return group.error();
        user->gid = *group;
    }
    user->groups = groupsOf(*user);
    const bool isOwn = user->uid == ::geteuid() && user->gid == ::getegid();
    if (::geteuid() != 0 && !isOwn) {
        return unknown(rule, QStringLiteral("only a daemon that runs as root can, and this one runs as uid %1; remove the "
                                            "setting, or start the daemon as root").arg(::geteuid()));
    }
    return user;
}

} // namespace spawner
