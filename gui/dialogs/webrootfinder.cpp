#include "gui/dialogs/webrootfinder.h"

#include <QDir>
#include <QDirIterator>
#include <QStandardPaths>

namespace spawner {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostEntries = 2'000;
constexpr int Depth = 2;

int countApps(const QString &folder, int depth, int *entries)
{
    int apps = 0;
    QDirIterator iterator(folder, QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    while (iterator.hasNext() && ++*entries <= MostEntries) {
        iterator.next();
        if (iterator.fileInfo().isDir())
            apps += depth > 0 ? countApps(iterator.filePath(), depth - 1, entries) : 0;
        else if (iterator.fileName().endsWith(".fcgi"_L1))
            ++apps;
    }
    return apps;
}

} // namespace

QList<FoundWebRoot> findWebRoots(const QStringList &candidates)
{
    QList<FoundWebRoot> found;
    for (const QString &candidate : candidates) {
        int entries = 0;
        if (const int apps = countApps(candidate, Depth, &entries); apps > 0)
            found.append({ candidate, apps });
    }
    return found;
}

QStringList usualWebRoots()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return { QDir::homePath() + "/fcgi"_L1, data + "/fcgi-spawner/www"_L1, u"/var/www/fcgi"_s, u"/srv/fcgi"_s,
             u"/srv/www/fcgi"_s, u"/var/www/cgi-bin"_s, u"/usr/lib/cgi-bin"_s, u"/srv/www/cgi-bin"_s };
}

} // namespace spawner
