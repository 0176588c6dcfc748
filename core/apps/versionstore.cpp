#include "apps/versionstore.h"

#include "apps/fileprint.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <cerrno>

#include <sys/stat.h>
#include <unistd.h>

namespace spawner {

namespace {

using std::chrono::milliseconds;
using std::chrono::system_clock;

constexpr const char *CurrentName = "/current.json";

QByteArray idOf(system_clock::time_point time)
{
    const auto since = std::chrono::floor<milliseconds>(time.time_since_epoch());
    return QDateTime::fromMSecsSinceEpoch(since.count()).toUTC().toString(Qt::ISODateWithMs).toLatin1();
}

QJsonObject toJson(const DeployedVersion &version)
{
    return {{QStringLiteral("id"), QString::fromLatin1(version.id)},
            {QStringLiteral("bytes"), version.bytes},
            {QStringLiteral("sha256"), QString::fromLatin1(version.sha256)},
            {QStringLiteral("deployedAt"),
             qint64(std::chrono::floor<milliseconds>(version.deployedAt.time_since_epoch()).count())},
            {QStringLiteral("by"), QString::fromUtf8(version.by)},
            {QStringLiteral("rollback"), version.isRollback}};
}

DeployedVersion fromJson(const QJsonObject &json)
{
    DeployedVersion version;
    version.id = json[QStringLiteral("id")].toString().toLatin1();
    version.bytes = json[QStringLiteral("bytes")].toInteger();
    version.sha256 = json[QStringLiteral("sha256")].toString().toLatin1();
    version.deployedAt
        = system_clock::time_point(milliseconds(json[QStringLiteral("deployedAt")].toInteger()));
    version.by = json[QStringLiteral("by")].toString().toUtf8();
    version.isRollback = json[QStringLiteral("rollback")].toBool();
    return version;
}

std::optional<QJsonObject> readJson(const QByteArray &name)
{
    QFile file(QFile::decodeName(name));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(file.read(64 * 1024));
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

Result<void> writeJson(const QByteArray &name, const QJsonObject &json)
{
    QSaveFile file(QFile::decodeName(name));
    const QByteArray text = QJsonDocument(json).toJson();
    // commit() alone does not notice that the disk is full while all is still in the buffer.
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.flush() && file.commit())
        return {};
    return Error{ErrorCode::InputOutput,
                 QStringLiteral("cannot write %1: %2").arg(QFile::decodeName(name), file.errorString())};
}

/// What current.json says only counts for this very file.
QJsonObject printJson(const FilePrint &print)
{
    return {{QStringLiteral("inode"), QString::number(print.inode)},
            {QStringLiteral("bytes"), print.sizeBytes},
            {QStringLiteral("modified"), QString::number(print.modifiedNs)}};
}

Result<void> makeFolder(const DeployTarget &target)
{
    for (const QByteArray &folder : {QByteArray(target.directory + "/.versions"), target.versionsDirectory()}) {
        struct stat status = {};
        if (::mkdir(folder.constData(), 0700) != 0 && errno != EEXIST)
            return systemError(QStringLiteral("cannot make %1").arg(QFile::decodeName(folder)), errno);
        if (::lstat(folder.constData(), &status) != 0 || !S_ISDIR(status.st_mode)) {
            return Error{ErrorCode::AlreadyExists,
                         QStringLiteral("%1 is no directory, so old versions cannot be kept there; move it away")
                             .arg(QFile::decodeName(folder))};
        }
    }
    return {};
}

QByteArray keptFile(const DeployTarget &target, const QByteArray &id)
{
    return target.versionsDirectory() + '/' + id;
}

void removeKept(const DeployTarget &target, const QByteArray &id)
{
    ::unlink(QByteArray(keptFile(target, id) + ".json").constData());
    ::unlink(keptFile(target, id).constData());
}

} // namespace

// --- What there is

std::optional<DeployedVersion> VersionStore::readCurrent(const DeployTarget &target) const
{
    const auto print = filePrint(target.file(), false);
    const auto json = readJson(target.versionsDirectory() + CurrentName);
    if (!print || !json || (*json)[QStringLiteral("file")].toObject() != printJson(*print))
        return std::nullopt;
    return fromJson(*json);
}

Result<DeployedVersion> VersionStore::current(const DeployTarget &target) const
{
    DeployedVersion version;
    if (auto known = readCurrent(target)) {
        version = *known;
    } else {
        const auto print = filePrint(target.file(), false);
        if (!print)
            return Error{ErrorCode::NotFound,
                         QStringLiteral("there is no file %1").arg(QFile::decodeName(target.file()))};
        auto sum = sha256Of(target.file());
        if (!sum)
            return sum.error();
        version.bytes = print->sizeBytes;
        version.sha256 = *sum;
        version.deployedAt = system_clock::time_point(
            std::chrono::duration_cast<system_clock::duration>(std::chrono::nanoseconds(print->modifiedNs)));
        // A file's time is coarser than a clock's: another version may have been kept under it.
        const QList<DeployedVersion> kept = readKept(target);
        const auto isTaken = [&](const DeployedVersion &other) {
            return other.id == idOf(version.deployedAt) && other.sha256 != version.sha256;
        };
        while (std::any_of(kept.begin(), kept.end(), isTaken))
            version.deployedAt += milliseconds(1);
        version.id = idOf(version.deployedAt);
    }
    version.isCurrent = true;
    return version;
}

QList<DeployedVersion> VersionStore::readKept(const DeployTarget &target) const
{
    QList<DeployedVersion> all;
    const QDir folder(QFile::decodeName(target.versionsDirectory()));
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files)) {
        const QByteArray id = QFile::encodeName(name).chopped(5);
        const auto json = readJson(keptFile(target, id) + ".json");
        if (json && filePrint(keptFile(target, id), false) && fromJson(*json).id == id)
            all.append(fromJson(*json));
    }
    std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.id > b.id; });
    return all;
}

