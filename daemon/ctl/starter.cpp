#include "daemon/ctl/starter.h"

#include "base/nearestname.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>

namespace spawner {
namespace {

constexpr QLatin1String Root(":/starters/");

Error argumentError(const QString &message)
{
    return { ErrorCode::InvalidArgument, message };
}

Result<void> checkName(const QByteArray &name)
{
    // What is fine as a file's name, in a URL, as a CMake target and as a Go module.
    static const QRegularExpression pattern(QStringLiteral("\\A[A-Za-z][A-Za-z0-9_-]{0,62}\\z"));
    if (pattern.match(QString::fromUtf8(name)).hasMatch())
        return {};
    return argumentError(
        QStringLiteral("'%1' is no name for a new app: take letters, digits, '-' and '_', a letter first")
            .arg(QString::fromUtf8(name)));
}

Result<void> checkLanguage(const QByteArray &language)
{
    if (starterLanguages().contains(language))
        return {};
    const QString all = QString::fromUtf8(starterLanguages().join(", "));
    if (language.isEmpty())
        return argumentError(QStringLiteral("which language? say --lang with one of ") + all);
    const QByteArray nearest = nearestName(language, starterLanguages());
    const QString hint = nearest.isEmpty()
        ? QString()
        : QStringLiteral(" (did you mean %1?)").arg(QString::fromUtf8(nearest));
    return argumentError(
        QStringLiteral("there is no starter in '%1'%2; there are ").arg(QString::fromUtf8(language), hint)
        + all);
}

struct StarterFile
{
    QString name;
    QByteArray content;
};

QList<StarterFile> filesOf(const QByteArray &name, const QByteArray &language)
{
    // A "+" has no place in some tools' paths.
    const QString folder = Root + (language == "c++" ? QStringLiteral("cpp") : QString::fromUtf8(language));
    QList<StarterFile> files;
    for (QDirIterator it(folder, QDir::Files); it.hasNext();) {
        QFile file(it.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        StarterFile starter{ it.fileName(), file.readAll() };
        starter.name.replace(QStringLiteral("NAME"), QString::fromUtf8(name));
        starter.content.replace("@NAME@", name);
        files.append(starter);
    }
    std::sort(files.begin(), files.end(), [](const auto &a, const auto &b) { return a.name < b.name; });
    return files;
}

Result<void> write(const StarterFile &starter, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(starter.content) != starter.content.size())
        return Error{ ErrorCode::InputOutput,
                      QStringLiteral("cannot write %1: %2").arg(path, file.errorString()) };
    auto permissions = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;
    if (starter.content.startsWith("#!"))
        permissions |= QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    if (!file.setPermissions(permissions) || !file.commit())
        return Error{ ErrorCode::InputOutput,
                      QStringLiteral("cannot write %1: %2").arg(path, file.errorString()) };
    return {};
}

} // namespace

const QByteArrayList &starterLanguages()
{
    static const QByteArrayList languages{ "c++", "go", "php", "python", "perl" };
    return languages;
}

Result<QStringList> writeStarter(const QByteArray &name, const QByteArray &language, const QString &directory)
{
    if (const auto checked = checkName(name); !checked)
        return checked.error();
    if (const auto checked = checkLanguage(language); !checked)
        return checked.error();
    const QDir folder(directory);
    const QList<StarterFile> files = filesOf(name, language);
    for (const StarterFile &file : files) {
        if (folder.exists(file.name))
            return Error{ ErrorCode::AlreadyExists,
                          QStringLiteral("%1 is there already; choose another folder with --dir")
                              .arg(folder.filePath(file.name)) };
    }
    if (!folder.mkpath(QStringLiteral(".")))
        return Error{ ErrorCode::InputOutput, QStringLiteral("cannot make the folder ") + folder.path() };
    QStringList names;
    for (const StarterFile &file : files) {
        if (const auto written = write(file, folder.filePath(file.name)); !written)
            return written.error();
        names.append(file.name);
    }
    return names;
}

} // namespace spawner
