// Who the processes of an app run as.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QMap>

#include <vector>

#include <sys/types.h>

namespace spawner {

/// A user of this machine, with everything that a change to it takes. Plain values.
struct ProcessUser
{
    QByteArray name; ///< as in the user database; its number if it has no entry
    QByteArray home; ///< empty if it has none
    uid_t uid = 0;
    gid_t gid = 0;
    std::vector<gid_t> groups; ///< supplementary ones, `gid` among them

    bool operator==(const ProcessUser &) const = default;
};

/// Which of `rules` (a pattern as in a shell, to "USER" or "USER:GROUP") holds for `app`: its name itself, else the
/// longest pattern that fits. Empty: none.
QByteArray userRuleFor(const QMap<QByteArray, QByteArray> &rules, const QByteArray &app);

/// Looks up "USER" or "USER:GROUP", names or numbers. An error that names what there is not, or says that the
/// daemon may not change its user: it has to run as root, unless `rule` is what it runs as anyway.
Result<ProcessUser> findProcessUser(const QByteArray &rule);

} // namespace spawner