Result<QList<DeployedVersion>> VersionStore::versions(const QByteArray &app) const
{
    const auto target = deployTarget(m_webRoot, app);
    if (!target)
        return target.error();
    QList<DeployedVersion> all = readKept(*target);
    auto inPlace = current(*target);
    if (!inPlace && inPlace.error().code != ErrorCode::NotFound)
        return inPlace.error();
    if (inPlace) {
        // Kept, but not replaced any more: a deployment was broken off.
        all.removeIf([&](const DeployedVersion &kept) { return kept.id == inPlace->id; });
        all.prepend(*inPlace);
    }
    if (all.isEmpty())
        return inPlace.error();
    return all;
}

Result<VersionStore::KeptFile> VersionStore::find(const QByteArray &app, const QByteArray &id) const
{
    const auto target = deployTarget(m_webRoot, app);
    if (!target)
        return target.error();
    const auto inPlace = readCurrent(*target);
    QStringList known;
    for (const DeployedVersion &version : readKept(*target)) {
        if (inPlace && version.id == inPlace->id)
            continue;
        if (id.isEmpty() || version.id == id)
            return KeptFile{keptFile(*target, version.id), version};
        known.append(QString::fromLatin1(version.id));
    }
    const QString name = QString::fromUtf8(target->app);
    if (known.isEmpty())
        return Error{ErrorCode::NotFound, QStringLiteral("no earlier version of %1 is kept").arg(name)};
    return Error{ErrorCode::NotFound,
                 QStringLiteral("no version %1 of %2 is kept; there are: %3")
                     .arg(QString::fromUtf8(id.left(100)), name, known.join(QStringLiteral(", ")))};
}

// --- What deployments do

Result<std::optional<QByteArray>> VersionStore::keepCurrent(const QByteArray &app)
{
    const auto target = deployTarget(m_webRoot, app);
    if (!target)
        return target.error();
    if (!filePrint(target->file(), false))
        return std::optional<QByteArray>();
    auto version = current(*target);
    if (!version)
        return version.error();
    if (auto made = makeFolder(*target); !made)
        return made.error();
    version->isCurrent = false;
    if (auto kept = putCopy(target->file(), keptFile(*target, version->id), *target); !kept)
        return kept.error();
    if (auto written = writeJson(keptFile(*target, version->id) + ".json", toJson(*version)); !written) {
        removeKept(*target, version->id);
        return written.error();
    }
    return std::optional<QByteArray>(version->id);
}

Result<void> VersionStore::restore(const QByteArray &app, const std::optional<QByteArray> &id)
{
    const auto target = deployTarget(m_webRoot, app);
    if (!target)
        return target.error();
    if (!id) {
        if (::unlink(target->file().constData()) != 0 && errno != ENOENT)
            return systemError(QStringLiteral("cannot remove %1").arg(QFile::decodeName(target->file())), errno);
        return syncDirectory(target->directory);
    }
    const QByteArray file = keptFile(*target, *id);
    if (auto put = putCopy(file, target->file(), *target); !put) {
        return Error{put.error().code,
                     QStringLiteral("%1; the version before lies in %2")
                         .arg(put.error().message, QFile::decodeName(file))};
    }
    removeKept(*target, *id);
    return {};
}

void VersionStore::forget(const QByteArray &app, const std::optional<QByteArray> &id)
{
    if (const auto target = deployTarget(m_webRoot, app); target && id)
        removeKept(*target, *id);
}

Result<DeployedVersion> VersionStore::recordCurrent(const QByteArray &app, const QByteArray &sha256,
                                                    const QByteArray &by, bool isRollback)
{
    const auto target = deployTarget(m_webRoot, app);
    if (!target)
        return target.error();
    const auto print = filePrint(target->file(), false);
    if (!print)
        return Error{ErrorCode::NotFound,
                     QStringLiteral("there is no file %1").arg(QFile::decodeName(target->file()))};
    if (auto made = makeFolder(*target); !made)
        return made.error();
    const QList<DeployedVersion> kept = readKept(*target);
    DeployedVersion version;
    version.deployedAt = std::chrono::floor<milliseconds>(system_clock::now());
    version.id = idOf(version.deployedAt);
    if (!kept.isEmpty() && version.id <= kept.first().id) { // the clock was put back, or two in a millisecond
        version.deployedAt = std::chrono::floor<milliseconds>(kept.first().deployedAt) + milliseconds(1);
        version.id = idOf(version.deployedAt);
    }
    version.bytes = print->sizeBytes;
    version.sha256 = sha256;
    version.isCurrent = true;
    version.by = by;
    version.isRollback = isRollback;
    QJsonObject json = toJson(version);
    json.insert(QStringLiteral("file"), printJson(*print));
    if (auto written = writeJson(target->versionsDirectory() + CurrentName, json); !written)
        return written.error();
    for (qsizetype i = m_keep; i < kept.size(); ++i)
        removeKept(*target, kept[i].id);
    return version;
}

Result<void> VersionStore::claim(const QByteArray &app, const QByteArray &by)
{
    if (const auto claimed = m_claims.constFind(app); claimed != m_claims.constEnd()) {
        return Error{ErrorCode::AlreadyExists,
                     QStringLiteral("another deployment of %1 is under way, by %2; wait for it to end")
                         .arg(QString::fromUtf8(app), QString::fromUtf8(*claimed))};
    }
    m_claims.insert(app, by);
    return {};
}

} // namespace spawner
