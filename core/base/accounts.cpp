#include "base/accounts.h"

#include <QString>

#include <grp.h>
#include <pwd.h>

namespace spawner {

/// Empty if the user has none.
static QByteArray nameOfUser(uid_t user)
{
    passwd entry{};
    std::vector<char> memory;
    const auto get = [user](auto... rest) { return ::getpwuid_r(user, rest...); };
    return lookUpAccount(entry, memory, get) ? QByteArray(entry.pw_name) : QByteArray();
}

Result<gid_t> groupNumber(const QByteArray &name)
{
    group entry{};
    std::vector<char> memory;
    const auto get = [&name](auto... rest) { return ::getgrnam_r(name.constData(), rest...); };
    if (!lookUpAccount(entry, memory, get)) {
        return Error{ ErrorCode::NotFound,
                      QStringLiteral("there is no group \"%1\"; create it with: groupadd --system %1")
                          .arg(QString::fromLocal8Bit(name)) };
    }
    return entry.gr_gid;
}

QByteArray userName(uid_t user)
{
    const QByteArray name = nameOfUser(user);
    return name.isEmpty() ? "uid " + QByteArray::number(user) : name;
}

QByteArray userOperand(uid_t user)
{
    const QByteArray name = nameOfUser(user);
    return name.isEmpty() ? QByteArray::number(user) : name;
}

QByteArray groupName(gid_t number)
{
    group entry{};
    std::vector<char> memory;
    if (!lookUpAccount(entry, memory, [number](auto... rest) { return ::getgrgid_r(number, rest...); }))
        return "gid " + QByteArray::number(number);
    return entry.gr_name;
}

bool isListedIn(gid_t number, const QByteArray &user)
{
    group entry{};
    std::vector<char> memory;
    if (!lookUpAccount(entry, memory, [number](auto... rest) { return ::getgrgid_r(number, rest...); }))
        return false;
    for (char **member = entry.gr_mem; *member; ++member) {
        if (user == *member)
            return true;
    }
    return false;
}

} // namespace spawner
