#include "daemon/configcheck.h"

#include "config/configtree.h"

#include <QDirIterator>
#include <QFile>

namespace spawner {

void checkAppFiles(const LoadedConfig &loaded, ConfigProblems *problems)
{
    QStringList names;
    QDirIterator files(QFile::decodeName(loaded.config.webRoot), { QStringLiteral("*.fcgi.toml") },
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        names.append(files.next());
    names.sort();
    for (const QString &name : std::as_const(names)) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly)) {
            problems->lines.append(QStringLiteral("%1: cannot be read: %2").arg(name, file.errorString()));
            continue;
        }
        ConfigProblems own; // each file is judged alone
        if (!loadAppSettings(file.read(MaxConfigBytes + 1), QFile::encodeName(name), loaded.config.app, &own))
            problems->lines.append(own.lines);
    }
}

} // namespace spawner
