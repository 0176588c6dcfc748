// Folders of this computer that have FastCGI programs already.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace spawner {

struct FoundWebRoot
{
    QString path;
    int apps = 0; ///< files *.fcgi, two folders deep at most

    bool operator==(const FoundWebRoot &) const = default;
};

/// Those of `candidates` with any, in their order; looks at no more than 2,000 entries of each.
QList<FoundWebRoot> findWebRoots(const QStringList &candidates);
/// Where people keep them: /var/www/fcgi, /srv/fcgi, cgi-bin folders, ~/fcgi, ...
QStringList usualWebRoots();

} // namespace spawner
